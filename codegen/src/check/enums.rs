//! Open enums.

use std::collections::BTreeMap;

use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::raw::EnumDef;
use crate::model::EnumRepr;
use crate::resolve::Scope;
use crate::resolve::defs::DefKind;
use crate::resolve::names;

pub(super) fn check_enums(scope: &Scope<'_>, problems: &mut Problems) {
    for def in &scope.list {
        if let DefKind::Enum(content) = &def.kind {
            let place = Place::file(def.file).at(def.section).at(def.written);
            if content.codes.is_empty() && scope.is_partial(def.file) {
                continue;
            }
            check_enum(content, &place, problems);
        }
    }
}

fn check_enum(content: &EnumDef, place: &Place, problems: &mut Problems) {
    let Some(repr) = content.repr else {
        return;
    };
    if content.codes.is_empty() {
        problems.push(
            Problem::new(Rule::EmptyEnum, place.clone().on_key(), "the enum has no codes")
                .label("expected `codes` with at least one code")
                .help("where no code is known, use the plain type instead"),
        );
    }
    let mut constants: BTreeMap<String, &str> = BTreeMap::new();
    for (code, content) in &content.codes {
        let at = place.clone().at("codes").at(code);
        check_code(repr, code, &at, problems);
        if let Some(name) = content.name.as_deref()
            && !names::is_constant_source(name)
        {
            problems.push(
                Problem::new(
                    Rule::BadConstant,
                    at.at("name").word(name),
                    format!("`{name}` cannot be the name of a constant"),
                )
                .label("expected a letter, then letters, digits and `_`")
                .maybe_help((!name.is_ascii()).then(|| {
                    "what it is called in Chinese is the `label`; the name is for code".to_owned()
                })),
            );
            continue;
        }
        let constant = names::constant(content.name.as_deref(), code);
        if let Some(first) = constants.get(&constant) {
            problems.push(
                Problem::new(
                    Rule::DuplicateConstant,
                    at.on_key(),
                    format!("the codes `{first}` and `{code}` would both be `{constant}`"),
                )
                .label(format!("becomes `{constant}`"))
                .related(
                    place.clone().at("codes").at(*first).on_key(),
                    format!("becomes `{constant}` too"),
                )
                .help("give each a `name` of its own"),
            );
        } else {
            constants.insert(constant, code);
        }
    }
}

fn check_code(repr: EnumRepr, code: &str, at: &Place, problems: &mut Problems) {
    let (canonical, kind) = match repr {
        EnumRepr::Text => return,
        EnumRepr::I32 => (code.parse::<i32>().ok().map(i64::from), "32-bit integer"),
        EnumRepr::I64 => (code.parse::<i64>().ok(), "64-bit integer"),
    };
    let problem = match canonical {
        Some(value) if value.to_string() == code => return,
        Some(value) => Problem::new(
            Rule::BadCode,
            at.clone().on_key(),
            format!("the code `{code}` is not written as a number is"),
        )
        .label(format!("expected `{value}`")),
        None => Problem::new(
            Rule::BadCode,
            at.clone().on_key(),
            format!("the code `{code}` does not fit the enum's type"),
        )
        .label(format!("expected a {kind}"))
        .help("codes of an enum with `type: string` may be any text"),
    };
    problems.push(problem);
}
