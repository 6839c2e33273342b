//! A descriptor of each kind with a text in every place that takes one.

use doudian_codegen::SourceFile;

/// Each `@` is a place for a text.
const FILES: &[(&str, &str)] = &[
    (
        "platform.yaml",
        "\
platform: doudian
spec_version: 1
title: @
class_prefix: Doudian
host: https://openapi-fxg.jinritemai.com
errors:
  - { code: 1, sub: @, label: @ }
",
    ),
    (
        "order/order.list.yaml",
        "\
method: order.list
title: @
doc: @
note: @
replaced_by: @
status: offline
request:
  start: { type: string, required: true, label: @, note: @, unit: fen, deprecated: @ }
  state: { type: string, default: @, label: @, codes: { @: @, @: @ } }
  kind: { type: State, unit: ms }
response:
  list: { type: [Part], label: @, note: @ }
types:
  Part: { id: { type: i64, required: true, label: @, deprecated: @ }, kind: State }
enums:
  State: { type: string, label: @, codes: { @: { name: a, label: @ }, @: { name: b, label: @ } } }
errors:
  - { code: 40004, sub: @, label: @, retry: never, action: fix_request }
  - { code: 40005, sub: @, label: @ }
example:
  request: { start: @, state: @ }
  response: { list: [ { id: 1 } ] }
",
    ),
    (
        "messages/doudian_trade_Paid.yaml",
        "\
message: doudian_trade_Paid
tag: \"101\"
title: @
doc: @
note: @
status: deprecated
data: { id: { type: i64, label: @, note: @ } }
",
    ),
    (
        "spi/home.Pay.yaml",
        "\
spi: home.Pay
title: @
doc: @
note: @
request: { id: { type: string, label: @, codes: { @: @ } } }
response: { code: { type: i64, label: @ } }
errors:
  - { code: 200001, sub: @, label: @ }
",
    ),
];

/// The files, with a text in each place. Of the texts that are keys, no two may be equal.
pub(crate) fn files(mut text: impl FnMut() -> String) -> Vec<SourceFile> {
    let fill = |template: &str| -> String {
        let mut filled = String::new();
        for (index, part) in template.split('@').enumerate() {
            if index > 0 {
                filled.push_str(&quoted(&text()));
            }
            filled.push_str(part);
        }
        filled
    };
    let mut fill = fill;
    FILES.iter().map(|(path, template)| SourceFile::new(*path, fill(template))).collect()
}

/// How many places there are.
pub(crate) fn places() -> usize {
    FILES.iter().map(|(_, template)| template.matches('@').count()).sum()
}

/// A text as YAML and JSON both write it.
pub(crate) fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            ' '..='~' => quoted.push(character),
            _ if character.is_alphanumeric() => quoted.push(character),
            _ => quoted.push_str(&format!("\\U{:08X}", u32::from(character))),
        }
    }
    quoted + "\""
}
