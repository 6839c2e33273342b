//! Calls methods that the crate `doudian` does not have, from descriptors in `apis/`.

#![deny(missing_docs, warnings)]
#![forbid(unsafe_code)]

use doudian::{DoudianClient, DoudianOrderPayType, Result};

/// Written by the build script.
pub mod apis {
    doudian::include_api!();
}

use apis::{DoudianVipMemberScoreCoupon, DoudianVipMemberScoreRequest, DoudianVipOrdersRequest};

/// The most valuable coupon of a member.
///
/// # Errors
///
/// Those of the call.
pub async fn best(
    client: &DoudianClient,
    open_id: &str,
) -> Result<Option<DoudianVipMemberScoreCoupon>> {
    let data = client.call(&DoudianVipMemberScoreRequest::new(open_id)).await?;
    Ok(data.coupons.into_iter().max())
}

/// The ids of a member's orders that were paid on delivery.
///
/// # Errors
///
/// Those of the call.
pub async fn cash_orders(client: &DoudianClient, open_id: &str) -> Result<Vec<String>> {
    let request =
        DoudianVipOrdersRequest::new(open_id).pay_type(DoudianOrderPayType::CASH_ON_DELIVERY);
    let data = client.call(&request).await?;
    Ok(data.orders.into_iter().map(|order| order.order_id).collect())
}
