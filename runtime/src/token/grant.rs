//! What token calls answer.
//!
//! A code works once, and a pair may replace the one before: what an answer says beside the
//! access token must never cost the token. So every other member that cannot be understood is
//! "not known", with drift, and an answer that cannot be read at all is searched for its
//! tokens.

use std::mem::take;

use super::about::{About, SecretText};
use super::expiry;
use super::side::Side;
use crate::envelope::Fill;
use crate::json::{
    Decode, DriftKind, Encode, Field, LENIENT, PII, REQUIRED, Read, ReadValue, Reader, Shape,
    Table, Writer, get, skip,
};
use crate::protocol::GrantNames;

/// The data of a granted token.
#[derive(Clone, Default)]
pub(crate) struct Grant {
    pub(crate) access_token: String,
    pub(crate) refresh_token: Option<String>,
    /// As the platform says it: see [`expiry::expires_at`].
    life: Option<i64>,
    pub(crate) about: About,
}

impl Grant {
    /// When the token expires, in unix seconds, if it was granted at `now`.
    pub(crate) fn expires_at(&self, now: i64) -> Option<i64> {
        expiry::expires_at(self.life?, now)
    }

    /// Whether it is said to have no life left, if it was granted at `now`: nothing that
    /// helps.
    pub(crate) fn is_spent(&self, now: i64) -> bool {
        self.life.is_some() && self.expires_at(now).is_none()
    }
}

const FIELDS: &[Field] = &[
    Field("access_token", REQUIRED | PII, &[]),
    Field("expires_in", LENIENT, &[]),
    Field("refresh_token", PII, &[]),
    Field("scope", LENIENT, &[]),
    Field("shop_id", LENIENT, &[]),
    Field("shop_name", LENIENT, &[]),
    Field("authority_id", LENIENT, &[]),
    Field("auth_subject_type", LENIENT, &[]),
    Field("encrypt_operator", PII, &[]),
    Field("operator_name", LENIENT, &[]),
    Field("shop_biz_type", LENIENT, &[]),
    Field("token_type", LENIENT, &[]),
    Field("open_id", PII, &[]),
    Field("toutiao_id", LENIENT, &[]),
    Field("refresh_expires_in", LENIENT, &[]),
];

/// How many of them are read; the rest is known and says nothing.
const READ: usize = FIELDS.len() - 2;

impl Encode for Grant {
    fn table(&self) -> &'static Table {
        static TABLE: Table = Table("Grant", FIELDS);
        &TABLE
    }

    // Grants are only read.
    fn write(&self, _writer: &mut Writer) {}
}

impl Decode for Grant {
    fn read(&mut self, index: usize, reader: &mut Reader<'_>) -> Read {
        if index >= READ {
            return skip(reader);
        }
        let side = Side::read(reader)?;
        let about = &mut self.about;
        match index {
            // What is there is kept, should the member come again and be empty.
            0 => self.access_token = side.text(reader).unwrap_or(take(&mut self.access_token)),
            1 => self.life = life(side, reader),
            2 => self.refresh_token = side.text(reader).or(self.refresh_token.take()),
            3 => about.scope = side.text(reader),
            4 => about.shop_id = side.text(reader),
            5 => about.shop_name = side.text(reader),
            6 => about.authority_id = side.text(reader),
            7 => about.auth_subject_type = side.text(reader),
            8 => about.encrypt_operator = side.text(reader).map(SecretText),
            9 => about.operator_name = side.text(reader),
            10 => about.shop_biz_type = side.integer(reader),
            11 => about.token_type = side.integer(reader),
            _ => about.open_id = side.text(reader).map(SecretText),
        }
        Ok(())
    }
}

/// How long a token lives, which may be nothing that a life can be.
fn life(side: Side, reader: &mut Reader<'_>) -> Option<i64> {
    let life = side.integer(reader);
    if life.is_some_and(|life| life <= 0) {
        let expected = "seconds to come";
        reader.note(DriftKind::Coerced { expected, found: "number of seconds past" });
    }
    life
}

/// A grant whose members have other names.
struct Named<'g> {
    grant: &'g mut Grant,
    names: GrantNames,
}

impl ReadValue for Named<'_> {
    fn read_value(&mut self, reader: &mut Reader<'_>) -> Read {
        let Self { grant, names } = self;
        reader.map(&mut |name, reader| {
            // Of the rest nothing is known.
            if *name != names.token && *name != names.expires_in {
                return skip(reader);
            }
            let side = Side::read(reader)?;
            if *name == names.token {
                grant.access_token = side.text(reader).unwrap_or(take(&mut grant.access_token));
            } else {
                grant.life = life(side, reader);
            }
            Ok(())
        })
    }

    fn shape(&self) -> Shape {
        Shape::Map
    }
}

