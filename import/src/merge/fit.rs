//! Whether what a document says of a type is what a descriptor says already, perhaps more exactly.

use doudian_codegen::model::{EnumRepr, Platform, Type};

use crate::entry::Shape;

/// How a descriptor's type and a document's go together.
pub(super) enum Fit<'a> {
    /// The descriptor says the same, or more.
    Same,
    /// Both have a structure here: its name in the descriptor, and its members in the document.
    Inside(&'a str, &'a Shape),
    /// The document knows more, or something else.
    Other,
}

/// Compares them. Texts have kinds that documents do not tell, enums are integers or text, and an
/// integer that is wider than the document's holds all that the document promises.
pub(super) fn fit<'a>(platform: &Platform, ty: &'a Type, shape: &'a Shape) -> Fit<'a> {
    let same = |same: bool| if same { Fit::Same } else { Fit::Other };
    match (ty, shape) {
        (_, Shape::Unknown) | (Type::Foreign(_) | Type::Page(_), _) => Fit::Same,
        (Type::Struct(name), Shape::Fields(_) | Shape::Named(_)) => Fit::Inside(name, shape),
        (Type::List(ty), Shape::List(shape)) | (Type::Map(ty), Shape::Map(shape)) => {
            fit(platform, ty, shape)
        }
        (Type::Quoted(ty), Shape::Quoted(shape)) => fit(platform, ty, shape),
        (Type::Text(_) | Type::Quoted(_) | Type::File, Shape::Text) => Fit::Same,
        (Type::Text(_), Shape::DateTime | Shape::Csv) | (Type::File, Shape::File) => Fit::Same,
        (Type::I64, Shape::I32 | Shape::I64) | (Type::I32, Shape::I32) => Fit::Same,
        (Type::F64, Shape::F64) | (Type::Bool, Shape::Bool) => Fit::Same,
        (Type::Enum(name), _) => {
            let text = platform.enums.get(name).map(|item| item.repr == EnumRepr::Text);
            match shape {
                Shape::Text => same(text != Some(false)),
                Shape::I32 | Shape::I64 => same(text != Some(true)),
                _ => Fit::Other,
            }
        }
        _ => Fit::Other,
    }
}
