//! How a client is set up.

mod build;
mod env;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;

use super::Client;
use super::drift_events::OnDrift;
use crate::api::Platform;
use crate::clock::{Clock, SystemClock};
use crate::foreign::{foreign, one_line};
use crate::json::{Drift, Unreadable};
use crate::protocol::{AppSecret, Protocol};
use crate::token::{AccessToken, AnySource, Hooks, StoreResult, Subject, TokenOwner, TokenSource};
use crate::transport::{Network, ProxyChoice, Transport};

const TIMEOUT: Duration = Duration::from_secs(30);
const MAX_REPLY_BYTES: usize = 32 << 20;
const DRIFT_INTERVAL: Duration = Duration::from_secs(600);

/// Sets up a [`Client`].
///
/// Where a platform gives tokens to apps themselves, the client asks for them by the key and the
/// secret of the app. On Doudian a self-use app (自用型应用) names for whom its token is made:
/// `shop_id`, `test_shop` or `auth_subject`; a tool app (工具型应用) passes the token that an
/// authorisation gave it: [`access_token`](Self::access_token). Without any of that only calls
/// that need no token can be made.
#[must_use]
pub struct ClientBuilder {
    platform: &'static Platform,
    protocol: &'static dyn Protocol,
    /// Where every call goes; otherwise to the host of its method.
    server_url: Option<String>,
    app_key: String,
    app_secret: AppSecret,
    subject: Option<Subject>,
    token: Option<AccessToken>,
    timeout: Duration,
    max_reply_bytes: usize,
    network: Network,
    clock: Arc<dyn Clock>,
    transport: Option<Arc<dyn Transport>>,
    hooks: Hooks,
    source: Option<Arc<dyn AnySource>>,
    unreadable: Unreadable,
    check_limits: bool,
    on_drift: Option<OnDrift>,
    drift_interval: Duration,
}

impl Client {
    /// Begins a client of a platform, for the app with this key and secret.
    pub fn of(
        platform: &'static Platform,
        app_key: impl Into<String>,
        app_secret: impl Into<AppSecret>,
    ) -> ClientBuilder {
        ClientBuilder::new(platform, app_key.into(), app_secret.into())
    }
}

impl ClientBuilder {
    fn new(platform: &'static Platform, app_key: String, app_secret: AppSecret) -> Self {
        Self {
            platform,
            protocol: platform.protocol,
            server_url: None,
            app_key,
            app_secret,
            subject: None,
            token: None,
            timeout: TIMEOUT,
            max_reply_bytes: MAX_REPLY_BYTES,
            network: Network::default(),
            clock: Arc::new(SystemClock),
            transport: None,
            hooks: Hooks::default(),
            source: None,
            unreadable: Unreadable::Fail,
            check_limits: true,
            on_drift: None,
            drift_interval: DRIFT_INTERVAL,
        }
    }

    /// The address of a gateway in the place of the platform: every call goes there, also those of
    /// methods that have a host of their own. Plain `http` is allowed only on this machine, unless [`allow_plain_http`](Self::allow_plain_http) is
    /// called: every request carries the access token.
    pub fn server_url(mut self, url: impl Into<String>) -> Self {
        self.server_url = Some(url.into());
        self
    }

    /// Allows plain `http` to other machines: a gateway in a network that you trust.
    pub fn allow_plain_http(mut self) -> Self {
        self.network.plain_http = true;
        self
    }

    /// For whom the platform makes the token on first use.
    #[cfg(feature = "doudian")]
    pub(crate) fn subject(mut self, subject: Subject) -> Self {
        self.subject = Some(subject);
        self
    }

    /// The token to begin with: that of an authorisation (tool app), or one that was
    /// stored.
    pub fn access_token(mut self, token: AccessToken) -> Self {
        self.token = Some(token);
        self
    }

    /// Calls the platform with other settings of its protocol than its own.
    #[cfg(feature = "doudian")]
    pub(crate) fn protocol(mut self, protocol: &'static dyn Protocol) -> Self {
        self.protocol = protocol;
        self
    }

