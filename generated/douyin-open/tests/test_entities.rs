//! The examples of the platform's article on test entities, as the client sends and reads them,
//! and as the gateway answers them.
#![allow(clippy::unwrap_used, reason = "what is missing fails the test")]

mod support;

use doudian_sandbox::Gateway;
use douyin_open::{
    DouyinSolutionAddAppTestRelationRequest, DouyinSolutionDeleteAppTestRelationRequest,
    DouyinSolutionQueryAppTestRelationRequest, DouyinTestEntityType, ErrorKind, Outcome,
};
use serde_json::{Value, json};
use support::{TOKEN, client, send, server};

const ADD: &str = "/api/industry/v1/solution/add_app_test_relation/";
const QUERY: &str = "/api/industry/v1/solution/query_app_test_relation/";
const DELETE: &str = "/api/industry/v1/solution/delete_app_test_relation/";

const IDS: [&str; 2] = ["7176108397883017260", "7101120811901126700"];

/// 4.1.4, as it stands there.
const ADDED: &str = r#"{ "extra": { "logid": "202301111424086A0BFBC6E9DA5697FBCF", "now": 1673418248, "error_code": 0, "description": "", "sub_error_code": 0, "sub_description": "success" }, "data": { "error_code": 0, "description": "" } }"#;
const REFUSED: &str = r#"{ "extra": { "error_code": 2100005, "logid": "20230111144506BDBE52C1277CDDC08895", "now": 1673419506, "sub_description": "type is not right,only 'goods' is now used as type", "sub_error_code": 1000000000, "description": "参数不合法" }, "data": { "error_code": 2100005, "description": "参数不合法" } }"#;
/// 4.2.4
const FOUND: &str = r#"{ "ref_id_list": [ "7176108397883017260", "7101120811901126700" ], "extra": { "logid": "202301111424086A0BFBC6E9DA5697FBCF", "now": 1666595790, "error_code": 0, "description": "", "sub_error_code": 0, "sub_description": "success" }, "data": { "error_code": 0, "description": "" } }"#;
/// 4.3.4
const DELETED: &str = r#"{ "extra": { "logid": "202301111424086A0BFBC6E9DA5697FBCF", "now": 1666594475, "error_code": 0, "description": "", "sub_error_code": 0, "sub_description": "success" }, "BaseResp": { "StatusMessage": "success", "StatusCode": 0 } }"#;
const NOT_DELETED: &str = r#"{ "extra": { "error_code": 2100005, "logid": "20230111144147DC0FAA86CF1FB4AA7F23", "now": 1673419308, "sub_description": "type is not right,only 'goods' is now used as type", "sub_error_code": 1000000000, "description": "参数不合法" }, "data": { "description": "参数不合法", "error_code": 2100005 } }"#;

fn ids() -> Vec<String> {
    IDS.map(str::to_owned).to_vec()
}

fn add() -> DouyinSolutionAddAppTestRelationRequest {
    DouyinSolutionAddAppTestRelationRequest::new("小王", DouyinTestEntityType::GOODS, ids())
}

fn query() -> DouyinSolutionQueryAppTestRelationRequest {
    DouyinSolutionQueryAppTestRelationRequest::new(DouyinTestEntityType::GOODS)
}

fn delete() -> DouyinSolutionDeleteAppTestRelationRequest {
    DouyinSolutionDeleteAppTestRelationRequest::new("小王", DouyinTestEntityType::GOODS, ids())
}

#[tokio::test]
async fn requests_are_those_of_the_article() {
    let (url, serving) = server(&[ADDED, FOUND, DELETED]);
    let client = client(&url);
    let added = client.execute(&add()).await.unwrap();
    assert!(added.is_success() && added.drift().is_empty(), "{added:?}");
    assert_eq!((added.code(), added.message(), added.sub_msg()), (Some(0), "", "success"));
    assert_eq!(added.log_id(), "202301111424086A0BFBC6E9DA5697FBCF");
    let found = client.execute(&query()).await.unwrap();
    assert!(found.drift().is_empty(), "{found:?}");
    assert_eq!(found.into_result().unwrap().ref_id_list, IDS);
    let deleted = client.execute(&delete()).await.unwrap();
    assert!(deleted.is_success() && deleted.drift().is_empty(), "{deleted:?}");

    let asked = serving.join().unwrap();
    let of = json!({"type": "goods", "ref_id_list": IDS, "operator": "小王"});
    for (asked, path, body) in [
        (&asked[0], ADD, of.clone()),
        (&asked[1], QUERY, json!({"type": "goods"})),
        (&asked[2], DELETE, of),
    ] {
        assert_eq!(asked.line(), format!("POST {path} HTTP/1.1"));
        assert_eq!(asked.header("access-token"), TOKEN);
        assert_eq!(asked.header("content-type"), "application/json");
        assert_eq!(serde_json::from_str::<Value>(&asked.body).unwrap(), body);
    }
}

