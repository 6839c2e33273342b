//! A receiver from the outside: what it answers, what it hands on, what it remembers.

mod build;
#[path = "../common/mod.rs"]
mod common;
mod custom_goods;
mod described;
mod doors;
mod drift;
mod leases;
mod push;
mod queue;
mod redis_store;
mod replays;
mod server;
mod shutdown;
mod spi;
mod stored;
mod stores;
mod webhooks;
