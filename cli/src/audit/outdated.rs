//! What should not be used any more, and under which names Rust code meets it.

use std::collections::{BTreeMap, BTreeSet};

use clap::ValueEnum;
use doudian_codegen::model::{
    Api, CALLBACKS, EVENT, Field, Home, Model, PLUGINS, Platform, Status, Struct, Type,
};
use serde::Serialize;

/// How it stands with something that is outdated, from the least to the most pressing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, ValueEnum)]
#[serde(rename_all = "snake_case")]
pub(super) enum Standing {
    /// Of an older interface, and still answered.
    Legacy,
    /// Still answered, to be replaced.
    Deprecated,
    /// The documentation no longer has it.
    Retired,
    /// No longer answered.
    Offline,
}

impl Standing {
    pub(super) const ALL: [Self; 4] =
        [Self::Offline, Self::Retired, Self::Deprecated, Self::Legacy];

    fn of(status: Status) -> Option<Self> {
        match status {
            Status::Current => None,
            Status::Legacy => Some(Self::Legacy),
            Status::Deprecated => Some(Self::Deprecated),
            Status::Retired => Some(Self::Retired),
            Status::Offline => Some(Self::Offline),
        }
    }

    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Legacy => "legacy",
            Self::Deprecated => "deprecated",
            Self::Retired => "retired",
            Self::Offline => "offline",
        }
    }

    fn means(self) -> &'static str {
        match self {
            Self::Legacy => "is of an older interface",
            Self::Deprecated => "is deprecated",
            Self::Retired => "is retired: the documentation no longer has it",
            Self::Offline => "is offline: the platform no longer answers it",
        }
    }
}

/// Something that should not be used any more.
#[derive(Debug, PartialEq, Serialize)]
pub(super) struct Outdated {
    /// `method`, `message`, `spi`, `callback`, `plugin` or `field`.
    pub(super) kind: &'static str,
    pub(super) platform: String,
    /// The platform's name of it; of a field, behind that of its structure.
    pub(super) name: String,
    pub(super) status: Standing,
    /// What to use instead, if the descriptor says it.
    pub(super) replacement: Option<String>,
}

impl Outdated {
    /// What is wrong with it, and what to do.
    pub(super) fn message(&self) -> String {
        let Self { kind, name, status, replacement, .. } = self;
        let instead = match replacement {
            Some(text) => format!("; instead: {text}"),
            None => String::new(),
        };
        format!("the {kind} `{name}` {}{instead}", status.means())
    }
}

/// What an expression holds, as far as it matters: what may be absent, is borrowed or boxed is as
/// what it holds.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Shape {
    One(String),
    Many(Box<Shape>),
}

impl Shape {
    fn of(ty: &Type) -> Option<Self> {
        let name = ty.leaf().structure()?;
        let around = ty.walk().filter(|ty| ty.is_collection() || ty.row().is_some());
        let one = Self::One(name.to_owned());
        Some(around.fold(one, |inside, _| Self::Many(Box::new(inside))))
    }

    /// What the items are.
    pub(super) fn items(self) -> Option<Self> {
        match self {
            Self::One(_) => None,
            Self::Many(inner) => Some(*inner),
        }
    }

    fn name(&self) -> &str {
        match self {
            Self::One(name) => name,
            Self::Many(inner) => inner.name(),
        }
    }
}

/// A type of a generated crate.
#[derive(Clone, Debug, Default)]
pub(super) struct Known {
    /// The index of what makes the type outdated.
    pub(super) outdated: Option<usize>,
    /// By the name in Rust.
    pub(super) fields: BTreeMap<String, KnownField>,
    /// What makes the arguments of `new` outdated, in their order.
    pub(super) arguments: Vec<Option<usize>>,
    /// Whether it has setters.
    pub(super) is_sent: bool,
    /// Of a request: what a call gives.
    pub(super) data: Option<Shape>,
    /// Of a request: the type of the whole answer.
    pub(super) response: Option<String>,
}

#[derive(Clone, Debug)]
pub(super) struct KnownField {
    pub(super) shape: Option<Shape>,
    pub(super) outdated: Option<usize>,
}

