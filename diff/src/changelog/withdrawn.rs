//! A version that is not final, and without a change any more.

use doudian_codegen::model::{Model, Platform};

use super::error::EntryError;
use super::history::{self, History};

/// A version of a platform's description that is to be taken back.
#[derive(Clone, Debug)]
pub struct Withdrawn {
    /// The platform.
    pub platform: String,
    /// The version.
    pub number: u32,
    /// The file of the history.
    pub path: String,
    /// What it has to hold: all but the version.
    pub history: String,
}

/// The version that `after` has and `before` has not, for where nothing else is different between
/// them: what it told was undone before it became final.
///
/// # Errors
///
/// Where the history cannot be changed.
pub fn withdrawn(
    before: &Model,
    after: &Model,
    platform: &str,
    history: &History,
) -> Result<Option<Withdrawn>, EntryError> {
    let (Some(old), Some(new)) = (before.platform(platform), after.platform(platform)) else {
        return Ok(None);
    };
    let stated = |it: &Platform| it.version.as_ref().map_or(1, |version| version.number);
    let number = stated(new);
    if number != stated(old) + 1 {
        return Ok(None);
    }
    let text = history::without_version(history, number)?;
    let (platform, path) = (platform.to_owned(), history.path.clone());
    Ok(text.map(|history| Withdrawn { platform, number, path, history }))
}
