//! What fitting has to know of structures and enums.

use crate::model::{EnumRepr, Field, Limits, Platform, Type};

/// What the names of types mean: in the model, or while it is being made.
pub trait Definitions: Enums {
    /// A field, as it is known here.
    type Field: Described;

    /// The fields of a structure; `None` when it is not known, and so anything fits.
    fn fields(&self, structure: &str) -> Option<&[Self::Field]>;
}

/// What the names of enums mean.
pub trait Enums {
    /// What the codes of an enum are on the wire; `None` when it is not known.
    fn repr(&self, name: &str) -> Option<EnumRepr>;

    /// Whether an enum lists a code.
    fn has_code(&self, name: &str, code: &str) -> bool;
}

/// A field of a structure.
pub trait Described {
    /// Its name in the JSON.
    fn wire(&self) -> &str;

    /// Its type; `None` when it has none, and so anything fits.
    fn ty(&self) -> Option<&Type>;

    /// What else counts of it.
    fn facts(&self) -> Facts;

    /// How much of it is taken.
    fn limits(&self) -> Limits;
}

/// What counts of a field besides its type.
#[derive(Clone, Copy, Debug, Default)]
pub struct Facts {
    /// Required in a request, promised in an answer.
    pub required: bool,
    /// `null` is a value of it.
    pub nullable: bool,
    /// Number and text both occur.
    pub lenient: bool,
    /// Sources disagree or are silent.
    pub uncertain: bool,
}

impl Described for Field {
    fn wire(&self) -> &str {
        &self.wire
    }

    fn ty(&self) -> Option<&Type> {
        Some(&self.ty)
    }

    fn facts(&self) -> Facts {
        let Self { required, nullable, lenient, uncertain, .. } = *self;
        Facts { required, nullable, lenient, uncertain }
    }

    fn limits(&self) -> Limits {
        self.limits
    }
}

impl Definitions for Platform {
    type Field = Field;

    fn fields(&self, structure: &str) -> Option<&[Field]> {
        self.structs.get(structure).map(|found| found.fields.as_slice())
    }
}

impl Enums for Platform {
    fn repr(&self, name: &str) -> Option<EnumRepr> {
        self.enums.get(name).map(|found| found.repr)
    }

    fn has_code(&self, name: &str, code: &str) -> bool {
        let found = self.enums.get(name);
        found.is_some_and(|found| found.codes.iter().any(|known| known.code == code))
    }
}
