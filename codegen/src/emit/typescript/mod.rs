//! TypeScript declarations of a platform's methods, messages and SPI methods.
//!
//! What they declare is JSON as it is on the wire, so names are those of the wire, and the
//! interfaces are named as the structures in Rust. An id is text: see `types`.

mod comment;
mod items;
mod methods;
mod modules;
mod types;

use std::fmt::Write as _;

use super::source::{Content, SourceText};
use crate::model::Platform;
use modules::{Homes, modules};

/// The files of a platform's declarations: one a family, one for the types that several share,
/// and `index.d.ts`, which has them all.
pub fn files<'m>(platform: &'m Platform, _strip: &str) -> Vec<SourceText<'m>> {
    let mut files = Vec::new();
    let mut index = format!("{DIGITS}\n");
    let homes = Homes::of(platform);
    for module in modules(&homes) {
        let _ = writeln!(index, "export type * from \"./{}.js\";", module.name);
        let path = format!("{}.d.ts", module.name);
        let source = module.source();
        files.push(SourceText::new(path, source, Declarations(module.text(&homes))));
    }
    let _ = write!(index, "\n{}", methods::table(platform));
    let source = "the descriptors of all methods";
    files.push(SourceText::new("index.d.ts".to_owned(), source, Declarations(index)));
    files
}

/// What whoever sends and reads must know.
const DIGITS: &str = "\
/*
 * Ids are declared as strings, because a number of JavaScript cannot hold all their digits. The
 * platform may send one as a number: read answers with a parser that keeps digits, and not with
 * `JSON.parse` alone.
 */
";

/// The text of a file. It needs no formatting, so it is made at once.
#[derive(Hash)]
struct Declarations(String);

impl Content for Declarations {
    fn text(&self) -> String {
        self.0.clone()
    }
}
