//! Doudian's own: the signed request, token calls, what the platform sends, and the settings
//! of its client.

mod client;
#[rustfmt::skip]
mod platform;
pub(crate) mod push;
mod request;
pub mod sign;
pub(crate) mod spi;
mod tokens;

pub use platform::DOUDIAN;
pub use request::DoudianSigned;
