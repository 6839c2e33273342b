//! Descriptors with new texts, before anybody has seen that they are right: they are compiled, what
//! is wrong is taken back, and told.

use std::collections::BTreeMap;

use doudian_codegen::model::Model;
use doudian_codegen::{Diagnostic, Diagnostics, SourceFile};

use super::outcome::Written;

/// Where it is told what became of new texts.
pub(crate) trait Ledger {
    /// A file stays as it is: nothing is written of what would be no right descriptor.
    fn take_back(&mut self, file: &str, reason: &str);

    /// The text without what is wrong with it, where that is only an addition.
    fn without(&mut self, file: &str, text: &str, problem: &Diagnostic) -> Option<String> {
        let _ = (file, text, problem);
        None
    }
}

/// Compiles the descriptors with new texts, each of which may have failed already, and takes back
/// what is wrong until the rest is right. What remains is to be written.
pub(crate) fn settle(
    sources: &[SourceFile],
    new: impl IntoIterator<Item = (String, Result<String, String>)>,
    ledger: &mut impl Ledger,
    compile: &dyn Fn(&[SourceFile]) -> Result<Model, Diagnostics>,
) -> Vec<Written> {
    let mut texts = BTreeMap::new();
    for (file, text) in new {
        match text {
            Ok(text) if was(sources, &file).as_deref() == Some(&text) => {}
            Ok(text) => drop(texts.insert(file, text)),
            Err(reason) => ledger.take_back(&file, &reason),
        }
    }
    // Each round takes at least one text back, or what is wrong with it.
    while !texts.is_empty() {
        let Err(problems) = compile(&with(sources, &texts)) else { break };
        let blamed = blamed(&problems, &texts, &|file| was(sources, file).is_none());
        if blamed.is_empty() {
            // Nothing is written that nobody has seen to be right.
            for file in std::mem::take(&mut texts).into_keys() {
                ledger.take_back(&file, "the descriptors would no longer be right");
            }
        }
        for (file, problem) in blamed {
            let Some(text) = texts.remove(&file) else { continue };
            match ledger.without(&file, &text, &problem) {
                Some(text) if was(sources, &file).as_deref() == Some(&text) => {}
                Some(text) => drop(texts.insert(file, text)),
                None => ledger.take_back(&file, &told(&problem)),
            }
        }
    }
    let written =
        texts.into_iter().map(|(path, after)| Written { before: was(sources, &path), path, after });
    written.collect()
}

/// The text that a file has.
pub(crate) fn was(sources: &[SourceFile], file: &str) -> Option<String> {
    let source = sources.iter().find(|source| source.path == file);
    source.map(|source| String::from_utf8_lossy(&source.bytes).into_owned())
}

/// The descriptors with the new texts.
pub(crate) fn with(sources: &[SourceFile], texts: &BTreeMap<String, String>) -> Vec<SourceFile> {
    let others = sources.iter().filter(|source| !texts.contains_key(&source.path)).cloned();
    let new = texts.iter().map(|(path, text)| SourceFile::new(path, text.as_str()));
    let mut all: Vec<SourceFile> = others.chain(new).collect();
    all.sort_by(|left, right| left.path.cmp(&right.path));
    all
}

/// Which of the new texts are at fault, each with the first of its problems: those that problems
/// are in; where none is, since what was changed is used somewhere else, the first one. Of two files
/// that do not go together the one that was there before stays.
fn blamed(
    problems: &Diagnostics,
    texts: &BTreeMap<String, String>,
    is_new: &dyn Fn(&str) -> bool,
) -> BTreeMap<String, Diagnostic> {
    let mut blamed: BTreeMap<String, Diagnostic> = BTreeMap::new();
    for problem in problems {
        let files = [Some(&problem.file), problem.related.as_ref().map(|it| &it.file)];
        let mut files = files.into_iter().flatten().filter(|file| texts.contains_key(*file));
        let first = files.clone().next();
        let file = files.find(|file| is_new(file)).or(first);
        if let Some(file) = file {
            blamed.entry(file.clone()).or_insert_with(|| problem.clone());
        }
    }
    let first = texts.keys().find(|file| is_new(file)).or_else(|| texts.keys().next());
    if let (true, Some(problem), Some(file)) = (blamed.is_empty(), problems.iter().next(), first) {
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
