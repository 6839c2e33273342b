//! Writes JSON as it is: members in their order, numbers digit by digit.

use super::Json;

impl Json {
    /// On one line, without blanks: as it stands in a text.
    pub fn compact(&self) -> String {
        let mut out = String::new();
        put(self, None, &mut out);
        out
    }

    /// For people: two spaces a level, no line end behind it.
    pub fn pretty(&self) -> String {
        let mut out = String::new();
        put(self, Some(0), &mut out);
        out
    }
}

/// `depth` is how far a line is indented, where there are several.
fn put(value: &Json, depth: Option<usize>, out: &mut String) {
    match value {
        Json::Null => out.push_str("null"),
        Json::Bool(true) => out.push_str("true"),
        Json::Bool(false) => out.push_str("false"),
        Json::Number(digits) => out.push_str(digits),
        Json::Text(text) => quote(text, out),
        Json::List(items) => {
            let each = items.iter().map(|item| (None, item));
            block(['[', ']'], each, depth, out);
        }
        Json::Object(members) => {
            let each = members.iter().map(|(name, value)| (Some(name), value));
            block(['{', '}'], each, depth, out);
        }
    }
}

fn block<'v>(
    [open, close]: [char; 2],
    each: impl ExactSizeIterator<Item = (Option<&'v String>, &'v Json)>,
    depth: Option<usize>,
    out: &mut String,
) {
    let is_empty = each.len() == 0;
    let line = |depth: usize, out: &mut String| {
        out.push('\n');
        out.extend(std::iter::repeat_n("  ", depth));
    };
    out.push(open);
    for (index, (name, value)) in each.enumerate() {
        out.push_str(if index == 0 { "" } else { "," });
        if let Some(depth) = depth {
            line(depth + 1, out);
        }
        if let Some(name) = name {
            quote(name, out);
            out.push_str(if depth.is_some() { ": " } else { ":" });
        }
        put(value, depth.map(|depth| depth + 1), out);
    }
    if let Some(depth) = depth.filter(|_| !is_empty) {
        line(depth, out);
    }
    out.push(close);
}

fn quote(text: &str, out: &mut String) {
    if text.bytes().all(|b| b >= b' ' && b != b'"' && b != b'\\') {
        out.push('"');
        out.push_str(text);
        out.push('"');
    } else {
        // A text always is JSON.
        out.push_str(&serde_json::to_string(text).unwrap_or_default());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped_where_it_must_be() {
        let source = r#"{"a\"":"<\\\n\u0001\u2028é😀/"}"#.replace("\\u2028", "\u{2028}");
        assert_eq!(Json::read(&source).unwrap().compact(), source);
    }

    #[test]
    fn people_get_a_line_for_each_member() {
        let value = Json::read(r#"{"a":[],"b":{},"c":[1,{"d":null}]}"#).unwrap();
        let lines = "{\n  \"a\": [],\n  \"b\": {},\n  \"c\": [\n    1,\n    {\n      \"d\": null\n    }\n  ]\n}";
        assert_eq!(value.pretty(), lines);
    }
}
