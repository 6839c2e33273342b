//! Headers of deliveries: each there once, and text.

use http::HeaderMap;

use super::PushError;

/// The values that a header has among all of a request.
pub(crate) fn in_headers<'h>(
    headers: &'h HeaderMap,
    wanted: &'static str,
) -> impl Iterator<Item = &'h [u8]> {
    headers.get_all(wanted).iter().map(http::HeaderValue::as_bytes)
}

/// The same among names, in any case, and values.
pub(crate) fn in_pairs<'h>(
    headers: impl Iterator<Item = (&'h str, &'h [u8])>,
    wanted: &'static str,
) -> impl Iterator<Item = &'h [u8]> {
    let pairs = headers.filter(move |(name, _)| name.eq_ignore_ascii_case(wanted));
    pairs.map(|(_, value)| value)
}

/// The one value of a header. A second one is refused even if it is the same: what stands
/// between the platform and the receiver might look at the other one.
pub(crate) fn single<'h>(
    name: &'static str,
    mut values: impl Iterator<Item = &'h [u8]>,
) -> Result<&'h str, PushError> {
    let value = values.next().ok_or(PushError::MissingHeader(name))?;
    if values.next().is_some() {
        return Err(PushError::RepeatedHeader(name));
    }
    if value.is_empty() {
        return Err(PushError::EmptyHeader(name));
    }
    let text = std::str::from_utf8(value).ok();
    text.filter(|text| text.bytes().all(|byte| byte.is_ascii_graphic()))
        .ok_or(PushError::HeaderNotText(name))
}
