//! SPI calls, made as the platform makes them to the developer's own service.

mod builder;
mod call;
mod outcome;
mod sender;

pub use super::error::{SendError, SetupError};
pub use builder::SpiSenderBuilder;
pub use call::SpiCall;
pub use outcome::SpiOutcome;
pub use sender::SpiSender;
