//! What the platform sends by itself, and what happens in a mini program.

use doudian_codegen::model::{Callback, Message, Plugin, Spi};

use super::comparison::{Comparison, matched};
use super::pairs::counterpart;
use super::place::ChangePlace;
use crate::rule::{Event as E, Part as P};

impl<'m> Comparison<'m> {
    pub(super) fn messages(&mut self) {
        let (old, new) = (self.old, self.new);
        let mut taken: Vec<&Message> = Vec::new();
        for before in &old.messages {
            if let Some(after) = counterpart(old, new, before) {
                taken.push(after);
                self.message(before, after);
            } else {
                let at = ChangePlace::owned(
                    old,
                    &["messages", &before.topic],
                    &before.topic,
                    &before.file,
                );
                let mut others = new.messages.iter();
                let other = others.find(|it| it.rust.variant == before.rust.variant);
                self.gone(&at, P::Message, &before.topic, other.map(|it| &*it.topic));
            }
        }
        for after in &new.messages {
            if !taken.contains(&after) {
                let at =
                    ChangePlace::owned(new, &["messages", &after.topic], &after.topic, &after.file);
                self.tell(&at, P::Message, E::Added, format!("`{}` is new", after.topic));
            }
        }
    }

    /// Something that has a name is gone, and perhaps its name in code is another one's now.
    pub(super) fn gone(&mut self, at: &ChangePlace, part: P, name: &str, other: Option<&str>) {
        match other {
            None => self.tell(at, part, E::Removed, format!("`{name}` is gone")),
            Some(other) => {
                let message = format!("`{name}` is gone, and code that uses it gets `{other}`");
                self.tell(at, part, E::NameReused, message);
            }
        }
    }

    fn message(&mut self, old: &'m Message, new: &'m Message) {
        let mut at = ChangePlace::owned(self.new, &["messages", &new.topic], &new.topic, &new.file);
        if self.new.messages.iter().filter(|it| it.topic == new.topic).count() > 1 {
            at = new.tag.iter().fold(at, |at, tag| at.to(tag));
        }
        self.life(&at, P::Message, old.status, new.status);
        let words = |it: &'m Message| (&*it.title, it.doc.as_deref(), it.note.as_deref());
        self.words(&at, P::Message, words(old), words(new));
        self.differs(&at, P::Message, E::TagChanged, (&old.tag, &new.tag), || {
            let tag = |it: &Option<String>| it.clone().unwrap_or("unknown".to_owned());
            format!("its tag was {} and is {}", tag(&old.tag), tag(&new.tag))
        });
        self.differs(&at, P::Message, E::KeyChanged, (&old.key, &new.key), || {
            "what it is about stands in another field".to_owned()
        });
        self.differs(
            &at.to("example"),
            P::Message,
            E::Documented,
            (&old.example, &new.example),
            || "the example is another".to_owned(),
        );
        let structs = (self.old.structs.get(&old.data), self.new.structs.get(&new.data));
        if let (Some(before), Some(after)) = structs {
            // Its name is that of the message.
            self.request(&at.to("data"), P::MessageData, before, after);
        }
    }

    pub(super) fn spis(&mut self) {
        let (old, new) = (self.old, self.new);
        let (gone, added, both) = matched(&old.spis, &new.spis, |spi| &spi.name);
        for spi in gone {
            let at = ChangePlace::owned(old, &["spi", &spi.name], &spi.name, &spi.file);
            let other = new.spis.iter().find(|it| it.request == spi.request);
            self.gone(&at, P::Spi, &spi.name, other.map(|it| &*it.name));
        }
        for spi in added {
            let at = ChangePlace::owned(new, &["spi", &spi.name], &spi.name, &spi.file);
            self.tell(&at, P::Spi, E::Added, format!("`{}` is new", spi.name));
        }
        for (before, after) in both {
            self.spi(before, after);
        }
    }

