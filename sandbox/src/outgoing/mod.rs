//! What the platform sends by itself: push messages, and SPI calls.

mod error;
mod fill;
mod post;
pub mod push;
mod setup;
pub mod spi;
