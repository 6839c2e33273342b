//! Consistency: what several descriptors of a platform say of one name, beside each other.
//!
//! A platform itself says much in several ways. What is known of that is allowed, by name, in a
//! file beside the platform's: see [`Allowed`]. What is new is told.

mod allowed;
mod inconsistency;
mod kind;
mod look;

use std::collections::BTreeMap;

use crate::compile::Descriptors;
use crate::diagnostic::{Diagnostic, Diagnostics, Problems};
use crate::load;
use crate::resolve;
pub use allowed::{Allowed, BadAllowance};
pub use inconsistency::{CONSISTENCY, Inconsistency};

impl Descriptors<'_> {
    /// What is said of one name in several ways, in the order of rules and names. Fields that are
    /// `lenient` or `uncertain` say already that more is possible.
    ///
    /// # Errors
    ///
    /// Every problem of every file: what cannot be read cannot be compared.
    pub fn inconsistencies(self) -> Result<Vec<Inconsistency>, Diagnostics> {
        let sources = self.sources;
        let mut list = Vec::new();
        for set in &resolve::sort(sources, &self.docs, true, false, &mut Problems::default()) {
            let folder = set.path.rsplit_once(['/', '\\']).map_or("", |(folder, _)| folder);
            let found = look::look(set);
            // Those come in the order of files.
            let told = load::locate(sources, found.iter().map(look::Found::problem).collect());
            let mut told: BTreeMap<(&str, String), Diagnostic> =
                told.into_iter().map(|it| ((it.code, it.message.clone()), it)).collect();
            list.extend(found.into_iter().filter_map(|found| {
                let rule = found.rule.code();
                Some(Inconsistency {
                    folder: folder.to_owned(),
                    rule,
                    name: found.name.to_owned(),
                    what: found.what,
                    // The message begins with the name.
                    diagnostic: told.remove(&(rule, found.message))?,
                })
            }));
        }
        self.compile()?;
        Ok(list)
    }
}
