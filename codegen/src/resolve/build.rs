//! Checked descriptors to the model.

use std::collections::BTreeMap;

use super::scope::{Def, DefKind, Fault, Scope};
use super::values::literal;
use super::{MethodDoc, PlatformSet, names, usage};
use crate::load::Entries;
use crate::load::raw::{self, EnumDef, Response};
use crate::model::{
    Api, Code, Enum, EnumRepr, ErrorRow, Example, Field, Home, Json, Literal, Origin, Paging,
    Platform, Struct, Type,
};

/// Resolves a platform that has passed every check.
///
/// An error here means that a check is missing, and says what was not as it should be.
pub(crate) fn build(set: &PlatformSet<'_>, scope: &Scope<'_>) -> Result<Platform, String> {
    let raw = &set.platform.raw;
    let mut platform = Platform {
        name: set.name().to_owned(),
        title: line(raw.title.as_deref()),
        class_prefix: set.prefix.to_owned(),
        host: text(raw.host.as_deref()).trim_end_matches('/').to_owned(),
        errors: error_rows(raw.errors.as_deref()),
        apis: Vec::with_capacity(set.methods.len()),
        structs: BTreeMap::new(),
        enums: BTreeMap::new(),
        file: set.path.to_owned(),
    };
    let build = Build { scope };
    for def in &scope.defs {
        match &def.kind {
            DefKind::Alias(_) => {}
            DefKind::Struct(fields) => {
                let content =
                    build.structure(&def.rust, &def.home, (def.file, def.path), fields)?;
                platform.structs.insert(def.rust.clone(), content);
            }
            DefKind::Enum(content) => {
                let content = enumeration(def, content)?;
                platform.enums.insert(def.rust.clone(), content);
            }
        }
    }
    for method in &set.methods {
        let api = build.api(method, &mut platform.structs)?;
        platform.apis.push(api);
    }
    usage::mark(&mut platform);
    Ok(platform)
}

struct Build<'s, 'a> {
    scope: &'s Scope<'a>,
}

impl Build<'_, '_> {
    fn api(
        &self,
        method: &MethodDoc<'_>,
        structs: &mut BTreeMap<String, Struct>,
    ) -> Result<Api, String> {
        let raw = &method.doc.raw;
        let file = (method.doc.file, method.path);
        let name = method.method;
        let home = Home::Method(name.to_owned());
        let (family, module) = names::family_and_module(name, raw.family.as_deref());
        let no_fields = Entries::default();
        let request = self.structure(
            &format!("{}Request", method.class),
            &home,
            file,
            raw.request.as_ref().unwrap_or(&no_fields),
        )?;
        let data = match &raw.response {
            None => None,
            Some(Response::Type(ty)) => Some(self.scope.resolve(file.0, ty).map_err(internal)?),
            Some(Response::Fields(fields)) => {
                let rust = format!("{}Data", method.class);
                let content = self.structure(&rust, &home, file, fields)?;
                structs.insert(rust.clone(), content);
                Some(Type::Struct(rust))
            }
        };
        Ok(Api {
            method: name.to_owned(),
            origin: match &raw.extends {
                Some(_) => Origin::Extends,
                None if self.scope.is_published(name) => Origin::Shadows,
                None => Origin::New,
            },
            path: format!("/{}", name.replace('.', "/")),
            family,
            module,
            title: line(raw.title.as_deref()),
            doc: filled(raw.doc.as_deref()),
            note: filled(raw.note.as_deref()),
            status: raw.status.unwrap_or_default(),
            replaced_by: filled(raw.replaced_by.as_deref()),
            effect: raw.effect.unwrap_or_default(),
            token: raw.token.unwrap_or(true),
            paging: raw.paging.as_ref().map(|raw| paging(raw, &request)),
            request,
            response: format!("{}Response", method.class),
            data,
            errors: error_rows(raw.errors.as_deref()),
            example: raw.example.as_ref().map(example),
            file: method.path.to_owned(),
        })
    }

