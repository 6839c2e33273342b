//! The index of all pages.

use std::collections::BTreeMap;

use super::places::method_page;
use super::tables::{errors, status as status_word};
use super::text::{code, line};
use crate::model::{CALLBACKS, MESSAGES, PLUGINS, Platform, SPI, Status};

/// A page, what it is of, its title and its status.
type Row<'m> = (String, String, &'m str, Status);

pub(super) fn index(platform: &Platform) -> String {
    let mut text = format!("# {}\n\n", line(&platform.title));
    if !platform.host.is_empty() {
        text.push_str(&format!("Requests go to {}.\n\n", code(&platform.host)));
    }
    if let Some(version) = &platform.version {
        text.push_str(&format!("Version {version} of the description.\n\n"));
    }
    let mut families: BTreeMap<&str, Vec<Row<'_>>> = BTreeMap::new();
    for api in &platform.apis {
        let page = method_page(&api.family, &api.method);
        let row = (page, api.method.clone(), api.title.as_str(), api.status);
        families.entry(&api.family).or_default().push(row);
    }
    for (family, rows) in families {
        section(family, rows, &mut text);
    }
    let messages = platform.messages.iter().map(|it| (it.full_name(), &it.title, it.status));
    let spis = platform.spis.iter().map(|it| (it.name.clone(), &it.title, it.status));
    let plugins = platform.plugins.iter().map(|it| (it.name.clone(), &it.title, it.status));
    let callbacks = platform.callbacks.iter().map(|it| (it.name.clone(), &it.title, it.status));
    for (family, rows) in [
        (MESSAGES, messages.collect::<Vec<_>>()),
        (SPI, spis.collect()),
        (PLUGINS, plugins.collect()),
        (CALLBACKS, callbacks.collect()),
    ] {
        let row = |(name, title, status): (String, &'_ String, Status)| {
            (format!("{family}/{name}.md"), name, title.clone(), status)
        };
        let rows: Vec<_> = rows.into_iter().map(row).collect();
        let rows = rows.iter().map(|(page, name, title, status)| {
            (page.clone(), name.clone(), title.as_str(), *status)
        });
        section(family, rows.collect(), &mut text);
    }
    if !platform.errors.is_empty() {
        text.push_str("## What every method may refuse\n\n");
        text.push_str(&errors(&platform.errors));
    }
    if !platform.sources.is_empty() {
        text.push_str("\n## Sources\n\n");
        for source in &platform.sources {
            let url = source.url.as_ref().map(|url| format!(", {}", line(url))).unwrap_or_default();
            text.push_str(&format!("- {}: {}{url}\n", code(&source.name), line(&source.title)));
        }
    }
    text
}

fn section(family: &str, rows: Vec<Row<'_>>, text: &mut String) {
    if rows.is_empty() {
        return;
    }
    text.push_str(&format!("## {}\n\n| name | what it does |\n|---|---|\n", line(family)));
    for (page, name, title, status) in rows {
        let status = status_word(status).map(|it| format!(" ({it})")).unwrap_or_default();
        let (name, title) = (code(&name), line(title));
        text.push_str(&format!("| [{name}]({page}) | {title}{status} |\n"));
    }
    text.push('\n');
}
