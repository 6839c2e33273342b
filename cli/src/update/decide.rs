//! What no program can decide.

use std::fmt;

use doudian_codegen::model::{Element, Model, Path, Step};
use doudian_diff::{Change, Level};
use serde_json::{Value, json};

use super::round::Round;
use crate::diff::places;

/// Why somebody has to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Failed,
    Breaking,
    Acceptance,
    Retired,
    Open,
    Uncertain,
    Skipped,
    Label,
}

impl Kind {
    fn word(self) -> &'static str {
        match self {
            Self::Failed => "failed",
            Self::Breaking => "breaking",
            Self::Acceptance => "acceptance",
            Self::Retired => "retired",
            Self::Open => "open",
            Self::Uncertain => "uncertain",
            Self::Skipped => "skipped",
            Self::Label => "label",
        }
    }

    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Failed => "Not taken over",
            Self::Breaking => "Breaking",
            Self::Acceptance => "Accepted changes",
            Self::Retired => "Retired",
            Self::Open => "Left open",
            Self::Uncertain => "Uncertain",
            Self::Skipped => "Left out",
            Self::Label => "Called otherwise",
        }
    }

    /// What to do about it.
    pub(super) fn advice(self) -> &'static str {
        match self {
            Self::Failed => {
                "run it again if the server did not answer; else describe it by hand from the document"
            }
            Self::Breaking => {
                "keep the former in the descriptor, or accept it in doudian-diff.yaml and raise the \
                 version"
            }
            Self::Acceptance => "look at what was accepted again, or remove it from the settings",
            Self::Retired => {
                "say what takes its place (`replaced_by`, `deprecated`), or remove it in the next major \
                 version"
            }
            Self::Open => {
                "the descriptor was left as it is: decide, and write it into the descriptor"
            }
            Self::Uncertain => {
                "it is a guess: ask the platform or a real answer, then remove `uncertain`"
            }
            Self::Skipped => {
                "a part of a document that says nothing for certain: look whether it matters"
            }
            Self::Label => "the document's words are others than the descriptor's, which stay",
        }
    }
}

/// One thing to decide.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Decision {
    pub(super) kind: Kind,
    /// What it is about: the path of an element, or a document.
    pub(super) about: String,
    /// The file to look at; empty where it is of none.
    pub(super) file: String,
    /// The line in it, or the way to a value; empty where it is the whole file.
    pub(super) place: String,
    pub(super) what: String,
}

impl Decision {
    fn new(kind: Kind, about: impl Into<String>, what: impl Into<String>) -> Self {
        let (file, place) = (String::new(), String::new());
        Self { kind, about: about.into(), file, place, what: what.into() }
    }

    fn at(mut self, file: &str, place: impl Into<String>) -> Self {
        file.clone_into(&mut self.file);
        self.place = place.into();
        self
    }

    pub(super) fn object(&self) -> Value {
        json!({
            "kind": self.kind.word(),
            "about": self.about,
            "file": self.file,
            "place": self.place,
            "what": self.what,
        })
    }

    /// The file and the place in it.
    pub(super) fn located(&self) -> String {
        let is_line = !self.place.is_empty() && self.place.bytes().all(|it| it.is_ascii_digit());
        match (self.file.as_str(), self.place.as_str()) {
            (file, "") => file.to_owned(),
            (file, line) if is_line => format!("{file}:{line}"),
            (file, place) => format!("{file}, {place}"),
        }
    }
}

impl fmt::Display for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let located = self.located();
        match (self.about.as_str(), located.as_str()) {
            (about, "") => write!(f, "{about}: {}", self.what),
            ("", located) => write!(f, "{located}: {}", self.what),
            (about, located) => write!(f, "{about} ({located}): {}", self.what),
        }
    }
}

/// Decisions by their kinds, the most pressing first.
pub(super) fn by_kind(decisions: &[Decision]) -> Vec<(Kind, Vec<&Decision>)> {
    let mut kinds: Vec<(Kind, Vec<&Decision>)> = Vec::new();
    for decision in decisions {
        match kinds.iter_mut().find(|(kind, _)| *kind == decision.kind) {
            Some((_, of_kind)) => of_kind.push(decision),
            None => kinds.push((decision.kind, vec![decision])),
        }
    }
    kinds.sort_by_key(|(kind, _)| *kind);
    kinds
}

/// Everything that a round leaves to a person.
pub(super) fn decisions(round: &Round<'_>, [before, after]: [&Model; 2]) -> Vec<Decision> {
    let mut all = Vec::new();
    for (id, reason) in round.fetched.iter().flat_map(|it| &it.failed) {
        let file = round.documents.join(format!("{id}.json"));
        let file = file.to_string_lossy().replace('\\', "/");
        all.push(Decision::new(Kind::Failed, format!("article {id}"), reason).at(&file, ""));
    }
    if round.retired_nothing {
        let what = "nothing was retired, since not all documents could be fetched";
        all.push(Decision::new(Kind::Open, "--complete", what));
    }
    let outcome = &round.imported.outcome;
    for (kind, problems) in
        [(Kind::Failed, &outcome.failed), (Kind::Skipped, &round.imported.skipped)]
    {
        let told = problems.iter().map(|it| {
            let place = it.place.strip_prefix("line ").unwrap_or(&it.place);
            Decision::new(kind, "", &it.reason).at(&it.file, place)
        });
        all.extend(told);
    }
    for (kind, open) in [(Kind::Open, &outcome.open), (Kind::Label, &outcome.labels)] {
        all.extend(open.iter().map(|it| {
            let file = outcome.files.iter().find(|file| is_of(&file.path, &it.name));
            let about = format!("{}/{}", it.name, it.path);
            Decision::new(kind, about, &it.what).at(file.map_or("", |file| &file.path), "")
        }));
    }
    changes(round, &mut all);
    uncertain(round, [before, after], &mut all);
    all.extend(round.compared.stale.iter().map(|stale| {
        Decision::new(Kind::Acceptance, "", stale.to_string()).at("the settings", "")
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
        is_open.then_some(Kind::Breaking).or_else(|| is_retired.then_some(Kind::Retired))
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
        all.push(Decision::new(Kind::Uncertain, path.to_string(), what).at(file, line));
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
