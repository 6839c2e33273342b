//! Tokens of users beside that of the app: which call carries which, and how they are renewed.
#![cfg(feature = "full")]
#![allow(clippy::unwrap_used, reason = "what is missing fails the test")]

mod support;

use std::sync::{Arc, Mutex};

use doudian_sandbox::{Clock, Gateway, ManualClock, StartingAt};
use douyin_open::{
    AccessToken, BoxError, Client, DouyinEnterpriseMediaDeleteRequest,
    DouyinEnterpriseMediaListRequest, DouyinPoiCouponSyncRequest,
    DouyinSolutionQueryAppTestRelationRequest, DouyinTestEntityType, DouyinVideoCommentListRequest,
    ErrorKind, NewTokens, Outcome, TokenOwner,
};
use support::{send, server};

const NOW: i64 = 1_795_371_000;
const DAY: i64 = 86_400;
const COMMENTS: &str =
    r#"{"extra":{"error_code":0,"logid":"L","now":1},"data":{"error_code":0,"list":[]}}"#;

async fn gateway(clock: &Arc<impl Clock + 'static>) -> Gateway {
    Gateway::builder().platform("douyin_open").clock(clock.clone()).start().await.unwrap()
}

fn client(gateway: &Gateway, clock: &Arc<impl Clock + 'static>) -> Client {
    let client = douyin_open::client(gateway.app_key(), gateway.app_secret());
    client.server_url(gateway.url()).clock(clock.clone()).build().unwrap()
}

/// A call for the app.
fn goods() -> DouyinSolutionQueryAppTestRelationRequest {
    DouyinSolutionQueryAppTestRelationRequest::new(DouyinTestEntityType::GOODS)
}

/// A call for a user.
fn comments(open_id: &str) -> DouyinVideoCommentListRequest {
    DouyinVideoCommentListRequest::new(open_id, 10, "@item")
}

#[tokio::test]
async fn each_call_carries_the_kind_that_it_takes() {
    let clock = Arc::new(StartingAt::new(NOW));
    let gateway = gateway(&clock).await;
    let client = client(&gateway, &clock);
    let token = client.exchange_code(&gateway.issue_code()).await.unwrap();
    assert!(token.access_token().starts_with("act."));
    let open_id = token.open_id().unwrap().to_owned();
    let user = client.with_access_token(token.clone());
    user.call(&comments(&open_id)).await.unwrap();
    // The app's own, though the handle is a user's.
    user.call(&goods()).await.unwrap();
    user.call_raw(
        "video.comment.list",
        &serde_json::json!({
            "open_id": open_id, "count": 10, "item_id": "@item",
        }),
    )
    .await
    .unwrap();
    assert_eq!(user.access_token().await.unwrap().access_token(), token.access_token());
    assert!(client.access_token().await.unwrap().access_token().starts_with("clt."));
    assert_eq!(gateway.count("oauth.stable_client_token"), 1);
}

