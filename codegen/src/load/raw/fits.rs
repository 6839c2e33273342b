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
                let outermost = ty.walk().find(|ty| !matches!(ty, Type::Quoted(_)));
                matches!(
                    outermost,
                    Some(Type::List(_) | Type::Map(_) | Type::Text(Text::Csv | Text::Pipe))
                )
            }
            Self::Texts => {
                matches!(ty.leaf(), Type::Text(Text::Plain | Text::Csv | Text::Pipe))
            }
            Self::Files => ty.is_file(),
            Self::Numbers => matches!(ty.leaf(), Type::I32 | Type::I64 | Type::F64),
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
