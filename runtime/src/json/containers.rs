//! How objects, lists and maps are read.

use jiter::Peek;

use super::nested::Held;
use super::notes::{ELEMENTS, VALUES};
use super::reader::kind_of;
use super::{Decode, DriftKind, Field, Read, ReadValue, Reader, Seen, Shape, Stop};

/// How many fields of a struct are watched for absence.
const MAX_WATCHED: usize = 512;

/// Whether one of the members has this name.
fn is_among(members: &[Field], name: &str) -> bool {
    members.iter().any(|member| member.0 == name)
}

impl Reader<'_> {
    /// Reads an object into a struct.
    ///
    /// # Errors
    ///
    /// [`Stop`] when the text is not JSON or a value cannot be taken without loss.
    pub fn object(&mut self, record: &mut dyn Decode) -> Read {
        let outer = self.field;
        match self.peek()? {
            Peek::Object => {}
            Peek::Null => {
                self.note_null();
                return self.null();
            }
            Peek::Array if !self.next_is_empty() => return self.object_in_list(record),
            peek @ (Peek::Array | Peek::String) if self.next_is_empty() => {
                self.note_empty("object", kind_of(peek));
                return self.skip_value();
            }
            Peek::String => {
                let held = self.held(b"{[", "object", &mut |inner| inner.object(record))?;
                return self.no_other(held, "object");
            }
            other => return self.fail_found("object", other),
        }
        self.enter()?;
        let fields = record.table().1;
        let mut seen = [0_u64; MAX_WATCHED / 64];
        let table = self.order.table(fields);
        let mut after = 0;
        let mut first = true;
        loop {
            let expected = self.order.next(table, after);
            let index = match fields.get(expected) {
                Some(field) if self.takes_name(first, field.name()) => expected,
                _ => {
                    let start = self.index();
                    let key = if first { self.jiter.known_object() } else { self.jiter.next_key() };
                    let index = match key {
                        Ok(Some(key)) => match find(fields, expected, key) {
                            Some(index) => index,
                            None if self.depth == 1 && is_among(self.passed, key) => {
                                self.skip_value()?;
                                first = false;
                                continue;
                            }
                            None => {
                                let unseen = self.notes.add_unknown(key);
                                // The name itself may have been mended.
                                let name = (!self.places.is_empty()).then(|| key.to_owned());
                                if let Some(at) = unseen {
                                    let value = self.rest();
                                    self.notes.see(at, value);
                                }
                                self.unknown_member(record, start)?;
                                if let Some(name) = name {
                                    self.note_mended_at(&name);
                                }
                                first = false;
                                continue;
                            }
                        },
                        Ok(None) => break,
                        Err(error) => return self.fail_json(&error),
                    };
                    self.order.learn(table, after, index);
                    index
                }
            };
            first = false;
            after = index + 1;
            if let Some(word) = seen.get_mut(index / 64) {
                *word |= 1 << (index % 64);
            }
            self.field = &fields[index];
            self.notes.enter(self.field);
            if self.careful {
                self.careful_member(record, index, &fields[index])?;
            } else {
                record.read(index, self)?;
            }
            self.notes.leave();
        }
        for (fields, seen) in fields.chunks(64).zip(seen) {
            let mut unseen = !seen;
            while let Some(field) = fields.get(unseen.trailing_zeros() as usize) {
                if field.is_required() {
                    self.notes.add_missing(field);
                }
                unseen &= unseen - 1;
            }
        }
        self.leave();
        self.field = outer;
        Ok(())
    }

    /// Reads a member that may have been mended, or may be left out.
    #[inline(never)]
    fn careful_member(
        &mut self,
        record: &mut dyn Decode,
        index: usize,
        field: &'static Field,
    ) -> Read {
        let place = self.place();
        if record.read(index, self).is_err() {
            self.leave_out(place, field)?;
        }
        self.note_mended();
        Ok(())
    }

    /// A list of one object stands for the object, also one in another.
    fn object_in_list(&mut self, record: &mut dyn Decode) -> Read {
        let Some(levels) = self.levels_of_one() else {
            return self.fail_kind("object", "list of several values");
        };
        self.note_coerced("object", "list");
        for _ in 0..levels {
            self.enter()?;
            let step = self.jiter.known_array();
            self.check(step)?;
        }
        let is_null = self.peek()? == Peek::Null;
        self.object(record)?;
        let absent = self.take_absent() || is_null;
        for _ in 0..levels {
            let step = self.jiter.array_step();
            self.check(step)?;
            self.leave();
        }
        self.set_absent(absent);
        Ok(())
    }

    /// How many lists, one in the other, the list that was peeked is made of; `None` when one of
    /// them has several elements. Found out before anything is read, since what is left out must
    /// not stay half filled, and for all levels at once, since each look passes over the rest.
    fn levels_of_one(&self) -> Option<usize> {
        let mut ahead = self.jiter.clone();
        let (mut levels, mut next) = (0, Ok(Some(Peek::Array)));
        while let Ok(Some(Peek::Array)) = next {
            next = ahead.known_array();
            // One that cannot be entered counts as well: it says why when it is read.
            levels += usize::from(!matches!(next, Ok(None)));
        }
        let mut step = match next {
            Ok(Some(_)) => ahead.next_skip(),
            next => next.map(drop),
        };
        for _ in 0..levels {
            // What is not JSON is said when it is read.
            let Ok(()) = step else { break };
            step = match ahead.array_step() {
                Ok(Some(_)) => return None,
                next => next.map(drop),
            };
        }
        Some(levels)
    }

    /// Reads a list, calling `item` at each element.
    ///
    /// Services leave the brackets away when a list has one element. Such a lone value is
    /// taken for the element if it is of its `shape`.
    ///
    /// # Errors
    ///
    /// [`Stop`], as for [`Reader::object`].
    pub fn list(
        &mut self,
        shape: fn() -> Shape,
        item: &mut dyn FnMut(&mut Reader<'_>) -> Read,
    ) -> Read {
        match self.peek()? {
            Peek::Array => {}
            Peek::Null => {
                self.note_null();
                return self.null();
            }
            peek @ (Peek::Object | Peek::String) if self.next_is_empty() => {
                self.note_empty("list", kind_of(peek));
                return self.skip_value();
            }
            Peek::String if !self.holds_list(shape, item)? => return Ok(()),
            other => {
                if !self.next_has(shape(), other) {
                    return self.fail_found("list", other);
                }
                self.note_coerced("list", kind_of(other));
                return item(self);
            }
        }
        self.enter()?;
        self.notes.enter(&ELEMENTS);
        let mut index = 0;
        if self.elements(&mut index, item).is_err() {
            self.failed_at(index);
            return Err(Stop);
        }
        self.notes.leave();
        self.leave();
        Ok(())
    }

    fn elements(
        &mut self,
        index: &mut usize,
        item: &mut dyn FnMut(&mut Reader<'_>) -> Read,
    ) -> Read {
        let mut step = self.jiter.known_array();
        while self.check(step)?.is_some() {
            item(self)?;
            self.note_mended();
            *index += 1;
            step = self.jiter.array_step();
        }
        Ok(())
    }

    /// Reads a list that the text which was peeked holds. Gives `true` where it holds none, so
    /// that it may be the only element.
    fn holds_list(
        &mut self,
        shape: fn() -> Shape,
        item: &mut dyn FnMut(&mut Reader<'_>) -> Read,
    ) -> Result<bool, Stop> {
        let brackets: &[u8] = match shape() {
            // An element that lost its brackets may be text that begins like an object.
            Shape::Scalar | Shape::Any => b"[",
            Shape::Record(_) | Shape::Map => b"[{",
        };
        let held = self.held(brackets, "list", &mut |inner| inner.list(shape, item))?;
        Ok(matches!(held, Held::Other))
    }

    /// Text that holds something else than was expected is an error.
    fn no_other(&mut self, held: Held, expected: &'static str) -> Read {
        match held {
            Held::Nothing | Held::Json => Ok(()),
            Held::Other => self.fail_kind(expected, "text"),
        }
    }

    /// Reads an element of a list or map. Says whether there is one: for `null`, or
    /// something empty of another kind, a row of zeros would be made up, and the caller
    /// could not tell it from a real one.
    ///
    /// One that cannot be taken is not there either, where that is wished.
    pub(super) fn element(&mut self, item: &mut dyn ReadValue) -> Result<bool, Stop> {
        if !self.careful {
            return self.present_element(item);
        }
        let (place, field) = (self.place(), self.field);
        match self.present_element(item) {
            Err(Stop) => self.leave_out(place, field).map(|()| item.keeps_null()),
            element => element,
        }
    }

    fn present_element(&mut self, item: &mut dyn ReadValue) -> Result<bool, Stop> {
        if item.keeps_null() {
            return item.read_value(self).map(|()| true);
        }
        if self.peek()? == Peek::Null {
            self.null()?;
            self.notes.add_seen(DriftKind::Missing, Seen::Null);
            return Ok(false);
        }
        self.take_absent();
        item.read_value(self)?;
        if !self.take_absent() {
            return Ok(true);
        }
        self.note(DriftKind::Missing);
        Ok(false)
    }

    /// Reads an object with free keys, calling `item` at each value. It may take the key away.
    ///
    /// # Errors
    ///
    /// [`Stop`], as for [`Reader::object`].
    pub fn map(&mut self, item: &mut dyn FnMut(&mut String, &mut Reader<'_>) -> Read) -> Read {
        match self.peek()? {
            Peek::Object => {}
            Peek::Null => {
                self.note_null();
                return self.null();
            }
            peek @ (Peek::Array | Peek::String) if self.next_is_empty() => {
                self.note_empty("object", kind_of(peek));
                return self.skip_value();
            }
            Peek::Array => {
                // Services written in PHP send a map whose keys are 0, 1, 2 … as a list.
                self.note_coerced("object", "list");
                let mut index = 0;
                return self.list(|| Shape::Any, &mut |reader| {
                    index += 1;
                    item(&mut (index - 1).to_string(), reader)
                });
            }
            Peek::String => {
                let held = self.held(b"{[", "object", &mut |inner| inner.map(item))?;
                return self.no_other(held, "object");
            }
            other => return self.fail_found("object", other),
        }
        self.enter()?;
        self.notes.enter(&VALUES);
        let mut key = String::new();
        if self.values(&mut key, item).is_err() {
            self.failed_at_key(&key);
            return Err(Stop);
        }
        self.notes.leave();
        self.leave();
        Ok(())
    }

    fn values(
        &mut self,
        key: &mut String,
        item: &mut dyn FnMut(&mut String, &mut Reader<'_>) -> Read,
    ) -> Read {
        let mut step = self.jiter.known_object();
        loop {
            match step {
                Ok(Some(name)) => name.clone_into(key),
                Ok(None) => return Ok(()),
                Err(error) => return self.fail_json(&error),
            }
            // The key may have been mended as well as the value.
            self.note_mended();
            match self.depth == 1 && is_among(self.passed, key) {
                true => self.skip_value()?,
                false => item(key, self)?,
            }
            self.note_mended();
            step = self.jiter.next_key();
        }
    }

    /// Whether the value that was peeked can be an element of this shape.
    fn next_has(&self, shape: Shape, peek: Peek) -> bool {
        match shape {
            Shape::Any => true,
            Shape::Scalar => peek != Peek::Object,
            Shape::Map => peek == Peek::Object,
            Shape::Record(fields) => peek == Peek::Object && self.next_knows(fields),
        }
    }

    /// Whether the object that was peeked has a member of the table.
    fn next_knows(&self, fields: &[Field]) -> bool {
        let mut ahead = self.jiter.clone();
        let mut first = true;
        loop {
            let key = if first { ahead.known_object() } else { ahead.next_key() };
            first = false;
            match key {
                Ok(Some(key)) if find(fields, 0, key).is_some() => return true,
                Ok(Some(_)) => {}
                Ok(None) => return false,
                // It says what is wrong when it is read.
                Err(_) => return true,
            }
            if ahead.next_skip().is_err() {
                return true;
            }
        }
    }
}

/// The entry of `key`, looked for from behind the last one: replies mostly keep the
/// descriptor's order and leave some fields out.
fn find(fields: &[Field], expected: usize, key: &str) -> Option<usize> {
    let (before, after) = fields.split_at_checked(expected).unwrap_or((fields, &[]));
    let is_key = |field: &Field| field.name() == key;
    match after.iter().position(is_key) {
        Some(index) => Some(expected + index),
        None => before.iter().position(is_key),
    }
}
