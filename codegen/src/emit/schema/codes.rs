//! The codes of enums and of fields.

use super::super::extension as x;
use super::super::json::{Members, texts};
use crate::model::{Code, Json};

/// Codes with their names and labels.
pub(super) fn codes(codes: &[Code], are_numbers: bool, schema: &mut Members) {
    let code = |code: &Code| match are_numbers {
        true => Json::Number(code.code.clone()),
        false => Json::from(&code.code),
    };
    schema.put_list(x::CODES, codes.iter().map(code).collect());
    let names = codes.iter().filter_map(|code| code.rust.constant.as_ref());
    schema.put_list(x::CODE_NAMES, texts(names));
    schema.put_list(x::CODE_LABELS, texts(codes.iter().map(|code| &code.label)));
}
