//! Which file is what, and which platform it belongs to.

use std::collections::BTreeMap;

use super::kinds::{self, FileKind};
use super::names;
use crate::SourceFile;
use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::Doc;
use crate::load::words::TransportKind;
use crate::model::{CALLBACKS, DOUDIAN, Envelope, Home, MESSAGES, PLUGINS, SPI};

/// A platform and its files.
pub(crate) struct PlatformSet<'a> {
    pub(crate) platform: &'a Doc,
    pub(crate) path: &'a str,
    pub(crate) prefix: &'a str,
    /// By kind and name, each name of a kind once.
    pub(crate) subjects: Vec<SubjectDoc<'a>>,
    /// By path.
    pub(crate) shared: Vec<SharedDoc<'a>>,
    /// Its history, where it has one.
    pub(crate) history: Option<SharedDoc<'a>>,
}

impl<'a> PlatformSet<'a> {
    /// The files of everything but the platform itself.
    pub(crate) fn docs(&self) -> impl Iterator<Item = &'a Doc> {
        let shared = self.shared.iter().map(|shared| shared.doc);
        shared.chain(self.subjects.iter().map(|subject| subject.doc))
    }
}

/// A file about one thing: a method, a message or an SPI method.
pub(crate) struct SubjectDoc<'a> {
    pub(crate) doc: &'a Doc,
    pub(crate) path: &'a str,
    pub(crate) kind: FileKind,
    /// The method's name, or the message's topic.
    pub(crate) name: &'a str,
    /// The prefix and the subject's class, for example `DoudianOrderList`.
    pub(crate) class: String,
    /// The module of the family, and the subject's own below it.
    pub(crate) module: (String, String),
}

impl<'a> SubjectDoc<'a> {
    /// What a file is about, unless it is a platform or shared types.
    fn new(doc: &'a Doc, path: &'a str, platform: &str, prefix: &str) -> Option<Self> {
        let raw = &doc.raw;
        let kind = FileKind::of(raw);
        let (name, class, module) = match kind {
            FileKind::Method => {
                let name = raw.method.as_deref()?;
                let module = names::family_and_module(name, raw.family.as_deref());
                (name, names::class(name), module)
            }
            FileKind::Message => {
                let topic = raw.message.as_deref()?;
                let short = names::short_topic(topic, platform);
                let class = names::message_class(short, raw.tag.as_deref());
                (topic, class, (MESSAGES.to_owned(), names::module_name(short)))
            }
            FileKind::Spi => {
                let name = raw.spi.as_deref()?;
                let module = names::module_name(&name.replace('.', "_"));
                (name, format!("Spi{}", names::class(name)), (SPI.to_owned(), module))
            }
            FileKind::Plugin => {
                let name = raw.plugin.as_deref()?;
                // Its types are called as the function is, whatever that is a member of.
                let (_, function) = name.rsplit_once('.').unwrap_or(("", name));
                let module = names::module_name(&name.replace('.', "_"));
                (name, names::class(function), (PLUGINS.to_owned(), module))
            }
            FileKind::Callback => {
                let name = raw.callback.as_deref()?;
                let (_, short) = name.rsplit_once('.').unwrap_or(("", name));
                let module = names::module_name(&name.replace('.', "_"));
                (name, names::class(short), (CALLBACKS.to_owned(), module))
            }
            FileKind::Platform | FileKind::Shared | FileKind::History => return None,
        };
        Some(Self { doc, path, kind, name, class: format!("{prefix}{class}"), module })
    }

    /// What its types' names would begin with by the other names of a method, each once, and
    /// without what they begin with anyway.
    pub(crate) fn other_classes(&self) -> Vec<String> {
        let method = names::class(self.name);
        let prefix = self.class.strip_suffix(&method).unwrap_or_default();
        let mut classes = Vec::new();
        for name in self.doc.raw.other_names.iter().flatten() {
            let class = format!("{prefix}{}", names::class(name.trim()));
            if class != self.class && !classes.contains(&class) {
                classes.push(class);
            }
        }
        classes
    }

