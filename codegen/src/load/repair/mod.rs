//! The slow way of reading: finds every problem of shape in a file, each with its place.
//!
//! serde stops at the first error. So the file is decoded again and again, and after each
//! error the node to blame is replaced by a stand-in or skipped, until decoding succeeds.
//! What comes out is good enough for the later checks to go on with.

mod kinds;
mod told;
mod work;

use std::collections::BTreeMap;

use serde::Deserialize;
use told::plain_expected;
use work::{Work, parents};

use super::decode::{DecodeError, Fault, NodeDe, Repairs};
use super::more::more_problems;
use super::raw::File;
use super::slips::merge_key;
use super::tree::{NodeId, NodeKind, Tree};
use crate::diagnostic::Rule;
use crate::diagnostic::habits::word_help;
use crate::diagnostic::suggest::{closest, list};
use crate::diagnostic::{Place, Problem};
use crate::load::expr::BUILTIN;

/// How many nodes are read in search of problems, in all rounds together.
const MAX_NODES_READ: usize = 8_000_000;

/// More problems than this in one file do not help anybody.
const MAX_PROBLEMS: usize = 100;

/// Decodes a tree, repairing it on the way.
pub(super) fn decode(tree: &Tree<'_>, root: NodeId, file: usize) -> (Option<File>, Vec<Problem>) {
    let mut work = Work {
        tree,
        file,
        repairs: Repairs::default(),
        problems: Vec::new(),
        is_cut: false,
        parents: parents(tree),
    };
    work.duplicate_keys();
    work.foreign_shapes(root);
    // Each round repairs one node more, so this ends; the limit is for the impatient. A round
    // reads the whole file.
    let rounds = (MAX_NODES_READ / tree.nodes().count().max(1)).clamp(8, MAX_PROBLEMS * 8);
    let mut read = None;
    for round in 0..=rounds {
        let node = NodeDe { tree, repairs: &work.repairs, id: root, is_key: false };
        match File::deserialize(node) {
            Ok(raw) => {
                read = Some(raw);
                break;
            }
            Err(_) if round == rounds || work.is_full() => {
                work.is_cut = true;
                break;
            }
            Err(error) => {
                if !work.repair(error, root) {
                    break;
                }
            }
        }
    }
    if work.is_cut {
        let last = work.problems.iter().filter_map(|problem| problem.place.line()).max();
        work.problems.push(more_problems(file, last.unwrap_or_default()));
    }
    (read, work.problems)
}

