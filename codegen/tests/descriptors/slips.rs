//! The slips of real people: keyboards that write Chinese, habits of other formats and
//! languages, YAML itself. Each gives one problem, at the right place, that says what to write.

use crate::support::bad;

/// A file, the code and place of its one problem, and the help line.
type Slip = (&'static str, &'static str, (usize, usize), &'static str);

/// Punctuation, digits and blanks that are not ASCII.
const WIDE: &[Slip] = &[
    ("method: order.list\ntitle：订单列表\n", "yaml-syntax", (2, 6), "write `title: 订单列表`"),
    ("method：order.list\ntitle: 订单列表\n", "yaml-syntax", (1, 7), "write `method: order.list`"),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page： i32\n",
        "wrong-kind",
        (4, 7),
        "write `page: i32`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type：i32 }\n",
        "unknown-key",
        (4, 15),
        "write `type: i32`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: i32，label: 页数 }\n",
        "yaml-syntax",
        (4, 20),
        "write `,`, with the keyboard switched to English",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: i32， required: true }\n",
        "yaml-syntax",
        (4, 20),
        "write `,`, with the keyboard switched to English",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: i32 ｝\n  size: i32\n",
        "yaml-syntax",
        (4, 21),
        "write `}`, with the keyboard switched to English",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  ids: ［i64］\n",
        "bad-type",
        (4, 8),
        "write `[i64]`: `［` is not the `[` of ASCII",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  ids: 【i64】\n",
        "bad-type",
        (4, 8),
        "write `[i64]`: `【` is not the `[` of ASCII",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  ids: { type: “i64” }\n",
        "bad-type",
        (4, 16),
        "write `i64`: `“` is not the `\"` of ASCII",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  ids: { type: i64, required: ‘true’ }\n",
        "wrong-kind",
        (4, 31),
        "write `true`, in ASCII and without quotes",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: i32, default: １０ }\n",
        "bad-default",
        (4, 31),
        "write `10`: `１` is not the `1` of ASCII",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n\u{3000}\u{3000}page: i32\n",
        "unknown-key",
        (4, 1),
        "replace it by ordinary blanks",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page:\u{3000}i32\n",
        "wrong-kind",
        (4, 8),
        "replace it by ordinary blanks",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n\u{a0}\u{a0}page: i32\n",
        "unknown-key",
        (4, 1),
        "replace it by ordinary blanks",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: {\u{a0}type: i32 }\n",
        "unknown-key",
        (4, 10),
        "replace it by ordinary blanks",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page:\u{a0}i32\n",
        "wrong-kind",
        (4, 8),
        "replace it by ordinary blanks",
    ),
    (
        "method: order.list\n\u{feff}title: 订单\n",
        "yaml-syntax",
        (2, 1),
        "replace it by ordinary blanks",
    ),
    (
        "method: order.list\n\u{200b}title: 订单\n",
        "unknown-key",
        (2, 1),
        "replace it by ordinary blanks",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: i32\u{200b}\n",
        "bad-type",
        (4, 6),
        "write `i32`: the character U+200B in it cannot be seen",
    ),
    (
        "method: order.list\ntitle: 订单\nerrors:\n  - { code: 1， label: x }\n",
        "yaml-syntax",
        (4, 14),
        "write `,`, with the keyboard switched to English",
    ),
    (
        "method: order.list\ntitle: “订单: 列表”\n",
        "yaml-syntax",
        (2, 11),
        "put the text in quotes, as in `title: \"a: b\"`",
    ),
    (
        "method: order.list\ntitle: 订单\n# 备注：x\nstats: legacy\n",
        "unknown-key",
        (4, 1),
        "did you mean `status`?",
    ),
    (
        "method: order.list\ntitle: 订单\nstatus ： legacy\n",
        "yaml-syntax",
        (3, 8),
        "write `status: legacy`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: i32；\n",
        "bad-type",
        (4, 9),
        "write `i32`: `；` is not the `;` of ASCII",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: text（i64）\n",
        "bad-type",
        (4, 9),
        "write `text<i64>`: `（` is not the `(` of ASCII",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: text《i64》\n",
        "bad-type",
        (4, 9),
        "write `text<i64>`: `《` is not the `<` of ASCII",
    ),
    (
        "method: order。list\ntitle: 订单\n",
        "bad-method-name",
        (1, 9),
        "write `order.list`: `。` is not the `.` of ASCII",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  ｐage: i32\n",
        "bad-field-name",
        (4, 3),
        "write `page`: `ｐ` is not the `p` of ASCII",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: i32, required: ｔｒｕｅ }\n",
        "wrong-kind",
        (4, 29),
        "write `true`, in ASCII and without quotes",
    ),
];

