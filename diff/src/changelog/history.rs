//! The row of a version in its history.

use doudian_codegen::SourceFile;
use doudian_codegen::fmt::{Draft, Pointer};
use doudian_codegen::model::{Json, Path};
use jiff::civil::Date;

use super::error::EntryError;

/// A history, as it is and where it is.
#[derive(Clone, Debug)]
pub struct History {
    /// Its file.
    pub path: String,
    /// What it holds; `None` where there is none yet.
    pub text: Option<String>,
    /// The JSON Schema that a new one names in its first line.
    pub schema: Option<String>,
    /// The day of the first version, where there is no history yet; by default that of the entry.
    pub began: Option<Date>,
}

impl History {
    fn source(&self) -> Option<SourceFile> {
        self.text.as_ref().map(|text| SourceFile::new(self.path.clone(), text.as_str()))
    }
}

const ABOUT: &str =
    "The versions of the description, the oldest first. `doudian changelog` writes them.";

/// The history with this version as its last, and the day of that.
pub(super) fn with_version(
    history: &History,
    number: u32,
    date: Date,
    added: &[Path],
) -> Result<(String, Date), EntryError> {
    let edit = |error| EntryError::edit(&history.path, &error);
    let rows = Pointer::default().to("history");
    let source = history.source().unwrap_or_else(|| {
        // What was there before is older than what is new.
        let began = history.began.filter(|began| number > 1 && *began <= date);
        begun(history, began.unwrap_or(date))
    });
    let mut draft = Draft::read(&source).map_err(EntryError::Unreadable)?;
    if history.text.is_none() {
        history.schema.iter().for_each(|schema| draft.schema(schema));
    }
    let index = number.saturating_sub(1).to_string();
    let here = rows.to(index);
    let Some(present) = draft.get(&here) else {
        draft.set(&rows.to("-"), &row(number, date, added)).map_err(edit)?;
        return Ok((draft.finish().map_err(EntryError::Unreadable)?, date));
    };
    // What is not final yet is of the day on which it became what it is.
    let stated = member(&present, "date").and_then(|it| match it {
        Json::Text(text) => text.trim().parse().ok(),
        _ => None,
    });
    let is_same = member(&present, "added").unwrap_or(&Json::List(Vec::new())) == &paths(added);
    let date = stated.filter(|_| is_same).unwrap_or(date);
    draft.set(&here, &row(number, date, added)).map_err(edit)?;
    Ok((draft.finish().map_err(EntryError::Unreadable)?, date))
}

/// The history without this version, which is its last; `None` where it has no such.
pub(super) fn without_version(
    history: &History,
    number: u32,
) -> Result<Option<String>, EntryError> {
    let Some(source) = history.source() else { return Ok(None) };
    let mut draft = Draft::read(&source).map_err(EntryError::Unreadable)?;
    let row = Pointer::default().to("history").to(number.saturating_sub(1).to_string());
    if draft.get(&row).is_none() {
        return Ok(None);
    }
    draft.remove(&row).map_err(|error| EntryError::edit(&history.path, &error))?;
    draft.finish().map(Some).map_err(EntryError::Unreadable)
}

/// A history of one version.
fn begun(history: &History, date: Date) -> SourceFile {
    let text = format!("# {ABOUT}\nhistory:\n  - version: 1\n    date: \"{date}\"\n");
    SourceFile::new(history.path.clone(), text)
}

fn member<'j>(value: &'j Json, name: &str) -> Option<&'j Json> {
    let Json::Object(members) = value else { return None };
    members.iter().find(|(key, _)| key == name).map(|(_, value)| value)
}

fn paths(added: &[Path]) -> Json {
    Json::List(added.iter().map(|path| Json::Text(path.to_string())).collect())
}

fn row(number: u32, date: Date, added: &[Path]) -> Json {
    let mut members = vec![
        ("version".to_owned(), Json::Number(number.to_string())),
        ("date".to_owned(), Json::Text(date.to_string())),
    ];
    if !added.is_empty() {
        members.push(("added".to_owned(), paths(added)));
    }
    Json::Object(members)
}
