//! The method of `apis/vip.memberScore.yaml`, as structs.

use doudian::doudian_api;

/// 查询会员积分
#[doudian_api(method = "vip.memberScore", response = VipScore, effect = "read")]
pub struct DoudianVipMemberScoreRequest {
    /// 会员 OpenID
    #[doudian(pii = "open_id")]
    open_id: String,
    /// 页码
    #[doudian(default = 0)]
    page: i32,
}

/// Points of a member.
#[doudian_api]
pub struct VipScore {
    score: i64,
    level: Option<i32>,
    ids: Vec<i64>,
}
