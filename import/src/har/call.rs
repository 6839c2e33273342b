//! Which method a recorded request calls, and with which parameters.

use doudian_codegen::model::{Body, DOUDIAN_HOST, Json, Platform, TokenPlace, Transport, Verb};
use url::Url;

use super::exchange::Exchange;
use crate::json::{self, Parts};
use crate::naming;

/// A call of a method.
#[derive(Clone, Debug)]
pub(super) struct RecordedCall {
    pub(super) name: String,
    /// The path, where it does not follow from the name.
    pub(super) path: Option<String>,
    /// The verb, where methods have one.
    pub(super) verb: Option<Verb>,
    /// How the body is written, where there is one.
    pub(super) body: Option<Body>,
    pub(super) parameters: Json,
    /// Which of them stand in the query though there is a body.
    pub(super) in_query: Vec<String>,
}

/// Why a request is no call of a method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Other {
    /// It went to another host.
    Host,
    /// It asks for a file of a page.
    File,
    /// It is none of the platform's requests.
    Shape,
    /// It asks for a token; there are only secrets in it.
    Token,
    /// Its body is a form with parts.
    Form,
    /// A parameter of its query is there several times.
    Several,
}

/// Where local gateways are.
const LOOPBACK: [&str; 4] = ["127.0.0.1", "localhost", "[::1]", "0.0.0.0"];
/// Ends of paths of what is no call.
const FILES: &[&str] = &[
    "js", "css", "png", "jpg", "jpeg", "gif", "svg", "ico", "html", "htm", "woff", "woff2", "ttf",
    "map", "webp", "mp4", "txt", "pdf", "wasm",
];

impl RecordedCall {
    pub(super) fn of(exchange: &Exchange, platform: Option<&Platform>) -> Result<Self, Other> {
        let url = &exchange.url;
        let host = url.host_str().unwrap_or_default();
        let is_local = LOOPBACK.contains(&host);
        let is_of = |base: &str| Url::parse(base).is_ok_and(|base| base.host_str() == Some(host));
        let is_signed = platform.is_none_or(|platform| platform.transport.is_uniform());
        let base = platform.map(|platform| platform.host.as_str()).filter(|base| !base.is_empty());
        let is_known = is_of(base.unwrap_or(DOUDIAN_HOST));
        if !is_known && !is_local {
            return Err(Other::Host);
        }
        let path = url.path().replace("//", "/");
        let end = path
            .rsplit('/')
            .next()
            .and_then(|file| file.rsplit_once('.'))
            .map(|(_, end)| end.to_ascii_lowercase());
        if end.is_some_and(|end| FILES.contains(&end.as_str())) {
            return Err(Other::File);
        }
        // What the browser asks before a call across sites.
        let verb = verb(&exchange.verb).ok_or(Other::Shape)?;
        if is_signed { signed(exchange, &path) } else { json_call(exchange, &path, verb, platform) }
    }
}

fn verb(word: &str) -> Option<Verb> {
    let verbs = [Verb::Get, Verb::Post, Verb::Put, Verb::Patch, Verb::Delete];
    verbs.into_iter().find(|verb| verb.word().eq_ignore_ascii_case(word))
}

fn query(url: &Url) -> Vec<(String, String)> {
    url.query_pairs().map(|(name, value)| (name.into_owned(), value.into_owned())).collect()
}

/// A request as Doudian has it.
fn signed(exchange: &Exchange, path: &str) -> Result<RecordedCall, Other> {
    let query = query(&exchange.url);
    let form = exchange.form().unwrap_or_default();
    let get = |name: &str| {
        let pairs = query.iter().chain(&form);
        pairs.filter(|(known, _)| known == name).map(|(_, value)| value.as_str()).next()
    };
    let is_signed = get("app_key").is_some() && get("sign").is_some();
    let of_path = || path.trim_matches('/').replace('/', ".");
    let name = get("method").map_or_else(of_path, str::to_owned);
    let is_name = name.contains('.')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_'));
    if !is_signed || !is_name {
        return Err(Other::Shape);
    }
    if name.starts_with("token.") {
        return Err(Other::Token);
    }
    let body = || exchange.body.as_deref().filter(|_| form.is_empty());
    let text = get("param_json").or_else(body).unwrap_or("{}");
    let mut parameters = json::parse(text)
        .ok()
        .filter(|value| value.members().is_some())
        .unwrap_or(Json::Object(Vec::new()));
    if let Json::Object(members) = &mut parameters {
        members
            .retain(|(name, _)| !matches!(name.as_str(), "access_token" | "sign" | "app_secret"));
    }
    Ok(RecordedCall { name, path: None, verb: None, body: None, parameters, in_query: Vec::new() })
}

/// A request with JSON in its body, or with parameters in its query.
fn json_call(
    exchange: &Exchange,
    path: &str,
    verb: Verb,
    platform: Option<&Platform>,
) -> Result<RecordedCall, Other> {
    let kinds = platform.map(Platform::token_kinds).unwrap_or_default();
    let is_token_call = kinds.iter().any(|kind| {
        let calls = kind.tokens.paths();
        calls.into_iter().any(|call| call.trim_matches('/') == path.trim_matches('/'))
    });
    if is_token_call {
        return Err(Other::Token);
    }
    if path.split('/').any(|segment| segment == "oauth" || segment == "token") {
        return Err(Other::Token);
    }
    let (name, own) = naming::of_path(path, Some(verb), platform).ok_or(Other::Shape)?;
    let token = match platform.map(|platform| &platform.transport) {
        Some(Transport::Json { token: TokenPlace::Query(name), .. }) => Some(name.as_str()),
        _ => None,
    };
    let mut pairs = query(&exchange.url);
    pairs.retain(|(name, _)| Some(name.as_str()) != token && !crate::mask::is_secret_name(name));
    let mut names: Vec<&str> = pairs.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    if names.windows(2).any(|pair| pair.first() == pair.last()) {
        return Err(Other::Several);
    }
    let mut members = Vec::new();
    let mut body = None;
    if !verb.is_bodiless() {
        if let Some(form) = exchange.form() {
            if !exchange.is_form {
                return Err(Other::Form);
            }
            members = form.into_iter().map(|(name, value)| (name, of_text(value))).collect();
            body = Some(Body::Form);
        } else if let Some(text) = exchange.body.as_deref() {
            match json::parse(text) {
                Ok(Json::Object(found)) => {
                    members = found;
                    body = Some(Body::Json);
                }
                _ if text.trim().is_empty() => {}
                _ => return Err(Other::Shape),
            }
        }
    }
    let mut in_query = Vec::new();
    for (name, value) in pairs {
        if !members.iter().any(|(known, _)| *known == name) {
            if !verb.is_bodiless() {
                in_query.push(name.clone());
            }
            members.push((name, of_text(value)));
        }
    }
    let parameters = Json::Object(members);
    Ok(RecordedCall { name, path: own, verb: Some(verb), body, parameters, in_query })
}

/// A value of a query: a number or bool, where it is written as one and no id.
fn of_text(text: String) -> Json {
    let is_short = text.len() <= 9 && !(text.len() > 1 && text.starts_with('0'));
    if is_short && !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) {
        return Json::Number(text);
    }
    match text.as_str() {
        "true" | "false" => Json::Bool(text == "true"),
        _ => Json::Text(text),
    }
}
