// @generated from the descriptors of the family order_code by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod batch_get_order_code_by_shop;
pub use batch_get_order_code_by_shop::*;
mod download_order_code_by_shop;
pub use download_order_code_by_shop::*;
mod erp_shop_bind_order_code;
pub use erp_shop_bind_order_code::*;
mod get_order_code_detail;
pub use get_order_code_detail::*;
