//! What generated bindings need at run time: the client, tokens, signatures, envelopes, and
//! the JSON reader and writer.
//!
//! Most programs use it through the crate `doudian`, which adds a request type for each
//! method. Without one, a method can be called by name:
//!
//! ```no_run
//! # async fn demo() -> doudian_runtime::Result<()> {
//! let client = doudian_runtime::Client::from_env()?;
//! let brands = client.call_raw("shop.brandList", &serde_json::Value::Null).await?;
//! println!("{brands}");
//! # Ok(())
//! # }
//! ```
//!
//! # What is traced
//!
//! Each call is a [`tracing`](https://docs.rs/tracing) span `doudian_call`, or of another platform
//! `platform_call`, of level INFO and of
//! a target that begins with `doudian_runtime`; everything that happens during the call is
//! inside it, the token calls that it has to wait for included: they are spans of their own
//! with methods such as `token.create`. The receiver's spans `doudian_push`, `platform_push` and
//! `doudian_spi` name the same things in the same way.
//!
//! | field | meaning |
//! |---|---|
//! | `platform` | the platform, for example `weixin_shop`; of a `platform_call` only |
//! | `method` | what was called, for example `order.searchList` |
//! | `shop_id` | the shop of the access token, or for which one is made; absent when neither says so |
//! | `attempt` | how many requests were sent; more than 1 after a refused token or time stamp; absent when none was |
//! | `http.response.status_code` | the HTTP status of the last reply |
//! | `code`, `sub_code`, `log_id` | those of the answer; `code` is the `err_no` of the legacy envelope where there is no other |
//! | `outcome` | `succeeded`, or what [`Outcome`] says of the error: `rejected`, `not_sent`, `unknown`; `cancelled` when nobody waits for the call any more |
//! | `error.type` | the [`ErrorKind`] of the error in one word |
//! | `elapsed_ms` | how long the call took, in milliseconds, waiting for a token included |
//!
//! | level | event | fields |
//! |---|---|---|
//! | DEBUG | `answered` | `elapsed_ms` |
//! | WARN | `refused` | `code`, `sub_code`, `log_id`, `outcome`, `advice` (what is documented, and what to do), `elapsed_ms` |
//! | WARN | `failed`: there is no answer | `error`, `error.type`, `outcome`, `elapsed_ms` |
//! | DEBUG | `repeated with a new access token`, `repeated with the platform's time` | |
//! | DEBUG | `nobody waits for the call any more` | `elapsed_ms` |
//! | WARN | `the reply differs from the descriptor`: something is missing or was left out | `method`, `path`, `kind` (see [`json::Drift`]), `count`, `suppressed` (replies since it was said last) |
//! | DEBUG | the same for any difference | `method`, `path` and `kind` of the first, `kinds` (how many there are) |
//!
//! No span and no event holds a secret, a token, parameters, data, or the message of a
//! refusal, which may quote them. Text of the platform is escaped and cut, see [`foreign`].

#![warn(clippy::unwrap_used)]

pub mod api;
mod client;
mod clock;
#[doc(hidden)]
pub mod counted;
mod described;
pub mod drift;
mod envelope;
mod error;
mod file;
pub mod foreign;
#[doc(hidden)]
pub mod generated;
pub mod json;
mod limits;
#[doc(hidden)]
pub mod media;
mod message;
mod nullable;
mod page;
pub mod protocol;
mod record;
mod refusal;
mod response;
mod serialize;
mod spi;
#[cfg(feature = "serde")]
mod stored;
mod text;
mod token;
pub mod transport;

pub use neutral::*;
pub use protocol::doudian::push::{DoudianPushMessage, DoudianPushResult, PushHeaders};
pub use protocol::doudian::sign::{self, SignMethod};
pub use protocol::doudian::spi::{DoudianSpiCall, SignedSpi, SpiError, SpiParts, SpiWindow};
pub use protocol::doudian::{DOUDIAN, DoudianSigned, built_in_errors};
#[cfg(feature = "douyin-webhooks")]
pub use protocol::douyin::{DouyinEvent, DouyinWebhook, DouyinWebhookHeaders};

/// What is there for every platform: the crate that is generated for one hands this on to its
/// users, as it is or under names of its own. What is Doudian's alone is not in it.
pub mod neutral {
    pub use crate::api::{self, Request, SpecVersion};
    pub use crate::client::{Client, ClientBuilder};
    pub use crate::clock::{Clock, ManualClock, SystemClock};
    pub use crate::drift::{self, DriftLog};
    pub use crate::error::{Error, ErrorKind, Outcome, ReplyProblem, Result};
    pub use crate::file::{File, FileContent};
    pub use crate::json::{self, Extra};
    pub use crate::message::{Message, MessageData, PushData};
    pub use crate::nullable::{IntoNullable, IntoNullableTexts, Nullable};
    pub use crate::page::{Page, Paged};
    pub use crate::protocol::push::{
        Apps, BadPushData, BadReason, Delivered, PushDelivery, PushError, PushOutcome, PushReply,
    };
    pub use crate::protocol::{self, AppSecret};
    pub use crate::response::Response;
    pub use crate::spi::{Codes, Discriminator, Spi, SpiReply, SpiRequest, SpiResponse};
    #[cfg(feature = "serde")]
    pub use crate::stored::Stored;
    pub use crate::text::{Csv, DateTime, JsonText, Pipe};
    pub use crate::token::{AccessToken, BoxError, StoreResult, TokenOwner, TokenSource};
    pub use crate::{foreign, transport};
}
