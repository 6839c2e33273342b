//! Lists of keys, as in `method = "order.list", token = false`; and the errors that reading
//! them collects, so that a user sees all of them at once.

use doudian_codegen::vocabulary::{did_you_mean, list};
use proc_macro2::{Span, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Error, Ident, LitBool, LitStr, Result, Token};

/// Every error so far.
#[derive(Default)]
pub(crate) struct Errors(Option<Error>);

impl Errors {
    pub(crate) fn push(&mut self, error: Error) {
        match &mut self.0 {
            Some(all) => all.combine(error),
            None => self.0 = Some(error),
        }
    }

    pub(crate) fn at(&mut self, span: Span, message: impl std::fmt::Display) {
        self.push(Error::new(span, message));
    }

    pub(crate) fn append(&mut self, others: Self) {
        if let Some(others) = others.0 {
            self.push(others);
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// The errors as items that the compiler reports.
    pub(crate) fn into_items(self) -> TokenStream {
        self.0.map(Error::into_compile_error).unwrap_or_default()
    }
}

/// Calls `take` for each key that is `known`, to read what follows it.
pub(crate) fn read_keys(
    tokens: TokenStream,
    known: &[&str],
    errors: &mut Errors,
    mut take: impl FnMut(&Ident, ParseStream<'_>) -> Result<()>,
) {
    let mut found = Errors::default();
    let parser = |input: ParseStream<'_>| {
        let mut seen: Vec<String> = Vec::new();
        while !input.is_empty() {
            if let Err(error) = read_key(input, known, &mut seen, &mut take) {
                found.push(error);
                skip_to_comma(input)?;
            }
            if !input.is_empty() && input.parse::<Option<Token![,]>>()?.is_none() {
                found.push(input.error("expected `,`"));
                skip_to_comma(input)?;
                input.parse::<Option<Token![,]>>()?;
            }
        }
        Ok(())
    };
    let result = parser.parse2(tokens);
    errors.append(found);
    if let Err(error) = result {
        errors.push(error);
    }
}

fn read_key(
    input: ParseStream<'_>,
    known: &[&str],
    seen: &mut Vec<String>,
    take: &mut dyn FnMut(&Ident, ParseStream<'_>) -> Result<()>,
) -> Result<()> {
    // Some keys are keywords.
    let key = input
        .call(Ident::parse_any)
        .map_err(|error| Error::new(error.span(), format!("expected one of {}", list(known))))?;
    let name = key.unraw().to_string();
    if !known.contains(&name.as_str()) {
        let mut message = format!("there is no key `{name}`");
        match did_you_mean(&name, known.iter().copied()) {
            Some(hint) => message.push_str(&format!("; {hint}")),
            None => message.push_str(&format!(": expected one of {}", list(known))),
        }
        return Err(Error::new(key.span(), message));
    }
    if seen.contains(&name) {
        return Err(Error::new(key.span(), format!("`{name}` is given twice")));
    }
    seen.push(name);
    take(&key, input)
}

fn skip_to_comma(input: ParseStream<'_>) -> Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}

/// The `=` behind a key; `example` shows how the whole is written.
pub(crate) fn equals(key: &Ident, input: ParseStream<'_>, example: &str) -> Result<()> {
    match input.parse::<Option<Token![=]>>()? {
        Some(_) if !input.is_empty() => Ok(()),
        _ => Err(Error::new(key.span(), format!("`{key}` needs a value, as in `{example}`"))),
    }
}

pub(crate) fn text(key: &Ident, input: ParseStream<'_>, example: &str) -> Result<LitStr> {
    equals(key, input, example)?;
    let wrong =
        |error: Error| Error::new(error.span(), format!("`{key}` is a text, as in `{example}`"));
    input.parse().map_err(wrong)
}

pub(crate) fn boolean(key: &Ident, input: ParseStream<'_>, example: &str) -> Result<bool> {
    equals(key, input, example)?;
    let wrong = |error: Error| {
        Error::new(error.span(), format!("`{key}` is `true` or `false`, as in `{example}`"))
    };
    input.parse::<LitBool>().map(|value| value.value).map_err(wrong)
}

/// A key that says all by being there.
pub(crate) fn flag(key: &Ident, input: ParseStream<'_>) -> Result<()> {
    if input.peek(Token![=]) {
        return Err(Error::new(key.span(), format!("`{key}` stands alone, without a value")));
    }
    Ok(())
}
