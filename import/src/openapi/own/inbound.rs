//! Webhooks to the descriptors of messages, SPI methods and callbacks; and client-side calls.

use doudian_codegen::emit::extension as x;
use doudian_codegen::model::Json;

use super::document::Own;
use super::example::{answer, beside, example, media};
use super::fields::fields;
use super::keys::{Keys, entry};
use super::types::{referred, type_of};
use crate::entry::{Entry, EntryKind};
use crate::json::Parts;

pub(super) fn webhooks(own: &Own<'_>) -> Vec<(String, Entry)> {
    let items = own.root.get("webhooks").and_then(Json::members).unwrap_or_default();
    let one = |(key, item): &(String, Json)| {
        let operation = item.get("post")?;
        let found = message(own, operation).or_else(|| spi(own, operation));
        let found = found.or_else(|| callback(own, operation))?;
        Some((format!("/webhooks/{key}/post"), found))
    };
    items.iter().filter_map(one).collect()
}

pub(super) fn plugins(own: &Own<'_>) -> Vec<(String, Entry)> {
    let all = own.root.get(x::PLUGINS).and_then(Json::list).unwrap_or_default();
    let one = |(index, call): (usize, &Json)| {
        Some((format!("/{}/{index}", x::PLUGINS), plugin(own, call)?))
    };
    all.iter().enumerate().filter_map(one).collect()
}

fn name<'j>(owner: &'j Json, mark: &str, member: &str) -> Option<&'j str> {
    owner.get(mark)?.get(member)?.text()
}

/// The name of the structure that is sent.
fn sent(operation: &Json) -> Option<&str> {
    referred(media(operation.get("requestBody")?)?.get("schema")?)
}

/// A section that is written as fields.
fn section(
    own: &Own<'_>,
    key: &str,
    record: &str,
    home: (&str, &str),
    base: &str,
    keys: &mut Keys,
) {
    let local = own.definitions.local(home, base);
    let members = own.definitions.get(record).map(|schema| fields(schema, &local));
    keys.put(key, members.filter(|members| !members.is_empty()).map(Json::Object));
}

fn message(own: &Own<'_>, operation: &Json) -> Option<Entry> {
    let own_facts = operation.get(x::MESSAGE)?;
    let topic = name(operation, x::MESSAGE, "topic")?;
    let data = sent(operation)?;
    let home = ("message", topic);
    let mut keys = Keys::default();
    keys.text("message", Some(topic));
    keys.same("tag", own_facts, "tag");
    keys.about(operation);
    keys.same("key", own_facts, "key");
    section(own, "data", data, home, data, &mut keys);
    own.definitions.put(home, &[("data", data)], &own.definitions.local(home, data), &mut keys);
    let shown = operation.get("requestBody").and_then(media).and_then(|it| it.get("example"));
    keys.put("example", example([("data", shown.cloned()), ("", None)]));
    let tag = own_facts.get("tag").and_then(Json::text);
    let file = tag.map_or_else(|| topic.to_owned(), |tag| format!("{topic}.{tag}"));
    Some(entry(EntryKind::Message, &file, "messages", keys.descriptor()))
}

fn spi(own: &Own<'_>, operation: &Json) -> Option<Entry> {
    let method = name(operation, x::SPI, "name")?;
    let request = sent(operation)?;
    let base = request.strip_suffix("Request").unwrap_or(request);
    let home = ("spi", method);
    let local = own.definitions.local(home, base);
    let is_flat = operation.get(x::REPLY).is_some();
    let mut keys = Keys::default();
    keys.text("spi", Some(method));
    keys.about(operation);
    keys.same("reply", operation, x::REPLY);
    keys.same("discriminator", operation.get(x::SPI)?, "discriminator");
    section(own, "request", request, home, base, &mut keys);
    let response = answer(operation)?;
    let reply = own.definitions.get(referred(response.get("schema")?)?)?;
    let part = reply.get("allOf").and_then(Json::list).and_then(|parts| parts.get(1));
    let data = part.and_then(|part| match is_flat {
        true => Some(part),
        false => part.get("properties")?.get("data"),
    });
    let inline = data
        .and_then(referred)
        .filter(|data| *data == format!("{base}Data") && own.definitions.is_at_home(data, home));
    match (inline, data) {
        (Some(data), _) => section(own, "response", data, home, base, &mut keys),
        (None, Some(data)) => keys.text("response", Some(&type_of(data, &local))),
        (None, None) => {}
    }
    let mut sections = vec![("request", request)];
    sections.extend(inline.map(|data| ("response", data)));
    own.definitions.put(home, &sections, &local, &mut keys);
    keys.same("errors", operation, x::ERRORS);
    let shown = operation.get("requestBody").and_then(media).and_then(|it| it.get("example"));
    let answered = response.get("example").map(|reply| match is_flat {
        true => beside(reply, |name| name == "code"),
        false => reply.get("data").cloned().unwrap_or(Json::Null),
    });
    keys.put("example", example([("request", shown.cloned()), ("response", answered)]));
    Some(entry(EntryKind::Spi, method, "spi", keys.descriptor()))
}

/// The two structures of what is called with one and answers another.
fn both(own: &Own<'_>, records: [&str; 2], home: (&str, &str), base: &str, keys: &mut Keys) {
    let [request, response] = records;
    section(own, "request", request, home, base, keys);
    section(own, "response", response, home, base, keys);
}

fn callback(own: &Own<'_>, operation: &Json) -> Option<Entry> {
    let called = name(operation, x::CALLBACK, "name")?;
    let request = sent(operation)?;
    let media_of_answer = answer(operation)?;
    let response = referred(media_of_answer.get("schema")?)?;
    let base = request.strip_suffix("Callback").unwrap_or(request);
    let home = ("callback", called);
    let mut keys = Keys::default();
    keys.text("callback", Some(called));
    keys.about(operation);
    both(own, [request, response], home, base, &mut keys);
    let sections = [("request", request), ("response", response)];
    own.definitions.put(home, &sections, &own.definitions.local(home, base), &mut keys);
    let shown = operation.get("requestBody").and_then(media).and_then(|it| it.get("example"));
    let answered = media_of_answer.get("example");
    keys.put("example", example([("request", shown.cloned()), ("response", answered.cloned())]));
    Some(entry(EntryKind::Callback, called, "", keys.descriptor()))
}

fn plugin(own: &Own<'_>, call: &Json) -> Option<Entry> {
    let called = call.get("name")?.text()?;
    let request = referred(call.get("request")?)?;
    let response = referred(call.get("response")?)?;
    let base = request.strip_suffix("Options").unwrap_or(request);
    let home = ("plugin", called);
    let mut keys = Keys::default();
    keys.text("plugin", Some(called));
    keys.about(call);
    for key in ["object", "plugin_id", "rules", "checks"] {
        keys.same(key, call, key);
    }
    both(own, [request, response], home, base, &mut keys);
    keys.same("failure", call, "failure");
    let sections = [("request", request), ("response", response)];
    own.definitions.put(home, &sections, &own.definitions.local(home, base), &mut keys);
    keys.same("errors", call, x::ERRORS);
    keys.same("example", call, "example");
    Some(entry(EntryKind::Plugin, called, "", keys.descriptor()))
}