    /// Where the file says what it is about.
    pub(crate) fn place(&self) -> Place {
        Place::file(self.doc.file).at(self.kind.subject())
    }

    /// What the file defines is at home here.
    pub(crate) fn home(&self) -> Home {
        let name = self.name.to_owned();
        match self.kind {
            FileKind::Message => Home::Message(name),
            FileKind::Spi => Home::Spi(name),
            FileKind::Plugin => Home::Plugin(name),
            FileKind::Callback => Home::Callback(name),
            _ => Home::Method(name),
        }
    }

    /// The subject in words, for example "the method `order.list`".
    pub(crate) fn words(&self) -> String {
        format!("the {} `{}`", self.kind.noun(), self.name)
    }
}

/// A file that is about the whole platform: shared types, or its history.
pub(crate) struct SharedDoc<'a> {
    pub(crate) doc: &'a Doc,
    pub(crate) path: &'a str,
}

/// Sorts the files by platform. Files without one are reported and left out; `complete` says
/// that no other file could not be read, `beside` that what belongs to no platform is meant for
/// the published crate.
pub(crate) fn sort<'a>(
    sources: &'a [SourceFile],
    docs: &'a [Doc],
    complete: bool,
    beside: bool,
    problems: &mut Problems,
) -> Vec<PlatformSet<'a>> {
    let path = |doc: &Doc| sources.get(doc.file).map_or("", |source| &*source.path);
    let mut sets: Vec<PlatformSet<'a>> = Vec::new();
    let mut folders: BTreeMap<&str, usize> = BTreeMap::new();
    let mut platforms: Vec<&Doc> = docs.iter().filter(|doc| is_platform(doc)).collect();
    platforms.sort_by_key(|doc| path(doc));
    for doc in platforms {
        let Some(name) = doc.raw.platform.as_deref() else {
            continue;
        };
        let twice = folders
            .get(folder(path(doc)))
            .copied()
            .or_else(|| sets.iter().position(|set| set.name() == name))
            .and_then(|first| sets.get(first));
        if let Some(first) = twice {
            problems.push(
                Problem::new(
                    Rule::DuplicatePlatform,
                    Place::file(doc.file).at("platform").on_key(),
                    if first.name() == name {
                        format!("the platform `{name}` is described twice")
                    } else {
                        "a folder holds one platform".to_owned()
                    },
                )
                .label("described again here")
                .related(
                    Place::file(first.platform.file).at("platform").on_key(),
                    "first described here",
                ),
            );
            continue;
        }
        folders.insert(folder(path(doc)), sets.len());
        sets.push(PlatformSet {
            platform: doc,
            path: path(doc),
            prefix: doc.raw.class_prefix.as_deref().unwrap_or_default(),
            subjects: Vec::new(),
            shared: Vec::new(),
            history: None,
        });
    }
    // A file that could not be read may be another platform's.
    let all_known = complete && !docs.iter().any(kinds::is_unknown);
    let only_one = (sets.len() == 1 && all_known).then_some(0);
    let published = sets.iter().position(|set| beside && set.name() == DOUDIAN);
    for doc in docs {
        kinds::check_keys(doc, problems);
        if is_platform(doc) {
            continue;
        }
        let home = nearest(&folders, path(doc)).or(only_one).or(published);
        let Some(set) = home.and_then(|index| sets.get_mut(index)) else {
            // With no platform at all there is one problem, not one per file.
            if !sets.is_empty() && all_known {
                check_outside(doc, problems);
            }
            continue;
        };
        if FileKind::of(&doc.raw) == FileKind::History {
            set.add_history(SharedDoc { doc, path: path(doc) }, problems);
            continue;
        }
        match SubjectDoc::new(doc, path(doc), set.name(), set.prefix) {
            Some(subject) => set.subjects.push(subject),
            None => set.shared.push(SharedDoc { doc, path: path(doc) }),
        }
    }
    for set in &mut sets {
        set.subjects.sort_by_key(|subject| (subject.kind, subject.name, subject.path));
        set.shared.sort_by_key(|shared| shared.path);
        check_duplicates(set, problems);
        set.subjects.dedup_by_key(|subject| (subject.kind, subject.name));
    }
    sets.sort_by(|a, b| a.name().cmp(b.name()));
    sets
}

