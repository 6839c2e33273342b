//! What a field's name and label say about it, and its other keys do not.

use super::groups::groups;
use super::retired::OUT_OF_USE;
use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::raw::{Field, TypeExpr};
use crate::load::{Doc, Line};

/// `ask_all` says that a time without a unit is asked for one in every file.
pub(super) fn check(doc: &Doc, ask_all: bool, problems: &mut Problems) {
    let groups = groups(doc);
    let times_have_units = ask_all
        || groups
            .iter()
            .flat_map(|(_, fields)| fields.iter())
            .any(|(_, field)| matches!(field.unit, Some("s" | "ms")));
    for (place, fields) in groups {
        let is_request = place == Place::file(doc.file).at("request");
        for (name, field) in fields {
            let look =
                Look { name, field, ty: field.ty.to_string(), place: place.clone().at(name) };
            let found = [
                look.json_text(),
                look.money(),
                look.time(times_have_units),
                look.id(),
                look.label_codes(),
                look.deprecated(),
                look.pii(),
                look.any(),
                look.bool_codes(),
                look.substitute().filter(|_| is_request),
            ];
            problems.list.extend(found.into_iter().flatten());
        }
    }
}

/// What the name and the label of a field ask for, before it is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hint {
    /// The kind of personal data that it seems to hold, as in `pii: phone`.
    pub pii: Option<&'static str>,
    /// Whether it is an amount of money of which nobody says in what it is counted.
    pub is_bare_money: bool,
    /// Whether it is a time of which nobody says that.
    pub is_bare_time: bool,
    /// Whether it is an id for which its type is too narrow.
    pub is_narrow_id: bool,
    /// Whether it is text that holds JSON.
    pub holds_json: bool,
    /// Whether its label calls it out of use.
    pub is_out_of_use: bool,
}

/// What the name and the label of a field of this type ask for: what [`lint()`](super::lint) would
/// say of it.
pub fn hint(name: &str, ty: &str, label: Option<&str>) -> Hint {
    let line = |text: &str| Line::keep::<serde::de::value::Error>(text).ok();
    let Some(ty) = line(ty) else { return Hint::default() };
    let mut field = Field::of_type(TypeExpr::of(&ty));
    field.label = label.and_then(line);
    let place = Place::file(0);
    let look = Look { name, field: &field, ty: field.ty.to_string(), place };
    Hint {
        pii: look.personal(),
        is_bare_money: look.money().is_some(),
        is_bare_time: look.time(true).is_some(),
        is_narrow_id: look.id().is_some(),
        holds_json: look.json_text().is_some(),
        is_out_of_use: look.deprecated().is_some(),
    }
}

/// Whether a field is a time that is a number, of which nobody says in what it is counted.
pub(super) fn is_bare_time(name: &str, field: &Field) -> bool {
    look(name, field).time(true).is_some()
}

/// Whether a field that is a text is a time, of which nobody says how it is written.
pub(super) fn is_time_text(name: &str, field: &Field) -> bool {
    let is_plain = field.unit.is_none()
        && field.codes.is_none()
        && field.note.is_none()
        && field.pii.is_none()
        && !field.uncertain;
    is_plain && look(name, field).is_time()
}

fn look<'a>(name: &'a str, field: &'a Field) -> Look<'a> {
    Look { name, field, ty: field.ty.to_string(), place: Place::file(0) }
}

/// How many codes a label lists: `1-已付 2-未付` two.
fn codes_in(label: &str) -> usize {
    let chars: Vec<char> = label.chars().collect();
    let mut found = 0;
    let mut at = 0;
    while let Some(c) = chars.get(at) {
        let digits = chars.iter().skip(at).take_while(|c| c.is_ascii_digit()).count();
        if digits == 0 {
            at += 1;
            continue;
        }
        let before = at.checked_sub(1).and_then(|at| chars.get(at));
        let starts = before.is_none_or(|c| !c.is_ascii_alphanumeric() && !matches!(c, '.' | '-'));
        let rest = chars.get(at + digits..).unwrap_or_default();
        let blanks = rest.iter().take_while(|c| **c == ' ').count();
        let mark = rest
            .get(blanks)
            .is_some_and(|c| matches!(c, '-' | '—' | ':' | '：' | '=' | '、' | '.' | '表' | '代'));
        let means = rest.iter().skip(blanks + 1).find(|c| **c != ' ');
        let has_meaning = means.is_some_and(|c| c.is_alphabetic());
        if c.is_ascii_digit() && digits <= 4 && starts && mark && has_meaning {
            found += 1;
        }
        at += digits;
    }
    found
}

struct Look<'a> {
    name: &'a str,
    field: &'a Field,
    ty: String,
    place: Place,
}

