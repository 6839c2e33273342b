//! Examples.

use doudian_codegen::model::Json;

use super::facts::Facts;
use crate::entry::{Entry, Fields, Member, Shape};
use crate::json::Parts;
use crate::mask;

/// A larger example helps nobody, and hides the rest of a descriptor.
const LARGEST: usize = 32 << 10;
/// How many elements of a list are left, as far as it has to be.
const ELEMENTS: [usize; 3] = [20, 3, 1];

/// The example of a descriptor: what the document shows, where the request is whole.
///
/// # Errors
///
/// What the example has that the document itself does not say: it would show what no answer is.
pub(super) fn written(entry: &Entry) -> Result<Option<Json>, String> {
    let Some(mut example) = shown(entry) else { return Ok(None) };
    shorten(&mut example)?;
    let of = |name: &str| example.get(name);
    if let (Some(fields), Some(value)) = (&entry.request, of("request")) {
        fits(entry, &Shape::Fields(fields.clone()), &[], value, "request")?;
    }
    if let (Some(shape), Some(value)) = (&entry.response, of("response")) {
        fits(entry, shape, &[], value, "response")?;
    }
    Ok(Some(example))
}

/// Cuts the lists of an example that is too large to be read: their elements are of one type.
///
/// # Errors
///
/// How large it is, where that does not help.
fn shorten(example: &mut Json) -> Result<(), String> {
    let mut size = size(example);
    for most in ELEMENTS {
        if size <= LARGEST {
            return Ok(());
        }
        cut(example, most);
        size = self::size(example);
    }
    if size <= LARGEST {
        return Ok(());
    }
    Err(format!("it has {size} bytes, and the limit is {LARGEST}"))
}

/// How much text a value comes to.
fn size(value: &Json) -> usize {
    match value {
        Json::Null | Json::Bool(_) => "false".len(),
        Json::Number(text) | Json::Text(text) => text.len(),
        Json::List(items) => items.iter().map(|item| size(item) + 1).sum(),
        Json::Object(members) => {
            members.iter().map(|(name, value)| name.len() + size(value) + 1).sum()
        }
    }
}

/// Leaves at most so many elements of each list.
fn cut(value: &mut Json, most: usize) {
    match value {
        Json::List(items) => {
            items.truncate(most);
            items.iter_mut().for_each(|item| cut(item, most));
        }
        Json::Object(members) => members.iter_mut().for_each(|(_, value)| cut(value, most)),
        _ => {}
    }
}

/// Whether the codes in a value are those that the document lists.
fn fits(
    entry: &Entry,
    shape: &Shape,
    codes: &[(String, String)],
    value: &Json,
    place: &str,
) -> Result<(), String> {
    let fields = match shape {
        Shape::Named(name) => {
            entry.types.iter().find(|(known, _)| known == name).map(|(_, fields)| fields)
        }
        Shape::Fields(fields) => Some(fields),
        _ => None,
    };
    match (shape, value) {
        (_, Json::Object(members)) if fields.is_some() => {
            for (name, value) in members {
                let Some(member) = fields.and_then(|all| all.iter().find(|it| it.name == *name))
                else {
                    continue;
                };
                let codes = Facts::of(member).words.codes;
                fits(entry, &member.shape, &codes, value, &format!("{place}/{name}"))?;
            }
            Ok(())
        }
        (Shape::List(inner), Json::List(items)) => {
            items.iter().try_for_each(|item| fits(entry, inner, codes, item, place))
        }
        (Shape::Map(inner), Json::Object(members)) => {
            members.iter().try_for_each(|(_, item)| fits(entry, inner, codes, item, place))
        }
        (Shape::Quoted(inner), Json::Text(text)) => match crate::json::parse(text) {
            Ok(value) => fits(entry, inner, codes, &value, place),
            Err(_) => Ok(()),
        },
        (_, value) => match value.word() {
            // Nothing, as answers have it where there is no code.
            None | Some("") => Ok(()),
            Some(word) if codes.is_empty() || codes.iter().any(|(code, _)| code == word) => Ok(()),
            Some(word) => {
                let word = crate::text::shown(word);
                Err(format!("{place} is `{word}`, which is none of its codes"))
            }
        },
    }
}

/// What the document shows.
fn shown(entry: &Entry) -> Option<Json> {
    let request = entry.request_example.clone().or_else(|| {
        let fields = entry.request.as_deref().unwrap_or_default();
        request(entry, &fields.to_vec())
    })?;
    let is_told = !matches!(&request, Json::Object(members) if members.is_empty());
    let mut keys = vec![("request".to_owned(), request)];
    if let Some(response) = &entry.response_example {
        keys.push(("response".to_owned(), response.clone()));
    }
    // Documents show tokens and people as they were.
    let mut example = Json::Object(keys);
    mask::by_shape(&mut example);
    (is_told || entry.response_example.is_some()).then_some(example)
}

/// A request of the values that the document gives for its parameters; `None` where one that has
/// to be given has no value.
fn request(entry: &Entry, fields: &Fields) -> Option<Json> {
    let mut members = Vec::new();
    for member in fields {
        match value(entry, member) {
            Some(value) => members.push((member.name.clone(), value)),
            None if member.required == Some(true) && member.default.is_none() => return None,
            None => {}
        }
    }
    Some(Json::Object(members))
}

/// The value that the document gives, as what the member is.
pub(super) fn value(entry: &Entry, member: &Member) -> Option<Json> {
    if let (Shape::Fields(fields), None) = (&member.shape, &member.example) {
        let inner = request(entry, fields)?;
        let is_empty = matches!(&inner, Json::Object(members) if members.is_empty());
        return (!is_empty).then_some(inner);
    }
    let given = member.example.as_ref()?;
    // Examples stand in documents as text.
    let text = match given {
        Json::Text(text) => text.trim(),
        other => return Some(other.clone()),
    };
    match &member.shape {
        Shape::Text | Shape::DateTime | Shape::Csv | Shape::Quoted(_) => {
            Some(Json::Text(text.to_owned()))
        }
        Shape::I32 | Shape::I64 => {
            text.parse::<i64>().ok().map(|number| Json::Number(number.to_string()))
        }
        Shape::F64 => text
            .parse::<f64>()
            .ok()
            .filter(|it| it.is_finite())
            .map(|_| Json::Number(text.to_owned())),
        Shape::Bool => text.parse().ok().map(Json::Bool),
        Shape::List(_) | Shape::Map(_) | Shape::Fields(_) | Shape::Named(_) => {
            crate::json::parse(text)
                .ok()
                .filter(|value| matches!(value, Json::List(_) | Json::Object(_)))
        }
        Shape::Unknown | Shape::File => None,
    }
}
