//! What generated bindings need at run time.

pub mod api;
mod client;
mod clock;
mod envelope;
mod error;
pub mod generated;
pub mod json;
mod page;
mod response;
pub mod sign;
mod token;
pub mod transport;

pub use api::DoudianRequest;
pub use client::{DoudianClient, DoudianClientBuilder};
pub use clock::{Clock, ManualClock, SystemClock};
pub use error::{Error, ErrorKind, Outcome, ReplyProblem, Result};
pub use page::{DoudianPage, Paged};
pub use response::DoudianResponse;
pub use sign::{AppSecret, SignMethod};
pub use token::DoudianAccessToken;
