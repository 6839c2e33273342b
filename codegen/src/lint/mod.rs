//! For the crates of this workspace, not for users: it may change with any release.
//!
//! Style: what is not wrong in a descriptor, but could be better.
//!
//! ```
//! use doudian_codegen::{Published, SourceFile, lint};
//!
//! let text = "method: vip.score\ntitle: 会员积分。\n";
//! let sources = [SourceFile::new("vip.score.yaml", text)];
//! // Nothing is published: the descriptors name no types but their own.
//! let published = Published::new("", |_| None);
//! let found = lint::lint(&sources, Some(&published), &|_| None);
//! assert_eq!(found.iter().next().unwrap().code, "title-style");
//! ```

mod allow;
mod fields;
mod files;
mod groups;
mod history;
mod retired;
mod texts;

use crate::compile::Descriptors;
pub use crate::diagnostic::lint_rules as rules;
use crate::diagnostic::{Diagnostic, Diagnostics, Problems};
use crate::load;
use crate::{Published, Severity, SourceFile};
pub use fields::{Hint, hint};

/// Every error of [`compile`](crate::compile()), and every warning about the style of what could
/// be read.
///
/// `schema` gives the JSON Schema that the first line of a file is to name, as
/// [`schema_for`](crate::fmt::schema_for) finds it.
///
/// With `published` the descriptors are another crate's, which may do without a platform
/// file, and name and extend what is published.
pub fn lint(
    sources: &[SourceFile],
    published: Option<&Published>,
    schema: &dyn Fn(&SourceFile) -> Option<String>,
) -> Diagnostics {
    Descriptors::read(sources).lint(published, schema)
}

impl Descriptors<'_> {
    /// See [`lint()`].
    pub fn lint(
        self,
        published: Option<&Published>,
        schema: &dyn Fn(&SourceFile) -> Option<String>,
    ) -> Diagnostics {
        let sources = self.sources;
        let mut problems = Problems::default();
        // What came out of a file with errors is no descriptor to judge.
        for doc in self.docs.iter().filter(|doc| !doc.partial) {
            if let Some(source) = sources.get(doc.file) {
                files::check(source, doc, schema(source).as_deref(), &mut problems);
                texts::check(doc, &mut problems);
                // Who describes a method for a crate of their own can look at its answers.
                fields::check(doc, published.is_some(), &mut problems);
            }
        }
        let newest = history::newest(sources, &self.docs);
        let compiled = match published {
            None => self.compile(),
            Some(published) => self.compile_beside(published),
        };
        if let Ok(model) = &compiled {
            newest.iter().for_each(|newest| newest.check(model, &mut problems));
        }
        for (file, source) in sources.iter().enumerate() {
            allow::check(source, file, &mut problems);
        }
        let warnings = load::locate(sources, problems.list).into_iter().filter(|warning| {
            let source = sources.iter().find(|source| source.path == warning.file);
            !source.is_some_and(|source| allow::is_allowed(source, warning))
        });
        warnings.chain(compiled.err().into_iter().flatten()).collect()
    }
}

impl Diagnostics {
    /// All errors, and of the warnings those about certain files.
    pub fn about(self, is_wanted: impl Fn(&str) -> bool) -> Self {
        self.into_iter()
            .filter(|problem: &Diagnostic| {
                problem.severity == Severity::Error || is_wanted(&problem.file)
            })
            .collect()
    }
}
