//! YAML with positions: the tree that is made of a file when something is wrong with it.

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span};
use std::collections::BTreeMap;

use super::scalar::Scalar;
use crate::diagnostic::Rule;
use crate::diagnostic::{Place, Problem};

/// The same limit as `serde_yaml`'s, so that both ways of reading agree.
pub(super) const MAX_DEPTH: usize = 128;

/// How many nodes a file may come to when its aliases are written out.
const MAX_EXPANDED: usize = 1_000_000;

/// Index of a node in its tree.
pub(super) type NodeId = usize;

/// A place in the text; lines and columns count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) line: usize,
    pub(super) column: usize,
    /// Characters up to the end of the value, which may lie in a later line.
    pub(super) length: usize,
}

impl Mark {
    pub(super) fn place(self, file: usize) -> Place {
        Place::exact(file, self.line, self.column, self.length)
    }
}

#[derive(Debug)]
pub(super) enum NodeKind<'a> {
    Scalar(Scalar<'a>),
    List(Vec<NodeId>),
    /// Keys and values.
    Map(Vec<(NodeId, NodeId)>),
}

#[derive(Debug)]
pub(super) struct Node<'a> {
    pub(super) kind: NodeKind<'a>,
    pub(super) mark: Mark,
}

/// One YAML document. An alias is another reference to the node that it names.
#[derive(Debug)]
pub(super) struct Tree<'a> {
    nodes: Vec<Node<'a>>,
    pub(super) root: Option<NodeId>,
}

impl<'a> Tree<'a> {
    /// Parses a text. What could be read before a problem is kept, to find places in it.
    pub(super) fn parse(text: &'a str, file: usize) -> (Self, Option<Problem>) {
        let mut builder = Builder {
            tree: Tree { nodes: Vec::new(), root: None },
            open: Vec::new(),
            anchors: BTreeMap::new(),
            extents: Vec::new(),
            file,
        };
        let problem = builder.run(text).err().map(|problem| *problem);
        (builder.tree, problem)
    }

    pub(super) fn node(&self, id: NodeId) -> Option<&Node<'a>> {
        self.nodes.get(id)
    }

    pub(super) fn mark(&self, id: NodeId) -> Option<Mark> {
        self.node(id).map(|node| node.mark)
    }

    /// The nodes with their ids.
    pub(super) fn nodes(&self) -> impl Iterator<Item = (NodeId, &Node<'a>)> {
        self.nodes.iter().enumerate()
    }

    /// The text of a scalar.
    pub(super) fn text(&self, id: NodeId) -> Option<&str> {
        match &self.node(id)?.kind {
            NodeKind::Scalar(scalar) => Some(&scalar.text),
            _ => None,
        }
    }

    /// The entry of a mapping: its key's node and its value's.
    pub(super) fn entry(&self, map: NodeId, key: &str) -> Option<(NodeId, NodeId)> {
        match &self.node(map)?.kind {
            NodeKind::Map(entries) => {
                entries.iter().copied().find(|(id, _)| self.text(*id) == Some(key))
            }
            _ => None,
        }
    }
}

/// A list or mapping whose end has not been seen.
struct Open {
    id: NodeId,
    /// The key that waits for its value.
    key: Option<NodeId>,
    anchor: usize,
}

/// Boxed, because a problem is large and rare.
type Checked = Result<(), Box<Problem>>;

/// What a node comes to when its aliases are written out.
#[derive(Clone, Copy)]
struct Extent {
    nodes: usize,
    levels: usize,
}

struct Builder<'a> {
    tree: Tree<'a>,
    open: Vec<Open>,
    anchors: BTreeMap<usize, NodeId>,
    /// Per node.
    extents: Vec<Extent>,
    file: usize,
}

impl<'a> Builder<'a> {
    fn run(&mut self, text: &'a str) -> Checked {
        let mut parser = Parser::new_from_str(text);
        let mut documents = 0;
        while let Some(next) = parser.next_event() {
            let (event, span) = next.map_err(|error| Box::new(self.syntax(&error)))?;
            match event {
                Event::DocumentStart(_) => {
                    documents += 1;
                    if documents > 1 {
                        let message = "a second YAML document begins here";
                        let problem = self.problem(Rule::SeveralDocuments, span, message);
                        return Err(Box::new(
                            problem
                                .label("one file holds one document")
                                .help("move it to a file of its own"),
                        ));
                    }
                }
                Event::Alias(anchor) => self.alias(anchor, span)?,
                Event::Scalar(text, style, anchor, tag) => {
                    let scalar = Scalar::new(text, style == ScalarStyle::Plain, tag.as_deref());
                    let id = self.add(NodeKind::Scalar(scalar), span);
                    self.anchor(anchor, id);
                    self.attach(id);
                }
                Event::SequenceStart(anchor, _) => {
                    self.start(NodeKind::List(Vec::new()), anchor, span)?
                }
                Event::MappingStart(anchor, _) => {
                    self.start(NodeKind::Map(Vec::new()), anchor, span)?
                }
                Event::SequenceEnd | Event::MappingEnd => self.end(span)?,
                Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
            }
        }
        Ok(())
    }

