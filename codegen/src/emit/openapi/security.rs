//! What a call carries beside its parameters: tokens, and what is signed.

use std::collections::BTreeMap;

use super::super::extension as x;
use super::super::json::Members;
use crate::model::{Api, Json, Platform, TokenPlace, Transport};

/// The name of the scheme of the only kind of tokens.
const TOKEN: &str = "access_token";
/// That of the signature.
const SIGN: &str = "sign";

/// The parameters in the query that every signed call has, besides its method, its token and its
/// signature: with what each is.
const PUBLIC: [(&str, &str); 4] = [
    ("app_key", "The key of the app."),
    ("timestamp", "The time in seconds, or as `yyyy-MM-dd HH:mm:ss` in China time."),
    ("v", "The version of the interface: 2."),
    ("sign_method", "How it is signed: `hmac-sha256` or `md5`."),
];

/// Whether calls are signed, with parameters in the query beside those of the method.
pub(super) fn is_signed(platform: &Platform) -> bool {
    platform.transport == Transport::DoudianSigned && !platform.apis.is_empty()
}

/// The schemes of a platform.
pub(super) fn schemes(platform: &Platform) -> Members {
    let mut schemes = Members::default();
    if is_signed(platform) {
        let about = "The signature over the parameters, the method, the key and the time, with the \
                     secret of the app.";
        schemes.put(SIGN, key(SIGN, "query", about));
        schemes
            .put(TOKEN, key(TOKEN, "query", "The token of the shop that has authorised the app."));
    }
    for kind in platform.token_kinds() {
        let (place, name) = in_place(kind.place);
        let about = match kind.prefix {
            "" => "The access token.".to_owned(),
            prefix => format!("The access token, which begins with `{prefix}`."),
        };
        schemes.put(scheme_name(kind.name), key(name, place, &about));
    }
    let placed = platform.apis.iter().filter_map(|api| Some((placed_scheme(api)?, api)));
    for (scheme, api) in placed.collect::<BTreeMap<_, _>>() {
        let Some((place, name)) = api.token_place.as_ref().map(in_place) else { continue };
        let about = "The access token, of methods that carry it here.";
        schemes.put(&scheme, key(name, place, about));
    }
    schemes
}

/// Where a token stands, in words of the format.
fn in_place(place: &TokenPlace) -> (&'static str, &str) {
    match place {
        TokenPlace::Query(name) => ("query", name),
        TokenPlace::Header(name) => ("header", name),
    }
}

/// The scheme of a method with a place of its own for its token: the kind, and the place.
fn placed_scheme(api: &Api) -> Option<String> {
    let (place, name) = in_place(api.token_place.as_ref()?);
    let kind = scheme_name(api.token_kind.as_deref().unwrap_or_default());
    Some(format!("{kind}.{place}.{name}"))
}

fn key(name: &str, place: &str, about: &str) -> Members {
    let mut scheme = Members::default();
    scheme.put("type", "apiKey");
    scheme.put("in", place);
    scheme.put("name", name);
    scheme.put("description", about);
    scheme
}

fn scheme_name(kind: &str) -> &str {
    if kind.is_empty() { TOKEN } else { kind }
}

/// What a call carries of which its method says nothing.
pub(super) fn of_all(platform: &Platform) -> Vec<Json> {
    if is_signed(platform) {
        return vec![needs(&[SIGN, TOKEN])];
    }
    let kinds = platform.token_kinds().into_iter();
    kinds.map(|kind| needs(&[scheme_name(kind.name)])).collect()
}

/// What the calls of a method carry, where that is not what all do.
pub(super) fn of(platform: &Platform, api: &Api) -> Option<Vec<Json>> {
    if let Some(scheme) = placed_scheme(api).filter(|_| api.token) {
        return Some(vec![needs(&[&scheme])]);
    }
    match (api.token, &api.token_kind) {
        (false, _) if is_signed(platform) => Some(vec![needs(&[SIGN])]),
        (false, _) => Some(Vec::new()),
        (true, Some(kind)) => Some(vec![needs(&[kind])]),
        (true, None) => None,
    }
}

fn needs(schemes: &[&str]) -> Json {
    let mut members = Members::default();
    for scheme in schemes {
        members.put(scheme, Vec::new());
    }
    members.into()
}

/// The parameters that every signed call has, by which operations refer to them.
pub(super) fn public_parameters() -> Members {
    let mut parameters = Members::default();
    for (name, about) in PUBLIC {
        let mut schema = Members::default();
        schema.put("type", "string");
        parameters.put(name, public(name, about, schema));
    }
    parameters
}

fn public(name: &str, about: &str, schema: Members) -> Members {
    let mut parameter = Members::default();
    parameter.put("name", name);
    parameter.put("in", "query");
    parameter.put("required", true);
    parameter.put("description", about);
    parameter.put("schema", schema);
    parameter.put(x::PUBLIC, true);
    parameter
}

/// The parameters of how a signed call is made.
pub(super) fn public_references(method: &str) -> Vec<Json> {
    let reference = |(name, _)| {
        let mut reference = Members::default();
        reference.put("$ref", format!("#/components/parameters/{name}"));
        Json::from(reference)
    };
    let mut schema = Members::default();
    schema.put("type", "string");
    schema.put("const", method);
    let own = public("method", "The name of the method.", schema);
    [Json::from(own)].into_iter().chain(PUBLIC.map(reference)).collect()
}
