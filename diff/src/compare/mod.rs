//! What is different between two models.

mod comparison;
mod field;
mod inbound;
mod limit;
mod method;
mod paging;
mod pairs;
mod place;
mod platform;
mod refusal;
mod types;
mod users;

use doudian_codegen::model::{Model, Platform};

use crate::change::{Change, Report};
use crate::rule::{Event, Part};
use comparison::Comparison;
use place::ChangePlace;

/// Every difference of `new` from `old`.
pub fn compare(old: &Model, new: &Model) -> Report {
    let mut report = Report::default();
    for before in &old.platforms {
        match new.platform(&before.name) {
            Some(after) => {
                let mut comparison = Comparison::new(before, after);
                comparison.platform();
                report.changes.append(&mut comparison.told);
            }
            None => report.changes.push(whole(before, Event::Removed, "is gone")),
        }
    }
    for after in new.platforms.iter().filter(|it| old.platform(&it.name).is_none()) {
        report.changes.push(whole(after, Event::Added, "is new"));
    }
    report.sort();
    report
}

fn whole(platform: &Platform, event: Event, what: &str) -> Change {
    let message = format!("the platform `{}` {what}", platform.name);
    ChangePlace::of(platform).change(Part::Platform, event, message)
}
