//! One round: what each step has found and done.

use std::path::Path;

use doudian_codegen::SourceFile;
use doudian_import::merge::Written;
use serde_json::{Value, json};

use super::decision::Decision;
use crate::changelog::Plan;
use crate::diff::Compared;
use crate::fetch;
use crate::import::Imported;
use crate::output::Failure;

/// What became of the generated code.
pub(super) enum Generated {
    /// It is what the descriptors say.
    Written,
    /// It was left, and why.
    Left(String),
    /// It could not be written, and why.
    Failed(String),
}

impl Generated {
    pub(super) fn object(&self) -> Value {
        match self {
            Self::Written => json!({ "done": true }),
            Self::Left(why) | Self::Failed(why) => json!({ "done": false, "reason": why }),
        }
    }
}

/// What a round has found and done.
pub(super) struct Round<'r> {
    pub(super) documents: &'r Path,
    pub(super) dry_run: bool,
    /// Whether methods that are in no document were to be retired, and were not, since not all
    /// documents are there.
    pub(super) retired_nothing: bool,
    /// `None` where nothing was to be fetched.
    pub(super) fetched: Option<fetch::Outcome>,
    pub(super) imported: Imported,
    pub(super) compared: Compared,
    /// The next version of the description; `None` where none is to be made.
    pub(super) version: Option<Plan>,
    /// Why no version can be made, for which nothing was written.
    pub(super) refused: Option<Failure>,
    pub(super) generated: Generated,
    pub(super) decisions: Vec<Decision>,
}

impl Round<'_> {
    /// What there is on the server that was not looked at.
    pub(super) fn unread(&self) -> Option<String> {
        self.fetched.as_ref().filter(|_| self.dry_run).and_then(fetch::unread)
    }

    /// Whether all descriptors stay as they are.
    pub(super) fn leaves_all(&self) -> bool {
        self.dry_run || self.refused.is_some()
    }
}

/// The descriptors as they are when files are written.
pub(super) fn descriptors_in(files: &[SourceFile], written: &[Written]) -> Vec<SourceFile> {
    let is_written = |file: &&SourceFile| written.iter().any(|it| it.path == file.path);
    let kept = files.iter().filter(|file| !is_written(file)).cloned();
    let new = written.iter().map(|file| SourceFile::new(&file.path, file.after.as_bytes()));
    let mut all: Vec<SourceFile> = kept.chain(new).collect();
    all.sort_by(|left, right| left.path.cmp(&right.path));
    all
}
