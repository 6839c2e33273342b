//! What the sandbox sends, over the wire.

#![allow(clippy::unwrap_used, reason = "what is missing fails the test")]

mod after_sales;
mod described;
mod orders;
mod products;
mod sending;
mod sink;
mod spi;
#[path = "../gateway/support.rs"]
#[allow(dead_code, reason = "shared with the tests of the gateway")]
mod support;
