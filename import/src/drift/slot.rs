//! Where in a file a structure or enum is changed.
//!
//! In a whole descriptor all fields stand in one place. An overlay has two: what it adds to a
//! method of the published crate, and how it changes what the method has.

use doudian_codegen::Published;
use doudian_codegen::fmt::Pointer;
use doudian_codegen::model::{Enum, Struct};

use super::way::Where;
use crate::merge::drafts::Drafts;
use crate::merge::place;

/// Where the fields of a structure stand, or the codes of an enum.
pub(super) struct Slot {
    pub(super) file: String,
    /// What the file describes itself.
    pub(super) own: Pointer,
    /// How an overlay changes what is described elsewhere.
    change: Option<Pointer>,
}

impl Slot {
    /// Where a structure is changed; `None` where it is described in a way that has no such place.
    pub(super) fn of_struct(
        drafts: &mut Drafts<'_>,
        published: Option<&Published>,
        record: &Struct,
        home: &Where<'_>,
    ) -> Option<Self> {
        let file = record.file.clone();
        if !is_overlay(drafts, &file) {
            let own = place::of_struct(drafts, record, home.base, home.section)?;
            return Some(Self { file, own, change: None });
        }
        let local = record.name.strip_prefix(home.base)?;
        // No structure of a file may have the name of one of its sections.
        if matches!(local, "Request" | "Response" | "Data" | "Reply") {
            return Some(Self::below(file, &[home.section?]));
        }
        let name = written(drafts, published, &file, "types", &record.name, home)?;
        Some(Self::below(file, &["types", &name]))
    }

    /// Where the codes of an enum are changed.
    pub(super) fn of_enum(
        drafts: &mut Drafts<'_>,
        published: Option<&Published>,
        item: &Enum,
        home: &Where<'_>,
    ) -> Option<Self> {
        let file = item.file.clone();
        if !is_overlay(drafts, &file) {
            let own = place::of_enum(drafts, item, home.base)?.to("codes");
            return Some(Self { file, own, change: None });
        }
        let name = written(drafts, published, &file, "enums", &item.name, home)?;
        Some(Self::below(file, &["enums", &name, "codes"]))
    }

    fn below(file: String, way: &[&str]) -> Self {
        let at = |root: &str| way.iter().fold(Pointer::default().to(root), |at, step| at.to(*step));
        Self { file, own: at("add"), change: Some(at("change")) }
    }

    /// Where the keys of a field are set, and whether the file describes the field itself.
    pub(super) fn field(&self, drafts: &Drafts<'_>, wire: &str) -> (Pointer, bool) {
        let own = self.own.to(wire);
        match &self.change {
            Some(change) if drafts.get(&self.file, &own).is_none() => (change.to(wire), false),
            _ => (own, true),
        }
    }

    /// Where a new structure of the file stands.
    pub(super) fn new_type(drafts: &Drafts<'_>, file: &str, name: &str) -> Pointer {
        root(drafts, file).to("types").to(name)
    }

    /// The names of the structures and enums that a file describes itself.
    pub(super) fn names(drafts: &Drafts<'_>, file: &str) -> Vec<String> {
        let root = root(drafts, file);
        ["types", "enums"].into_iter().flat_map(|key| drafts.keys(file, &root.to(key))).collect()
    }
}

/// What stands below the sections of a file.
fn root(drafts: &Drafts<'_>, file: &str) -> Pointer {
    let root = Pointer::default();
    if extends(drafts, file) { root.to("add") } else { root }
}

fn is_overlay(drafts: &mut Drafts<'_>, file: &str) -> bool {
    drafts.open(file).is_ok() && extends(drafts, file)
}

fn extends(drafts: &Drafts<'_>, file: &str) -> bool {
    drafts.get(file, &Pointer::default().to("extends")).is_some()
}

/// What an overlay calls a structure or enum: by its name in the method's own file, or, where it
/// is the copy of a shared one, by the name of that.
fn written(
    drafts: &Drafts<'_>,
    published: Option<&Published>,
    file: &str,
    section: &str,
    name: &str,
    home: &Where<'_>,
) -> Option<String> {
    let local = name.strip_prefix(home.base)?;
    let shared = format!("{}{local}", home.prefix);
    let is_said = |key: &str| {
        let keys = ["add", "change"].map(|root| Pointer::default().to(root).to(section).to(key));
        keys.iter().any(|at| drafts.get(file, at).is_some())
    };
    // A type of the method itself has the same Rust name in the published crate.
    let is_shared = published.is_some_and(|it| !it.has_type(name) && it.has_type(&shared));
    let is_shared = is_said(&shared) || is_shared && !is_said(local);
    Some(if is_shared { shared } else { local.to_owned() })
}
