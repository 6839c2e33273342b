//! Line ends: Git changes them on Windows, and nothing else has changed then.

/// A file's bytes with `\n` at the ends of lines.
pub(super) fn unix_lines(bytes: Vec<u8>) -> Vec<u8> {
    if !bytes.contains(&b'\r') {
        return bytes;
    }
    let lines = bytes.split(|byte| *byte == b'\n');
    let lines: Vec<_> = lines.map(|line| line.strip_suffix(b"\r").unwrap_or(line)).collect();
    lines.join(&b'\n')
}

/// Whether a file's bytes are this text, which has `\n` at the ends of lines. Those of the file
/// do not count.
pub fn same_lines(bytes: &[u8], text: &str) -> bool {
    bytes == text.as_bytes() || unix_lines(bytes.to_owned()) == text.as_bytes()
}
