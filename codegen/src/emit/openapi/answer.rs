//! Answers: the members that all have, and the data of each.

use std::collections::BTreeMap;

use super::super::json::Members;
use super::parts::{SCHEMAS, content};
use crate::model::{Api, DataPlace, Envelope, EnvelopePart, Json, Platform, Reply, Type, media};

/// The name of the schema of what all answers have.
const ENVELOPE: &str = "Envelope";

/// What all answers have, by the names of the schemas: one for each generation of codes.
pub(super) fn envelopes(platform: &Platform) -> BTreeMap<String, Members> {
    let envelope = platform.envelope();
    let mut all = BTreeMap::new();
    let of = |generation: Option<usize>, code: &str, success: i64| {
        let mut tree = Tree::default();
        let mut required = false;
        for (name, part) in envelope.parts() {
            let is_data = matches!(&envelope.data, DataPlace::Member(data)
                if name == data || name.strip_prefix(data.as_str()).is_some_and(|rest| rest.starts_with('.')));
            let is_legacy =
                matches!(part, EnvelopePart::LegacyCode(_) | EnvelopePart::LegacyMessage);
            let is_other_code = match (part, generation) {
                (EnvelopePart::LegacyCode(at), Some(own)) => at != own,
                (
                    EnvelopePart::Code | EnvelopePart::SubCode | EnvelopePart::SubMessage,
                    Some(_),
                ) => true,
                (_, None) => is_legacy,
                _ => false,
            };
            if !is_data && !is_other_code {
                required |= name == code && !name.contains('.');
                tree.put(name, part, success);
            }
        }
        let mut schema = tree.schema();
        if required {
            schema.put("required", vec![Json::from(code)]);
        }
        schema
    };
    all.insert(ENVELOPE.to_owned(), of(None, &envelope.code, envelope.success));
    for (index, legacy) in envelope.legacy.iter().enumerate() {
        let is_used = platform.apis.iter().any(|api| api.generation.as_ref() == Some(&legacy.code));
        if is_used {
            let name = format!("{ENVELOPE}.{}", legacy.code);
            all.insert(name, of(Some(index), &legacy.code, legacy.success));
        }
    }
    all
}

/// Members, and objects with members.
#[derive(Default)]
struct Tree(Vec<(String, Members, Tree)>);

impl Tree {
    fn put(&mut self, name: &str, part: EnvelopePart, success: i64) {
        let (first, rest) = match name.split_once('.') {
            Some((first, rest)) => (first, Some(rest)),
            None => (name, None),
        };
        let at = self.0.iter().position(|(known, ..)| known == first).unwrap_or_else(|| {
            self.0.push((first.to_owned(), Members::default(), Tree::default()));
            self.0.len() - 1
        });
        let Some((_, leaf, below)) = self.0.get_mut(at) else { return };
        match rest {
            Some(rest) => below.put(rest, part, success),
            None => *leaf = member(part, success),
        }
    }

    fn schema(self) -> Members {
        let mut properties = Members::default();
        for (name, leaf, below) in self.0 {
            let schema = if below.0.is_empty() { leaf } else { below.schema() };
            properties.put(&name, schema);
        }
        let mut schema = Members::default();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema
    }
}

fn member(part: EnvelopePart, success: i64) -> Members {
    let is_code = |part| {
        matches!(part, EnvelopePart::Code | EnvelopePart::AlsoCode(_) | EnvelopePart::LegacyCode(_))
    };
    let mut schema = match part {
        part if is_code(part) => SCHEMAS.schema(&Type::I64),
        EnvelopePart::Other | EnvelopePart::Data => Members::default(),
        _ => {
            let mut text = Members::default();
            // An id or a sub code is a number on some platforms.
            text.put("type", vec![Json::from("string"), Json::from("number")]);
            text
        }
    };
    if is_code(part) {
        schema.put("description", format!("{success} is success."));
    }
    schema
}

/// The answer of a method: what all have, and its data.
pub(super) fn answer(platform: &Platform, api: &Api) -> Members {
    let envelope = platform.envelope();
    let generation = api.generation.as_ref().map(|code| format!("{ENVELOPE}.{code}"));
    let mut parts = vec![SCHEMAS.of(generation.as_deref().unwrap_or(ENVELOPE))];
    if let Some(data) = &api.data {
        let schema = SCHEMAS.schema(data);
        parts.push(match member_of_data(envelope, api) {
            Some(name) => in_member(name, schema),
            None => schema.into(),
        });
    }
    let mut answer = Members::default();
    answer.put("title", &api.title);
    answer.put("allOf", parts);
    answer
}

/// The member with the data; `None` where that stands beside the codes.
fn member_of_data<'e>(envelope: &'e Envelope, api: &Api) -> Option<&'e str> {
    match &envelope.data {
        DataPlace::Member(name) if api.reply == Reply::Data => Some(name),
        _ => None,
    }
}

/// An object with the data in a member.
pub(super) fn in_member(name: &str, schema: Members) -> Json {
    let mut properties = Members::default();
    properties.put(name, schema);
    let mut object = Members::default();
    object.put("type", "object");
    object.put("properties", properties);
    object.into()
}

/// The answers of a method: one, whatever the code in it says.
pub(super) fn responses(platform: &Platform, api: &Api) -> Members {
    let shown = api.example.as_ref().and_then(|example| example.response.as_ref());
    let example = shown.map(|data| example(platform, api, data));
    one(&api.title, SCHEMAS.of(&api.response), example)
}

/// Answers of which there is one.
pub(super) fn one(title: &str, schema: Json, example: Option<Json>) -> Members {
    let mut response = Members::default();
    response.put("description", title);
    response.put("content", content(media::JSON, schema, example));
    let mut responses = Members::default();
    responses.put("200", response);
    responses
}

/// An answer of success with the data of an example.
fn example(platform: &Platform, api: &Api, data: &Json) -> Json {
    let envelope = platform.envelope();
    let legacy = api.generation.as_ref().and_then(|code| {
        let legacy = envelope.legacy.iter().find(|legacy| legacy.code == *code)?;
        Some((legacy.code.as_str(), legacy.success))
    });
    let (code, success) = legacy.unwrap_or((&envelope.code, envelope.success));
    let mut members = Members::default();
    match code.split_once('.') {
        Some((object, code)) => {
            let mut inside = Members::default();
            inside.put(code, success);
            members.put(object, inside);
        }
        None => members.put(code, success),
    }
    match (member_of_data(envelope, api), data) {
        (Some(name), data) => members.put(name, data.clone()),
        (None, Json::Object(own)) => {
            members.lay_over(own);
        }
        (None, _) => {}
    }
    members.into()
}
