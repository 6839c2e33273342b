//! What is known while a file is searched for problems.

use std::collections::BTreeMap;

use crate::diagnostic::Problem;
use crate::load::decode::Repairs;
use crate::load::tree::{NodeId, NodeKind, Tree};

/// Per node, what to skip so that it is gone (its key, or itself in a list), and its parent.
pub(super) type Parents = BTreeMap<NodeId, (NodeId, NodeId)>;

pub(super) fn parents(tree: &Tree<'_>) -> Parents {
    let mut parents = Parents::new();
    for (id, node) in tree.nodes() {
        match &node.kind {
            NodeKind::Scalar(_) => {}
            NodeKind::List(items) => {
                for item in items {
                    parents.entry(*item).or_insert((*item, id));
                }
            }
            NodeKind::Map(entries) => {
                for (key, value) in entries {
                    parents.entry(*key).or_insert((*key, id));
                    parents.entry(*value).or_insert((*key, id));
                }
            }
        }
    }
    parents
}

/// What is found, and what is left out so that more is found.
pub(super) struct Work<'t> {
    pub(super) tree: &'t Tree<'t>,
    pub(super) file: usize,
    pub(super) repairs: Repairs,
    pub(super) problems: Vec<Problem>,
    /// Not all is told.
    pub(super) is_cut: bool,
    pub(super) parents: Parents,
}
