//! The way from bytes to the model: load, resolve names, check, build.

use crate::SourceFile;
use crate::check::{check_platform, check_platform_exists};
use crate::diagnostic::{Diagnostics, Problem, Problems, Rule};
use crate::load;
use crate::model::Model;
use crate::resolve::{self, PlatformSet, Scope};

/// Checks descriptors and resolves them. Pure: the same sources give the same model, in
/// whatever order they come.
///
/// # Errors
///
/// Every problem of every file.
pub fn compile(sources: &[SourceFile]) -> Result<Model, Diagnostics> {
    if sources.is_empty() {
        return Err(load::without_file(
            Rule::NoDescriptors,
            "there are no descriptors",
            "descriptors are files that end with `.yaml` or `.yml`",
        ));
    }
    let mut problems = Problems::default();
    let docs = load::load(sources, &mut problems);
    // A file of another version may look like anything, and so may those beside it.
    let is_version = |problem: &Problem| problem.rule == Rule::UnknownSpecVersion;
    if problems.list.iter().any(is_version) {
        problems.list.retain(is_version);
        return Err(load::locate(sources, problems.list));
    }
    let sets = resolve::sort(sources, &docs, &mut problems);
    check_platform_exists(&sets, &docs, &mut problems);
    let checked: Vec<(PlatformSet<'_>, Scope<'_>)> = sets
        .into_iter()
        .map(|set| {
            let scope = Scope::new(&set);
            check_platform(&set, &scope, &mut problems);
            (set, scope)
        })
        .collect();
    if !problems.list.is_empty() {
        return Err(load::locate(sources, problems.list));
    }
    let mut model = Model::default();
    for (set, scope) in &checked {
        let platform = resolve::build(set, scope).map_err(|message| {
            load::without_file(
                Rule::Internal,
                message,
                "this is a fault of the generator; please report it with the descriptors",
            )
        })?;
        model.platforms.push(platform);
    }
    Ok(model)
}

/// The platform file of Doudian, for descriptors that come without one.
pub fn doudian_platform() -> SourceFile {
    SourceFile::new("platform.yaml", include_str!("../../spec/doudian/platform.yaml"))
}
