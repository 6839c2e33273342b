//! Where calls go: which addresses may be called, and which transport leads there.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use reqwest::Url;

use crate::transport::{HttpTransport, Network, Transport, leads_here};

/// Which addresses a client calls.
pub(super) enum Hosts {
    /// One alone, which the user has set: a gateway or a proxy.
    One,
    /// The platform's, and those that its methods have.
    OfMethods {
        /// The settings of the built-in transport; none where the user has brought one.
        network: Option<Network>,
        /// The transports to methods' hosts, made when a call first needs one: a proxy of the
        /// environment is one for some hosts only.
        made: Mutex<BTreeMap<&'static str, Arc<dyn Transport>>>,
    },
}

/// An address, and the transport that leads there where the client's own need not.
pub(super) type HostRoute = (&'static str, Option<Arc<dyn Transport>>);

impl Hosts {
    pub(super) fn of_methods(network: Option<Network>) -> Self {
        Self::OfMethods { network, made: Mutex::default() }
    }

    /// The way to a method's host, if calls go there; no transport where the usual one leads there
    /// too.
    ///
    /// # Errors
    ///
    /// Why the token must not be shown to the host, or no way leads there.
    pub(super) fn way(&self, host: Option<&'static str>) -> Result<Option<HostRoute>, String> {
        let (Some(host), Self::OfMethods { network, made }) = (host, self) else { return Ok(None) };
        let plain_http = network.as_ref().is_some_and(|network| network.plain_http);
        let url = usable(host, plain_http)
            .map_err(|what| format!("the host of the method, {host}, {what}"))?;
        let Some(network) = network else { return Ok(Some((host, None))) };
        let mut made = made.lock().unwrap_or_else(PoisonError::into_inner);
        let transport = match made.get(host) {
            Some(transport) => transport.clone(),
            None => {
                let transport = default_transport(&url, network)?;
                made.insert(host, transport.clone());
                transport
            }
        };
        Ok(Some((host, Some(transport))))
    }
}

/// A transport to a server: which proxy it takes depends on that.
///
/// # Errors
///
/// Why there is none.
pub(in crate::client) fn default_transport(
    server_url: &Url,
    network: &Network,
) -> Result<Arc<dyn Transport>, String> {
    if server_url.scheme() == "https" && !cfg!(any(feature = "rustls", feature = "native-tls")) {
        return Err(
            "an https address needs TLS: switch on the feature `rustls` or `native-tls`".to_owned()
        );
    }
    let variable =
        |name: &str| std::env::var_os(name).map(|value| value.to_string_lossy().into_owned());
    let transport = HttpTransport::new(server_url, network, variable)
        .map_err(|reason| format!("HTTP cannot be set up: {reason}"))?;
    Ok(Arc::new(transport))
}

/// An address that may be shown a token.
///
/// # Errors
///
/// Why it may not. The address itself is not shown: it may hold a password.
pub(in crate::client) fn usable(text: &str, plain_http: bool) -> Result<Url, String> {
    let url = Url::parse(text).map_err(|error| format!("cannot be read: {error}"))?;
    if !url.username().is_empty()
        || url.password().is_some()
        || url.query().is_some()
        || url.fragment().is_some()
    {
        return Err("must have neither user, query nor fragment".to_owned());
    }
    match url.scheme() {
        "https" => Ok(url),
        "http" if plain_http || leads_here(&url) => Ok(url),
        "http" => Err("is plain http to another machine: use https, or call \
                       `allow_plain_http()`"
            .to_owned()),
        _ => Err("must begin with https://".to_owned()),
    }
}
