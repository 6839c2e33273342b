//! Files that were not written to be read.

use doudian_codegen::{Diagnostics, SourceFile, compile};

use crate::support::{PLATFORM, bad, method};

fn only(problems: &Diagnostics) -> (&str, usize, usize) {
    assert_eq!(problems.len(), 1, "{problems}");
    let problem = problems.iter().next().unwrap();
    (problem.code, problem.line, problem.column)
}

#[test]
fn a_file_of_ten_megabytes() {
    let text = format!("method: order.list\ntitle: {}\n", "订".repeat(4 << 20));
    let problems = bad(&[("a.yaml", &text)]);
    assert_eq!(only(&problems), ("file-too-large", 1, 1));
    let message = problems.to_string();
    assert!(message.contains("12582939 bytes") && message.contains("4 MiB"), "{message}");
    assert!(message.len() < 1000, "{} bytes", message.len());
}

#[test]
fn a_long_line_is_not_shown_whole() {
    let text = format!(
        "method: order.list\ntitle: 订单\nrequest: {{ {}z: strin }}\n",
        "a: i32, ".repeat(60_000)
    );
    let text = text.replacen("a: i32, ", "", 1);
    let problems = bad(&[("a.yaml", &text)]);
    let rendered = problems.to_string();
    assert!(rendered.len() < 100_000, "{} bytes", rendered.len());
    // Of a single mistake at the end of a long line, too, only the surroundings are shown.
    let text = format!(
        "method: order.list\ntitle: 订单\nrequest: {{ a: {{ type: i32, note: \"{}\" }}, z: strin }}\n",
        "订".repeat(100_000)
    );
    let problems = bad(&[("a.yaml", &text)]);
    assert_eq!(only(&problems), ("unknown-type", 3, 100_043));
    let rendered = problems.to_string();
    assert!(rendered.contains("a.yaml:3:100043"), "{rendered}");
    assert!(rendered.contains("z: strin }"), "{rendered}");
    assert!(rendered.len() < 2000, "{} bytes", rendered.len());
}

#[test]
fn bytes_that_are_not_utf8() {
    let mut bytes = "method: order.list\ntitle: 订单".as_bytes().to_vec();
    bytes.push(0xff);
    let sources = [SourceFile::new("a.yaml", bytes)];
    let problems = compile(&sources).unwrap_err();
    assert_eq!(only(&problems), ("not-utf8", 2, 10));
    assert!(problems.to_string().contains("0xff at offset 32"), "{problems}");

    let utf16: Vec<u8> = "\u{feff}method: a.b".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let problems = compile(&[SourceFile::new("a.yaml", utf16)]).unwrap_err();
    assert_eq!(only(&problems), ("not-utf8", 1, 1));
    assert!(problems.to_string().contains("UTF-16"), "{problems}");
}

#[test]
fn no_files() {
    let problems = compile(&[]).unwrap_err();
    assert_eq!(only(&problems), ("no-descriptors", 1, 1));
}

#[test]
fn a_bomb_of_aliases() {
    let mut text = "method: order.list\ntitle: 订单\nexample:\n  request:\n    a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n".to_owned();
    let letters = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];
    for pair in letters.windows(2) {
        let [from, to] = pair else { continue };
        let uses = vec![format!("*{from}"); 10].join(", ");
        text.push_str(&format!("    {to}: &{to} [{uses}]\n"));
    }
    let problems = bad(&[("a.yaml", &text)]);
    let (code, line, _) = only(&problems);
    assert_eq!((code, line), ("alias-bomb", 10));
}

#[test]
fn a_wide_bomb_of_aliases() {
    let ones = vec!["1"; 20_000].join(",");
    let uses = vec!["*a"; 20_000].join(",");
    let text = format!(
        "method: order.list\ntitle: 订单\nexample:\n  request:\n    a: &a [{ones}]\n    b: [{uses}]\n"
    );
    assert_eq!(only(&bad(&[("a.yaml", &text)])).0, "alias-bomb");
}

#[test]
fn deep_nesting() {
    let head = "method: order.list\ntitle: 订单\nexample:\n  request:\n    ";
    for (open, close) in [("[", "]"), ("{a: ", "}"), ("- ", ""), ("[\"]\",", "]")] {
        for depth in [200, 20_000, 300_000] {
            let text = format!("{head}{}1{}", open.repeat(depth), close.repeat(depth));
            // The deepest once is enough.
            if depth > 20_000 && open != "[" {
                continue;
            }
            let problems = bad(&[("a.yaml", &text)]);
            assert_eq!(only(&problems).0, "too-deep", "{open} {depth}");
        }
    }
    // Block lists need lines of their own.
    let mut text = "method: order.list\ntitle: 订单\nexample:\n  request:\n".to_owned();
    for depth in 0..1000 {
        text.push_str(&format!("{}a:\n", " ".repeat(depth + 4)));
    }
    assert_eq!(only(&bad(&[("a.yaml", &text)])).0, "too-deep");
    // Aliases nest values that do not look nested.
    let mut text =
        "method: order.list\ntitle: 订单\nexample:\n  request:\n    a0: &a0 []\n".to_owned();
    for step in 1..20_000 {
        text.push_str(&format!("    a{step}: &a{step} [*a{}]\n", step - 1));
    }
    assert_eq!(only(&bad(&[("a.yaml", &text)])).0, "too-deep");
}

