// @generated from the descriptors of the family cross_border by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod order_interception;
pub use order_interception::*;
mod bank_account_verify;
pub use bank_account_verify::*;
mod customs_tax_info;
pub use customs_tax_info::*;
mod get_trade_order_status;
pub use get_trade_order_status::*;
mod notify_warehouse_fee_order;
pub use notify_warehouse_fee_order::*;
mod order_confirm;
pub use order_confirm::*;
mod order_list;
pub use order_list::*;
mod order_operate;
pub use order_operate::*;
mod query_balance;
pub use query_balance::*;
mod receive_feeder_info;
pub use receive_feeder_info::*;
mod receive_receipt_of_customs_way_bill;
pub use receive_receipt_of_customs_way_bill::*;
mod stock_taking;
pub use stock_taking::*;
mod stock_transform;
pub use stock_transform::*;
mod warehouse_in_outbound_event;
pub use warehouse_in_outbound_event::*;
mod order_custom_clearance;
pub use order_custom_clearance::*;
mod order_logistics_trace;
pub use order_logistics_trace::*;
mod taking_logistics_info;
pub use taking_logistics_info::*;
