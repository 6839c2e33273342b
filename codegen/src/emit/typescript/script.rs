//! What runs in a mini program: the functions that look at options before they call, and the
//! tables that they go by.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::plugins::id_name;
use super::types::{is_id, member, string};
use crate::model::{
    Action, Check, EnumRepr, Field, Limits, Platform, Plugin, Retry, Struct, Text, Type,
};

/// What the files of all calls have in common.
pub(super) const RUNTIME: &str = include_str!("runtime/runtime.js");
/// Its declarations.
pub(super) const RUNTIME_TYPES: &str = include_str!("runtime/runtime.d.ts");

/// The module with all calls.
pub(super) fn module(platform: &Platform) -> String {
    let mut text = String::from(
        "import { ParameterError, adviceIn, problemsOf } from \"./runtime.js\";\n\nexport { \
         ParameterError };\n\n/** The structures of all options, by name. */\nconst RECORDS = {\n",
    );
    for record in records(platform) {
        let _ = writeln!(text, "  {}: {{", record.name);
        for field in &record.fields {
            let _ = writeln!(text, "    {}: {},", member(&field.wire), of_field(platform, field));
        }
        text.push_str("  },\n");
    }
    text.push_str(
        "};\n\n/** The codes of failures, by call: what each means, and what to do. */\n",
    );
    text.push_str("const ERRORS = {\n");
    for plugin in &platform.plugins {
        if plugin.errors.is_empty() {
            continue;
        }
        let _ = writeln!(text, "  {}: {{", plugin.function());
        for row in &plugin.errors {
            let (retry, action) = (retry(row.retry), action(row.action));
            let (code, label) = (string(&row.code.to_string()), string(&row.label));
            let _ = writeln!(text, "    {code}: [{label}, \"{retry}\", \"{action}\"],");
        }
        text.push_str("  },\n");
    }
    text.push_str(
        "};\n\nexport function adviceOf(code, call) {\n  return adviceIn(ERRORS, code, call);\n}\n",
    );
    for plugin in &platform.plugins {
        text.push_str(&call(plugin));
    }
    text
}

fn call(plugin: &Plugin) -> String {
    let (function, class) = (plugin.function(), plugin.class());
    let mut text = String::new();
    if let Some(id) = &plugin.plugin_id {
        let _ = writeln!(text, "\nexport const {} = {};", id_name(plugin), string(id));
    }
    let constant = format!("{}_CALL", id_name(plugin).trim_end_matches("_PLUGIN"));
    let _ = writeln!(
        text,
        "\nconst {constant} = {{\n  options: {},\n  checks: {{",
        string(&plugin.request)
    );
    let mut checks: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for check in &plugin.checks {
        checks.entry(check.field()).or_default().push(match check {
            Check::BeginsWith { prefix, .. } => format!("beginsWith: {}", string(prefix)),
            Check::NotEmpty { .. } => "notEmpty: true".to_owned(),
            Check::UnlessQuery { query, .. } => format!("unlessQuery: {}", string(query)),
        });
    }
    for (field, said) in checks {
        let _ = writeln!(text, "    {}: {{ {} }},", string(field), said.join(", "));
    }
    let _ = write!(
        text,
        "  }},\n}};\n\nexport function check{class}(options, page) {{\n  return \
         problemsOf({constant}, RECORDS, options, page);\n}}\n\nexport function {function}(on, \
         options, page) {{\n  const problems = check{class}(options, page);\n  if (problems.length \
         > 0) {{\n    throw new ParameterError({}, problems);\n  }}\n  return \
         on.{function}(options);\n}}\n",
        string(function)
    );
    text
}

/// The structures that options have in them.
fn records(platform: &Platform) -> Vec<&Struct> {
    let mut names: BTreeSet<&str> = BTreeSet::new();
    let mut open: Vec<&str> = platform.plugins.iter().map(|it| it.request.as_str()).collect();
    while let Some(record) = open.pop().and_then(|name| platform.structs.get(name)) {
        if names.insert(&record.name) {
            let types = record.fields.iter().filter_map(|field| field.ty.named());
            open.extend(types.filter(|name| platform.structs.contains_key(*name)));
        }
    }
    names.into_iter().filter_map(|name| platform.structs.get(name)).collect()
}

fn of_field(platform: &Platform, field: &Field) -> String {
    let mut members = of_type(platform, &field.ty, is_id(&field.wire), &field.limits);
    members.extend(field.required.then(|| "required: true".to_owned()));
    members.extend(field.nullable.then(|| "nullable: true".to_owned()));
    format!("{{ {} }}", members.join(", "))
}

/// The members of what says of which type a value is. Limits of each value stand at the innermost
/// type, those of a list or map at the outermost.
fn of_type(platform: &Platform, ty: &Type, is_id: bool, limits: &Limits) -> Vec<String> {
    let of_items =
        Limits { max_items: limits.max_items, min_items: limits.min_items, ..Limits::default() };
    let of_each = Limits { max_items: None, min_items: None, ..*limits };
    let inner =
        |ty: &Type| format!("of: {{ {} }}", of_type(platform, ty, is_id, &of_each).join(", "));
    let is = |word: &str| format!("is: \"{word}\"");
    let (mut members, own) = match ty {
        Type::List(item) => (vec![is("list"), inner(item)], of_items),
        Type::Map(item) => (vec![is("map"), inner(item)], of_items),
        Type::Struct(name) => (vec![is("record"), format!("of: {}", string(name))], of_each),
        Type::I64 if is_id => (vec![is("string")], Limits::default()),
        Type::I32 | Type::I64 => (vec![is("integer")], of_each),
        Type::F64 => (vec![is("number")], of_each),
        Type::Bool => (vec![is("boolean")], of_each),
        Type::Text(Text::Plain | Text::DateTime) => (vec![is("string")], of_each),
        Type::Text(Text::Csv | Text::Pipe) | Type::Quoted(_) => {
            (vec![is("string")], Limits::default())
        }
        Type::Enum(name) => (vec![is(enum_kind(platform, name))], Limits::default()),
        Type::Any | Type::File | Type::Page(_) | Type::Foreign(_) => {
            (vec![is("any")], Limits::default())
        }
    };
    let numbers =
        [("maxItems", own.max_items), ("minItems", own.min_items), ("maxLength", own.max_length)];
    members.extend(numbers.into_iter().filter_map(|(key, at)| Some(format!("{key}: {}", at?))));
    let bounds = [("min", own.min), ("max", own.max)];
    members.extend(bounds.into_iter().filter_map(|(key, at)| Some(format!("{key}: {}", at?))));
    members
}

/// What the codes of an enum are, as its declaration has them.
fn enum_kind(platform: &Platform, name: &str) -> &'static str {
    let Some(item) = platform.enums.get(name) else { return "any" };
    match item.repr {
        EnumRepr::Text => "string",
        EnumRepr::I32 | EnumRepr::I64 if super::types::is_text(item) => "string",
        EnumRepr::I32 | EnumRepr::I64 => "integer",
    }
}

fn retry(retry: Retry) -> &'static str {
    match retry {
        Retry::Never => "never",
        Retry::Later => "later",
        Retry::Immediately => "immediately",
        Retry::Unknown => "unknown",
    }
}

fn action(action: Action) -> &'static str {
    match action {
        Action::FixRequest => "fix_request",
        Action::Wait => "wait",
        Action::Reauthorize => "reauthorize",
        Action::RefreshToken => "refresh_token",
        Action::ConfigureApp => "configure_app",
        Action::ContactPlatform => "contact_platform",
        Action::AlreadyDone => "already_done",
        Action::Unknown => "unknown",
    }
}
