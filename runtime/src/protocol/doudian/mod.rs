//! Doudian's own: the signed request, token calls, what the platform sends, and the settings
//! of its client.

#[cfg(feature = "doudian")]
mod client;
#[rustfmt::skip]
mod platform;
pub(crate) mod push;
mod request;
pub mod sign;
pub(crate) mod spi;
mod tokens;

use crate::api::{Api, ErrorRow, Platform};

pub use platform::DOUDIAN;
pub use request::DoudianSigned;

impl Api {
    /// What goes without saying of a method of Doudian.
    pub const PLAIN: Self = Self::of(&DOUDIAN, "", "");
}

impl Platform {
    /// Whether it is Doudian, whose calls have a span of their own.
    pub(crate) fn is_doudian(&'static self) -> bool {
        self.is(&DOUDIAN)
    }
}

/// Refusals of Doudian that every method may answer: what [`crate::Error::advice`] says of
/// calls by name.
pub fn built_in_errors() -> &'static [ErrorRow] {
    DOUDIAN.errors
}
