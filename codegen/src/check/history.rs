//! The versions of a platform's description.

use std::collections::BTreeMap;

use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::raw::VersionRow;
use crate::model::Path;
use crate::model::fit::is_day;
use crate::resolve::PlatformSet;

pub(super) fn check_history(set: &PlatformSet<'_>, problems: &mut Problems) {
    // What was left out of a file would only be missed a second time.
    let Some(history) = set.history.as_ref().filter(|history| !history.doc.partial) else { return };
    let place = Place::file(history.doc.file).at("history");
    let rows = history.doc.raw.history.as_deref().unwrap_or_default();
    if rows.is_empty() {
        problems.push(
            Problem::new(Rule::BadVersion, place.on_key(), "the history has no version")
                .label("expected the first one")
                .help("write `- { version: 1, date: 2026-11-27 }` below it, with the day of the first"),
        );
        return;
    }
    let mut before: Option<&str> = None;
    for (index, row) in rows.iter().enumerate() {
        let place = place.clone().nth(index);
        check_number(row, index, &place, problems);
        before = check_date(row, before, &place, problems).or(before);
        check_added(row, set, index, &place, problems);
    }
}

fn missing(key: &str, example: &str, place: &Place, problems: &mut Problems) {
    problems.push(
        Problem::new(Rule::MissingKey, place.clone(), format!("the key `{key}` is missing"))
            .label(format!("needs `{key}`"))
            .help(format!("add it, as in `{key}: {example}`")),
    );
}

fn check_number(row: &VersionRow, index: usize, place: &Place, problems: &mut Problems) {
    let expected = index + 1;
    let Some(number) = row.version else {
        return missing("version", &expected.to_string(), place, problems);
    };
    if usize::try_from(number) == Ok(expected) {
        return;
    }
    let message = match index {
        0 => format!("the first version is 1, and not {number}"),
        _ => format!("behind version {index} comes version {expected}, and not {number}"),
    };
    problems.push(
        Problem::new(Rule::BadVersion, place.clone().at("version"), message)
            .label(format!("expected {expected}"))
            .help("the oldest version stands first, and each has a number that is one more"),
    );
}

/// The day, if it is one.
fn check_date<'r>(
    row: &'r VersionRow,
    before: Option<&str>,
    place: &Place,
    problems: &mut Problems,
) -> Option<&'r str> {
    let Some(date) = row.date.as_deref().map(str::trim) else {
        missing("date", "2026-11-27", place, problems);
        return None;
    };
    let place = place.clone().at("date");
    if !is_day(date) {
        problems.push(
            Problem::new(Rule::BadVersionDate, place, format!("`{date}` is no day"))
                .label("expected year, month and day")
                .help("write it as `2026-11-27`"),
        );
        return None;
    }
    // Days that are written alike are in the order of their texts.
    if let Some(before) = before.filter(|before| date < *before) {
        problems.push(
            Problem::new(
                Rule::BadVersionDate,
                place,
                format!("the version is of a day before that of the version before it, {before}"),
            )
            .label("goes back")
            .help("mend the day, or put the versions in order, the oldest first"),
        );
    }
    Some(date)
}

fn check_added(
    row: &VersionRow,
    set: &PlatformSet<'_>,
    index: usize,
    place: &Place,
    problems: &mut Problems,
) {
    let Some(added) = &row.added else { return };
    let place = place.clone().at("added");
    if index == 0 {
        problems.push(
            Problem::new(Rule::MisplacedKey, place.on_key(), "the first version has no `added`")
                .label("adds nothing to anything")
                .help("remove it: what no later version adds is there since the first"),
        );
        return;
    }
    let mut seen: BTreeMap<Path, usize> = BTreeMap::new();
    for (index, text) in added.iter().enumerate() {
        let here = place.clone().nth(index);
        let mut path = match text.trim().parse::<Path>() {
            Ok(path) => path,
            Err(error) => {
                problems.push(
                    Problem::new(Rule::BadAddedPath, here, error.to_string())
                        .label("expected a path")
                        .help("`doudian changelog` writes them"),
                );
                continue;
            }
        };
        let foreign = path.platform.take().filter(|name| name != set.name());
        if let Some(fault) = fault(&path, foreign.as_deref(), set.name()) {
            problems.push(
                Problem::new(Rule::BadAddedPath, here, fault)
                    .label("no part of this platform")
                    .help("name what is new, such as a method or a field"),
            );
            continue;
        }
        if let Some(first) = seen.get(&path).copied() {
            problems.push(
                Problem::new(
                    Rule::DuplicateAddedPath,
                    here,
                    format!("the version adds `{}` twice", text.trim()),
                )
                .label("a second time")
                .related(place.clone().nth(first), "here first")
                .help("remove one of them"),
            );
            continue;
        }
        seen.insert(path, index);
    }
}

/// Why a path is none of an element that a version can add.
fn fault(path: &Path, foreign: Option<&str>, platform: &str) -> Option<String> {
    match foreign {
        Some(other) => {
            Some(format!("the path is of `{other}`, and this is the history of `{platform}`"))
        }
        None if path.steps.is_empty() => Some("the path is that of the platform itself".to_owned()),
        None => None,
    }
}
