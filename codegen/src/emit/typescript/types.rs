//! Types as TypeScript writes them.
//!
//! A number of JavaScript has 53 bits, and an id of the platform has more: an integer of 64
//! bits whose name says that it is an id is a `string`. Times, amounts and counts stay below
//! that, and are numbers.

use heck::ToSnakeCase;

use crate::model::{Enum, EnumRepr, Field, Text, Type};

/// The greatest number up to which JavaScript has every integer.
const SAFE: u64 = (1 << 53) - 1;

/// The type of a field, but for what says that it may be `null`.
pub(super) fn declared(field: &Field) -> String {
    of(&field.ty, is_id(&field.wire))
}

/// The type of a field.
pub(super) fn of_field(field: &Field) -> String {
    let ty = declared(field);
    if field.nullable { format!("{ty} | null") } else { ty }
}

/// A type; `is_id` where its numbers are ids.
pub(super) fn of(ty: &Type, is_id: bool) -> String {
    match ty {
        Type::I64 if is_id => "string".to_owned(),
        Type::I32 | Type::I64 | Type::F64 => "number".to_owned(),
        Type::Bool => "boolean".to_owned(),
        Type::Any | Type::Foreign(_) => "unknown".to_owned(),
        // Its content; `Blob` is not everywhere.
        Type::File => "Uint8Array".to_owned(),
        Type::Text(Text::Plain | Text::DateTime | Text::Csv | Text::Pipe) | Type::Quoted(_) => {
            "string".to_owned()
        }
        Type::List(item) => match of(item, is_id) {
            item if item.contains(' ') => format!("Array<{item}>"),
            item => format!("{item}[]"),
        },
        Type::Map(item) => format!("Record<string, {}>", of(item, is_id)),
        Type::Page(item) => {
            let item = of(item, is_id);
            format!("{{ total?: number; list?: {item}[]; data?: {item}[] }}")
        }
        Type::Struct(name) | Type::Enum(name) => name.clone(),
    }
}

/// Whether the codes of an enum are declared as texts.
pub(super) fn is_text(item: &Enum) -> bool {
    let is_exact = |code: &str| code.parse().is_ok_and(|code: i64| code.unsigned_abs() <= SAFE);
    match item.repr {
        EnumRepr::I32 => false,
        EnumRepr::I64 => !item.codes.iter().all(|code| is_exact(&code.code)),
        EnumRepr::Text => true,
    }
}

/// The union of the codes of failures, as [`of_enum`] has them.
pub(super) fn of_codes(codes: &[i64], repr: EnumRepr) -> String {
    let is_text = repr == EnumRepr::Text;
    let codes = codes.iter().map(|code| match is_text {
        true => string(&code.to_string()),
        false => code.to_string(),
    });
    union(codes, is_text)
}

/// Codes, and whatever the platform may add.
fn union(codes: impl Iterator<Item = String>, is_text: bool) -> String {
    // Without the braces all codes would be lost in the type that has them all.
    let open = if is_text { "(string & {})" } else { "(number & {})" };
    codes.chain([open.to_owned()]).map(|code| format!("\n  | {code}")).collect()
}

/// Whether a name says that it is of ids: `order_id`, `orderIds`, `id`.
pub(super) fn is_id(wire: &str) -> bool {
    let name = wire.to_snake_case();
    matches!(name.rsplit('_').next(), Some("id" | "ids"))
        || name.ends_with("_id_list")
        || name.ends_with("_no")
}

/// An open enum: its codes, and whatever the platform may add. Codes that a number cannot hold
/// are text.
pub(super) fn of_enum(item: &Enum) -> String {
    let is_text = is_text(item);
    let codes = item.codes.iter().map(|code| match is_text {
        true => string(&code.code),
        false => code.code.clone(),
    });
    union(codes, is_text)
}

/// A text as a literal.
pub(super) fn string(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// The name of a member, in quotes where it is no name of TypeScript.
pub(super) fn member(wire: &str) -> String {
    let is_name = |character: char| character.is_ascii_alphanumeric() || "_$".contains(character);
    let begins = |first: char| !first.is_ascii_digit();
    match wire.chars().all(is_name) && wire.starts_with(begins) {
        true => wire.to_owned(),
        false => string(wire),
    }
}
