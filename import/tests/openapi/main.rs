//! OpenAPI documents to entries.

mod answers;
mod bad;
mod names;
mod requests;
mod schemas;
mod support;
mod tokens;
