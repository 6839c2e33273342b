//! TypeScript declarations of a platform's methods, messages and SPI methods; of client-side
//! calls also what looks at their options before they are called.
//!
//! What they declare is JSON as it is on the wire, so names are those of the wire, and the
//! interfaces are named as the structures in Rust. An id is text: see `types`.

mod comment;
mod items;
mod methods;
mod modules;
mod package;
mod plugins;
mod script;
mod types;

use std::fmt::Write as _;

use super::source::{Content, SourceText};
use crate::model::{Field, Platform, Transport};
use modules::{Homes, modules};

/// The type of a field as it is declared, but for what says that it may be `null`.
pub fn declared(field: &Field) -> String {
    types::declared(field)
}

/// The files of a platform's declarations: one a family, one for the types that several share,
/// and `index.d.ts`, which has them all.
pub fn files<'m>(platform: &'m Platform, _strip: &str) -> Vec<SourceText<'m>> {
    let mut files = Vec::new();
    let mut index = version(platform);
    if platform.transport != Transport::None {
        let _ = writeln!(index, "{DIGITS}");
    }
    let homes = Homes::of(platform);
    for module in modules(&homes) {
        let _ = writeln!(index, "export type * from \"./{}.js\";", module.name);
        let path = format!("{}.d.ts", module.name);
        let source = module.source();
        files.push(SourceText::new(path, source, Declarations(module.text(&homes))));
    }
    if !platform.apis.is_empty() {
        let _ = write!(index, "\n{}", methods::table(platform));
    }
    if !platform.plugins.is_empty() {
        scripts(platform, &mut index, &mut files);
    }
    let source = match platform.transport {
        Transport::None => "the descriptors of all client-side calls",
        _ => "the descriptors of all methods",
    };
    files.push(SourceText::new("index.d.ts".to_owned(), source, Declarations(index)));
    files
}

/// What is said of the version of the description that the declarations are made from.
fn version(platform: &Platform) -> String {
    let Some(version) = &platform.version else { return String::new() };
    let (title, version) = (comment::foreign(&platform.title), version.to_string());
    format!(
        "/*\n * Made from version {version} of the description of {title}: `@since` names the version \
         with which\n * something came, where that was not the first.\n */\n\n"
    )
}

/// What runs, and with it the package.
fn scripts<'m>(platform: &'m Platform, index: &mut String, files: &mut Vec<SourceText<'m>>) {
    let calls = "the descriptors of all client-side calls";
    index.push_str(&plugins::exports(platform));
    let mut add = |name: &str, source: &str, text: String| {
        files.push(SourceText::new(name.to_owned(), source, Declarations(text)));
    };
    add("runtime.js", "the generator", script::RUNTIME.to_owned());
    add("runtime.d.ts", "the generator", script::RUNTIME_TYPES.to_owned());
    add("plugins.js", calls, script::module(platform));
    add("index.js", calls, "export * from \"./plugins.js\";\n".to_owned());
    if let Some(name) = &platform.package {
        add("package.json", calls, package::manifest(platform, name));
        add("README.md", calls, package::readme(platform, name));
    }
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
