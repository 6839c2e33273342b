// @generated from the descriptors of the family user by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod get_doudian_open_id;
pub use get_doudian_open_id::*;
