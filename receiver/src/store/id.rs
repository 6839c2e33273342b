//! Which message a message is.

use std::fmt::{self, Display};

use doudian_runtime::foreign::foreign;

/// Which message a message is: the platform sends the same one more than once, and says so
/// by nothing but these.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MessageId {
    /// The app that it was sent to.
    pub app_key: String,
    /// Its event, for example `101`.
    pub tag: String,
    /// Its id among the messages of the tag.
    pub msg_id: String,
}

impl MessageId {
    /// The id as one text, `app_key/tag/msg_id`, in which `%` and `/` of the parts are
    /// written `%25` and `%2F`: no two ids have the same. A key for a database.
    pub fn to_text(&self) -> String {
        [&self.app_key, &self.tag, &self.msg_id].map(|part| escaped(part)).join("/")
    }

    /// The id that [`to_text`](Self::to_text) wrote; nothing for any other text.
    pub fn from_text(text: &str) -> Option<Self> {
        let mut parts = text.split('/').map(unescaped);
        let id = Self { app_key: parts.next()??, tag: parts.next()??, msg_id: parts.next()?? };
        parts.next().is_none().then_some(id)
    }
}

impl Display for MessageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(&foreign(&self.to_text()), f)
    }
}

impl fmt::Debug for MessageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MessageId({self})")
    }
}

fn escaped(part: &str) -> String {
    part.replace('%', "%25").replace('/', "%2F")
}

fn unescaped(part: &str) -> Option<String> {
    let text = part.replace("%2F", "/").replace("%25", "%");
    (escaped(&text) == part).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_ids_are_one_text() {
        let id = |app_key: &str, tag: &str, msg_id: &str| MessageId {
            app_key: app_key.to_owned(),
            tag: tag.to_owned(),
            msg_id: msg_id.to_owned(),
        };
        for id in [
            id("7", "101", "1"),
            id("7/101", "1", ""),
            id("7", "101/1", ""),
            id("%2F", "%", "%252F/"),
            id("", "", "订单"),
        ] {
            assert_eq!(MessageId::from_text(&id.to_text()), Some(id));
        }
        assert_eq!(id("7", "1/2", "3%").to_string(), "7/1%2F2/3%25");
        for text in ["", "7/101", "7/101/1/2", "7/101/%2f", "7/101/%"] {
            assert_eq!(MessageId::from_text(text), None, "{text}");
        }
    }
}
