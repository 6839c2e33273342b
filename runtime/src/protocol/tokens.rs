//! How access tokens are made and renewed.

use std::fmt;

use serde_json::Value;

use super::{App, Reply};
use crate::api::Effect;
use crate::token::Subject;
use crate::transport::Verb;

/// How many seconds before it expires a token is renewed where no platform says so.
pub(crate) const RENEW_BEFORE: i64 = 300;

/// Who authorises the app where no platform says who that is.
pub(crate) const AUTHORIZER: &str = "the token's owner";

/// How a platform makes and renews access tokens.
///
/// Its calls are sent like all others, without a token. Their data is read as a grant: the
/// members `access_token`, `expires_in` and perhaps `refresh_token`.
pub trait TokenKind: Send + Sync {
    /// The call that makes a token from nothing; `None` where the subject has to authorise the
    /// app first.
    fn create(&self, subject: &Subject, app: App<'_>) -> Option<TokenCall>;

    /// The call that makes a token of the code of an authorisation.
    fn exchange(&self, code: &str, app: App<'_>) -> Option<TokenCall>;

    /// The call that renews a token.
    fn refresh(&self, refresh_token: &str, app: App<'_>) -> Option<TokenCall>;

    /// Who authorises the app, in words of an error that says that it has to be done again.
    fn authorizer(&self) -> &'static str {
        AUTHORIZER
    }

    /// Whether tokens are the app's own ([`Subject::App`]): then a client makes them without
    /// being told for whom.
    fn of_app(&self) -> bool {
        false
    }

    /// The platform's words for the key and the secret of an app, in lower case: what variables of
    /// the environment are named after.
    fn app_names(&self) -> [&'static str; 2] {
        ["app_key", "app_secret"]
    }

    /// How many seconds before it expires a token is renewed: 300 unless the platform says
    /// something else. Earlier a platform may repeat the same token, or end the old one before
    /// its time.
    fn renew_before(&self) -> i64 {
        RENEW_BEFORE
    }
}

/// What the answer to a token call names its members.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GrantNames {
    /// The member with the access token.
    pub token: &'static str,
    /// The member that says how many seconds it lives.
    pub expires_in: &'static str,
}

/// A call that makes a token. `Debug` does not show the parameters, which hold secrets.
#[derive(Clone)]
#[non_exhaustive]
pub struct TokenCall {
    /// The method.
    pub method: &'static str,
    /// The parameters, an object.
    pub parameters: Value,
    /// What a second, equal call does.
    pub effect: Effect,
    /// The path below the host; `None` where it follows from the method's name.
    pub path: Option<&'static str>,
    /// The verb.
    pub verb: Verb,
    /// Whether the parameters are a form in one line, and not JSON.
    pub form: bool,
    /// Where the answer has its data.
    pub reply: Reply,
    /// What the answer names its members, where that is stated: then an answer without any code
    /// is a success. `None` for the members that [`TokenKind`] names.
    pub names: Option<GrantNames>,
}

impl TokenCall {
    /// A POST request whose path follows from the method's name.
    pub fn new(method: &'static str, parameters: Value, effect: Effect) -> Self {
        Self {
            method,
            parameters,
            effect,
            path: None,
            verb: Verb::Post,
            form: false,
            reply: Reply::Data,
            names: None,
        }
    }
}

impl fmt::Debug for TokenCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenCall")
            .field("method", &self.method)
            .field("effect", &self.effect)
            .finish_non_exhaustive()
    }
}
