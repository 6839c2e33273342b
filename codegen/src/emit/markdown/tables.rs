//! Tables of fields, codes and refusals.

use super::super::json::{json, word};
use super::places::type_words;
use super::text::{code, line};
use crate::model::{Action, Code, ErrorRow, Field, Json, Literal, Platform, Retry, Status};

/// A table; nothing where there are no rows.
fn table(head: &[&str], rows: Vec<Vec<String>>) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let mut text = format!("| {} |\n|{}\n", head.join(" | "), "---|".repeat(head.len()));
    for row in rows {
        text.push_str(&format!("| {} |\n", row.join(" | ")));
    }
    text.push('\n');
    text
}

/// The members of an object.
pub(super) fn fields<'m>(
    platform: &Platform,
    fields: impl Iterator<Item = &'m Field>,
    here: &str,
) -> String {
    let row = |field: &Field| {
        let name = code(&field.wire);
        let name = if field.is_outdated() { format!("~~{name}~~") } else { name };
        let required = if field.required { "yes" } else { "" };
        let ty = type_words(platform, &field.ty, here);
        let ty = if field.nullable { format!("{ty} or `null`") } else { ty };
        vec![name, ty, required.to_owned(), about(field)]
    };
    table(&["name", "type", "required", "what it is"], fields.map(row).collect())
}

/// All that is known of a field, in one cell.
fn about(field: &Field) -> String {
    let mut said: Vec<String> = Vec::new();
    said.extend(field.label.as_deref().map(line));
    said.extend(field.note.as_deref().map(line));
    let place = field.place.and_then(word);
    said.extend(place.map(|place| format!("In the {place}.")));
    said.extend(field.unit.as_deref().map(|unit| format!("Unit: {}.", line(unit))));
    said.extend(field.limits.named().map(|(_, limit)| format!("{limit}.")));
    said.extend(field.default.as_ref().map(|it| format!("Default: {}.", code(&literal(it)))));
    if !field.codes.is_empty() {
        let one = |it: &Code| format!("{} {}", code(&it.code), meaning(it));
        let all: Vec<String> = field.codes.iter().map(one).collect();
        said.push(format!("Codes: {}.", all.join(", ")));
    }
    said.extend(field.lenient.then(|| "Number and text both occur.".to_owned()));
    let pii = field.pii.and_then(word);
    said.extend(pii.map(|kind| format!("Personal or secret: {}.", kind.replace('_', " "))));
    if let Some(instead) = &field.deprecated {
        let colon = if instead.is_empty() { "." } else { ": " };
        said.push(format!("**Deprecated**{colon}{}", line(instead)));
    }
    said.extend(field.retired.then(|| "**No longer documented.**".to_owned()));
    said.extend(field.since.map(in_words));
    said.extend(field.uncertain.then(|| "*Sources disagree or are silent.*".to_owned()));
    said.join("<br>")
}

fn literal(value: &Literal) -> String {
    match value {
        Literal::Null => "null".to_owned(),
        Literal::Int(value) => value.to_string(),
        Literal::Float(value) => format!("{value:?}"),
        Literal::Bool(value) => value.to_string(),
        Literal::Text(text) => text.clone(),
    }
}

/// What a code means, and since when it exists.
fn meaning(code: &Code) -> String {
    let since = code.since.map(|since| format!(" (since version {since})"));
    format!("{}{}", line(&code.label), since.unwrap_or_default())
}

/// Since which version of the description something exists.
pub(super) fn in_words(since: u32) -> String {
    format!("Since version {since} of the description.")
}

/// The codes of an enum.
pub(super) fn codes(codes: &[Code]) -> String {
    let row = |it: &Code| vec![code(&it.code), meaning(it)];
    table(&["code", "meaning"], codes.iter().map(row).collect())
}

/// Refusals.
pub(super) fn errors(rows: &[ErrorRow]) -> String {
    let row = |it: &ErrorRow| {
        let sub = if it.sub.is_empty() { String::new() } else { code(&it.sub) };
        let retry = word(it.retry).filter(|_| it.retry != Retry::Unknown).unwrap_or_default();
        let action = word(it.action).filter(|_| it.action != Action::Unknown).unwrap_or_default();
        vec![code(&it.code.to_string()), sub, line(&it.label), retry, action.replace('_', " ")]
    };
    let head = ["code", "sub code", "meaning", "repeat", "what to do"];
    table(&head, rows.iter().map(row).collect())
}

/// JSON of an example.
pub(super) fn example(value: &Json) -> String {
    let json = json(value);
    // No text in it can end the block: a line of JSON begins with none of these.
    format!("```json\n{json}```\n\n")
}

/// The status in a word, where it is not the usual one.
pub(super) fn status(status: Status) -> Option<String> {
    (status != Status::Current).then(|| word(status)).flatten()
}
