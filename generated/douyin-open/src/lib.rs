//! Typed SDK of the Douyin open platform (抖音开放平台).
//!
//! Every method `a.b_c` of the platform has a pair `DouyinABCRequest` / `DouyinABCResponse`:
//! `solution.query_app_test_relation` is [`DouyinSolutionQueryAppTestRelationRequest`] and
//! [`DouyinSolutionQueryAppTestRelationResponse`]. [`Client`] sends the request, looks after the
//! access token, and reads both halves of the answer's envelope: a call succeeded when
//! `extra.error_code` is 0 and no other code says something else.
//!
//! ```no_run
//! use douyin_open::{DouyinSolutionQueryAppTestRelationRequest, DouyinTestEntityType};
//!
//! # async fn first_call() -> douyin_open::Result<()> {
//! let client = douyin_open::client("client_key", "client_secret").build()?;
//! let request = DouyinSolutionQueryAppTestRelationRequest::new(DouyinTestEntityType::GOODS);
//! for id in client.call(&request).await?.ref_id_list {
//!     println!("{id}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Access tokens
//!
//! There are two kinds, and each method's page says which it takes, where the platform's documents
//! do.
//!
//! A *client token* serves all calls of an app; it begins with `clt.` and lives two hours. [`client`]
//! makes a client that asks `/oauth/stable_client_token/` for it when the first call needs one:
//! once, however many calls wait, again before it expires, and once more when the platform
//! refuses it (28001008). That call gives the same token as long as it is valid, so that several
//! processes do not take it from each other.
//!
//! `/oauth/client_token/` gives a new token each time, and only the newest two are valid, the
//! older one for five minutes: then one process asks, and hands on what it gets. [`NewTokens`] asks
//! so, for a client or for such a process.
//!
//! A *user token* is that of a user who has authorised the app; it begins with `act.` and lives 15
//! days. The code of the authorisation is exchanged for it once, and then the client renews it by
//! its refresh token, before it ends, one request for all handles of one user (`open_id`):
//!
//! ```no_run
//! use douyin_open::DouyinVideoVideoListRequest;
//!
//! # async fn for_a_user(client: douyin_open::Client, code: &str) -> douyin_open::Result<()> {
//! let token = client.exchange_code(code).await?; // store `token.to_json()`: it holds secrets
//! let open_id = token.open_id().unwrap_or_default().to_owned();
//! let user = client.with_access_token(token); // or of `AccessToken::from_json(&stored)?`
//! for video in user.call(&DouyinVideoVideoListRequest::new(open_id, 10)).await?.list {
//!     println!("{video:?}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Such a handle makes the calls of the app with the client token as before. `on_token` and
//! `load_token` on the builder store and find tokens of both kinds: `token.open_id()` and
//! `owner.open_id()` say whose they are. No refresh moves the end of the refresh token, which is
//! 30 days after the authorisation; `DouyinOauthRenewRefreshTokenRequest` gives another one, five
//! times at most.
//!
//! # The description
//!
#![doc = include_str!("bindings/version.md")]
//!
//! [`SPEC_VERSION`] has it for programs.
//!
//! # Features
//!
//! One per family of methods (`item`, `oauth`, `solution`, …); the default is `full`, which has them
//! all. `serde` gives every generated type `Serialize` and `Deserialize`; a whole answer is kept as its body,
//! for [`Response::from_slice`]. `sandbox` brings a local gateway for development and tests, which plays
//! this platform as well. `webhooks` brings
//! `DouyinWebhook`, a verified webhook; `receiver` brings `douyin_open::receiver`, which takes them
//! as `PushReceiver::builder_of::<DouyinWebhook>(apps)`, each event once; `axum` and `redis` are
//! extractors and a store for it.

#[rustfmt::skip]
mod bindings;
#[cfg(feature = "oauth")]
mod new_tokens;

pub use bindings::*;
pub use doudian_runtime::neutral::*;
#[cfg(feature = "webhooks")]
pub use doudian_runtime::{DouyinEvent, DouyinWebhook, DouyinWebhookHeaders};
#[cfg(feature = "oauth")]
pub use new_tokens::NewTokens;

/// What generated code calls. Not for users: it may change with any release.
#[doc(hidden)]
pub use doudian_runtime::generated as rt;

#[cfg(feature = "receiver")]
pub use doudian_receiver as receiver;
#[cfg(feature = "sandbox")]
pub use doudian_sandbox as sandbox;

/// Begins a client for the app with this `client_key` and `client_secret`.
///
/// ```
/// # fn build() -> douyin_open::Result<()> {
/// let client = douyin_open::client("client_key", "client_secret").build()?;
/// # Ok(())
/// # }
/// ```
pub fn client(
    client_key: impl Into<String>,
    client_secret: impl Into<doudian_runtime::AppSecret>,
) -> ClientBuilder {
    Client::of(&DOUYIN_OPEN, client_key, client_secret)
}

/// A client for the app that the environment names: `DOUYIN_OPEN_CLIENT_KEY` and
/// `DOUYIN_OPEN_CLIENT_SECRET`, and `DOUYIN_OPEN_SERVER_URL` for the address of a gateway, if it is set.
///
/// # Errors
///
/// When variables are missing (the error names all of them), or as for [`ClientBuilder::build`].
pub fn from_env() -> Result<Client> {
    Client::of_env(&DOUYIN_OPEN)?.build()
}
