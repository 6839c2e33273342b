//! Where calls go whose method has a host of its own.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::builder::{default_transport, usable};
use crate::transport::{Network, Transport};

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
pub(super) type Way = (&'static str, Option<Arc<dyn Transport>>);

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
    pub(super) fn way(&self, host: Option<&'static str>) -> Result<Option<Way>, String> {
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
