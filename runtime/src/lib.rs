//! What generated bindings need at run time: the client, tokens, signatures, envelopes, and
//! the JSON reader and writer.
//!
//! Most programs use it through the crate `doudian`, which adds a request type for each
//! method. Without one, a method can be called by name:
//!
//! ```no_run
//! # async fn demo() -> doudian_runtime::Result<()> {
//! let client = doudian_runtime::DoudianClient::from_env()?;
//! let brands = client.call_raw("shop.brandList", &serde_json::Value::Null).await?;
//! println!("{brands}");
//! # Ok(())
//! # }
//! ```

#![warn(clippy::unwrap_used)]

pub mod api;
mod client;
mod clock;
mod envelope;
mod error;
pub mod foreign;
pub mod generated;
pub mod json;
mod page;
mod push;
mod response;
mod serialize;
pub mod sign;
mod spi;
mod text;
mod token;
pub mod transport;

pub use api::DoudianRequest;
pub use client::{DoudianClient, DoudianClientBuilder};
pub use clock::{Clock, ManualClock, SystemClock};
pub use error::{Error, ErrorKind, Outcome, ReplyProblem, Result};
pub use page::{DoudianPage, Paged};
pub use push::{
    Apps, BadPushData, BadReason, DoudianMessage, DoudianPushData, DoudianPushMessage,
    DoudianPushResult, Message, PushError, PushHeaders,
};
pub use response::DoudianResponse;
pub use sign::{AppSecret, SignMethod};
pub use spi::{
    DoudianSpiCall, DoudianSpiRequest, DoudianSpiResponse, SignedSpi, Spi, SpiError, SpiParts,
    SpiReply, SpiWindow,
};
pub use text::{Csv, DateTime, JsonText, Pipe};
pub use token::DoudianAccessToken;
