//! `doudian push` and `doudian spi`, as their user runs them.

#![allow(clippy::unwrap_used, reason = "what is missing fails the test")]

#[path = "../input/mod.rs"]
mod input;
mod list;
mod receiver;
mod record;
mod replay;
mod run;
mod sandbox;
mod send;
mod spi;
mod verify;
mod webhooks;