/// Everything that is outdated, and the names of all types.
#[derive(Debug, Default)]
pub(super) struct Catalogue {
    pub(super) outdated: Vec<Outdated>,
    types: BTreeMap<String, Known>,
    /// By the platform's names, of methods also by their paths.
    wire: BTreeMap<String, usize>,
    /// Outdated members of the enums over all messages.
    variants: BTreeMap<(String, String), usize>,
    /// Fields that are outdated wherever a field is called so, which is in one structure.
    unambiguous: BTreeMap<String, (usize, String)>,
}

impl Catalogue {
    /// Of models; what the first ones say goes before what the later ones do.
    pub(super) fn of(models: &[Model]) -> Self {
        let mut all = Self::default();
        for platform in models.iter().flat_map(|model| &model.platforms) {
            all.platform(platform);
        }
        all.unambiguous = all.find_unambiguous();
        all
    }

    pub(super) fn known(&self, name: &str) -> Option<&Known> {
        self.types.get(name)
    }

    pub(super) fn wire(&self, name: &str) -> Option<usize> {
        self.wire.get(name).copied()
    }

    pub(super) fn variant(&self, of: &str, name: &str) -> Option<usize> {
        self.variants.get(&(of.to_owned(), name.to_owned())).copied()
    }

    /// The outdated field that alone is called so, if code with types of these names can meet it.
    pub(super) fn unambiguous(&self, field: &str, named: &BTreeSet<String>) -> Option<usize> {
        let (index, owner) = self.unambiguous.get(field)?;
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut open: Vec<&str> = named.iter().map(String::as_str).collect();
        while let Some(name) = open.pop() {
            if name == owner {
                return Some(*index);
            }
            let Some(known) = self.types.get(name).filter(|_| seen.insert(name)) else { continue };
            let shapes = known.fields.values().filter_map(|field| field.shape.as_ref());
            open.extend(shapes.chain(&known.data).map(Shape::name));
        }
        None
    }

    fn platform(&mut self, platform: &Platform) {
        let mut homes = BTreeMap::new();
        for api in &platform.apis {
            let index = self.api(platform, api);
            homes.extend(index.map(|index| (Home::Method(api.method.clone()), index)));
        }
        for it in &platform.messages {
            let index = self.subject(platform, "message", &it.topic, it.status);
            let Some(index) = index else { continue };
            homes.insert(Home::Message(it.topic.clone()), index);
            let event = format!("{}{}", platform.class_prefix, pascal(EVENT));
            self.variants.entry((event, it.rust.variant.clone())).or_insert(index);
        }
        for it in &platform.spis {
            let index = self.subject(platform, "SPI method", &it.name, it.status);
            homes.extend(index.map(|index| (Home::Spi(it.name.clone()), index)));
            let response = Known { outdated: index, ..Known::default() };
            self.types.entry(it.response.clone()).or_insert(response);
        }
        let plugins = platform.plugins.iter().map(|it| (PLUGINS, &it.name, it.status));
        let callbacks = platform.callbacks.iter().map(|it| (CALLBACKS, &it.name, it.status));
        for (kind, name, status) in plugins.chain(callbacks) {
            let (word, home) = match kind {
                PLUGINS => ("client-side call", Home::Plugin(name.clone())),
                _ => ("callback", Home::Callback(name.clone())),
            };
            let index = self.subject(platform, word, name, status);
            homes.extend(index.map(|index| (home, index)));
        }
        for record in platform.structs.values() {
            self.record(platform, record, homes.get(&record.home).copied());
        }
        for item in platform.enums.values() {
            let outdated = homes.get(&item.home).copied();
            let known = Known { outdated, ..Known::default() };
            self.types.entry(item.name.clone()).or_insert(known);
        }
        for api in &platform.apis {
            self.other_classes(platform, api);
        }
    }

    /// The types of a method by its other names.
    fn other_classes(&mut self, platform: &Platform, api: &Api) {
        let class = api.request.name.strip_suffix("Request").unwrap_or_default();
        let home = Home::Method(api.method.clone());
        let structs = platform.structs.values().filter(|it| it.home == home).map(|it| &it.name);
        let enums = platform.enums.values().filter(|it| it.home == home).map(|it| &it.name);
        let own: Vec<&String> =
            [&api.request.name, &api.response].into_iter().chain(structs).chain(enums).collect();
        for other in &api.rust.other_classes {
            for name in &own {
                let Some(rest) = name.strip_prefix(class) else { continue };
                if let Some(known) = self.types.get(name.as_str()).cloned() {
                    self.types.entry(format!("{other}{rest}")).or_insert(known);
                }
            }
        }
    }

