//! A method that the crate does not have, described by Rust structs alone.

use std::collections::BTreeMap;

use doudian::json::{WriteValue, from_slice, to_string};
use doudian::sandbox::Gateway;
use doudian::{Csv, DateTime, DoudianClient, DoudianRequest, JsonText, doudian_api};
use doudian_codegen::{compile, read_dir};
use doudian_tests::workspace;

/// 查询会员积分
#[doudian_api(method = "vip.memberScore", response = VipScore, effect = "read")]
pub struct VipScoreRequest {
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
    coupons: Vec<VipCoupon>,
}

/// A coupon of a member.
#[doudian_api]
pub struct VipCoupon {
    id: i64,
    amount: Option<i64>,
}

/// The same method as a descriptor has it.
#[doudian_api(spec = "apis/vip.memberScore.yaml")]
mod described {}

#[tokio::test]
async fn it_is_called_like_any_other() {
    let mut sources = read_dir(&workspace().join("spec/doudian")).unwrap();
    sources.extend(read_dir(&workspace().join("tests/apis")).unwrap());
    let gateway = Gateway::builder().spec(compile(&sources).unwrap()).start().await.unwrap();
    let client = DoudianClient::builder(gateway.app_key(), gateway.app_secret())
        .server_url(gateway.url())
        .shop_id(4463798)
        .build()
        .unwrap();
    let request = VipScoreRequest::new("#c2FtcGxl==").page(1);
    let data = client.call(&request).await.unwrap();
    assert_eq!((data.score, data.level, data.coupons.len()), (1, Some(1), 1));
    assert_ne!(data.coupons[0].id, 0);
    assert!(data.coupons[0].amount.is_some());
    let shown = format!("{request:?}");
    assert_eq!(shown, r#"VipScoreRequest {"open_id": "***", "page": 1}"#);
}

#[test]
fn it_is_written_as_its_descriptor_says() {
    let ours = DoudianVipMemberScoreRequest::new("#c2FtcGxl==");
    let theirs = described::DoudianVipMemberScoreRequest::new("#c2FtcGxl==");
    assert_eq!(to_string(&ours).unwrap(), to_string(&theirs).unwrap());
    let (ours, theirs) = (ours.page(7), theirs.page(7));
    assert_eq!(to_string(&ours).unwrap(), r##"{"open_id":"#c2FtcGxl==","page":7}"##);
    assert_eq!(to_string(&ours).unwrap(), to_string(&theirs).unwrap());

    fn facts<R: DoudianRequest>(_: &R) -> (&str, &str, bool, String) {
        (R::API.method, R::API.path, R::API.token, format!("{:?}", R::API.effect))
    }
    assert_eq!(facts(&ours), facts(&theirs));
    assert_eq!(facts(&ours).1, "/vip/memberScore");
}

#[test]
fn it_is_read_as_its_descriptor_says() {
    for text in [
        r#"{"score":5,"level":2,"coupons":[{"id":1,"amount":2}]}"#,
        r#"{"score":"5","coupons":null,"more":1}"#,
        r#"{"score":5,"level":"2","coupons":{"id":"1"}}"#,
        r#"{}"#,
        r#"[]"#,
        r#"{"score":{}}"#,
        r#"{"score":5,"level":2147483648}"#,
    ] {
        let ours = from_slice::<VipScore>(text.as_bytes());
        let theirs = from_slice::<described::DoudianVipMemberScoreData>(text.as_bytes());
        match (ours, theirs) {
            (Ok((ours, drift)), Ok((theirs, other))) => {
                assert_eq!(to_string(&ours).unwrap(), to_string(&theirs).unwrap(), "{text}");
                assert_eq!(format!("{drift:?}"), format!("{other:?}"), "{text}");
            }
            (Err(ours), Err(theirs)) => assert_eq!(ours.to_string(), theirs.to_string()),
            other => panic!("{text}: {other:?}"),
        }
    }
}

/// A type that only this crate knows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fen(i64);

impl WriteValue for Fen {
    fn write_value(&self, writer: &mut doudian::json::Writer) {
        self.0.write_value(writer);
    }
}

#[doudian_api(method = "vip.everything", token = false)]
struct Everything {
    #[doudian(rename = "type")]
    kind: Option<String>,
    r#move: Option<bool>,
    #[doudian(text)]
    ids: Vec<i64>,
    #[doudian(text, default = -1)]
    quoted: Option<i64>,
    #[doudian(default = "2023-11-15 06:13:20")]
    since: DateTime,
    #[doudian(default = "a,b")]
    parts: Option<Csv>,
    #[doudian(default = 1)]
    ratio: f64,
    #[doudian(lenient)]
    prices: BTreeMap<String, Fen>,
    price: Fen,
    coupon: Option<VipCoupon>,
    inside: JsonText<VipCoupon>,
    parent: Option<Box<Tree>>,
    #[doudian(pii = "phone")]
    phone: Option<String>,
}

#[doudian_api]
struct Tree {
    name: String,
    names: Option<Vec<String>>,
    children: Vec<Self>,
    parent: Option<Box<Tree>>,
}

#[test]
fn every_kind_of_field_is_written() {
    let tree = Tree::new("leaf").children([Tree::new("bud")]).names(vec!["leaf".to_owned()]);
    let request =
        Everything::new([1, 2], [("a".to_owned(), Fen(3))], Fen(4), VipCoupon::new(5).amount(6))
            .kind("k")
            .r#move(true)
            .parent(tree)
            .phone("13800000000");
    assert_eq!(
        to_string(&request).unwrap(),
        concat!(
            r#"{"ids":["1","2"],"inside":"{\"amount\":6,\"id\":5}","move":true,"#,
            r#""parent":{"children":[{"name":"bud"}],"name":"leaf","names":["leaf"]},"#,
            r#""parts":"a,b","phone":"13800000000","price":4,"prices":{"a":3},"quoted":"-1","#,
            r#""ratio":1,"since":"2023-11-15 06:13:20","type":"k"}"#
        )
    );
    assert!(!format!("{request:?}").contains("13800000000"));
    assert_eq!(request, request.clone());
    assert!(!Everything::API.token);
    assert_eq!(format!("{:?}", Everything::API.effect), "Write");
    let response: DoudianVipEverythingResponse =
        doudian::DoudianResponse::from_slice(Everything::API, br#"{"code":10000}"#).unwrap();
    assert_eq!(response.data(), Some(&()));
}

#[doudian_api]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "UPPERCASE")]
struct Stored {
    points: i64,
}

#[test]
fn what_users_derive_is_theirs() {
    let text = serde_json::to_string(&Stored::new(5)).unwrap();
    assert_eq!(text, r#"{"POINTS":5}"#);
    assert_eq!(serde_json::from_str::<Stored>(&text).unwrap(), Stored::new(5));
    assert_eq!(to_string(&Stored::new(5)).unwrap(), r#"{"points":5}"#);
    // What is not derived comes along.
    let read: VipCoupon = serde_json::from_str(r#"{"id":"1"}"#).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), r#"{"id":1}"#);
}