#[tokio::test]
async fn refusals_are_read_whatever_comes_first() {
    let (url, serving) = server(&[REFUSED, REFUSED, NOT_DELETED]);
    let client = client(&url);
    let errors = [
        client.call(&add()).await.unwrap_err(),
        client.call(&query()).await.unwrap_err(),
        client.call(&delete()).await.unwrap_err(),
    ];
    for error in errors {
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Refused, Outcome::Rejected));
        assert_eq!(error.code(), Some(2_100_005));
        assert_eq!(error.advice().unwrap().label, "参数不合法");
        let text = error.to_string();
        assert!(text.contains("extra.error_code 2100005"), "{text}");
        assert!(text.contains("only 'goods' is now used as type"), "{text}");
    }
    serving.join().unwrap();
}

#[tokio::test]
async fn half_of_an_envelope() {
    let refused_inside = r#"{"extra":{"error_code":0,"logid":"L"},"data":{"error_code":2100004,"description":"系统繁忙"}}"#;
    let refused_alone = r#"{"data":{"error_code":2100007,"description":"无权限操作"}}"#;
    let refused_base =
        r#"{"extra":{"error_code":0},"BaseResp":{"StatusCode":5,"StatusMessage":"no"}}"#;
    for (body, says) in [
        (refused_inside, "data.error_code 2100004"),
        (refused_alone, "data.error_code 2100007"),
        (refused_base, "BaseResp.StatusCode 5"),
    ] {
        let (url, serving) = server(&[body]);
        let error = client(&url).call(&delete()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused, "{body}: {error}");
        assert!(error.to_string().contains(says), "{error}");
        serving.join().unwrap();
    }
    // The first half alone is enough, the second is not.
    let (url, serving) = server(&[r#"{"extra":{"error_code":0,"logid":"L1"}}"#]);
    assert!(client(&url).execute(&add()).await.unwrap().is_success());
    serving.join().unwrap();
    for body in [
        r#"{"data":{"error_code":0,"description":""}}"#,
        r#"{"extra":{},"data":{"error_code":0}}"#,
        r#"{"extra":null,"data":{"error_code":0}}"#,
        r#"{"extra":{"error_code":"none"},"data":{"error_code":0}}"#,
        r#"{"BaseResp":{"StatusCode":0}}"#,
    ] {
        let (url, serving) = server(&[body]);
        let error = client(&url).call(&add()).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Reply, Outcome::Unknown), "{body}");
        assert!(error.to_string().contains("not `extra.error_code`"), "{error}");
        serving.join().unwrap();
    }
    // What stands in the place of the second may be a refusal that cannot be read.
    for (second, missing) in [
        (r#""data":{"error_code":"none"}"#, "data.error_code"),
        (r#""data":{"error_code":{}}"#, "data.error_code"),
        (r#""data":{"error_code":99999999999999999999}"#, "data.error_code"),
        (r#""BaseResp":{"StatusCode":true}"#, "BaseResp.StatusCode"),
    ] {
        let body = format!(r#"{{"extra":{{"error_code":0,"logid":"L2"}},{second}}}"#);
        let (url, serving) = server(&[&body]);
        let error = client(&url).call(&add()).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Reply, Outcome::Unknown), "{body}");
        assert!(error.to_string().contains(&format!("not `{missing}`")), "{error}");
        assert_eq!(error.log_id(), Some("L2"));
        serving.join().unwrap();
    }
    for second in [r#""data":{"error_code":null}"#, r#""data":{"error_code":""}"#, r#""data":null"#]
    {
        let (url, serving) = server(&[&format!(r#"{{"extra":{{"error_code":0}},{second}}}"#)]);
        assert!(client(&url).execute(&add()).await.unwrap().is_success(), "{second}");
        serving.join().unwrap();
    }
    for body in [
        "{}",
        r#"{"extra":{}}"#,
        r#"{"data":{}}"#,
        r#"{"extra":[1],"data":7}"#,
        r#"{"ref_id_list":["1"]}"#,
    ] {
        let (url, serving) = server(&[body]);
        let error = client(&url).call(&query()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Reply, "{body}: {error}");
        serving.join().unwrap();
    }
}

#[tokio::test]
async fn codes_as_text_and_objects_as_text() {
    let as_text = r#"{"extra":{"error_code":"0","logid":"L"},"data":{"error_code":"0"}}"#;
    // The article's table calls both members texts.
    let in_text = r#"{"extra":"{\"error_code\":0,\"logid\":\"L\"}","data":"{\"error_code\":0}"}"#;
    for body in [as_text, in_text] {
        let (url, serving) = server(&[body]);
        let answer = client(&url).execute(&add()).await.unwrap();
        assert!(answer.is_success(), "{body}");
        assert_eq!(answer.log_id(), "L");
        serving.join().unwrap();
    }
}

#[test]
fn at_most_twenty_goods_in_a_call() {
    let ids: Vec<_> = (0..21).map(|id| id.to_string()).collect();
    let request =
        DouyinSolutionAddAppTestRelationRequest::new("小王", DouyinTestEntityType::GOODS, ids);
    let (url, _serving) = server(&[]);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let error = runtime.block_on(client(&url).call(&request)).unwrap_err();
    let text = error.to_string();
    assert!(text.contains("ref_id_list") && text.contains("20"), "{text}");
}

/// The article has a limit for what is added, and none for what is deleted.
#[tokio::test]
async fn any_number_can_be_deleted() {
    let ids: Vec<_> = (0..21).map(|id| id.to_string()).collect();
    let (url, serving) = server(&[DELETED, DELETED]);
    for ids in [ids, Vec::new()] {
        let type_ = DouyinTestEntityType::GOODS;
        let request = DouyinSolutionDeleteAppTestRelationRequest::new("小王", type_, ids);
        client(&url).call(&request).await.unwrap();
    }
    assert_eq!(serving.join().unwrap().len(), 2);
}

/// An answer with what differs from time to time taken out.
fn plain(answer: &str) -> Value {
    let mut answer: Value = serde_json::from_str(answer).unwrap();
    let extra = answer["extra"].as_object_mut().unwrap();
    assert!(extra.remove("logid").unwrap().as_str().is_some_and(|id| !id.is_empty()));
    assert!(extra.remove("now").unwrap().as_i64().is_some_and(|now| now > 1_600_000_000));
    answer
}

#[tokio::test]
async fn the_gateway_answers_as_the_article() {
    let gateway =
        Gateway::builder().platform("douyin_open").access_token(TOKEN).start().await.unwrap();
    let url = gateway.url().to_owned();
    let asked = tokio::task::spawn_blocking(move || {
        let headers = [("Content-Type", "application/json"), ("Access-Token", TOKEN)];
        let of = r#"{ "type": "goods", "ref_id_list": [ "7176108397883017260","7101120811901126700" ], "operator": "小王" }"#;
        let wrong = of.replace("goods", "shops");
        let queried =
            [("Access-Token", TOKEN), ("Client_info", ""), ("Content-Type", "application/json")];
        [
            (send(&url, ADD, &headers, of), ADDED),
            (send(&url, QUERY, &queried, r#"{ "type": "goods" }"#), FOUND),
            (send(&url, QUERY, &queried, r#"{ "type": "shops" }"#), REFUSED),
            (send(&url, ADD, &headers, &wrong), REFUSED),
            (send(&url, DELETE, &headers, &wrong), NOT_DELETED),
            (send(&url, DELETE, &headers, of), DELETED),
        ]
    });
    for (answer, expected) in asked.await.unwrap() {
        assert_eq!(plain(&answer), plain(expected));
    }
}

#[tokio::test]
async fn a_mini_program_has_twenty_test_goods() {
    let gateway = Gateway::builder().platform("douyin_open").start().await.unwrap();
    let client = douyin_open::client(gateway.app_key(), gateway.app_secret());
    let client = client.server_url(gateway.url()).build().unwrap();
    let goods = |from: usize, to: usize| {
        let ids = (from..to).map(|id| id.to_string()).collect::<Vec<_>>();
        DouyinSolutionAddAppTestRelationRequest::new("小王", DouyinTestEntityType::GOODS, ids)
    };
    client.call(&goods(0, 20)).await.unwrap();
    // What is there already is no more.
    client.call(&goods(5, 15)).await.unwrap();
    let error = client.call(&goods(20, 21)).await.unwrap_err();
    assert_eq!(error.code(), Some(2_100_005), "{error}");
    let some = (0..5).map(|id| id.to_string()).collect::<Vec<_>>();
    let type_ = DouyinTestEntityType::GOODS;
    client
        .call(&DouyinSolutionDeleteAppTestRelationRequest::new("小王", type_, some))
        .await
        .unwrap();
    client.call(&goods(20, 21)).await.unwrap();
    assert_eq!(client.call(&query()).await.unwrap().ref_id_list.len(), 16);
}

#[tokio::test]
async fn calls_by_name_have_the_paths_and_answers_of_the_article() {
    let (url, serving) = server(&[ADDED, FOUND, DELETED, NOT_DELETED]);
    let client = client(&url);
    let of = json!({"type": "goods", "ref_id_list": IDS, "operator": "小王"});
    client.call_raw("solution.add_app_test_relation", &of).await.unwrap();
    let goods = json!({"type": "goods"});
    let found = client.execute_raw("solution.query_app_test_relation", &goods).await.unwrap();
    assert_eq!(found.log_id(), "202301111424086A0BFBC6E9DA5697FBCF");
    assert_eq!(found.into_result().unwrap()["ref_id_list"], json!(IDS));
    let delete = "solution.delete_app_test_relation";
    client.call_raw(delete, &of).await.unwrap();
    let error = client.call_raw(delete, &of).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Refused, Some(2_100_005)));
    let asked = serving.join().unwrap();
    for (asked, path) in asked.iter().zip([ADD, QUERY, DELETE, DELETE]) {
        assert_eq!(asked.line(), format!("POST {path} HTTP/1.1"));
        assert_eq!(asked.header("access-token"), TOKEN);
    }
}

#[tokio::test]
async fn token_calls_by_name_carry_no_token_and_show_no_secret() {
    let refused = r#"{"data":{"error_code":10013,"description":"secret-of-another is wrong"},"extra":{"error_code":10013}}"#;
    let (url, serving) = server(&[refused]);
    let of = json!({"client_key": "k", "client_secret": "secret-of-another", "grant_type": "client_credential"});
    let error = client(&url).call_raw("oauth.client_token", &of).await.unwrap_err();
    assert_eq!(error.code(), Some(10013));
    assert!(!format!("{error} {error:?}").contains("secret-of-another"), "{error}");
    let asked = serving.join().unwrap();
    assert_eq!(asked[0].line(), "POST /oauth/client_token/ HTTP/1.1");
    assert_eq!(asked[0].header("access-token"), "");
}

/// At the address of all platforms, too: the path says which of them is meant.
#[tokio::test]
async fn a_forgotten_slash_and_a_foreign_token_are_said() {
    for named in [true, false] {
        let builder = Gateway::builder().access_token(TOKEN);
        let builder = if named { builder.platform("douyin_open") } else { builder };
        let gateway = builder.start().await.unwrap();
        let url = gateway.url().to_owned();
        let asked = tokio::task::spawn_blocking(move || {
            let json = ("Content-Type", "application/json");
            let body = r#"{ "type": "goods" }"#;
            [
                send(&url, QUERY.trim_end_matches('/'), &[json, ("Access-Token", TOKEN)], body),
                send(&url, QUERY, &[json, ("Access-Token", "act.1")], body),
            ]
        });
        let [slash, token] = asked.await.unwrap();
        let slash: Value = serde_json::from_str(&slash).unwrap();
        assert_eq!(slash["extra"]["error_code"], 28_001_017, "{slash}");
        assert!(
            slash["extra"]["sub_description"]
                .as_str()
                .unwrap()
                .ends_with(&format!(": it is `{QUERY}`")),
            "{slash}"
        );
        let token: Value = serde_json::from_str(&token).unwrap();
        assert_eq!(token["extra"]["error_code"], 28_001_008, "{token}");
        assert!(
            token["extra"]["sub_description"].as_str().unwrap().ends_with("and begins with `clt.`"),
            "{token}"
        );
    }
}
