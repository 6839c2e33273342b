//! The JSON Schema of the descriptor format, for editors.
//!
//! Keys, their kinds of values and the words they know come from the code that reads
//! descriptors; here are the descriptions, and which kind of file has which keys.

use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use crate::load::raw::{ATTRIBUTES, File};
use crate::resolve::{FileKind, keys_of};

/// The schema as text, with a newline at its end.
pub fn json_schema() -> String {
    let mut text = serde_json::to_string_pretty(&schema()).unwrap_or_default();
    text.push('\n');
    text
}

fn schema() -> Value {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut file = generator.into_root_schema_for::<File>().to_value();
    let mut definitions = take_object(&mut file, "$defs");
    let mut properties = take_object(&mut file, "properties");
    for (name, definition) in &mut definitions {
        describe(name, definition);
    }
    // Without the alternative of `null`, so that a mistake inside is shown inside.
    properties.insert("add".into(), json!({ "$ref": "#/$defs/Add" }));
    properties.insert("change".into(), json!({ "$ref": "#/$defs/Change" }));
    describe_keys("File", &mut properties);
    let kinds = [
        ("Method", FileKind::Method, &["method", "title"][..]),
        ("Message", FileKind::Message, &["message", "title"]),
        ("SpiMethod", FileKind::Spi, &["spi", "title"]),
        ("ClientCall", FileKind::Plugin, &["plugin", "title", "object"]),
        ("Callback", FileKind::Callback, &["callback", "title"]),
        ("SharedTypes", FileKind::Shared, &[]),
        ("Platform", FileKind::Platform, &["platform", "spec_version", "title"]),
    ];
    for (name, kind, required) in kinds {
        let keys = keys_of(kind);
        definitions.insert(name.into(), closed(&properties, keys, required, description(name)));
    }
    let overlay = ["spec_version", "extends", "add", "change"];
    definitions.insert(
        "Overlay".into(),
        closed(&properties, overlay.into_iter(), &["extends"], description("Overlay")),
    );
    let known: Map<String, Value> = properties
        .iter()
        .map(|(key, value)| (key.clone(), json!({ "description": value["description"] })))
        .collect();
    let when = |key: &str, then: &str, other: Value| {
        json!({
            "if": { "required": [key] },
            "then": { "$ref": format!("#/$defs/{then}") },
            "else": other,
        })
    };
    let mut root = when(
        "extends",
        "Overlay",
        when(
            "platform",
            "Platform",
            when(
                "message",
                "Message",
                when(
                    "spi",
                    "SpiMethod",
                    when(
                        "plugin",
                        "ClientCall",
                        when(
                            "callback",
                            "Callback",
                            // Without `method` only a key that methods alone have tells what was
                            // meant.
                            json!({
                                "if": { "anyOf": [{ "required": ["method"] }, { "required": ["title"] }, { "required": ["request"] }, { "required": ["response"] }] },
                                "then": { "$ref": "#/$defs/Method" },
                                "else": { "$ref": "#/$defs/SharedTypes" },
                            }),
                        ),
                    ),
                ),
            ),
        ),
    );
    if let Some(root) = root.as_object_mut() {
        root.insert("$schema".into(), json!("https://json-schema.org/draft/2020-12/schema"));
        root.insert("title".into(), json!("API descriptor"));
        root.insert("description".into(), json!(description("File")));
        root.insert("type".into(), json!("object"));
        root.insert("minProperties".into(), json!(1));
        // For completion; what a kind of file allows is said in its definition.
        root.insert("properties".into(), Value::Object(known));
        root.insert("$defs".into(), Value::Object(definitions));
    }
    root
}

/// A mapping that has these keys and no others.
fn closed<'k>(
    properties: &Map<String, Value>,
    keys: impl Iterator<Item = &'k str>,
    required: &[&str],
    description: &str,
) -> Value {
    let own: Map<String, Value> =
        keys.filter_map(|key| Some((key.to_owned(), properties.get(key)?.clone()))).collect();
    let mut value = json!({
        "description": description,
        "type": "object",
        "properties": own,
        "additionalProperties": false,
    });
    if let (false, Some(object)) = (required.is_empty(), value.as_object_mut()) {
        object.insert("required".into(), json!(required));
    }
    value
}

