//! Schemas to members and shapes.

use std::collections::BTreeMap;

use doudian_codegen::model::Json;

use super::example;
use super::facts::{alternatives, codes, limits, types};
use super::mend::{Mend, Mended, count};
use super::refs::{Document, step};
use super::wrong::{Wrong, wrong};
use crate::entry::{Fields, Member, Shape};
use crate::json::Parts;
use crate::text::shown;

/// Deeper structures are not described: a document that never ends has to end somewhere.
const DEEPEST: usize = 64;

/// Which way values of a schema go. Some members are those of one way alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Side {
    Request,
    /// A request whose body is a form, in which binary text is a file.
    Form,
    Answer,
}

/// Reads the schemas of one operation.
pub(super) struct Schemas<'d, 's> {
    pub(super) document: &'s Document<'d>,
    pub(super) mended: &'s mut Mended,
    pub(super) side: Side,
    /// The names of the components that become types: those that are used several times, or hold
    /// themselves.
    pub(super) names: BTreeMap<&'d str, String>,
    /// What they are; `None` while it is being read.
    pub(super) types: BTreeMap<String, Option<Fields>>,
    /// The components that are being read in place.
    pub(super) open: Vec<&'d str>,
}

impl<'d, 's> Schemas<'d, 's> {
    pub(super) fn new(document: &'s Document<'d>, mended: &'s mut Mended) -> Self {
        Self {
            document,
            mended,
            side: Side::Request,
            names: BTreeMap::new(),
            types: BTreeMap::new(),
            open: Vec::new(),
        }
    }

    /// The members of a shape, where it has some.
    pub(super) fn fields_of(&self, shape: &Shape) -> Option<Fields> {
        match shape {
            Shape::Fields(fields) => Some(fields.clone()),
            Shape::Named(name) => self.types.get(name)?.clone(),
            _ => None,
        }
    }

    /// The shape of a schema.
    pub(super) fn shape(&mut self, schema: &'d Json, place: &str) -> Result<Shape, Wrong> {
        Ok(self.member("", schema, place, 0)?.shape)
    }

    /// A member of this name.
    ///
    /// # Errors
    ///
    /// What cannot be read, and where it is.
    pub(super) fn member(
        &mut self,
        name: &str,
        schema: &'d Json,
        place: &str,
        depth: usize,
    ) -> Result<Member, Wrong> {
        if depth > DEEPEST {
            return Err(wrong(
                place,
                format!("structures are nested deeper than {DEEPEST} levels"),
            ));
        }
        let (target, way) = self.document.resolve(schema, place)?;
        if !matches!(target, Json::Object(_) | Json::Bool(_)) {
            return Err(wrong(place, format!("expected a schema, not {}", target.kind())));
        }
        let mut member = match way {
            Some(way) => self.component(name, way, target, place, depth)?,
            None => self.inline(name, target, place, depth)?,
        };
        // What stands beside a reference is said of this place.
        if way.is_some()
            && let Some(about) = about(schema)
        {
            member.about = about.to_owned();
        }
        Ok(member)
    }

    pub(super) fn inline(
        &mut self,
        name: &str,
        schema: &'d Json,
        place: &str,
        depth: usize,
    ) -> Result<Member, Wrong> {
        let mut member = Member::new(name, Shape::Unknown);
        if schema.get("allOf").is_some() {
            self.all_of(&mut member, schema, place, depth)?;
        } else if let Some((key, several)) = alternatives(schema) {
            self.one_of(&mut member, several, &format!("{place}/{key}"), depth)?;
        } else {
            member.shape = self.typed(name, schema, place, depth)?;
        }
        if let Some(about) = about(schema) {
            member.about = about.to_owned();
        }
        let types = types(schema);
        member.is_nullable |= schema.get("nullable").and_then(Json::flag) == Some(true)
            || types.len() > 1 && types.contains(&"null")
            || schema
                .get("enum")
                .and_then(Json::list)
                .is_some_and(|list| list.contains(&Json::Null));
        member.is_deprecated |= schema.get("deprecated").and_then(Json::flag) == Some(true);
        member.is_cipher |= schema.get("format").and_then(Json::text) == Some("password");
        self.mend(&mut member, schema);
        if let Some(found) = codes(schema, &member) {
            member.codes = found;
        }
        member.limits.extend(limits(schema, &member.shape));
        let given = example::of(schema).and_then(|given| example::fitted(given, &member.shape));
        member.example = given.or(member.example);
        let default = schema.get("default").filter(|value| **value != Json::Null);
        member.default = default.and_then(|value| example::fitted(value, &member.shape));
        Ok(member)
    }

