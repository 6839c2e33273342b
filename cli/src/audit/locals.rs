//! What variables hold, as far as a file says it.

use std::collections::BTreeMap;

use super::outdated::Shape;

/// The variables of the functions and blocks that one is in.
#[derive(Default)]
pub(super) struct Locals(Vec<BTreeMap<String, Option<Shape>>>);

impl Locals {
    pub(super) fn enter(&mut self) {
        self.0.push(BTreeMap::new());
    }

    pub(super) fn leave(&mut self) {
        self.0.pop();
    }

    /// A variable, which hides another of its name even if it is not known what it holds.
    pub(super) fn bind(&mut self, name: String, shape: Option<Shape>) {
        if let Some(scope) = self.0.last_mut() {
            scope.insert(name, shape);
        }
    }

    pub(super) fn get(&self, name: &str) -> Option<Shape> {
        self.0.iter().rev().find_map(|scope| scope.get(name)).cloned().flatten()
    }

    /// What a function is written in is not seen from it: taken out until it ends.
    pub(super) fn aside(&mut self) -> Self {
        std::mem::take(self)
    }
}
