//! A folder with descriptors, and the command in it.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

pub(crate) const PLATFORM: &str = "\
platform: doudian
spec_version: 1
title: 抖店开放平台
class_prefix: Doudian
host: https://openapi-fxg.jinritemai.com
";

/// A folder with files.
pub(crate) struct Folder(pub(crate) tempfile::TempDir);

impl Folder {
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        for (name, text) in files {
            let path = folder.path(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        folder
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        let output = command(arguments)
            .current_dir(self.0.path())
            .env("XDG_CACHE_HOME", self.path("cache"))
            .output()
            .unwrap();
        Run::of(&output)
    }
}

pub(crate) fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_doudian"));
    command.args(arguments);
    command
}

/// What came of a run: status, standard output, standard error without trailing blanks.
#[derive(Debug, PartialEq)]
pub(crate) struct Run(pub(crate) Option<i32>, pub(crate) String, pub(crate) String);

impl Run {
    pub(crate) fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| {
            let text = String::from_utf8(bytes.to_vec()).unwrap();
            let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
            lines.join("\n")
        };
        Self(output.status.code(), text(&output.stdout), text(&output.stderr))
    }
}

pub(crate) fn ok(out: &str) -> Run {
    Run(Some(0), out.to_owned(), String::new())
}

pub(crate) fn failed(error: &str) -> Run {
    Run(Some(1), String::new(), error.to_owned())
}

/// A workspace with a small spec.
pub(crate) fn checkout() -> Folder {
    Folder::new(&[
        ("Cargo.toml", "[workspace]\n"),
        ("spec/doudian/platform.yaml", PLATFORM),
        ("spec/doudian/order/order.a.yaml", "method: order.a\ntitle: 订单\n"),
        ("spec/doudian/order/order.b.yaml", "title: '订单'   # b\nmethod: order.b\n"),
    ])
}
