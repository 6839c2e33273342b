// @generated from the descriptors of the family cpaypromotion by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod ecom_apply_merchant_settle_bill;
pub use ecom_apply_merchant_settle_bill::*;
mod ecom_download_merchant_settle_bill;
pub use ecom_download_merchant_settle_bill::*;
mod operate_product_discount;
pub use operate_product_discount::*;
mod query_product_cpay_promotion_and_shop_status;
pub use query_product_cpay_promotion_and_shop_status::*;
mod sign_contract;
pub use sign_contract::*;
