//! Fields that may be `null`, beside a type that is called as a type parameter might be.
#![deny(warnings)]

use doudian::json::to_string;
use doudian::{Nullable, doudian_api};

#[doudian_api]
pub struct M {
    #[doudian(required)]
    next: Nullable<Box<M>>,
    other: doudian::Nullable<Box<Self>>,
}

#[doudian_api(method = "vip.score")]
pub struct Score {
    #[doudian(required)]
    first: Nullable<String>,
    #[doudian(required, pii = "name")]
    second: Nullable<Vec<String>>,
    #[doudian(required, text)]
    third: Nullable<i64>,
    #[doudian(default = "a")]
    fourth: Nullable<String>,
    m: Nullable<Vec<M>>,
    items: Option<Vec<Nullable<i64>>>,
}

fn main() {
    let end = M::new(M::new(Nullable::Null)).other(Nullable::Null);
    let score = Score::new("x", Nullable::Null, 5).m([end]).items([1.into(), Nullable::Null]);
    let text = to_string(&score).unwrap();
    let known = r#""items":[1,null],"m":[{"next":{"next":null},"other":null}],"second":null,"third":"5"}"#;
    assert_eq!(text, format!(r#"{{"first":"x","fourth":"a",{known}"#));
    let score = Score::new(None, ["x"], Nullable::Null).fourth(Nullable::Null);
    let text = to_string(&score).unwrap();
    assert_eq!(text, r#"{"first":null,"fourth":null,"second":["x"],"third":null}"#);
    assert!(format!("{score:?}").contains(r#""second": "***""#));
}
