//! Canonical form of JSON text: sorted, compact, escaped one way.

use std::borrow::Cow;
use std::fmt::Write as _;

use jiter::Peek;

use super::{ReadError, Reader, Stop, writer::escape};

/// JSON that was read for its canonical text.
///
/// Numbers keep every digit. Keys are in code point order at every depth, of equal keys the
/// last one counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Canonical<'t>(Node<'t>);

#[derive(Clone, Debug, PartialEq)]
enum Node<'t> {
    Null,
    Bool(bool),
    Number(Number<'t>),
    Text(String),
    List(Vec<Node<'t>>),
    Object(Vec<(String, Node<'t>)>),
}

/// A number as it is written. Two are equal when their canonical text is.
#[derive(Clone, Copy, Debug)]
struct Number<'t>(&'t str);

impl PartialEq for Number<'_> {
    fn eq(&self, other: &Self) -> bool {
        integral_number(self.0) == integral_number(other.0)
    }
}

/// What becomes of integral decimals.
#[derive(Clone, Copy)]
enum Numbers {
    /// They are written as integers.
    Integers,
    /// They stay as they are written.
    AsWritten,
}

/// How canonical text is written. The default is what this crate signs and sends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// Which characters are escaped beyond those that must be.
    pub escape: Escape,
    /// Whether members that are `null` are written.
    pub nulls: Nulls,
}

/// Which characters are escaped beyond those that must be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Escape {
    /// None.
    #[default]
    None,
    /// `<`, `>` and `&`, as Go does for HTML.
    Go,
    /// `<`, `>`, `&`, `=` and `'`, as Gson does for HTML; `\b` and `\f` have their short
    /// form.
    Gson,
    /// None, as Gson with its HTML escapes off; `\b` and `\f` have their short form.
    GsonPlain,
}

/// Whether members that are `null` are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Nulls {
    /// They are.
    #[default]
    Keep,
    /// They are left out.
    Drop,
}

/// Why text has no canonical form.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CanonicalError {
    /// Not JSON.
    #[error(transparent)]
    Json(#[from] ReadError),
    /// `param_json` is an object; this is not.
    #[error("the top of param_json must be an object, found {found}")]
    NotAnObject {
        /// What was found.
        found: &'static str,
    },
}

impl<'t> Canonical<'t> {
    /// Reads JSON text of any kind.
    ///
    /// # Errors
    ///
    /// When it is not JSON, half a surrogate pair included.
    pub fn parse(text: &'t str) -> Result<Self, CanonicalError> {
        let mut reader = Reader::new(text.as_bytes());
        let node = node(&mut reader).and_then(|node| reader.end().map(|()| node));
        match node {
            Ok(node) => Ok(Self(node)),
            Err(Stop) => Err(reader.into_error().into()),
        }
    }

    /// Reads `param_json`, which must be an object.
    ///
    /// # Errors
    ///
    /// When it is not JSON, or not an object.
    pub fn parse_object(text: &'t str) -> Result<Self, CanonicalError> {
        let canonical = Self::parse(text)?;
        match canonical.kind() {
            "object" => Ok(canonical),
            found => Err(CanonicalError::NotAnObject { found }),
        }
    }

    /// `object`, `list`, `text`, `number`, `bool` or `null`.
    pub fn kind(&self) -> &'static str {
        match self.0 {
            Node::Null => "null",
            Node::Bool(_) => "bool",
            Node::Number(_) => "number",
            Node::Text(_) => "text",
            Node::List(_) => "list",
            Node::Object(_) => "object",
        }
    }

    /// Writes the text in the default form.
    pub fn to_text(&self) -> String {
        self.to_form(Form::default())
    }

    /// Writes the text in another client's form.
    pub fn to_form(&self, form: Form) -> String {
        self.write(form, Numbers::Integers)
    }

    /// Writes the text in the form of a client that leaves integral decimals as they are
    /// written: `1.0` stays `1.0`.
    pub fn to_form_verbatim(&self, form: Form) -> String {
        self.write(form, Numbers::AsWritten)
    }

    /// Whether numbers with an exponent that are written as integers make the text at most so
    /// many bytes longer: `1e300` has five, and the integer 301.
    pub(crate) fn integers_grow_within(&self, mut most: usize) -> bool {
        self.0.integers_grow_within(&mut most)
    }

    fn write(&self, form: Form, numbers: Numbers) -> String {
        let mut text = String::new();
        self.0.write(&mut text, form, numbers);
        text
    }
}

impl Node<'_> {
    /// Takes the growth from what is left, and ends where that is not enough.
    fn integers_grow_within(&self, left: &mut usize) -> bool {
        match self {
            Self::Number(Number(text)) => {
                let growth = integral_number(text).len().saturating_sub(text.len());
                let rest = left.checked_sub(growth);
                *left = rest.unwrap_or(0);
                rest.is_some()
            }
            Self::List(items) => items.iter().all(|item| item.integers_grow_within(left)),
            Self::Object(members) => {
                members.iter().all(|(_, item)| item.integers_grow_within(left))
            }
            Self::Null | Self::Bool(_) | Self::Text(_) => true,
        }
    }

    fn write(&self, out: &mut String, form: Form, numbers: Numbers) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Number(Number(text)) => match numbers {
                Numbers::Integers => out.push_str(&integral_number(text)),
                Numbers::AsWritten => out.push_str(text),
            },
            Self::Text(text) => escape_as(out, text, form.escape),
            Self::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    item.write(out, form, numbers);
                }
                out.push(']');
            }
            Self::Object(members) => {
                out.push('{');
                let mut first = true;
                for (key, item) in members {
                    if form.nulls == Nulls::Drop && matches!(item, Self::Null) {
                        continue;
                    }
                    if !first {
                        out.push(',');
                    }
                    first = false;
                    escape_as(out, key, form.escape);
                    out.push(':');
                    item.write(out, form, numbers);
                }
                out.push('}');
            }
        }
    }
}

