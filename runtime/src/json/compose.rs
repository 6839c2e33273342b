//! What is written of several parts: structs, members that no table has, and JSON inside text.

use super::writer::Audience;
use super::{Canonical, Encode, Form, WriteValue, Writer};

impl Writer {
    /// Writes a struct as an object.
    pub fn object(&mut self, record: &dyn Encode) {
        let outer = (self.rest, self.field, self.first, self.unsorted);
        self.unsorted = false;
        self.rest = record.table().1;
        let start = self.text.len();
        self.open('{');
        record.write(self);
        self.close('}');
        if self.unsorted {
            self.sort(start);
        }
        (self.rest, self.field, self.first, self.unsorted) = outer;
    }

    /// Writes members that the struct's table lacks.
    pub(super) fn more_members<'m>(&mut self, members: impl Iterator<Item = (&'m str, &'m str)>) {
        for (name, json) in members {
            self.separate();
            self.key(name);
            // Nobody knows whether it is personal.
            self.text.push_str(if self.audience == Audience::Wire { json } else { "\"***\"" });
        }
        self.unsorted = true;
    }

    /// Writes an object of members that no table has.
    pub(super) fn unknown<'m>(&mut self, members: impl Iterator<Item = (&'m str, &'m str)>) {
        let (start, outer) = (self.text.len(), self.unsorted);
        self.open('{');
        self.more_members(members);
        self.close('}');
        self.sort(start);
        self.unsorted = outer;
    }

    /// Brings the object that begins at `start` into order.
    #[cold]
    fn sort(&mut self, start: usize) {
        if self.audience != Audience::Wire {
            return;
        }
        let text = self.text.split_off(start);
        match Canonical::parse(&text) {
            Ok(object) => self.text.push_str(&object.to_form_verbatim(Form::default())),
            // It is JSON, unless its error has been kept.
            Err(_) => self.text.push_str(&text),
        }
    }

    /// Writes a value as text that holds its JSON; for people, as the value itself.
    pub(crate) fn nested(&mut self, value: &dyn WriteValue) {
        if self.audience != Audience::Wire {
            return value.write_value(self);
        }
        let mut inner = Self::new();
        inner.private = self.private.take();
        value.write_value(&mut inner);
        self.private = inner.private;
        if let Some(error) = inner.error {
            self.error.get_or_insert(error);
        }
        self.string(&inner.text);
    }
}
