//! The straightforward reading of a body with `serde_json`, to compare with.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// What a body is.
#[derive(Debug, PartialEq, Eq)]
pub enum Reference {
    NotJson,
    TooDeep,
    /// JSON, but neither a list nor an object.
    NotMessages,
    /// Tag, id and data of each element, nothing for those that are no messages.
    Messages(Vec<Option<[String; 3]>>),
}

/// JSON that cannot be read.
#[derive(Debug)]
enum Unreadable {
    NotJson,
    TooDeep,
}

impl From<serde_json::Error> for Unreadable {
    fn from(_: serde_json::Error) -> Self {
        Self::NotJson
    }
}

/// Stands where text was mended; no body has it.
const MARK: char = '\u{10fffe}';

/// The body with all that JSON does not allow inside quotes made fit for it, made the slow way,
/// one character after the other. `None` when there is nothing of the kind.
pub fn mend(body: &[u8]) -> Option<String> {
    let text: Vec<char> = String::from_utf8_lossy(body).chars().collect();
    let (mut mended, mut inside, mut at) = (String::new(), false, 0);
    let unit = |at: usize| {
        let digits: String = text.get(at + 2..at + 6)?.iter().collect();
        let is_escape = text.get(at..at + 2) == Some(&['\\', 'u']);
        let is_hex = digits.chars().all(|digit| digit.is_ascii_hexdigit());
        u32::from_str_radix(&digits, 16).ok().filter(|_| is_escape && is_hex)
    };
    while let Some(character) = text.get(at).copied() {
        let mut taken = 1;
        let mut instead = None;
        match (inside, character) {
            (_, '"') => inside = !inside,
            (_, '\\') => match (text.get(at + 1), unit(at), unit(at + 6)) {
                (None, ..) => {}
                (Some('u'), Some(0xD800..0xDC00), Some(0xDC00..0xE000)) => taken = 12,
                (Some('u'), Some(0xD800..0xE000), _) => {
                    (taken, instead) = (6, Some("\u{fffd}".into()))
                }
                (Some('u'), Some(_), _) => taken = 6,
                (Some('"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't'), ..) => taken = 2,
                _ => instead = Some("\u{fffd}".into()),
            },
            (_, '\u{fffd}') => instead = Some("\u{fffd}".into()),
            (true, '\n') => instead = Some("\\n".into()),
            (true, '\r') => instead = Some("\\r".into()),
            (true, '\t') => instead = Some("\\t".into()),
            (true, '\0'..' ') => instead = Some(format!("\\u{:04x}", u32::from(character))),
            _ => {}
        }
        match instead {
            Some(instead) => {
                mended.push(MARK);
                mended.push_str(&instead);
            }
            None => mended.extend(&text[at..at + taken]),
        }
        at += taken;
    }
    mended.contains(MARK).then_some(mended)
}

/// Reads a body that may have been mended. A byte order mark before it does not count.
pub fn read(body: &str) -> Reference {
    let body = body.trim_start_matches('\u{feff}');
    let read = read_marked(body);
    let Reference::Messages(messages) = read else { return read };
    // What tells a message from others has to be whole; the rest may be mended.
    let message = |[tag, msg_id, data]: [String; 3]| {
        let is_whole = !tag.contains(MARK) && !msg_id.contains(MARK);
        is_whole.then(|| [tag, msg_id, data.replace(MARK, "")])
    };
    Reference::Messages(messages.into_iter().map(|element| element.and_then(message)).collect())
}

fn read_marked(body: &str) -> Reference {
    match messages(body) {
        Ok(Some(messages)) => Reference::Messages(messages),
        Ok(None) => Reference::NotMessages,
        Err(Unreadable::NotJson) => Reference::NotJson,
        Err(Unreadable::TooDeep) => Reference::TooDeep,
    }
}

type Messages = Vec<Option<[String; 3]>>;

fn messages(body: &str) -> Result<Option<Messages>, Unreadable> {
    let raw: &RawValue = serde_json::from_str(body)?;
    strict(raw, 0)?;
    let elements = match kind(raw) {
        b'[' => serde_json::from_str(raw.get())?,
        b'{' => vec![raw],
        _ => return Ok(None),
    };
    elements.into_iter().map(element).collect::<Result<_, _>>().map(Some)
}

fn element(raw: &RawValue) -> Result<Option<[String; 3]>, Unreadable> {
    if kind(raw) != b'{' {
        return Ok(None);
    }
    let members: Members<'_> = serde_json::from_str(raw.get())?;
    let count = |name: &str| members.0.iter().filter(|(key, _)| key == name).count();
    if ["tag", "msg_id", "msgId", "data"].iter().any(|name| count(name) > 1) {
        return Ok(None);
    }
    let member = |name: &str| members.0.iter().find(|(key, _)| key == name).map(|(_, raw)| *raw);
    let (tag, msg_id) = (id(member("tag"))?, id(member("msg_id"))?);
    let msg_id = if msg_id == Id::Absent { id(member("msgId"))? } else { msg_id };
    let data = match member("data") {
        None => String::new(),
        Some(raw) => match kind(raw) {
            b'"' => serde_json::from_str(raw.get())?,
            b'n' => String::new(),
            _ => raw.get().to_owned(),
        },
    };
    match (tag, msg_id) {
        (Id::Text(tag), Id::Text(msg_id)) => Ok(Some([tag, msg_id, data])),
        _ => Ok(None),
    }
}

#[derive(PartialEq)]
enum Id {
    Absent,
    Text(String),
    Wrong,
}

fn id(raw: Option<&RawValue>) -> Result<Id, Unreadable> {
    let Some(raw) = raw else { return Ok(Id::Absent) };
    Ok(match kind(raw) {
        b'n' => Id::Absent,
        b'"' => match serde_json::from_str::<String>(raw.get())? {
            text if text.is_empty() => Id::Absent,
            text => Id::Text(text),
        },
        b'-' | b'0'..=b'9' => Id::Text(raw.get().to_owned()),
        _ => Id::Wrong,
    })
}

/// Checks all texts in a value, which a raw value does not, and how deep it is nested.
fn strict(raw: &RawValue, depth: usize) -> Result<(), Unreadable> {
    match kind(raw) {
        b'[' | b'{' if depth == 128 => return Err(Unreadable::TooDeep),
        b'[' => {
            for item in serde_json::from_str::<Vec<&RawValue>>(raw.get())? {
                strict(item, depth + 1)?;
            }
        }
        b'{' => {
            for (_, item) in serde_json::from_str::<Members<'_>>(raw.get())?.0 {
                strict(item, depth + 1)?;
            }
        }
        b'"' => drop(serde_json::from_str::<String>(raw.get())?),
        _ => {}
    }
    Ok(())
}

fn kind(raw: &RawValue) -> u8 {
    raw.get().as_bytes()[0]
}

/// The members of an object, doubled ones included.
struct Members<'j>(Vec<(String, &'j RawValue)>);

impl<'j> Deserialize<'j> for Members<'j> {
    fn deserialize<D: Deserializer<'j>>(deserializer: D) -> Result<Self, D::Error> {
        struct Each;
        impl<'j> Visitor<'j> for Each {
            type Value = Members<'j>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'j>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Each)
    }
}
