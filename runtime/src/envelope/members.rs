//! The members of an answer, as a record that the reader fills.

use std::ops::Range;

use super::Fill;
use crate::json::{
    Decode, Encode, Read, Reader, Stop, Table, Unreadable, Writer, get, integral_number,
};
use crate::protocol::{Code, Group, Head, Part, Protocol};

/// Where the data of an answer is.
pub(super) enum Data {
    Absent,
    /// In the body, not read yet.
    Raw(Range<usize>),
    Filled,
}

/// An answer as a record that the reader fills.
pub(super) struct Answered<'f> {
    pub(super) head: Head,
    pub(super) data: Data,
    pub(super) protocol: &'static dyn Protocol,
    /// `None` passes over the data.
    pub(super) fill: Option<&'f mut dyn Fill>,
    /// What becomes of values of the data that cannot be taken.
    pub(super) unreadable: Unreadable,
}

impl Encode for Answered<'_> {
    fn table(&self) -> &'static Table {
        self.head.envelope.table
    }

    // Envelopes are only read.
    fn write(&self, _writer: &mut Writer) {}
}

impl Decode for Answered<'_> {
    fn read(&mut self, index: usize, reader: &mut Reader<'_>) -> Read {
        match self.head.envelope.parts.get(index) {
            Some(Part::Data) => self.read_data(reader),
            Some(Part::Group(group)) if group.data => self.read_data_with_codes(group, reader),
            part => read_part(&mut self.head, part, reader),
        }
    }
}

/// Reads a member that is not the data.
fn read_part(head: &mut Head, part: Option<&Part>, reader: &mut Reader<'_>) -> Read {
    match part {
        Some(Part::Code) => {
            let found = code(reader)?;
            head.add_code(None, found);
            Ok(())
        }
        Some(Part::Message) => words(&mut head.message, reader),
        Some(Part::LegacyCode(generation)) => {
            if let Code::Is(code) = code(reader)? {
                head.add_legacy_code(*generation, code);
            }
            Ok(())
        }
        Some(Part::LegacyMessage) => words(&mut head.legacy_message, reader),
        Some(Part::SubCode) => get(&mut head.sub_code, reader),
        Some(Part::SubMessage) => get(&mut head.sub_message, reader),
        Some(Part::LogId) => get(&mut head.log_id, reader),
        Some(Part::AlsoCode(index)) => {
            let found = code(reader)?;
            head.add_code(Some(*index), found);
            Ok(())
        }
        Some(Part::AlsoMessage(index)) => get(head.also_message(*index), reader),
        Some(Part::Group(group)) => reader.object(&mut Grouped { head, group }),
        Some(Part::Data | Part::Other) | None => reader.skip_value(),
    }
}

/// An object of the envelope as a record that the reader fills.
struct Grouped<'h> {
    head: &'h mut Head,
    group: &'static Group,
}

impl Encode for Grouped<'_> {
    fn table(&self) -> &'static Table {
        self.group.table
    }

    // Envelopes are only read.
    fn write(&self, _writer: &mut Writer) {}
}

impl Decode for Grouped<'_> {
    fn read(&mut self, index: usize, reader: &mut Reader<'_>) -> Read {
        read_part(self.head, self.group.parts.get(index), reader)
    }
}

impl Answered<'_> {
    fn read_data(&mut self, reader: &mut Reader<'_>) -> Read {
        if reader.next_is_null()? {
            return reader.skip_value();
        }
        // Mostly the code comes first; then the data is read where it stands, in one pass.
        match &mut self.fill {
            Some(fill) if self.protocol.verdict(&self.head).is_accepted() => {
                reader.set_unreadable(self.unreadable);
                let filled = fill.fill(reader);
                // Data that is unreadable as a whole is not left out.
                reader.set_unreadable(Unreadable::Fail);
                filled?;
                self.data = Data::Filled;
            }
            _ => {
                self.data = Data::Raw(reader.span()?);
                // It is noted when the data is read.
                reader.pass_mended();
            }
        }
        Ok(())
    }

    /// Reads the codes that stand in the data; the data itself is read when they are known.
    fn read_data_with_codes(&mut self, group: &'static Group, reader: &mut Reader<'_>) -> Read {
        if reader.next_is_null()? {
            return reader.skip_value();
        }
        let span = reader.span()?;
        reader.pass_mended();
        // Data of another kind has no codes; whether it fits is said when it is read.
        let _ =
            Reader::new(reader.bytes(&span)).object(&mut Grouped { head: &mut self.head, group });
        self.data = Data::Raw(span);
        Ok(())
    }
}

/// Reads what a code says in words, unless another member has said it.
fn words(said: &mut String, reader: &mut Reader<'_>) -> Read {
    let mut found = String::new();
    get(&mut found, reader)?;
    if said.is_empty() {
        *said = found;
    }
    Ok(())
}

/// Reads a code, which is a number or the text of one. Anything else is no code.
fn code(reader: &mut Reader<'_>) -> Result<Code, Stop> {
    let mut value = serde_json::Value::Null;
    get(&mut value, reader)?;
    let text = match value {
        serde_json::Value::Number(number) => number.to_string(),
        serde_json::Value::String(text) => text.trim().to_owned(),
        serde_json::Value::Null => return Ok(Code::Absent),
        _ => return Ok(Code::Unreadable),
    };
    Ok(match integral_number(&text).parse() {
        Ok(code) => Code::Is(code),
        Err(_) if text.is_empty() => Code::Absent,
        Err(_) => Code::Unreadable,
    })
}
