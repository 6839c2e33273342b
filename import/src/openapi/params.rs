//! Parameters and bodies to the members of a request.

use doudian_codegen::emit::extension;
use doudian_codegen::model::{Body as Written, Json, ParameterPlace, Platform};

use super::media::{self, Media};
use super::mend::{Mend, count};
use super::refs::step;
use super::schema::{Schemas, Side};
use super::wrong::{Wrong, wrong};
use super::{example, token};
use crate::entry::{Fields, Member, Shape};
use crate::json::Parts;
use crate::query::{self, Flat};
use crate::text::{says_form, shown};

/// What the parameters of an operation say.
#[derive(Default)]
pub(super) struct Parameters {
    /// Those that a caller gives.
    pub(super) fields: Fields,
    /// Whether one of them carries the access token as the client does.
    pub(super) has_token: bool,
    /// The kind of token, where its words name one.
    pub(super) token_kind: Option<String>,
    /// Whether the header that says what the body is says that it is a form in one line.
    pub(super) has_form: bool,
    /// Whether headers are listed at all.
    pub(super) lists_headers: bool,
    /// What a client cannot send, and need not.
    pub(super) passed: Vec<Wrong>,
}

/// The headers that a client writes by itself, besides that of the token.
const CLIENT_HEADERS: &[&str] = &[
    "content-type",
    "content-length",
    "accept",
    "accept-encoding",
    "authorization",
    "connection",
    "host",
    "user-agent",
];

