//! Operations to the descriptors of methods.

use doudian_codegen::emit::extension as x;
use doudian_codegen::family_of;
use doudian_codegen::model::{Api, Body, DataPlace, Json, media as content};

use super::document::{Own, called};
use super::example::{answer, beside, example, media};
use super::fields::{field, fields};
use super::keys::Keys;
use super::types::{referred, type_of};
use crate::json::Parts;

/// The keys that follow from the name, or that a signed call has not.
struct Operation<'c> {
    verb: &'c str,
    name: &'c str,
}

/// The name and the descriptor of a method.
pub(super) fn method(
    own: &Own<'_>,
    path: &str,
    item: &Json,
    operation: &Json,
) -> Option<(String, Json)> {
    let name = operation.get("operationId")?.text()?;
    let members = item.members().unwrap_or_default();
    let (verb, _) = members.iter().find(|(_, value)| std::ptr::eq(value, operation))?;
    let call = Operation { verb, name };
    let home = ("method", name);
    let response = answer(operation).and_then(|media| referred(media.get("schema")?))?;
    let base = response.strip_suffix("Response").unwrap_or(response);
    let local = own.definitions.local(home, base);
    let mut keys = Keys::default();
    keys.text("method", Some(name));
    keys.about(operation);
    keys.same("replaced_by", operation, x::REPLACED_BY);
    keys.same("effect", operation, x::EFFECT);
    keys.put("token", token(own, operation));
    let server = operation.get("servers").and_then(Json::list).and_then(<[Json]>::first);
    keys.put("host", server.and_then(|server| server.get("url")).cloned());
    if !own.platform.transport.is_uniform() {
        let path = called(path);
        keys.text("path", (path != Api::path_of(name)).then_some(path));
        let verb = verb.to_ascii_uppercase();
        keys.text("verb", (verb != "POST").then_some(&verb));
    }
    keys.text("body", is_form(operation).then(|| Body::Form.word()));
    keys.same("reply", operation, x::REPLY);
    keys.same("generation", operation, x::GENERATION);
    let family = operation.get("tags").and_then(Json::list).and_then(<[Json]>::first);
    let family = family.and_then(Json::text).filter(|family| *family != family_of(name));
    keys.text("family", family);
    keys.same("auths", operation, x::AUTHS);
    keys.same("paging", operation, x::PAGING);
    keys.same("limits", operation, x::LIMITS);
    keys.put("request", Json::Object(request(own, &call, operation, &local)));
    let data = data(own, operation, response);
    let inline = data
        .and_then(referred)
        .filter(|data| *data == format!("{base}Data") && own.definitions.is_at_home(data, home));
    match (inline, data) {
        (Some(name), _) => {
            let schema = own.definitions.get(name);
            keys.put("response", schema.map(|schema| Json::Object(fields(schema, &local))));
        }
        (None, Some(data)) => keys.text("response", Some(&type_of(data, &local))),
        (None, None) => {}
    }
    let section = inline.map(|name| ("response", name));
    own.definitions.put(home, section.as_slice(), &local, &mut keys);
    keys.same("errors", operation, x::ERRORS);
    keys.put("example", shown(own, operation));
    Some((name.to_owned(), keys.descriptor()))
}

/// Whether the body is a form in one line.
fn is_form(operation: &Json) -> bool {
    let content = operation.get("requestBody").and_then(|body| body.get("content"));
    content.is_some_and(|it| it.get(content::FORM).is_some())
}

/// Which token a call carries, where that is said.
fn token(own: &Own<'_>, operation: &Json) -> Option<Json> {
    let security = operation.get("security")?.list()?;
    let schemes = security.iter().filter_map(Json::members).flatten().map(|(name, _)| name);
    let kinds = own.platform.token_kinds();
    let mut carried = schemes.filter(|name| name.as_str() != "sign");
    match carried.next() {
        None => Some(Json::Bool(false)),
        Some(kind) if kinds.iter().any(|known| known.name == kind) => {
            Some(Json::from(kind.as_str()))
        }
        Some(_) => None,
    }
}

