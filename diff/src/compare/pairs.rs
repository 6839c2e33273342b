//! Which structures and enums of two models stand in the same places: by that a renamed one is
//! known again.

use std::collections::BTreeSet;

use doudian_codegen::model::{Message, Platform, Struct, Type};

/// Pairs of Rust names, of the old model and of the new one.
pub(super) struct Pairs<'m> {
    pairs: BTreeSet<(&'m str, &'m str)>,
    olds: BTreeSet<&'m str>,
    news: BTreeSet<&'m str>,
    /// What names begin with.
    prefixes: (&'m str, &'m str),
}

/// How the name of a type came to be another.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Naming {
    /// It is the same.
    Same,
    /// The old name is gone: the type was renamed.
    Renamed,
    /// The old name stands for something else now.
    Reused,
    /// Both types are still what they were: another one was taken.
    Other,
}

impl<'m> Pairs<'m> {
    pub(super) fn of(old: &'m Platform, new: &'m Platform) -> Self {
        let (olds, news) = (BTreeSet::new(), BTreeSet::new());
        let prefixes = (&*old.class_prefix, &*new.class_prefix);
        let pairs = Self { pairs: BTreeSet::new(), olds, news, prefixes };
        let mut walk = Walk { old, new, pairs };
        walk.roots();
        let mut pairs = walk.pairs;
        pairs.olds = pairs.pairs.iter().map(|(old, _)| *old).collect();
        pairs.news = pairs.pairs.iter().map(|(_, new)| *new).collect();
        pairs
    }

    pub(super) fn naming(&self, new: &Platform, before: &str, after: &str) -> Naming {
        let own = |name: &'_ str, prefix: &str| name.strip_prefix(prefix).map(str::to_owned);
        let (own_before, own_after) = (own(before, self.prefixes.0), own(after, self.prefixes.1));
        if own_before.is_some() && own_before == own_after || is_other_name(new, before, after) {
            return Naming::Same;
        }
        let is_there = new.structs.contains_key(before) || new.enums.contains_key(before);
        match before == after {
            true => Naming::Same,
            false if !is_there => Naming::Renamed,
            false if self.pairs.contains(&(before, before)) => Naming::Other,
            false => Naming::Reused,
        }
    }

    /// Whether an old type stands in the place of a new one.
    pub(super) fn has_old(&self, name: &str) -> bool {
        self.olds.contains(name)
    }

    /// Whether a new type stands in the place of an old one.
    pub(super) fn has_new(&self, name: &str) -> bool {
        self.news.contains(name)
    }
}

/// Whether a type has its former name as well, by another name of its method.
fn is_other_name(new: &Platform, before: &str, after: &str) -> bool {
    new.apis.iter().any(|api| {
        let class = api.request.name.strip_suffix("Request").unwrap_or_default();
        let own = |rest: &&str| !api.rust.other_classes.is_empty() && !rest.is_empty();
        let Some(rest) = after.strip_prefix(class).filter(own) else { return false };
        api.rust.other_classes.iter().any(|other| before.strip_prefix(&**other) == Some(rest))
    })
}

struct Walk<'m> {
    old: &'m Platform,
    new: &'m Platform,
    pairs: Pairs<'m>,
}

impl<'m> Walk<'m> {
    fn roots(&mut self) {
        let (old, new) = (self.old, self.new);
        for before in &old.apis {
            let Some(after) = new.method(&before.method) else { continue };
            self.fields(&before.request, &after.request);
            self.types(before.data.as_ref(), after.data.as_ref());
        }
        for before in &old.messages {
            let Some(after) = counterpart(old, new, before) else { continue };
            self.structs(&before.data, &after.data);
        }
        for before in &old.spis {
            let Some(after) = new.spis.iter().find(|it| it.name == before.name) else { continue };
            self.structs(&before.request, &after.request);
            self.types(before.data.as_ref(), after.data.as_ref());
        }
        for before in &old.plugins {
            let Some(after) = new.plugins.iter().find(|it| it.name == before.name) else {
                continue;
            };
            self.structs(&before.request, &after.request);
            self.structs(&before.response, &after.response);
        }
        for before in &old.callbacks {
            let found = new.callbacks.iter().find(|it| it.name == before.name);
            let Some(after) = found else { continue };
            self.structs(&before.request, &after.request);
            self.structs(&before.response, &after.response);
        }
    }

    fn types(&mut self, before: Option<&'m Type>, after: Option<&'m Type>) {
        let (Some(before), Some(after)) = (before, after) else { return };
        let (Some(before), Some(after)) = (before.named(), after.named()) else { return };
        self.structs(before, after);
    }

    fn structs(&mut self, before: &'m str, after: &'m str) {
        let enums = (self.old.enums.contains_key(before), self.new.enums.contains_key(after));
        let structs = (self.old.structs.get(before), self.new.structs.get(after));
        match structs {
            (Some(old), Some(new)) if self.pairs.pairs.insert((before, after)) => {
                self.fields(old, new);
            }
            _ if enums == (true, true) => {
                self.pairs.pairs.insert((before, after));
            }
            // It was looked at, or an enum stands where a structure was.
            _ => {}
        }
    }

    fn fields(&mut self, old: &'m Struct, new: &'m Struct) {
        for before in &old.fields {
            if let Some(after) = new.fields.iter().find(|it| it.wire == before.wire) {
                self.types(Some(&before.ty), Some(&after.ty));
            }
        }
    }
}

/// The message of the new state that was this one. Where a topic has one message in both, its tag
/// may change.
pub(super) fn counterpart<'m>(
    old: &Platform,
    new: &'m Platform,
    before: &Message,
) -> Option<&'m Message> {
    let of_topic = |it: &&Message| it.topic == before.topic;
    let olds = old.messages.iter().filter(of_topic).count();
    let mut news = new.messages.iter().filter(of_topic);
    if olds == 1 && news.clone().count() == 1 {
        return news.next();
    }
    news.find(|after| after.tag == before.tag)
}
