//! What documents say, merged into the descriptors that exist.

mod auths;
pub(crate) mod drafts;
mod example;
mod facts;
mod fit;
mod found;
mod fresh;
mod known;
pub(crate) mod names;
mod options;
mod outcome;
pub(crate) mod place;
mod refusals;
mod settle;
mod subject;
mod together;
pub(crate) mod trial;
pub(crate) mod types;
mod update;

use std::collections::{BTreeMap, BTreeSet};

use doudian_codegen::SourceFile;
use doudian_codegen::fmt::Pointer;
use doudian_codegen::model::{Api, Json, Platform, Status};
use doudian_codegen::vocabulary::is_method_name;

use drafts::Drafts;
use found::Origins;
use settle::Settling;
use trial::first;
use update::Update;

pub use found::Found;
pub use options::Options;
pub use outcome::{Changed, DescriptorChange, Open, Outcome, Written};

use crate::entry::{Entry, EntryKind};
use crate::problem::Problem;

/// No file of a longer name can be made everywhere: its ending and its folder's name count too.
const LONGEST: usize = 200;

/// Puts what documents of a platform say into its descriptors. Nothing is written. `platform` is
/// what `sources` say of it.
pub fn merge(
    sources: &[SourceFile],
    platform: &Platform,
    found: Vec<Found>,
    options: &Options<'_>,
) -> Outcome {
    let mut work = Work {
        platform,
        options,
        drafts: Drafts::new(sources),
        outcome: Outcome::default(),
        new: BTreeMap::new(),
        origins: BTreeMap::new(),
        retired: BTreeMap::new(),
        seen: BTreeSet::new(),
    };
    let mut exported = Vec::new();
    let (found, skipped) = together::together(found);
    work.outcome.skipped = skipped;
    for mut found in found {
        if let Some(file) = known::file_of(platform, &found.entry) {
            work.seen.insert(found.entry.name.clone());
            exported.push((found, file));
            continue;
        }
        let Entry { name, path, request_example, response_example, .. } = &mut found.entry;
        // Where requests name the method, a path of its own is one that does not follow from it.
        if platform.transport.is_uniform() {
            *path = path.take().filter(|it| it.trim_end_matches('/') != Api::path_of(name));
        }
        request_example.iter_mut().chain(response_example).for_each(Json::keep_last);
        work.take(found);
    }
    known::compare(sources, platform, exported, options, &mut work.outcome);
    if options.complete {
        work.retire();
    }
    let Work { drafts, outcome, new, origins, retired, .. } = work;
    let changed =
        drafts.finish().into_iter().map(|(file, text)| (file, text.map_err(|it| first(&it))));
    let new = new.into_iter().map(|(file, text)| (file, Ok(text)));
    let mut settling = Settling { sources, origins, retired, outcome };
    let files = trial::settle(sources, new.chain(changed), &mut settling, options.compile);
    Outcome { files, ..settling.finish() }
}

/// The example that a document shows; where it shows what it does not say itself, that it was left
/// out.
fn example(outcome: &mut Outcome, found: &Found) -> Option<Json> {
    example::written(&found.entry).unwrap_or_else(|reason| {
        let reason = format!("the example of `{}` was left out: {reason}", found.entry.name);
        outcome.skipped.push(Problem::new(&found.file, &found.place, reason));
        None
    })
}

struct Work<'a, 's> {
    platform: &'a Platform,
    options: &'a Options<'a>,
    drafts: Drafts<'s>,
    outcome: Outcome,
    /// New descriptors by their files.
    new: BTreeMap<String, String>,
    origins: Origins,
    /// The methods that were marked as retired, by their files.
    retired: BTreeMap<String, String>,
    /// The methods of which there was a document.
    seen: BTreeSet<String>,
}

impl Work<'_, '_> {
    fn take(&mut self, found: Found) {
        let entry = &found.entry;
        let Some(subject) = subject::find(self.platform, entry) else {
            return self.begin(found);
        };
        let fail = |reason: String| Problem::new(&found.file, &found.place, reason);
        self.seen.insert(subject.name().to_owned());
        if let Err(problems) = self.drafts.open(subject.file) {
            self.outcome.failed.push(fail(first(&problems)));
            return;
        }
        let shown = match subject.has_example {
            true => None,
            false => example(&mut self.outcome, &found),
        };
        let mut update = Update {
            platform: self.platform,
            entry,
            subject: &subject,
            drafts: &mut self.drafts,
            shown,
            types: BTreeMap::new(),
            changes: Vec::new(),
            open: Vec::new(),
            labels: Vec::new(),
            seen: BTreeSet::new(),
        };
        let result = update.run(self.options.links);
        let Update { changes, open, labels, .. } = update;
        if let Err(error) = result {
            let reason = format!("{} cannot be changed: {error}", subject.file);
            self.outcome.failed.push(fail(reason));
            return;
        }
        self.outcome.open.extend(open);
        self.outcome.labels.extend(labels);
        let name = subject.name().to_owned();
        if changes.is_empty() {
            self.outcome.unchanged.push(name);
        } else {
            let file = subject.file.to_owned();
            self.outcome.changed.push(Changed { name: name.clone(), changes });
            self.origins.entry(file).or_default().push((name, found));
        }
    }

    /// Marks methods of which there is no document any more.
    fn retire(&mut self) {
        let at = Pointer::default().to("status");
        let gone = self
            .platform
            .apis
            .iter()
            .filter(|api| api.status == Status::Current && !self.seen.contains(&api.method));
        for api in gone {
            let done = self.drafts.open(&api.file).is_ok()
                && self
                    .drafts
                    .edit(&api.file, |draft| draft.set(&at, &Json::Text("retired".to_owned())))
                    .is_ok();
            if done {
                let change =
                    DescriptorChange { path: "status".to_owned(), what: "retired".to_owned() };
                let name = api.method.clone();
                self.retired.insert(api.file.clone(), name.clone());
                self.outcome.changed.push(Changed { name, changes: vec![change] });
            }
        }
    }

    fn begin(&mut self, found: Found) {
        let name = &found.entry.name;
        if found.entry.kind == EntryKind::Method && !is_method_name(name) {
            let reason = format!(
                "`{}` can be no method's name: it is segments of letters, digits and `_`, joined by `.`",
                name.escape_debug()
            );
            return self.outcome.failed.push(Problem::new(&found.file, &found.place, reason));
        }
        if name.len() > LONGEST {
            let reason = format!(
                "its name has {} characters, and its file could not be called so: at most {LONGEST}",
                name.len()
            );
            return self.outcome.failed.push(Problem::new(&found.file, &found.place, reason));
        }
        let file = (self.options.file)(&found.entry);
        if let Some((first, _)) = self.origins.get(&file).and_then(|of| of.first())
            && self.new.contains_key(&file)
        {
            let reason = format!(
                "two methods would have the name `{first}`, of two paths or verbs: import one of \
                 them, give its descriptor another name, and import the other"
            );
            return self.outcome.failed.push(Problem::new(&found.file, &found.place, reason));
        }
        let schema = (self.options.schema)(&file);
        let example = example(&mut self.outcome, &found);
        let links = self.options.links;
        let text =
            fresh::text(self.platform, &found.entry, &file, schema.as_deref(), links, example);
        match text {
            Ok(text) => {
                let name = found.entry.name.clone();
                self.outcome.imported.push(name.clone());
                self.new.insert(file.clone(), text);
                self.origins.entry(file).or_default().push((name, found));
            }
            Err(problems) => {
                let problem = Problem::new(&found.file, &found.place, first(&problems));
                self.outcome.failed.push(problem);
            }
        }
    }
}
