//! Names of files. They are foreign text as well: they stand in the headers of generated
//! files, and those of shared types become modules.

use crate::SourceFile;
use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::foreign::{is_unseen, on_one_line};
use crate::resolve::{PlatformSet, names};

/// Every file's name is on one line.
pub(crate) fn check_file_names(sources: &[SourceFile], problems: &mut Problems) {
    for (file, source) in sources.iter().enumerate() {
        if source.path.contains(is_unseen) {
            let shown = on_one_line(&source.path);
            problems.push(
                Problem::new(
                    Rule::BadFileName,
                    Place::exact(file, 1, 1, 1),
                    format!("the name `{shown}` has a character that cannot be seen"),
                )
                .help("rename the file or its folder: no line breaks, no control characters"),
            );
        }
    }
}

/// A file of shared types becomes a module of its name.
pub(super) fn check_modules(set: &PlatformSet<'_>, problems: &mut Problems) {
    for shared in &set.shared {
        let module = names::shared_module(shared.path);
        if names::is_snake_name(&module) {
            continue;
        }
        let file = shared.path.rsplit('/').next().unwrap_or(shared.path);
        problems.push(
            Problem::new(
                Rule::BadFileName,
                Place::exact(shared.doc.file, 1, 1, 1),
                format!("a file of shared types is called `{}`", on_one_line(file)),
            )
            .label("its name cannot become the name of a module")
            .help("rename it: letters, digits and `_`, for example `order.yaml`"),
        );
    }
}
