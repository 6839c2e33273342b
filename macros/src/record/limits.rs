//! What `#[doudian(…)]` says of how much the platform takes.

use doudian_codegen::model::{Limits, Literal, Number, Type};
use doudian_codegen::vocabulary::{limit_faults, takes_text};
use proc_macro2::Span;
use syn::parse::ParseStream;
use syn::{Error, Ident, Lit, LitInt, Result, Token};

use crate::keys::{self, Errors};

/// The limits of a field, and where they stand.
#[derive(Default)]
pub(super) struct Limited {
    pub(super) limits: Limits,
    keys: Vec<Ident>,
}

impl Limited {
    /// Reads what follows a key.
    pub(super) fn read(&mut self, key: &Ident, input: ParseStream<'_>) -> Result<()> {
        let limits = &mut self.limits;
        match key.to_string().as_str() {
            "max_items" => limits.max_items = Some(count(key, input)?),
            "min_items" => limits.min_items = Some(count(key, input)?),
            "max_length" => limits.max_length = Some(count(key, input)?),
            "max_bytes" => limits.max_bytes = Some(count(key, input)?),
            "min" => limits.min = Some(number(key, input)?),
            _ => limits.max = Some(number(key, input)?),
        }
        self.keys.push(key.clone());
        Ok(())
    }

    fn span(&self, name: &str) -> Span {
        let key = self.keys.iter().find(|key| *key == name);
        key.map_or_else(Span::call_site, Ident::span)
    }
}

fn count(key: &Ident, input: ParseStream<'_>) -> Result<u64> {
    let example = format!("{key} = 100");
    keys::equals(key, input, &example)?;
    let wrong = |span| Error::new(span, format!("`{key}` is a whole number, as in `{example}`"));
    let span = input.span();
    let count: LitInt = input.parse().map_err(|_| wrong(span))?;
    count.base10_digits().parse().map_err(|_| wrong(span))
}

fn number(key: &Ident, input: ParseStream<'_>) -> Result<Number> {
    let example = format!("{key} = 1");
    keys::equals(key, input, &example)?;
    let wrong = |span| Error::new(span, format!("`{key}` is a number, as in `{example}`"));
    let span = input.span();
    let sign = if input.parse::<Option<Token![-]>>()?.is_some() { "-" } else { "" };
    let digits = match input.parse().map_err(|_| wrong(span))? {
        Lit::Int(digits) => digits.base10_digits().to_owned(),
        Lit::Float(digits) => digits.base10_digits().to_owned(),
        _ => return Err(wrong(span)),
    };
    Number::of(&format!("{sign}{digits}")).ok_or_else(|| wrong(span))
}

/// Says what is wrong with the limits of a field.
pub(super) fn check(
    limited: &Limited,
    name: &str,
    ty: &Type,
    default: Option<&Literal>,
    in_structure: bool,
    errors: &mut Errors,
) {
    let Some(first) = limited.keys.first() else { return };
    if in_structure {
        let message = format!(
            "`{first}` would be looked at by nobody: the client counts what a request says of its \
             own fields, and a request has `method`; limits inside structures are for descriptors"
        );
        return errors.at(first.span(), message);
    }
    for fault in limit_faults(name, &limited.limits, Some(ty)) {
        let mut message = format!("{}: {}", fault.what, fault.label);
        match (ty.leaf(), fault.help) {
            (Type::Foreign(own), _) if fault.is_misplaced => {
                message.push_str(&format!("; what `{own}` is like is not known here"));
            }
            (_, Some(help)) => message.push_str(&format!("; {help}")),
            _ => {}
        }
        errors.at(limited.span(fault.key), message);
    }
    let limits = &limited.limits;
    let is_taken = match default {
        Some(Literal::Int(value)) => limits.take_number(Number::Int(*value)),
        Some(Literal::Float(value)) => limits.take_number(Number::Float(*value)),
        Some(Literal::Text(text)) => takes_text(limits, ty, text),
        _ => true,
    };
    if !is_taken {
        errors.at(
            first.span(),
            format!("the default of `{name}` oversteps a limit of the field: it would not be sent"),
        );
    }
}
