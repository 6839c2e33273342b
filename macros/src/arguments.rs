//! What stands in `#[doudian_api(…)]`.

use doudian_codegen::CratePath;
use doudian_codegen::model::Effect;
use doudian_codegen::vocabulary::{EFFECTS, did_you_mean, list};
use proc_macro2::{Span, TokenStream};
use syn::ext::IdentExt;
use syn::{Error, Ident, LitStr, Result, Type};

use crate::keys::{self, Errors};

const KEYS: &[&str] = &["spec", "method", "response", "effect", "token", "crate"];

#[derive(Default)]
pub(crate) struct Arguments {
    pub(crate) spec: Option<LitStr>,
    pub(crate) method: Option<LitStr>,
    pub(crate) response: Option<Type>,
    pub(crate) effect: Option<Effect>,
    pub(crate) token: Option<bool>,
    pub(crate) krate: Option<(CratePath, Span)>,
    /// The keys, whether or not their values could be read.
    given: Vec<Ident>,
    /// Nothing was wrong, so what is not given was not meant either.
    pub(crate) complete: bool,
}

impl Arguments {
    pub(crate) fn read(tokens: TokenStream, errors: &mut Errors) -> Self {
        let mut arguments = Self::default();
        let mut found = Errors::default();
        keys::read_keys(tokens, KEYS, &mut found, |key, input| {
            let name = key.unraw().to_string();
            arguments.given.push(key.clone());
            match name.as_str() {
                "spec" => {
                    arguments.spec = Some(keys::text(key, input, "spec = \"apis/a.yaml\"")?);
                }
                "method" => {
                    arguments.method = Some(keys::text(key, input, "method = \"order.list\"")?);
                }
                "response" => {
                    keys::equals(key, input, "response = VipScore")?;
                    arguments.response = Some(input.parse().map_err(|error| {
                        Error::new(
                            error.span(),
                            "`response` is a type, as in `response = VipScore`",
                        )
                    })?);
                }
                "effect" => {
                    arguments.effect = Some(effect(&keys::text(key, input, "effect = \"read\"")?)?);
                }
                "token" => {
                    arguments.token = Some(keys::boolean(key, input, "token = false")?);
                }
                _ => {
                    let text = keys::text(key, input, "crate = \"my_sdk::doudian\"")?;
                    let path = text.value().parse();
                    let path: CratePath =
                        path.map_err(|error| Error::new(text.span(), format!("`crate`: {error}")))?;
                    arguments.krate = Some((path, text.span()));
                }
            }
            Ok(())
        });
        arguments.complete = found.is_empty();
        errors.append(found);
        arguments
    }

    /// Whether the key is there, though its value may be wrong.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.given.iter().any(|given| given == key)
    }

    /// Complains about each key that is none of `allowed`.
    pub(crate) fn only(&self, allowed: &[&str], why: &str, errors: &mut Errors) {
        for key in &self.given {
            if !allowed.iter().any(|allowed| key == allowed) {
                errors.at(key.span(), format!("`{key}` does not belong here: {why}"));
            }
        }
    }
}

fn effect(word: &LitStr) -> Result<Effect> {
    let written = word.value();
    EFFECTS.get(&written).ok_or_else(|| {
        let words = EFFECTS.words();
        let hint = did_you_mean(&written, words.iter().copied());
        let hint = hint.unwrap_or_else(|| format!("expected one of {}", list(words)));
        Error::new(word.span(), format!("`{written}` is no effect; {hint}"))
    })
}
