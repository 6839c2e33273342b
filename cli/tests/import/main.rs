//! `doudian import`, `doudian fetch-docs` and `doudian update`, as their user runs them.

mod documents;
mod fetch;
mod nasty;
#[path = "../tools/support.rs"]
#[allow(dead_code)]
mod support;
mod update;
