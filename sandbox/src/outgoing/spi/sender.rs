//! Makes SPI calls, signed as the platform signs them.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use doudian_runtime::Clock;
use doudian_runtime::json::{Canonical, Escape, Form};
use doudian_runtime::sign::{AppSecret, SignMethod, Signable};
use reqwest::{Method, Url};
use tokio::time::{Instant, timeout};

use super::super::post::{Door, Outgoing};
use super::super::push::Forgery;
use super::{SendError, SpiCall, SpiOutcome};
use crate::spec::Served;
use crate::world::App;
use crate::world::log_id;

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
    /// Makes a call, once, and reads the reply.
    ///
    /// # Errors
    ///
    /// When the call cannot be made up. Whatever is wrong with the reply is said in the
    /// outcome.
    pub async fn send(&self, call: SpiCall) -> Result<SpiOutcome, SendError> {
        self.make(call, None).await
    }

    /// Makes a call that is not genuine. A service must refuse it, with the code 100001.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send).
    pub async fn send_forged(
        &self,
        call: SpiCall,
        forgery: Forgery,
    ) -> Result<SpiOutcome, SendError> {
        self.make(call, Some(forgery)).await
    }

    async fn make(&self, call: SpiCall, forgery: Option<Forgery>) -> Result<SpiOutcome, SendError> {
        let param_json = call.parameters(&self.platform)?;
        let log_id = log_id(self.clock.now());
        let request = self.request(&call, param_json, &log_id, forgery);
        let start = Instant::now();
        let answer = timeout(self.within, self.door.send(request)).await;
        let took = start.elapsed();
        let answer = answer.unwrap_or_else(|_| Err(format!("no answer within {:?}", self.within)));
        Ok(SpiOutcome::read(&self.platform, call.spi(&self.platform), answer, took, log_id))
    }

    fn request(
        &self,
        call: &SpiCall,
        param_json: String,
        log_id: &str,
        forgery: Option<Forgery>,
    ) -> Outgoing {
        let timestamp = self.clock.now().to_string();
        let other_secret = AppSecret::from("not the secret");
        let is = |other: Forgery| forgery == Some(other);
        let secret = if is(Forgery::OtherSecret) { &other_secret } else { &self.app.secret };
        let app_key =
            if is(Forgery::OtherApp) { &format!("{}0", self.app.key) } else { &self.app.key };
        let sign = |param_json: &str| {
            let other = if is(Forgery::OtherBody) { " " } else { "" };
            let param_json = &format!("{param_json}{other}");
            let mut sign = Signable::Spi { app_key, param_json, timestamp: &timestamp }
                .sign(self.sign, secret);
            if is(Forgery::HalfSign) {
                sign.truncate(sign.len() / 2);
            }
            sign
        };
        // What is no JSON has no other form.
        let canonical = Canonical::parse(&param_json).ok();
        let form = |escape| {
            let form = Form { escape, ..Form::default() };
            canonical.as_ref().map_or_else(|| param_json.clone(), |it| it.to_form(form))
        };
        let (plain, escaped) = (sign(&form(Escape::None)), sign(&form(Escape::Go)));
        let mut url = self.url.clone();
        url.query_pairs_mut().append_pair("app_key", app_key).append_pair("timestamp", &timestamp);
        if !is(Forgery::NoSign) {
            url.query_pairs_mut().append_pair("sign", &plain).append_pair("sign_v2", &escaped);
        }
        url.query_pairs_mut().append_pair("sign_method", self.sign.as_str());
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
