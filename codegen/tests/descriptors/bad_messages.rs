//! Facts of push messages and SPI methods.

use crate::support::{Case, at, run};

pub(crate) const CASES: &[Case] = &[
    at(
        "data without a message",
        &[("a.yaml", "title: 订单创建\ndata:\n  p_id: i64\n")],
        "missing-method",
        ("a.yaml", 2, 1),
        "`message: doudian_trade_TradePaid`",
    ),
    at(
        "a reply without an SPI method",
        &[("a.yaml", "reply: flat\n")],
        "missing-method",
        ("a.yaml", 1, 1),
        "no `spi`",
    ),
    at(
        "a message with a request",
        &[("a.yaml", "message: doudian_a_B\ntitle: 某事\nrequest:\n  id: i64\n")],
        "misplaced-key",
        ("a.yaml", 3, 1),
        "a message's file has no `request`",
    ),
    at(
        "a message that is a method too",
        &[("a.yaml", "method: a.b\nmessage: doudian_a_B\ntitle: 某事\n")],
        "misplaced-key",
        ("a.yaml", 2, 1),
        "belongs in a message's file",
    ),
    at(
        "an SPI method that pages",
        &[("a.yaml", "spi: a.b\ntitle: 某事\npaging: { items: list }\n")],
        "misplaced-key",
        ("a.yaml", 3, 1),
        "an SPI method's file has no `paging`",
    ),
    at(
        "a discriminator that is no parameter",
        &[("a.yaml", "spi: a.b\ntitle: 某事\ndiscriminator: kind\nrequest: { kinds: i64 }\n")],
        "bad-discriminator",
        ("a.yaml", 3, 16),
        "`kinds`",
    ),
    at(
        "a discriminator that is a list",
        &[("a.yaml", "spi: a.b\ntitle: 某事\ndiscriminator: kind\nrequest: { kind: [i64] }\n")],
        "bad-discriminator",
        ("a.yaml", 3, 16),
        "is not one of i64",
    ),
    at(
        "a discriminator of a message",
        &[("a.yaml", "message: doudian_a_B\ntitle: 某事\ndiscriminator: kind\n")],
        "misplaced-key",
        ("a.yaml", 3, 1),
        "a message's file has no `discriminator`",
    ),
    at(
        "no title",
        &[("a.yaml", "message: doudian_a_B\n")],
        "missing-key",
        ("a.yaml", 1, 10),
        "`title`",
    ),
    at(
        "a topic with a blank",
        &[("a.yaml", "message: doudian a\ntitle: 某事\n")],
        "bad-topic",
        ("a.yaml", 1, 10),
        "cannot be a topic",
    ),
    at(
        "a topic that is taken",
        &[("a.yaml", "message: doudian_push_event\ntag: \"5\"\ntitle: 某事\n")],
        "bad-topic",
        ("a.yaml", 1, 10),
        "cannot be a topic",
    ),
    at(
        "an SPI method of one segment",
        &[("a.yaml", "spi: demo\ntitle: 某事\n")],
        "bad-method-name",
        ("a.yaml", 1, 6),
        "two segments",
    ),
    at(
        "the tag of the probe",
        &[("a.yaml", "message: doudian_a_B\ntag: \"0\"\ntitle: 某事\n")],
        "bad-tag",
        ("a.yaml", 2, 6),
        "0 is the probe",
    ),
    at(
        "a tag that is no number",
        &[("a.yaml", "message: doudian_a_B\ntag: 1o1\ntitle: 某事\n")],
        "bad-tag",
        ("a.yaml", 2, 6),
        "digits in quotes",
    ),
    at(
        "a tag twice",
        &[
            ("a.yaml", "message: doudian_a_B\ntag: \"101\"\ntitle: 某事\n"),
            ("b.yaml", "message: doudian_a_C\ntag: \"101\"\ntitle: 某事\n"),
        ],
        "duplicate-tag",
        ("b.yaml", 2, 6),
        "taken",
    ),
    at(
        "a message twice",
        &[
            ("a.yaml", "message: doudian_a_B\ntitle: 某事\n"),
            ("b.yaml", "message: doudian_a_B\ntitle: 某事\n"),
        ],
        "duplicate-method",
        ("b.yaml", 1, 10),
        "the message `doudian_a_B` is described twice",
    ),
    at(
        "a key that is no field",
        &[("a.yaml", "message: doudian_a_B\ntitle: 某事\nkey: pid\ndata:\n  p_id: i64\n")],
        "bad-key",
        ("a.yaml", 3, 6),
        "did you mean `p_id`",
    ),
    at(
        "an example with a request",
        &[("a.yaml", "message: doudian_a_B\ntitle: 某事\nexample:\n  request: { id: 1 }\n")],
        "bad-example",
        ("a.yaml", 4, 3),
        "it has `data`",
    ),
    at(
        "an example that is not described",
        &[(
            "a.yaml",
            "message: doudian_a_B\ntitle: 某事\ndata:\n  id: i64\nexample:\n  data: { idd: 1 }\n",
        )],
        "bad-example",
        ("a.yaml", 6, 11),
        "`idd`",
    ),
    at(
        "two messages of one module",
        &[
            ("a.yaml", "message: doudian_a_B\ntag: \"1\"\ntitle: 某事\n"),
            ("b.yaml", "message: doudian_a_b\ntag: \"2\"\ntitle: 某事\n"),
        ],
        "module-collision",
        ("b.yaml", 1, 10),
        "messages::a_b",
    ),
    at(
        "a message named like a type",
        &[
            ("a.yaml", "message: doudian_a_B\ntitle: 某事\n"),
            ("b.yaml", "types:\n  DoudianAB: { id: i64 }\n"),
        ],
        "class-collision",
        ("b.yaml", 2, 3),
        "DoudianAB",
    ),
];

#[test]
fn each_fault_is_found_where_it_is() {
    run(CASES);
}
