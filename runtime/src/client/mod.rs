//! The client.

mod builder;
mod core;
mod drift_events;
mod hosts;
mod issue;
mod raw;
mod secrets;
mod tokens;
mod trace;
mod users;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use tracing::Instrument;

use self::core::{Calling, Core, Deadline, PreparedCall};
use self::secrets::Secrets;
use self::tokens::Tokens;
use crate::api::{Api, Request};
use crate::envelope::{Fill, Slot};
use crate::error::{CallInfo, Detail, Error, Result};
use crate::file::File;
use crate::foreign::foreign;
use crate::json::{Encode, Field, Writer};
use crate::limits::{self, Limit};
use crate::protocol::TokenCall;
use crate::response::Response;
use crate::token::{AccessToken, Lane, TokenManager, TokenOwner};

pub use builder::ClientBuilder;

/// Calls the platform on behalf of one shop, or of the app itself.
///
/// Cheap to clone; clones share connections and token. Calls need a tokio runtime.
#[derive(Clone)]
pub struct Client {
    core: Arc<Core>,
    tokens: Tokens,
    timeout: Duration,
}

impl Client {
    /// Makes a call and gives the whole answer, also when it is a refusal.
    ///
    /// # Errors
    ///
    /// When there is no answer: the request oversteps a limit of the method and is not sent
    /// ([`check_limits`](ClientBuilder::check_limits)), it could not be sent, or the reply
    /// not be read.
    pub async fn execute<R: Request>(&self, request: &R) -> Result<Response<R::Data>> {
        let mut slot = Slot::default();
        let answer = self.run((R::API, R::LIMITS), request, &mut slot).await?;
        Ok(Response::new(answer, slot))
    }

    /// Makes a call and gives the data of its answer.
    ///
    /// # Errors
    ///
    /// When there is no answer, or when it is a refusal. A call that partly failed is an
    /// error too: use [`execute`](Self::execute) to see which part.
    pub async fn call<R: Request>(&self, request: &R) -> Result<R::Data> {
        self.execute(request).await?.into_result()
    }

    /// The same client with another time-out for each call, in which the work on tokens is
    /// included.
    #[must_use]
    pub fn with_timeout(&self, timeout: Duration) -> Self {
        Self { timeout, ..self.clone() }
    }

    /// The same client for another shop, or for the same shop with a token that was stored.
    /// Connections are shared; the token is renewed by itself if it has a refresh token.
    ///
    /// Keep the handle as long as the shop is served: each one renews its token for
    /// itself. Only handles for tokens that say whose [`open_id`](AccessToken::open_id) they are
    /// of share what they know: one renewal at a time for each user.
    ///
    /// Where a platform has several kinds of tokens, the kind is that with which the token begins,
    /// and the tokens of the other kinds stay as they are: a handle for a user still makes calls
    /// with the token of the app. A call of which no document says which it takes carries the one
    /// that is given here.
    #[must_use]
    pub fn with_access_token(&self, token: AccessToken) -> Self {
        let (kind, tokens) = self.core.given(token);
        Self { tokens: self.tokens.with(kind, tokens), ..self.clone() }
    }

    /// The access token in use, that which the client was given where there are several kinds; made or renewed where that is necessary.
    ///
    /// # Errors
    ///
    /// When there is none and none can be had.
    pub async fn access_token(&self) -> Result<AccessToken> {
        in_runtime()?;
        let call = CallInfo::raw(self.core.platform, "access token");
        let tokens = self.tokens.of(None).ok_or_else(|| self.no_token(&call, None))?;
        let deadline = Deadline::after(self.timeout);
        let held = deadline.for_token(&call, tokens.acquire()).await??;
        Ok(AccessToken::clone(&held.token))
    }

    /// Exchanges the code of an authorisation for a token, where the platform has such a call: on
    /// Doudian, for tool apps (工具型应用). A code lives ten minutes and works once.
    ///
    /// Since it does, the exchange goes on when its caller goes away: the hook `on_token` gets
    /// the token all the same.
    ///
    /// # Errors
    ///
    /// When the platform refuses, or gives no answer.
    pub async fn exchange_code(&self, code: &str) -> Result<AccessToken> {
        let call = self.core.token_call(|kind, app| kind.exchange(code, app))?;
        self.grant(call, None).await
    }

    /// Asks for a new pair of tokens, where the platform has such a call. In the first six days
    /// and 23 hours of a token's life Doudian repeats the old pair.
    ///
    /// Not needed for the client's own token, which it renews by itself.
    ///
    /// # Errors
    ///
    /// When the platform refuses, or gives no answer.
    pub async fn refresh_access_token(&self, refresh_token: &str) -> Result<AccessToken> {
        let old = AccessToken::new("").with_refresh_token(refresh_token);
        let call = self.core.token_call(|kind, app| kind.refresh(refresh_token, app))?;
        self.grant(call, Some(old)).await
    }

    /// The new tokens that the hook [`on_token`](ClientBuilder::on_token) has not stored
    /// yet: the newest of each shop, of this client and of all handles that were made from it.
    /// They hold secrets.
    pub fn unstored_tokens(&self) -> Vec<AccessToken> {
        self.core.outbox.unstored()
    }

