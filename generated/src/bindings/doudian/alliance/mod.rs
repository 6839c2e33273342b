// @generated from the descriptors of the family alliance by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod activity_product_category_list;
pub use activity_product_category_list::*;
mod colonel_activity_create_or_update;
pub use colonel_activity_create_or_update::*;
mod colonel_activity_product;
pub use colonel_activity_product::*;
mod colonel_activity_product_audit;
pub use colonel_activity_product_audit::*;
mod colonel_activity_product_extension;
pub use colonel_activity_product_extension::*;
mod get_order_list;
pub use get_order_list::*;
mod institute_colonel_activity_list;
pub use institute_colonel_activity_list::*;
mod institute_colonel_activity_operate;
pub use institute_colonel_activity_operate::*;
mod materials_product_category;
pub use materials_product_category::*;
mod materials_products_details;
pub use materials_products_details::*;
mod materials_products_search;
pub use materials_products_search::*;
