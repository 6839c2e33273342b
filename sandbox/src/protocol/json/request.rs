//! Where a request has its token and its parameters.

use doudian_codegen::model::fit::JsonKind;
use doudian_codegen::model::{Api, Body, Json, ParameterPlace, Platform, TokenPlace, Type};

use super::super::query::{decoded, value};
use super::super::{Fault, Incoming, Refusal};
use super::codes::Codes;
use crate::json;

/// More than any platform gives.
const MAX_TOKEN: usize = 512;

/// The access token; empty when there is none.
pub(super) fn token(place: &TokenPlace, request: &Incoming<'_>) -> String {
    match place {
        TokenPlace::Query(name) => value(request.query, name),
        TokenPlace::Header(name) => request.header(name).to_owned(),
    }
}

/// Whether a token has a form that none has.
pub(super) fn is_malformed(token: &str, prefix: &str) -> bool {
    let is_whole = token.len() <= MAX_TOKEN && token.bytes().all(|byte| byte.is_ascii_graphic());
    // That there is none at all is said by another code.
    !is_whole || !(token.is_empty() || token.starts_with(prefix))
}

/// The parameters of a call, or why they cannot be read.
pub(super) fn read(
    platform: &Platform,
    api: &Api,
    place: Option<&TokenPlace>,
    request: &Incoming<'_>,
    codes: Codes<'_>,
) -> Result<Result<Json, String>, Refusal> {
    if request.verb != api.verb.word() {
        let hint = format!("`{}` is called by {}", api.path, api.verb.word());
        return Err(codes.refuse(Fault::WrongVerb(hint)));
    }
    let elsewhere = typed(platform, api, outside(api, place, request));
    if api.verb.is_bodiless() {
        return Ok(Ok(Json::Object(elsewhere)));
    }
    let params = if let Some(form) = request.form {
        Json::Object(typed(platform, api, form.texts.iter().cloned()))
    } else if api.body == Body::Form {
        let body = String::from_utf8_lossy(request.body);
        Json::Object(typed(platform, api, decoded(&body)))
    } else {
        let body = String::from_utf8_lossy(request.body);
        if body.trim().is_empty() {
            codes.empty_body().map_or(Ok(Json::Object(Vec::new())), Err)?
        } else {
            match json::parse(&body) {
                Ok(params) => params,
                Err(error) => return Ok(Err(error)),
            }
        }
    };
    Ok(Ok(match params {
        Json::Object(mut members) => {
            // What stands in another place than its own is not given.
            members.retain(|(name, _)| api.placed().all(|(field, _)| field.wire != *name));
            members.extend(elsewhere);
            Json::Object(members)
        }
        other => other,
    }))
}

/// The parameters in the query and in headers.
fn outside(
    api: &Api,
    token: Option<&TokenPlace>,
    request: &Incoming<'_>,
) -> impl Iterator<Item = (String, String)> {
    let is_token =
        move |name: &str| matches!(token, Some(TokenPlace::Query(known)) if known == name);
    let in_query = decoded(request.query).filter(move |(name, _)| {
        let field = api.request.fields.iter().find(|field| field.wire == *name);
        let place = field.map_or(api.usual_place(), |field| api.place_of(field));
        place == Some(ParameterPlace::Query) && !is_token(name)
    });
    let in_headers = api.request.fields.iter().filter(|field| {
        field.place == Some(ParameterPlace::Header) && request.headers.contains_key(&field.wire)
    });
    in_query.chain(in_headers.map(|it| (it.wire.clone(), request.header(&it.wire).to_owned())))
}

/// Parameters that stand alone: text as it is, all else as its JSON.
fn typed(
    platform: &Platform,
    api: &Api,
    texts: impl Iterator<Item = (String, String)>,
) -> Vec<(String, Json)> {
    let members = texts.map(|(name, text)| {
        let field = api.request.fields.iter().find(|field| field.wire == name);
        let value = match field {
            Some(field) if !is_text(platform, &field.ty) => {
                json::parse(&text).unwrap_or(Json::Text(text))
            }
            _ => Json::Text(text),
        };
        (name, value)
    });
    members.collect()
}

fn is_text(platform: &Platform, ty: &Type) -> bool {
    let kind = JsonKind::of(platform, ty);
    matches!(kind, JsonKind::Text | JsonKind::QuotedScalar | JsonKind::QuotedJson)
}
