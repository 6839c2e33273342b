//! The way of every platform that takes JSON beside an access token: played from its descriptor
//! alone. Where the token stands, how tokens are made, how answers are shaped, and which code
//! says what, is all read there.

mod codes;
mod reply;
mod request;
mod room;
mod tokens;

use doudian_codegen::model::{Api, Json, TokenKind, Tokens as Described};

use self::codes::{Codes, Tables};
use self::reply::generation;
pub(crate) use self::room::{Room, Said};
use self::tokens::TokenCall;
use super::{
    Accepted, Asked, Carried, Fault, HttpReply, Incoming, Outcome, Protocol, Refusal, Scene, bare,
};
use crate::spec::Served;
use crate::world::{Lives, Tokens, World};

/// The way of one platform.
pub(crate) struct JsonWay {
    platform: Served,
    token_calls: Vec<TokenCall>,
    tables: Tables,
    room: Room,
}

impl JsonWay {
    pub(crate) fn new(platform: Served, room: Room) -> Self {
        let token_calls = TokenCall::all_of(&platform);
        let paths: Vec<_> = token_calls.iter().map(|call| call.path.as_str()).collect();
        let tables = Tables::of(&platform, &paths);
        Self { platform, token_calls, tables, room }
    }

    /// The codes with which a method answers.
    fn codes<'s>(&'s self, api: Option<&'s Api>) -> Codes<'s> {
        match api {
            Some(api) if self.token_calls.iter().any(|call| call.path == api.path) => {
                self.tables.of_tokens(Some(api))
            }
            _ => self.tables.of_method(api, api.and_then(|api| generation(&self.platform, api))),
        }
    }

    /// The same of the method of this name.
    fn codes_of(&self, method: &str) -> Codes<'_> {
        if let Some(call) = self.token_calls.iter().find(|call| call.method == method) {
            return self.codes_of_call(call);
        }
        self.codes(self.platform.apis.iter().find(|api| api.method == method))
    }

    /// The codes of a call that makes tokens, which may have no descriptor.
    fn codes_of_call(&self, call: &TokenCall) -> Codes<'_> {
        self.tables.of_tokens(self.platform.apis.iter().find(|api| api.path == call.path))
    }

    /// The method that is called: of several with one path, that of the verb.
    fn api(&self, request: &Incoming<'_>) -> Option<&Api> {
        let at_path = || self.platform.apis.iter().filter(|api| api.path == request.path);
        at_path().find(|api| api.verb.word() == request.verb).or_else(|| at_path().next())
    }

    /// The call that makes tokens, if this is one.
    fn token_call(&self, request: &Incoming<'_>) -> Option<&TokenCall> {
        self.token_calls.iter().find(|call| call.path == request.path)
    }

    /// The path that is there but for a slash at its end.
    fn meant(&self, path: &str) -> Option<&str> {
        let calls = self.token_calls.iter().map(|call| call.path.as_str());
        let mut known = calls.chain(self.platform.apis.iter().map(|api| api.path.as_str()));
        known.find(|known| *known != path && bare(known) == bare(path))
    }

    /// What the token of a method begins with; empty where nobody says.
    fn prefix(&self, api: &Api) -> &str {
        let kind = self.platform.token_kind(api);
        // Where there are several kinds, a method that names none takes any.
        let is_known = self.platform.other_tokens.is_empty() || api.token_kind.is_some();
        kind.filter(|_| is_known).map_or("", |kind| kind.prefix)
    }

    /// The refusal of a token with a form that none of the method has.
    fn malformed(&self, codes: Codes<'_>, api: &Api) -> Refusal {
        let refusal = codes.refuse(Fault::TokenMalformed);
        let rest = match (self.prefix(api), &api.token_kind) {
            ("", _) => return refusal,
            (prefix, None) => format!(", and begins with `{prefix}`"),
            (prefix, Some(kind)) => {
                format!("; that of this method is a `{kind}`, and begins with `{prefix}`")
            }
        };
        Refusal { hint: refusal.hint.clone() + &rest, ..refusal }
    }
}

impl Protocol for JsonWay {
    fn read(&self, request: &Incoming<'_>, scene: &Scene<'_>) -> Asked {
        if let Some(call) = self.token_call(request) {
            let carried = call.read(request, scene, self.codes_of_call(call));
            return Asked { method: call.method.clone(), carried };
        }
        let Some(api) = self.api(request) else {
            let carried = Carried { token: String::new(), params: Ok(Json::Object(Vec::new())) };
            return Asked { method: request.path.to_owned(), carried: Ok(carried) };
        };
        let codes = self.codes(Some(api));
        let place = self.platform.token_kind(api).map(|kind| kind.place);
        let params = request::read(&self.platform, api, place, request, codes);
        let token = place.map(|place| request::token(place, request)).unwrap_or_default();
        let carried = match params {
            Ok(_) if api.token && request::is_malformed(&token, self.prefix(api)) => {
                Err(self.malformed(codes, api))
            }
            params => params.map(|params| Carried { token, params }),
        };
        Asked { method: api.method.clone(), carried }
    }

    fn reply(&self, request: &Incoming<'_>, outcome: Outcome, now: i64) -> HttpReply {
        let call = self.token_call(request);
        reply::reply(&self.platform, &self.room, call, self.api(request), outcome, now)
    }

    fn refuse(&self, method: &str, fault: Fault) -> Refusal {
        let meant = match &fault {
            Fault::UnknownMethod(path) => self.meant(path),
            _ => None,
        };
        let refusal = self.codes_of(method).refuse(fault);
        match meant {
            Some(path) => Refusal { hint: format!("{}: it is `{path}`", refusal.hint), ..refusal },
            None => refusal,
        }
    }

    fn success(&self, method: &str) -> i64 {
        self.codes_of(method).success()
    }

    /// Each token takes the place of the one before, which lives on for five minutes. No
    /// descriptor says how long they live: two hours, as is usual.
    fn lives(&self) -> Lives {
        Lives { access: 7200, refresh: 0, code: 0, renewable: i64::MAX, overlap: 300 }
    }

    fn makes_tokens(&self, method: &str) -> bool {
        self.token_calls.iter().any(|call| call.method == method)
    }

    fn token_prefix(&self) -> &str {
        self.platform.token_kinds().into_iter().map(|kind| kind.prefix).next().unwrap_or_default()
    }

    /// As the Douyin open platform documents it: 15 days, 30 for the refresh token; a code serves
    /// ten minutes.
    fn user_tokens(&self) -> Option<(Lives, String)> {
        const DAY: i64 = 86_400;
        let of_users =
            |kind: &TokenKind<'_>| matches!(kind.tokens, Described::AuthorizationCode { .. });
        let kind = self.platform.token_kinds().into_iter().find(of_users)?;
        let lives = Lives {
            access: 15 * DAY,
            refresh: 30 * DAY,
            code: 600,
            renewable: i64::MAX,
            overlap: 300,
        };
        Some((lives, kind.prefix.to_owned()))
    }

    fn grant(&self, tokens: &mut Tokens, method: &str, params: &Json, now: i64) -> Outcome {
        // It is asked for only where there is such a call.
        match self.token_calls.iter().find(|call| call.method == method) {
            Some(call) => call.grant(tokens, params, self.codes_of_call(call), now),
            None => Err(self.codes_of(method).refuse(Fault::UnknownMethod(method.to_owned()))),
        }
    }

    fn take_effect(
        &self,
        world: &mut World,
        accepted: &Accepted<'_>,
        data: &mut Json,
    ) -> Result<(), Refusal> {
        self.room.take_effect.map_or(Ok(()), |effect| effect(world, accepted, data))
    }
}
