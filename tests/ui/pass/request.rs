//! A request with every kind of field.
#![deny(missing_docs, warnings)]
#![forbid(unsafe_code)]

use std::collections::BTreeMap;

use doudian::{Csv, DateTime, DoudianRequest, JsonText, Pipe, doudian_api};

/// 查询会员积分
#[doudian_api(method = "vip.memberScore", response = i64, effect = "idempotent", token = false)]
pub struct VipScore {
    /// 会员
    #[doudian(pii = "open_id")]
    pub open_id: String,
    #[doudian(default = 0)]
    page: i32,
    #[doudian(rename = "type", lenient)]
    kind: Option<String>,
    r#move: bool,
    ratio: f64,
    #[doudian(text)]
    ids: Vec<i64>,
    times: BTreeMap<String, DateTime>,
    parts: Option<Csv>,
    others: Option<Pipe>,
    members: std::option::Option<std::vec::Vec<Member>>,
    inside: JsonText<Member>,
}

/// A member.
#[doudian_api]
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Member {
    id: i64,
    #[deprecated]
    name: Option<String>,
}

fn main() {
    let request = DoudianVipMemberScoreRequest::new(
        "a",
        true,
        1.5,
        [1, 2],
        [("now".to_owned(), "2023-11-15 06:13:20".into())],
        Member::new(1),
    );
    let request = request.kind("b").page(2).members([Member::new(3)]);
    let _: Option<DoudianVipMemberScoreResponse> = None;
    assert_eq!(VipScore::API.method, "vip.memberScore");
    assert_eq!(request, request.clone());
    assert_eq!(Member::default(), Member::new(0));
}
