//! Descriptors in canonical form.

mod comments;
mod edits;
mod form;
mod invariants;
mod refused;
mod support;
