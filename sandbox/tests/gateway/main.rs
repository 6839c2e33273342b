//! The gateway over the wire.

#![allow(clippy::unwrap_used, reason = "what is missing fails the test")]

mod captures;
mod codes;
mod faults;
mod hostile;
mod lifecycle;
mod orders;
mod paging;
mod placeholders;
mod refusals;
mod requests;
mod starting;
mod stateful;
mod support;
mod weixin_shop;
