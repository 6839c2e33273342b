// @generated from the descriptors of the family duty_free by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod order_confirm;
pub use order_confirm::*;
mod order_list;
pub use order_list::*;
mod order_operate;
pub use order_operate::*;
