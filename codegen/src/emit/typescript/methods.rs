//! What a method is besides its structures: its answer, and its place in the table of all.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::comment::Comment;
use super::types::{member, of, string};
use crate::model::{Api, DataPlace, EnvelopePart, Platform, Reply, Spi, TokenPlace};

/// An answer without data of its own, or with its data beside the codes.
const ENVELOPE: &str = "Envelope";
/// An answer whose data is in one member.
const ANSWER: &str = "Answer";

/// What is to be known of a method.
pub(super) fn about(platform: &Platform, api: &Api) -> Comment {
    let mut about = Comment::default();
    about.subject(&api.title, &api.method, api.note.as_deref());
    if let Some(host) = &api.host {
        about.ours(format!("Host: `{host}`."));
    }
    if let (Some(_), Some(kind)) = (&api.token_kind, platform.token_kind(api)) {
        about.ours(format!("Carries a `{}`, which begins with `{}`.", kind.name, kind.prefix));
    }
    match &api.token_place {
        None => {}
        Some(TokenPlace::Query(name)) => {
            about.ours(format!("The token stands in the query, as `{name}`."));
        }
        Some(TokenPlace::Header(name)) => {
            about.ours(format!("The token stands in the header `{name}`."));
        }
    }
    about.auths(&api.auths);
    about.names("Also called", &api.other_names);
    about.names("Described from", &api.sources);
    about.source(api.doc.as_deref(), api.since, api.status);
    about
}

/// The shape of the answer to a method, without the platform's prefix.
pub(super) fn shape(platform: &Platform, api: &Api) -> &'static str {
    let by_envelope = platform.envelope().data == DataPlace::Beside;
    if api.reply == Reply::Flat || by_envelope { ENVELOPE } else { ANSWER }
}

/// The answer to a method.
pub(super) fn response(platform: &Platform, api: &Api) -> String {
    let shape = shape(platform, api);
    let answer = format!("{}{shape}", platform.class_prefix);
    let data = api.data.as_ref().map(|data| of(data, false));
    let answer = match (shape, data) {
        (ENVELOPE, None) => answer,
        (ENVELOPE, Some(data)) => format!("{answer} & Partial<{data}>"),
        (_, data) => format!("{answer}<{}>", data.as_deref().unwrap_or("unknown")),
    };
    let (name, request) = (&api.response, &api.request.name);
    format!("/** The answer to {{@link {request}}}. */\nexport type {name} = {answer};\n")
}

/// What every answer has.
pub(super) fn envelope(platform: &Platform) -> String {
    let prefix = &platform.class_prefix;
    let mut about = Comment::of("The members that every answer has.");
    let envelope = platform.envelope();
    let members = envelope.parts();
    about.ours(format!("A call succeeded when `{}` is {}.", envelope.code, envelope.success));
    let data = members.iter().find(|(_, part)| *part == EnvelopePart::Data);
    let data = member(data.map_or("data", |(name, _)| name));
    let mut text = about.text(0);
    let _ = writeln!(text, "export interface {prefix}Envelope {{");
    for (object, members) in objects(&members) {
        let line = |(name, part): &(&str, EnvelopePart)| {
            // An object may be absent with the code that it holds.
            let optional = if *part == EnvelopePart::Code { "" } else { "?" };
            format!("{}{optional}: {};", member(name), type_of(*part))
        };
        let lines: Vec<_> = members.iter().map(line).collect();
        let _ = match object {
            Some(object) => {
                writeln!(text, "  {}?: {{ {} }};", member(object), lines.join(" "))
            }
            None => writeln!(text, "  {}", lines.join("\n  ")),
        };
    }
    let _ = writeln!(
        text,
        "}}\n\n/** An answer whose data is in one member. */\n\
         export type {prefix}Answer<T> = {prefix}Envelope & {{ {data}?: T }};"
    );
    text
}

/// The members of an envelope but its data, by the object that they stand in, those of the answer
/// itself first.
fn objects<'m>(
    members: &[(&'m str, EnvelopePart)],
) -> BTreeMap<Option<&'m str>, Vec<(&'m str, EnvelopePart)>> {
    let mut objects: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (path, part) in members {
        let (object, name) = match path.split_once('.') {
            Some((object, name)) => (Some(object), name),
            None => (None, *path),
        };
        let told = !matches!(
            part,
            EnvelopePart::Data
                | EnvelopePart::Other
                | EnvelopePart::LegacyCode(_)
                | EnvelopePart::LegacyMessage
        );
        if told {
            objects.entry(object).or_default().push((name, *part));
        }
    }
    objects
}

fn type_of(part: EnvelopePart) -> &'static str {
    match part {
        EnvelopePart::Code | EnvelopePart::AlsoCode(_) => "number",
        EnvelopePart::SubCode => "string | number",
        _ => "string",
    }
}

/// The reply to an SPI call.
pub(super) fn reply(spi: &Spi) -> String {
    let data = spi.data.as_ref().map(|data| of(data, false));
    let members = match (spi.reply, data) {
        (Reply::Data, Some(data)) => format!("{{ code: number; message?: string; data?: {data} }}"),
        (Reply::Data, None) => "{ code: number; message?: string }".to_owned(),
        (Reply::Flat, Some(data)) => format!("{{ code: number; msg?: string }} & Partial<{data}>"),
        (Reply::Flat, None) => "{ code: number; msg?: string }".to_owned(),
    };
    let (name, request) = (&spi.response, &spi.request);
    format!("/** The reply to {{@link {request}}}. */\nexport type {name} = {members};\n")
}

/// Every method with its request and its answer.
pub(super) fn table(platform: &Platform) -> String {
    let prefix = &platform.class_prefix;
    let mut families: Vec<&str> = platform.apis.iter().map(|api| api.family.as_str()).collect();
    families.sort_unstable();
    families.dedup();
    let mut text = String::new();
    for family in families {
        let _ = writeln!(text, "import type * as {family}_ from \"./{family}.js\";");
    }
    let _ = writeln!(
        text,
        "\n/** Every method, by its name, with its request and its answer. */\nexport interface \
         {prefix}Methods {{"
    );
    for Api { method, family, request, response, .. } in &platform.apis {
        let _ = writeln!(
            text,
            "  {}: {{ request: {family}_.{}; response: {family}_.{response} }};",
            string(method),
            request.name
        );
    }
    text.push_str("}\n");
    text
}
