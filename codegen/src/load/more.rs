//! What is said when not all that is wrong is told.

use crate::diagnostic::{Place, Problem, Rule};

/// What is told last where not everything is: from this line on, nothing was looked at, or
/// nothing more is told.
pub(super) fn more_problems(file: usize, line: usize) -> Problem {
    let place = Place::exact(file, line.max(1), 1, 1);
    Problem::new(Rule::MoreProblems, place, "there may be more that is wrong with the file")
        .label("no more is told")
        .help("mend what is told; the next run tells the rest")
}
