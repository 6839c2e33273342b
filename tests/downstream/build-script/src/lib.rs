//! Calls methods, reads a push message and answers an SPI method that the crate `doudian` does
//! not have, from descriptors in `apis/`.

#![deny(missing_docs, warnings)]
#![forbid(unsafe_code)]

use doudian::json::ReadError;
use doudian::{DoudianClient, DoudianOrderPayType, DoudianPushData, Result};

/// Written by the build script.
pub mod apis {
    doudian::include_api!();
}

use apis::{
    DoudianSpiVipGreetingData, DoudianSpiVipGreetingRequest, DoudianSpiVipGreetingResponse,
    DoudianVipLevelChanged901, DoudianVipMemberScoreCoupon, DoudianVipMemberScoreRequest,
    DoudianVipOrdersRequest,
};

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

/// The member's new level, of a message of one's own.
///
/// # Errors
///
/// When the data is not of the message's type.
pub fn level(message: &DoudianPushData) -> std::result::Result<i32, ReadError> {
    Ok(message.typed::<DoudianVipLevelChanged901>()?.0.level)
}

/// What a member is greeted with.
pub fn greet(call: &DoudianSpiVipGreetingRequest) -> DoudianSpiVipGreetingResponse {
    if call.open_id.is_empty() {
        return DoudianSpiVipGreetingResponse::refuse(300001, "nobody");
    }
    DoudianSpiVipGreetingResponse::success(DoudianSpiVipGreetingData::new("您好"))
}
