//! One genuine call, altered in every way that JSON and a query allow: a handler sees nothing,
//! or exactly what was signed, value and spelling.
#![allow(clippy::unwrap_used)]

// What fuzzing shares with a benchmark is public there.
#[allow(unreachable_pub)]
#[path = "body_fuzz/random.rs"]
mod random;

use std::thread;

use doudian_runtime::json::{Canonical, Escape, Form};
use doudian_runtime::sign::Signable;
use doudian_runtime::{Apps, DoudianSpiCall, SignMethod, SpiError, SpiParts, SpiWindow};
use serde_json::Value;

use random::Random;

const KEY: &str = "7104587322418218527";
const SECRET: &str = "5f8a1f0e-3c1d-4b7a-9e64-0d2b8c6a7f11";
const NOW: i64 = 1_700_000_000;

const CASES: u64 = 100_000;

/// JSON with its numbers as they are written, and members more than once.
#[derive(Clone)]
enum Json {
    Plain(&'static str),
    Number(String),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

fn text(text: &str) -> Json {
    Json::Text(text.to_owned())
}

fn number(text: &str) -> Json {
    Json::Number(text.to_owned())
}

fn object<const N: usize>(members: [(&str, Json); N]) -> Json {
    Json::Object(members.map(|(key, value)| (key.to_owned(), value)).into())
}

/// The parameters that were signed.
fn genuine() -> Json {
    object([
        ("trade_order_no", number("4920430888859306123")),
        ("shop_id", text("")),
        ("amounts", Json::List(vec![number("100"), number("2.50"), number("0"), number("-7.0")])),
        ("body", text("{\"a\":1,\"a\":\"<b>='c' & \\u003c\"}")),
        (
            "row",
            object([
                ("b", Json::Plain("null")),
                ("a", object([("é\u{8}😀", Json::Plain("true"))])),
            ]),
        ),
    ])
}

/// How the call is sent.
struct Sent {
    query: String,
    body: Vec<u8>,
}

/// One way to write things, chosen at random.
struct Alter<'r> {
    random: &'r mut Random,
    /// In so many of 100 places.
    often: usize,
    blanks: bool,
    escapes: bool,
    respelled: bool,
    order: bool,
    doubled: bool,
    changed: bool,
}

impl Alter<'_> {
    fn here(&mut self, kind: bool) -> bool {
        kind && self.random.percent(self.often)
    }

    fn blank(&mut self, out: &mut String) {
        if self.here(self.blanks) {
            out.push_str(self.random.pick(&[" ", "\n", "\t", "\r\n  "]));
        }
    }

