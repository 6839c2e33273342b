//! The order of keys, and of the comments that have to make room for it.

use super::document::{Content, Item, Node, Style};
use crate::load::raw::FIELD_KEYS;

/// What a node of a descriptor is, as far as its keys have an order.
#[derive(Clone, Copy)]
enum Role {
    File,
    /// Permission packages, and one of them.
    Auth,
    /// Which token a method takes, and where.
    TokenUse,
    /// What descriptors rest on, and one of them.
    Source,
    Paging,
    Limits,
    Limit,
    Checks,
    Check,
    Failure,
    /// Named fields; their own order is that of the platform.
    Fields,
    Field,
    /// Structures by name.
    Types,
    /// Enums by name.
    Enums,
    Enum,
    /// Codes of an enum; their order is that of the platform.
    Codes,
    Code,
    Errors,
    Error,
    /// The versions of a history, and one of them.
    Versions,
    Version,
    Transport,
    Tokens,
    /// Also the older generations below it, each further code, and the lists of these.
    Envelope,
    /// Anything else: values, examples.
    Free,
}

const FILE: &[&str] = &[
    "platform",
    "extends",
    "method",
    "other_names",
    "message",
    "tag",
    "spi",
    "plugin",
    "callback",
    "spec_version",
    "title",
    "doc",
    "sources",
    "note",
    "status",
    "replaced_by",
    "effect",
    "token",
    "crate",
    "package",
    "class_prefix",
    "host",
    "path",
    "verb",
    "body",
    "reply",
    "generation",
    "family",
    "object",
    "plugin_id",
    "transport",
    "tokens",
    "envelope",
    "key",
    "discriminator",
    "auths",
    "paging",
    "limits",
    "rules",
    "checks",
    "data",
    "request",
    "response",
    "failure",
    "types",
    "enums",
    "extra",
    "labels",
    "errors",
    "history",
    "example",
    "add",
    "change",
];
const AUTH: &[&str] = &["group", "package"];
const TOKEN_USE: &[&str] = &["kind", "query", "header"];
const SOURCE: &[&str] = &["name", "title", "url"];
const PAGING: &[&str] = &[
    "page", "size", "cursor", "first", "max_size", "max_rows", "items", "total", "has_more", "next",
];
const LIMIT: &[&str] = &["one_of", "max_span", "unit", "from", "to"];
const CHECK: &[&str] = &["field", "begins_with", "not_empty", "unless_query"];
const FAILURE: &[&str] = &["code", "type", "message"];
const ENUM: &[&str] = &["type", "label", "codes"];
const CODE: &[&str] = &["name", "label"];
const ERROR: &[&str] = &["code", "sub", "label", "retry", "action", "verdict"];
const VERSION: &[&str] = &["version", "date", "added"];
const TRANSPORT: &[&str] = &["kind", "token", "protocol"];
const TOKENS: &[&str] = &[
    "name",
    "kind",
    "query",
    "header",
    "prefix",
    "path",
    "refresh_path",
    "refresh_form",
    "verb",
    "reply",
    "app_key",
    "app_secret",
    "grant_type",
    "token",
    "expires_in",
    "stable",
    "renew_before",
];
const ENVELOPE: &[&str] = &[
    "code",
    "success",
    "message",
    "sub_code",
    "sub_message",
    "log_id",
    "data",
    "also",
    "others",
    "legacy",
    "errors",
];

