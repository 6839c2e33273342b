//! One difference, and all of them.

use doudian_codegen::model::Path;
use jiff::civil::Date;
use serde::Serialize;

use crate::level::{Bump, Level};
use crate::rule::Rule;

/// One difference.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Change {
    /// The platform.
    pub platform: String,
    /// The method, push message's topic, SPI method, client-side call or callback; `None` where
    /// several have it, or none.
    pub method: Option<String>,
    /// Where: in the new model, or in the old one of what is gone.
    pub path: Path,
    /// By which rule it was found.
    pub rule: Rule,
    /// What it is to users.
    pub level: Level,
    /// What is different.
    pub message: String,
    /// What has it, where it is shared; sorted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub used_by: Vec<String>,
    /// Who decided that it may be so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accepted: Option<Accepted>,
    /// The descriptor that says so now, or said so.
    pub file: String,
}

/// Why a change may be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Accepted {
    /// In somebody's words.
    pub reason: String,
    /// The last day on which it holds.
    pub until: Date,
}

/// All differences, the worst first, and else in the order of their paths.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// The differences.
    pub changes: Vec<Change>,
}

impl Report {
    /// What the version of the generated crate has to do. What was accepted counts: it is there.
    pub fn bump(&self) -> Bump {
        self.changes.iter().map(|change| Bump::from(change.level)).max().unwrap_or_default()
    }

    /// How many changes of a level there are.
    pub fn count(&self, level: Level) -> usize {
        self.changes.iter().filter(|change| change.level == level).count()
    }

    /// The changes of this level and of worse ones that nobody has accepted.
    pub fn open(&self, level: Level) -> impl Iterator<Item = &Change> {
        let changes = self.changes.iter().filter(|change| change.accepted.is_none());
        changes.filter(move |change| change.level >= level)
    }

    pub(crate) fn sort(&mut self) {
        let key = |it: &Change| (it.platform.clone(), it.path.clone(), it.rule);
        self.changes.sort_by(|left, right| {
            right.level.cmp(&left.level).then_with(|| key(left).cmp(&key(right)))
        });
    }
}
