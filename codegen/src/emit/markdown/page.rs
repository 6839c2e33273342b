//! The pages.

use super::super::json::word;
use super::places::{method_page, type_words};
use super::tables::{codes, errors, example, fields, in_words, status};
use super::text::{code, line, lines, link};
use crate::model::{
    Api, Callback, Enum, ErrorRow, Example, Home, Message, Platform, Plugin, Spi, Status, Struct,
    TokenPlace, Type,
};

/// A page that is put together.
struct Page<'p> {
    platform: &'p Platform,
    here: &'p str,
    text: String,
}

impl<'p> Page<'p> {
    fn begin(
        platform: &'p Platform,
        here: &'p str,
        name: &str,
        title: &str,
        about: (Option<&str>, Option<&str>, Status, Option<u32>),
    ) -> Self {
        let (note, doc, stands, since) = about;
        let mut text = format!("# {}\n\n{}\n\n", code(name), line(title));
        if let Some(status) = status(stands) {
            text.push_str(&format!("**Status:** {status}\n\n"));
        }
        text.extend(since.map(|since| format!("{}\n\n", in_words(since))));
        if let Some(note) = note {
            text.push_str(&format!("{}\n\n", lines(note)));
        }
        if let Some(doc) = doc {
            text.push_str(&format!("The platform's page: {}\n\n", link(doc)));
        }
        Self { platform, here, text }
    }

    fn says(&mut self, what: impl AsRef<str>) {
        self.text.push_str(what.as_ref());
        self.text.push_str("\n\n");
    }

    fn record(&mut self, heading: &str, record: Option<&Struct>) {
        let table = record.map(|it| fields(self.platform, it.fields.iter(), self.here));
        let table = table.unwrap_or_default();
        let none = if table.is_empty() { "Nothing.\n\n" } else { "" };
        self.text.push_str(&format!("## {heading}\n\n{table}{none}"));
    }

    fn data(&mut self, heading: &str, data: Option<&Type>) {
        match data {
            None => self.text.push_str(&format!("## {heading}\n\nNothing is promised.\n\n")),
            Some(Type::Struct(name)) if self.is_here(name) => {
                self.record(heading, self.platform.structs.get(name));
            }
            Some(ty) => {
                let words = type_words(self.platform, ty, self.here);
                self.text.push_str(&format!("## {heading}\n\nA {words}.\n\n"));
            }
        }
    }

    /// Whether a structure is described on this page.
    fn is_here(&self, name: &str) -> bool {
        let home = self.platform.home(name);
        home.is_some_and(|home| super::places::page(self.platform, home, name) == self.here)
    }

    fn refusals(&mut self, rows: &[ErrorRow]) {
        if !rows.is_empty() {
            self.text.push_str(&format!("## Errors\n\n{}", errors(rows)));
        }
    }

    fn shown(&mut self, shown: Option<&Example>) {
        let Some(Example { request, response }) = shown else { return };
        self.text.push_str(&format!("## Example\n\n{}", example(request)));
        if let Some(response) = response {
            self.text.push_str(&example(response));
        }
    }

    /// The types of this page, but those that have been shown.
    fn types(mut self, home: &Home, shown: &[&str]) -> String {
        let is_left = |name: &String| !shown.contains(&name.as_str());
        let records = self.platform.structs.values();
        let records: Vec<&Struct> =
            records.filter(|it| it.home == *home && is_left(&it.name)).collect();
        let enums: Vec<&Enum> =
            self.platform.enums.values().filter(|it| it.home == *home).collect();
        if !records.is_empty() || !enums.is_empty() {
            self.text.push_str("## Types\n\n");
        }
        for record in records {
            self.definition(record);
        }
        for item in enums {
            self.enumeration(item);
        }
        self.text
    }

    fn definition(&mut self, record: &Struct) {
        let label = record.label.as_deref().map(|label| format!("{}\n\n", line(label)));
        let table = fields(self.platform, record.fields.iter(), self.here);
        let label = label.unwrap_or_default();
        let since = record.since.map(|since| format!("{}\n\n", in_words(since)));
        let since = since.unwrap_or_default();
        self.text.push_str(&format!("### {}\n\n{label}{since}{table}", record.name));
    }

    fn enumeration(&mut self, item: &Enum) {
        let label = item.label.as_deref().map(|label| format!("{}\n\n", line(label)));
        let since = item.since.map(|since| format!("{}\n\n", in_words(since)));
        let label = label.unwrap_or_default() + &since.unwrap_or_default();
        let table = codes(&item.codes);
        let open = "Other codes may come.\n\n";
        self.text.push_str(&format!("### {}\n\n{label}{table}{open}", item.name));
    }
}

/// Names in a row.
fn codes_of(names: &[String]) -> String {
    names.iter().map(|name| code(name)).collect::<Vec<_>>().join(", ")
}

