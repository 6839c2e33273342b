//! What is wrong with a node, in words, and what to write instead.

use heck::ToUpperCamelCase;

use super::work::Work;
use crate::diagnostic::habits::{key_help, two_part_type_help, type_in_braces_help};
use crate::diagnostic::suggest::list;
use crate::diagnostic::{Place, Problem, Rule};
use crate::load::tree::{NodeId, NodeKind};

/// Keys with no text in their values.
const KEPT: &[&str] = &["type", "required", "nullable"];

impl Work<'_> {
    pub(super) fn wrong_kind(&mut self, node: NodeId, found: &str, expected: &str) {
        let owner = self.owner(node);
        let is_entry = owner != node;
        let is_hard_to_see = match self.tree.node(node).map(|node| &node.kind) {
            Some(NodeKind::Map(_)) => true,
            Some(NodeKind::Scalar(scalar)) => scalar.text.is_empty(),
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

    pub(super) fn unknown_key(&mut self, node: NodeId, key: &str, known: &[&str]) {
        let problem =
            Problem::new(Rule::UnknownKey, self.place(node), format!("unknown key `{key}`"))
                .label("not a key of this mapping")
                .help(
                    self.cut_text(node)
                        .or_else(|| self.misplaced_in_overlay(node, key, known))
                        .or_else(|| key_help(key, known))
                        .or_else(|| self.unindented(node))
                        .or_else(|| self.not_under(node, key))
                        .unwrap_or_else(|| format!("known keys are {}", list(known))),
                );
        // What was meant to stand in a key with nothing in it is told here.
        if let Some(place) = self.hollow_before(node).map(|owner| self.place(owner)) {
            self.problems.retain(|it| it.rule != Rule::WrongKind || it.place != place);
        }
        self.problems.push(problem);
    }

    /// Tells of a type that is written with two keys, as in `{ type: array, items: string }`. It
    /// is one mistake, and not one of each key.
    pub(super) fn two_part_type(&mut self, key: NodeId, name: &str, known: &[&str]) -> bool {
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

    /// Inside braces, what follows a `,` in a type is a key that ends the type.
    pub(super) fn cut_type(&mut self, key: NodeId, end: &str) -> bool {
        let found = || {
            let NodeKind::Map(entries) = &self.tree.node(self.parents.get(&key)?.1)?.kind else {
                return None;
            };
            let at = entries.iter().position(|(other, _)| *other == key)?;
            let (_, before) = entries.get(at.checked_sub(1)?)?;
            let start = self.tree.text(*before)?;
            let is_open = start.matches('<').count() > start.matches('>').count();
            (is_open && end.ends_with('>')).then(|| (*before, format!("{start}, {end}")))
        };
        let Some((start, written)) = found() else { return false };
        let message = "inside braces, a type has no `,` in it";
        let problem = Problem::new(Rule::BadType, self.place(start), message)
            .label("YAML sees the next entry behind it")
            .help(type_in_braces_help(&written));
        self.problems.push(problem);
        self.repairs.replaced.insert(start);
        true
    }

    /// Inside braces, what follows a `,` in a text is a key without a value.
    fn cut_text(&self, key: NodeId) -> Option<String> {
        let map = self.parents.get(&key)?.1;
        let NodeKind::Map(entries) = &self.tree.node(map)?.kind else { return None };
        let at = entries.iter().position(|(other, _)| *other == key)?;
        let (_, value) = entries.get(at)?;
        let (owner, before) = entries.get(at.checked_sub(1)?)?;
        let (owner, before) = (self.tree.text(*owner)?, self.tree.text(*before)?);
        if self.tree.text(*value) != Some("") || KEPT.contains(&owner) || before.is_empty() {
            return None;
        }
        let rest = self.tree.text(key)?;
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if is_number(before) && is_number(rest) {
            return Some(format!(
                "write `{owner}: {before}.{rest}`, with a point, or `{before}{rest}`"
            ));
        }
        Some(format!(
            "a text with a `,` in it is in quotes inside braces: `{owner}: \"{before}, {rest}\"`"
        ))
    }

    /// Keys of `add` that belong below `change`, and the other way round.
    fn misplaced_in_overlay(&self, key: NodeId, name: &str, known: &[&str]) -> Option<String> {
        const CHANGED: &[&str] = &[
            "title",
            "doc",
            "note",
            "status",
            "replaced_by",
            "effect",
            "token",
            "host",
            "path",
            "verb",
            "body",
            "reply",
            "generation",
            "auths",
            "paging",
            "example",
        ];
        let (owner, root) = self.parents.get(&self.parents.get(&key)?.1).copied()?;
        if self.tree.root != Some(root) || known.contains(&"method") {
            return None;
        }
        match self.tree.text(owner)? {
            "add" if CHANGED.contains(&name) => Some("belongs below `change`".to_owned()),
            "change" if matches!(name, "extra" | "labels") => {
                Some("belongs below `add`".to_owned())
            }
            _ => None,
        }
    }

    /// Parameters that stand one level too high.
    fn not_under(&self, key: NodeId, name: &str) -> Option<String> {
        let (owner, root) = self.parents.get(&self.parents.get(&key)?.1).copied()?;
        let owner = self.tree.text(owner).filter(|_| self.tree.root == Some(root))?;
        matches!(owner, "add" | "change" | "example").then(|| {
            format!("a parameter stands below `request`, as in `{owner}: {{ request: {{ {name}: … }} }}`")
        })
    }

    /// What to do with a key of the first level that follows one with nothing in it.
    fn unindented(&self, key: NodeId) -> Option<String> {
        let owner = self.tree.text(self.hollow_before(key)?)?;
        Some(format!("indent it by 2 blanks, if it belongs to `{owner}`"))
    }

    /// The key with nothing in it that stands before a key of the first level.
    fn hollow_before(&self, key: NodeId) -> Option<NodeId> {
        let map = self.parents.get(&key)?.1;
        if self.tree.root != Some(map) {
            return None;
        }
        let NodeKind::Map(entries) = &self.tree.node(map)?.kind else { return None };
        let at = entries.iter().position(|(other, _)| *other == key)?;
        let before = entries.get(..at)?;
        // Others that belong there may stand between.
        let is_null = |value: &NodeId| match self.tree.node(*value).map(|node| &node.kind) {
            Some(NodeKind::Scalar(scalar)) => scalar.is_null(),
            _ => false,
        };
        before.iter().rev().find(|(_, value)| is_null(value)).map(|(owner, _)| *owner)
    }

    /// The mapping of a key, where it is no field but the fields of a structure.
    pub(super) fn nested_structure(&self, key: NodeId, known: &[&str]) -> Option<NodeId> {
        let map = self.parents.get(&key)?.1;
        let NodeKind::Map(entries) = &self.tree.node(map)?.kind else { return None };
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

    pub(super) fn structure_in_field(&mut self, map: NodeId) {
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

    pub(super) fn unseen(&mut self, node: NodeId, character: char) {
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
}

/// What serde expects, in the words of YAML rather than of Rust.
pub(super) fn plain_expected(expected: &str) -> &str {
    match expected {
        "i64" => "an integer",
        "a string" => "a text",
        "a boolean" => "`true` or `false`",
        "a sequence" => "a list",
        _ if expected.starts_with("struct ") => "a mapping",
        _ => expected,
    }
}
