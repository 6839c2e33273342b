//! Which types the fields of an attribute may have.

use crate::model::{Text, Type};

/// What a type has to have in it, so that its fields may have an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fits {
    /// Nothing: all types are right.
    Any,
    /// Items that can be counted.
    Items,
    /// Texts.
    Texts,
    /// Files.
    Files,
    /// Numbers.
    Numbers,
}

impl Fits {
    /// Whether a field of the type may have the attribute.
    pub(crate) fn takes(self, ty: &Type) -> bool {
        match self {
            Self::Any => true,
            Self::Items => {
                let ty = ty.unquoted();
                ty.is_collection() || ty.separator().is_some()
            }
            Self::Texts => ty.leaf().shape().is_some_and(|shape| shape != Text::DateTime),
            Self::Files => ty.is_file(),
            Self::Numbers => ty.leaf().is_number(),
        }
    }

    /// Which fields may have it, in words.
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::Any => "it is for every type",
            Self::Items => "it is for lists, maps, `csv` and `pipe`",
            Self::Files => "it is for files, and for lists of files",
            Self::Texts => "it is for texts, and for lists and maps of texts",
            Self::Numbers => "it is for numbers, and for lists and maps of numbers",
        }
    }
}