    /// Has everything stored that is not yet, before the program ends: offers it at once to
    /// the hook [`on_token`](ClientBuilder::on_token), goes on doing so, and waits for
    /// `limit` at most. Gives the tokens that are left, none when all went well. Those would
    /// be lost with the process, and the merchant would have to authorise the app again: keep
    /// them elsewhere, with [`AccessToken::to_json`].
    ///
    /// # Errors
    ///
    /// Outside of a tokio runtime.
    ///
    /// ```no_run
    /// # async fn end(client: doudian_runtime::Client) -> doudian_runtime::Result<()> {
    /// let left = client.flush_tokens(std::time::Duration::from_secs(10)).await?;
    /// if !left.is_empty() {
    ///     eprintln!("{} access tokens could not be stored", left.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn flush_tokens(&self, limit: Duration) -> Result<Vec<AccessToken>> {
        in_runtime()?;
        Ok(self.core.outbox.flush(limit).await)
    }

    /// The app's key.
    pub fn app_key(&self) -> &str {
        &self.core.app_key
    }

    /// The time by the client's [clock](ClientBuilder::clock), in unix seconds: that by which
    /// tokens expire.
    pub fn now(&self) -> i64 {
        self.core.clock.now()
    }

    fn run<'a>(
        &'a self,
        (api, limits): (&'static Api, &'static [Limit]),
        request: &dyn Encode,
        fill: &'a mut dyn Fill,
    ) -> Calling<'a> {
        let info = CallInfo::of(api);
        let mut writer = Writer::request();
        writer.object(request);
        let secrets = Secrets::of_members(&writer.take_private());
        let carries_files = request.table().1.iter().any(Field::is_file);
        let files = carries_files.then(|| writer.take_files());
        let call = match writer.finish() {
            Ok(parameters) => {
                let limits = if self.core.check_limits { limits } else { &[] };
                let counted = files.as_ref().and_then(|files| {
                    limits::with_files(&parameters, files.iter().map(|(name, _)| *name))
                });
                match limits::overstepped(counted.as_ref().unwrap_or(&parameters), limits) {
                    None => Ok(PreparedCall {
                        info,
                        path: api.path.into(),
                        verb: api.verb,
                        parameters,
                        files: files.map(|files| bounded(files, limits)),
                        token_kind: api.token_kind,
                        form: api.form,
                        grants: false,
                        codeless: false,
                        secrets,
                    }),
                    Some(what) => Err(Error::new(&info, Detail::Limit(what))),
                }
            }
            Err(error) => Err(Error::unwritable(&info, &error)),
        };
        let tokens = if api.token { self.tokens.of(api.token_kind) } else { None };
        let lacks_token = api.token && tokens.is_none();
        let fits = self.core.platform.is(api.platform);
        Box::pin(async move {
            let call = call?;
            // Neither its token nor its parameters are any business of another platform.
            if !fits {
                return Err(self.of_another(&call.info));
            }
            if lacks_token {
                return Err(self.no_token(&call.info, api.token_kind));
            }
            self.send(&call, tokens, fill).await
        })
    }

    async fn send(
        &self,
        call: &PreparedCall,
        tokens: Option<&Arc<TokenManager>>,
        fill: &mut dyn Fill,
    ) -> Result<crate::response::Receipt> {
        in_runtime()?;
        self.core.call(call, tokens, Deadline::after(self.timeout), fill).await
    }

    /// Makes a token call for the caller, who cannot stop it: what the platform has granted
    /// it does not grant again.
    async fn grant(&self, call: TokenCall, old: Option<AccessToken>) -> Result<AccessToken> {
        in_runtime()?;
        let deadline = Deadline::after(self.timeout);
        let core = Arc::clone(&self.core);
        let granting = async move {
            let grant = core.issue(call, deadline).await?;
            let token = AccessToken::granted(grant, core.clock.now(), old.as_ref());
            let owner = TokenOwner::of(&core.app_key, &token);
            let lane = if owner.is_known() { Lane::Of(owner) } else { Lane::unknown() };
            core.outbox.offer(lane, Arc::new(token.clone())).await;
            Ok(token)
        };
        let stopped = |_| Error::config("the runtime of the token call has been shut down");
        tokio::spawn(granting.in_current_span()).await.map_err(stopped)?
    }
}

impl Client {
    /// The error of a call that needs a token, perhaps of a kind, which the client does not have.
    fn no_token(&self, call: &CallInfo, kind: Option<&str>) -> Error {
        let reason = match kind.and_then(|kind| self.core.form(kind)) {
            Some(form) => format!(
                "the call needs a `{}`, which begins with `{}`, and the client has none: take \
                 `client.with_access_token(…)`, or build the client with `.access_token(…)`",
                form.name, form.prefix
            ),
            None => {
                let settings = self.core.protocol.token_settings();
                format!("the call needs an access token: {settings}")
            }
        };
        Error::new(call, Detail::Config(reason))
    }

    /// The error of a call of a platform that is not the client's.
    fn of_another(&self, call: &CallInfo) -> Error {
        let (own, other) = (self.core.platform.name, call.platform.name);
        let reason = format!(
            "it is a method of the platform `{other}`, and this client calls `{own}`: call it \
             with a client that was made for its platform: by the function `client` of that \
             platform's crate, or by `Client::of`"
        );
        Error::new(call, Detail::Config(reason))
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("server_url", &foreign(&self.core.server_url))
            .field("app_key", &foreign(&self.core.app_key))
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// The files of a request, none of which gives more than it may have.
fn bounded(files: Vec<(&'static str, File)>, limits: &[Limit]) -> Vec<(&'static str, File)> {
    let bounded = files.into_iter().map(|(name, file)| match limits::most_bytes(name, limits) {
        Some(most) => (name, file.at_most(most)),
        None => (name, file),
    });
    bounded.collect()
}

/// Time-outs and renewals need a tokio runtime; without one tokio would panic.
fn in_runtime() -> Result<()> {
    match tokio::runtime::Handle::try_current() {
        Ok(_) => Ok(()),
        Err(_) => Err(Error::config("calls must be made inside a tokio runtime")),
    }
}
