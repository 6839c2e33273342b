//! The whole way from model to text.

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::emit::rust::Downstream;
use crate::emit::{Export, RUST, SourceText, Target};
use crate::model::{Model, Platform};
use crate::threads::each;
use crate::write::{Made, Output, Past};

/// The files of the crate that is generated for a platform, formatted.
///
/// `strip` is cut off the names of descriptor files in the headers, so that the text does
/// not depend on where the spec lies.
pub fn crate_output(platform: &Platform, strip: &str) -> Output {
    crate_output_with(platform, strip, &Past::default(), &|_, _| {})
}

/// For the command. Like [`crate_output`]. The texts that earlier runs made from the same are taken from
/// `past`; `progress` is told how many files are done, and of how many. It is called from
/// several threads.
#[doc(hidden)]
pub fn crate_output_with(
    platform: &Platform,
    strip: &str,
    past: &Past,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Output {
    target_output(&RUST, platform, strip, past, progress)
}

/// For the command: the files of any output; see [`crate_output_with`].
#[doc(hidden)]
pub fn target_output(
    target: &Target,
    platform: &Platform,
    strip: &str,
    past: &Past,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Output {
    make_files(&(target.files)(platform, strip), past, progress)
}

/// For the command: the files of a description, in one of its forms; see [`crate_output_with`].
#[doc(hidden)]
pub fn export_output(
    export: &Export,
    platform: &Platform,
    form: &str,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Output {
    make_files(&(export.files)(platform, form), &Past::default(), progress)
}

/// For the command: the files of a module of another crate, formatted; see
/// [`crate_output_with`].
#[doc(hidden)]
pub fn downstream_output(
    model: &Model,
    downstream: &Downstream,
    strip: &str,
    past: &Past,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Output {
    make_files(&downstream.files(model, strip), past, progress)
}

/// Makes the texts of files.
fn make_files(
    files: &[SourceText<'_>],
    past: &Past,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Output {
    let done = AtomicUsize::new(0);
    // This is most of the work, and each file stands alone.
    let made = each(files, |file| {
        let content = file.key();
        let made = past.made(&file.path, content);
        let made = made.unwrap_or_else(|| Made::new(content, file.text()));
        progress(done.fetch_add(1, Ordering::Relaxed) + 1, files.len());
        made
    });
    let mut output = past.output();
    for (file, made) in files.iter().zip(made) {
        output.add(file.path.clone(), made);
    }
    output
}
