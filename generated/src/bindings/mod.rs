// @generated from the descriptors of every platform by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod doudian;
pub use doudian::*;
