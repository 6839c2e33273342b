//! Values of types, made up: the one place that makes them.
//!
//! What is made is finite and small, whatever the types: a structure inside itself is left
//! out, and so is what is deeper, or more, than anybody reads.

mod words;

use super::{Api, EnumRepr, Field, Json, Number, Platform, Struct, Text, Type};
use words::About;

/// Which values are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Manner {
    /// Every field, with values that look like the platform's.
    Whole,
    /// What `new` asks for, with values that stand for others.
    Sketch,
}

/// What is not made any more.
struct Limits {
    /// How deep values are nested.
    depth: usize,
    /// How deep texts that hold JSON are nested: each level doubles the backslashes.
    texts: usize,
    /// How many values there are. Structures that have been begun then get their scalars.
    values: usize,
}

impl Manner {
    fn limits(self) -> Limits {
        match self {
            Self::Whole => Limits { depth: 48, texts: 3, values: 20_000 },
            Self::Sketch => Limits { depth: 8, texts: 0, values: 500 },
        }
    }
}

/// Makes values of a platform's types.
pub struct Maker<'m> {
    platform: &'m Platform,
    /// Writes JSON that is to stand in a text.
    write: fn(&Json) -> String,
    manner: Manner,
    /// What may still be made.
    left: Limits,
    /// Structures that are being filled.
    open: Vec<&'m str>,
}

impl<'m> Maker<'m> {
    /// Fills every field that is not inside its own structure: lists and maps have one
    /// element, enums their first code. `write` writes JSON that is to stand in a text.
    pub fn new(platform: &'m Platform, write: fn(&Json) -> String) -> Self {
        let manner = Manner::Whole;
        Self { platform, write, manner, left: manner.limits(), open: Vec::new() }
    }

    /// A value of a type.
    pub fn value(&mut self, ty: &'m Type) -> Json {
        self.make(ty, About::default()).unwrap_or(Json::Null)
    }

    /// A page whose rows are its member `data`.
    pub fn data_page(&mut self, row: &'m Type) -> Json {
        let rows = self.make(row, About::default()).into_iter().collect();
        let counts = [("all", 1), ("all_pages", 1), ("count", 1), ("current_page", 0)];
        page(&counts, ("page_size", 10), "data", rows)
    }

    /// The parameters of a method, which ask for the first page where there are pages.
    pub fn request(&mut self, api: &'m Api) -> Json {
        self.asked(api).map_or(Json::Null, Json::Object)
    }

    /// Values for what `new` of a request asks for; nothing where one has no short form.
    pub(crate) fn arguments(platform: &'m Platform, api: &'m Api) -> Option<Vec<(String, Json)>> {
        let manner = Manner::Sketch;
        let write = |_: &Json| "{}".to_owned();
        Self { platform, write, manner, left: manner.limits(), open: Vec::new() }.asked(api)
    }

    fn asked(&mut self, api: &'m Api) -> Option<Vec<(String, Json)>> {
        let mut members = self.members(&api.request)?;
        let page =
            api.paging.as_ref().and_then(|paging| Some((paging.page.as_ref()?, paging.first?)));
        if let Some((page, first)) = page
            && let Some((_, value)) = members.iter_mut().find(|(name, _)| name == page)
        {
            *value = match value {
                Json::Text(_) => text(first.to_string()),
                _ => number(first),
            };
        }
        Some(members)
    }

    /// `None` when nothing is made any more, or is made of such a type at all.
    fn make(&mut self, ty: &'m Type, about: About<'m>) -> Option<Json> {
        let depth = self.left.depth.checked_sub(1)?;
        self.left.values = self.left.values.saturating_sub(1);
        self.left.depth = depth;
        let made = match self.manner {
            Manner::Whole => self.whole(ty, about),
            Manner::Sketch => self.sketch(ty, about),
        };
        self.left.depth = depth + 1;
        made
    }

    fn whole(&mut self, ty: &'m Type, about: About<'m>) -> Option<Json> {
        Some(match ty {
            Type::Text(shape) => text(words::text(*shape, about)),
            Type::I32 => number(words::integer(about, 1)),
            Type::I64 => Json::Number(words::long(about)),
            Type::F64 => number(1.5),
            // A page that says there is more would make readers go on for ever.
            Type::Bool => Json::Bool(!about.named(&["more"])),
            Type::Any | Type::Foreign(_) => Json::Object(Vec::new()),
            // It is no part of the JSON.
            Type::File => return None,
            Type::Quoted(inner) => text(self.quoted(inner, about)),
            Type::List(item) => Json::List(self.make(item, about).into_iter().collect()),
            Type::Map(item) => {
                let entry = self.make(item, about).map(|value| ("1".to_owned(), value));
                Json::Object(entry.into_iter().collect())
            }
            Type::Page(row) => {
                let rows = self.make(row, about).into_iter().collect();
                page(&[("total", 1)], ("count", 1), "list", rows)
            }
            Type::Struct(name) => match self.platform.structs.get(name) {
                Some(_) => Json::Object(self.record(name)?),
                None => Json::Object(Vec::new()),
            },
            Type::Enum(name) => self.code(name).unwrap_or_else(|| text("")),
        })
    }

