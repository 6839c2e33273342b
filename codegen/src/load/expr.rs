//! Types as they are written: `page<DoudianOrder>`, `[i64]`, `text<i64>`. Each is read once, when
//! its file is; what the names in it mean, `resolve` knows.

use serde::Deserialize;
use serde::de::{Deserializer, Error, SeqAccess, Visitor};
use std::fmt;
use std::iter::successors;

use super::prose::Line;
use crate::model::{Text, Type};

/// Deeper types than this are nobody's.
const MAX_DEPTH: usize = 32;

/// The words that are types by themselves, and those that take another type.
pub(crate) const BUILTIN: &[&str] =
    &["any", "bool", "csv", "datetime", "f64", "file", "i32", "i64", "json", "pipe", "string"];
const GENERIC: &[&str] = &["map", "page", "text"];

/// A type whose names have not been looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum TypeExpr {
    /// One of [`BUILTIN`], and the type that it is.
    Builtin(&'static str, Type),
    Name(String),
    List(Box<TypeExpr>),
    Map(Box<TypeExpr>),
    Page(Box<TypeExpr>),
    Quoted(Box<TypeExpr>),
    /// What is not written as types are.
    Bad {
        /// What is wrong with it.
        message: String,
        /// The text inside all brackets of YAML.
        written: String,
    },
}

impl TypeExpr {
    /// Stands for a type that could not be read.
    pub(super) fn any() -> Self {
        Self::Builtin("any", Type::Any)
    }

    /// Reads a type that is written in one text.
    pub(crate) fn of(line: &Line) -> Self {
        parse(line.trim(), 0)
            .unwrap_or_else(|message| Self::Bad { message, written: line.to_string() })
    }

    /// The type that this one holds: each form holds at most one other.
    fn inner(&self) -> Option<&Self> {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Page(inner) | Self::Quoted(inner) => {
                Some(inner)
            }
            Self::Builtin(..) | Self::Name(_) | Self::Bad { .. } => None,
        }
    }

    /// This one and all that it holds, from the outside in.
    fn walk(&self) -> impl Iterator<Item = &Self> {
        successors(Some(self), |expr| expr.inner())
    }

    /// The only name in it, if there is one.
    pub(crate) fn name(&self) -> Option<&str> {
        self.walk().find_map(|expr| match expr {
            Self::Name(name) => Some(name.as_str()),
            _ => None,
        })
    }

    /// A list of it, in brackets of YAML.
    fn listed(self) -> Self {
        match self {
            Self::Bad { .. } => self,
            inner if inner.walk().count() > MAX_DEPTH => Self::Bad {
                message: TOO_DEEP.to_owned(),
                written: inner.walk().last().map(ToString::to_string).unwrap_or_default(),
            },
            inner => Self::List(Box::new(inner)),
        }
    }
}

/// As it is written, in the usual spelling.
impl fmt::Display for TypeExpr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Builtin(word, _) => f.write_str(word),
            Self::Name(name) => f.write_str(name),
            Self::List(inner) => write!(f, "[{inner}]"),
            Self::Map(inner) => write!(f, "map<{inner}>"),
            Self::Page(inner) => write!(f, "page<{inner}>"),
            Self::Quoted(inner) => write!(f, "text<{inner}>"),
            Self::Bad { written, .. } => f.write_str(written),
        }
    }
}

impl<'de> Deserialize<'de> for TypeExpr {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Shape;
        impl<'de> Visitor<'de> for Shape {
            type Value = TypeExpr;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a type, for example `string` or `[i64]`")
            }

            fn visit_none<E: Error>(self) -> Result<TypeExpr, E> {
                Ok(TypeExpr::any())
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<TypeExpr, E> {
                Line::keep(text).map(|text| TypeExpr::of(&text))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<TypeExpr, A::Error> {
                let one = "a list type names one type, as in `[i64]`";
                let Some(item) = list.next_element::<TypeExpr>()? else {
                    return Err(A::Error::custom(one));
                };
                if list.next_element::<TypeExpr>()?.is_some() {
                    return Err(A::Error::custom(one));
                }
                Ok(item.listed())
            }
        }
        deserializer.deserialize_any(Shape)
    }
}

const TOO_DEEP: &str = "a type is nested too deeply";

