//! The static with a platform's facts: host, codes, the shape of its answers, and how it is
//! called.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::by_name::ByName;
use super::{api, docs, errors};
use crate::model::{
    Envelope, EnvelopePart, ErrorRow, LegacyEnvelope, Platform, Reply, TokenKind, Tokens,
    Transport, Verdict,
};

/// The static with a platform's facts; the platform may be without its methods.
pub(super) fn facts(platform: &Platform, by_name: &[ByName<'_>]) -> TokenStream {
    let name = format_ident!("{}", platform.name.to_uppercase());
    let (text, host) = (&platform.name, &platform.host);
    let docs = docs::facts(platform);
    let errors_name = format_ident!("{}_ERRORS", platform.name.to_uppercase());
    let errors = errors::rows(&platform.errors);
    let errors = quote!(rt::errors!(#errors_name { #(#errors)* }););
    let protocol = match &platform.transport {
        Transport::DoudianSigned => quote!(&rt::DoudianSigned(rt::SignMethod::HmacSha256)),
        Transport::Json { token, prefix } if is_plain(platform) => {
            let place = api::token_place(token);
            let prefix = prefix.as_deref().unwrap_or_default();
            let tokens = match &platform.tokens {
                tokens @ Tokens::ClientCredential { .. } => {
                    let credential = client_credential(tokens);
                    quote!(Some(#credential))
                }
                _ => quote!(None),
            };
            quote!(&rt::Json { token: rt::TokenPlace::#place, prefix: #prefix, tokens: #tokens })
        }
        Transport::Json { .. } => {
            let kinds = platform.token_kinds().into_iter().map(token_form);
            quote!(&rt::JsonWithKinds { tokens: &[#(#kinds),*] })
        }
        // Without methods there is nothing for a client to do.
        Transport::None => return TokenStream::new(),
        Transport::Custom { protocol } => {
            // Checked to be a path.
            let path: TokenStream = protocol.parse().unwrap_or_default();
            quote!(&#path)
        }
    };
    let by_name = by_name.iter().map(|row| row.tokens(&name));
    let by_name = quote!(&[#(#by_name),*]);
    let Some(envelope) = &platform.envelope else {
        return quote! {
            #docs
            pub static #name: rt::Platform = rt::Platform {
                name: #text,
                host: #host,
                errors: #errors_name,
                envelope: rt::DOUDIAN.envelope,
                protocol: #protocol,
                by_name: #by_name,
            };

            #errors
        };
    };
    let legacy: Vec<(Ident, &LegacyEnvelope)> = envelope
        .legacy
        .iter()
        .enumerate()
        .map(|(index, legacy)| {
            let number = if index == 0 { String::new() } else { format!("_{}", index + 1) };
            let name = platform.name.to_uppercase();
            (format_ident!("{name}_LEGACY_ERRORS{number}"), legacy)
        })
        .collect();
    let legacy_errors = legacy.iter().map(|(name, legacy)| {
        let rows = errors::rows(&legacy.errors);
        quote!(rt::errors!(#name { #(#rows)* });)
    });
    let envelope = shape(envelope, &errors_name, &legacy, &platform.errors);
    quote! {
        #docs
        pub static #name: rt::Platform = rt::Platform {
            name: #text,
            host: #host,
            errors: #errors_name,
            envelope: &#envelope,
            protocol: #protocol,
            by_name: #by_name,
        };

        #errors

        #(#legacy_errors)*
    }
}

/// Whether there is one kind of token, of the app or of nobody knows whom.
fn is_plain(platform: &Platform) -> bool {
    platform.other_tokens.is_empty() && !matches!(platform.tokens, Tokens::AuthorizationCode { .. })
}

/// A kind of access token.
fn token_form(kind: TokenKind<'_>) -> TokenStream {
    let TokenKind { name, place, prefix, tokens } = kind;
    let place = api::token_place(place);
    let calls = match tokens {
        Tokens::Given => quote!(Given),
        Tokens::ClientCredential { .. } => {
            let credential = client_credential(tokens);
            quote!(ClientCredential(#credential))
        }
        Tokens::AuthorizationCode {
            path,
            refresh_path,
            refresh_form,
            app_key,
            app_secret,
            renew_before,
        } => {
            let renew_before = Literal::i64_unsuffixed(*renew_before);
            quote! {
                AuthorizationCode(rt::AuthorizationCode {
                    path: #path,
                    refresh_path: #refresh_path,
                    refresh_form: #refresh_form,
                    app_key: #app_key,
                    app_secret: #app_secret,
                    renew_before: #renew_before,
                })
            }
        }
    };
    quote! {
        rt::TokenForm {
            name: #name,
            place: rt::TokenPlace::#place,
            prefix: #prefix,
            calls: rt::TokenCalls::#calls,
        }
    }
}

/// How a client gets tokens for the key and secret of the app.
fn client_credential(tokens: &Tokens) -> TokenStream {
    let Tokens::ClientCredential {
        path,
        verb,
        reply,
        app_key,
        app_secret,
        grant_type,
        token,
        expires_in,
        // Says nothing to a client.
        stable: _,
        renew_before,
    } = tokens
    else {
        return TokenStream::new();
    };
    // Both have the same names.
    let verb = format_ident!("{verb:?}");
    let reply = match reply {
        Reply::Data => quote!(Data),
        Reply::Flat => quote!(Flat),
    };
    let renew_before = Literal::i64_unsuffixed(*renew_before);
    let grant_type = match grant_type {
        Some(word) => quote!(Some(#word)),
        None => quote!(None),
    };
    quote! {
        rt::ClientCredential {
            path: #path,
            verb: rt::Verb::#verb,
            reply: rt::Reply::#reply,
            app_key: #app_key,
            app_secret: #app_secret,
            grant_type: #grant_type,
            names: rt::GrantNames { token: #token, expires_in: #expires_in },
            renew_before: #renew_before,
        }
    }
}

/// The shape of answers; the names are those of the tables of refusals.
fn shape(
    envelope: &Envelope,
    errors: &Ident,
    legacy: &[(Ident, &LegacyEnvelope)],
    rows: &[ErrorRow],
) -> TokenStream {
    let (table, parts) = members("Envelope", &envelope.parts());
    let success = Literal::i64_unsuffixed(envelope.success);
    let verdicts = verdicts(rows);
    let legacy = legacy.iter().map(|(errors, legacy)| {
        let success = Literal::i64_unsuffixed(legacy.success);
        let verdicts = self::verdicts(&legacy.errors);
        quote!(rt::Legacy { success: #success, errors: #errors, verdicts: #verdicts })
    });
    quote! {
        rt::Envelope {
            table: &#table,
            parts: #parts,
            success: #success,
            errors: #errors,
            verdicts: #verdicts,
            legacy: &[#(#legacy),*],
        }
    }
}

/// The table of an object with members of an envelope, and what each of them is. A name is that of
/// a member, or of one inside it.
fn members(name: &str, parts: &[(&str, EnvelopePart)]) -> (TokenStream, TokenStream) {
    let mut members: BTreeMap<&str, Vec<(&str, EnvelopePart)>> = BTreeMap::new();
    for (path, part) in parts {
        let (member, inside) = path.split_once('.').unwrap_or((path, ""));
        members.entry(member).or_default().push((inside, *part));
    }
    let rows = members.into_iter().map(|(member, parts)| match parts.as_slice() {
        [("", EnvelopePart::Data)] => (quote!(rt::Field(#member, 0, &[])), quote!(rt::Part::Data)),
        [("", part)] => (quote!(rt::Field(#member, rt::LENIENT, &[])), one(*part)),
        parts => {
            // The data has codes in it.
            let data = parts.iter().any(|(inside, _)| inside.is_empty());
            let inside: Vec<_> =
                parts.iter().filter(|(inside, _)| !inside.is_empty()).copied().collect();
            let (table, parts) = self::members(member, &inside);
            let group = quote!(rt::Group { table: &#table, parts: #parts, data: #data });
            (quote!(rt::Field(#member, 0, &[])), quote!(rt::Part::Group(&#group)))
        }
    });
    let (fields, parts): (Vec<_>, Vec<_>) = rows.unzip();
    (quote!(rt::Table(#name, &[#(#fields),*])), quote!(&[#(#parts),*]))
}

fn one(part: EnvelopePart) -> TokenStream {
    let indexed = |name: &str, index: usize| {
        let (name, index) = (format_ident!("{name}"), Literal::usize_unsuffixed(index));
        quote!(rt::Part::#name(#index))
    };
    match part {
        EnvelopePart::AlsoCode(index) => indexed("AlsoCode", index),
        EnvelopePart::LegacyCode(index) => indexed("LegacyCode", index),
        EnvelopePart::AlsoMessage(index) => indexed("AlsoMessage", index),
        // Both have the same names.
        part => {
            let part = format_ident!("{part:?}");
            quote!(rt::Part::#part)
        }
    }
}

fn verdicts(rows: &[ErrorRow]) -> TokenStream {
    let rows = rows.iter().filter_map(|row| {
        let code = Literal::i64_unsuffixed(row.code);
        let sub = &row.sub;
        let verdict = match row.verdict? {
            Verdict::Partial => quote!(Partial),
            Verdict::TokenRefused => quote!(TokenRefused),
            Verdict::RefreshRefused => quote!(RefreshRefused),
            Verdict::ClockWrong => quote!(ClockWrong),
            Verdict::Busy => quote!(Busy),
            Verdict::Doubtful => quote!(Doubtful),
            Verdict::Gone => quote!(Gone),
        };
        Some(quote!(rt::VerdictRow(#code, #sub, rt::Verdict::#verdict)))
    });
    quote!(&[#(#rows),*])
}
