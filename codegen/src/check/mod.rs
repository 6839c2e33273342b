//! Descriptors to problems.
//!
//! Every rule is in the table of `rules`. Each `check_*` function looks at one thing and
//! pushes what it finds, so that one run shows all problems of all files.

mod enums;
mod examples;
mod facts;
mod fields;
mod files;
mod names;
mod paging;
mod rules;
mod values;

pub(crate) use files::{MethodDoc, PlatformSet};
pub(crate) use rules::Rule;
pub use rules::rules;
pub(crate) use values::literal;

use crate::SourceFile;
use crate::diagnostic::{Diagnostics, Place, Problem, Problems};
use crate::load::{self, Doc};
use crate::model::scope::Scope;
use crate::model::{self, Model};

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
    let sets = files::sort(sources, &docs, &mut problems);
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
        let platform = model::build(set, scope).map_err(|message| {
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

/// One problem for all files, unless something else explains why there is no platform.
fn check_platform_exists(sets: &[PlatformSet<'_>], docs: &[Doc], problems: &mut Problems) {
    let Some(first) = docs.first() else {
        return;
    };
    if sets.is_empty() && problems.list.is_empty() {
        problems.push(
            Problem::new(
                Rule::NoPlatform,
                Place::file(first.file),
                "there is no platform file",
            )
            .help("add a file with `platform`, `spec_version`, `title`, `class_prefix` and `host`"),
        );
    }
}

fn check_platform(set: &PlatformSet<'_>, scope: &Scope<'_>, problems: &mut Problems) {
    facts::check_platform(set, problems);
    names::check_names(set, scope, problems);
    fields::check_aliases(scope, problems);
    enums::check_enums(scope, problems);
    fields::check_types(scope, problems);
    for method in &set.methods {
        facts::check_method(method, problems);
        fields::check_method(method, scope, problems);
        // What could not be read would only be complained about a second time.
        if !method.doc.partial {
            paging::check_paging(method, scope, problems);
            examples::check_example(method, scope, problems);
        }
    }
}
