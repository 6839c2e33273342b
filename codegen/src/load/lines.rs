//! The lines of a file, to be shown.

/// How much of a line is shown.
const MAX_CHARS: usize = 160;

/// Finds lines by their number.
pub(super) struct Lines<'a> {
    lines: Vec<&'a str>,
}

/// A line, cut to what can be shown.
pub(super) struct Shown {
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) length: usize,
    pub(super) text: String,
    /// Characters of the line that are missing before `text`.
    pub(super) skipped: usize,
}

impl<'a> Lines<'a> {
    /// Splits where YAML does: after LF, CR LF and CR.
    pub(super) fn new(text: &'a str) -> Self {
        let mut lines = Vec::new();
        let mut rest = text;
        while let Some(at) = rest.find(['\n', '\r']) {
            let (line, tail) = rest.split_at(at);
            lines.push(line);
            rest = tail
                .strip_prefix("\r\n")
                .or_else(|| tail.strip_prefix(['\n', '\r']))
                .unwrap_or_default();
        }
        lines.push(rest);
        Self { lines }
    }

    /// A place, moved inside the text where it is outside.
    pub(super) fn show(&self, line: usize, column: usize, length: usize) -> Shown {
        let line = line.clamp(1, self.lines.len());
        let text = self.lines.get(line - 1).copied().unwrap_or_default();
        let chars = text.chars().count();
        let column = column.clamp(1, chars + 1);
        let length = length.min((chars + 1).saturating_sub(column)).max(1);
        if chars <= MAX_CHARS {
            return Shown { line, column, length, text: text.to_owned(), skipped: 0 };
        }
        let skipped = (column - 1).saturating_sub(MAX_CHARS / 4);
        Shown {
            line,
            column,
            length,
            text: text.chars().skip(skipped).take(MAX_CHARS).collect(),
            skipped,
        }
    }

    /// Where a word stands in a value that begins at a place: its column.
    ///
    /// Only whole words count, so that `Order` is not found inside `OrderItem`.
    pub(super) fn find_word(&self, line: usize, column: usize, word: &str) -> Option<usize> {
        let text = self.lines.get(line.checked_sub(1)?)?;
        let start = text.char_indices().nth(column.checked_sub(1)?)?.0;
        let rest = text.get(start..)?;
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        rest.match_indices(word).find_map(|(at, _)| {
            let before = rest.get(..at)?.chars().next_back();
            let after = rest.get(at + word.len()..)?.chars().next();
            let whole = !before.is_some_and(is_word) && !after.is_some_and(is_word);
            whole.then(|| column + rest.get(..at).map_or(0, |head| head.chars().count()))
        })
    }
}
