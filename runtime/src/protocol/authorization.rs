//! Tokens of users who have authorised an app, as OAuth 2.0 has them.

use serde_json::json;

use super::{App, Subject, TokenCall, TokenKind};
use crate::api::Effect;

/// Tokens of users: for the code of an authorisation, and then for the refresh token that came
/// with the last one. Names of parameters and members are those of OAuth 2.0, but for those of
/// key and secret of the app.
#[derive(Clone, Copy, Debug)]
pub struct AuthorizationCode {
    /// The path of the call that takes the code, below the host.
    pub path: &'static str,
    /// The path of the call that takes the refresh token.
    pub refresh_path: &'static str,
    /// Whether that one is sent as a form in one line.
    pub refresh_form: bool,
    /// The parameter with the app's key.
    pub app_key: &'static str,
    /// The parameter with the app's secret, which only the code needs.
    pub app_secret: &'static str,
    /// How many seconds before a token expires it is renewed.
    pub renew_before: i64,
}

impl AuthorizationCode {
    /// What the calls are named in errors and traces.
    const EXCHANGE: &'static str = "authorization_code";
    const REFRESH: &'static str = "refresh_token";
}

impl TokenKind for AuthorizationCode {
    fn create(&self, _subject: &Subject, _app: App<'_>) -> Option<TokenCall> {
        None
    }

    fn exchange(&self, code: &str, app: App<'_>) -> Option<TokenCall> {
        let parameters = json!({
            "code": code, "grant_type": Self::EXCHANGE,
            self.app_key: app.key, self.app_secret: app.secret.expose(),
        });
        // A code works once.
        let call = TokenCall::new(Self::EXCHANGE, parameters, Effect::Write);
        Some(TokenCall { path: Some(self.path), ..call })
    }

    fn refresh(&self, refresh_token: &str, app: App<'_>) -> Option<TokenCall> {
        let parameters = json!({
            "grant_type": Self::REFRESH, "refresh_token": refresh_token, self.app_key: app.key,
        });
        let call = TokenCall::new(Self::REFRESH, parameters, Effect::Write);
        Some(TokenCall { path: Some(self.refresh_path), form: self.refresh_form, ..call })
    }

    fn authorizer(&self) -> &'static str {
        "the user"
    }

    fn app_names(&self) -> [&'static str; 2] {
        [self.app_key, self.app_secret]
    }

    fn renew_before(&self) -> i64 {
        self.renew_before
    }
}
