//! What several descriptors say of one name.

use doudian_codegen::lint::{Allowed, CONSISTENCY, Inconsistency};
use doudian_codegen::{Descriptors, SourceFile};

const PLATFORM: &str =
    "platform: shop\nspec_version: 1\ntitle: 店\nclass_prefix: Shop\nhost: https://a.cn\n";

/// What is said of names in two methods with these fields.
fn found(first: &str, second: &str) -> Vec<Inconsistency> {
    let one = |name: &str, fields: &str| {
        let text = format!(
            "method: order.{name}\ntitle: 订单\nrequest: {{}}\nresponse:\n{fields}\ntypes:\n  Order: {{ plain: string }}\n  Many: [Order]\nenums:\n  State: {{ type: i64, codes: {{ 1: {{ name: paid, label: 已付 }} }} }}\n"
        );
        SourceFile::new(format!("spec/shop/order.{name}.yaml"), text)
    };
    let platform = SourceFile::new("spec/shop/platform.yaml", PLATFORM);
    let sources = [platform, one("get", first), one("list", second)];
    Descriptors::read(&sources).inconsistencies().unwrap()
}

/// A field of each method, and the rule with what it says.
const CASES: &[(&str, &str, &str, &[&str])] = &[
    ("  a: string", "  a: i64", "mixed-type", &["number", "text"]),
    ("  a: [string]", "  a: [i64]", "mixed-type", &["list of number", "list of text"]),
    ("  a: Order", "  a: Many", "mixed-type", &["list of object", "object"]),
    ("  a: State", "  a: string", "mixed-type", &["number", "text"]),
    ("  a: json", "  a: bool", "mixed-type", &["bool", "json"]),
    ("  a: { type: i64, unit: s }", "  a: { type: i64, unit: ms }", "mixed-unit", &["ms", "s"]),
    ("  a: { type: i64, unit: fen }", "  a: i32", "mixed-unit", &["fen", "none"]),
    ("  sku_list: string", "  sku_list: string", "list-name", &["2"]),
    ("  a: { type: i64, label: 时间戳 }", "  b: i64", "label-fit", &["1"]),
    ("  a: { type: i64, label: 价格（元）, unit: fen }", "  b: i64", "label-fit", &["1"]),
    ("  a: { type: i64, label: 间隔毫秒, unit: s }", "  b: i64", "label-fit", &["1"]),
    ("  a: { type: i64, label: 商品列表 }", "  b: i64", "label-fit", &["1"]),
    ("  pay_time: i64", "  pay_time: i64", "time-number", &["2"]),
    ("  pay_time: string", "  b: i64", "time-text", &["1"]),
];

#[test]
fn every_rule_has_a_case() {
    for (first, second, rule, what) in CASES {
        let found = found(first, second);
        let list: Vec<_> = found.iter().map(|it| (it.rule, it.what.as_slice())).collect();
        let what: Vec<String> = what.iter().map(|it| (*it).to_owned()).collect();
        assert_eq!(list, [(*rule, what.as_slice())], "{first} and {second}");
        let told = &found[0].diagnostic;
        assert_eq!((told.code, found[0].folder.as_str()), (*rule, "spec/shop"));
        assert!(told.message.starts_with(&format!("`{}`", found[0].name)), "{told:?}");
    }
    for rule in CONSISTENCY {
        assert!(CASES.iter().any(|(_, _, seen, _)| seen == rule), "{rule} has no case");
    }
}

/// What says itself that more is possible, and what is no other thing.
#[test]
fn no_false_alarms() {
    for (first, second) in [
        ("  a: string", "  a: { type: i64, lenient: true }"),
        ("  a: string", "  a: { type: i64, uncertain: true }"),
        ("  a: i32", "  a: i64"),
        ("  a: State", "  a: i64"),
        ("  a: any", "  a: { type: any, uncertain: true }"),
        ("  a: [Order]", "  a: Many"),
        ("  sku_list: csv", "  item_list: json"),
        ("  pay_time: { type: i64, unit: s }", "  pay_time: { type: i64, unit: s }"),
        ("  pay_time: { type: string, note: As the shop writes it. }", "  b: i64"),
        ("  pay_time: datetime", "  b: i64"),
        ("  a: { type: i64, label: 秒杀价, unit: fen }", "  b: i64"),
    ] {
        let found = found(first, second);
        assert!(found.is_empty(), "{first} and {second}: {found:?}");
    }
}