impl Role {
    /// The keys in order, where it matters.
    fn keys(self) -> &'static [&'static str] {
        match self {
            Self::File => FILE,
            Self::Auth => AUTH,
            Self::TokenUse => TOKEN_USE,
            Self::Source => SOURCE,
            Self::Paging => PAGING,
            Self::Limit => LIMIT,
            Self::Check => CHECK,
            Self::Failure => FAILURE,
            Self::Field => FIELD_KEYS,
            Self::Enum => ENUM,
            Self::Code => CODE,
            Self::Error => ERROR,
            Self::Version => VERSION,
            Self::Transport => TRANSPORT,
            Self::Tokens => TOKENS,
            Self::Envelope => ENVELOPE,
            Self::Limits
            | Self::Checks
            | Self::Fields
            | Self::Types
            | Self::Enums
            | Self::Codes
            | Self::Errors
            | Self::Versions
            | Self::Free => &[],
        }
    }

    /// What the value of a key, or an element, is.
    fn inside(self, key: Option<&str>) -> Self {
        match (self, key) {
            (Self::File, Some(key)) => match key {
                "auths" => Self::Auth,
                "token" => Self::TokenUse,
                "sources" => Self::Source,
                "paging" => Self::Paging,
                "limits" => Self::Limits,
                "checks" => Self::Checks,
                "failure" => Self::Failure,
                "request" | "data" | "response" => Self::Fields,
                "types" => Self::Types,
                "enums" => Self::Enums,
                "errors" => Self::Errors,
                "history" => Self::Versions,
                "transport" => Self::Transport,
                "tokens" => Self::Tokens,
                "envelope" => Self::Envelope,
                // What an overlay adds and changes has the keys of a file.
                "add" | "change" => Self::File,
                _ => Self::Free,
            },
            (Self::Auth, None) => Self::Auth,
            (Self::Source, None) => Self::Source,
            (Self::Tokens, None) => Self::Tokens,
            (Self::Fields, Some(_)) => Self::Field,
            (Self::Types, Some(_)) => Self::Fields,
            (Self::Enums, Some(_)) => Self::Enum,
            (Self::Enum, Some("codes")) => Self::Codes,
            (Self::Codes, Some(_)) => Self::Code,
            (Self::Limits, None) => Self::Limit,
            (Self::Checks, None) => Self::Check,
            (Self::Errors, None) => Self::Error,
            (Self::Versions, None) => Self::Version,
            (Self::Envelope, Some("legacy" | "also") | None) => Self::Envelope,
            (Self::Envelope, Some("errors")) => Self::Errors,
            _ => Self::Free,
        }
    }
}

/// Puts the keys of a descriptor in order.
pub(super) fn order(root: &mut Node) {
    visit(root, Role::File);
}

fn visit(node: &mut Node, role: Role) {
    let is_map = matches!(node.content, Content::Map(_));
    let Some(collection) = node.collection_mut() else { return };
    for item in &mut collection.items {
        let key = item.key.as_ref().map(|key| key.text.to_string());
        visit(&mut item.value, role.inside(key.as_deref()));
        make_room(item);
    }
    let keys = role.keys();
    if is_map && !keys.is_empty() {
        // The empty line at the start of a block is nothing that an entry takes along.
        if let Some(first) = collection.items.first_mut() {
            match first.lead.first_mut() {
                Some(comment) => comment.blank = false,
                None => first.blank = false,
            }
        }
        // Unknown keys stay behind the others. Equal ones keep their order.
        collection.items.sort_by_key(|item| {
            let key = item.key.as_ref().map(|key| &*key.text);
            keys.iter().position(|known| Some(*known) == key).unwrap_or(keys.len())
        });
    }
    if collection.flow {
        return;
    }
    // No line is free between a dash and what stands behind it in the same line.
    for item in collection.items.iter_mut().filter(|item| item.key.is_none()) {
        hoist(item);
    }
}

/// Takes a comment behind a key before the whole entry, unless the line ends behind it.
fn make_room(item: &mut Item) {
    let stays = match &item.value.content {
        Content::Map(inner) | Content::List(inner) => !inner.flow,
        Content::Scalar(_, style) => *style != Style::Line || item.trailing.is_empty(),
    };
    if !stays {
        for mut comment in item.after_key.drain(..) {
            comment.blank = false;
            item.lead.push(comment);
        }
    }
}

/// Takes the comments before the first entry of an element before the element itself.
fn hoist(item: &mut Item) {
    let inner = item.value.collection_mut().filter(|inner| !inner.flow);
    if let Some(first) = inner.and_then(|inner| inner.items.first_mut()) {
        item.lead.append(&mut first.lead);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_has_two_places() {
        for keys in [FILE, PAGING, LIMIT, CHECK, FAILURE, FIELD_KEYS, ENUM, CODE, ERROR, VERSION] {
            let all: std::collections::BTreeSet<_> = keys.iter().collect();
            assert_eq!(all.len(), keys.len());
        }
    }
}
