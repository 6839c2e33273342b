//! Document to text.

use super::document::{Collection, Comment, Content, Document, Item, Node, Style};
use super::scalar::{block, inline, width};

/// Brackets that the author spread over several lines are joined up to this column.
const JOIN: usize = 100;

/// How deep each level is indented.
const INDENT: usize = 2;

pub(super) fn print(document: &Document) -> String {
    let mut out = Printer::default();
    for comment in &document.header {
        out.own_line(comment, 0);
    }
    if document.blank_after_header && !document.header.is_empty() {
        out.blank();
    }
    if let Some(root) = &document.root {
        match root.collection() {
            Some(collection) if !collection.flow => out.block(collection, 0),
            _ => {
                out.value(root, 0);
                out.end_line(&[]);
            }
        }
    }
    for comment in &document.tail {
        out.own_line(comment, 0);
    }
    out.text
}

#[derive(Default)]
struct Printer {
    text: String,
    /// The line that is being written, or nothing.
    line: String,
    /// A collection begins here, so no empty line does.
    at_start: bool,
}

impl Printer {
    fn blank(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    fn maybe_blank(&mut self, wanted: bool) {
        if wanted && !self.at_start {
            self.blank();
        }
        self.at_start = false;
    }

    /// Begins a line unless one has been begun, by a dash.
    fn begin_line(&mut self, indent: usize) {
        if self.line.is_empty() {
            self.line.push_str(&" ".repeat(indent));
        }
    }

    fn end_line(&mut self, comments: &[Comment]) {
        self.text.push_str(self.line.trim_end());
        for comment in comments {
            self.text.push_str("  ");
            self.text.push_str(&comment.text);
        }
        self.text.push('\n');
        self.line.clear();
    }

    fn own_line(&mut self, comment: &Comment, indent: usize) {
        self.maybe_blank(comment.blank);
        self.begin_line(indent);
        self.line.push_str(&comment.text);
        self.end_line(&[]);
    }

    /// The items of a block, then what stands after them.
    fn block(&mut self, collection: &Collection, indent: usize) {
        for item in &collection.items {
            // Behind a dash the first line has begun already.
            if self.line.is_empty() {
                self.lead(item, indent);
            }
            self.begin_line(indent);
            self.item(item, indent);
        }
        for comment in &collection.tail {
            self.own_line(comment, indent);
        }
    }

    fn lead(&mut self, item: &Item, indent: usize) {
        for comment in &item.lead {
            self.own_line(comment, indent);
        }
        self.maybe_blank(item.blank);
    }

    /// An item of a block, whose line has begun.
    fn item(&mut self, item: &Item, indent: usize) {
        self.at_start = false;
        match &item.key {
            Some(key) => {
                self.line.push_str(&inline(key, false));
                self.line.push(':');
            }
            None => self.line.push('-'),
        }
        let inner = indent + INDENT;
        match &item.value.content {
            Content::Map(collection) | Content::List(collection) if !collection.flow => {
                if item.key.is_none() {
                    self.line.push(' ');
                } else {
                    self.end_line(&item.after_key);
                    self.at_start = true;
                }
                self.block(collection, inner);
                self.at_start = false;
            }
            Content::Scalar(scalar, style) if *style != Style::Line => {
                self.line.push(' ');
                match block(scalar, *style) {
                    Some((header, lines)) => {
                        self.line.push_str(header);
                        self.end_line(&item.after_key);
                        for line in lines {
                            if !line.is_empty() {
                                self.text.push_str(&" ".repeat(inner));
                                self.text.push_str(&line);
                            }
                            self.text.push('\n');
                        }
                    }
                    None => {
                        self.line.push_str(&inline(scalar, false));
                        self.end_line(&item.after_key);
                    }
                }
            }
            _ => {
                self.line.push(' ');
                // Strictly, brackets inside a block close deeper than the block.
                self.value(&item.value, inner);
                self.end_line(behind(item));
            }
        }
    }

    /// A scalar or a bracketed value, behind what is in the line.
    fn value(&mut self, node: &Node, indent: usize) {
        let breaks = must_break(node) || {
            let several = node.collection().is_some_and(|inner| inner.several_lines);
            several && width(&self.line) + width(&joined(node, false)) > JOIN
        };
        match (&node.content, breaks) {
            (Content::Map(collection) | Content::List(collection), true) => {
                self.brackets(node, collection, indent);
            }
            _ => {
                let text = joined(node, false);
                self.line.push_str(&text);
            }
        }
    }

    /// Brackets with one item a line.
    fn brackets(&mut self, node: &Node, collection: &Collection, indent: usize) {
        let (open, close) = bracket_pair(node);
        self.line.push(open);
        self.end_line(&collection.opener);
        self.at_start = true;
        let inner = indent + INDENT;
        for item in &collection.items {
            self.lead(item, inner);
            self.begin_line(inner);
            if let Some(key) = &item.key {
                self.line.push_str(&inline(key, true));
                self.line.push_str(": ");
            }
            match &item.value.content {
                Content::Scalar(scalar, _) => self.line.push_str(&inline(scalar, true)),
                _ => self.value(&item.value, inner),
            }
            self.line.push(',');
            self.end_line(behind(item));
        }
        for comment in &collection.tail {
            self.own_line(comment, inner);
        }
        self.at_start = false;
        self.begin_line(indent);
        self.line.push(close);
    }
}

/// The comment behind a value that is written in the line of its key.
fn behind(item: &Item) -> &[Comment] {
    if item.trailing.is_empty() { &item.after_key } else { &item.trailing }
}

fn bracket_pair(node: &Node) -> (char, char) {
    if matches!(node.content, Content::Map(_)) { ('{', '}') } else { ('[', ']') }
}

/// Whether a bracketed value is written with one item a line: because the author began so,
/// or to hold a comment.
fn must_break(node: &Node) -> bool {
    let Some(collection) = node.collection() else { return false };
    let holds_comment = |item: &Item| {
        !(item.lead.is_empty() && item.after_key.is_empty() && item.trailing.is_empty())
    };
    (collection.broken && !collection.items.is_empty())
        || !collection.opener.is_empty()
        || !collection.tail.is_empty()
        || collection.items.iter().any(|item| holds_comment(item) || must_break(&item.value))
}

/// A value on one line.
fn joined(node: &Node, flow: bool) -> String {
    let collection = match &node.content {
        Content::Scalar(scalar, _) => return inline(scalar, flow),
        Content::Map(collection) | Content::List(collection) => collection,
    };
    let items: Vec<String> = collection
        .items
        .iter()
        .map(|item| {
            let value = joined(&item.value, true);
            match &item.key {
                Some(key) => format!("{}: {value}", inline(key, true)),
                None => value,
            }
        })
        .collect();
    let (open, close) = bracket_pair(node);
    match (&node.content, items.is_empty()) {
        (Content::Map(_), false) => format!("{open} {} {close}", items.join(", ")),
        _ => format!("{open}{}{close}", items.join(", ")),
    }
}
