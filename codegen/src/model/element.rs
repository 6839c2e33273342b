//! Everything that has a place in a model, and what stands below it: the one way through a
//! model that looking up, walking and comparing take.

use serde::Serialize;
use serde_json::{Map, Value};

use super::path::Step;
use super::{
    Api, Callback, Code, Enum, Envelope, ErrorRow, Example, Field, Home, Json, Limit, Message,
    MethodLimit, Paging, Platform, Plugin, Spi, Struct, Type,
};

/// Something that has a [`Path`](super::Path).
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs, reason = "each is what its name says")]
pub enum Element<'m> {
    Platform(&'m Platform),
    Envelope(&'m Envelope),
    Method(&'m Api),
    Message(&'m Message),
    Spi(&'m Spi),
    Plugin(&'m Plugin),
    Callback(&'m Callback),
    Struct(&'m Struct),
    Enum(&'m Enum),
    Field(&'m Field),
    /// What an answer, a list or a map holds.
    Type(&'m Type),
    Code(&'m Code),
    Refusal(&'m ErrorRow),
    Limit(Limit),
    MethodLimit(&'m MethodLimit),
    Paging(&'m Paging),
    Example(&'m Example),
    /// The example of a push message.
    Data(&'m Json),
}

/// An element below another one, and the steps to it.
pub(super) type Below<'m> = (Vec<Step>, Element<'m>);

fn name(name: &str) -> Step {
    Step::Name(name.to_owned())
}

fn refusals<'m>(above: &[&str], rows: &'m [ErrorRow], below: &mut Vec<Below<'m>>) {
    for row in rows {
        let mut steps: Vec<Step> = above.iter().map(|it| name(it)).collect();
        steps.push(Step::Name(row.code.to_string()));
        steps.extend(Some(name(&row.sub)).filter(|_| !row.sub.is_empty()));
        below.push((steps, Element::Refusal(row)));
    }
}

/// The structures of what is sent and of what comes back.
fn both<'m>(platform: &'m Platform, records: [&String; 2], below: &mut Vec<Below<'m>>) {
    for (step, record) in ["request", "response"].into_iter().zip(records) {
        let record = platform.structs.get(record);
        below.extend(record.map(|record| (vec![name(step)], Element::Struct(record))));
    }
}

impl<'m> Element<'m> {
    /// What it is, in a word or two.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Platform(_) => "platform",
            Self::Envelope(_) => "envelope",
            Self::Method(_) => "method",
            Self::Message(_) => "push message",
            Self::Spi(_) => "SPI method",
            Self::Plugin(_) => "client-side call",
            Self::Callback(_) => "callback",
            Self::Struct(_) => "structure",
            Self::Enum(_) => "enum",
            Self::Field(_) => "field",
            Self::Type(_) => "type",
            Self::Code(_) => "code",
            Self::Refusal(_) => "refusal",
            Self::Limit(_) | Self::MethodLimit(_) => "limit",
            Self::Paging(_) => "paging",
            Self::Example(_) | Self::Data(_) => "example",
        }
    }

    /// What is stated of the element itself, by the names of the model: nothing of what has a
    /// path of its own, nothing that only Rust needs to know, and not where it was read.
    pub fn facts(&self) -> Map<String, Value> {
        match self {
            Self::Platform(it) => {
                let out = [
                    "apis",
                    "messages",
                    "spis",
                    "plugins",
                    "callbacks",
                    "structs",
                    "enums",
                    "errors",
                    "envelope",
                ];
                facts(it, &out)
            }
            Self::Envelope(it) => {
                let mut facts = facts(it, &[]);
                let generations = facts.get_mut("legacy").and_then(Value::as_array_mut);
                for legacy in generations.into_iter().flatten().filter_map(Value::as_object_mut) {
                    legacy.remove("errors");
                }
                facts
            }
            Self::Method(it) => {
                facts(it, &["request", "data", "errors", "limits", "paging", "example"])
            }
            Self::Message(it) => facts(it, &["example"]),
            Self::Spi(it) => facts(it, &["data", "errors", "example"]),
            Self::Plugin(it) => facts(it, &["errors", "example"]),
            Self::Callback(it) => facts(it, &["example"]),
            Self::Struct(it) => facts(it, &["fields"]),
            Self::Enum(it) => facts(it, &["codes"]),
            Self::Field(it) => facts(it, &["codes", "limits"]),
            Self::Type(it) => facts(&("type", it), &[]),
            Self::Code(it) => facts(it, &[]),
            Self::Refusal(it) => facts(it, &[]),
            Self::Limit(it) => facts(&("limit", it.to_string()), &[]),
            Self::MethodLimit(it) => facts(&("limit", it), &[]),
            Self::Paging(it) => facts(it, &[]),
            Self::Example(it) => facts(it, &[]),
            Self::Data(it) => facts(&("data", it), &[]),
        }
    }

    /// The elements below this one. What a type names stands below whatever has the type.
    pub(super) fn below(self, platform: &'m Platform) -> Vec<Below<'m>> {
        let mut below = Vec::new();
        match self {
            Self::Platform(it) => {
                below.extend(
                    it.envelope.iter().map(|it| (vec![name("envelope")], Self::Envelope(it))),
                );
                refusals(&["errors"], &it.errors, &mut below);
                below.extend(it.apis.iter().map(|it| (vec![name(&it.method)], Self::Method(it))));
                below.extend(it.messages.iter().map(|message| {
                    // A topic may have several tags.
                    let is_alone =
                        it.messages.iter().filter(|other| other.topic == message.topic).count()
                            == 1;
                    let tag = message.tag.iter().filter(|_| !is_alone).map(|tag| name(tag));
                    let steps = [name("messages"), name(&message.topic)].into_iter().chain(tag);
                    (steps.collect(), Self::Message(message))
                }));
                below.extend(
                    it.spis.iter().map(|it| (vec![name("spi"), name(&it.name)], Self::Spi(it))),
                );
                below.extend(
                    it.plugins
                        .iter()
                        .map(|it| (vec![name("plugins"), name(&it.name)], Self::Plugin(it))),
                );
                below.extend(
                    it.callbacks
                        .iter()
                        .map(|it| (vec![name("callbacks"), name(&it.name)], Self::Callback(it))),
                );
                let structs = it.structs.iter();
                below.extend(
                    structs.map(|(key, it)| (vec![name("types"), name(key)], Self::Struct(it))),
                );
                let enums = it.enums.iter();
                below.extend(
                    enums.map(|(key, it)| (vec![name("enums"), name(key)], Self::Enum(it))),
                );
            }
            Self::Envelope(it) => {
                for legacy in &it.legacy {
                    refusals(&["legacy", &legacy.code], &legacy.errors, &mut below);
                }
            }
            Self::Method(it) => {
                below.push((vec![name("request")], Self::Struct(&it.request)));
                below.extend(it.data.iter().map(|ty| (vec![name("response")], Self::Type(ty))));
                below.extend(it.paging.iter().map(|it| (vec![name("paging")], Self::Paging(it))));
                below.extend(it.limits.iter().map(|limit| {
                    let (kind, of) = match limit {
                        MethodLimit::OneOf(names) => ("one_of", names.join(",")),
                        MethodLimit::MaxSpan { from, to, .. } => {
                            ("max_span", format!("{from},{to}"))
                        }
                    };
                    (vec![name("limits"), name(kind), name(&of)], Self::MethodLimit(limit))
                }));
                refusals(&["errors"], &it.errors, &mut below);
                below
                    .extend(it.example.iter().map(|it| (vec![name("example")], Self::Example(it))));
            }
            Self::Message(it) => {
                let data = platform.structs.get(&it.data);
                below.extend(data.map(|data| (vec![name("data")], Self::Struct(data))));
                below.extend(it.example.iter().map(|it| (vec![name("example")], Self::Data(it))));
            }
            Self::Spi(it) => {
                let request = platform.structs.get(&it.request);
                below.extend(request.map(|request| (vec![name("request")], Self::Struct(request))));
                below.extend(it.data.iter().map(|ty| (vec![name("response")], Self::Type(ty))));
                refusals(&["errors"], &it.errors, &mut below);
                below
                    .extend(it.example.iter().map(|it| (vec![name("example")], Self::Example(it))));
            }
            Self::Plugin(it) => {
                both(platform, [&it.request, &it.response], &mut below);
                refusals(&["errors"], &it.errors, &mut below);
                below
                    .extend(it.example.iter().map(|it| (vec![name("example")], Self::Example(it))));
            }
            Self::Callback(it) => {
                both(platform, [&it.request, &it.response], &mut below);
                below
                    .extend(it.example.iter().map(|it| (vec![name("example")], Self::Example(it))));
            }
            Self::Struct(it) => {
                below.extend(it.fields.iter().map(|it| (vec![name(&it.wire)], Self::Field(it))));
            }
            Self::Enum(it) => below.extend(codes(&it.codes)),
            Self::Field(it) => {
                below.extend(
                    it.limits.named().map(|(kind, limit)| {
                        (vec![Step::Limit(kind.to_owned())], Self::Limit(limit))
                    }),
                );
                below.extend(codes(&it.codes));
                below.extend(Self::Type(&it.ty).below(platform));
            }
            Self::Type(ty) => match ty {
                Type::Struct(_) | Type::Enum(_) => {
                    if let Some(named) = ty.named().and_then(|name| Self::named(platform, name)) {
                        below.extend(named.below(platform));
                    }
                }
                // What the text holds.
                Type::Quoted(inner) => below.extend(Self::Type(inner).below(platform)),
                _ => below.extend(ty.inner().map(|inner| {
                    let step = if matches!(ty, Type::Map(_)) { Step::Members } else { Step::Items };
                    (vec![step], Self::Type(inner))
                })),
            },
            Self::Code(_)
            | Self::Refusal(_)
            | Self::Limit(_)
            | Self::MethodLimit(_)
            | Self::Paging(_)
            | Self::Example(_)
            | Self::Data(_) => {}
        }
        below
    }

    /// The structure or enum of this name.
    fn named(platform: &'m Platform, name: &str) -> Option<Self> {
        let record = platform.structs.get(name).map(Self::Struct);
        record.or_else(|| platform.enums.get(name).map(Self::Enum))
    }

    /// The structure or enum that stands directly in this place, with where it is defined.
    pub(super) fn definition(self, platform: &'m Platform) -> Option<(&'m str, &'m Home)> {
        let of_type = |ty: &'m Type| {
            // Behind a list or map stands an element of its own.
            let name = match ty.unquoted() {
                ty @ (Type::Struct(_) | Type::Enum(_)) => ty.named()?,
                _ => return None,
            };
            Some((name, platform.home(name)?))
        };
        match self {
            Self::Struct(it) => Some((&it.name, &it.home)),
            Self::Enum(it) => Some((&it.name, &it.home)),
            Self::Field(it) => of_type(&it.ty),
            Self::Type(ty) => of_type(ty),
            _ => None,
        }
    }
}

fn codes(codes: &[Code]) -> impl Iterator<Item = Below<'_>> {
    codes.iter().map(|it| (vec![Step::Code(it.code.clone())], Element::Code(it)))
}

/// What is no fact of an element itself: what only Rust needs to know, where it was read and is
/// used, and what its history says.
const HIDDEN: [&str; 7] =
    ["rust", "file", "in_request", "in_response", "families", "since", "version"];

/// The members of what is written of something, but for these.
fn facts(of: &impl Serialize, out: &[&str]) -> Map<String, Value> {
    let mut facts = match serde_json::to_value(of) {
        Ok(Value::Object(members)) => members,
        // A name and a value.
        Ok(Value::Array(pair)) => match <[Value; 2]>::try_from(pair) {
            Ok([Value::String(name), value]) => Map::from_iter([(name, value)]),
            _ => Map::new(),
        },
        // Nothing in a model has a key that is no text.
        _ => Map::new(),
    };
    for name in out.iter().chain(&HIDDEN) {
        facts.remove(*name);
    }
    facts
}
