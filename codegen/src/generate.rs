//! The whole way from model to text.

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::emit::{Downstream, SourceText, crate_files};
use crate::model::{Model, Platform};
use crate::threads::each;
use crate::write::{Made, Output, Past, format_file};

/// The files of the crate that is generated for a platform, formatted.
///
/// `strip` is cut off the names of descriptor files in the headers, so that the text does
/// not depend on where the spec lies.
pub fn crate_output(platform: &Platform, strip: &str) -> Output {
    crate_output_with(platform, strip, &Past::default(), &|_, _| {})
}

/// Like [`crate_output`]. The texts that earlier runs made from the same are taken from
/// `past`; `progress` is told how many files are done, and of how many. It is called from
/// several threads.
pub fn crate_output_with(
    platform: &Platform,
    strip: &str,
    past: &Past,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Output {
    format_files(&crate_files(platform, strip), past, progress)
}

/// The files of a module of another crate, formatted; see [`crate_output_with`].
pub fn downstream_output(
    model: &Model,
    downstream: &Downstream,
    strip: &str,
    past: &Past,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Output {
    format_files(&downstream.files(model, strip), past, progress)
}

/// Emits and formats files.
fn format_files(
    files: &[SourceText<'_>],
    past: &Past,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Output {
    let done = AtomicUsize::new(0);
    // Emitting and formatting is most of the work, and each file stands alone.
    let made = each(files, |file| {
        let content = file.key();
        let made = past.made(&file.path, content);
        let made = made.unwrap_or_else(|| Made::new(content, format_file(file)));
        progress(done.fetch_add(1, Ordering::Relaxed) + 1, files.len());
        made
    });
    let mut output = past.output();
    for (file, made) in files.iter().zip(made) {
        output.add(file.path.clone(), made);
    }
    output
}
