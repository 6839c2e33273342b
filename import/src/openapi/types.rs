//! Components that become types with names.

use std::collections::{BTreeMap, BTreeSet};

use doudian_codegen::model::Json;
use heck::ToUpperCamelCase;

use super::refs::Document;
use super::schema::{Schemas, Side, about};
use super::wrong::Wrong;
use crate::entry::{Fields, Member, Shape};
use crate::json::Parts;

impl<'d> Schemas<'d, '_> {
    /// Gives the components below some schemas their names. `taken` begins no name: it is what
    /// names of the whole platform begin with.
    pub(super) fn name(&mut self, roots: &[&'d Json], taken: &str) {
        let mut uses = BTreeMap::new();
        for root in roots {
            self.count(root, &mut uses);
        }
        let several = uses.into_iter().filter(|(_, uses)| *uses > 1).map(|(way, _)| way);
        let mut used: BTreeSet<String> = self.names.values().cloned().collect();
        for way in several.collect::<Vec<_>>() {
            if self.names.contains_key(way) {
                continue;
            }
            let base = type_name(way, taken);
            let mut name = base.clone();
            let mut number = 2;
            while !used.insert(name.clone()) {
                name = format!("{base}{number}");
                number += 1;
            }
            self.names.insert(way, name);
        }
    }

    /// How often each component is named below a value, the components' own parts included.
    fn count(&self, value: &'d Json, uses: &mut BTreeMap<&'d str, usize>) {
        let mut left = vec![value];
        while let Some(value) = left.pop() {
            match value {
                Json::List(list) => left.extend(list),
                Json::Object(members) => {
                    if let Some(way) = value.get("$ref").and_then(Json::text) {
                        let uses = uses.entry(way).or_insert(0);
                        *uses += 1;
                        if *uses == 1
                            && let Ok((target, _)) = self.document.resolve(value, "")
                        {
                            left.push(target);
                        }
                    }
                    let parts = members.iter().filter(|(name, _)| {
                        !matches!(
                            name.as_str(),
                            "example" | "examples" | "default" | "enum" | "const"
                        )
                    });
                    left.extend(parts.map(|(_, part)| part));
                }
                _ => {}
            }
        }
    }

    /// The types that are named in what was read.
    pub(super) fn used<'f>(
        &self,
        shapes: impl Iterator<Item = &'f Shape>,
    ) -> Vec<(String, Fields)> {
        let mut used: Vec<(String, Fields)> = Vec::new();
        let mut left: Vec<String> = Vec::new();
        shapes.for_each(|shape| named(shape, &mut left));
        left.reverse();
        while let Some(name) = left.pop() {
            if used.iter().any(|(known, _)| *known == name) {
                continue;
            }
            if let Some(Some(fields)) = self.types.get(&name) {
                let mut below = Vec::new();
                fields.iter().for_each(|member| named(&member.shape, &mut below));
                left.extend(below.into_iter().rev());
                used.push((name, fields.clone()));
            }
        }
        used
    }

    /// A member whose schema is a component.
    pub(super) fn component(
        &mut self,
        name: &str,
        way: &'d str,
        target: &'d Json,
        place: &str,
        depth: usize,
    ) -> Result<Member, Wrong> {
        let known = self.names.get(way).map(|name| match self.side {
            // Where members go one way alone, it is two types.
            Side::Answer if self.document.has_sides => format!("{name}Answer"),
            _ => name.clone(),
        });
        if let Some(known) = known.as_ref().filter(|known| self.types.contains_key(*known)) {
            let shape = Shape::Named(known.clone());
            return Ok(Member {
                about: about(target).unwrap_or_default().to_owned(),
                ..Member::new(name, shape)
            });
        }
        if self.open.contains(&way) {
            // A list of lists of itself, without a structure on the way, has no name.
            return Ok(Member::new(name, Shape::Unknown));
        }
        self.open.push(way);
        if let Some(known) = known.as_ref().filter(|_| is_structure(self.document, target, 0)) {
            self.types.insert(known.clone(), None);
        }
        let read = self.inline(name, target, place, depth);
        self.open.pop();
        let mut member = match read {
            Ok(member) => member,
            Err(wrong) => {
                known.iter().for_each(|known| drop(self.types.remove(known)));
                return Err(wrong);
            }
        };
        if let Some(known) = known {
            match member.shape {
                Shape::Fields(fields) => {
                    self.types.insert(known.clone(), Some(fields));
                    member.shape = Shape::Named(known);
                }
                _ => drop(self.types.remove(&known)),
            }
        }
        Ok(member)
    }
}

fn named(shape: &Shape, names: &mut Vec<String>) {
    match shape {
        Shape::Named(name) => names.push(name.clone()),
        Shape::List(inner) | Shape::Map(inner) | Shape::Quoted(inner) => named(inner, names),
        Shape::Fields(fields) => fields.iter().for_each(|member| named(&member.shape, names)),
        _ => {}
    }
}

/// Whether a schema comes to members, so that it can be a type of its own.
fn is_structure<'d>(document: &Document<'d>, schema: &'d Json, depth: usize) -> bool {
    let has_members = schema.get("properties").and_then(Json::members);
    if has_members.is_some_and(|members| !members.is_empty()) {
        return true;
    }
    let parts = ["allOf", "oneOf", "anyOf"].into_iter().filter_map(|key| schema.get(key)?.list());
    let is_one = |target| is_structure(document, target, depth + 1);
    depth < 8 && parts.flatten().any(|part| document.names(part, is_one))
}

/// `#/components/schemas/order-item` is `OrderItem`.
fn type_name(way: &str, taken: &str) -> String {
    let last = way.rsplit('/').next().unwrap_or_default();
    let plain: String =
        last.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    let mut name = plain.to_upper_camel_case();
    while !taken.is_empty() && name.starts_with(taken) {
        name = name.split_off(taken.len());
    }
    if name.starts_with(|c: char| c.is_ascii_uppercase()) { name } else { format!("Type{name}") }
}
