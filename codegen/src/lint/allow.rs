//! `# lint: allow code`, in the line or the line above, silences a rule.

use crate::SourceFile;
use crate::diagnostic::suggest::did_you_mean;
use crate::diagnostic::{Diagnostic, Place, Problem, Problems, Rule, lint_rules};

/// The codes that a line allows, with their columns from 1.
fn allowed(line: &str) -> impl Iterator<Item = (&str, usize)> {
    let marker = "# lint: allow ";
    let start = line.find(marker).map_or(line.len(), |at| at + marker.len());
    let codes = line.get(start..).unwrap_or_default();
    codes.split([',', ' ']).filter(|code| !code.is_empty()).map(move |code| {
        let at = code.as_ptr() as usize - line.as_ptr() as usize;
        (code, line.get(..at).map_or(0, |before| before.chars().count()) + 1)
    })
}

pub(super) fn is_allowed(source: &SourceFile, warning: &Diagnostic) -> bool {
    let text = String::from_utf8_lossy(&source.bytes);
    let line = |number: usize| text.lines().nth(number.checked_sub(1)?);
    // A comment behind something else speaks of that alone.
    let above = line(warning.line.saturating_sub(1)).filter(|line| line.trim().starts_with('#'));
    let lines = above.into_iter().chain(line(warning.line));
    lines.flat_map(allowed).any(|(code, _)| code == warning.code)
}

pub(super) fn check(source: &SourceFile, file: usize, problems: &mut Problems) {
    let text = String::from_utf8_lossy(&source.bytes);
    let known = || lint_rules().iter().map(|(code, _)| *code);
    for (number, line) in text.lines().enumerate() {
        for (code, column) in allowed(line) {
            if known().all(|known| known != code) {
                let place = Place::exact(file, number + 1, column, code.chars().count());
                problems.push(
                    Problem::new(Rule::UnknownLint, place, format!("`{code}` is no rule of lint"))
                        .label("silences nothing")
                        .help("`doudian lint --rules` lists the rules")
                        .maybe_help(did_you_mean(code, known())),
                );
            }
        }
    }
}
