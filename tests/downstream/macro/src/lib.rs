//! Calls methods that the crate `doudian` does not have: one from a descriptor, one from a
//! Rust struct.

#![deny(missing_docs, warnings)]
#![forbid(unsafe_code)]

use doudian::{DoudianClient, Result, doudian_api};

/// Points of members.
#[doudian_api(spec = "apis/vip.memberScore.yaml")]
pub mod vip_member_score {
    /// Written by hand, beside what is generated.
    #[must_use]
    pub fn is_gold(data: &DoudianVipMemberScoreData) -> bool {
        data.level == Some(DoudianVipMemberScoreLevel::GOLD)
    }
}

/// A push message of one's own.
#[doudian_api(spec = "apis/doudian_vip_LevelChanged.yaml")]
pub mod level_changed {}

/// Where a member's points come from.
#[doudian_api(method = "vip.pointLog", response = PointLog, effect = "read")]
pub struct DoudianVipPointLogRequest {
    /// Whose points.
    #[doudian(pii = "open_id")]
    open_id: String,
    /// The page, from 0.
    #[doudian(default = 0)]
    page: i32,
}

/// A page of points.
#[doudian_api]
pub struct PointLog {
    /// The rows.
    pub rows: Vec<PointRow>,
}

/// The points of an order.
#[doudian_api]
pub struct PointRow {
    /// The order.
    pub order_id: String,
    /// How many.
    pub points: i64,
}

/// The points of a member, and how many of them the first two pages of the log explain.
///
/// # Errors
///
/// Those of the calls.
pub async fn explained(client: &DoudianClient, open_id: &str) -> Result<(i64, i64)> {
    let request = vip_member_score::DoudianVipMemberScoreRequest::new(open_id);
    let score = client.call(&request).await?.score;
    let mut sum = 0;
    for page in 0..2 {
        let log = client.call(&DoudianVipPointLogRequest::new(open_id).page(page)).await?;
        sum += log.rows.iter().map(|row| row.points).sum::<i64>();
    }
    Ok((score, sum))
}
