//! Where an element of a model is written.

use super::SourceFile;
use super::locate::Index;
use super::tree::{NodeId, NodeKind};
use crate::model::{Path, Step};

/// Aliases that lead further than this lead nowhere.
const MAX_ALIASES: usize = 16;

/// What names the subject of a file.
const SUBJECTS: [&str; 7] =
    ["method", "message", "spi", "plugin", "callback", "extends", "platform"];

/// Where a descriptor speaks of elements of its model: a line and a column each, from 1. Of one that
/// it does not have, the nearest above it that it does: at least what the file is about.
pub fn places(source: &SourceFile, paths: &[&Path]) -> Vec<(usize, usize)> {
    let bytes = source.bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&source.bytes);
    let bytes = bytes.get(..super::text::MAX_BYTES).unwrap_or(bytes);
    let text = String::from_utf8_lossy(bytes);
    let index = Index::new(&text);
    let place = |path: &&Path| Search::new(&index)?.place(&path.steps);
    paths.iter().map(|path| place(path).unwrap_or((1, 1))).collect()
}

/// What stands at the end of the way so far.
#[derive(Clone, Copy)]
enum At {
    /// A mapping of fields.
    Fields(NodeId),
    /// A field, or a type.
    Typed(NodeId),
    /// Anything else, whose keys are the next steps.
    Other(NodeId),
}

impl At {
    fn node(self) -> NodeId {
        match self {
            Self::Fields(node) | Self::Typed(node) | Self::Other(node) => node,
        }
    }
}

struct Search<'i, 't> {
    index: &'i Index<'t>,
    /// The file, and in an overlay what it adds and changes.
    roots: Vec<NodeId>,
}

impl<'i, 't> Search<'i, 't> {
    fn new(index: &'i Index<'t>) -> Option<Self> {
        let root = index.tree.root?;
        let inside = ["add", "change"].iter().filter_map(|key| Some(index.entry(root, key)?.1));
        Some(Self { index, roots: [root].into_iter().chain(inside).collect() })
    }

    fn place(&self, steps: &[Step]) -> Option<(usize, usize)> {
        let names = |step: &Step| match step {
            Step::Name(name) => Some(name.clone()),
            _ => None,
        };
        // Of an overlay, the first that goes furthest.
        let ways = self.roots.iter().map(|root| match steps {
            [] => (0, None),
            [Step::Name(room), Step::Name(name), rest @ ..]
                if room == "types" || room == "enums" =>
            {
                self.shared(*root, room, name, rest)
            }
            [Step::Name(room), ..] if room == "errors" || room == "envelope" => {
                self.follow(At::Other(*root), steps)
            }
            [Step::Name(room), _, rest @ ..]
                if ["messages", "spi", "plugins", "callbacks"].contains(&room.as_str()) =>
            {
                // A topic with several messages has their tags behind it.
                let tag = self.index.entry(*root, "tag").and_then(|(_, it)| self.text(it));
                let first = rest.first().and_then(names);
                let is_tag = first.is_some() && tag == first.as_deref();
                self.follow(At::Other(*root), rest.get(usize::from(is_tag)..).unwrap_or_default())
            }
            [_, rest @ ..] => self.follow(At::Other(*root), rest),
        });
        let furthest = ways.reduce(|best, it| if it.0 > best.0 { it } else { best })?;
        let root = self.index.tree.root?;
        let subject = SUBJECTS.iter().find_map(|key| Some(self.index.entry(root, key)?.0));
        let mark = self.index.tree.mark(furthest.1.or(subject).unwrap_or(root))?;
        Some((mark.line, mark.column))
    }

    /// A type that is shared, by its name in Rust: the prefix and the one in the file.
    fn shared(
        &self,
        root: NodeId,
        room: &str,
        name: &str,
        rest: &[Step],
    ) -> (usize, Option<NodeId>) {
        let Some((_, types)) = self.index.entry(root, room) else { return (0, None) };
        let Some(NodeKind::Map(entries)) = self.index.tree.node(types).map(|it| &it.kind) else {
            return (0, None);
        };
        let named = entries.iter().filter_map(|(key, value)| {
            let text = self.text(*key).filter(|text| name.ends_with(text))?;
            Some((text.len(), *key, *value))
        });
        let Some((_, key, value)) = named.max_by_key(|it| it.0) else { return (0, None) };
        let at = self.body(room, value);
        let (steps, last) = self.follow(at, rest);
        (steps + 1, last.or(Some(key)))
    }

    /// How many steps can be followed, and the key of the last one.
    fn follow(&self, mut at: At, steps: &[Step]) -> (usize, Option<NodeId>) {
        let mut key = None;
        let mut done = 0;
        for (number, step) in steps.iter().enumerate() {
            match step {
                Step::Items | Step::Members => continue,
                Step::Name(name) => match self.member(at, name) {
                    Some((found, next)) => (key, at) = (Some(found), next),
                    None => break,
                },
                Step::Code(code) => match self.code(at, code) {
                    Some(found) => key = Some(found),
                    None => break,
                },
                Step::Limit(limit) => match self.index.entry(at.node(), limit) {
                    Some((found, _)) => key = Some(found),
                    None => break,
                },
            }
            done = number + 1;
        }
        (done, key)
    }

