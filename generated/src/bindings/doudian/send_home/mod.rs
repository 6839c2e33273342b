// @generated from the descriptors of the family send_home by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod after_sale_get_reject_reason_code_list;
pub use after_sale_get_reject_reason_code_list::*;
mod after_sale_operate_after_sale;
pub use after_sale_operate_after_sale::*;
mod delivery_sync_self_delivery_location;
pub use delivery_sync_self_delivery_location::*;
mod delivery_sync_self_delivery_status;
pub use delivery_sync_self_delivery_status::*;
mod order_accept_order;
pub use order_accept_order::*;
mod order_reject_order;
pub use order_reject_order::*;
mod product_batch_update_price;
pub use product_batch_update_price::*;
mod product_batch_update_stock;
pub use product_batch_update_stock::*;
mod product_update_product_status;
pub use product_update_product_status::*;
mod settle_get_ledger;
pub use settle_get_ledger::*;
mod store_get_store_list;
pub use store_get_store_list::*;
mod store_update_store_state;
pub use store_update_store_state::*;
