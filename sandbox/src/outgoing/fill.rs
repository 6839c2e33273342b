//! Values put into JSON by their path, written as the descriptor's types have them.

use doudian_codegen::model::fit::JsonKind;
use doudian_codegen::model::{Field, Json, Platform, Text, Type};

use crate::json::{self, kind, text};
use crate::world::time;

/// A member of the data that is not as in the example.
#[derive(Clone)]
pub(crate) struct Fill {
    pub(crate) path: String,
    pub(crate) new: New,
    /// Whether it is left out where the descriptor has no such field.
    pub(crate) known_only: bool,
}

/// A new value of a member.
#[derive(Clone)]
pub(crate) enum New {
    /// Text, to be written as the member's type has it.
    Typed(String),
    /// JSON, to be written as it is.
    Json(String),
    /// Unix time in seconds, to be written as the member's type has it.
    Time(i64),
    /// No such member.
    Absent,
}

/// Makes the changes, one after the other.
///
/// # Errors
///
/// Which path cannot be set, and why. Values are not repeated.
pub(crate) fn apply(
    platform: &Platform,
    ty: Option<&Type>,
    data: &mut Json,
    changes: &[Fill],
) -> Result<(), String> {
    let filler = Filler { platform };
    for change in changes {
        let steps: Vec<&str> = change.path.split('.').collect();
        if change.known_only && !filler.knows(ty, &steps) {
            continue;
        }
        filler
            .put(ty, data, &steps, &change.new)
            .map_err(|reason| format!("`{}`: {reason}", change.path))?;
    }
    Ok(())
}

struct Filler<'m> {
    platform: &'m Platform,
}

impl<'m> Filler<'m> {
    fn field(&self, ty: &'m Type, name: &str) -> Option<&'m Field> {
        self.platform.structs.get(ty.structure()?)?.fields.iter().find(|field| field.wire == name)
    }

    /// The type of a member of a value of type `ty`.
    fn inner(&self, ty: Option<&'m Type>, name: &str) -> Option<&'m Type> {
        match ty? {
            ty if ty.is_collection() => ty.inner(),
            ty => self.field(ty, name).map(|field| &field.ty),
        }
    }

    /// What becomes a value of type `ty` once something is put into it.
    fn empty(&self, ty: Option<&Type>) -> Json {
        match ty.map(|ty| JsonKind::of(self.platform, ty)) {
            Some(JsonKind::List) => Json::List(Vec::new()),
            Some(JsonKind::QuotedScalar | JsonKind::QuotedJson) => {
                text(self.empty(ty.map(Type::unquoted)).compact())
            }
            _ => Json::Object(Vec::new()),
        }
    }

    fn knows(&self, ty: Option<&'m Type>, steps: &[&str]) -> bool {
        let mut at = ty;
        steps.iter().all(|step| {
            at = self.inner(at, step);
            at.is_some()
        })
    }

    fn put(
        &self,
        ty: Option<&'m Type>,
        value: &mut Json,
        steps: &[&str],
        new: &New,
    ) -> Result<(), String> {
        let Some((step, rest)) = steps.split_first() else {
            *value = self.value(ty, value, new)?;
            return Ok(());
        };
        if step.is_empty() {
            return Err("a name of the path is empty".to_owned());
        }
        // Into JSON that stands in text.
        if let Json::Text(source) = value {
            let mut inner = match json::parse(source) {
                Ok(inner @ (Json::Object(_) | Json::List(_))) => inner,
                _ => return Err(format!("there is no `{step}` in a text")),
            };
            self.put(ty.map(Type::unquoted), &mut inner, steps, new)?;
            *source = inner.compact();
            return Ok(());
        }
        let inner = self.inner(ty, step);
        match value {
            Json::List(items) => {
                let count = items.len();
                let index = step.parse::<usize>().ok().filter(|index| *index <= count);
                let index = index.ok_or_else(|| {
                    format!("`{step}` is no index of a list of {count}: 0 to {count} can be set")
                })?;
                if is_absent(rest, new) {
                    if index < count {
                        items.remove(index);
                    }
                    return Ok(());
                }
                if index == count {
                    items.push(Json::Null);
                }
                self.put(inner, &mut items[index], rest, new)
            }
            Json::Object(members) if is_absent(rest, new) => {
                members.retain(|(name, _)| name != step);
                Ok(())
            }
            Json::Object(members) => {
                if !members.iter().any(|(name, _)| name == step) {
                    members.push(((*step).to_owned(), Json::Null));
                }
                let member = members.iter_mut().rev().find(|(name, _)| name == step);
                member.map_or(Ok(()), |(_, member)| self.put(inner, member, rest, new))
            }
            // What is not there yet becomes what the path needs.
            Json::Null => {
                *value = self.empty(ty);
                self.put(ty, value, steps, new)
            }
            other => Err(format!("there is no `{step}` in a {}", kind(other))),
        }
    }

    fn value(&self, ty: Option<&Type>, old: &Json, new: &New) -> Result<Json, String> {
        let shape = ty.and_then(Type::shape);
        match new {
            // An id is read as text, for some have letters, and sent as a number where it is one.
            New::Typed(value) if shape.is_some() && matches!(old, Json::Number(_)) => {
                Ok(number(value).unwrap_or_else(|_| text(value)))
            }
            New::Typed(value) => self.typed(ty, value),
            New::Json(source) => json::parse(source).map_err(|error| format!("no JSON: {error}")),
            New::Time(unix) => Ok(match shape {
                Some(Text::DateTime) => text(time::local(*unix)),
                Some(_) => text(time::rfc3339(*unix)),
                None => json::number(unix),
            }),
            New::Absent => Ok(Json::Null),
        }
    }

    /// Text as a value of a type.
    fn typed(&self, ty: Option<&Type>, value: &str) -> Result<Json, String> {
        let Some(kind) = ty.map(|ty| JsonKind::of(self.platform, ty)) else {
            return Ok(text(value));
        };
        match kind {
            JsonKind::Text | JsonKind::QuotedScalar | JsonKind::QuotedJson | JsonKind::File => {
                Ok(text(value))
            }
            JsonKind::I32 | JsonKind::I64 | JsonKind::Float => number(value),
            JsonKind::Bool => match value {
                "true" => Ok(Json::Bool(true)),
                "false" => Ok(Json::Bool(false)),
                _ => Err("expected true or false".to_owned()),
            },
            JsonKind::Any => Ok(json::parse(value).unwrap_or_else(|_| text(value))),
            JsonKind::List => structured(value, "list"),
            JsonKind::Object => structured(value, "object"),
        }
    }
}

fn structured(value: &str, wanted: &str) -> Result<Json, String> {
    let found = json::parse(value).ok().filter(|found| kind(found) == wanted);
    found.ok_or_else(|| format!("expected a JSON {wanted}"))
}

fn is_absent(rest: &[&str], new: &New) -> bool {
    rest.is_empty() && matches!(new, New::Absent)
}

fn number(value: &str) -> Result<Json, String> {
    match json::parse(value) {
        Ok(found @ Json::Number(_)) => Ok(found),
        _ => Err("expected a number; give JSON to send something else all the same".to_owned()),
    }
}

/// Adds to a number, or to text that holds one; leaves other values as they are.
pub(crate) fn add(value: &mut Json, count: u64) {
    if let Json::Number(digits) | Json::Text(digits) = value
        && let Some(sum) = digits.parse::<u128>().ok().and_then(|old| old.checked_add(count.into()))
    {
        *digits = sum.to_string();
    }
}
