//! Answers in the shape that the platform's envelope describes.

use doudian_codegen::model::{DataPlace, Envelope, Json, Platform, Reply as Place};

use super::super::{Outcome, Refusal, Reply};
use super::tokens::TokenCall;
use crate::json::{self, number, text};
use crate::world::log_id;

/// An answer to a request to `path`, or to the call that makes tokens.
pub(super) fn reply(
    platform: &Platform,
    token_call: Option<&TokenCall>,
    path: &str,
    outcome: Outcome,
    now: i64,
) -> Reply {
    let api = platform.apis.iter().find(|api| api.path == path);
    let place = match (token_call, api) {
        (Some(call), _) => call.reply,
        (None, Some(api)) => api.reply,
        (None, None) => Place::Data,
    };
    let body = match (token_call, outcome) {
        // A token stands alone: an answer without a code is a success.
        (Some(call), Ok(grant)) if call.reply == Place::Flat => grant,
        (_, outcome) => {
            let rows = api.map(|api| api.errors.as_slice()).unwrap_or_default();
            let label = |refusal: &Refusal| {
                let row = rows.iter().chain(&platform.errors).find(|row| row.code == refusal.code);
                row.map(|row| row.label.clone())
            };
            enveloped(platform.envelope.as_ref(), place, outcome, label, now)
        }
    };
    Reply { status: 200, headers: Vec::new(), body: json::write(&body) }
}

fn enveloped(
    envelope: Option<&Envelope>,
    place: Place,
    outcome: Outcome,
    label: impl Fn(&Refusal) -> Option<String>,
    now: i64,
) -> Json {
    // Only Doudian's answers may have no envelope of their own, which are not made here.
    let Some(envelope) = envelope else { return outcome.unwrap_or(Json::Null) };
    let (code, sub_code, hint, data) = match outcome {
        Ok(data) => (envelope.success, String::new(), None, data),
        Err(refusal) => {
            let label = label(&refusal);
            let said = [label.unwrap_or_default(), refusal.hint];
            let said = said.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
            (refusal.code, refusal.sub_code, Some(said.join(": ")), Json::Null)
        }
    };
    let message = hint.clone().unwrap_or_else(|| "ok".to_owned());
    let mut members = vec![(envelope.code.clone(), number(code))];
    let mut add = |name: &Option<String>, value: String| {
        members.extend(name.clone().map(|name| (name, text(value))));
    };
    add(&envelope.message, message);
    add(&envelope.sub_code, sub_code);
    add(&envelope.sub_message, hint.unwrap_or_default());
    add(&envelope.log_id, log_id(now));
    match (data, place, &envelope.data) {
        (Json::Null, ..) => {}
        (data, Place::Data, DataPlace::Member(name)) => members.push((name.clone(), data)),
        (Json::Object(data), ..) => members.extend(data),
        _ => {}
    }
    Json::Object(members)
}