    /// The shape by the type that is named, or by what is said of one.
    pub(super) fn typed(
        &mut self,
        name: &str,
        schema: &'d Json,
        place: &str,
        depth: usize,
    ) -> Result<Shape, Wrong> {
        let types: Vec<_> = types(schema).into_iter().filter(|ty| *ty != "null").collect();
        let has = |name: &str| schema.get(name).is_some();
        let ty = match types.as_slice() {
            [ty] => *ty,
            // Text or a number, say.
            [_, _, ..] => return Ok(Shape::Unknown),
            [] if has("properties") || has("additionalProperties") => "object",
            [] if has("items") => "array",
            [] => {
                let constant = schema.get("const");
                let values = schema.get("enum").and_then(Json::list).unwrap_or_default();
                match constant.or_else(|| values.iter().find(|value| **value != Json::Null)) {
                    Some(Json::Text(_)) => "string",
                    Some(Json::Bool(_)) => "boolean",
                    Some(Json::Number(digits)) if digits.contains('.') => "number",
                    Some(Json::Number(_)) => "integer",
                    _ => return Ok(Shape::Unknown),
                }
            }
        };
        let format = schema.get("format").and_then(Json::text).unwrap_or_default();
        Ok(match (ty, format) {
            ("object", _) => self.object(name, schema, place, depth)?,
            ("array", _) => match schema.get("items") {
                Some(items @ Json::Object(_)) => {
                    let item = self.member(name, items, &format!("{place}/items"), depth + 1)?;
                    Shape::List(Box::new(item.shape))
                }
                // Nothing is said of them, or of each something else.
                _ => Shape::List(Box::default()),
            },
            ("string", "binary") if self.side == Side::Form => Shape::File,
            ("file", _) if self.side == Side::Form => Shape::File,
            ("string", "int64" | "int32") => Shape::Text,
            ("string", "date-time") if is_local(schema) => Shape::DateTime,
            ("string" | "file", _) => match schema.get("contentMediaType").and_then(Json::text) {
                Some(media) if super::media::is_json(media) => {
                    let inner = match schema.get("contentSchema") {
                        Some(inner) => {
                            let place = format!("{place}/contentSchema");
                            self.member("", inner, &place, depth + 1)?.shape
                        }
                        None => Shape::Unknown,
                    };
                    Shape::Quoted(Box::new(inner))
                }
                _ if self.side == Side::Form && schema.get("contentMediaType").is_some() => {
                    Shape::File
                }
                _ => Shape::Text,
            },
            ("integer" | "int" | "long", "int32") => Shape::I32,
            ("integer" | "int" | "long", _) => Shape::I64,
            ("number", "int32") => Shape::I32,
            ("number", "int64") => Shape::I64,
            ("number" | "float" | "double", _) => Shape::F64,
            ("boolean" | "bool", _) => Shape::Bool,
            ("null" | "any", _) => Shape::Unknown,
            (other, _) => {
                return Err(wrong(
                    format!("{place}/type"),
                    format!("`{}` is no type of OpenAPI", shown(other)),
                ));
            }
        })
    }

