//! The sender's side: a signed call, as the platform would make it.

use std::fmt;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::SpiParts;
use crate::json::{Canonical, Escape, Form};
use crate::protocol::doudian::sign::{AppSecret, SignMethod, Signable};

/// A signed call, as the platform would make it: for tests, and for whoever plays the
/// platform. `Debug` shows nothing of it.
#[derive(Clone)]
pub struct SignedSpi {
    query: String,
    param_json: String,
}

impl SpiParts<'_> {
    /// Signs a call. `timestamp` is sent as it is: unix seconds, or `yyyy-MM-dd HH:mm:ss` in
    /// China time.
    ///
    /// The signature is that of the parameters sorted and escaped for HTML, the first form
    /// that the official client for Go tries; or of the text itself when it is not JSON.
    pub fn sign(
        app_key: &str,
        secret: &AppSecret,
        method: SignMethod,
        timestamp: &str,
        param_json: &str,
    ) -> SignedSpi {
        let form = Form { escape: Escape::Go, ..Form::default() };
        let canonical = Canonical::parse(param_json).map(|canonical| canonical.to_form(form));
        let canonical = canonical.as_deref().unwrap_or(param_json);
        let sign = Signable::Spi { app_key, param_json: canonical, timestamp }.sign(method, secret);
        let (app_key, timestamp) = (encode(app_key), encode(timestamp));
        let query =
            format!("app_key={app_key}&sign={sign}&sign_method={method}&timestamp={timestamp}");
        SignedSpi { query, param_json: param_json.to_owned() }
    }
}

impl SignedSpi {
    /// The query of a POST, percent-encoded; [`body`](Self::body) goes with it.
    pub fn query(&self) -> &str {
        &self.query
    }

    /// The body of a POST: the parameters.
    pub fn body(&self) -> &str {
        &self.param_json
    }

    /// The query of a GET, percent-encoded: it has the parameters as well.
    pub fn get_query(&self) -> String {
        format!("{}&param_json={}", self.query, encode(&self.param_json))
    }
}

impl fmt::Debug for SignedSpi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedSpi").finish_non_exhaustive()
    }
}

fn encode(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}
