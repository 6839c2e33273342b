//! Structures and enums, wherever they stand.

use doudian_codegen::model::{Enum, Home, Platform, Step, Struct, Type};

use super::comparison::{Comparison, matched};
use super::pairs::Naming;
use super::place::ChangePlace;
use crate::rule::{Event as E, Part as P};

impl<'m> Comparison<'m> {
    /// A request or message, which has its name from something else.
    pub(super) fn request(&mut self, at: &ChangePlace, part: P, old: &'m Struct, new: &'m Struct) {
        self.extra(at, old, new);
        self.fields(at, part, old, new);
    }

    /// A structure in a place.
    pub(super) fn structs(&mut self, at: &ChangePlace, part: P, old: &'m Struct, new: &'m Struct) {
        let at = self.home(at, &new.home, "types", &new.name);
        if self.named.insert((&old.name, &new.name)) {
            self.name(&at, P::Structure, &old.name, &new.name);
            self.differs(&at, P::Structure, E::Documented, (&old.label, &new.label), || {
                "its label is another".to_owned()
            });
            self.extra(&at, old, new);
        }
        if self.entered.insert((&old.name, &new.name, part)) {
            self.fields(&at, part, old, new);
        }
    }

    fn extra(&mut self, at: &ChangePlace, old: &Struct, new: &Struct) {
        match (old.extra, new.extra) {
            (false, true) => self.tell(at, P::Structure, E::ExtraKept, "it has a member `extra`"),
            (true, false) => {
                self.tell(at, P::Structure, E::ExtraDropped, "it has no member `extra` any more");
            }
            _ => {}
        }
    }

    fn enums(&mut self, at: &ChangePlace, old: &'m Enum, new: &'m Enum) {
        if !self.named.insert((&old.name, &new.name)) {
            return;
        }
        let at = self.home(at, &new.home, "enums", &new.name);
        self.name(&at, P::Enum, &old.name, &new.name);
        self.differs(&at, P::Enum, E::Documented, (&old.label, &new.label), || {
            "its label is another".to_owned()
        });
        self.differs(&at, P::Enum, E::KindChanged, (old.repr, new.repr), || {
            "its codes are of another type".to_owned()
        });
        let (gone, added, both) = matched(&old.codes, &new.codes, |code| &code.code);
        let place = |code: &str| at.step(Step::Code(code.to_owned()));
        for code in gone {
            let constant = &code.rust.constant;
            let other =
                new.codes.iter().find(|it| constant.is_some() && it.rust.constant == *constant);
            let message = format!("the code {} ({}) is gone", code.code, code.label);
            match other {
                None => self.tell(&place(&code.code), P::Enum, E::CodeRemoved, message),
                Some(other) => {
                    let message = format!("{message}, and its constant stands for {}", other.code);
                    self.tell(&place(&code.code), P::Enum, E::ConstantReused, message);
                }
            }
        }
        for code in added {
            let message = format!("the code {} ({}) is new", code.code, code.label);
            self.tell(&place(&code.code), P::Enum, E::CodeAdded, message);
        }
        for (before, after) in both {
            let at = place(&after.code);
            let constants = (&before.rust.constant, &after.rust.constant);
            if constants.0 != constants.1 {
                let name = |it: &Option<String>| it.clone().unwrap_or("none".to_owned());
                let message = format!(
                    "the constant of {} was {} and is {}",
                    after.code,
                    name(constants.0),
                    name(constants.1)
                );
                let is_reused = constants.0.is_some()
                    && new.codes.iter().any(|it| it.rust.constant == *constants.0);
                let event = if is_reused { E::ConstantReused } else { E::ConstantRenamed };
                self.tell(&at, P::Enum, event, message);
            }
            self.differs(&at, P::Enum, E::CodeDocumented, (&before.label, &after.label), || {
                format!("{} was “{}” and is “{}”", after.code, before.label, after.label)
            });
        }
    }

    fn name(&mut self, at: &ChangePlace, part: P, before: &str, after: &str) {
        let told = format!("`{before}` is called `{after}` now");
        match self.pairs.naming(self.new, before, after) {
            // Of a type that was taken in its place, the field tells.
            Naming::Same | Naming::Other => {}
            Naming::Renamed => self.tell(at, part, E::Renamed, told),
            Naming::Reused => {
                self.tell(
                    at,
                    part,
                    E::NameReused,
                    format!("{told}, and `{before}` is something else"),
                );
            }
        }
    }

