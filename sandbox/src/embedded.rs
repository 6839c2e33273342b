//! The descriptors that were embedded when the crate was built.

use std::sync::OnceLock;

use doudian_codegen::model::Model;
use doudian_codegen::{SourceFile, compile};

use crate::builder::StartError;

const FILES: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/spec_files.rs"));

/// The model of the embedded descriptors; compiled once in a process.
///
/// # Errors
///
/// [`StartError::Spec`], when the descriptors do not compile.
pub fn embedded_spec() -> Result<Model, StartError> {
    static MODEL: OnceLock<Result<Model, String>> = OnceLock::new();
    let model = MODEL.get_or_init(|| {
        let files: Vec<SourceFile> =
            FILES.iter().map(|(name, bytes)| SourceFile::new(*name, *bytes)).collect();
        compile(&files).map_err(|problems| problems.to_string())
    });
    model.clone().map_err(|problems| StartError::Spec { problems })
}
