//! Checked descriptors to the model.

mod history;
mod plugin;
mod usage;
mod wire;

use std::collections::BTreeMap;

use self::wire::{error_rows, line, text, token_place};
use crate::load::raw::{self, EnumDef, TokenUse};
use crate::load::{Entries, Line, Several};
use crate::model::{
    Api, Auth, Code, Enum, EnumRepr, Example, Field, Home, Json, Literal, Message, Origin, Paging,
    Platform, RustApi, RustCode, RustField, RustMessage, RustPlatform, RustSpi, Source, Spi,
    Struct, Type,
};
use crate::resolve::Scope;
use crate::resolve::defs::{Def, DefKind, label};
use crate::resolve::types::Fault;
use crate::resolve::{AnswerData, FileKind, PlatformSet, Sections, SubjectDoc, TypedField, names};

/// The model of a platform that has passed every check.
///
/// An error here means that a check is missing, and says what was not as it should be.
pub(crate) fn platform(set: &PlatformSet<'_>, scope: &Scope<'_>) -> Result<Platform, String> {
    let raw = &set.platform.raw;
    let mut kinds = raw.tokens.iter().flat_map(Several::iter);
    let (usual, others) = (kinds.next(), kinds);
    let mut platform = Platform {
        name: set.name().to_owned(),
        title: line(raw.title.as_deref()),
        version: None,
        class_prefix: set.prefix.to_owned(),
        rust: RustPlatform { krate: line(raw.krate.as_deref()) },
        package: filled(raw.package.as_deref()),
        host: text(raw.host.as_deref()).trim_end_matches('/').to_owned(),
        transport: wire::transport(set)?,
        tokens: wire::tokens(usual)?,
        token_name: usual.and_then(|tokens| filled(tokens.name.as_deref())),
        other_tokens: wire::other_tokens(raw.transport.as_ref(), others)?,
        envelope: raw.envelope.as_ref().map(wire::envelope).transpose()?,
        errors: error_rows(raw.errors.as_deref()),
        sources: raw
            .sources
            .iter()
            .flatten()
            .map(|source| Source {
                name: line(Some(&*source.name)),
                title: line(source.title.as_deref()),
                url: filled(source.url.as_deref()),
            })
            .collect(),
        apis: Vec::with_capacity(set.subjects.len()),
        messages: Vec::new(),
        spis: Vec::new(),
        plugins: Vec::new(),
        callbacks: Vec::new(),
        structs: BTreeMap::new(),
        enums: BTreeMap::new(),
        file: set.path.to_owned(),
    };
    let build = Build { scope };
    for (id, def) in scope.list.iter().enumerate() {
        match &def.kind {
            DefKind::Alias(_) => {}
            DefKind::Struct(_) => {
                let (fields, said) = (scope.fields(id), (def.extra, def.label));
                let content = structure(&def.rust, &def.home, def.path, fields, said)?;
                platform.structs.insert(def.rust.clone(), content);
            }
            DefKind::Enum(content) => {
                let content = enumeration(def, content)?;
                platform.enums.insert(def.rust.clone(), content);
            }
        }
    }
    let structs = &mut platform.structs;
    for subject in &set.subjects {
        match subject.kind {
            FileKind::Message => platform.messages.push(build.message(subject, set, structs)?),
            FileKind::Spi => platform.spis.push(build.spi(subject, structs)?),
            FileKind::Plugin => platform.plugins.push(build.plugin(subject, structs)?),
            FileKind::Callback => platform.callbacks.push(build.callback(subject, structs)?),
            _ => platform.apis.push(build.api(subject, structs)?),
        }
    }
    usage::mark(&mut platform);
    if let Some(history) = &set.history {
        history::mark(&mut platform, history)?;
    }
    Ok(platform)
}

struct Build<'s, 'a> {
    scope: &'s Scope<'a>,
}

