//! Turns API documentation into descriptors, and merges it into those that exist.
//!
//! | station | from | to |
//! |---|---|---|
//! | a folder for each format: [`docs_json`], [`openapi`], [`table`], [`sample`], [`har`] | a document | [`Entry`]s: what it says |
//! | [`merge`] | entries, and the descriptors that exist | changed descriptors |
//! | [`drift`] | what answers had that the descriptors do not say | changed descriptors |
//!
//! What people wrote stays: names, labels, notes, paging, limits, comments. What the document says
//! is updated; what it no longer has is marked as retired, and not deleted. What it leaves open is
//! `any`, with `uncertain: true`. Nothing is invented.

#![warn(clippy::unwrap_used)]

pub mod docs_json;
mod documents;
pub mod drift;
mod entry;
mod envelope;
mod format;
pub mod har;
pub mod json;
mod loose;
mod mask;
pub mod merge;
mod naming;
pub mod openapi;
mod problem;
mod query;
pub mod sample;
mod seen;
mod source;
pub mod table;
mod text;
pub mod words;

pub use documents::{Documents, read_all};
pub use entry::{Entry, EntryKind, Fields, Member, RefusalRow, Shape};
pub use format::{Format, read};
pub use problem::Problem;
pub use source::{Context, Read, Source};
