//! A method: how it is called, and what is said of it.

use doudian_codegen::model::{Api, Effect, Status, TokenPlace};

use super::comparison::{Comparison, matched};
use super::place::ChangePlace;
use crate::rule::{Event as E, Part as P};

/// What a title, a page's address and a note are.
pub(super) type Words<'w> = (&'w str, Option<&'w str>, Option<&'w str>);

impl<'m> Comparison<'m> {
    pub(super) fn api(&mut self, old: &'m Api, new: &'m Api) {
        // Each of them is compared here or below. One that is new is not passed over in silence.
        let Api {
            method,
            other_names: _,
            origin: _,
            host: _,
            path: _,
            verb: _,
            body: _,
            reply: _,
            generation: _,
            family: _,
            rust: _,
            title: _,
            doc: _,
            sources: _,
            note: _,
            status: _,
            // Of the past, and no change of what there is.
            since: _,
            replaced_by: _,
            effect: _,
            token: _,
            token_kind: _,
            token_place: _,
            auths: _,
            paging: _,
            limits: _,
            request: _,
            response: _,
            data: _,
            errors: _,
            example: _,
            file,
        } = new;
        let at = ChangePlace::owned(self.new, &[method], method, file);
        self.names(&at, old, new);
        self.way(&at, old, new);
        self.packages(&at, old, new);
        self.life(&at, P::Method, old.status, new.status);
        let words = |api: &'m Api| (&*api.title, api.doc.as_deref(), api.note.as_deref());
        self.words(&at, P::Method, words(old), words(new));
        self.replacement(&at, old, new);
        self.differs(
            &at.to("example"),
            P::Method,
            E::Documented,
            (&old.example, &new.example),
            || "the example is another".to_owned(),
        );
        self.request(&at.to("request"), P::Request, &old.request, &new.request);
        self.data(&at.to("response"), P::Response, old.data.as_ref(), new.data.as_ref());
        self.method_limits(&at.to("limits"), old, new);
        self.refusals(&at.to("errors"), &old.errors, &new.errors);
        self.paging(&at.to("paging"), old, new);
    }

    /// What it is called.
    fn names(&mut self, at: &ChangePlace, old: &Api, new: &Api) {
        if old.method != new.method {
            let message = format!("`{}` is called `{}` now", old.method, new.method);
            self.tell(at, P::Method, E::Renamed, message);
        }
        // What differs in nothing that a type's name has takes no type away.
        let class = new.request.name.strip_suffix("Request").unwrap_or_default();
        let is_kept = |it: &String| it == class || new.rust.other_classes.contains(it);
        let event = match old.rust.other_classes.iter().all(is_kept) {
            true => E::Documented,
            false => E::OtherNameRemoved,
        };
        for name in old.other_names.iter().filter(|name| !new.is_named(name)) {
            self.tell(at, P::Method, event, format!("`{name}` stands for it no more"));
        }
        for name in new.other_names.iter().filter(|name| !old.is_named(name)) {
            self.tell(at, P::Method, E::OtherNameAdded, format!("`{name}` stands for it, too"));
        }
        self.differs(at, P::Method, E::Documented, (&old.sources, &new.sources), || {
            "what it is described from is another".to_owned()
        });
    }

    /// What is to be used instead: that there is something says that this one is deprecated.
    fn replacement(&mut self, at: &ChangePlace, old: &Api, new: &Api) {
        let is_news = old.status == new.status && new.status != Status::Deprecated;
        match (&old.replaced_by, &new.replaced_by) {
            (None, Some(other)) if is_news => {
                self.tell(at, P::Method, E::Deprecated, format!("`{other}` replaces it"));
            }
            (before, after) if before != after => {
                let message = match after {
                    Some(other) => format!("`{other}` replaces it"),
                    None => "nothing replaces it any more".to_owned(),
                };
                self.tell(at, P::Method, E::Documented, message);
            }
            _ => {}
        }
    }