/// These calls have it in the query, and no other has.
#[tokio::test]
async fn a_method_may_have_its_token_elsewhere() {
    let clock = Arc::new(StartingAt::new(NOW));
    let gateway = gateway(&clock).await;
    let client = client(&gateway, &clock);
    let token = client.exchange_code(&gateway.issue_code()).await.unwrap();
    let open_id = token.open_id().unwrap().to_owned();
    let user = client.with_access_token(token.clone());
    user.call(&DouyinEnterpriseMediaListRequest::new(&*open_id, 10)).await.unwrap();
    user.call(&DouyinPoiCouponSyncRequest::new()).await.unwrap();
    let named = serde_json::json!({ "open_id": open_id, "count": 10 });
    user.call_raw("enterprise.media.list", &named).await.unwrap();
    client.call_raw("poi.coupon.sync", &serde_json::json!({})).await.unwrap();
    // Of the kind, as everywhere.
    let error = client.call(&DouyinEnterpriseMediaDeleteRequest::new(&*open_id)).await.unwrap_err();
    assert!(error.to_string().contains("`user_token`"), "{error}");

    // What stands in the other place is none.
    let url = gateway.url().to_owned();
    let (in_header, in_query, of_app) = tokio::task::spawn_blocking(move || {
        let act = token.access_token();
        let headers = [("access-token", act), ("content-type", "application/json")];
        let plain = [("content-type", "application/json")];
        let path = format!("/enterprise/media/delete/?open_id={open_id}");
        let placed = format!("{path}&access_token={act}");
        (
            send(&url, &path, &headers, "{}"),
            send(&url, &placed, &plain, "{}"),
            send(&url, &format!("{path}&access_token=clt.1"), &plain, "{}"),
        )
    })
    .await
    .unwrap();
    assert!(in_header.contains("28001008"), "{in_header}");
    assert!(in_query.contains(r#""error_code":0"#), "{in_query}");
    assert!(of_app.contains("28001008") && of_app.contains("act."), "{of_app}");
}

/// Nothing is sent, and the error names the kind that is wanted.
#[tokio::test]
async fn a_token_of_another_kind_is_not_sent() {
    let clock = Arc::new(StartingAt::new(NOW));
    let gateway = gateway(&clock).await;
    let app = client(&gateway, &clock);
    for client in [
        app.clone(),
        app.with_access_token(AccessToken::new("clt.another")),
        app.with_access_token(AccessToken::new("rft.refresh")),
        app.with_access_token(AccessToken::new("ACT.upper")),
        app.with_access_token(AccessToken::new("")),
    ] {
        let error = client.call(&comments("u")).await.unwrap_err();
        let said = format!("{error} {error:?}");
        assert_eq!(error.outcome(), Outcome::NotSent);
        assert!(said.contains("`user_token`") && said.contains("`act.`"), "{said}");
        for token in ["another", "rft.", "upper"] {
            assert!(!said.contains(token), "{said}");
        }
    }
    let given = app.with_access_token(AccessToken::new("rft.refresh"));
    let said = given.call(&goods()).await.unwrap_err().to_string();
    assert!(said.contains("`clt.`") && said.contains("`client_token`"), "{said}");
    assert_eq!(gateway.calls().len(), 0);
}

#[tokio::test]
async fn the_gateway_names_the_kind_as_well() {
    let clock = Arc::new(StartingAt::new(NOW));
    let gateway = gateway(&clock).await;
    let app = client(&gateway, &clock).access_token().await.unwrap();
    let url = gateway.url().to_owned();
    let said = tokio::task::spawn_blocking(move || {
        let headers = [("access-token", app.access_token()), ("content-type", "application/json")];
        send(&url, "/video/comment/reply/?open_id=u", &headers, r#"{"item_id":"i","content":"c"}"#)
    })
    .await
    .unwrap();
    assert!(said.contains("28001008") && said.contains("user_token"), "{said}");
    assert!(said.contains("act."), "{said}");
}

#[tokio::test]
async fn one_renewal_for_all_handles_of_a_user() {
    let clock = Arc::new(ManualClock::new(NOW));
    let gateway = gateway(&clock).await;
    let client = client(&gateway, &clock);
    let token = client.exchange_code(&gateway.issue_code()).await.unwrap();
    let stored = token.to_json();
    let open_id = token.open_id().unwrap().to_owned();
    // Renewed before its end, 5 minutes, and not earlier.
    clock.set(NOW + 15 * DAY - 301);
    let user = client.with_access_token(token);
    user.call(&comments(&open_id)).await.unwrap();
    assert_eq!(gateway.count("oauth.refresh_token"), 0);
    clock.set(NOW + 15 * DAY - 299);
    let calls = (0..20).map(|_| {
        let user = client.with_access_token(AccessToken::from_json(&stored).unwrap());
        let open_id = open_id.clone();
        tokio::spawn(async move { user.call(&comments(&open_id)).await.map(drop) })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    assert_eq!(gateway.count("oauth.refresh_token"), 1);
    // A second user is another one.
    let other = client.exchange_code(&gateway.issue_code()).await.unwrap();
    assert!(other.open_id() != Some(&*open_id));
    // 30 days after the authorisation nothing helps but another one.
    clock.set(NOW + 30 * DAY + 1);
    let error = user.call(&comments(&open_id)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authorization);
    assert!(error.to_string().contains("the user has to authorise the app again"), "{error}");
    assert!(!format!("{error} {error:?}").contains(&open_id), "an open_id is personal");
}

#[tokio::test]
async fn a_token_that_is_refused_is_renewed_once() {
    const DEAD: &str =
        r#"{"data":{"error_code":28001008},"extra":{"error_code":28001008,"description":"x"}}"#;
    const GRANT: &str = r#"{"data":{"access_token":"act.two","expires_in":"1296000","open_id":"u-1","refresh_token":"rft.1","refresh_expires_in":2592000,"scope":"a","error_code":0,"description":""},"message":"success"}"#;
    let (url, serving) = server(&[DEAD, GRANT, COMMENTS]);
    let client = douyin_open::client("key-1", "secret-1").server_url(&url).build().unwrap();
    let token = AccessToken::new("act.one").with_refresh_token("rft.1+/=").with_open_id("u-1");
    let user = client.with_access_token(token);
    user.call(&comments("u-1")).await.unwrap();
    let asked = serving.join().unwrap();
    let carried: Vec<_> = asked.iter().map(|asked| asked.header("access-token")).collect();
    assert_eq!(carried, ["act.one", "", "act.two"]);
    // As the platform's documents want it.
    assert!(asked[1].line().starts_with("POST /oauth/refresh_token/ "));
    assert_eq!(asked[1].header("content-type"), "application/x-www-form-urlencoded");
    let body = &asked[1].body;
    assert_eq!(body, "client_key=key-1&grant_type=refresh_token&refresh_token=rft.1%2B%2F%3D");
}

/// A source of the app's tokens leaves users theirs.
#[tokio::test]
async fn users_beside_a_source_of_new_tokens() {
    let clock = Arc::new(ManualClock::new(NOW));
    let gateway = gateway(&clock).await;
    let asking = client(&gateway, &clock);
    let source = NewTokens::of(asking, gateway.app_key(), gateway.app_secret());
    let client = douyin_open::client(gateway.app_key(), gateway.app_secret());
    let client = client.server_url(gateway.url()).clock(clock.clone()).token_source(source);
    let client = client.build().unwrap();
    let token = client.exchange_code(&gateway.issue_code()).await.unwrap();
    let user = client.with_access_token(token);
    clock.set(NOW + 15 * DAY);
    user.call(&comments("u")).await.unwrap();
    user.call(&goods()).await.unwrap();
    assert_eq!(gateway.count("oauth.refresh_token"), 1);
    assert_eq!(gateway.count("oauth.client_token"), 1);
}

#[tokio::test]
async fn hooks_know_whose_a_token_is() {
    let clock = Arc::new(ManualClock::new(NOW));
    let gateway = gateway(&clock).await;
    let stored = Arc::new(Mutex::new(Vec::<(Option<String>, String)>::new()));
    let (keep, find) = (stored.clone(), stored.clone());
    let client = douyin_open::client(gateway.app_key(), gateway.app_secret())
        .server_url(gateway.url())
        .clock(clock.clone())
        .on_token(move |token| {
            let open_id = token.open_id().map(str::to_owned);
            keep.lock().unwrap().push((open_id, token.to_json()));
        })
        .load_token(move |owner: &TokenOwner| -> Result<_, BoxError> {
            assert!(owner.is_app() != owner.open_id().is_some());
            let shown = format!("{owner} {owner:?}");
            assert!(owner.open_id().is_none_or(|id| !shown.contains(id)), "{shown}");
            let stored = find.lock().unwrap();
            let found = stored.iter().rev().find(|(id, _)| id.as_deref() == owner.open_id());
            Ok(found.map(|(_, text)| AccessToken::from_json(text)).transpose()?)
        })
        .build()
        .unwrap();
    let token = client.exchange_code(&gateway.issue_code()).await.unwrap();
    let text = token.to_json();
    let again = AccessToken::from_json(&text).unwrap();
    assert_eq!(again.open_id(), token.open_id());
    assert!(!format!("{again:?}").contains(again.open_id().unwrap()));
    let user = client.with_access_token(token);
    clock.set(NOW + 15 * DAY);
    user.call(&comments("u")).await.unwrap();
    user.call(&goods()).await.unwrap();
    let stored = stored.lock().unwrap();
    let users = stored.iter().filter(|(open_id, _)| open_id.is_some()).count();
    assert_eq!((users, stored.len()), (2, 3), "exchanged, refreshed, and the app's");
}

/// A code works once, and is not shown.
#[tokio::test]
async fn a_code_that_is_not_good() {
    let clock = Arc::new(ManualClock::new(NOW));
    let gateway = gateway(&clock).await;
    let client = client(&gateway, &clock);
    let code = gateway.issue_code();
    client.exchange_code(&code).await.unwrap();
    for code in [&*code, "nobody-has-issued-this", ""] {
        let error = client.exchange_code(code).await.unwrap_err();
        let said = format!("{error} {error:?}");
        assert!(code.is_empty() || !said.contains(code), "{said}");
        assert!(said.contains("code"), "{said}");
    }
    let path = "/oauth/refresh_token/";
    let url = gateway.url().to_owned();
    let (key, form) = (gateway.app_key().to_owned(), "application/x-www-form-urlencoded");
    let said = tokio::task::spawn_blocking(move || {
        let body = format!("client_key={key}&grant_type=refresh_token&refresh_token=dead");
        send(&url, path, &[("content-type", form)], &body)
    });
    let said = said.await.unwrap();
    assert!(said.contains("10010"), "{said}");
}

/// A refresh token may be renewed alone; whichever of two is good serves, whoever gave it last.
#[tokio::test]
async fn a_renewed_refresh_token_reaches_the_handles_that_live() {
    for good_comes_last in [true, false] {
        let clock = Arc::new(ManualClock::new(NOW));
        let gateway = gateway(&clock).await;
        let client = client(&gateway, &clock);
        let good = client.exchange_code(&gateway.issue_code()).await.unwrap();
        let dead = good.clone().with_refresh_token("rft.dead");
        let open_id = good.open_id().unwrap().to_owned();
        let (first, last) = if good_comes_last { (dead, good) } else { (good, dead) };
        let user = client.with_access_token(first);
        let _other = client.with_access_token(last);
        clock.set(NOW + 15 * DAY - 299);
        user.call(&comments(&open_id)).await.unwrap();
        let asked = if good_comes_last { 1 } else { 2 };
        assert_eq!(gateway.count("oauth.refresh_token"), asked);
        // The next one needs no second try.
        clock.set(NOW + 29 * DAY);
        user.call(&comments(&open_id)).await.unwrap();
        assert_eq!(gateway.count("oauth.refresh_token"), asked);
    }
}
