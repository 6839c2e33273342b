// @generated from the descriptors of the family refund by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod order_list;
pub use order_list::*;
mod shop_refund;
pub use shop_refund::*;