    fn sketch(&mut self, ty: &'m Type, about: About<'m>) -> Option<Json> {
        let code = about.codes.first().map(|code| code.code.as_str());
        Some(match ty {
            Type::Text(Text::DateTime) => text(words::TIME),
            Type::Text(_) => text(code.unwrap_or("…")),
            Type::I32 | Type::I64 => number(code.unwrap_or("1")),
            Type::F64 => number(1.5),
            Type::Bool => Json::Bool(true),
            Type::Any => Json::Object(Vec::new()),
            Type::Quoted(inner) => text(self.quoted(inner, about)),
            Type::List(item) => Json::List(vec![self.make(item, about)?]),
            Type::Map(item) => Json::Object(vec![("1".to_owned(), self.make(item, about)?)]),
            Type::Struct(name) => Json::Object(self.record(name)?),
            Type::Enum(name) => self.code(name)?,
            Type::Page(_) | Type::Foreign(_) | Type::File => return None,
        })
    }

    /// The text that holds a value; empty, as the platform writes none, where none is made.
    fn quoted(&mut self, inner: &'m Type, about: About<'m>) -> String {
        if inner.is_number_or_bool() {
            return match self.make(inner, about) {
                Some(Json::Bool(flag)) => flag.to_string(),
                Some(Json::Number(digits)) => digits,
                _ => String::new(),
            };
        }
        let Some(texts) = self.left.texts.checked_sub(1) else {
            return if self.manner == Manner::Sketch { "{}".to_owned() } else { String::new() };
        };
        self.left.texts = texts;
        let made = self.make(inner, about);
        self.left.texts = texts + 1;
        made.map_or_else(String::new, |value| (self.write)(&value))
    }

    fn record(&mut self, name: &'m str) -> Option<Vec<(String, Json)>> {
        let found = self.platform.structs.get(name)?;
        if self.is_closed(name) {
            return None;
        }
        self.open.push(name);
        let members = self.members(found);
        self.open.pop();
        members
    }

    fn members(&mut self, of: &'m Struct) -> Option<Vec<(String, Json)>> {
        let mut members = Vec::with_capacity(of.fields.len());
        for field in &of.fields {
            if !self.wants(field) {
                continue;
            }
            match self.make(&field.ty, About::of(field)) {
                Some(value) => members.push((field.wire.clone(), within(value, &field.limits))),
                None if field.nullable && field.required => {
                    members.push((field.wire.clone(), Json::Null));
                }
                None if self.manner == Manner::Whole => {}
                None => return None,
            }
        }
        Some(members)
    }

    fn wants(&self, field: &Field) -> bool {
        match self.manner {
            _ if field.ty.is_file() => false,
            Manner::Sketch => field.is_argument(),
            // What is promised is there, be it empty.
            Manner::Whole => {
                field.required || !field.ty.named().is_some_and(|name| self.is_closed(name))
            }
        }
    }

    /// Whether of a structure nothing is made here: it is being filled, or enough has been.
    fn is_closed(&self, name: &str) -> bool {
        self.platform.structs.contains_key(name)
            && (self.left.values == 0 || self.open.contains(&name))
    }

    fn code(&self, name: &str) -> Option<Json> {
        let found = self.platform.enums.get(name)?;
        let first = found.codes.first().map(|code| code.code.as_str());
        Some(match found.repr {
            EnumRepr::I32 | EnumRepr::I64 => number(first.unwrap_or("0")),
            EnumRepr::Text => text(first.unwrap_or_default()),
        })
    }
}

fn page(counts: &[(&str, i64)], last: (&str, i64), name: &str, rows: Vec<Json>) -> Json {
    let mut members: Vec<(String, Json)> = counts
        .iter()
        .chain([&last])
        .map(|(name, count)| ((*name).to_owned(), number(count)))
        .collect();
    members.push((name.to_owned(), Json::List(rows)));
    Json::Object(members)
}

/// The value as the limits of its field allow it.
fn within(value: Json, limits: &super::Limits) -> Json {
    if limits.is_empty() {
        return value;
    }
    let bounded = |digits: String| {
        let given = Number::of(&digits);
        let below = limits.min.filter(|min| given.is_some_and(|given| given < *min));
        let above = limits.max.filter(|max| given.is_some_and(|given| given > *max));
        below.or(above).map_or(digits, |bound| bound.to_string())
    };
    match value {
        Json::Number(digits) => Json::Number(bounded(digits)),
        Json::Text(text) => Json::Text(match limits.max_length {
            Some(most) => text.chars().take(usize::try_from(most).unwrap_or(usize::MAX)).collect(),
            None => bounded(text),
        }),
        Json::List(items) => {
            let least = limits.min_items.map_or(0, |least| usize::try_from(least).unwrap_or(0));
            let items: Vec<Json> = items.into_iter().map(|item| within(item, limits)).collect();
            let count = if items.is_empty() { 0 } else { items.len().max(least.min(100)) };
            Json::List(items.into_iter().cycle().take(count).collect())
        }
        value => value,
    }
}

fn number(value: impl ToString) -> Json {
    Json::Number(value.to_string())
}

fn text(value: impl Into<String>) -> Json {
    Json::Text(value.into())
}
