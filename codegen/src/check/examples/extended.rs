//! The example of a method that an overlay extends: what the overlay says of the rest may no
//! longer fit it, and then the overlay is where something has to be done.

use crate::diagnostic::{Place, Problem};
use crate::model::Type;
use crate::model::fit::Step;
use crate::resolve::Scope;
use crate::resolve::defs::{Def, DefKind};
use crate::resolve::{AnswerData, Sections, TypedField};

/// The example that stays as it was, and what the overlay has made of the rest.
#[derive(Clone, Copy)]
pub(super) struct Extended<'s, 'a> {
    /// The overlay.
    pub(super) file: usize,
    /// The descriptor with the example.
    pub(super) base: usize,
    pub(super) sections: &'s Sections<'a>,
}

impl Extended<'_, '_> {
    /// The problem of a value in a section of the example, with the overlay to blame.
    pub(super) fn blame(
        self,
        problem: Problem,
        scope: &Scope<'_>,
        section: &str,
        steps: &[Step<'_>],
    ) -> Problem {
        let stands = Place { file: self.base, ..problem.place };
        let way = way(section, steps);
        let place = self.described(scope, section, steps);
        let place = place.unwrap_or_else(|| Place::file(self.file).at("extends"));
        Problem { place, ..problem }
            .related(stands, "the example, which stays as long as `change` has none")
            .help(format!(
                "write an example with a right `{way}` under `change`, as in `change: {{ example: \
                 {{ {section}: … }} }}`; it replaces the whole one"
            ))
    }

    /// The field that the value is of; where the overlay does not speak of it, what the value
    /// lies in.
    fn described(self, scope: &Scope<'_>, section: &str, steps: &[Step<'_>]) -> Option<Place> {
        let top = Place::file(self.file).at(section);
        let mut found = Found { file: self.file, place: None };
        let at = match (section, &self.sections.response) {
            ("request", _) => At::Fields { place: top, fields: &self.sections.request },
            (_, Some(AnswerData::Fields(fields))) => At::Fields { place: top, fields },
            (_, Some(AnswerData::Type(ty))) => {
                found.add(top);
                At::Value(ty.as_ref().ok()?)
            }
            (_, None) => return None,
        };
        found.follow(scope, at, steps);
        found.place
    }
}

/// What is described at a step.
enum At<'s, 'a> {
    Fields { place: Place, fields: &'s [TypedField<'a>] },
    Value(&'s Type),
}

impl<'s, 'a> At<'s, 'a> {
    /// What a value of a type holds: the fields of a structure.
    fn of(scope: &'s Scope<'a>, ty: &'s Type) -> Self {
        let Some(name) = ty.structure() else { return Self::Value(ty) };
        match (scope.by_rust(name), scope.structure(name)) {
            (Some(Def { file, section, written, .. }), Some(fields)) => {
                Self::Fields { place: Place::file(*file).at(*section).at(*written), fields }
            }
            _ => Self::Value(ty),
        }
    }
}

/// The places on the way, the innermost first, each in the place of one that is not there.
struct Found {
    file: usize,
    place: Option<Place>,
}

impl Found {
    fn add(&mut self, place: Place) {
        if place.file == self.file {
            self.place = Some(place.or(self.place.take()));
        }
    }

    fn follow<'s, 'a>(&mut self, scope: &'s Scope<'a>, mut at: At<'s, 'a>, steps: &[Step<'_>]) {
        for step in steps {
            at = match (at, step) {
                (At::Fields { place, fields }, Step::Key(key)) => {
                    self.add(place.at(*key));
                    let field = fields.iter().find(|field| field.wire == *key);
                    let Some(ty) = field.and_then(|field| field.ty.as_ref().ok()) else { return };
                    At::of(scope, ty)
                }
                // `Inside` is the step into a text, whose type says the same.
                (At::Value(ty), Step::Key(_) | Step::Index(_) | Step::Inside) => {
                    let Some(inner) = ty.inner() else { return };
                    At::of(scope, inner)
                }
                (at, _) => at,
            };
        }
        if let At::Value(ty) = at
            && let Some(name) = ty.named()
            && let Some(Def { kind: DefKind::Enum(_), file, section, written, .. }) =
                scope.by_rust(name)
        {
            self.add(Place::file(*file).at(*section).at(*written).at("type"));
        }
    }
}

/// Where a value stands, as people write it: `request.items[0].id`.
fn way(section: &str, steps: &[Step<'_>]) -> String {
    let mut way = section.to_owned();
    for step in steps {
        match step {
            Step::Key(key) => way.extend([".", key]),
            Step::Index(index) => way.push_str(&format!("[{index}]")),
            Step::Top | Step::Inside => {}
        }
    }
    way
}
