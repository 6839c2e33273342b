//! Which families take part.

use doudian_codegen::model::{Api, Enum, Field, Home, Model, Platform, Struct};

/// The feature that means every family.
const FULL: &str = "full";

/// The families that a crate is built with.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// By feature name, sorted; empty for all.
    families: Vec<String>,
}

/// How much a selection holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Methods.
    pub methods: usize,
    /// Structs, requests included.
    pub structs: usize,
    /// Fields of all structs.
    pub fields: usize,
}

impl Selection {
    /// Every family.
    pub fn all() -> Self {
        Self::default()
    }

    /// These families; all when `full` is among them.
    pub fn of(families: impl IntoIterator<Item = String>) -> Self {
        let mut families: Vec<String> = families.into_iter().collect();
        if families.iter().any(|name| name == FULL) {
            return Self::all();
        }
        families.sort();
        families.dedup();
        Self { families }
    }

    /// The families, or `full`.
    pub fn features(&self) -> Vec<&str> {
        match self.families.as_slice() {
            [] => vec![FULL],
            families => families.iter().map(String::as_str).collect(),
        }
    }

    /// The families as a title.
    pub fn title(&self) -> String {
        self.features().join(", ")
    }

    /// The first family that is none of those known.
    pub fn unknown<'s>(&'s self, known: &[String]) -> Option<&'s str> {
        self.families.iter().map(String::as_str).find(|name| !known.iter().any(|k| k == name))
    }

    /// The methods that take part.
    pub fn apis<'m>(&self, platform: &'m Platform) -> impl Iterator<Item = &'m Api> {
        platform.apis.iter().filter(|api| self.has(&api.family))
    }

    /// The structs that take part, without the requests.
    pub fn structs<'m>(&self, platform: &'m Platform) -> impl Iterator<Item = &'m Struct> {
        platform.structs.values().filter(|record| self.has_one(&record.families))
    }

    /// The enums that take part.
    pub fn enums<'m>(&self, platform: &'m Platform) -> impl Iterator<Item = &'m Enum> {
        platform.enums.values().filter(|item| self.has_one(&item.families))
    }

    /// How much it is.
    pub fn counts(&self, model: &Model) -> Counts {
        let mut counts = Counts::default();
        let mut add = |fields: &[Field]| {
            counts.structs += 1;
            counts.fields += fields.len();
        };
        for platform in &model.platforms {
            self.structs(platform).for_each(|record| add(&record.fields));
            self.apis(platform).for_each(|api| add(&api.request.fields));
        }
        let apis = model.platforms.iter().map(|platform| self.apis(platform).count());
        counts.methods = apis.sum();
        counts
    }

    fn has(&self, family: &str) -> bool {
        self.families.is_empty() || self.families.iter().any(|name| name == family)
    }

    /// What no method names belongs to nobody, and so to everybody.
    fn has_one(&self, families: &[String]) -> bool {
        families.is_empty() || families.iter().any(|family| self.has(family))
    }
}

/// The module of a home. Both sides have one module a descriptor, because the compiler cuts
/// its units of work along modules.
pub(crate) fn module_of(platform: &Platform, home: &Home) -> String {
    match home {
        Home::Shared(topic) => format!("types_{topic}"),
        Home::Method(method) => {
            let api = platform.apis.iter().find(|api| api.method == *method);
            api.map_or_else(|| "types".to_owned(), api_module)
        }
        // Both sides are about methods.
        Home::Message(_) | Home::Spi(_) | Home::Plugin(_) | Home::Callback(_) => "types".to_owned(),
    }
}

pub(crate) fn api_module(api: &Api) -> String {
    format!("{}_{}", api.family, api.rust.module)
}
