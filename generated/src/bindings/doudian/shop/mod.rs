// @generated from the descriptors of the family shop by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod batch_create_store;
pub use batch_create_store::*;
mod bind_store_freight;
pub use bind_store_freight::*;
mod bind_store_sale_limit;
pub use bind_store_sale_limit::*;
mod brand_list;
pub use brand_list::*;
mod edit_store;
pub use edit_store::*;
mod get_experience_score;
pub use get_experience_score::*;
mod get_shop_category;
pub use get_shop_category::*;
mod get_store_detail;
pub use get_store_detail::*;
mod get_store_freight;
pub use get_store_freight::*;
mod get_store_list;
pub use get_store_list::*;
mod get_store_package_fee;
pub use get_store_package_fee::*;
mod get_store_sale_limit;
pub use get_store_sale_limit::*;
mod market_category_query;
pub use market_category_query::*;
mod reputation;
pub use reputation::*;
mod set_final_payment;
pub use set_final_payment::*;
mod set_store_package_fee;
pub use set_store_package_fee::*;
mod store_suspend;
pub use store_suspend::*;
mod unsuspend_store;
pub use unsuspend_store::*;