/// Types of other languages and formats.
const TYPES: &[Slip] = &[
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"int\" }\n",
        "unknown-type",
        (4, 18),
        "write `i32`, or `i64` for ids, times and whatever may pass 2147483647",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"integer\" }\n",
        "unknown-type",
        (4, 18),
        "write `i32`, or `i64` for ids, times and whatever may pass 2147483647",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"long\" }\n",
        "unknown-type",
        (4, 18),
        "write `i64`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"bigint\" }\n",
        "unknown-type",
        (4, 18),
        "write `i64`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"str\" }\n",
        "unknown-type",
        (4, 18),
        "write `string`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"String\" }\n",
        "unknown-type",
        (4, 18),
        "did you mean `string`?",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"list\" }\n",
        "unknown-type",
        (4, 18),
        "a list names what is in it, as in `[i64]` or `[Order]`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"array\" }\n",
        "unknown-type",
        (4, 18),
        "a list names what is in it, as in `[i64]` or `[Order]`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"object\" }\n",
        "unknown-type",
        (4, 18),
        "define a structure under `types` and write its name, or `map<T>` for free keys",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"enum\" }\n",
        "unknown-type",
        (4, 18),
        "define the codes under `enums` and write that name, or add `codes` to an `i32`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"date\" }\n",
        "unknown-type",
        (4, 18),
        "write `datetime` for text like `2020-12-01 00:00:00`, or `i64` with `unit: s`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"float\" }\n",
        "unknown-type",
        (4, 18),
        "write `f64`, `text<f64>` where it comes as text, or `i64` with `unit: fen` for money",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"double\" }\n",
        "unknown-type",
        (4, 18),
        "write `f64`, `text<f64>` where it comes as text, or `i64` with `unit: fen` for money",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"number\" }\n",
        "unknown-type",
        (4, 18),
        "write `i32` or `i64` for whole numbers, `f64` for others",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"decimal\" }\n",
        "unknown-type",
        (4, 18),
        "write `f64`, `text<f64>` where it comes as text, or `i64` with `unit: fen` for money",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"Boolean\" }\n",
        "unknown-type",
        (4, 18),
        "write `bool`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"Integer\" }\n",
        "unknown-type",
        (4, 18),
        "write `i32`, or `i64` for ids, times and whatever may pass 2147483647",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"Long\" }\n",
        "unknown-type",
        (4, 18),
        "write `i64`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"Date\" }\n",
        "unknown-type",
        (4, 18),
        "write `datetime` for text like `2020-12-01 00:00:00`, or `i64` with `unit: s`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"List<String>\" }\n",
        "bad-type",
        (4, 17),
        "write `[string]`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"Map<String,Object>\" }\n",
        "bad-type",
        (4, 17),
        "write `map<any>`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"int64\" }\n",
        "unknown-type",
        (4, 18),
        "write `i64`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"int32\" }\n",
        "unknown-type",
        (4, 18),
        "write `i32`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"uint64\" }\n",
        "unknown-type",
        (4, 18),
        "write `i64`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"string[]\" }\n",
        "bad-type",
        (4, 17),
        "write `[string]`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"i64[]\" }\n",
        "bad-type",
        (4, 17),
        "write `[i64]`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"Array<i64>\" }\n",
        "bad-type",
        (4, 17),
        "write `[i64]`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"timestamp\" }\n",
        "unknown-type",
        (4, 18),
        "write `datetime` for text like `2020-12-01 00:00:00`, or `i64` with `unit: s`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"char\" }\n",
        "unknown-type",
        (4, 18),
        "write `string`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"byte\" }\n",
        "unknown-type",
        (4, 18),
        "write `i32`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"short\" }\n",
        "unknown-type",
        (4, 18),
        "write `i32`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"BigDecimal\" }\n",
        "unknown-type",
        (4, 18),
        "write `f64`, `text<f64>` where it comes as text, or `i64` with `unit: fen` for money",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"dict\" }\n",
        "unknown-type",
        (4, 18),
        "define a structure under `types` and write its name, or `map<T>` for free keys",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"map\" }\n",
        "bad-type",
        (4, 17),
        "define a structure under `types` and write its name, or `map<T>` for free keys",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"set\" }\n",
        "unknown-type",
        (4, 18),
        "a list names what is in it, as in `[i64]` or `[Order]`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"file\" }\n",
        "unknown-type",
        (4, 18),
        "write `string`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"binary\" }\n",
        "unknown-type",
        (4, 18),
        "write `string`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"time\" }\n",
        "unknown-type",
        (4, 18),
        "write `datetime` for text like `2020-12-01 00:00:00`, or `i64` with `unit: s`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"u64\" }\n",
        "unknown-type",
        (4, 18),
        "write `i64`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"f32\" }\n",
        "unknown-type",
        (4, 18),
        "write `f64`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"null\" }\n",
        "unknown-type",
        (4, 18),
        "leave the field out, or write `any`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"void\" }\n",
        "unknown-type",
        (4, 18),
        "leave the field out, or write `any`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"bool?\" }\n",
        "bad-type",
        (4, 17),
        "write `bool`: a field is optional unless it has `required: true`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type: \"Optional<i64>\" }\n",
        "bad-type",
        (4, 17),
        "write `i64`: a field is optional unless it has `required: true`",
    ),
    (
        "method: order.list\ntitle: 订单\nresponse:\n  order: { type: { id: i64 } }\n",
        "wrong-kind",
        (4, 12),
        "define the structure under `types`, and write its name here",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: i32 // 页数\n",
        "bad-type",
        (4, 6),
        "write `i32 # …`: a comment begins with a blank and `#`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: i32#页数\n",
        "bad-type",
        (4, 6),
        "write `i32 # …`: a comment begins with a blank and `#`",
    ),
    ("method: order.list\ntitle: 订单\nrequest:\n  a: i32;\n", "bad-type", (4, 6), "write `i32`"),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: [ { b: i32 } ]\n",
        "wrong-kind",
        (4, 8),
        "define the structure under `types`, and write its name here",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: text(i64)\n",
        "bad-type",
        (4, 6),
        "write `text<i64>`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: Vec<i64>\n",
        "bad-type",
        (4, 6),
        "write `[i64]`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: Option<i64>\n",
        "bad-type",
        (4, 6),
        "write `i64`: a field is optional unless it has `required: true`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: string?\n",
        "bad-type",
        (4, 6),
        "write `string`: a field is optional unless it has `required: true`",
    ),
];

