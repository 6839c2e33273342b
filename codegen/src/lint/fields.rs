//! What a field's name and label say about it, and its other keys do not.

use super::files::written;
use super::groups;
use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::Doc;
use crate::load::raw::Field;

pub(super) fn check(doc: &Doc, problems: &mut Problems) {
    let groups = groups(doc);
    let times_have_units = groups
        .iter()
        .flat_map(|(_, fields)| fields.iter())
        .any(|(_, field)| matches!(field.unit, Some("s" | "ms")));
    for (place, fields) in groups {
        let is_request = place == Place::file(doc.file).at("request");
        for (name, field) in fields {
            let look = Look { name, field, ty: written(&field.ty), place: place.clone().at(name) };
            let found = [
                look.json_text(),
                look.money(),
                look.time(times_have_units),
                look.pii(),
                look.any(),
                look.bool_codes(),
                look.substitute().filter(|_| is_request),
            ];
            problems.list.extend(found.into_iter().flatten());
        }
    }
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
        let amount = self.label_has(&["价", "金额", "费用", "运费", "手续费", "佣金"]);
        // Numbers about money that are not sums of it.
        let other = self.label_has(&[
            "ID", "数", "量", "类型", "方式", "状态", "比例", "是否", "率", "标识", "模板", "评价",
            "号", "编码", "时间",
        ]);
        let is_money = self.is_bare_number() && amount && !other;
        is_money.then(|| {
            let message = format!("`{}` is an amount of money without a unit", self.name);
            self.problem(Rule::MoneyUnit, None, message)
                .label("add `unit: fen`, or what the platform counts in")
        })
    }

    /// Where the platform says nothing about any time of a method, nobody can. So only a
    /// file that has units is asked for the others.
    fn time(&self, times_have_units: bool) -> Option<Problem> {
        let words = self.words();
        let last = words.last()?.as_str();
        let named = last.ends_with("time") || matches!(last, "timestamp" | "at");
        let is_time = times_have_units
            && self.is_bare_number()
            && named
            && self.label_has(&["时间", "日期", "时刻"]);
        is_time.then(|| {
            let message = format!("`{}` is a time without a unit", self.name);
            self.problem(Rule::TimeUnit, None, message)
                .label("add `unit: s` or `unit: ms`, as other times in the file have")
        })
    }

    fn pii(&self) -> Option<Problem> {
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
        Some(
            self.problem(
                Rule::UnmarkedPii,
                None,
                format!("`{}` looks like personal data and is not marked", self.name),
            )
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
