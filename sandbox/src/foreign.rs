//! Text that came from outside.

use doudian_runtime::foreign::foreign;

/// A name that came from outside, as answers and terminals may show it.
pub(crate) fn shorten(text: &str) -> String {
    foreign(text).at_most(64).to_string()
}
