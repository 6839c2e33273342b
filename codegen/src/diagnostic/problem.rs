//! Problems before their place in the text is known.
//!
//! Checks speak of keys ("the `type` of `start_time` in `request`"), since the fast way of
//! reading keeps no positions. `load::locate` turns the keys into lines and columns.

use std::cell::Cell;

use super::suggest::{BUDGET, closest_within, offer};
use crate::diagnostic::Rule;

/// One step from a YAML node to a node inside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// The value of this key of a mapping.
    Key(String),
    /// This element of a list.
    Index(usize),
}

/// A place in a file, by keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// Index of the source file.
    pub(crate) file: usize,
    pub(crate) steps: Vec<Step>,
    /// The key of the last step is meant rather than its value.
    pub(crate) on_key: bool,
    /// Only this word of the value is meant, if it can be found in it.
    pub(crate) word: Option<String>,
    /// A place that is known already: line and column from 1, and length.
    pub(crate) exact: Option<(usize, usize, usize)>,
    /// What to show where the file has nothing at this place.
    pub(crate) or: Option<Box<Place>>,
}

impl Place {
    pub(crate) fn file(file: usize) -> Self {
        Self { file, steps: Vec::new(), on_key: false, word: None, exact: None, or: None }
    }

    pub(crate) fn exact(file: usize, line: usize, column: usize, length: usize) -> Self {
        Self { exact: Some((line, column, length)), ..Self::file(file) }
    }

    /// The line, where it is known already.
    pub(crate) fn line(&self) -> Option<usize> {
        self.exact.map(|(line, _, _)| line)
    }

    /// The value of `key` inside this place.
    pub(crate) fn at(mut self, key: impl Into<String>) -> Self {
        self.steps.push(Step::Key(key.into()));
        self
    }

    /// The element `index` inside this place.
    pub(crate) fn nth(mut self, index: usize) -> Self {
        self.steps.push(Step::Index(index));
        self
    }

    /// The key rather than the value.
    pub(crate) fn on_key(mut self) -> Self {
        self.on_key = true;
        self
    }

    /// This place, or else another one of the same file.
    pub(crate) fn or(mut self, other: Option<Place>) -> Self {
        self.or = other.map(Box::new);
        self
    }

    /// Only `word` of the value.
    pub(crate) fn word(mut self, word: impl Into<String>) -> Self {
        self.word = Some(word.into());
        self
    }
}

/// A problem whose place is still a list of keys.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    pub(crate) rule: Rule,
    pub(crate) place: Place,
    pub(crate) message: String,
    pub(crate) label: Option<String>,
    pub(crate) help: Option<String>,
    pub(crate) related: Option<(Place, String)>,
}

impl Problem {
    pub(crate) fn new(rule: Rule, place: Place, message: impl Into<String>) -> Self {
        Self { rule, place, message: message.into(), label: None, help: None, related: None }
    }

    pub(crate) fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds a help line if there is something to say.
    pub(crate) fn maybe_help(mut self, help: Option<String>) -> Self {
        self.help = help.or(self.help);
        self
    }

    pub(crate) fn related(mut self, place: Place, message: impl Into<String>) -> Self {
        self.related = Some((place, message.into()));
        self
    }
}

/// Where every check puts what it finds.
#[derive(Debug)]
pub(crate) struct Problems {
    pub(crate) list: Vec<Problem>,
    /// What is left to be spent on suggestions.
    budget: Cell<usize>,
}

impl Default for Problems {
    fn default() -> Self {
        Self { list: Vec::new(), budget: Cell::new(BUDGET) }
    }
}

impl Problems {
    pub(crate) fn push(&mut self, problem: Problem) {
        self.list.push(problem);
    }

    /// The help line that offers the closest candidate, as long as there are not too many
    /// problems to look for one.
    pub(crate) fn did_you_mean<'a>(
        &self,
        word: &str,
        candidates: impl IntoIterator<Item = &'a str>,
    ) -> Option<String> {
        let mut budget = self.budget.get();
        let found = closest_within(word, candidates, &mut budget);
        // What has failed once for its price would fail again.
        self.budget.set(budget);
        found.map(offer)
    }
}