impl Work<'_> {
    /// Whether no more problems are told.
    fn is_full(&self) -> bool {
        self.problems.len() >= MAX_PROBLEMS
    }

    fn duplicate_keys(&mut self) {
        for (map, node) in self.tree.nodes() {
            let NodeKind::Map(entries) = &node.kind else {
                continue;
            };
            let mut seen: BTreeMap<&str, NodeId> = BTreeMap::new();
            for (key, _) in entries {
                let Some(text) = self.tree.text(*key) else {
                    continue;
                };
                let Some(first) = seen.get(text).copied() else {
                    seen.insert(text, *key);
                    continue;
                };
                self.repairs.skipped.insert(*key);
                if self.is_full() {
                    self.is_cut = true;
                } else {
                    let (rule, what) = self.entry_kind(map);
                    let problem = Problem::new(
                        rule,
                        self.place(*key),
                        format!("the {what} `{text}` occurs twice"),
                    )
                    .label("defined again here")
                    .related(self.place(first), "first defined here");
                    self.problems.push(problem);
                }
            }
        }
    }

    /// What the entries of a mapping are.
    fn entry_kind(&self, map: NodeId) -> (Rule, &'static str) {
        let mut keys = Vec::new();
        let mut at = map;
        while let Some((entry, parent)) = self.parents.get(&at).copied() {
            keys.push(self.tree.text(entry).unwrap_or_default());
            at = parent;
            if keys.len() > 4 {
                break;
            }
        }
        keys.reverse();
        match keys.as_slice() {
            ["request" | "response"] | ["types", _] => (Rule::DuplicateField, "field"),
            ["types" | "enums"] => (Rule::DuplicateType, "type"),
            ["enums" | "request" | "response", _, "codes"] | ["types", _, _, "codes"] => {
                (Rule::DuplicateCode, "code")
            }
            _ => (Rule::DuplicateKey, "key"),
        }
    }

    fn place(&self, id: NodeId) -> Place {
        self.tree.mark(id).map_or(Place::file(self.file), |mark| mark.place(self.file))
    }

    /// Records the error and takes its node out of the way. `false` when nothing is left to do.
    fn repair(&mut self, error: DecodeError, root: NodeId) -> bool {
        let node = error.node.unwrap_or(root);
        match error.fault {
            Fault::UnknownKey { key, known } => {
                if let Some(map) = self.nested_structure(node, known) {
                    self.structure_in_field(map);
                    return self.replace(map);
                }
                if !self.two_part_type(node, &key, known) && !self.cut_type(node, &key) {
                    self.unknown_key(node, &key, known);
                }
                self.repairs.skipped.insert(node)
            }
            Fault::MissingKey(key) => {
                // A key that was skipped has been complained about already.
                if !self.has_skipped(node, key) {
                    let owner = self.owner(node);
                    let problem = Problem::new(
                        Rule::MissingKey,
                        self.place(owner),
                        format!("the key `{key}` is missing"),
                    )
                    .label(format!("needs `{key}`"));
                    let help = (key == "type").then(|| "add it, as in `type: string`".to_owned());
                    self.problems.push(problem.maybe_help(help));
                }
                self.replace(node)
            }
            Fault::Kind { found, expected } => {
                if !self.repairs.replaced.contains(&node) {
                    self.wrong_kind(node, &found, plain_expected(&expected));
                }
                self.replace(node)
            }
            Fault::Unseen(character) => {
                self.unseen(node, character);
                self.replace(node)
            }
            Fault::UnknownWord { word, known } => {
                let problem = Problem::new(
                    Rule::UnknownWord,
                    self.place(node),
                    format!("`{word}` is not a word that is known here"),
                )
                .label(format!("expected one of {}", list(known)))
                .maybe_help(word_help(&word, known));
                self.problems.push(problem);
                self.replace(node)
            }
            Fault::Other(message) => {
                // Where a part was replaced, what the whole lacks may be that part.
                if !self.repairs.replaced.contains(&node) && !self.has_replaced(node) {
                    let help = self.list_type_help(node).map(str::to_owned);
                    let problem = Problem::new(Rule::WrongKind, self.place(node), message);
                    self.problems.push(problem.maybe_help(help));
                }
                self.replace(node)
            }
        }
    }

    /// What YAML 1.1 merged, and lists in the place of mappings.
    fn foreign_shapes(&mut self, root: NodeId) {
        let mut found = Vec::new();
        for (map, node) in self.tree.nodes() {
            let NodeKind::Map(entries) = &node.kind else { continue };
            for (key, value) in entries {
                match self.tree.text(*key) {
                    Some("<<") => found.push((*key, *value, true)),
                    Some("response") if map == root && self.is_list_of_maps(*value) => {
                        found.push((*key, *value, false));
                    }
                    _ => {}
                }
            }
        }
        for (key, value, is_merge) in found {
            if self.is_full() {
                self.is_cut = true;
                return;
            }
            if is_merge {
                self.repairs.skipped.insert(key);
                self.problems.push(merge_key(self.place(key)));
            } else {
                self.repairs.replaced.insert(value);
                self.wrong_kind(value, "a list", "fields or a type");
            }
        }
    }

    fn is_list_of_maps(&self, node: NodeId) -> bool {
        let is_map = |id: &NodeId| {
            matches!(self.tree.node(*id).map(|node| &node.kind), Some(NodeKind::Map(_)))
        };
        match self.tree.node(node).map(|node| &node.kind) {
            Some(NodeKind::List(items)) => items.iter().any(is_map),
            _ => false,
        }
    }

    /// The key whose value this is, which shows better than the start of a block; or itself.
    fn owner(&self, node: NodeId) -> NodeId {
        self.parents.get(&node).map_or(node, |(entry, _)| *entry)
    }

    fn has_replaced(&self, map: NodeId) -> bool {
        match self.tree.node(map).map(|node| &node.kind) {
            Some(NodeKind::Map(entries)) => {
                entries.iter().any(|(_, value)| self.repairs.replaced.contains(value))
            }
            _ => false,
        }
    }

    fn has_skipped(&self, map: NodeId, key: &str) -> bool {
        match self.tree.node(map).map(|node| &node.kind) {
            Some(NodeKind::Map(entries)) => entries.iter().any(|(id, _)| {
                self.repairs.skipped.contains(id)
                    && self.tree.text(*id).is_some_and(|text| is_meant_for(text, key))
            }),
            _ => false,
        }
    }

    /// Replaces the node; where that has not helped, skips its entry, then its parent's.
    fn replace(&mut self, node: NodeId) -> bool {
        if self.repairs.replaced.insert(node) {
            return true;
        }
        let mut at = node;
        for _ in 0..=super::tree::MAX_DEPTH {
            let Some((entry, parent)) = self.parents.get(&at).copied() else {
                return false;
            };
            if self.repairs.skipped.insert(entry) {
                return true;
            }
            at = parent;
        }
        false
    }
}

/// Whether a key was probably written for another: `type：i32` or `tpye` for `type`.
fn is_meant_for(text: &str, key: &str) -> bool {
    text == key
        || (key == "type" && BUILTIN.contains(&text))
        || text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next() == Some(key)
        || closest(text, [key]).is_some()
}
