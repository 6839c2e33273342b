//! Operations to entries.

use doudian_codegen::model::{Body, Json, Platform, Verb};

use super::mend::{Mend, Mended, count};
use super::refs::{Document, step};
use super::schema::Schemas;
use super::wrong::{INBOUND, Wrong, wrong};
use super::{answer, params, server};
use crate::entry::{Entry, Fields};
use crate::envelope::Envelope;
use crate::json::Parts;
use crate::naming;
use crate::text::shown;

/// An operation with what stands around it.
pub(super) struct Operation<'d> {
    /// The path, as the document has it.
    pub(super) path: &'d str,
    /// What all operations of the path share.
    pub(super) item: &'d Json,
    /// The way to it.
    pub(super) item_place: String,
    pub(super) verb: Verb,
    /// The name of its verb in the document.
    pub(super) key: &'d str,
    pub(super) value: &'d Json,
}

/// What is the same for every operation of a document.
pub(super) struct Surroundings<'d, 's> {
    pub(super) document: &'s Document<'d>,
    pub(super) platform: Option<&'s Platform>,
    pub(super) envelope: &'s Envelope,
}

/// Reads an operation. What descriptors cannot say of it goes to `passed`.
///
/// # Errors
///
/// What cannot be read, and where it is.
pub(super) fn read<'d>(
    operation: &Operation<'d>,
    around: &Surroundings<'d, '_>,
    mended: &mut Mended,
    passed: &mut Vec<Wrong>,
) -> Result<Entry, Wrong> {
    let Operation { item, item_place, verb, key, value, .. } = operation;
    let place = format!("{item_place}/{key}");
    if value.members().is_none() {
        return Err(wrong(place, format!("expected an operation, not {}", value.kind())));
    }
    let servers = [(*value, place.clone()), (*item, item_place.clone())];
    let servers = servers.into_iter().chain([(around.document.root, String::new())]);
    let servers = servers.filter_map(|(owner, place)| Some((owner.get("servers")?, place)));
    // Those of the whole document say nothing that the platform's file does not.
    let base = match servers.into_iter().next() {
        Some((list, at)) => server::base(list, &format!("{at}/servers"), mended)?,
        None => server::Base::default(),
    };
    let path = format!("{}{}", base.path, operation.path.trim());
    naming::check_path(&path).map_err(|reason| wrong(item_place.as_str(), reason))?;
    let is_bodiless = verb.is_bodiless();
    let mut schemas = Schemas::new(around.document, mended);
    let responses = answer::find(&schemas, value.get("responses"), &format!("{place}/responses"))?;
    let parameter_lists = [item.get("parameters"), value.get("parameters")];
    let mut roots: Vec<&Json> = parameter_lists.into_iter().flatten().collect();
    roots.extend(value.get("requestBody"));
    roots.extend(responses.schema.as_ref().map(|(schema, _)| *schema));
    let prefix = around.platform.map_or("", |platform| platform.class_prefix.as_str());
    schemas.name(&roots, prefix);
    let parameters = params::parameters(
        &mut schemas,
        parameter_lists[0],
        parameter_lists[1],
        [&format!("{item_place}/parameters"), &format!("{place}/parameters")],
        is_bodiless,
        around.platform,
    )?;
    let body_place = format!("{place}/requestBody");
    let body = match value.get("requestBody").filter(|body| **body != Json::Null) {
        Some(body) => params::body(&mut schemas, body, &body_place, is_bodiless, passed)?,
        None => None,
    };
    let is_answer = |body: &params::Body<'_>| around.envelope.is_answer(&body.fields);
    let (body, misplaced) = match body {
        Some(body) if is_answer(&body) => {
            count(schemas.mended, Mend::AnswerAsBody);
            (None, Some(body.schema))
        }
        body => (body, None),
    };
    let misplaced = match misplaced {
        Some(schema) => {
            schemas.side = super::schema::Side::Answer;
            let shape = schemas.shape(schema, &body_place)?;
            schemas.side = super::schema::Side::Request;
            schemas.fields_of(&shape)
        }
        None => None,
    };
    let written = body.as_ref().filter(|_| !is_bodiless).and_then(|body| body.written);
    let written = written.map(|written| if parameters.has_form { Body::Form } else { written });
    let request_example = body.as_ref().and_then(|body| body.example.clone());
    let carries_token = |fields: &Fields| fields.iter().any(|member| member.name == "access_token");
    let mut fields = parameters.fields;
    for member in body.map(|body| body.fields).unwrap_or_default() {
        if fields.iter().any(|known| known.name == member.name) {
            let reason = format!("`{}` stands in two places of the request", shown(&member.name));
            return Err(wrong(body_place, reason));
        }
        fields.push(member);
    }
    let token = match value.get("security").or_else(|| around.document.root.get("security")) {
        Some(Json::List(list)) => Some(!list.is_empty()),
        _ if parameters.has_token => Some(true),
        _ if parameters.lists_headers || carries_token(&fields) => Some(false),
        _ => None,
    };
    let answer = answer::read(&mut schemas, &responses, misplaced, around.envelope)?;
    let shapes = fields.iter().map(|member| &member.shape).chain(&answer.data);
    let types = schemas.used(shapes);
    passed.extend(parameters.passed);
    let sent = value.get("callbacks").and_then(Json::members).unwrap_or_default();
    passed.extend(
        sent.iter().map(|(name, _)| wrong(format!("{place}/callbacks/{}", step(name)), INBOUND)),
    );
    passed.extend(responses.passed.into_iter().chain(answer.passed));
    let (title, doc) = title(value, item);
    let host = base.host.filter(|host| {
        around.platform.is_none_or(|platform| platform.host.trim_end_matches('/') != host)
    });
    Ok(Entry {
        title,
        doc,
        path: Some(path),
        host,
        verb: Some(*verb),
        body: written,
        is_flat: answer.is_flat,
        generation: answer.generation,
        token,
        token_kind: parameters.token_kind.filter(|_| token != Some(false)),
        token_place: parameters.token_place.filter(|_| token != Some(false)),
        request: (!fields.is_empty()).then_some(fields),
        response: answer.data,
        types,
        errors: answer.errors,
        request_example,
        response_example: answer.example,
        is_deprecated: value.get("deprecated").and_then(Json::flag) == Some(true),
        ..Entry::default()
    })
}

