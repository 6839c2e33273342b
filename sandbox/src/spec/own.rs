//! Methods of the user's own, beside the embedded ones.

use std::collections::BTreeSet;
use std::path::PathBuf;

use doudian_codegen::model::{Model, Origin};
use doudian_codegen::{Published, compile_beside, compile_inputs, read_inputs};

use super::embedded;
use crate::start_error::StartError;

/// The embedded descriptors and those of `paths`, which may extend embedded methods, and
/// take the place of one that they describe themselves.
pub(crate) fn spec_with(paths: &[PathBuf]) -> Result<Model, StartError> {
    let failed = |problems: doudian_codegen::Diagnostics| StartError::Spec {
        problems: problems.to_string(),
    };
    let (inputs, read) = read_inputs(paths);
    let published = Published::new(doudian_spec::INDEX, doudian_spec::file);
    // By themselves first: then every problem is the user's.
    let own = compile_inputs(&inputs, read, &published).map_err(failed)?;
    let apis = own.platforms.iter().flat_map(|platform| &platform.apis);
    let replaced: BTreeSet<String> = apis
        .filter(|api| api.origin == Origin::Shadows)
        .filter_map(|api| published.method_file(&api.method))
        .map(embedded::name)
        .collect();
    let mut sources = embedded::files();
    sources.retain(|source| !replaced.contains(&source.path));
    sources.extend(inputs.files);
    compile_beside(&sources, &published).map_err(failed)
}
