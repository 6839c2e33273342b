//! What an element is known by, wherever it stands.

use super::Platform;
use super::element::Element;

/// What has a version since which it exists, by the names that nothing else of its kind has.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Id<'m> {
    Method(&'m str),
    /// By topic and tag.
    Message(&'m str, Option<&'m str>),
    Spi(&'m str),
    Plugin(&'m str),
    Callback(&'m str),
    Struct(&'m str),
    Enum(&'m str),
    /// By structure and wire name.
    Field(&'m str, &'m str),
    /// Of an enum.
    Code(&'m str, &'m str),
    /// Of a field, by structure, wire name and code.
    FieldCode(&'m str, &'m str, &'m str),
}

impl<'m> Id<'m> {
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

    /// Whether it has a name of its own, and no path in something else.
    pub(super) fn is_named(&self) -> bool {
        !matches!(self, Self::Field(..) | Self::Code(..) | Self::FieldCode(..))
    }
}
