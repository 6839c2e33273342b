//! Members that no descriptor has: kept through storing and restoring, and never sent.

use doudian::json::{from_slice, to_string};
use doudian::{DoudianRequest, DoudianResponse, Extra, doudian_api};
use serde::Serialize;
use serde::de::DeserializeOwned;

#[doudian_api(method = "vip.rows", response = Rows)]
#[derive(Serialize, serde::Deserialize)]
struct RowsRequest {
    row: Option<Row>,
}

#[doudian_api]
struct Rows {
    rows: Vec<Row>,
    #[doudian(extra)]
    extra: Extra,
}

#[doudian_api]
struct Row {
    id: i64,
    #[doudian(extra)]
    extra: Extra,
}

const BODY: &str = concat!(
    r#"{"code":10000,"data":{"vip":4920430888859306123,"rows":[{"id":1,"gift":{"z":[1.5],"a":"x"}}]},"#,
    r#""log_id":"a","msg":"success"}"#
);

fn again<T: Serialize + DeserializeOwned>(value: &T) -> T {
    serde_json::from_str(&serde_json::to_string(value).unwrap()).unwrap()
}

#[test]
fn what_is_stored_comes_back_with_them() {
    let answer: DoudianVipRowsResponse =
        DoudianResponse::from_slice(RowsRequest::API, BODY.as_bytes()).unwrap();
    let back = again(&answer);
    let (data, other) = (back.data().unwrap(), answer.data().unwrap());
    assert_eq!(data.extra.get("vip"), Some("4920430888859306123"));
    assert_eq!(data.rows[0].extra.get("gift"), Some(r#"{"a":"x","z":[1.5]}"#));
    assert_eq!(to_string(data).unwrap(), to_string(other).unwrap());
    assert_eq!(data, other);
    assert_eq!(again(data), *other);
    // They are unknown still.
    assert_eq!(back.drift().len(), answer.drift().len());
}

/// In a struct of the user's own they are an object.
#[test]
fn they_are_an_object_by_themselves() {
    let (row, _) = from_slice::<Row>(br#"{"id":1,"b":"x","a":[1, 2]}"#).unwrap();
    let text = serde_json::to_string(&row.extra).unwrap();
    assert_eq!(text, r#"{"a":[1,2],"b":"x"}"#);
    let back: Extra = serde_json::from_str(&text).unwrap();
    assert_eq!((back.len(), back.get("a")), (2, Some("[1,2]")));
}

/// serde hands on numbers of 64 bits; of a longer one the digits come back as text.
#[test]
fn no_digit_of_a_long_number_is_lost() {
    let digits = "123456789012345678901234567890";
    let (row, _) = from_slice::<Row>(format!(r#"{{"id":1,"n":{digits}}}"#).as_bytes()).unwrap();
    assert_eq!(to_string(&row).unwrap(), format!(r#"{{"id":1,"n":{digits}}}"#));
    assert_eq!(row.extra.get("n"), Some(digits));
    let back = again(&row);
    assert_eq!(back.extra.parse::<String>("n").unwrap().as_deref(), Some(digits));
}
