//! Bodies that cost most, and deliveries to compare with.

/// Bodies of about that size, each the worst of its kind.
pub(crate) fn worst(size: usize) -> Vec<(&'static str, String)> {
    let list = |item: &str, blank: &str| {
        let count = size / (item.len() + 1 + blank.len());
        format!(r#"{{"a":[{}]}}"#, vec![item; count].join(&format!(",{blank}")))
    };
    let nested = |open: &str, inner: &str, close: &str| {
        let (open, close) = (open.repeat(120), close.repeat(120));
        list(&format!("{open}{inner}{close}"), "")
    };
    let text = |piece: &str| format!(r#"{{"a":"{}"}}"#, piece.repeat(size / piece.len()));
    let numbered = |key: &dyn Fn(usize) -> String| {
        let count = size / (key(0).len() + 5);
        // Stepping by a prime visits every key in an order that nothing makes use of.
        let keys = (0..count).map(|index| key(index * 7919 % count));
        let members: Vec<_> = keys.map(|key| format!(r#""{key}":1"#)).collect();
        format!("{{{}}}", members.join(","))
    };
    let all = r#"{"b":"<='>\b","a":1.0}"#;
    vec![
        ("empty lists", list("[]", "")),
        ("empty lists, blanks", list("[ ]", " ")),
        ("nested lists", nested("[", "", "]")),
        ("nested objects", nested(r#"{"b":0,"a":"#, "0", "}")),
        ("integers", list("1", "")),
        ("integers, blanks", list("1", " ")),
        ("1.0", list("1.0", "")),
        ("1.5", list("1.5", "")),
        ("exponents", list("1e9", "")),
        ("long exponents", list("1e300", "")),
        ("html", text("<'=&>")),
        ("some html", text("<b class='x'>some text in between</b> &amp; more of it, much more. ")),
        ("escapes for html", text(r"\u003c")),
        ("short escapes", text(r"\n")),
        ("control escapes", text(r"\u0008")),
        ("other escapes", text(r"\u6c49")),
        ("quotes", text("\\\"")),
        ("line separators", text("\u{2028}")),
        ("Chinese", text("抖店")),
        ("many keys", numbered(&|index| format!("{index:06}"))),
        ("many keys, long beginnings", numbered(&|index| format!("aaaaaaaaaaaaaaaa{index:06}"))),
        ("many keys, reversed", numbered(&|index| format!("{index:06}").chars().rev().collect())),
        ("small objects", list(r#"{"b":1,"a":2}"#, "")),
        ("everything", list(all, "")),
        ("everything, blanks", list(all, " ")),
        // Just as many pieces as are taken apart.
        ("1.000…", list("1.00000000000000", "")),
        ("1.500…", list("1.50000000000000", "")),
        ("long empty lists, blanks", list("[             ]", " ")),
        (
            "long small objects",
            list(r#"{"b":1.0,"a":"a longer text than before, longer again and again"}"#, ""),
        ),
        ("long keys", numbered(&|index| format!("{index:012}"))),
        ("long keys, reversed", numbered(&|index| format!("{index:012}").chars().rev().collect())),
        (
            "long everything",
            list(
                r#"{"b":"<='>\b a longer text than before, longer again and again, and again","a":1.0}"#,
                "",
            ),
        ),
    ]
}

/// A delivery of about that size: messages of created orders, whose data is text that holds
/// JSON.
pub(crate) fn deliveries(size: usize) -> String {
    let message = |number: u64| {
        let id = 4_920_430_888_859_306_123 + number * 7;
        let data = format!(
            r#"{{"p_id":{id},"s_ids":[{id}],"shop_id":4463798,"order_status":1,"order_type":0,"create_time":{},"biz":2}}"#,
            1_618_990_587 + number
        );
        let data = serde_json::Value::from(data);
        let msg_id = 7_035_817_398_123_462_000 + number;
        format!(r#"{{"tag":"100","msg_id":"{msg_id}","data":{data}}}"#)
    };
    let count = (size / (message(0).len() + 1)).max(1);
    format!("[{}]", (0..count as u64).map(message).collect::<Vec<_>>().join(","))
}
