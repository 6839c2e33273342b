//! For the crates of this workspace, not for users: it may change with any release.
//!
//! Texts to files: written only where they differ, each at one stroke,
//! without touching what others wrote, and without leaving behind what no descriptor asks
//! for any more.

mod digest;
mod error;
mod file;
mod lines;
mod mark;
mod output;
mod plan;
mod record;
mod report;
mod single;
mod stamp;
mod sync;

pub use error::{Obstacle, WriteError};
pub use file::replace;
pub use lines::same_lines;
pub(crate) use output::Made;
pub use output::Output;
pub use report::{FileChange, Mode, Report};
pub use single::{Held, Synced, sync_file, sync_region};
pub use stamp::{LastRun, Past, Stamp, digest};
pub use sync::sync;
