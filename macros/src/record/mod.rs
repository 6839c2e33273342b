//! `#[doudian_api]` on a struct: a request or a structure, described by its Rust definition.
//!
//! The definition becomes the same model that descriptors become, and the same functions
//! emit what belongs to it. Only the definition itself stays the user's own.

mod attributes;
mod field;
mod limits;
mod said;
mod shape;

use doudian_codegen::emit::rust::{
    Paths, Written, crate_tokens, lints, written_aliases, written_request, written_structure,
};
use doudian_codegen::model::{
    Api, Body, Home, Origin, Platform, Reply, RustApi, Status, Struct, Type, Verb,
};
use doudian_codegen::vocabulary::{class, is_method_name};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::{Fields, ItemStruct};

use crate::arguments::Arguments;
use crate::keys::Errors;
use crate::krate::crate_path;
use attributes::Attributes;
use field::{All, Role, read_field};

pub(crate) fn expand(
    arguments: &Arguments,
    mut definition: ItemStruct,
    mut errors: Errors,
) -> TokenStream {
    check_arguments(arguments, &mut errors);
    check_definition(&definition, &mut errors);
    let attributes = Attributes::take(&mut definition, &mut errors);
    let is_request = arguments.has("method");
    // A key that was misspelt may have been `method`.
    let role = if is_request || !arguments.complete { Role::Request } else { Role::Structure };
    let All { fields, written, extra } = match &mut definition.fields {
        Fields::Named(fields) => field::read_all(&mut fields.named, role, &mut errors),
        Fields::Unnamed(fields) => {
            // So that their attributes do not stay behind.
            for field in &mut fields.unnamed {
                let _ = read_field(field, role, &mut Errors::default());
            }
            All::default()
        }
        Fields::Unit => All::default(),
    };
    let data = response(arguments, &mut errors);
    if !errors.is_empty() {
        return with_errors(errors, &definition);
    }

    let platform = Platform::doudian();
    let method = arguments.method.as_ref().map(|method| method.value());
    let record = Struct {
        name: definition.ident.unraw().to_string(),
        label: None,
        home: Home::Method(method.clone().unwrap_or_default()),
        file: String::new(),
        fields,
        since: None,
        extra: extra.is_some(),
        // Who holds a structure is not known here.
        in_request: true,
        in_response: true,
        families: Vec::new(),
    };
    let written = Written {
        visibility: definition.vis.to_token_stream(),
        name: definition.ident.clone(),
        fields: written,
        extra,
        data: data.as_ref().map(|(_, tokens)| tokens.clone()),
        has_default: attributes.derives("Default"),
        has_eq: attributes.derives("PartialEq"),
        has_serde: attributes.derives("Serialize") || attributes.derives("Deserialize"),
    };
    let (krate, span) = crate_path(arguments.krate.as_ref());
    let paths = Paths::downstream(&platform, &crate_tokens(&krate, span), quote!(self));
    let derives = attributes.missing_derives(is_request);
    let lints = lints();
    let (aliases, impls) = match method {
        Some(method) => {
            let class = format!("{}{}", platform.class_prefix, class(&method));
            let api = api(arguments, method, &class, record, data.map(|(ty, _)| ty));
            let aliases = written_aliases(&api, &class, &paths, &written);
            (aliases, written_request(&platform, &api, &paths, &written))
        }
        None => (quote!(), written_structure(&platform, &record, &paths, &written)),
    };
    quote! {
        #derives
        #definition
        #aliases
        #[allow(#lints)]
        const _: () = { #impls };
    }
}

fn api(
    arguments: &Arguments,
    method: String,
    class: &str,
    request: Struct,
    data: Option<Type>,
) -> Api {
    Api {
        path: Api::path_of(&method),
        method,
        origin: Origin::New,
        // Families, and what else only the documentation of generated structs shows, have no
        // meaning here: the documentation is the user's.
        family: String::new(),
        rust: RustApi::default(),
        response: format!("{class}Response"),
        title: String::new(),
        other_names: Vec::new(),
        sources: Vec::new(),
        doc: None,
        note: None,
        status: Status::default(),
        since: None,
        replaced_by: None,
        auths: Vec::new(),
        effect: arguments.effect.unwrap_or_default(),
        token: arguments.token.unwrap_or(true),
        token_kind: None,
        token_place: None,
        host: None,
        generation: None,
        verb: Verb::default(),
        body: Body::default(),
        reply: Reply::default(),
        paging: None,
        limits: Vec::new(),
        request,
        data,
        errors: Vec::new(),
        example: None,
        file: String::new(),
    }
}

/// The errors, and the struct, so that nobody misses it as well.
fn with_errors(errors: Errors, definition: &ItemStruct) -> TokenStream {
    let errors = errors.into_items();
    quote!(#errors #[allow(dead_code)] #definition)
}

fn check_arguments(arguments: &Arguments, errors: &mut Errors) {
    let request = ["method", "response", "effect", "token", "crate"];
    if arguments.has("spec") {
        let why = "`spec` fills a module, as in `#[doudian_api(spec = \"…\")] mod name {}`, and \
                   a struct has `method`";
        arguments.only(&request, why, errors);
    } else if !arguments.has("method") && arguments.complete {
        let why = "only a request has it, and a request has `method`";
        arguments.only(&["crate"], why, errors);
    }
    if let Some(method) = &arguments.method
        && !is_method_name(&method.value())
    {
        errors.at(
            method.span(),
            format!(
                "`{}` cannot be a method's name: expected at least two segments of letters, \
                 digits and `_`, joined by `.`, as in `order.list`",
                method.value()
            ),
        );
    }
}

fn check_definition(definition: &ItemStruct, errors: &mut Errors) {
    let ItemStruct { ident, generics, fields, .. } = definition;
    for parameter in &generics.params {
        errors.push(syn::Error::new_spanned(
            parameter,
            "the struct can have no generic parameters: its table and its name on the wire are \
             those of one type",
        ));
    }
    if let Some(clause) = &generics.where_clause {
        let message = "the struct can have no `where` clause";
        errors.push(syn::Error::new_spanned(clause, message));
    }
    match fields {
        Fields::Named(_) => {}
        Fields::Unnamed(fields) => errors.push(syn::Error::new_spanned(
            fields,
            "the fields need names, since an object on the wire has them",
        )),
        Fields::Unit => errors.at(
            ident.span(),
            format!("an object without members is written with braces: `struct {ident} {{}}`"),
        ),
    }
}

/// What `data` holds, and the user's tokens for it.
fn response(arguments: &Arguments, errors: &mut Errors) -> Option<(Type, TokenStream)> {
    let ty = arguments.response.as_ref()?;
    if let Some(method) = &arguments.method {
        let alias = format!("Doudian{}Response", class(&method.value()));
        if let syn::Type::Path(path) = ty
            && path.path.is_ident(&alias)
        {
            errors.push(syn::Error::new_spanned(
                ty,
                format!(
                    "`{alias}` is the name of the whole response; call the structure of its \
                     `data` otherwise, as in `{}Data`",
                    alias.trim_end_matches("Response")
                ),
            ));
            return None;
        }
    }
    match shape::value(ty) {
        Ok(known) => Some((known, ty.to_token_stream())),
        Err(error) => {
            errors.push(error);
            None
        }
    }
}
