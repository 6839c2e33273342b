//! The only place that takes a [`Type`] apart. Whoever asks what a type holds asks here, so
//! that a new form of type is thought of once, and by the compiler.

use std::iter::successors;

use super::Type;

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
        match self {
            Self::Struct(name) => Some(name),
            // `JsonText<T>` has the value itself.
            Self::Quoted(inner) => inner.embedded(),
            _ => None,
        }
    }

    /// Whether it is a file, or a list of files.
    pub fn is_file(&self) -> bool {
        match self {
            Self::List(item) => **item == Self::File,
            ty => *ty == Self::File,
        }
    }

    /// Whether it is a number or bool.
    pub fn is_number_or_bool(&self) -> bool {
        matches!(self, Self::I32 | Self::I64 | Self::F64 | Self::Bool)
    }

    /// Whether it is a number or bool that is text on the wire; any other type in a text is
    /// there as JSON.
    pub fn is_quoted_scalar(&self) -> bool {
        matches!(self, Self::Quoted(inner) if inner.is_number_or_bool())
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
        }
        assert_eq!(Type::Any.named(), None);
    }
}