#[test]
fn deep_types() {
    for depth in [100, 100_000] {
        let text = format!(
            "method: order.list\ntitle: 订单\nresponse: \"{}i64{}\"\n",
            "[".repeat(depth),
            "]".repeat(depth)
        );
        assert_eq!(only(&bad(&[("a.yaml", &text)])).0, "bad-type");
    }
    // A long chain of aliases is fine; one that nests a type at every step is not.
    let chain = |wrap: (&str, &str)| {
        let mut text = "method: order.list\ntitle: 订单\nresponse: A0\ntypes:\n".to_owned();
        for step in 0..20_000 {
            text.push_str(&format!("  A{step}: {}A{}{}\n", wrap.0, step + 1, wrap.1));
        }
        text + "  A20000: i64\n"
    };
    assert!(method(&chain(("", ""))).is_ok());
    let problems = method(&chain(("[", "]"))).unwrap_err();
    assert!(problems.iter().all(|problem| problem.code == "bad-type"));
    // So is a chain of structures, however long.
    let mut text = "method: order.list\ntitle: 订单\nresponse: S0\ntypes:\n".to_owned();
    for step in 0..20_000 {
        text.push_str(&format!("  S{step}: {{ a: S{} }}\n", (step + 1) % 20_000));
    }
    assert!(method(&text).is_ok());
}

/// A small generator of random numbers, so that each run tries the same.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit.max(1) as u64).unwrap_or(0)
    }
}

const SEED: &str = r#"# comment
method: order.list
title: "获取\u8ba2单列表"
doc: 'https://op.jinritemai.com/docs?a=1&b=2'
paging: { page: page, size: size, items: list, total: total }
request:
  start_time: &t { type: datetime, required: true }
  end_time: *t
  page: { type: i32, default: 0 }
  size: text<i64>
response: page<DoudianOrder>
types:
  DoudianOrder:
    child: [DoudianOrder]
    note: |
      type: x
  Ids: "map<[i64]>"
enums:
  S: { type: i32, codes: { 1: { name: a, label: b }, -2: c } }
errors:
  - { code: 1, sub: "a:b", retry: never }
example:
  request: { start_time: "a", end_time: b, size: "1" }
  response: { list: [ { child: [] } ], total: 12.5 }
"#;

const TOKENS: &[&str] = &[
    "\n",
    " ",
    "  ",
    "\t",
    ":",
    ": ",
    "- ",
    "-",
    "[",
    "]",
    "{",
    "}",
    ",",
    "\"",
    "'",
    "&a ",
    "*a",
    "*t",
    "!!str ",
    "!x ",
    "|\n",
    ">\n",
    "? ",
    "#",
    "---\n",
    "...\n",
    "%YAML 1.1\n",
    "<<: *t\n",
    "null",
    "~",
    "true",
    "1e999",
    ".nan",
    "0x",
    "订",
    "\u{feff}",
    "\r",
    "\u{85}",
    "\u{2028}",
    "\0",
    "\u{7f}",
    "type: ",
    "page<",
    ">",
    "request:\n",
    "@",
    "`",
    "\\",
    "\u{10ffff}",
];

#[test]
fn changed_bytes_never_panic() {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let platform = SourceFile::new("platform.yaml", PLATFORM);
    let mut refused = 0;
    for round in 0..4000 {
        let mut bytes = SEED.as_bytes().to_vec();
        for _ in 0..=random.below(6) {
            let at = random.below(bytes.len() + 1);
            match random.below(5) {
                0 => bytes.truncate(at),
                1 => {
                    let end = (at + random.below(20)).min(bytes.len());
                    bytes.drain(at..end);
                }
                2 => {
                    let byte = u8::try_from(random.below(256)).unwrap_or(0);
                    bytes.insert(at, byte);
                }
                3 => {
                    let end = (at + random.below(60)).min(bytes.len());
                    let part = bytes[at..end].to_vec();
                    let to = random.below(bytes.len() + 1);
                    bytes.splice(to..to, part);
                }
                _ => {
                    let token = TOKENS[random.below(TOKENS.len())];
                    bytes.splice(at..at, token.bytes());
                }
            }
        }
        // Each second file is the platform's own.
        let sources = if round % 2 == 0 {
            vec![SourceFile::new("a.yaml", bytes), platform.clone()]
        } else {
            vec![SourceFile::new("platform.yaml", [PLATFORM.as_bytes(), &bytes].concat())]
        };
        if let Err(problems) = compile(&sources) {
            refused += 1;
            assert!(!problems.is_empty());
            for problem in &problems {
                assert!(problem.line >= 1 && problem.column >= 1 && problem.length >= 1);
            }
            assert!(!problems.render(round % 3 == 0).is_empty());
        }
    }
    assert!(refused > 2000, "only {refused} were refused");
}