/// Reads the parameters of a path and of its operation, which go before them.
///
/// # Errors
///
/// The first that cannot be read.
pub(super) fn parameters<'d>(
    schemas: &mut Schemas<'d, '_>,
    of_path: Option<&'d Json>,
    of_operation: Option<&'d Json>,
    places: [&str; 2],
    is_bodiless: bool,
    platform: Option<&Platform>,
) -> Result<Parameters, Wrong> {
    // Name and place, which are what a parameter is known by.
    let mut found: Vec<((String, &'d str), &'d Json, String)> = Vec::new();
    for (list, place) in [of_path, of_operation].into_iter().zip(places) {
        let Some(list) = list.filter(|list| **list != Json::Null) else { continue };
        let list = list.list().ok_or_else(|| {
            wrong(place, format!("expected a list of parameters, not {}", list.kind()))
        })?;
        let before = found.len();
        for (index, parameter) in list.iter().enumerate() {
            let place = format!("{place}/{index}");
            let (parameter, _) = schemas.document.resolve(parameter, &place)?;
            // The platform's way to be called, and none of the method's.
            if parameter.get(extension::PUBLIC).is_some() {
                continue;
            }
            let name =
                parameter.get("name").and_then(Json::text).map(str::trim).unwrap_or_default();
            if name.is_empty() {
                return Err(wrong(place, "a parameter has no name"));
            }
            let at = parameter.get("in").and_then(Json::text).unwrap_or_default();
            let key = (name.to_owned(), at);
            match found.iter().position(|(known, _, _)| *known == key) {
                None => found.push((key, parameter, place)),
                Some(known) if known < before => {
                    if let Some(slot) = found.get_mut(known) {
                        *slot = (key, parameter, place);
                    }
                }
                Some(known)
                    if found.get(known).is_some_and(|(_, first, _)| *first == parameter) =>
                {
                    count(schemas.mended, Mend::Doubled);
                }
                Some(_) => {
                    let reason = format!("`{}` is described twice, in two ways", shown(name));
                    return Err(wrong(place, reason));
                }
            }
        }
    }
    let mut read = Parameters::default();
    let token_headers = token::headers(platform);
    for ((name, at), parameter, place) in found {
        let at = match at {
            "query" => (!is_bodiless).then_some(ParameterPlace::Query),
            "header" => {
                read.lists_headers = true;
                let header = name.to_ascii_lowercase().replace('_', "-");
                let is_token = token_headers.contains(&header);
                read.has_token |= is_token;
                if let Some(platform) = platform.filter(|_| is_token) {
                    let said = token::kind_said(platform, &words(parameter));
                    read.token_kind = read.token_kind.or(said);
                }
                read.has_form |= header == "content-type" && is_form(parameter);
                if is_token || CLIENT_HEADERS.contains(&header.as_str()) {
                    count(schemas.mended, Mend::ClientHeader);
                    continue;
                }
                Some(ParameterPlace::Header)
            }
            "cookie" => {
                let reason =
                    format!("`{}` stands in a cookie, and a client has none", shown(&name));
                if parameter.get("required").and_then(Json::flag) == Some(true) {
                    return Err(wrong(place, reason));
                }
                read.passed.push(wrong(place, format!("{reason}: it was passed over")));
                continue;
            }
            "path" => {
                let reason = format!(
                    "`{}` stands in the path, which is the same for every call",
                    shown(&name)
                );
                return Err(wrong(place, reason));
            }
            "" => return Err(wrong(format!("{place}/in"), "expected `query` or `header`")),
            other => {
                let reason = format!("expected `query` or `header`, not `{}`", shown(other));
                return Err(wrong(format!("{place}/in"), reason));
            }
        };
        read.fields.push(parameter_member(schemas, &name, parameter, &place, at)?);
    }
    Ok(read)
}

/// What a document says of a parameter, its example included.
fn words(parameter: &Json) -> String {
    let schema = parameter.get("schema");
    let of =
        |key| [Some(parameter), schema].into_iter().flatten().filter_map(move |it| it.get(key));
    let texts = of("description").chain(of("example")).filter_map(Json::text);
    texts.collect::<Vec<_>>().join("\n")
}

fn parameter_member<'d>(
    schemas: &mut Schemas<'d, '_>,
    name: &str,
    parameter: &'d Json,
    place: &str,
    at: Option<ParameterPlace>,
) -> Result<Member, Wrong> {
    let content = parameter.get("content").and_then(media::best);
    let mut member = match (parameter.get("schema"), content) {
        (Some(schema), _) => schemas.member(name, schema, &format!("{place}/schema"), 0)?,
        (None, Some((_, content_type, content))) => {
            let place = format!("{place}/content/{}", step(content_type));
            let inner = match content.get("schema") {
                Some(schema) => schemas.member(name, schema, &format!("{place}/schema"), 0)?,
                None => Member::new(name, Shape::Unknown),
            };
            Member {
                shape: Shape::Quoted(Box::new(inner.shape)),
                example: None,
                default: None,
                ..inner
            }
        }
        (None, None) => {
            return Err(wrong(place, "it has no `schema`, which says what its value is"));
        }
    };
    let text = |key: &str| parameter.get(key).and_then(Json::text).map(str::trim);
    if let Some(about) = text("description").filter(|text| !text.is_empty()) {
        member.about = about.to_owned();
    }
    let is_several = matches!(member.shape, Shape::List(_))
        && parameter.get("explode").and_then(Json::flag) == Some(true);
    let unsaid = match text("style") {
        Some("deepObject") => Some(("style", "is spread over several parameters")),
        Some("pipeDelimited" | "spaceDelimited") if matches!(member.shape, Shape::List(_)) => {
            Some(("style", "is joined by something else than commas"))
        }
        _ => is_several.then_some(("explode", "is sent once for each of its elements")),
    };
    if let Some((key, how)) = unsaid {
        let reason = format!("`{}` {how}, which no transport writes", shown(name));
        return Err(wrong(format!("{place}/{key}"), reason));
    }
    member.place = at;
    member.required = Some(parameter.get("required").and_then(Json::flag) == Some(true));
    member.is_deprecated |= parameter.get("deprecated").and_then(Json::flag) == Some(true);
    member.is_nullable = false;
    let is_joined = at == Some(ParameterPlace::Header)
        || matches!(parameter.get("explode"), Some(Json::Bool(false)));
    flatten(schemas, &mut member, is_joined);
    if let Some(given) = example::of(parameter) {
        member.example = example::fitted(given, &member.shape).or(member.example);
    }
    if member.required == Some(true) {
        member.default = None;
    }
    Ok(member)
}

