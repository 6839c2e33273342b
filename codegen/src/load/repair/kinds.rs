//! What to write instead of a value of the wrong kind.

use super::work::Work;
use crate::diagnostic::habits::{look_alike_help, word_help};
use crate::load::tree::{NodeId, NodeKind};

/// What `codes` looks like.
const CODES: &str = "write codes as keys and labels as values: `codes: { 1: 已付, 2: 未付 }`";

/// What an enum looks like.
const ENUM: &str = "write `{ type: i32, codes: { 1: 已付, 2: 未付 } }`";

/// What keys look like whose value is a mapping or a list.
const SHAPES: &[(&str, &str)] = &[
    ("request", "page: { type: i32 }"),
    ("response", "page: { type: i32 }"),
    ("data", "page: { type: i32 }"),
    ("types", "Order: { order_id: string }"),
    ("enums", "Status: { type: i32, codes: { 1: 已付 } }"),
    ("paging", "page: page, size: size, items: list"),
    ("example", "request: { … }, response: { … }"),
    ("add", "request: { tag: string }"),
    ("change", "request: { page: { required: false } }"),
];

impl Work<'_> {
    pub(super) fn kind_help(&self, node: NodeId, owner: NodeId, expected: &str) -> Option<String> {
        let key = self.tree.text(owner).filter(|_| owner != node).unwrap_or_default();
        let is_nothing = match &self.tree.node(node)?.kind {
            NodeKind::Scalar(scalar) => scalar.is_null(),
            _ => false,
        };
        self.known_help(node, key, expected).or_else(|| match key {
            _ if !is_nothing => None,
            "" => Some("write it, or leave it out".to_owned()),
            key => Some(format!("write it behind the colon, or leave `{key}` out")),
        })
    }

    fn known_help(&self, node: NodeId, key: &str, expected: &str) -> Option<String> {
        let shape = SHAPES.iter().find(|(name, _)| *name == key).map(|(_, shape)| *shape);
        let kind = &self.tree.node(node)?.kind;
        match expected {
            "a list" => return list_help(key, kind),
            "an integer" => return integer_help(key, kind),
            _ if expected.contains("number") => return number_help(key, kind),
            "a text" => return self.text_help(key, kind),
            "a mapping" if self.list_of(node) == Some("errors") => {
                return Some(
                    "write a row for each, as in `{ code: 40004, label: 太多 }`".to_owned(),
                );
            }
            _ if expected.starts_with("one of ") => {
                return self.word_of_list_help(key, kind, expected);
            }
            _ => {}
        }
        Some(match kind {
            NodeKind::Scalar(scalar) if expected == "`true` or `false`" => match scalar.is_null() {
                true => format!("write `{key}: true`, or leave it out"),
                false => return word_help(&scalar.text, &["true", "false"]),
            },
            NodeKind::Scalar(_) if key == "codes" => CODES.to_owned(),
            NodeKind::Scalar(_) if expected.contains("`codes`") => ENUM.to_owned(),
            NodeKind::Scalar(scalar) if scalar.text.contains('=') && expected == "a mapping" => {
                "write `key: value`, with a colon and a blank".to_owned()
            }
            NodeKind::Scalar(scalar) if scalar.is_null() && expected.contains("type") => {
                format!("write the type behind it, as in `{key}: string`")
            }
            NodeKind::Scalar(scalar)
                if key == "example" && scalar.text.trim_start().starts_with('{') =>
            {
                "leave out the quotes: JSON is YAML".to_owned()
            }
            NodeKind::Scalar(scalar) => match (look_alike_help(&scalar.text), shape) {
                (None, Some(shape)) => {
                    let none = if key == "request" { "; `request: {}` has none" } else { "" };
                    format!("write names as keys, as in `{key}: {{ {shape} }}`{none}")
                }
                (help, _) => return help,
            },
            NodeKind::List(_) if key == "codes" => CODES.to_owned(),
            NodeKind::List(_) if expected.contains("`codes`") => ENUM.to_owned(),
            NodeKind::List(_) => {
                format!("write names as keys, without `-`: `{key}: {{ {} }}`", shape?)
            }
            NodeKind::Map(_) if expected.contains("a type") => {
                "define the structure under `types`, and write its name here".to_owned()
            }
            NodeKind::Map(_) => return None,
        })
    }

    /// What to write instead of a list that cannot be a type.
    pub(super) fn list_type_help(&self, node: NodeId) -> Option<&'static str> {
        match &self.tree.node(node)?.kind {
            NodeKind::List(items) if items.is_empty() => {
                Some("write the type of what is in it, as in `[i64]`, or `[any]`")
            }
            NodeKind::List(_) => Some(
                "define what is in it under `types`, and write `[Name]`; `[any]` holds anything",
            ),
            _ => None,
        }
    }

    /// The key of the list that has the node as an item.
    fn list_of(&self, node: NodeId) -> Option<&str> {
        let (_, list) = self.parents.get(&node).copied()?;
        let is_list = matches!(self.tree.node(list)?.kind, NodeKind::List(_));
        self.tree.text(self.owner(list)).filter(|_| is_list)
    }

    fn text_help(&self, key: &str, kind: &NodeKind<'_>) -> Option<String> {
        match kind {
            NodeKind::List(items) => match (key, &items[..]) {
                (_, [item]) => {
                    let text = self.tree.text(*item)?;
                    Some(format!("write it without brackets, as in `{key}: {text}`"))
                }
                ("note", _) => {
                    Some("write one text: `note: |` keeps the lines that follow".to_owned())
                }
                _ => Some(
                    "write one text; one with brackets at its beginning is in quotes".to_owned(),
                ),
            },
            NodeKind::Map(_) => {
                Some("write one text; one with braces at its beginning is in quotes".to_owned())
            }
            NodeKind::Scalar(_) => None,
        }
    }

    /// Where one of a few words is asked for.
    fn word_of_list_help(&self, key: &str, kind: &NodeKind<'_>, expected: &str) -> Option<String> {
        let known: Vec<&str> = expected.split('`').skip(1).step_by(2).collect();
        match kind {
            NodeKind::List(items) => match &items[..] {
                [item] => {
                    let word = self.tree.text(*item).filter(|word| known.contains(word))?;
                    Some(format!("write it without brackets, as in `{key}: {word}`"))
                }
                _ => Some(format!("write one of them, as in `{key}: {}`", known.first()?)),
            },
            NodeKind::Scalar(scalar) => word_help(&scalar.text, &known)
                .or_else(|| Some(format!("write one of them, as in `{key}: {}`", known.first()?))),
            NodeKind::Map(_) => None,
        }
    }
}