    fn start(&mut self, kind: NodeKind<'a>, anchor: usize, span: Span) -> Checked {
        if self.open.len() >= MAX_DEPTH {
            return Err(Box::new(too_deep(mark(span).place(self.file))));
        }
        let id = self.add(kind, span);
        self.anchor(anchor, id);
        self.open.push(Open { id, key: None, anchor });
        Ok(())
    }

    fn end(&mut self, span: Span) -> Checked {
        let Some(open) = self.open.pop() else {
            return Ok(());
        };
        let extent = match self.tree.node(open.id).map(|node| &node.kind) {
            Some(NodeKind::List(items)) => self.sum(items.iter().copied()),
            Some(NodeKind::Map(entries)) => self.sum(entries.iter().flat_map(|(k, v)| [*k, *v])),
            _ => Extent { nodes: 1, levels: 0 },
        };
        let mut place = Place::file(self.file);
        if let (Some(node), Some(slot)) =
            (self.tree.nodes.get_mut(open.id), self.extents.get_mut(open.id))
        {
            *slot = extent;
            // Only flow collections end where their text ends; a block ends at whatever follows.
            if node.mark.length == 1 && span.end.line() == node.mark.line {
                node.mark.length = (span.end.col() + 1).saturating_sub(node.mark.column).max(1);
            }
            place = node.mark.place(self.file);
        }
        if extent.levels > MAX_DEPTH {
            return Err(Box::new(too_deep(place)));
        }
        if extent.nodes > MAX_EXPANDED && extent.nodes > self.tree.nodes.len() {
            let message = "YAML aliases make this value too large";
            let problem = Problem::new(Rule::AliasBomb, place, message);
            return Err(Box::new(
                problem.label(format!("more than {MAX_EXPANDED} values when they are written out")),
            ));
        }
        self.attach(open.id);
        Ok(())
    }

    fn sum(&self, ids: impl Iterator<Item = NodeId>) -> Extent {
        let mut whole = Extent { nodes: 1, levels: 0 };
        for extent in ids.filter_map(|id| self.extents.get(id)) {
            whole.nodes = whole.nodes.saturating_add(extent.nodes);
            whole.levels = whole.levels.max(extent.levels);
        }
        whole.levels += 1;
        whole
    }

    fn alias(&mut self, anchor: usize, span: Span) -> Checked {
        if self.open.iter().any(|open| open.anchor == anchor) {
            let problem = self.problem(Rule::AliasCycle, span, "this YAML alias contains itself");
            return Err(Box::new(problem.label("names a value that it is part of")));
        }
        if let Some(id) = self.anchors.get(&anchor).copied() {
            self.attach(id);
        }
        Ok(())
    }

    fn anchor(&mut self, anchor: usize, id: NodeId) {
        if anchor != 0 {
            self.anchors.insert(anchor, id);
        }
    }

    fn add(&mut self, kind: NodeKind<'a>, span: Span) -> NodeId {
        let id = self.tree.nodes.len();
        self.tree.nodes.push(Node { kind, mark: mark(span) });
        self.extents.push(Extent { nodes: 1, levels: 0 });
        id
    }

    /// Puts a finished node where it belongs.
    fn attach(&mut self, id: NodeId) {
        let Some(open) = self.open.last_mut() else {
            self.tree.root.get_or_insert(id);
            return;
        };
        match self.tree.nodes.get_mut(open.id).map(|node| &mut node.kind) {
            Some(NodeKind::List(items)) => items.push(id),
            Some(NodeKind::Map(entries)) => match open.key.take() {
                None => open.key = Some(id),
                Some(key) => entries.push((key, id)),
            },
            _ => {}
        }
    }

    fn problem(&self, rule: Rule, span: Span, message: &str) -> Problem {
        Problem::new(rule, mark(span).place(self.file), message)
    }

    fn syntax(&self, error: &ScanError) -> Problem {
        let at = error.marker();
        let place = Place::exact(self.file, at.line().max(1), at.col() + 1, 1);
        // The parser has a limit of its own, which it meets when it looks ahead.
        if error.info().contains("recursion limit") {
            return too_deep(place);
        }
        Problem::new(Rule::YamlSyntax, place, format!("this is not valid YAML: {}", error.info()))
    }
}

fn too_deep(place: Place) -> Problem {
    Problem::new(Rule::TooDeep, place, "values are nested too deeply")
        .label(format!("more than {MAX_DEPTH} levels"))
}

fn mark(span: Span) -> Mark {
    Mark { line: span.start.line().max(1), column: span.start.col() + 1, length: span.len().max(1) }
}
