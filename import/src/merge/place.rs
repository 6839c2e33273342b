//! Where in a file something is described that the model has.

use doudian_codegen::fmt::Pointer;
use doudian_codegen::model::{Enum, Json, Struct};

use super::drafts::Drafts;

/// Where the fields of a structure stand. `base` is what the names of its file begin with in the
/// model, `section` where they stand if they are those of what the file describes, and so under no
/// name.
pub(crate) fn of_struct(
    drafts: &mut Drafts<'_>,
    record: &Struct,
    base: &str,
    section: Option<&str>,
) -> Option<Pointer> {
    let pointer = match named(drafts, &record.file, "types", &record.name, base) {
        Some(pointer) => pointer,
        None => Pointer::default().to(section?),
    };
    let found = drafts.get(&record.file, &pointer);
    matches!(found, Some(Json::Object(_))).then_some(pointer)
}

/// Where an enum stands.
pub(crate) fn of_enum(drafts: &mut Drafts<'_>, item: &Enum, base: &str) -> Option<Pointer> {
    named(drafts, &item.file, "enums", &item.name, base)
}

fn named(
    drafts: &mut Drafts<'_>,
    file: &str,
    section: &str,
    name: &str,
    base: &str,
) -> Option<Pointer> {
    drafts.open(file).ok()?;
    let section = Pointer::default().to(section);
    let keys = drafts.keys(file, &section);
    let is_it = |key: &&String| **key == name || format!("{base}{key}") == name;
    keys.iter().find(is_it).map(|key| section.to(key))
}
