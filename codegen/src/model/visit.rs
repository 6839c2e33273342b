//! The only place that takes a [`Type`] apart. Whoever asks what a type holds asks here, so
//! that a new form of type is thought of once, and by the compiler.

use std::fmt;
use std::iter::successors;

use super::{Text, Type};

impl Type {
    /// The type that this one holds: the element of a list, what a text holds. What the fields
    /// of a structure hold belongs to the structure.
    pub fn inner(&self) -> Option<&Type> {
        match self {
            Self::Quoted(inner) | Self::List(inner) | Self::Map(inner) | Self::Page(inner) => {
                Some(inner)
            }
            Self::Text(_)
            | Self::I32
            | Self::I64
            | Self::F64
            | Self::Bool
            | Self::Any
            | Self::File
            | Self::Struct(_)
            | Self::Enum(_)
            | Self::Foreign(_) => None,
        }
    }

    /// This type and all that it holds, from the outside in.
    pub fn walk(&self) -> impl Iterator<Item = &Type> {
        successors(Some(self), |ty| ty.inner())
    }

    /// What it comes to when lists, maps, pages and texts around it are taken off.
    pub fn leaf(&self) -> &Type {
        self.walk().last().unwrap_or(self)
    }

    /// What it is when texts around it are taken off.
    pub fn unquoted(&self) -> &Type {
        match self {
            Self::Quoted(inner) => inner.unquoted(),
            ty => ty,
        }
    }

    /// The element of a list.
    pub fn item(&self) -> Option<&Type> {
        match self {
            Self::List(item) => Some(item),
            _ => None,
        }
    }

    /// The row of a page.
    pub fn row(&self) -> Option<&Type> {
        match self {
            Self::Page(row) => Some(row),
            _ => None,
        }
    }

    /// Whether it is a list or map: it has items, which can be counted.
    pub fn is_collection(&self) -> bool {
        matches!(self, Self::List(_) | Self::Map(_))
    }

    /// Whether there are several values of its leaf, in a list or map at any depth.
    pub fn has_many(&self) -> bool {
        self.walk().any(Self::is_collection)
    }

    /// What is special about a text.
    pub fn shape(&self) -> Option<Text> {
        match self {
            Self::Text(shape) => Some(*shape),
            _ => None,
        }
    }

    /// What stands between the parts of a text that has parts.
    pub fn separator(&self) -> Option<char> {
        match self.shape()? {
            Text::Csv => Some(','),
            Text::Pipe => Some('|'),
            Text::Plain | Text::DateTime => None,
        }
    }

    /// The structure that it is, by Rust name.
    pub fn structure(&self) -> Option<&str> {
        match self {
            Self::Struct(name) => Some(name),
            _ => None,
        }
    }

    /// The structure or enum that it names, by Rust name.
    pub fn named(&self) -> Option<&str> {
        match self.leaf() {
            Self::Struct(name) | Self::Enum(name) => Some(name),
            _ => None,
        }
    }

    /// The structure that a Rust value of this type has as a part of itself, and not behind a
    /// list, a map or a page: a structure that so holds itself would have no size.
    pub fn embedded(&self) -> Option<&str> {
        // `JsonText<T>` has the value itself.
        self.unquoted().structure()
    }

    /// Whether it is an object on the wire, as far as that is known: a structure, a map, a page, or
    /// what may be anything.
    pub(crate) fn is_object(&self) -> bool {
        matches!(
            self,
            Self::Struct(_) | Self::Page(_) | Self::Map(_) | Self::Foreign(_) | Self::Any
        )
    }

    /// Whether it is a file, or a list of files.
    pub fn is_file(&self) -> bool {
        match self {
            Self::List(item) => **item == Self::File,
            ty => *ty == Self::File,
        }
    }

    /// Whether it is an integer.
    pub fn is_integer(&self) -> bool {
        matches!(self, Self::I32 | Self::I64)
    }

    /// Whether it is a number.
    pub fn is_number(&self) -> bool {
        self.is_integer() || *self == Self::F64
    }

    /// Whether it is a number or bool.
    pub fn is_number_or_bool(&self) -> bool {
        self.is_number() || *self == Self::Bool
    }

    /// Whether it is one text, number or bool where it is sent. Of a type from outside nothing
    /// is known, so it may be one.
    pub fn is_scalar(&self) -> bool {
        match self {
            Self::Text(_)
            | Self::I32
            | Self::I64
            | Self::F64
            | Self::Bool
            | Self::Quoted(_)
            | Self::Enum(_)
            | Self::Foreign(_) => true,
            Self::Any
            | Self::File
            | Self::List(_)
            | Self::Map(_)
            | Self::Page(_)
            | Self::Struct(_) => false,
        }
    }

    /// Whether it is a number or bool that is text on the wire; any other type in a text is
    /// there as JSON.
    pub fn is_quoted_scalar(&self) -> bool {
        matches!(self, Self::Quoted(inner) if inner.is_number_or_bool())
    }
}

/// As descriptors write it.
impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(Text::Plain) => f.write_str("string"),
            Self::Text(Text::DateTime) => f.write_str("datetime"),
            Self::Text(Text::Csv) => f.write_str("csv"),
            Self::Text(Text::Pipe) => f.write_str("pipe"),
            Self::I32 => f.write_str("i32"),
            Self::I64 => f.write_str("i64"),
            Self::F64 => f.write_str("f64"),
            Self::Bool => f.write_str("bool"),
            Self::Any => f.write_str("any"),
            Self::File => f.write_str("file"),
            Self::List(inner) => write!(f, "[{inner}]"),
            Self::Map(inner) => write!(f, "map<{inner}>"),
            Self::Page(inner) => write!(f, "page<{inner}>"),
            Self::Quoted(inner) => write!(f, "text<{inner}>"),
            Self::Struct(name) | Self::Enum(name) | Self::Foreign(name) => f.write_str(name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all_around(ty: &Type) -> [Type; 4] {
        [Type::Quoted, Type::List, Type::Map, Type::Page].map(|wrap| wrap(Box::new(ty.clone())))
    }

    #[test]
    fn every_form_is_seen_through() {
        let order = Type::Struct("Order".to_owned());
        for outer in all_around(&order).iter().flat_map(all_around) {
            assert_eq!(outer.named(), Some("Order"), "{outer:?}");
            assert_eq!(outer.walk().count(), 3, "{outer:?}");
            let only_text = outer.walk().all(|ty| matches!(ty, Type::Quoted(_) | Type::Struct(_)));
            assert_eq!(outer.embedded().is_some(), only_text, "{outer:?}");
            let wrapped = |wrap: fn(&Type) -> bool| outer.walk().any(wrap);
            assert_eq!(outer.has_many(), wrapped(|ty| matches!(ty, Type::List(_) | Type::Map(_))));
            assert!(!matches!(outer.unquoted(), Type::Quoted(_)), "{outer:?}");
            assert_eq!(outer.unquoted().named(), Some("Order"), "{outer:?}");
        }
        let lists = all_around(&order).map(|ty| (ty.item().is_some(), ty.row().is_some()));
        assert_eq!(lists, [(false, false), (true, false), (false, false), (false, true)]);
        assert_eq!(Type::Any.named(), None);
    }
}
