//! Extends a method of the crate `doudian`, and adds one.

#![deny(missing_docs, warnings)]
#![forbid(unsafe_code)]

use sdk::{DoudianClient, Result, doudian_api};

/// Written by the build script.
pub mod apis {
    sdk::include_api!();
}

/// A page that was published yesterday.
#[doudian_api(spec = "pages/vip.memberScore.yaml")]
pub mod vip_member_score {}

use apis::{DoudianOrderSearchListMemberLevel, DoudianOrderSearchListRequest};

/// The points that the orders of gold members bring, and those that one member has.
///
/// # Errors
///
/// Those of the calls.
pub async fn points(client: &DoudianClient, open_id: &str) -> Result<(i64, i64)> {
    let request = DoudianOrderSearchListRequest::new(100)
        .member_level(DoudianOrderSearchListMemberLevel::GOLD);
    let orders = client.call(&request).await?.shop_order_list;
    let brought = orders.iter().filter_map(|order| order.member_score).sum();
    let request = vip_member_score::DoudianVipMemberScoreRequest::new(open_id);
    Ok((brought, client.call(&request).await?.score))
}
