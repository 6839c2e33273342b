//! Answers of every shape.
#![deny(warnings)]

use doudian::{DoudianPage, DoudianRequest, DoudianResponse, doudian_api};

#[doudian_api(method = "vip.list", response = Vec<Member>)]
pub struct List {}

#[doudian_api(method = "vip.page", response = DoudianPage<Member>)]
pub struct Page {}

#[doudian_api(method = "vip.nothing")]
pub struct Nothing {}

#[doudian_api(method = "vip.unit", response = ())]
pub struct Unit {}

#[doudian_api(method = "vip.any", response = serde_json::Value)]
pub struct Any {}

#[doudian_api]
pub struct Member {
    id: i64,
    names: Vec<String>,
    parent: Option<Box<Member>>,
}

fn read<R: DoudianRequest>(data: &str) -> R::Data
where
    R::Data: Clone,
{
    let body = format!(r#"{{"code":10000,"data":{data}}}"#);
    let answer = DoudianResponse::<R::Data>::from_slice(R::API, body.as_bytes()).unwrap();
    answer.into_data().unwrap()
}

fn main() {
    assert_eq!(read::<List>(r#"[{"id":1}]"#)[0].id, 1);
    let page = read::<Page>(r#"{"total":1,"list":[{"id":2,"parent":{"id":3}}]}"#);
    let member = &page.page_data()[0];
    assert_eq!(member.parent.as_ref().map(|parent| parent.id), Some(3));
    assert!(member.names.is_empty());
    read::<Nothing>("{}");
    read::<Unit>("{}");
    assert_eq!(read::<Any>(r#"{"a":1}"#)["a"], 1);
}
