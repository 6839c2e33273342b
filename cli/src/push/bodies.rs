//! What may have become of a body on its way: the forms in which its signature would fit.

/// Forms that a body may have had when it was signed, each with what happened to it since.
pub(crate) fn forms(body: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut forms: Vec<(String, Vec<u8>)> = Vec::new();
    let mut add = |what: &str, form: Vec<u8>| {
        if form != body && !forms.iter().any(|(_, known)| *known == form) {
            forms.push((what.to_owned(), form));
        }
    };
    let end = body.trim_ascii_end();
    add("white space was added at its end", end.to_vec());
    add("white space was added round it", body.trim_ascii().to_vec());
    add("the line break at its end was cut off", [end, b"\n"].concat());
    let Ok(text) = std::str::from_utf8(body) else { return forms };
    let unix = text.replace("\r\n", "\n");
    add("its line ends were changed from LF to CRLF", unix.clone().into_bytes());
    add("its line ends were changed from CRLF to LF", unix.replace('\n', "\r\n").into_bytes());
    // What frameworks do that read JSON and write it anew, one or several together.
    type Undo = fn(&str) -> String;
    let undone: [(&str, Undo); 3] = [
        ("white space was put between its values", compact),
        ("its text was escaped to ASCII (\\uXXXX)", unescape),
        ("its slashes were escaped (\\/)", |text| text.replace("\\/", "/")),
    ];
    for some in 1..8_u8 {
        let (mut what, mut form) = (Vec::new(), text.trim().to_owned());
        for (index, (name, undo)) in undone.iter().enumerate() {
            let next = if some >> index & 1 == 1 { undo(&form) } else { continue };
            if next != form {
                what.push(*name);
                form = next;
            }
        }
        add(&what.join(", and "), form.into_bytes());
    }
    forms
}

/// Without the white space outside text.
fn compact(json: &str) -> String {
    let (mut inside, mut escaped) = (false, false);
    let keep = |character: &char| {
        if inside {
            inside = escaped || *character != '"';
            escaped = !escaped && *character == '\\';
            return true;
        }
        inside = *character == '"';
        !character.is_ascii_whitespace()
    };
    json.chars().filter(keep).collect()
}

/// With each `\uXXXX` that is no ASCII as the character itself. Escapes inside data that is
/// text, which begin with two backslashes, stay.
fn unescape(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    let mut rest = json;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let unit = |text: &str| -> Option<u16> {
            u16::from_str_radix(text.strip_prefix("\\u")?.get(..4)?, 16).ok()
        };
        let pair = rest.get(6..).and_then(unit);
        let units: Vec<u16> = unit(rest).into_iter().chain(pair).collect();
        let one = char::decode_utf16(units).next().and_then(Result::ok);
        match one.filter(|character| !character.is_ascii()) {
            Some(character) => {
                out.push(character);
                rest = &rest[6 * character.len_utf16()..];
            }
            None => {
                let length = 1 + rest[1..].chars().next().map_or(0, char::len_utf8);
                out.push_str(&rest[..length]);
                rest = &rest[length..];
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_in_text_stays() {
        assert_eq!(compact("[ {\"a b\" :\n \"c\\\" \\\\\" , 1} ]"), "[{\"a b\":\"c\\\" \\\\\",1}]");
    }

    #[test]
    fn only_escapes_of_other_scripts_are_undone() {
        assert_eq!(
            unescape(r#"\u4e2d\u0001\"\\u4e2d\ud83d\ude00\ud83d"#),
            "中\\u0001\\\"\\\\u4e2d😀\\ud83d"
        );
    }

    #[test]
    fn what_several_frameworks_did_is_found() {
        let sent = r#"[{"a":"中/x"}]"#;
        let names = |came: &str| {
            let forms = forms(came.as_bytes());
            let found = forms.into_iter().find(|(_, form)| form == sent.as_bytes());
            found.map(|(name, _)| name).unwrap_or_default()
        };
        assert_eq!(names("[{\"a\":\"中/x\"}]\n"), "white space was added at its end");
        assert!(names(r#"[{"a": "\u4e2d/x"}]"#).contains("between its values, and its text"));
        assert!(names(r#"[{"a":"\u4e2d\/x"}]"#).contains("ASCII (\\uXXXX), and its slashes"));
        assert_eq!(names("{}"), "");
    }

    #[test]
    fn a_body_that_is_no_text_has_few_forms() {
        assert_eq!(forms(b"\xff \n").len(), 2);
    }
}
