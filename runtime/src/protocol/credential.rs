//! Tokens that an app has for itself, by its key and secret.

use serde_json::{Map, Value};

use super::{App, GrantNames, Reply, Subject, TokenCall, TokenKind};
use crate::api::Effect;
use crate::transport::Verb;

/// Tokens that an app gets for its key and secret, without anybody's authorisation. One serves
/// all calls; when it has expired or is refused, the next is asked for in the same way.
#[derive(Clone, Copy, Debug)]
pub struct ClientCredential {
    /// The path of the call below the host.
    pub path: &'static str,
    /// Its verb.
    pub verb: Verb,
    /// The parameter with the app's key.
    pub app_key: &'static str,
    /// The parameter with the app's secret.
    pub app_secret: &'static str,
    /// What the parameter `grant_type` says; `None` where there is no such parameter.
    pub grant_type: Option<&'static str>,
    /// Where the answer has the token.
    pub reply: Reply,
    /// Names of the members with the token and its life.
    pub names: GrantNames,
    /// How many seconds before a token expires the next one is asked for.
    pub renew_before: i64,
}

impl ClientCredential {
    /// The name of the call in errors and traces.
    const METHOD: &'static str = "client_credential";
}

impl TokenKind for ClientCredential {
    fn create(&self, subject: &Subject, app: App<'_>) -> Option<TokenCall> {
        if *subject != Subject::App {
            return None;
        }
        let mut parameters = Map::new();
        let mut add = |name: &str, value: &str| parameters.insert(name.to_owned(), value.into());
        add(self.app_key, app.key);
        add(self.app_secret, app.secret.expose());
        if let Some(word) = self.grant_type {
            add("grant_type", word);
        }
        // It may be asked for at any time.
        let call = TokenCall::new(Self::METHOD, Value::Object(parameters), Effect::Idempotent);
        let Self { path, verb, reply, names, .. } = *self;
        Some(TokenCall { path: Some(path), verb, reply, names: Some(names), ..call })
    }

    fn exchange(&self, _code: &str, _app: App<'_>) -> Option<TokenCall> {
        None
    }

    fn refresh(&self, _refresh_token: &str, _app: App<'_>) -> Option<TokenCall> {
        None
    }

    fn of_app(&self) -> bool {
        true
    }

    fn app_names(&self) -> [&'static str; 2] {
        [self.app_key, self.app_secret]
    }

    fn renew_before(&self) -> i64 {
        self.renew_before
    }
}
