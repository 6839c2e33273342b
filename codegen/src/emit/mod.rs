//! For the crates of this workspace, not for users: it may change with any release.
//!
//! The outputs: one folder for each, which reads the model and makes texts of it.
//!
//! Nothing here can fail, because everything that could was checked before the model was made.
//! An output is a folder, and a row of [`TARGETS`] if it is code, or of [`EXPORTS`] if it is a
//! description for other tools and people: nothing else knows which there are.

mod chosen;
pub mod extension;
mod facts;
mod json;
mod json_schema;
mod markdown;
mod openapi;
pub mod rust;
mod schema;
mod source;
pub mod typescript;

pub use chosen::Chosen;
pub use source::{GENERATED, SourceText};
pub(crate) use source::{GENERATED_JSON, GENERATED_LINES, GENERATED_MARKDOWN, source_name};

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

/// A description that is made of a platform.
#[derive(Clone, Copy, Debug)]
pub struct Export {
    /// What the command calls it.
    pub name: &'static str,
    /// The forms in which it can be written, the usual one first: endings of files.
    pub forms: &'static [&'static str],
    /// Whether it is one file; else it is a folder of files.
    pub is_single: bool,
    /// Its files, in one of the forms.
    pub files: for<'m> fn(&'m Platform, &str) -> Vec<SourceText<'m>>,
}

/// Every description.
pub const EXPORTS: &[Export] = &[
    Export { name: "openapi", forms: &["yaml", "json"], is_single: true, files: openapi::files },
    Export { name: "json-schema", forms: &["json"], is_single: false, files: json_schema::files },
    Export { name: "markdown", forms: &["md"], is_single: false, files: markdown::files },
];