fn take_object(value: &mut Value, key: &str) -> Map<String, Value> {
    match value.get_mut(key).map(Value::take) {
        Some(Value::Object(map)) => map,
        _ => Map::new(),
    }
}

fn describe(name: &str, definition: &mut Value) {
    let Some(definition) = definition.as_object_mut() else { return };
    definition.insert("description".into(), json!(description(name)));
    if let Some(Value::Object(properties)) = definition.get_mut("properties") {
        describe_keys(name, properties);
    }
}

fn describe_keys(owner: &str, properties: &mut Map<String, Value>) {
    for (key, value) in properties {
        // Below `add` and `change` the keys of a file mean what they mean in it.
        let owner = if matches!(owner, "Add" | "Change") { "File" } else { owner };
        let text = description(&format!("{owner}.{key}"));
        match value {
            Value::Object(value) => {
                value.insert("description".into(), json!(text));
                // An absent key is not one with `null`.
                if value.get("default").is_some_and(Value::is_null) {
                    value.remove("default");
                }
            }
            other => *other = json!({ "description": text }),
        }
    }
}

/// What a definition, or a key of it, is for; empty when nobody has said so.
fn description(name: &str) -> &'static str {
    if let Some(key) = name.strip_prefix("FieldKeys.") {
        return ATTRIBUTES.iter().find(|row| row.key == key).map_or("", |row| row.about);
    }
    DESCRIPTIONS.iter().find(|(known, _)| *known == name).map_or("", |(_, text)| text)
}

