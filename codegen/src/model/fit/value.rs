//! A value against its type, and the members of an object against the fields of a structure.

use std::collections::HashMap;
use std::ops::ControlFlow;

use super::inside::read;
use super::{
    Definitions, Described, Facts, Fit, GO_ON, JsonKind, Mismatch, PAGE_ITEMS, PAGE_NUMBERS, Step,
    Tolerance, Trail,
};
use crate::model::{Json, Text, Type};

impl<D: Definitions> Fit<'_, '_, D> {
    pub(super) fn is_lenient(&self, facts: Facts) -> bool {
        facts.lenient || self.tolerance == Tolerance::Platform { legacy: true }
    }

    pub(super) fn by_platform(&self) -> bool {
        self.tolerance != Tolerance::Described
    }

    pub(super) fn fields(
        &mut self,
        fields: &[D::Field],
        members: &[(String, Json)],
        trail: &Trail<'_>,
    ) -> ControlFlow<()> {
        // Of equal names the last one counts.
        let mut rest: HashMap<&str, &Json> =
            members.iter().map(|(name, value)| (name.as_str(), value)).collect();
        let mut present = Vec::with_capacity(rest.len());
        for field in fields {
            let (wire, ty, facts) = (field.wire(), field.ty(), field.facts());
            let value = rest.remove(wire);
            let value = value.filter(|value| facts.required || **value != Json::Null);
            let at = trail.member(wire, facts);
            let lenient = self.is_lenient(facts);
            match (value, ty) {
                // Files do not stand in the JSON.
                (None, _) if facts.required && !ty.is_some_and(Type::is_file) => {
                    (self.report)(&at, Mismatch::Missing)?;
                }
                (Some(Json::Null), _) if facts.nullable => {}
                (Some(Json::Null), Some(ty)) => {
                    (self.report)(&at, Mismatch::Null(JsonKind::of(self.definitions, ty)))?;
                }
                (Some(value), Some(ty)) if self.is_blank(ty, lenient, value) => {
                    if facts.required {
                        (self.report)(&at, Mismatch::Missing)?;
                    }
                }
                (Some(value), Some(ty)) => present.push((field, facts, ty, value)),
                (None, _) | (Some(_), None) => {}
            }
        }
        for (field, facts, ty, value) in present {
            let at = trail.member(field.wire(), facts);
            self.value(ty, self.is_lenient(facts), value, &at)?;
            self.limits(&field.limits(), ty, value, &at)?;
        }
        for (name, _) in members {
            if rest.remove(name.as_str()).is_some() {
                let known = fields.iter().map(Described::wire).collect();
                (self.report)(&trail.to(Step::Key(name)), Mismatch::Unknown(known))?;
            }
        }
        GO_ON
    }

    /// Empty text is how text-only clients leave out what is not text.
    fn is_blank(&self, ty: &Type, lenient: bool, value: &Json) -> bool {
        let is_time = *ty == Type::Text(Text::DateTime);
        let is_text = JsonKind::of(self.definitions, ty) == JsonKind::Text && !is_time;
        self.by_platform()
            && (lenient || is_time)
            && !is_text
            && matches!(value, Json::Text(text) if text.is_empty())
    }

