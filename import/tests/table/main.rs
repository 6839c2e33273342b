//! Documents as text with tables.

#[path = "../support/mod.rs"]
mod support;

mod articles;
mod attacks;
mod layouts;
mod names;
mod transport;
