//! Descriptors in canonical form.

mod comments;
mod form;
mod invariants;
mod refused;
mod support;
