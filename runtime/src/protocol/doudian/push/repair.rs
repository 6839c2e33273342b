//! The form that data had in 2020: JSON between quotes, with its own quotes not escaped, as in
//! `{"tag":"100","msg_id":"1","data":"{"p_id":1}"}`.
//!
//! Such a body is not JSON, and only because of that it may be repaired. A place counts as
//! this form only where nothing else can be meant: as a member of a message stands
//! `"data":"`, then a complete JSON object, then `"`, then `,` or `}`. As JSON, that would be
//! the text `{` and then rubbish. Nothing is guessed: a place that begins like this form and
//! does not go on like it ends the attempt, and the repaired body has to be JSON from end to
//! end.

use std::ops::Range;

use jiter::Jiter;

/// What stands before the object.
const BEFORE: &[u8] = br#""data":""#;

/// A body with its data escaped.
pub(super) struct Repaired {
    pub(super) text: String,
    /// Where its parts begin in the body, and where in the text.
    parts: Vec<(usize, usize)>,
}

impl Repaired {
    /// Where a place of the body has come to; one inside data that was escaped, somewhere in
    /// that data.
    pub(super) fn place(&self, at: usize) -> usize {
        let after = self.parts.partition_point(|(start, _)| *start <= at);
        let part = after.checked_sub(1).and_then(|last| self.parts.get(last));
        part.map_or(at, |(start, there)| there + (at - start))
    }
}

/// The body with its data escaped; `None` when no data has this form, or when something that
/// begins like it does not go on like it.
///
/// Takes time in proportion to the body: nothing is looked at more than three times.
pub(super) fn repair(body: &str) -> Option<Repaired> {
    let mut scan = Scan { body: body.as_bytes(), ..Scan::default() };
    let (mut text, mut parts, mut copied) = (String::new(), Vec::new(), 0);
    while let Some(object) = scan.next_object()? {
        parts.push((copied, text.len()));
        // The quotes round the object give way to those of the escaped text.
        text.push_str(body.get(copied..object.start - 1)?);
        parts.push((object.start - 1, text.len()));
        text.push_str(&serde_json::to_string(body.get(object.clone())?).ok()?);
        copied = object.end + 1;
    }
    if copied == 0 {
        return None;
    }
    parts.push((copied, text.len()));
    text.push_str(body.get(copied..)?);
    Some(Repaired { text, parts })
}

/// Walks over what should be JSON, and keeps track of where messages are.
#[derive(Default)]
struct Scan<'b> {
    body: &'b [u8],
    at: usize,
    /// How many brackets are open.
    open: usize,
    /// Whether the outermost bracket is that of a list.
    in_list: bool,
    /// Whether the one inside it is that of an object.
    in_object: bool,
}

impl Scan<'_> {
    /// Where the next object stands that is data in this form. The outer `None` ends the
    /// attempt, the inner one is the end of the body.
    fn next_object(&mut self) -> Option<Option<Range<usize>>> {
        while let Some(byte) = self.body.get(self.at) {
            let start = self.at;
            self.at = match byte {
                b'"' if self.at_data() => return self.object().map(Some),
                b'"' => self.end_of_text()?,
                b'{' | b'[' => {
                    self.open += 1;
                    match self.open {
                        1 => self.in_list = *byte == b'[',
                        2 => self.in_object = *byte == b'{',
                        _ => {}
                    }
                    start + 1
                }
                b'}' | b']' => {
                    self.open = self.open.checked_sub(1)?;
                    start + 1
                }
                _ => start + 1,
            };
            count(self.at - start);
        }
        Some(None)
    }

    /// Whether this is the member `data` of a message, and an object with a key follows whose
    /// quotes are not escaped, which as JSON is rubbish: behind the text `{` of a message that
    /// is JSON stands a comma or the end of the message.
    fn at_data(&self) -> bool {
        let in_message = match self.open {
            1 => !self.in_list,
            2 => self.in_list && self.in_object,
            _ => false,
        };
        let rest = self.body.get(self.at..).unwrap_or_default();
        let object = rest.strip_prefix(BEFORE).filter(|_| in_message);
        let Some(inside) = object.and_then(|object| object.strip_prefix(b"{")) else {
            return false;
        };
        let Some(key) = inside.trim_ascii_start().strip_prefix(b"\"") else { return false };
        let next = key.trim_ascii_start();
        count(inside.len() - next.len());
        !matches!(next.first(), Some(b',' | b'}'))
    }

    /// The object that stands here, and goes on behind it; `None` when it is not whole.
    fn object(&mut self) -> Option<Range<usize>> {
        let start = self.at + BEFORE.len();
        let mut parser = Jiter::new(self.body.get(start..)?);
        let whole = parser.next_skip();
        let end = start + parser.current_index();
        count(end - start);
        whole.ok()?;
        self.at = end + 1;
        matches!(self.body.get(end..end + 2), Some(b"\"," | b"\"}")).then_some(start..end)
    }

    /// What follows the text that begins here; `None` when it does not end.
    fn end_of_text(&self) -> Option<usize> {
        let mut at = self.at + 1;
        loop {
            match self.body.get(at)? {
                b'"' => return Some(at + 1),
                b'\\' => at += 2,
                _ => at += 1,
            }
        }
    }
}

/// Counts bytes that were looked at, so that a test can tell that they are not too many.
#[cfg(not(test))]
fn count(_: usize) {}
#[cfg(test)]
use tests::count;

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    thread_local!(static COUNT: Cell<usize> = const { Cell::new(0) });

    pub(super) fn count(bytes: usize) {
        COUNT.set(COUNT.get() + bytes);
    }

    /// Bodies of about so many bytes that try to make the scan look again and again.
    fn hostile(length: usize) -> Vec<String> {
        let fill = |start: &str, piece: &str, end: &str| {
            format!("{start}{}{end}", piece.repeat(length / piece.len()))
        };
        vec![
            fill(r#"[{"tag":"1","msg_id":"1","#, r#""data":"{"a":1}","#, "}"),
            fill("[", r#"{"tag":"1","msg_id":"1","data":"{"a":1}"},"#, ""),
            fill("[{", r#""data":"{"data":"#, "}]"),
            fill("[{", r#""data":"{","#, "}]"),
            fill("[{", r#""data":"{ "#, "}]"),
            fill("[{", r#""data":"{\"#, "}]"),
            fill("[{", r#""data":"{\"a\":1}","#, r#""data":"{"a":1}"}"#),
            fill("[{", r#""data":"{"a\"#, "}]"),
            fill("[", r#"{"data":"{"a":[1,"#, "]"),
            fill(r#"[{"data":"{"a":"#, "[", "]"),
            fill(r#"[{"data":"{"a":[1"#, ",1", ""),
            fill(r#"[{"data":"{"#, " ", ""),
            fill(r#"[{"data":"{""#, " ", ""),
            fill(r#"[{"data":"{""#, " ", ","),
            fill("", "[", ""),
            fill("", "{", ""),
            fill("", "\"", ""),
            fill("", "\"data\":\"{\"", ""),
            fill("[{", "\"data\":\"{\"", ""),
            fill("[{\"data\":\"{", "\"data\":\"{\"", ""),
        ]
    }

    #[test]
    fn the_work_grows_with_the_body_and_no_faster() {
        for length in [1 << 10, 1 << 14, 1 << 20] {
            for body in hostile(length) {
                COUNT.set(0);
                let _ = repair(&body);
                let (worked, start) = (COUNT.get(), &body[..60]);
                assert!(worked <= 3 * body.len(), "{worked} for {} bytes: {start}", body.len());
                assert!(worked > 0, "{start}");
            }
        }
    }
}
