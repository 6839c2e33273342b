//! Turns YAML API descriptors into typed Rust bindings.
//!
//! Data goes one way, one folder per station:
//!
//! | station | from | to |
//! |---|---|---|
//! | `load` | files | descriptors with places; the only one that knows YAML |
//! | `resolve` | descriptors | what each name means |
//! | `check` | both | problems: every rule in one table, see [`rules`] |
//! | `build` | both | the model |
//! | [`model`] | | what passed the checks, every name resolved; no YAML, no tokens |
//! | `emit` | model | texts: a folder for each output |
//! | `write` | texts | files |
//!
//! [`compile`] goes from files to the model, [`crate_output`] from the model to text. A
//! problem is a [`Diagnostic`]: a stable code, a place, and what would be right.
//!
//! ```
//! use doudian_codegen::{SourceFile, compile};
//!
//! let platform = SourceFile::new(
//!     "spec/doudian/platform.yaml",
//!     "platform: doudian\nspec_version: 1\ntitle: 抖店开放平台\nclass_prefix: Doudian\nhost: https://openapi-fxg.jinritemai.com\n",
//! );
//! let method = SourceFile::new(
//!     "spec/doudian/token/token.refresh.yaml",
//!     "method: token.refresh\ntitle: 刷新令牌\nrequest:\n  refresh_token: strin\n",
//! );
//! let problems = compile(&[platform, method]).unwrap_err();
//! let problem = problems.iter().next().unwrap();
//! assert_eq!((problem.code, problem.line, problem.column), ("unknown-type", 4, 18));
//! ```

#![warn(clippy::unwrap_used)]

mod build;
mod check;
mod compile;
#[cfg(feature = "published")]
mod config;
mod counted;
pub mod diagnostic;
#[doc(hidden)]
pub mod emit;
pub mod fmt;
mod foreign;
mod generate;
mod krate;
pub mod lint;
#[doc(hidden)]
pub mod load;
pub mod migrate;
pub mod model;
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

pub use compile::{Descriptors, compile, compile_beside, compile_inputs};
#[cfg(feature = "published")]
pub use config::{Config, ConfigError};
pub use diagnostic::{Diagnostic, Diagnostics, Related, Severity, rules};
pub use generate::{
    crate_output, crate_output_with, downstream_output, export_output, target_output,
};
#[cfg(feature = "published")]
pub use krate::crate_path;
pub use krate::{CratePath, CratePathError};
pub use load::{Inputs, SourceFile, read_dir, read_inputs};
pub use published::Published;
#[cfg(feature = "schema")]
pub use schema::json_schema;
pub use skeleton::{Kind, client_platform, family_of, field_name, module_of, skeleton};
pub use write::{Obstacle, Output, WriteError};
