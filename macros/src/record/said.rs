//! What `#[doudian(…)]` says of a field, word for word; `field` says what it means.

use doudian_codegen::model::Pii;
use doudian_codegen::vocabulary::{PII, did_you_mean, list};
use syn::parse::ParseStream;
use syn::{Attribute, Error, Ident, Lit, LitStr, Meta, Result, Token};

use super::limits::Limited;
use crate::keys::{self, Errors};

const KNOWN: &[&str] = &[
    "default",
    "required",
    "rename",
    "pii",
    "lenient",
    "text",
    "extra",
    "max_items",
    "min_items",
    "max_length",
    "max_bytes",
    "min",
    "max",
];

/// What `#[doudian(…)]` says.
#[derive(Default)]
pub(super) struct Said {
    pub(super) default: Option<(Ident, Lit, bool)>,
    pub(super) required: Option<Ident>,
    pub(super) rename: Option<LitStr>,
    pub(super) pii: Option<Pii>,
    pub(super) lenient: bool,
    pub(super) text: Option<Ident>,
    pub(super) extra: Option<Ident>,
    pub(super) limits: Limited,
}

impl Said {
    pub(super) fn take(attributes: &mut Vec<Attribute>, errors: &mut Errors) -> Self {
        let mut said = Self::default();
        let mut seen = false;
        attributes.retain(|attribute| {
            if !attribute.path().is_ident("doudian") {
                return true;
            }
            if std::mem::replace(&mut seen, true) {
                let message = "a field has one `#[doudian(…)]`: put the keys together";
                errors.push(Error::new_spanned(attribute, message));
            } else if let Meta::List(meta) = &attribute.meta {
                keys::read_keys(meta.tokens.clone(), KNOWN, errors, |key, input| {
                    said.read(key, input)
                });
            } else {
                let message = "expected keys in parentheses, as in `#[doudian(default = 0)]`";
                errors.push(Error::new_spanned(attribute, message));
            }
            false
        });
        said
    }

    fn read(&mut self, key: &Ident, input: ParseStream<'_>) -> Result<()> {
        match key.to_string().as_str() {
            "default" => {
                keys::equals(key, input, "default = 0")?;
                let (value, is_negative) = literal(input)?;
                self.default = Some((key.clone(), value, is_negative));
            }
            "required" => {
                keys::flag(key, input)?;
                self.required = Some(key.clone());
            }
            "rename" => self.rename = Some(keys::text(key, input, "rename = \"type\"")?),
            "pii" => self.pii = Some(pii(&keys::text(key, input, "pii = \"open_id\"")?)?),
            "lenient" => {
                keys::flag(key, input)?;
                self.lenient = true;
            }
            "extra" => {
                keys::flag(key, input)?;
                self.extra = Some(key.clone());
            }
            "text" => {
                keys::flag(key, input)?;
                self.text = Some(key.clone());
            }
            _ => self.limits.read(key, input)?,
        }
        Ok(())
    }
}

/// A literal, and whether a minus stands before it.
fn literal(input: ParseStream<'_>) -> Result<(Lit, bool)> {
    let wrong = |span| Error::new(span, "a default is a literal, as in `default = 0`");
    let span = input.span();
    let is_negative = input.parse::<Option<Token![-]>>()?.is_some();
    match input.parse().map_err(|_| wrong(span))? {
        Lit::Str(_) | Lit::Bool(_) if is_negative => Err(wrong(span)),
        value => Ok((value, is_negative)),
    }
}

fn pii(word: &LitStr) -> Result<Pii> {
    let written = word.value();
    PII.get(&written).ok_or_else(|| {
        let words = PII.words();
        let hint = did_you_mean(&written, words.iter().copied());
        let hint = hint.unwrap_or_else(|| format!("expected one of {}", list(words)));
        Error::new(word.span(), format!("`{written}` is no kind of personal data; {hint}"))
    })
}