impl Look<'_> {
    fn problem(&self, rule: Rule, key: Option<&str>, message: String) -> Problem {
        let place = match key {
            Some(key) => self.place.clone().at(key),
            None => self.place.clone().on_key(),
        };
        Problem::new(rule, place, message)
    }

    fn label_has(&self, words: &[&str]) -> bool {
        let label = self.field.label.as_deref().unwrap_or_default();
        words.iter().any(|word| label.contains(word))
    }

    /// The words of the name: `post_tel` and `postTel` are `post` and `tel`.
    fn words(&self) -> Vec<String> {
        let mut words = vec![String::new()];
        let mut before = '_';
        for c in self.name.chars() {
            if c == '_' || (c.is_ascii_uppercase() && !before.is_ascii_uppercase()) {
                words.push(String::new());
            }
            if let Some(word) = words.last_mut().filter(|_| c != '_') {
                word.push(c.to_ascii_lowercase());
            }
            before = c;
        }
        words.retain(|word| !word.is_empty());
        words
    }

    /// An integer of which nothing tells what it counts.
    fn is_bare_number(&self) -> bool {
        let field = self.field;
        matches!(&*self.ty, "i32" | "i64" | "text<i32>" | "text<i64>")
            && field.unit.is_none()
            && field.codes.is_none()
            && field.note.is_none()
            && !field.uncertain
    }

    fn json_text(&self) -> Option<Problem> {
        let label = self.field.label.as_deref()?.to_lowercase();
        (self.ty == "string" && label.contains("json")).then(|| {
            self.problem(
                Rule::JsonText,
                Some("type"),
                format!("`{}` holds JSON, but is a plain text", self.name),
            )
            .label("expected `json`, or `text<T>` with what is inside")
        })
    }

    fn money(&self) -> Option<Problem> {
        let words = self.words();
        let last = words.last().map(String::as_str).unwrap_or_default();
        let named = matches!(
            last,
            "amount"
                | "price"
                | "fee"
                | "fees"
                | "money"
                | "cost"
                | "freight"
                | "postage"
                | "commission"
                | "balance"
                | "discount"
        );
        let amount = self.label_has(&["价", "金额", "费用", "运费", "手续费", "佣金"])
            || (named && (self.field.label.is_none() || self.label_has(&["额", "费", "钱"])));
        // Numbers about money that are not sums of it.
        let other = self.label_has(&[
            "ID", "数", "量", "库存", "类型", "方式", "状态", "比例", "是否", "率", "标识", "模板",
            "评价", "号", "编码", "时间",
        ]);
        let is_money = self.is_bare_number() && amount && !other;
        is_money.then(|| {
            let message = format!("`{}` is an amount of money without a unit", self.name);
            self.problem(Rule::MoneyUnit, None, message)
                .label("add `unit: fen`, or what the platform counts in")
        })
    }

    /// Whether it is a point in time, by its name and label.
    fn is_time(&self) -> bool {
        let words = self.words();
        let last = words.last().map(String::as_str).unwrap_or_default();
        let named = last.ends_with("time") || matches!(last, "timestamp" | "at");
        named && (self.field.label.is_none() || self.label_has(&["时间", "日期", "时刻"]))
    }

    /// Where the platform says nothing about any time of a method, nobody can. So only a
    /// file that has units is asked for the others.
    fn time(&self, times_have_units: bool) -> Option<Problem> {
        let is_time = times_have_units && self.is_bare_number() && self.is_time();
        is_time.then(|| {
            let message = format!("`{}` is a time without a unit", self.name);
            self.problem(Rule::TimeUnit, None, message)
                .label("add `unit: s` or `unit: ms`, or say in `note` what is not known")
        })
    }

    fn id(&self) -> Option<Problem> {
        let words = self.words();
        let (last, before) = words.split_last()?;
        let is_narrow = matches!(&*self.ty, "i32" | "text<i32>" | "[i32]" | "[text<i32>]");
        let named = matches!(last.as_str(), "id" | "ids") || self.name.ends_with("ID");
        // Regions have the numbers of the national standard, which are short.
        let is_region = before.last().is_some_and(|word| {
            let regions = ["country", "province", "city", "district", "town", "street", "area"];
            regions.contains(&word.as_str())
        });
        let has_codes = self.field.codes.is_some();
        (is_narrow && named && !is_region && !has_codes).then(|| {
            let message = format!("`{}` is an id of 32 bits", self.name);
            self.problem(Rule::IdWidth, Some("type"), message)
                .label("expected `i64` or `string`")
                .help("ids of the platform have up to 19 digits, where an `i32` ends at 2147483647")
        })
    }

    fn label_codes(&self) -> Option<Problem> {
        let label = self.field.label.as_deref()?;
        let has_codes = self.field.codes.is_some();
        let is_scalar = matches!(
            &*self.ty,
            "i32" | "i64" | "text<i32>" | "text<i64>" | "string" | "[i32]" | "[i64]" | "[string]"
        );
        (is_scalar && !has_codes && codes_in(label) >= 2).then(|| {
            let message = format!("the label of `{}` lists codes", self.name);
            self.problem(Rule::LabelCodes, Some("label"), message)
                .label("a name alone is expected")
                .help("put them into `codes: { 1: …, 2: … }`, or into an enum")
        })
    }

    fn deprecated(&self) -> Option<Problem> {
        let is_marked = self.field.deprecated.is_some() || self.field.retired;
        (!is_marked && self.label_has(OUT_OF_USE)).then(|| {
            let message = format!("`{}` is called out of use, and is not marked", self.name);
            self.problem(Rule::UnmarkedDeprecated, Some("label"), message)
                .label("add `deprecated: true`, or what to use instead")
        })
    }

    /// The kind of personal data that its name speaks of.
    fn personal(&self) -> Option<&'static str> {
        if self.field.pii.is_some() || !matches!(&*self.ty, "string" | "[string]") {
            return None;
        }
        let words = self.words();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let has = |word: &str| words.contains(&word);
        let last = words.last().copied().unwrap_or_default();
        let kind = if words.first() == Some(&"encrypt") {
            "cipher"
        } else if has("idcard") || words.windows(2).any(|pair| pair == ["id", "card"]) {
            "id_card"
        } else if last == "openid" || words.ends_with(&["open", "id"]) {
            "open_id"
        } else if matches!(last, "tel" | "mobile" | "telephone" | "cellphone")
            || (last == "phone" && !has("virtual"))
        {
            "phone"
        } else if matches!(
            words.as_slice(),
            [.., "receiver" | "consignee" | "buyer" | "contact" | "sender" | "recipient", "name"]
                | [.., "post", "receiver"]
                | ["receiver" | "consignee" | "receiver_name"]
        ) {
            "name"
        } else if matches!(
            words.as_slice(),
            [.., "post" | "receiver" | "receive" | "consignee" | "detail", "addr" | "address"]
        ) {
            "address"
        } else {
            return None;
        };
        // Whether there is one, what became of it, or a firm's: nothing personal.
        if self.label_has(&["是否", "类型", "状态", "错误", "公司", "客服"]) {
            return None;
        }
        Some(kind)
    }

    fn pii(&self) -> Option<Problem> {
        let kind = self.personal()?;
        let message = format!("`{}` looks like personal data and is not marked", self.name);
        Some(
            self.problem(Rule::UnmarkedPii, None, message)
                .label(format!("perhaps `pii: {kind}`"))
                .help("marked data is never shown in `Debug`, errors or logs"),
        )
    }

    fn any(&self) -> Option<Problem> {
        (matches!(&*self.ty, "any" | "[any]" | "map<any>") && !self.field.uncertain).then(|| {
            self.problem(Rule::CertainAny, Some("type"), format!("`{}` can be anything", self.name))
                .label("expected a type, or `uncertain: true`")
        })
    }

    fn bool_codes(&self) -> Option<Problem> {
        (self.ty == "bool" && self.field.codes.is_some()).then(|| {
            self.problem(
                Rule::BoolCodes,
                Some("codes"),
                format!("`{}` is `true` or `false`, so it has no codes", self.name),
            )
            .label("not codes of a `bool`")
            .help("say in `label` what `true` means, or make the type an integer")
        })
    }

    fn substitute(&self) -> Option<Problem> {
        let says_nothing = self.field.deprecated.as_deref() == Some("");
        (says_nothing && self.field.note.is_none()).then(|| {
            self.problem(
                Rule::NoSubstitute,
                Some("deprecated"),
                format!("nothing says what to use instead of `{}`", self.name),
            )
            .label("expected a text, or a `note`")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::codes_in;

    #[test]
    fn codes_of_a_label() {
        for (label, number) in [
            ("状态：1-已付 2-未付", 2),
            ("状态（1：待付，2：已付，3：完成）", 3),
            ("0=否、1=是", 2),
            ("1、实物 2、虚拟", 2),
            ("1 表示是，0 表示否", 2),
            ("1. 普通 2. 预售", 2),
            ("状态", 0),
            ("长度1-20", 0),
            ("格式2020-12-01 00:00:00", 0),
            ("v2.1版本", 0),
            ("第1个、第2个", 0),
            ("最多10个，至少1个", 0),
            ("0-23点", 0),
        ] {
            assert_eq!(codes_in(label), number, "{label}");
        }
    }
}
