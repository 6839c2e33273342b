//! Answers that were stored as JSON, with the feature `serde`, mean what they meant.
#![cfg(feature = "serde")]
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use doudian_runtime::generated as rt;
use doudian_runtime::{Outcome, Request, Response, SpiResponse, Stored};
use serde_json::Value;

/// A method that writes.
static API: rt::Api = rt::Api {
    platform: &rt::DOUDIAN,
    method: "order.logisticsAdd",
    path: "/order/logisticsAdd",
    ..rt::Api::PLAIN
};

type Page = rt::Page<Value>;

fn answer<T: rt::ReadValue + Default + Send>(body: &str) -> Response<T> {
    Response::from_slice(&API, body.as_bytes()).unwrap()
}

/// Stores an answer, and reads it again.
fn again<T>(answer: &Response<T>) -> Response<T>
where
    T: rt::ReadValue + rt::WriteValue + Default + Send,
{
    serde_json::from_str(&serde_json::to_string(answer).unwrap()).unwrap()
}

#[test]
fn what_was_in_doubt_stays_in_doubt() {
    for (body, outcome, retryable) in [
        (r#"{"code":50000,"msg":"failed"}"#, Outcome::Unknown, false),
        (r#"{"code":10001,"msg":"partly","data":{"total":2}}"#, Outcome::Unknown, false),
        (r#"{"err_no":7,"message":"failed"}"#, Outcome::Unknown, false),
        (r#"{"code":40004,"sub_code":"isv.parameter-invalid:1"}"#, Outcome::Rejected, false),
    ] {
        let first: Response<Page> = answer(body);
        for answer in [again(&first), first] {
            let error = answer.into_result().unwrap_err();
            assert_eq!((error.outcome(), error.is_retryable()), (outcome, retryable), "{body}");
        }
    }
}

#[test]
fn codes_data_and_what_is_nothing_stay() {
    for body in [
        r#"{"code":10000,"err_no":0,"msg":"a","message":"b","data":{"total":1}}"#,
        r#"{"err_no":0,"message":"success","data":{"list":[{"id":4920430888859306123}]}}"#,
        r#"{"code":50002,"msg":"refused","data":[1]}"#,
    ] {
        let first: Response<Page> = answer(body);
        let read = again(&first);
        assert_eq!((read.code(), read.err_no()), (first.code(), first.err_no()), "{body}");
        assert_eq!((read.message(), read.data()), (first.message(), first.data()), "{body}");
    }
    assert_eq!(again(&answer::<()>(r#"{"code":10000}"#)).data(), Some(&()));
    let empty = again(&answer::<BTreeMap<String, i64>>(r#"{"code":10000,"data":null}"#));
    assert_eq!(empty.data(), Some(&BTreeMap::new()));
    let refusal = SpiResponse::<Vec<i64>>::refuse(300_001, "no");
    let stored = serde_json::to_string(&refusal).unwrap();
    assert_eq!(serde_json::from_str::<SpiResponse<Vec<i64>>>(&stored).unwrap(), refusal);
}

/// A request of that method.
struct Add;

impl rt::Encode for Add {
    fn table(&self) -> &'static rt::Table {
        &rt::Table("Add", &[])
    }

    fn write(&self, _writer: &mut rt::Writer) {}
}

impl Request for Add {
    type Data = Page;
    const API: &'static rt::Api = &API;
}

/// One of Doudian is stored in the same form with its request and without, and knows its method
/// again with it.
#[test]
fn with_the_request_the_method_is_known() {
    for body in [
        r#"{"code":10000,"msg":"a","log_id":"L","data":{"list":[{"id":4920430888859306123}],"total":1}}"#,
        r#"{"err_no":7,"message":"failed"}"#,
    ] {
        let first: Response<Page> = answer(body);
        let text = serde_json::to_string(&first).unwrap();
        let stored = Stored::<Add>::from(first.clone());
        assert_eq!(serde_json::to_string(&stored).unwrap(), text);
        let read: Stored<Add> = serde_json::from_str(&text).unwrap();
        assert_eq!((read.method(), first.method()), (API.method, API.method));
        assert_eq!(format!("{read:?}"), format!("Stored({first:?})"));
        assert_eq!(read.into_response().into_data(), first.into_data());
    }
    // What was stored without its request has none to contradict.
    let bare: Response<Page> = again(&answer(r#"{"code":10000,"data":{"total":1}}"#));
    assert!(serde_json::to_string(&Stored::<Add>::from(bare)).is_ok());
}
