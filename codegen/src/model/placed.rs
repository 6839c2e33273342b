//! The limits of a whole request, each with the way to it.

use super::{Api, Field, Limit, Platform, Type};

/// A limit of a field, with the way to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// From the top of the parameters: `items[].name` is a member of each element of a list,
    /// `attrs{}` each member of a map. A name has `\` before what would mean something else.
    pub path: String,
    /// The limit.
    pub limit: Limit,
    /// What joins the parts of a text, where those are counted.
    pub separator: Option<char>,
}

impl Api {
    /// The limits of all fields of the request, at any depth. A structure that holds itself is
    /// entered once.
    pub fn field_limits(&self, platform: &Platform) -> Vec<Placed> {
        let mut placed = Vec::new();
        place(platform, &self.request.fields, "", &mut Vec::new(), &mut placed);
        placed
    }
}

fn place<'p>(
    platform: &'p Platform,
    fields: &'p [Field],
    above: &str,
    inside: &mut Vec<&'p str>,
    placed: &mut Vec<Placed>,
) {
    for field in fields {
        let dot = if above.is_empty() { "" } else { "." };
        let whole = format!("{above}{dot}{}", escaped(&field.wire));
        let mut each = whole.clone();
        for ty in field.ty.walk() {
            match ty {
                Type::List(_) => each.push_str("[]"),
                Type::Map(_) => each.push_str("{}"),
                _ => {}
            }
        }
        let separator = field.ty.separator();
        placed.extend(field.limits.of_items().map(|limit| Placed {
            path: whole.clone(),
            limit,
            separator,
        }));
        placed.extend(field.limits.of_each().map(|limit| Placed {
            path: each.clone(),
            limit,
            separator: None,
        }));
        if let Some(name) = field.ty.leaf().structure()
            && let Some(record) = platform.structs.get(name)
            && !inside.contains(&name)
        {
            inside.push(name);
            place(platform, &record.fields, &each, inside, placed);
            inside.pop();
        }
    }
}

fn escaped(wire: &str) -> String {
    let mut path = String::with_capacity(wire.len());
    for character in wire.chars() {
        if matches!(character, '.' | '[' | '{') {
            path.push('\\');
        }
        path.push(character);
    }
    path
}
