//! Whether JSON is a value of a type: the one place that compares the two. Checks of
//! examples, the local gateway and the tools for messages differ in what they mind, and in
//! their words, not in what fits.

mod definitions;
mod inside;
mod kind;
mod limits;
mod scalar;
mod time;
mod trail;
mod value;

use std::ops::ControlFlow;

use super::{Json, Limit, Type};
pub use definitions::{Definitions, Described, Enums, Facts};
pub use kind::JsonKind;
pub use limits::overstepped;
pub(crate) use time::{is_day, is_local_time};
pub use trail::{Step, Trail};

/// The members of a legacy page that hold rows.
pub(crate) const PAGE_ITEMS: &[&str] = &["list", "data"];
/// The members of a legacy page that are numbers.
pub(crate) const PAGE_NUMBERS: &[&str] =
    &["total", "count", "all", "all_pages", "current_page", "page_size"];

/// What is taken for what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tolerance {
    /// Each value is as described; number and text stand for each other where the field says
    /// so.
    Described,
    /// What the platform takes besides: a bool for a number, empty text for nothing, `[]` for
    /// an object, JSON in text for a list or object.
    Platform {
        /// All fields are lenient: the interface of 2020-21 takes everything as text.
        legacy: bool,
    },
}

/// How a value is not as its type describes it.
#[derive(Clone, Debug)]
pub enum Mismatch<'v> {
    /// A required or promised member is not there.
    Missing,
    /// It is `null`.
    Null(JsonKind),
    /// A member is not described; these are.
    Unknown(Vec<&'v str>),
    /// The value is of another kind, or a number that does not fit.
    Kind {
        /// What its type asks for.
        expected: JsonKind,
        /// The value.
        found: &'v Json,
        /// Whether number and text stand for each other.
        lenient: bool,
    },
    /// A text is no local time.
    Time,
    /// A code is not listed. Enums are open, so it is a value all the same.
    Code,
    /// A text that should hold JSON does not; this is why.
    Json(String),
    /// The value is of its type, and oversteps a limit of the field.
    Limit {
        /// The limit.
        limit: Limit,
        /// How many items or characters there are.
        found: Option<u64>,
    },
}

/// Who is told, and says whether to go on.
pub type Report<'r> = dyn FnMut(&Trail<'_>, Mismatch<'_>) -> ControlFlow<()> + 'r;

/// Tells everything in a value that is not as its type describes it, until `report` breaks.
pub fn fit(
    definitions: &impl Definitions,
    tolerance: Tolerance,
    ty: &Type,
    value: &Json,
    report: &mut Report<'_>,
) {
    let mut fit = Fit { definitions, tolerance, report };
    // Who breaks knows why.
    let _ = fit.value(ty, fit.is_lenient(Facts::default()), value, &Trail::TOP);
}

/// The same for the fields of a structure that has no name, as a request.
pub fn fit_fields<D: Definitions>(
    definitions: &D,
    tolerance: Tolerance,
    fields: &[D::Field],
    value: &Json,
    report: &mut Report<'_>,
) {
    let mut fit = Fit { definitions, tolerance, report };
    let _ = match value {
        Json::Object(members) => fit.fields(fields, members, &Trail::TOP),
        found => fit.wrong(JsonKind::Object, false, found, &Trail::TOP),
    };
}

struct Fit<'c, 'r, D> {
    definitions: &'c D,
    tolerance: Tolerance,
    report: &'c mut Report<'r>,
}

const GO_ON: ControlFlow<()> = ControlFlow::Continue(());
