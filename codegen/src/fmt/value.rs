//! JSON to what is laid out, and back.

use super::document::{Collection, Comment, Content, Item, Node, Style};
use super::scalar::width;
use crate::load::Scalar;
use crate::model::Json;

/// What a node says.
pub(super) fn json(node: &Node) -> Json {
    match &node.content {
        Content::Scalar(scalar, _) => scalar.json(),
        Content::List(list) => {
            Json::List(list.items.iter().map(|item| json(&item.value)).collect())
        }
        Content::Map(map) => {
            let entry = |item: &Item| {
                let key = item.key.as_ref().map(|key| key.text.to_string());
                (key.unwrap_or_default(), json(&item.value))
            };
            Json::Object(map.items.iter().map(entry).collect())
        }
    }
}

/// A key as it stands in descriptors: codes are numbers.
pub(super) fn key(name: &str) -> Scalar<'static> {
    let plain = Scalar::new(name.to_owned().into(), true, None);
    let is_number = matches!(plain.json(), Json::Number(text) if text == name);
    Scalar::new(name.to_owned().into(), is_number, None)
}

/// How wide a field with brackets inside its own may be.
const ROW: usize = 90;

/// How wide the keys of a field are on one line, where they fit into brackets.
fn field_width(members: &[(String, Json)]) -> Option<usize> {
    let single = |value: &Json| match value {
        Json::Number(text) | Json::Text(text) => Some(width(text)),
        Json::Null | Json::Bool(_) => Some("false".len()),
        Json::List(_) | Json::Object(_) => None,
    };
    let wide = |value: &Json| match value {
        Json::Object(inner) => inner.iter().try_fold(BRACKETS, |sum, (name, value)| {
            Some(sum + width(name) + BETWEEN + single(value)?)
        }),
        Json::List(inner) => {
            inner.iter().try_fold(BRACKETS, |sum, value| Some(sum + BETWEEN + single(value)?))
        }
        other => single(other),
    };
    // The first key of a field is its type.
    members.first().filter(|(name, _)| name == "type")?;
    members
        .iter()
        .try_fold(BRACKETS, |sum, (name, value)| Some(sum + width(name) + BETWEEN + wide(value)?))
}

/// `{ ` and ` }`.
const BRACKETS: usize = 4;
/// `: ` and `, `.
const BETWEEN: usize = 4;

/// A value laid out as descriptors are: what holds only single values stands in brackets.
pub(super) fn node(value: &Json, in_brackets: bool) -> Node {
    let is_single = |value: &Json| !matches!(value, Json::List(_) | Json::Object(_));
    let is_short = |value: &Json| match value {
        Json::List(list) => list.iter().all(is_single),
        _ => is_single(value),
    };
    let collection = |values: &mut dyn Iterator<Item = (Option<&str>, &Json)>, flow: bool| {
        let items: Vec<Item> =
            values.map(|(name, value)| item(name.map(key), node(value, flow))).collect();
        // Brackets that get too wide are broken; a row of single values stays a row.
        let is_row = items
            .iter()
            .all(|item| item.key.is_some() && matches!(item.value.content, Content::Scalar(..)));
        Collection { items, flow, several_lines: flow && !is_row, ..Collection::default() }
    };
    let content = match value {
        Json::List(list) => {
            let flow = in_brackets || list.iter().all(is_short);
            Content::List(collection(&mut list.iter().map(|value| (None, value)), flow))
        }
        Json::Object(members) => {
            let is_line = || field_width(members).is_some_and(|width| width <= ROW);
            let flow = in_brackets || members.iter().all(|(_, value)| is_short(value)) || is_line();
            let entries = members.iter().map(|(name, value)| (Some(name.as_str()), value));
            Content::Map(collection(&mut { entries }, flow))
        }
        single => {
            let is_block =
                !in_brackets && matches!(single, Json::Text(text) if text.contains('\n'));
            let style = if is_block { Style::Literal } else { Style::Line };
            let scalar = Scalar::of_json(single);
            Content::Scalar(scalar.unwrap_or_else(|| key("")), style)
        }
    };
    Node { content }
}

/// An entry or element without comments.
pub(super) fn item(key: Option<Scalar<'static>>, value: Node) -> Item {
    Item { lead: Vec::new(), blank: false, key, after_key: Vec::new(), value, trailing: Vec::new() }
}

/// Puts a value in the place of another one. Entries that both have keep their layout and their
/// comments; comments of what is gone are given back.
pub(super) fn replace(old: &mut Node, new: &Json, in_brackets: bool) -> Vec<Comment> {
    if json(old) == *new {
        return Vec::new();
    }
    match (&mut old.content, new) {
        (Content::Map(map), Json::Object(members)) if !members.is_empty() => {
            let mut lost = Vec::new();
            let mut before: Vec<Item> = std::mem::take(&mut map.items);
            for (name, value) in members {
                let same = |item: &Item| item.key.as_ref().is_some_and(|key| *key.text == **name);
                match before.iter().position(same) {
                    Some(at) => {
                        let mut item = before.remove(at);
                        lost.extend(replace(&mut item.value, value, map.flow));
                        map.items.push(item);
                    }
                    None => map.items.push(item(Some(key(name)), node(value, map.flow))),
                }
            }
            map.several_lines |= map.flow;
            lost.extend(before.into_iter().flat_map(all_comments));
            lost
        }
        (Content::List(list), Json::List(values)) if !values.is_empty() => {
            let mut lost = Vec::new();
            let mut before = std::mem::take(&mut list.items).into_iter();
            for value in values {
                match before.next() {
                    Some(mut item) => {
                        lost.extend(replace(&mut item.value, value, list.flow));
                        list.items.push(item);
                    }
                    None => list.items.push(item(None, node(value, list.flow))),
                }
            }
            list.several_lines |= list.flow;
            lost.extend(before.flat_map(all_comments));
            lost
        }
        (content, new) => {
            let mut fresh = node(new, in_brackets);
            if let (Content::Scalar(_, style), Content::Scalar(scalar, own)) =
                (&*content, &mut fresh.content)
                && scalar.is_text()
                && *style != Style::Line
            {
                *own = *style;
            }
            let old = std::mem::replace(content, fresh.content);
            inner_comments(Node { content: old })
        }
    }
}

/// The comments of an entry, in the order of the text.
pub(super) fn all_comments(item: Item) -> Vec<Comment> {
    let inner = inner_comments(item.value);
    item.lead.into_iter().chain(item.after_key).chain(inner).chain(item.trailing).collect()
}

fn inner_comments(node: Node) -> Vec<Comment> {
    match node.content {
        Content::Scalar(..) => Vec::new(),
        Content::Map(collection) | Content::List(collection) => {
            let items = collection.items.into_iter().flat_map(all_comments);
            collection.opener.into_iter().chain(items).chain(collection.tail).collect()
        }
    }
}
