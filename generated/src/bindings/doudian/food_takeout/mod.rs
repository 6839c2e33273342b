// @generated from the descriptors of the family food_takeout by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod order_get_order;
pub use order_get_order::*;
mod order_list_order;
pub use order_list_order::*;
mod product_get_product_detail;
pub use product_get_product_detail::*;
mod product_get_product_list;
pub use product_get_product_list::*;
