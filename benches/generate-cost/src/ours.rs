//! Our whole run: read, check, emit, format.

use std::path::Path;

use anyhow::Result;
use bench_scratch::{doudian, load};
use doudian_codegen::crate_output;
use doudian_codegen::emit::rust::crate_files;

/// As the command does it.
pub(crate) fn all_threads(spec: &Path) -> Result<usize> {
    let model = load(spec)?.model;
    let output = crate_output(doudian(&model)?, &shown(spec));
    Ok(output.files().values().map(String::len).sum())
}

/// File by file in this thread.
pub(crate) fn one_thread(spec: &Path) -> Result<usize> {
    let model = load(spec)?.model;
    let files = crate_files(doudian(&model)?, &shown(spec));
    Ok(files.iter().map(|file| file.text().len()).sum())
}

fn shown(spec: &Path) -> String {
    spec.to_string_lossy().replace('\\', "/")
}
