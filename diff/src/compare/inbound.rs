//! What the platform sends by itself, and what happens in a mini program.

use doudian_codegen::model::{Callback, Message, Plugin, Spi};

use super::comparison::{Comparison, matched};
use super::pairs::counterpart;
use super::place::Place;
use crate::rule::{Event as E, Subject as S};

impl<'m> Comparison<'m> {
    pub(super) fn messages(&mut self) {
        let (old, new) = (self.old, self.new);
        let mut taken: Vec<&Message> = Vec::new();
        for before in &old.messages {
            if let Some(after) = counterpart(old, new, before) {
                taken.push(after);
                self.message(before, after);
            } else {
                let at =
                    Place::owned(old, &["messages", &before.topic], &before.topic, &before.file);
                let mut others = new.messages.iter();
                let other = others.find(|it| it.rust.variant == before.rust.variant);
                self.gone(&at, S::Message, &before.topic, other.map(|it| &*it.topic));
            }
        }
        for after in &new.messages {
            if !taken.contains(&after) {
                let at = Place::owned(new, &["messages", &after.topic], &after.topic, &after.file);
                self.tell(&at, S::Message, E::Added, format!("`{}` is new", after.topic));
            }
        }
    }

    /// Something that has a name is gone, and perhaps its name in code is another one's now.
    pub(super) fn gone(&mut self, at: &Place, subject: S, name: &str, other: Option<&str>) {
        match other {
            None => self.tell(at, subject, E::Removed, format!("`{name}` is gone")),
            Some(other) => {
                let message = format!("`{name}` is gone, and code that uses it gets `{other}`");
                self.tell(at, subject, E::NameReused, message);
            }
        }
    }

    fn message(&mut self, old: &'m Message, new: &'m Message) {
        let mut at = Place::owned(self.new, &["messages", &new.topic], &new.topic, &new.file);
        if self.new.messages.iter().filter(|it| it.topic == new.topic).count() > 1 {
            at = new.tag.iter().fold(at, |at, tag| at.to(tag));
        }
        self.life(&at, S::Message, old.status, new.status);
        let words = |it: &'m Message| (&*it.title, it.doc.as_deref(), it.note.as_deref());
        self.words(&at, S::Message, words(old), words(new));
        self.differs(&at, S::Message, E::TagChanged, (&old.tag, &new.tag), || {
            let tag = |it: &Option<String>| it.clone().unwrap_or("unknown".to_owned());
            format!("its tag was {} and is {}", tag(&old.tag), tag(&new.tag))
        });
        self.differs(&at, S::Message, E::KeyChanged, (&old.key, &new.key), || {
            "what it is about stands in another field".to_owned()
        });
        self.differs(
            &at.to("example"),
            S::Message,
            E::Documented,
            (&old.example, &new.example),
            || "the example is another".to_owned(),
        );
        let structs = (self.old.structs.get(&old.data), self.new.structs.get(&new.data));
        if let (Some(before), Some(after)) = structs {
            // Its name is that of the message.
            self.request(&at.to("data"), S::MessageData, before, after);
        }
    }

    pub(super) fn spis(&mut self) {
        let (old, new) = (self.old, self.new);
        let (gone, added, both) = matched(&old.spis, &new.spis, |spi| &spi.name);
        for spi in gone {
            let at = Place::owned(old, &["spi", &spi.name], &spi.name, &spi.file);
            let other = new.spis.iter().find(|it| it.request == spi.request);
            self.gone(&at, S::Spi, &spi.name, other.map(|it| &*it.name));
        }
        for spi in added {
            let at = Place::owned(new, &["spi", &spi.name], &spi.name, &spi.file);
            self.tell(&at, S::Spi, E::Added, format!("`{}` is new", spi.name));
        }
        for (before, after) in both {
            self.spi(before, after);
        }
    }

    fn spi(&mut self, old: &'m Spi, new: &'m Spi) {
        let at = Place::owned(self.new, &["spi", &new.name], &new.name, &new.file);
        self.life(&at, S::Spi, old.status, new.status);
        let words = |it: &'m Spi| (&*it.title, it.doc.as_deref(), it.note.as_deref());
        self.words(&at, S::Spi, words(old), words(new));
        self.differs(&at, S::Spi, E::PlaceOfDataChanged, (old.reply, new.reply), || {
            "the data of the reply stands in another place".to_owned()
        });
        let discriminators = (&old.discriminator, &new.discriminator);
        self.differs(&at, S::Spi, E::DiscriminatorChanged, discriminators, || {
            let name = |it: &Option<String>| it.clone().unwrap_or("none".to_owned());
            format!(
                "what tells it apart was {} and is {}",
                name(&old.discriminator),
                name(&new.discriminator)
            )
        });
        self.differs(
            &at.to("example"),
            S::Spi,
            E::Documented,
            (&old.example, &new.example),
            || "the example is another".to_owned(),
        );
        let structs = (self.old.structs.get(&old.request), self.new.structs.get(&new.request));
        if let (Some(before), Some(after)) = structs {
            self.structs(&at.to("request"), S::SpiRequest, before, after);
        }
        self.data(&at.to("response"), S::SpiResponse, old.data.as_ref(), new.data.as_ref());
        self.refusals(&at.to("errors"), &old.errors, &new.errors);
    }