#[test]
fn what_is_known_is_allowed_and_more_is_not() {
    let found = found("  a: string\n  pay_time: i64", "  a: i64\n  pay_time: i64");
    let has = |text: &str| {
        let (allowed, bad) = Allowed::read(text);
        assert_eq!(bad, []);
        found.iter().map(|it| allowed.has(it)).collect::<Vec<_>>()
    };
    assert_eq!(has(""), [false, false]);
    assert_eq!(has("mixed-type a: number, text\ntime-number pay_time: 2"), [true, true]);
    assert_eq!(has("mixed-type a: bool, number, text"), [true, false]);
    assert_eq!(has("time-number pay_time: 3\n"), [false, true]);
    // A third kind, one more field, another rule.
    assert_eq!(has("mixed-type a: number, bool\ntime-number pay_time: 1"), [false, false]);
    assert_eq!(has("mixed-unit a: number, text"), [false, false]);
}

#[test]
fn what_is_allowed_is_written_with_its_comments_and_read_again() {
    let found = found("  a: string\n  pay_time: i64", "  a: i64\n  pay_time: i64");
    let before = "# What the platform itself says in several ways.\n\n# Text in the newer method.\nmixed-type a: bool\nmixed-type gone: bool, text\n# The end.\n";
    let (allowed, bad) = Allowed::read(before);
    assert_eq!(bad, []);
    let unused = allowed.unused(&found);
    let lines: Vec<usize> = unused.iter().map(|it| it.line).collect();
    assert_eq!(lines, [4, 5]);
    assert!(unused[0].message.starts_with("`mixed-type a: bool` is allowed"), "{unused:?}");
    assert!(unused[1].message.starts_with("`mixed-type gone: bool, text` is"), "{unused:?}");
    assert_eq!(unused[0].diagnostic("x.allow").file, "x.allow");
    let text = allowed.write(&found);
    assert_eq!(
        text,
        "# What the platform itself says in several ways.\n\n# Text in the newer method.\nmixed-type a: number, text\n\ntime-number pay_time: 2\n# The end.\n"
    );
    let (again, bad) = Allowed::read(&text);
    assert_eq!(bad, []);
    assert!(found.iter().all(|it| again.has(it)));
    assert_eq!(again.unused(&found), []);
    let (more, _) = Allowed::read("time-number pay_time: 9\nmixed-type a: number, text, bool");
    assert_eq!(more.unused(&found).iter().map(|it| it.line).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(again.write(&found), text);
}

#[test]
fn a_line_that_allows_nothing_is_told() {
    for (text, message) in [
        ("mixed-type", "expected a rule, a name"),
        ("mixed-type a", "expected a rule, a name"),
        ("mixed-type a: ", "expected a rule, a name"),
        ("mixed-tipe a: text", "`mixed-tipe` is no rule of `doudian lint --consistency`"),
        ("certain-any a: 1", "`certain-any` is no rule of `doudian lint --consistency`"),
        ("mixed-type a: text # known", "a comment stands in a line of its own"),
        ("\u{1b}[31m a: text", "is no rule"),
        ("mixed-type a: text\nmixed-type a: bool", "stand in line 1 already"),
    ] {
        let (_, bad) = Allowed::read(text);
        assert_eq!(bad.len(), 1, "{text}");
        assert!(bad[0].message.contains(message), "{text}: {}", bad[0].message);
        assert!(!bad[0].message.contains('\u{1b}'));
        assert_eq!(bad[0].line, text.lines().count());
    }
}

/// What cannot be read cannot be compared, and is not said to be clean.
#[test]
fn errors_are_told_instead() {
    let sources = [
        SourceFile::new("shop/platform.yaml", PLATFORM),
        SourceFile::new(
            "shop/order.get.yaml",
            "method: order.get\ntitle: 订单\nrequest: { a: strin }\n",
        ),
    ];
    let problems = Descriptors::read(&sources).inconsistencies().unwrap_err();
    assert_eq!(problems.iter().next().unwrap().code, "unknown-type");
}
