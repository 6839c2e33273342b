//! A client made of its settings.

use std::sync::Arc;
use std::sync::atomic::AtomicI64;

use super::ClientBuilder;
use crate::client::Client;
use crate::client::core::Core;
use crate::client::drift_events::DriftEvents;
use crate::client::hosts::{Hosts, default_transport, usable};
use crate::client::issue::Issuance;
use crate::client::tokens::Tokens;
use crate::client::users::Users;
use crate::error::{Error, Result};
use crate::protocol::TokenKind;
use crate::token::{Outbox, Subject, TokenManager, TokenStore};

impl ClientBuilder {
    /// Makes the client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// When the key, the secret, the address, the proxy or a certificate cannot be used, or
    /// when TLS cannot be set up.
    pub fn build(self) -> Result<Client> {
        if self.app_key.trim().is_empty() {
            return Err(Error::config("the app key is empty"));
        }
        if self.app_secret.expose().trim().is_empty() {
            return Err(Error::config("the app secret is empty"));
        }
        let (own, wanted) = (self.platform.protocol.kind(), self.protocol.kind());
        if own != wanted {
            return Err(Error::config(format!(
                "a setting is of the transport `{wanted}`, but the platform `{}` has `{own}`",
                self.platform.name
            )));
        }
        let server_url = usable(self.address(), self.network.plain_http)
            .map_err(|what| Error::config(format!("the server address {what}")))?;
        let own_network = self.transport.is_none();
        let transport = match self.transport {
            Some(_) if self.network.is_set() => {
                return Err(Error::config(
                    "proxy, user agent and root certificates are settings of the built-in \
                     transport: set them on yours",
                ));
            }
            Some(transport) => transport,
            None => default_transport(&server_url, &self.network).map_err(Error::config)?,
        };
        let hosts = match self.server_url {
            Some(_) => Hosts::One,
            None => Hosts::of_methods(own_network.then_some(self.network)),
        };
        // The address without a trailing slash.
        let server_url = server_url.as_str().trim_end_matches('/').to_owned();
        let store: Arc<dyn TokenStore> = Arc::new(self.hooks);
        let of_app = self.protocol.tokens().is_some_and(TokenKind::of_app) || self.source.is_some();
        let subject = self.subject.or_else(|| of_app.then_some(Subject::App));
        let has_usual = subject.is_some() || store.can_load();
        let core = Arc::new(Core {
            platform: self.platform,
            protocol: self.protocol,
            server_url,
            hosts,
            app_key: self.app_key,
            app_secret: self.app_secret,
            timeout: self.timeout,
            max_reply_bytes: self.max_reply_bytes,
            transport,
            clock: self.clock,
            skew: AtomicI64::new(0),
            outbox: Arc::new(Outbox::new(store.clone())),
            store,
            users: Users::default(),
            source: self.source,
            unreadable: self.unreadable,
            check_limits: self.check_limits,
            drift_events: DriftEvents::new(self.on_drift, self.drift_interval),
        });
        let usual = core.usual_kind();
        let manager = |token| {
            let issuer = Arc::new(Issuance { core: core.clone(), kind: usual });
            Arc::new(TokenManager::new(issuer, subject.clone(), token))
        };
        let none = Tokens::default();
        let tokens = match self.token {
            Some(token) if core.kind_of(&token) != usual => {
                let (kind, given) = core.given(token);
                let app = if has_usual { none.with(usual, manager(None)) } else { none };
                app.with(kind, given)
            }
            None if !has_usual => none,
            token => none.with(usual, manager(token)),
        };
        Ok(Client { core, tokens, timeout: self.timeout })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::doudian::DOUDIAN;
    use crate::transport::{HttpRequest, Sending, Transport};

    struct NoTransport;

    impl Transport for NoTransport {
        fn send(&self, _: HttpRequest) -> Sending<'_> {
            unreachable!("nothing is sent")
        }
    }

    #[test]
    fn addresses_that_would_leak_the_token_are_refused() {
        for url in [
            DOUDIAN.host,
            "https://gateway.example/douyin/",
            "http://localhost:1",
            "http://127.0.0.1",
            "http://[::1]:9/",
        ] {
            usable(url, false).unwrap();
            let client = Client::of(&DOUDIAN, "7", "7").server_url(url);
            let checked = client.transport(NoTransport).build().unwrap().core.server_url.clone();
            assert!(!checked.ends_with('/') && url.starts_with(&checked), "{checked}");
        }
        for url in [
            "http://gateway.example",
            "http://127.0.0.1.example",
            "http://localhost.example",
            "https://user@gateway.example",
            "https://user:secret@gateway.example",
            "https://gateway.example?x=1",
            "https://gateway.example#x",
            "ftp://gateway.example",
            "gateway.example",
            "",
        ] {
            let error = usable(url, false).unwrap_err();
            assert!(!error.contains("secret"), "{error}");
        }
        assert!(usable("http://gateway.example", true).is_ok());
    }
}
