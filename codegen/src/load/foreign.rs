//! YAML that is no descriptor.

use super::SourceFile;
use super::text::decode;
use super::tree::{NodeId, NodeKind, Tree};
use crate::diagnostic::{Place, Problem};
use crate::model::Json;

/// A value of a YAML document, and where it stands: line and column, from 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// Its line.
    pub line: usize,
    /// Its first column.
    pub column: usize,
    /// What it is.
    pub value: PlacedValue,
}

/// What stands at a place.
#[derive(Clone, Debug, PartialEq)]
pub enum PlacedValue {
    /// Neither a list nor a mapping.
    Scalar(Json),
    /// A list.
    List(Vec<Placed>),
    /// Keys and values. A key that occurs twice is there twice.
    Map(Vec<(PlacedKey, Placed)>),
}

/// A key of a mapping.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedKey {
    /// Its line.
    pub line: usize,
    /// Its first column.
    pub column: usize,
    /// Its text.
    pub name: String,
}

/// Why a text cannot be read as YAML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The line.
    pub line: usize,
    /// The first column.
    pub column: usize,
    /// What is wrong.
    pub message: String,
}

impl Unreadable {
    fn of(problem: &Problem) -> Self {
        let Problem { place: Place { exact, .. }, message, .. } = problem;
        let (line, column) = exact.map_or((1, 1), |(line, column, _)| (line, column));
        Self { line, column, message: message.clone() }
    }
}

/// A YAML file that is no descriptor, with the place of each value; `None` of one with comments
/// alone. Aliases are written out.
///
/// # Errors
///
/// What is no UTF-8 or no YAML, or has aliases that name themselves or make something very large.
pub fn placed_yaml(source: &SourceFile) -> Result<Option<Placed>, Unreadable> {
    let text = decode(&source.bytes, 0).map_err(|problem| Unreadable::of(&problem))?;
    placed(text)
}

/// The value of a YAML document that is no descriptor, as a document of somebody else's. Aliases
/// are written out; a member that occurs twice is there twice.
///
/// # Errors
///
/// What is wrong, and in which line and column. Aliases that name themselves, or that make
/// something very large, are refused.
pub fn foreign_yaml(text: &str) -> Result<Json, String> {
    match placed(text) {
        Ok(root) => Ok(root.map_or(Json::Null, json)),
        Err(Unreadable { line, column, message }) => {
            Err(format!("{message} (line {line}, column {column})"))
        }
    }
}

fn placed(text: &str) -> Result<Option<Placed>, Unreadable> {
    let (tree, problem) = Tree::parse(text, 0);
    if let Some(problem) = problem {
        return Err(Unreadable::of(&problem));
    }
    tree.root.and_then(|root| value(&tree, root).transpose()).transpose()
}

fn value(tree: &Tree<'_>, id: NodeId) -> Result<Option<Placed>, Unreadable> {
    let Some(node) = tree.node(id) else { return Ok(None) };
    let value = match &node.kind {
        NodeKind::Scalar(scalar) => PlacedValue::Scalar(scalar.json()),
        NodeKind::List(items) => PlacedValue::List(
            items
                .iter()
                .filter_map(|item| value(tree, *item).transpose())
                .collect::<Result<_, _>>()?,
        ),
        NodeKind::Map(entries) => {
            let mut all = Vec::with_capacity(entries.len());
            for (key, item) in entries {
                let (line, column) = tree.mark(*key).map_or((1, 1), |it| (it.line, it.column));
                let Some(name) = tree.text(*key) else {
                    let message = "a member's name is a list or mapping".to_owned();
                    return Err(Unreadable { line, column, message });
                };
                let key = PlacedKey { line, column, name: name.to_owned() };
                all.extend(value(tree, *item)?.map(|item| (key, item)));
            }
            PlacedValue::Map(all)
        }
    };
    Ok(Some(Placed { line: node.mark.line, column: node.mark.column, value }))
}

fn json(placed: Placed) -> Json {
    match placed.value {
        PlacedValue::Scalar(json) => json,
        PlacedValue::List(items) => Json::List(items.into_iter().map(json).collect()),
        PlacedValue::Map(entries) => {
            Json::Object(entries.into_iter().map(|(key, item)| (key.name, json(item))).collect())
        }
    }
}
