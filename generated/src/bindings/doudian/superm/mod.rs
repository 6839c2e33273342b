// @generated from the descriptors of the family superm by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod apply_platform_pick_up;
pub use apply_platform_pick_up::*;
mod cancel_platform_pick_up;
pub use cancel_platform_pick_up::*;
mod create_virtual_mobile;
pub use create_virtual_mobile::*;
mod deliver_config_update;
pub use deliver_config_update::*;
mod get_dispatcher_info;
pub use get_dispatcher_info::*;
mod get_platform_pick_up_calendar;
pub use get_platform_pick_up_calendar::*;
mod get_platform_pick_up_estimated_charge;
pub use get_platform_pick_up_estimated_charge::*;
mod get_shipment_info;
pub use get_shipment_info::*;
mod get_store_auto_accept;
pub use get_store_auto_accept::*;
mod get_store_auto_call_rider_info;
pub use get_store_auto_call_rider_info::*;
mod pop_create_store_coupon;
pub use pop_create_store_coupon::*;
mod pop_invalid_activity;
pub use pop_invalid_activity::*;
mod pop_query_store_coupon;
pub use pop_query_store_coupon::*;
mod product_query_product_sync_task;
pub use product_query_product_sync_task::*;
mod set_store_auto_call_rider;
pub use set_store_auto_call_rider::*;
mod shop_order_dispatcher;
pub use shop_order_dispatcher::*;
