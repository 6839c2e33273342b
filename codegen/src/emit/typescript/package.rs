//! The npm package around client-side calls: its manifest, and what is to be read first.

use std::fmt::Write as _;

use super::plugins::id_name;
use super::types::string;
use crate::model::{Action, Platform, Plugin, Retry};

/// `package.json`, but for the line that says who wrote it.
pub(super) fn manifest(platform: &Platform, name: &str) -> String {
    let about = format!("{}: client-side calls with types and checks", platform.title);
    // In this order: what reads `exports` takes the first that it knows.
    let members = [
        ("name", string(name)),
        ("version", string(env!("CARGO_PKG_VERSION"))),
        ("description", string(&about)),
        ("license", string("MIT OR Apache-2.0")),
        ("type", string("module")),
        ("sideEffects", "false".to_owned()),
        ("main", string("./index.js")),
        ("types", string("./index.d.ts")),
        (
            "exports",
            "{ \".\": { \"types\": \"./index.d.ts\", \"default\": \"./index.js\" } }".to_owned(),
        ),
        ("files", "[\"*.js\", \"*.d.ts\"]".to_owned()),
    ];
    let members = members.map(|(key, value)| format!("  \"{key}\": {value}"));
    format!("{{\n{}\n}}\n", members.join(",\n"))
}

/// `README.md`.
pub(super) fn readme(platform: &Platform, name: &str) -> String {
    let mut text = format!(
        "# {name}\n\n{}: the calls that a mini program makes, with types, with checks that say \
         which option is wrong before anything is called, and with advice for every code that a \
         source names.\n\n```sh\nnpm install {name}\n```\n\nA call takes what has the function, \
         then the options:\n\n",
        words(&platform.title)
    );
    if let Some(plugin) = platform.plugins.first() {
        text.push_str(&first_call(plugin, name));
    }
    text.push_str(
        "\n`ParameterError` is thrown before the call; `check…` of the same name only lists what \
         is wrong. `adviceOf(code)` says whether the call may succeed later and what to do. Codes \
         are open: one that is not listed is no mistake.\n\n| call | what it does |\n|---|---|\n",
    );
    for plugin in &platform.plugins {
        let _ = writeln!(text, "| [`{0}`](#{0}) | {1} |", plugin.function(), words(&plugin.title));
    }
    for plugin in &platform.plugins {
        text.push_str(&section(plugin));
    }
    if !platform.callbacks.is_empty() {
        text.push_str("\n## Callbacks\n\nNothing signs these requests.\n\n");
        for callback in &platform.callbacks {
            let (sent, answered) = (&callback.request, &callback.response);
            let _ = writeln!(
                text,
                "- {} (`{}`): POST of a `{sent}`, answered with a `{answered}`.",
                words(&callback.title),
                callback.name
            );
        }
    }
    text
}

fn first_call(plugin: &Plugin, name: &str) -> String {
    let function = plugin.function();
    let (import, on) = match &plugin.plugin_id {
        Some(_) => {
            let id = id_name(plugin);
            let on = format!("{}.requirePlugin({id})", plugin.object);
            (format!("{id}, {function}"), on)
        }
        None => (function.to_owned(), plugin.object.clone()),
    };
    format!("```js\nimport {{ {import} }} from \"{name}\";\n\n{function}({on}, options);\n```\n")
}

fn section(plugin: &Plugin) -> String {
    let function = plugin.function();
    let mut text = format!("\n## {function}\n\n{}.\n", words(&plugin.title));
    if let Some(note) = &plugin.note {
        let _ = write!(text, "\n{}\n", words(note));
    }
    if !plugin.rules.is_empty() {
        text.push('\n');
    }
    for rule in &plugin.rules {
        let _ = writeln!(text, "- {}", words(rule));
    }
    if let Some(code) = plugin.failure.code.as_ref().filter(|_| !plugin.errors.is_empty()) {
        let _ = write!(text, "\n| `{code}` | meaning | repeat | what to do |\n|---|---|---|---|\n");
        for row in &plugin.errors {
            let _ = writeln!(
                text,
                "| {} | {} | {} | {} |",
                row.code,
                words(&row.label),
                match row.retry {
                    Retry::Never => "never",
                    Retry::Later => "later",
                    Retry::Immediately => "at once",
                    Retry::Unknown => "",
                },
                match row.action {
                    Action::FixRequest => "mend the options",
                    Action::Wait => "wait",
                    Action::Reauthorize => "log in",
                    Action::RefreshToken => "refresh the token",
                    Action::ConfigureApp => "change a setting of the app",
                    Action::ContactPlatform => "ask the platform",
                    Action::AlreadyDone => "nothing",
                    Action::Unknown => "",
                }
            );
        }
    }
    text
}

/// Foreign text on one line, which Markdown takes for nothing else.
fn words(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.trim().chars() {
        match character {
            '\n' | '\r' => out.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '&' => {
                out.extend(['\\', character]);
            }
            _ => out.push(character),
        }
    }
    out
}
