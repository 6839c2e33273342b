//! The lines of a text, read from the top, and code among them.

/// Longer code is not looked at: nothing that documents it is so long.
const LONGEST_CODE: usize = 20_000;

/// The lines that have not been read.
pub(super) struct Lines<'t> {
    lines: Vec<&'t str>,
    at: usize,
    /// How much was looked at for ends of JSON that are not there.
    lost: usize,
}

impl<'t> Lines<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { lines: text.lines().collect(), at: 0, lost: 0 }
    }

    /// The next line, with its number.
    pub(super) fn peek(&self) -> Option<(usize, &'t str)> {
        self.ahead(0)
    }

    /// The line so many after the next, with its number.
    pub(super) fn ahead(&self, count: usize) -> Option<(usize, &'t str)> {
        let at = self.at.checked_add(count)?;
        self.lines.get(at).map(|line| (at + 1, *line))
    }

    /// Goes on behind so many lines.
    pub(super) fn skip(&mut self, count: usize) {
        self.at = self.at.saturating_add(count).min(self.lines.len());
    }

    /// What stands in a fence of Markdown. One that nothing closes goes to the end.
    pub(super) fn fence(&mut self) -> Option<String> {
        let (_, first) = self.peek()?;
        let first = first.trim_start();
        let mark = ["```", "~~~"].into_iter().find(|mark| first.starts_with(mark))?;
        // One that is closed on its line is words.
        if first.get(3..).is_some_and(|rest| rest.contains(mark)) {
            return None;
        }
        let mut code = String::new();
        let mut count = 1;
        while let Some((_, line)) = self.ahead(count) {
            count += 1;
            if line.trim().starts_with(mark) {
                break;
            }
            code.push_str(line);
            code.push('\n');
        }
        self.skip(count);
        Some(code)
    }

    /// A command of `curl`, which goes on behind a backslash and in a quoted text.
    pub(super) fn command(&mut self) -> Option<String> {
        let (_, first) = self.peek()?;
        let first = first.trim_start().trim_start_matches("$ ");
        first.strip_prefix("curl").filter(|rest| rest.starts_with([' ', '\t', '\\']))?;
        let mut code = String::new();
        let mut quote = None;
        for count in 0.. {
            let Some((_, line)) = self.ahead(count) else {
                self.skip(count);
                break;
            };
            for c in line.chars() {
                match quote {
                    None if matches!(c, '\'' | '"') => quote = Some(c),
                    Some(open) if open == c => quote = None,
                    _ => {}
                }
            }
            code.push_str(line);
            code.push('\n');
            let goes_on = quote.is_some() || line.trim_end().ends_with('\\');
            if !goes_on || code.len() > LONGEST_CODE {
                self.skip(count + 1);
                break;
            }
        }
        Some(code)
    }

    /// An object or list that begins with this line and ends with one.
    pub(super) fn json(&mut self) -> Option<String> {
        let (_, first) = self.peek()?;
        if !first.trim_start().starts_with(['{', '[']) || self.lost > LONGEST_CODE * 50 {
            return None;
        }
        let mut code = String::new();
        let mut depth = Depth::default();
        let mut count = 0;
        while let Some((_, line)) = self.ahead(count) {
            count += 1;
            code.push_str(line);
            code.push('\n');
            depth.over(line);
            if depth.open == 0 {
                self.skip(count);
                return Some(code);
            }
            if code.len() > LONGEST_CODE {
                break;
            }
        }
        self.lost += code.len();
        None
    }
}

/// How many brackets are open.
#[derive(Default)]
struct Depth {
    open: usize,
    in_text: bool,
    is_escaped: bool,
}

impl Depth {
    fn over(&mut self, line: &str) {
        for c in line.chars() {
            match c {
                _ if self.is_escaped => self.is_escaped = false,
                '\\' if self.in_text => self.is_escaped = true,
                '"' => self.in_text = !self.in_text,
                '{' | '[' if !self.in_text => self.open += 1,
                '}' | ']' if !self.in_text => self.open = self.open.saturating_sub(1),
                _ => {}
            }
        }
        // A text does not go on behind its line: the quote was one of a comment.
        self.in_text = false;
        self.is_escaped = false;
    }
}
