//! Parameters as a query or a form body has them.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

/// The names, decoded, with their values as they came.
pub(crate) fn pairs(form: &str) -> impl Iterator<Item = (Cow<'_, str>, &str)> {
    form.split('&').filter_map(|pair| {
        let (name, value) = pair.split_once('=')?;
        Some((decode(name), value))
    })
}

/// The names and values, decoded.
pub(crate) fn decoded(form: &str) -> impl Iterator<Item = (String, String)> {
    pairs(form).map(|(name, raw)| (name.into_owned(), decode(raw).into_owned()))
}

/// Decodes `+` and percent escapes. What is no escape stays as it is.
pub(crate) fn decode(text: &str) -> Cow<'_, str> {
    if text.contains('+') {
        let spaced = text.replace('+', " ");
        return Cow::Owned(percent_decode_str(&spaced).decode_utf8_lossy().into_owned());
    }
    percent_decode_str(text).decode_utf8_lossy()
}

/// The parameter of this name, decoded; of equal names the first. Empty when there is none.
pub(crate) fn value(query: &str, name: &str) -> String {
    let found = pairs(query).find(|(known, _)| known == name);
    found.map(|(_, raw)| decode(raw).into_owned()).unwrap_or_default()
}
