//! Markdown pages for people: one for each method, message, SPI method, client-side call, callback
//! and shared type, and an index of all.

mod index;
mod page;
mod places;
mod tables;
mod text;

use super::source::{Content, SourceText};
use crate::model::{CALLBACKS, Home, MESSAGES, PLUGINS, Platform, SPI};
use places::{method_page, page as page_of};

#[derive(Hash)]
struct Page(String);

impl Content for Page {
    fn text(&self) -> String {
        self.0.clone()
    }
}

pub(super) fn files<'m>(platform: &'m Platform, _form: &str) -> Vec<SourceText<'m>> {
    let mut files = Vec::new();
    let mut add = |path: String, text: String| {
        files.push(SourceText::export(path, "the descriptors", Page(text)));
    };
    add("README.md".to_owned(), index::index(platform));
    for api in &platform.apis {
        let here = method_page(&api.family, &api.method);
        let text = page::method(platform, api, &here);
        add(here, text);
    }
    for it in &platform.messages {
        let here = format!("{MESSAGES}/{}.md", it.full_name());
        let text = page::message(platform, it, &here);
        add(here, text);
    }
    for it in &platform.spis {
        let here = format!("{SPI}/{}.md", it.name);
        let text = page::spi(platform, it, &here);
        add(here, text);
    }
    for it in &platform.plugins {
        let here = format!("{PLUGINS}/{}.md", it.name);
        let text = page::plugin(platform, it, &here);
        add(here, text);
    }
    for it in &platform.callbacks {
        let here = format!("{CALLBACKS}/{}.md", it.name);
        let text = page::callback(platform, it, &here);
        add(here, text);
    }
    let records = platform.structs.values().map(|it| (&it.name, &it.home));
    let enums = platform.enums.values().map(|it| (&it.name, &it.home));
    for (name, home) in records.chain(enums).filter(|(_, home)| matches!(home, Home::Shared(_))) {
        let here = page_of(platform, home, name);
        let text = page::shared(platform, name, &here);
        add(here, text);
    }
    files
}
