//! The next version of a platform's description: the row of its history, and what a change log says
//! of it.

mod error;
mod history;
mod page;
mod section;
mod withdrawn;

use doudian_codegen::model::{Model, Path, Platform};
use jiff::civil::Date;

use crate::change::Report;
use crate::level::{Bump, Level};
pub use error::EntryError;
pub use history::History;
pub use page::{PageError, put, take};
pub use section::Section;
pub use withdrawn::{Withdrawn, withdrawn};

/// A version of a platform's description that is new, or not final yet.
#[derive(Clone, Debug)]
pub struct NewVersion {
    /// The platform.
    pub platform: String,
    /// The version.
    pub number: u32,
    /// The day of it.
    pub date: Date,
    /// What the version adds.
    pub added: Vec<Path>,
    /// How many changes of each level there are, the worst first.
    pub counts: Vec<(Level, usize)>,
    /// What the version of the generated crate has to do.
    pub bump: Bump,
    /// The file of the history.
    pub path: String,
    /// What it has to hold.
    pub history: String,
    /// What a change log says.
    pub section: Section,
}

/// The next version of a platform's description: `None` where nothing has changed.
///
/// The version of `before` is the last that is recorded. Where `after` has the next one already, that
/// is not final yet: it is made anew of all that is different by now, and keeps its day while it adds
/// the same. `report` is what the two differ in; changes of other platforms are passed over.
///
/// # Errors
///
/// Where the versions of the two do not follow each other, or the history cannot be changed.
pub fn entry(
    before: &Model,
    after: &Model,
    platform: &str,
    report: &Report,
    (history, date): (&History, Date),
) -> Result<Option<NewVersion>, EntryError> {
    let Some(new) = after.platform(platform) else {
        return Err(EntryError::NoPlatform(platform.to_owned()));
    };
    let old = before.platform(platform);
    let own = report.changes.iter().filter(|change| change.platform == platform);
    let report = Report { changes: own.cloned().collect() };
    if report.changes.is_empty() {
        return Ok(None);
    }
    let stated = |it: &Platform| it.version.as_ref().map(|version| version.number);
    let number = match (old, old.and_then(stated), stated(new)) {
        // A platform that is new begins its history.
        (None, _, Some(_)) => return Ok(None),
        (None, _, None) => 1,
        (Some(_), Some(number), None) => {
            return Err(EntryError::Gone { platform: platform.to_owned(), number });
        }
        // What has no history is in its first version.
        (Some(_), old, new) => {
            let (old, new) = (old.unwrap_or(1), new.unwrap_or(1));
            if new != old && new != old + 1 {
                let platform = platform.to_owned();
                return Err(EntryError::OutOfStep { platform, old, new });
            }
            old + 1
        }
    };
    let added = old.map(|old| new.added_to(old)).unwrap_or_default();
    let (text, date) = history::with_version(history, number, date, &added)?;
    let counts = Level::ALL.map(|level| (level, report.count(level)));
    Ok(Some(NewVersion {
        platform: platform.to_owned(),
        number,
        date,
        section: Section::of(new, (number, date), &report),
        added,
        counts: counts.into(),
        bump: report.bump(),
        path: history.path.clone(),
        history: text,
    }))
}
