//! The forms that a delivery's body had over the years.

use std::str::FromStr;

/// The form of a delivery's body. The default is what is documented: a JSON list of messages
/// with `tag` and `msg_id` as text and `data` as text that holds JSON.
///
/// Sources: the platform's guide to its push service for the documented form; the examples
/// and clients of other languages for the older ones.
///
/// ```
/// use doudian_sandbox::push::{DataForm, Form};
///
/// let form: Form = "single,msgId,object".parse().unwrap();
/// assert!(form.single && form.camel_id && form.data == DataForm::Object);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Form {
    /// The message itself in place of the list. Such a delivery holds one message.
    pub single: bool,
    /// The id is named `msgId`, not `msg_id`.
    pub camel_id: bool,
    /// The tag is a number.
    pub number_tag: bool,
    /// How the data is written.
    pub data: DataForm,
}

/// How a message's data is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum DataForm {
    /// Text that holds JSON.
    #[default]
    Text,
    /// The JSON itself.
    Object,
    /// The JSON between quotes, its own quotes not escaped: the body is then no JSON. Seen in
    /// 2020.
    Unescaped,
}

impl Form {
    /// The words that [`Form::from_str`] knows, each with its meaning.
    pub const WORDS: [(&'static str, &'static str); 5] = [
        ("single", "one message in place of the list"),
        ("msgId", "the id is named msgId"),
        ("number", "the tag is a number"),
        ("object", "the data is JSON, not text that holds it"),
        ("unescaped", "the data stands between quotes that are not escaped, as in 2020"),
    ];
}

impl FromStr for Form {
    type Err = UnknownForm;

    /// Reads words, joined by commas, of [`Form::WORDS`]; none is the documented form.
    fn from_str(text: &str) -> Result<Self, UnknownForm> {
        let mut form = Self::default();
        for word in text.split(',').map(str::trim).filter(|word| !word.is_empty()) {
            match word {
                "single" => form.single = true,
                "msgId" => form.camel_id = true,
                "number" => form.number_tag = true,
                "object" => form.data = DataForm::Object,
                "unescaped" => form.data = DataForm::Unescaped,
                _ => return Err(UnknownForm),
            }
        }
        Ok(form)
    }
}

/// A word that names no form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no such form: use single, msgId, number, object or unescaped, joined by commas")]
pub struct UnknownForm;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_means_something() {
        for (word, _) in Form::WORDS {
            assert_ne!(word.parse(), Ok(Form::default()), "{word}");
        }
        assert_eq!("".parse(), Ok(Form::default()));
        assert_eq!("single, mine".parse::<Form>(), Err(UnknownForm));
    }
}