/// Room for the data of a token call's answer.
#[derive(Default)]
pub(crate) struct GrantSlot {
    grant: Option<Grant>,
    names: Option<GrantNames>,
}

impl GrantSlot {
    /// Room for an answer with members of these names.
    pub(crate) fn named(names: Option<GrantNames>) -> Self {
        Self { grant: None, names }
    }

    /// The grant; `None` without an access token.
    pub(crate) fn into_grant(self) -> Option<Grant> {
        self.grant.filter(|grant| !grant.access_token.is_empty())
    }
}

impl Fill for GrantSlot {
    fn fill(&mut self, reader: &mut Reader<'_>) -> Read {
        let grant = self.grant.insert(Grant::default());
        match self.names {
            None => get(grant, reader),
            Some(names) => get(&mut Named { grant, names }, reader),
        }
    }

    fn absent(&mut self, _read_only: bool) -> bool {
        self.grant = None;
        true
    }

    fn clear(&mut self) {
        self.grant = None;
    }

    fn rescue(&mut self, body: &[u8]) -> bool {
        if self.grant.as_ref().is_some_and(|grant| !grant.access_token.is_empty()) {
            return false;
        }
        let name = self.names.map_or("access_token", |names| names.token);
        let Some(access_token) = find(body, name.as_bytes()) else { return false };
        let refresh_token = find(body, b"refresh_token");
        let rest = self.grant.take().unwrap_or_default();
        self.grant = Some(Grant { access_token, refresh_token, ..rest });
        true
    }
}

/// The text of the first member with this name, wherever it is: in the wrong place, in JSON
/// inside text, in a reply that breaks off after it. Only whole texts of visible ASCII, which
/// tokens are.
fn find(body: &[u8], name: &[u8]) -> Option<String> {
    /// The quote of text, or of text in text, which has backslashes before it.
    fn quote(text: &[u8]) -> Option<(usize, &[u8])> {
        let backslashes = text.iter().take_while(|byte| **byte == b'\\').count();
        Some((backslashes, text.get(backslashes..)?.strip_prefix(b"\"")?))
    }
    let places = body.windows(name.len()).enumerate().filter(|(_, window)| *window == name);
    places.map(|(at, _)| at).find_map(|at| {
        if at.checked_sub(1).and_then(|before| body.get(before)) != Some(&b'"') {
            return None;
        }
        let (_, after) = quote(body.get(at + name.len()..)?)?;
        let value = after.trim_ascii_start().strip_prefix(b":")?.trim_ascii_start();
        let (backslashes, value) = quote(value)?;
        let text = value.get(..value.iter().position(|byte| *byte == b'"')?)?;
        let text = without_backslashes(str::from_utf8(text).ok()?, backslashes)?;
        let is_token = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic());
        is_token.then_some(text)
    })
}

/// Text that ends with so many backslashes, which belong to the quote behind it, without them
/// and without those before slashes: PHP writes a slash so.
fn without_backslashes(text: &str, at_end: usize) -> Option<String> {
    let inside = text.trim_end_matches('\\');
    let parts: Vec<_> = inside.split('/').map(|part| part.trim_end_matches('\\')).collect();
    let is_whole =
        text.len() - inside.len() == at_end && parts.iter().all(|part| !part.contains('\\'));
    is_whole.then(|| parts.join("/"))
}

/// A token as callers store it: a grant, mostly with the time at which it expires.
#[derive(Default)]
pub(crate) struct Stored {
    pub(crate) grant: Grant,
    pub(crate) expires_at: Option<i64>,
}

/// The table of [`Grant`] and the time.
const STORED: &[Field] = &{
    let mut fields = [Field("expires_at", LENIENT, &[]); FIELDS.len() + 1];
    let mut index = 0;
    while index < FIELDS.len() {
        fields[index] = FIELDS[index];
        index += 1;
    }
    fields
};

impl Encode for Stored {
    fn table(&self) -> &'static Table {
        static TABLE: Table = Table("Stored", STORED);
        &TABLE
    }

    // Tokens are written by `AccessToken::to_json`.
    fn write(&self, _writer: &mut Writer) {}
}

impl Decode for Stored {
    fn read(&mut self, index: usize, reader: &mut Reader<'_>) -> Read {
        if index < FIELDS.len() {
            return self.grant.read(index, reader);
        }
        self.expires_at = Side::read(reader)?.instant(reader);
        Ok(())
    }
}
