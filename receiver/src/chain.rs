//! Errors in the log.

use std::error::Error;
use std::fmt::Write as _;

use doudian_runtime::foreign::one_line;

/// An error and its causes in one line, whatever texts they hold.
pub(crate) fn chain(error: &(dyn Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        // Writing into a String cannot fail.
        let _ = write!(text, ": {cause}");
        next = cause.source();
    }
    one_line(text).to_string()
}
