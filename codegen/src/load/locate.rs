//! Problems with keys to diagnostics with lines and columns.

use std::collections::BTreeMap;

use super::SourceFile;
use super::lines::{Excerpt, Lines};
use super::tree::{NodeId, NodeKind, Tree};
use crate::diagnostic::Rule;
use crate::diagnostic::habits::{look_alike_help, look_alike_type_help};
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Problem, Related, Step};
use crate::foreign::on_one_line;

/// Finds the places of all problems. Each file that has some is parsed once more.
pub(crate) fn locate(sources: &[SourceFile], problems: Vec<Problem>) -> Diagnostics {
    let mut places: BTreeMap<usize, Vec<&Place>> = BTreeMap::new();
    for problem in &problems {
        places.entry(problem.place.file).or_default().push(&problem.place);
        if let Some((place, _)) = &problem.related {
            places.entry(place.file).or_default().push(place);
        }
    }
    // One file at a time, so that only one tree is in memory.
    let mut excerpts: BTreeMap<usize, std::vec::IntoIter<Excerpt>> = places
        .into_iter()
        .map(|(file, places)| (file, locate_in(sources.get(file), &places).into_iter()))
        .collect();
    // The places were collected in the order in which they are taken out here.
    let mut next = |file: usize| excerpts.get_mut(&file).and_then(Iterator::next);
    let list = problems
        .into_iter()
        .map(|problem| {
            let place = next(problem.place.file);
            let related =
                problem.related.map(|(place, message)| (place.file, next(place.file), message));
            let mut diagnostic = Diagnostic::without_place(
                problem.rule.code(),
                path(sources, problem.place.file),
                problem.message,
            );
            diagnostic.severity = problem.rule.severity();
            diagnostic.label = problem.label;
            diagnostic.help = problem.help;
            if let Some(excerpt) = place {
                let word = excerpt.marked();
                diagnostic.help = match problem.rule {
                    Rule::BadType => look_alike_type_help(&word, diagnostic.help),
                    rule if rule.is_about_a_word() => look_alike_help(&word).or(diagnostic.help),
                    _ => diagnostic.help,
                };
                diagnostic.line = excerpt.line;
                diagnostic.column = excerpt.column;
                diagnostic.length = excerpt.length;
                diagnostic.source_line = excerpt.text;
                diagnostic.skipped = excerpt.skipped;
            }
            diagnostic.related = related.and_then(|(file, excerpt, message)| {
                let excerpt = excerpt?;
                Some(Related {
                    file: path(sources, file),
                    line: excerpt.line,
                    column: excerpt.column,
                    length: excerpt.length,
                    source_line: excerpt.text,
                    message,
                    skipped: excerpt.skipped,
                })
            });
            diagnostic
        })
        .collect();
    Diagnostics::new(list)
}

/// A problem of the generator itself, or of its surroundings.
pub(crate) fn without_file(rule: Rule, message: impl Into<String>, help: &str) -> Diagnostics {
    let diagnostic = Diagnostic::without_place(rule.code(), String::new(), message.into());
    Diagnostics::new(vec![diagnostic.with_help(help)])
}

fn path(sources: &[SourceFile], file: usize) -> String {
    sources.get(file).map_or_else(String::new, |source| on_one_line(&source.path))
}

fn locate_in(source: Option<&SourceFile>, places: &[&Place]) -> Vec<Excerpt> {
    let bytes = source.map_or(&[][..], |source| &source.bytes);
    // A file that is too large is named, not shown.
    let bytes = bytes.get(..super::text::MAX_BYTES).unwrap_or(bytes);
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = String::from_utf8_lossy(bytes);
    let lines = Lines::new(&text);
    let needs_tree = places.iter().any(|place| place.exact.is_none());
    let tree = needs_tree.then(|| Index::new(&text));
    places
        .iter()
        .map(|place| {
            let (line, column, length) =
                place.exact.or_else(|| tree.as_ref()?.find(place)).unwrap_or((1, 1, 1));
            match place.word.as_deref().and_then(|word| {
                lines.find_word(line, column, word).map(|column| (column, word.chars().count()))
            }) {
                Some((column, length)) => lines.excerpt(line, column, length),
                None => lines.excerpt(line, column, length),
            }
        })
        .collect()
}

/// A tree whose mappings can be searched fast, since a file may have many problems.
pub(super) struct Index<'a> {
    pub(super) tree: Tree<'a>,
    entries: BTreeMap<NodeId, BTreeMap<String, (NodeId, NodeId)>>,
}

impl<'a> Index<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let (tree, _) = Tree::parse(text, 0);
        let mut entries = BTreeMap::new();
        for (id, node) in tree.nodes() {
            if let NodeKind::Map(list) = &node.kind {
                let mut keys = BTreeMap::new();
                for (key, value) in list {
                    if let Some(text) = tree.text(*key) {
                        keys.entry(text.to_owned()).or_insert((*key, *value));
                    }
                }
                entries.insert(id, keys);
            }
        }
        Self { tree, entries }
    }

    /// The entry of a mapping: its key's node and its value's.
    pub(super) fn entry(&self, map: NodeId, key: &str) -> Option<(NodeId, NodeId)> {
        self.entries.get(&map)?.get(key).copied()
    }

    /// The place of the steps, or of as many as can be followed.
    ///
    /// What stands in an overlay is spoken of as if it were in the descriptor that the
    /// overlay becomes.
    fn find(&self, place: &Place) -> Option<(usize, usize, usize)> {
        let root = self.tree.root?;
        let inside = |key: &str| Some(self.entry(root, key)?.1);
        let roots = [Some(root), inside("add"), inside("change")];
        let followed = roots.into_iter().flatten().map(|root| self.follow(root, &place.steps));
        // Of several that go as far, the first.
        let (steps, key, at) = followed.reduce(|a, b| if b.0 > a.0 { b } else { a })?;
        if let Some(other) = place.or.as_ref().filter(|_| steps < place.steps.len()) {
            return self.find(other);
        }
        // Of an overlay, what it extends is to blame for what it does not speak of.
        let base = inside("extends").filter(|_| steps == 0 && !place.steps.is_empty());
        let at = base.unwrap_or(at);
        let is_map = matches!(self.tree.node(at).map(|node| &node.kind), Some(NodeKind::Map(_)));
        // The key shows better than the start of a block of lines.
        let id = match key {
            Some(key) if (place.on_key && steps == place.steps.len()) || is_map => key,
            _ => at,
        };
        let mark = self.tree.mark(id)?;
        Some((mark.line, mark.column, mark.length))
    }

    /// How many steps can be followed, the key of the last one, and where they end.
    fn follow(&self, root: NodeId, steps: &[Step]) -> (usize, Option<NodeId>, NodeId) {
        let (mut key, mut at) = (None, root);
        for (done, step) in steps.iter().enumerate() {
            let next = match (step, self.tree.node(at).map(|node| &node.kind)) {
                (Step::Key(key), Some(NodeKind::Map(_))) => {
                    let is_subject = done == 0 && key == "method";
                    let find = |key: &str| self.entry(at, key);
                    find(key).or_else(|| is_subject.then(|| find("extends"))?)
                }
                (Step::Index(index), Some(NodeKind::List(items))) => {
                    items.get(*index).map(|id| (*id, *id))
                }
                _ => None,
            };
            let Some((name, value)) = next else {
                return (done, key, at);
            };
            (key, at) = (Some(name), value);
        }
        (steps.len(), key, at)
    }
}
