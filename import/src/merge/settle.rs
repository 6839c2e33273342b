//! What is taken back of an import, and what it goes without.

use std::collections::BTreeMap;

use doudian_codegen::fmt::{Draft, Pointer};
use doudian_codegen::{Diagnostic, SourceFile};

use super::found::Origins;
use super::outcome::{Open, Outcome};
use super::trial::{Ledger, told, was};
use crate::problem::Problem;

/// What becomes of the documents, by the files that they go to.
pub(super) struct Settling<'s> {
    pub(super) sources: &'s [SourceFile],
    pub(super) origins: Origins,
    /// The methods that were marked as retired, by their files: there is no document of them.
    pub(super) retired: BTreeMap<String, String>,
    pub(super) outcome: Outcome,
}

impl Ledger for Settling<'_> {
    fn take_back(&mut self, file: &str, reason: &str) {
        let outcome = &mut self.outcome;
        for (name, found) in self.origins.remove(file).into_iter().flatten() {
            outcome.imported.retain(|known| *known != name);
            outcome.changed.retain(|known| known.name != name);
            outcome.open.retain(|known| known.name != name);
            outcome.labels.retain(|known| known.name != name);
            let reason = format!("`{name}`: {reason}");
            outcome.failed.push(Problem::new(found.file, found.place, reason));
        }
        if let Some(name) = self.retired.remove(file) {
            outcome.changed.retain(|known| known.name != name);
            let reason = format!("`{name}` cannot be marked as retired: {reason}");
            outcome.failed.push(Problem::new(file, "status", reason));
        }
    }

    /// The text without its example: the rest goes without it.
    fn without(&mut self, file: &str, text: &str, problem: &Diagnostic) -> Option<String> {
        if problem.code != "bad-example" {
            return None;
        }
        let text = without_example(file, text)?;
        self.go_without_example(file, &text, &told(problem));
        Some(text)
    }
}

impl Settling<'_> {
    pub(super) fn finish(self) -> Outcome {
        let Self { mut outcome, .. } = self;
        outcome.imported.sort();
        outcome.unchanged.sort();
        outcome.changed.sort_by(|left, right| left.name.cmp(&right.name));
        outcome.failed.sort();
        outcome
    }

    fn go_without_example(&mut self, file: &str, text: &str, reason: &str) {
        let before = was(self.sources, file);
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
        if before.as_deref() == Some(text) {
            // Nothing but an example that does not fit was new.
            outcome.changed.retain(|changed| !names.contains(&&changed.name));
            outcome.unchanged.extend(names.into_iter().cloned());
            return;
        }
        let changed = outcome.changed.iter_mut().filter(|changed| names.contains(&&changed.name));
        changed.for_each(|changed| changed.changes.retain(|it| it.path != "example"));
    }
}

fn without_example(file: &str, text: &str) -> Option<String> {
    let mut draft = Draft::read(&SourceFile::new(file, text)).ok()?;
    draft.remove(&Pointer::default().to("example")).ok()?;
    draft.finish().ok()
}