    /// What a type names, in a place that has it.
    pub(super) fn named(&mut self, at: &ChangePlace, part: P, old: &'m Type, new: &'m Type) {
        let (Some(before), Some(after)) = (old.named(), new.named()) else { return };
        if self.pairs.naming(self.new, before, after) == Naming::Other {
            return;
        }
        let at = at.inside(new);
        let structs = (self.old.structs.get(before), self.new.structs.get(after));
        let enums = (self.old.enums.get(before), self.new.enums.get(after));
        if let (Some(before), Some(after)) = structs {
            self.structs(&at, part, before, after);
        } else if let (Some(before), Some(after)) = enums {
            self.enums(&at, before, after);
        }
    }

    /// What an answer, or the reply to an SPI call, holds.
    pub(super) fn data(
        &mut self,
        at: &ChangePlace,
        part: P,
        old: Option<&'m Type>,
        new: Option<&'m Type>,
    ) {
        match (old, new) {
            (None, None) => {}
            (None, Some(ty)) => self.tell(at, part, E::DataAdded, format!("it is `{ty}` now")),
            (Some(ty), None) => {
                self.tell(at, part, E::DataRemoved, format!("it is no longer `{ty}`"));
            }
            (Some(old), Some(new)) => {
                if !self.is_same_form(old, new) {
                    let message = format!("it was `{old}` and is `{new}`");
                    self.tell(at, part, E::DataType, message);
                }
                self.named(at, part, old, new);
            }
        }
    }

    /// The place of a type that is shared: its own.
    fn home(&self, at: &ChangePlace, home: &Home, room: &str, name: &str) -> ChangePlace {
        if !matches!(home, Home::Shared(_)) {
            return at.clone();
        }
        let mut place = ChangePlace::of(self.new).to(room).to(name);
        place.used_by = self.users(name);
        place.file = file_of(self.new, name);
        place
    }

    fn users(&self, name: &str) -> Vec<String> {
        self.users.get(name).into_iter().flatten().map(|&user| user.to_owned()).collect()
    }

    /// Shared types that nothing names, in one state or in both.
    pub(super) fn shared(&mut self) {
        let (old, new) = (self.old, self.new);
        let is_shared = |home: &Home| matches!(home, Home::Shared(_));
        for before in old.structs.values().filter(|it| is_shared(&it.home)) {
            let name = &*before.name;
            if self.pairs.has_old(name) {
                continue;
            }
            match new.structs.get(name).filter(|_| !self.pairs.has_new(name)) {
                Some(after) => {
                    let part = if before.in_request { P::Request } else { P::Response };
                    self.structs(&ChangePlace::of(new), part, before, after);
                }
                None => self.shared_gone(P::Structure, "types", name),
            }
        }
        for before in old.enums.values().filter(|it| is_shared(&it.home)) {
            let name = &*before.name;
            if self.pairs.has_old(name) {
                continue;
            }
            match new.enums.get(name).filter(|_| !self.pairs.has_new(name)) {
                Some(after) => self.enums(&ChangePlace::of(new), before, after),
                None => self.shared_gone(P::Enum, "enums", name),
            }
        }
        let structs = new
            .structs
            .values()
            .filter(|it| is_shared(&it.home))
            .map(|it| (P::Structure, "types", &*it.name));
        let enums = new
            .enums
            .values()
            .filter(|it| is_shared(&it.home))
            .map(|it| (P::Enum, "enums", &*it.name));
        for (part, room, name) in structs.chain(enums) {
            let was_there = old.structs.contains_key(name) || old.enums.contains_key(name);
            if !was_there && !self.pairs.has_new(name) {
                let mut at = ChangePlace::of(new).to(room).to(name);
                at.file = file_of(new, name);
                at.used_by = self.users(name);
                self.tell(&at, part, E::Added, format!("`{name}` is new"));
            }
        }
    }

    fn shared_gone(&mut self, part: P, room: &str, name: &str) {
        let mut at = ChangePlace::of(self.old).to(room).to(name);
        at.file = file_of(self.old, name);
        self.tell(&at, part, E::Removed, format!("`{name}` is gone"));
    }
}

fn file_of(platform: &Platform, name: &str) -> String {
    let record = platform.structs.get(name).map(|it| &it.file);
    record.or_else(|| platform.enums.get(name).map(|it| &it.file)).cloned().unwrap_or_default()
}
