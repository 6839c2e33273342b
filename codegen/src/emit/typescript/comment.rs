//! TSDoc comments. Foreign text can neither end a comment nor become a tag.

use std::fmt::Write as _;

use crate::model::{Auth, Code, ErrorRow, Field, ParameterPlace, Pii, Status};

/// What is said of what is retired.
const GONE: &str = "the documentation no longer has it";

/// The paragraphs of a comment.
#[derive(Default)]
pub(super) struct Comment(Vec<String>);

impl Comment {
    pub(super) fn of(text: &str) -> Self {
        Self(vec![foreign(text)])
    }

    /// A paragraph of foreign text.
    pub(super) fn told(&mut self, text: &str) {
        self.0.push(foreign(text));
    }

    /// A paragraph of our own words.
    pub(super) fn ours(&mut self, text: impl Into<String>) {
        self.0.push(text.into());
    }

    /// The codes, a line each.
    pub(super) fn codes(&mut self, codes: &[Code]) {
        let rows = codes.iter();
        let rows = rows.map(|code| {
            let since = code.since.map(|since| format!(" (since version {since})"));
            let since = since.unwrap_or_default();
            format!("- {} {}{since}", foreign(&code.code), foreign(&code.label))
        });
        self.ours(rows.collect::<Vec<_>>().join("\n"));
    }

    /// The permission packages, of which an app needs one.
    pub(super) fn auths(&mut self, auths: &[Auth]) {
        let names = auths.iter().map(|auth| foreign(&auth.to_string())).collect::<Vec<_>>();
        match names.as_slice() {
            [] => {}
            [name] => self.ours(format!("Permission package: {name}.")),
            names => self.ours(format!("One of the permission packages {}.", names.join(", "))),
        }
    }

    /// Names, behind what they are.
    pub(super) fn names(&mut self, what: &str, names: &[String]) {
        if !names.is_empty() {
            let names = names.iter().map(|name| format!("`{}`", name.replace('`', "")));
            self.ours(format!("{what} {}.", names.collect::<Vec<_>>().join(", ")));
        }
    }

    /// What it is about.
    pub(super) fn subject(&mut self, title: &str, name: &str, note: Option<&str>) {
        self.ours(format!("{} (`{}`)", foreign(title), name.replace('`', "")));
        if let Some(note) = note {
            self.told(note);
        }
    }

    /// Where more is said of it, since when it exists and whether it is still in use: tags, which
    /// come last.
    pub(super) fn source(&mut self, doc: Option<&str>, since: Option<u32>, status: Status) {
        if let Some(doc) = doc {
            self.ours(format!("@see {}", foreign(doc)));
        }
        self.since(since);
        match status {
            Status::Current | Status::Legacy => {}
            Status::Deprecated => self.deprecated(""),
            Status::Retired => self.deprecated(GONE),
            Status::Offline => self.deprecated("no longer answered"),
        }
    }

    /// Since which version of the description it exists, where that is to be said.
    pub(super) fn since(&mut self, since: Option<u32>) {
        if let Some(since) = since {
            self.ours(format!("@since version {since} of the description"));
        }
    }

    /// Refusals, a line each.
    pub(super) fn refusals(&mut self, rows: &[ErrorRow]) {
        let rows = rows.iter().map(|row| format!("- {} {}", row.code, foreign(&row.label)));
        let rows = rows.collect::<Vec<_>>().join("\n");
        if !rows.is_empty() {
            self.ours(rows);
        }
    }

    /// What callers have to keep, a line each.
    pub(super) fn rules(&mut self, rules: &[String]) {
        let rules = rules.iter().map(|rule| format!("- {}", foreign(rule).replace('\n', " ")));
        let rules = rules.collect::<Vec<_>>().join("\n");
        if !rules.is_empty() {
            self.ours(rules);
        }
    }

    /// That it should not be used, and what instead.
    pub(super) fn deprecated(&mut self, instead: &str) {
        self.0.push(format!("@deprecated {}", foreign(instead)).trim_end().to_owned());
    }

    /// The comment, with so many blanks before each line.
    pub(super) fn text(&self, indent: usize) -> String {
        let blanks = " ".repeat(indent);
        let lines: Vec<&str> =
            self.0.iter().flat_map(|text| ["\n"].into_iter().chain(text.lines())).skip(1).collect();
        match lines.as_slice() {
            [] => String::new(),
            [line] => format!("{blanks}/** {line} */\n"),
            lines => {
                let mut text = format!("{blanks}/**\n");
                for line in lines {
                    let line = line.trim_end();
                    let _ = match line {
                        "" => writeln!(text, "{blanks} *"),
                        line => writeln!(text, "{blanks} * {line}"),
                    };
                }
                let _ = writeln!(text, "{blanks} */");
                text
            }
        }
    }
}

/// Foreign text: `*/` would end the comment, `@` and braces begin tags.
pub(super) fn foreign(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '@' | '{' | '}' | '\\' | '`' => out.extend(['\\', character]),
            '/' if out.ends_with('*') => out.push_str("\\/"),
            '\r' => {}
            '\u{2028}' | '\u{2029}' => out.push('\n'),
            _ => out.push(character),
        }
    }
    out
}

/// What is to be known of a field.
pub(super) fn of_field(field: &Field) -> Comment {
    let mut comment = Comment::default();
    let unit = field.unit.as_deref().map(|unit| format!(", in {unit}")).unwrap_or_default();
    if let Some(label) = &field.label {
        comment.told(&format!("{label}{unit}"));
    } else if !unit.is_empty() {
        comment.told(unit.trim_start_matches(", "));
    }
    match field.place {
        None => {}
        Some(ParameterPlace::Query) => comment.ours("Stands in the query."),
        Some(ParameterPlace::Header) => comment.ours("Stands in a header of this name."),
    }
    let limits = field.limits.of_items().chain(field.limits.of_each());
    let limits: Vec<String> = limits.map(|limit| limit.to_string()).collect();
    if !limits.is_empty() {
        comment.ours(format!("Limit: {}.", limits.join(", ")));
    }
    if !field.codes.is_empty() {
        comment.codes(&field.codes);
    }
    if let Some(note) = &field.note {
        comment.told(note);
    }
    if let Some(pii) = field.pii {
        comment.ours(match pii {
            Pii::Secret => "A secret.",
            _ => "Personal data.",
        });
    }
    if field.uncertain {
        comment.ours("Uncertain: sources disagree about it, or are silent.");
    }
    comment.since(field.since);
    match (&field.deprecated, field.retired) {
        (None, false) => {}
        (Some(instead), false) => comment.deprecated(instead),
        (Some(instead), true) if !instead.is_empty() => {
            comment.deprecated(&format!("{GONE}; {instead}"));
        }
        (_, true) => comment.deprecated(GONE),
    }
    comment
}

/// What is to be known of a method or message.
pub(super) fn of_subject(
    title: &str,
    name: &str,
    note: Option<&str>,
    doc: Option<&str>,
    (since, status): (Option<u32>, Status),
) -> Comment {
    let mut comment = Comment::default();
    comment.subject(title, name, note);
    comment.source(doc, since, status);
    comment
}
