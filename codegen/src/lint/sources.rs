//! Methods that do not say what they are described from, beside a platform that lists what there
//! is.

use crate::SourceFile;
use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::Doc;
use crate::resolve;

pub(super) fn check(sources: &[SourceFile], docs: &[Doc], problems: &mut Problems) {
    let sets = resolve::sort(sources, docs, true, false, &mut Problems::default());
    for set in sets.iter().filter(|set| set.platform.raw.sources.is_some()) {
        for doc in set.docs().filter(|doc| !doc.partial) {
            if doc.raw.method.is_some() && doc.raw.sources.as_ref().is_none_or(Vec::is_empty) {
                let message = "nothing says what the method is described from";
                let place = Place::file(doc.file).at("method");
                problems.push(
                    Problem::new(Rule::NoSources, place, message).label("needs `sources`").help(
                        "name those of the platform that have it, as in `sources: [docs-2023]`",
                    ),
                );
            }
        }
    }
}
