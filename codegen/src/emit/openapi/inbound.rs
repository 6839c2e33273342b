//! What the platform sends by itself, as webhooks: push messages, SPI calls and callbacks.

use super::super::extension as x;
use super::super::facts;
use super::super::json::Members;
use super::answer;
use super::parts::{SCHEMAS, about, content, status};
use crate::model::{
    CALLBACKS, Callback, Example, Json, MESSAGES, Message, Platform, Reply, SPI, Spi, Status, Type,
    media,
};

/// The tags of what there is.
pub(super) fn tags(platform: &Platform) -> impl Iterator<Item = &'static str> {
    let all = [
        (MESSAGES, !platform.messages.is_empty()),
        (SPI, !platform.spis.is_empty()),
        (CALLBACKS, !platform.callbacks.is_empty()),
    ];
    all.into_iter().filter(|(_, is_there)| *is_there).map(|(name, _)| name)
}

pub(super) fn webhooks(platform: &Platform) -> Members {
    let mut webhooks = Members::default();
    let mut put = |name: &str, operation: Members| {
        let mut item = Members::default();
        item.put("post", operation);
        webhooks.put(name, item);
    };
    for it in &platform.messages {
        put(&it.full_name(), message(it));
    }
    for it in &platform.spis {
        put(&it.name, spi(it));
    }
    for it in &platform.callbacks {
        put(&it.name, callback(it));
    }
    webhooks
}

/// What all have: the operation begun. Its id has the tag before its name, since a method may be called
/// alike.
fn begun(
    [tag, name]: [&str; 2],
    title: &str,
    note: Option<&str>,
    doc: Option<&str>,
    stands: Status,
) -> Members {
    let mut operation = Members::default();
    operation.put("operationId", format!("{tag}.{name}"));
    operation.put("tags", vec![Json::from(tag)]);
    about(&mut operation, title, note, doc);
    operation.put_true("deprecated", !matches!(stands, Status::Current | Status::Legacy));
    operation.put("security", Vec::new());
    operation
}

fn body(record: &str, example: Option<&Json>, about: Option<&str>) -> Members {
    let content = content(media::JSON, SCHEMAS.of(record), example.cloned());
    let mut body = Members::default();
    body.put_some("description", about);
    body.put("required", true);
    body.put("content", content);
    body
}

fn message(it: &Message) -> Members {
    let called = [MESSAGES, &it.full_name()];
    let mut operation = begun(called, &it.title, it.note.as_deref(), it.doc.as_deref(), it.status);
    let framed = "What the message tells: `data` of the frame in which the platform sends it.";
    operation.put("requestBody", body(&it.data, it.example.as_ref(), Some(framed)));
    let mut response = Members::default();
    response.put("description", "The message was taken.");
    let mut responses = Members::default();
    responses.put("200", response);
    operation.put("responses", responses);
    operation.put_some(x::STATUS, status(it.status));
    operation.put_some(x::SINCE, it.since.map(i64::from));
    let mut own = Members::default();
    own.put("topic", &it.topic);
    own.put_some("tag", it.tag.as_ref());
    own.put_some("key", it.key.as_ref());
    operation.put(x::MESSAGE, own);
    operation
}

fn spi(it: &Spi) -> Members {
    let mut operation =
        begun([SPI, &it.name], &it.title, it.note.as_deref(), it.doc.as_deref(), it.status);
    let request = it.example.as_ref().map(|example| &example.request);
    operation.put("requestBody", body(&it.request, request, None));
    let reply = it.example.as_ref().and_then(|example| example.response.as_ref());
    let reply = reply.map(|data| replied(it, data));
    operation.put("responses", answer::one(&it.title, SCHEMAS.of(&it.response), reply));
    operation.put_some(x::STATUS, status(it.status));
    operation.put_some(x::SINCE, it.since.map(i64::from));
    operation.put_some(x::REPLY, (it.reply == Reply::Flat).then_some("flat"));
    operation.put_list(x::ERRORS, facts::errors(&it.errors));
    let mut own = Members::default();
    own.put("name", &it.name);
    own.put_some("discriminator", it.discriminator.as_ref());
    operation.put(x::SPI, own);
    operation
}

/// The members of a reply beside its data.
fn codes(reply: Reply) -> [&'static str; 2] {
    match reply {
        Reply::Data => ["code", "message"],
        Reply::Flat => ["code", "msg"],
    }
}

/// The schema of the reply to an SPI call.
pub(super) fn reply(it: &Spi) -> Members {
    let [code, message] = codes(it.reply);
    let mut properties = Members::default();
    properties.put(code, SCHEMAS.schema(&Type::I64));
    properties.put(message, SCHEMAS.schema(&Type::Text(crate::model::Text::Plain)));
    let mut envelope = Members::default();
    envelope.put("type", "object");
    envelope.put("required", vec![Json::from(code)]);
    envelope.put("properties", properties);
    let mut parts = vec![Json::from(envelope)];
    if let Some(data) = &it.data {
        let schema = SCHEMAS.schema(data);
        parts.push(match it.reply {
            Reply::Data => answer::in_member("data", schema),
            Reply::Flat => schema.into(),
        });
    }
    let mut schema = Members::default();
    schema.put("title", &it.title);
    schema.put("allOf", parts);
    schema
}

fn replied(it: &Spi, data: &Json) -> Json {
    let mut members = Members::default();
    members.put("code", 0_i64);
    match (it.reply, data) {
        (Reply::Flat, Json::Object(own)) => members.lay_over(own),
        (_, data) => members.put("data", data.clone()),
    }
    members.into()
}

fn callback(it: &Callback) -> Members {
    let mut operation =
        begun([CALLBACKS, &it.name], &it.title, it.note.as_deref(), it.doc.as_deref(), it.status);
    let example = it.example.as_ref();
    let sent = example.map(|example| &example.request);
    operation.put("requestBody", body(&it.request, sent, None));
    let answered = example.and_then(|Example { response, .. }| response.clone());
    operation.put("responses", answer::one(&it.title, SCHEMAS.of(&it.response), answered));
    operation.put_some(x::STATUS, status(it.status));
    operation.put_some(x::SINCE, it.since.map(i64::from));
    let mut own = Members::default();
    own.put("name", &it.name);
    operation.put(x::CALLBACK, own);
    operation
}
