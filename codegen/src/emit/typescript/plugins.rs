//! Client-side calls: the options and results as types, and what is declared of the functions
//! that look at the options and then call.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use heck::ToShoutySnakeCase;

use super::comment::Comment;
use super::items;
use super::types::{member, of_codes, string};
use crate::model::{Check, EnumRepr, Platform, Plugin, Struct};

/// What checks say of the fields of structures.
#[derive(Default)]
pub(super) struct Remarks<'m>(BTreeMap<(&'m str, &'m str), Vec<String>>);

impl<'m> Remarks<'m> {
    pub(super) fn of_checks(platform: &'m Platform) -> Self {
        let mut remarks = Self::default();
        for plugin in &platform.plugins {
            for check in &plugin.checks {
                let Ok((record, field, _)) = platform.parameter(&plugin.request, check.field())
                else {
                    continue;
                };
                let said = remarks.0.entry((&record.name, &field.wire)).or_default();
                let remark = remark(check);
                if !said.contains(&remark) {
                    said.push(remark);
                }
            }
        }
        remarks
    }

    pub(super) fn of(&self, record: &str, field: &str) -> Vec<String> {
        self.0.get(&(record, field)).cloned().unwrap_or_default()
    }
}

fn remark(check: &Check) -> String {
    match check {
        Check::BeginsWith { prefix, .. } => format!("Begins with `{}`.", prefix.replace('`', "")),
        Check::NotEmpty { .. } => "Not empty.".to_owned(),
        Check::UnlessQuery { query, .. } => format!(
            "Needed where the query of the page has no `{0}`, and passed over where it has one.",
            query.replace('`', "")
        ),
    }
}

/// The interface of the parameters, with the functions among them.
pub(super) fn options(platform: &Platform, plugin: &Plugin, record: &Struct) -> String {
    let mut about = Comment::default();
    about.subject(&plugin.title, &plugin.name, plugin.note.as_deref());
    about.rules(&plugin.rules);
    about.source(plugin.doc.as_deref(), plugin.since, plugin.status);
    let remarks = Remarks::of_checks(platform);
    let (success, failure) = (&plugin.response, failure_name(plugin));
    let more = format!(
        "  /** Called when the call has succeeded. */\n  success?: (result: {success}) => void;\n  \
         /** Called when it has failed. */\n  fail?: (failure: {failure}) => void;\n  /** Called \
         after either. */\n  complete?: (result: {success} | {failure}) => void;\n"
    );
    items::interface(record, &about, &|field| remarks.of(&record.name, field), &more)
}

fn failure_name(plugin: &Plugin) -> String {
    format!("{}Failure", plugin.class())
}

fn code_name(plugin: &Plugin) -> String {
    format!("{}ErrorCode", plugin.class())
}

/// The constant with the id of the plugin.
pub(super) fn id_name(plugin: &Plugin) -> String {
    format!("{}_PLUGIN", plugin.function().to_shouty_snake_case())
}

/// What a failure tells, and the functions.
pub(super) fn declarations(plugin: &Plugin) -> String {
    let mut text = String::new();
    let codes: Vec<i64> = plugin.errors.iter().map(|row| row.code).collect();
    let repr = plugin.failure.repr.unwrap_or(EnumRepr::I64);
    if plugin.failure.code.is_some() {
        let mut about = Comment::of("Why a call fails. Open: the platform may have more.");
        about.refusals(&plugin.errors);
        let (name, union) = (code_name(plugin), of_codes(&codes, repr));
        let _ = writeln!(text, "{}export type {name} ={union};\n", about.text(0));
    }
    let mut about = Comment::default();
    about.ours(format!("What `fail` of {{@link {}}} gets.", plugin.request));
    let _ = writeln!(text, "{}export interface {} {{", about.text(0), failure_name(plugin));
    if let Some(code) = &plugin.failure.code {
        let _ = writeln!(text, "  {}?: {};", member(code), code_name(plugin));
    }
    if let Some(message) = &plugin.failure.message {
        let _ = writeln!(text, "  {}?: string;", member(message));
    }
    text.push_str("}\n");
    if let Some(id) = &plugin.plugin_id {
        let _ = writeln!(
            text,
            "\n/** The id by which `{}.requirePlugin` gives what has `{}`. */\nexport declare const \
             {}: {};",
            plugin.object,
            plugin.function(),
            id_name(plugin),
            string(id)
        );
    }
    let (function, class, options) = (plugin.function(), plugin.class(), &plugin.request);
    let mut about = Comment::of(&format!("{}: looks at the options, then calls.", plugin.title));
    about.ours(format!(
        "`on` is {}. `page` is the page that calls, where its query is known.",
        match &plugin.plugin_id {
            Some(_) => format!("what `{}.requirePlugin({})` gives", plugin.object, id_name(plugin)),
            None => format!("`{}`", plugin.object),
        }
    ));
    about.rules(&plugin.rules);
    about
        .ours("@throws {@link ParameterError} Before anything is called, when an option is wrong.");
    let _ = writeln!(
        text,
        "\n{}export declare function {function}<Result>(\n  on: {{ {function}(options: {options}): \
         Result }},\n  options: {options},\n  page?: Page,\n): Result;",
        about.text(0)
    );
    let about = Comment::of(
        "What is wrong with the options, each with the way to it; nothing when they are as the \
         platform takes them.",
    );
    let _ = writeln!(
        text,
        "\n{}export declare function check{class}(options: unknown, page?: Page): ParameterProblem[];",
        about.text(0)
    );
    text
}

/// What the index has of the functions, beside all types.
pub(super) fn exports(platform: &Platform) -> String {
    let mut names = vec!["ParameterError".to_owned(), "adviceOf".to_owned()];
    for plugin in &platform.plugins {
        names.push(plugin.function().to_owned());
        names.push(format!("check{}", plugin.class()));
        names.extend(plugin.plugin_id.as_ref().map(|_| id_name(plugin)));
    }
    names.sort_unstable();
    let options: Vec<&str> = platform.plugins.iter().map(|it| it.request.as_str()).collect();
    // Named one by one: so the index shows what there is.
    format!(
        "export type * from \"./runtime.js\";\nexport type {{\n  {},\n}} from \"./plugins.js\";\n\
         export {{\n  {},\n}} from \"./plugins.js\";\n",
        options.join(",\n  "),
        names.join(",\n  ")
    )
}

/// What is declared once for all calls.
pub(super) fn common(platform: &Platform) -> String {
    let calls = platform.plugins.iter().map(|it| format!("\n  | {}", string(it.function())));
    let calls = calls.collect::<String>();
    format!(
        "import type {{ Advice, Page, ParameterProblem }} from \"./runtime.js\";\n\
         import {{ ParameterError }} from \"./runtime.js\";\n\nexport {{ ParameterError }};\n\n\
         /** The calls, by their functions. */\nexport type Call ={calls};\n\n\
         /**\n * What is known of the code of a failure; nothing of one that no source names.\n *\n \
         * Where calls mean different things by a code, the call has to be named.\n */\n\
         export declare function adviceOf(\n  code: number | string | undefined,\n  call?: \
         Call,\n): Advice | undefined;\n"
    )
}
