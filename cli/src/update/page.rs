//! A round as a Markdown page, for a pull request.

use std::fmt::Write as _;
use std::io;

use doudian_diff::prose;

use super::decision::by_kind;
use super::round::{Generated, Round};
use crate::{changelog, diff, fetch, import};

pub(super) fn page(round: &Round<'_>) -> io::Result<String> {
    let mut page = String::from("# Changes of the documentation\n");
    let mut steps = Vec::new();
    if let Some(fetched) = &round.fetched {
        steps.push(format!("fetched: {}", fetch::summary(fetched, round.documents)));
    }
    steps.extend(round.unread());
    steps.push(import::summary(&round.imported.outcome, round.leaves_all()));
    steps.extend(round.version.iter().flat_map(changelog::summaries));
    steps.push(match &round.generated {
        Generated::Written => "the code is generated".to_owned(),
        Generated::Left(why) => format!("no code is generated: {why}"),
        Generated::Failed(why) => format!("the code could not be generated: {why}"),
    });
    page.push('\n');
    for step in steps {
        page += &format!("- {}\n", prose(&step));
    }
    page += "\n## What it does to users\n\n";
    let mut changes = Vec::new();
    diff::page(&mut changes, &round.compared)?;
    page += &String::from_utf8_lossy(&changes);
    page += "\n## What a person has to decide\n";
    if round.decisions.is_empty() {
        page += "\nNothing.\n";
    }
    for (kind, decisions) in by_kind(&round.decisions) {
        let _ =
            write!(page, "\n### {} ({})\n\n{}.\n\n", kind.title(), decisions.len(), kind.advice());
        for decision in decisions {
            let about = [&*decision.about, &*decision.located()].map(code).join(" ");
            page += &format!("- [ ] {}: {}\n", about.trim(), prose(&decision.what));
        }
    }
    Ok(page)
}

/// A name in backticks; nothing where it is empty.
fn code(text: &str) -> String {
    let text = doudian_runtime::foreign::one_line(text).to_string().replace('`', "'");
    if text.is_empty() { text } else { format!("`{text}`") }
}
