//! Several documents of one method.
//!
//! Parts of a page, or tables in several files, speak of different things: what one does not say,
//! another does. Of two versions of an article only the newer counts, since what it dropped is gone.

use std::collections::BTreeMap;

use super::found::Found;
use crate::entry::{Entry, EntryKind, Fields, Shape};
use crate::problem::Problem;
use crate::text::shown;

/// More differences are counted.
const SHOWN: usize = 3;

/// Makes one of all documents of a method. Says of those that do not count why.
pub(super) fn together(found: Vec<Found>) -> (Vec<Found>, Vec<Problem>) {
    let mut places: BTreeMap<(EntryKind, String, Option<String>), usize> = BTreeMap::new();
    let mut all: Vec<Found> = Vec::new();
    let mut skipped = Vec::new();
    for found in found {
        let entry = &found.entry;
        let path = entry.path.as_deref().map(|path| path.trim_end_matches('/').to_owned());
        let key = (entry.kind, entry.name.clone(), path);
        let is_same = |first: &&mut Found| match (first.entry.verb, entry.verb) {
            (Some(first), Some(verb)) => first == verb,
            _ => true,
        };
        match places.get(&key).and_then(|at| all.get_mut(*at)).filter(is_same) {
            Some(first) => skipped.extend(join(first, found)),
            None => {
                places.insert(key, all.len());
                all.push(found);
            }
        }
    }
    (all, skipped)
}

/// Adds a document to the one that was there before, or takes its place.
fn join(first: &mut Found, mut other: Found) -> Option<Problem> {
    let name = first.entry.name.clone();
    if let (Some(one), Some(two)) = (first.entry.updated, other.entry.updated)
        && one != two
    {
        if two > one {
            std::mem::swap(first, &mut other);
        }
        other.entry.updated = first.entry.updated;
        other.entry.doc.clone_from(&first.entry.doc);
        let differs = other.entry != first.entry;
        return differs.then(|| {
            let reason = format!("`{name}` is described by a newer article, which counts: {first}");
            Problem::new(&other.file, &other.place, reason)
        });
    }
    let (file, place) = (other.file, other.place);
    let differ = Said::default().complete(&mut first.entry, other.entry);
    let (shown, more) = differ.split_at(differ.len().min(SHOWN));
    let more = match more.len() {
        0 => String::new(),
        some => format!(" and in {some} more"),
    };
    (!shown.is_empty()).then(|| {
        let shown = shown.join(", ");
        let reason = format!(
            "`{name}` is described in another way before, which counts: in {shown}{more}; see {first}"
        );
        Problem::new(&file, &place, reason)
    })
}

/// Where two documents say different things.
#[derive(Default)]
struct Said {
    /// The way to what is looked at.
    way: Vec<String>,
    differ: Vec<String>,
}

impl Said {
    /// Adds what another document says of the same, where the first is silent.
    fn complete(mut self, own: &mut Entry, other: Entry) -> Vec<String> {
        fn or<T>(own: &mut Option<T>, other: Option<T>) {
            if own.is_none() {
                *own = other;
            }
        }
        or(&mut own.title, other.title);
        or(&mut own.doc, other.doc);
        or(&mut own.updated, other.updated);
        or(&mut own.path, other.path);
        self.or("host", &mut own.host, other.host);
        self.or("verb", &mut own.verb, other.verb);
        self.or("body", &mut own.body, other.body);
        self.or("reply", &mut own.is_flat, other.is_flat);
        self.or("generation", &mut own.generation, other.generation);
        self.or("token", &mut own.token, other.token);
        self.or("token", &mut own.token_kind, other.token_kind);
        or(&mut own.family, other.family);
        own.is_deprecated |= other.is_deprecated;
        self.or("failure", &mut own.failure, other.failure);
        or(&mut own.object, other.object);
        or(&mut own.plugin_id, other.plugin_id);
        own.is_partial |= other.is_partial;
        or(&mut own.request_example, other.request_example);
        or(&mut own.response_example, other.response_example);
        or(&mut own.descriptor, other.descriptor);
        for pair in other.auths {
            if !own.auths.contains(&pair) {
                own.auths.push(pair);
            }
        }
        for row in other.errors {
            if !own.errors.iter().any(|own| (own.code, &own.sub) == (row.code, &row.sub)) {
                own.errors.push(row);
            }
        }
        for (name, fields) in other.types {
            match own.types.iter_mut().find(|(own, _)| *own == name) {
                Some((_, own)) => self.inside(&name, |said| said.fields(own, fields)),
                None => own.types.push((name, fields)),
            }
        }
        match (&mut own.request, other.request) {
            (Some(own), Some(other)) => self.inside("request", |said| said.fields(own, other)),
            (own, other) => or(own, other),
        }
        match (&mut own.response, other.response) {
            (Some(own), Some(other)) => self.inside("response", |said| said.shape(own, other)),
            (own, other) => or(own, other),
        }
        self.differ
    }

    fn or<T: PartialEq>(&mut self, key: &str, own: &mut Option<T>, other: Option<T>) {
        match (&own, &other) {
            (None, _) => *own = other,
            (Some(one), Some(two)) if one != two => self.inside(key, Self::note),
            _ => {}
        }
    }

    fn inside(&mut self, step: &str, look: impl FnOnce(&mut Self)) {
        self.way.push(shown(step));
        look(self);
        self.way.pop();
    }

    fn note(&mut self) {
        self.differ.push(format!("`{}`", self.way.join("/")));
    }

    fn fields(&mut self, own: &mut Fields, other: Fields) {
        for member in other {
            let Some(known) = own.iter_mut().find(|known| known.name == member.name) else {
                own.push(member);
                continue;
            };
            self.inside(&member.name, |said| {
                said.shape(&mut known.shape, member.shape);
                said.or("required", &mut known.required, member.required);
            });
            if known.about.is_empty() {
                known.about = member.about;
            }
            if known.codes.is_empty() {
                known.codes = member.codes;
            }
            known.example = known.example.take().or(member.example);
        }
    }

    fn shape(&mut self, own: &mut Shape, other: Shape) {
        match (own, other) {
            (_, Shape::Unknown) => {}
            (own @ Shape::Unknown, other) => *own = other,
            (Shape::Fields(own), Shape::Fields(other)) => self.fields(own, other),
            (Shape::List(own), Shape::List(other)) | (Shape::Map(own), Shape::Map(other)) => {
                self.shape(own, *other);
            }
            (own, other) if *own != other => self.note(),
            _ => {}
        }
    }
}
