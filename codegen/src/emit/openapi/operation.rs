//! A method as an operation.

use super::super::extension as x;
use super::super::facts;
use super::super::json::{Members, texts, word};
use super::super::schema::{fields, property};
use super::parts::{SCHEMAS, about, content, server, status};
use super::{answer, security};
use crate::model::{Api, Effect, Field, Json, ParameterPlace, Platform, Reply, Status, media};

/// The member of a form that has the parameters which are no files, of a signed call.
const SIGNED_PART: &str = "param_json";

pub(super) fn operation(platform: &Platform, api: &Api) -> Members {
    let mut operation = Members::default();
    operation.put("operationId", &api.method);
    operation.put("tags", vec![Json::from(&api.family)]);
    about(&mut operation, &api.title, api.note.as_deref(), api.doc.as_deref());
    let is_outdated = !matches!(api.status, Status::Current | Status::Legacy);
    operation.put_true("deprecated", is_outdated || api.replaced_by.is_some());
    operation.put_list("servers", api.host.iter().filter_map(|host| server(host)).collect());
    if let Some(security) = security::of(platform, api) {
        operation.put("security", security);
    }
    operation.put_list("parameters", parameters(platform, api));
    if has_body(api) {
        operation.put("requestBody", request_body(platform, api));
    }
    operation.put("responses", answer::responses(platform, api));
    operation.put_some(x::STATUS, status(api.status));
    operation.put_some(x::SINCE, api.since.map(i64::from));
    operation.put_some(x::REPLACED_BY, api.replaced_by.as_ref());
    operation
        .put_some(x::EFFECT, (api.effect != Effect::Write).then(|| word(api.effect)).flatten());
    operation.put_list(x::OTHER_NAMES, texts(&api.other_names));
    operation.put_list(x::SOURCES, texts(&api.sources));
    operation.put_list(x::AUTHS, facts::auths(&api.auths));
    operation.put_some(x::PAGING, api.paging.as_ref().map(facts::paging));
    operation.put_list(x::LIMITS, facts::limits(api));
    operation.put_some(x::GENERATION, api.generation.as_ref());
    operation.put_some(x::REPLY, (api.reply == Reply::Flat).then_some("flat"));
    operation.put_list(x::ERRORS, facts::errors(&api.errors));
    operation.put_list(x::ORDER, order(api));
    operation
}

/// Whether the request has a body.
pub(super) fn has_body(api: &Api) -> bool {
    !api.verb.is_bodiless()
}

fn in_body(api: &Api) -> impl Iterator<Item = &Field> + Clone {
    api.request.fields.iter().filter(move |field| api.place_of(field).is_none())
}

/// The schema of what stands in the body.
pub(super) fn body(api: &Api) -> Members {
    // Files are parts of their own.
    let others = in_body(api).filter(|field| !field.ty.is_file());
    let mut schema = fields(SCHEMAS, Some(&api.title), others);
    // An example has no files, so that it would be none of the form.
    let example = api.example.as_ref().filter(|_| api.carries_files());
    schema.put_some(
        "examples",
        example.and_then(|it| body_example(api, &it.request)).map(|it| vec![it]),
    );
    schema
}

fn request_body(platform: &Platform, api: &Api) -> Members {
    let reference = SCHEMAS.of(&api.request.name);
    let schema = if api.carries_files() { form(platform, api, reference) } else { reference };
    let example = api.example.as_ref().filter(|_| !api.carries_files());
    let example = example.and_then(|example| body_example(api, &example.request));
    let content = content(api.media_type(), schema, example);
    let mut body = Members::default();
    body.put("required", true);
    body.put("content", content);
    body
}

/// The parts of a form: the files, and before them the parameters, in one part where they are
/// signed, else each in its own.
fn form(platform: &Platform, api: &Api, others: Json) -> Json {
    let files = in_body(api).filter(|field| field.ty.is_file());
    let mut files = fields(SCHEMAS, None, files);
    if !security::is_signed(platform) {
        let mut all = Members::default();
        all.put("allOf", vec![others, files.into()]);
        return all.into();
    }
    let mut text = Members::default();
    text.put("type", "string");
    text.put("contentMediaType", media::JSON);
    text.put("contentSchema", others);
    if let Some(Json::Object(properties)) = files.get_mut("properties") {
        properties.insert(0, (SIGNED_PART.to_owned(), text.into()));
    }
    files.into()
}

/// The part of an example that stands in the body.
fn body_example(api: &Api, example: &Json) -> Option<Json> {
    let Json::Object(members) = example else { return None };
    let is_placed = |name: &str| api.placed().any(|(field, _)| field.wire == name);
    let own = members.iter().filter(|(name, _)| !is_placed(name)).cloned().collect();
    Some(Json::Object(own))
}

fn parameters(platform: &Platform, api: &Api) -> Vec<Json> {
    let mut all = if security::is_signed(platform) {
        security::public_references(&api.method)
    } else {
        Vec::new()
    };
    for field in &api.request.fields {
        let Some(place) = api.place_of(field) else { continue };
        let mut parameter = Members::default();
        parameter.put("name", &field.wire);
        let place = match place {
            ParameterPlace::Query => "query",
            ParameterPlace::Header => "header",
        };
        parameter.put("in", place);
        parameter.put_some("description", field.label.as_deref());
        parameter.put_true("required", field.required);
        parameter.put_true("deprecated", field.is_outdated());
        parameter.put("schema", property(SCHEMAS, field));
        let shown = api.example.as_ref().and_then(|example| member(&example.request, &field.wire));
        parameter.put_some("example", shown.cloned());
        parameter.put_true(x::IN, field.place.is_some() && field.place == api.usual_place());
        all.push(parameter.into());
    }
    all
}

fn member<'j>(value: &'j Json, name: &str) -> Option<&'j Json> {
    let Json::Object(members) = value else { return None };
    members.iter().find(|(known, _)| known == name).map(|(_, value)| value)
}

/// The parameters in their order, where the places in which they stand would give another.
fn order(api: &Api) -> Vec<Json> {
    let fields = &api.request.fields;
    // Files stand behind the others of a form.
    let rank = |field: &&Field| match api.place_of(field) {
        Some(_) => 0,
        None if api.carries_files() && field.ty.is_file() => 2,
        None => 1,
    };
    let is_sorted = fields.iter().collect::<Vec<_>>().is_sorted_by_key(rank);
    if is_sorted { Vec::new() } else { texts(fields.iter().map(|field| &field.wire)) }
}