/// Reads a type. The error says what is wrong with it.
fn parse(text: &str, depth: usize) -> Result<TypeExpr, String> {
    if depth > MAX_DEPTH {
        return Err(TOO_DEEP.to_owned());
    }
    if let Some(rest) = text.strip_prefix('[') {
        let inner = rest.strip_suffix(']').ok_or_else(|| "`[` has no matching `]`".to_owned())?;
        return parse(inner.trim(), depth + 1).map(|inner| TypeExpr::List(Box::new(inner)));
    }
    if let Some((head, rest)) = text.split_once('<') {
        let inner = rest.strip_suffix('>').ok_or_else(|| "`<` has no matching `>`".to_owned())?;
        let head = head.trim();
        let wrap = match head {
            "map" => TypeExpr::Map,
            "page" => TypeExpr::Page,
            "text" => TypeExpr::Quoted,
            _ => return Err(format!("`{head}` takes no type in `<…>`")),
        };
        return parse(inner.trim(), depth + 1).map(|inner| wrap(Box::new(inner)));
    }
    if text.is_empty() {
        return Err("a type is missing".to_owned());
    }
    if GENERIC.contains(&text) {
        return Err(format!("`{text}` needs a type, as in `{text}<i64>`"));
    }
    if !text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') {
        return Err(format!("`{text}` is not a type"));
    }
    Ok(builtin(text).unwrap_or_else(|| TypeExpr::Name(text.to_owned())))
}

fn builtin(text: &str) -> Option<TypeExpr> {
    let word = BUILTIN.iter().find(|word| **word == text)?;
    let ty = match *word {
        "string" => Type::Text(Text::Plain),
        "datetime" => Type::Text(Text::DateTime),
        "json" => Type::Quoted(Box::new(Type::Any)),
        "csv" => Type::Text(Text::Csv),
        "pipe" => Type::Text(Text::Pipe),
        "i32" => Type::I32,
        "i64" => Type::I64,
        "f64" => Type::F64,
        "bool" => Type::Bool,
        "any" => Type::Any,
        "file" => Type::File,
        _ => return None,
    };
    Some(TypeExpr::Builtin(word, ty))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn yaml(text: &str) -> TypeExpr {
        serde_yaml::from_str(text).unwrap()
    }

    fn text(text: &str) -> Result<TypeExpr, String> {
        match yaml(&serde_yaml::to_string(text).unwrap()) {
            TypeExpr::Bad { message, .. } => Err(message),
            expr => Ok(expr),
        }
    }

    #[test]
    fn types_are_read() {
        let i64_list = TypeExpr::List(Box::new(TypeExpr::Builtin("i64", Type::I64)));
        assert_eq!(text("[i64]"), Ok(i64_list.clone()));
        assert_eq!(text(" [ i64 ] "), Ok(i64_list.clone()));
        assert_eq!(yaml("[i64]"), i64_list);
        assert_eq!(text("map<[i64]>"), Ok(TypeExpr::Map(Box::new(i64_list))));
        assert_eq!(
            text("page<DoudianOrder>"),
            Ok(TypeExpr::Page(Box::new(TypeExpr::Name("DoudianOrder".to_owned()))))
        );
        for word in BUILTIN {
            assert!(matches!(text(word), Ok(TypeExpr::Builtin(..))), "{word}");
        }
    }

    #[test]
    fn a_type_is_written_as_it_is_read() {
        for written in ["i64", "json", "Order", "[string]", "map<[i64]>", "page<Order>", "text<A>"]
        {
            assert_eq!(text(written).unwrap().to_string(), written);
        }
        assert_eq!(text(" map< [ Order ] > ").unwrap().to_string(), "map<[Order]>");
        assert_eq!(yaml("[[map<i64]]").to_string(), "map<i64");
    }

    #[test]
    fn bad_types_are_refused() {
        for bad in [
            "",
            "[",
            "[]",
            "[i64",
            "i64]",
            "map",
            "map<",
            "map<>",
            "map<i64",
            "list<i64>",
            "a b",
            "a,b",
            "map<i64>>",
            "<i64>",
            "订单",
        ] {
            assert!(text(bad).is_err(), "{bad:?}: {:?}", text(bad));
        }
        assert!(text(&"[".repeat(100_000)).is_err());
    }

    /// However the levels are written: in a text, or as lists of YAML.
    #[test]
    fn deep_types_are_refused() {
        for (levels, is_bad) in [(MAX_DEPTH, false), (MAX_DEPTH + 1, true)] {
            let nested = format!("{}i64{}", "[".repeat(levels), "]".repeat(levels));
            assert_eq!(text(&nested).is_err(), is_bad, "{levels}");
            assert_eq!(matches!(yaml(&nested), TypeExpr::Bad { .. }), is_bad, "{levels}");
            let mixed = format!("['{}']", nested.get(1..nested.len() - 1).unwrap());
            assert_eq!(matches!(yaml(&mixed), TypeExpr::Bad { .. }), is_bad, "{levels}");
        }
    }
}
