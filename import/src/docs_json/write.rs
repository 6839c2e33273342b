//! Methods to articles: what the documentation would say of them.

use doudian_codegen::model::{Api, Code as Label, EnumRepr, Field, Json, Platform, Struct, Type};

use super::types::Code;

/// The article of a method, as the documentation's server answers with it.
///
/// What it cannot say is left out: the shape of a text, what an enum is called, limits, paging.
pub fn article(platform: &Platform, api: &Api) -> Json {
    let writer = Writer { platform };
    let request = writer.params(&api.request, "requestName", &mut Vec::new());
    let response = match &api.data {
        None => Vec::new(),
        Some(Type::Struct(name)) => match platform.structs.get(name) {
            Some(record) => writer.params(record, "responseName", &mut vec![name.as_str()]),
            None => Vec::new(),
        },
        Some(Type::Page(inner)) => vec![
            writer.param("responseName", "list", &Type::List(inner.clone()), None, &mut Vec::new()),
            writer.param("responseName", "total", &Type::I64, None, &mut Vec::new()),
        ],
        Some(other) => vec![writer.param("responseName", "data", other, None, &mut Vec::new())],
    };
    let errors = api.errors.iter().map(|row| {
        object([
            ("code", number(row.code)),
            ("msg", text(&row.label)),
            ("subCode", text(&row.sub)),
            ("subMsg", text(&row.label)),
            ("solution", text("")),
        ])
    });
    let success = object([
        ("code", number(10000)),
        ("msg", text("success")),
        ("subCode", text("")),
        ("subMsg", text("")),
        ("solution", text("")),
    ]);
    let answer = api.example.as_ref().and_then(|example| example.response.as_ref()).map(|data| {
        Json::pretty(&object([
            ("code", number(10000)),
            ("msg", text("success")),
            ("data", data.clone()),
        ]))
    });
    let content = object([
        (
            "request",
            object([
                ("publicParam", Json::List(Vec::new())),
                ("requestParam", Json::List(request)),
            ]),
        ),
        ("response", object([("responseData", Json::List(response))])),
        (
            "demo",
            object([
                ("requestDemo", object([])),
                (
                    "responseDemo",
                    object([
                        ("responseSuccess", text(&answer.unwrap_or_default())),
                        ("responseError", text("")),
                    ]),
                ),
            ]),
        ),
        (
            "error",
            object([("errCodeList", Json::List([success].into_iter().chain(errors).collect()))]),
        ),
    ]);
    let (directory, id) = numbers(api.doc.as_deref().unwrap_or_default());
    let info = object([
        ("id", number(id)),
        ("title", text(&format!("/{}", api.method.replace('.', "/")))),
        ("description", text(&api.title)),
        ("dirId", number(directory)),
        ("updateTime", number(0)),
        ("auths", Json::List(Vec::new())),
    ]);
    let article = object([("info", info), ("content", text(&content.pretty()))]);
    object([
        ("code", number(0)),
        ("message", text("success")),
        ("data", object([("article", article)])),
    ])
}

/// The numbers of the directory and of the article in the address of its page.
fn numbers(doc: &str) -> (i64, i64) {
    let mut parts = doc.rsplit('/').map(|part| part.parse::<i64>().unwrap_or_default());
    let article = parts.next().unwrap_or_default();
    (parts.next().unwrap_or_default(), article)
}

struct Writer<'m> {
    platform: &'m Platform,
}

impl<'m> Writer<'m> {
    fn params(&self, record: &'m Struct, key: &str, above: &mut Vec<&'m str>) -> Vec<Json> {
        let fields = record.fields.iter();
        fields.map(|field| self.param(key, &field.wire, &field.ty, Some(field), above)).collect()
    }

    fn param(
        &self,
        key: &str,
        name: &str,
        ty: &'m Type,
        field: Option<&'m Field>,
        above: &mut Vec<&'m str>,
    ) -> Json {
        let code = self.code(ty);
        let inner = ty.inner().filter(|_| ty.is_collection());
        let mut members = vec![
            (key, text(name)),
            ("type", number(code.number())),
            ("mustNeed", Json::Bool(field.is_some_and(|field| field.required))),
            ("description", text(&self.description(ty, field))),
            ("example", text("")),
        ];
        match code {
            Code::List => {
                members
                    .push(("subType", number(inner.map_or(0, |inner| self.code(inner).number()))));
            }
            Code::Map => {
                members.push(("mapKeyType", number(Code::Text.number())));
                members.push((
                    "mapValueType",
                    number(inner.map_or(0, |inner| self.code(inner).number())),
                ));
            }
            _ => {}
        }
        if let Type::Struct(name) = inner.unwrap_or(ty)
            && let Some(record) = self.platform.structs.get(name)
        {
            // One that holds itself is described once.
            let is_above = above.contains(&name.as_str());
            above.push(name);
            let children = if is_above { Vec::new() } else { self.params(record, key, above) };
            above.pop();
            members.push(("children", Json::List(children)));
        }
        object(members)
    }

    fn code(&self, ty: &Type) -> Code {
        match ty {
            Type::Text(_) | Type::Quoted(_) | Type::File => Code::Text,
            Type::I32 => Code::I32,
            Type::I64 => Code::I64,
            Type::F64 => Code::F64,
            Type::Bool => Code::Bool,
            Type::Any | Type::Foreign(_) => Code::Unknown,
            Type::List(_) => Code::List,
            Type::Map(_) => Code::Map,
            Type::Page(_) | Type::Struct(_) => Code::Struct,
            Type::Enum(name) => match self.platform.enums.get(name).map(|item| item.repr) {
                Some(EnumRepr::I32) => Code::I32,
                Some(EnumRepr::I64) => Code::I64,
                Some(EnumRepr::Text) | None => Code::Text,
            },
        }
    }

    /// Label, codes and unit, as the documentation writes them.
    fn description(&self, ty: &Type, field: Option<&Field>) -> String {
        let item = match ty.walk().last() {
            Some(Type::Enum(name)) => self.platform.enums.get(name),
            _ => None,
        };
        let codes = item.map(|item| item.codes.as_slice());
        let codes = codes.or(field.map(|field| field.codes.as_slice())).unwrap_or_default();
        let label = field.and_then(|field| field.label.as_deref());
        let rows = codes.iter().map(|Label { code, label, .. }| format!("{code}-{label}"));
        let rows = rows.collect::<Vec<_>>().join("；");
        let unit = field.and_then(|field| field.unit.as_deref());
        let unit = unit.map(|unit| format!("单位：{unit}"));
        let parts = [label.map(str::to_owned), Some(rows).filter(|rows| !rows.is_empty()), unit];
        parts.into_iter().flatten().collect::<Vec<_>>().join("，")
    }
}

fn text(text: &str) -> Json {
    Json::Text(text.to_owned())
}

fn number(number: impl ToString) -> Json {
    Json::Number(number.to_string())
}

fn object<'k>(members: impl IntoIterator<Item = (&'k str, Json)>) -> Json {
    Json::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}
