//! What a method is besides its structures: its answer, and its place in the table of all.

use std::fmt::Write as _;

use super::comment::Comment;
use super::types::{member, of, string};
use crate::model::{Api, DataPlace, Platform, Reply, Spi};

/// An answer without data of its own, or with its data beside the codes.
const ENVELOPE: &str = "Envelope";
/// An answer whose data is in one member.
const ANSWER: &str = "Answer";

/// The shape of the answer to a method, without the platform's prefix.
pub(super) fn shape(platform: &Platform, api: &Api) -> &'static str {
    let envelope = platform.envelope.as_ref();
    let by_envelope = envelope.is_some_and(|envelope| envelope.data == DataPlace::Beside);
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
    let mut members = Vec::new();
    let mut data = "data".to_owned();
    match &platform.envelope {
        Some(envelope) => {
            about.ours(format!(
                "A call succeeded when `{}` is {}.",
                envelope.code, envelope.success
            ));
            members.push((&*envelope.code, "number"));
            let texts = [&envelope.message, &envelope.sub_message, &envelope.log_id];
            members.extend(texts.into_iter().flatten().map(|name| (name.as_str(), "string")));
            members.extend(envelope.sub_code.as_deref().map(|name| (name, "string | number")));
            if let DataPlace::Member(name) = &envelope.data {
                data.clone_from(name);
            }
        }
        None => {
            about.ours("A call succeeded when `code` is 10000.");
            members.push(("code", "number"));
            members.extend(["msg", "sub_code", "sub_msg", "log_id"].map(|name| (name, "string")));
        }
    }
    let mut text = about.text(0);
    let _ = writeln!(text, "export interface {prefix}Envelope {{");
    for (index, (name, ty)) in members.into_iter().enumerate() {
        let optional = if index == 0 { "" } else { "?" };
        let _ = writeln!(text, "  {}{optional}: {ty};", member(name));
    }
    let _ = writeln!(
        text,
        "}}\n\n/** An answer whose data is in one member. */\nexport interface {prefix}Answer<T> extends \
         {prefix}Envelope {{\n  {}?: T;\n}}",
        member(&data)
    );
    text
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
