//! What the files are made from: each from as much of a platform as it shows.
//!
//! Whoever emits a file sees nothing else, so a file cannot depend on what its excerpt does not
//! hold, and equal excerpts make equal files. That is what lets a run leave alone what has not
//! changed since the one before.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;

use super::by_name::ByName;
use super::wire;
use crate::model::{
    Api, Enum, Envelope, ErrorRow, Home, Message, OtherTokens, Platform, RustPlatform, Spi, Struct,
    Tokens, Transport, Type,
};

/// A platform, by what its files are looked up with.
pub(super) struct Index<'m> {
    platform: &'m Platform,
    methods: BTreeMap<&'m str, &'m Api>,
    structs: BTreeMap<&'m Home, Vec<&'m Struct>>,
    enums: BTreeMap<&'m Home, Vec<&'m Enum>>,
}

/// As much of a platform as one file is made from.
#[derive(Hash)]
pub(super) struct Excerpt<'m> {
    name: &'m str,
    class_prefix: &'m str,
    krate: &'m str,
    file: &'m str,
    title: &'m str,
    host: &'m str,
    wire: Option<(Convention<'m>, Option<&'m Envelope>)>,
    /// How a call carries a token, where there are several kinds: a method tells which it takes.
    way: Option<Convention<'m>>,
    by_name: Vec<ByName<'m>>,
    errors: &'m [ErrorRow],
    apis: Vec<&'m Api>,
    messages: Vec<&'m Message>,
    spis: Vec<&'m Spi>,
    structs: BTreeMap<&'m str, &'m Struct>,
    enums: BTreeMap<&'m str, &'m Enum>,
}

/// How the platform is called, and with which tokens.
#[derive(Clone, Copy, Hash)]
struct Convention<'m> {
    transport: &'m Transport,
    tokens: &'m Tokens,
    token_name: Option<&'m str>,
    other_tokens: &'m [OtherTokens],
}

impl<'m> Convention<'m> {
    fn of(platform: &'m Platform) -> Self {
        Self {
            transport: &platform.transport,
            tokens: &platform.tokens,
            token_name: platform.token_name.as_deref(),
            other_tokens: &platform.other_tokens,
        }
    }
}

impl<'m> Index<'m> {
    pub(super) fn new(platform: &'m Platform) -> Self {
        // Of two, the documented name counts.
        let names = |api: &'m Api| api.other_names.iter().map(move |name| (name.as_str(), api));
        let others = platform.apis.iter().flat_map(names);
        let documented = platform.apis.iter().map(|api| (api.method.as_str(), api));
        let mut index = Self {
            platform,
            methods: others.chain(documented).collect(),
            structs: BTreeMap::new(),
            enums: BTreeMap::new(),
        };
        for record in platform.structs.values() {
            index.structs.entry(&record.home).or_default().push(record);
        }
        for item in platform.enums.values() {
            index.enums.entry(&item.home).or_default().push(item);
        }
        index
    }

    /// What is defined in one place, and all that it names.
    pub(super) fn excerpt(&self, home: &Home) -> Excerpt<'m> {
        let mut excerpt = Excerpt::new(self.platform);
        match home {
            Home::Method(method) => self.method(method, &mut excerpt),
            Home::Message(topic) => {
                let messages = self.platform.messages.iter();
                excerpt.messages = messages.filter(|message| message.topic == *topic).collect();
            }
            Home::Spi(name) => self.spi(name, &mut excerpt),
            // Neither is called from Rust.
            Home::Shared(_) | Home::Plugin(_) | Home::Callback(_) => {}
        }
        for record in self.structs.get(home).into_iter().flatten() {
            self.take(&record.name, &mut excerpt);
        }
        for item in self.enums.get(home).into_iter().flatten() {
            self.take(&item.name, &mut excerpt);
        }
        excerpt
    }

    fn method(&self, method: &str, excerpt: &mut Excerpt<'m>) {
        let Some(api) = self.methods.get(method).copied() else { return };
        excerpt.apis.push(api);
        // Its documentation names the request to use instead.
        let other = api.replaced_by.as_deref().filter(|other| *other != method);
        excerpt.apis.extend(other.and_then(|other| self.methods.get(other)));
        let types = api.request.fields.iter().map(|field| &field.ty).chain(&api.data);
        types.filter_map(Type::named).for_each(|name| self.take(name, excerpt));
    }

    fn spi(&self, name: &str, excerpt: &mut Excerpt<'m>) {
        let spis = &self.platform.spis;
        let Some(spi) = spis.iter().find(|spi| spi.name == name) else { return };
        spi.data.iter().filter_map(Type::named).for_each(|name| self.take(name, excerpt));
        // What tells its calls from those of other methods.
        let is_alike =
            |other: &&Spi| spi.discriminator.is_some() && other.discriminator == spi.discriminator;
        excerpt.spis = spis.iter().filter(|other| other.name == name || is_alike(other)).collect();
        for other in excerpt.spis.clone() {
            self.take(&other.request, excerpt);
        }
    }

    /// Takes a type in, with all that it holds.
    fn take(&self, name: &str, excerpt: &mut Excerpt<'m>) {
        let mut open = vec![name];
        while let Some(name) = open.pop() {
            if excerpt.structs.contains_key(name) {
                continue;
            }
            if let Some((name, record)) = self.platform.structs.get_key_value(name) {
                excerpt.structs.insert(name, record);
                open.extend(record.fields.iter().filter_map(|field| field.ty.named()));
            } else if let Some((name, item)) = self.platform.enums.get_key_value(name) {
                excerpt.enums.insert(name, item);
            }
        }
    }
}

