//! What was sent, and how it was answered.

use std::fmt;
use std::time::Duration;

use doudian_codegen::model::Json;
use doudian_runtime::PushData;
use doudian_runtime::counted::counted;
use doudian_runtime::foreign::name;
use doudian_runtime::json::integral_number;

use super::super::post::Answered;
use super::Forgery;
use crate::foreign::shorten;
use crate::json::{self, kind};

/// A delivery: one or more messages in one HTTP POST, repeated until it was accepted or given
/// up.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Delivery {
    /// The messages, as they were sent. Their `Debug` shows no data.
    pub messages: Vec<PushData>,
    /// What was wrong with the delivery on purpose.
    pub forgery: Option<Forgery>,
    /// The attempts, oldest first.
    pub attempts: Vec<Attempt>,
    /// Whether the last attempt was answered with success.
    pub accepted: bool,
}

impl Delivery {
    /// Why the last attempt does not count; nothing when it does.
    pub fn error(&self) -> Option<&str> {
        self.attempts.last()?.error.as_deref()
    }
}

/// One attempt to deliver.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    /// The status of the answer; `None` when there was none.
    pub status: Option<u16>,
    /// `code` of the answer; 0 is success.
    pub code: Option<i64>,
    /// How long it took, in milliseconds.
    pub millis: u64,
    /// Why it does not count as accepted: what the platform takes for a failure. Holds of the
    /// answer nothing but its code, and its text in short.
    pub error: Option<String>,
}

impl Attempt {
    pub(crate) fn failed(error: impl Into<String>, took: Duration) -> Self {
        Self { status: None, code: None, millis: millis(took), error: Some(error.into()) }
    }

    /// Accepted is status 200 with a JSON object whose `code` is the number 0.
    pub(crate) fn answered(answer: &Answered, took: Duration) -> Self {
        let (code, read) = match code_of(answer) {
            Ok((0, _)) => (Some(0), None),
            Ok((code, msg)) => (Some(code), Some(refused(code, &msg))),
            Err(error) => (None, Some(error)),
        };
        let error = match answer.status {
            200 => read,
            status => Some(format!("HTTP {status}: only 200 counts as accepted")),
        };
        Self { status: Some(answer.status), code, millis: millis(took), error }
    }
}

fn refused(code: i64, msg: &str) -> String {
    match msg {
        "" => format!("code {code}"),
        msg => format!("code {code}: {}", shorten(msg)),
    }
}

/// The `code` of an answer, with its `msg` or `message`.
fn code_of(answer: &Answered) -> Result<(i64, String), String> {
    const EXPECTED: &str = r#"expected {"code":0,"msg":"success"}"#;
    if answer.cut {
        return Err(format!("the answer is longer than 1 MiB: {EXPECTED}"));
    }
    if answer.body.trim_ascii().is_empty() {
        return Err(format!("the answer is empty: {EXPECTED}"));
    }
    let parsed = std::str::from_utf8(&answer.body)
        .map_err(|_| "no UTF-8".to_owned())
        .and_then(|text| json::parse(text.trim()))
        .map_err(|error| format!("the answer is no JSON ({error}): {EXPECTED}"))?;
    let msg = ["msg", "message"].into_iter().find_map(|name| json::present(&parsed, name));
    let msg = msg.and_then(json::scalar).unwrap_or_default().to_owned();
    match json::member(&parsed, "code") {
        Some(Json::Number(digits)) => match integral_number(digits).parse() {
            Ok(code) => Ok((code, msg)),
            Err(_) => Err("`code` of the answer is no integer".to_owned()),
        },
        Some(other) => Err(format!("`code` of the answer is {}: {EXPECTED}", kind(other))),
        None => Err(format!("the answer has no `code`: {EXPECTED}")),
    }
}

pub(crate) fn millis(took: Duration) -> u64 {
    u64::try_from(took.as_millis()).unwrap_or(u64::MAX)
}

impl fmt::Display for Delivery {
    /// One line: the messages by tag and id, and what came of them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, message) in self.messages.iter().enumerate() {
            let comma = if index > 0 { ", " } else { "" };
            write!(f, "{comma}{} {}", name(&message.tag), name(&message.msg_id))?;
        }
        if let Some(forgery) = self.forgery {
            write!(f, " ({forgery})")?;
        }
        let last = self.attempts.last().map_or(0, |attempt| attempt.millis);
        match (self.error(), self.attempts.len()) {
            (None, 1) => write!(f, ": accepted in {last} ms"),
            (None, count) => write!(f, ": accepted at attempt {count} in {last} ms"),
            (Some(error), 1) => write!(f, ": not accepted: {error}"),
            (Some(error), count) => {
                write!(f, ": not accepted in {}: {error}", counted(count, "attempt"))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attempt(status: u16, body: &str) -> Attempt {
        let answer = Answered { status, body: body.into(), cut: false };
        Attempt::answered(&answer, Duration::from_millis(7))
    }

    #[test]
    fn only_200_with_the_number_0_is_success() {
        for good in [r#"{"code":0,"msg":"success"}"#, " {\"code\":0}\n", r#"{"code":0.0}"#] {
            let attempt = attempt(200, good);
            assert_eq!((attempt.code, &attempt.error, attempt.millis), (Some(0), &None, 7));
        }
        for (status, body, words) in [
            (200, r#"{"code":40044,"msg":"later"}"#, "code 40044: later"),
            (200, r#"{"code":1}"#, "code 1"),
            (200, "", "empty"),
            (200, "success", "no JSON"),
            (200, "[]", "no `code`"),
            (200, r#"{"code":"0"}"#, "`code` of the answer is text"),
            (200, r#"{"code":0.5}"#, "no integer"),
            (204, "", "HTTP 204"),
            (500, r#"{"code":0}"#, "HTTP 500"),
        ] {
            let error = attempt(status, body).error.unwrap();
            assert!(error.contains(words), "{error}");
        }
    }

    #[test]
    fn an_answer_cannot_write_on_the_terminal() {
        let error = attempt(200, "{\"code\":1,\"msg\":\"\\u001b[2J\"}").error.unwrap();
        assert_eq!(error, "code 1: \\u{1b}[2J");
        let long = format!(r#"{{"code":1,"msg":"{}"}}"#, "x".repeat(1000));
        assert!(attempt(200, &long).error.unwrap().len() < 100);
    }
}
