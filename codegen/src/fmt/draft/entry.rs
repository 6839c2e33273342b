//! Where the entries and elements of a draft stand.

use super::super::document::{Collection, Content, Item, Node};
use super::super::pointer::Pointer;
use super::super::value;
use super::error::EditError;
use crate::diagnostic::suggest;
use crate::model::Json;

/// Where a new entry or element stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Position {
    /// Behind all others.
    #[default]
    Last,
    /// Before this key. Keys that have a place of their own in canonical form get that.
    Before(String),
    /// Behind this key.
    After(String),
}

/// A mapping or list whose entries stand in lines of their own.
pub(super) fn block(mut node: Node) -> Node {
    if let Some(collection) = node.collection_mut() {
        collection.flow = false;
    }
    node
}

/// The number of an entry or element.
pub(super) fn find(node: &Node, collection: &Collection, step: &str) -> Option<usize> {
    match node.content {
        Content::Map(_) => {
            let is_it = |item: &Item| item.key.as_ref().is_some_and(|key| *key.text == *step);
            collection.items.iter().position(is_it)
        }
        _ => step.parse().ok().filter(|index| *index < collection.items.len()),
    }
}

/// Whether something stands in a place.
#[derive(PartialEq, Eq)]
pub(super) enum Room {
    /// An entry of a mapping.
    Taken,
    /// Nothing, or an element that makes room.
    Free,
}

/// Whether a value can be put in a place, on the way to which whatever is missing is made. It is
/// asked before anything is changed, so that what is refused leaves the document as it was.
pub(super) fn check(
    root: Option<&Node>,
    at: &Pointer,
    position: &Position,
) -> Result<Room, EditError> {
    let Some((last, way)) = at.steps().split_last() else { return Ok(Room::Taken) };
    let mut node = root;
    for step in way {
        let Some(here) = node else { break };
        let found = here.collection().and_then(|it| it.items.get(find(here, it, step)?));
        if found.is_none() {
            place(at, here, step, &Position::Last)?;
        }
        node = found.map(|item| &item.value);
    }
    let Some(node) = node else {
        return match position {
            Position::Before(key) | Position::After(key) => Err(no_neighbour(at, key)),
            Position::Last => Ok(Room::Free),
        };
    };
    let is_there = node.collection().is_some_and(|it| find(node, it, last).is_some());
    match is_there && matches!(node.content, Content::Map(_)) {
        true => Ok(Room::Taken),
        false if is_there => Ok(Room::Free),
        false => place(at, node, last, position).map(|_| Room::Free),
    }
}

/// Whether this is a mapping, and where in it a new entry or element stands.
fn place(
    at: &Pointer,
    node: &Node,
    step: &str,
    position: &Position,
) -> Result<(bool, usize), EditError> {
    let is_null = matches!(&node.content, Content::Scalar(scalar, _) if scalar.is_null());
    let is_map = is_null || matches!(node.content, Content::Map(_));
    let items = match node.collection() {
        Some(collection) => collection.items.as_slice(),
        // A key with nothing behind it begins a mapping.
        None if is_null => &[],
        None => return Err(missing(at, step, node)),
    };
    let of_key = |key: &str| {
        let is_it = |item: &Item| item.key.as_ref().is_some_and(|it| *it.text == *key);
        items.iter().position(is_it).ok_or_else(|| no_neighbour(at, key))
    };
    let length = items.len();
    let index = match (is_map, position) {
        (false, _) if step == "-" => length,
        (false, _) => match step.parse() {
            Ok(index) if index <= length => index,
            _ => return Err(EditError::new(at, format!("the list has {length} elements"))),
        },
        (true, Position::Last) => length,
        (true, Position::Before(key)) => of_key(key)?,
        (true, Position::After(key)) => of_key(key)? + 1,
    };
    Ok((is_map, index))
}

fn no_neighbour(at: &Pointer, key: &str) -> EditError {
    EditError::new(at, format!("there is no `{key}` beside it"))
}

/// Adds an entry or element, written as those beside it are.
pub(super) fn add(
    at: &Pointer,
    node: &mut Node,
    step: &str,
    new: &Json,
    position: &Position,
) -> Result<(), EditError> {
    // A key with nothing behind it begins a mapping.
    if matches!(&node.content, Content::Scalar(scalar, _) if scalar.is_null()) {
        *node = block(value::node(&Json::Object(Vec::new()), false));
    }
    let (is_map, index) = place(at, node, step, position)?;
    let Some(collection) = node.collection_mut() else { return Err(missing(at, step, node)) };
    let length = collection.items.len();
    let mut value = value::node(new, collection.flow);
    // In brackets or in lines, as the one before.
    let like = index.checked_sub(1).or(Some(0)).and_then(|index| collection.items.get(index));
    if let (Some(like), Some(inner)) =
        (like.and_then(|item| item.value.collection()), value.collection_mut())
        && !collection.flow
        && !inner.items.is_empty()
        && inner.items.iter().all(|item| item.value.collection().is_none_or(|it| it.flow))
    {
        inner.flow = like.flow;
        inner.broken = like.flow && like.broken;
    }
    let key = is_map.then(|| value::key(step));
    let mut item = value::item(key, value);
    item.blank = length > 1
        && collection.items.iter().skip(1).all(|item| item.blank && item.lead.is_empty());
    if collection.flow {
        collection.several_lines = true;
    }
    // An empty pair of brackets was all that there was.
    if length == 0 && collection.flow && !collection.broken && collection.opener.is_empty() {
        collection.flow = at.steps().len() > 2 || !is_map;
    }
    collection.items.insert(index, item);
    Ok(())
}

pub(super) fn missing(at: &Pointer, step: &str, node: &Node) -> EditError {
    match (&node.content, node.collection()) {
        (Content::Map(_), Some(map)) => {
            let keys = map.items.iter().filter_map(|item| item.key.as_ref());
            let keys: Vec<&str> = keys.map(|key| &*key.text).collect();
            let help = suggest::did_you_mean(step, keys.iter().copied());
            let help = help.map(|help| format!("; {help}")).unwrap_or_default();
            EditError::new(at, format!("there is no `{step}`{help}"))
        }
        (Content::List(_), Some(list)) => {
            EditError::new(at, format!("the list has {} elements", list.items.len()))
        }
        _ => EditError::new(at, format!("`{step}` would stand in a single value")),
    }
}
