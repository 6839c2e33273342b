//! Typed bindings of API methods, made by a build script from YAML descriptors.
//!
//! A crate that calls methods which the crate `doudian` does not have describes each in a file of
//! its own, say `apis/vip.memberScore.yaml` (`doudian new vip.memberScore` begins one), and has
//! this crate below `build-dependencies`. [`Config`] is all that its `build.rs` needs:
//!
#![cfg_attr(feature = "published", doc = "```no_run")]
#![cfg_attr(not(feature = "published"), doc = "```ignore")]
//! fn main() -> Result<(), doudian_codegen::ConfigError> {
//!     doudian_codegen::Config::new().spec_dir("apis").compile()
//! }
//! ```
//!
//! and a module takes in what was made:
//!
//! ```ignore
//! pub mod apis {
//!     doudian::include_api!();
//! }
//! ```
//!
//! What is wrong with the descriptors is told with everything else that is, each with its place, and
//! with what would be right: [`ConfigError`] shows it as the compiler does. A problem is a
//! [`Diagnostic`]; [`rules`] lists what there is. How descriptors are written, `spec/README.md` in
//! the repository describes in full.
//!
//! # How it works
//!
//! Data goes one way, one folder per station; what is in them is for the crates of this workspace.
//!
//! | station | from | to |
//! |---|---|---|
//! | `load` | files | descriptors with places; the only one that knows YAML |
//! | `resolve` | descriptors | what each name means |
//! | `check` | both | problems: every rule in one table |
//! | `build` | both | the model |
//! | `model` | | what passed the checks, every name resolved; no YAML, no tokens |
//! | `emit` | model | texts: a folder for each output |
//! | `write` | texts | files |

#![warn(clippy::unwrap_used)]

mod build;
mod check;
mod compile;
#[cfg(feature = "published")]
mod config;
mod counted;
#[doc(hidden)]
pub mod diagnostic;
#[doc(hidden)]
pub mod emit;
#[doc(hidden)]
pub mod fmt;
mod foreign;
mod generate;
mod krate;
#[doc(hidden)]
pub mod lint;
#[doc(hidden)]
pub mod load;
#[doc(hidden)]
pub mod migrate;
#[doc(hidden)]
pub mod model;
#[doc(hidden)]
pub mod published;
mod resolve;
#[cfg(feature = "schema")]
mod schema;
mod skeleton;
mod threads;
#[doc(hidden)]
pub mod vocabulary;
#[doc(hidden)]
pub mod write;

#[cfg(feature = "published")]
pub use config::{Config, ConfigError};
pub use diagnostic::{Diagnostic, Diagnostics, Related, Severity, rules};
pub use krate::CratePathError;
pub use write::{Obstacle, WriteError};

/// For the crates of this workspace, not for users: it may change with any release.
#[doc(hidden)]
pub use self::{
    compile::{Descriptors, compile, compile_beside, compile_inputs},
    generate::{crate_output, crate_output_with, downstream_output, export_output, target_output},
    krate::CratePath,
    load::{Inputs, SourceFile, read_dir, read_inputs},
    published::Published,
    skeleton::{Kind, client_platform, family_of, field_name, module_of, skeleton},
    write::Output,
};
#[cfg(feature = "published")]
#[doc(hidden)]
pub use krate::crate_path;
#[cfg(feature = "schema")]
#[doc(hidden)]
pub use schema::json_schema;
