//! Whether JSON is a value of a type: the one place that compares the two. Checks of
//! examples, the local gateway and the tools for messages differ in what they mind, and in
//! their words, not in what fits.

mod definitions;
mod limits;
mod scalar;
mod trail;

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::ControlFlow;

use super::{Json, Limit, Text, Type};
pub use definitions::{Definitions, Facts, Fields, fields_of};
pub use limits::overstepped;
pub use scalar::JsonKind;
use scalar::integer;
pub(crate) use scalar::is_local_time;
pub use trail::{Step, Trail};

/// The members of a legacy page that hold rows.
pub(crate) const PAGE_ITEMS: &[&str] = &["list", "data"];
/// The members of a legacy page that are numbers.
pub(crate) const PAGE_NUMBERS: &[&str] =
    &["total", "count", "all", "all_pages", "current_page", "page_size"];

/// What is taken for what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tolerance {
    /// Each value is as described; number and text stand for each other where the field says
    /// so.
    Described,
    /// What the platform takes besides: a bool for a number, empty text for nothing, `[]` for
    /// an object, JSON in text for a list or object.
    Platform {
        /// All fields are lenient: the interface of 2020-21 takes everything as text.
        legacy: bool,
    },
}

/// How a value is not as its type describes it.
#[derive(Clone, Debug)]
pub enum Mismatch<'v> {
    /// A required or promised member is not there.
    Missing,
    /// It is `null`.
    Null(JsonKind),
    /// A member is not described; these are.
    Unknown(Vec<&'v str>),
    /// The value is of another kind, or a number that does not fit.
    Kind {
        /// What its type asks for.
        expected: JsonKind,
        /// The value.
        found: &'v Json,
        /// Whether number and text stand for each other.
        lenient: bool,
    },
    /// A text is no local time.
    Time,
    /// A code is not listed. Enums are open, so it is a value all the same.
    Code,
    /// A text that should hold JSON does not; this is why.
    Json(String),
    /// The value is of its type, and oversteps a limit of the field.
    Limit {
        /// The limit.
        limit: Limit,
        /// How many items or characters there are.
        found: Option<u64>,
    },
}

/// Who is told, and says whether to go on.
pub type Report<'r> = dyn FnMut(&Trail<'_>, Mismatch<'_>) -> ControlFlow<()> + 'r;

/// Tells everything in a value that is not as its type describes it, until `report` breaks.
pub fn fit(
    definitions: &impl Definitions,
    tolerance: Tolerance,
    ty: &Type,
    value: &Json,
    report: &mut Report<'_>,
) {
    let mut fit = Fit { definitions, tolerance, report };
    // Who breaks knows why.
    let _ = fit.value(ty, fit.is_lenient(Facts::default()), value, &Trail::TOP);
}

/// The same for the fields of a structure that has no name, as a request.
pub fn fit_fields<D: Definitions>(
    definitions: &D,
    tolerance: Tolerance,
    fields: &Fields<'_, D::Field>,
    value: &Json,
    report: &mut Report<'_>,
) {
    let mut fit = Fit { definitions, tolerance, report };
    let _ = match value {
        Json::Object(members) => fit.fields(fields, members, &Trail::TOP),
        found => fit.wrong(JsonKind::Object, false, found, &Trail::TOP),
    };
}

struct Fit<'c, 'r, D> {
    definitions: &'c D,
    tolerance: Tolerance,
    report: &'c mut Report<'r>,
}

impl<D: Definitions> Fit<'_, '_, D> {
    fn is_lenient(&self, facts: Facts) -> bool {
        facts.lenient || self.tolerance == Tolerance::Platform { legacy: true }
    }

    fn by_platform(&self) -> bool {
        self.tolerance != Tolerance::Described
    }

    fn fields(
        &mut self,
        fields: &Fields<'_, D::Field>,
        members: &[(String, Json)],
        trail: &Trail<'_>,
    ) -> ControlFlow<()> {
        // Of equal names the last one counts.
        let mut rest: HashMap<&str, &Json> =
            members.iter().map(|(name, value)| (name.as_str(), value)).collect();
        let mut present = Vec::with_capacity(rest.len());
        for &(wire, field) in &fields.list {
            let facts = self.definitions.facts(field);
            let value = rest.remove(wire);
            let value = value.filter(|value| facts.required || **value != Json::Null);
            let ty = value.and_then(|_| self.definitions.ty(fields.file, field));
            let at = trail.member(wire, facts);
            let lenient = self.is_lenient(facts);
            match (value, ty) {
                // Files do not stand in the JSON.
                (None, _) if facts.required && !self.is_file(fields, field) => {
                    (self.report)(&at, Mismatch::Missing)?;
                }
                (Some(Json::Null), _) if facts.nullable => {}
                (Some(Json::Null), Some(ty)) => {
                    (self.report)(&at, Mismatch::Null(JsonKind::of(self.definitions, &ty)))?;
                }
                (Some(value), Some(ty)) if self.is_blank(&ty, lenient, value) => {
                    if facts.required {
                        (self.report)(&at, Mismatch::Missing)?;
                    }
                }
                (Some(value), Some(ty)) => present.push((wire, field, facts, ty, value)),
                (None, _) | (Some(_), None) => {}
            }
        }
        for (wire, field, facts, ty, value) in present {
            let at = trail.member(wire, facts);
            self.value(&ty, self.is_lenient(facts), value, &at)?;
            self.limits(&self.definitions.limits(field), &ty, value, &at)?;
        }
        for (name, _) in members {
            if rest.remove(name.as_str()).is_some() {
                let known = fields.list.iter().map(|(wire, _)| *wire).collect();
                (self.report)(&trail.to(Step::Key(name)), Mismatch::Unknown(known))?;
            }
        }
        GO_ON
    }

