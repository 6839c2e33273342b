//! The file of a change log.

use std::fmt;

use super::section::{Section, begin};

/// What is not released yet.
const UNRELEASED: &str = "## Unreleased";

/// A change log that has no place for a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageError {
    /// It has text, and no heading.
    NoHeading,
    /// Two sections are of what is not released: the lines of their headings.
    TwoUnreleased(usize, usize),
}

impl fmt::Display for PageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoHeading => f.write_str(
                "it has no place for a section: it has no heading; write `## Unreleased` where what is \
                 new belongs",
            ),
            Self::TwoUnreleased(first, second) => write!(
                f,
                "it has no place for a section: `## Unreleased` stands in line {first} and in line \
                 {second}; leave one of them"
            ),
        }
    }
}

impl std::error::Error for PageError {}

/// The change log with a section: in the place of the one of the same version, or else as the
/// first below `## Unreleased`, which is made where there is none. An empty text becomes a change
/// log.
///
/// # Errors
///
/// Where the section has no place.
pub fn put(page: &str, section: &Section) -> Result<String, PageError> {
    let is_windows = page.contains("\r\n");
    let text = insert(&page.replace("\r\n", "\n"), section)?;
    Ok(ended(text, is_windows))
}

/// The change log with a section, or as it is where it has one of the same version: of what does not
/// change any more, the day stays.
///
/// # Errors
///
/// Where the section has no place.
pub fn put_once(page: &str, section: &Section) -> Result<String, PageError> {
    let is_there = headings(page).iter().any(|it| it.line.starts_with(&section.begin));
    if is_there { Ok(page.to_owned()) } else { put(page, section) }
}

/// The change log without the section of a version, as it was before the section was put there.
#[must_use]
pub fn take(page: &str, platform: &str, number: u32) -> String {
    let is_windows = page.contains("\r\n");
    let text = page.replace("\r\n", "\n");
    let headings = headings(&text);
    let own = begin(platform, number);
    match headings.iter().position(|it| it.line.starts_with(&own)) {
        Some(at) => ended(cut(&text, &headings, at, ""), is_windows),
        None => page.to_owned(),
    }
}

/// With the ends of lines that the page had.
fn ended(text: String, is_windows: bool) -> String {
    if is_windows { text.replace('\n', "\r\n") } else { text }
}

/// The page with another text in the place of a section.
fn cut(page: &str, headings: &[Heading<'_>], at: usize, own: &str) -> String {
    let (start, level) = headings.get(at).map_or((page.len(), 0), |it| (it.start, it.level));
    let end = end_of(headings, at, level).unwrap_or(page.len());
    joined([page.get(..start).unwrap_or_default(), own, page.get(end..).unwrap_or_default()])
}

fn insert(page: &str, section: &Section) -> Result<String, PageError> {
    let own = section.text();
    if page.trim().is_empty() {
        return Ok(format!("# Changelog\n\n{UNRELEASED}\n\n{own}"));
    }
    let headings = headings(page);
    if let Some(at) = headings.iter().position(|it| it.line.starts_with(&section.begin)) {
        return Ok(cut(page, &headings, at, own));
    }
    let unreleased: Vec<usize> = (0..headings.len())
        .filter(|at| {
            let line = headings[*at].line.trim_end();
            // With a link, or brackets, as some write it.
            headings[*at].level == 2 && line.to_ascii_lowercase().contains("unreleased")
        })
        .collect();
    match unreleased.as_slice() {
        [at] => {
            // Behind what is said of all of it.
            let next = headings.get(at + 1).map_or(page.len(), |next| next.start);
            let (before, after) = page.split_at(next);
            Ok(joined([before, own, after]))
        }
        [first, second, ..] => {
            Err(PageError::TwoUnreleased(headings[*first].number, headings[*second].number))
        }
        [] => {
            let first = headings.first().ok_or(PageError::NoHeading)?;
            // Before the newest release; where there is none, at the end.
            let release = headings.iter().find(|it| it.level == 2 || it.level < first.level);
            let (before, after) = page.split_at(release.map_or(page.len(), |it| it.start));
            Ok(joined([before, &format!("{UNRELEASED}\n\n{own}"), after]))
        }
    }
}

/// Texts with an empty line between them.
fn joined(texts: [&str; 3]) -> String {
    let texts = texts.map(|text| text.trim_matches('\n'));
    let texts: Vec<&str> = texts.into_iter().filter(|text| !text.is_empty()).collect();
    texts.join("\n\n") + "\n"
}

struct Heading<'p> {
    /// Where it begins.
    start: usize,
    /// The number of its line, from 1.
    number: usize,
    level: usize,
    line: &'p str,
}

/// Where what stands below a heading ends.
fn end_of(headings: &[Heading<'_>], at: usize, level: usize) -> Option<usize> {
    let next = headings.iter().skip(at + 1).find(|it| it.level <= level)?;
    Some(next.start)
}

/// The headings, but for what looks like one in a block of code.
fn headings(page: &str) -> Vec<Heading<'_>> {
    let mut headings = Vec::new();
    let mut fence: Option<&str> = None;
    let mut start = 0;
    for (index, line) in page.split_inclusive('\n').enumerate() {
        let text = line.trim_start();
        let mark = ["```", "~~~"].into_iter().find(|mark| text.starts_with(mark));
        match (fence, mark) {
            (None, Some(_)) => fence = mark,
            (Some(open), Some(mark)) if open == mark => fence = None,
            _ => {}
        }
        let level = line.chars().take_while(|character| *character == '#').count();
        let is_heading = (1..=6).contains(&level) && line[level..].starts_with([' ', '\n']);
        if fence.is_none() && is_heading {
            headings.push(Heading { start, number: index + 1, level, line });
        }
        start += line.len();
    }
    headings
}
