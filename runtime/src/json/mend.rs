//! Text that JSON does not allow, made fit to be read.
//!
//! One broken character in the words of a buyer must not make a page of orders unreadable.
//! The parser refuses such text, and looking for it beforehand would cost every reply; so it
//! is looked for once a text could not be read, and then read again from its start.

use std::borrow::Cow;
use std::ops::Range;

/// U+FFFD, for what is no character.
const INSTEAD: &str = "\u{fffd}";
/// The byte order mark, which some servers send before JSON.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// A text to read: as it came, or mended.
#[derive(Clone, Copy)]
pub(crate) struct Source<'t> {
    pub(super) text: &'t [u8],
    pub(super) mended: Option<&'t Mended<'t>>,
    /// Where the JSON begins.
    pub(super) start: usize,
}

impl<'t> Source<'t> {
    /// The text as it came, without byte order marks before it.
    pub(crate) fn new(text: &'t [u8]) -> Self {
        let mut rest = text;
        while let Some(after) = rest.strip_prefix(MARK) {
            rest = after;
        }
        Self { text, mended: None, start: text.len() - rest.len() }
    }

    /// The bytes, byte order marks included.
    pub(crate) fn bytes(&self) -> &'t [u8] {
        self.text
    }

    /// What stands in a part of the bytes.
    pub(crate) fn text(&self, span: Range<usize>) -> String {
        String::from_utf8_lossy(self.text.get(span).unwrap_or_default()).into_owned()
    }

    /// Another text that was made of this one, if this one was mended; `there` says where a
    /// place has come to. Places of errors do not lead back from it.
    pub(crate) fn rewritten(
        &self,
        text: &[u8],
        there: impl Fn(usize) -> usize,
    ) -> Option<Mended<'t>> {
        let Mended { original, places, .. } = self.mended?;
        let places = places.iter().map(|place| there(*place)).collect();
        Some(Mended { original, text: text.to_vec(), places })
    }

    /// The bytes of the JSON.
    pub(crate) fn json(&self) -> &'t [u8] {
        self.text.get(self.start..).unwrap_or_default()
    }
}

/// Text in which everything has been replaced that JSON does not allow inside quotes.
///
/// Halves of surrogate pairs, bytes that are not UTF-8 and the backslash of an unknown escape
/// become U+FFFD. Control characters that are not escaped are, so that nothing of them is lost:
/// a line break may stand between the members of JSON that the text holds.
pub(crate) struct Mended<'t> {
    original: &'t [u8],
    text: Vec<u8>,
    /// Where the first replacement in each text is.
    places: Vec<usize>,
}

impl<'t> Mended<'t> {
    /// Mends a text; `None` when there is nothing to mend, or too much: what would become three
    /// times as long is hardly text.
    pub(crate) fn of(original: &'t [u8]) -> Option<Self> {
        let most = original.len().saturating_mul(3).saturating_add(1024);
        let (mut text, mut places) = (Vec::new(), Vec::new());
        let (mut copied, mut mended) = (0, None);
        for bad in Bad::all(original) {
            if text.capacity() == 0 {
                text.reserve(original.len() + INSTEAD.len());
            }
            text.extend_from_slice(original.get(copied..bad.at)?);
            if mended.replace(bad.text) != Some(bad.text) {
                places.push(text.len());
            }
            text.extend_from_slice(bad.instead.as_bytes());
            if text.len() > most {
                return None;
            }
            copied = bad.at + bad.length;
        }
        if copied == 0 {
            return None;
        }
        text.extend_from_slice(original.get(copied..)?);
        Some(Self { original, text, places })
    }

    /// The mended text.
    pub(crate) fn source(&self) -> Source<'_> {
        Source { mended: Some(self), ..Source::new(&self.text) }
    }

    pub(super) fn places(&self) -> &[usize] {
        &self.places
    }

    /// Where a place of the mended text is in the original.
    pub(super) fn origin(&self, offset: usize) -> usize {
        let (mut original, mut mended) = (0, 0);
        for bad in Bad::all(self.original) {
            let start = mended + (bad.at - original);
            let end = start + bad.instead.len();
            if offset < end {
                return if offset < start { original + (offset - mended) } else { bad.at };
            }
            (original, mended) = (bad.at + bad.length, end);
        }
        original + offset.saturating_sub(mended)
    }
}

/// Something that JSON does not allow inside quotes.
struct Bad {
    at: usize,
    length: usize,
    instead: Cow<'static, str>,
    /// Where the text begins that holds it.
    text: usize,
}

impl Bad {
    /// All of them, from the first to the last. The text is gone over once.
    fn all(text: &[u8]) -> impl Iterator<Item = Self> {
        let (mut at, mut start) = (0, None);
        std::iter::from_fn(move || {
            while let Some(byte) = text.get(at) {
                let rest = text.get(at..).unwrap_or_default();
                let (length, instead) = match byte {
                    b'"' => {
                        start = if start.is_none() { Some(at) } else { None };
                        (1, None)
                    }
                    // Outside quotes these are as wrong afterwards, but in a push body of 2020
                    // it is not known yet what is outside.
                    b'\\' => escape(rest),
                    0x80.. => character(rest),
                    // Outside quotes this may be white space.
                    0..0x20 if start.is_some() => (1, Some(control(*byte))),
                    _ => (1, None),
                };
                at += length;
                if let Some(instead) = instead {
                    let at = at - length;
                    return Some(Self { at, length, instead, text: start.unwrap_or(at) });
                }
            }
            None
        })
    }
}

