//! JSON as documents have it: with comments, commas at ends, names without quotes, and functions
//! among the options of a call.

use std::iter::Peekable;
use std::str::Chars;

use doudian_codegen::model::Json;

use crate::json;

/// Deeper values are no examples.
const DEEPEST: usize = 64;

/// Reads a value, of which nothing but blanks and comments stands behind.
///
/// # Errors
///
/// What is wrong with it.
pub(super) fn parse(text: &str) -> Result<Json, String> {
    if let Ok(value) = json::parse(text) {
        return Ok(value);
    }
    let mut reader = Reader { chars: text.trim_start_matches('\u{feff}').chars().peekable() };
    let value = reader.value(0)?;
    reader.blanks();
    match reader.chars.peek() {
        None | Some(';') => Ok(value),
        Some(other) => Err(format!("there is more behind it: {}", other.escape_debug())),
    }
}

/// Reads the value that the text begins with.
pub(super) fn prefix(text: &str) -> Option<Json> {
    Reader { chars: text.chars().peekable() }.value(0).ok()
}

/// Whether a text is a number as JSON has it.
pub(super) fn is_number(text: &str) -> bool {
    let begins = text.trim_start_matches('-').starts_with(|c: char| c.is_ascii_digit());
    begins && matches!(json::parse(text), Ok(Json::Number(digits)) if digits == text)
}

struct Reader<'t> {
    chars: Peekable<Chars<'t>>,
}

