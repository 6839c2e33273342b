// @generated from the descriptors of the family storage by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod notify_sale_return_status;
pub use notify_sale_return_status::*;