    fn write(&mut self, value: &Json, out: &mut String) {
        self.blank(out);
        if self.here(self.changed) {
            out.push_str(self.random.pick(&["null", "1", "\"forged\"", "{}", "[]", "true"]));
            return;
        }
        match value {
            Json::Plain(text) => out.push_str(text),
            Json::Number(text) => {
                let text =
                    if self.here(self.respelled) { self.respell(text) } else { text.clone() };
                out.push_str(&text);
            }
            Json::Text(text) => self.text(text, out),
            Json::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    self.write(item, out);
                    self.blank(out);
                }
                out.push(']');
            }
            Json::Object(members) => self.object(members, out),
        }
    }

    fn object(&mut self, members: &[(String, Json)], out: &mut String) {
        let mut members = members.to_vec();
        if self.here(self.doubled) {
            let (key, value) = members[self.random.below(members.len())].clone();
            let forged = [Json::Plain("null"), text("forged"), number("666"), value];
            let forged = forged[self.random.below(4)].clone();
            members.insert(self.random.below(members.len() + 1), (key, forged));
        }
        if self.here(self.order) {
            let (one, other) = (self.random.below(members.len()), self.random.below(members.len()));
            members.swap(one, other);
        }
        out.push('{');
        for (index, (key, value)) in members.iter().enumerate() {
            if index > 0 {
                out.push(',');
            }
            self.blank(out);
            self.text(key, out);
            self.blank(out);
            out.push(':');
            self.write(value, out);
            self.blank(out);
        }
        out.push('}');
    }

    /// The same number, or sometimes another, spelled otherwise.
    fn respell(&mut self, number: &str) -> String {
        let (sign, digits) = match number.strip_prefix('-') {
            Some(digits) => ("-", digits),
            None => ("", number),
        };
        let whole = digits.strip_suffix(".0").unwrap_or(digits);
        let length = whole.len();
        let spelled = match self.random.below(9) {
            0 if !whole.contains('.') => format!("{whole}.0"),
            1 if !whole.contains('.') => format!("{whole}.000e0"),
            2 => format!("{digits}E+0"),
            3 if !whole.contains('.') => format!("{whole}0e-1"),
            4 if !whole.contains('.') && length > 1 => {
                format!("{}.{}e{}", &whole[..1], &whole[1..], length - 1)
            }
            5 => format!("{digits}e-0"),
            6 if whole.contains('.') => format!("{whole}0"),
            7 if !whole.contains('.') => format!("0.{whole}e{length}"),
            // Not the same.
            _ => format!("{digits}e1"),
        };
        format!("{sign}{spelled}")
    }

    fn text(&mut self, text: &str, out: &mut String) {
        out.push('"');
        for character in text.chars() {
            let code = character as u32;
            let here = self.here(self.escapes);
            match character {
                '"' | '\\' | '/' if !here && character != '/' => {
                    out.push('\\');
                    out.push(character);
                }
                '/' if here => out.push_str("\\/"),
                '\u{8}' if !here => out.push_str("\\b"),
                _ if here && code < 0x10000 => {
                    let digits = format!("{code:04x}");
                    let upper = self.random.percent(50);
                    out.push_str("\\u");
                    out.push_str(&if upper { digits.to_uppercase() } else { digits });
                }
                _ if here => {
                    let mut units = [0; 2];
                    for unit in character.encode_utf16(&mut units) {
                        out.push_str(&format!("\\u{unit:04X}"));
                    }
                }
                _ => out.push(character),
            }
        }
        out.push('"');
    }
}

/// The call with the signature of `signed`, sent in some other way.
fn altered(random: &mut Random, sign: &str) -> Sent {
    let kinds = [0; 6].map(|_| random.percent(35));
    let [blanks, escapes, respelled, order, doubled, changed] = kinds;
    let (doubled, changed) = (doubled && random.percent(50), changed && random.percent(30));
    let often = *[1, 3, 10, 50, 100].get(random.below(5)).unwrap();
    let mut alter = Alter { random, often, blanks, escapes, respelled, order, doubled, changed };
    let mut body = String::new();
    alter.write(&genuine(), &mut body);
    let random = alter.random;
    if random.percent(8) {
        body = match random.below(8) {
            0 => format!("\u{feff}{body}"),
            1 => format!("{body}{body}"),
            2 => format!("[{body}]"),
            3 => body.replace('<', "&lt;"),
            4 => body.replace('<', "\\u003c"),
            5 => format!("{body}\0"),
            6 => body.replace(":true", ":\"\\ud83d\""),
            _ => body.chars().take(random.below(body.len())).collect(),
        };
    }
    let sign = if random.percent(3) { sign.to_uppercase() } else { sign.to_owned() };
    let mut pairs = vec![
        ("app_key", KEY.to_owned()),
        ("timestamp", NOW.to_string()),
        (if random.percent(50) { "sign" } else { "sign_v2" }, sign.clone()),
    ];
    let in_query = random.percent(20);
    if in_query {
        pairs.push(("param_json", body.clone()));
    }
    if random.percent(6) {
        pairs.push(match random.below(7) {
            0 => ("App_Key", "1".to_owned()),
            1 => ("timestamp", (NOW + 1).to_string()),
            2 => ("app_key", "1".to_owned()),
            3 => ("sign", sign),
            4 => ("sign_method", "md5".to_owned()),
            5 => ("param_json", "{}".to_owned()),
            _ => ("method", "topup.cancel".to_owned()),
        });
    }
    if random.percent(10) {
        let last = random.below(pairs.len());
        pairs.swap(0, last);
    }
    let everything = random.percent(30);
    let upper = random.percent(50);
    let encode = |text: &str| -> String {
        let one = |byte: u8| match byte {
            b' ' if !everything => "+".to_owned(),
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'_' if !everything => {
                char::from(byte).to_string()
            }
            _ if upper => format!("%{byte:02X}"),
            _ => format!("%{byte:02x}"),
        };
        text.bytes().map(one).collect()
    };
    let query: Vec<_> =
        pairs.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    let body = match random.below(20) {
        0 if in_query => b"{\"trade_order_no\":1}".to_vec(),
        _ if in_query => Vec::new(),
        1 => [body.as_bytes(), b"\xff"].concat(),
        _ => body.into_bytes(),
    };
    Sent { query: query.join("&"), body }
}

