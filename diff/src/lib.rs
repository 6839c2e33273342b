//! Compares API descriptors, and says what each change does to those who use the crate that is
//! generated from them.
//!
//! [`compare`] takes two models apart, method by method, and tells each difference by a
//! [`Rule`]: it names what has changed and how, has a [`Level`], and says why. Structures are
//! compared where they are used, so that one that was renamed or moved is not one that is gone
//! and one that is new. The worst level is the [`Bump`]: what the generated crate's version
//! has to do.
//!
//! ```
//! # fn show(old: &doudian_codegen::model::Model, new: &doudian_codegen::model::Model) {
//! let report = doudian_diff::compare(old, new);
//! for change in &report.changes {
//!     println!("{} {}: {}", change.level, change.path, change.message);
//! }
//! println!("{}", report.bump());
//! # }
//! ```

#![warn(clippy::unwrap_used)]

mod change;
pub mod changelog;
mod compare;
mod level;
mod markdown;
mod rule;
mod settings;

pub use change::{Accepted, Change, Report};
pub use compare::compare;
pub use level::{Bump, Code, Level};
pub use markdown::prose;
pub use rule::{Rule, UnknownRule};
pub use settings::{Settings, SettingsError, Stale};
