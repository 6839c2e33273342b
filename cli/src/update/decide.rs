//! What no program can decide.

use doudian_codegen::model::{Element, Model, Path, Platform, Step};
use doudian_diff::{Change, Level};

use super::decision::{Decision, Reason};
use super::gone::gone;
use super::round::Round;
use crate::diff::places;

/// Everything that a round leaves to a person.
pub(super) fn decisions(
    round: &Round<'_>,
    [before, after]: [&Model; 2],
    platform: &Platform,
) -> Vec<Decision> {
    let mut all = Vec::new();
    for missed in round.fetched.iter().flat_map(|it| &it.failed) {
        let file = missed.id.map(|id| round.documents.join(format!("{id}.json")));
        let file = file.map(|file| file.to_string_lossy().replace('\\', "/")).unwrap_or_default();
        all.push(Decision::new(Reason::Failed, missed.named(), &missed.reason).at(&file, ""));
    }
    if round.retired_nothing {
        let what = "nothing was retired, since not all documents could be fetched";
        all.push(Decision::new(Reason::Open, "--complete", what));
    }
    let outcome = &round.imported.outcome;
    for (kind, problems) in
        [(Reason::Failed, &outcome.failed), (Reason::Skipped, &round.imported.skipped)]
    {
        let told = problems.iter().map(|it| {
            let place = it.place.strip_prefix("line ").unwrap_or(&it.place);
            Decision::new(kind, "", &it.reason).at(&it.file, place)
        });
        all.extend(told);
    }
    for (kind, open) in [(Reason::Open, &outcome.open), (Reason::Label, &outcome.labels)] {
        all.extend(open.iter().map(|it| {
            let file = outcome.files.iter().find(|file| is_of(&file.path, &it.name));
            let about = format!("{}/{}", it.name, it.path);
            Decision::new(kind, about, &it.what).at(file.map_or("", |file| &file.path), "")
        }));
    }
    changes(round, &mut all);
    all.extend(gone(round, platform));
    uncertain(round, [before, after], &mut all);
    all.extend(round.compared.stale.iter().map(|stale| {
        Decision::new(Reason::Acceptance, "", stale.to_string()).at("the settings", "")
    }));
    all
}

fn is_of(file: &str, name: &str) -> bool {
    file.rsplit('/').next().and_then(|file| file.strip_suffix(".yaml")) == Some(name)
}

/// What the changes of the descriptors do to users.
fn changes(round: &Round<'_>, all: &mut Vec<Decision>) {
    let kind = |change: &Change| {
        let is_open = change.level == Level::Breaking && change.accepted.is_none();
        let is_retired = change.rule.to_string().ends_with("-retired");
        is_open.then_some(Reason::Breaking).or_else(|| is_retired.then_some(Reason::Retired))
    };
    let places = round.compared.places();
    for (change, place) in round.compared.report.changes.iter().zip(places) {
        let Some(kind) = kind(change) else { continue };
        let what = format!("{}: {}", change.message, change.rule.why());
        let line = place.map(|(line, _)| line.to_string()).unwrap_or_default();
        all.push(Decision::new(kind, change.path.to_string(), what).at(&change.file, line));
    }
}

/// Fields that are a guess now, and were not there or none before.
fn uncertain(round: &Round<'_>, [before, after]: [&Model; 2], all: &mut Vec<Decision>) {
    let is_guess = |element: Option<Element<'_>>| matches!(element, Some(Element::Field(field)) if field.uncertain);
    let guesses = after
        .elements()
        .into_iter()
        .filter(|(path, element)| is_guess(Some(*element)) && !is_guess(before.at(path)));
    let found: Vec<(String, Path)> =
        guesses.filter_map(|(path, _)| Some((file_of(after, &path)?.to_owned(), path))).collect();
    let elements: Vec<(&str, &Path)> = found.iter().map(|(file, path)| (&**file, path)).collect();
    let lines = places(&round.compared.files, &elements);
    for ((file, path), place) in found.iter().zip(lines) {
        let line = place.map(|(line, _)| line.to_string()).unwrap_or_default();
        let what = "the document does not say for certain what it is";
        all.push(Decision::new(Reason::Uncertain, path.to_string(), what).at(file, line));
    }
}

/// The descriptor that has an element.
fn file_of<'m>(model: &'m Model, path: &Path) -> Option<&'m str> {
    let platform = model.platform(path.platform.as_deref()?)?;
    let name = |index: usize| match path.steps.get(index) {
        Some(Step::Name(name)) => Some(name.as_str()),
        _ => None,
    };
    let second = name(1);
    let is_it = |name: &str| second == Some(name);
    Some(match name(0)? {
        "types" => &platform.structs.get(second?)?.file,
        "enums" => &platform.enums.get(second?)?.file,
        "messages" => &platform.messages.iter().find(|it| is_it(&it.topic))?.file,
        "spi" => &platform.spis.iter().find(|it| is_it(&it.name))?.file,
        "plugins" => &platform.plugins.iter().find(|it| is_it(&it.name))?.file,
        "callbacks" => &platform.callbacks.iter().find(|it| is_it(&it.name))?.file,
        method => &platform.apis.iter().find(|it| it.method == method)?.file,
    })
}
