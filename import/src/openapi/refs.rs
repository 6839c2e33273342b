//! The document, and what its references name.

use std::collections::BTreeMap;

use doudian_codegen::model::Json;

use super::wrong::{Wrong, wrong};
use crate::json::Parts;
use crate::text::shown;

/// A document with the ways to its components.
pub(super) struct Document<'d> {
    pub(super) root: &'d Json,
    components: BTreeMap<String, &'d Json>,
    /// Whether a schema anywhere says which members have to be given.
    pub(super) says_required: bool,
    /// Whether members are marked as those of requests or answers alone.
    pub(super) has_sides: bool,
}

impl<'d> Document<'d> {
    pub(super) fn new(root: &'d Json) -> Self {
        let mut components = BTreeMap::new();
        let kinds = root.get("components").and_then(Json::members).unwrap_or_default();
        for (kind, named) in kinds {
            for (name, value) in named.members().unwrap_or_default() {
                let name = name.replace('~', "~0").replace('/', "~1");
                components.entry(format!("#/components/{kind}/{name}")).or_insert(value);
            }
        }
        let has = |name: &str, fits: &dyn Fn(&Json) -> bool| {
            let paths = root.get("paths").into_iter();
            paths.chain(components.values().copied()).any(|value| occurs(value, name, fits))
        };
        let says_required = has("required", &|value| value.list().is_some());
        let has_sides = has("readOnly", &|value| value.flag() == Some(true))
            || has("writeOnly", &|value| value.flag() == Some(true));
        Self { root, components, says_required, has_sides }
    }

    /// What a value is when its references are followed, and the last of them.
    ///
    /// # Errors
    ///
    /// The place of the reference, and why it names nothing.
    pub(super) fn resolve(
        &self,
        value: &'d Json,
        place: &str,
    ) -> Result<(&'d Json, Option<&'d str>), Wrong> {
        let mut value = value;
        let mut ways: Vec<&str> = Vec::new();
        loop {
            let Some(way) = value.get("$ref") else { return Ok((value, ways.last().copied())) };
            let place = format!("{place}/$ref");
            let Some(way) = way.text() else {
                return Err(wrong(place, "expected the way to a component, as text"));
            };
            if ways.contains(&way) {
                return Err(wrong(place, format!("`{}` refers to itself", shown(way))));
            }
            ways.push(way);
            value = self.at(way).map_err(|reason| wrong(place, reason))?;
        }
    }

    fn at(&self, way: &str) -> Result<&'d Json, String> {
        let Some(pointer) = way.strip_prefix('#') else {
            return Err(format!(
                "`{}` stands in another document; put what it names into this one, and name it \
                 with `#/components/…`",
                shown(way)
            ));
        };
        if let Some(value) = self.components.get(way) {
            return Ok(value);
        }
        let mut value = self.root;
        for step in pointer.split('/').skip(1) {
            let step = decoded(step).replace("~1", "/").replace("~0", "~");
            let item = |list: &'d [Json]| list.get(step.parse::<usize>().ok()?);
            let next = value.get(&step).or_else(|| value.list().and_then(item));
            value = next.ok_or_else(|| format!("there is no `{}`", shown(way)))?;
        }
        Ok(value)
    }
}

impl<'d> Document<'d> {
    /// Whether a reference names what `is_one` is asked about.
    pub(super) fn names(&self, value: &'d Json, is_one: impl Fn(&'d Json) -> bool) -> bool {
        self.resolve(value, "").is_ok_and(|(target, _)| is_one(target))
    }
}

/// A step of the way to a value, as it is written in ways.
pub(super) fn step(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// Whether a member of this name, with a value that fits, is anywhere in a value.
fn occurs(value: &Json, name: &str, fits: &dyn Fn(&Json) -> bool) -> bool {
    match value {
        Json::Object(members) => members
            .iter()
            .any(|(key, value)| key == name && fits(value) || occurs(value, name, fits)),
        Json::List(list) => list.iter().any(|value| occurs(value, name, fits)),
        _ => false,
    }
}

/// Without the escapes of addresses: `%7B` is `{`.
fn decoded(step: &str) -> String {
    let mut bytes = Vec::with_capacity(step.len());
    let mut rest = step.as_bytes();
    while let Some((first, behind)) = rest.split_first() {
        let digits = behind.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) if *first == b'%' => {
                bytes.push(byte);
                rest = behind.get(2..).unwrap_or_default();
            }
            _ => {
                bytes.push(*first);
                rest = behind;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
