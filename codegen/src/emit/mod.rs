//! For the crates of this workspace, not for users: it may change with any release.
//!
//! The outputs: one folder for each, which reads the model and makes texts of it.
//!
//! Nothing here can fail, because everything that could was checked before the model was made.
//! An output is a folder, and a row of [`TARGETS`]: nothing else knows which there are.

pub mod rust;
mod source;
pub mod typescript;

pub use source::{GENERATED, SourceText};
pub(crate) use source::{GENERATED_JSON, GENERATED_MARKDOWN, source_name};

use crate::model::Platform;

/// An output that is made of a platform.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// What the command calls it.
    pub name: &'static str,
    /// Its files. The second argument is cut off the names of descriptor files in them, so that
    /// they do not depend on where the spec lies.
    pub files: for<'m> fn(&'m Platform, &str) -> Vec<SourceText<'m>>,
}

/// The crate that is published for a platform, in Rust.
pub const RUST: Target = Target { name: "rust", files: rust::crate_files };

/// Declarations for those who call a platform from JavaScript.
pub const TYPESCRIPT: Target = Target { name: "typescript", files: typescript::files };

/// Every output.
pub const TARGETS: &[Target] = &[RUST, TYPESCRIPT];
