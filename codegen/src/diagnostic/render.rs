//! Diagnostics as text.

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Severity};

/// Renders one problem like the compiler does.
pub(super) fn render(problem: &Diagnostic, color: bool) -> String {
    let level = match problem.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(&problem.message).id(problem.code));
    let place = At {
        file: &problem.file,
        line: problem.line,
        column: problem.column,
        length: problem.length,
        source_line: &problem.source_line,
        skipped: problem.skipped,
    };
    if problem.source_line.is_empty() {
        if !problem.file.is_empty() {
            let origin = Origin::path(&problem.file);
            group = group.element(origin.line(problem.line).char_column(problem.column));
        }
    } else {
        group = group.element(place.snippet(AnnotationKind::Primary, problem.label.as_deref()));
    }
    let related = problem.related.as_ref().map(|related| At {
        file: &related.file,
        line: related.line,
        column: related.column,
        length: related.length,
        source_line: &related.source_line,
        skipped: related.skipped,
    });
    if let (Some(place), Some(related)) = (&related, &problem.related) {
        group = group.element(place.snippet(AnnotationKind::Context, Some(&related.message)));
    }
    if let Some(help) = &problem.help {
        group = group.element(Level::HELP.message(help));
    }
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let mut out = renderer.render(&[group]);
    for place in [Some(&place), related.as_ref()].into_iter().flatten() {
        place.correct_column(&mut out);
    }
    out
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
