//! Text from outside, made fit for logs, errors and terminals.
//!
//! What the platform, a push or a caller of the service sends is not ours: a line break in it
//! forges a line of the log, an escape sequence drives the terminal, a bidi control turns the
//! rest of the line around, and three megabytes of it bury everything else. So no such text
//! is shown but through [`foreign`], or through [`one_line`] where it comes inside another
//! text.
//!
//! Kept crates strip terminal sequences or escape whole texts; none of them escapes, shows
//! what it has escaped, and stops early. Which characters can be seen is known to the
//! standard library ([`char::escape_debug`]).

use std::borrow::Cow;
use std::fmt::{self, Debug, Display, Formatter, Write};

use crate::counted::counted;

/// How many characters of a text are shown, unless [`Foreign::at_most`] says otherwise.
pub const MOST: usize = 300;
/// How many characters are shown of what should be a name, a code or an id.
pub const MOST_OF_NAME: usize = 100;
/// How many characters of a text are shown that holds other texts: an error with its causes.
pub const MOST_OF_LINE: usize = 2000;

/// A text from outside. `Display` shows it on one line:
///
/// - What cannot be seen is escaped as Rust does it: `\n`, `\t`, `\u{1b}`, `\u{202e}`. That is
///   every control and format character (bidi controls, zero-width ones, the byte order
///   mark), line and paragraph separators, blanks other than the ASCII and the ideographic
///   one, combining marks and variation selectors, Hangul fillers, private and unassigned
///   characters. Chinese and everything else that can be seen stays as it is.
/// - A backslash is `\\`, so that what is shown can have come from one text only.
/// - After [`MOST`] characters it is cut, never inside an escape, and says how much is
///   missing: `… (+2097152 bytes)`. However long the text is, no more of it is looked at.
///
/// `Debug` shows the same in double quotes, and a double quote as `\"`.
#[derive(Clone, Copy)]
pub struct Foreign<'a> {
    text: &'a str,
    most: usize,
    escaping: Escaping,
}

/// Shows a text from outside on one line, see [`Foreign`].
///
/// ```
/// use doudian_runtime::foreign::foreign;
///
/// assert_eq!(foreign("订单 1").to_string(), "订单 1");
/// assert_eq!(foreign("a\nERROR b\u{202e}").to_string(), r"a\nERROR b\u{202e}");
/// assert_eq!(foreign("四个字啊").at_most(3).to_string(), "四个字… (+3 bytes)");
/// assert_eq!(format!("{:?}", foreign("\"\\")), r#""\"\\""#);
/// ```
pub fn foreign<T: AsRef<str> + ?Sized>(text: &T) -> Foreign<'_> {
    Foreign { text: text.as_ref(), most: MOST, escaping: Escaping::Text }
}

/// What should be a name, a code or an id from outside, as text for the field of an event:
/// as [`foreign`] shows it, cut after [`MOST_OF_NAME`] characters.
///
/// ```
/// use doudian_runtime::foreign::name;
///
/// assert_eq!(name("isv.parameter-invalid"), "isv.parameter-invalid");
/// assert_eq!(name("7\nforged"), r"7\nforged");
/// ```
pub fn name<T: AsRef<str> + ?Sized>(text: &T) -> Cow<'_, str> {
    foreign(text).at_most(MOST_OF_NAME).to_cow()
}

/// Shows a text that holds texts from outside, such as an error of somebody else, on one
/// line: as [`foreign`] does, but backslashes stay as they are, since parts of it may have
/// been escaped already. Cut after [`MOST_OF_LINE`] characters.
///
/// ```
/// use doudian_runtime::foreign::{foreign, one_line};
///
/// let inner = format!("no such shop: {}", foreign("x\ny"));
/// assert_eq!(one_line(format_args!("{inner}\nsorry")).to_string(), r"no such shop: x\ny\nsorry");
/// ```
pub fn one_line(text: impl Display) -> impl Display + Debug {
    OneLine(text)
}

struct OneLine<T>(T);

impl<'a> Foreign<'a> {
    /// Cuts after this many characters.
    #[must_use]
    pub fn at_most(self, characters: usize) -> Self {
        Self { most: characters, ..self }
    }

    /// Leaves backslashes as they are: for JSON, which has its own.
    #[must_use]
    pub fn keeping_backslashes(self) -> Self {
        Self { escaping: Escaping::Line, ..self }
    }

    /// The same as text, borrowed where nothing had to be done: for the fields of events,
    /// which stay text in this way for programs that read them.
    pub fn to_cow(self) -> Cow<'a, str> {
        // No text has more characters than bytes.
        let short = self.text.len() <= self.most;
        if short && self.text.chars().all(|character| is_plain(character, self.escaping)) {
            Cow::Borrowed(self.text)
        } else {
            Cow::Owned(self.to_string())
        }
    }

    fn write(self, out: &mut dyn Write, escaping: Escaping) -> fmt::Result {
        let mut line = Line { out, escaping, room: self.most, missing: 0 };
        line.write_str(self.text)?;
        line.end()
    }
}

impl Display for Foreign<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.write(f, self.escaping)
    }
}

impl Debug for Foreign<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        self.write(f, Escaping::Quoted)?;
        f.write_char('"')
    }
}

impl<T: Display> Display for OneLine<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut line = Line { out: f, escaping: Escaping::Line, room: MOST_OF_LINE, missing: 0 };
        write!(line, "{}", self.0)?;
        line.end()
    }
}

impl<T: Display> Debug for OneLine<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(self, f)
    }
}

