//! `doudian import` and `doudian fetch-docs`, as their user runs them.

mod documents;
mod fetch;
mod nasty;
#[path = "../tools/support.rs"]
#[allow(dead_code)]
mod support;
