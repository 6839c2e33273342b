//! Ways to break a body.

use std::ops::Range;

use super::random::Random;

/// What breaks readers.
const PIECES: [&[u8]; 34] = [
    b"\"data\":\"{\"",
    b"\"data\":\"{",
    b"\"data\":",
    b"\"}",
    b"}\"",
    b"}\",",
    b"}\"}",
    b"\",\"",
    b"\\",
    b"\\\"",
    b"\\\\",
    b"\\u0000",
    b"\\ud800",
    b"\\u",
    b"\0",
    b"\x1f",
    b"\x7f",
    b"\xff",
    b"\xef\xbb\xbf",
    b"\xe4\xb8",
    b"[",
    b"]",
    b"{",
    b"}",
    b",",
    b":",
    b"\"",
    b"null",
    b"NaN",
    b"-",
    b"01",
    b"1e",
    b" ",
    b"\n",
];

/// Changes the body in one way; `other` lends pieces.
pub fn mutate(random: &mut Random, body: &mut Vec<u8>, other: &[u8]) {
    let at = random.below(body.len() + 1);
    match random.below(12) {
        0 => {
            if let Some(byte) = body.get_mut(at) {
                *byte = random.next() as u8;
            }
        }
        1 => {
            if let Some(byte) = body.get_mut(at) {
                *byte ^= 1 << random.below(8);
            }
        }
        2 | 3 => insert(body, at, random.pick(&PIECES)),
        4 => {
            let range = range(random, body.len(), 12);
            body.drain(range);
        }
        5 => body.truncate(at),
        6 => {
            let again = body[range(random, body.len(), 64)].to_vec();
            insert(body, at, &again);
        }
        7 => {
            let piece = other[range(random, other.len(), 128)].to_vec();
            insert(body, at, &piece);
        }
        8 => {
            body.truncate(at);
            body.extend_from_slice(&other[random.below(other.len() + 1)..]);
        }
        9 | 10 => {
            let range = range(random, body.len(), body.len() + 1);
            unescape(body, range);
        }
        _ => {
            let levels = 1 + random.below(140);
            let (open, close) = if random.percent(50) { ("[", "]") } else { ("{\"a\":", "}") };
            let end = range(random, body.len() - at, 40).end;
            insert(body, at + end, close.repeat(levels).as_bytes());
            insert(body, at, open.repeat(levels).as_bytes());
        }
    }
}

fn insert(body: &mut Vec<u8>, at: usize, piece: &[u8]) {
    body.splice(at..at, piece.iter().copied());
}

/// Somewhere in so many bytes, and no longer than `most`.
fn range(random: &mut Random, length: usize, most: usize) -> Range<usize> {
    let start = random.below(length + 1);
    start..start + random.below((length - start).min(most) + 1)
}

/// Takes away the backslashes before quotes: what the platform forgot in 2020.
fn unescape(body: &mut Vec<u8>, range: Range<usize>) {
    let mut at = 0;
    let before = body.clone();
    body.retain(|byte| {
        let keep = !(range.contains(&at) && *byte == b'\\' && before.get(at + 1) == Some(&b'"'));
        at += 1;
        keep
    });
}
