//! The envelopes of an answer.

use doudian_codegen::model::Json;

use super::super::{HttpReply, Incoming, Outcome, Refusal};
use super::refusal::{err_no, message, success};
use crate::json::{number, text};
use crate::world::log_id;

/// An answer. Both envelopes at once, unless the caller asked for no old codes.
pub(super) fn reply(request: &Incoming<'_>, outcome: Outcome, now: i64) -> HttpReply {
    let old_codes = request.header("x-open-no-old-err-code") != "1";
    let log_id = log_id(now);
    let body = write(outcome, &log_id, old_codes);
    HttpReply { status: 200, headers: vec![("x-tt-logid", log_id)], body }
}

fn write(outcome: Outcome, log_id: &str, old_codes: bool) -> String {
    let (refusal, data) = match outcome {
        Ok(data) => (Refusal::new(success(), "", ""), data),
        Err(refusal) => (refusal, Json::Null),
    };
    let message = message(&refusal);
    let mut members = vec![
        ("code", number(refusal.code)),
        ("msg", text(message)),
        ("sub_code", text(&refusal.sub_code)),
        ("sub_msg", text(&refusal.hint)),
        ("log_id", text(log_id)),
    ];
    if old_codes {
        let message = if refusal.hint.is_empty() { message } else { &refusal.hint };
        members.push(("err_no", number(err_no(&refusal))));
        members.push(("message", text(message)));
    }
    members.push(("data", data));
    Json::compact(&Json::Object(
        members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
    ))
}
