//! What calls by name have to know of a platform's methods.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::api;
use crate::model::{Api, Body, ParameterPlace, Platform, Reply, TokenPlace, Transport, Verb};

/// How a method is called, where its name does not say it.
#[derive(Hash)]
pub(super) struct ByName<'m> {
    method: &'m str,
    path: &'m str,
    host: Option<&'m str>,
    verb: Verb,
    body: Body,
    /// The parameters that do not stand where the verb has the others.
    places: Vec<(&'m str, ParameterPlace)>,
    reply: Reply,
    token: bool,
    token_kind: Option<&'m str>,
    token_place: Option<&'m TokenPlace>,
    /// The parameters that are files, and whether they are required.
    files: Vec<(&'m str, bool)>,
}

impl<'m> ByName<'m> {
    /// The methods of a platform of which the name does not say it.
    pub(super) fn all(platform: &'m Platform) -> Vec<Self> {
        // Which path follows from a name, only the user's own protocol says.
        let is_own = matches!(platform.transport, Transport::Custom { .. });
        let rows = platform.apis.iter().map(Self::of);
        rows.filter(|row| is_own || !row.is_plain()).collect()
    }

    fn of(api: &'m Api) -> Self {
        let files = api.request.fields.iter().filter(|field| field.ty.is_file());
        Self {
            method: &api.method,
            path: &api.path,
            host: api.host.as_deref(),
            verb: api.verb,
            body: api.body,
            places: api.placed().map(|(field, place)| (field.wire.as_str(), place)).collect(),
            reply: api.reply,
            token: api.token,
            token_kind: api.token_kind.as_deref(),
            token_place: api.token_place.as_ref(),
            files: files.map(|file| (file.wire.as_str(), file.required)).collect(),
        }
    }

    fn is_plain(&self) -> bool {
        let Self {
            method,
            path,
            host,
            verb,
            body,
            places,
            reply,
            token,
            token_kind,
            token_place,
            files,
        } = self;
        *path == Api::path_of(method)
            && host.is_none()
            && *verb == Verb::default()
            && *body == Body::default()
            && places.is_empty()
            && *reply == Reply::default()
            && *token
            && token_kind.is_none()
            && token_place.is_none()
            && files.is_empty()
    }

    /// The row of the table of this platform.
    pub(super) fn tokens(&self, platform: &Ident) -> TokenStream {
        let Self {
            method,
            path,
            host,
            verb,
            body,
            places,
            reply,
            token,
            token_kind,
            token_place,
            files,
        } = self;
        let host = host.map(|host| quote!(host: Some(#host),));
        let verb = (*verb != Verb::default()).then(|| {
            // Both have the same names.
            let verb = format_ident!("{verb:?}");
            quote!(verb: rt::Verb::#verb,)
        });
        let form = (*body == Body::Form).then(|| quote!(form: true,));
        let places = places.iter().map(|(name, place)| {
            let place = api::place(name, *place);
            quote!((#name, rt::ParameterPlace::#place))
        });
        let places = (places.len() > 0).then(|| quote!(places: &[#(#places),*],));
        let reply = (*reply == Reply::Flat).then(|| quote!(reply: rt::Reply::Flat,));
        let token = (!token).then(|| quote!(token: false,));
        let token_kind = token_kind.map(|kind| quote!(token_kind: Some(#kind),));
        let token_place = token_place.map(|place| {
            let place = api::token_place(place);
            quote!(token_place: Some(rt::TokenPlace::#place),)
        });
        let files = files.iter().map(|(name, is_required)| {
            let required = is_required.then(|| quote!(| rt::REQUIRED));
            quote!(rt::Field(#name, rt::FILE #required, &[]))
        });
        let of = quote!(rt::Api::of(&#platform, #method, #path));
        let facts = quote!(#host #verb #form #places #reply #token #token_kind #token_place);
        let api = match facts.is_empty() {
            true => of,
            false => quote!(rt::Api { #facts ..#of }),
        };
        quote!(rt::ByName { api: #api, files: &[#(#files),*] })
    }
}
