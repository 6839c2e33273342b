//! What fitting has to know of structures and enums.

use std::borrow::Cow;

use crate::model::{EnumRepr, Field, Limits, Platform, Type};

/// What the names of types mean, before or after everything has been resolved.
pub trait Definitions {
    /// A field, as it is known here.
    type Field;

    /// The fields of a structure; `None` when it is not known, and so anything fits.
    fn fields(&self, structure: &str) -> Option<Fields<'_, Self::Field>>;

    /// The type of a field; `None` when it has none, and so anything fits. `file` is that of
    /// its [`Fields`].
    fn ty<'f>(&self, file: usize, field: &'f Self::Field) -> Option<Cow<'f, Type>>;

    /// What else counts of a field.
    fn facts(&self, field: &Self::Field) -> Facts;

    /// How much of it is taken.
    fn limits(&self, field: &Self::Field) -> Limits;

    /// What the codes of an enum are on the wire; `None` when it is not known.
    fn repr(&self, name: &str) -> Option<EnumRepr>;

    /// Whether an enum lists a code.
    fn has_code(&self, name: &str, code: &str) -> bool;
}

/// The fields of a structure, by wire name.
pub struct Fields<'d, F> {
    /// Them, in the descriptor's order.
    pub list: Vec<(&'d str, &'d F)>,
    /// The file whose names their types use, where types are not resolved yet.
    pub file: usize,
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

impl Definitions for Platform {
    type Field = Field;

    fn fields(&self, structure: &str) -> Option<Fields<'_, Field>> {
        self.structs.get(structure).map(|found| fields_of(&found.fields))
    }

    fn ty<'f>(&self, _file: usize, field: &'f Field) -> Option<Cow<'f, Type>> {
        Some(Cow::Borrowed(&field.ty))
    }

    fn facts(&self, field: &Field) -> Facts {
        let Field { required, nullable, lenient, uncertain, .. } = *field;
        Facts { required, nullable, lenient, uncertain }
    }

    fn limits(&self, field: &Field) -> Limits {
        field.limits
    }

    fn repr(&self, name: &str) -> Option<EnumRepr> {
        self.enums.get(name).map(|found| found.repr)
    }

    fn has_code(&self, name: &str, code: &str) -> bool {
        let found = self.enums.get(name);
        found.is_some_and(|found| found.codes.iter().any(|known| known.code == code))
    }
}

/// Fields of the model, as [`fit_fields`](super::fit_fields) takes them.
pub fn fields_of(fields: &[Field]) -> Fields<'_, Field> {
    Fields { list: fields.iter().map(|field| (field.wire.as_str(), field)).collect(), file: 0 }
}
