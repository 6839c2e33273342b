//! Where something stands in a model, as text: `order.searchList/response/shop_order_list[]/pay_time`.

use std::fmt;
use std::iter::Peekable;
use std::str::{CharIndices, FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::foreign::on_one_line;

/// The way to an element of a model.
///
/// ```text
/// path     = [ platform ":" ] [ step { step } ]
/// step     = "/" name          a member; the first one has no "/"
///          | "[]"              each element of a list or page
///          | "{}"              each member of a map
///          | "=" code          a code of an enum or of a field
///          | "@" limit         a limit of a field, for example `@max_items`
/// ```
///
/// | path | what |
/// |---|---|
/// | `order.searchList` | a method |
/// | `order.searchList/request/size` | a parameter; `@max` behind it is its greatest value |
/// | `order.searchList/response/shop_order_list[]/pay_time` | a field of an answer |
/// | `order.searchList/errors/50002/isv.business-failed:1` | a refusal, by code and sub code |
/// | `order.searchList/limits/one_of/a,b` | a limit of several parameters |
/// | `order.searchList/paging`, `…/example` | how it pages, its example |
/// | `messages/doudian_trade_TradePaid/data/p_id` | a field of a push message |
/// | `spi/topup.notify/request/order_id` | a parameter of an SPI method |
/// | `plugins/wx.openChannelsLive/request/feedId` | a parameter of a client-side call |
/// | `callbacks/callback.customGoodsSuccess/request` | what a callback sends |
/// | `types/DoudianShopBrand/id`, `enums/DoudianPayType=1` | what is shared, by Rust name |
/// | `errors/10002`, `envelope` | facts of the platform |
/// | `doudian:` | the platform itself |
///
/// In a name, `\` stands before each of `/ [ { = @ : \`. Without a platform, a path means the
/// only one that has such an element.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path {
    /// The platform, where it is named.
    pub platform: Option<String>,
    /// From the platform to the element.
    pub steps: Vec<Step>,
}

/// One step of a [`Path`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// To what has this name.
    Name(String),
    /// To each element of a list or page.
    Items,
    /// To each member of a map.
    Members,
    /// To this code.
    Code(String),
    /// To this limit.
    Limit(String),
}

/// What has to be escaped in a name.
const SIGNS: [char; 7] = ['/', '[', '{', '=', '@', ':', '\\'];

/// A name as it stands in a path.
struct Escaped<'n>(&'n str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for character in self.0.chars() {
            if SIGNS.contains(&character) {
                f.write_str("\\")?;
            }
            write!(f, "{character}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(platform) = &self.platform {
            write!(f, "{}:", Escaped(platform))?;
        }
        for (index, step) in self.steps.iter().enumerate() {
            match step {
                Step::Name(name) => {
                    let slash = if index == 0 { "" } else { "/" };
                    write!(f, "{slash}{}", Escaped(name))?;
                }
                Step::Items => f.write_str("[]")?,
                Step::Members => f.write_str("{}")?,
                Step::Code(code) => write!(f, "={}", Escaped(code))?,
                Step::Limit(name) => write!(f, "@{}", Escaped(name))?,
            }
        }
        Ok(())
    }
}

/// A text that is no path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathError {
    text: String,
    at: usize,
    expected: &'static str,
}

impl fmt::Display for PathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 80;
        let text: String = self.text.chars().take(SHOWN).collect();
        let more = if text.len() < self.text.len() { "…" } else { "" };
        write!(
            f,
            "`{}{more}` is no path of an element: expected {} at character {}; a path is for example \
             `order.searchList/response/shop_order_list[]/pay_time`",
            on_one_line(&text),
            self.expected,
            self.at + 1,
        )
    }
}

impl std::error::Error for PathError {}

impl FromStr for Path {
    type Err = PathError;

    fn from_str(text: &str) -> Result<Self, PathError> {
        let mut reader = Reader { text, rest: text.char_indices().peekable() };
        let mut path = Self::default();
        let first = reader.name()?;
        if reader.take(':') {
            path.platform = Some(reader.filled(first, "a platform's name")?);
            let first = reader.name()?;
            if first.is_empty() && reader.rest.peek().is_none() {
                return Ok(path);
            }
            path.steps.push(Step::Name(reader.filled(first, "a name")?));
        } else {
            path.steps.push(Step::Name(reader.filled(first, "a name")?));
        }
        while let Some((_, sign)) = reader.rest.next() {
            path.steps.push(match sign {
                '[' if reader.take(']') => Step::Items,
                '[' => return Err(reader.error("`]`")),
                '{' if reader.take('}') => Step::Members,
                '{' => return Err(reader.error("`}`")),
                '/' => Step::Name(reader.full("a name")?),
                // A code may be empty.
                '=' => Step::Code(reader.name()?),
                '@' => Step::Limit(reader.full("the name of a limit")?),
                _ => return Err(reader.error("`/`")),
            });
        }
        Ok(path)
    }
}

struct Reader<'t> {
    text: &'t str,
    rest: Peekable<CharIndices<'t>>,
}

impl Reader<'_> {
    fn take(&mut self, sign: char) -> bool {
        self.rest.next_if(|(_, next)| *next == sign).is_some()
    }

    /// Up to the next sign that is not escaped.
    fn name(&mut self) -> Result<String, PathError> {
        let mut name = String::new();
        while let Some((_, next)) = self.rest.next_if(|(_, it)| *it == '\\' || !SIGNS.contains(it))
        {
            if next != '\\' {
                name.push(next);
            } else if let Some((_, escaped)) = self.rest.next_if(|(_, it)| SIGNS.contains(it)) {
                name.push(escaped);
            } else {
                return Err(self.error("one of `/[{=@:\\` behind a `\\`"));
            }
        }
        Ok(name)
    }

    fn full(&mut self, what: &'static str) -> Result<String, PathError> {
        let name = self.name()?;
        self.filled(name, what)
    }

    fn filled(&mut self, name: String, what: &'static str) -> Result<String, PathError> {
        if name.is_empty() { Err(self.error(what)) } else { Ok(name) }
    }

    fn error(&mut self, expected: &'static str) -> PathError {
        let at = self.rest.peek().map_or(self.text.len(), |(at, _)| *at);
        let at = self.text.get(..at).unwrap_or_default().chars().count();
        PathError { text: self.text.to_owned(), at, expected }
    }
}

impl Serialize for Path {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Path {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}
