//! Samples in texts, which are meant to be JSON: comments, missing and full-width commas, words
//! without quotes, masked digits, brackets that are never closed.

use doudian_codegen::model::Json;

use crate::json::{self, Parts};

/// Deeper samples are none.
const DEEPEST: usize = 48;

/// What a text was meant to say, and whether it had to be mended for that; `None` where it is prose.
pub(super) fn parse(text: &str) -> Option<(Json, bool)> {
    let text = text.trim().trim_start_matches("```").trim_end_matches("```");
    let text = text.strip_prefix("JSON").or_else(|| text.strip_prefix("json")).unwrap_or(text);
    if let Ok(value) = json::parse(text) {
        return Some((value, false));
    }
    let mut loose = Loose { rest: text };
    loose.blanks();
    // Members without the braces around them.
    let value = if loose.rest.starts_with(QUOTES) { loose.members(0)? } else { loose.value(0)? };
    value.members().is_some_and(|members| !members.is_empty()).then_some(()).or_else(|| {
        value
            .list()
            .is_some_and(|list| list.iter().any(|item| item.members().is_some()))
            .then_some(())
    })?;
    Some((value, true))
}

const QUOTES: [char; 3] = ['"', '“', '”'];
const COMMAS: [char; 4] = [',', '，', ';', '、'];

struct Loose<'t> {
    rest: &'t str,
}

impl Loose<'_> {
    fn eat(&mut self, found: impl Fn(char) -> bool) -> bool {
        let mut chars = self.rest.chars();
        let is_there = chars.next().is_some_and(found);
        if is_there {
            self.rest = chars.as_str();
        }
        is_there
    }

    /// Blanks and comments.
    fn blanks(&mut self) {
        loop {
            self.rest = self.rest.trim_start();
            if self.rest.starts_with("//") {
                let end = self.rest.find('\n').unwrap_or(self.rest.len());
                self.rest = self.rest.get(end..).unwrap_or_default();
            } else if let Some(comment) = self.rest.strip_prefix("/*") {
                let end = comment.find("*/").map_or(comment.len(), |at| at + 2);
                self.rest = comment.get(end..).unwrap_or_default();
            } else {
                return;
            }
        }
    }

    /// Blanks, comments, and commas, however many.
    fn between(&mut self) {
        self.blanks();
        while self.eat(|c| COMMAS.contains(&c)) {
            self.blanks();
        }
    }

    fn value(&mut self, depth: usize) -> Option<Json> {
        (depth < DEEPEST).then_some(())?;
        self.blanks();
        if self.eat(|c| c == '{') {
            let value = self.members(depth + 1)?;
            self.eat(|c| c == '}');
            return Some(value);
        }
        if self.eat(|c| c == '[') {
            let value = self.items(depth + 1)?;
            self.eat(|c| c == ']');
            return Some(value);
        }
        if self.rest.starts_with(QUOTES) { self.text().map(Json::Text) } else { self.word() }
    }

    /// Up to the bracket that closes them; one that is missing ends them as well.
    fn members(&mut self, depth: usize) -> Option<Json> {
        let mut members: Vec<(String, Json)> = Vec::new();
        loop {
            self.between();
            if self.rest.is_empty() || self.rest.starts_with(['}', ']']) {
                return Some(Json::Object(members));
            }
            let name = self.name()?;
            self.blanks();
            self.eat(|c| matches!(c, ':' | '：')).then_some(())?;
            let value = self.value(depth)?;
            if !members.iter().any(|(known, _)| *known == name) {
                members.push((name, value));
            }
        }
    }

    fn items(&mut self, depth: usize) -> Option<Json> {
        let mut items = Vec::new();
        loop {
            self.between();
            if self.rest.is_empty() || self.rest.starts_with(['}', ']']) {
                return Some(Json::List(items));
            }
            // Members in a list, without the braces around them.
            let is_member = |rest: &str| {
                let mut ahead = Loose { rest };
                rest.starts_with(QUOTES) && ahead.text().is_some() && {
                    ahead.blanks();
                    ahead.rest.starts_with([':', '：'])
                }
            };
            items.push(if is_member(self.rest) {
                self.members(depth)?
            } else {
                self.value(depth)?
            });
        }
    }

    fn name(&mut self) -> Option<String> {
        if self.rest.starts_with(QUOTES) {
            return self.text();
        }
        let end = self.rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))?;
        let (name, rest) = self.rest.split_at(end);
        self.rest = rest;
        (!name.is_empty()).then(|| name.to_owned())
    }

    fn text(&mut self) -> Option<String> {
        let opening = self.rest.chars().next()?;
        let body = self.rest.get(opening.len_utf8()..)?;
        let mut text = String::new();
        let mut chars = body.char_indices();
        while let Some((at, c)) = chars.next() {
            match c {
                '"' | '”' | '“' if (c == '"') == (opening == '"') => {
                    self.rest = body.get(at + c.len_utf8()..)?;
                    return Some(text);
                }
                '\\' => match chars.next()?.1 {
                    'n' => text.push('\n'),
                    't' => text.push('\t'),
                    'r' => {}
                    other => text.push(other),
                },
                // A text that was never closed.
                '\n' => return None,
                c => text.push(c),
            }
        }
        None
    }

    /// A number, a word of JSON, digits of which some are masked, or a text without quotes.
    fn word(&mut self) -> Option<Json> {
        let is_end = |c: char| matches!(c, ',' | '，' | '}' | ']' | '{' | '[' | '\n' | '"');
        let end = self.rest.find(is_end).unwrap_or(self.rest.len());
        let end = self.rest.find("//").map_or(end, |comment| comment.min(end));
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        let word = word.trim();
        (!word.is_empty()).then_some(())?;
        if let Ok(value) = json::parse(word) {
            return Some(value);
        }
        let is_masked = word.starts_with(|c: char| c.is_ascii_digit())
            && word.bytes().all(|b| b.is_ascii_digit() || b == b'*');
        Some(if is_masked {
            Json::Number(word.replace('*', "0"))
        } else {
            Json::Text(word.trim_matches(['"', '“', '”']).to_owned())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_meant_is_read() {
        for (text, meant) in [
            (r#"{"a": 1}"#, r#"{"a": 1}"#),
            ("{\"a\": 1 \"b\": 2,}", r#"{"a": 1, "b": 2}"#),
            ("{\"a\": 1， \"b\"：“x”}", r#"{"a": 1, "b": "x"}"#),
            ("{\"a\": 72*6, // id\n \"b\": xx}", r#"{"a": 7206, "b": "xx"}"#),
            ("[\"extra\": {\"code\": 0}\n]", r#"[{"extra": {"code": 0}}]"#),
            ("\"extra\": {\"code\": 0}", r#"{"extra": {"code": 0}}"#),
            ("[{\"a\": {\"b\": 1}\n]", r#"[{"a": {"b": 1}}]"#),
            ("```JSON{\"a\": [1, 2}```", r#"{"a": [1, 2]}"#),
        ] {
            let (value, _) = parse(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(value, json::parse(meant).unwrap(), "{text}");
        }
        for prose in ["* 正常响应", "错误码", "", "\u{0}", "{\"a", "[[[["] {
            assert_eq!(parse(prose), None, "{prose}");
        }
        assert_eq!(parse(&"[".repeat(100_000)), None);
    }
}
