//! The descriptors that were embedded when the crate was built.

use std::sync::OnceLock;

use doudian_codegen::model::Model;
use doudian_codegen::{SourceFile, compile};

const FILES: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/spec_files.rs"));

/// The model of the embedded descriptors; compiled once in a process.
///
/// # Errors
///
/// What is wrong with the descriptors, as the generator would say it.
pub fn embedded_spec() -> Result<Model, String> {
    static MODEL: OnceLock<Result<Model, String>> = OnceLock::new();
    MODEL
        .get_or_init(|| {
            let files: Vec<SourceFile> =
                FILES.iter().map(|(name, bytes)| SourceFile::new(*name, *bytes)).collect();
            compile(&files).map_err(|problems| problems.to_string())
        })
        .clone()
}
