//! Where the comments of a text are. The parser does not tell, but it tells where there can be
//! none: inside scalars.

use saphyr_parser::{Event, ScalarStyle, Span};

/// A comment and its place.
pub(super) struct Found {
    pub(super) index: usize,
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) text: String,
}

/// Every `#` outside the scalars begins a comment, since nothing else is left to it.
pub(super) fn comments(chars: &[char], events: &[(Event<'_>, Span)]) -> Vec<Found> {
    let mut scalars = events.iter().filter_map(|(event, span)| match event {
        Event::Scalar(text, style, ..) => {
            let end = scalar_end(chars, text, *style, span);
            (end > span.start.index()).then_some((span.start.index(), end))
        }
        _ => None,
    });
    let mut found = Vec::new();
    let mut next = scalars.next();
    let (mut at, mut line, mut column) = (0, 1, 0);
    while let Some(c) = chars.get(at).copied() {
        let mut until = at + 1;
        if let Some((start, end)) = next
            && at >= start
        {
            next = scalars.next();
            until = end.max(at);
        } else if c == '#' {
            let text: String = chars[at..].iter().take_while(|c| **c != '\n').collect();
            until = at + text.chars().count();
            found.push(Found { index: at, line, column, text: text.trim_end().to_owned() });
        }
        for c in chars.get(at..until).unwrap_or_default() {
            (line, column) = if *c == '\n' { (line + 1, 0) } else { (line, column + 1) };
        }
        at = until;
    }
    found
}

/// The parser's end of a quoted scalar is where the next token may begin.
pub(super) fn scalar_end(chars: &[char], text: &str, style: ScalarStyle, span: &Span) -> usize {
    let start = span.start.index();
    let quote = match style {
        ScalarStyle::DoubleQuoted => '"',
        ScalarStyle::SingleQuoted => '\'',
        ScalarStyle::Plain if text.is_empty() => return start,
        ScalarStyle::Plain => {
            let inside = chars.get(start..span.end.index()).unwrap_or_default();
            let blanks = inside.iter().rev().take_while(|c| c.is_whitespace()).count();
            return start + inside.len() - blanks;
        }
        ScalarStyle::Literal | ScalarStyle::Folded => return span.end.index(),
    };
    let mut at = start + 1;
    while let Some(c) = chars.get(at) {
        match *c {
            '\\' if quote == '"' => at += 1,
            '\'' if quote == '\'' && chars.get(at + 1) == Some(&'\'') => at += 1,
            c if c == quote => return at + 1,
            _ => {}
        }
        at += 1;
    }
    chars.len()
}
