//! The two headers of a delivery.

use std::borrow::Cow;
use std::fmt;

use crate::foreign::foreign;
use crate::protocol::doudian::sign::{AppSecret, SignMethod};
use crate::protocol::push::{PushError, in_headers, in_pairs, single};

/// The app key that a delivery is for.
const APP_ID: &str = "app-id";
/// The signature of a delivery.
const EVENT_SIGN: &str = "event-sign";

/// The two headers of a delivery: each there once, and not empty. `Debug` does not show the
/// signature.
#[derive(Clone, PartialEq, Eq)]
pub struct PushHeaders<'h> {
    app_id: Cow<'h, str>,
    event_sign: Cow<'h, str>,
}

impl<'h> PushHeaders<'h> {
    /// Finds the two among all headers of a request.
    ///
    /// # Errors
    ///
    /// When one is missing, came more than once, is empty, or is not plain ASCII.
    pub fn from_http(headers: &'h http::HeaderMap) -> Result<Self, PushError> {
        Ok(Self {
            app_id: single(APP_ID, in_headers(headers, APP_ID))?.into(),
            event_sign: single(EVENT_SIGN, in_headers(headers, EVENT_SIGN))?.into(),
        })
    }

    /// The same for a server without the types of the crate `http`: finds the two among
    /// names, in any case, and values.
    ///
    /// # Errors
    ///
    /// As for [`from_http`](Self::from_http).
    pub fn from_pairs<I>(headers: I) -> Result<Self, PushError>
    where
        I: IntoIterator<Item = (&'h str, &'h [u8])>,
        I::IntoIter: Clone,
    {
        let headers = headers.into_iter();
        Ok(Self {
            app_id: single(APP_ID, in_pairs(headers.clone(), APP_ID))?.into(),
            event_sign: single(EVENT_SIGN, in_pairs(headers, EVENT_SIGN))?.into(),
        })
    }

    /// The headers that the platform would send with this body: for tests, and for whoever
    /// plays the platform.
    pub fn sign(app_key: &'h str, secret: &AppSecret, method: SignMethod, body: &[u8]) -> Self {
        let parts = [app_key.as_bytes(), body, secret.expose().as_bytes()];
        Self { app_id: app_key.into(), event_sign: method.digest(secret, &parts).into() }
    }

    /// `app-id`: the key of the app that the delivery is for, if it is genuine.
    pub fn app_id(&self) -> &str {
        &self.app_id
    }

    /// `event-sign`: the signature that the delivery claims to have.
    pub fn event_sign(&self) -> &str {
        &self.event_sign
    }

    /// Names and values, to send them.
    pub fn pairs(&self) -> [(&'static str, &str); 2] {
        [(APP_ID, &self.app_id), (EVENT_SIGN, &self.event_sign)]
    }
}

impl fmt::Debug for PushHeaders<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PushHeaders")
            .field("app_id", &foreign(&self.app_id))
            .finish_non_exhaustive()
    }
}
