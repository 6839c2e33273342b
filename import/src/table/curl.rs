//! Commands of `curl`, in which documents show requests.

use doudian_codegen::model::{Json, Verb};

use super::address::{Address, set, url, verb};
use crate::loose;

/// What a command of `curl` sends. Its headers are not looked at: they hold tokens.
pub(super) fn call(text: &str) -> Option<Address> {
    let words = words(text);
    let mut words = words.iter().map(String::as_str).skip_while(|word| *word == "$");
    (words.next()? == "curl").then_some(())?;
    let mut found = Address::default();
    let mut body = String::new();
    let (mut is_get, mut has_body) = (false, false);
    let mut target = None;
    while let Some(word) = words.next() {
        let (option, inline) = match word.split_once('=') {
            Some((option, value)) if option.starts_with("--") => (option, Some(value)),
            _ => (word, None),
        };
        let mut value = || inline.or_else(|| words.next()).unwrap_or_default();
        match option {
            "-X" | "--request" => found.verb = verb(value()),
            "-d" | "--data" | "--data-raw" | "--data-binary" | "--data-ascii" | "--json"
            | "--data-urlencode" => {
                has_body = true;
                if !body.is_empty() {
                    body.push('&');
                }
                body.push_str(value());
            }
            "--url" => target = url(value()),
            "-G" | "--get" => is_get = true,
            "-H" | "--header" | "-u" | "--user" | "-b" | "--cookie" | "-o" | "--output" | "-A"
            | "-e" | "-F" | "--form" | "-m" | "--max-time" | "-x" | "--proxy" => {
                value();
            }
            _ if option.starts_with("-X") => found.verb = option.get(2..).and_then(verb),
            _ if option.starts_with('-') => {}
            _ => target = target.or_else(|| url(word)),
        }
    }
    let target = target?;
    set(&mut found, &target);
    let default = if has_body && !is_get { Verb::Post } else { Verb::Get };
    found.verb = found.verb.or(Some(default));
    let query = || {
        let pairs = target
            .query_pairs()
            .map(|(name, value)| (name.into_owned(), Json::Text(value.into_owned())));
        Json::Object(pairs.collect())
    };
    found.example = if has_body && !is_get {
        loose::parse(&body).ok().filter(|value| matches!(value, Json::Object(_)))
    } else {
        Some(query())
    };
    // Doudian's requests have their parameters in one.
    if let Some(inner) = target.query_pairs().find(|(name, _)| name == "param_json") {
        found.example = loose::parse(&inner.1).ok();
    }
    Some(found)
}

/// The words of a command as a shell parts them.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (Some('"'), '\\')
                if chars.peek().is_some_and(|c| matches!(c, '"' | '\\' | '$' | '`')) =>
            {
                word.get_or_insert_default().extend(chars.next());
            }
            (Some(_), c) => word.get_or_insert_default().push(c),
            (None, '\'' | '"') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            // The end of a line, or what is left of it where lines were joined.
            (None, '\\') => match chars.next() {
                Some(next) if !next.is_whitespace() => word.get_or_insert_default().push(next),
                _ => words.extend(word.take()),
            },
            (None, c) if c.is_whitespace() => words.extend(word.take()),
            (None, c) => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands() {
        let text = "curl --location --request POST 'https://a.com/b/' \\ --header 'Access-Token: secret' \\\n --data-raw '{ \"type\": \"goods\" }'";
        let found = call(text).unwrap();
        assert_eq!((found.verb, found.path.as_deref()), (Some(Verb::Post), Some("/b/")));
        assert_eq!(found.example, loose::parse("{\"type\": \"goods\"}").ok());
        let found = call("curl -G https://a.com/b?x=1 -H \"Authorization: t\"").unwrap();
        assert_eq!((found.verb, found.path.as_deref()), (Some(Verb::Get), Some("/b")));
        assert!(call("curl").is_none());
        assert!(call("curl 'https://a").is_some());
    }
}
