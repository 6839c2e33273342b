//! For the crates of this workspace, not for users: it may change with any release.
//!
//! Files to descriptors. The only place that knows YAML.
//!
//! The normal way is `serde_yaml` into the types of `raw`, which keeps no positions. Only
//! when something is wrong is a file parsed a second time, into a tree with positions:
//! by `repair`, to find every problem of shape, and by `locate`, to show where the
//! problems are that the checks found.

mod decode;
mod element;
mod entries;
mod exact;
pub(crate) mod expr;
mod files;
mod foreign;
mod formats;
mod json;
mod lines;
mod locate;
mod more;
mod present;
mod prose;
pub(crate) mod raw;
mod repair;
mod scalar;
#[cfg(feature = "schema")]
mod schema;
mod several;
mod slips;
mod text;
mod tree;
pub(crate) mod words;

pub use element::places;
pub(crate) use entries::Entries;
pub use files::{Inputs, read_dir, read_inputs};
pub use foreign::{Placed, PlacedKey, PlacedValue, Unreadable, foreign_yaml, placed_yaml};
pub(crate) use locate::{locate, without_file};
pub(crate) use prose::Line;
pub(crate) use scalar::Scalar;
pub(crate) use several::Several;
pub use words::{EFFECTS, PII, Words};

use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::diagnostic::Rule;
use crate::diagnostic::{Place, Problem, Problems};
use crate::threads::each;
use tree::{NodeKind, Tree};

/// The newest version of the descriptor format that is read here, as are those before it that
/// say the same of a file.
pub const SPEC_VERSION: i64 = 1;
/// The oldest that is still read.
pub const OLDEST_SPEC_VERSION: i64 = 1;

/// One file as bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// How messages name the file, with `/` between folders.
    pub path: String,
    /// The content.
    pub bytes: Vec<u8>,
}

impl SourceFile {
    /// A file of this name and content.
    pub fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), bytes: bytes.into() }
    }
}

/// A file that could be read.
#[derive(Debug)]
pub(crate) struct Doc {
    /// Index of the source file.
    pub(crate) file: usize,
    pub(crate) raw: raw::File,
    /// Parts were left out because they could not be read.
    pub(crate) partial: bool,
    /// What it extends, once it has become the whole method.
    pub(crate) base: Option<Base>,
}

/// The descriptor that an overlay extends.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Base {
    /// Index of its source, behind those that were given.
    pub(crate) file: usize,
    /// The example is still its own.
    pub(crate) keeps_example: bool,
}

/// Reads all files as far as they can be read.
pub(crate) fn load(sources: &[SourceFile], problems: &mut Problems) -> Vec<Doc> {
    let mut docs = Vec::with_capacity(sources.len());
    let files: Vec<(usize, &SourceFile)> = sources.iter().enumerate().collect();
    for (doc, found) in each(&files, |(file, source)| load_file(source, *file)) {
        docs.extend(doc);
        problems.list.extend(found);
    }
    docs
}

/// Reads a descriptor of the published crate, which has passed every check.
pub(crate) fn published(source: &SourceFile) -> Option<raw::File> {
    serde_yaml::from_str(text(source)?).ok()
}

/// The text of a file, if it is one.
pub(crate) fn text(source: &SourceFile) -> Option<&str> {
    text::decode(&source.bytes, 0).ok()
}

/// The text of a file, where its YAML can be read, whatever it says.
pub(crate) fn readable(source: &SourceFile) -> Result<&str, Vec<Problem>> {
    let (_, problems) = load_file(source, 0);
    let about_yaml: Vec<Problem> =
        problems.into_iter().filter(|problem| problem.rule.is_about_yaml()).collect();
    if !about_yaml.is_empty() {
        return Err(about_yaml);
    }
    let text = text::decode(&source.bytes, 0).map_err(|problem| vec![*problem])?;
    // A document of another format is not looked at any further.
    match Tree::parse(text, 0) {
        (_, None) => Ok(text),
        (_, Some(problem)) => Err(vec![problem]),
    }
}

/// Whether two texts have the same values for `serde_yaml`, keys in whatever order.
pub(crate) fn same_values(left: &str, right: &str) -> bool {
    let value = |text| serde_yaml::from_str::<serde_yaml::Value>(text).ok();
    value(left) == value(right)
}

