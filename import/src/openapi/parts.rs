//! Schemas that are made of others.

use doudian_codegen::model::Json;

use super::facts::{alternatives, types};
use super::schema::Schemas;
use super::wrong::{Wrong, wrong};
use crate::entry::{Fields, Member, Shape};
use crate::json::Parts;
use crate::text::shown;

impl<'d> Schemas<'d, '_> {
    /// What a body is that has no members of its own, of which a descriptor could tell; `None` where
    /// it has some, or nothing is said.
    pub(super) fn without_members(&self, shape: &Shape, schema: &Json) -> Option<&'static str> {
        Some(match shape {
            Shape::Fields(_) | Shape::Named(_) => return None,
            Shape::Unknown => {
                let (schema, _) = self.document.resolve(schema, "").ok()?;
                alternatives(schema).map(|_| "one of several")?
            }
            Shape::Map(_) => "an object with free keys",
            Shape::List(_) => "a list",
            _ => "a single value",
        })
    }

    /// The members of all parts together; of what is no structure, the first part that says more.
    pub(super) fn all_of(
        &mut self,
        member: &mut Member,
        schema: &'d Json,
        place: &str,
        depth: usize,
    ) -> Result<(), Wrong> {
        let mut fields = Fields::new();
        let parts = schema.get("allOf").and_then(Json::list).unwrap_or_default();
        for (index, part) in parts.iter().enumerate() {
            let place = format!("{place}/allOf/{index}");
            let part = self.member(&member.name, part, &place, depth + 1)?;
            if let Shape::Named(name) = &part.shape
                && matches!(self.types.get(name), Some(None))
            {
                return Err(wrong(place, format!("`{}` is a part of itself", shown(name))));
            }
            match self.fields_of(&part.shape) {
                // The only part is what it is, by its name.
                Some(_) if parts.len() == 1 && schema.get("properties").is_none() => {
                    member.shape = part.shape;
                }
                Some(more) => join(&mut fields, more),
                None if member.shape == Shape::Unknown => {
                    let name = std::mem::take(&mut member.name);
                    *member = Member { name, ..part };
                    continue;
                }
                None => {}
            }
            if member.about.is_empty() {
                member.about = part.about;
            }
        }
        let own = self.typed("", schema, place, depth)?;
        if let Some(own) = self.fields_of(&own) {
            join(&mut fields, own);
        }
        if !fields.is_empty() {
            for name in schema.get("required").and_then(Json::list).unwrap_or_default() {
                for field in
                    fields.iter_mut().filter(|field| Some(field.name.as_str()) == name.text())
                {
                    field.required = Some(true);
                }
            }
            member.shape = Shape::Fields(fields);
        }
        Ok(())
    }

    /// What one of several schemas is: the only one besides `null`, or what all of them are.
    pub(super) fn one_of(
        &mut self,
        member: &mut Member,
        several: &'d [Json],
        place: &str,
        depth: usize,
    ) -> Result<(), Wrong> {
        let mut real = Vec::new();
        for (index, schema) in several.iter().enumerate() {
            if types(schema) == ["null"] {
                member.is_nullable = true;
                continue;
            }
            real.push(self.member(&member.name, schema, &format!("{place}/{index}"), depth + 1)?);
        }
        let name = std::mem::take(&mut member.name);
        let is_nullable = member.is_nullable;
        let first = real.first().cloned().unwrap_or_default();
        *member = match real.as_slice() {
            [_] => first,
            several if several.iter().all(|other| other.shape == first.shape) => {
                // One code each: an enum with its labels.
                let codes = several.iter().flat_map(|one| one.codes.clone()).collect();
                Member { codes, ..Member::new("", first.shape) }
            }
            _ => Member::default(),
        };
        member.name = name;
        member.is_nullable |= is_nullable;
        Ok(())
    }
}

/// Adds members; those that are there already are replaced.
fn join(fields: &mut Fields, more: Fields) {
    for member in more {
        match fields.iter_mut().find(|known| known.name == member.name) {
            Some(known) => *known = member,
            None => fields.push(member),
        }
    }
}
