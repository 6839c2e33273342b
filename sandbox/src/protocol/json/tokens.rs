//! The call that makes tokens for the key and secret of an app.

use doudian_codegen::model::{Json, Reply, Tokens as Described, Verb};

use super::super::query::value;
use super::super::{Carried, Fault, Incoming, Refusal, Scene};
use super::codes::Codes;
use crate::json::{self, number, text};
use crate::world::{Subject, Tokens};

/// What the journal calls it: it has no descriptor of its own.
pub(super) const METHOD: &str = "client_credential";

/// How a platform makes tokens. Names are wire names.
pub(super) struct TokenCall {
    pub(super) path: String,
    verb: Verb,
    pub(super) reply: Reply,
    app_key: String,
    app_secret: String,
    grant_type: Option<String>,
    token: String,
    expires_in: String,
}

impl TokenCall {
    /// That of a platform, if it has one.
    pub(super) fn of(tokens: &Described) -> Option<Self> {
        match tokens.clone() {
            Described::Given => None,
            Described::ClientCredential {
                path,
                verb,
                reply,
                app_key,
                app_secret,
                grant_type,
                token,
                expires_in,
            } => {
                Some(Self { path, verb, reply, app_key, app_secret, grant_type, token, expires_in })
            }
        }
    }

    /// Checks what a request says of the app.
    pub(super) fn read(
        &self,
        request: &Incoming<'_>,
        scene: &Scene<'_>,
        codes: &Codes,
    ) -> Result<Carried, Refusal> {
        if request.verb != self.verb.word() {
            let hint = format!("`{}` is called by {}", self.path, self.verb.word());
            return Err(codes.refuse(Fault::WrongVerb(hint)));
        }
        let body = String::from_utf8_lossy(request.body);
        let body = match self.verb.is_bodiless() || body.trim().is_empty() {
            true => Json::Object(Vec::new()),
            false => json::parse(&body)
                .map_err(|error| codes.refuse(Fault::Unreadable(format!(": {error}"))))?,
        };
        let given = |name: &str| {
            let text = match self.verb.is_bodiless() {
                true => value(request.query, name),
                false => json::text_of(&body, name).unwrap_or_default(),
            };
            if text.is_empty() { Err(codes.lacks(name)) } else { Ok(text) }
        };
        if let Some(word) = &self.grant_type
            && given("grant_type")? != *word
        {
            let hint = format!("parameter `grant_type` must be `{word}`");
            return Err(codes.denies("grant_type", hint));
        }
        if given(&self.app_key)? != scene.app.key {
            let hint = format!("parameter `{}` names no known app", self.app_key);
            return Err(codes.denies(&self.app_key, hint));
        }
        if given(&self.app_secret)? != scene.app.secret.expose() {
            let hint = format!("parameter `{}` is not this app's", self.app_secret);
            return Err(codes.denies(&self.app_secret, hint));
        }
        Ok(Carried { token: String::new(), params: Ok(Json::Object(Vec::new())) })
    }

    /// Makes a token.
    pub(super) fn grant(&self, tokens: &mut Tokens, now: i64) -> Json {
        let app = Subject::Other { kind: METHOD.to_owned(), id: String::new() };
        let grant = tokens.grant(&app, now);
        Json::Object(vec![
            (self.token.clone(), text(grant.access_token)),
            (self.expires_in.clone(), number(grant.expires_in)),
        ])
    }
}