    /// How the call is made, and its answer read.
    fn way(&mut self, at: &ChangePlace, old: &Api, new: &Api) {
        let told = |what: &str, before: &str, after: &str| {
            format!("{what} was `{before}` and is `{after}`")
        };
        let hosts = (old.host.as_deref(), new.host.as_deref());
        self.differs(at, P::Method, E::HostChanged, hosts, || {
            let usual = "the platform's";
            told("the host", hosts.0.unwrap_or(usual), hosts.1.unwrap_or(usual))
        });
        let paths = (&*old.path, &*new.path);
        self.differs(at, P::Method, E::PathChanged, paths, || told("the path", paths.0, paths.1));
        let verbs = (old.verb, new.verb);
        self.differs(at, P::Method, E::VerbChanged, verbs, || {
            told("the verb", verbs.0.word(), verbs.1.word())
        });
        let bodies = (old.body, new.body);
        self.differs(at, P::Method, E::BodyChanged, bodies, || {
            told("the body", bodies.0.word(), bodies.1.word())
        });
        let places = ((old.reply, &old.generation), (new.reply, &new.generation));
        self.differs(at, P::Method, E::PlaceOfDataChanged, places, || {
            "the data of the answer stands in another place".to_owned()
        });
        let families = (&*old.family, &*new.family);
        self.differs(at, P::Method, E::FamilyChanged, families, || {
            told("the family", families.0, families.1)
        });
        match (old.token, new.token) {
            (false, true) => self.tell(at, P::Method, E::TokenNeeded, "it needs a token now"),
            (true, false) => {
                self.tell(at, P::Method, E::TokenNotNeeded, "it needs no token any more")
            }
            // That there is one says which, too.
            _ => self.token_kind(at, old, new),
        }
        let danger = |effect: Effect| match effect {
            Effect::Read => 0,
            Effect::Idempotent => 1,
            Effect::Write => 2,
        };
        let said = || match new.effect {
            Effect::Read => "it only reads now",
            Effect::Idempotent => "a repeat has no further effect now",
            Effect::Write => "a repeat may have the effect again now",
        };
        match danger(new.effect).cmp(&danger(old.effect)) {
            std::cmp::Ordering::Less => self.tell(at, P::Method, E::RepeatSafe, said()),
            std::cmp::Ordering::Equal => {}
            std::cmp::Ordering::Greater => self.tell(at, P::Method, E::RepeatUnsafe, said()),
        }
    }

    fn token_kind(&mut self, at: &ChangePlace, old: &Api, new: &Api) {
        let kinds = (old.token_kind.as_deref(), new.token_kind.as_deref());
        self.differs(at, P::Method, E::TokenKind, kinds, || {
            let told = |kind: Option<&str>| match kind {
                Some(name) => format!("`{name}`"),
                None => "that of all methods".to_owned(),
            };
            format!("its token was {} and is {}", told(kinds.0), told(kinds.1))
        });
        let places = (old.token_place.as_ref(), new.token_place.as_ref());
        self.differs(at, P::Method, E::TokenPlace, places, || {
            let told = |place: Option<&TokenPlace>| match place {
                Some(TokenPlace::Query(name)) => format!("as `{name}` in the query"),
                Some(TokenPlace::Header(name)) => format!("in the header `{name}`"),
                None => "where those of all methods do".to_owned(),
            };
            format!("its token stood {} and stands {}", told(places.0), told(places.1))
        });
    }

    fn packages(&mut self, at: &ChangePlace, old: &Api, new: &Api) {
        if old.auths.is_empty() != new.auths.is_empty() {
            let packages = old.auths.iter().chain(&new.auths).map(|it| format!("`{it}`"));
            let packages = packages.collect::<Vec<_>>().join(", ");
            let named = if new.auths.is_empty() { "no longer named" } else { "named now" };
            let message = format!("its permission packages are {named}: {packages}");
            return self.tell(at, P::Method, E::PackagesNamed, message);
        }
        let (gone, added, _) = matched(&old.auths, &new.auths, |auth| auth);
        for auth in gone {
            let message = format!("the permission package `{auth}` has it no more");
            self.tell(at, P::Method, E::PackageRemoved, message);
        }
        for auth in added {
            let message = format!("the permission package `{auth}` has it, too");
            self.tell(at, P::Method, E::PackageAdded, message);
        }
    }

    /// Where something stands in its life.
    pub(super) fn life(&mut self, at: &ChangePlace, part: P, old: Status, new: Status) {
        if old == new {
            return;
        }
        let (event, message) = match new {
            Status::Current => (E::Revived, "it is in use again"),
            Status::Legacy => (E::Legacy, "it is one of the older interface"),
            Status::Deprecated => (E::Deprecated, "it is deprecated"),
            Status::Retired => (E::Retired, "the documentation has it no longer"),
            Status::Offline => (E::Offline, "it is no longer answered"),
        };
        self.tell(at, part, event, message);
    }

    /// What is said of something.
    pub(super) fn words(&mut self, at: &ChangePlace, part: P, old: Words<'_>, new: Words<'_>) {
        let parts = [(old.0 != new.0, "title"), (old.1 != new.1, "page"), (old.2 != new.2, "note")];
        let parts: Vec<&str> =
            parts.iter().filter(|(differs, _)| *differs).map(|it| it.1).collect();
        if !parts.is_empty() {
            let verb = if parts.len() == 1 { "is" } else { "are" };
            let message = format!("its {} {verb} another", parts.join(" and "));
            self.tell(at, part, E::Documented, message);
        }
    }
}
