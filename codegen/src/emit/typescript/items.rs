//! Interfaces of structures, and unions of codes.

use std::fmt::Write as _;

use super::comment::{self, Comment};
use super::types;
use crate::model::{Enum, Struct};

/// The interface of a structure. `remarks` has more to say of a field, `more` is further members.
pub(super) fn interface(
    record: &Struct,
    about: &Comment,
    remarks: &dyn Fn(&str) -> Vec<String>,
    more: &str,
) -> String {
    let mut text = about.text(0);
    let _ = writeln!(text, "export interface {} {{", record.name);
    for field in &record.fields {
        let mut about = comment::of_field(field);
        remarks(&field.wire).into_iter().for_each(|remark| about.ours(remark));
        text.push_str(&about.text(2));
        let name = types::member(&field.wire);
        let optional = if field.required { "" } else { "?" };
        let _ = writeln!(text, "  {name}{optional}: {};", types::of_field(field));
    }
    text.push_str(more);
    if record.extra {
        text.push_str(
            "  /** Members that are not described here. */\n  [member: string]: unknown;\n",
        );
    }
    text.push_str("}\n");
    text
}

/// The union of an enum's codes.
pub(super) fn union(item: &Enum) -> String {
    let mut about = Comment::default();
    if let Some(label) = &item.label {
        about.told(label);
    }
    about.codes(&item.codes);
    about.since(item.since);
    let name = &item.name;
    format!("{}export type {name} ={};\n", about.text(0), types::of_enum(item))
}
