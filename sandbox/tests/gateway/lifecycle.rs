//! The life of codes and tokens, over the wire, on a clock that the test moves.

use doudian_sandbox::{Gateway, ManualClock};
use serde_json::Value;
use std::sync::Arc;

use crate::support::{Call, NOW, Reply, gateway};

const HOUR: i64 = 3600;
const DAY: i64 = 86_400;
const DENIED: &str = "dop.token-generate-failed";

struct Shop<'g> {
    gateway: &'g Gateway,
    clock: &'g ManualClock,
    now: std::cell::Cell<i64>,
}

impl<'g> Shop<'g> {
    fn new(gateway: &'g Gateway, clock: &'g ManualClock) -> Self {
        Self { gateway, clock, now: NOW.into() }
    }

    fn after(&self, seconds: i64) {
        self.now.set(self.now.get() + seconds);
        self.clock.set(self.now.get());
    }

    async fn call(&self, method: &str, params: &str) -> Reply {
        Call::at(self.gateway, method, params, &self.now.get().to_string())
            .without("access_token")
            .send()
            .await
    }

    async fn create(&self) -> Value {
        let params = r#"{"code":"","grant_type":"authorization_self","shop_id":"4463798"}"#;
        self.call("token.create", params).await.data()
    }

    async fn by_code(&self, code: &str) -> Reply {
        let params = format!(r#"{{"code":"{code}","grant_type":"authorization_code"}}"#);
        self.call("token.create", &params).await
    }

    async fn refresh(&self, pair: &Value) -> Reply {
        let token = pair["refresh_token"].as_str().unwrap();
        let params = format!(r#"{{"grant_type":"refresh_token","refresh_token":"{token}"}}"#);
        self.call("token.refresh", &params).await
    }

    /// The sub code of a call with this pair; empty when it is accepted.
    async fn uses(&self, pair: &Value) -> String {
        let token = pair["access_token"].as_str().unwrap();
        let call = Call::at(self.gateway, "shop.brandList", "{}", &self.now.get().to_string());
        call.with("access_token", token).send().await.code().1
    }
}

#[tokio::test]
async fn a_pair_renews_only_in_its_last_hour() {
    let (gateway, clock) = gateway().await;
    let shop = Shop::new(&gateway, &clock);
    let first = shop.create().await;
    assert_eq!(
        (first["expires_in"].as_i64(), first["shop_id"].as_i64()),
        (Some(7 * DAY), Some(4_463_798))
    );
    assert_eq!(shop.uses(&first).await, "");

    shop.after(7 * DAY - HOUR - 1);
    let same = shop.refresh(&first).await.data();
    assert_eq!(same["access_token"], first["access_token"]);
    assert_eq!(same["refresh_token"], first["refresh_token"]);
    assert_eq!(same["expires_in"], HOUR + 1);
    assert!(same.get("operator_name").is_none());

    shop.after(1);
    let second = shop.refresh(&first).await.data();
    assert_ne!(second["access_token"], first["access_token"]);
    assert_ne!(second["refresh_token"], first["refresh_token"]);
    assert_eq!(second["expires_in"], 7 * DAY);
    assert_eq!(shop.uses(&second).await, "");
    assert_eq!(shop.uses(&first).await, "", "the old pair lives one more hour");
    shop.after(HOUR - 1);
    assert_eq!(shop.uses(&first).await, "");
    shop.after(1);
    assert_eq!(shop.uses(&first).await, "isv.access-token-no-existed");
    assert_eq!(shop.uses(&second).await, "");
    shop.refresh(&first).await.refused(50_001, &format!("{DENIED}:token-invalid"), &[]);
    assert_eq!(gateway.count("token.refresh"), 3);
}

#[tokio::test]
async fn after_expiry_the_old_pair_dies_at_once() {
    let (gateway, clock) = gateway().await;
    let shop = Shop::new(&gateway, &clock);
    let first = shop.create().await;
    shop.after(7 * DAY - 1);
    assert_eq!(shop.uses(&first).await, "");
    shop.after(1);
    assert_eq!(shop.uses(&first).await, "isv.access-token-expired");
    let second = shop.refresh(&first).await.data();
    assert_eq!(shop.uses(&first).await, "isv.access-token-no-existed");
    assert_eq!(shop.uses(&second).await, "");
    shop.refresh(&first).await.refused(50_001, &format!("{DENIED}:token-invalid"), &[]);

    shop.after(14 * DAY - 1);
    assert_eq!(shop.uses(&second).await, "isv.access-token-expired");
    let third = shop.refresh(&second).await.data();
    shop.after(14 * DAY);
    let late = shop.refresh(&third).await;
    late.refused(50_001, &format!("{DENIED}:token-expired"), &[]);
    assert_eq!(late.json()["err_no"], 30_002);
    assert_eq!(shop.uses(&shop.create().await).await, "", "a self-use app can start again");
}

#[tokio::test]
async fn creating_again_follows_the_rule_of_renewing() {
    let (gateway, clock) = gateway().await;
    let shop = Shop::new(&gateway, &clock);
    let first = shop.create().await;
    shop.after(DAY);
    let again = shop.create().await;
    assert_eq!(
        (&again["access_token"], again["expires_in"].as_i64()),
        (&first["access_token"], Some(6 * DAY))
    );
    shop.after(6 * DAY - 10);
    let next = shop.create().await;
    assert_ne!(next["access_token"], first["access_token"]);
    assert_eq!(shop.uses(&first).await, "");
}

#[tokio::test]
async fn each_subject_has_its_own_pair() {
    let (gateway, clock) = gateway().await;
    let shop = Shop::new(&gateway, &clock);
    let own = shop.create().await;
    let number = shop
        .call("token.create", r#"{"code":"","grant_type":"authorization_self","shop_id":4463798}"#);
    assert_eq!(number.await.data()["access_token"], own["access_token"], "text or number");
    for other in [
        r#"{"code":"","grant_type":"authorization_self","shop_id":"4463799"}"#,
        r#"{"code":"","grant_type":"authorization_self","test_shop":"1"}"#,
        r#"{"auth_id":"112334","auth_subject_type":"WuLiuShang","code":"","grant_type":"authorization_self"}"#,
    ] {
        let pair = shop.call("token.create", other).await.data();
        assert_ne!(pair["access_token"], own["access_token"], "{other}");
        assert!(pair["shop_id"].is_i64());
    }
}

#[tokio::test]
async fn a_code_serves_once_within_ten_minutes() {
    let (gateway, clock) = gateway().await;
    let shop = Shop::new(&gateway, &clock);
    let code = gateway.issue_code();
    shop.after(600);
    let pair = shop.by_code(&code).await.data();
    assert_eq!(shop.uses(&pair).await, "");
    shop.by_code(&code).await.refused(50_001, &format!("{DENIED}:code-invalid"), &[]);
    let late = gateway.issue_code();
    shop.after(601);
    shop.by_code(&late).await.refused(50_001, &format!("{DENIED}:code-expired"), &[]);
    for wrong in ["", "no-code"] {
        shop.by_code(wrong).await.refused(50_001, &format!("{DENIED}:code-invalid"), &[]);
    }
}

#[tokio::test]
async fn wrong_token_requests_are_refused() {
    let (gateway, clock) = gateway().await;
    let shop = Shop::new(&gateway, &clock);
    let grant = format!("{DENIED}:grant-type-invalid");
    for (method, params) in [
        ("token.create", r#"{"code":"","grant_type":"refresh_token","shop_id":"1"}"#),
        ("token.create", r#"{"code":"","grant_type":"no_such"}"#),
        ("token.refresh", r#"{"grant_type":"authorization_self","refresh_token":"x"}"#),
    ] {
        shop.call(method, params).await.refused(50_001, &grant, &["grant_type"]);
    }
    let missing = "isv.parameter-missing";
    let create = |params| shop.call("token.create", params);
    create("{}").await.refused(40_001, missing, &["grant_type"]);
    create(r#"{"grant_type":"authorization_self"}"#).await.refused(40_001, missing, &["shop_id"]);
    let text = create(r#"{"grant_type":"authorization_self","shop_id":"mine"}"#).await;
    text.refused(40_003, "isv.parameter-invalid", &["shop_id"]);
    let both = create(r#"{"grant_type":"authorization_self","shop_id":"1","auth_id":"2"}"#).await;
    both.refused(40_003, "isv.parameter-invalid", &["auth_id"]);
    let unknown =
        shop.call("token.refresh", r#"{"grant_type":"refresh_token","refresh_token":"x"}"#);
    unknown.await.refused(50_001, &format!("{DENIED}:token-invalid"), &[]);
}

#[tokio::test]
async fn foreign_values_are_adopted_unless_that_is_off() {
    let foreign = "82bdc687-eff1-4f63-8444-0b43086c25fd";
    let (gateway, clock) = gateway().await;
    let shop = Shop::new(&gateway, &clock);
    let first = shop.by_code(foreign).await.data();
    assert_eq!(shop.by_code(foreign).await.data()["access_token"], first["access_token"]);
    assert_eq!(shop.uses(&first).await, "");

    let clock = Arc::new(ManualClock::new(NOW));
    let builder = Gateway::builder().clock(clock.clone()).adopt_foreign_tokens(false);
    let strict = builder.start().await.unwrap();
    let shop = Shop::new(&strict, &clock);
    shop.by_code(foreign).await.refused(50_001, &format!("{DENIED}:code-invalid"), &[]);
    let pair = serde_json::json!({ "refresh_token": foreign });
    shop.refresh(&pair).await.refused(50_001, &format!("{DENIED}:token-invalid"), &[]);
}
