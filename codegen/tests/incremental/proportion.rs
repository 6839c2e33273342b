//! Only what has changed is made again.

use std::fs;
use std::path::Path;

use doudian_codegen::write::{Mode, Output, Past, Stamp, sync};
use doudian_codegen::{Descriptors, crate_output_with, read_dir};

const PLATFORM: &str = "\
platform: doudian
spec_version: 1
title: 抖店开放平台
class_prefix: Doudian
host: https://openapi-fxg.jinritemai.com
";
const LIST: &str = "\
method: order.list
title: 列表
request: { shop: { type: Shop, required: true }, level: Level }
response: { rows: [Row] }
types:
  Row: { id: i64, shop: Shop }
enums:
  Level: { type: i32, codes: { 1: 银 } }
";
const DETAIL: &str = "method: order.detail\ntitle: 详情\nresponse: { id: i64 }\n";
const OLD: &str = "method: order.old\ntitle: 旧\nreplaced_by: order.detail\n";
const SHARED: &str = "types:\n  Shop: { id: i64, town: Town }\n";
const TOWN: &str = "types:\n  Town: { name: string }\n";

struct Checkout {
    folder: tempfile::TempDir,
}

impl Checkout {
    fn new() -> Self {
        let checkout = Self { folder: tempfile::tempdir().unwrap() };
        fs::create_dir(checkout.spec()).unwrap();
        for (name, text) in [
            ("platform.yaml", PLATFORM),
            ("list.yaml", LIST),
            ("detail.yaml", DETAIL),
            ("old.yaml", OLD),
            ("shared.yaml", SHARED),
            ("town.yaml", TOWN),
        ] {
            checkout.put(name, text);
        }
        checkout
    }

    fn spec(&self) -> std::path::PathBuf {
        self.folder.path().join("spec")
    }

    fn out(&self) -> std::path::PathBuf {
        self.folder.path().join("out")
    }

    fn put(&self, name: &str, text: &str) {
        fs::write(self.spec().join(name), text).unwrap();
    }

    /// Generates, and gives the files that were made and not taken over.
    fn made(&self) -> Vec<String> {
        let stamp = Stamp::new(self.folder.path().join("stamp"));
        let output = generate(&self.spec(), &stamp.last_run().of(&self.out()));
        sync(&self.out(), &output, Mode::Write).unwrap();
        stamp.keep(None, &[(&self.out(), &output)], &[]);
        output.made().map(str::to_owned).collect()
    }
}

fn generate(spec: &Path, past: &Past) -> Output {
    let sources = read_dir(spec).unwrap();
    let model = Descriptors::read(&sources).compile().unwrap();
    crate_output_with(&model.platforms[0], &spec.display().to_string(), past, &|_, _| {})
}

#[test]
fn what_has_not_changed_is_taken_over() {
    let checkout = Checkout::new();
    assert_eq!(checkout.made().len(), 8);
    assert_eq!(checkout.made(), [""; 0]);
    checkout.put("list.yaml", &LIST.replace("列表", "清单"));
    assert_eq!(checkout.made(), ["order/list.rs"]);
    // What is before it in its file, and how the file is written, is no part of it.
    checkout.put("list.yaml", &LIST.replace("列表", "清单").replace("title:", "# A note.\ntitle:"));
    assert_eq!(checkout.made(), [""; 0]);
}

#[test]
fn what_names_the_changed_is_made_again() {
    let checkout = Checkout::new();
    checkout.made();
    // Its example has a shop, and a shop has a town.
    checkout.put("town.yaml", &TOWN.replace("string", "i64"));
    let types = ["types/shared.rs", "types/town.rs"];
    assert_eq!(checkout.made(), ["order/list.rs", types[0], types[1]]);
    checkout.put("detail.yaml", &DETAIL.replace("详情", "细节"));
    assert_eq!(checkout.made(), ["order/detail.rs", "order/old.rs"]);
    checkout.put("platform.yaml", &PLATFORM.replace("抖店开放平台", "平台"));
    assert_eq!(checkout.made(), ["mod.rs"]);
    checkout.put("more.yaml", "method: order.more\ntitle: 更多\n");
    let family = ["mod.rs", "order/mod.rs", "order/more.rs"];
    assert_eq!(checkout.made(), family);
}

#[test]
fn only_what_was_touched_is_made_again() {
    let checkout = Checkout::new();
    checkout.made();
    let file = checkout.out().join("order/list.rs");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("pub struct", "struct")).unwrap();
    assert_eq!(checkout.made(), ["order/list.rs"]);
    fs::remove_file(&file).unwrap();
    assert_eq!(checkout.made(), ["order/list.rs"]);
    // As Git writes text on Windows.
    fs::write(&file, text.replace('\n', "\r\n")).unwrap();
    assert_eq!(checkout.made(), [""; 0]);
}

#[test]
fn what_another_generator_made_is_made_again() {
    let checkout = Checkout::new();
    let all = checkout.made();
    let stamp = checkout.folder.path().join("stamp");
    let text = fs::read_to_string(&stamp).unwrap();
    let line = text.lines().find(|line| line.starts_with("generator ")).unwrap();
    for other in ["generator 0123456789abcdef", "generator", "", "made by hand"] {
        fs::write(&stamp, text.replace(line, other)).unwrap();
        assert_eq!(checkout.made(), all, "{other}");
    }
    // What is cut off stands for nothing, and what is left for itself.
    fs::write(&stamp, &text[..text.len() - 1]).unwrap();
    assert_eq!(checkout.made(), all);
    // Three lines stand before those of the files.
    let half = text.lines().take(3 + all.len() / 2).collect::<Vec<_>>().join("\n") + "\n";
    fs::write(&stamp, half).unwrap();
    assert_eq!(checkout.made(), all[all.len() / 2..]);
}
