//! Where a change is told.

use doudian_codegen::model::{Path, Platform, Step, Type};

use crate::change::Change;
use crate::rule::{Event, Part, Rule};

/// The place of something that is compared.
#[derive(Clone)]
pub(super) struct ChangePlace {
    /// The method or the like that it belongs to.
    pub(super) owner: Option<String>,
    pub(super) path: Path,
    /// What has it, where it is shared.
    pub(super) used_by: Vec<String>,
    pub(super) file: String,
}

impl ChangePlace {
    pub(super) fn of(platform: &Platform) -> Self {
        Self {
            owner: None,
            path: Path { platform: Some(platform.name.clone()), steps: Vec::new() },
            used_by: Vec::new(),
            file: platform.file.clone(),
        }
    }

    /// The place of something that has an owner's name.
    pub(super) fn owned(platform: &Platform, steps: &[&str], owner: &str, file: &str) -> Self {
        let mut place = Self::of(platform);
        place.owner = Some(owner.to_owned());
        file.clone_into(&mut place.file);
        steps.iter().fold(place, |place, step| place.to(step))
    }

    /// Whether it is that of a parameter itself, and not of something in one.
    pub(super) fn is_in_root(&self) -> bool {
        /// The method, `request`, and the parameter.
        const STEPS: usize = 3;
        self.path.steps.len() == STEPS
    }

    pub(super) fn to(&self, name: &str) -> Self {
        self.step(Step::Name(name.to_owned()))
    }

    pub(super) fn step(&self, step: Step) -> Self {
        let mut place = self.clone();
        place.path.steps.push(step);
        place
    }

    /// The place of what a type holds: behind its lists, pages and maps.
    pub(super) fn inside(&self, ty: &Type) -> Self {
        let mut place = self.clone();
        for ty in ty.walk() {
            if ty.item().is_some() || ty.row().is_some() {
                place.path.steps.push(Step::Items);
            } else if ty.is_collection() {
                place.path.steps.push(Step::Members);
            }
        }
        place
    }

    /// A change of what stands there.
    pub(super) fn change(&self, part: Part, event: Event, message: String) -> Change {
        let rule = Rule::new(part, event);
        Change {
            platform: self.path.platform.clone().unwrap_or_default(),
            method: self.owner.clone(),
            path: self.path.clone(),
            rule,
            level: rule.level(),
            message,
            used_by: self.used_by.clone(),
            accepted: None,
            file: self.file.clone(),
        }
    }
}
