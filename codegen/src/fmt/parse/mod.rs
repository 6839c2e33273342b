//! Text to document: every comment goes to the value it belongs to.

mod claims;

use std::iter::Peekable;
use std::vec::IntoIter;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span, Tag};

use super::comments::{Found, comments};
use super::document::{Collection, Comment, Content, Document, Item, Node, Style};
use crate::load::Scalar;

/// Why a file that can be read cannot be formatted; the line and column from 1.
pub(super) struct Unformattable {
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) message: String,
    pub(super) help: &'static str,
}

/// Parses a text whose lines end with LF.
pub(super) fn parse(text: &str) -> Result<Document, Unformattable> {
    let mut events = Vec::new();
    for next in Parser::new_from_str(text) {
        match next {
            Ok((event, span)) => events.push((event, span)),
            // Some that `serde_yaml` lets pass: brackets that close in the first column.
            Err(error) => {
                return Err(Unformattable {
                    line: error.marker().line().max(1),
                    column: error.marker().col() + 1,
                    message: format!("this is not strict YAML: {}", error.info()),
                    help: "what stands in brackets is indented deeper than their key",
                });
            }
        }
    }
    let chars: Vec<char> = text.chars().collect();
    let comments = comments(&chars, &events);
    let blanks: Vec<bool> = text.split('\n').map(|line| line.trim().is_empty()).collect();
    let mut work = Work {
        chars: &chars,
        blanks,
        comments: comments.into_iter().peekable(),
        cursor: 0,
        line_starts: line_starts(&chars),
        pending: Vec::new(),
        open: Vec::new(),
        behind: None,
        document: Document::default(),
    };
    for (event, span) in events {
        work.event(event, span)?;
    }
    Ok(work.document)
}

fn refusal(at: Marker, what: &str) -> Unformattable {
    Unformattable {
        line: at.line().max(1),
        column: at.col() + 1,
        message: format!("{what} cannot be formatted"),
        help: "write out what it stands for",
    }
}

fn line_starts(chars: &[char]) -> Vec<usize> {
    let breaks = chars.iter().enumerate().filter(|(_, c)| **c == '\n');
    std::iter::once(0).chain(breaks.map(|(at, _)| at + 1)).collect()
}

/// What a comment behind a token belongs to: the innermost open collection is meant.
#[derive(Clone, Copy)]
enum Slot {
    AfterKey,
    Opener,
    Trailing,
}

struct Open {
    is_map: bool,
    collection: Collection,
    /// The column of its keys or dashes; of no matter inside brackets.
    column: usize,
    start_line: usize,
    /// It has brackets of its own.
    bracketed: bool,
    /// The key that waits for its value.
    key: Option<Item>,
}

struct Work<'a> {
    chars: &'a [char],
    /// Per line.
    blanks: Vec<bool>,
    comments: Peekable<IntoIter<Found>>,
    /// Where the last token ended.
    cursor: usize,
    /// Index of the first character, per line.
    line_starts: Vec<usize>,
    /// Comments in lines of their own that nothing has claimed.
    pending: Vec<(Comment, usize)>,
    open: Vec<Open>,
    /// The line of the last token, and what a comment behind it belongs to.
    behind: Option<(usize, Slot)>,
    document: Document,
}

