//! The static with a platform's facts: host, codes, the shape of its answers, and how it is
//! called.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::{docs, errors};
use crate::model::{
    DataPlace, Envelope, ErrorRow, Platform, Reply, TokenPlace, Tokens, Transport, Verdict,
};

/// The static with a platform's facts.
pub(super) fn facts(platform: &Platform) -> TokenStream {
    let name = format_ident!("{}", platform.name.to_uppercase());
    let (text, host) = (&platform.name, &platform.host);
    let docs = docs::facts(platform);
    let errors_name = format_ident!("{}_ERRORS", platform.name.to_uppercase());
    let errors = errors::rows(&platform.errors);
    let errors = quote!(rt::errors!(#errors_name { #(#errors)* }););
    let protocol = match &platform.transport {
        Transport::DoudianSigned => quote!(&rt::DoudianSigned(rt::SignMethod::HmacSha256)),
        Transport::Json { token } => {
            let place = match token {
                TokenPlace::Query(name) => quote!(Query(#name)),
                TokenPlace::Header(name) => quote!(Header(#name)),
            };
            let tokens = tokens(&platform.tokens);
            quote!(&rt::Json { token: rt::TokenPlace::#place, tokens: #tokens })
        }
        Transport::Custom { protocol } => {
            // Checked to be a path.
            let path: TokenStream = protocol.parse().unwrap_or_default();
            quote!(&#path)
        }
    };
    let Some(envelope) = &platform.envelope else {
        return quote! {
            #docs
            pub static #name: rt::Platform = rt::Platform {
                name: #text,
                host: #host,
                errors: #errors_name,
                envelope: rt::DOUDIAN.envelope,
                protocol: #protocol,
            };

            #errors
        };
    };
    let legacy_name = format_ident!("{}_LEGACY_ERRORS", platform.name.to_uppercase());
    let legacy_errors = envelope.legacy.as_ref().map(|legacy| {
        let rows = errors::rows(&legacy.errors);
        quote!(rt::errors!(#legacy_name { #(#rows)* });)
    });
    let envelope = shape(envelope, [&errors_name, &legacy_name], &platform.errors);
    quote! {
        #docs
        pub static #name: rt::Platform = rt::Platform {
            name: #text,
            host: #host,
            errors: #errors_name,
            envelope: &#envelope,
            protocol: #protocol,
        };

        #errors

        #legacy_errors
    }
}

/// The shape of answers; the names are those of the tables of refusals.
/// How a client gets tokens.
fn tokens(tokens: &Tokens) -> TokenStream {
    let Tokens::ClientCredential {
        path,
        verb,
        reply,
        app_key,
        app_secret,
        grant_type,
        token,
        expires_in,
    } = tokens
    else {
        return quote!(None);
    };
    // Both have the same names.
    let verb = format_ident!("{verb:?}");
    let reply = match reply {
        Reply::Data => quote!(Data),
        Reply::Flat => quote!(Flat),
    };
    let grant_type = match grant_type {
        Some(word) => quote!(Some(#word)),
        None => quote!(None),
    };
    quote! {
        Some(rt::ClientCredential {
            path: #path,
            verb: rt::Verb::#verb,
            reply: rt::Reply::#reply,
            app_key: #app_key,
            app_secret: #app_secret,
            grant_type: #grant_type,
            names: rt::GrantNames { token: #token, expires_in: #expires_in },
        })
    }
}

fn shape(envelope: &Envelope, names: [&Ident; 2], rows: &[ErrorRow]) -> TokenStream {
    let [errors, legacy_errors] = names;
    let Envelope { code, success, message, sub_code, sub_message, log_id, data, legacy } = envelope;
    let mut members = BTreeMap::from([(code, "Code")]);
    let data = match data {
        DataPlace::Member(name) => Some(name),
        DataPlace::Beside => None,
    };
    let others = [
        (message.as_ref(), "Message"),
        (sub_code.as_ref(), "SubCode"),
        (sub_message.as_ref(), "SubMessage"),
        (log_id.as_ref(), "LogId"),
        (data, "Data"),
        (legacy.as_ref().map(|legacy| &legacy.code), "LegacyCode"),
        (legacy.as_ref().and_then(|legacy| legacy.message.as_ref()), "LegacyMessage"),
    ];
    members.extend(others.into_iter().filter_map(|(name, part)| Some((name?, part))));
    let fields = members.iter().map(|(name, part)| match *part {
        "Data" => quote!(rt::Field(#name, 0, &[])),
        _ => quote!(rt::Field(#name, rt::LENIENT, &[])),
    });
    let parts = members.values().map(|part| format_ident!("{part}"));
    let success = Literal::i64_unsuffixed(*success);
    let verdicts = verdicts(rows);
    let legacy = match legacy {
        None => quote!(None),
        Some(legacy) => {
            let success = Literal::i64_unsuffixed(legacy.success);
            let verdicts = self::verdicts(&legacy.errors);
            quote! {
                Some(rt::Legacy { success: #success, errors: #legacy_errors, verdicts: #verdicts })
            }
        }
    };
    quote! {
        rt::Envelope {
            table: &rt::Table("Envelope", &[#(#fields),*]),
            parts: &[#(rt::Part::#parts),*],
            success: #success,
            errors: #errors,
            verdicts: #verdicts,
            legacy: #legacy,
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