impl Build<'_, '_> {
    fn api(
        &self,
        method: &SubjectDoc<'_>,
        structs: &mut BTreeMap<String, Struct>,
    ) -> Result<Api, String> {
        let raw = &method.doc.raw;
        let name = method.name;
        let (family, module) = method.module.clone();
        let request = of_subject(method, ("Request", "request"), &self.sections(method).request)?;
        let data = self.data(method, structs)?;
        Ok(Api {
            method: name.to_owned(),
            other_names: raw.other_names.iter().flatten().map(|it| line(Some(&**it))).collect(),
            origin: match &raw.extends {
                Some(_) => Origin::Extends,
                None if self.scope.is_published(name) => Origin::Shadows,
                None => Origin::New,
            },
            host: filled(raw.host.as_deref()).map(|host| host.trim_end_matches('/').to_owned()),
            path: match filled(raw.path.as_deref()) {
                Some(path) => path,
                None => Api::path_of(name),
            },
            verb: raw.verb.unwrap_or_default(),
            body: raw.body.unwrap_or_default(),
            reply: raw.reply.unwrap_or_default(),
            generation: filled(raw.generation.as_deref()),
            family,
            rust: RustApi { module, other_classes: method.other_classes() },
            response: format!("{}Response", method.class),
            title: line(raw.title.as_deref()),
            doc: filled(raw.doc.as_deref()),
            sources: raw.sources.iter().flatten().map(|it| line(Some(&*it.name))).collect(),
            note: filled(raw.note.as_deref()),
            status: raw.status.unwrap_or_default(),
            since: None,
            replaced_by: filled(raw.replaced_by.as_deref()),
            effect: raw.effect.unwrap_or_default(),
            token: raw.token.as_ref().is_none_or(TokenUse::is_carried),
            token_kind: raw.token.as_ref().and_then(TokenUse::kind).map(|kind| line(Some(&**kind))),
            token_place: raw
                .token
                .as_ref()
                .and_then(TokenUse::place)
                .map(|place| token_place(place.query.as_ref(), place.header.as_ref())),
            auths: raw
                .auths
                .iter()
                .flatten()
                .map(|auth| Auth {
                    group: filled(auth.group.as_deref()),
                    package: line(Some(&*auth.package)),
                })
                .collect(),
            paging: raw.paging.as_ref().map(|raw| paging(raw, &request)),
            limits: raw
                .limits
                .iter()
                .flatten()
                .filter_map(|row| row.limit(raw.request.as_ref()))
                .collect(),
            request,
            data,
            errors: error_rows(raw.errors.as_deref()),
            example: raw.example.as_ref().map(example),
            file: method.path.to_owned(),
        })
    }

    fn message(
        &self,
        message: &SubjectDoc<'_>,
        set: &PlatformSet<'_>,
        structs: &mut BTreeMap<String, Struct>,
    ) -> Result<Message, String> {
        let raw = &message.doc.raw;
        let content = of_subject(message, ("", "data"), &self.sections(message).data)?;
        let data = content.name.clone();
        structs.insert(data.clone(), content);
        Ok(Message {
            topic: message.name.to_owned(),
            tag: filled(raw.tag.as_deref()),
            rust: RustMessage {
                module: message.module.1.clone(),
                variant: data.strip_prefix(set.prefix).unwrap_or(&data).to_owned(),
            },
            title: line(raw.title.as_deref()),
            doc: filled(raw.doc.as_deref()),
            note: filled(raw.note.as_deref()),
            status: raw.status.unwrap_or_default(),
            since: None,
            key: filled(raw.key.as_deref()),
            data,
            example: raw.example.as_ref().and_then(|example| example.data.clone()),
            file: message.path.to_owned(),
        })
    }

    fn spi(
        &self,
        spi: &SubjectDoc<'_>,
        structs: &mut BTreeMap<String, Struct>,
    ) -> Result<Spi, String> {
        let raw = &spi.doc.raw;
        let content = of_subject(spi, ("Request", "request"), &self.sections(spi).request)?;
        let request = content.name.clone();
        structs.insert(request.clone(), content);
        Ok(Spi {
            name: spi.name.to_owned(),
            rust: RustSpi { module: spi.module.1.clone() },
            response: format!("{}Response", spi.class),
            title: line(raw.title.as_deref()),
            doc: filled(raw.doc.as_deref()),
            note: filled(raw.note.as_deref()),
            status: raw.status.unwrap_or_default(),
            since: None,
            reply: raw.reply.unwrap_or_default(),
            discriminator: filled(raw.discriminator.as_deref()),
            request,
            data: self.data(spi, structs)?,
            errors: error_rows(raw.errors.as_deref()),
            example: raw.example.as_ref().map(example),
            file: spi.path.to_owned(),
        })
    }