    fn spi(&mut self, old: &'m Spi, new: &'m Spi) {
        let at = ChangePlace::owned(self.new, &["spi", &new.name], &new.name, &new.file);
        self.life(&at, P::Spi, old.status, new.status);
        let words = |it: &'m Spi| (&*it.title, it.doc.as_deref(), it.note.as_deref());
        self.words(&at, P::Spi, words(old), words(new));
        self.differs(&at, P::Spi, E::PlaceOfDataChanged, (old.reply, new.reply), || {
            "the data of the reply stands in another place".to_owned()
        });
        let discriminators = (&old.discriminator, &new.discriminator);
        self.differs(&at, P::Spi, E::DiscriminatorChanged, discriminators, || {
            let name = |it: &Option<String>| it.clone().unwrap_or("none".to_owned());
            format!(
                "what tells it apart was {} and is {}",
                name(&old.discriminator),
                name(&new.discriminator)
            )
        });
        self.differs(
            &at.to("example"),
            P::Spi,
            E::Documented,
            (&old.example, &new.example),
            || "the example is another".to_owned(),
        );
        let structs = (self.old.structs.get(&old.request), self.new.structs.get(&new.request));
        if let (Some(before), Some(after)) = structs {
            self.structs(&at.to("request"), P::SpiRequest, before, after);
        }
        self.data(&at.to("response"), P::SpiResponse, old.data.as_ref(), new.data.as_ref());
        self.refusals(&at.to("errors"), &old.errors, &new.errors);
    }

    pub(super) fn plugins(&mut self) {
        let (old, new) = (self.old, self.new);
        let (gone, added, both) = matched(&old.plugins, &new.plugins, |plugin| &plugin.name);
        for plugin in gone {
            let at =
                ChangePlace::owned(old, &["plugins", &plugin.name], &plugin.name, &plugin.file);
            let other = new.plugins.iter().find(|it| it.request == plugin.request);
            self.gone(&at, P::Plugin, &plugin.name, other.map(|it| &*it.name));
        }
        for plugin in added {
            let at =
                ChangePlace::owned(new, &["plugins", &plugin.name], &plugin.name, &plugin.file);
            self.tell(&at, P::Plugin, E::Added, format!("`{}` is new", plugin.name));
        }
        for (before, after) in both {
            self.plugin(before, after);
        }
    }

    fn plugin(&mut self, old: &'m Plugin, new: &'m Plugin) {
        let at = ChangePlace::owned(self.new, &["plugins", &new.name], &new.name, &new.file);
        self.life(&at, P::Plugin, old.status, new.status);
        let words = |it: &'m Plugin| (&*it.title, it.doc.as_deref(), it.note.as_deref());
        self.words(&at, P::Plugin, words(old), words(new));
        let rules = |it: &'m Plugin| (&it.rules, &it.checks, &it.failure);
        self.differs(&at, P::Plugin, E::RulesChanged, (rules(old), rules(new)), || {
            "its rules are others".to_owned()
        });
        self.differs(
            &at.to("example"),
            P::Plugin,
            E::Documented,
            (&old.example, &new.example),
            || "the example is another".to_owned(),
        );
        self.both(
            &at,
            [P::PluginRequest, P::PluginResponse],
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
            let at = ChangePlace::owned(
                old,
                &["callbacks", &callback.name],
                &callback.name,
                &callback.file,
            );
            let other = new.callbacks.iter().find(|it| it.request == callback.request);
            self.gone(&at, P::Callback, &callback.name, other.map(|it| &*it.name));
        }
        for callback in added {
            let at = ChangePlace::owned(
                new,
                &["callbacks", &callback.name],
                &callback.name,
                &callback.file,
            );
            self.tell(&at, P::Callback, E::Added, format!("`{}` is new", callback.name));
        }
        for (before, after) in both {
            self.callback(before, after);
        }
    }

    fn callback(&mut self, old: &'m Callback, new: &'m Callback) {
        let at = ChangePlace::owned(self.new, &["callbacks", &new.name], &new.name, &new.file);
        self.life(&at, P::Callback, old.status, new.status);
        let words = |it: &'m Callback| (&*it.title, it.doc.as_deref(), it.note.as_deref());
        self.words(&at, P::Callback, words(old), words(new));
        self.differs(
            &at.to("example"),
            P::Callback,
            E::Documented,
            (&old.example, &new.example),
            || "the example is another".to_owned(),
        );
        self.both(
            &at,
            [P::CallbackRequest, P::CallbackResponse],
            [&old.request, &new.request],
            [&old.response, &new.response],
        );
    }

    /// The structures of what is sent and of what comes back, by name.
    fn both(
        &mut self,
        at: &ChangePlace,
        parts: [P; 2],
        requests: [&'m String; 2],
        responses: [&'m String; 2],
    ) {
        let steps = ["request", "response"];
        for ((step, part), [before, after]) in
            steps.into_iter().zip(parts).zip([requests, responses])
        {
            let structs = (self.old.structs.get(before), self.new.structs.get(after));
            if let (Some(before), Some(after)) = structs {
                self.structs(&at.to(step), part, before, after);
            }
        }
    }
}
