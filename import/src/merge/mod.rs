//! What documents say, merged into the descriptors that exist.

pub(crate) mod drafts;
mod example;
pub(crate) mod field;
mod fit;
mod fresh;
mod known;
pub(crate) mod place;
mod refusals;
mod settle;
mod subject;
pub(crate) mod types;
mod update;

use std::collections::{BTreeMap, BTreeSet};

use doudian_codegen::fmt::Pointer;
use doudian_codegen::model::{Api, Json, Model, Platform, Status, Transport};
use doudian_codegen::vocabulary::is_method_name;
use doudian_codegen::{Diagnostic, Diagnostics, SourceFile};

use drafts::Drafts;
use settle::Settling;
use update::Update;

use crate::entry::{Entry, Kind};
use crate::json::last_of_each;
use crate::problem::Problem;

/// An entry, and where it was found.
#[derive(Clone, Debug)]
pub struct Found {
    /// The document, as it was named.
    pub file: String,
    /// Where in it; empty for all of it.
    pub place: String,
    /// What it says.
    pub entry: Entry,
}

/// Where descriptors come from and go to.
pub struct Options<'o> {
    /// The file of a new descriptor.
    pub file: &'o dyn Fn(&Entry) -> String,
    /// What the first line of a file is to name as its JSON Schema.
    pub schema: &'o dyn Fn(&str) -> Option<String>,
    /// Checks descriptors and resolves them.
    pub compile: &'o dyn Fn(&[SourceFile]) -> Result<Model, Diagnostics>,
    /// Whether the addresses of pages are taken over. They are wrong in documents that were made
    /// from another source.
    pub links: bool,
    /// Whether the documents are all that the platform has: what is in none of them is retired.
    pub complete: bool,
}

/// What became of the documents.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// What has got a descriptor.
    pub imported: Vec<String>,
    /// What had one that says something else now.
    pub changed: Vec<Changed>,
    /// What had one that says the same already.
    pub unchanged: Vec<String>,
    /// What could not be imported. Nothing of it is written.
    pub failed: Vec<Problem>,
    /// What somebody has to decide.
    pub open: Vec<Open>,
    /// What was left out, and why; nothing is wrong with the rest.
    pub skipped: Vec<Problem>,
    /// The files to write: new ones and changed ones, by path.
    pub files: Vec<Written>,
}

/// A file to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Its path.
    pub path: String,
    /// The text that it had; `None` for a new file.
    pub before: Option<String>,
    /// The text that it gets.
    pub after: String,
}

/// A descriptor that says something else now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The name.
    pub name: String,
    /// What changed, in the order of the document.
    pub changes: Vec<Change>,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Where, such as `request/page`.
    pub path: String,
    /// What, in a few words.
    pub what: String,
}

/// Something that the document does not decide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// The name.
    pub name: String,
    /// Where, such as `response/list`.
    pub path: String,
    /// What is to be decided.
    pub what: String,
}

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
        seen: BTreeSet::new(),
    };
    let mut exported = Vec::new();
    for mut found in together(found) {
        if let Some(file) = known::file_of(platform, &found.entry) {
            work.seen.insert(found.entry.name.clone());
            exported.push((found, file));
            continue;
        }
        let Entry { name, path, request_example, response_example, .. } = &mut found.entry;
        // Where requests name the method, a path of its own is one that does not follow from it.
        if platform.transport == Transport::DoudianSigned {
            *path = path.take().filter(|it| it.trim_end_matches('/') != Api::path_of(name));
        }
        request_example.iter_mut().chain(response_example).for_each(last_of_each);
        work.take(found);
    }
    known::compare(sources, platform, exported, options, &mut work.outcome);
    if options.complete {
        work.retire();
    }
    let Work { drafts, outcome, new, origins, .. } = work;
    Settling { sources, texts: new, origins, outcome }.run(drafts, options.compile)
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