/// YAML that is none.
const YAML: &[Slip] = &[
    ("method: order.list\ntitle:订单\n", "yaml-syntax", (2, 6), "write `title: 订单`"),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page:i32\n  size: i32\n",
        "yaml-syntax",
        (4, 7),
        "write `page: i32`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  page: { type:i32 }\n",
        "unknown-key",
        (4, 15),
        "write `type: i32`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: [i64 }\n  b: i32\n",
        "yaml-syntax",
        (4, 14),
        "close it with `]`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a:\n    type: [i64\n    label: x\n",
        "yaml-syntax",
        (5, 11),
        "close it with `]`",
    ),
    (
        "method: order.list\ntitle: 订单\nresponse:\n  a: { type: text<[i64]> }\n",
        "yaml-syntax",
        (4, 14),
        "put it in quotes: `\"text<[i64]>\"`",
    ),
    (
        "method: order.list\ntitle: 订单\nresponse:\n  a: { label: x, type: map<[i64]>, required: true }\n",
        "yaml-syntax",
        (4, 24),
        "put it in quotes: `\"map<[i64]>\"`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest: &x\n  a: i32\nresponse:\n  <<: *x\n",
        "unknown-key",
        (6, 3),
        "repeat the fields, or define them once under `types` and name the type",
    ),
    (
        "method: order.list\ntitle: 订单\nresponse:\n  <<: *x\n",
        "yaml-syntax",
        (4, 3),
        "repeat the fields, or define them once under `types` and name the type",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a:\n\t  type: i32\n",
        "tab-indent",
        (5, 1),
        "YAML does not allow tabs here; use spaces",
    ),
    (
        "method: order.list\ntitle: \"订单\nrequest:\n  a: i32\n",
        "yaml-syntax",
        (2, 8),
        "close it in the same line with another `\"`",
    ),
    (
        "method: order.list\ntitle: '订单\nrequest:\n  a: i32\n",
        "yaml-syntax",
        (2, 8),
        "close it in the same line with another `'`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: i32, label: @name }\n",
        "yaml-syntax",
        (4, 26),
        "put it in quotes: `\"@name\"`",
    ),
    ("method: order.list\ntitle: @订单\n", "yaml-syntax", (2, 8), "put it in quotes: `\"@订单\"`"),
    (
        "method: order.list\ntitle: `订单`\n",
        "yaml-syntax",
        (2, 8),
        "put it in quotes: `\"`订单`\"`",
    ),
    ("method: order.list\ntitle: %订单\n", "yaml-syntax", (2, 8), "put it in quotes: `\"%订单\"`"),
    (
        "method: order.list\ntitle: *订单\n",
        "yaml-syntax",
        (2, 8),
        "a text that begins with one of * & ! @ ` % is in quotes, as in `\"*订单\"`",
    ),
    (
        "method: order.list\ntitle: &订单\n",
        "yaml-syntax",
        (2, 9),
        "a text that begins with one of * & ! @ ` % is in quotes, as in `\"*订单\"`",
    ),
    (
        "method: order.list\ntitle: !订单\n",
        "yaml-syntax",
        (2, 8),
        "a text that begins with one of * & ! @ ` % is in quotes, as in `\"*订单\"`",
    ),
    (
        "method: order.list\ntitle: 订单: 列表\n",
        "yaml-syntax",
        (2, 10),
        "put the text in quotes, as in `title: \"a: b\"`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: i32, label: 状态: 全部 }\n",
        "yaml-syntax",
        (4, 28),
        "put the text in quotes, as in `title: \"a: b\"`",
    ),
    (
        "method: order.list\ntitle: \"订单\" 列表\n",
        "yaml-syntax",
        (2, 12),
        "put the whole text in quotes, in `'…'` if it has `\"` inside",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  - name:a\n    type: i32\n",
        "yaml-syntax",
        (4, 9),
        "write `name: a`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n   a: i32\n  b: i32\n",
        "yaml-syntax",
        (5, 3),
        "indent it by 3 blanks",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: i32\n   b: i32\n",
        "yaml-syntax",
        (5, 4),
        "indent it by 2 blanks",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a:\n    type: i32\n     label: x\n",
        "yaml-syntax",
        (6, 6),
        "indent it by 4 blanks",
    ),
    (
        "{\n  \"method\": \"order.list\",\n  \"title\": \"订单\"\n  \"request\": { \"a\": \"i32\" }\n}\n",
        "yaml-syntax",
        (3, 15),
        "write `,` here",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: i64\n  b: i32\n",
        "yaml-syntax",
        (4, 6),
        "close it with `}`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a:\n    type: i32\n  b: { type: i64, label: x\nresponse:\n  c: i32\n",
        "yaml-syntax",
        (6, 6),
        "close it with `}`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: {\n    type：i32,\n    label: x,\n  }\n",
        "unknown-key",
        (5, 9),
        "write `type: i32`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: i32, label: \"页数 }\n  b: { type: i32, label: \"x\" }\n",
        "yaml-syntax",
        (4, 26),
        "close it in the same line with another `\"`",
    ),
    (
        "method: order.list\ntitle: 订单\nexample:\n    request:\n      a: 1\n   response: {}\n",
        "yaml-syntax",
        (6, 4),
        "indent it by 4 blanks",
    ),
];

