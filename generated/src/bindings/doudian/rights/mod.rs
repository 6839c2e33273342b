// @generated from the descriptors of the family rights by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod info;
pub use info::*;
