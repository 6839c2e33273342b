//! The derive side, on a descriptor small enough to read.

use std::fs;

use bench_scratch::{Selection, inline, load};

const PLATFORM: &str = "platform: doudian
spec_version: 1
title: Test
class_prefix: Doudian
host: https://example.com
";

const METHOD: &str = "method: a.b
title: A method
request:
  id: { type: i64, required: true }
  type: string
  ids: [i64]
response:
  ok: { type: bool, required: true }
  rows: '[Row]'
  camelCase: datetime
types:
  Row: { inner: Row, count: text<i64> }
";

#[test]
fn it_has_what_plain_sdks_have() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir_all(folder.path().join("doudian/a")).expect("folders");
    fs::write(folder.path().join("doudian/platform.yaml"), PLATFORM).expect("a file");
    fs::write(folder.path().join("doudian/a/a.b.yaml"), METHOD).expect("a file");
    let loaded = load(folder.path()).expect("a model");
    assert_eq!(loaded.files, 2);

    let text = inline(&loaded.model, &Selection::all(), "crate");
    for line in [
        "    pub id: i64,\n",
        "    #[serde(skip_serializing_if = \"Option::is_none\")]\n    pub r#type: Option<String>,\n",
        "    pub ids: Option<Vec<i64>>,\n",
        "    pub ok: bool,\n",
        "    #[serde(skip_serializing_if = \"Vec::is_empty\")]\n    pub rows: Vec<DoudianABRow>,\n",
        "    #[serde(rename = \"camelCase\", skip_serializing_if = \"Option::is_none\")]\n    pub camel_case: Option<String>,\n",
        "    pub inner: Option<Box<DoudianABRow>>,\n",
        "    pub count: Option<String>,\n",
        "    type Data = DoudianABData;\n",
    ] {
        assert!(text.contains(line), "no `{line}` in\n{text}");
    }

    let counts = Selection::all().counts(&loaded.model);
    assert_eq!((counts.methods, counts.structs, counts.fields), (1, 3, 8));
    assert_eq!(Selection::of(["c".to_owned()]).unknown(&["a".to_owned()]), Some("c"));
}