    /// What has a name below: its key, and what stands there.
    fn member(&self, at: At, name: &str) -> Option<(NodeId, At)> {
        match at {
            At::Fields(fields) => {
                let (key, value) = self.index.entry(fields, name)?;
                Some((key, At::Typed(value)))
            }
            At::Typed(node) => match self.body_of(node)? {
                fields @ At::Fields(_) => self.member(fields, name),
                _ => None,
            },
            At::Other(node) => match &self.index.tree.node(node)?.kind {
                NodeKind::Map(_) => {
                    let (key, value) = self.index.entry(node, name)?;
                    let is_typed = ["request", "response", "data"].contains(&name);
                    let is_map = self.is_map(value);
                    Some((
                        key,
                        match (is_typed, is_map) {
                            (true, true) => At::Fields(value),
                            (true, false) => At::Typed(value),
                            (false, _) => At::Other(value),
                        },
                    ))
                }
                // Refusals by their code and sub code, generations by their code, limits by kind.
                NodeKind::List(items) => items.iter().find_map(|item| {
                    let has = |key: &str| {
                        let (_, value) = self.index.entry(*item, key)?;
                        (self.text(value) == Some(name)).then_some(())
                    };
                    let is_it = has("code").or_else(|| has("sub")).is_some()
                        || self.index.entry(*item, name).is_some();
                    is_it.then_some((*item, At::Other(node)))
                }),
                NodeKind::Scalar(_) => None,
            },
        }
    }

    /// The key of a code, of an enum or of a field.
    fn code(&self, at: At, code: &str) -> Option<NodeId> {
        let own = self.index.entry(at.node(), "codes").map(|(_, codes)| codes);
        let codes = own.or_else(|| match self.body_of(at.node())? {
            At::Other(body) => Some(self.index.entry(body, "codes")?.1),
            _ => None,
        })?;
        Some(self.index.entry(codes, code)?.0)
    }

    /// The type of this file that a field names.
    fn body_of(&self, field: NodeId) -> Option<At> {
        let mut of = field;
        for _ in 0..MAX_ALIASES {
            if let Some((_, ty)) = self.index.entry(of, "type") {
                of = ty;
            }
            match self.named(of)? {
                At::Typed(alias) => of = alias,
                body => return Some(body),
            }
        }
        None
    }

    /// The first word of a type that this file defines.
    fn named(&self, ty: NodeId) -> Option<At> {
        match &self.index.tree.node(ty)?.kind {
            NodeKind::Scalar(scalar) => {
                let words = scalar.text.split(|it: char| !it.is_alphanumeric() && it != '_');
                words.into_iter().find_map(|word| {
                    self.roots.iter().find_map(|root| {
                        ["types", "enums"].iter().find_map(|room| {
                            let (_, types) = self.index.entry(*root, room)?;
                            Some(self.body(room, self.index.entry(types, word)?.1))
                        })
                    })
                })
            }
            NodeKind::List(items) => items.iter().find_map(|item| self.named(*item)),
            NodeKind::Map(entries) => entries.iter().find_map(|(_, value)| self.named(*value)),
        }
    }

    fn body(&self, room: &str, value: NodeId) -> At {
        match (room, self.is_map(value)) {
            ("types", true) => At::Fields(value),
            ("types", false) => At::Typed(value),
            _ => At::Other(value),
        }
    }

    fn is_map(&self, node: NodeId) -> bool {
        matches!(self.index.tree.node(node).map(|it| &it.kind), Some(NodeKind::Map(_)))
    }

    fn text(&self, node: NodeId) -> Option<&str> {
        self.index.tree.text(node)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "\
# A comment.
method: order.get
request:
  id: { type: string, required: true }
  state:
    type: State
    max: 3
response:
  orders: { type: [Row], required: true }
  type: string
types:
  Row:
    parts: Parts
  Parts: [Part]
  Part: { name: string }
enums:
  State:
    type: i64
    codes:
      1: one
      2: two
errors:
  - { code: 40004, sub: a.b:1, label: one }
  - { code: 40004, sub: a.b:2, label: two }
limits:
  - { one_of: [id, state] }
";

    fn place(path: &str) -> (usize, usize) {
        let path: Path = path.parse().unwrap();
        places(&SourceFile::new("a.yaml", FILE), &[&path])[0]
    }

    #[test]
    fn each_element_has_its_line() {
        assert_eq!(place("order.get"), (2, 1));
        assert_eq!(place("doudian:order.get/request/id"), (4, 3));
        assert_eq!(place("order.get/request/state"), (5, 3));
        assert_eq!(place("order.get/request/state@max"), (7, 5));
        assert_eq!(place("order.get/request/state=2"), (21, 7));
        assert_eq!(place("order.get/response"), (8, 1));
        assert_eq!(place("order.get/response/type"), (10, 3));
        assert_eq!(place("order.get/response/orders[]/parts"), (13, 5));
        assert_eq!(place("order.get/response/orders[]/parts[]/name"), (15, 11));
        assert_eq!(place("types/DoudianPart/name"), (15, 11));
        assert_eq!(place("enums/DoudianState=1"), (20, 7));
        assert_eq!(place("order.get/limits/one_of/id,state"), (26, 5));
    }

    #[test]
    fn a_refusal_is_found_by_both_its_codes() {
        assert_eq!(place("order.get/errors/40004/a.b\\:1"), (23, 5));
        assert_eq!(place("order.get/errors/40004/a.b\\:2"), (24, 5));
    }

    #[test]
    fn what_is_gone_is_told_where_it_was() {
        assert_eq!(place("order.get/request/gone"), (3, 1));
        assert_eq!(place("order.get/response/orders[]/gone"), (9, 3));
        assert_eq!(place("order.get/paging"), (2, 1));
        assert_eq!(place("types/Gone"), (2, 1));
        assert_eq!(place("doudian:"), (2, 1));
        let nothing = places(&SourceFile::new("a.yaml", ""), &[&Path::default()]);
        assert_eq!(nothing, [(1, 1)]);
    }
}