    fn api(&mut self, platform: &Platform, api: &Api) -> Option<usize> {
        let index = Standing::of(api.status).map(|status| {
            let replacement =
                api.replaced_by.as_ref().map(|method| match platform.method(method) {
                    Some(other) => format!("{} (`{method}`)", other.request.name),
                    None => format!("`{method}`"),
                });
            self.outdated.push(Outdated {
                kind: "method",
                platform: platform.name.clone(),
                name: api.method.clone(),
                status,
                replacement,
            });
            self.outdated.len() - 1
        });
        if let Some(index) = index {
            for name in std::iter::once(&api.method).chain(&api.other_names) {
                self.wire.entry(name.clone()).or_insert(index);
            }
            // A path that follows from the name does so from each of them.
            if api.path == Api::path_of(&api.method) {
                for name in &api.other_names {
                    self.wire.entry(Api::path_of(name)).or_insert(index);
                }
            }
            // Of several methods with one path, a log does not say which was called.
            if platform.apis.iter().filter(|it| it.path == api.path).count() == 1 {
                self.wire.entry(api.path.clone()).or_insert(index);
            }
        }
        let data = api.data.as_ref().and_then(Shape::of);
        let whole = KnownField { shape: data.clone(), outdated: None };
        let response = Known {
            outdated: index,
            fields: [("data".to_owned(), whole)].into(),
            ..Known::default()
        };
        if !platform.structs.contains_key(&api.response) {
            self.types.entry(api.response.clone()).or_insert(response);
        }
        self.record(platform, &api.request, index);
        if let Some(known) = self.types.get_mut(&api.request.name) {
            known.is_sent = true;
            known.data = data;
            known.response = Some(api.response.clone());
        }
        index
    }

    fn subject(
        &mut self,
        platform: &Platform,
        kind: &'static str,
        name: &str,
        status: Status,
    ) -> Option<usize> {
        self.outdated.push(Outdated {
            kind,
            platform: platform.name.clone(),
            name: name.to_owned(),
            status: Standing::of(status)?,
            replacement: None,
        });
        let index = self.outdated.len() - 1;
        self.wire.entry(name.to_owned()).or_insert(index);
        Some(index)
    }

    fn record(&mut self, platform: &Platform, record: &Struct, outdated: Option<usize>) {
        if self.types.contains_key(&record.name) {
            return;
        }
        let mut fields = BTreeMap::new();
        for field in &record.fields {
            let outdated = self.field(platform, record, field);
            let name = field.rust.ident.trim_start_matches("r#").to_owned();
            fields.insert(name, KnownField { shape: Shape::of(&field.ty), outdated });
        }
        let given = record.fields.iter().filter(|field| field.is_argument());
        let arguments = given
            .map(|field| {
                fields
                    .get(field.rust.ident.trim_start_matches("r#"))
                    .and_then(|known| known.outdated)
            })
            .collect();
        let is_sent = record.in_request;
        let known = Known { outdated, fields, arguments, is_sent, ..Known::default() };
        self.types.insert(record.name.clone(), known);
    }

    fn field(&mut self, platform: &Platform, record: &Struct, field: &Field) -> Option<usize> {
        let status = match field.retired {
            true => Standing::Retired,
            false if field.is_outdated() => Standing::Deprecated,
            false => return None,
        };
        self.outdated.push(Outdated {
            kind: "field",
            platform: platform.name.clone(),
            name: format!("{}.{}", record.name, field.wire),
            status,
            replacement: field.deprecated.clone().filter(|text| !text.is_empty()),
        });
        Some(self.outdated.len() - 1)
    }

    fn find_unambiguous(&self) -> BTreeMap<String, (usize, String)> {
        let mut found: BTreeMap<String, Option<(usize, String)>> = BTreeMap::new();
        for (owner, known) in &self.types {
            for (name, field) in &known.fields {
                let sight = field.outdated.map(|index| (index, owner.clone()));
                found.entry(name.clone()).and_modify(|seen| *seen = None).or_insert(sight);
            }
        }
        found.into_iter().filter_map(|(name, sight)| Some((name, sight?))).collect()
    }
}

/// `push_event` as the name of a type.
fn pascal(module: &str) -> String {
    let words = module.split('_').map(|word| {
        let mut letters = word.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    });
    words.collect()
}
