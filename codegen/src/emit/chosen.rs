//! A part of a platform.

use std::collections::BTreeSet;

use super::schema::used;
use crate::model::{MESSAGES, Platform, SPI, Type};

/// What is to be exported of a platform; all of it where nothing is named.
#[derive(Clone, Debug, Default)]
pub struct Chosen {
    /// Families, `messages` and `spi` among them.
    pub families: BTreeSet<String>,
    /// Names of methods, messages, SPI methods, client-side calls and callbacks.
    pub names: BTreeSet<String>,
}

impl Chosen {
    /// The platform with what was chosen of it, and the types of that.
    pub fn of(&self, platform: &Platform) -> Platform {
        let mut part = platform.clone();
        if self.families.is_empty() && self.names.is_empty() {
            return part;
        }
        let is_chosen =
            |family: &str, name: &str| self.families.contains(family) || self.names.contains(name);
        part.apis.retain(|api| {
            is_chosen(&api.family, &api.method) || self.names.iter().any(|name| api.is_named(name))
        });
        part.messages.retain(|message| is_chosen(MESSAGES, &message.topic));
        part.spis.retain(|spi| is_chosen(SPI, &spi.name));
        part.plugins.retain(|plugin| is_chosen("", &plugin.name));
        part.callbacks.retain(|callback| is_chosen("", &callback.name));
        let types = types(&part);
        let used: BTreeSet<String> = used(&part, &types).into_iter().map(str::to_owned).collect();
        part.structs.retain(|name, _| used.contains(name));
        part.enums.retain(|name, _| used.contains(name));
        part
    }

    /// What is named and not there.
    pub fn missing(&self, platform: &Platform) -> Vec<&str> {
        let has = |name: &str| {
            platform.method(name).is_some()
                || platform.messages.iter().any(|it| it.topic == name)
                || platform.spis.iter().any(|it| it.name == name)
                || platform.plugins.iter().any(|it| it.name == name)
                || platform.callbacks.iter().any(|it| it.name == name)
        };
        let is_family = |family: &str| {
            platform.apis.iter().any(|it| it.family == family)
                || family == MESSAGES && !platform.messages.is_empty()
                || family == SPI && !platform.spis.is_empty()
        };
        let families = self.families.iter().filter(|family| !is_family(family));
        let names = self.names.iter().filter(|name| !has(name));
        families.chain(names).map(String::as_str).collect()
    }
}

/// What everything of a platform is made of, but what its types hold.
fn types(platform: &Platform) -> Vec<Type> {
    let named = |name: &String| Type::Struct(name.clone());
    let mut types: Vec<Type> = Vec::new();
    for api in &platform.apis {
        types.extend(api.request.fields.iter().map(|field| field.ty.clone()));
        types.extend(api.data.clone());
    }
    types.extend(platform.messages.iter().map(|it| named(&it.data)));
    for spi in &platform.spis {
        types.push(named(&spi.request));
        types.extend(spi.data.clone());
    }
    types.extend(platform.plugins.iter().flat_map(|it| [named(&it.request), named(&it.response)]));
    types
        .extend(platform.callbacks.iter().flat_map(|it| [named(&it.request), named(&it.response)]));
    types
}
