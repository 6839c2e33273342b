//! The default transport.

use std::error::Error as _;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use reqwest::header::{CONTENT_ENCODING, CONTENT_TYPE, DATE, HeaderMap, HeaderValue};
use reqwest::redirect::Policy;
use reqwest::{Body, ClientBuilder, Method, Url};

use super::form::{EMPTY_FORM, EMPTY_FORM_TYPE, form};
use super::proxy::{ProxyChoice, is_local_name};
use super::watched::{Taken, Watched};
use super::{BodyEnd, HttpReply, HttpRequest, Sending, Transport, TransportError, Verb};

/// How long a connection may take to be made.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// No more than this is set aside for a body before it comes.
const MAX_RESERVE: usize = 1 << 20;

/// How the built-in transport is set up.
#[derive(Default)]
pub(crate) struct Network {
    pub(crate) proxy: ProxyChoice,
    /// Allows the access token to pass a proxy in plain text.
    pub(crate) plain_http: bool,
    pub(crate) user_agent: Option<String>,
    /// Certificates in PEM form.
    pub(crate) roots: Vec<Vec<u8>>,
}

impl Network {
    /// Whether anything was set that only this transport knows.
    pub(crate) fn is_set(&self) -> bool {
        !matches!(self.proxy, ProxyChoice::Environment)
            || self.user_agent.is_some()
            || !self.roots.is_empty()
    }
}

/// HTTP through a pool of connections, with verified TLS.
pub(crate) struct HttpTransport {
    http: reqwest::Client,
    /// Host and port.
    proxy: Option<String>,
}

impl HttpTransport {
    /// A transport to a server, with a pool of its own. `variable` is the environment.
    ///
    /// # Errors
    ///
    /// When TLS cannot be set up, or when a setting cannot be used.
    pub(crate) fn new(
        server: &Url,
        network: &Network,
        variable: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, String> {
        let mut builder = reqwest::Client::builder()
            // The address holds the access token: it must not travel on to another host.
            .redirect(Policy::none())
            // What may be repeated is for the client to decide.
            .retry(reqwest::retry::never())
            .connect_timeout(CONNECT_TIMEOUT)
            // What the environment says has been looked at here.
            .no_proxy();
        let proxy = network.proxy.proxy(server, network.plain_http, variable)?;
        if let Some(proxy) = &proxy {
            let all = reqwest::Proxy::all(proxy.url.clone());
            builder = builder.proxy(all.map_err(describe)?);
        }
        if let Some(name) = server.host_str().filter(|host| is_local_name(host)) {
            // Whatever a name server says.
            let local = [Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()];
            builder =
                builder.resolve_to_addrs(name, &local.map(|address| SocketAddr::new(address, 0)));
        }
        if let Some(user_agent) = &network.user_agent {
            let ascii = user_agent.bytes().all(|byte| matches!(byte, b' '..=b'~'));
            let value = HeaderValue::from_str(user_agent).ok().filter(|_| ascii);
            let value = value.ok_or("the user agent holds something other than visible ASCII")?;
            builder = builder.user_agent(value);
        }
        let http = trusting(builder, &network.roots)?.build().map_err(describe)?;
        Ok(Self { http, proxy: proxy.map(|proxy| proxy.to_string()) })
    }

    async fn exchange(&self, request: HttpRequest) -> Result<HttpReply, TransportError> {
        let limit = request.max_reply_bytes;
        let log_id_header = request.log_id_header;
        let mut builder =
            self.http.request(method(request.verb), &request.url).timeout(request.timeout);
        for (name, value) in request.headers {
            builder = match HeaderValue::from_str(&value) {
                Ok(mut value) => {
                    // It may be a token or personal: what logs headers below shows none of it.
                    value.set_sensitive(true);
                    builder.header(name, value)
                }
                // The builder tells it.
                Err(_) => builder.header(name, value),
            };
        }
        let (builder, taken) = match request.parts {
            Some(parts) if parts.is_empty() => {
                let (body, taken) = Watched::new(Bytes::from_static(EMPTY_FORM));
                let builder = builder.header(CONTENT_TYPE, EMPTY_FORM_TYPE);
                (builder.body(Body::wrap(body)), taken)
            }
            Some(parts) => {
                let (form, taken) = form(parts).await?;
                (builder.multipart(form), taken)
            }
            None => {
                let (body, taken) = Watched::new(Bytes::from(request.body));
                (builder.body(Body::wrap(body)), taken)
            }
        };
        let mut response = builder.send().await.map_err(|error| self.failed(error, &taken))?;

        let header = |name| text(response.headers(), name);
        let mut reply = HttpReply {
            status: response.status().as_u16(),
            date: header(DATE.as_str()),
            log_id: log_id_header.and_then(header),
            content_encoding: header(CONTENT_ENCODING.as_str()),
            content_type: header(CONTENT_TYPE.as_str()),
            proxy: self.proxy.clone(),
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
                Err(error) if error.is_timeout() => return Err(self.failed(error, &taken)),
                Err(_) => {
                    reply.end = BodyEnd::Broken;
                    break;
                }
            }
        }
        reply.body = body.freeze();
        Ok(reply)
    }

    fn failed(&self, error: reqwest::Error, taken: &Taken) -> TransportError {
        let timeout = error.is_timeout();
        let mut message = describe(error);
        if let Some(proxy) = &self.proxy {
            message.push_str(" (through the proxy ");
            message.push_str(proxy);
            message.push(')');
        }
        let failed = match taken.get() {
            true => TransportError::unknown(message),
            false => TransportError::not_sent(message),
        };
        if timeout { failed.timed_out() } else { failed }
    }
}

impl Transport for HttpTransport {
    fn send(&self, request: HttpRequest) -> Sending<'_> {
        Box::pin(self.exchange(request))
    }
}

/// Trusts these certificates too.
#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn trusting(mut builder: ClientBuilder, roots: &[Vec<u8>]) -> Result<ClientBuilder, String> {
    for pem in roots {
        let certificates = reqwest::Certificate::from_pem_bundle(pem)
            .map_err(|error| format!("a root certificate cannot be read: {}", describe(error)))?;
        if certificates.is_empty() {
            return Err("a root certificate is not PEM: it has no BEGIN CERTIFICATE".to_owned());
        }
        builder = builder.tls_certs_merge(certificates);
    }
    Ok(builder)
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
fn trusting(builder: ClientBuilder, roots: &[Vec<u8>]) -> Result<ClientBuilder, String> {
    match roots {
        [] => Ok(builder),
        _ => Err("a root certificate needs TLS: switch on the feature `rustls` or `native-tls`"
            .to_owned()),
    }
}

fn method(verb: Verb) -> Method {
    match verb {
        Verb::Get => Method::GET,
        Verb::Post => Method::POST,
        Verb::Put => Method::PUT,
        Verb::Patch => Method::PATCH,
        Verb::Delete => Method::DELETE,
    }
}

fn text(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name)?.to_str().ok().map(str::to_owned)
}

/// What happened, without the address, which holds the access token.
fn describe(error: reqwest::Error) -> String {
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
    message
}
