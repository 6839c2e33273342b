//! Receives.
mod door;
mod push;
mod store;
pub use door::Answer;
pub use push::*;
#[cfg(feature = "redis")]
pub use redis;
pub use store::*;
