//! The whole way from model to text.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::emit::{Downstream, SourceText, crate_files};
use crate::model::Model;
use crate::write::{Output, format_file};

/// The files of the published crate, formatted.
///
/// `strip` is cut off the names of descriptor files in the headers, so that the text does
/// not depend on where the spec lies.
pub fn crate_output(model: &Model, strip: &str) -> Output {
    crate_output_with(model, strip, &|_, _| {})
}

/// Like [`crate_output`]; `progress` is told how many files are done, and of how many. It is
/// called from several threads.
pub fn crate_output_with(
    model: &Model,
    strip: &str,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Output {
    format_files(&crate_files(model, strip), progress)
}

/// The files of a module of another crate, formatted; see [`crate_output_with`].
pub fn downstream_output(
    model: &Model,
    downstream: &Downstream,
    strip: &str,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Output {
    format_files(&downstream.files(model, strip), progress)
}

/// Emits and formats files.
fn format_files(files: &[SourceText<'_>], progress: &(dyn Fn(usize, usize) + Sync)) -> Output {
    let done = AtomicUsize::new(0);
    // Emitting and formatting is most of the work, and each file stands alone. Every n-th
    // file goes to the same worker, because neighbours are of one family and of like size.
    let workers =
        thread::available_parallelism().map_or(1, usize::from).clamp(1, files.len().max(1));
    let format = |worker: usize| -> Vec<(String, String)> {
        let mine = files.iter().skip(worker).step_by(workers);
        mine.map(|file| {
            let text = format_file(file);
            progress(done.fetch_add(1, Ordering::Relaxed) + 1, files.len());
            (file.path.clone(), text)
        })
        .collect()
    };
    let mut output = Output::default();
    thread::scope(|scope| {
        let format = &format;
        let others: Vec<_> =
            (1..workers).map(|worker| scope.spawn(move || format(worker))).collect();
        output.files.extend(format(0));
        for other in others {
            match other.join() {
                Ok(files) => output.files.extend(files),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
    });
    output
}
