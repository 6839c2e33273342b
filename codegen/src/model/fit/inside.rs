//! JSON that stands in text.

use crate::model::Json;

/// Of equal keys the last one counts, as everywhere outside descriptors.
pub(super) fn read(text: &str) -> Result<Json, String> {
    let mut value = Json::read(text).map_err(|error| error.to_string())?;
    value.keep_last();
    Ok(value)
}