/// The parameters, in their order.
fn request(
    own: &Own<'_>,
    call: &Operation<'_>,
    operation: &Json,
    local: &std::collections::BTreeMap<&str, String>,
) -> Vec<(String, Json)> {
    let is_bodiless = matches!(call.verb, "get" | "delete");
    let mut all = Vec::new();
    for parameter in operation.get("parameters").and_then(Json::list).unwrap_or_default() {
        let (Some(name), Some(place)) = (text(parameter, "name"), text(parameter, "in")) else {
            continue;
        };
        if parameter.get(x::PUBLIC).is_some() {
            continue;
        }
        let is_usual = is_bodiless && place == "query" && parameter.get(x::IN).is_none();
        let is_required = parameter.get("required").and_then(Json::flag) == Some(true);
        let schema = parameter.get("schema").unwrap_or(&Json::Null);
        let place = (!is_usual).then_some(place);
        all.push((name.to_owned(), field(schema, is_required, place, local)));
    }
    if let Some(schema) =
        operation.get("requestBody").and_then(media).and_then(|it| it.get("schema"))
    {
        for schema in objects(own, schema) {
            all.extend(fields(schema, local).into_iter().filter(|(name, _)| name != "param_json"));
        }
    }
    let order = operation.get(x::ORDER).and_then(Json::list).unwrap_or_default();
    let rank = |name: &str| order.iter().position(|other| other.text() == Some(name));
    all.sort_by_key(|(name, _)| rank(name));
    debug_assert!(!call.name.is_empty());
    all
}

/// The objects whose members are those of a body: a schema, both of a form, or that of its part with
/// the parameters and those of its files.
fn objects<'d>(own: &Own<'d>, schema: &'d Json) -> Vec<&'d Json> {
    if let Some(name) = referred(schema) {
        return own.definitions.get(name).into_iter().collect();
    }
    if let Some(parts) = schema.get("allOf").and_then(Json::list) {
        return parts.iter().flat_map(|part| objects(own, part)).collect();
    }
    let signed = schema.get("properties").and_then(|it| it.get("param_json"));
    let signed = signed.and_then(|it| it.get("contentSchema"));
    let mut all: Vec<&Json> = signed.into_iter().flat_map(|it| objects(own, it)).collect();
    all.push(schema);
    all
}

/// The schema of the data.
fn data<'d>(own: &Own<'d>, operation: &Json, response: &str) -> Option<&'d Json> {
    let part = own.definitions.get(response)?.get("allOf")?.list()?.get(1)?;
    match member_of_data(own, operation) {
        Some(member) => part.get("properties")?.get(member),
        None => Some(part),
    }
}

/// The member with the data; `None` where that stands beside the codes.
fn member_of_data<'o>(own: &'o Own<'_>, operation: &Json) -> Option<&'o str> {
    let is_flat = operation.get(x::REPLY).is_some();
    match &own.platform.envelope().data {
        DataPlace::Member(name) if !is_flat => Some(name),
        _ => None,
    }
}

/// The example, put together again.
fn shown(own: &Own<'_>, operation: &Json) -> Option<Json> {
    let parameters = operation.get("parameters").and_then(Json::list).unwrap_or_default();
    let placed = parameters.iter().filter_map(|parameter| {
        Some((text(parameter, "name")?.to_owned(), parameter.get("example")?.clone()))
    });
    let mut request: Vec<(String, Json)> = placed.collect();
    let media = operation.get("requestBody").and_then(media);
    let of_schema = || {
        let schemas = objects(own, media?.get("schema")?);
        schemas.into_iter().find_map(|schema| schema.get("examples")?.list()?.first())
    };
    let body = media.and_then(|media| media.get("example")).or_else(of_schema);
    request.extend(body.and_then(Json::members).unwrap_or_default().iter().cloned());
    let answered =
        answer(operation).and_then(|media| media.get("example")).map(
            |example| match member_of_data(own, operation) {
                Some(member) => example.get(member).cloned().unwrap_or(Json::Null),
                None => beside(example, |name| is_code(own, name)),
            },
        );
    let is_there = body.is_some() || !request.is_empty() || answered.is_some();
    example([("request", is_there.then_some(Json::Object(request))), ("response", answered)])
}

/// Whether a member of an answer belongs to the envelope: the code that an example shows.
fn is_code(own: &Own<'_>, name: &str) -> bool {
    let envelope = own.platform.envelope();
    let codes = envelope.legacy.iter().map(|legacy| &legacy.code).chain([&envelope.code]);
    codes.into_iter().any(|code| code.split('.').next() == Some(name))
}

fn text<'j>(owner: &'j Json, name: &str) -> Option<&'j str> {
    owner.get(name)?.text()
}
