//! Facts of the platform, and everything below it.

use std::collections::BTreeSet;

use doudian_codegen::model::{Envelope, Platform, Tokens, Transport};

use super::comparison::{Comparison, matched};
use super::place::ChangePlace;
use crate::rule::{Event as E, Part as P};

impl Comparison<'_> {
    /// Tells everything.
    pub(super) fn platform(&mut self) {
        // Descriptors beside the published crate say nothing of the platform.
        if !self.old.file.is_empty() && !self.new.file.is_empty() {
            self.facts();
        }
        self.apis();
        self.messages();
        self.spis();
        self.plugins();
        self.callbacks();
        self.shared();
    }

    /// What the platform's own file says.
    fn facts(&mut self) {
        let (old, new) = (self.old, self.new);
        let at = ChangePlace::of(new);
        let told = |what: &str, before: &str, after: &str| {
            format!("{what} was `{before}` and is `{after}`")
        };
        let hosts = (old.host.as_str(), new.host.as_str());
        self.differs(&at, P::Platform, E::HostChanged, hosts, || {
            told("the host", hosts.0, hosts.1)
        });
        let prefixes = (&*old.class_prefix, &*new.class_prefix);
        self.differs(&at, P::Platform, E::PrefixChanged, prefixes, || {
            told("the prefix of types", prefixes.0, prefixes.1)
        });
        let crates = (&*old.rust.krate, &*new.rust.krate);
        self.differs(&at, P::Platform, E::CrateChanged, crates, || {
            told("the crate", crates.0, crates.1)
        });
        let transports = (&old.transport, &new.transport);
        self.differs(&at, P::Platform, E::TransportChanged, transports, || {
            told("the transport", kind(transports.0), kind(transports.1))
        });
        let kinds = (
            (&old.token_name, &old.tokens, &old.other_tokens),
            (&new.token_name, &new.tokens, &new.other_tokens),
        );
        self.differs(&at, P::Platform, E::TokensChanged, kinds, || {
            match (tokens(old), tokens(new)) {
                (before, after) if before == after => {
                    format!("how {before} are had, or where they stand, is another")
                }
                (before, after) => format!("tokens were {before} and are {after}"),
            }
        });
        let envelope = at.to("envelope");
        let shapes = (shape(old), shape(new));
        self.differs(&envelope, P::Platform, E::EnvelopeChanged, shapes, || {
            let named = |platform: &Platform| -> BTreeSet<String> {
                let parts = platform.envelope().parts();
                parts.into_iter().map(|(name, _)| format!("`{name}`")).collect()
            };
            let (before, after) = (named(old), named(new));
            let listed = |names: &[&String]| {
                names.iter().map(|name| name.as_str()).collect::<Vec<_>>().join(", ")
            };
            let gone: Vec<&String> = before.difference(&after).collect();
            let added: Vec<&String> = after.difference(&before).collect();
            let what = match (gone.is_empty(), added.is_empty()) {
                (true, true) => "its members mean something else".to_owned(),
                (true, false) => format!("{} new", is_or_are(&added, &listed(&added))),
                (false, true) => format!("{} gone", is_or_are(&gone, &listed(&gone))),
                (false, false) => format!(
                    "{} gone, {} new",
                    is_or_are(&gone, &listed(&gone)),
                    is_or_are(&added, &listed(&added))
                ),
            };
            format!("of the envelope {what}")
        });
        let titles = ((&old.title, &old.package), (&new.title, &new.package));
        self.differs(&at, P::Platform, E::Documented, titles, || "its title is another".to_owned());
        self.refusals(&at.to("errors"), &old.errors, &new.errors);
        for before in &old.envelope().legacy {
            let afters = new.envelope().legacy.iter();
            for after in afters.filter(|it| it.code == before.code) {
                let at = envelope.to("legacy").to(&before.code);
                self.refusals(&at, &before.errors, &after.errors);
            }
        }
    }

    fn apis(&mut self) {
        let (old, new) = (self.old, self.new);
        let (gone, added, both) = matched(&old.apis, &new.apis, |api| &api.method);
        for api in gone {
            let at = ChangePlace::owned(old, &[&api.method], &api.method, &api.file);
            let other = new.apis.iter().find(|it| it.request.name == api.request.name);
            self.gone(&at, P::Method, &api.method, other.map(|it| &*it.method));
        }
        for api in added {
            let at = ChangePlace::owned(new, &[&api.method], &api.method, &api.file);
            self.tell(&at, P::Method, E::Added, format!("`{}` is new", api.method));
        }
        for (before, after) in both {
            self.api(before, after);
        }
    }
}

/// The kinds of tokens of a platform, in words.
fn tokens(platform: &Platform) -> String {
    let word = |tokens: &Tokens| match tokens {
        Tokens::Given => "given",
        Tokens::AuthorizationCode { .. } => "authorization_code",
        Tokens::ClientCredential { .. } => "client_credential",
    };
    let name = platform.token_name.as_deref().unwrap_or_else(|| word(&platform.tokens));
    let others = platform.other_tokens.iter().map(|other| other.name.as_str());
    let names = std::iter::once(name).chain(others).map(|name| format!("`{name}`"));
    names.collect::<Vec<_>>().join(" and ")
}

fn is_or_are(names: &[&String], listed: &str) -> String {
    format!("{listed} {}", if names.len() == 1 { "is" } else { "are" })
}

/// An envelope without the refusals in it, which are compared one by one.
fn shape(platform: &Platform) -> Envelope {
    let mut envelope = platform.envelope().clone();
    envelope.legacy.iter_mut().for_each(|it| it.errors.clear());
    envelope
}

fn kind(transport: &Transport) -> &str {
    match transport {
        Transport::DoudianSigned => "doudian_signed",
        Transport::Json { .. } => "json",
        Transport::None => "none",
        Transport::Custom { protocol } => protocol,
    }
}