    fn sections(&self, subject: &SubjectDoc<'_>) -> &Sections<'_> {
        self.scope.sections(subject.doc.file)
    }

    /// What `data` of an answer holds.
    fn data(
        &self,
        subject: &SubjectDoc<'_>,
        structs: &mut BTreeMap<String, Struct>,
    ) -> Result<Option<Type>, String> {
        Ok(match &self.sections(subject).response {
            None => None,
            Some(AnswerData::Type(ty)) => Some(found(ty)?),
            Some(AnswerData::Fields(fields)) => {
                let content = of_subject(subject, ("Data", "response"), fields)?;
                let rust = content.name.clone();
                structs.insert(rust.clone(), content);
                Some(Type::Struct(rust))
            }
        })
    }
}

/// The structure that is named after what its file is about, and a suffix for the section of
/// the file that has its fields.
fn of_subject(
    subject: &SubjectDoc<'_>,
    (suffix, section): (&str, &str),
    fields: &[TypedField<'_>],
) -> Result<Struct, String> {
    let rust = format!("{}{suffix}", subject.class);
    let extra = subject.doc.raw.extra.iter().flatten().any(|name| **name == *section);
    let said = (extra, label(subject.doc, section));
    structure(&rust, &subject.home(), subject.path, fields, said)
}

fn structure(
    rust: &str,
    home: &Home,
    path: &str,
    fields: &[TypedField<'_>],
    (extra, label): (bool, Option<&str>),
) -> Result<Struct, String> {
    Ok(Struct {
        name: rust.to_owned(),
        label: filled(label),
        home: home.clone(),
        file: path.to_owned(),
        fields: fields.iter().map(field).collect::<Result<_, _>>()?,
        since: None,
        extra,
        in_request: false,
        in_response: false,
        families: Vec::new(),
    })
}

fn field(TypedField { wire, raw, ty, default }: &TypedField<'_>) -> Result<Field, String> {
    if raw.default.is_some() && default.is_none() {
        return Err(format!("the default of `{wire}` does not fit"));
    }
    Ok(Field {
        wire: (*wire).to_owned(),
        rust: RustField { ident: names::field(wire, raw.rename.as_deref()), boxed: false },
        ty: found(ty)?,
        place: raw.place,
        required: raw.required,
        nullable: raw.nullable,
        default: default.clone(),
        label: filled(raw.label.as_deref()),
        note: filled(raw.note.as_deref()),
        unit: raw.unit.map(str::to_owned),
        limits: raw.limits(),
        codes: documented(raw.codes.as_ref()),
        pii: raw.pii,
        lenient: raw.lenient,
        deprecated: raw.deprecated.as_deref().map(|text| text.trim().to_owned()),
        retired: raw.retired,
        uncertain: raw.uncertain,
        since: None,
    })
}

/// A type that was found, as every one has been that passed the checks.
fn found(ty: &Result<Type, Fault>) -> Result<Type, String> {
    ty.clone().map_err(|fault| fault.message)
}

fn enumeration(def: &Def<'_>, content: &EnumDef) -> Result<Enum, String> {
    let repr: EnumRepr =
        content.repr.ok_or_else(|| format!("the enum `{}` has no type", def.written))?;
    let codes = content
        .codes
        .iter()
        .map(|(code, content)| Code {
            code: code.clone(),
            rust: RustCode { constant: Some(names::constant(content.name.as_deref(), code)) },
            label: content.label.trim().to_owned(),
            since: None,
        })
        .collect();
    Ok(Enum {
        name: def.rust.clone(),
        home: def.home.clone(),
        file: def.path.to_owned(),
        repr,
        label: filled(content.label.as_deref()),
        since: None,
        codes,
        families: Vec::new(),
    })
}

fn documented(codes: Option<&Entries<Line>>) -> Vec<Code> {
    codes
        .into_iter()
        .flatten()
        .map(|(code, label)| Code {
            code: code.clone(),
            rust: RustCode::default(),
            label: label.trim().to_owned(),
            since: None,
        })
        .collect()
}

fn paging(raw: &raw::Paging, request: &Struct) -> Paging {
    // Where nothing is said, the page that a new request asks for is the first.
    let default = raw.page.as_ref().and_then(|page| {
        let field = request.fields.iter().find(|field| field.wire == **page)?;
        match field.default {
            Some(Literal::Int(first)) => Some(first),
            _ => None,
        }
    });
    let name = |name: &Option<Line>| name.clone().map(String::from);
    Paging {
        page: name(&raw.page),
        size: name(&raw.size),
        cursor: name(&raw.cursor),
        first: raw.first.or(default),
        max_size: raw.max_size,
        max_rows: raw.max_rows,
        items: name(&raw.items).unwrap_or_default(),
        total: name(&raw.total),
        has_more: name(&raw.has_more),
        next: name(&raw.next),
    }
}

/// A text, unless there is nothing in it.
fn filled(value: Option<&str>) -> Option<String> {
    value.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}

fn example(raw: &raw::Example) -> Example {
    Example {
        request: raw.request.clone().unwrap_or_else(|| Json::Object(Vec::new())),
        response: raw.response.clone(),
    }
}