/// Keys, words and shapes of other formats.
const HABITS: &[Slip] = &[
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: i64, unit: RMB }\n",
        "unknown-word",
        (4, 25),
        "write `yuan`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: i64, unit: 分 }\n",
        "unknown-word",
        (4, 25),
        "write `fen`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: f64, default: 1e400 }\n",
        "bad-default",
        (4, 28),
        "write a number between -1.7e308 and 1.7e308",
    ),
    (
        "method: 订单.list\ntitle: 订单\n",
        "bad-method-name",
        (1, 9),
        "a segment has the letters a to z, digits and `_`; segments are joined by `.`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: i32, requierd: ture }\n",
        "unknown-key",
        (4, 19),
        "did you mean `required`?",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: i32, required: ture }\n",
        "wrong-kind",
        (4, 29),
        "did you mean `true`?",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: i32, required: yes }\n",
        "wrong-kind",
        (4, 29),
        "write `true`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: i32, required: 是 }\n",
        "wrong-kind",
        (4, 29),
        "write `true`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: i32, required: Y }\n",
        "wrong-kind",
        (4, 29),
        "write `true`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: i32, required: 1 }\n",
        "wrong-kind",
        (4, 29),
        "write `true`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: i32, required: \"true\" }\n",
        "wrong-kind",
        (4, 29),
        "write `true`, in ASCII and without quotes",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  - name: a\n    type: i32\n  - name: b\n    type: string\n",
        "wrong-kind",
        (4, 3),
        "write names as keys, without `-`: `request: { page: { type: i32 } }`",
    ),
    (
        "method: order.list\ntitle: 订单\nresponse:\n  - name: a\n    type: i32\n  - name: b\n    type: string\n",
        "wrong-kind",
        (4, 3),
        "write names as keys, without `-`: `response: { page: { type: i32 } }`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  - a: i32\n  - b: i32\n",
        "wrong-kind",
        (4, 3),
        "write names as keys, without `-`: `request: { page: { type: i32 } }`",
    ),
    (
        "method: order.list\ntitle: 订单\ntypes:\n  - A: { a: i32 }\n",
        "wrong-kind",
        (4, 3),
        "write names as keys, without `-`: `types: { Order: { order_id: string } }`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: i32, codes: [ 1, 2 ] }\n",
        "wrong-kind",
        (4, 26),
        "write codes as keys and labels as values: `codes: { 1: 已付, 2: 未付 }`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: i32, codes: 1-已付 2-未付 }\n",
        "wrong-kind",
        (4, 26),
        "write codes as keys and labels as values: `codes: { 1: 已付, 2: 未付 }`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\na: i32\n",
        "unknown-key",
        (4, 1),
        "indent it by 2 blanks, if it belongs to `request`",
    ),
    (
        "method: order.list\ntitle: 订单\nparams:\n  a: i32\n",
        "unknown-key",
        (3, 1),
        "here it is called `request`",
    ),
    (
        "method: order.list\ntitle: 订单\nfields:\n  a: i32\n",
        "unknown-key",
        (3, 1),
        "here it is called `request`",
    ),
    (
        "method: order.list\ntitle: 订单\nresponse:\n  order:\n    order_id: string\n    name: string\n",
        "wrong-kind",
        (4, 3),
        "define its fields under `types`, as `Order: { … }`, and write `order: Order`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: i32, description: 页数 }\n",
        "unknown-key",
        (4, 19),
        "here it is called `label`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: i32, desc: 页数 }\n",
        "unknown-key",
        (4, 19),
        "here it is called `label`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: i32, comment: 页数 }\n",
        "unknown-key",
        (4, 19),
        "here it is called `label`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: i32, 必填: true }\n",
        "unknown-key",
        (4, 19),
        "here it is called `required`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: string, format: date-time }\n",
        "unknown-key",
        (4, 22),
        "the type says it: `i64`, `f64`, `datetime`, …",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: string, example: 1 }\n",
        "unknown-key",
        (4, 22),
        "an example of the whole call stands under `example` of the file",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: i32, enum: [1, 2] }\n",
        "unknown-key",
        (4, 19),
        "here it is called `codes`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: \"Nullable<i64>\" }\n",
        "bad-type",
        (4, 14),
        "write `{ type: i64, nullable: true }`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: i32, optional: true }\n",
        "unknown-key",
        (4, 19),
        "a field is optional unless it has `required: true`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: i32, maxLength: 10 }\n",
        "unknown-key",
        (4, 19),
        "limits are told in `note`",
    ),
    ("method: /order/list\ntitle: 订单\n", "bad-method-name", (1, 9), "write `order.list`"),
    ("path: /order/list\ntitle: 订单\n", "unknown-key", (1, 1), "here it is called `method`"),
    (
        "method: https://openapi-fxg.jinritemai.com/order/list\ntitle: 订单\n",
        "bad-method-name",
        (1, 9),
        "write `order.list`",
    ),
    (
        "method: orderlist\ntitle: 订单\n",
        "bad-method-name",
        (1, 9),
        "a segment has the letters a to z, digits and `_`; segments are joined by `.`",
    ),
    (
        "method: GET\ntitle: 订单\n",
        "bad-method-name",
        (1, 9),
        "a segment has the letters a to z, digits and `_`; segments are joined by `.`",
    ),
    (
        "method: orderList\ntitle: 订单\n",
        "bad-method-name",
        (1, 9),
        "a segment has the letters a to z, digits and `_`; segments are joined by `.`",
    ),
    ("name: order.list\ntitle: 订单\n", "unknown-key", (1, 1), "here it is called `method`"),
    (
        "method: order.list\ntitle: 订单\nresponses:\n  a: i32\n",
        "unknown-key",
        (3, 1),
        "did you mean `response`?",
    ),
    (
        "method: order.list\ntitle: 订单\ndata:\n  a: i32\n",
        "misplaced-key",
        (3, 1),
        "what `data` of the answer holds stands under `response`",
    ),
    (
        "method: order.list\r\ntitle: 订单\r\nrequest:\r\n  a: i23\r\n",
        "unknown-type",
        (4, 6),
        "did you mean `i32`?",
    ),
    (
        "method: order.list\rtitle: 订单\rrequest:\r  a: i23\r",
        "unknown-type",
        (4, 6),
        "did you mean `i32`?",
    ),
    (
        "\u{feff}method: order.list\ntitle: 订单\nrequest:\n  a: i23\n",
        "unknown-type",
        (4, 6),
        "did you mean `i32`?",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a-b: i32\n",
        "bad-field-name",
        (4, 3),
        "name the Rust field with `rename`, as in `rename: first_day`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a.b: i32\n",
        "bad-field-name",
        (4, 3),
        "name the Rust field with `rename`, as in `rename: first_day`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  订单号: string\n",
        "bad-field-name",
        (4, 3),
        "name the Rust field with `rename`, as in `rename: first_day`",
    ),
    (
        "method = order.list\ntitle = 订单\n",
        "wrong-kind",
        (1, 1),
        "write `key: value`, with a colon and a blank",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { label: 页数 }\n",
        "missing-key",
        (4, 3),
        "add it, as in `type: string`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a:\n  b: i32\n",
        "wrong-kind",
        (4, 3),
        "write the type behind it, as in `a: string`",
    ),
    ("method: order.list\ntitle: 订单\nstatus: 正常\n", "unknown-word", (3, 9), "write `current`"),
    (
        "method: order.list\ntitle: 订单\nstatus: active\n",
        "unknown-word",
        (3, 9),
        "write `current`",
    ),
    (
        "method: order.list\ntitle: 订单\nenums:\n  S: [ 1, 2 ]\n",
        "wrong-kind",
        (4, 6),
        "write `{ type: i32, codes: { 1: 已付, 2: 未付 } }`",
    ),
    (
        "method: order.list\ntitle: 订单\ntypes:\n  order_item: { a: i32 }\n",
        "bad-type-name",
        (4, 3),
        "write `OrderItem`",
    ),
    (
        "method: order.list\ntitle: 订单\nrequest:\n  a: { type: string, default: 1 }\n",
        "bad-default",
        (4, 31),
        "put it in quotes: \"1\"",
    ),
    (
        "method: order.list\ntitle: 订单\nnote: |\n  see：this\n  a:b\n   deeper: x\nreqest:\n  a: i32\n",
        "unknown-key",
        (7, 1),
        "did you mean `request`?",
    ),
    (
        "method: order.list\ntitle: 订单\nnote: a\n  see:this\nstats: legacy\n",
        "unknown-key",
        (5, 1),
        "did you mean `status`?",
    ),
    (
        "method: order.list\ntitle: 订单\ndoc: https://a.cn/b\nstats: legacy\n",
        "unknown-key",
        (4, 1),
        "did you mean `status`?",
    ),
];

