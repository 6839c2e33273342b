//! The slow way of reading: finds every problem of shape in a file, each with its place.
//!
//! serde stops at the first error. So the file is decoded again and again, and after each
//! error the node to blame is replaced by a stand-in or skipped, until decoding succeeds.
//! What comes out is good enough for the later checks to go on with.

use heck::ToUpperCamelCase;
use serde::Deserialize;
use std::collections::BTreeMap;

use super::decode::{DecodeError, Fault, NodeDe, Repairs};
use super::raw::File;
use super::slips::merge_key;
use super::tree::{Kind, NodeId, Tree};
use crate::diagnostic::Rule;
use crate::diagnostic::habits::{key_help, look_alike_help, two_part_type_help, word_help};
use crate::diagnostic::suggest::{closest, list};
use crate::diagnostic::{Place, Problem};

/// What `codes` looks like.
const CODES: &str = "write codes as keys and labels as values: `codes: { 1: 已付, 2: 未付 }`";

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
        parents: parents(tree),
    };
    work.duplicate_keys();
    work.foreign_shapes(root);
    // Each round repairs one node more, so this ends; the limit is for the impatient. A round
    // reads the whole file.
    let rounds = (MAX_NODES_READ / tree.nodes().count().max(1)).clamp(8, MAX_PROBLEMS * 8);
    for _ in 0..rounds {
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
                if let Some(map) = self.nested_structure(node, known) {
                    self.structure_in_field(map);
                    return self.replace(map);
                }
                if !self.two_part_type(node, &key, known) {
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
            .maybe_help(self.kind_help(node, owner, expected));
        self.problems.push(problem);
    }

    fn unknown_key(&mut self, node: NodeId, key: &str, known: &[&str]) {
        let problem =
            Problem::new(Rule::UnknownKey, self.place(node), format!("unknown key `{key}`"))
                .label("not a key of this mapping")
                .help(
                    key_help(key, known)
                        .or_else(|| self.unindented(node))
                        .unwrap_or_else(|| format!("known keys are {}", list(known))),
                );
        self.problems.push(problem);
    }

    /// Tells of a type that is written with two keys, as in `{ type: array, items: string }`. It
    /// is one mistake, and not one of each key.
    fn two_part_type(&mut self, key: NodeId, name: &str, known: &[&str]) -> bool {
        let found = || {
            let map = self.parents.get(&key)?.1;
            let (_, ty) = self.tree.entry(map, "type").filter(|_| known.contains(&"type"))?;
            let (_, value) = self.tree.entry(map, name)?;
            let inner = self.type_of_other_format(value);
            let written = self.tree.text(ty)?;
            Some((ty, written.to_owned(), two_part_type_help(written, name, inner.as_deref())?))
        };
        let Some((ty, written, help)) = found() else { return false };
        let problem = Problem::new(
            Rule::BadType,
            self.place(ty),
            format!("`{written}` with `{name}` is how other formats write a type"),
        );
        self.problems.push(problem.label("expected one type").help(help));
        self.repairs.replaced.insert(ty);
        true
    }

    /// A type that other formats write with several keys, on one line; nothing where it is a
    /// structure.
    fn type_of_other_format(&self, node: NodeId) -> Option<String> {
        if let Some(text) = self.tree.text(node) {
            return Some(text.to_owned());
        }
        let (_, ty) = self.tree.entry(node, "type")?;
        let ty = self.tree.text(ty)?.to_owned();
        if self.tree.entry(node, "properties").is_some() {
            return None;
        }
        match self.tree.entry(node, "items") {
            // The tree is not nested deeper than its own limit.
            Some((_, items)) => Some(format!("{ty}<{}>", self.type_of_other_format(items)?)),
            None => Some(ty),
        }
    }

    /// What to do with a key of the first level that follows one with nothing in it.
    fn unindented(&self, key: NodeId) -> Option<String> {
        let map = self.parents.get(&key)?.1;
        if self.tree.root != Some(map) {
            return None;
        }
        let Kind::Map(entries) = &self.tree.node(map)?.kind else { return None };
        let at = entries.iter().position(|(other, _)| *other == key)?;
        let before = entries.get(..at)?;
        // Others that belong there may stand between.
        let is_null = |value: &NodeId| match self.tree.node(*value).map(|node| &node.kind) {
            Some(Kind::Scalar(scalar)) => scalar.is_null(),
            _ => false,
        };
        let (owner, _) = before.iter().rev().find(|(_, value)| is_null(value))?;
        Some(format!("indent it by 2 blanks, if it belongs to `{}`", self.tree.text(*owner)?))
    }

    /// The mapping of a key, where it is no field but the fields of a structure.
    fn nested_structure(&self, key: NodeId, known: &[&str]) -> Option<NodeId> {
        let map = self.parents.get(&key)?.1;
        let Kind::Map(entries) = &self.tree.node(map)?.kind else { return None };
        // `type: object` is how other formats begin one.
        let is_foreign = |key: &str, value| {
            !known.contains(&key) || (key == "type" && self.tree.text(value) == Some("object"))
        };
        let is_nested = known.contains(&"uncertain")
            && entries.iter().all(|(key, value)| {
                self.tree.text(*key).is_some_and(|key| is_foreign(key, *value))
            })
            && entries.iter().any(|(key, _)| {
                self.tree.text(*key).is_some_and(|key| {
                    key == "properties" || (!known.contains(&key) && key_help(key, known).is_none())
                })
            });
        is_nested.then_some(map)
    }

    fn structure_in_field(&mut self, map: NodeId) {
        let owner = self.owner(map);
        let name = self.tree.text(owner).unwrap_or_default().to_owned();
        let problem = Problem::new(
            Rule::WrongKind,
            self.place(owner),
            format!("`{name}` is a structure, written in the place of a type"),
        )
        .label("expected a type, or a mapping with `type`");
        let help = if name == "properties" {
            "list the fields themselves here, without `properties`".to_owned()
        } else {
            let ty = name.to_upper_camel_case();
            format!("define its fields under `types`, as `{ty}: {{ … }}`, and write `{name}: {ty}`")
        };
        self.problems.push(problem.help(help));
    }

    /// What YAML 1.1 merged, and lists in the place of mappings.
    fn foreign_shapes(&mut self, root: NodeId) {
        let mut found = Vec::new();
        for (map, node) in self.tree.nodes() {
            let Kind::Map(entries) = &node.kind else { continue };
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
        for (key, value, is_merge) in found.into_iter().take(MAX_PROBLEMS) {
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
        let is_map =
            |id: &NodeId| matches!(self.tree.node(*id).map(|node| &node.kind), Some(Kind::Map(_)));
        match self.tree.node(node).map(|node| &node.kind) {
            Some(Kind::List(items)) => items.iter().any(is_map),
            _ => false,
        }
    }

    /// What to write instead of a value of the wrong kind.
    fn kind_help(&self, node: NodeId, owner: NodeId, expected: &str) -> Option<String> {
        let key = self.tree.text(owner).filter(|_| owner != node).unwrap_or_default();
        let of_fields = matches!(key, "request" | "response" | "data" | "types" | "enums");
        Some(match &self.tree.node(node)?.kind {
            Kind::Scalar(scalar) if expected.contains("`true`") => {
                return word_help(&scalar.text, &["true", "false"]);
            }
            Kind::Scalar(_) if key == "codes" => CODES.to_owned(),
            Kind::Scalar(scalar) if scalar.text.contains('=') && expected == "a mapping" => {
                "write `key: value`, with a colon and a blank".to_owned()
            }
            Kind::Scalar(scalar) if scalar.is_null() && expected.contains("type") => {
                format!("write the type behind it, as in `{key}: string`")
            }
            Kind::Scalar(scalar) => return look_alike_help(&scalar.text),
            Kind::List(_) if key == "codes" => CODES.to_owned(),
            Kind::List(_) if of_fields => format!(
                "write names as keys, without `-`: `{key}: {{ {} }}`",
                match key {
                    "types" => "Order: { order_id: string }",
                    "enums" => "Status: { type: i32, codes: { 1: 已付 } }",
                    _ => "page: { type: i32 }",
                }
            ),
            Kind::List(_) if expected.contains("`codes`") => {
                "write `{ type: i32, codes: { 1: 已付, 2: 未付 } }`".to_owned()
            }
            Kind::Map(_) if expected.contains("a type") => {
                "define the structure under `types`, and write its name here".to_owned()
            }
            _ => return None,
        })
    }

    fn unseen(&mut self, node: NodeId, character: char) {
        let (message, help) = match character {
            '\n' => (
                "a line break stands in the text".to_owned(),
                "put what needs several lines into a `note`; `>-` folds lines into one",
            ),
            _ => (
                format!("the character U+{:04X} stands in the text", u32::from(character)),
                "remove it; it often comes along when text is copied from a web page",
            ),
        };
        let text = self.tree.text(node).unwrap_or_default();
        let before = text.chars().take_while(|other| *other != character).count();
        // Where nothing is escaped or folded, its own place is known.
        let quotes =
            self.tree.mark(node).map(|mark| mark.length.wrapping_sub(text.chars().count()));
        let (place, label) = match (self.tree.mark(node), quotes) {
            (Some(mark), Some(quotes @ (0 | 2))) if character != '\n' => {
                let column = mark.column + quotes / 2 + before;
                (Place::exact(self.file, mark.line, column, 1), "nobody can see it".to_owned())
            }
            _ => (self.place(node), format!("nobody can see the character {} of this", before + 1)),
        };
        let problem = Problem::new(Rule::UnseenCharacter, place, message).label(label).help(help);
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

/// Whether a key was probably written for another: `type：i32` or `tpye` for `type`.
fn is_meant_for(text: &str, key: &str) -> bool {
    text == key
        || text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next() == Some(key)
        || closest(text, [key]).is_some()
}
