//! What the type of a field may be.

use crate::load::raw::TypeExpr;
use crate::model::Type;
use crate::resolve::scope::{Fault, Scope, misplaced_page};

/// The type of a field, and what is wrong with it as the type of a field.
pub(super) fn field_type(
    scope: &Scope<'_>,
    file: usize,
    written: &TypeExpr,
) -> Result<Type, Fault> {
    match scope.resolve(file, written)? {
        Type::Page(_) => Err(misplaced_page()),
        ty => Ok(ty),
    }
}