    pub(super) fn plugins(&mut self) {
        let (old, new) = (self.old, self.new);
        let (gone, added, both) = matched(&old.plugins, &new.plugins, |plugin| &plugin.name);
        for plugin in gone {
            let at = Place::owned(old, &["plugins", &plugin.name], &plugin.name, &plugin.file);
            let other = new.plugins.iter().find(|it| it.request == plugin.request);
            self.gone(&at, S::Plugin, &plugin.name, other.map(|it| &*it.name));
        }
        for plugin in added {
            let at = Place::owned(new, &["plugins", &plugin.name], &plugin.name, &plugin.file);
            self.tell(&at, S::Plugin, E::Added, format!("`{}` is new", plugin.name));
        }
        for (before, after) in both {
            self.plugin(before, after);
        }
    }

    fn plugin(&mut self, old: &'m Plugin, new: &'m Plugin) {
        let at = Place::owned(self.new, &["plugins", &new.name], &new.name, &new.file);
        self.life(&at, S::Plugin, old.status, new.status);
        let words = |it: &'m Plugin| (&*it.title, it.doc.as_deref(), it.note.as_deref());
        self.words(&at, S::Plugin, words(old), words(new));
        let rules = |it: &'m Plugin| (&it.rules, &it.checks, &it.failure);
        self.differs(&at, S::Plugin, E::RulesChanged, (rules(old), rules(new)), || {
            "its rules are others".to_owned()
        });
        self.differs(
            &at.to("example"),
            S::Plugin,
            E::Documented,
            (&old.example, &new.example),
            || "the example is another".to_owned(),
        );
        self.both(
            &at,
            [S::PluginRequest, S::PluginResponse],
            [&old.request, &new.request],
            [&old.response, &new.response],
        );
        self.refusals(&at.to("errors"), &old.errors, &new.errors);
    }

    pub(super) fn callbacks(&mut self) {
        let (old, new) = (self.old, self.new);
        let (gone, added, both) =
            matched(&old.callbacks, &new.callbacks, |callback| &callback.name);
        for callback in gone {
            let at =
                Place::owned(old, &["callbacks", &callback.name], &callback.name, &callback.file);
            let other = new.callbacks.iter().find(|it| it.request == callback.request);
            self.gone(&at, S::Callback, &callback.name, other.map(|it| &*it.name));
        }
        for callback in added {
            let at =
                Place::owned(new, &["callbacks", &callback.name], &callback.name, &callback.file);
            self.tell(&at, S::Callback, E::Added, format!("`{}` is new", callback.name));
        }
        for (before, after) in both {
            self.callback(before, after);
        }
    }

    fn callback(&mut self, old: &'m Callback, new: &'m Callback) {
        let at = Place::owned(self.new, &["callbacks", &new.name], &new.name, &new.file);
        self.life(&at, S::Callback, old.status, new.status);
        let words = |it: &'m Callback| (&*it.title, it.doc.as_deref(), it.note.as_deref());
        self.words(&at, S::Callback, words(old), words(new));
        self.differs(
            &at.to("example"),
            S::Callback,
            E::Documented,
            (&old.example, &new.example),
            || "the example is another".to_owned(),
        );
        self.both(
            &at,
            [S::CallbackRequest, S::CallbackResponse],
            [&old.request, &new.request],
            [&old.response, &new.response],
        );
    }

    /// The structures of what is sent and of what comes back, by name.
    fn both(
        &mut self,
        at: &Place,
        subjects: [S; 2],
        requests: [&'m String; 2],
        responses: [&'m String; 2],
    ) {
        let steps = ["request", "response"];
        for ((step, subject), [before, after]) in
            steps.into_iter().zip(subjects).zip([requests, responses])
        {
            let structs = (self.old.structs.get(before), self.new.structs.get(after));
            if let (Some(before), Some(after)) = structs {
                self.structs(&at.to(step), subject, before, after);
            }
        }
    }
}
