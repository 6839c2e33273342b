//! What a descriptor describes, as far as documents speak of it.

use doudian_codegen::model::{Api, Body, ErrorRow, Home, Platform, Struct, Transport, Type};

use crate::entry::{Entry, EntryKind};

/// A method, client-side call or callback that has a descriptor.
pub(super) struct Existing<'m> {
    pub(super) file: &'m str,
    pub(super) home: Home,
    /// What the names of its own types begin with.
    pub(super) base: String,
    pub(super) request: &'m Struct,
    pub(super) data: Option<Type>,
    pub(super) errors: &'m [ErrorRow],
    pub(super) has_example: bool,
    pub(super) has_doc: bool,
    pub(super) api: Option<&'m Api>,
}

impl Existing<'_> {
    /// The name in its descriptor.
    pub(super) fn name(&self) -> &str {
        match &self.home {
            Home::Method(name)
            | Home::Message(name)
            | Home::Spi(name)
            | Home::Plugin(name)
            | Home::Callback(name)
            | Home::Shared(name) => name,
        }
    }
}

/// How the parameters in the body of a method are written, on platforms that have several ways.
pub(super) fn body(platform: &Platform, entry: &Entry) -> Option<Body> {
    let has_several = matches!(platform.transport, Transport::Json { .. });
    entry.body.filter(|_| has_several)
}

/// Finds the descriptor of what a document describes: by the way it is called, where that is
/// said, and else by its name.
pub(super) fn find<'m>(platform: &'m Platform, entry: &Entry) -> Option<Existing<'m>> {
    match entry.kind {
        EntryKind::Method => {
            let called = platform.apis.iter().find(|api| {
                entry.path.as_ref().is_some_and(|path| trim(path) == trim(&api.path))
                    && entry.verb.is_none_or(|verb| verb == api.verb)
            });
            let named = || platform.apis.iter().find(|api| api.method == entry.name);
            called.or_else(named).map(of_api)
        }
        EntryKind::Plugin => {
            let it = platform.plugins.iter().find(|it| it.name == entry.name)?;
            Some(Existing {
                file: &it.file,
                home: Home::Plugin(it.name.clone()),
                base: it.request.strip_suffix("Options").unwrap_or(&it.request).to_owned(),
                request: platform.structs.get(&it.request)?,
                data: Some(Type::Struct(it.response.clone())),
                errors: &it.errors,
                has_example: it.example.is_some(),
                has_doc: it.doc.is_some(),
                api: None,
            })
        }
        EntryKind::Callback => {
            let it = platform.callbacks.iter().find(|it| it.name == entry.name)?;
            Some(Existing {
                file: &it.file,
                home: Home::Callback(it.name.clone()),
                base: it.request.strip_suffix("Callback").unwrap_or(&it.request).to_owned(),
                request: platform.structs.get(&it.request)?,
                data: Some(Type::Struct(it.response.clone())),
                errors: &[],
                has_example: it.example.is_some(),
                has_doc: it.doc.is_some(),
                api: None,
            })
        }
        // Of these there is nothing to be merged.
        EntryKind::Message | EntryKind::Spi | EntryKind::Types => None,
    }
}

fn of_api(api: &Api) -> Existing<'_> {
    let name = &api.request.name;
    Existing {
        file: &api.file,
        home: Home::Method(api.method.clone()),
        base: name.strip_suffix("Request").unwrap_or(name).to_owned(),
        request: &api.request,
        data: api.data.clone(),
        errors: &api.errors,
        has_example: api.example.is_some(),
        has_doc: api.doc.is_some(),
        api: Some(api),
    }
}

/// A slash at the end says nothing about what is called.
fn trim(path: &str) -> &str {
    path.trim_end_matches('/')
}
