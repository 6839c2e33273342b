//! Deliveries that were recorded: HTTP requests as text, or JSON lines.

use std::fmt;
use std::str::FromStr;

use doudian_codegen::model::Json;
use doudian_runtime::counted::counted;

use super::way::DeliveryKind;
use crate::json;

/// A delivery as it was recorded: its headers, and its body byte for byte. `Debug` shows
/// neither.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Recorded {
    /// Names in lower case, and values as they came.
    pub headers: Vec<(String, Vec<u8>)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Recorded {
    /// Reads the bytes of a file with one or more deliveries, in either of two forms:
    ///
    /// - HTTP requests as text: perhaps the first line, the headers, an empty line, the body.
    ///   It ends where `content-length` says, and another request may follow; or with the
    ///   file.
    /// - JSON lines `{"headers":{"app-id":"…","event-sign":"…"},"body":"…"}`.
    ///
    /// # Errors
    ///
    /// Where the file is of neither form, or was cut. Nothing of it is repeated.
    pub fn read_all(bytes: &[u8]) -> Result<Vec<Self>, UnreadableRecord> {
        let start = bytes.trim_ascii_start();
        let found = if start.starts_with(b"{") { lines(bytes) } else { requests(bytes) };
        match found {
            Ok(found) if found.is_empty() => Err(UnreadableRecord(EMPTY.to_owned())),
            found => found.map_err(UnreadableRecord),
        }
    }

    /// The delivery as an HTTP request in text, which [`read_all`](Self::read_all) reads, also
    /// with others behind it.
    pub fn to_http(&self) -> Vec<u8> {
        let mut text = b"POST / HTTP/1.1\r\n".to_vec();
        for (name, value) in self.pairs().filter(|(name, _)| !FRAMING.contains(name)) {
            text.extend([name.as_bytes(), b": ", value, b"\r\n"].concat());
        }
        text.extend(format!("content-length: {}\r\n\r\n", self.body.len()).into_bytes());
        text.extend(&self.body);
        text.extend(b"\r\n");
        text
    }

    /// The name of the platform that it is of, by its headers: `douyin_open` where it has one of
    /// those of webhooks, else `doudian`.
    pub fn platform(&self) -> &'static str {
        self.kind().platform()
    }

    pub(super) fn kind(&self) -> DeliveryKind {
        DeliveryKind::by_headers(self.pairs().map(|(name, _)| name))
    }

    /// The headers, names in lower case.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &[u8])> + Clone {
        self.headers.iter().map(|(name, value)| (name.as_str(), value.as_slice()))
    }

    /// The value of a header, by its name in lower case; when it came once and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut found = self.headers.iter().filter(|(known, _)| known == name);
        let (_, value) = found.next()?;
        if found.next().is_some() { None } else { std::str::from_utf8(value).ok() }
    }
}

impl fmt::Debug for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorded").field("body_bytes", &self.body.len()).finish_non_exhaustive()
    }
}

/// Why a file holds no recorded deliveries. Nothing of the file is repeated.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct UnreadableRecord(String);

/// Headers that say how the body came, not what it is.
const FRAMING: [&str; 3] = ["content-length", "transfer-encoding", "connection"];

const EMPTY: &str = "the file is empty: expected headers, an empty line, and the body as it came";

fn lines(bytes: &[u8]) -> Result<Vec<Recorded>, String> {
    let lines = bytes.split(|byte| *byte == b'\n').enumerate();
    let lines = lines.filter(|(_, line)| !line.trim_ascii().is_empty());
    lines
        .map(|(index, line)| {
            let text = std::str::from_utf8(line.trim_ascii()).ok();
            let parsed = text.and_then(|text| json::parse(text).ok());
            parsed.as_ref().and_then(one_line).ok_or_else(|| {
                format!(
                    "line {} is no delivery: expected {{\"headers\":{{\"app-id\":\"…\",\
                     \"event-sign\":\"…\"}},\"body\":\"…\"}}",
                    index + 1
                )
            })
        })
        .collect()
}

/// The value of a header is text, or a list of texts.
fn one_line(line: &Json) -> Option<Recorded> {
    let (Some(Json::Object(members)), Some(Json::Text(body))) =
        (json::member(line, "headers"), json::member(line, "body"))
    else {
        return None;
    };
    let mut headers = Vec::new();
    for (name, value) in members {
        let values = match value {
            Json::List(values) => values.as_slice(),
            value => std::slice::from_ref(value),
        };
        for value in values {
            let Json::Text(value) = value else { return None };
            headers.push((name.to_ascii_lowercase(), value.clone().into_bytes()));
        }
    }
    Some(Recorded { headers, body: body.clone().into_bytes() })
}

/// HTTP requests one behind the other: perhaps a request line, headers, an empty line, and the
/// body, which ends where `content-length` says, or else with the file.
fn requests(bytes: &[u8]) -> Result<Vec<Recorded>, String> {
    let mut found = Vec::new();
    let mut reader = Reader { bytes, at: 0, line: 0 };
    while reader.skip_blank() {
        let headers = reader.headers(found.len() + 1).map_err(|error| match found.len() {
            0 => error,
            before => format!(
                "{error}. If nothing but the body of delivery {before} stands there, its \
                 content-length is too small: the body is not as it came, or the header is to be \
                 removed"
            ),
        })?;
        let body = reader.body(&headers, found.len() + 1)?;
        found.push(Recorded { headers, body });
    }
    Ok(found)
}

