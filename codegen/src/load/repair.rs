//! The slow way of reading: finds every problem of shape in a file, each with its place.
//!
//! serde stops at the first error. So the file is decoded again and again, and after each
//! error the node to blame is replaced by a stand-in or skipped, until decoding succeeds.
//! What comes out is good enough for the later checks to go on with.

use serde::Deserialize;
use std::collections::BTreeMap;

use super::decode::{DecodeError, Fault, NodeDe, Repairs};
use super::raw::File;
use super::tree::{Kind, NodeId, Tree};
use crate::diagnostic::Rule;
use crate::diagnostic::suggest::{did_you_mean, list};
use crate::diagnostic::{Place, Problem};

/// More problems than this in one file do not help anybody.
const MAX_PROBLEMS: usize = 100;

/// Decodes a tree, repairing it on the way.
pub(super) fn decode(tree: &Tree<'_>, root: NodeId, file: usize) -> (Option<File>, Vec<Problem>) {
    let mut work = Work {
        tree,
        file,
        repairs: Repairs::default(),
        problems: Vec::new(),
        parents: parents(tree),
    };
    work.duplicate_keys();
    // Each round repairs one node more, so this ends; the limit is for the impatient.
    for _ in 0..MAX_PROBLEMS * 8 {
        if work.problems.len() >= MAX_PROBLEMS {
            break;
        }
        let node = NodeDe { tree, repairs: &work.repairs, id: root };
        match File::deserialize(node) {
            Ok(raw) => return (Some(raw), work.problems),
            Err(error) => {
                if !work.repair(error, root) {
                    break;
                }
            }
        }
    }
    (None, work.problems)
}

/// Per node, what to skip so that it is gone (its key, or itself in a list), and its parent.
type Parents = BTreeMap<NodeId, (NodeId, NodeId)>;

fn parents(tree: &Tree<'_>) -> Parents {
    let mut parents = Parents::new();
    for (id, node) in tree.nodes() {
        match &node.kind {
            Kind::Scalar(_) => {}
            Kind::List(items) => {
                for item in items {
                    parents.entry(*item).or_insert((*item, id));
                }
            }
            Kind::Map(entries) => {
                for (key, value) in entries {
                    parents.entry(*key).or_insert((*key, id));
                    parents.entry(*value).or_insert((*key, id));
                }
            }
        }
    }
    parents
}

struct Work<'t> {
    tree: &'t Tree<'t>,
    file: usize,
    repairs: Repairs,
    problems: Vec<Problem>,
    parents: Parents,
}

impl Work<'_> {
    fn duplicate_keys(&mut self) {
        for (map, node) in self.tree.nodes() {
            let Kind::Map(entries) = &node.kind else {
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
                if self.problems.len() < MAX_PROBLEMS {
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
                self.unknown_key(node, &key, known);
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
                    self.problems.push(problem);
                }
                self.replace(node)
            }
            Fault::Kind { found, expected } => {
                if !self.repairs.replaced.contains(&node) {
                    self.wrong_kind(node, &found, plain_expected(&expected));
                }
                self.replace(node)
            }
            Fault::UnknownWord { word, known } => {
                let problem = Problem::new(
                    Rule::UnknownWord,
                    self.place(node),
                    format!("`{word}` is not a word that is known here"),
                )
                .label(format!("expected one of {}", list(known)))
                .maybe_help(did_you_mean(&word, known.iter().copied()));
                self.problems.push(problem);
                self.replace(node)
            }
            Fault::Other(message) => {
                // Where a part was replaced, what the whole lacks may be that part.
                if !self.repairs.replaced.contains(&node) && !self.has_replaced(node) {
                    let problem = Problem::new(Rule::WrongKind, self.place(node), message);
                    self.problems.push(problem);
                }
                self.replace(node)
            }
        }
    }

    fn wrong_kind(&mut self, node: NodeId, found: &str, expected: &str) {
        let owner = self.owner(node);
        let is_entry = owner != node;
        let is_hard_to_see = match self.tree.node(node).map(|node| &node.kind) {
            Some(Kind::Map(_)) => true,
            Some(Kind::Scalar(scalar)) => scalar.text.is_empty(),
            _ => false,
        };
        let what = match self.tree.text(owner).filter(|_| is_entry) {
            Some(key) => format!("`{key}`"),
            None => "this".to_owned(),
        };
        // The key shows better than the start of a block of lines, or than nothing.
        let place = self.place(if is_hard_to_see { owner } else { node });
        let problem = Problem::new(Rule::WrongKind, place, format!("{what} cannot be {found}"))
            .label(format!("expected {expected}"))
            .maybe_help(kind_help(found, expected));
        self.problems.push(problem);
    }

    fn unknown_key(&mut self, node: NodeId, key: &str, known: &[&str]) {
        let problem =
            Problem::new(Rule::UnknownKey, self.place(node), format!("unknown key `{key}`"))
                .label("not a key of this mapping")
                .help(
                    did_you_mean(key, known.iter().copied())
                        .unwrap_or_else(|| format!("known keys are {}", list(known))),
                );
        self.problems.push(problem);
    }

    /// The key whose value this is, which shows better than the start of a block; or itself.
    fn owner(&self, node: NodeId) -> NodeId {
        self.parents.get(&node).map_or(node, |(entry, _)| *entry)
    }

    fn has_replaced(&self, map: NodeId) -> bool {
        match self.tree.node(map).map(|node| &node.kind) {
            Some(Kind::Map(entries)) => {
                entries.iter().any(|(_, value)| self.repairs.replaced.contains(value))
            }
            _ => false,
        }
    }

    fn has_skipped(&self, map: NodeId, key: &str) -> bool {
        match self.tree.node(map).map(|node| &node.kind) {
            Some(Kind::Map(entries)) => entries.iter().any(|(id, _)| {
                self.tree.text(*id) == Some(key) && self.repairs.skipped.contains(id)
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

/// What serde expects, in the words of YAML rather than of Rust.
fn plain_expected(expected: &str) -> &str {
    match expected {
        "i64" => "an integer",
        "a string" => "a text",
        "a boolean" => "`true` or `false`",
        "a sequence" => "a list",
        _ if expected.starts_with("struct ") => "a mapping",
        _ => expected,
    }
}

fn kind_help(found: &str, expected: &str) -> Option<String> {
    let bool_words = ["yes", "no", "on", "off", "Yes", "No", "y", "n"];
    let is_word = |word: &&str| found == format!("the text {word:?}");
    if expected == "`true` or `false`" && bool_words.iter().any(is_word) {
        return Some("YAML 1.2 knows only `true` and `false`".to_owned());
    }
    None
}
