//! One thing that no program can decide.

use std::fmt;

use serde_json::{Value, json};

/// Why somebody has to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reason {
    Failed,
    Breaking,
    Acceptance,
    Retired,
    Gone,
    Open,
    Uncertain,
    Skipped,
    Label,
}

impl Reason {
    fn word(self) -> &'static str {
        match self {
            Self::Failed => "failed",
            Self::Breaking => "breaking",
            Self::Acceptance => "acceptance",
            Self::Retired => "retired",
            Self::Gone => "gone",
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
            Self::Gone => "Articles that are gone",
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
            Self::Gone => {
                "ask whether the platform still has it; until it is `status: retired` it stays as it was"
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
    pub(super) kind: Reason,
    /// What it is about: the path of an element, or a document.
    pub(super) about: String,
    /// The file to look at; empty where it is of none.
    pub(super) file: String,
    /// The line in it, or the way to a value; empty where it is the whole file.
    pub(super) place: String,
    pub(super) what: String,
}

impl Decision {
    pub(super) fn new(kind: Reason, about: impl Into<String>, what: impl Into<String>) -> Self {
        let (file, place) = (String::new(), String::new());
        Self { kind, about: about.into(), file, place, what: what.into() }
    }

    pub(super) fn at(mut self, file: &str, place: impl Into<String>) -> Self {
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
pub(super) fn by_kind(decisions: &[Decision]) -> Vec<(Reason, Vec<&Decision>)> {
    let mut kinds: Vec<(Reason, Vec<&Decision>)> = Vec::new();
    for decision in decisions {
        match kinds.iter_mut().find(|(kind, _)| *kind == decision.kind) {
            Some((_, of_kind)) => of_kind.push(decision),
            None => kinds.push((decision.kind, vec![decision])),
        }
    }
    kinds.sort_by_key(|(kind, _)| *kind);
    kinds
}
