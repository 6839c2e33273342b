//! What the platform sent and the descriptors do not say, made into changes of descriptors.
//!
//! | station | what it does |
//! |---|---|
//! | `way` | finds what a path speaks of in the model |
//! | `slot` | says where in a file that is changed |
//! | `change` | puts what was seen there into the descriptor |
//!
//! A sight says that something happened, never that nothing else does: a field that was seen is
//! `uncertain`, a code that was seen has no name, and what was missing once is no longer promised.
//! What a descriptor cannot say, or a person has to judge, is left open, with what was seen.

mod change;
mod outcome;
mod sight;
mod slot;
mod way;

use std::collections::BTreeMap;

use doudian_codegen::model::{Model, Platform};
use doudian_codegen::{Diagnostics, Published, SourceFile};

use crate::entry::Entry;
use crate::merge::drafts::Drafts;
use crate::merge::trial;
use change::Work;

pub use outcome::{Outcome, Proposal};
pub use sight::{Sight, What};

/// Says how descriptors have to change for what was seen. Nothing is written. `published` is what
/// descriptors without a platform file stand beside.
///
/// # Errors
///
/// What is wrong with the descriptors as they are.
pub fn propose(
    sources: &[SourceFile],
    mut sights: Vec<Sight>,
    platform: Option<&str>,
    published: Option<&Published>,
    compile: &dyn Fn(&[SourceFile]) -> Result<Model, Diagnostics>,
) -> Result<Outcome, Diagnostics> {
    let model = compile(sources)?;
    let nothing = Entry::default();
    // The platform of descriptors beside the published crate has no file.
    let is_beside = model.platforms.iter().any(|it| it.file.is_empty());
    let published = published.filter(|_| is_beside);
    let mut work = Work {
        nothing: &nothing,
        published,
        drafts: Drafts::new(sources),
        types: BTreeMap::new(),
        names: BTreeMap::new(),
        made: BTreeMap::new(),
        outcome: Outcome::default(),
    };
    sights.sort_by(|one, two| (&one.subject, &one.path).cmp(&(&two.subject, &two.path)));
    let platforms: Vec<&Platform> = model
        .platforms
        .iter()
        .filter(|it| platform.is_none_or(|wanted| it.name == wanted))
        .collect();
    for sight in &sights {
        match way::subject(&platforms, published, &sight.subject) {
            Ok(subject) => work.take(&subject, sight),
            Err(reason) => work.outcome.open.push(Proposal::of(sight, reason, "")),
        }
    }
    Ok(finish(work, sources, compile))
}

/// What came out, without what is wrong.
fn finish(
    mut work: Work<'_, '_>,
    sources: &[SourceFile],
    compile: &dyn Fn(&[SourceFile]) -> Result<Model, Diagnostics>,
) -> Outcome {
    let refused = work.add_types();
    let Work { drafts, mut outcome, .. } = work;
    let new = drafts.finish().into_iter().map(|(file, text)| {
        let text = match refused.iter().find(|(refused, _)| *refused == file) {
            Some((_, reason)) => Err(reason.clone()),
            None => text.map_err(|problems| trial::first(&problems)),
        };
        (file, text)
    });
    outcome.files = trial::settle(sources, new, &mut outcome, compile);
    outcome
}
