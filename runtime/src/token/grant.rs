//! What `token.create` and `token.refresh` are asked, and what they answer.

use serde_json::{Value, json};

use super::{About, SecretText, Subject};
use crate::json::{
    Decode, Encode, Field, LENIENT, PII, REQUIRED, Read, Reader, Table, Writer, get, skip,
};

/// A larger `expires_in` cannot be a duration: it is a time, in unix seconds.
const FIRST_INSTANT: i64 = 1_000_000_000;

/// Parameters of `token.create` for a self-use app.
pub(crate) fn create_parameters(subject: &Subject) -> Value {
    // The description of `code` wants the key present, though empty.
    match subject {
        Subject::Shop(shop_id) => json!({
            "code": "", "grant_type": "authorization_self", "shop_id": shop_id,
        }),
        Subject::TestShop => json!({
            "code": "", "grant_type": "authorization_self", "test_shop": "1",
        }),
        Subject::Auth { auth_id, auth_subject_type } => json!({
            "auth_id": auth_id, "auth_subject_type": auth_subject_type,
            "code": "", "grant_type": "authorization_self",
        }),
    }
}

/// Parameters of `token.create` for the code of an authorisation.
pub(crate) fn code_parameters(code: &str) -> Value {
    json!({ "code": code, "grant_type": "authorization_code" })
}

/// Parameters of `token.refresh`.
pub(crate) fn refresh_parameters(refresh_token: &str) -> Value {
    json!({ "grant_type": "refresh_token", "refresh_token": refresh_token })
}

/// The data of a granted token.
#[derive(Clone, Default)]
pub(crate) struct Grant {
    pub(crate) access_token: String,
    pub(crate) refresh_token: String,
    expires_in: Option<i64>,
    pub(crate) about: About,
}

impl Grant {
    /// When the token expires, in unix seconds, if it was granted at `now`.
    pub(crate) fn expires_at(&self, now: i64) -> Option<i64> {
        // It is a duration; one official text calls it a time, so that is taken too.
        self.expires_in
            .map(|value| if value > FIRST_INSTANT { value } else { now.saturating_add(value) })
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
    Field("toutiao_id", LENIENT, &[]),
];

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
        let about = &mut self.about;
        match index {
            0 => get(&mut self.access_token, reader),
            1 => get(&mut self.expires_in, reader),
            2 => get(&mut self.refresh_token, reader),
            3 => text(&mut about.scope, reader),
            4 => text(&mut about.shop_id, reader),
            5 => text(&mut about.shop_name, reader),
            6 => text(&mut about.authority_id, reader),
            7 => text(&mut about.auth_subject_type, reader),
            8 => {
                let mut operator = None;
                text(&mut operator, reader)?;
                about.encrypt_operator = operator.map(SecretText);
                Ok(())
            }
            9 => text(&mut about.operator_name, reader),
            10 => get(&mut about.shop_biz_type, reader),
            11 => get(&mut about.token_type, reader),
            _ => skip(reader),
        }
    }
}

/// Reads text, of which the empty one is none.
fn text(field: &mut Option<String>, reader: &mut Reader<'_>) -> Read {
    get(field, reader)?;
    *field = field.take().filter(|text| !text.is_empty());
    Ok(())
}

/// A token as callers store it: a grant with the time at which it expires.
#[derive(Default)]
pub(crate) struct Stored {
    pub(crate) grant: Grant,
    pub(crate) expires_at: Option<i64>,
}

/// The table of [`Grant`] with the entry for `expires_in` renamed.
const STORED: &[Field] = &{
    let mut fields = [Field("", 0, &[]); FIELDS.len()];
    let mut index = 0;
    while index < fields.len() {
        fields[index] = FIELDS[index];
        index += 1;
    }
    fields[1] = Field("expires_at", LENIENT, &[]);
    fields
};

impl Encode for Stored {
    fn table(&self) -> &'static Table {
        static TABLE: Table = Table("Stored", STORED);
        &TABLE
    }

    // Tokens are written by `DoudianAccessToken::to_json`.
    fn write(&self, _writer: &mut Writer) {}
}

impl Decode for Stored {
    fn read(&mut self, index: usize, reader: &mut Reader<'_>) -> Read {
        match index {
            1 => get(&mut self.expires_at, reader),
            _ => self.grant.read(index, reader),
        }
    }
}