const DESCRIPTIONS: &[(&str, &str)] = &[
    (
        "File",
        "A method of the platform, a push message, an SPI method, a client-side call, a callback, types that several of them share, the facts of a platform, or changes to a method.",
    ),
    ("Method", "One method of the platform."),
    ("Message", "One type of push message: what the platform tells the developer's service."),
    ("SpiMethod", "One SPI method: what the platform asks the developer's service."),
    ("ClientCall", "One client-side call: a function that a mini program calls."),
    (
        "Callback",
        "One callback: what the platform sends to an address of the developer without a signature.",
    ),
    (
        "File.plugin",
        "The name of the client-side call, for example `wx.openChannelsLive`; its last segment is the function. It makes the file a client-side call's.",
    ),
    ("File.object", "The global object that the call is a member of, for example `wx`."),
    (
        "File.plugin_id",
        "For which id `requirePlugin` of the object gives what the call is a member of.",
    ),
    (
        "File.callback",
        "The name of the callback, for example `callback.customGoodsSuccess`. It makes the file a callback's.",
    ),
    (
        "File.package",
        "The npm package that is generated for the platform: `NAME` or `@SCOPE/NAME`.",
    ),
    ("File.rules", "What a caller of the client-side call has to keep, a sentence each."),
    ("File.checks", "What is looked at before the client-side call, besides types and limits."),
    ("Check", "One thing of one parameter that is looked at before the call."),
    ("Check.field", "The way to the parameter, as in `customData.image[].url`."),
    ("Check.begins_with", "How the text begins, for example `https://`."),
    ("Check.not_empty", "`true`: the text or list is not empty."),
    (
        "Check.unless_query",
        "The parameter of the page's query that goes before this one, which is needed only where the query has nothing.",
    ),
    ("File.failure", "What a client-side call that fails tells."),
    ("Failure", "What a client-side call that fails tells."),
    ("Failure.code", "The member with the code."),
    ("Failure.type", "What the code is: `i32`, `i64` (default) or `string`."),
    ("Failure.message", "The member with the text."),
    ("SharedTypes", "Structures and enums that several methods share."),
    ("Platform", "The facts of a whole platform."),
    ("Overlay", "Changes to a method that is described elsewhere."),
    ("Add", "What the method has besides."),
    ("Change", "What is different from the method's own descriptor; only what changes is named."),
    ("FieldChange", "The keys of a field that change."),
    ("ResponseChange", "The fields that change, or another type."),
    ("EnumChange", "Codes that are added to an enum or changed in it; or a new enum."),
    ("EnumChange.type", "The type of the codes on the wire; only for a new enum."),
    ("EnumChange.label", "The platform's Chinese name."),
    ("EnumChange.codes", "Each code with its label, or with `name` and `label`."),
    ("File.platform", "The platform's name in lower case. It makes the file a platform file."),
    (
        "File.spec_version",
        "The version of the descriptor format: 1. Where it is absent, that of the platform file, or 1 where there is none.",
    ),
    (
        "File.class_prefix",
        "How the types of the platform begin, for example `Doudian`; may be left out where there are no methods.",
    ),
    (
        "File.host",
        "The address of the platform, for example `https://api.example.com`, left out where there are no methods; or the one of a method that is elsewhere.",
    ),
    ("File.crate", "The crate that is generated for the platform."),
    ("File.transport", "How requests are made of calls; by default as Doudian's."),
    ("File.envelope", "How answers are shaped; by default as Doudian's."),
    ("Tokens", "How a client gets access tokens."),
    ("Transport", "How requests are made of calls."),
    (
        "Transport.kind",
        "`doudian_signed`; `json`: the parameters as JSON, the token elsewhere; `custom`: an implementation of `Protocol`.",
    ),
    (
        "File.tokens",
        "How a client of the kind `json` gets access tokens; by default it has those that it is given.",
    ),
    (
        "Tokens.kind",
        "`given`: the client has the tokens that it is given. `client_credential`: it gets them for the key and secret of the app.",
    ),
    ("Tokens.path", "The path of the token call below the host."),
    ("Tokens.verb", "The verb of the token call; `POST` by default."),
    (
        "Tokens.reply",
        "Where the answer has the token: `data` (default), where the envelope says; `flat`, beside the codes.",
    ),
    ("Tokens.app_key", "The parameter with the app's key."),
    ("Tokens.app_secret", "The parameter with the app's secret."),
    ("Tokens.grant_type", "What the parameter `grant_type` says; without it there is none."),
    ("Tokens.token", "The member of the answer with the token; `access_token` by default."),
    (
        "Tokens.expires_in",
        "The member that says how many seconds it lives; `expires_in` by default.",
    ),
    (
        "Tokens.stable",
        "Whether asking again gives the same token as long as it is valid; a new one by default.",
    ),
    (
        "Tokens.renew_before",
        "How many seconds before a token expires a client asks for the next one; 300 by default.",
    ),
    ("Transport.token", "Where a call of the kind `json` carries its access token."),
    (
        "Transport.protocol",
        "The path in Rust of the implementation of the kind `custom`, for example `crate::shop::PROTOCOL`.",
    ),
    ("TokenPlace", "Where a call carries its access token."),
    ("TokenPlace.query", "The parameter of the query."),
    ("TokenPlace.header", "The header, in lower case."),
    ("TokenPlace.prefix", "What every access token begins with, for example `clt.`."),
    ("Envelope", "The members of an answer beside its data; one inside another is `extra.code`."),
    ("Envelope.code", "The member with the code, a number."),
    ("Envelope.success", "The code of success."),
    ("Envelope.message", "The member with the message."),
    ("Envelope.sub_code", "The member that is more exact than the code."),
    ("Envelope.sub_message", "The member with the message of the sub code."),
    ("Envelope.log_id", "The member with the platform's id of the call."),
    ("Envelope.data", "The member with the data; `beside` where the data stands beside the codes."),
    (
        "Envelope.also",
        "Codes beside the first, each of which has to be that of success where an answer has it.",
    ),
    ("Envelope.others", "Members that say nothing of the call."),
    ("AlsoCode", "A code that has to be that of success as well."),
    ("AlsoCode.code", "The member with the code, a number."),
    ("AlsoCode.message", "The member with the message."),
    (
        "Envelope.legacy",
        "An older generation of codes, or a list of them: where an answer has no code of the newer, the first counts whose code it has.",
    ),
    ("LegacyEnvelope", "An older generation of codes."),
    ("LegacyEnvelope.code", "The member with the code, a number."),
    ("LegacyEnvelope.success", "The code of success."),
    ("LegacyEnvelope.message", "The member with the message, or a list of those that may have it."),
    ("LegacyEnvelope.log_id", "The member with the platform's id of the call."),
    ("LegacyEnvelope.errors", "The refusals that every method may answer."),
    (
        "ErrorRow.verdict",
        "What the client does about a platform's code: `partial`, `token_refused`, `refresh_refused`, `clock_wrong`, `busy`, `doubtful` (it may have taken effect) or `gone`.",
    ),
    ("File.extends", "The method that this file changes. It makes the file an overlay."),
    (
        "File.method",
        "The value of the `method` parameter: at least two segments of letters, digits and `_`, joined by `.`. It makes the file a method's.",
    ),
    (
        "File.message",
        "The topic, for example `doudian_trade_TradePaid`. It makes the file a push message's.",
    ),
    ("File.tag", "The number that the message carries, in quotes; left out where it is not known."),
    (
        "File.spi",
        "The name of the SPI method, for example `sendHome.order.PayMsg`. It makes the file an SPI method's.",
    ),
    ("File.key", "The field with the id of what the message is about."),
    (
        "File.reply",
        "Of an SPI method: `data` (default): `code`, `message` and `data`; `flat`: `code`, `msg` and the rest beside them. Of a method: `data` (default): where the platform's envelope has the data; `flat`: beside the codes, whatever the envelope says.",
    ),
    (
        "File.discriminator",
        "The parameter whose `codes` say which SPI method a call is of: a call with a code of another method is refused.",
    ),
    ("File.data", "What `data` of the message holds, in the platform's order."),
    ("File.title", "One line: the platform's Chinese name."),
    ("File.doc", "The address of the platform's page."),
    ("File.note", "More to know; becomes documentation."),
    (
        "File.status",
        "`current` (default), `legacy`: of the 2020-21 interface; `deprecated`: still answered; `retired`: gone from the documentation; `offline`: answered with code 70000.",
    ),
    ("File.replaced_by", "The method to use instead."),
    (
        "File.effect",
        "What a second, equal call does: `read` nothing, `idempotent` nothing more than the first, `write` (default) perhaps the same again.",
    ),
    ("File.token", "`false` for a call that carries no access token."),
    (
        "File.path",
        "The path below the host, with its versions and its slash at the end; by default the segments of the method's name.",
    ),
    (
        "File.verb",
        "The verb of the HTTP request: `POST` (default), `PUT` and `PATCH` with the parameters in the body, `GET` and `DELETE` with them in the query.",
    ),
    (
        "File.generation",
        "The code of the platform's older generation in which the method answers: a `code` below `legacy` of the envelope.",
    ),
    ("File.auths", "The permission packages that have the method: an app needs one of them."),
    ("AuthKeys", "A permission package."),
    ("AuthKeys.group", "The group of packages that it is shown in."),
    ("AuthKeys.package", "Its name."),
    ("PermissionPackage", "A permission package: its name, or its group and its name."),
    ("File.family", "The feature and module of the method; by default its first segment."),
    ("File.paging", "Which fields page through the answers."),
    ("File.limits", "Limits of several parameters together."),
    ("File.request", "The parameters, in the platform's order."),
    (
        "File.response",
        "What `data` holds: fields, or a type. Left out when the platform promises no data. Of a client-side call: what success tells; of a callback: what is answered.",
    ),
    (
        "File.types",
        "Structures and aliases by name. Names that begin with the platform's prefix are the Rust names, others are local.",
    ),
    ("File.enums", "Open enums by name."),
    (
        "File.extra",
        "Structures whose unknown members are kept, in the field `extra`: types of this file, `response`, `data` of a message, `request` of an SPI method.",
    ),
    (
        "File.labels",
        "What structures are, in the platform's words: types of this file, and `response`. The first line of their documentation.",
    ),
    ("File.errors", "The refusals that are documented."),
    ("File.example", "A request and the `data` of its answer, or the `data` of a message."),
    ("File.add", "What the method has besides."),
    ("File.change", "What is different."),
    ("Paging", "Which fields page through the answers."),
    ("Paging.page", "The field of the request with the page's number."),
    ("Paging.size", "The field of the request with the size of a page."),
    ("Paging.cursor", "The field of the request with the place to go on from."),
    (
        "Paging.first",
        "The number of the first page; by default the default of the page field, else 0.",
    ),
    ("Paging.max_size", "The largest page that is allowed."),
    ("Paging.max_rows", "How many rows can be reached by paging."),
    ("Paging.items", "The field of the answer with the rows."),
    ("Paging.total", "The field of the answer with the number of rows."),
    ("Paging.has_more", "The field of the answer that says whether there is more."),
    ("Paging.next", "The field of the answer with the next cursor."),
    ("Number", "An integer, or a decimal."),
    ("MethodLimit", "At least one of several parameters, or the longest time between two."),
    ("MethodLimit.one_of", "Parameters of which at least one has to be given."),
    ("MethodLimit.max_span", "How long the time from one parameter to another may be."),
    ("MethodLimit.unit", "The unit of `max_span`."),
    ("MethodLimit.from", "The parameter with the earlier time."),
    ("MethodLimit.to", "The parameter with the later time."),
    ("Response", "Fields, or a type."),
    ("TypeDefinition", "The fields of a structure; or a type, which makes the name an alias."),
    (
        "Type",
        "`string`, `i32`, `i64`, `f64`, `bool`, `datetime`, `csv`, `pipe`, `json`, `any`, `text<T>`, `[T]`, `map<T>`, or the name of a structure, enum or alias; as a whole response also `page<T>`.",
    ),
    ("Field", "A type, or a mapping with `type`."),
    ("FieldKeys", "A field."),
    ("EnumDefinition", "An open enum: a code that is not listed is kept, and reported as drift."),
    ("EnumDefinition.type", "The type of the codes on the wire."),
    ("EnumDefinition.label", "The platform's Chinese name."),
    ("EnumDefinition.codes", "Each code with its label, or with `name` and `label`."),
    ("EnumCode", "The code's label, or a mapping with `name` and `label`."),
    ("EnumCodeKeys", "A code of an enum."),
    (
        "EnumCodeKeys.name",
        "The name of the constant, in lower case; by default `CODE_` and the code.",
    ),
    ("EnumCodeKeys.label", "The platform's Chinese label."),
    ("ErrorRow", "A refusal."),
    ("ErrorRow.code", "The `code` of the reply."),
    ("ErrorRow.sub", "The `sub_code`, perhaps without its part after `:`."),
    ("ErrorRow.label", "What it means, in short."),
    ("ErrorRow.retry", "Whether the same call can succeed later."),
    ("ErrorRow.action", "What the caller can do."),
    (
        "Example",
        "An example, which is checked against the fields and answered by the local gateway.",
    ),
    ("Example.request", "The parameters."),
    ("Example.data", "The `data` of a message."),
    ("Example.response", "The `data` of the answer."),
];

#[cfg(test)]
mod tests {
    use super::*;

    /// Everything has a description, and every description is used.
    #[test]
    fn everything_is_described() {
        fn empty(value: &Value, path: &str, found: &mut Vec<String>) {
            match value {
                Value::Object(map) => {
                    if map.get("description").is_some_and(|text| text == "") {
                        found.push(path.to_owned());
                    }
                    for (key, value) in map {
                        empty(value, &format!("{path}/{key}"), found);
                    }
                }
                Value::Array(list) => {
                    list.iter().for_each(|value| empty(value, path, found));
                }
                _ => {}
            }
        }
        let mut found = Vec::new();
        empty(&schema(), "", &mut found);
        assert_eq!(found, Vec::<String>::new());
        let text = json_schema();
        for (name, description) in DESCRIPTIONS {
            let quoted = serde_json::to_string(description).unwrap();
            assert!(text.contains(&quoted), "{name} is described, but is not there");
        }
    }
}
