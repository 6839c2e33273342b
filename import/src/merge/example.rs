//! Examples.

use doudian_codegen::model::Json;

use crate::entry::{Entry, Fields, Member, Shape};
use crate::mask;

/// The example of a new descriptor: what the document shows, where the request is whole.
pub(super) fn written(entry: &Entry) -> Option<Json> {
    let request = entry.request_example.clone().or_else(|| {
        let fields = entry.request.as_deref().unwrap_or_default();
        request(entry, &fields.to_vec())
    })?;
    let shown = !matches!(&request, Json::Object(members) if members.is_empty());
    let mut keys = vec![("request".to_owned(), request)];
    if let Some(response) = &entry.response_example {
        keys.push(("response".to_owned(), response.clone()));
    }
    // Documents show tokens and people as they were.
    let mut example = Json::Object(keys);
    mask::by_shape(&mut example);
    (shown || entry.response_example.is_some()).then_some(example)
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
