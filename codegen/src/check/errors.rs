//! Rows that say what codes mean: of a platform, of its older generations, of methods.

use std::collections::BTreeMap;

use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::raw::ErrorRow;
use crate::resolve::PlatformSet;

pub(super) fn check(set: &PlatformSet<'_>, problems: &mut Problems) {
    let doc = set.platform;
    let envelope = doc.raw.envelope.as_ref();
    let usual = set.usual_envelope().map(|envelope| envelope.success);
    let success = envelope.and_then(|envelope| envelope.success).or(usual);
    let place = Place::file(doc.file);
    check_rows(&place.clone().at("errors"), doc.raw.errors.as_deref(), success, problems);
    let of_legacy = place.at("envelope").at("legacy");
    if let Some(legacy) = envelope.and_then(|envelope| envelope.legacy.as_ref()) {
        for (place, legacy) in legacy.placed(&of_legacy) {
            check_rows(&place.at("errors"), legacy.errors.as_deref(), legacy.success, problems);
        }
    }
    for subject in &set.subjects {
        let place = Place::file(subject.doc.file).at("errors");
        let rows = subject.doc.raw.errors.as_deref();
        // The older generation of a method's codes has a success of its own.
        check_rows(&place, rows, None, problems);
        for (index, _) in rows
            .iter()
            .flat_map(|rows| rows.iter())
            .enumerate()
            .filter(|(_, row)| row.verdict.is_some())
        {
            let message = "only the errors of a platform have a `verdict`";
            problems.push(
                Problem::new(
                    Rule::BadEnvelope,
                    place.clone().nth(index).at("verdict").on_key(),
                    message,
                )
                .label("belongs in the platform file")
                .help("what a code of one method means to users is said by `retry` and `action`"),
            );
        }
    }
}

/// Each code is told once, and means no success.
fn check_rows(
    place: &Place,
    rows: Option<&[ErrorRow]>,
    success: Option<i64>,
    problems: &mut Problems,
) {
    let mut seen = BTreeMap::new();
    for (index, row) in rows.unwrap_or_default().iter().enumerate() {
        let at = |index: usize, key: &str| place.clone().nth(index).at(key);
        let sub = row.sub.as_deref();
        if sub.is_some_and(|sub| sub.trim().is_empty()) {
            problems.push(
                Problem::new(Rule::BadEnvelope, at(index, "sub"), "a sub code is empty")
                    .label("expected a text")
                    .help("remove `sub`: a row without one is about the code whatever comes beside it"),
            );
            continue;
        }
        if sub.is_none() && success == Some(row.code) {
            let message = format!("the code {} means that a call succeeded", row.code);
            problems.push(
                Problem::new(Rule::BadEnvelope, at(index, "code"), message)
                    .label("is the `success` of the envelope")
                    .help("remove the row: only what is refused has one"),
            );
        }
        if let Some(first) = seen.insert((row.code, sub), index) {
            let what = match sub {
                Some(sub) => format!("the code {} with the sub code `{sub}`", row.code),
                None => format!("the code {}", row.code),
            };
            problems.push(
                Problem::new(
                    Rule::DuplicateCode,
                    at(index, "code"),
                    format!("{what} is told twice"),
                )
                .label("told again here")
                .related(at(first, "code"), "first told here")
                .help("keep one row for it"),
            );
        }
    }
}
