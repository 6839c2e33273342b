//! What a page has told of one method, call or callback so far.

use doudian_codegen::model::{Body, Json, ParameterPlace, Verb};

use super::address::Address;
use super::rows::Wrong;
use super::tree::Tree;
use crate::entry::{Entry, EntryKind, Fields, RefusalRow, Shape};
use crate::envelope::{Envelope, Opened, lost};
use crate::mask;
use crate::naming;
use crate::query;
use crate::sample::Samples;
use crate::source::Context;

/// It.
#[derive(Clone, Debug, Default)]
pub(super) struct TableDraft {
    /// The number of the line that it begins in.
    pub(super) line: usize,
    pub(super) kind: EntryKind,
    /// The name, where the page says it.
    pub(super) name: Option<String>,
    /// The class of its request, where code shows how it is called, and the parameters set there.
    pub(super) class: Option<String>,
    pub(super) variable: String,
    pub(super) set: Vec<(String, Json)>,
    /// The address of its page.
    pub(super) doc: Option<String>,
    /// The name that stands in the heading; an address goes before it.
    pub(super) heading_name: Option<String>,
    pub(super) title: Option<String>,
    pub(super) address: Address,
    /// Whether the host stands in the page's words, and not in an example alone.
    pub(super) has_host: bool,
    pub(super) request: Tree,
    pub(super) response: Tree,
    pub(super) failure: Tree,
    /// Structures that types name.
    pub(super) types: Vec<(String, Tree)>,
    pub(super) errors: Vec<RefusalRow>,
    /// Whether parts of its tables could not be read.
    pub(super) is_partial: bool,
    /// Whether there was a table of parameters, perhaps an empty one.
    pub(super) has_request: bool,
    pub(super) has_response: bool,
    pub(super) request_example: Option<Json>,
    /// A whole answer.
    pub(super) answer: Option<Json>,
    pub(super) object: Option<String>,
    pub(super) plugin_id: Option<String>,
    /// Whether the page says that the body is a form in one line.
    pub(super) is_form: bool,
}

impl TableDraft {
    /// Whether anything was told that a descriptor could hold.
    pub(super) fn is_empty(&self) -> bool {
        !self.has_request
            && !self.has_response
            && self.errors.is_empty()
            && self.address.is_empty()
            && self.name.is_none()
            && self.class.is_none()
    }

    /// The names that structures have in its types.
    pub(super) fn named(&self) -> Vec<String> {
        let trees = [&self.request, &self.response, &self.failure].into_iter();
        let trees = trees.chain(self.types.iter().map(|(_, tree)| tree));
        trees.flat_map(Tree::named).map(str::to_owned).collect()
    }

    /// What it is, with what is wrong in its tables.
    ///
    /// # Errors
    ///
    /// Why it has no name.
    pub(super) fn finish(
        self,
        context: &Context<'_>,
        wrong: &mut Vec<Wrong>,
    ) -> Result<Entry, String> {
        let (name, path) = self.named_by(context)?;
        let answers = Envelope::of(context.platform.filter(|_| self.kind == EntryKind::Method));
        let answer = self.answer.as_ref().map(|answer| answers.of_json(answer)).unwrap_or_default();
        let only_codes = answer.data.is_none() && answer.is_flat == Some(true);
        let mut response = Opened::default();
        let before = wrong.len();
        let mut types = Vec::new();
        for (name, tree) in self.types {
            types.push((name, tree.fields(wrong)));
        }
        let known: Vec<String> = types.iter().map(|(name, _)| name.clone()).collect();
        // Headers and parts of the query alone are not all there is.
        let is_all = self.has_request || self.request.is_empty();
        let has_request = self.has_request || !self.request.is_empty();
        let mut request = has_request.then(|| self.request.fields(wrong));
        if self.has_response {
            let mut fields = self.response.fields(wrong);
            open(&mut fields, &known);
            response = match self.kind {
                EntryKind::Method => answers.of_fields(fields, only_codes),
                _ => Opened { data: Some(Shape::Fields(fields)), ..Opened::default() },
            };
        }
        let mut set = Samples::default();
        if request.is_none() && !self.set.is_empty() {
            set.request(&Json::Object(self.set.clone()));
            request = set.entry(EntryKind::Method, String::new()).request;
        }
        let is_all = is_all && self.set.is_empty();
        let mut failure = (!self.failure.is_empty()).then(|| self.failure.fields(wrong));
        for fields in
            request.iter_mut().chain(&mut failure).chain(types.iter_mut().map(|(_, fields)| fields))
        {
            open(fields, &known);
        }
        let verb = self.address.verb.filter(|_| self.kind == EntryKind::Method);
        let is_bodiless = verb.is_some_and(Verb::is_bodiless);
        if let Some(request) = request.as_mut() {
            for member in request.iter_mut().filter(|it| is_bodiless || it.place.is_some()) {
                query::flatten(member, member.place == Some(ParameterPlace::Header));
                // Where the verb has no body, all other parameters stand there.
                member.place =
                    member.place.filter(|place| !is_bodiless || *place != ParameterPlace::Query);
            }
        }
        if !response.beside.is_empty() {
            wrong.push((self.line.max(1), lost(&response.beside)));
        }
        // Where the table has bare data, the example tells where it stands.
        let is_flat = response.is_flat.or(answer.is_flat);
        let example = |value: Option<Json>| {
            value.map(|mut value| {
                mask::by_shape(&mut value);
                value
            })
        };
        Ok(Entry {
            kind: self.kind,
            name,
            title: self.title,
            doc: self.doc,
            path,
            host: self.address.host.filter(|host| {
                self.has_host
                    && context
                        .platform
                        .is_some_and(|platform| platform.host != *host && !platform.host.is_empty())
            }),
            verb,
            body: (self.is_form && !is_bodiless).then_some(Body::Form),
            is_flat,
            request,
            response: response.data,
            failure,
            object: self.object,
            plugin_id: self.plugin_id,
            types,
            errors: self.errors,
            is_partial: self.is_partial || !is_all || wrong.len() > before,
            request_example: example(self.request_example),
            response_example: example(if self.kind == EntryKind::Method {
                answer.data
            } else {
                self.answer
            }),
            ..Entry::default()
        })
    }

