//! Whose a comment is, and where a finished value belongs.

use saphyr_parser::{ScalarStyle, Span};

use super::super::comments::scalar_end;
use super::super::document::{Collection, Comment, Content, Item, Node};
use super::{Slot, Work};

impl Work<'_> {
    /// Puts a finished value where it belongs.
    pub(super) fn attach(&mut self, node: Node, span: Span) {
        let Some(open) = self.open.last_mut() else {
            self.document.root = Some(node);
            return;
        };
        // A lone dash, with nothing behind it.
        if !open.is_map && open.key.is_none() {
            self.begin_element(span.start.line());
        }
        if let Some(open) = self.open.last_mut()
            && let Some(mut item) = open.key.take()
        {
            item.value = node;
            open.collection.items.push(item);
        }
    }

    /// The comments between a key, or a dash, and its value go before the whole entry.
    pub(super) fn claim_for_value(&mut self, line: usize) {
        let Some(open) = self.open.last() else {
            return self.header(line);
        };
        if open.is_map {
            let comments = self.claim();
            if let Some(item) = self.open.last_mut().and_then(|open| open.key.as_mut()) {
                item.lead.extend(comments);
            }
        } else {
            self.begin_element(line);
        }
    }

    pub(super) fn begin_element(&mut self, line: usize) {
        let block = self.open.last().is_some_and(|open| !open.collection.flow);
        let line = if block {
            let dash = self.next('-');
            self.cursor = dash + 1;
            self.line_of(dash)
        } else {
            line
        };
        let lead = self.claim();
        let blank = self.blank_before(line);
        if let Some(open) = self.open.last_mut() {
            open.key = Some(Item {
                lead,
                blank,
                key: None,
                after_key: Vec::new(),
                value: Node { content: Content::Map(Collection::default()) },
                trailing: Vec::new(),
            });
        }
    }

    /// The comments that wait, for whatever comes next.
    pub(super) fn claim(&mut self) -> Vec<Comment> {
        std::mem::take(&mut self.pending).into_iter().map(|(comment, _)| comment).collect()
    }

    /// What stands before everything else speaks of the file.
    pub(super) fn header(&mut self, line: usize) {
        self.document.header = self.claim();
        self.document.blank_after_header = self.blank_before(line);
    }

    /// Takes the comments before a place: one behind a token goes to it, others wait.
    pub(super) fn drain(&mut self, index: usize) {
        while let Some(found) = self.comments.next_if(|found| found.index < index) {
            let blank = self.blank_before(found.line);
            let comment = Comment { text: found.text, blank };
            match self.behind {
                Some((line, slot)) if line == found.line => self.behind_token(comment, slot),
                _ => self.pending.push((comment, found.column)),
            }
        }
    }

    pub(super) fn behind_token(&mut self, comment: Comment, slot: Slot) {
        let open = self.open.last_mut();
        let list = match (slot, open) {
            (Slot::Opener, Some(open)) => Some(&mut open.collection.opener),
            (Slot::AfterKey, Some(open)) => match &mut open.key {
                Some(item) => Some(&mut item.after_key),
                // The key of nothing: its entry is complete.
                None => open.collection.items.last_mut().map(|item| &mut item.trailing),
            },
            (Slot::Trailing, Some(open)) => {
                open.collection.items.last_mut().map(|item| &mut item.trailing)
            }
            (_, None) => None,
        };
        match list {
            Some(list) => list.push(comment),
            None => self.document.tail.push(comment),
        }
    }

    /// The next dash or bracket. Where one is due nothing else has such a character, except
    /// for comments.
    pub(super) fn next(&self, wanted: char) -> usize {
        let mut in_comment = false;
        for (at, c) in self.chars.iter().enumerate().skip(self.cursor) {
            match *c {
                '\n' => in_comment = false,
                '#' => in_comment = true,
                c if c == wanted && !in_comment => return at,
                _ => {}
            }
        }
        self.chars.len()
    }

    /// The line of a character, from 1.
    pub(super) fn line_of(&self, index: usize) -> usize {
        self.line_starts.partition_point(|start| *start <= index)
    }

    pub(super) fn blank_before(&self, line: usize) -> bool {
        line.checked_sub(2).and_then(|at| self.blanks.get(at)).copied().unwrap_or(false)
    }

    /// Notes where a scalar ends, for the comment that may stand behind it.
    pub(super) fn behind_scalar(&mut self, text: &str, style: ScalarStyle, span: Span, slot: Slot) {
        self.cursor = scalar_end(self.chars, text, style, &span);
        let block = matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
        // Behind a block of lines there is no room.
        self.behind = (!block).then(|| (self.line_of(self.cursor.saturating_sub(1)), slot));
    }
}