    fn object(
        &mut self,
        name: &str,
        schema: &'d Json,
        place: &str,
        depth: usize,
    ) -> Result<Shape, Wrong> {
        let owner = name;
        let properties = match schema.get("properties") {
            None | Some(Json::Null) => &[],
            Some(properties) => properties.members().ok_or_else(|| {
                let reason =
                    format!("expected the members by their names, not {}", properties.kind());
                wrong(format!("{place}/properties"), reason)
            })?,
        };
        if properties.is_empty() {
            return Ok(match schema.get("additionalProperties") {
                Some(values @ Json::Object(_)) => {
                    let place = format!("{place}/additionalProperties");
                    let value = self.member("", values, &place, depth + 1)?;
                    Shape::Map(Box::new(value.shape))
                }
                Some(Json::Bool(true)) => Shape::Map(Box::default()),
                _ => Shape::Unknown,
            });
        }
        let required = schema.get("required").and_then(Json::list);
        let mut fields = Fields::new();
        for (name, property) in properties {
            let place = format!("{place}/properties/{}", step(name));
            let name = name.trim();
            if name.is_empty() {
                return Err(wrong(place, "a member has no name"));
            }
            let (target, _) = self.document.resolve(property, &place)?;
            let is_marked = |key: &str| {
                [property, target]
                    .iter()
                    .any(|value| value.get(key).and_then(Json::flag) == Some(true))
            };
            let is_other = match self.side {
                Side::Answer => is_marked("writeOnly"),
                Side::Request | Side::Form => is_marked("readOnly"),
            };
            if is_other {
                continue;
            }
            let mut member = self.member(name, property, &place, depth + 1)?;
            let is_listed = |list: &[Json]| list.iter().any(|item| item.text() == Some(name));
            member.required = match required {
                Some(list) => Some(is_listed(list)),
                // At the member itself it has no place, but a meaning.
                None if matches!(target.get("required"), Some(Json::Bool(_))) => {
                    Some(is_marked("required"))
                }
                None => self.document.says_required.then_some(false),
            };
            if member.required.is_none() {
                self.unasked_default(&mut member);
            }
            match fields.iter().find(|known| known.name == name) {
                None => fields.push(member),
                Some(known) if *known == member => count(self.mended, Mend::Doubled),
                Some(_) => {
                    let reason = format!("`{}` is described twice, in two ways", shown(name));
                    return Err(wrong(place, reason));
                }
            }
        }
        // A table that has the keys and the values of a map as its members.
        if let [one, other] = fields.as_mut_slice()
            && owner.to_lowercase().contains("map")
            && let Some(value) = [("key", "value"), ("_key", "_val"), ("key", "val")]
                .into_iter()
                .find_map(|(key, value)| match (one.name.as_str(), other.name.as_str()) {
                    (first, second) if (first, second) == (key, value) => Some(other.shape.clone()),
                    (first, second) if (first, second) == (value, key) => Some(one.shape.clone()),
                    _ => None,
                })
        {
            count(self.mended, Mend::KeysAndValues);
            return Ok(Shape::Map(Box::new(value)));
        }
        Ok(Shape::Fields(fields))
    }
}

/// The words about a schema.
pub(super) fn about(schema: &Json) -> Option<&str> {
    let text = |name: &str| schema.get(name).and_then(Json::text).map(str::trim);
    let is_some = |text: &&str| !text.is_empty();
    text("description").filter(is_some).or_else(|| text("title").filter(is_some))
}

/// Whether a time is written as `yyyy-MM-dd HH:mm:ss`, and not as RFC 3339 has it.
fn is_local(schema: &Json) -> bool {
    let says = |text: &str| {
        let text = text.to_lowercase();
        text.contains("yyyy-mm-dd hh:mm:ss") || text.contains("年-月-日 时:分:秒")
    };
    example::of(schema).and_then(Json::text).is_some_and(example::is_datetime)
        || about(schema).is_some_and(says)
}
