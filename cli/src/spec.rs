//! Where the descriptors come from.

use std::env;
use std::path::{Path, PathBuf};

use doudian_codegen::model::Model;
use doudian_codegen::{compile, read_dir};

use crate::output::Failure;

/// The workspace that the command was started in: the nearest folder, from the current one
/// upwards, that has a `spec` folder beside a Cargo.toml.
pub(crate) fn workspace() -> Option<PathBuf> {
    let here = env::current_dir().ok()?;
    let is_root =
        |folder: &&Path| folder.join("spec").is_dir() && folder.join("Cargo.toml").is_file();
    here.ancestors().find(is_root).map(Path::to_owned)
}

/// Reads and checks the descriptors below a folder.
pub(crate) fn load(folder: &Path) -> Result<Model, Failure> {
    let sources = read_dir(folder).map_err(Failure::new)?;
    compile(&sources).map_err(Failure::new)
}

/// The model of the folder given, of the workspace, or the one built into the command.
pub(crate) fn model(folder: Option<&Path>) -> Result<Model, Failure> {
    let found = workspace().map(|root| root.join("spec"));
    match folder.map(Path::to_owned).or(found) {
        Some(folder) => load(&folder),
        None => doudian_sandbox::embedded_spec().map_err(Failure::new),
    }
}