/// Whether what is said of a header, or one of its values, is the type of a form.
fn is_form(parameter: &Json) -> bool {
    let schema = parameter.get("schema");
    let values = |key| schema.and_then(|schema| schema.get(key)).and_then(Json::list);
    let listed = values("enum").unwrap_or_default().iter().filter_map(Json::text);
    let one = ["default", "const"].into_iter().filter_map(|key| schema?.get(key)?.text());
    let said = words(parameter);
    let texts: Vec<&str> = listed.chain(one).chain([said.as_str()]).collect();
    says_form(&texts.join("\n"))
}

/// In a query and in headers stand texts: a list is joined, or is the JSON of it.
fn flatten(schemas: &mut Schemas<'_, '_>, member: &mut Member, is_joined: bool) {
    match query::flatten(member, is_joined) {
        Flat::AsItWas => return,
        Flat::Joined => count(schemas.mended, Mend::JoinedByCommas),
        Flat::Quoted => count(schemas.mended, Mend::QuotedInQuery),
        Flat::Open => {}
    }
    member.example = member.example.take().and_then(|value| example::fitted(&value, &member.shape));
}

/// What the body of a request has, and whether it is sent in the query instead. What no descriptor
/// can say of it goes to `passed`.
///
/// # Errors
///
/// What cannot be sent, and where it is.
pub(super) fn body<'d>(
    schemas: &mut Schemas<'d, '_>,
    body: &'d Json,
    place: &str,
    is_bodiless: bool,
    passed: &mut Vec<Wrong>,
) -> Result<Option<Body<'d>>, Wrong> {
    let (body, _) = schemas.document.resolve(body, place)?;
    let place = format!("{place}/content");
    let Some(content) = body.get("content") else { return Ok(None) };
    let Some((kind, content_type, media)) = media::best(content) else {
        let types = content.members().unwrap_or_default().iter().map(|(name, _)| shown(name));
        let types = types.collect::<Vec<_>>().join(", ");
        let reason = format!("a body is JSON or a form, not `{types}`");
        return if types.is_empty() { Ok(None) } else { Err(wrong(place, reason)) };
    };
    let place = format!("{place}/{}", step(content_type));
    let Some(schema) = media.get("schema") else { return Ok(None) };
    schemas.side = if kind == Media::Multipart { Side::Form } else { Side::Request };
    let place = format!("{place}/schema");
    let shape = schemas.shape(schema, &place)?;
    schemas.side = Side::Request;
    if let Shape::List(_) = shape {
        return Err(wrong(place, "the body is a list; a request has parameters by their names"));
    }
    let Some(mut fields) = schemas.fields_of(&shape) else {
        if let Some(kind) = schemas.without_members(&shape, schema) {
            let reason =
                format!("the body is {kind}, without members of its own: none is described");
            passed.push(wrong(place, reason));
        }
        return Ok(None);
    };
    if is_bodiless {
        count(schemas.mended, Mend::BodyInQuery);
        for member in &mut fields {
            flatten(schemas, member, false);
            member.is_nullable = false;
        }
    }
    let given = example::of(media).and_then(example::value).map(example::only);
    let given = given.and_then(|given| example::fitted(&given, &Shape::Fields(fields.clone())));
    let written = match kind {
        Media::Json => Some(Written::Json),
        Media::Urlencoded => Some(Written::Form),
        Media::Multipart => None,
    };
    Ok(Some(Body { fields, schema, written, example: given }))
}

/// The body of a request.
pub(super) struct Body<'d> {
    pub(super) fields: Fields,
    pub(super) schema: &'d Json,
    /// How it is written, but for one with files.
    pub(super) written: Option<Written>,
    pub(super) example: Option<Json>,
}
