//! What the names in descriptors mean: which file belongs to which platform, which Rust
//! name everything gets, and which definition a type refers to.

pub(crate) mod defs;
mod kinds;
pub(crate) mod names;
pub(crate) mod overlay;
pub(crate) mod reserved;
mod scope;
mod sets;
pub(crate) mod types;
pub(crate) mod values;

pub(crate) use kinds::FileKind;
#[cfg(feature = "schema")]
pub(crate) use kinds::keys_of;
pub(crate) use scope::Scope;
pub(crate) use sets::{PlatformSet, SharedDoc, SubjectDoc, sort};
pub(crate) use types::{AnswerData, Sections, TypedField};
