//! Refusals, and the example.

use doudian_codegen::fmt::Pointer;
use doudian_codegen::model::{ErrorRow, Json};

use super::super::{example, refusals};
use super::{Done, Update};
use crate::entry::Member;

impl Update<'_, '_> {
    pub(super) fn errors(&mut self) -> Done {
        let (entry, subject) = (self.entry, self.subject);
        let rows = Pointer::default().to("errors");
        for refusal in &entry.errors {
            let path = format!(
                "errors/{}",
                [&refusal.code.to_string(), &refusal.sub].map(String::as_str).join("/")
            );
            let is_it = |row: &ErrorRow| (row.code, &row.sub) == (refusal.code, &refusal.sub);
            match subject.errors.iter().position(is_it) {
                Some(index) => {
                    let key = rows.to(index.to_string()).to("label");
                    let is_said = self.drafts.get(subject.file, &key).is_some();
                    if let Some(label) = refusals::label(refusal).filter(|_| !is_said) {
                        self.set(subject.file, &key, &Json::Text(label))?;
                        self.change(path.trim_end_matches('/'), "labelled");
                    }
                }
                None if refusals::is_common(self.platform, refusal) => {}
                None => {
                    let row = refusals::written(self.platform, refusal);
                    self.set(subject.file, &rows.to("-"), &row)?;
                    self.change(path.trim_end_matches('/'), "added");
                }
            }
        }
        Ok(())
    }

    pub(super) fn example(&mut self) -> Done {
        if self.subject.has_example {
            return Ok(());
        }
        let Some(example) = self.shown.take() else { return Ok(()) };
        self.set(self.subject.file, &Pointer::default().to("example"), &example)?;
        self.change("example", "added");
        Ok(())
    }

    /// Puts a parameter that has become required into the example.
    pub(super) fn in_example(&mut self, member: &Member) -> Done {
        let at = Pointer::default().to("example").to("request").to(&member.name);
        if !self.subject.has_example || self.drafts.get(self.subject.file, &at).is_some() {
            return Ok(());
        }
        match example::value(self.entry, member) {
            Some(value) => self.set(self.subject.file, &at, &value),
            None => Ok(()),
        }
    }
}
