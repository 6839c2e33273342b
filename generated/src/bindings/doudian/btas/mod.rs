// @generated from the descriptors of the family btas by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod get_inspection_order;
pub use get_inspection_order::*;
mod get_order_inspection_result;
pub use get_order_inspection_result::*;
mod list_brand;
pub use list_brand::*;
mod save_inspection_info;
pub use save_inspection_info::*;
mod save_inspection_online;
pub use save_inspection_online::*;
mod sc_confirm_order_by_pickup_code;
pub use sc_confirm_order_by_pickup_code::*;
mod sc_confirm_receive_offline_orders;
pub use sc_confirm_receive_offline_orders::*;
mod sc_get_inspection_order;
pub use sc_get_inspection_order::*;
mod sc_list_order_code_by_pickup_code;
pub use sc_list_order_code_by_pickup_code::*;
mod sc_shipping_offline_order;
pub use sc_shipping_offline_order::*;
mod seller_get_power_code;
pub use seller_get_power_code::*;
mod shipping;
pub use shipping::*;
