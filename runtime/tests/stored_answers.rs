//! Answers that were stored as JSON, with the feature `serde`, mean what they meant.
#![cfg(feature = "serde")]
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use doudian_runtime::generated as rt;
use doudian_runtime::{Outcome, Response, SpiResponse};
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
