//! Typed SDK of the WeChat mini-program custom trade component (微信小程序自定义交易组件).
//!
//! Every method `shop.a.b` of the platform has a pair `WeixinShopShopABRequest` /
//! `WeixinShopShopABResponse`: `shop.cat.get` is [`WeixinShopShopCatGetRequest`] and
//! [`WeixinShopShopCatGetResponse`]. [`Client`] sends the request, looks after the access token,
//! and reads the answer.
//!
//! ```no_run
//! use weixin_shop::WeixinShopShopCatGetRequest;
//!
//! # async fn first_call() -> weixin_shop::Result<()> {
//! let client = weixin_shop::client("appid", "secret").build()?;
//! for category in client.call(&WeixinShopShopCatGetRequest::new()).await?.third_cat_list {
//!     println!("{:?} {:?}", category.third_cat_id, category.third_cat_name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Access tokens
//!
//! One token serves all calls of a mini program. [`client`] makes a client that asks for it by
//! `appid` and `secret` when the first call needs one: once, however many calls wait, again
//! before it expires, and once more when the platform refuses it (40001, 40014, 42001). The
//! platform gives a new token each time, and takes the one before for five minutes more: several
//! processes must not ask each for itself. Where one of them hands tokens to all, its clients
//! have a [`TokenSource`]:
//!
//! ```no_run
//! use weixin_shop::{AccessToken, BoxError, TokenOwner, TokenSource};
//!
//! struct Central;
//!
//! impl TokenSource for Central {
//!     async fn token(
//!         &self,
//!         owner: &TokenOwner,
//!         refused: Option<&AccessToken>,
//!     ) -> Result<AccessToken, BoxError> {
//!         // Ask the central process; tell it whose, and which the platform has refused.
//!         # let _ = (owner, refused);
//!         Ok(AccessToken::new("66_wX72…").with_expires_at(1_900_000_000))
//!     }
//! }
//!
//! # fn build() -> weixin_shop::Result<()> {
//! let client = weixin_shop::client("appid", "secret").token_source(Central).build()?;
//! # Ok(())
//! # }
//! ```
//!
//! # From the application to a live scene
//!
//! [`Onboarding`] reads the flags of `shop.register.check` and says what comes next. The example
//! `onboarding` walks the whole way against the local gateway.
//!
//! # The description
//!
#![doc = include_str!("bindings/version.md")]
//!
//! [`SPEC_VERSION`] has it for programs.
//!
//! # Features
//!
//! One per family of methods (`order`, `spu`, …); the default is `full`, which has them all.
//! `serde` gives every generated type `Serialize` and `Deserialize`; a whole answer is kept as its body, for
//! [`Response::from_slice`]. `sandbox` brings a local gateway for development and tests, which plays
//! this platform as well.

#[rustfmt::skip]
mod bindings;
#[cfg(feature = "register")]
mod onboarding;

pub use bindings::*;
pub use doudian_runtime::neutral::*;
#[cfg(feature = "register")]
pub use onboarding::{Onboarding, OnboardingStep, OnboardingTask};

/// What generated code calls. Not for users: it may change with any release.
#[doc(hidden)]
pub use doudian_runtime::generated as rt;

#[cfg(feature = "sandbox")]
pub use doudian_sandbox as sandbox;

/// Begins a client for the mini program with this `appid` and `secret`.
///
/// ```
/// # fn build() -> weixin_shop::Result<()> {
/// let client = weixin_shop::client("appid", "secret").build()?;
/// # Ok(())
/// # }
/// ```
pub fn client(
    appid: impl Into<String>,
    secret: impl Into<doudian_runtime::AppSecret>,
) -> ClientBuilder {
    Client::of(&WEIXIN_SHOP, appid, secret)
}

/// A client for the app that the environment names: `WEIXIN_SHOP_APPID` and
/// `WEIXIN_SHOP_SECRET`, and `WEIXIN_SHOP_SERVER_URL` for the address of a gateway, if it is set.
///
/// # Errors
///
/// When variables are missing (the error names all of them), or as for [`ClientBuilder::build`].
pub fn from_env() -> Result<Client> {
    Client::of_env(&WEIXIN_SHOP)?.build()
}
