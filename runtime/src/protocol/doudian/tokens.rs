//! What `token.create` and `token.refresh` are asked.

use serde_json::{Value, json};

use crate::api::Effect;
use crate::protocol::{App, Subject, TokenCall, TokenKind};

const CREATE: &str = "token.create";
const REFRESH: &str = "token.refresh";

/// The last seconds of a token's life, in which the platform gives a new one. Earlier it
/// gives the same one again. Source: the description of `token.refresh`.
pub(super) const LAST_HOUR: i64 = 3600;

/// Doudian's token calls.
pub(super) struct Tokens;

impl TokenKind for Tokens {
    fn create(&self, subject: &Subject, _app: App<'_>) -> Option<TokenCall> {
        // The description of `code` wants the key present, though empty.
        let parameters = match subject {
            Subject::App | Subject::User(_) => return None,
            Subject::Shop(shop_id) => json!({
                "code": "", "grant_type": "authorization_self", "shop_id": shop_id,
            }),
            Subject::TestShop => json!({
                "code": "", "grant_type": "authorization_self", "test_shop": "1",
            }),
            Subject::Auth { auth_id, auth_subject_type } => json!({
                "auth_id": auth_id, "auth_subject_type": auth_subject_type,
                "code": "", "grant_type": "authorization_self",
            }),
        };
        // A self-use app may ask for a token at any time.
        Some(call(CREATE, Effect::Idempotent, parameters))
    }

    fn exchange(&self, code: &str, _app: App<'_>) -> Option<TokenCall> {
        let parameters = json!({ "code": code, "grant_type": "authorization_code" });
        Some(call(CREATE, Effect::Write, parameters))
    }

    fn refresh(&self, refresh_token: &str, _app: App<'_>) -> Option<TokenCall> {
        let parameters = json!({ "grant_type": "refresh_token", "refresh_token": refresh_token });
        Some(call(REFRESH, Effect::Write, parameters))
    }

    fn authorizer(&self) -> &'static str {
        "the merchant"
    }

    fn renew_before(&self) -> i64 {
        LAST_HOUR
    }
}

fn call(method: &'static str, effect: Effect, parameters: Value) -> TokenCall {
    TokenCall::new(method, parameters, effect)
}
