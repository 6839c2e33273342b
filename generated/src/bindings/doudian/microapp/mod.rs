// @generated from the descriptors of the family microapp by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod get_static_file_url_batch;
pub use get_static_file_url_batch::*;
