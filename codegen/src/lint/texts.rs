//! Titles, labels and notes.

use super::groups::groups;
use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::Doc;

/// What ends a sentence or a part of one, and so no title or label.
const PUNCTUATION: &[char] =
    &['.', ',', ';', ':', '!', '?', '。', '，', '；', '：', '！', '？', '、', '…', '-', '—', '/'];

pub(super) fn check(doc: &Doc, problems: &mut Problems) {
    let raw = &doc.raw;
    let file = Place::file(doc.file);
    if let Some(title) = &raw.title {
        check_title(file.clone().at("title"), title, problems);
    }
    if let Some(note) = &raw.note {
        check_note(file.clone().at("note"), note, problems);
    }
    for (place, fields) in groups(doc) {
        for (name, field) in fields {
            let place = place.clone().at(name);
            if let Some(label) = &field.label {
                check_label(place.clone().at("label"), label, problems);
            }
            if let Some(note) = &field.note {
                check_note(place.clone().at("note"), note, problems);
            }
            for (code, label) in field.codes.iter().flatten() {
                check_label(place.clone().at("codes").at(code), label, problems);
            }
        }
    }
    for (name, def) in raw.enums.iter().flatten() {
        let place = file.clone().at("enums").at(name);
        if let Some(label) = &def.label {
            check_label(place.clone().at("label"), label, problems);
        }
        for (code, entry) in &def.codes {
            let place = place.clone().at("codes").at(code);
            if entry.label.is_empty() {
                problems.push(
                    Problem::new(
                        Rule::CodeLabel,
                        place.on_key(),
                        format!("the code {code} has no label"),
                    )
                    .label("expected what it means, in the platform's words"),
                );
            } else {
                check_label(place.at("label"), &entry.label, problems);
            }
        }
    }
    for (index, row) in raw.errors.iter().flatten().enumerate() {
        if let Some(label) = &row.label {
            check_label(file.clone().at("errors").nth(index).at("label"), label, problems);
        }
    }
}

fn check_title(place: Place, title: &str, problems: &mut Problems) {
    let title = title.trim_end();
    let (message, label) = if !title.chars().any(is_chinese) {
        ("the title is not Chinese", "expected the platform's own title")
    } else if title.ends_with(PUNCTUATION) {
        ("the title ends in punctuation", "expected a title, not a sentence")
    } else {
        return;
    };
    problems.push(Problem::new(Rule::TitleStyle, place, message).label(label));
}

fn check_label(place: Place, label: &str, problems: &mut Problems) {
    let (message, expected) = if label.trim().is_empty() {
        ("the label is empty", "expected the platform's words, or no label")
    } else if let Some(bracket) = unbalanced(label) {
        let message = format!("the label has a `{bracket}` without its counterpart");
        let problem = Problem::new(Rule::LabelStyle, place, message);
        return problems.push(problem.label("perhaps a part is missing"));
    } else if label.ends_with(PUNCTUATION) {
        ("the label ends in punctuation", "perhaps a part is missing; a sentence is a `note`")
    } else {
        return;
    };
    problems.push(Problem::new(Rule::LabelStyle, place, message).label(expected));
}

fn check_note(place: Place, note: &str, problems: &mut Problems) {
    let note = note.trim_end();
    let end = note.trim_end_matches([')', '）', '"', '”', '\'', '’', '`', ']']);
    if !end.is_empty() && end.ends_with(['.', '!', '?', '。', '！', '？', '…']) {
        return;
    }
    if end.len() < note.len() && note.len() > 1 && end.ends_with(['.', '。']) {
        return;
    }
    problems.push(
        Problem::new(Rule::NoteStyle, place, "the note ends without a full stop")
            .label("expected whole sentences")
            .help("a few words are a `label`"),
    );
}

/// A bracket that is not closed, or not opened. Wide and narrow ones may meet.
fn unbalanced(text: &str) -> Option<char> {
    let mut open = Vec::new();
    for c in text.chars() {
        let kind = match c {
            '(' | '（' | ')' | '）' => 0,
            '[' | '【' | ']' | '】' => 1,
            '《' | '》' => 2,
            '{' | '}' => 3,
            '“' | '”' => 4,
            _ => continue,
        };
        if matches!(c, '(' | '（' | '[' | '【' | '《' | '{' | '“') {
            open.push((kind, c));
        } else if open.pop().is_none_or(|(other, _)| other != kind) {
            return Some(c);
        }
    }
    open.pop().map(|(_, c)| c)
}

fn is_chinese(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets() {
        for good in ["", "a(b)c", "（a)", "【《a》】", "([{“x”}])"] {
            assert_eq!(unbalanced(good), None, "{good}");
        }
        for (bad, bracket) in [("(a", '('), ("a）", '）'), ("(]", ']'), ("《(a)", '《')] {
            assert_eq!(unbalanced(bad), Some(bracket), "{bad}");
        }
    }
}
