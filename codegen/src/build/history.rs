//! The versions of a platform's description.

use super::wire::line;
use crate::model::{Added, Platform, Version};
use crate::resolve::SharedDoc;

/// Notes the newest version, and since which one what exists.
pub(super) fn mark(platform: &mut Platform, history: &SharedDoc<'_>) -> Result<(), String> {
    let mut added = Vec::new();
    let mut newest = None;
    for (number, row) in (1..).zip(history.doc.raw.history.iter().flatten()) {
        for path in row.added.iter().flatten() {
            let path = path.parse().map_err(|error| format!("{error}"))?;
            added.push(Added { number, path });
        }
        let date = line(row.date.as_deref());
        newest = Some(Version { number, date, file: history.path.to_owned() });
    }
    platform.mark(newest.ok_or("a history without versions")?, &added);
    Ok(())
}
