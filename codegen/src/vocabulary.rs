//! For the crates of this workspace, not for users: it may change with any release.
//!
//! What the attribute on a struct and the command share with descriptors: names, words, and how
//! a better one is proposed.

pub use crate::check::{LimitFault, limit_faults, takes_text};
pub use crate::diagnostic::suggest::{did_you_mean, list};
pub use crate::foreign::{narrow, on_one_line};
pub use crate::load::{EFFECTS, PII, Words};
pub use crate::resolve::names::{class, is_free_name, is_method_name, is_unescaped};
pub use crate::resolve::reserved::FAMILIES;
