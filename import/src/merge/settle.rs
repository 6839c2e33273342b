//! What came out is compiled; what is wrong is taken back, and told.

use std::collections::BTreeMap;

use doudian_codegen::fmt::{Draft, Pointer};
use doudian_codegen::model::Model;
use doudian_codegen::{Diagnostic, Diagnostics, SourceFile};

use super::drafts::Drafts;
use super::found::Origins;
use super::outcome::{Open, Outcome, Written};
use super::trial::{blamed, first, told, with};
use crate::problem::Problem;

/// The changed descriptors before anybody has seen that they are right.
pub(super) struct Settling<'s> {
    pub(super) sources: &'s [SourceFile],
    /// New texts, by their files.
    pub(super) texts: BTreeMap<String, String>,
    pub(super) origins: Origins,
    pub(super) outcome: Outcome,
}

impl Settling<'_> {
    pub(super) fn run(
        mut self,
        drafts: Drafts<'_>,
        compile: &dyn Fn(&[SourceFile]) -> Result<Model, Diagnostics>,
    ) -> Outcome {
        for (file, text) in drafts.finish() {
            match text {
                Ok(text) if self.was(&file).as_deref() == Some(&text) => {}
                Ok(text) => drop(self.texts.insert(file, text)),
                Err(problems) => self.take_back(&file, &first(&problems)),
            }
        }
        // Each round takes at least one file back.
        while !self.texts.is_empty() {
            let Err(problems) = compile(&with(self.sources, &self.texts)) else { break };
            let blamed = blamed(&problems, &self.texts);
            if blamed.is_empty() {
                self.texts.clear();
            }
            for (file, problem) in blamed {
                self.refused(&file, &problem);
            }
        }
        let before: Vec<_> = self.texts.keys().map(|file| self.was(file)).collect();
        let Self { texts, mut outcome, .. } = self;
        let files = texts.into_iter().zip(before);
        outcome.files =
            files.map(|((path, after), before)| Written { path, before, after }).collect();
        outcome.imported.sort();
        outcome.unchanged.sort();
        outcome.changed.sort_by(|left, right| left.name.cmp(&right.name));
        outcome.failed.sort();
        outcome
    }

    /// The text that a file had.
    fn was(&self, file: &str) -> Option<String> {
        let source = self.sources.iter().find(|source| source.path == file);
        source.map(|source| String::from_utf8_lossy(&source.bytes).into_owned())
    }

    /// Takes a file back, or the example alone where that is what is wrong: it is an addition, and
    /// the rest goes without it.
    fn refused(&mut self, file: &str, problem: &Diagnostic) {
        let Some(text) = self.texts.remove(file) else { return };
        let is_example = problem.code == "bad-example";
        match is_example.then(|| without_example(file, &text)).flatten() {
            Some(text) => self.go_without_example(file, text, &told(problem)),
            None => self.take_back(file, &told(problem)),
        }
    }

    fn go_without_example(&mut self, file: &str, text: String, reason: &str) {
        let before = self.was(file);
        let origins = self.origins.get(file).into_iter().flatten();
        let names: Vec<&String> = origins.map(|(name, _)| name).collect();
        let outcome = &mut self.outcome;
        if before.as_ref().is_some_and(|text| text.contains("\nexample:")) {
            outcome.open.extend(names.iter().map(|name| Open {
                name: (*name).clone(),
                path: "example".to_owned(),
                what: "it no longer fits and was taken out; write a new one".to_owned(),
            }));
        } else {
            let origins = self.origins.get(file).into_iter().flatten();
            outcome.skipped.extend(origins.map(|(name, found)| {
                let reason = format!("the example of `{name}` was left out: {reason}");
                Problem::new(&found.file, &found.place, reason)
            }));
        }
        if before.as_deref() == Some(&text) {
            // Nothing but an example that does not fit was new.
            outcome.changed.retain(|changed| !names.contains(&&changed.name));
            outcome.unchanged.extend(names.into_iter().cloned());
            return;
        }
        let changed = outcome.changed.iter_mut().filter(|changed| names.contains(&&changed.name));
        changed.for_each(|changed| changed.changes.retain(|it| it.path != "example"));
        self.texts.insert(file.to_owned(), text);
    }

    /// Nothing is written of what would be no right descriptor.
    fn take_back(&mut self, file: &str, reason: &str) {
        let outcome = &mut self.outcome;
        for (name, found) in self.origins.remove(file).into_iter().flatten() {
            outcome.imported.retain(|known| *known != name);
            outcome.changed.retain(|known| known.name != name);
            outcome.open.retain(|known| known.name != name);
            let reason = format!("`{name}`: {reason}");
            outcome.failed.push(Problem::new(found.file, found.place, reason));
        }
    }
}

fn without_example(file: &str, text: &str) -> Option<String> {
    let mut draft = Draft::read(&SourceFile::new(file, text)).ok()?;
    draft.remove(&Pointer::default().to("example")).ok()?;
    draft.finish().ok()
}
