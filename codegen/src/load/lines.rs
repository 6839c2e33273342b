//! The lines of a file, to be shown.

/// How much of a line is shown.
const MAX_CHARS: usize = 160;

/// How far a word is looked for.
const MAX_VALUE: usize = 4096;

/// Finds lines by their number.
pub(super) struct Lines<'a> {
    lines: Vec<Line<'a>>,
}

/// A line, cut to what can be shown.
pub(super) struct Excerpt {
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) length: usize,
    pub(super) text: String,
    /// Characters of the line that are missing before `text`.
    pub(super) skipped: usize,
}

impl Excerpt {
    /// The characters that are meant.
    pub(super) fn marked(&self) -> String {
        let start = (self.column - 1).saturating_sub(self.skipped);
        self.text.chars().skip(start).take(self.length).collect()
    }
}

impl<'a> Lines<'a> {
    /// Splits where YAML does: after LF, CR LF and CR.
    pub(super) fn new(text: &'a str) -> Self {
        let mut lines = Vec::new();
        let mut rest = text;
        while let Some(at) = rest.find(['\n', '\r']) {
            let (line, tail) = rest.split_at(at);
            lines.push(Line::new(line));
            rest = tail
                .strip_prefix("\r\n")
                .or_else(|| tail.strip_prefix(['\n', '\r']))
                .unwrap_or_default();
        }
        lines.push(Line::new(rest));
        Self { lines }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &'a str> {
        self.lines.iter().map(|line| line.text)
    }

    /// A place, moved inside the text where it is outside.
    pub(super) fn excerpt(&self, line: usize, column: usize, length: usize) -> Excerpt {
        let line = line.clamp(1, self.lines.len());
        let Some(found) = self.lines.get(line - 1) else {
            return Excerpt { line, column: 1, length: 1, text: String::new(), skipped: 0 };
        };
        let chars = found.chars;
        let column = column.clamp(1, chars + 1);
        let length = length.min((chars + 1).saturating_sub(column)).max(1);
        let skipped = match chars {
            0..=MAX_CHARS => 0,
            _ => (column - 1).saturating_sub(MAX_CHARS / 4),
        };
        let text = found.from(skipped).chars().take(MAX_CHARS).collect();
        Excerpt { line, column, length, text, skipped }
    }

    /// Where a word stands in a value that begins at a place: its column.
    ///
    /// Only whole words count, so that `Order` is not found inside `OrderItem`.
    pub(super) fn find_word(&self, line: usize, column: usize, word: &str) -> Option<usize> {
        let rest = self.lines.get(line.checked_sub(1)?)?.from(column.checked_sub(1)?);
        // A value is near its place, and a line may be as long as a file.
        let end = rest.char_indices().nth(MAX_VALUE).map_or(rest.len(), |(at, _)| at);
        let rest = rest.get(..end)?;
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        rest.match_indices(word).find_map(|(at, _)| {
            let before = rest.get(..at)?.chars().next_back();
            let after = rest.get(at + word.len()..)?.chars().next();
            let whole = !before.is_some_and(is_word) && !after.is_some_and(is_word);
            whole.then(|| column + rest.get(..at).map_or(0, |head| head.chars().count()))
        })
    }
}

/// A line whose characters can be found by their number without counting from its start.
struct Line<'a> {
    text: &'a str,
    chars: usize,
    /// Where every [`STEP`]th character begins.
    marks: Vec<usize>,
}

const STEP: usize = 256;

impl<'a> Line<'a> {
    fn new(text: &'a str) -> Self {
        let mut marks = Vec::new();
        let mut chars = 0;
        if text.len() < STEP {
            chars = text.chars().count();
        } else {
            for (at, _) in text.char_indices() {
                if chars % STEP == 0 {
                    marks.push(at);
                }
                chars += 1;
            }
        }
        Self { text, chars, marks }
    }

    /// The line without so many characters at its start.
    fn from(&self, skipped: usize) -> &'a str {
        let mark = self.marks.get(skipped / STEP).copied();
        let skipped = if mark.is_some() { skipped % STEP } else { skipped };
        let rest = self.text.get(mark.unwrap_or_default()..).unwrap_or_default();
        let at = rest.char_indices().nth(skipped).map_or(rest.len(), |(at, _)| at);
        rest.get(at..).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_in_a_long_line_are_those_that_counting_finds() {
        let text: String = ('a'..='z').chain(['订', '单']).cycle().take(2000).collect();
        let line = Line::new(&text);
        for skipped in [0, 1, 255, 256, 257, 511, 512, 1999, 2000, 2001, 9999] {
            let counted: String = text.chars().skip(skipped).collect();
            assert_eq!(line.from(skipped), counted, "{skipped}");
        }
        assert_eq!(line.chars, 2000);
    }
}
