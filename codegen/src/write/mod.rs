//! Token streams to files: formatted, written only where they differ, each at one stroke,
//! and without leaving behind what no descriptor asks for any more.

mod format;
mod sync;

pub use format::format_file;
pub use sync::{Change, Mode, Output, Report, WriteError, replace, sync, sync_file, sync_region};
