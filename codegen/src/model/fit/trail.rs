//! Where a value stands in the whole.

use std::iter::successors;

use super::Facts;

/// The way to a value. It lives on the stack: most values are right, and then nobody asks.
#[derive(Clone, Copy, Debug)]
pub struct Trail<'t> {
    up: Option<&'t Trail<'t>>,
    step: Step<'t>,
    /// Whether the descriptor is not certain of what is here.
    pub uncertain: bool,
}

/// A step of a [`Trail`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<'t> {
    /// The value that is looked at.
    Top,
    /// To the member of this name, which may come from outside.
    Key(&'t str),
    /// To this element.
    Index(usize),
    /// Into the JSON that a text holds.
    Inside,
}

impl<'t> Trail<'t> {
    /// Where nothing has been entered yet.
    pub const TOP: Trail<'static> = Trail { up: None, step: Step::Top, uncertain: false };

    pub(super) fn to<'n>(&'n self, step: Step<'n>) -> Trail<'n> {
        Trail { up: Some(self), step, uncertain: self.uncertain }
    }

    pub(super) fn member<'n>(&'n self, name: &'n str, facts: Facts) -> Trail<'n> {
        let at = self.to(Step::Key(name));
        Trail { uncertain: self.uncertain || facts.uncertain, ..at }
    }

    /// What holds the value.
    pub fn up(&self) -> &Trail<'t> {
        self.up.unwrap_or(self)
    }

    /// The steps from the top.
    pub fn steps(&self) -> Vec<Step<'t>> {
        let mut steps: Vec<Step<'t>> =
            successors(Some(*self), |trail| trail.up.copied()).map(|trail| trail.step).collect();
        steps.pop();
        steps.reverse();
        steps
    }
}
