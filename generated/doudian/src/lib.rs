//! Typed SDK of the Douyin e-commerce open platform (抖店开放平台).
//!
//! Every method `a.b` of the platform has a pair [`DoudianRequest`] /
//! [`DoudianResponse`]: `order.list` is `DoudianOrderListRequest` and
//! `DoudianOrderListResponse`. [`DoudianClient`] signs and sends the request, looks after
//! the access token, and reads the answer.
//!
//! ```no_run
//! # async fn first_call() -> doudian::Result<()> {
//! use doudian::{DoudianClient, DoudianShopBrandListRequest};
//!
//! let client = DoudianClient::builder("app key", "app secret").shop_id(4463798).build()?;
//! for brand in client.call(&DoudianShopBrandListRequest::new()).await? {
//!     println!("{} {}", brand.id, brand.brand_chinese_name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Answers
//!
//! [`DoudianClient::execute`] gives the whole [`DoudianResponse`], refusals included;
//! [`DoudianClient::call`] gives `data` and turns a refusal into an [`Error`], which knows
//! whether the call took effect, whether repeating it is safe, and what to do next.
//!
//! Answers are read leniently (text for a number, `[]` for an absent object, unknown
//! fields) and without loss; whatever was not as described is in
//! [`DoudianResponse::drift`].
//!
//! # What the platform sends
//!
//! Push messages have types named after topic and tag: [`DoudianTradeTradePaid101`].
//! A [`DoudianPushMessage`] can be had only by verifying a delivery; [`DoudianPushEvent`]
//! is any of its messages as the type of its tag. The feature `receiver` brings
//! `doudian::receiver`, which does all the rest: the answer within the platform's deadline,
//! each message once, handlers for each type; and the same for SPI calls, whose types are
//! behind the feature `spi`.
//!
//! # The description
//!
#![doc = include_str!("bindings/version.md")]
//!
//! [`SPEC_VERSION`] has it for programs.
//!
//! # Features
//!
//! One per family of methods (`order`, `product`, …). The default is `erp`: goods, stock,
//! orders and shipping; `full` has them all. A method that is not compiled in can be called
//! with [`DoudianClient::call_raw`]. `serde` gives every type `Serialize` and
//! `Deserialize`, `macros` brings `#[doudian_api]` for methods of your own, `sandbox` brings a local
//! gateway for development and tests. `receiver` brings receivers of push messages and SPI
//! calls, `axum` their extractors for axum, `redis` their memory in Redis.

#[rustfmt::skip]
mod bindings;
mod names;
mod reference;

pub use bindings::*;
pub use names::*;
pub use reference::{DefaultDoudianClient, DoudianUtils, DouyinPushResult};

/// What generated code calls. Not for users: it may change with any release.
#[doc(hidden)]
pub use doudian_runtime::generated as rt;

#[cfg(feature = "macros")]
pub use doudian_macros::doudian_api;

/// Takes in what a build script has generated with `doudian_codegen::Config`.
///
/// ```ignore
/// pub mod apis {
///     doudian::include_api!();
/// }
/// ```
#[macro_export]
macro_rules! include_api {
    () => {
        include!(concat!(env!("OUT_DIR"), "/doudian_api/mod.rs"));
    };
}

#[cfg(feature = "receiver")]
pub use doudian_receiver as receiver;

#[cfg(feature = "sandbox")]
pub use doudian_sandbox as sandbox;
