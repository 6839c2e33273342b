//! Which declaration goes into which file, and what a file takes from others.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::comment::{Comment, of_subject};
use super::{items, methods, plugins};
use crate::model::{
    CALLBACKS, Field, Home, MESSAGES, PLUGINS, Platform, SPI, Struct, Transport, Type,
};

/// The file of what several share.
const SHARED: &str = "types";

/// One file.
pub(super) struct Module<'m> {
    /// Its name, without the ending.
    pub(super) name: String,
    /// The declarations.
    items: Vec<String>,
    /// The structures and enums that it names.
    uses: BTreeSet<&'m str>,
    /// The shapes of answers that it names, without the platform's prefix.
    answers: BTreeSet<&'static str>,
}

impl<'m> Module<'m> {
    fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            items: Vec::new(),
            uses: BTreeSet::new(),
            answers: BTreeSet::new(),
        }
    }

    /// What it is made from.
    pub(super) fn source(&self) -> String {
        match self.name.as_str() {
            SHARED => "the shared types".to_owned(),
            MESSAGES => "the descriptors of all push messages".to_owned(),
            SPI => "the descriptors of all SPI methods".to_owned(),
            PLUGINS => "the descriptors of all client-side calls".to_owned(),
            CALLBACKS => "the descriptors of all callbacks".to_owned(),
            family => format!("the descriptors of the family {family}"),
        }
    }

    /// Its text.
    pub(super) fn text(&self, homes: &Homes<'_>) -> String {
        let imports = self.imports(homes);
        let parts = [imports].into_iter().chain(self.items.iter().cloned());
        parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
    }

    fn name(&mut self, fields: &'m [Field], data: Option<&'m Type>) {
        let types = fields.iter().map(|field| &field.ty).chain(data);
        self.uses.extend(types.filter_map(Type::named));
    }

    /// What it takes from other files.
    fn imports(&self, homes: &Homes<'_>) -> String {
        let platform = homes.platform;
        let mut from: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for name in &self.uses {
            if let Some(home) = platform.home(name).map(|home| homes.file(home)) {
                from.entry(home).or_default().push((*name).to_owned());
            }
        }
        let answers = self.answers.iter();
        let answers = answers.map(|name| format!("{}{name}", platform.class_prefix));
        from.entry(SHARED).or_default().extend(answers);
        from.remove(self.name.as_str());
        let mut text = String::new();
        for (file, mut names) in from.into_iter().filter(|(_, names)| !names.is_empty()) {
            names.sort_unstable();
            let names = names.join(",\n  ");
            let _ = writeln!(text, "import type {{\n  {names},\n}} from \"./{file}.js\";");
        }
        text
    }
}

/// The files of a platform.
pub(super) fn modules<'m>(homes: &Homes<'m>) -> Vec<Module<'m>> {
    let platform = homes.platform;
    let mut modules: BTreeMap<String, Module<'m>> = BTreeMap::new();
    for api in &platform.apis {
        let module = entry(&mut modules, &api.family);
        module.name(&api.request.fields, api.data.as_ref());
        let about = methods::about(platform, api);
        module.items.push(items::interface(&api.request, &about, &|_| Vec::new(), ""));
        module.answers.insert(methods::shape(platform, api));
        module.items.push(methods::response(platform, api));
    }
    for spi in &platform.spis {
        let module = entry(&mut modules, SPI);
        module.name(&[], spi.data.as_ref());
        module.items.push(methods::reply(spi));
    }
    if !platform.plugins.is_empty() {
        entry(&mut modules, PLUGINS).items.push(plugins::common(platform));
    }
    for plugin in &platform.plugins {
        let module = entry(&mut modules, PLUGINS);
        module.items.push(plugins::declarations(plugin));
    }
    let remarks = plugins::Remarks::of_checks(platform);
    for record in platform.structs.values() {
        let module = entry(&mut modules, homes.file(&record.home));
        module.name(&record.fields, None);
        let options = platform.plugins.iter().find(|plugin| plugin.request == record.name);
        module.items.push(match options {
            Some(plugin) => plugins::options(platform, plugin, record),
            None => {
                let remarks = |field: &str| remarks.of(&record.name, field);
                items::interface(record, &about(platform, record), &remarks, "")
            }
        });
    }
    for item in platform.enums.values() {
        entry(&mut modules, homes.file(&item.home)).items.push(items::union(item));
    }
    if platform.transport != Transport::None {
        let shared = entry(&mut modules, SHARED);
        shared.items.push(methods::envelope(platform));
    }
    modules.into_values().collect()
}

fn entry<'e, 'm>(modules: &'e mut BTreeMap<String, Module<'m>>, name: &str) -> &'e mut Module<'m> {
    modules.entry(name.to_owned()).or_insert_with(|| Module::new(name))
}

/// Which file has what is defined in a place.
pub(super) struct Homes<'m> {
    platform: &'m Platform,
    /// The families of the methods.
    families: BTreeMap<&'m str, &'m str>,
}

impl<'m> Homes<'m> {
    pub(super) fn of(platform: &'m Platform) -> Self {
        let families = platform.apis.iter();
        let families = families.map(|api| (api.method.as_str(), api.family.as_str())).collect();
        Self { platform, families }
    }

    fn file(&self, home: &Home) -> &'m str {
        match home {
            Home::Method(method) => self.families.get(method.as_str()).copied().unwrap_or(SHARED),
            Home::Message(_) => MESSAGES,
            Home::Spi(_) => SPI,
            Home::Plugin(_) => PLUGINS,
            Home::Callback(_) => CALLBACKS,
            Home::Shared(_) => SHARED,
        }
    }
}

fn about(platform: &Platform, record: &Struct) -> Comment {
    if let Some(message) = platform.messages.iter().find(|message| message.data == record.name) {
        let (note, doc) = (message.note.as_deref(), message.doc.as_deref());
        return of_subject(
            &message.title,
            &message.topic,
            note,
            doc,
            (message.since, message.status),
        );
    }
    if let Some(spi) = platform.spis.iter().find(|spi| spi.request == record.name) {
        return of_subject(
            &spi.title,
            &spi.name,
            spi.note.as_deref(),
            spi.doc.as_deref(),
            (spi.since, spi.status),
        );
    }
    let callbacks = &platform.callbacks;
    if let Some(callback) = callbacks.iter().find(|callback| callback.request == record.name) {
        return of_subject(
            &callback.title,
            &callback.name,
            callback.note.as_deref(),
            callback.doc.as_deref(),
            (callback.since, callback.status),
        );
    }
    let mut about = record.label.as_deref().map(Comment::of).unwrap_or_default();
    if let Some(callback) = callbacks.iter().find(|callback| callback.response == record.name) {
        about.ours(format!("What is answered to {{@link {}}}.", callback.request));
    }
    if let Some(plugin) = platform.plugins.iter().find(|plugin| plugin.response == record.name) {
        about.ours(format!("What `success` of {{@link {}}} gets.", plugin.request));
    }
    about.since(record.since);
    about
}
