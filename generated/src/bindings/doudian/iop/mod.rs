// @generated from the descriptors of the family iop by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod get_seller_list;
pub use get_seller_list::*;
mod order_info;
pub use order_info::*;
mod order_list;
pub use order_list::*;
mod role_get;
pub use role_get::*;
mod seller_cancle_distribute;
pub use seller_cancle_distribute::*;
mod seller_distribute;
pub use seller_distribute::*;
mod seller_order_info;
pub use seller_order_info::*;
mod seller_order_list;
pub use seller_order_list::*;
mod seller_supplier_list;
pub use seller_supplier_list::*;
mod waybill_cancel;
pub use waybill_cancel::*;
mod waybill_get;
pub use waybill_get::*;
mod waybill_return;
pub use waybill_return::*;
mod waybill_update;
pub use waybill_update::*;
