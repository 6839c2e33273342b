//! Documentation of generated items. Foreign text is escaped, so that it can neither
//! break rustdoc nor become a test in somebody's build.

mod inbound;

use proc_macro2::TokenStream;
use quote::quote;

pub(super) use inbound::{spi_response, variant};

use super::{Paths, example};
use crate::model::{
    Action, Api, Code, Effect, Enum, ErrorRow, Field, Home, MESSAGES, Origin, Pii, Platform, Retry,
    Status, Struct, Text, Type,
};

/// Paragraphs of a doc comment.
#[derive(Default)]
struct Paragraphs(Vec<String>);

impl Paragraphs {
    fn push(&mut self, text: impl Into<String>) {
        self.0.push(text.into());
    }

    fn tokens(&self) -> TokenStream {
        let mut tokens = TokenStream::new();
        let mut first = true;
        for paragraph in &self.0 {
            if !first {
                tokens.extend(quote!(#[doc = ""]));
            }
            first = false;
            for line in paragraph.lines() {
                // The blank stands between `///` and the text.
                let line = if line.is_empty() { String::new() } else { format!(" {line}") };
                tokens.extend(quote!(#[doc = #line]));
            }
        }
        tokens
    }
}

/// Text from a descriptor, made harmless: no markup, no HTML, no links, one line.
pub(super) fn foreign(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        if matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    // Bare addresses are a rustdoc warning.
    if escaped.contains("://") {
        escaped = escaped.replace("://", ":&#47;/");
    }
    escaped
}

pub(super) fn request(platform: &Platform, api: &Api, paths: &Paths) -> TokenStream {
    let example = paths.examples.and_then(|krate| example::lines(platform, api, krate));
    let mut docs = Paragraphs::default();
    docs.push(format!("{} — `{}`", foreign(&api.title), api.method));
    if let Some(note) = &api.note {
        docs.push(foreign(note));
    }
    if let Some(doc) = &api.doc {
        docs.push(format!("Platform documentation: <{doc}>"));
    }
    match api.origin {
        Origin::New => {}
        Origin::Extends => docs.push(format!(
            "The method `{}` of the crate, with additions or corrections.",
            api.method
        )),
        Origin::Shadows => docs.push(
            "The crate has a method of this name as well; this is another description of it.",
        ),
    }
    docs.push(facts(platform, api, paths));
    if let Some(lines) = example {
        docs.push(format!("# Example\n\n```no_run\n{}\n```", lines.join("\n")));
    }
    if !api.errors.is_empty() {
        docs.push(errors(&api.errors));
    }
    docs.tokens()
}

fn facts(platform: &Platform, api: &Api, paths: &Paths) -> String {
    let mut facts = vec![match paths.features {
        true => format!("Family: `{0}` (the feature `{0}`).", api.family),
        false => format!("Family: `{}`.", api.family),
    }];
    let replaced = api.replaced_by.as_ref().map(|method| {
        match platform.apis.iter().find(|other| other.method == *method) {
            Some(other) if paths.features && other.family == api.family => {
                format!("use [`{0}`](crate::{0})", other.request.name)
            }
            _ => format!("use `{method}`"),
        }
    });
    match (status_text(api.status), replaced) {
        (Some(status), Some(replaced)) => facts.push(format!("Status: {status}; {replaced}.")),
        (Some(status), None) => facts.push(format!("Status: {status}.")),
        (None, Some(replaced)) => facts.push(format!("Rather {replaced}.")),
        (None, None) => {}
    }
    facts.push(
        match api.effect {
            Effect::Read => "Only reads, so repeating it is safe.",
            Effect::Idempotent => "Repeating an equal call changes nothing more.",
            Effect::Write => "Changes something: repeat it only when it surely had no effect.",
        }
        .to_owned(),
    );
    if !api.token {
        facts.push("Carries no access token.".to_owned());
    }
    if let Some(paging) = &api.paging {
        facts.push(paging_text(paging));
    }
    facts.join("\n")
}

fn status_text(status: Status) -> Option<&'static str> {
    match status {
        Status::Current => None,
        Status::Legacy => Some("from the 2020-21 interface"),
        Status::Deprecated => Some("deprecated"),
        Status::Offline => Some("no longer answered"),
    }
}

fn paging_text(paging: &crate::model::Paging) -> String {
    let mut text = match (&paging.page, &paging.cursor) {
        (_, Some(cursor)) => format!("Pages by the cursor `{cursor}`"),
        (Some(page), None) => format!("Pages by `{page}`, from {}", paging.first),
        (None, None) => "Pages".to_owned(),
    };
    if let (Some(size), Some(max)) = (&paging.size, paging.max_size) {
        text.push_str(&format!("; `{size}` at most {max}"));
    }
    if let Some(max) = paging.max_rows {
        text.push_str(&format!("; at most {max} rows in all"));
    }
    text.push('.');
    text
}

fn errors(rows: &[ErrorRow]) -> String {
    let mut text =
        String::from("# Errors\n\n| code | sub code | meaning | then |\n|---|---|---|---|\n");
    for row in rows {
        let sub = if row.sub.is_empty() { String::new() } else { format!("`{}`", row.sub) };
        let (code, label, then) = (row.code, foreign(&row.label), then(row));
        text.push_str(&format!("| {code} | {sub} | {label} | {then} |\n"));
    }
    text
}

/// What to do about a refusal, in a few words.
fn then(row: &ErrorRow) -> &'static str {
    match (row.action, row.retry) {
        (Action::FixRequest, _) => "mend the request",
        (Action::Wait, Retry::Immediately) => "repeat at once",
        (Action::Wait, _) | (Action::Unknown, Retry::Later) => "wait, then repeat",
        (Action::Reauthorize, _) => "authorise again",
        (Action::RefreshToken, _) => "refresh the token",
        (Action::ConfigureApp, _) => "change the app's settings in the console",
        (Action::ContactPlatform, _) => "ask the platform",
        (Action::AlreadyDone, _) => "nothing: it is done",
        (Action::Unknown, Retry::Immediately) => "repeat at once",
        (Action::Unknown, Retry::Never) => "do not repeat",
        (Action::Unknown, Retry::Unknown) => "",
    }
}

pub(super) fn response(api: &Api) -> TokenStream {
    let mut docs = Paragraphs::default();
    docs.push(format!("The answer to [`{}`].", api.request.name));
    if api.data.is_none() {
        docs.push("The platform promises no `data`.");
    }
    docs.tokens()
}

/// The name that the rule gives a request whose user has named it otherwise.
pub(super) fn other_name(api: &Api) -> TokenStream {
    let mut docs = Paragraphs::default();
    docs.push(format!("[`{}`], by the naming rule.", api.request.name));
    docs.tokens()
}

pub(super) fn structure(platform: &Platform, record: &Struct) -> TokenStream {
    if let Some(message) = platform.messages.iter().find(|message| message.data == record.name) {
        return inbound::message(message);
    }
    if let Some(spi) = platform.spis.iter().find(|spi| spi.request == record.name) {
        return inbound::spi_request(spi);
    }
    let mut docs = Paragraphs::default();
    let part = match (record.in_request, record.in_response) {
        (true, true) => "Part of requests and answers",
        (true, false) => "Part of requests",
        _ => "Part of answers",
    };
    match &record.home {
        Home::Method(method) if record.in_request && !record.in_response => {
            docs.push(format!("Part of the request `{method}`."));
        }
        Home::Method(method) => docs.push(format!("Part of the answer to `{method}`.")),
        Home::Message(topic) => docs.push(format!("Part of the message `{topic}`.")),
        Home::Spi(name) => docs.push(format!("Part of the SPI method `{name}`.")),
        Home::Shared(_) if record.families == [MESSAGES] => {
            docs.push("Part of several messages.");
        }
        Home::Shared(_) => {
            docs.push(format!("{part} of several methods."));
        }
    }
    docs.tokens()
}

pub(super) fn field(field: &Field) -> TokenStream {
    let mut docs = Paragraphs::default();
    docs.push(headline(field));
    details(field, &mut docs);
    docs.tokens()
}

pub(super) fn setter(field: &Field) -> TokenStream {
    let mut docs = Paragraphs::default();
    let wire = &field.wire;
    match &field.label {
        Some(label) => docs.push(format!("Sets `{wire}` ({}).", foreign(label))),
        None => docs.push(format!("Sets `{wire}`.")),
    }
    docs.tokens()
}

pub(super) fn constructor(required: &[&Field], optional: &[&Field]) -> TokenStream {
    let mut docs = Paragraphs::default();
    docs.push(if required.is_empty() {
        "Without parameters."
    } else {
        "With the parameters that are required."
    });
    let defaults: Vec<_> = optional
        .iter()
        .filter_map(|field| {
            let value = match field.default.as_ref()? {
                crate::model::Literal::Int(value) => value.to_string(),
                crate::model::Literal::Float(value) => value.to_string(),
                crate::model::Literal::Bool(value) => value.to_string(),
                crate::model::Literal::Text(value) => value.clone(),
            };
            Some(format!("`{}` `{value}`", field.wire))
        })
        .collect();
    if !defaults.is_empty() {
        docs.push(format!("Starts with {}.", defaults.join(", ")));
    }
    docs.tokens()
}

fn headline(field: &Field) -> String {
    let mut text = match &field.label {
        Some(label) => foreign(label),
        None => format!("`{}` on the wire; it has no label.", field.wire),
    };
    let rust = field.ident.trim_start_matches("r#");
    if rust != field.wire && field.label.is_some() {
        text.push_str(&format!(" (`{}`)", field.wire));
    }
    if let Some(unit) = &field.unit {
        text.push_str(&format!(", in {}", unit_text(unit)));
    }
    text
}

fn unit_text(unit: &str) -> String {
    match unit {
        "fen" => "fen (0.01 yuan)".to_owned(),
        "s" => "seconds".to_owned(),
        "ms" => "milliseconds".to_owned(),
        "g" => "grams".to_owned(),
        other => foreign(other),
    }
}

fn details(field: &Field, docs: &mut Paragraphs) {
    if let Some(shape) = shape(&field.ty) {
        docs.push(shape);
    }
    if !field.codes.is_empty() {
        docs.push(codes(&field.codes));
    }
    if let Some(note) = &field.note {
        docs.push(foreign(note));
    }
    if let Some(pii) = field.pii {
        docs.push(format!("{}: `Debug` shows `***`.", pii_text(pii)));
    }
    if field.uncertain {
        docs.push("Uncertain: sources disagree about it, or are silent.");
    }
}

fn shape(ty: &Type) -> Option<&'static str> {
    match ty {
        Type::Text(Text::Plain) => None,
        Type::Text(Text::DateTime) => Some("Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8)."),
        Type::Text(Text::Csv) => Some("Parts joined by `,`."),
        Type::Text(Text::Pipe) => Some("Parts joined by `|`."),
        Type::Quoted(_) if ty.is_quoted_scalar() => Some("Text on the wire."),
        Type::Quoted(_) => Some("JSON inside text on the wire."),
        Type::List(item) | Type::Map(item) => shape(item),
        _ => None,
    }
}

fn codes(codes: &[Code]) -> String {
    let mut text = String::from("Codes:\n");
    for code in codes {
        text.push_str(&format!("\n- `{}` {}", code.code, foreign(&code.label)));
    }
    text
}

fn pii_text(pii: Pii) -> &'static str {
    match pii {
        Pii::Name => "Personal data (a name)",
        Pii::Phone => "Personal data (a phone number)",
        Pii::Address => "Personal data (an address)",
        Pii::IdCard => "Personal data (an identity number)",
        Pii::Cipher => "Personal data, encrypted",
        Pii::OpenId => "Personal data (an opaque id)",
        Pii::Account => "Personal data (an account)",
        Pii::Secret => "A secret",
    }
}

pub(super) fn enumeration(item: &Enum) -> TokenStream {
    let mut docs = Paragraphs::default();
    match &item.label {
        Some(label) => docs.push(foreign(label)),
        None => docs.push("An open set of codes."),
    }
    docs.push(
        "Open: a code that is not listed here is kept as it came. Compare with the\n\
         constants; `match` needs a last arm.",
    );
    docs.tokens()
}

pub(super) fn code(code: &Code) -> TokenStream {
    let mut docs = Paragraphs::default();
    docs.push(format!("`{}`: {}", code.code, foreign(&code.label)));
    docs.tokens()
}