type Piece = (usize, Option<Cow<'static, str>>);

const BROKEN: Option<Cow<'static, str>> = Some(Cow::Borrowed(INSTEAD));

/// How long the escape is that `rest` begins with, and what to put in its place.
fn escape(rest: &[u8]) -> Piece {
    match rest.get(1) {
        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => (2, None),
        Some(b'u') => match unit(rest) {
            Some(0xD800..=0xDBFF) => match rest.get(6..).and_then(unit) {
                Some(0xDC00..=0xDFFF) => (12, None),
                _ => (6, BROKEN),
            },
            Some(0xDC00..=0xDFFF) => (6, BROKEN),
            Some(_) => (6, None),
            None => (1, BROKEN),
        },
        Some(_) => (1, BROKEN),
        // The text ends here.
        None => (1, None),
    }
}

/// The code unit of an escape `\uXXXX`.
fn unit(rest: &[u8]) -> Option<u32> {
    let digits = rest.strip_prefix(b"\\u")?.get(..4)?;
    digits.iter().try_fold(0, |unit, digit| Some(unit * 16 + char::from(*digit).to_digit(16)?))
}

/// A control character as JSON allows it.
fn control(byte: u8) -> Cow<'static, str> {
    match byte {
        b'\n' => Cow::Borrowed("\\n"),
        b'\r' => Cow::Borrowed("\\r"),
        b'\t' => Cow::Borrowed("\\t"),
        _ => Cow::Owned(format!("\\u{byte:04x}")),
    }
}

/// How long the character is that `rest` begins with, or as much of one as is there.
fn character(rest: &[u8]) -> Piece {
    // No character is longer.
    let start = rest.get(..4).unwrap_or(rest);
    let Some(chunk) = start.utf8_chunks().next() else { return (1, None) };
    match chunk.valid().chars().next() {
        Some(character) => (character.len_utf8(), None),
        None => (chunk.invalid().len(), BROKEN),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mend(text: &[u8]) -> Option<String> {
        Mended::of(text).map(|mended| String::from_utf8(mended.text).unwrap())
    }

    #[test]
    fn what_json_does_not_allow_is_replaced_and_nothing_else() {
        for (text, mended) in [
            (&b"\"\\ud83d x\""[..], "\"\u{fffd} x\""),
            (b"\"\\ude00\"", "\"\u{fffd}\""),
            (b"\"\\ud83d\\ud83d\\ude00\"", "\"\u{fffd}\\ud83d\\ude00\""),
            (b"\"\\uD83D\\u0041\"", "\"\u{fffd}\\u0041\""),
            (b"\"\\ud83d\\n\"", "\"\u{fffd}\\n\""),
            (b"\"\\ud83d\"", "\"\u{fffd}\""),
            (b"\"\\u12\"", "\"\u{fffd}u12\""),
            (b"\"\\x41\\'\"", "\"\u{fffd}x41\u{fffd}'\""),
            (b"\"a\tb\nc\rd\0e\x1f\"", "\"a\\tb\\nc\\rd\\u0000e\\u001f\""),
            (b"\"\\\n\"", "\"\u{fffd}\\n\""),
            (b"\"\xff\xfe\"", "\"\u{fffd}\u{fffd}\""),
            (b"\"\xe6\xb1\"", "\"\u{fffd}\""),
            (b"\"\xe6\xb1\xe6\xb1\x89\"", "\"\u{fffd}\u{6c49}\""),
            (b"\"\xed\xa0\xbd\"", "\"\u{fffd}\u{fffd}\u{fffd}\""),
        ] {
            let shown = String::from_utf8_lossy(text);
            assert_eq!(mend(text).as_deref(), Some(mended), "{shown}");
            // It is all mended now.
            assert_eq!(mend(mended.as_bytes()), None, "{shown}");
        }
        for text in ["", "{}", "\"\\\\ud83d\"", "\"\\ud83d\\ude00\"", "[1,\n\t2]", "\"汉\"", "\"\\"]
        {
            assert_eq!(mend(text.as_bytes()), None, "{text}");
        }
        // Outside quotes it is no text, and stays as wrong as it was.
        assert_eq!(mend(b"{\t\n\0\"a\":1}"), None);
        assert_eq!(mend(b"{\xff\t\"a\":1}").as_deref(), Some("{\u{fffd}\t\"a\":1}"));
    }

    #[test]
    fn places_lead_back() {
        let text = b"[\"a\tb\xffc\\ud83dd\", \"\0\", \"e\"]";
        let mended = Mended::of(text).unwrap();
        assert_eq!(mended.places.len(), 2);
        for letter in [&b"a"[..], b"b", b"c", b"d\"", b"e", b"]"] {
            let find = |text: &[u8]| text.windows(letter.len()).position(|part| part == letter);
            let (there, here) = (find(&mended.text).unwrap(), find(text).unwrap());
            assert_eq!(mended.origin(there), here, "{}", String::from_utf8_lossy(letter));
        }
        assert_eq!(mended.origin(mended.text.len()), text.len());
    }

    #[test]
    fn what_is_hardly_text_stays_as_it_is() {
        let text = [b"\"", vec![0; 1 << 20].as_slice(), b"\""].concat();
        assert!(Mended::of(&text).is_none());
        let text = [b"\"", vec![b'\n'; 1 << 20].as_slice(), b"\""].concat();
        assert_eq!(Mended::of(&text).map(|mended| mended.places.len()), Some(1));
    }
}