/// What came of a file: perhaps a descriptor, perhaps with parts missing, and why.
type Outcome = (Option<Doc>, Vec<Problem>);

fn refuse(problem: Problem) -> Outcome {
    (None, vec![problem])
}

fn load_file(source: &SourceFile, file: usize) -> Outcome {
    let text = match text::decode(&source.bytes, file) {
        Ok(text) => text,
        Err(problem) => return refuse(*problem),
    };
    if text::is_suspicious(text)
        && let (_, Some(problem)) = Tree::parse(text, file)
    {
        return unreadable(text, problem);
    }
    let reader = present::Present(serde_yaml::Deserializer::from_str(text));
    let mut raw = match raw::File::deserialize(reader) {
        Ok(raw) => raw,
        Err(error) => return slow(text, file, &error),
    };
    if raw.is_blank()
        && let Some(problem) = empty_file(text, file)
    {
        return refuse(problem);
    }
    if let Some(version) = raw.spec_version
        && !is_known(version)
    {
        let place = Place::file(file).at("spec_version");
        return refuse(unknown_version(place, &version.to_string()));
    }
    exact::example(text, file, &mut raw);
    (Some(Doc { file, raw, partial: false, base: None }), Vec::new())
}

/// What a parser could not read: the slips that explain it, or its own complaint.
fn unreadable(text: &str, problem: Problem) -> Outcome {
    if let Some(problem) = formats::recognize_text(text, problem.place.file) {
        return refuse(problem);
    }
    if let Some(tab) = tab_problem(text, &problem) {
        return refuse(tab);
    }
    if problem.rule != Rule::YamlSyntax || problem.help.is_some() {
        return refuse(problem);
    }
    let mut slips = slips::find(text, problem.place.file);
    let slipped = slips.iter_mut().filter(|slip| slip.rule != Rule::MoreProblems);
    slipped.for_each(|slip| slip.rule = Rule::YamlSyntax);
    // What comes behind the place where the parser stopped does not explain it; but a text that
    // a comment ends is gone on with in the next line.
    let ahead = usize::from(problem.message.contains("comment intercepting"));
    let last = problem.place.line().map(|line| line + ahead);
    if slips.iter().any(|slip| slip.place.line() <= last) {
        return (None, slips);
    }
    let help = slips::help(text, &problem);
    refuse(problem.maybe_help(help.map(str::to_owned)))
}

/// Puts slips in the place of problems that come of them: those in the same lines.
fn explain(text: &str, file: usize, problems: &mut Vec<Problem>) {
    let mut slips = slips::find(text, file);
    // A plain text goes on over several lines, and is to blame where it begins. The rule stays
    // that of the problem: for YAML nothing is wrong here.
    let mut before: Option<(usize, Rule)> = None;
    slips.retain_mut(|slip| {
        if slip.rule == Rule::MoreProblems {
            return before.is_some();
        }
        let Some(line) = slip.place.line() else { return false };
        let told = problems.iter().find(|problem| problem.place.line() == Some(line));
        let rule = match (told, before) {
            (Some(problem), _) => problem.rule,
            (None, Some((above, rule))) if line <= above + 1 => rule,
            (None, _) => return false,
        };
        before = Some((line, rule));
        slip.rule = rule;
        true
    });
    problems.retain(|problem| slips.iter().all(|slip| slip.place.line() != problem.place.line()));
    problems.append(&mut slips);
}

/// Whether files of a version are read.
fn is_known(version: i64) -> bool {
    (OLDEST_SPEC_VERSION..=SPEC_VERSION).contains(&version)
}

pub(crate) fn unknown_version(place: Place, version: &str) -> Problem {
    let expected = match OLDEST_SPEC_VERSION {
        SPEC_VERSION => format!("expected {SPEC_VERSION}"),
        oldest => format!("expected {oldest} to {SPEC_VERSION}"),
    };
    let help = match version.parse::<i64>() {
        Ok(version) if version < 1 => "the first version is 1; nothing else was checked",
        Ok(version) if version < OLDEST_SPEC_VERSION => {
            "`doudian migrate` brings older files to the newest version; nothing else was checked"
        }
        _ => "a newer generator may be needed; nothing else was checked",
    };
    Problem::new(
        Rule::UnknownSpecVersion,
        place,
        format!("`spec_version: {version}` is not known here"),
    )
    .label(expected)
    .help(help)
}

