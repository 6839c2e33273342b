//! What a platform does beyond its descriptors.

use doudian_codegen::model::{ErrorRow, Json};

use super::super::{Accepted, Outcome, Refusal};
use crate::world::{World, log_id};

/// What a call does: as [`Protocol::take_effect`].
pub(crate) type TakeEffect = fn(&mut World, &Accepted<'_>, &mut Json) -> Result<(), Refusal>;

/// What calls of a platform do beyond what its descriptors say, and what is peculiar to its
/// answers.
#[derive(Clone, Copy, Default)]
pub(crate) struct Room {
    pub(crate) take_effect: Option<TakeEffect>,
    /// Makes answers whose shape the envelope alone does not say.
    pub(crate) envelope: Option<fn(&Said<'_>, Outcome) -> Json>,
}

/// What an answer says besides its outcome.
pub(crate) struct Said<'s> {
    /// The method; empty where the path is that of none.
    pub(crate) method: &'s str,
    /// Whether its data stands beside the codes.
    pub(crate) is_flat: bool,
    /// The refusals that the method documents.
    pub(super) rows: &'s [ErrorRow],
    /// Those of the platform, of the generation in which the method answers.
    pub(super) of_platform: &'s [ErrorRow],
    /// Unix time, in seconds.
    pub(crate) now: i64,
}

impl Said<'_> {
    /// What the platform says of a refusal in words.
    pub(crate) fn label(&self, refusal: &Refusal) -> &str {
        let rows = self.rows.iter().chain(self.of_platform);
        let row = rows.into_iter().find(|row| row.code == refusal.code);
        row.map(|row| row.label.as_str()).unwrap_or_default()
    }

    /// An id of the call.
    pub(crate) fn log_id(&self) -> String {
        log_id(self.now)
    }
}