    pub(super) fn value(
        &mut self,
        ty: &Type,
        lenient: bool,
        value: &Json,
        trail: &Trail<'_>,
    ) -> ControlFlow<()> {
        let kind = JsonKind::of(self.definitions, ty);
        match (ty, value) {
            (Type::Any | Type::Foreign(_), _) => GO_ON,
            (ty, _) if ty.is_file() => self.wrong(kind, false, value, trail),
            (Type::Text(shape), _) => self.text(*shape, lenient, value, trail),
            (Type::I32 | Type::I64 | Type::F64 | Type::Bool, _) => {
                self.scalar(kind, lenient, value, trail)
            }
            (Type::Enum(name), _) => self.code(name, kind, lenient, value, trail),
            (Type::Quoted(inner), Json::Text(text)) => {
                self.quoted(inner, kind, (text, value), trail)
            }
            (Type::Quoted(inner), _) if lenient => self.value(inner, true, value, trail),
            (Type::List(item), Json::List(items)) => self.items(item, lenient, items, trail),
            (Type::Map(item), Json::Object(members)) => {
                for (name, member) in members {
                    if !self.is_skipped(member) {
                        self.value(item, lenient, member, &trail.to(Step::Key(name)))?;
                    }
                }
                GO_ON
            }
            (Type::Page(row), Json::Object(members)) => self.page(row, members, trail),
            (Type::Struct(name), Json::Object(members)) => match self.definitions.fields(name) {
                Some(fields) => self.fields(fields, members, trail),
                None => GO_ON,
            },
            (Type::Map(_) | Type::Page(_) | Type::Struct(_), Json::List(items))
                if self.by_platform() && items.is_empty() =>
            {
                GO_ON
            }
            (Type::List(_) | Type::Map(_) | Type::Struct(_), Json::Text(text))
                if self.by_platform() && lenient =>
            {
                match read(text) {
                    Ok(inside @ (Json::List(_) | Json::Object(_))) => {
                        self.value(ty, lenient, &inside, &trail.to(Step::Inside))
                    }
                    _ => self.wrong(kind, lenient, value, trail),
                }
            }
            _ => self.wrong(kind, lenient, value, trail),
        }
    }

    /// Services leave holes in lists.
    fn is_skipped(&self, value: &Json) -> bool {
        self.by_platform() && *value == Json::Null
    }

    fn items(
        &mut self,
        item: &Type,
        lenient: bool,
        items: &[Json],
        trail: &Trail<'_>,
    ) -> ControlFlow<()> {
        for (index, value) in items.iter().enumerate() {
            if !self.is_skipped(value) {
                self.value(item, lenient, value, &trail.to(Step::Index(index)))?;
            }
        }
        GO_ON
    }

    fn page(
        &mut self,
        row: &Type,
        members: &[(String, Json)],
        trail: &Trail<'_>,
    ) -> ControlFlow<()> {
        for (name, value) in members.iter().filter(|(_, value)| *value != Json::Null) {
            let at = trail.to(Step::Key(name));
            match (name.as_str(), value) {
                (name, Json::List(rows)) if PAGE_ITEMS.contains(&name) => {
                    self.items(row, false, rows, &at)?;
                }
                (name, _) if PAGE_ITEMS.contains(&name) => {
                    self.wrong(JsonKind::List, false, value, &at)?;
                }
                (name, _) if PAGE_NUMBERS.contains(&name) => {
                    self.scalar(JsonKind::I64, false, value, &at)?;
                }
                _ => {
                    let known = PAGE_ITEMS.iter().chain(PAGE_NUMBERS).copied().collect();
                    (self.report)(&at, Mismatch::Unknown(known))?;
                }
            }
        }
        GO_ON
    }

    /// A number or bool, or JSON, in a text. Empty text is how the platform writes that there
    /// is no value.
    fn quoted(
        &mut self,
        inner: &Type,
        kind: JsonKind,
        (text, value): (&str, &Json),
        trail: &Trail<'_>,
    ) -> ControlFlow<()> {
        if kind == JsonKind::QuotedScalar {
            let inner = JsonKind::of(self.definitions, inner);
            let is_none = text.is_empty() && !self.by_platform();
            let fits = is_none || self.takes(inner, true, value);
            return if fits { GO_ON } else { self.wrong(kind, false, value, trail) };
        }
        if text.is_empty() {
            return GO_ON;
        }
        match read(text) {
            Ok(inside) => {
                let lenient = self.by_platform();
                self.value(inner, lenient, &inside, &trail.to(Step::Inside))
            }
            Err(error) => (self.report)(trail, Mismatch::Json(error)),
        }
    }

    pub(super) fn wrong(
        &mut self,
        expected: JsonKind,
        lenient: bool,
        found: &Json,
        trail: &Trail<'_>,
    ) -> ControlFlow<()> {
        (self.report)(trail, Mismatch::Kind { expected, found, lenient })
    }
}