fn check(slips: &[Slip]) {
    let mut failures = String::new();
    for (text, code, place, help) in slips {
        let problems = bad(&[("a.yaml", text)]);
        let found: Vec<_> = problems
            .iter()
            .map(|problem| {
                (
                    problem.code,
                    (problem.line, problem.column),
                    problem.help.as_deref().unwrap_or(""),
                )
            })
            .collect();
        if found != [(*code, *place, *help)] {
            failures.push_str(&format!("{code} at {place:?}: {help}\n{text}\n{problems}\n\n"));
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn wide_characters() {
    check(WIDE);
}

#[test]
fn types_of_other_languages() {
    check(TYPES);
}

#[test]
fn yaml_that_is_none() {
    check(YAML);
}

#[test]
fn habits_of_other_formats() {
    check(HABITS);
}

/// One who writes Chinese does it in every line.
#[test]
fn every_line_is_told() {
    let text = "method：order.list\ntitle：订单\nrequest：\n  page：{ type：i32，label: 页数 ｝\n";
    let problems = bad(&[("a.yaml", text)]);
    let places: Vec<_> = problems.iter().map(|problem| (problem.line, problem.column)).collect();
    assert_eq!(places, [(1, 7), (2, 6), (3, 8), (4, 7), (4, 14), (4, 18), (4, 29)], "{problems}");
}

/// What stands in texts is nobody's slip, whatever else is wrong with a file.
#[test]
fn texts_are_left_alone() {
    for text in [
        "note: |\n  see：this\n  a:b\n   deeper: x\n",
        "note: >\n  { a：b ｝ \"\n",
        "note: a\n  see:this\n",
        "note: '页码：1，2'\n",
        "note: \"a\n  b：c\"\n",
        "doc: https://a.cn/b\n",
        "# 备注：x\n",
        "response: { a: { type: i32, label: “状态”：1，2、3 } }\n",
        "response: { \"a\":i32, b: i32, }\n",
        "errors:\n- code: 1\n  label: 状态：1\n",
    ] {
        let text = format!("method: order.list\ntitle: 订单\n{text}stats: legacy\n");
        let problems = bad(&[("a.yaml", &text)]);
        let codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
        assert_eq!(codes, ["unknown-key"], "{text}\n{problems}");
    }
}