    /// How long a call may take, the work on tokens included: 30 seconds unless something
    /// else is set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Whether requests are held against the limits that their descriptors state, such as "at
    /// most 100 items", before they are sent: they are, unless `false` is passed here, as for a
    /// platform that takes more by now. A request that oversteps one fails with
    /// [`ErrorKind::Limit`](crate::ErrorKind::Limit), and nothing is sent.
    pub fn check_limits(mut self, check: bool) -> Self {
        self.check_limits = check;
        self
    }

    /// How many bytes a reply may have: 32 MiB unless something else is set.
    pub fn max_reply_bytes(mut self, bytes: usize) -> Self {
        self.max_reply_bytes = bytes;
        self
    }

    /// The clock: the machine's unless something else is set.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// How requests are sent: over HTTP unless something else is set. Proxy, user agent and
    /// root certificates are settings of that, so they cannot be set as well.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Sends everything through this proxy, whatever the environment says: `http://`,
    /// `https://`, or with the feature `socks` `socks5://`, `socks5h://` (the proxy looks the
    /// name up), `socks4://` or `socks4a://`, with user and password where it wants them:
    /// `http://user:password@proxy.example:3128`. Errors name the proxy by host and port.
    ///
    /// Unless this or [`no_proxy`](Self::no_proxy) is called, the environment decides when the
    /// client is built, as it does for most programs: `HTTPS_PROXY` for an `https` server
    /// address, `HTTP_PROXY` for a plain one, else `ALL_PROXY`, and `NO_PROXY` with what is
    /// reached directly: names with all their subdomains, addresses, networks such as
    /// `10.0.0.0/8`, or `*`, with commas between. The upper-case name is looked at first, then
    /// the lower-case one. A gateway on this machine (127.0.0.0/8, `::1`, `localhost`,
    /// `*.localhost`) is reached directly whatever the environment says.
    ///
    /// Through a proxy an `https` call stays between you and the platform. A plain `http` one
    /// would show it the access token, so it needs
    /// [`allow_plain_http`](Self::allow_plain_http) unless the proxy is on this machine.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.network.proxy = ProxyChoice::Through(url.into());
        self
    }

    /// Uses no proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.network.proxy = ProxyChoice::Direct;
        self
    }

    /// The header `user-agent`. Without it there is none: the platform looks at other headers,
    /// but a gateway of your own may want one.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.network.user_agent = Some(user_agent.into());
        self
    }

    /// Trusts these certificates beside those of the system: one or more in PEM form, such as
    /// that of a proxy that looks into TLS. May be called more than once. Certificates are
    /// always verified; there is no switch for that.
    pub fn root_certificate_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.network.roots.push(pem.into());
        self
    }

    /// Is called with each new token before any call uses it, so that it can be stored under
    /// its [`shop_id`](AccessToken::shop_id).
    ///
    /// It returns nothing where it cannot fail, or else a `Result` with any error:
    ///
    /// ```
    /// # use doudian_runtime::Client;
    /// # fn save(_shop_id: Option<&str>, _secret: &str) -> std::io::Result<()> { Ok(()) }
    /// let builder = Client::builder("app key", "app secret")
    ///     .on_token(|token| save(token.shop_id(), &token.to_json()));
    /// ```
    ///
    /// A token that it has not stored (an error, a panic) is used all the same, and offered
    /// again in the background until it is stored: after up to 1 second, then after twice as
    /// long each time, up to 60 seconds. The tokens of one shop are handed over one after the
    /// other, and only the newest is offered again, so that the store ends with the newest.
    /// What is not stored yet is in [`Client::unstored_tokens`]; before the program ends,
    /// [`Client::flush_tokens`] waits for it. A token may be offered twice.
    ///
    /// It may block: it runs on one of tokio's threads for that, where an async store can be
    /// waited for with `tokio::runtime::Handle::current().block_on(…)`. The calls that need the
    /// token wait for it, three seconds at most, so that a hook which makes a call of the same
    /// client does not wait for itself for ever.
    pub fn on_token<R: StoreResult>(
        mut self,
        on_token: impl Fn(&AccessToken) -> R + Send + Sync + 'static,
    ) -> Self {
        self.hooks.on_token = Some(Arc::new(move |token| on_token(token).into_stored()));
        self
    }

    /// Reads a token that is stored: what [`on_token`](Self::on_token) has stored, in this
    /// process or in another one that serves the same shop.
    ///
    /// It is told whose token is asked for, and gives `None` when there is none:
    ///
    /// ```
    /// # use doudian_runtime::{AccessToken, Client};
    /// # fn find(_shop_id: Option<&str>) -> Option<String> { None }
    /// let builder = Client::builder("app key", "app secret").load_token(|owner| {
    ///     find(owner.shop_id()).map(|text| AccessToken::from_json(&text)).transpose()
    /// });
    /// ```
    ///
    /// It is called when the client has no token yet, before one is renewed, and before the
    /// client says that the merchant has to authorise the app again: a refresh by another
    /// process makes the refresh token that this one holds worthless. A newer token is used in
    /// place of a renewal; an older one, and one of another shop, never. A handle from
    /// [`Client::with_access_token`] asks for the shop that its token names.
    ///
    /// While the token in use is valid, a hook that fails, panics, or takes longer than ten
    /// seconds only puts the renewal off; afterwards the token is renewed without it. It may
    /// block, as `on_token` may.
    pub fn load_token<E: Into<Box<dyn std::error::Error + Send + Sync>>>(
        mut self,
        load_token: impl Fn(&TokenOwner) -> Result<Option<AccessToken>, E> + Send + Sync + 'static,
    ) -> Self {
        self.hooks.load_token = Some(Arc::new(move |owner| load_token(owner).map_err(Into::into)));
        self
    }

    /// Takes access tokens from this source, in place of asking the platform for them: neither
    /// a token call nor [`load_token`](Self::load_token) is made any more.
    ///
    /// What it gives is used until it expires, or the platform refuses it: then the source is
    /// asked again, and the call repeated once.
    pub fn token_source(mut self, source: impl TokenSource) -> Self {
        self.source = Some(Arc::new(source));
        self
    }

    /// Is called with a method's name and with what differed between its reply and its
    /// descriptor, once for each reply in which something did. Must not block. If it panics, that
    /// is logged, and the call goes on.
    ///
    /// [`DriftLog::hook`](crate::drift::DriftLog::hook) collects it in a file, of which `doudian
    /// drift` makes changes of descriptors.
    pub fn on_drift(mut self, on_drift: impl Fn(&str, &[Drift]) + Send + Sync + 'static) -> Self {
        self.on_drift = Some(Arc::new(on_drift));
        self
    }

    /// How often a WARN event says the same about the replies of a method, that a promised
    /// member is absent for example: once in 10 minutes unless something else is set. The next
    /// event says how many were suppressed. Zero suppresses none.
    ///
    /// [`on_drift`](Self::on_drift) is called for each reply all the same.
    pub fn drift_interval(mut self, interval: Duration) -> Self {
        self.drift_interval = interval;
        self
    }

    /// Goes on where a value of an answer's data cannot be read: a time that is text where the
    /// descriptor says a number, for example.
    ///
    /// Unless this is called, such a value makes the call fail
    /// ([`ReplyProblem::Data`](crate::ReplyProblem::Data) says where), and a whole page with
    /// it. With it the value is left out: the field is `None`, or the type's default where the
    /// descriptor promises it, and an element of a list is not there. The rest of its row
    /// stays. What was left out is drift of the kind
    /// [`DriftKind::LeftOut`](crate::json::DriftKind::LeftOut): look at it before you take an
    /// order without a time of payment for one that was not paid.
    pub fn keep_going(mut self) -> Self {
        self.unreadable = Unreadable::LeaveOut;
        self
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("server_url", &origin_of(self.address()))
            .field("app_key", &foreign(&self.app_key))
            .field("subject", &one_line(format_args!("{:?}", self.subject)))
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

impl ClientBuilder {
    /// The address of the platform, or of a gateway in its place.
    fn address(&self) -> &str {
        self.server_url.as_deref().unwrap_or(self.platform.host)
    }
}

/// The address as far as it can be shown before it is checked: it may hold a password.
fn origin_of(address: &str) -> String {
    let url = Url::parse(address).ok().filter(Url::has_host);
    url.map_or_else(|| "not an address".to_owned(), |url| url.origin().ascii_serialization())
}
