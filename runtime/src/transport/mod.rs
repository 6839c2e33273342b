//! How a signed request reaches the platform: a trait, and the default over HTTP.

mod form;
mod http;
mod proxy;
mod watched;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};

use crate::foreign::{foreign, one_line};

pub use form::{FormContent, FormPart};
pub(crate) use http::{HttpTransport, Network};
pub use proxy::is_this_machine;
pub(crate) use proxy::{ProxyChoice, leads_here};

/// A reply on its way.
pub type Sending<'a> = Pin<Box<dyn Future<Output = Result<HttpReply, TransportError>> + Send + 'a>>;

/// Sends requests. Implement it to put a recorder, a fake or another HTTP stack under the
/// client; see [`crate::ClientBuilder::transport`].
pub trait Transport: Send + Sync {
    /// Sends a request and waits for the reply, for at most
    /// [`timeout`](HttpRequest::timeout).
    ///
    /// An implementation must not follow redirects (the address holds the access token)
    /// and must not repeat a request that may have been sent.
    fn send(&self, request: HttpRequest) -> Sending<'_>;
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(&self, request: HttpRequest) -> Sending<'_> {
        (**self).send(request)
    }
}

/// What stays as it is in a query: the unreserved characters.
pub(crate) const QUERY: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The verb of a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Verb {
    /// GET.
    Get,
    /// POST.
    #[default]
    Post,
    /// PUT.
    Put,
    /// PATCH.
    Patch,
    /// DELETE.
    Delete,
}

impl Verb {
    /// The verb as it is sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }

    /// Whether the parameters stand in the query: a request with this verb has no body.
    pub const fn is_bodiless(self) -> bool {
        matches!(self, Self::Get | Self::Delete)
    }
}

impl fmt::Display for Verb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A request.
///
/// `Debug` shows neither the query, which holds the access token, nor the body, which may
/// hold personal data.
#[derive(Clone)]
#[non_exhaustive]
pub struct HttpRequest {
    /// The verb.
    pub verb: Verb,
    /// The address, with its query.
    pub url: String,
    /// Names (in lower case) and values.
    pub headers: Vec<(&'static str, String)>,
    /// The body: the canonical parameters, byte for byte as they were signed. Empty when the
    /// request has [`parts`](Self::parts).
    pub body: String,
    /// The parts of a body that is `multipart/form-data`, which the transport writes, and names in
    /// the header `content-type`.
    pub parts: Option<Vec<FormPart>>,
    /// How long to wait for the whole reply.
    pub timeout: Duration,
    /// How many bytes of the reply's body to read at most.
    pub max_reply_bytes: usize,
    /// The header of the reply that holds the platform's id of the call, in lower case.
    pub log_id_header: Option<&'static str>,
}

impl HttpRequest {
    /// A POST request without headers. The limits are those of the client that sends it.
    pub fn post(url: impl Into<String>, body: impl Into<String>) -> Self {
        Self {
            verb: Verb::Post,
            url: url.into(),
            headers: Vec::new(),
            body: body.into(),
            parts: None,
            timeout: Duration::MAX,
            max_reply_bytes: usize::MAX,
            log_id_header: None,
        }
    }
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = one_line(self.url.split('?').next().unwrap_or_default());
        f.debug_struct("HttpRequest")
            .field("verb", &self.verb)
            .field("url", &format_args!("{path}?***"))
            .field("body_bytes", &self.body.len())
            .field("parts", &self.parts)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// A reply, with the headers that the client looks at.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpReply {
    /// The HTTP status.
    pub status: u16,
    /// The header `date`: the platform's time.
    pub date: Option<String>,
    /// The platform's id of the call: the header that
    /// [`log_id_header`](HttpRequest::log_id_header) names.
    pub log_id: Option<String>,
    /// The header `content-encoding`.
    pub content_encoding: Option<String>,
    /// The header `content-type`.
    pub content_type: Option<String>,
    /// The body, as far as it was read.
    pub body: Bytes,
    /// Whether the body was read to its end.
    pub end: BodyEnd,
    /// The proxy that it came through, host and port. Errors name it.
    pub proxy: Option<String>,
}

/// How the reading of a reply's body ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BodyEnd {
    /// At its end.
    #[default]
    Complete,
    /// The connection broke before.
    Broken,
    /// It is longer than the limit.
    OverLimit,
}

impl HttpReply {
    /// A complete reply without headers.
    pub fn new(status: u16, body: impl Into<Bytes>) -> Self {
        Self { status, body: body.into(), ..Self::default() }
    }
}

impl fmt::Debug for HttpReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpReply")
            .field("status", &self.status)
            .field("log_id", &self.log_id.as_deref().map(foreign))
            .field("body_bytes", &self.body.len())
            .field("end", &self.end)
            .finish_non_exhaustive()
    }
}

/// How far a request came before it failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Phase {
    /// It was certainly not sent: repeating it is safe.
    NotSent,
    /// It may have been sent, and may have taken effect.
    Unknown,
}

/// Why there is no reply.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", one_line(.message))]
#[non_exhaustive]
pub struct TransportError {
    /// How far the request came.
    pub phase: Phase,
    /// Whether the time was up.
    pub timeout: bool,
    /// What happened. Must not hold the address's query, nor any part of a body.
    pub message: String,
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError")
            .field("phase", &self.phase)
            .field("timeout", &self.timeout)
            .field("message", &foreign(&self.message))
            .finish()
    }
}

impl TransportError {
    /// The request was certainly not sent.
    pub fn not_sent(message: impl Into<String>) -> Self {
        Self { phase: Phase::NotSent, timeout: false, message: message.into() }
    }

    /// The request may have been sent.
    pub fn unknown(message: impl Into<String>) -> Self {
        Self { phase: Phase::Unknown, timeout: false, message: message.into() }
    }

    /// Marks that the time was up.
    #[must_use]
    pub fn timed_out(mut self) -> Self {
        self.timeout = true;
        self
    }
}
