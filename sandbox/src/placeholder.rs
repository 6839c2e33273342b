//! Values for what a descriptor describes but shows no example of.

use doudian_codegen::model::{Api, Code, EnumRepr, Field, Json, Pii, Platform, Struct, Text, Type};

use doudian_runtime::json::Canonical;

use crate::json::{number, text, write};

const ID: &str = "3453347975240268172";
const UNIX: i64 = 1_700_000_000;
const TIME: &str = "2023-11-15 06:13:20";
const URL: &str = "https://p3-aio.ecombdimg.com/obj/ecom-shop-material/sample_www800-800";

/// A value of a type: every field filled, lists and maps with one element, the first of the
/// known codes. A structure inside itself is left out.
pub(crate) fn value(platform: &Platform, ty: &Type, items: Option<&str>) -> Json {
    let mut maker = Maker { platform, open: Vec::new() };
    match (ty, items) {
        (Type::Page(row), Some("data")) => {
            let rows = vec![maker.plain(row)];
            let counts = [("all", 1), ("all_pages", 1), ("count", 1), ("current_page", 0)];
            page(&counts, ("page_size", 10), "data", rows)
        }
        (ty, _) => maker.plain(ty),
    }
}

/// Parameters that a method takes, as JSON text: the descriptor's example, or, where it has
/// none, values made up from the types, every parameter filled.
pub fn example_request(platform: &Platform, api: &Api) -> String {
    if let Some(example) = &api.example {
        return write(&example.request);
    }
    let mut request = Maker { platform, open: Vec::new() }.members(&api.request);
    // The only page that surely has rows.
    let page = api.paging.as_ref().and_then(|paging| Some((paging.page.as_ref()?, paging.first)));
    if let (Json::Object(members), Some((page, first))) = (&mut request, page)
        && let Some((_, value)) = members.iter_mut().find(|(name, _)| name == page)
    {
        *value = match value {
            Json::Text(_) => text(first.to_string()),
            _ => number(first),
        };
    }
    write(&request)
}

fn page(counts: &[(&str, i64)], last: (&str, i64), name: &str, rows: Vec<Json>) -> Json {
    let mut members: Vec<(String, Json)> = counts
        .iter()
        .chain([&last])
        .map(|(name, count)| ((*name).to_owned(), number(count)))
        .collect();
    members.push((name.to_owned(), Json::List(rows)));
    Json::Object(members)
}

struct Maker<'m> {
    platform: &'m Platform,
    /// Structures that are being filled.
    open: Vec<&'m str>,
}

/// What a field tells about its value, beside the type.
#[derive(Clone, Copy, Default)]
struct About<'m> {
    name: &'m str,
    label: &'m str,
    unit: &'m str,
    codes: &'m [Code],
    pii: Option<Pii>,
}

impl<'m> About<'m> {
    fn of(field: &'m Field) -> Self {
        Self {
            name: &field.wire,
            label: field.label.as_deref().unwrap_or_default(),
            unit: field.unit.as_deref().unwrap_or_default(),
            codes: &field.codes,
            pii: field.pii,
        }
    }

    fn named(&self, words: &[&str]) -> bool {
        let name = self.name.to_ascii_lowercase();
        words.iter().any(|word| name.contains(word))
    }

    fn ends(&self, words: &[&str]) -> bool {
        let name = self.name.to_ascii_lowercase();
        words.iter().any(|word| name.ends_with(word))
    }
}

impl<'m> Maker<'m> {
    fn plain(&mut self, ty: &'m Type) -> Json {
        self.make(ty, About::default())
    }

    fn make(&mut self, ty: &'m Type, about: About<'m>) -> Json {
        match ty {
            Type::Text(shape) => text(words(*shape, about)),
            Type::I32 => number(integer(about, 1)),
            Type::I64 => Json::Number(long(about)),
            Type::F64 => Json::Number("1.5".to_owned()),
            // A page that says there is more would make readers go on for ever.
            Type::Bool => Json::Bool(!about.named(&["more"])),
            Type::Any | Type::Foreign(_) => Json::Object(Vec::new()),
            Type::Quoted(inner) => match self.make(inner, about) {
                Json::Bool(flag) => text(flag.to_string()),
                Json::Number(digits) => text(digits),
                other => text(canonical(&write(&other))),
            },
            Type::List(inner) if self.is_open(inner) => Json::List(Vec::new()),
            Type::List(inner) => Json::List(vec![self.make(inner, about)]),
            Type::Map(inner) if self.is_open(inner) => Json::Object(Vec::new()),
            Type::Map(inner) => Json::Object(vec![("1".to_owned(), self.make(inner, about))]),
            Type::Page(inner) => {
                let rows = vec![self.make(inner, about)];
                page(&[("total", 1)], ("count", 1), "list", rows)
            }
            Type::Struct(name) => self.record(name),
            Type::Enum(name) => self.code(name),
        }
    }