/// Which visible characters are escaped as well.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Escaping {
    /// The backslash.
    Text,
    /// The backslash and the double quote.
    Quoted,
    /// None.
    Line,
}

/// Escapes and cuts what is written to it.
struct Line<'a> {
    out: &'a mut dyn Write,
    escaping: Escaping,
    /// How many characters there is room for.
    room: usize,
    /// How many bytes were left out.
    missing: usize,
}

impl Line<'_> {
    /// Says what is missing.
    fn end(self) -> fmt::Result {
        match self.missing {
            0 => Ok(()),
            bytes => write!(self.out, "… (+{})", counted(bytes, "byte")),
        }
    }
}

impl Write for Line<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for (at, character) in text.char_indices() {
            let width = match is_plain(character, self.escaping) {
                true => 1,
                false => escaped(character).count(),
            };
            // Nothing may follow a gap.
            if self.missing > 0 || width > self.room {
                self.missing += text.len() - at;
                return Ok(());
            }
            self.room -= width;
            match width {
                1 => self.out.write_char(character)?,
                _ => escaped(character).try_for_each(|part| self.out.write_char(part))?,
            }
        }
        Ok(())
    }
}

/// Whether a character can be shown as it is.
fn is_plain(character: char, escaping: Escaping) -> bool {
    match character {
        ' ' | '\'' | '\u{3000}' => true,
        '"' => escaping != Escaping::Quoted,
        '\\' => escaping == Escaping::Line,
        _ => !is_filler(character) && character.escape_debug().len() == 1,
    }
}

/// Letters by their category, and blank: all that Unicode wants ignored but the standard
/// library takes for visible.
fn is_filler(character: char) -> bool {
    matches!(character, '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}')
}

fn escaped(character: char) -> impl Iterator<Item = char> {
    let (debug, unicode) = match is_filler(character) {
        true => (None, Some(character.escape_unicode())),
        false => (Some(character.escape_debug()), None),
    };
    debug.into_iter().flatten().chain(unicode.into_iter().flatten())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every character by itself, in text, in quotes and in a line.
    #[test]
    fn nothing_that_cannot_be_seen_is_shown() {
        let hidden = |c: char| {
            c.is_control()
                || (c.is_whitespace() && !matches!(c, ' ' | '\u{3000}'))
                || matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}')
                || matches!(c, '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}')
                || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
                || matches!(c, '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}')
                || matches!(c, '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}')
                || matches!(c, '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}')
                || matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{e0000}'..='\u{10ffff}')
        };
        let mut shown = 0;
        // The planes between hold nothing.
        for character in ('\0'..='\u{3ffff}').chain('\u{e0000}'..='\u{e01ff}') {
            let text = character.to_string();
            let forms = [
                foreign(&text).to_string(),
                format!("{:?}", foreign(&text)),
                one_line(&text).to_string(),
            ];
            for form in &forms {
                assert!(!form.contains(hidden), "{:x}: {form:?}", u32::from(character));
            }
            assert_eq!(foreign(&text).to_cow(), forms[0]);
            shown += usize::from(forms[0] == text);
        }
        assert!(shown > 100_000, "only {shown} characters are shown");
        let chinese = "订单号：「4920」，收件人　张三（已脱敏）😀 it's \"fine\"";
        assert_eq!(foreign(chinese).to_string(), chinese);
        assert!(matches!(foreign(chinese).to_cow(), Cow::Borrowed(_)));
    }

    #[test]
    fn different_texts_look_different() {
        let mut seen = std::collections::HashMap::new();
        for text in ["\n", "\\n", "\\\n", "\\\\n", "\u{7f}", "\\u{7f}", "\\", "\\\\", "\"", "\\\""]
        {
            for shown in [foreign(text).to_string(), format!("{:?}", foreign(text))] {
                let before = seen.insert(shown, text);
                assert_eq!(before, None, "{text:?}");
            }
        }
    }

    #[test]
    fn it_is_cut_between_characters_and_says_so() {
        for (text, most, shown) in [
            ("", 0, ""),
            ("a", 0, "… (+1 byte)"),
            ("abc", 3, "abc"),
            ("abcd", 3, "abc… (+1 byte)"),
            ("张三丰", 2, "张三… (+3 bytes)"),
            ("a\u{202e}b", 8, "a… (+4 bytes)"),
            ("a\u{202e}b", 9, r"a\u{202e}… (+1 byte)"),
            ("ab\n", 3, "ab… (+1 byte)"),
            // What would fit after the gap does not come back.
            ("ab\u{202e}c", 3, "ab… (+4 bytes)"),
        ] {
            assert_eq!(foreign(text).at_most(most).to_string(), shown);
            assert_eq!(foreign(text).at_most(most).to_cow(), shown);
        }
        let long = "\u{1b}[31m\n长".repeat(300_000);
        let line = one_line(format_args!("{long}{long}")).to_string();
        assert!(line.chars().count() < MOST_OF_LINE + 30, "{line}");
        assert!(line.ends_with(" bytes)"), "{line}");
    }

    /// As a count of what is read, since a time would depend on the machine.
    #[test]
    fn no_more_is_looked_at_than_is_shown() {
        struct Count(usize);
        impl Write for Count {
            fn write_str(&mut self, text: &str) -> fmt::Result {
                self.0 += text.len();
                Ok(())
            }
        }
        let mut count = Count(0);
        let long = "\n".repeat(3 << 20);
        write!(count, "{}", foreign(&long)).unwrap();
        assert!(count.0 < MOST + 30);
    }
}