/// What was signed, in each form that somebody may sign.
fn forms() -> Vec<String> {
    let mut sent = String::new();
    let mut random = Random::new(1);
    let mut as_it_is = Alter {
        random: &mut random,
        often: 0,
        blanks: false,
        escapes: false,
        respelled: false,
        order: false,
        doubled: false,
        changed: false,
    };
    as_it_is.write(&genuine(), &mut sent);
    let canonical = Canonical::parse(&sent).unwrap();
    let mut forms = vec![sent.clone()];
    for escape in [Escape::None, Escape::Go, Escape::Gson, Escape::GsonPlain] {
        let form = Form { escape, ..Form::default() };
        forms.extend([canonical.to_form(form), canonical.to_form_verbatim(form)]);
    }
    forms
}

#[test]
fn a_handler_sees_nothing_or_what_was_signed() {
    let forms = forms();
    let apps = Apps::one(KEY, SECRET);
    let timestamp = NOW.to_string();
    let values: Vec<Value> = forms.iter().map(|form| serde_json::from_str(form).unwrap()).collect();
    let range = |from: u64, to: u64| {
        let (mut genuine, mut doubled) = (vec![0_u64; forms.len()], 0);
        for seed in from..to {
            let mut random = Random::new(seed);
            let which = random.below(forms.len());
            let method = if random.percent(50) { SignMethod::Md5 } else { SignMethod::HmacSha256 };
            let signed = &forms[which];
            let sign = Signable::Spi { app_key: KEY, param_json: signed, timestamp: &timestamp }
                .sign(method, &SECRET.into());
            let Sent { query, body } = altered(&mut random, &sign);
            let parts = SpiParts { query: &query, body: &body, log_id: None };
            match DoudianSpiCall::verify(&apps, parts, NOW, SpiWindow::default()) {
                Ok(call) => {
                    let told = format!("seed {seed}: {}", String::from_utf8_lossy(&body));
                    assert_eq!(call.param_json(), signed, "{told}");
                    let read: Value = call.to_object().unwrap();
                    assert_eq!(read, values[which], "{told}");
                    assert_eq!((call.app_key(), call.timestamp()), (KEY, NOW), "{told}");
                    genuine[which] += 1;
                }
                Err(SpiError::RepeatedMember { .. }) => doubled += 1,
                Err(_) => {}
            }
        }
        (genuine, doubled)
    };
    let (first, second) = thread::scope(|scope| {
        let first = scope.spawn(|| range(0, CASES / 2));
        (range(CASES / 2, CASES), first.join().unwrap())
    });
    // Otherwise it would prove nothing: every form was accepted many times, the raw one less
    // often, since any change of it counts.
    let most = usize::try_from(CASES).unwrap() as u64 / 100;
    for (which, form) in forms.iter().enumerate() {
        let accepted = first.0[which] + second.0[which];
        assert!(accepted > most / 4, "{form}: {accepted}");
    }
    let doubled = first.1 + second.1;
    assert!(doubled > most, "{doubled}");
}
