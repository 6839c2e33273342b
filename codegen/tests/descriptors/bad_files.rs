//! Files that are not descriptors, and files without a platform.

use crate::support::{Case, at, run};

const ANOTHER: &str = "\
platform: jinritemai
spec_version: 1
title: 另一个平台
class_prefix: Jinri
host: https://example.com
";

const TAKEN: &str = "\
platform: doudian
spec_version: 1
title: 又一次
class_prefix: Doudian
host: https://example.com
";

const LIST: &str = "method: order.list\ntitle: 订单\n";

const TYPES: &str = "types: { Plain: { id: i64 } }\n";

pub(crate) const CASES: &[Case] = &[
    at(
        "a line break in a file's name",
        &[("apis\n/order.list\nfn main() {}.yaml", LIST)],
        "bad-file-name",
        ("apis\\n/order.list\\nfn main() {}.yaml", 1, 1),
        "a character that cannot be seen",
    ),
    at(
        "a name that reads the other way round",
        &[("\u{202e}lmay.tsil.redro.yaml", LIST)],
        "bad-file-name",
        ("\\u{202e}lmay.tsil.redro.yaml", 1, 1),
        "rename the file",
    ),
    at(
        "a line break in a title",
        &[("a.yaml", "method: order.list\ntitle: \"订单\\n```\\nfn main() {}\"\n")],
        "unseen-character",
        ("a.yaml", 2, 8),
        "into a `note`",
    ),
    at("types in ;;;", &[(";;;.yaml", TYPES)], "bad-file-name", (";;;.yaml", 1, 1), "a module"),
    at("types in -", &[("-.yaml", TYPES)], "bad-file-name", ("-.yaml", 1, 1), "`-.yaml`"),
    at("types in a blank", &[(" .yaml", TYPES)], "bad-file-name", (" .yaml", 1, 1), "` .yaml`"),
    at("types in _", &[("a/__.yaml", TYPES)], "bad-file-name", ("a/__.yaml", 1, 1), "rename it"),
    at(
        "types in a name that is not ASCII",
        &[("订单.yaml", TYPES)],
        "bad-file-name",
        ("订单.yaml", 1, 1),
        "letters, digits and `_`",
    ),
    Case {
        name: "nothing",
        files: &[("a.yaml", "")],
        code: "empty-file",
        file: "a.yaml",
        line: 1,
        column: 1,
        says: "holds nothing",
    },
    Case {
        name: "only comments",
        files: &[("a.yaml", "# method: order.list\n\n---\n")],
        code: "empty-file",
        file: "a.yaml",
        line: 1,
        column: 1,
        says: "begin with `method:`",
    },
    Case {
        name: "a tab",
        files: &[("a.yaml", "method: order.list\ntitle: 订单\nrequest:\n\tpage: i32\n")],
        code: "tab-indent",
        file: "a.yaml",
        line: 4,
        column: 1,
        says: "use spaces",
    },
    Case {
        name: "a tab after spaces",
        files: &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\nrequest:\n  page: i32\n  \tsize: i32\n",
        )],
        code: "tab-indent",
        file: "a.yaml",
        line: 5,
        column: 3,
        says: "use spaces",
    },
    Case {
        name: "an open bracket",
        files: &[("a.yaml", "method: order.list\ntitle: 订单\nrequest: { page: i32\n")],
        code: "yaml-syntax",
        file: "a.yaml",
        line: 3,
        column: 10,
        says: "`{` has no matching `}`",
    },
    Case {
        name: "an open quote",
        files: &[("a.yaml", "method: order.list\ntitle: \"订单\n")],
        code: "yaml-syntax",
        file: "a.yaml",
        line: 2,
        column: 8,
        says: "the quote `\"` is not closed",
    },
    Case {
        name: "an unknown anchor",
        files: &[("a.yaml", "method: order.list\ntitle: *title\n")],
        code: "yaml-syntax",
        file: "a.yaml",
        line: 2,
        column: 8,
        says: "anchor",
    },
    Case {
        name: "an invisible line separator",
        files: &[("a.yaml", "method: order.list\ntitle: 订单\u{2028}列表\n")],
        code: "unseen-character",
        file: "a.yaml",
        line: 2,
        column: 10,
        says: "U+2028",
    },
    Case {
        name: "two documents",
        files: &[("a.yaml", "method: order.list\ntitle: 订单\n---\nmethod: order.detail\n")],
        code: "several-documents",
        file: "a.yaml",
        line: 3,
        column: 1,
        says: "second YAML document",
    },
    Case {
        name: "an alias of itself",
        files: &[(
            "a.yaml",
            "method: order.list\ntitle: 订单\nexample:\n  request: &all { list: [ *all ] }\n",
        )],
        code: "alias-cycle",
        file: "a.yaml",
        line: 4,
        column: 27,
        says: "contains itself",
    },
    Case {
        name: "a list",
        files: &[("a.yaml", "- method: order.list\n")],
        code: "wrong-kind",
        file: "a.yaml",
        line: 1,
        column: 1,
        says: "cannot be a list",
    },
    Case {
        name: "a newer version",
        files: &[
            ("a.yaml", "method: [order, list]\n"),
            ("platform.yaml", "platform: doudian\nspec_version: 2\nshape: new\n"),
        ],
        code: "unknown-spec-version",
        file: "platform.yaml",
        line: 2,
        column: 15,
        says: "expected 1",
    },
    Case {
        name: "a newer version of a shape that is known",
        files: &[("platform.yaml", "platform: doudian\nspec_version: 2\n")],
        code: "unknown-spec-version",
        file: "platform.yaml",
        line: 2,
        column: 15,
        says: "newer generator",
    },
    Case {
        name: "a version in words",
        files: &[("platform.yaml", "platform: doudian\nspec_version: one\n")],
        code: "unknown-spec-version",
        file: "platform.yaml",
        line: 2,
        column: 15,
        says: "`spec_version: one`",
    },
    Case {
        name: "a version before the first",
        files: &[("platform.yaml", "platform: doudian\nspec_version: 0\n")],
        code: "unknown-spec-version",
        file: "platform.yaml",
        line: 2,
        column: 15,
        says: "the first version is 1",
    },
    Case {
        name: "a newer version of a method",
        files: &[
            ("platform.yaml", TAKEN),
            ("a.yaml", "method: order.list\nspec_version: 2\nshape: new\n"),
        ],
        code: "unknown-spec-version",
        file: "a.yaml",
        line: 2,
        column: 15,
        says: "newer generator",
    },
    Case {
        name: "no platform",
        files: &[("spec/platform.yaml", LIST)],
        code: "no-platform",
        file: "spec/platform.yaml",
        line: 1,
        column: 1,
        says: "no platform file",
    },
    Case {
        name: "two platforms in a folder",
        files: &[("a/platform.yaml", TAKEN), ("a/z.yaml", ANOTHER)],
        code: "duplicate-platform",
        file: "a/z.yaml",
        line: 1,
        column: 1,
        says: "one platform",
    },
    Case {
        name: "a platform twice",
        files: &[("a/platform.yaml", TAKEN), ("b/platform.yaml", TAKEN)],
        code: "duplicate-platform",
        file: "b/platform.yaml",
        line: 1,
        column: 1,
        says: "`doudian` is described twice",
    },
    Case {
        name: "outside all platforms",
        files: &[("a/platform.yaml", TAKEN), ("b/platform.yaml", ANOTHER), ("c/d.yaml", LIST)],
        code: "outside-platform",
        file: "c/d.yaml",
        line: 1,
        column: 9,
        says: "in or below",
    },
    Case {
        name: "a bad host",
        files: &[(
            "platform.yaml",
            "platform: doudian\nspec_version: 1\ntitle: 抖店\nclass_prefix: Doudian\nhost: openapi\n",
        )],
        code: "bad-platform",
        file: "platform.yaml",
        line: 5,
        column: 7,
        says: "https://",
    },
    Case {
        name: "a bad prefix",
        files: &[(
            "platform.yaml",
            "platform: doudian\nspec_version: 1\ntitle: 抖店\nclass_prefix: dou_dian\nhost: https://a.cn\n",
        )],
        code: "bad-platform",
        file: "platform.yaml",
        line: 4,
        column: 15,
        says: "upper-case",
    },
    Case {
        name: "a platform without a host",
        files: &[(
            "platform.yaml",
            "platform: doudian\nspec_version: 1\ntitle: 抖店\nclass_prefix: Doudian\n",
        )],
        code: "missing-key",
        file: "platform.yaml",
        line: 1,
        column: 11,
        says: "`host` is missing",
    },
    Case {
        name: "a version without a platform",
        files: &[("a.yaml", "spec_version: 1\n")],
        code: "missing-key",
        file: "a.yaml",
        line: 1,
        column: 1,
        says: "`platform` is missing",
    },
    Case {
        name: "a request in a platform file",
        files: &[(
            "platform.yaml",
            "platform: doudian\nspec_version: 1\ntitle: 抖店\nclass_prefix: Doudian\nhost: https://a.cn\nrequest: { page: i32 }\n",
        )],
        code: "misplaced-key",
        file: "platform.yaml",
        line: 6,
        column: 1,
        says: "belongs in a method's file",
    },
];

#[test]
fn bad_files() {
    run(CASES);
}
