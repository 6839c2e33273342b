//! What structures are said to be.

use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::Doc;
use crate::load::raw::Response;
use crate::resolve::Scope;
use crate::resolve::defs::{Def, DefKind};
use crate::resolve::{FileKind, PlatformSet};

pub(super) fn check_labels(set: &PlatformSet<'_>, scope: &Scope<'_>, problems: &mut Problems) {
    for doc in set.docs().filter(|doc| !doc.partial) {
        for (name, label) in doc.raw.labels.iter().flatten() {
            let file = Place::file(doc.file);
            let file = if doc.raw.extends.is_some() { file.at("add") } else { file };
            let place = file.at("labels").at(name.as_str());
            if label.trim().is_empty() {
                let message = format!("the label of `{name}` is empty");
                let problem = Problem::new(Rule::BadLabel, place, message);
                problems.push(problem.label("says nothing").help("remove it"));
                continue;
            }
            if let Some((message, help)) = fault(doc, scope, name, problems) {
                let problem = Problem::new(Rule::BadLabel, place.on_key(), message);
                problems.push(problem.label("expected a structure").help(help));
            }
        }
    }
}

/// Why a name has no label, and what to do.
fn fault(
    doc: &Doc,
    scope: &Scope<'_>,
    name: &str,
    problems: &Problems,
) -> Option<(String, String)> {
    let raw = &doc.raw;
    match (FileKind::of(raw), name) {
        (FileKind::Method | FileKind::Spi | FileKind::Plugin | FileKind::Callback, "request")
        | (FileKind::Message, "data") => {
            return Some((
                format!("`{name}` has the title of the file"),
                "remove it; what the file is about stands in `title`".to_owned(),
            ));
        }
        (FileKind::Method | FileKind::Spi | FileKind::Plugin | FileKind::Callback, "response") => {
            return match &raw.response {
                Some(Response::Fields(_)) => None,
                _ => Some((
                    "the response has no fields of its own".to_owned(),
                    "label the structure that it is, in the file that defines it".to_owned(),
                )),
            };
        }
        _ => {}
    }
    match scope.in_file(doc.file, name) {
        Some(Def { kind: DefKind::Struct(_), .. }) => None,
        Some(Def { kind: DefKind::Enum(_), .. }) => Some((
            format!("`{name}` is an enum, and not a structure"),
            "an enum has a `label` of its own, beside `codes`".to_owned(),
        )),
        Some(Def { kind: DefKind::Alias(_), .. }) => Some((
            format!("`{name}` is another name for a type, which has no documentation"),
            "label the structure that it stands for".to_owned(),
        )),
        None => {
            let types = raw.types.iter().flatten().map(|(name, _)| name.as_str());
            let help = problems.did_you_mean(name, types.chain(["response"]));
            let help = help.unwrap_or_else(|| "structures are defined under `types`".to_owned());
            Some((format!("the file has no structure `{name}`"), help))
        }
    }
}