    /// Its name, and its path where that does not follow.
    fn named_by(&self, context: &Context<'_>) -> Result<(String, Option<String>), String> {
        let platform = context.platform;
        let path = self.address.path.as_deref();
        if let Some(name) = &self.name {
            return Ok((name.clone(), None));
        }
        if let Some(method) = &self.address.method {
            let own = path.filter(|path| path.trim_matches('/') != method.replace('.', "/"));
            // A platform whose requests name the method has one path for all, or one that follows.
            return Ok((
                method.clone(),
                own.filter(|_| platform.is_some_and(|platform| !platform.transport.is_uniform()))
                    .map(str::to_owned),
            ));
        }
        if self.kind == EntryKind::Callback {
            let names = self.request.names();
            let callbacks = platform.into_iter().flat_map(|platform| {
                platform.callbacks.iter().map(move |callback| (platform, callback))
            });
            let mut fits = callbacks.filter(|(platform, callback)| {
                let fields = platform.structs.get(&callback.request).map(|record| &record.fields);
                fields.is_some_and(|fields| {
                    fields.iter().map(|field| field.wire.as_str()).eq(names.iter().copied())
                })
            });
            return match fits.next() {
                Some((_, callback)) => Ok((callback.name.clone(), None)),
                None => context.method.map(|name| (name.to_owned(), None)).ok_or_else(|| {
                    "a callback has no name here: say which with the name of one that has these parameters".to_owned()
                }),
            };
        }
        if let Some(path) = path {
            naming::check_path(path)?;
            let named = naming::of_path(path, self.address.verb, platform);
            return named.ok_or_else(|| {
                format!("no name can be made of the path {}", crate::text::shown(path))
            });
        }
        if let Some(class) = &self.class {
            let methods = platform.into_iter().flat_map(|platform| &platform.apis);
            let api = methods.into_iter().find(|api| api.request.name == *class);
            return api.map(|api| (api.method.clone(), None)).ok_or_else(|| {
                format!("no method of the platform has the class {}", crate::text::shown(class))
            });
        }
        let named = self.heading_name.as_deref().or(context.method);
        named.map(|method| (method.to_owned(), None)).ok_or_else(|| {
            "no line says which method this is: add one such as `POST https://host/path`".to_owned()
        })
    }
}

/// Types of which no table tells are left open.
fn open(fields: &mut Fields, known: &[String]) {
    fn each(shape: &mut Shape, known: &[String]) {
        match shape {
            Shape::Named(name) if !known.contains(name) => *shape = Shape::Unknown,
            Shape::List(inner) | Shape::Map(inner) | Shape::Quoted(inner) => each(inner, known),
            Shape::Fields(fields) => open(fields, known),
            _ => {}
        }
    }
    for field in fields {
        each(&mut field.shape, known);
    }
}
