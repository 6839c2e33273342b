//! The default transport.

use std::error::Error as _;
use std::time::Duration;

use bytes::BytesMut;
use reqwest::header::{CONTENT_ENCODING, CONTENT_TYPE, DATE, HeaderMap};
use reqwest::redirect::Policy;

use super::{BodyEnd, HttpReply, HttpRequest, Sending, Transport, TransportError};

/// How long a connection may take to be made.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// No more than this is set aside for a body before it comes.
const MAX_RESERVE: usize = 1 << 20;

/// HTTP through a pool of connections, with verified TLS.
pub(crate) struct HttpTransport {
    http: reqwest::Client,
}

impl HttpTransport {
    /// A transport with a pool of its own.
    ///
    /// # Errors
    ///
    /// When TLS cannot be set up.
    pub(crate) fn new() -> Result<Self, String> {
        reqwest::Client::builder()
            // The address holds the access token: it must not travel on to another host.
            .redirect(Policy::none())
            .connect_timeout(CONNECT_TIMEOUT)
            .build()
            .map(|http| Self { http })
            .map_err(|error| describe(error).0)
    }

    async fn exchange(&self, request: HttpRequest) -> Result<HttpReply, TransportError> {
        let limit = request.max_reply_bytes;
        let mut builder = self.http.post(&request.url).timeout(request.timeout);
        for (name, value) in request.headers {
            builder = builder.header(name, value);
        }
        let mut response = builder.body(request.body).send().await.map_err(sending_failed)?;

        let header = |name| text(response.headers(), name);
        let mut reply = HttpReply {
            status: response.status().as_u16(),
            date: header(DATE.as_str()),
            log_id: header("x-tt-logid"),
            content_encoding: header(CONTENT_ENCODING.as_str()),
            content_type: header(CONTENT_TYPE.as_str()),
            ..HttpReply::default()
        };
        let promised = response.content_length().and_then(|length| usize::try_from(length).ok());
        let mut body = BytesMut::with_capacity(promised.unwrap_or(0).min(limit).min(MAX_RESERVE));
        loop {
            match response.chunk().await {
                Ok(Some(chunk)) => {
                    let room = limit - body.len();
                    body.extend_from_slice(&chunk[..chunk.len().min(room)]);
                    if chunk.len() > room {
                        reply.end = BodyEnd::OverLimit;
                        break;
                    }
                }
                Ok(None) => break,
                Err(error) if error.is_timeout() => {
                    let (message, _) = describe(error);
                    return Err(TransportError::unknown(message).timed_out());
                }
                Err(_) => {
                    reply.end = BodyEnd::Broken;
                    break;
                }
            }
        }
        reply.body = body.freeze();
        Ok(reply)
    }
}

impl Transport for HttpTransport {
    fn send(&self, request: HttpRequest) -> Sending<'_> {
        Box::pin(self.exchange(request))
    }
}

fn text(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name)?.to_str().ok().map(str::to_owned)
}

fn sending_failed(error: reqwest::Error) -> TransportError {
    // A request that could not be built, or a connection that was not made, sent nothing.
    let not_sent = error.is_connect() || error.is_builder();
    let (message, timeout) = describe(error);
    let failed =
        if not_sent { TransportError::not_sent(message) } else { TransportError::unknown(message) };
    if timeout { failed.timed_out() } else { failed }
}

/// What happened, without the address, which holds the access token.
fn describe(error: reqwest::Error) -> (String, bool) {
    let timeout = error.is_timeout();
    let error = error.without_url();
    let mut message = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        let text = inner.to_string();
        if !message.contains(&text) {
            message.push_str(": ");
            message.push_str(&text);
        }
        cause = inner.source();
    }
    (message, timeout)
}
