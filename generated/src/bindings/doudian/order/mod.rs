// @generated from the descriptors of the family order by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod add_order_remark;
pub use add_order_remark::*;
mod batch_decrypt;
pub use batch_decrypt::*;
mod cancel;
pub use cancel::*;
mod detail;
pub use detail::*;
mod list;
pub use list::*;
mod logistics_add;
pub use logistics_add::*;
mod logistics_add_multi_pack;
pub use logistics_add_multi_pack::*;
mod logistics_add_single_pack;
pub use logistics_add_single_pack::*;
mod logistics_company_list;
pub use logistics_company_list::*;
mod logistics_edit;
pub use logistics_edit::*;
mod logistics_edit_by_pack;
pub use logistics_edit_by_pack::*;
mod order_detail;
pub use order_detail::*;
mod reply_service;
pub use reply_service::*;
mod search_list;
pub use search_list::*;
mod service_list;
pub use service_list::*;
mod stock_up;
pub use stock_up::*;
