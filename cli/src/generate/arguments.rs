//! What the command can be told.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use doudian_codegen::CratePath;
use doudian_codegen::emit::{RUST, TARGETS};
use doudian_codegen::write::Mode;

use crate::spec::Folder;

/// Write the Rust bindings, and the npm packages of client-side calls, from the YAML descriptors.
///
/// Everything is checked before anything is written: a mistake in a descriptor leaves the
/// bindings as they are. Only files that differ are written.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Write nothing; say which files are stale, and fail if there are any.
    #[arg(long)]
    pub(super) check: bool,
    #[command(flatten)]
    pub(super) spec: Folder,
    /// What to write. Anything but the Rust bindings is of one platform, and needs --out.
    #[arg(long, value_name = "TARGET", default_value = RUST.name)]
    #[arg(value_parser = PossibleValuesParser::new(TARGETS.iter().map(|target| target.name)))]
    pub(super) target: String,
    /// Only this platform of those that the descriptors describe.
    #[arg(long, value_name = "NAME")]
    pub(super) platform: Option<String>,
    /// The folder to write to [default: `generated/CRATE/src/bindings` of the workspace, for the
    /// crate that the platform file names, or `generated/PACKAGE` for its npm package].
    #[arg(long, value_name = "DIR")]
    pub(super) out: Option<PathBuf>,
    /// A Cargo.toml whose feature list follows the families, between the lines
    /// `# @generated families begin` and `… end` [default: `generated/CRATE/Cargo.toml` of the
    /// workspace, unless --out is given].
    #[arg(long, value_name = "FILE")]
    pub(super) manifest: Option<PathBuf>,
    /// The path of the crate `doudian` in the crate that the code is for. Only for descriptors
    /// that bring no platform file: their code is for another crate than this one.
    #[arg(long, value_name = "PATH", default_value_t)]
    pub(super) crate_path: CratePath,
    /// Print one JSON object for each problem of the descriptors, a line each, on standard
    /// output, and nothing else there.
    #[arg(long)]
    pub(super) json: bool,
}

impl Arguments {
    /// Those for one platform of the workspace.
    pub(super) fn of(platform: &str, json: bool) -> Self {
        Self {
            check: false,
            spec: Folder::default(),
            target: RUST.name.to_owned(),
            platform: Some(platform.to_owned()),
            out: None,
            manifest: None,
            crate_path: CratePath::default(),
            json,
        }
    }

    pub(super) fn mode(&self) -> Mode {
        if self.check { Mode::Check } else { Mode::Write }
    }
}
