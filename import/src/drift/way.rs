//! What a path of drift speaks of.

use doudian_codegen::Published;
use doudian_codegen::model::{
    Api, DataPlace, Enum, Field, Home, Message, Platform, Reply, Spi, Struct, Type,
};

const GONE: &str = "nothing is described there; has the descriptor changed since?";

/// Of an overlay, what the published crate describes for several methods.
pub(super) const FOREIGN: &str = "it stands in a shared type of the published crate; name that \
     type below `add` of the overlay, and it is the overlay's own";

/// Something that is described, and of which the platform sends a part.
pub(super) struct Sent<'m> {
    pub(super) platform: &'m Platform,
    kind: Definition<'m>,
}

enum Definition<'m> {
    Api(&'m Api),
    Message(&'m Message),
    Spi(&'m Spi),
}

/// What a path leads to.
#[derive(Clone, Copy)]
pub(super) enum Reached<'m> {
    /// A field; `is_inside` says that it is the elements of its list, or the values of its map.
    Field { record: &'m Struct, field: &'m Field, is_inside: bool },
    /// A member of a structure that does not have it.
    Member { record: &'m Struct, name: &'m str },
}

/// Where the words about a structure or enum stand in its file.
pub(super) struct Where<'m> {
    /// What the names of the file begin with in the model.
    pub(super) base: &'m str,
    /// What every name of the platform begins with.
    pub(super) prefix: &'m str,
    /// The section of the structure that has no name in its file.
    pub(super) section: Option<&'static str>,
}

/// Finds what has this name: a method, a push message or an SPI method.
pub(super) fn subject<'m>(
    platforms: &[&'m Platform],
    published: Option<&Published>,
    name: &str,
) -> Result<Sent<'m>, &'static str> {
    let mut found = platforms.iter().copied().flat_map(|platform| {
        let apis = platform.apis.iter().filter(|it| it.method == name).map(Definition::Api);
        let messages =
            platform.messages.iter().filter(|it| it.topic == name).map(Definition::Message);
        let spis = platform.spis.iter().filter(|it| it.name == name).map(Definition::Spi);
        apis.chain(messages).chain(spis).map(move |kind| Sent { platform, kind })
    });
    match (found.next(), found.next()) {
        (Some(subject), None) => Ok(subject),
        (None, _) if published.is_some_and(|it| it.has_method(name)) => {
            Err("it is described in the published crate; a file with `extends` says what differs")
        }
        (None, _) => {
            Err("there is no descriptor of it; `doudian new` or `doudian import` makes one")
        }
        (Some(one), Some(two)) if one.platform.name != two.platform.name => {
            Err("several platforms have it; say with --platform which one is meant")
        }
        _ => Err("several descriptors have this name; change the one that is meant by hand"),
    }
}

impl<'m> Sent<'m> {
    /// What a path leads to, or why it leads to nothing.
    pub(super) fn find(&self, path: &'m str) -> Result<Reached<'m>, &'static str> {
        let record = |name: &String| self.platform.structs.get(name).ok_or(GONE);
        match self.kind {
            Definition::Api(api) => {
                let rest = match (api.reply, self.data_member()) {
                    (Reply::Data, Some(member)) => path
                        .strip_prefix(member)
                        .filter(|rest| rest.is_empty() || rest.starts_with(['.', '[', '{']))
                        .ok_or("it stands beside the data, in the envelope of the platform")?,
                    _ => path,
                };
                let data = api.data.as_ref().ok_or("no data is described of it")?;
                if rest.is_empty() {
                    return Err("the data itself is not as described");
                }
                self.walk(data, rest, None)
            }
            Definition::Message(message) => {
                record(&message.data).and_then(|it| self.member(it, path))
            }
            Definition::Spi(spi) => record(&spi.request).and_then(|it| self.member(it, path)),
        }
    }

