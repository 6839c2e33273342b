//! YAML that is no descriptor.

use super::tree::{NodeId, NodeKind, Tree};
use crate::model::Json;

/// The value of a YAML document that is no descriptor, as a document of somebody else's. Aliases
/// are written out; a member that occurs twice is there twice.
///
/// # Errors
///
/// What is wrong, and in which line and column. Aliases that name themselves, or that make
/// something very large, are refused.
pub fn foreign_yaml(text: &str) -> Result<Json, String> {
    let (tree, problem) = Tree::parse(text, 0);
    if let Some(problem) = problem {
        let (line, column) = problem.place.exact.map_or((1, 1), |(line, column, _)| (line, column));
        return Err(format!("{} (line {line}, column {column})", problem.message));
    }
    tree.root.map_or(Ok(Json::Null), |root| value(&tree, root))
}

fn value(tree: &Tree<'_>, id: NodeId) -> Result<Json, String> {
    let Some(node) = tree.node(id) else { return Ok(Json::Null) };
    Ok(match &node.kind {
        NodeKind::Scalar(scalar) => scalar.json(),
        NodeKind::List(items) => {
            Json::List(items.iter().map(|item| value(tree, *item)).collect::<Result<_, _>>()?)
        }
        NodeKind::Map(entries) => {
            let entry = |(key, item): &(NodeId, NodeId)| match tree.text(*key) {
                Some(name) => Ok((name.to_owned(), value(tree, *item)?)),
                None => {
                    let line = tree.mark(*key).map_or(1, |mark| mark.line);
                    Err(format!("a member's name is a list or mapping (line {line})"))
                }
            };
            Json::Object(entries.iter().map(entry).collect::<Result<_, _>>()?)
        }
    })
}