impl<'a> PlatformSet<'a> {
    fn add_history(&mut self, history: SharedDoc<'a>, problems: &mut Problems) {
        let Some(first) = &self.history else {
            self.history = Some(history);
            return;
        };
        let place = |doc: &Doc| Place::file(doc.file).at("history").on_key();
        problems.push(
            Problem::new(
                Rule::DuplicateHistory,
                place(history.doc),
                format!("the platform `{}` has two histories", self.name()),
            )
            .label("the second one")
            .related(place(first.doc), "the first one")
            .help("a platform's description has one order of versions: keep them in one file"),
        );
    }

    pub(crate) fn name(&self) -> &'a str {
        self.platform.raw.platform.as_deref().unwrap_or_default()
    }

    /// Whether it has requests: it says where they go, or how they are made.
    pub(crate) fn is_called(&self) -> bool {
        let raw = &self.platform.raw;
        let is_published = self.path.is_empty();
        is_published || raw.host.is_some() || raw.transport.is_some() || self.is_plain()
    }

    /// How its requests are made: as Doudian's where its file does not say. `None` where it has
    /// none, or says it in no way that there is, which is told where that is checked.
    pub(crate) fn transport(&self) -> Option<TransportKind> {
        match &self.platform.raw.transport {
            Some(transport) => *transport.kind,
            None => self.is_called().then_some(TransportKind::DoudianSigned),
        }
    }

    /// The envelope that it has without saying so.
    pub(crate) fn usual_envelope(&self) -> Option<&'static Envelope> {
        let is_unsaid = self.platform.raw.envelope.is_none();
        let is_usual = self.transport() == Some(TransportKind::DoudianSigned);
        (is_unsaid && is_usual).then(Envelope::doudian)
    }

    /// Whether it has neither client-side calls nor callbacks.
    fn is_plain(&self) -> bool {
        self.of(FileKind::Plugin).next().is_none() && self.of(FileKind::Callback).next().is_none()
    }

    /// The subjects of a kind, by name.
    pub(crate) fn of(&self, kind: FileKind) -> impl Iterator<Item = &SubjectDoc<'a>> {
        self.subjects.iter().filter(move |subject| subject.kind == kind)
    }
}

fn is_platform(doc: &Doc) -> bool {
    doc.raw.platform.is_some()
}

/// The folder of a path, without a `/` at its end.
fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn nearest(folders: &BTreeMap<&str, usize>, path: &str) -> Option<usize> {
    let mut at = folder(path);
    loop {
        if let Some(index) = folders.get(at) {
            return Some(*index);
        }
        if at.is_empty() {
            return None;
        }
        at = folder(at);
    }
}

fn check_outside(doc: &Doc, problems: &mut Problems) {
    let (kind, place) = (FileKind::of(&doc.raw), Place::file(doc.file));
    let place = if kind.is_subject() { place.at(kind.subject()) } else { place };
    problems.push(
        Problem::new(Rule::OutsidePlatform, place, "the file belongs to no platform")
            .help("put it in or below the folder of a platform file"),
    );
}

fn check_duplicates(set: &PlatformSet<'_>, problems: &mut Problems) {
    for group in set.subjects.chunk_by(|a, b| (a.kind, a.name) == (b.kind, b.name)) {
        let Some((first, others)) = group.split_first() else {
            continue;
        };
        for other in others {
            problems.push(
                Problem::new(
                    Rule::DuplicateMethod,
                    other.place(),
                    format!("{} is described twice", other.words()),
                )
                .label("described again here")
                .related(first.place(), "first described here"),
            );
        }
    }
}
