//! Answers in the shape that the platform's envelope describes.

use doudian_codegen::model::{
    Api, DataPlace, Envelope, EnvelopePart, Json, LegacyEnvelope, Platform, Reply,
};

use super::super::{HttpReply, Outcome};
use super::room::{Room, Said};
use super::tokens::TokenCall;
use crate::json::{self, number, text};

/// The place of a method's generation among the older ones.
pub(super) fn generation(platform: &Platform, api: &Api) -> Option<usize> {
    platform.envelope().generation(api.generation.as_deref()?)
}

/// An answer to a call of a method, or to the call that makes tokens.
pub(super) fn reply(
    platform: &Platform,
    room: &Room,
    token_call: Option<&TokenCall>,
    api: Option<&Api>,
    outcome: Outcome,
    now: i64,
) -> HttpReply {
    let place = match (token_call, api) {
        (Some(call), _) => call.reply,
        (None, Some(api)) => api.reply,
        (None, None) => Reply::Data,
    };
    let body = match (token_call, outcome) {
        // A token stands alone: an answer without a code is a success.
        (Some(call), Ok(grant)) if call.reply == Reply::Flat => grant,
        (_, outcome) => {
            let rows = api.map(|api| api.errors.as_slice()).unwrap_or_default();
            let envelope = platform.envelope();
            let legacy = api.and_then(|api| generation(platform, api));
            let legacy = legacy.and_then(|index| envelope.legacy.get(index));
            let of_platform = legacy.map_or(&platform.errors, |legacy| &legacy.errors);
            let method = api.map_or("", |api| &api.method);
            let is_flat = place == Reply::Flat;
            let said = Said { method, is_flat, rows, of_platform, now };
            match room.envelope {
                Some(make) if legacy.is_none() => make(&said, outcome),
                _ => enveloped(&said, envelope, legacy, place, outcome),
            }
        }
    };
    HttpReply { status: 200, headers: Vec::new(), body: body.compact() }
}

fn enveloped(
    said: &Said<'_>,
    envelope: &Envelope,
    legacy: Option<&LegacyEnvelope>,
    place: Reply,
    outcome: Outcome,
) -> Json {
    let success = legacy.map_or(envelope.success, |legacy| legacy.success);
    let (code, sub_code, hint, data) = match outcome {
        Ok(data) => (success, String::new(), None, data),
        Err(refusal) => {
            let words = [said.label(&refusal), &refusal.hint];
            let words = words.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
            let hint = Some(words.join(": "));
            (refusal.code, refusal.sub_code, hint, Json::Null)
        }
    };
    let message = hint.clone().unwrap_or_else(|| "ok".to_owned());
    let sub_message = hint.unwrap_or_default();
    let mut answer = Json::Object(Vec::new());
    // Which of several members has the message no descriptor says.
    if let Some(LegacyEnvelope { code: name, message: messages, log_id, .. }) = legacy {
        put(&mut answer, name, number(code));
        messages.iter().take(1).for_each(|name| put(&mut answer, name, text(message.clone())));
        log_id.iter().for_each(|name| put(&mut answer, name, text(said.log_id())));
    } else {
        for (name, part) in envelope.parts() {
            let value = match part {
                EnvelopePart::Code | EnvelopePart::AlsoCode(_) => number(code),
                EnvelopePart::Message if envelope.message.first().is_some_and(|it| it != name) => {
                    continue;
                }
                EnvelopePart::Message | EnvelopePart::AlsoMessage(_) => text(message.clone()),
                EnvelopePart::SubCode => text(sub_code.clone()),
                EnvelopePart::SubMessage => text(sub_message.clone()),
                EnvelopePart::LogId if envelope.log_id.as_deref() != Some(name) => continue,
                EnvelopePart::LogId => text(said.log_id()),
                EnvelopePart::Other
                | EnvelopePart::LegacyCode(_)
                | EnvelopePart::LegacyMessage
                | EnvelopePart::Data => continue,
            };
            put(&mut answer, name, value);
        }
    }
    match (data, place, &envelope.data) {
        (Json::Null, ..) => {}
        (data, Reply::Data, DataPlace::Member(name)) => {
            // It may have codes in it.
            match (json::present(&answer, name).cloned(), data) {
                (Some(mut codes), Json::Object(data)) => {
                    json::lay(&mut codes, data);
                    put(&mut answer, name, codes);
                }
                (_, data) => put(&mut answer, name, data),
            }
        }
        (Json::Object(data), ..) => json::lay(&mut answer, data),
        _ => {}
    }
    answer
}

/// Sets a member, or one inside another: `extra.code`.
fn put(object: &mut Json, path: &str, value: Json) {
    let Json::Object(members) = object else { return };
    let Some((name, inside)) = path.split_once('.') else {
        return json::set(members, path, value);
    };
    let mut inner = json::present(object, name).cloned().unwrap_or(Json::Object(Vec::new()));
    put(&mut inner, inside, value);
    put(object, name, inner);
}