    fn record(&mut self, name: &'m str) -> Json {
        let Some(found) = self.platform.structs.get(name) else {
            return Json::Object(Vec::new());
        };
        self.open.push(name);
        let members = self.members(found);
        self.open.pop();
        members
    }

    fn members(&mut self, of: &'m Struct) -> Json {
        let mut members = Vec::with_capacity(of.fields.len());
        for field in &of.fields {
            let promised = field.required && !matches!(field.ty, Type::Struct(_));
            if self.is_open(&field.ty) && !promised {
                continue;
            }
            members.push((field.wire.clone(), self.make(&field.ty, About::of(field))));
        }
        Json::Object(members)
    }

    /// Whether a type is, or holds, a structure that is being filled.
    fn is_open(&self, ty: &Type) -> bool {
        match ty {
            Type::Struct(name) => self.open.contains(&name.as_str()),
            Type::List(inner) | Type::Map(inner) | Type::Page(inner) => self.is_open(inner),
            _ => false,
        }
    }

    fn code(&self, name: &str) -> Json {
        let Some(found) = self.platform.enums.get(name) else {
            return text("");
        };
        let first = found.codes.first().map_or("0", |code| code.code.as_str());
        match found.repr {
            EnumRepr::I32 | EnumRepr::I64 => Json::Number(first.to_owned()),
            EnumRepr::Text => text(first),
        }
    }
}

/// The text as this library's clients write it, so that they find it unchanged.
fn canonical(json: &str) -> String {
    Canonical::parse(json).map_or_else(|_| json.to_owned(), |canonical| canonical.to_text())
}

fn words(shape: Text, about: About<'_>) -> String {
    if let Some(code) = about.codes.first() {
        return code.code.clone();
    }
    let known = match (shape, about.pii) {
        (Text::DateTime, _) => Some(TIME),
        (_, Some(Pii::Name)) => Some("张*"),
        (_, Some(Pii::Phone)) => Some("134****0001"),
        (_, Some(Pii::Address)) => Some("*****"),
        (_, Some(Pii::IdCard)) => Some("110***********0001"),
        (_, Some(Pii::Cipher)) => Some("##c2FtcGxl*c2FtcGxl#1##"),
        (_, Some(Pii::OpenId)) => Some("#c2FtcGxlLW9wZW4taWQ=="),
        (_, Some(Pii::Account)) => Some("样*"),
        (_, Some(Pii::Secret)) => Some("sample-secret"),
        _ if about.named(&["url", "pic", "img", "image", "logo"]) => Some(URL),
        _ if about.ends(&["time", "date"]) => Some(TIME),
        _ if about.ends(&["id", "ids", "id_str", "id_list"]) => Some(ID),
        _ if about.named(&["tel", "phone", "mobile"]) => Some("134****0001"),
        _ => None,
    };
    match known {
        Some(known) => known.to_owned(),
        None if about.label.is_empty() => "样例".to_owned(),
        None => about.label.to_owned(),
    }
}

/// An integer that fits 32 bits.
fn integer(about: About<'_>, otherwise: i64) -> i64 {
    let code = about.codes.first().and_then(|code| code.code.parse().ok());
    match code {
        Some(code) => code,
        None if about.unit == "fen" => 10_000,
        None if about.ends(&["time", "date"]) => UNIX,
        None if about.name == "page" => 0,
        None if about.ends(&["expires_in"]) => 604_800,
        None => otherwise,
    }
}

fn long(about: About<'_>) -> String {
    if about.codes.is_empty() && about.ends(&["id", "ids", "id_str", "id_list"]) {
        return ID.to_owned();
    }
    let value = integer(about, 1);
    let millis = about.unit == "ms" && value == UNIX;
    (if millis { value * 1000 } else { value }).to_string()
}
