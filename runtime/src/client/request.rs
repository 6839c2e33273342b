//! The signed HTTP request of a call.

use std::time::Duration;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::sign::{AppSecret, SignMethod, Signable};
use crate::transport::HttpRequest;

/// What stays as it is in a query: the unreserved characters.
pub(super) const ENCODED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Everything that the signed request of a call is made of.
pub(super) struct Unsigned<'a> {
    pub(super) server_url: &'a str,
    pub(super) app_key: &'a str,
    pub(super) app_secret: &'a AppSecret,
    pub(super) sign_method: SignMethod,
    pub(super) method: &'a str,
    pub(super) path: &'a str,
    /// The canonical parameters.
    pub(super) param_json: &'a str,
    /// Unix seconds.
    pub(super) timestamp: i64,
    pub(super) access_token: Option<&'a str>,
    pub(super) timeout: Duration,
    pub(super) max_reply_bytes: usize,
}

impl Unsigned<'_> {
    /// Signs the request.
    pub(super) fn sign(&self) -> HttpRequest {
        let timestamp = self.timestamp.to_string();
        let sign = Signable::Request {
            app_key: self.app_key,
            method: self.method,
            param_json: self.param_json,
            timestamp: &timestamp,
        }
        .sign(self.sign_method, self.app_secret);

        let mut url = format!("{}/{}", self.server_url, self.path.trim_start_matches('/'));
        let mut separator = '?';
        let mut add = |name: &str, value: &str| {
            url.push(separator);
            url.push_str(name);
            url.push('=');
            url.extend(utf8_percent_encode(value, ENCODED));
            separator = '&';
        };
        add("app_key", self.app_key);
        add("method", self.method);
        if let Some(access_token) = self.access_token {
            add("access_token", access_token);
        }
        add("timestamp", &timestamp);
        add("v", "2");
        add("sign", &sign);
        add("sign_method", self.sign_method.as_str());

        HttpRequest {
            url,
            headers: headers(),
            // The very text that was signed.
            body: self.param_json.to_owned(),
            timeout: self.timeout,
            max_reply_bytes: self.max_reply_bytes,
        }
    }
}

fn headers() -> Vec<(&'static str, String)> {
    [
        ("content-type", "application/json"),
        ("accept", "application/json"),
        ("from", "sdk"),
        ("sdk-type", "rust"),
        ("sdk-version", concat!("doudian-sdk-rust-", env!("CARGO_PKG_VERSION"))),
        // Without it the platform adds the legacy code and message.
        ("x-open-no-old-err-code", "1"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .into()
}