fn list_help(key: &str, kind: &NodeKind<'_>) -> Option<String> {
    Some(match (key, kind) {
        ("extra", NodeKind::Scalar(scalar)) if scalar.is_text() => {
            format!("write a list: `extra: [{}]`", scalar.text)
        }
        ("extra", _) => "name what keeps them, as in `extra: [response, Order]`".to_owned(),
        ("errors", _) => {
            "write a list of rows, as in `errors: [{ code: 40004, label: 太多 }]`".to_owned()
        }
        _ => return None,
    })
}

fn integer_help(key: &str, kind: &NodeKind<'_>) -> Option<String> {
    let NodeKind::Scalar(scalar) = kind else { return None };
    let text = scalar.text.trim();
    if text.parse::<i64>().is_ok() {
        return Some(format!("remove the quotes: `{key}: {text}`"));
    }
    if text.parse::<i128>().is_ok() {
        return Some(format!("the largest integer is {}", i64::MAX));
    }
    if key == "code" && text.contains('.') {
        return Some(format!("`code` is the number; write this as `sub: \"{text}\"` beside it"));
    }
    look_alike_help(text).or_else(|| {
        let has_unit = text.starts_with(|first: char| first.is_ascii_digit());
        has_unit.then(|| format!("write digits alone, as in `{key}: 1000`"))
    })
}

/// Where decimals are right as well.
fn number_help(key: &str, kind: &NodeKind<'_>) -> Option<String> {
    let NodeKind::Scalar(scalar) = kind else { return None };
    let text = scalar.text.trim();
    match text.parse::<f64>() {
        Ok(number) if number.is_finite() && scalar.is_text() => {
            Some(format!("remove the quotes: `{key}: {text}`"))
        }
        Ok(_) => Some(format!("a value without such a limit has no `{key}`")),
        Err(_) => integer_help(key, kind),
    }
}