pub(super) fn method(platform: &Platform, api: &Api, here: &str) -> String {
    let about = (api.note.as_deref(), api.doc.as_deref(), api.status, api.since);
    let mut page = Page::begin(platform, here, &api.method, &api.title, about);
    if let Some(other) = &api.replaced_by {
        let known = platform.method(other);
        let shown = known
            .map(|it| format!("[{}](../{})", code(other), method_page(&it.family, &it.method)));
        page.says(format!("**Replaced by** {}.", shown.unwrap_or_else(|| code(other))));
    }
    let host = api.host.as_deref().unwrap_or_default();
    page.says(format!("{} {}", api.verb.word(), code(&format!("{host}{}", api.path))));
    let effect = word(api.effect).unwrap_or_default();
    let token = match (api.token, &api.token_kind) {
        (false, _) => "no token".to_owned(),
        (true, Some(kind)) => format!("a token of the kind {}", code(kind)),
        (true, None) => "a token".to_owned(),
    };
    let place = match &api.token_place {
        None => String::new(),
        Some(TokenPlace::Query(name)) => format!(", as {} in the query", code(name)),
        Some(TokenPlace::Header(name)) => format!(", in the header {}", code(name)),
    };
    page.says(format!("Effect: {effect}. It carries {token}{place}."));
    if !api.other_names.is_empty() {
        page.says(format!("Also called {}.", codes_of(&api.other_names)));
    }
    if !api.sources.is_empty() {
        page.says(format!("Described from {}.", codes_of(&api.sources)));
    }
    if !api.auths.is_empty() {
        let auths: Vec<String> = api.auths.iter().map(|auth| line(&auth.to_string())).collect();
        page.says(format!("Permission packages: {}.", auths.join(", ")));
    }
    page.record("Parameters", Some(&api.request));
    if !api.limits.is_empty() {
        let limits: Vec<String> = api.limits.iter().map(|limit| format!("- {limit}")).collect();
        page.says(limits.join("\n"));
    }
    page.data("Data of the answer", api.data.as_ref());
    if let Some(paging) = &api.paging {
        let most = paging.max_size.map(|size| format!(", {size} at most")).unwrap_or_default();
        page.says(format!("It pages: the rows are {}{most}.", code(&paging.items)));
    }
    page.refusals(&api.errors);
    page.shown(api.example.as_ref());
    let shown = api.data.as_ref().and_then(Type::structure);
    page.types(&Home::Method(api.method.clone()), shown.as_slice())
}

pub(super) fn message(platform: &Platform, it: &Message, here: &str) -> String {
    let about = (it.note.as_deref(), it.doc.as_deref(), it.status, it.since);
    let mut page = Page::begin(platform, here, &it.full_name(), &it.title, about);
    page.record("Data of the message", platform.structs.get(&it.data));
    if let Some(shown) = &it.example {
        page.text.push_str(&format!("## Example\n\n{}", example(shown)));
    }
    page.types(&Home::Message(it.topic.clone()), &[&it.data])
}

pub(super) fn spi(platform: &Platform, it: &Spi, here: &str) -> String {
    let about = (it.note.as_deref(), it.doc.as_deref(), it.status, it.since);
    let mut page = Page::begin(platform, here, &it.name, &it.title, about);
    page.record("Parameters", platform.structs.get(&it.request));
    page.data("Data of the reply", it.data.as_ref());
    page.refusals(&it.errors);
    page.shown(it.example.as_ref());
    let mut shown = vec![it.request.as_str()];
    shown.extend(it.data.as_ref().and_then(Type::structure));
    page.types(&Home::Spi(it.name.clone()), &shown)
}

pub(super) fn plugin(platform: &Platform, it: &Plugin, here: &str) -> String {
    let about = (it.note.as_deref(), it.doc.as_deref(), it.status, it.since);
    let mut page = Page::begin(platform, here, &it.name, &it.title, about);
    page.says(code(&format!("{}(options)", it.expression())));
    if !it.rules.is_empty() {
        let rules: Vec<String> = it.rules.iter().map(|rule| format!("- {}", line(rule))).collect();
        page.says(rules.join("\n"));
    }
    page.record("Options", platform.structs.get(&it.request));
    page.record("What success tells", platform.structs.get(&it.response));
    page.refusals(&it.errors);
    page.shown(it.example.as_ref());
    page.types(&Home::Plugin(it.name.clone()), &[&it.request, &it.response])
}

pub(super) fn callback(platform: &Platform, it: &Callback, here: &str) -> String {
    let about = (it.note.as_deref(), it.doc.as_deref(), it.status, it.since);
    let mut page = Page::begin(platform, here, &it.name, &it.title, about);
    page.record("What is sent", platform.structs.get(&it.request));
    page.record("What is answered", platform.structs.get(&it.response));
    page.shown(it.example.as_ref());
    page.types(&Home::Callback(it.name.clone()), &[&it.request, &it.response])
}

/// A type that several share.
pub(super) fn shared(platform: &Platform, name: &str, here: &str) -> String {
    let mut page = Page { platform, here, text: String::new() };
    if let Some(record) = platform.structs.get(name) {
        page.definition(record);
        let families: Vec<String> = record.families.iter().map(|it| code(it)).collect();
        if !families.is_empty() {
            page.says(format!("Methods of these families have it: {}.", families.join(", ")));
        }
    }
    if let Some(item) = platform.enums.get(name) {
        page.enumeration(item);
    }
    page.text.replacen("### ", "# ", 1)
}
