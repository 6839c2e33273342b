//! Personal data and secrets in examples: what looks like them, or is called so, is replaced.

use doudian_codegen::model::Json;

/// Replaces what looks like personal data or a secret, whatever its name is.
pub(crate) fn by_shape(value: &mut Json) {
    each("", value, &|_, value| {
        let masked = match value {
            Json::Text(text) => shape::text(text).map(Json::Text),
            Json::Number(digits) if shape::is_phone(digits) => {
                Some(Json::Number("13400000001".to_owned()))
            }
            _ => None,
        };
        if let Some(masked) = masked {
            *value = masked;
        }
    });
}

/// Replaces also what is called like one: recorded calls have the data of people.
pub(crate) fn by_name(value: &mut Json) {
    each("", value, &|name, value| {
        let Some(stands) = names::stand_in(name) else { return };
        match value {
            Json::Text(text) if !text.is_empty() => *text = stands.to_owned(),
            Json::Number(digits) if names::is_secret_number(name) => *digits = "0".to_owned(),
            _ => {}
        }
    });
    by_shape(value);
}

/// Whether a member of this name holds a secret.
pub(crate) fn is_secret(name: &str) -> bool {
    names::stand_in(name) == Some(SECRET)
}

/// Whether a parameter of this name is about who calls.
pub(crate) fn is_secret_name(name: &str) -> bool {
    is_secret(name) || matches!(name, "app_key" | "appid" | "client_key")
}

/// What stands for a secret.
const SECRET: &str = "sample-secret";

/// Each value that is no list or object, with the name of the nearest member that holds it. Text
/// that holds JSON is looked into.
fn each(name: &str, value: &mut Json, act: &impl Fn(&str, &mut Json)) {
    match value {
        Json::List(items) => items.iter_mut().for_each(|item| each(name, item, act)),
        Json::Object(members) => {
            members.iter_mut().for_each(|(name, value)| each(name, value, act))
        }
        Json::Text(text) if text.trim_start().starts_with(['{', '[']) => {
            match crate::json::parse(text) {
                Ok(mut inside) => {
                    each(name, &mut inside, act);
                    *text = crate::json::line(&inside);
                }
                Err(_) => act(name, value),
            }
        }
        value => act(name, value),
    }
}

mod names {
    /// Ends or parts of names, and what stands for the values.
    const STAND_INS: &[(&[&str], &str)] = &[
        (
            &[
                "token",
                "secret",
                "password",
                "passwd",
                "pwd",
                "ticket",
                "session",
                "cookie",
                "credential",
                "private_key",
                "signature",
                "authorization",
                "auth_code",
                "api_key",
                "apikey",
                "appkey_secret",
            ],
            super::SECRET,
        ),
        (
            &["id_card", "idcard", "identity_no", "identity_card", "cert_no", "id_number", "idno"],
            "110***********0001",
        ),
        (&["phone", "mobile", "telephone", "_tel", "tel_"], "134****0001"),
        (&["encrypt", "cipher"], "##c2FtcGxl*c2FtcGxl#1##"),
        (&["open_id", "openid", "union_id", "unionid"], "sample-open-id"),
        (&["address", "addr_detail", "street", "detail_addr"], "*****"),
        (
            &[
                "receiver",
                "consignee",
                "real_name",
                "realname",
                "buyer_name",
                "contact_name",
                "user_name",
                "username",
                "person_name",
                "nick",
                "contacts",
            ],
            "张*",
        ),
        (&["email", "e_mail"], "sample@example.com"),
        (&["bank_account", "bank_card", "card_no", "account_no", "bankcard", "alipay"], "样*"),
    ];

    /// Names that are whole words of secrets.
    const WHOLE: &[(&str, &str)] = &[
        ("sign", super::SECRET),
        ("code", ""),
        ("tel", "134****0001"),
        ("operator", "张*"),
        ("name", ""),
        ("ip", "203.0.113.1"),
    ];

    fn snake(name: &str) -> String {
        let mut out = String::new();
        for c in name.chars() {
            if c.is_ascii_uppercase() && !out.is_empty() && !out.ends_with('_') {
                out.push('_');
            }
            out.push(if c == '-' { '_' } else { c.to_ascii_lowercase() });
        }
        out
    }

    /// What stands for the values of a member of this name.
    pub(super) fn stand_in(name: &str) -> Option<&'static str> {
        let name = snake(name);
        let whole = WHOLE.iter().find(|(word, stands)| *word == name && !stands.is_empty());
        if let Some((_, stands)) = whole {
            return Some(stands);
        }
        // An id or a time of an address is none.
        let is_other = ["_id", "_type", "_time", "_status", "_count", "_num", "expires_in"]
            .iter()
            .any(|end| name.ends_with(end))
            && !name.contains("open_id")
            && !name.contains("openid")
            && !name.contains("union_id");
        let found =
            STAND_INS.iter().find(|(words, _)| words.iter().any(|word| name.contains(word)));
        found.filter(|_| !is_other).map(|(_, stands)| *stands)
    }

    /// Whether the digits of a member of this name are a secret or a person's.
    pub(super) fn is_secret_number(name: &str) -> bool {
        stand_in(name).is_some_and(|stands| !stands.is_empty())
    }
}

