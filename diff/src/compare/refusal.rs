//! What may be refused, and what is advised.

use doudian_codegen::model::ErrorRow;

use super::comparison::{Comparison, matched};
use super::place::ChangePlace;
use crate::rule::{Event as E, Part as P};

impl Comparison<'_> {
    /// Of a method, or of the whole platform.
    pub(super) fn refusals(&mut self, at: &ChangePlace, old: &[ErrorRow], new: &[ErrorRow]) {
        let place = |row: &ErrorRow| {
            let at = at.to(&row.code.to_string());
            if row.sub.is_empty() { at } else { at.to(&row.sub) }
        };
        let (gone, added, both) = matched(old, new, |row| (row.code, &row.sub));
        for row in gone {
            let message = format!("`{}` is not documented any more: {}", name(row), row.label);
            self.tell(&place(row), P::Refusal, E::Removed, message);
        }
        for row in added {
            let message = format!("`{}` is documented: {}", name(row), row.label);
            self.tell(&place(row), P::Refusal, E::Added, message);
        }
        for (before, after) in both {
            let at = place(after);
            let advice = |row: &ErrorRow| (row.retry, row.action, row.verdict);
            self.differs(&at, P::Refusal, E::RetryChanged, (advice(before), advice(after)), || {
                format!("other advice is given for `{}`", name(after))
            });
            self.differs(&at, P::Refusal, E::Documented, (&before.label, &after.label), || {
                format!("`{}` was “{}” and is “{}”", name(after), before.label, after.label)
            });
        }
    }
}

fn name(row: &ErrorRow) -> String {
    if row.sub.is_empty() { row.code.to_string() } else { format!("{} {}", row.code, row.sub) }
}
