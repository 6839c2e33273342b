//! What the descriptors of a platform mean: the names of types, and what every type is.

use std::ops::Deref;

use super::PlatformSet;
use super::defs::{DefId, Defs};
use super::types::{Sections, TypedField, Types};
use crate::model::EnumRepr;
use crate::model::fit::{Definitions, Enums};
use crate::published::Published;

/// All types of a platform, by their names, and all fields with the types that they have.
pub(crate) struct Scope<'a> {
    names: Defs<'a>,
    pub(crate) types: Types<'a>,
}

impl<'a> Scope<'a> {
    pub(crate) fn new(set: &PlatformSet<'a>, published: Option<&'a Published>) -> Self {
        let names = Defs::new(set, published);
        let types = Types::new(&names, set);
        Self { names, types }
    }

    /// The fields of a structure.
    pub(crate) fn fields(&self, id: DefId) -> &[TypedField<'a>] {
        self.types.fields(id)
    }

    /// The same, by its Rust name; `None` when no structure is so called.
    pub(crate) fn structure(&self, name: &str) -> Option<&[TypedField<'a>]> {
        self.names.structure(name).map(|id| self.fields(id))
    }

    /// What stands in a file about one thing.
    pub(crate) fn sections(&self, file: usize) -> &Sections<'a> {
        self.types.sections(file)
    }
}

impl<'a> Deref for Scope<'a> {
    type Target = Defs<'a>;

    fn deref(&self) -> &Defs<'a> {
        &self.names
    }
}

impl Enums for Scope<'_> {
    fn repr(&self, name: &str) -> Option<EnumRepr> {
        self.names.repr(name)
    }

    fn has_code(&self, name: &str, code: &str) -> bool {
        self.names.has_code(name, code)
    }
}

impl<'a> Definitions for Scope<'a> {
    type Field = TypedField<'a>;

    fn fields(&self, structure: &str) -> Option<&[TypedField<'a>]> {
        self.structure(structure)
    }
}
