//! The public parameters, checked in the platform's order. Nothing about the method or its
//! parameters is told before the signature is right.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use doudian_codegen::model::Json;
use doudian_runtime::counted::counted;
use doudian_runtime::json::{Canonical, Escape, Form, Nulls};
use doudian_runtime::sign::{SignMethod, Signable};

use super::super::Refusal;
use super::refusal::{invalid, missing};
use super::request::Request;
use crate::json;
use crate::world::{App, time};

/// How far a timestamp may be off, in seconds.
const WINDOW: i64 = 600;

/// The parameters of a method, read once.
pub(super) type Params = Result<Json, String>;

/// Reads `param_json`. Nothing, `null` and `[]` are what clients send for no parameters.
fn read_params(text: &str) -> Params {
    if text.trim().is_empty() {
        return Ok(Json::Object(Vec::new()));
    }
    match json::parse(text)? {
        Json::Null => Ok(Json::Object(Vec::new())),
        Json::List(items) if items.is_empty() => Ok(Json::Object(Vec::new())),
        value => Ok(value),
    }
}

/// Checks app, time and signature. Gives the parameters that were signed.
pub(super) fn verify(request: &Request, app: &App, now: i64) -> Result<Params, Refusal> {
    check_app(&request.app_key, app)?;
    check_time(&request.timestamp, now)?;
    if request.sign.is_empty() {
        return Err(Refusal::new(40_001, "isv.signature-missing", "parameter `sign` is missing"));
    }
    if !matches!(request.v.as_str(), "" | "2") {
        return Err(invalid("parameter `v` must be 2"));
    }
    // The platform assumes MD5 when a request does not say.
    let method = match request.sign_method.as_str() {
        "" => SignMethod::Md5,
        name => name
            .parse()
            .map_err(|_| invalid("parameter `sign_method` must be hmac-sha256 or md5"))?,
    };
    if request.method().is_empty() {
        return Err(missing("method"));
    }
    let signed = |param_json: &str| {
        signed_texts(param_json).any(|param_json| {
            let signable = Signable::Request {
                app_key: &request.app_key,
                method: request.method(),
                param_json: &param_json,
                timestamp: &request.timestamp,
            };
            signable.verify(method, &app.secret, &request.sign)
        })
    };
    let readings = [Some(&request.param_json), request.param_json_plus.as_ref()];
    let read = readings.into_iter().flatten().find(|reading| signed(reading));
    read.map(|reading| read_params(reading)).ok_or_else(|| bad_sign(request, method))
}

fn check_app(key: &str, app: &App) -> Result<(), Refusal> {
    if key.is_empty() {
        let hint = "parameter `app_key` is missing";
        return Err(Refusal::new(40_001, "isv.app-id-missing", hint));
    }
    if key == app.key {
        return Ok(());
    }
    if key.len() != 19 || !key.bytes().all(|byte| byte.is_ascii_digit()) {
        let hint = "parameter `app_key` must have 19 digits";
        return Err(Refusal::new(40_003, "isv.app-id-invalid", hint));
    }
    Err(Refusal::new(40_001, "isv.app-id-missing", "parameter `app_key` names no known app"))
}

fn check_time(timestamp: &str, now: i64) -> Result<(), Refusal> {
    let Some(at) = time::read_timestamp(timestamp) else {
        let hint = if timestamp.is_empty() {
            "parameter `timestamp` is missing"
        } else {
            "parameter `timestamp` must be unix seconds, or yyyy-MM-dd HH:mm:ss in GMT+8"
        };
        return Err(Refusal::new(40_003, "isv.timestamp-format-error", hint));
    };
    if at.abs_diff(now) > WINDOW.unsigned_abs() {
        let hint = format!(
            "parameter `timestamp` is more than ten minutes off; it is {} here (GMT+8)",
            time::local(now)
        );
        return Err(Refusal::new(40_003, "isv.timestamp-invalid", hint));
    }
    Ok(())
}

fn bad_sign(request: &Request, method: SignMethod) -> Refusal {
    let mut hint = format!(
        "`sign` is not the {method} signature of this request over app_key, method, \
         param_json ({}), timestamp and v=2 with this app's secret",
        counted(request.param_json.len(), "byte")
    );
    if request.sign_method.is_empty() {
        hint.push_str("; without `sign_method` it is taken for md5");
    }
    Refusal::new(40_003, "isv.signature-invalid", hint)
}

/// Every text that some published client would have signed for this `param_json`: the text
/// itself; sorted; sorted and escaped for HTML by Go or Gson; each with and without `null`
/// members, and with decimals as written or as integers.
fn signed_texts(sent: &str) -> impl Iterator<Item = String> {
    // Bodies may be large: what was tried already is known by its hash.
    let mut tried = HashSet::new();
    let mut first = move |text: &String| {
        let mut hasher = DefaultHasher::new();
        text.hash(&mut hasher);
        tried.insert(hasher.finish())
    };
    let others = canonical(sent).into_iter().flat_map(|canonical| {
        forms().flat_map(move |form| [canonical.to_form(form), canonical.to_form_verbatim(form)])
    });
    std::iter::once(sent.to_owned()).chain(others).filter(move |text| first(text))
}

fn forms() -> impl Iterator<Item = Form> {
    [Escape::None, Escape::Go, Escape::Gson, Escape::GsonPlain]
        .into_iter()
        .flat_map(|escape| [Nulls::Keep, Nulls::Drop].map(|nulls| Form { escape, nulls }))
}

/// The text to be sorted. Where no parameters were sent, clients sign `{}`.
fn canonical(sent: &str) -> Option<Canonical<'_>> {
    let sent = if sent.trim().is_empty() { "{}" } else { sent };
    let canonical = Canonical::parse(sent).ok()?;
    let none = match canonical.kind() {
        "null" => true,
        "list" => canonical.to_text() == "[]",
        _ => false,
    };
    if none { Canonical::parse("{}").ok() } else { Some(canonical) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(sent: &str) -> Vec<String> {
        signed_texts(sent).collect()
    }

    #[test]
    fn a_plain_body_has_one_form() {
        assert_eq!(texts(r#"{"a":1,"b":"x"}"#).len(), 1);
    }

    #[test]
    fn an_unsorted_body_has_the_forms_of_every_client() {
        let texts = texts(r#"{"b":"<='","n":null,"a":1.0}"#);
        for form in [
            r#"{"b":"<='","n":null,"a":1.0}"#,
            r#"{"a":1,"b":"<='","n":null}"#,
            r#"{"a":1.0,"b":"\u003c='"}"#,
            r#"{"a":1.0,"b":"\u003c\u003d\u0027","n":null}"#,
        ] {
            assert!(texts.iter().any(|text| text == form), "{form}");
        }
        assert_eq!(texts.len(), 13);
    }

    #[test]
    fn short_controls_are_among_the_forms() {
        let texts = texts(r#"{"b":"\f<","a":1}"#);
        for form in [
            r#"{"a":1,"b":"\u000c<"}"#,
            r#"{"a":1,"b":"\u000c\u003c"}"#,
            r#"{"a":1,"b":"\f<"}"#,
            r#"{"a":1,"b":"\f\u003c"}"#,
        ] {
            assert!(texts.iter().any(|text| text == form), "{form}");
        }
        assert_eq!(texts.len(), 5);
    }

    #[test]
    fn no_parameters_are_an_empty_object() {
        for sent in ["", "[]", "null", " ", " [ ]\n"] {
            assert_eq!(texts(sent), [sent, "{}"]);
        }
        assert_eq!(texts("{}"), ["{}"]);
        assert_eq!(texts("{"), ["{"]);
    }
}
