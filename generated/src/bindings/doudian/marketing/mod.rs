// @generated from the descriptors of the family marketing by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod able_coupon_meta;
pub use able_coupon_meta::*;
mod adjust_shop_coupon_meta;
pub use adjust_shop_coupon_meta::*;
mod apply_coupon;
pub use apply_coupon::*;
mod get_coupon_detail;
pub use get_coupon_detail::*;
mod get_shop_coupon_meta_list;
pub use get_shop_coupon_meta_list::*;
mod create_coupon;
pub use create_coupon::*;
