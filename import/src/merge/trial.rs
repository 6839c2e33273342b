//! Descriptors with new texts, before anybody has seen that they are right: which text is at fault
//! for a problem, and how the problem is told.

use std::collections::BTreeMap;

use doudian_codegen::{Diagnostic, Diagnostics, SourceFile};

/// The descriptors with the new texts.
pub(crate) fn with(sources: &[SourceFile], texts: &BTreeMap<String, String>) -> Vec<SourceFile> {
    let others = sources.iter().filter(|source| !texts.contains_key(&source.path)).cloned();
    let new = texts.iter().map(|(path, text)| SourceFile::new(path, text.as_str()));
    let mut all: Vec<SourceFile> = others.chain(new).collect();
    all.sort_by(|left, right| left.path.cmp(&right.path));
    all
}

/// Which of the new texts are at fault, each with the first of its problems: those that problems
/// are in; where none is, since what was changed is used somewhere else, the first one.
pub(crate) fn blamed(
    problems: &Diagnostics,
    texts: &BTreeMap<String, String>,
) -> BTreeMap<String, Diagnostic> {
    let mut blamed: BTreeMap<String, Diagnostic> = BTreeMap::new();
    for problem in problems {
        let files = [Some(&problem.file), problem.related.as_ref().map(|it| &it.file)];
        let file = files.into_iter().flatten().find(|file| texts.contains_key(*file));
        if let Some(file) = file {
            blamed.entry(file.clone()).or_insert_with(|| problem.clone());
        }
    }
    if let (true, Some(problem), Some(file)) =
        (blamed.is_empty(), problems.iter().next(), texts.keys().next())
    {
        blamed.insert(file.clone(), problem.clone());
    }
    blamed
}

/// The first problem, in one line.
pub(crate) fn first(problems: &Diagnostics) -> String {
    problems.iter().next().map(told).unwrap_or_default()
}

/// A problem of a descriptor that nobody has seen, in one line.
pub(crate) fn told(problem: &Diagnostic) -> String {
    let line = problem.source_line.trim();
    match &problem.label {
        Some(label) => format!("{}, {label} (`{line}`)", problem.message),
        None => format!("{} (`{line}`)", problem.message),
    }
}
