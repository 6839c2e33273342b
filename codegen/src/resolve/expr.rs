//! Types as they are written: `page<DoudianOrder>`, `[i64]`, `text<i64>`.

use crate::load::raw::TypeExpr;
use crate::model::{Text, Type};

/// Deeper types than this are nobody's.
pub(crate) const MAX_DEPTH: usize = 32;

/// The words that are types by themselves, and those that take another type.
pub(crate) const BUILTIN: &[&str] =
    &["any", "bool", "csv", "datetime", "f64", "file", "i32", "i64", "json", "pipe", "string"];
const GENERIC: &[&str] = &["map", "page", "text"];

/// A type whose names have not been looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Expr {
    Builtin(Type),
    Name(String),
    List(Box<Expr>),
    Map(Box<Expr>),
    Page(Box<Expr>),
    Quoted(Box<Expr>),
}

impl Expr {
    /// The only name in it, if there is one: each form holds at most one other type.
    pub(crate) fn name(&self) -> Option<&str> {
        match self {
            Expr::Builtin(_) => None,
            Expr::Name(name) => Some(name),
            Expr::List(inner) | Expr::Map(inner) | Expr::Page(inner) | Expr::Quoted(inner) => {
                inner.name()
            }
        }
    }
}

/// Reads a type. The error says what is wrong with it.
pub(crate) fn parse(written: &TypeExpr) -> Result<Expr, String> {
    let mut lists = 0;
    let mut inner = written;
    let text = loop {
        match inner {
            TypeExpr::List(item) => {
                lists += 1;
                inner = item;
            }
            TypeExpr::Text(text) => break text,
        }
    };
    let mut expr = parse_text(text.trim(), lists)?;
    for _ in 0..lists {
        expr = Expr::List(Box::new(expr));
    }
    Ok(expr)
}

fn parse_text(text: &str, depth: usize) -> Result<Expr, String> {
    if depth > MAX_DEPTH {
        return Err("a type is nested too deeply".to_owned());
    }
    if let Some(rest) = text.strip_prefix('[') {
        let inner = rest.strip_suffix(']').ok_or_else(|| "`[` has no matching `]`".to_owned())?;
        return parse_text(inner.trim(), depth + 1).map(|inner| Expr::List(Box::new(inner)));
    }
    if let Some((head, rest)) = text.split_once('<') {
        let inner = rest.strip_suffix('>').ok_or_else(|| "`<` has no matching `>`".to_owned())?;
        let head = head.trim();
        let wrap = match head {
            "map" => Expr::Map,
            "page" => Expr::Page,
            "text" => Expr::Quoted,
            _ => return Err(format!("`{head}` takes no type in `<…>`")),
        };
        return parse_text(inner.trim(), depth + 1).map(|inner| wrap(Box::new(inner)));
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
    Ok(builtin(text).map_or_else(|| Expr::Name(text.to_owned()), Expr::Builtin))
}

fn builtin(word: &str) -> Option<Type> {
    Some(match word {
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
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Result<Expr, String> {
        parse(&TypeExpr::Text(text.to_owned()))
    }

    #[test]
    fn types_are_read() {
        let i64_list = Expr::List(Box::new(Expr::Builtin(Type::I64)));
        assert_eq!(text("[i64]"), Ok(i64_list.clone()));
        assert_eq!(text(" [ i64 ] "), Ok(i64_list.clone()));
        assert_eq!(
            parse(&TypeExpr::List(Box::new(TypeExpr::Text("i64".to_owned())))),
            Ok(i64_list.clone())
        );
        assert_eq!(text("map<[i64]>"), Ok(Expr::Map(Box::new(i64_list))));
        assert_eq!(
            text("page<DoudianOrder>"),
            Ok(Expr::Page(Box::new(Expr::Name("DoudianOrder".to_owned()))))
        );
        for word in BUILTIN {
            assert!(matches!(text(word), Ok(Expr::Builtin(_))), "{word}");
        }
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
        assert!(text(&format!("{}i64{}", "[".repeat(999), "]".repeat(999))).is_err());
    }
}
