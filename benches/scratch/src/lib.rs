//! The crates that the benchmarks compare, written from one model: what the generator
//! writes, and the same types the way most SDKs write them.
//!
//! Both sides are made from the same [`doudian_codegen::model::Model`] in the same run, so
//! that a ratio between them is about the form of the code and nothing else.

pub mod compiler;
mod derives;
mod example;
mod krate;
mod selection;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use doudian_codegen::model::{DOUDIAN, Model, Platform};

pub use derives::{inline, modules};
pub use example::{example_answer, json_text};
pub use krate::{Side, replace, write_workspace};
pub use selection::{Counts, Selection};

/// A model, and how many files it was made of.
pub struct Loaded {
    /// What was read.
    pub model: Model,
    /// Descriptor files.
    pub files: usize,
}

/// The platform that is measured.
///
/// # Errors
///
/// When the model does not have it.
pub fn doudian(model: &Model) -> Result<&Platform> {
    model.platform(DOUDIAN).context("the descriptors do not describe the platform `doudian`")
}

/// Doudian's descriptors of this checkout.
pub fn default_spec() -> PathBuf {
    checkout().join("spec").join(DOUDIAN)
}

/// The folder that holds this workspace, `runtime` and `spec`.
pub fn checkout() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}

/// Reads and checks the descriptors below a folder.
///
/// # Errors
///
/// When a file cannot be read, or any descriptor is wrong; the text names all of them.
pub fn load(folder: &Path) -> Result<Loaded> {
    let sources = doudian_codegen::read_dir(folder)
        .map_err(|error| anyhow!("{error}"))
        .with_context(|| format!("cannot read the descriptors below {}", folder.display()))?;
    let model = doudian_codegen::compile(&sources).map_err(|problems| anyhow!("{problems}"))?;
    Ok(Loaded { model, files: sources.len() })
}
