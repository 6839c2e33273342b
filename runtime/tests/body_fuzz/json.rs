//! JSON text made at random.

use super::random::Random;

const KEYS: [&str; 12] =
    ["tag", "msg_id", "msgId", "data", "p_id", "s_ids", "a", "", "t\\u0061g", "汉", "\\\"", "},{"];
const CHARACTERS: [&str; 28] = [
    "a",
    "1",
    " ",
    "汉",
    "😀",
    "é",
    "\u{7f}",
    "\u{2028}",
    "\\\"",
    "\\\\",
    "\\/",
    "\\b",
    "\\f",
    "\\n",
    "\\r",
    "\\t",
    "\\u0000",
    "\\u4e2d",
    "\\ud83d\\ude00",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "'",
    "data",
    "\\\"data\\\":\\\"{",
];

/// White space that is allowed between tokens, mostly none.
pub fn blank(random: &mut Random) -> &'static str {
    if random.percent(85) { "" } else { random.pick(&[" ", "\n", "\t", "\r\n  "]) }
}

pub fn value(random: &mut Random, levels: usize, out: &mut String) {
    match random.below(if levels == 0 { 6 } else { 9 }) {
        0 => out.push_str("null"),
        1 => out.push_str(random.pick(&["true", "false"])),
        2 | 3 => number(random, out),
        4 | 5 => text(random, out),
        6 => list(random, levels - 1, out),
        _ => object(random, levels - 1, 0, out),
    }
}

pub fn number(random: &mut Random, out: &mut String) {
    if random.percent(15) {
        out.push_str(random.pick(&["0", "-0", "0.0", "1e5", "-1.5E-3", "1E+400", "2e0"]));
        return;
    }
    if random.percent(15) {
        out.push('-');
    }
    digits(random, 24, out);
    if random.percent(10) {
        out.push('.');
        digits(random, 8, out);
    }
}

/// Digits of which the first is not 0.
pub fn digits(random: &mut Random, most: usize, out: &mut String) {
    for index in 0..=random.below(most) {
        let digit = if index == 0 { 1 + random.below(9) } else { random.below(10) };
        out.push(char::from(b'0' + digit as u8));
    }
}

pub fn text(random: &mut Random, out: &mut String) {
    out.push('"');
    for _ in 0..random.below(8) {
        out.push_str(random.pick(&CHARACTERS));
    }
    out.push('"');
}

pub fn list(random: &mut Random, levels: usize, out: &mut String) {
    out.push('[');
    for index in 0..random.below(4) {
        if index > 0 {
            out.push(',');
        }
        out.push_str(blank(random));
        value(random, levels, out);
        out.push_str(blank(random));
    }
    out.push(']');
}

/// An object with so many members at least.
pub fn object(random: &mut Random, levels: usize, least: usize, out: &mut String) {
    out.push('{');
    for index in 0..least + random.below(4) {
        if index > 0 {
            out.push(',');
        }
        out.push_str(blank(random));
        out.push('"');
        out.push_str(random.pick(&KEYS));
        out.push('"');
        out.push_str(blank(random));
        out.push(':');
        out.push_str(blank(random));
        value(random, levels, out);
        out.push_str(blank(random));
    }
    out.push('}');
}
