// @generated from the descriptors of the family recycle by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod apply_change_price;
pub use apply_change_price::*;
mod buyer_get_order_detail;
pub use buyer_get_order_detail::*;
mod buyer_get_order_list;
pub use buyer_get_order_list::*;
mod change_price;
pub use change_price::*;
mod confirm_receive;
pub use confirm_receive::*;
mod create_price;
pub use create_price::*;
mod logistics_back;
pub use logistics_back::*;
mod quality_testing_result;
pub use quality_testing_result::*;
mod sell_succeed;
pub use sell_succeed::*;
