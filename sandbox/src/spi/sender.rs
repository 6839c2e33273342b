//! Makes SPI calls, signed as the platform signs them.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use doudian_runtime::Clock;
use doudian_runtime::json::{Canonical, Escape, Form};
use doudian_runtime::sign::{SignMethod, Signable};
use reqwest::{Method, Url};
use tokio::time::{Instant, timeout};

use super::{SendError, SpiCall, SpiOutcome, SpiSenderBuilder};
use crate::embedded::Served;
use crate::post::{Door, Outgoing};
use crate::reply::log_id;
use crate::verify::App;

/// Makes SPI calls as the platform does, and says whether the replies are as described.
///
/// A call carries `app_key`, `timestamp` (unix seconds), `sign_method`, `sign` (of the
/// parameters sorted and not escaped), `sign_v2` (of the parameters sorted and escaped for
/// HTML, as clients written in Go compare them) and the header `Log-id`. With GET the query
/// has `param_json` as well, with POST it is the body.
///
/// No source says what tells `sign` from `sign_v2`; every known service takes either.
///
/// ```no_run
/// use doudian_sandbox::spi::{SpiCall, SpiSender};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sender = SpiSender::builder("http://127.0.0.1:8080/spi/paid").app("7", "secret").build()?;
/// let outcome = sender.send(SpiCall::of("sendHome.order.PayMsg")).await?;
/// assert!(outcome.is_good(), "{outcome}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct SpiSender {
    pub(crate) url: Url,
    pub(crate) app: App,
    pub(crate) sign: SignMethod,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) within: Duration,
    pub(crate) platform: Served,
    pub(crate) door: Arc<dyn Door>,
}

impl SpiSender {
    /// Settings of a sender to the address that was registered for the SPI method.
    pub fn builder(url: impl Into<String>) -> SpiSenderBuilder {
        SpiSenderBuilder::new(url.into())
    }

    /// Makes a call, once, and reads the reply.
    ///
    /// # Errors
    ///
    /// When the call cannot be made up. Whatever is wrong with the reply is said in the
    /// outcome.
    pub async fn send(&self, call: SpiCall) -> Result<SpiOutcome, SendError> {
        let param_json = call.parameters(&self.platform)?;
        let log_id = log_id(self.clock.now());
        let request = self.request(&call, param_json, &log_id);
        let start = Instant::now();
        let answer = timeout(self.within, self.door.send(request)).await;
        let took = start.elapsed();
        let answer = answer.unwrap_or_else(|_| Err(format!("no answer within {:?}", self.within)));
        Ok(SpiOutcome::read(&self.platform, call.spi(&self.platform), answer, took, log_id))
    }

    fn request(&self, call: &SpiCall, param_json: String, log_id: &str) -> Outgoing {
        let timestamp = self.clock.now().to_string();
        let sign = |param_json: &str| {
            let signable =
                Signable::Spi { app_key: &self.app.key, param_json, timestamp: &timestamp };
            signable.sign(self.sign, &self.app.secret)
        };
        // What is no JSON has no other form.
        let canonical = Canonical::parse(&param_json).ok();
        let form = |escape| {
            let form = Form { escape, ..Form::default() };
            canonical.as_ref().map_or_else(|| param_json.clone(), |it| it.to_form(form))
        };
        let (plain, escaped) = (sign(&form(Escape::None)), sign(&form(Escape::Go)));
        let mut url = self.url.clone();
        url.query_pairs_mut()
            .append_pair("app_key", &self.app.key)
            .append_pair("timestamp", &timestamp)
            .append_pair("sign", &plain)
            .append_pair("sign_v2", &escaped)
            .append_pair("sign_method", self.sign.as_str());
        let headers = vec![("log-id", log_id.to_owned())];
        if call.get {
            url.query_pairs_mut().append_pair("param_json", &param_json);
            return Outgoing { method: Method::GET, url, headers, body: Vec::new() };
        }
        Outgoing { method: Method::POST, url, headers, body: param_json.into_bytes() }
    }
}

/// Shows neither the secret nor the address, which may hold a password.
impl fmt::Debug for SpiSender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SpiSender").field("app_key", &self.app.key).finish_non_exhaustive()
    }
}
