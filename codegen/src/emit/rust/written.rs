//! The tokens of structs that their users have written.
//!
//! The model has names and types as text. Here come the user's own tokens for them, so that
//! what the compiler says about a field's type points at that type.

use proc_macro2::{Ident, Span, TokenStream};

use crate::model::Field;

/// The user's tokens of a struct, and what they have implemented for it themselves.
#[derive(Clone, Debug)]
pub struct Written {
    /// Who may name the struct, and therefore its other names.
    pub visibility: TokenStream,
    /// The struct's name.
    pub name: Ident,
    /// Its fields.
    pub fields: Vec<WrittenField>,
    /// The field of the members that the struct lacks, where they are kept.
    pub extra: Option<Ident>,
    /// The type of what an answer's `data` holds.
    pub data: Option<TokenStream>,
    /// `Default` is theirs.
    pub has_default: bool,
    /// `PartialEq` is theirs.
    pub has_eq: bool,
    /// serde's traits are theirs.
    pub has_serde: bool,
}

/// The user's tokens of a field.
#[derive(Clone, Debug)]
pub struct WrittenField {
    /// The name on the wire, by which the model's field is found.
    pub wire: String,
    /// The field's name.
    pub ident: Ident,
    /// Its type, without `Option`, `Nullable` and `Box`.
    pub ty: TokenStream,
    /// The place to show when something is wrong with the type.
    pub span: Span,
}

impl Written {
    pub(super) fn field(&self, field: &Field) -> Option<&WrittenField> {
        self.fields.iter().find(|written| written.wire == field.wire)
    }
}
