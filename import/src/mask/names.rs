//! What members are called that hold secrets or personal data.

use super::stands::{PERSON, SECRET};

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
            "auth_key",
            "access_key",
            "accesskey",
            "appkey_secret",
        ],
        SECRET,
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
            "contact",
            "user_name",
            "username",
            "person_name",
            "nick",
        ],
        PERSON,
    ),
    (&["email", "e_mail"], "sample@example.com"),
    (&["bank_account", "bank_card", "card_no", "account_no", "bankcard", "alipay"], "样*"),
];

/// Names that are whole words of secrets and of people.
const WHOLE: &[(&str, &str)] =
    &[("sign", SECRET), ("tel", "134****0001"), ("operator", PERSON), ("ip", "203.0.113.1")];

/// Parts of names, between bars, and what stands for the values.
const PARTS: &[(&[&str], &str)] = &[
    (&["addr"], "*****"),
    (&["birthday", "birth", "birthdate", "dob"], "2000-01-01"),
    (&["passport", "license_no", "wechat", "weixin", "qq"], "sample"),
    // What people write freely may name anybody.
    (&["remark", "remarks", "memo", "note", "notes", "words", "comment"], "sample"),
];

/// Who persons are: the member itself, or the object that it holds.
const PERSONS: &[&str] = &[
    "buyer",
    "customer",
    "consumer",
    "user",
    "member",
    "person",
    "people",
    "recipient",
    "sender",
    "consignor",
    "shipper",
    "payee",
    "payer",
    "driver",
    "courier",
    "owner",
    "operator",
    "author",
    "guest",
    "visitor",
    "passenger",
    "patient",
    "traveller",
    "applicant",
    "legal_person",
    "staff",
];

/// Surnames of one character that most people have.
const SURNAMES: &str = "\
    王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏\
    魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱\
    严武戴莫孔汤";

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
    if let Some((_, stands)) = WHOLE.iter().find(|(word, _)| *word == name) {
        return Some(stands);
    }
    // An id or a time of an address is none.
    let is_other = ["_id", "_type", "_time", "_status", "_count", "_num", "expires_in"]
        .iter()
        .any(|end| name.ends_with(end))
        && !name.contains("open_id")
        && !name.contains("openid")
        && !name.contains("union_id");
    let found = STAND_INS.iter().find(|(words, _)| words.iter().any(|word| name.contains(word)));
    let stands = found.map(|(_, stands)| *stands).or_else(|| {
        let has = |word: &&str| parts(&name, word);
        let part = PARTS.iter().find(|(words, _)| words.iter().any(has));
        part.map(|(_, stands)| *stands)
    });
    let is_named = || PERSONS.iter().any(|word| name == *word || name == format!("{word}_name"));
    stands.or_else(|| is_named().then_some(PERSON)).filter(|_| !is_other)
}

/// Whether words stand in a name, between bars.
fn parts(name: &str, words: &str) -> bool {
    format!("_{name}_").contains(&format!("_{words}_"))
}

/// Whether a parameter of a query or a form is a secret: there, shorter names are.
pub(super) fn is_secret_parameter(name: &str) -> bool {
    let name = snake(name);
    ["sign", "sig", "key"].iter().any(|word| parts(&name, word))
        || matches!(&*name, "code" | "auth" | "ak" | "sk" | "access")
}

/// Whether an object that is called so is about a person.
pub(super) fn is_person(name: &str) -> bool {
    let name = snake(name);
    PERSONS.iter().any(|word| parts(&name, word)) || is_beside_person(&name)
}

/// Whether what stands beside a member of this name is about a person.
pub(super) fn is_beside_person(name: &str) -> bool {
    let stands = stand_in(name);
    stands.is_some_and(|stands| {
        !matches!(stands, SECRET | "sample" | "203.0.113.1" | "##c2FtcGxl*c2FtcGxl#1##")
    })
}

/// Whether a member of an object that is about a person tells who that is, or where.
pub(super) fn is_of_person(name: &str) -> bool {
    let name = snake(name);
    is_name(&name) || matches!(&*name, "detail" | "location" | "id_no" | "card" | "account")
}

/// Whether a member is what something is called.
pub(super) fn is_name(name: &str) -> bool {
    matches!(&*snake(name), "name" | "full_name" | "first_name" | "last_name" | "surname")
}

/// Whether a text begins with what people are called.
pub(super) fn is_surname(text: &str) -> bool {
    text.chars().next().is_some_and(|first| SURNAMES.contains(first))
}
