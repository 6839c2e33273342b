//! Looking up, walking and comparing models.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::element::Element;
use super::id::Id;
use super::path::{Path, Step};
use super::{Home, Model, Platform};

impl Model {
    /// The element at a path; `None` where there is none, or where a path that names no platform
    /// means several.
    ///
    /// ```
    /// # use doudian_codegen::model::{Element, Model};
    /// # fn show(model: &Model) -> Result<(), Box<dyn std::error::Error>> {
    /// let path = "order.searchList/response/shop_order_list[]/pay_time".parse()?;
    /// if let Some(Element::Field(field)) = model.at(&path) {
    ///     println!("{:?}", field.label);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn at(&self, path: &Path) -> Option<Element<'_>> {
        let is_meant =
            |platform: &&Platform| path.platform.as_ref().is_none_or(|name| *name == platform.name);
        let platforms = self.platforms.iter().filter(is_meant);
        let mut found = platforms.filter_map(|platform| platform.at(&path.steps));
        let element = found.next()?;
        found.next().is_none().then_some(element)
    }

    /// Every element, each at one path: what belongs to a method, message, SPI method,
    /// client-side call or callback where that first names it, what is shared below `types` and `enums`.
    pub fn elements(&self) -> Vec<(Path, Element<'_>)> {
        let found = self.platforms.iter().flat_map(Platform::found);
        found.map(|it| (it.path, it.element)).collect()
    }

    /// What is different in `other`, in the order of paths.
    pub fn changes<'m>(&'m self, other: &'m Self) -> Vec<ModelChange<'m>> {
        let before: BTreeMap<Path, Element<'m>> = self.elements().into_iter().collect();
        let mut after: BTreeMap<Path, Element<'m>> = other.elements().into_iter().collect();
        let mut changes = Vec::new();
        for (path, old) in before {
            match after.remove(&path) {
                None => changes.push(ModelChange { path, before: Some(old), after: None }),
                Some(new) if old.word() != new.word() || old.facts() != new.facts() => {
                    changes.push(ModelChange { path, before: Some(old), after: Some(new) });
                }
                Some(_) => {}
            }
        }
        let added = after.into_iter();
        changes.extend(added.map(|(path, new)| ModelChange {
            path,
            before: None,
            after: Some(new),
        }));
        changes.sort_by(|left, right| left.path.cmp(&right.path));
        changes
    }
}

/// One difference between two models. What stands below an element that is new or gone has
/// changes of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct ModelChange<'m> {
    /// Where.
    pub path: Path,
    /// What was there; `None` where it is new.
    pub before: Option<Element<'m>>,
    /// What is there; `None` where it is gone.
    pub after: Option<Element<'m>>,
}

impl ModelChange<'_> {
    /// The facts that differ, by name, with what they were and are; `null` where there was or is
    /// nothing.
    pub fn facts(&self) -> BTreeMap<String, (Value, Value)> {
        let mut before = self.before.map(|it| it.facts()).unwrap_or_default();
        let mut after = self.after.map(|it| it.facts()).unwrap_or_default();
        let names: BTreeSet<String> = before.keys().chain(after.keys()).cloned().collect();
        let pairs = names.into_iter().map(|name| {
            let pair = (before.remove(&name), after.remove(&name));
            (name, (pair.0.unwrap_or_default(), pair.1.unwrap_or_default()))
        });
        pairs.filter(|(_, (before, after))| before != after).collect()
    }
}

/// An element where it is listed.
pub(super) struct Found<'m> {
    pub(super) path: Path,
    pub(super) element: Element<'m>,
    pub(super) id: Option<Id<&'m str>>,
    /// The number of the element that it stands below.
    pub(super) above: Option<usize>,
}

impl Platform {
    /// Every element, each at one path; see [`Model::elements`].
    pub(super) fn found(&self) -> Vec<Found<'_>> {
        let mut walk = Walk { platform: self, entered: BTreeSet::new(), found: Vec::new() };
        let path = Path { platform: Some(self.name.clone()), steps: Vec::new() };
        walk.enter(path, Element::Platform(self), None, None);
        walk.found
    }

    /// The element that steps lead to.
    fn at(&self, steps: &[Step]) -> Option<Element<'_>> {
        self.locate(steps).map(|(element, _)| element)
    }

    /// The element that steps lead to, and what it is known by.
    pub(super) fn locate(&self, mut steps: &[Step]) -> Option<(Element<'_>, Option<Id<&str>>)> {
        let mut at = Element::Platform(self);
        let mut id = None;
        while !steps.is_empty() {
            let below = at.below(self).into_iter();
            let on_the_way = below.filter(|(way, _)| steps.starts_with(way));
            // A refusal may have the code of one with a sub code.
            let (way, element) = on_the_way.max_by_key(|(way, _)| way.len())?;
            steps = steps.get(way.len()..)?;
            id = Id::of(element, Some((at, &id)), self);
            at = element;
        }
        Some((at, id))
    }
}

struct Walk<'m> {
    platform: &'m Platform,
    /// Structures and enums that have been shown.
    entered: BTreeSet<&'m str>,
    found: Vec<Found<'m>>,
}

impl<'m> Walk<'m> {
    /// `above` is the number of what the element stands below, `home` the file of the method,
    /// message or SPI method that we are in.
    fn enter(
        &mut self,
        path: Path,
        element: Element<'m>,
        above: Option<usize>,
        home: Option<&Home>,
    ) {
        let own = match element {
            Element::Method(it) => Some(Home::Method(it.method.clone())),
            Element::Message(it) => Some(Home::Message(it.topic.clone())),
            Element::Spi(it) => Some(Home::Spi(it.name.clone())),
            Element::Plugin(it) => Some(Home::Plugin(it.name.clone())),
            Element::Callback(it) => Some(Home::Callback(it.name.clone())),
            _ => None,
        };
        let home = own.as_ref().or(home);
        let is_itself = matches!(element, Element::Struct(_) | Element::Enum(_));
        let is_at_home = element.definition(self.platform).is_none_or(|(name, of)| {
            // Below `types` and `enums` everything left is told, each at its own place.
            let is_here = home.map_or(is_itself, |home| home == of);
            is_here && self.entered.insert(name)
        });
        if is_itself && !is_at_home {
            return;
        }
        let number = self.found.len();
        let holder = above.and_then(|above| self.found.get(above));
        let id = Id::of(element, holder.map(|it| (it.element, &it.id)), self.platform);
        self.found.push(Found { path: path.clone(), element, id, above });
        for (way, below) in element.below(self.platform) {
            // What a field states itself, and not the type that is told elsewhere.
            let is_own = match (element, below) {
                (Element::Field(_), Element::Limit(_)) => true,
                (Element::Field(it), Element::Code(code)) => it.codes.contains(code),
                _ => false,
            };
            if is_at_home || is_own {
                let steps = path.steps.iter().cloned().chain(way).collect();
                self.enter(
                    Path { platform: path.platform.clone(), steps },
                    below,
                    Some(number),
                    home,
                );
            }
        }
    }
}
