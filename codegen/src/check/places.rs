//! Where the parameters of a method stand: what can be in a query or in a header, and under which
//! names.

use std::collections::BTreeMap;

use super::token_place::OWN_HEADERS;
use super::tokens;
use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::Line;
use crate::model::{Literal, ParameterPlace};
use crate::resolve::{PlatformSet, Scope, SubjectDoc, TypedField};

/// A method of a transport that has one place for all parameters.
pub(super) fn check_none(method: &SubjectDoc<'_>, scope: &Scope<'_>, problems: &mut Problems) {
    for field in &scope.sections(method.doc.file).request {
        if field.raw.place.is_some() {
            problems.push(
                Problem::new(
                    Rule::UnfitCall,
                    place_of(method, field.wire).at("in").on_key(),
                    format!(
                        "only the transport `json` has a place of its own for `{}`",
                        field.wire
                    ),
                )
                .label("not with the transport of this platform")
                .help("remove it: all parameters stand in one place here"),
            );
        }
    }
}

/// A method whose parameters stand in the body, in the query or in headers.
pub(super) fn check_places(
    method: &SubjectDoc<'_>,
    set: &PlatformSet<'_>,
    scope: &Scope<'_>,
    problems: &mut Problems,
) {
    let raw = &method.doc.raw;
    let bodiless = raw.verb.filter(|verb| verb.is_bodiless());
    let token = tokens::place_of(&set.platform.raw, raw.token.as_ref());
    let mut headers = BTreeMap::new();
    for field in &scope.sections(method.doc.file).request {
        let place = match (field.raw.place, bodiless) {
            (Some(place), _) => Placed { place, verb: None },
            (None, Some(verb)) => Placed { place: ParameterPlace::Query, verb: Some(verb.word()) },
            (None, None) => continue,
        };
        place.check_type(method, field, problems);
        match place.place {
            ParameterPlace::Query => {
                let token = token.and_then(|(query, _)| query);
                check_query_name(method, field, token, problems);
            }
            ParameterPlace::Header => {
                let token = token.and_then(|(_, header)| header);
                check_header(method, field, token, &mut headers, problems);
            }
        }
    }
}

fn place_of(method: &SubjectDoc<'_>, name: &str) -> Place {
    Place::file(method.doc.file).at("request").at(name)
}

/// Where a parameter stands, and the verb that says so where it does not itself.
struct Placed {
    place: ParameterPlace,
    verb: Option<&'static str>,
}

impl Placed {
    /// What stands alone is a text, number, bool or enum.
    fn check_type(&self, method: &SubjectDoc<'_>, field: &TypedField<'_>, problems: &mut Problems) {
        let name = field.wire;
        let place = place_of(method, name);
        // What is no type is told elsewhere.
        let Ok(ty) = &field.ty else { return };
        let what = match self.place {
            ParameterPlace::Query => "query",
            ParameterPlace::Header => "header",
        };
        if !ty.is_scalar() {
            let message = match self.verb {
                Some(verb) => {
                    format!("`{name}` cannot stand in a query, where a {verb} request has it")
                }
                None => format!("`{name}` cannot stand in a {what}"),
            };
            problems.push(
                Problem::new(Rule::UnfitCall, place.at("type"), message)
                    .label("expected a text, number, bool or enum")
                    .help(match self.verb {
                        Some(_) => {
                            "`csv` is a list joined by `,`; `text<…>` is the JSON of a list or \
                             structure; the other verbs have their parameters in the body"
                        }
                        None => {
                            "`csv` is a list joined by `,`; `text<…>` is the JSON of a list or \
                             structure; without `in` it stands in the body"
                        }
                    }),
            );
        } else if field.raw.nullable {
            let message = match self.verb {
                Some(verb) => {
                    format!("`{name}` stands in the query of a {verb} request, which has no `null`")
                }
                None => format!("`{name}` stands in a {what}, which has no `null`"),
            };
            problems.push(
                Problem::new(Rule::UnfitCall, place.at("nullable"), message).label("remove this"),
            );
        }
    }
}

/// The parameter of the token is the client's.
fn check_query_name(
    method: &SubjectDoc<'_>,
    field: &TypedField<'_>,
    token: Option<&Line>,
    problems: &mut Problems,
) {
    if token.is_some_and(|token| **token == *field.wire) {
        problems.push(owned(method, field, "the access token has this name in the query"));
    }
}

fn check_header<'f>(
    method: &SubjectDoc<'_>,
    field: &'f TypedField<'_>,
    token: Option<&Line>,
    headers: &mut BTreeMap<String, &'f str>,
    problems: &mut Problems,
) {
    let name = field.wire;
    let place = || place_of(method, name).on_key();
    let lower = name.to_ascii_lowercase();
    if !is_header_name(name) {
        problems.push(
            Problem::new(
                Rule::UnfitCall,
                place(),
                format!("`{name}` cannot be the name of a header"),
            )
            .label("expected letters, digits and `-`, as in `X-Token`"),
        );
        return;
    }
    if token.is_some_and(|token| token.eq_ignore_ascii_case(name)) {
        problems.push(owned(method, field, "the access token has this header"));
    } else if OWN_HEADERS.contains(&&*lower) {
        problems.push(owned(method, field, "the client sets this header"));
    }
    if let Some(first) = headers.insert(lower, name) {
        problems.push(
            Problem::new(
                Rule::UnfitCall,
                place(),
                format!("`{first}` and `{name}` are the same header"),
            )
            .label("large and small letters are the same in it")
            .related(place_of(method, first).on_key(), "first named here"),
        );
    }
    if let Some(Literal::Text(text)) = &field.default
        && !is_header_value(text)
    {
        problems.push(
            Problem::new(
                Rule::BadDefault,
                place_of(method, name).at("default"),
                format!("the default of `{name}` cannot stand in a header"),
            )
            .label("expected visible ASCII, with no blank at its ends"),
        );
    }
}

fn owned(method: &SubjectDoc<'_>, field: &TypedField<'_>, label: &str) -> Problem {
    Problem::new(
        Rule::UnfitCall,
        place_of(method, field.wire).on_key(),
        format!("`{}` is no parameter of the method's own", field.wire),
    )
    .label(label)
    .help("remove it: the client sends it; a call that carries no token has `token: false`")
}

/// The characters of names (RFC 9110, section 5.6.2).
fn is_header_name(name: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(fits)
}

/// Whether a text comes out of a header as it went in.
fn is_header_value(text: &str) -> bool {
    text.trim() == text && text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}
