//! JSON as documents have it: with comments, missing and full-width commas, names and words without
//! quotes, masked digits, dots for what was left out, brackets that are never closed, and functions
//! among the options of a call.

use doudian_codegen::model::Json;

use crate::json::{self, Parts};

/// Deeper values are no examples.
const DEEPEST: usize = 64;

/// Reads a value, of which nothing but blanks and comments stands behind.
///
/// # Errors
///
/// What is wrong with it.
pub(crate) fn parse(text: &str) -> Result<Json, String> {
    if let Ok(value) = json::parse(text) {
        return Ok(value);
    }
    let mut reader = Reader::new(bare(text));
    let value = reader.whole()?;
    reader.blanks();
    match reader.rest.chars().next() {
        _ if reader.open > 0 => Err("a bracket is never closed".to_owned()),
        None | Some(';') => Ok(value),
        Some(other) => Err(format!("there is more behind it: {}", other.escape_debug())),
    }
}

/// Reads the value that the text begins with.
pub(crate) fn prefix(text: &str) -> Option<Json> {
    let mut reader = Reader::new(text);
    reader.whole().ok().filter(|_| reader.open == 0)
}

/// What a sample was meant to say, and whether it had to be mended for that; `None` where it is
/// prose. What stands behind it is passed over, and a bracket that is missing ends with the text.
pub(crate) fn sample(text: &str) -> Option<(Json, bool)> {
    let text = bare(text);
    if let Ok(value) = json::parse(text) {
        return Some((value, false));
    }
    let value = Reader::new(text).whole().ok()?;
    let says = match &value {
        Json::Object(members) => !members.is_empty(),
        Json::List(items) => items.iter().any(|item| item.members().is_some()),
        _ => false,
    };
    says.then_some((value, true))
}

/// Whether a text is a number as JSON has it.
pub(crate) fn is_number(text: &str) -> bool {
    let begins = text.trim_start_matches('-').starts_with(|c: char| c.is_ascii_digit());
    begins && matches!(json::parse(text), Ok(Json::Number(digits)) if digits == text)
}

/// Without the fence and the word that mark a text as JSON.
fn bare(text: &str) -> &str {
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let text = text.trim_start_matches("```").trim_end_matches("```").trim();
    let rest = text.strip_prefix("JSON").or_else(|| text.strip_prefix("json"));
    rest.filter(|rest| rest.trim_start().starts_with(['{', '['])).unwrap_or(text)
}

const QUOTES: [char; 5] = ['"', '“', '”', '\'', '`'];
const COMMAS: [char; 4] = [',', '，', ';', '、'];

struct Reader<'t> {
    rest: &'t str,
    /// How many brackets were not closed when the text ended.
    open: usize,
}

impl<'t> Reader<'t> {
    fn new(rest: &'t str) -> Self {
        Self { rest, open: 0 }
    }

    fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let mut chars = self.rest.chars();
        let next = chars.next();
        self.rest = chars.as_str();
        next
    }

    fn eat(&mut self, found: impl Fn(char) -> bool) -> bool {
        let is_there = self.peek().is_some_and(found);
        if is_there {
            self.next();
        }
        is_there
    }

    /// What the text up to the first character that is no part holds.
    fn take_while(&mut self, is_part: impl Fn(char) -> bool) -> &'t str {
        let end = self.rest.find(|c| !is_part(c)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken
    }

    /// Passes blanks, comments, and the dots of what was left out.
    fn blanks(&mut self) {
        loop {
            let passed =
                |c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}' | '.' | '…');
            self.take_while(passed);
            if self.rest.starts_with("//") {
                self.take_while(|c| c != '\n');
            } else if let Some(comment) = self.rest.strip_prefix("/*") {
                let end = comment.find("*/").map_or(comment.len(), |at| at + 2);
                self.rest = comment.get(end..).unwrap_or_default();
            } else {
                return;
            }
        }
    }

    /// Passes commas as well, however many.
    fn between(&mut self) {
        self.blanks();
        while self.eat(|c| COMMAS.contains(&c)) {
            self.blanks();
        }
    }

    fn whole(&mut self) -> Result<Json, String> {
        self.blanks();
        if self.rest.is_empty() {
            return Err("it ends too early".to_owned());
        }
        let value = if self.is_member() {
            let members = self.members(0)?;
            // Without braces nothing but the end closes them.
            self.open = self.open.saturating_sub(1);
            members
        } else {
            self.value(0, false)?
        };
        value.ok_or_else(|| "a value is none of JSON".to_owned())
    }

    /// Whether members stand here without the braces around them.
    fn is_member(&self) -> bool {
        let mut ahead = Reader::new(self.rest);
        self.rest.starts_with(QUOTES) && ahead.text().is_ok() && {
            ahead.blanks();
            ahead.rest.starts_with([':', '：'])
        }
    }

    /// A value; `None` where nobody knows it, as that of a variable. `in_json` says that what
    /// stands around it is written as JSON is, where a word without quotes is a text.
    fn value(&mut self, depth: usize, in_json: bool) -> Result<Option<Json>, String> {
        if depth > DEEPEST {
            return Err(format!("it is nested deeper than {DEEPEST} levels"));
        }
        self.blanks();
        match self.peek() {
            Some('{') => {
                self.next();
                let value = self.members(depth + 1)?;
                self.eat(|c| c == '}');
                Ok(value)
            }
            Some('[') => {
                self.next();
                let value = self.items(depth + 1, in_json)?;
                self.eat(|c| c == ']');
                Ok(Some(value))
            }
            Some(quote) if QUOTES.contains(&quote) => self.text().map(Json::Text).map(Some),
            Some(_) if self.is_function() => {
                self.expression();
                Ok(None)
            }
            Some(_) => self.word(in_json),
            None => Err("it ends too early".to_owned()),
        }
    }

    /// Whether members or items end here: another bracket than theirs ends them as well.
    fn is_end(&mut self) -> bool {
        self.open += usize::from(self.rest.is_empty());
        self.rest.is_empty() || self.rest.starts_with(['}', ']'])
    }

    /// `None` where there are some, and nobody knows the value of any.
    fn members(&mut self, depth: usize) -> Result<Option<Json>, String> {
        let mut members: Vec<(String, Json)> = Vec::new();
        let mut is_unknown = false;
        loop {
            self.between();
            if self.is_end() {
                let is_nothing = members.is_empty() && is_unknown;
                return Ok((!is_nothing).then_some(Json::Object(members)));
            }
            let is_quoted = self.rest.starts_with(QUOTES);
            let name = self.name()?;
            self.blanks();
            let value = match self.peek() {
                Some(':' | '：') => {
                    self.next();
                    self.value(depth, is_quoted)?
                }
                // `success(res) { … }`
                Some('(') if !is_quoted => {
                    self.expression();
                    None
                }
                // `filePath,`: a variable of this name.
                Some(',' | '}') if !is_quoted => None,
                _ => return Err("a member has no value".to_owned()),
            };
            match value {
                Some(value) if !members.iter().any(|(known, _)| *known == name) => {
                    members.push((name, value));
                }
                Some(_) => {}
                None => is_unknown = true,
            }
        }
    }

    fn items(&mut self, depth: usize, in_json: bool) -> Result<Json, String> {
        let mut items = Vec::new();
        loop {
            self.between();
            if self.is_end() {
                return Ok(Json::List(items));
            }
            items.extend(if self.is_member() {
                self.members(depth)?
            } else {
                self.value(depth, in_json)?
            });
        }
    }

    fn name(&mut self) -> Result<String, String> {
        if self.rest.starts_with(QUOTES) {
            return self.text();
        }
        let name = self.take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '$' | '-'));
        if name.is_empty() { Err("a member has no name".to_owned()) } else { Ok(name.to_owned()) }
    }

    fn text(&mut self) -> Result<String, String> {
        let opening = self.next();
        let is_closing = |c: char| match opening {
            Some('“' | '”') => matches!(c, '“' | '”'),
            opening => Some(c) == opening,
        };
        let mut text = String::new();
        while let Some(c) = self.next() {
            match c {
                c if is_closing(c) => return Ok(text),
                '\\' => match self.next() {
                    Some('n') => text.push('\n'),
                    Some('t') => text.push('\t'),
                    Some('r') => text.push('\r'),
                    Some('u') => text.push(self.escape()),
                    Some(other) => text.push(other),
                    None => break,
                },
                c => text.push(c),
            }
        }
        Err("a text does not end".to_owned())
    }

    /// The character of four digits behind `\u`, or of two of them that belong together.
    fn escape(&mut self) -> char {
        let unit = |reader: &mut Self| {
            let digits = reader.rest.get(..4)?;
            let unit = u16::from_str_radix(digits, 16).ok()?;
            reader.rest = reader.rest.get(4..)?;
            Some(unit)
        };
        let Some(first) = unit(self) else { return char::REPLACEMENT_CHARACTER };
        let mut units = vec![first];
        if (0xd800..0xdc00).contains(&first)
            && let Some(rest) = self.rest.strip_prefix("\\u")
        {
            self.rest = rest;
            units.extend(unit(self));
        }
        let decoded = char::decode_utf16(units).next();
        decoded.and_then(Result::ok).unwrap_or(char::REPLACEMENT_CHARACTER)
    }

    /// A number, a word of JSON, digits of which some are masked, or a text without quotes. Of
    /// variables and calls nobody knows the value.
    fn word(&mut self, in_json: bool) -> Result<Option<Json>, String> {
        let is_end = |c: char| matches!(c, ',' | '，' | ';' | '}' | ']' | '{' | '[' | '\n' | '"');
        let end = self.rest.find(is_end).unwrap_or(self.rest.len());
        let end = ["//", "/*"].iter().filter_map(|mark| self.rest.find(mark)).fold(end, usize::min);
        let word = self.rest.get(..end).unwrap_or_default().trim();
        let known = match word {
            "" => return Err("a value is none of JSON".to_owned()),
            "null" | "undefined" | "None" => Some(Json::Null),
            "True" => Some(Json::Bool(true)),
            "False" => Some(Json::Bool(false)),
            _ => json::parse(word).ok(),
        };
        let is_masked = || {
            word.starts_with(|c: char| c.is_ascii_digit())
                && word.bytes().all(|b| b.is_ascii_digit() || b == b'*')
        };
        let found = match known {
            None if in_json && is_masked() => Some(Json::Number(word.replace('*', "0"))),
            None if in_json => Some(Json::Text(word.trim_matches(QUOTES).to_owned())),
            known => known,
        };
        match found {
            Some(_) => self.rest = self.rest.get(end..).unwrap_or_default(),
            None => self.expression(),
        }
        Ok(found)
    }

    fn is_function(&self) -> bool {
        if self.rest.starts_with("function") || self.rest.starts_with("async") {
            return true;
        }
        // Its parameters stand on one line with the arrow.
        let line = self.rest.lines().next().unwrap_or_default();
        line.starts_with('(') && line.contains("=>")
    }

    /// Passes code up to where the value of a member ends: parentheses, and the body of a function.
    fn expression(&mut self) {
        let mut depth = 0usize;
        while let Some(c) = self.peek() {
            match c {
                '"' | '\'' | '`' if self.text().is_ok() => continue,
                '(' | '{' | '[' => depth += 1,
                ')' | '}' | ']' if depth == 0 => return,
                ')' | '}' | ']' => depth -= 1,
                ',' if depth == 0 => return,
                _ => {}
            }
            self.next();
            if c == '}' && depth == 0 {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(found: &Json, meant: &str, text: &str) {
        assert_eq!(*found, json::parse(meant).unwrap(), "{text}");
    }

    #[test]
    fn json_of_documents() {
        for (text, meant) in [
            ("{\"a\": 1, // 代码\n \"b\": [1, 2, ],}", r#"{"a":1,"b":[1,2]}"#),
            ("{ a: 'x', f(res) { g({}); }, g: (r) => { h(); }, b: {}, }", r#"{"a":"x","b":{}}"#),
            (
                "{\"list\": [{\"id\": 1}, ...], /* more */ \"n\": null}",
                r#"{"list":[{"id":1}],"n":null}"#,
            ),
            ("{\"a\": 1,\n ...\n}", r#"{"a":1}"#),
            ("{a, b: 1}", r#"{"b":1}"#),
            ("{a: b.c('x, }', 1), d: [e, 2], f: 60 * 60, g: { h: i } }", r#"{"d":[2]}"#),
            ("{\"a\": b, 'c': '\\ud83d\\ude00\\u4e2d'}", r#"{"a":"b","c":"😀中"}"#),
            ("{\"a\": \"x\ny\", }", "{\"a\":\"x\\ny\"}"),
            ("\"a\": 1", r#"{"a":1}"#),
            ("{\"a\": 1}; // the end", r#"{"a":1}"#),
        ] {
            same(&parse(text).unwrap(), meant, text);
        }
        for text in ["", "{", "[1", "{\"a\"}", "{a: b}", "\"abc", "{\"a\": 1} x", "{\"a\": 1"] {
            assert!(parse(text).is_err(), "{text}");
        }
        assert!(parse(&"[".repeat(100_000)).is_err());
        same(&prefix("{a: 1} and more").unwrap(), r#"{"a":1}"#, "");
        assert_eq!(prefix("{a: 1"), None);
    }

    #[test]
    fn what_a_sample_was_meant_to_say() {
        for (text, meant) in [
            (r#"{"a": 1}"#, r#"{"a": 1}"#),
            ("{\"a\": 1 \"b\": 2,}", r#"{"a": 1, "b": 2}"#),
            ("{\"a\": 1， \"b\"：“x”}", r#"{"a": 1, "b": "x"}"#),
            ("{\"a\": 72*6, // id\n \"b\": xx}", r#"{"a": 7206, "b": "xx"}"#),
            ("[\"extra\": {\"code\": 0}\n]", r#"[{"extra": {"code": 0}}]"#),
            ("\"extra\": {\"code\": 0}", r#"{"extra": {"code": 0}}"#),
            ("[{\"a\": {\"b\": 1}\n]", r#"[{"a": {"b": 1}}]"#),
            ("```JSON{\"a\": [1, 2}```", r#"{"a": [1, 2]}"#),
            ("{\"a\": {\"b\": 1", r#"{"a": {"b": 1}}"#),
        ] {
            same(&sample(text).unwrap_or_else(|| panic!("{text}")).0, meant, text);
        }
        for prose in ["* 正常响应", "错误码", "", "\u{0}", "{\"a", "[[[["] {
            assert_eq!(sample(prose), None, "{prose}");
        }
        assert_eq!(sample(&"[".repeat(100_000)), None);
    }
}