fn escape_as(out: &mut String, text: &str, form: Escape) {
    let (html, short): (&[char], bool) = match form {
        Escape::None => (&[], false),
        Escape::Go => (&['<', '>', '&'], false),
        Escape::Gson => (&['<', '>', '&', '=', '\''], true),
        Escape::GsonPlain => (&[], true),
    };
    let start = out.len();
    escape(out, text);
    let differs = text.contains(html) || short && text.contains(['\u{8}', '\u{c}']);
    if !differs {
        return;
    }
    let plain = out.split_off(start);
    let mut rest = plain.as_str();
    while let Some(character) = rest.chars().next() {
        // An escape is taken whole: what follows a backslash that is text is no escape.
        let taken = match rest.get(..6) {
            Some("\\u0008") if short => {
                out.push_str("\\b");
                6
            }
            Some("\\u000c") if short => {
                out.push_str("\\f");
                6
            }
            _ if character == '\\' => {
                out.push_str(&rest[..2]);
                2
            }
            _ if html.contains(&character) => {
                // Writing into a String cannot fail.
                let _ = write!(out, "\\u{:04x}", character as u32);
                1
            }
            _ => {
                out.push(character);
                character.len_utf8()
            }
        };
        rest = &rest[taken..];
    }
}

fn node<'t>(reader: &mut Reader<'t>) -> Result<Node<'t>, Stop> {
    Ok(match reader.peek()? {
        Peek::Null => {
            reader.null()?;
            Node::Null
        }
        Peek::True | Peek::False => {
            let step = reader.jiter.next_bool();
            Node::Bool(reader.check(step)?)
        }
        Peek::String => {
            let step = reader.jiter.known_str().map(str::to_owned);
            Node::Text(reader.check(step)?)
        }
        Peek::Array => {
            let mut items = Vec::new();
            reader.enter()?;
            let mut step = reader.jiter.known_array();
            while reader.check(step)?.is_some() {
                items.push(node(reader)?);
                step = reader.jiter.array_step();
            }
            reader.leave();
            Node::List(items)
        }
        Peek::Object => {
            let mut members = Vec::new();
            reader.enter()?;
            let mut key = reader.jiter.known_object().map(|key| key.map(str::to_owned));
            while let Some(name) = reader.check(key)? {
                members.push((name, node(reader)?));
                key = reader.jiter.next_key().map(|key| key.map(str::to_owned));
            }
            reader.leave();
            Node::Object(sorted(members))
        }
        _ => {
            let raw = reader.raw()?;
            let text = std::str::from_utf8(raw).unwrap_or_default();
            Node::Number(Number(text))
        }
    })
}

/// Sorts by key; of equal keys the last one stays, as every parser has it.
fn sorted<'t>(mut members: Vec<(String, Node<'t>)>) -> Vec<(String, Node<'t>)> {
    members.sort_by(|left, right| left.0.cmp(&right.0));
    let mut kept: Vec<(String, Node<'t>)> = Vec::with_capacity(members.len());
    for member in members {
        match kept.last_mut() {
            Some(last) if last.0 == member.0 => *last = member,
            _ => kept.push(member),
        }
    }
    kept
}

/// The longest integer that an exponent is spelled out to: that of the largest double.
const MAX_DIGITS: usize = 310;

/// A number's text, with an integral decimal written as an integer: `1.0` and `1e0` give
/// `1`. Other numbers stay as they are written, digit by digit.
pub fn integral_number(text: &str) -> Cow<'_, str> {
    spelled_out(text).map_or(Cow::Borrowed(text), Cow::Owned)
}

fn spelled_out(text: &str) -> Option<String> {
    if !text.contains(['.', 'e', 'E']) {
        return None;
    }
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (mantissa, exponent) = digits.split_once(['e', 'E']).unwrap_or((digits, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let exponent: i32 = exponent.parse().ok()?;
    let all = format!("{whole}{fraction}");
    if !all.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let point = i32::try_from(whole.len()).ok()?.checked_add(exponent)?;
    let significant = all.trim_start_matches('0');
    if significant.is_empty() {
        return Some("0".to_owned());
    }
    let point = usize::try_from(point).ok().filter(|point| *point <= MAX_DIGITS)?;
    if point < all.len() && all[point..].bytes().any(|byte| byte != b'0') {
        return None;
    }
    let mut number: String = all.chars().chain(std::iter::repeat('0')).take(point).collect();
    number = number.trim_start_matches('0').to_owned();
    if negative {
        number.insert(0, '-');
    }
    Some(number)
}
