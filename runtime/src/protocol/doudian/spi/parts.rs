//! The parameters of a call: from its query and its body.

use std::borrow::Cow;
use std::fmt;

use percent_encoding::percent_decode_str;

use super::SpiError;
use crate::foreign::foreign;
use crate::protocol::doudian::sign::{NoSignature, Signature};
use crate::protocol::hex::NotHex;

/// A call as it came. `Debug` shows the log id only.
#[derive(Clone, Copy, Default)]
pub struct SpiParts<'c> {
    /// The query of the URL, behind the `?`, still percent-encoded.
    pub query: &'c str,
    /// The body byte for byte, empty for GET. It is `param_json` when the query has none.
    pub body: &'c [u8],
    /// The header `Log-id`: what the platform calls this call when it is asked. It is not
    /// signed.
    pub log_id: Option<&'c str>,
}

impl<'c> SpiParts<'c> {
    /// The parts of an HTTP request.
    pub fn from_http(uri: &'c http::Uri, headers: &'c http::HeaderMap, body: &'c [u8]) -> Self {
        let log_id = headers.get("log-id").and_then(|value| value.to_str().ok());
        Self { query: uri.query().unwrap_or_default(), body, log_id }
    }
}

impl fmt::Debug for SpiParts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SpiParts")
            .field("log_id", &self.log_id.map(foreign))
            .finish_non_exhaustive()
    }
}

/// The parameters that are read; others change nothing. `sign_method` is among them so that
/// it is refused when it is doubled or empty, but what it says does not count: whoever signs
/// and whoever verifies disagree on its values (`hmac-sha256`, `2`, none at all), while the
/// length of a signature leaves no doubt.
const NAMES: [&str; 6] = ["app_key", "timestamp", "sign", "sign_v2", "sign_method", "param_json"];

/// The parameters of a call, each there once and not empty.
pub(super) struct Parameters<'c> {
    pub(super) app_key: Cow<'c, str>,
    pub(super) timestamp: Cow<'c, str>,
    /// As it came; not yet known to be UTF-8.
    pub(super) param_json: Cow<'c, [u8]>,
    /// `sign` and `sign_v2`, as far as they are signatures by their form.
    pub(super) signatures: Vec<Signature>,
}

impl<'c> Parameters<'c> {
    pub(super) fn read(parts: &SpiParts<'c>) -> Result<Self, SpiError> {
        let mut values: [Option<Cow<'c, [u8]>>; 6] = Default::default();
        for pair in parts.query.split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let name = decode(name);
            let Some(index) = NAMES.iter().position(|known| known.as_bytes() == &*name) else {
                continue;
            };
            let value = decode(value);
            if values[index].replace(value).is_some() {
                return Err(SpiError::RepeatedParameter(NAMES[index]));
            }
        }
        let empty = |value: &Option<Cow<'_, [u8]>>| value.as_ref().is_some_and(|v| v.is_empty());
        if let Some(index) = values.iter().position(empty) {
            return Err(SpiError::EmptyParameter(NAMES[index]));
        }
        let [app_key, timestamp, sign, sign_v2, _, param_json] = values;
        let body = Some(parts.body).filter(|body| !body.is_empty()).map(Cow::Borrowed);
        Ok(Self {
            app_key: required("app_key", app_key)?,
            timestamp: required("timestamp", timestamp)?,
            signatures: signatures(sign, sign_v2)?,
            param_json: param_json.or(body).ok_or(SpiError::MissingParameter("param_json"))?,
        })
    }
}

/// The signatures. One of them is enough, so a second one of another form does no harm.
fn signatures(
    sign: Option<Cow<'_, [u8]>>,
    sign_v2: Option<Cow<'_, [u8]>>,
) -> Result<Vec<Signature>, SpiError> {
    let mut signatures = Vec::with_capacity(2);
    let mut first = SpiError::MissingParameter("sign");
    // The complaint is about `sign` when it is there, since most know only that.
    for sign in [sign_v2, sign].into_iter().flatten() {
        // What is not UTF-8 has a character that is no digit.
        match Signature::parse(&String::from_utf8_lossy(&sign)) {
            Ok(signature) => signatures.push(signature),
            Err(error) => first = unsigned(error),
        }
    }
    if signatures.is_empty() { Err(first) } else { Ok(signatures) }
}

/// Why a parameter is no signature.
fn unsigned(error: NoSignature) -> SpiError {
    match error {
        NoSignature::Length(length) => SpiError::SignLength(length),
        NoSignature::Digits(NotHex::UpperCase) => SpiError::SignUpperCase,
        NoSignature::Digits(NotHex::Other) => SpiError::SignNotHex,
    }
}

fn required<'c>(
    name: &'static str,
    value: Option<Cow<'c, [u8]>>,
) -> Result<Cow<'c, str>, SpiError> {
    let text = match value.ok_or(SpiError::MissingParameter(name))? {
        Cow::Borrowed(bytes) => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
        Cow::Owned(bytes) => String::from_utf8(bytes).ok().map(Cow::Owned),
    };
    text.ok_or(SpiError::ParameterNotText(name))
}

/// A name or value of a query, in which `+` is a blank.
fn decode(text: &str) -> Cow<'_, [u8]> {
    if text.contains('+') {
        let text = text.replace('+', " ");
        Cow::Owned(percent_decode_str(&text).collect())
    } else {
        percent_decode_str(text).into()
    }
}
