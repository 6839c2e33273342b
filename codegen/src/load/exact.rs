//! The numbers of examples, as they are written: `serde_yaml` keeps no zero at the end.

use super::tree::{NodeId, NodeKind, Tree};
use super::{json, raw};
use crate::model::Json;

/// Takes the numbers of the example from the text, so that `12.50` stays `12.50`.
pub(super) fn example(text: &str, file: usize, raw: &mut raw::File) {
    let is_inexact = raw.example.as_ref().is_some_and(|example| {
        let parts = [&example.request, &example.data, &example.response];
        parts.into_iter().flatten().any(json::has_fraction)
    });
    if !is_inexact {
        return;
    }
    let (tree, problem) = Tree::parse(text, file);
    if let (Some(root), None) = (tree.root, problem) {
        example_of(&tree, root, raw);
    }
}

pub(super) fn example_of(tree: &Tree<'_>, root: NodeId, raw: &mut raw::File) {
    let (Some(example), Some((_, id))) = (&mut raw.example, tree.entry(root, "example")) else {
        return;
    };
    let parts = [
        ("request", &mut example.request),
        ("data", &mut example.data),
        ("response", &mut example.response),
    ];
    for (key, part) in parts {
        if let (Some(part), Some((_, id))) = (part, tree.entry(id, key)) {
            numbers(tree, id, part);
        }
    }
}

fn numbers(tree: &Tree<'_>, id: NodeId, value: &mut Json) {
    match (tree.node(id).map(|node| &node.kind), value) {
        (Some(NodeKind::Scalar(scalar)), Json::Number(number)) => {
            if let Some(exact) = scalar.json_number() {
                *number = exact;
            }
        }
        (Some(NodeKind::List(ids)), Json::List(list)) => {
            for (id, value) in ids.iter().zip(list) {
                numbers(tree, *id, value);
            }
        }
        // Entries that were skipped are only in the tree, so the two are walked side by side.
        (Some(NodeKind::Map(entries)), Json::Object(list)) => {
            let mut entries = entries.iter();
            for (key, value) in list {
                let same = entries.find(|(id, _)| tree.text(*id) == Some(key.as_str()));
                if let Some((_, id)) = same {
                    numbers(tree, *id, value);
                }
            }
        }
        _ => {}
    }
}