/// The title and the address of the page. A title may be a link to it: `[title](page)`.
fn title(operation: &Json, item: &Json) -> (Option<String>, Option<String>) {
    let text = |owner: &Json, name: &str| {
        let text = owner.get(name)?.text()?.trim();
        (!text.is_empty()).then(|| text.to_owned())
    };
    let described = text(operation, "description").or_else(|| text(item, "description"));
    let link = described.as_deref().and_then(|text| {
        let (title, page) = text.strip_prefix('[')?.split_once("](")?;
        let page = page.split([')', ' ']).next()?;
        is_page(page).then(|| (title.trim().to_owned(), page.to_owned()))
    });
    let external = operation.get("externalDocs").and_then(|docs| text(docs, "url"));
    let doc = external
        .filter(|page| is_page(page))
        .or_else(|| link.as_ref().map(|(_, page)| page.clone()));
    let summary = text(operation, "summary").or_else(|| text(item, "summary"));
    let title = summary.or_else(|| link.map(|(title, _)| title)).or(described);
    // One line: what is below it is more than a title.
    let title = title.and_then(|title| title.lines().next().map(|line| line.trim().to_owned()));
    (title.filter(|title| !title.is_empty()), doc)
}

fn is_page(address: &str) -> bool {
    (address.starts_with("https://") || address.starts_with("http://"))
        && !address.contains(char::is_whitespace)
}