impl Work<'_> {
    fn event(&mut self, event: Event<'_>, span: Span) -> Result<(), Unformattable> {
        match event {
            Event::DocumentStart(explicit) => {
                let before = self.chars.get(..span.start.index()).unwrap_or_default();
                let directive = before.split(|c| *c == '\n').any(|line| line.first() == Some(&'%'));
                if explicit && directive {
                    return Err(refusal(Marker::new(0, 1, 0), "a YAML directive"));
                }
            }
            Event::Alias(_) => return Err(refusal(span.start, "a YAML alias")),
            Event::Scalar(text, style, anchor, tag) => {
                plain_node(anchor, tag.as_deref(), true, span)?;
                self.scalar(&text, style, tag.as_deref(), span);
            }
            Event::MappingStart(anchor, tag) => {
                plain_node(anchor, tag.as_deref(), false, span)?;
                self.start(true, span)?;
            }
            Event::SequenceStart(anchor, tag) => {
                plain_node(anchor, tag.as_deref(), false, span)?;
                self.start(false, span)?;
            }
            Event::MappingEnd | Event::SequenceEnd => self.end(span),
            Event::StreamEnd => {
                self.drain(usize::MAX);
                let rest = std::mem::take(&mut self.pending);
                self.document.tail.extend(rest.into_iter().map(|(comment, _)| comment));
            }
            Event::Nothing | Event::StreamStart | Event::DocumentEnd => {}
        }
        Ok(())
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, tag: Option<&Tag>, span: Span) {
        let scalar = Scalar::new(text.to_owned().into(), style == ScalarStyle::Plain, tag);
        let is_nothing = text.is_empty() && style == ScalarStyle::Plain;
        self.drain(span.start.index());
        let waits_for_key = self.open.last().is_some_and(|open| open.is_map && open.key.is_none());
        if waits_for_key {
            let lead = self.claim();
            let item = Item {
                lead,
                blank: self.blank_before(span.start.line()),
                key: Some(scalar),
                after_key: Vec::new(),
                value: Node { content: Content::Map(Collection::default()) },
                trailing: Vec::new(),
            };
            if let Some(open) = self.open.last_mut() {
                open.key = Some(item);
            }
            if !is_nothing {
                self.behind_scalar(text, style, span, Slot::AfterKey);
            }
            return;
        }
        // Nothing has no place, so comments near it belong to its neighbours.
        if !is_nothing {
            self.claim_for_value(span.start.line());
        }
        let written = match style {
            ScalarStyle::Literal => Style::Literal,
            ScalarStyle::Folded => Style::Folded,
            _ => Style::Line,
        };
        self.attach(Node { content: Content::Scalar(scalar, written) }, span);
        if !is_nothing {
            self.behind_scalar(text, style, span, Slot::Trailing);
        }
    }

    fn start(&mut self, is_map: bool, span: Span) -> Result<(), Unformattable> {
        self.drain(span.start.index());
        let parent_flow = self.open.last().is_some_and(|open| open.collection.flow);
        if self.open.last().is_some_and(|open| open.is_map && open.key.is_none()) {
            return Err(refusal(span.start, "a mapping or list as a key"));
        }
        let bracket = if is_map { '{' } else { '[' };
        let bracketed = self.chars.get(span.start.index()) == Some(&bracket);
        let flow = parent_flow || bracketed;
        let in_list = self.open.last().is_some_and(|open| !open.is_map);
        if flow || in_list {
            self.claim_for_value(span.start.line());
        }
        let column = if is_map || flow {
            span.start.col()
        } else {
            let dash = self.next('-');
            dash - self.line_starts.get(self.line_of(dash) - 1).copied().unwrap_or_default()
        };
        let broken = bracketed && {
            let rest = self.chars.get(span.start.index() + 1..).unwrap_or_default();
            let next = rest.iter().find(|c| **c == '\n' || !c.is_whitespace());
            matches!(next, Some('\n' | '#'))
        };
        if self.open.is_empty() {
            self.header(span.start.line());
        }
        self.open.push(Open {
            is_map,
            collection: Collection { flow, broken, ..Collection::default() },
            column,
            start_line: span.start.line(),
            bracketed,
            key: None,
        });
        if bracketed {
            self.cursor = span.start.index() + 1;
            self.behind = Some((span.start.line(), Slot::Opener));
        }
        Ok(())
    }

    fn end(&mut self, span: Span) {
        // The parser's place is not always that of the bracket, where a comma stands before it.
        let bracket = self
            .open
            .last()
            .filter(|open| open.bracketed)
            .map(|open| self.next(if open.is_map { '}' } else { ']' }));
        let line = bracket.map_or(span.start.line(), |at| self.line_of(at));
        // The bracketless mapping in `[a: 1]` ends with its last value, and has no tail.
        let bare = self.open.last().is_some_and(|open| open.collection.flow && !open.bracketed);
        if !bare {
            self.drain(bracket.unwrap_or(span.start.index()));
        }
        let Some(mut open) = self.open.pop() else { return };
        if open.bracketed {
            open.collection.tail.extend(self.claim());
            open.collection.several_lines = line > open.start_line;
        }
        if !open.collection.flow {
            // What stands as deep as the block belongs to it, the rest to what follows.
            let outer = self.open.last().map(|open| open.column);
            let own = self.pending.iter().take_while(|(_, column)| {
                *column >= open.column && outer.is_none_or(|outer| *column > outer)
            });
            let number = own.count();
            let own = self.pending.drain(..number).map(|(comment, _)| comment);
            open.collection.tail.extend(own);
        }
        let content = if open.is_map {
            Content::Map(open.collection)
        } else {
            Content::List(open.collection)
        };
        self.attach(Node { content }, span);
        if let Some(at) = bracket {
            self.cursor = at + 1;
            self.behind = Some((line, Slot::Trailing));
        }
    }
}

/// Anchors and tags would be lost.
fn plain_node(
    anchor: usize,
    tag: Option<&Tag>,
    is_scalar: bool,
    span: Span,
) -> Result<(), Unformattable> {
    if anchor != 0 {
        return Err(refusal(span.start, "a YAML anchor"));
    }
    match tag {
        Some(tag) if !(is_scalar && tag.is_yaml_core_schema() && tag.suffix == "str") => {
            Err(refusal(span.start, "a YAML tag"))
        }
        _ => Ok(()),
    }
}
