// @generated from the descriptors of the family supply_chain by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod coupon_zone_feeds;
pub use coupon_zone_feeds::*;
mod add_cart_schema;
pub use add_cart_schema::*;
mod apply_coupon;
pub use apply_coupon::*;
mod get_order_by_order_no;
pub use get_order_by_order_no::*;
mod get_supplier_category;
pub use get_supplier_category::*;
mod return_order_batch_operate;
pub use return_order_batch_operate::*;
mod return_order_operate;
pub use return_order_operate::*;
mod sku_stock_num;
pub use sku_stock_num::*;
mod sku_sync_supply_stock;
pub use sku_sync_supply_stock::*;
mod supply_consign;
pub use supply_consign::*;
mod supply_product_offline;
pub use supply_product_offline::*;
mod warehouse_create;
pub use warehouse_create::*;
