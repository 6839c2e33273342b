//! Every version of the format that is still read has a folder of descriptors, which says what it
//! said when the version was the newest.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use doudian_codegen::load::{OLDEST_SPEC_VERSION, SPEC_VERSION};
use doudian_codegen::migrate::{MIGRATIONS, migrate};
use doudian_codegen::{SourceFile, compile, read_dir};

fn folder(version: i64) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/versions/v{version}"))
}

#[test]
fn each_version_has_a_folder_that_is_still_read() {
    let folders = fs::read_dir(folder(1).parent().unwrap()).unwrap();
    let folders = folders.filter_map(|entry| {
        let name = entry.unwrap().file_name().into_string().unwrap();
        name.strip_prefix('v')?.parse::<i64>().ok()
    });
    let expected: BTreeSet<i64> = (OLDEST_SPEC_VERSION..=SPEC_VERSION).collect();
    assert_eq!(folders.collect::<BTreeSet<_>>(), expected);
    for version in expected {
        let sources = read_dir(&folder(version)).unwrap_or_else(|problems| panic!("{problems}"));
        let model = compile(&sources).unwrap_or_else(|problems| panic!("{problems}"));
        // In the newest version they say the same.
        let migrated =
            migrate(&sources, MIGRATIONS).unwrap_or_else(|problems| panic!("{problems}"));
        let newest = sources.iter().map(|source| {
            let text = migrated.iter().find(|it| it.path == source.path);
            text.map_or(source.clone(), |it| SourceFile::new(&*it.path, &*it.text))
        });
        let newest: Vec<_> = newest.collect();
        assert_eq!(compile(&newest).unwrap_or_else(|problems| panic!("{problems}")), model);
    }
}

const PLATFORM: &str = "platform: doudian\nspec_version: 1\ntitle: 抖店\nclass_prefix: Doudian\n\
                        host: https://openapi-fxg.jinritemai.com\n";

/// Every kind of file may say which version it has; one that does not has the platform's.
#[test]
fn a_version_may_stand_in_every_file() {
    let kinds = [
        "method: order.list\ntitle: 订单\nrequest: { a: DoudianA }\n",
        "message: doudian_trade_Paid\ntitle: 支付\ndata: { a: i64 }\n",
        "spi: home.pay\ntitle: 支付\nrequest: { a: i64 }\n",
        "types: { DoudianA: { a: i64 } }\n",
        "history: [{ version: 1, date: 2026-03-01 }]\n",
    ];
    let model = |version: &str| {
        let mut files = vec![SourceFile::new("p.yaml", PLATFORM)];
        files.extend(kinds.iter().enumerate().map(|(index, text)| {
            SourceFile::new(format!("f{index}.yaml"), format!("{text}{version}"))
        }));
        compile(&files).unwrap_or_else(|problems| panic!("{problems}"))
    };
    assert_eq!(model(""), model("spec_version: 1\n"));
    for text in kinds {
        let text = format!("{text}spec_version: 2\n");
        let line = text.lines().count();
        let files = [SourceFile::new("p.yaml", PLATFORM), SourceFile::new("f.yaml", text)];
        let problems = compile(&files).unwrap_err();
        let problem = problems.iter().next().unwrap();
        assert_eq!((problem.code, problem.file.as_str()), ("unknown-spec-version", "f.yaml"));
        assert_eq!((problem.line, problem.column), (line, 15), "{problems}");
    }
}
