//! The same structs and field types under serde derives, plain, as most SDKs have them.
//!
//! What is the platform's own (labels as documentation, names on the wire, absent fields)
//! is kept; what is ours (builders, tables, codes with labels, masking, leniency) is not
//! there, so the comparison leans towards the derives.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use doudian_codegen::model::{
    Api, Enum, EnumRepr, Field, Home, Model, Platform, Struct, Text, Type,
};

use crate::selection::{Selection, api_module, module_of};

const DERIVE: &str =
    "#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]\n";

/// What stands at the root, beside the modules.
pub(crate) const ROOT: &str = r#"
/// A request, and what its answer holds.
pub trait Request {
    /// What the answer's `data` holds.
    type Data;
    /// The method.
    const METHOD: &'static str;
    /// The path below the host.
    const PATH: &'static str;
}

/// A page in the shapes of the older interface.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Page<T> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub all: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub all_pages: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_page: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub list: Vec<T>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub data: Vec<T>,
}
"#;

/// The modules by name. Types name each other from `root`, for example `crate`.
pub fn modules(model: &Model, selection: &Selection, root: &str) -> BTreeMap<String, String> {
    let mut modules: BTreeMap<String, String> = BTreeMap::new();
    for platform in &model.platforms {
        let emit = Emit { platform, root };
        for api in selection.apis(platform) {
            modules.entry(api_module(api)).or_default().push_str(&emit.api(api));
        }
        for record in selection.structs(platform) {
            let module = module_of(platform, &record.home);
            modules.entry(module).or_default().push_str(&emit.structure(record, false));
        }
        for item in selection.enums(platform) {
            let module = module_of(platform, &item.home);
            modules.entry(module).or_default().push_str(&enumeration(item));
        }
    }
    modules
}

/// Everything as the items of one module, to be included at `root`.
pub fn inline(model: &Model, selection: &Selection, root: &str) -> String {
    let mut text = ROOT.to_owned();
    for (name, items) in modules(model, selection, root) {
        // Writing into a String cannot fail.
        let _ = write!(text, "mod {name} {{\n{items}}}\npub use {name}::*;\n");
    }
    text
}

struct Emit<'m> {
    platform: &'m Platform,
    root: &'m str,
}

impl Emit<'_> {
    fn api(&self, api: &Api) -> String {
        let mut text = format!("/// {}\n", one_line(&api.title));
        text.push_str(&self.structure(&api.request, true));
        let home = Home::Method(api.method.clone());
        let data = api.data.as_ref().map_or_else(|| "()".to_owned(), |ty| self.ty(ty, &home));
        let _ = write!(
            text,
            "impl {}::Request for {} {{\n    type Data = {data};\n    \
             const METHOD: &'static str = {:?};\n    const PATH: &'static str = {:?};\n}}\n\n",
            self.root, api.request.name, api.method, api.path
        );
        text
    }

    fn structure(&self, record: &Struct, request: bool) -> String {
        let mut text = format!("{DERIVE}#[serde(default)]\npub struct {} {{\n", record.name);
        for field in &record.fields {
            self.field(&mut text, field, record, request);
        }
        text.push_str("}\n\n");
        text
    }

    fn field(&self, text: &mut String, field: &Field, record: &Struct, request: bool) {
        if let Some(label) = &field.label {
            let _ = writeln!(text, "    /// {}", one_line(label));
        }
        // The same rule as ours: what may be absent is an `Option`, and inside structures an
        // absent list or map is an empty one.
        let container = matches!(field.ty, Type::List(_) | Type::Map(_));
        let optional = field.rust.boxed || (!field.required && (request || !container));
        let skip = match &field.ty {
            _ if optional => Some("Option::is_none"),
            Type::List(_) if !field.required => Some("Vec::is_empty"),
            Type::Map(_) if !field.required => Some("std::collections::BTreeMap::is_empty"),
            _ => None,
        };
        let mut attributes = Vec::new();
        if field.rust.ident.trim_start_matches("r#") != field.wire {
            attributes.push(format!("rename = {:?}", field.wire));
        }
        if let Some(skip) = skip {
            attributes.push(format!("skip_serializing_if = {skip:?}"));
        }
        if !attributes.is_empty() {
            let _ = writeln!(text, "    #[serde({})]", attributes.join(", "));
        }
        let mut ty = self.ty(&field.ty, &record.home);
        if field.rust.boxed {
            ty = format!("Box<{ty}>");
        }
        if optional {
            ty = format!("Option<{ty}>");
        }
        let _ = writeln!(text, "    pub {}: {ty},", field.rust.ident);
    }

    fn ty(&self, ty: &Type, here: &Home) -> String {
        match ty {
            // Plain SDKs leave text that holds something to their users.
            Type::Text(Text::Plain | Text::DateTime | Text::Csv | Text::Pipe) | Type::Quoted(_) => {
                "String".to_owned()
            }
            Type::I32 => "i32".to_owned(),
            Type::I64 => "i64".to_owned(),
            Type::F64 => "f64".to_owned(),
            Type::Bool => "bool".to_owned(),
            // Serde writes no files: their names stand for them.
            Type::File => "String".to_owned(),
            Type::Any => "serde_json::Value".to_owned(),
            Type::Foreign(written) => written.clone(),
            Type::List(item) => format!("Vec<{}>", self.ty(item, here)),
            Type::Map(item) => {
                format!("std::collections::BTreeMap<String, {}>", self.ty(item, here))
            }
            Type::Page(item) => format!("{}::Page<{}>", self.root, self.ty(item, here)),
            Type::Struct(name) => {
                let home = self.platform.structs.get(name).map(|record| &record.home);
                self.named(name, home == Some(here))
            }
            Type::Enum(name) => {
                let home = self.platform.enums.get(name).map(|item| &item.home);
                self.named(name, home == Some(here))
            }
        }
    }

    fn named(&self, name: &str, is_here: bool) -> String {
        if is_here { name.to_owned() } else { format!("{}::{name}", self.root) }
    }
}

/// A newtype with constants; codes that are not listed pass as they are.
fn enumeration(item: &Enum) -> String {
    let (repr, copy) = match item.repr {
        EnumRepr::I32 => ("i32", "Copy, "),
        EnumRepr::I64 => ("i64", "Copy, "),
        EnumRepr::Text => ("String", ""),
    };
    let mut text = format!(
        "#[derive(Clone, {copy}Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, \
         serde::Serialize, serde::Deserialize)]\n#[serde(transparent)]\npub struct {}(pub {repr});\n\n",
        item.name
    );
    if item.repr != EnumRepr::Text {
        let _ = writeln!(text, "impl {} {{", item.name);
        for code in &item.codes {
            if let Some(constant) = &code.rust.constant {
                let _ = writeln!(text, "    /// {}", one_line(&code.label));
                let _ = writeln!(text, "    pub const {constant}: Self = Self({});", code.code);
            }
        }
        text.push_str("}\n\n");
    }
    text
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
