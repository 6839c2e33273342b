//! The envelopes of an answer.

use doudian_codegen::model::Json;

use crate::json::{self, number, text};
use crate::random;
use crate::refusal::{Refusal, success};
use crate::time;

/// What an answer says.
pub(crate) type Outcome = Result<Json, Refusal>;

/// A log id as the platform makes them: the local time, then random hex digits.
pub(crate) fn log_id(now: i64) -> String {
    let mut id = time::compact(now);
    id.truncate(14);
    id.push_str(&random::hex20());
    id
}

/// The text of an answer. Both envelopes at once, unless the caller asked for no old codes.
pub(crate) fn write(outcome: Outcome, log_id: &str, old_codes: bool) -> String {
    let (refusal, data) = match outcome {
        Ok(data) => (Refusal::new(success(), "", ""), data),
        Err(refusal) => (refusal, Json::Null),
    };
    let message = refusal.message();
    let mut members = vec![
        ("code", number(refusal.code)),
        ("msg", text(message)),
        ("sub_code", text(&refusal.sub_code)),
        ("sub_msg", text(&refusal.hint)),
        ("log_id", text(log_id)),
    ];
    if old_codes {
        let message = if refusal.hint.is_empty() { message } else { &refusal.hint };
        members.push(("err_no", number(refusal.err_no())));
        members.push(("message", text(message)));
    }
    members.push(("data", data));
    json::write(&Json::Object(
        members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
    ))
}
