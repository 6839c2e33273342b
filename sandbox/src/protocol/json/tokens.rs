//! The call that makes tokens for the key and secret of an app.

use doudian_codegen::model::{Api, Json, Platform, Reply, Tokens as Described, Verb};

use super::super::query::value;
use super::super::{Carried, Fault, Incoming, Refusal, Scene};
use super::codes::Codes;
use crate::json::{self, number, text};
use crate::world::{Subject, Tokens};

/// What the journal calls a call that has no descriptor of its own.
const METHOD: &str = "client_credential";

/// How a platform makes tokens. Names are wire names.
#[derive(Clone)]
pub(super) struct TokenCall {
    pub(super) method: String,
    pub(super) path: String,
    verb: Verb,
    pub(super) reply: Reply,
    app_key: String,
    app_secret: String,
    grant_type: Option<String>,
    token: String,
    expires_in: String,
    stable: bool,
    /// A stable token is given again while more than this is left of it, in seconds.
    renew_before: i64,
}

impl TokenCall {
    /// Those of a platform: the one of its clients, and each method without a token that takes
    /// key and secret of the app and nothing else, which gives a new one each time. With a code or
    /// a refresh token it would be a user's.
    pub(super) fn all_of(platform: &Platform) -> Vec<Self> {
        let Some(usual) = Self::of(&platform.tokens) else { return Vec::new() };
        let takes = |api: &Api, name: &str| api.request.fields.iter().any(|it| it.wire == name);
        let is_of_app =
            |name: &str| name == usual.app_key || name == usual.app_secret || name == "grant_type";
        let described = platform.apis.iter().filter(|api| {
            !api.token
                && takes(api, &usual.app_key)
                && takes(api, &usual.app_secret)
                && api.request.fields.iter().all(|field| is_of_app(&field.wire))
        });
        let mut calls = vec![usual.clone()];
        for api in described {
            let (method, path, verb, reply) =
                (api.method.clone(), api.path.clone(), api.verb, api.reply);
            if path == usual.path {
                calls[0].method = method;
            } else {
                calls.push(Self { method, path, verb, reply, stable: false, ..usual.clone() });
            }
        }
        calls
    }

    fn of(tokens: &Described) -> Option<Self> {
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
                stable,
                renew_before,
            } => Some(Self {
                method: METHOD.to_owned(),
                path,
                verb,
                reply,
                app_key,
                app_secret,
                grant_type,
                token,
                expires_in,
                stable,
                renew_before,
            }),
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
        Ok(Carried { token: String::new(), params: Ok(body) })
    }

    /// Makes a token.
    pub(super) fn grant(&self, tokens: &mut Tokens, now: i64) -> Json {
        let app = Subject::Other { kind: METHOD.to_owned(), id: String::new() };
        let grant = match self.stable {
            true => tokens.grant_within(&app, self.renew_before, now),
            false => tokens.grant(&app, now),
        };
        Json::Object(vec![
            (self.token.clone(), text(grant.access_token)),
            (self.expires_in.clone(), number(grant.expires_in)),
        ])
    }
}
