//! The call that makes tokens for the key and secret of an app.

use doudian_codegen::model::{Body, Json, Platform, Reply, Tokens as Described, Verb};

use super::super::query::{decoded, value};
use super::super::{Carried, Fault, Incoming, Outcome, Refusal, Scene};
use super::codes::Codes;
use crate::json::{self, number, text};
use crate::world::random;
use crate::world::{Grant, Grantee, Tokens};

/// What the journal calls a call that has no descriptor of its own.
const METHOD: &str = "client_credential";

/// A call that makes tokens. Names are wire names.
#[derive(Clone)]
pub(super) struct TokenCall {
    pub(super) method: String,
    pub(super) path: String,
    verb: Verb,
    pub(super) reply: Reply,
    app_key: String,
    /// `None` where the call takes none.
    app_secret: Option<String>,
    grant_type: Option<String>,
    gives: Gives,
}

/// What a call gives a token for.
#[derive(Clone)]
enum Gives {
    /// Key and secret of the app.
    Credential {
        token: String,
        expires_in: String,
        stable: bool,
        /// A stable token is given again while more than this is left of it, in seconds.
        renew_before: i64,
    },
    /// The code of a user's authorisation.
    Code,
    /// The refresh token of a user.
    Refresh,
}

impl TokenCall {
    /// Those of a platform: the ones of its clients, and each method without a token that takes
    /// key and secret of the app and nothing else, which gives a new one of the app each time.
    pub(super) fn all_of(platform: &Platform) -> Vec<Self> {
        let kinds = platform.token_kinds();
        let mut calls: Vec<_> = kinds.iter().flat_map(|kind| Self::of(kind.tokens)).collect();
        for call in &mut calls {
            if let Some(api) = platform.apis.iter().find(|api| api.path == call.path) {
                call.method.clone_from(&api.method);
            }
        }
        let usual = calls.iter().find(|call| matches!(call.gives, Gives::Credential { .. }));
        let Some(usual) = usual.cloned() else { return calls };
        let described = platform.credential_apis().filter(|api| api.path != usual.path);
        calls.extend(described.map(|api| {
            let mut call = usual.clone();
            (call.method, call.path) = (api.method.clone(), api.path.clone());
            (call.verb, call.reply) = (api.verb, api.reply);
            if let Gives::Credential { stable, .. } = &mut call.gives {
                *stable = false;
            }
            call
        }));
        calls
    }

    fn of(tokens: &Described) -> Vec<Self> {
        match tokens.clone() {
            Described::Given => Vec::new(),
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
            } => vec![Self {
                method: METHOD.to_owned(),
                path,
                verb,
                reply,
                app_key,
                app_secret: Some(app_secret),
                grant_type,
                gives: Gives::Credential { token, expires_in, stable, renew_before },
            }],
            Described::AuthorizationCode { path, refresh_path, app_key, app_secret, .. } => {
                let of_user = |word: &str, path, app_secret, gives| Self {
                    method: word.to_owned(),
                    path,
                    verb: Verb::Post,
                    reply: Reply::Data,
                    app_key: app_key.clone(),
                    app_secret,
                    grant_type: Some(word.to_owned()),
                    gives,
                };
                vec![
                    of_user("authorization_code", path, Some(app_secret), Gives::Code),
                    of_user("refresh_token", refresh_path, None, Gives::Refresh),
                ]
            }
        }
    }

    /// Checks what a request says of the app.
    pub(super) fn read(
        &self,
        request: &Incoming<'_>,
        scene: &Scene<'_>,
        codes: Codes<'_>,
    ) -> Result<Carried, Refusal> {
        if request.verb != self.verb.word() {
            let hint = format!("`{}` is called by {}", self.path, self.verb.word());
            return Err(codes.refuse(Fault::WrongVerb(hint)));
        }
        let body = String::from_utf8_lossy(request.body);
        let written = Body::of_media_type(request.header("content-type"));
        let body = match self.verb.is_bodiless() || body.trim().is_empty() {
            true => Json::Object(Vec::new()),
            false if written == Some(Body::Form) => {
                Json::Object(decoded(&body).map(|(name, value)| (name, text(value))).collect())
            }
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
        if let Some(name) = &self.app_secret
            && given(name)? != scene.app.secret.expose()
        {
            let hint = format!("parameter `{name}` is not this app's");
            return Err(codes.denies(name, hint));
        }
        match self.gives {
            Gives::Credential { .. } => {}
            Gives::Code => drop(given("code")?),
            Gives::Refresh => drop(given("refresh_token")?),
        }
        Ok(Carried { token: String::new(), params: Ok(body) })
    }

    /// Makes a token.
    ///
    /// # Errors
    ///
    /// The refusal of a code or of a refresh token that is not good, or not any more.
    pub(super) fn grant(
        &self,
        tokens: &mut Tokens,
        params: &Json,
        codes: Codes<'_>,
        now: i64,
    ) -> Outcome {
        let given = |name| json::text_of(params, name).unwrap_or_default();
        match &self.gives {
            Gives::Credential { token, expires_in, stable, renew_before } => {
                let app = Grantee::Other { kind: METHOD.to_owned(), id: String::new() };
                let grant = match stable {
                    true => tokens.grant_within(&app, *renew_before, now),
                    false => tokens.grant(&app, now),
                };
                Ok(Json::Object(vec![
                    (token.clone(), text(grant.access_token)),
                    (expires_in.clone(), number(grant.expires_in)),
                ]))
            }
            Gives::Code => {
                let user = Grantee::User(random::uuid());
                let grant = tokens.redeem(&given("code"), user, now);
                let hint = "parameter `code` is unknown, too old, or was used before";
                grant.map(of_user).map_err(|_| codes.denies("code", hint))
            }
            Gives::Refresh => {
                let grant = tokens.refresh(&given("refresh_token"), now);
                grant.map(of_user).map_err(|_| codes.dead_refresh_token())
            }
        }
    }
}

/// What a user's token comes with.
fn of_user(grant: Grant) -> Json {
    let open_id = match &grant.subject {
        Grantee::User(open_id) => open_id.clone(),
        _ => String::new(),
    };
    let member = |name: &str, value| (name.to_owned(), value);
    Json::Object(vec![
        member("access_token", text(grant.access_token)),
        member("expires_in", number(grant.expires_in)),
        member("open_id", text(open_id)),
        member("refresh_token", text(grant.refresh_token)),
        member("refresh_expires_in", number(grant.refresh_expires_in)),
        member("scope", text("user_info")),
    ])
}