impl<'m> Excerpt<'m> {
    /// Only what every file may say.
    fn new(platform: &'m Platform) -> Self {
        Self {
            name: &platform.name,
            class_prefix: &platform.class_prefix,
            krate: &platform.rust.krate,
            file: &platform.file,
            title: "",
            host: "",
            wire: None,
            way: (!platform.other_tokens.is_empty()).then(|| Convention::of(platform)),
            by_name: Vec::new(),
            errors: &[],
            apis: Vec::new(),
            messages: Vec::new(),
            spis: Vec::new(),
            structs: BTreeMap::new(),
            enums: BTreeMap::new(),
        }
    }

    /// What is about the platform as a whole.
    pub(super) fn facts(platform: &'m Platform) -> Self {
        Self {
            title: &platform.title,
            host: &platform.host,
            wire: Some((Convention::of(platform), platform.envelope.as_ref())),
            by_name: ByName::all(platform),
            errors: &platform.errors,
            ..Self::new(platform)
        }
    }

    /// All push messages, without what they hold.
    pub(super) fn messages(platform: &'m Platform) -> Self {
        Self { messages: platform.messages.iter().collect(), ..Self::new(platform) }
    }

    /// The static with the facts that this excerpt holds.
    pub(super) fn wire(&self) -> TokenStream {
        wire::facts(&self.platform(), &self.by_name)
    }

    /// A platform that has nothing but this excerpt.
    pub(super) fn platform(&self) -> Platform {
        let owned = |(name, record): (&&str, &&Struct)| ((*name).to_owned(), (*record).clone());
        let way = self.wire.map(|(way, _)| way).or(self.way);
        Platform {
            name: self.name.to_owned(),
            title: self.title.to_owned(),
            version: None,
            class_prefix: self.class_prefix.to_owned(),
            rust: RustPlatform { krate: self.krate.to_owned() },
            package: None,
            host: self.host.to_owned(),
            transport: way.map(|way| way.transport.clone()).unwrap_or_default(),
            tokens: way.map(|way| way.tokens.clone()).unwrap_or_default(),
            token_name: way.and_then(|way| way.token_name.map(str::to_owned)),
            other_tokens: way.map(|way| way.other_tokens.to_vec()).unwrap_or_default(),
            envelope: self.wire.and_then(|(_, envelope)| envelope.cloned()),
            errors: self.errors.to_vec(),
            sources: Vec::new(),
            apis: self.apis.iter().copied().cloned().collect(),
            messages: self.messages.iter().copied().cloned().collect(),
            spis: self.spis.iter().copied().cloned().collect(),
            plugins: Vec::new(),
            callbacks: Vec::new(),
            structs: self.structs.iter().map(owned).collect(),
            enums: self
                .enums
                .iter()
                .map(|(name, item)| ((*name).to_owned(), (*item).clone()))
                .collect(),
            file: self.file.to_owned(),
        }
    }

    /// The Rust names of the types that are defined in a place.
    pub(super) fn types_of(&self, home: &Home) -> impl Iterator<Item = &'m str> {
        let requests = self.apis.iter().map(|api| &api.request);
        let structs = self.structs.values().copied().chain(requests);
        let structs = structs.filter(move |record| record.home == *home);
        let enums = self.enums.values().filter(move |item| item.home == *home);
        structs.map(|record| record.name.as_str()).chain(enums.map(|item| item.name.as_str()))
    }
}
