//! Rows of error tables.

use doudian_codegen::model::{Action, ErrorRow, Json, Platform, Retry};

use crate::entry::RefusalRow;
use crate::words;

/// A row as descriptors write it. What can be done about it is said as far as the platform's own
/// rows say it of the code.
pub(super) fn written(platform: &Platform, refusal: &RefusalRow) -> Json {
    let mut keys = vec![("code", Json::Number(refusal.code.to_string()))];
    if !refusal.sub.is_empty() {
        keys.push(("sub", Json::Text(refusal.sub.clone())));
    }
    if let Some(label) = label(refusal) {
        keys.push(("label", Json::Text(label)));
    }
    if let Some(row) = like(platform, refusal) {
        if row.retry != Retry::Unknown {
            keys.push(("retry", word(&row.retry)));
        }
        if row.action != Action::Unknown {
            keys.push(("action", word(&row.action)));
        }
    }
    Json::Object(keys.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

/// A few words: what the row is about.
pub(super) fn label(refusal: &RefusalRow) -> Option<String> {
    words::label(&refusal.about)
}

/// The words that descriptors have for it.
fn word(value: &impl serde::Serialize) -> Json {
    let word = serde_json::to_value(value).ok();
    Json::Text(word.and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default())
}

/// The platform's row of the same code, if possible with the same beginning of the sub code.
fn like<'p>(platform: &'p Platform, refusal: &RefusalRow) -> Option<&'p ErrorRow> {
    let family = refusal.sub.split(':').next().unwrap_or_default();
    let rows = || platform.errors.iter().filter(|row| row.code == refusal.code);
    let exact = rows().find(|row| !family.is_empty() && row.sub == family);
    exact.or_else(|| rows().find(|row| row.sub.is_empty()))
}

/// Whether it is one of the platform's own, which every method may answer.
pub(super) fn is_common(platform: &Platform, refusal: &RefusalRow) -> bool {
    platform.errors.iter().any(|row| (row.code, &row.sub) == (refusal.code, &refusal.sub))
}