impl Reader<'_> {
    /// Passes blanks, comments, and the dots of what was left out.
    fn blanks(&mut self) {
        loop {
            match self.chars.peek() {
                Some(c) if c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}') => {
                    self.chars.next();
                }
                Some('/') => {
                    let mut ahead = self.chars.clone();
                    ahead.next();
                    match ahead.next() {
                        Some('/') => while self.chars.next_if(|c| *c != '\n').is_some() {},
                        Some('*') => {
                            self.chars = ahead;
                            let mut before = ' ';
                            for c in self.chars.by_ref() {
                                if before == '*' && c == '/' {
                                    break;
                                }
                                before = c;
                            }
                        }
                        _ => return,
                    }
                }
                Some('.' | '…') => {
                    self.chars.next();
                }
                _ => return,
            }
        }
    }

    fn value(&mut self, depth: usize) -> Result<Json, String> {
        if depth > DEEPEST {
            return Err(format!("it is nested deeper than {DEEPEST} levels"));
        }
        self.blanks();
        match self.chars.peek() {
            Some('{') => self.object(depth),
            Some('[') => self.list(depth),
            Some(quote @ ('"' | '\'' | '`')) => {
                let quote = *quote;
                self.text(quote).map(Json::Text)
            }
            Some(_) => self.word(),
            None => Err("it ends too early".to_owned()),
        }
    }

    fn object(&mut self, depth: usize) -> Result<Json, String> {
        self.chars.next();
        let mut members = Vec::new();
        loop {
            self.blanks();
            match self.chars.peek() {
                Some('}') => {
                    self.chars.next();
                    return Ok(Json::Object(members));
                }
                Some(',' | '，') => {
                    self.chars.next();
                    continue;
                }
                None => return Err("an object does not end".to_owned()),
                _ => {}
            }
            let is_quoted = matches!(self.chars.peek(), Some('"' | '\''));
            let name = self.name()?;
            self.blanks();
            match self.chars.peek() {
                Some(':' | '：') => {
                    self.chars.next();
                    self.blanks();
                    if self.is_function() {
                        self.function();
                    } else {
                        members.push((name, self.value(depth + 1)?));
                    }
                }
                // `success(res) { … }`
                Some('(') => self.function(),
                // `filePath,`: a variable of this name.
                Some(',' | '}') if !is_quoted => {}
                _ => return Err("a member has no value".to_owned()),
            }
        }
    }

    fn list(&mut self, depth: usize) -> Result<Json, String> {
        self.chars.next();
        let mut items = Vec::new();
        loop {
            self.blanks();
            match self.chars.peek() {
                Some(']') => {
                    self.chars.next();
                    return Ok(Json::List(items));
                }
                Some(',' | '，') => {
                    self.chars.next();
                }
                None => return Err("a list does not end".to_owned()),
                _ => items.push(self.value(depth + 1)?),
            }
        }
    }

    fn name(&mut self) -> Result<String, String> {
        if let Some(quote) =
            self.chars.peek().copied().filter(|c| matches!(c, '"' | '\'' | '“' | '”'))
        {
            return self.text(if quote == '“' { '”' } else { quote });
        }
        let mut name = String::new();
        while let Some(c) =
            self.chars.next_if(|c| c.is_alphanumeric() || matches!(c, '_' | '$' | '-'))
        {
            name.push(c);
        }
        if name.is_empty() { Err("a member has no name".to_owned()) } else { Ok(name) }
    }

    fn text(&mut self, quote: char) -> Result<String, String> {
        self.chars.next();
        let mut text = String::new();
        while let Some(c) = self.chars.next() {
            match c {
                c if c == quote => return Ok(text),
                '\\' => match self.chars.next() {
                    Some('n') => text.push('\n'),
                    Some('t') => text.push('\t'),
                    Some('r') => text.push('\r'),
                    Some('u') => {
                        let digits: String = self.chars.by_ref().take(4).collect();
                        let code = u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32);
                        text.push(code.unwrap_or(char::REPLACEMENT_CHARACTER));
                    }
                    Some(other) => text.push(other),
                    None => break,
                },
                c => text.push(c),
            }
        }
        Err("a text does not end".to_owned())
    }

    /// A number, or a word of JSON. Of variables and calls nobody knows the value.
    fn word(&mut self) -> Result<Json, String> {
        let mut word = String::new();
        let is_part =
            |c: &char| c.is_ascii_alphanumeric() || matches!(c, '_' | '$' | '.' | '-' | '+');
        while let Some(c) = self.chars.next_if(is_part) {
            word.push(c);
        }
        match word.as_str() {
            "null" | "undefined" | "None" => Ok(Json::Null),
            "true" | "True" => Ok(Json::Bool(true)),
            "false" | "False" => Ok(Json::Bool(false)),
            digits if is_number(digits) => Ok(Json::Number(word)),
            _ => Err("a value is none of JSON".to_owned()),
        }
    }

    fn is_function(&self) -> bool {
        let mut ahead = self.chars.clone();
        let head: String = ahead.by_ref().take(9).collect();
        if head.starts_with("function") || head.starts_with("async") {
            return true;
        }
        if !head.starts_with('(') {
            return false;
        }
        let rest: String = self.chars.clone().take(60).collect();
        rest.contains("=>")
    }

    /// Passes parentheses and the body of a function.
    fn function(&mut self) {
        let mut depth = 0usize;
        while let Some(c) = self.chars.peek().copied() {
            match c {
                '(' | '{' | '[' => depth += 1,
                ')' | '}' | ']' if depth == 0 => return,
                ')' | '}' | ']' => depth -= 1,
                ',' if depth == 0 => return,
                _ => {}
            }
            self.chars.next();
            if c == '}' && depth == 0 {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_of_documents() {
        for (text, expected) in [
            ("{\"a\": 1, // 代码\n \"b\": [1, 2, ],}", r#"{"a":1,"b":[1,2]}"#),
            ("{ a: 'x', f(res) { g({}); }, g: (r) => { h(); }, b: {}, }", r#"{"a":"x","b":{}}"#),
            (
                "{\"list\": [{\"id\": 1}, ...], /* more */ \"n\": null}",
                r#"{"list":[{"id":1}],"n":null}"#,
            ),
            ("{\"a\": 1,\n ...\n}", r#"{"a":1}"#),
            ("{a, b: 1}", r#"{"b":1}"#),
        ] {
            let value = parse(text).unwrap();
            let expected = json::parse(expected).unwrap();
            assert_eq!(value, expected, "{text}");
        }
        for text in ["", "{", "[1", "{\"a\"}", "{a: b}", "\"abc", "{\"a\": 1} x"] {
            assert!(parse(text).is_err(), "{text}");
        }
        assert!(parse(&"[".repeat(100_000)).is_err());
    }
}