struct Reader<'b> {
    bytes: &'b [u8],
    at: usize,
    line: usize,
}

impl<'b> Reader<'b> {
    /// Goes on to the next line that is not empty; says whether there is one.
    fn skip_blank(&mut self) -> bool {
        let rest = &self.bytes[self.at..];
        let blank = rest.len() - rest.trim_ascii_start().len();
        self.line += rest[..blank].iter().filter(|byte| **byte == b'\n').count();
        self.at += blank;
        self.at < self.bytes.len()
    }

    fn next_line(&mut self) -> Option<&'b [u8]> {
        let rest = &self.bytes[self.at..];
        if rest.is_empty() {
            return None;
        }
        self.line += 1;
        let end = rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
        self.at += (end + 1).min(rest.len());
        Some(rest[..end].strip_suffix(b"\r").unwrap_or(&rest[..end]))
    }

    fn headers(&mut self, number: usize) -> Result<Vec<(String, Vec<u8>)>, String> {
        let mut headers = Vec::new();
        let mut first = true;
        loop {
            let Some(line) = self.next_line() else {
                return Err(format!(
                    "delivery {number} has no body: expected an empty line behind the headers, \
                     then the body"
                ));
            };
            if line.is_empty() {
                return Ok(headers);
            }
            let is_request_line = first && line.windows(6).any(|part| part == b" HTTP/");
            first = false;
            if is_request_line {
                continue;
            }
            let colon = line.iter().position(|byte| *byte == b':').unwrap_or_default();
            let name = std::str::from_utf8(&line[..colon]).unwrap_or_default();
            let token = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
            if name.is_empty() || !name.bytes().all(token) {
                return Err(format!(
                    "line {} is no header: expected `name: value`, then an empty line before the \
                     body",
                    self.line
                ));
            }
            let value = line[colon + 1..].trim_ascii().to_vec();
            headers.push((name.to_ascii_lowercase(), value));
        }
    }

    fn body(&mut self, headers: &[(String, Vec<u8>)], number: usize) -> Result<Vec<u8>, String> {
        let value = |name| headers.iter().find(|(known, _)| known == name).map(|(_, value)| value);
        for name in ["transfer-encoding", "content-encoding"] {
            if value(name).is_some_and(|value| value != b"identity") {
                return Err(format!(
                    "delivery {number} has the header {name}: save its body decoded, without it"
                ));
            }
        }
        let rest = &self.bytes[self.at..];
        let length = match value("content-length") {
            None => rest.len(),
            Some(value) => std::str::from_utf8(value)
                .ok()
                .and_then(|value| usize::from_str(value).ok())
                .ok_or_else(|| format!("content-length of delivery {number} is no number"))?,
        };
        if length > rest.len() {
            return Err(format!(
                "the body of delivery {number} has {}, but content-length says {length}: the \
                 file was cut, or its line ends were changed when it was saved",
                counted(rest.len(), "byte")
            ));
        }
        let body = &rest[..length];
        self.line += body.iter().filter(|byte| **byte == b'\n').count();
        self.at += length;
        Ok(body.to_vec())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(Option<String>, String)> {
        let found = Recorded::read_all(text.as_bytes()).unwrap();
        found
            .into_iter()
            .map(|one| {
                let sign = one.header("event-sign").map(str::to_owned);
                (sign, String::from_utf8(one.body).unwrap())
            })
            .collect()
    }

    #[test]
    fn what_is_written_is_read_byte_for_byte() {
        let one = |body: &[u8]| {
            let headers = [("event-sign", "s"), ("connection", "close"), ("content-length", "7")];
            let headers = headers.map(|(name, value)| (name.to_owned(), value.into()));
            Recorded { headers: headers.to_vec(), body: body.to_vec() }
        };
        let bodies = [&b"[]\n"[..], b"", b"a\r\n\r\nb\xff", b"POST / HTTP/1.1\r\n\r\n"];
        let file: Vec<u8> = bodies.iter().flat_map(|body| one(body).to_http()).collect();
        let read = Recorded::read_all(&file).unwrap();
        let found: Vec<&[u8]> = read.iter().map(|one| one.body.as_slice()).collect();
        assert_eq!(found, bodies);
        assert!(read.iter().all(|one| one.header("event-sign") == Some("s")));
        assert!(read.iter().all(|one| one.header("connection").is_none()));
    }

    #[test]
    fn the_last_body_ends_with_the_file() {
        assert_eq!(read("event-sign: s\n\n[]\n"), [(Some("s".into()), "[]\n".into())]);
        assert_eq!(read("a:1\r\nA: 2\r\n\r\n"), [(None, String::new())]);
    }

    #[test]
    fn lines_hold_the_body_as_text() {
        let text = "{\"headers\":{\"Event-Sign\":[\"s\"]},\"body\":\"[\\\"中\\n\\\"]\"}\r\n";
        assert_eq!(read(text), [(Some("s".into()), "[\"中\n\"]".into())]);
    }

    #[test]
    fn a_header_that_came_twice_has_no_value() {
        let found = Recorded::read_all(b"a: 1\na: 2\n\n").unwrap();
        assert_eq!((found[0].header("a"), found[0].pairs().count()), (None, 2));
        assert!(!format!("{found:?}").contains('2'));
    }
}