    fn structure(
        &self,
        rust: &str,
        home: &Home,
        (file, path): (usize, &str),
        fields: &Entries<raw::Field>,
    ) -> Result<Struct, String> {
        let idents = names::fields(
            fields.iter().map(|(wire, field)| (wire.as_str(), field.rename.as_deref())),
        );
        let fields = fields
            .iter()
            .zip(idents)
            .map(|((wire, field), ident)| self.field(file, wire, ident, field))
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Struct {
            name: rust.to_owned(),
            home: home.clone(),
            file: path.to_owned(),
            fields,
            in_request: false,
            in_response: false,
            families: Vec::new(),
        })
    }

    fn field(
        &self,
        file: usize,
        wire: &str,
        ident: String,
        field: &raw::Field,
    ) -> Result<Field, String> {
        let ty = self.scope.resolve(file, &field.ty).map_err(internal)?;
        let default = match &field.default {
            None => None,
            Some(value) => Some(
                literal(self.scope, &ty, value)
                    .ok_or_else(|| format!("the default of `{wire}` does not fit"))?,
            ),
        };
        Ok(Field {
            wire: wire.to_owned(),
            ident,
            boxed: false,
            required: field.required,
            default,
            label: filled(field.label.as_deref()),
            note: filled(field.note.as_deref()),
            unit: filled(field.unit.as_deref()),
            codes: documented(field.codes.as_ref()),
            pii: field.pii,
            lenient: field.lenient,
            deprecated: field.deprecated.as_deref().map(|text| text.trim().to_owned()),
            uncertain: field.uncertain,
            ty,
        })
    }
}

fn internal(fault: Fault) -> String {
    fault.message
}

fn enumeration(def: &Def<'_>, content: &EnumDef) -> Result<Enum, String> {
    let repr: EnumRepr =
        content.repr.ok_or_else(|| format!("the enum `{}` has no type", def.written))?;
    let codes = content
        .codes
        .iter()
        .map(|(code, content)| Code {
            code: code.clone(),
            constant: Some(names::constant(content.name.as_deref(), code)),
            label: content.label.trim().to_owned(),
        })
        .collect();
    Ok(Enum {
        name: def.rust.clone(),
        home: def.home.clone(),
        file: def.path.to_owned(),
        repr,
        label: filled(content.label.as_deref()),
        codes,
        families: Vec::new(),
    })
}

fn documented(codes: Option<&Entries<String>>) -> Vec<Code> {
    codes
        .into_iter()
        .flatten()
        .map(|(code, label)| Code {
            code: code.clone(),
            constant: None,
            label: label.trim().to_owned(),
        })
        .collect()
}

fn error_rows(rows: Option<&[raw::ErrorRow]>) -> Vec<ErrorRow> {
    rows.into_iter()
        .flatten()
        .map(|row| ErrorRow {
            code: row.code,
            sub: line(row.sub.as_deref()),
            label: line(row.label.as_deref()),
            retry: row.retry.unwrap_or_default(),
            action: row.action.unwrap_or_default(),
        })
        .collect()
}

fn paging(raw: &raw::Paging, request: &Struct) -> Paging {
    // Where nothing is said, the page that a new request asks for is the first.
    let default = raw.page.as_ref().and_then(|page| {
        let field = request.fields.iter().find(|field| field.wire == *page)?;
        match field.default {
            Some(Literal::Int(first)) => Some(first),
            _ => None,
        }
    });
    Paging {
        page: raw.page.clone(),
        size: raw.size.clone(),
        cursor: raw.cursor.clone(),
        first: raw.first.or(default).unwrap_or(0),
        max_size: raw.max_size,
        max_rows: raw.max_rows,
        items: raw.items.clone().unwrap_or_default(),
        total: raw.total.clone(),
        has_more: raw.has_more.clone(),
        next: raw.next.clone(),
    }
}

fn example(raw: &raw::Example) -> Example {
    Example {
        request: raw.request.clone().unwrap_or_else(|| Json::Object(Vec::new())),
        response: raw.response.clone(),
    }
}

fn text(value: Option<&str>) -> &str {
    value.unwrap_or_default().trim()
}

fn line(value: Option<&str>) -> String {
    text(value).to_owned()
}

/// A text, unless there is nothing in it.
fn filled(value: Option<&str>) -> Option<String> {
    value.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}
