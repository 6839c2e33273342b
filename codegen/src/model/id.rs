//! What an element is known by, wherever it stands.

use super::Platform;
use super::element::Element;

/// What has a version since which it exists, by the names that nothing else of its kind has.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Id<S> {
    Method(S),
    /// By topic and tag.
    Message(S, Option<S>),
    Spi(S),
    Plugin(S),
    Callback(S),
    Struct(S),
    Enum(S),
    /// By structure and wire name.
    Field(S, S),
    /// Of an enum.
    Code(S, S),
    /// Of a field, by structure, wire name and code.
    FieldCode(S, S, S),
}

impl<'m> Id<&'m str> {
    /// `above` is what the element stands below.
    pub(super) fn of(
        element: Element<'m>,
        above: Option<(Element<'m>, &Option<Self>)>,
        platform: &'m Platform,
    ) -> Option<Self> {
        let holder = || Some(above?.0.definition(platform)?.0);
        Some(match element {
            Element::Method(it) => Self::Method(&it.method),
            Element::Message(it) => Self::Message(&it.topic, it.tag.as_deref()),
            Element::Spi(it) => Self::Spi(&it.name),
            Element::Plugin(it) => Self::Plugin(&it.name),
            Element::Callback(it) => Self::Callback(&it.name),
            Element::Struct(it) => Self::Struct(&it.name),
            Element::Enum(it) => Self::Enum(&it.name),
            Element::Field(it) => Self::Field(holder()?, &it.wire),
            Element::Code(it) => match above? {
                (Element::Field(field), Some(Self::Field(record, wire)))
                    if field.codes.contains(it) =>
                {
                    Self::FieldCode(record, wire, &it.code)
                }
                _ => Self::Code(holder()?, &it.code),
            },
            _ => return None,
        })
    }

    /// The same without the model that its names are of.
    pub(super) fn owned(&self) -> Id<String> {
        match *self {
            Self::Method(name) => Id::Method(name.to_owned()),
            Self::Message(topic, tag) => Id::Message(topic.to_owned(), tag.map(str::to_owned)),
            Self::Spi(name) => Id::Spi(name.to_owned()),
            Self::Plugin(name) => Id::Plugin(name.to_owned()),
            Self::Callback(name) => Id::Callback(name.to_owned()),
            Self::Struct(name) => Id::Struct(name.to_owned()),
            Self::Enum(name) => Id::Enum(name.to_owned()),
            Self::Field(record, wire) => Id::Field(record.to_owned(), wire.to_owned()),
            Self::Code(item, code) => Id::Code(item.to_owned(), code.to_owned()),
            Self::FieldCode(record, wire, code) => {
                Id::FieldCode(record.to_owned(), wire.to_owned(), code.to_owned())
            }
        }
    }

    /// Whether it has a name of its own, and no path in something else.
    pub(super) fn is_named(&self) -> bool {
        !matches!(self, Self::Field(..) | Self::Code(..) | Self::FieldCode(..))
    }
}
