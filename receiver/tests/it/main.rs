//! A receiver from the outside: what it answers, what it hands on, what it remembers.

mod build;
mod common;
mod doors;
mod push;
mod redis_store;
mod server;
mod stored;
mod stores;