mod shape {
    /// A mobile number of China, perhaps with the country before it.
    pub(super) fn is_phone(digits: &str) -> bool {
        let digits = digits
            .strip_prefix("0086")
            .or_else(|| digits.strip_prefix("86"))
            .filter(|rest| rest.len() == 11)
            .unwrap_or(digits);
        let mut bytes = digits.bytes();
        digits.len() == 11
            && bytes.next() == Some(b'1')
            && bytes.next().is_some_and(|b| (b'3'..=b'9').contains(&b))
            && bytes.all(|b| b.is_ascii_digit())
    }

    /// Seventeen digits with a date of birth among them, and a digit or `X`.
    fn is_id_card(text: &str) -> bool {
        let year = text.get(6..10).and_then(|year| year.parse::<u32>().ok());
        let month = text.get(10..12).and_then(|month| month.parse::<u32>().ok());
        let day = text.get(12..14).and_then(|day| day.parse::<u32>().ok());
        let is_date = year.is_some_and(|year| (1900..2030).contains(&year))
            && month.is_some_and(|month| (1..=12).contains(&month))
            && day.is_some_and(|day| (1..=31).contains(&day));
        text.len() == 18
            && is_date
            && text.get(..17).is_some_and(|digits| digits.bytes().all(|b| b.is_ascii_digit()))
    }

    /// How long the number of a person is that the text begins with, and what stands for it. A
    /// phone number may have blanks or strokes between its digits.
    fn person(text: &str) -> Option<(usize, &'static str)> {
        let end = text
            .find(|c: char| !(c.is_ascii_digit() || matches!(c, 'X' | 'x')))
            .unwrap_or(text.len());
        let run = text.get(..end)?;
        if is_phone(run) {
            return Some((end, "134****0001"));
        }
        if is_id_card(run) {
            return Some((end, "110***********0001"));
        }
        let end = text
            .find(|c: char| !(c.is_ascii_digit() || matches!(c, '-' | ' ')))
            .unwrap_or(text.len());
        let run = text.get(..end)?.trim_end_matches(['-', ' ']);
        let digits: String = run.chars().filter(char::is_ascii_digit).collect();
        is_phone(&digits).then_some((run.len(), "134****0001"))
    }

    /// The text without personal data and secrets; `None` where it has none.
    pub(super) fn text(text: &str) -> Option<String> {
        if is_secret(text) {
            return Some(super::SECRET.to_owned());
        }
        if is_cipher(text) {
            return Some("##c2FtcGxl*c2FtcGxl#1##".to_owned());
        }
        if is_email(text) {
            return Some("sample@example.com".to_owned());
        }
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let in_word = out.ends_with(|c: char| c.is_ascii_alphanumeric());
            let found = if first.is_ascii_digit() && !in_word { person(rest) } else { None };
            let (length, stands) = found.unwrap_or((first.len_utf8(), ""));
            let (run, more) = rest.split_at(length);
            out.push_str(if stands.is_empty() { run } else { stands });
            rest = more;
        }
        (out != text).then_some(out)
    }

    /// What the platforms encrypt is in a frame of its own.
    fn is_cipher(text: &str) -> bool {
        let framed = |mark: &str| {
            text.len() > 8
                && text.starts_with(mark)
                && text.trim_end_matches(|c: char| c.is_ascii_digit()).ends_with(mark)
        };
        framed("##") || framed("$$") || framed("~")
    }

    fn is_email(text: &str) -> bool {
        let Some((name, host)) = text.split_once('@') else { return false };
        !name.is_empty() && host.contains('.') && !text.contains([' ', '/', '，'])
    }

    /// Tokens: those of the platforms by their beginnings, others by being long and made of
    /// everything.
    fn is_secret(text: &str) -> bool {
        let known = ["clt.", "act.", "rft.", "eyJ", "Bearer "]
            .iter()
            .any(|start| text.starts_with(start) && text.len() > 12);
        let is_hex = text.len() >= 32
            && text.bytes().all(|b| b.is_ascii_hexdigit())
            && text.bytes().any(|b| b.is_ascii_alphabetic())
            && text.bytes().any(|b| b.is_ascii_digit());
        let is_part = |b: u8| {
            b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'=' | b'_' | b'-' | b'.')
        };
        let kinds =
            [u8::is_ascii_lowercase as fn(&u8) -> bool, u8::is_ascii_uppercase, u8::is_ascii_digit];
        let is_mixed = text.len() >= 40
            && text.bytes().all(is_part)
            && kinds.iter().all(|kind| text.bytes().any(|b| kind(&b)))
            && !text.contains("://");
        let is_uuid = text.len() == 36
            && text.bytes().enumerate().all(|(at, b)| {
                if matches!(at, 8 | 13 | 18 | 23) { b == b'-' } else { b.is_ascii_hexdigit() }
            });
        known || is_hex || is_mixed || is_uuid
    }
}
