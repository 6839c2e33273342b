//! Answers that were stored, with the feature `serde`, mean what they meant.
#![cfg(all(feature = "full", feature = "serde"))]
#![allow(clippy::unwrap_used, reason = "what is missing fails the test")]

use douyin_open::api::Request;
use douyin_open::{
    DouyinOauthClientTokenRequest, DouyinSolutionAddAppTestRelationRequest,
    DouyinSolutionQueryAppTestRelationRequest, DouyinVideoVideoListRequest, Response, Stored,
};

fn answer<R: Request>(body: &str) -> Response<R::Data> {
    Response::from_slice(R::API, body.as_bytes()).unwrap()
}

/// Stores an answer, and reads it again.
fn again<R: Request>(answer: Response<R::Data>) -> Response<R::Data>
where
    R::Data: Clone,
{
    let text = serde_json::to_string(&Stored::<R>::from(answer)).unwrap();
    let stored: Stored<R> = serde_json::from_str(&text).unwrap();
    assert_eq!(stored.method(), R::API.method, "{text}");
    // As often as one likes.
    assert_eq!(serde_json::to_string(&stored).unwrap(), text);
    stored.into_response()
}

type Query = DouyinSolutionQueryAppTestRelationRequest;

#[test]
fn codes_and_data_of_every_shape_stay() {
    for body in [
        r#"{"ref_id_list":["7123456789012345678"],"extra":{"error_code":0,"sub_description":"success","logid":"L1","now":1},"data":{"error_code":0}}"#,
        r#"{"extra":{"error_code":28001007,"description":"参数不合法","sub_error_code":1000000000,"sub_description":"type is not right","logid":"L2"}}"#,
        // The other half refuses.
        r#"{"extra":{"error_code":0,"logid":"L3"},"data":{"error_code":28001008,"description":"过期"}}"#,
        r#"{"BaseResp":{"StatusCode":2100004,"StatusMessage":"busy"},"extra":{"error_code":0}}"#,
        // Older generations.
        r#"{"err_no":28001008,"err_msg":"expired","log_id":"L4"}"#,
        r#"{"err_no":0,"err_tips":"success","ref_id_list":["1"]}"#,
        r#"{"error":7,"message":"no"}"#,
        r#"{"err_code":0}"#,
        // Both at once.
        r#"{"extra":{"error_code":0},"err_no":5,"err_msg":"older"}"#,
    ] {
        let first = answer::<Query>(body);
        let read = again::<Query>(first.clone());
        let said = |answer: &Response<_>| format!("{answer:?}");
        assert_eq!(said(&read), said(&first), "{body}");
        let told = |answer: Response<_>| match answer.into_result() {
            Ok(data) => format!("{data:?}"),
            Err(error) => format!("{error} {:?} {:?}", error.outcome(), error.is_retryable()),
        };
        assert_eq!(told(read), told(first), "{body}");
    }
}

#[test]
fn data_in_its_member_and_data_beside_the_codes() {
    let list = r#"{"extra":{"error_code":0},"data":{"error_code":0,"list":[{"item_id":"@1","create_time":1700000000}],"has_more":true}}"#;
    let list = answer::<DouyinVideoVideoListRequest>(list);
    let read = again::<DouyinVideoVideoListRequest>(list.clone());
    assert_eq!(read.data().unwrap().list.len(), 1);
    assert_eq!(format!("{read:?}"), format!("{list:?}"));
    let done = answer::<DouyinSolutionAddAppTestRelationRequest>(r#"{"extra":{"error_code":0}}"#);
    assert!(again::<DouyinSolutionAddAppTestRelationRequest>(done).data().is_some());
}

/// Nothing is read as what it is not.
#[test]
fn answers_of_others_are_refused() {
    let query = answer::<Query>(r#"{"extra":{"error_code":0},"ref_id_list":["1"]}"#);
    let text = serde_json::to_string(&Stored::<Query>::from(query.clone())).unwrap();
    // As an answer of Doudian, which nothing says that it is.
    let error = serde_json::from_str::<Response<serde_json::Value>>(&text).unwrap_err().to_string();
    assert!(error.contains("solution.query_app_test_relation"), "{error}");
    assert!(error.contains("Stored<"), "{error}");
    // The same is stored without its request.
    assert_eq!(serde_json::to_string(&query).unwrap(), text);
    type Token = Stored<DouyinOauthClientTokenRequest>;
    let error = serde_json::from_str::<Token>(&text).unwrap_err().to_string();
    assert!(error.contains("oauth.client_token") && error.contains("query_app"), "{error}");
    for (text, said) in [
        (r#"{"extra":{"error_code":0}}"#, "no stored answer"),
        ("[]", "no stored answer"),
        ("null", "no stored answer"),
        (&text.replace("\"code\":0", "\"code\":\"0\""), "`code` is no code"),
        (&text.replace("\"code\":0", "\"code\":null"), "it has no code"),
        (&text.replace("\"code\":0", "\"code\":1,\"code_in\":\"gone.code\""), "`gone.code`"),
        (&text.replace(r#"{"ref_id_list":["1"]}"#, "7"), "its data cannot be read"),
    ] {
        let error = serde_json::from_str::<Stored<Query>>(text).map(drop).expect_err(text);
        assert!(error.to_string().contains(said), "{text}: {error}");
    }
}
