//! Documentation as text: tables of parameters with words between them, as Markdown, as HTML, or
//! as what is left where a page was copied.
//!
//! | station | from | to |
//! |---|---|---|
//! | `layout` | text | blocks: lines, tables, code |
//! | `page` | blocks | drafts: of which method each block tells what |
//! | `draft` | drafts | entries |
//!
//! What tables leave open is open in a new descriptor, and stays as somebody has decided it in one
//! that exists:
//!
//! | the table has | new | in a descriptor that exists |
//! |---|---|---|
//! | `list`, `array`, `object`, and no more | `any` inside, uncertain | the element stays |
//! | `number`, `integer` | `i64`, uncertain | any number stays, unless the example is wider |
//! | a sentence where others have a name | no label | the label stays |
//! | the same error in two ways, or one without a number | the first, or none; it is told | the same |

mod address;
mod block;
mod caption;
mod column;
mod curl;
mod draft;
mod errors;
mod layout;
mod page;
mod parameters;
mod required;
mod rows;
mod script;
mod spelling;
mod tables;
mod tree;

use std::collections::BTreeMap;

use crate::problem::Problem;
use crate::source::{Context, Read, Source};
use page::Page;

/// Whether a text looks like one: it has a table with a header that is known.
pub(crate) fn is_it(text: &str) -> bool {
    let is_table = |block: &block::Block| match block {
        block::Block::Table(table) => table.rows.first().is_some_and(column::is_header),
        _ => false,
    };
    layout::blocks(text).iter().any(is_table)
}

/// Reads a page.
pub fn read(source: &Source, context: &Context<'_>) -> Read {
    let mut read = Read::default();
    let fail = |place: String, reason: String| Problem::new(&source.name, place, reason);
    let text = match crate::text::utf8(&source.bytes) {
        Ok(text) => text,
        Err((place, reason)) => {
            read.problems.push(fail(place, reason));
            return read;
        }
    };
    if text.trim().is_empty() {
        read.problems.push(fail(String::new(), "there is nothing in it".to_owned()));
        return read;
    }
    let mut page = Page::default();
    for block in layout::blocks(text.trim_start_matches('\u{feff}')) {
        page.block(block);
    }
    let Page { mut drafts, mentions, mut wrong, mut skipped, .. } = page;
    drafts.extend(mentions);
    // What no table told of is named by the caller, if it is one.
    let is_nameless = |draft: &draft::TableDraft| {
        draft.name.is_none()
            && draft.heading_name.is_none()
            && draft.class.is_none()
            && draft.address.path.is_none()
            && draft.address.method.is_none()
    };
    let nameless = drafts.iter().filter(|draft| is_nameless(draft) && !draft.is_empty()).count();
    let context = Context { method: context.method.filter(|_| nameless == 1), ..*context };
    let mut found = Vec::new();
    for draft in drafts.into_iter().filter(|draft| !draft.is_empty()) {
        let line = draft.line.max(1);
        // A verb or an address of nothing that was described is a mention.
        let is_mention = !draft.has_request
            && !draft.has_response
            && draft.errors.is_empty()
            && draft.name.is_none()
            && draft.address.path.is_none();
        match draft.finish(&context, &mut wrong) {
            Ok(entry) => found.push((line, entry)),
            Err(reason) if is_mention => skipped.push((line, reason)),
            Err(reason) => wrong.push((line, reason)),
        }
    }
    if found.is_empty() && wrong.is_empty() {
        let reason = "no table in it describes parameters: expected a header such as `名称 | 类型 | 是否必须 | 描述`";
        read.problems.push(fail(String::new(), reason.to_owned()));
    }
    let mut known = BTreeMap::new();
    for (line, entry) in found {
        let index = read.entries.len();
        match known.entry(entry.name.clone()).or_insert(index) {
            first if *first == index => read.entries.push((format!("line {line}"), entry)),
            first => {
                let other = read.entries.get(*first).filter(|(_, known)| *known != entry);
                if let Some((place, _)) = other {
                    wrong.push((
                        line,
                        format!("`{}` is described twice, also in {place}", entry.name),
                    ));
                }
            }
        }
    }
    let told = |mut rows: Vec<rows::Wrong>| {
        rows.sort();
        rows.dedup();
        rows.into_iter()
            .map(|(line, reason)| fail(format!("line {line}"), reason))
            .collect::<Vec<_>>()
    };
    read.problems.extend(told(wrong));
    read.skipped = told(skipped);
    read
}
