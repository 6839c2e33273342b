//! Doudian's: lists of messages, and a code in the answer.

use doudian_codegen::model::Json;
use doudian_runtime::json::integral_number;
use doudian_runtime::sign::SignMethod;
use doudian_runtime::{PushData, PushHeaders};

use super::body::body;
use super::contract::{Headers, Judged, Way};
use crate::foreign::shorten;
use crate::json::{self, kind};
use crate::outgoing::post::Answered;
use crate::outgoing::push::{Form, SendError};
use crate::world::App;

/// What the platform sends as data when it tests an address.
const PROBE: &str = "2020-09-10T16:27:56.52842897+08:00";
const HEADERS: [&str; 2] = ["app-id", "event-sign"];

pub(super) struct Doudian {
    pub(super) form: Form,
    pub(super) sign: SignMethod,
}

impl Way for Doudian {
    fn probe(&self) -> PushData {
        PushData { tag: "0".to_owned(), msg_id: "0".to_owned(), data: PROBE.to_owned() }
    }

    fn body(&self, _: &str, messages: &[PushData]) -> Result<Vec<u8>, SendError> {
        body(messages, self.form).map(String::into_bytes)
    }

    fn sign(&self, app: &App, _: &str, body: &[u8]) -> Headers {
        let signed = PushHeaders::sign(&app.key, &app.secret, self.sign, body);
        signed.pairs().into_iter().map(|(name, value)| (name, value.to_owned())).collect()
    }

    fn headers(&self) -> &'static [&'static str] {
        &HEADERS
    }

    fn signature(&self) -> &'static str {
        HEADERS[1]
    }

    /// Accepted is status 200 with a JSON object whose `code` is the number 0.
    fn judge(&self, _: &[u8], answer: &Answered) -> Judged {
        let (code, read) = match code_of(answer) {
            Ok((0, _)) => (Some(0), None),
            Ok((code, msg)) => (Some(code), Some(refused(code, &msg))),
            Err(error) => (None, Some(error)),
        };
        let error = match answer.status {
            200 => read,
            status => Some(format!("HTTP {status}: only 200 counts as accepted")),
        };
        Judged { code, error }
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
    let parsed = answer.json().map_err(|error| format!("{error}: {EXPECTED}"))?;
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

#[cfg(test)]
mod tests {
    use super::*;

    fn judge(status: u16, body: &str) -> Judged {
        let answer = Answered { status, body: body.into(), cut: false };
        Doudian { form: Form::default(), sign: SignMethod::Md5 }.judge(b"[]", &answer)
    }

    #[test]
    fn only_200_with_the_number_0_is_success() {
        for good in [r#"{"code":0,"msg":"success"}"#, " {\"code\":0}\n", r#"{"code":0.0}"#] {
            let judged = judge(200, good);
            assert_eq!((judged.code, &judged.error), (Some(0), &None));
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
            let error = judge(status, body).error.unwrap();
            assert!(error.contains(words), "{error}");
        }
    }

    #[test]
    fn an_answer_cannot_write_on_the_terminal() {
        let error = judge(200, "{\"code\":1,\"msg\":\"\\u001b[2J\"}").error.unwrap();
        assert_eq!(error, "code 1: \\u{1b}[2J");
        let long = format!(r#"{{"code":1,"msg":"{}"}}"#, "x".repeat(1000));
        assert!(judge(200, &long).error.unwrap().len() < 100);
    }
}