    /// The member of an answer that holds the data; `None` where it stands beside the codes.
    fn data_member(&self) -> Option<&'m str> {
        match &self.platform.envelope().data {
            DataPlace::Member(name) => Some(name),
            DataPlace::Beside => None,
        }
    }

    /// Goes along the rest of a path from a value of this type, which `holder` has.
    fn walk(
        &self,
        ty: &'m Type,
        rest: &'m str,
        holder: Option<(Reached<'m>, bool)>,
    ) -> Result<Reached<'m>, &'static str> {
        if rest.is_empty() {
            let found = holder.map(|(place, is_inside)| match place {
                Reached::Field { record, field, .. } => Reached::Field { record, field, is_inside },
                member => member,
            });
            return found.ok_or(GONE);
        }
        let inside = |holder: Option<(Reached<'m>, bool)>| holder.map(|(place, _)| (place, true));
        match ty {
            Type::Struct(name) => {
                let record = self.platform.structs.get(name).ok_or(FOREIGN)?;
                self.member(record, rest.strip_prefix('.').unwrap_or(rest))
            }
            // What lost its brackets has none in its path.
            Type::List(item) => match rest.strip_prefix("[]") {
                Some(rest) => self.walk(item, rest, inside(holder)),
                None => self.walk(item, rest, holder),
            },
            // A map whose keys are numbers may come as a list.
            Type::Map(value) => {
                let rest = rest.strip_prefix("{}").or_else(|| rest.strip_prefix("[]"));
                let rest = rest.ok_or(GONE)?;
                self.walk(value, rest, inside(holder))
            }
            Type::Quoted(inner) => self.walk(inner, rest, holder),
            // The rows of either style.
            Type::Page(item) => {
                let (_, rest) = rest.split_once("[]").ok_or(GONE)?;
                self.walk(item, rest, inside(holder))
            }
            _ => Err(GONE),
        }
    }

    fn member(&self, record: &'m Struct, rest: &'m str) -> Result<Reached<'m>, &'static str> {
        let after = |field: &Field| {
            let after = rest.strip_prefix(field.wire.as_str())?;
            (after.is_empty() || after.starts_with(['.', '[', '{'])).then_some(after)
        };
        let known = record.fields.iter().filter_map(|field| Some((field, after(field)?)));
        // A name may have a dot in it.
        match known.min_by_key(|(_, after)| after.len()) {
            Some((field, after)) => {
                let place = Reached::Field { record, field, is_inside: false };
                self.walk(&field.ty, after, Some((place, false)))
            }
            // What would be inside of a member that is not there.
            None if rest.is_empty() || rest.contains(['.', '[', '{']) => Err(GONE),
            None => Ok(Reached::Member { record, name: rest }),
        }
    }

    /// Whether the way of paging looks at a field of the data.
    pub(super) fn pages_by(&self, field: &Field) -> bool {
        let Definition::Api(Api { paging: Some(paging), .. }) = self.kind else { return false };
        let looked_at = [&paging.total, &paging.has_more, &paging.next];
        let last = |path: &str| path.rsplit('.').next() == Some(field.wire.as_str());
        last(&paging.items) || looked_at.into_iter().flatten().any(|path| last(path))
    }

    /// Where a structure is described.
    pub(super) fn home_of(&self, record: &Struct) -> Option<Where<'m>> {
        self.place(&record.home, &record.name)
    }

    /// Where an enum is described.
    pub(super) fn home_of_enum(&self, item: &Enum) -> Option<Where<'m>> {
        self.place(&item.home, &item.name)
    }

    fn place(&self, home: &Home, name: &str) -> Option<Where<'m>> {
        fn without<'n>(name: &'n str, end: &str) -> &'n str {
            name.strip_suffix(end).unwrap_or(name)
        }
        let platform = self.platform;
        let section = |request: &str| if name == request { "request" } else { "response" };
        let (base, section) = match home {
            Home::Shared(_) => (platform.class_prefix.as_str(), None),
            Home::Method(method) => {
                let api = platform.apis.iter().find(|it| it.method == *method)?;
                (without(&api.request.name, "Request"), Some(section(&api.request.name)))
            }
            Home::Message(topic) => {
                // Several messages may have a topic, each with its own class.
                let own = platform.messages.iter().filter(|it| it.topic == *topic);
                let own = own.filter(|it| name.starts_with(it.data.as_str()));
                let message = own.max_by_key(|it| it.data.len())?;
                (message.data.as_str(), Some("data"))
            }
            Home::Spi(spi) => {
                let spi = platform.spis.iter().find(|it| it.name == *spi)?;
                (without(&spi.request, "Request"), Some(section(&spi.request)))
            }
            Home::Plugin(_) | Home::Callback(_) => return None,
        };
        Some(Where { base, prefix: &platform.class_prefix, section })
    }
}
