//! What is served: the embedded descriptors, and the user's own.

mod embedded;
mod own;
mod served;

pub use embedded::embedded_spec;
pub(crate) use embedded::shared;
pub(crate) use own::spec_with;
pub(crate) use served::Served;