/// Several documents of one method are one: the first that says something counts.
fn together(found: Vec<Found>) -> Vec<Found> {
    let mut places: BTreeMap<(Kind, String, Option<String>), usize> = BTreeMap::new();
    let mut all: Vec<Found> = Vec::new();
    for found in found {
        let entry = &found.entry;
        let path = entry.path.as_deref().map(|path| path.trim_end_matches('/').to_owned());
        let key = (entry.kind, entry.name.clone(), path);
        let is_same = |first: &&mut Found| match (first.entry.verb, entry.verb) {
            (Some(first), Some(verb)) => first == verb,
            _ => true,
        };
        match places.get(&key).and_then(|at| all.get_mut(*at)).filter(is_same) {
            Some(first) => first.entry.complete(found.entry),
            None => {
                places.insert(key, all.len());
                all.push(found);
            }
        }
    }
    all
}

/// What each file was changed for.
type Origins = BTreeMap<String, Vec<(String, Found)>>;

struct Work<'a, 's> {
    platform: &'a Platform,
    options: &'a Options<'a>,
    drafts: Drafts<'s>,
    outcome: Outcome,
    /// New descriptors by their files.
    new: BTreeMap<String, String>,
    origins: Origins,
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
            seen: BTreeSet::new(),
        };
        let result = update.run(self.options.links);
        let (changes, open) = (update.changes, update.open);
        if let Err(error) = result {
            let reason = format!("{} cannot be changed: {error}", subject.file);
            self.outcome.failed.push(fail(reason));
            return;
        }
        self.outcome.open.extend(open);
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
                let change = Change { path: "status".to_owned(), what: "retired".to_owned() };
                let name = api.method.clone();
                self.outcome.changed.push(Changed { name, changes: vec![change] });
            }
        }
    }

    fn begin(&mut self, found: Found) {
        let name = &found.entry.name;
        if found.entry.kind == Kind::Method && !is_method_name(name) {
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

/// The descriptors with the new texts.
pub(crate) fn with(sources: &[SourceFile], texts: &BTreeMap<String, String>) -> Vec<SourceFile> {
    let others = sources.iter().filter(|source| !texts.contains_key(&source.path)).cloned();
    let new = texts.iter().map(|(path, text)| SourceFile::new(path, text.as_str()));
    let mut all: Vec<SourceFile> = others.chain(new).collect();
    all.sort_by(|left, right| left.path.cmp(&right.path));
    all
}

/// Which of the new texts are at fault, each with the first of its problems: those that problems
/// are in; where none is, since what was changed is used somewhere else, the first one.
pub(crate) fn blamed(
    problems: &Diagnostics,
    texts: &BTreeMap<String, String>,
) -> BTreeMap<String, Diagnostic> {
    let mut blamed: BTreeMap<String, Diagnostic> = BTreeMap::new();
    for problem in problems {
        let files = [Some(&problem.file), problem.related.as_ref().map(|it| &it.file)];
        let file = files.into_iter().flatten().find(|file| texts.contains_key(*file));
        if let Some(file) = file {
            blamed.entry(file.clone()).or_insert_with(|| problem.clone());
        }
    }
    if let (true, Some(problem), Some(file)) =
        (blamed.is_empty(), problems.iter().next(), texts.keys().next())
    {
        blamed.insert(file.clone(), problem.clone());
    }
    blamed
}

pub(crate) fn first(problems: &Diagnostics) -> String {
    problems.iter().next().map(told).unwrap_or_default()
}

/// A problem of a descriptor that nobody has seen, in one line.
pub(crate) fn told(problem: &Diagnostic) -> String {
    let line = problem.source_line.trim();
    match &problem.label {
        Some(label) => format!("{}, {label} (`{line}`)", problem.message),
        None => format!("{} (`{line}`)", problem.message),
    }
}

/// The permission packages as descriptors write them.
fn auths(auths: &[(String, String)]) -> Json {
    let rows = auths.iter().map(|(group, package)| {
        let text = |text: &String| Json::Text(text.clone());
        let group = (!group.is_empty()).then(|| ("group".to_owned(), text(group)));
        let package = Some(("package".to_owned(), text(package)));
        Json::Object([group, package].into_iter().flatten().collect())
    });
    Json::List(rows.collect())
}
