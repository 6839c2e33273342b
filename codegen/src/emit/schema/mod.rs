//! A type as JSON Schema 2020-12, which is also what OpenAPI 3.1 has: the one place where types
//! become schemas.
//!
//! What is described is the value on the wire. Enums are open: their codes are listed in
//! `x-extensible-enum`, and any other passes. What JSON Schema has no word for is a member of
//! [`extension`](super::extension).

mod codes;
mod definition;
mod field;
mod refer;
mod used;

pub(super) use definition::{enumeration, fields, structure};
pub(super) use field::property;
pub(super) use refer::RefBase;
pub(super) use used::used;