    fn is_file(&self, of: &Fields<'_, D::Field>, field: &D::Field) -> bool {
        self.definitions.ty(of.file, field).is_some_and(|ty| ty.is_file())
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

    fn value(
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
                Some(fields) => self.fields(&fields, members, trail),
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

    fn text(
        &mut self,
        shape: Text,
        lenient: bool,
        value: &Json,
        trail: &Trail<'_>,
    ) -> ControlFlow<()> {
        match value {
            Json::Text(text) if shape == Text::DateTime => {
                let fits = text.is_empty() || is_local_time(text);
                if fits { GO_ON } else { (self.report)(trail, Mismatch::Time) }
            }
            Json::List(_) if matches!(shape, Text::Csv | Text::Pipe) => {
                let fits = lenient && self.by_platform();
                if fits { GO_ON } else { self.wrong(JsonKind::Text, lenient, value, trail) }
            }
            _ => self.scalar(JsonKind::Text, lenient, value, trail),
        }
    }

    fn code(
        &mut self,
        name: &str,
        kind: JsonKind,
        lenient: bool,
        value: &Json,
        trail: &Trail<'_>,
    ) -> ControlFlow<()> {
        if !self.takes(kind, lenient, value) {
            return self.wrong(kind, lenient, value, trail);
        }
        let code = match value {
            Json::Number(digits) | Json::Text(digits) if kind.is_number() => {
                integer(digits.trim()).map(|code| Cow::Owned(code.to_string()))
            }
            Json::Number(text) | Json::Text(text) => Some(Cow::Borrowed(text.as_str())),
            _ => None,
        };
        let is_listed = code.is_none_or(|code| self.definitions.has_code(name, &code));
        if kind == JsonKind::Any || is_listed {
            GO_ON
        } else {
            (self.report)(trail, Mismatch::Code)
        }
    }

    fn scalar(
        &mut self,
        kind: JsonKind,
        lenient: bool,
        value: &Json,
        trail: &Trail<'_>,
    ) -> ControlFlow<()> {
        let fits = self.takes(kind, lenient, value);
        if fits { GO_ON } else { self.wrong(kind, lenient, value, trail) }
    }

    /// Whether a text, number or bool is one, or is taken for one.
    fn takes(&self, kind: JsonKind, lenient: bool, value: &Json) -> bool {
        let platform = lenient && self.by_platform();
        match (kind, value) {
            (JsonKind::Any, _)
            | (JsonKind::Text, Json::Text(_))
            | (JsonKind::Bool, Json::Bool(_)) => true,
            (JsonKind::Text, Json::Number(_)) => lenient,
            (JsonKind::Bool, Json::Text(text)) if matches!(&**text, "true" | "false") => lenient,
            (JsonKind::Bool, Json::Text(digit) | Json::Number(digit)) => {
                platform && matches!(&**digit, "0" | "1")
            }
            (_, Json::Bool(_)) => platform,
            (_, Json::Number(digits)) => kind.takes_digits(digits),
            (_, Json::Text(text)) => lenient && kind.takes_digits(text.trim()),
            _ => false,
        }
    }

    fn wrong(
        &mut self,
        expected: JsonKind,
        lenient: bool,
        found: &Json,
        trail: &Trail<'_>,
    ) -> ControlFlow<()> {
        (self.report)(trail, Mismatch::Kind { expected, found, lenient })
    }
}

const GO_ON: ControlFlow<()> = ControlFlow::Continue(());

/// JSON that stands in text. Of equal keys the last one counts, as everywhere outside
/// descriptors.
fn read(text: &str) -> Result<Json, String> {
    let value: serde_json::Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    Ok(json(value))
}

fn json(value: serde_json::Value) -> Json {
    use serde_json::Value;
    match value {
        Value::Null => Json::Null,
        Value::Bool(value) => Json::Bool(value),
        Value::Number(number) => Json::Number(number.to_string()),
        Value::String(text) => Json::Text(text),
        Value::Array(items) => Json::List(items.into_iter().map(json).collect()),
        Value::Object(members) => {
            Json::Object(members.into_iter().map(|(name, value)| (name, json(value))).collect())
        }
    }
}
