//! Diagnostics as text.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Diagnostics, Severity};

use crate::counted::counted;

/// How many problems of a rule are shown as text.
const MAX_SHOWN: usize = 30;

impl Diagnostic {
    /// The problem as text, like the compiler's messages, without a newline at the end.
    pub fn render(&self, color: bool) -> String {
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let mut group = Group::with_title(level.primary_title(&self.message).id(self.code));
        let place = At {
            file: &self.file,
            line: self.line,
            column: self.column,
            length: self.length,
            source_line: &self.source_line,
            skipped: self.skipped,
        };
        if self.source_line.is_empty() {
            if !self.file.is_empty() {
                let origin = Origin::path(&self.file);
                group = group.element(origin.line(self.line).char_column(self.column));
            }
        } else {
            group = group.element(place.snippet(AnnotationKind::Primary, self.label.as_deref()));
        }
        let related = self.related.as_ref().map(|related| At {
            file: &related.file,
            line: related.line,
            column: related.column,
            length: related.length,
            source_line: &related.source_line,
            skipped: related.skipped,
        });
        if let (Some(place), Some(related)) = (&related, &self.related) {
            group = group.element(place.snippet(AnnotationKind::Context, Some(&related.message)));
        }
        if let Some(help) = &self.help {
            group = group.element(Level::HELP.message(help));
        }
        let renderer = if color { Renderer::styled() } else { Renderer::plain() };
        let mut out = renderer.render(&[group]);
        for place in [Some(&place), related.as_ref()].into_iter().flatten() {
            place.correct_column(&mut out);
        }
        out
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(false))
    }
}

impl Diagnostics {
    /// The problems as text, like the compiler's messages, with a last line that counts them.
    /// Of each rule the first 30 are shown.
    pub fn render(&self, color: bool) -> String {
        let mut out = String::new();
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        for problem in &self.list {
            let number = seen.entry(problem.code).or_default();
            *number += 1;
            if *number <= MAX_SHOWN {
                out.push_str(&problem.render(color));
                out.push_str("\n\n");
            }
        }
        seen.retain(|_, number| *number > MAX_SHOWN);
        for (code, number) in &seen {
            out.push_str(&format!("… and {} more of `{code}`\n", number - MAX_SHOWN));
        }
        if !seen.is_empty() {
            out.push('\n');
        }
        out.push_str(&self.summary());
        out
    }

    fn summary(&self) -> String {
        let files: BTreeSet<&str> = self.list.iter().map(|d| d.file.as_str()).collect();
        let what = match (self.count(Severity::Error), self.count(Severity::Warning)) {
            (errors, 0) => counted(errors, "problem").to_string(),
            (0, warnings) => counted(warnings, "warning").to_string(),
            (errors, warnings) => {
                format!("{} and {}", counted(errors, "problem"), counted(warnings, "warning"))
            }
        };
        let more = match self.dropped {
            0 => String::new(),
            more => format!(", and {more} more, not listed"),
        };
        format!("{what} in {}{more}", counted(files.len(), "file"))
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(false))
    }
}

/// A place of either kind.
struct At<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    length: usize,
    source_line: &'a str,
    skipped: usize,
}

impl<'a> At<'a> {
    /// The column inside the part of the line that is shown, counted from 0.
    fn start(&self) -> usize {
        self.column.saturating_sub(1).saturating_sub(self.skipped)
    }

    fn snippet(&self, kind: AnnotationKind, label: Option<&'a str>) -> Snippet<'a, Annotation<'a>> {
        let span = byte_span(self.source_line, self.start(), self.length);
        Snippet::source(self.source_line)
            .path(self.file)
            .line_start(self.line)
            .annotation(kind.span(span).label(label))
    }

    /// The renderer counts columns in what it is shown, which of a long line is only a part.
    fn correct_column(&self, out: &mut String) {
        if self.skipped > 0 {
            let (file, line, column) = (self.file, self.line, self.column);
            let shown = format!("{file}:{line}:{}", self.start() + 1);
            *out = out.replacen(&shown, &format!("{file}:{line}:{column}"), 1);
        }
    }
}

/// The bytes of `length` characters from the character `start` on, kept inside the line.
fn byte_span(line: &str, start: usize, length: usize) -> std::ops::Range<usize> {
    let byte = |chars: usize| line.char_indices().nth(chars).map_or(line.len(), |(at, _)| at);
    byte(start)..byte(start.saturating_add(length))
}
