//! Values that look like the platform's, by what a field's name and facts tell.

use crate::model::{Code, Field, Pii, Text};

const ID: &str = "3453347975240268172";
const UNIX: i64 = 1_700_000_000;
pub(super) const TIME: &str = "2023-11-15 06:13:20";
const URL: &str = "https://p3-aio.ecombdimg.com/obj/ecom-shop-material/sample_www800-800";

/// What a field tells about its value, beside the type.
#[derive(Clone, Copy, Default)]
pub(super) struct About<'m> {
    name: &'m str,
    label: &'m str,
    unit: &'m str,
    pub(super) codes: &'m [Code],
    pii: Option<Pii>,
}

impl<'m> About<'m> {
    pub(super) fn of(field: &'m Field) -> Self {
        Self {
            name: &field.wire,
            label: field.label.as_deref().unwrap_or_default(),
            unit: field.unit.as_deref().unwrap_or_default(),
            codes: &field.codes,
            pii: field.pii,
        }
    }

    pub(super) fn named(&self, words: &[&str]) -> bool {
        let name = self.name.to_ascii_lowercase();
        words.iter().any(|word| name.contains(word))
    }

    fn ends(&self, words: &[&str]) -> bool {
        let name = self.name.to_ascii_lowercase();
        words.iter().any(|word| name.ends_with(word))
    }
}

/// A text of this shape.
pub(super) fn text(shape: Text, about: About<'_>) -> String {
    if let Some(code) = about.codes.first() {
        return code.code.clone();
    }
    let known = match (shape, about.pii) {
        (Text::DateTime, _) => Some(TIME),
        (_, Some(Pii::Name)) => Some("张*"),
        (_, Some(Pii::Phone)) => Some("134****0001"),
        (_, Some(Pii::Address)) => Some("*****"),
        (_, Some(Pii::IdCard)) => Some("110***********0001"),
        (_, Some(Pii::Cipher)) => Some("##c2FtcGxl*c2FtcGxl#1##"),
        (_, Some(Pii::OpenId)) => Some("#c2FtcGxlLW9wZW4taWQ=="),
        (_, Some(Pii::Account)) => Some("样*"),
        (_, Some(Pii::Secret)) => Some("sample-secret"),
        _ if about.named(&["url", "pic", "img", "image", "logo"]) => Some(URL),
        _ if about.ends(&["time", "date"]) => Some(TIME),
        _ if about.ends(&["id", "ids", "id_str", "id_list"]) => Some(ID),
        _ if about.named(&["tel", "phone", "mobile"]) => Some("134****0001"),
        _ => None,
    };
    match known {
        Some(known) => known.to_owned(),
        None if about.label.is_empty() => "样例".to_owned(),
        None => about.label.to_owned(),
    }
}

/// An integer that fits 32 bits.
pub(super) fn integer(about: About<'_>, otherwise: i64) -> i64 {
    let code = about.codes.first().and_then(|code| code.code.parse().ok());
    match code {
        Some(code) => code,
        None if about.unit == "fen" => 10_000,
        None if about.ends(&["time", "date"]) => UNIX,
        None if about.name == "page" => 0,
        None if about.ends(&["expires_in"]) => 604_800,
        None => otherwise,
    }
}

/// An integer of 64 bits.
pub(super) fn long(about: About<'_>) -> String {
    if about.codes.is_empty() && about.ends(&["id", "ids", "id_str", "id_list"]) {
        return ID.to_owned();
    }
    let value = integer(about, 1);
    let millis = about.unit == "ms" && value == UNIX;
    (if millis { value * 1000 } else { value }).to_string()
}
