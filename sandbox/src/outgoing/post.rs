//! One HTTP request to the developer's service, and its answer.

use std::error::Error as _;
use std::future::Future;
use std::pin::Pin;

use doudian_codegen::model::Json;
use doudian_runtime::media;
use doudian_runtime::transport::is_this_machine;
use reqwest::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use reqwest::redirect::Policy;
use reqwest::{Client, Method, Url};

use crate::json;

/// How much of an answer is read. Answers are a code and a text, or an order's data.
const MAX_ANSWER: usize = 1 << 20;

/// A request to be sent.
#[derive(Clone)]
pub(crate) struct Outgoing {
    pub(crate) method: Method,
    pub(crate) url: Url,
    /// Names and values, beside the content type.
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Vec<u8>,
}

/// An answer, as far as it was read.
pub(crate) struct Answered {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
    /// Whether it is longer than what was read.
    pub(crate) cut: bool,
}

impl Answered {
    /// The answer as JSON.
    ///
    /// # Errors
    ///
    /// Why it is none, without quoting it.
    pub(crate) fn json(&self) -> Result<Json, String> {
        if self.cut {
            return Err("the answer is longer than 1 MiB".to_owned());
        }
        if self.body.trim_ascii().is_empty() {
            return Err("the answer is empty".to_owned());
        }
        std::str::from_utf8(&self.body)
            .map_err(|_| "no UTF-8".to_owned())
            .and_then(|text| json::parse(text.trim()))
            .map_err(|error| format!("the answer is no JSON ({error})"))
    }
}

/// An answer on its way. What failed is said without the address and the body.
pub(crate) type Posting<'a> = Pin<Box<dyn Future<Output = Result<Answered, String>> + Send + 'a>>;

/// Where requests go out. The time that an answer may take is the caller's affair.
pub(crate) trait Door: Send + Sync {
    fn send(&self, request: Outgoing) -> Posting<'_>;
}

/// HTTP, with connections that are used again.
pub(crate) struct HttpDoor(Client);

impl HttpDoor {
    /// Proxies of the environment are asked for other machines only.
    pub(crate) fn new(url: &Url) -> Result<Self, String> {
        // The platform takes a redirect for a failure, so it must not be followed.
        let mut builder = Client::builder().redirect(Policy::none());
        if url.host_str().is_some_and(is_this_machine) {
            builder = builder.no_proxy();
        }
        builder.build().map(Self).map_err(describe)
    }

    async fn exchange(&self, request: Outgoing) -> Result<Answered, String> {
        let mut builder = self.0.request(request.method, request.url);
        if !request.body.is_empty() {
            builder = builder.header(CONTENT_TYPE, media::JSON);
        }
        for (name, value) in request.headers {
            let value = HeaderValue::from_str(&value)
                .map_err(|_| format!("the header {name} cannot be sent: it is not plain text"))?;
            builder = builder.header(HeaderName::from_static(name), value);
        }
        let mut response = builder.body(request.body).send().await.map_err(describe)?;
        let status = response.status().as_u16();
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(describe)? {
            let room = MAX_ANSWER - body.len();
            body.extend_from_slice(&chunk[..chunk.len().min(room)]);
            if chunk.len() > room {
                return Ok(Answered { status, body, cut: true });
            }
        }
        Ok(Answered { status, body, cut: false })
    }
}

impl Door for HttpDoor {
    fn send(&self, request: Outgoing) -> Posting<'_> {
        Box::pin(self.exchange(request))
    }
}

/// An address of the developer's service.
///
/// # Errors
///
/// What is wrong with it. It is not repeated: it may hold a password.
pub(crate) fn address(text: &str) -> Result<Url, String> {
    let url = Url::parse(text.trim()).map_err(|error| {
        format!("the address is no URL ({error}): give one like http://127.0.0.1:8080/push")
    })?;
    match url.scheme() {
        "http" | "https" => Ok(url),
        other => Err(format!("the address begins with {other}: expected http:// or https://")),
    }
}

/// What happened, without the address.
fn describe(error: reqwest::Error) -> String {
    let connecting = error.is_connect();
    let error = error.without_url();
    let mut causes = vec![error.to_string()];
    let mut cause = error.source();
    while let Some(inner) = cause {
        causes.push(inner.to_string());
        cause = inner.source();
    }
    match causes.pop() {
        Some(last) if last.ends_with("scheme is not http") => {
            "https needs TLS, which this build is without: enable the feature `rustls` or \
             `native-tls` of doudian-sandbox"
                .to_owned()
        }
        // The last cause is the one that helps: connection refused, unknown host.
        Some(last) if connecting => format!("cannot connect: {last}"),
        Some(last) if causes.is_empty() => last,
        Some(last) => format!("{}: {last}", causes[0]),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_the_web_are_taken() {
        for good in ["http://127.0.0.1:1/push", "https://shop.example/x?y=1", " http://[::1]/ "] {
            assert!(address(good).is_ok(), "{good}");
        }
        for bad in ["", "127.0.0.1:80", "localhost:80/push", "ftp://host/", "http://"] {
            let error = address(bad).unwrap_err();
            assert!(error.contains("http://"), "{error}");
        }
        assert!(!address("http://user:s3cret@ho st/").unwrap_err().contains("s3cret"));
    }
}