/// Finds out what is wrong with a file that `serde_yaml` refuses.
fn slow(text: &str, file: usize, error: &serde_yaml::Error) -> Outcome {
    let (tree, problem) = Tree::parse(text, file);
    if let Some(problem) = problem {
        return unreadable(text, problem);
    }
    if let Some(problem) = empty_file(text, file) {
        return refuse(problem);
    }
    let Some(root) = tree.root else {
        return unreadable(text, by_serde_yaml(text, file, error));
    };
    // First of all, since a file of another version may have any shape.
    if let Some((_, id)) = tree.entry(root, "spec_version")
        && let (Some(version), Some(mark)) = (tree.text(id), tree.mark(id))
        && !version.parse().is_ok_and(is_known)
    {
        return refuse(unknown_version(mark.place(file), version));
    }
    if let Some(problem) = formats::recognize(&tree, root, file) {
        return refuse(problem);
    }
    let (raw, mut problems) = repair::decode(&tree, root, file);
    // The two parsers may disagree: an anchor in Chinese, with nothing behind it, is none.
    let is_kind = |problem: &Problem| problem.rule == Rule::WrongKind;
    let is_no_yaml = || serde_yaml::from_str::<IgnoredAny>(text).is_err();
    if problems.is_empty() || problems.iter().all(is_kind) && is_no_yaml() {
        return unreadable(text, by_serde_yaml(text, file, error));
    }
    explain(text, file, &mut problems);
    let doc = raw.map(|mut raw| {
        exact::example_of(&tree, root, &mut raw);
        Doc { file, raw, partial: true, base: None }
    });
    (doc, problems)
}

/// The problem of a file that holds nothing, if it is one.
fn empty_file(text: &str, file: usize) -> Option<Problem> {
    let (tree, _) = Tree::parse(text, file);
    let is_empty = match tree.root.and_then(|root| tree.node(root)).map(|node| &node.kind) {
        Some(NodeKind::Scalar(scalar)) => scalar.value() == scalar::Value::Null,
        Some(NodeKind::Map(entries)) => entries.is_empty(),
        Some(NodeKind::List(_)) => false,
        None => true,
    };
    is_empty.then(|| {
        let place = Place::exact(file, 1, 1, 1);
        Problem::new(Rule::EmptyFile, place, "the file holds nothing")
            .help("begin with `method:`, `message:`, `spi:`, `extends:`, `types:`, `enums:`, `history:` or `platform:`")
    })
}

/// Tabs are the most common reason of errors that speak of something else.
fn tab_problem(text: &str, syntax: &Problem) -> Option<Problem> {
    if syntax.rule != Rule::YamlSyntax {
        return None;
    }
    let (line, column) = text::tab_indent(text)?;
    Some(tab(Place::exact(syntax.place.file, line, column, 1)))
}

fn tab(place: Place) -> Problem {
    Problem::new(Rule::TabIndent, place, "a tab is used for indentation")
        .label("a tab")
        .help("YAML does not allow tabs here; use spaces")
}

/// The two parsers disagree; then the one that decides has the word.
fn by_serde_yaml(text: &str, file: usize, error: &serde_yaml::Error) -> Problem {
    if let Some((line, column)) = text::tab_indent(text) {
        return tab(Place::exact(file, line, column, 1));
    }
    // The usual reason: older YAML ends lines where newer YAML does not.
    if let Some((line, column, found)) = text::odd_break(text) {
        let place = Place::exact(file, line, column, 1);
        let code = u32::from(found);
        let problem = Problem::new(
            Rule::YamlSyntax,
            place,
            format!("the line separator U+{code:04X} stands in the text"),
        );
        return problem
            .label("an invisible character")
            .help("remove it; it often comes along when text is copied from a web page");
    }
    let (line, column) = error.location().map_or((1, 1), |at| (at.line(), at.column()));
    let place = format!(" at line {line} column {column}");
    let message = error.to_string().replacen(&place, "", 1);
    Problem::new(
        Rule::YamlSyntax,
        Place::exact(file, line, column, 1),
        format!("this is not valid YAML: {message}"),
    )
}
