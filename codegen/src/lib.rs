//! Turns YAML API descriptors into typed Rust bindings.
//!
//! Data goes one way, one folder per station: [`load`] reads files and knows YAML,
//! `check` looks for problems, [`model`] is what passed the checks, with every name
//! resolved. A problem is a [`Diagnostic`]: a stable code, a place, and what would be right.
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

mod check;
pub mod diagnostic;
pub mod emit;
mod generate;
pub mod load;
pub mod model;
pub mod write;

pub use check::{compile, rules};
pub use diagnostic::{Diagnostic, Diagnostics, Related};
pub use generate::crate_output;
pub use load::{SourceFile, read_dir};
