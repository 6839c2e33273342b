//! What the type of a field may be.

use crate::diagnostic::Rule;
use crate::model::Type;
use crate::resolve::TypedField;
use crate::resolve::types::{Fault, misplaced_page};

/// The type of a field, and what is wrong with it as the type of a field.
pub(super) fn field_type<'f>(
    field: &'f TypedField<'_>,
    is_parameter: bool,
) -> Result<&'f Type, Fault> {
    match field.ty.as_ref().map_err(Fault::clone)? {
        ty if ty.row().is_some() => Err(misplaced_page()),
        ty if is_parameter && ty.is_file() => Ok(ty),
        ty => without_file(ty),
    }
}

/// A type that has no file in it.
pub(super) fn without_file(ty: &Type) -> Result<&Type, Fault> {
    if !ty.walk().any(|ty| *ty == Type::File) {
        return Ok(ty);
    }
    Err(Fault {
        rule: Rule::MisplacedFile,
        message: "a file stands where none can be sent".to_owned(),
        label: "only a parameter of a method is a file, or a list of files",
        word: None,
        help: Some(
            "what is a file for the method is a field of `request`, of the type `file` or \
             `[file]`; where the platform has its address or its bytes as text, it is a `string`"
                .to_owned(),
        ),
    })
}
