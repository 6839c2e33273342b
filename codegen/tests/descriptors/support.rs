//! Helpers and the smallest platform.

use doudian_codegen::model::Model;
use doudian_codegen::{Diagnostics, SourceFile, compile};

pub(crate) const PLATFORM: &str = "\
platform: doudian
spec_version: 1
title: 抖店开放平台
class_prefix: Doudian
host: https://openapi-fxg.jinritemai.com
";

/// A descriptor with one fault.
pub(crate) struct Case {
    /// What is wrong.
    pub(crate) name: &'static str,
    /// Files by path. Without a `platform.yaml` the usual one is added.
    pub(crate) files: &'static [(&'static str, &'static str)],
    pub(crate) code: &'static str,
    /// The place, in the last file that has the fault.
    pub(crate) file: &'static str,
    pub(crate) line: usize,
    pub(crate) column: usize,
    /// Part of the message, the label or the help.
    pub(crate) says: &'static str,
}

/// A case, with its place as one.
pub(crate) const fn at(
    name: &'static str,
    files: &'static [(&'static str, &'static str)],
    code: &'static str,
    (file, line, column): (&'static str, usize, usize),
    says: &'static str,
) -> Case {
    Case { name, files, code, file, line, column, says }
}

pub(crate) fn sources(files: &[(&str, &str)]) -> Vec<SourceFile> {
    let mut sources: Vec<SourceFile> =
        files.iter().map(|(path, text)| SourceFile::new(*path, *text)).collect();
    if !files.iter().any(|(path, _)| path.ends_with("platform.yaml")) {
        sources.push(SourceFile::new("platform.yaml", PLATFORM));
    }
    sources
}

/// One method's file beside the usual platform.
pub(crate) fn method(text: &str) -> Result<Model, Diagnostics> {
    compile(&sources(&[("order.list.yaml", text)]))
}

pub(crate) fn good(files: &[(&str, &str)]) -> Model {
    match compile(&sources(files)) {
        Ok(model) => model,
        Err(problems) => panic!("{problems}"),
    }
}

pub(crate) fn bad(files: &[(&str, &str)]) -> Diagnostics {
    match compile(&sources(files)) {
        Ok(_) => panic!("no problem was found in {files:?}"),
        Err(problems) => problems,
    }
}

/// Each case must give exactly its one problem.
pub(crate) fn run(cases: &[Case]) {
    run_with(cases, &|files| compile(&sources(files)));
}

type Compile = dyn Fn(&[(&str, &str)]) -> Result<Model, Diagnostics>;

pub(crate) fn run_with(cases: &[Case], compile: &Compile) {
    let mut failures = String::new();
    for case in cases {
        let problems = match compile(case.files) {
            Ok(_) => {
                failures.push_str(&format!("{}: no problem was found\n", case.name));
                continue;
            }
            Err(problems) => problems,
        };
        let right = problems.iter().any(|problem| {
            let texts = [Some(&problem.message), problem.label.as_ref(), problem.help.as_ref()];
            problem.code == case.code
                && problem.file == case.file
                && (problem.line, problem.column) == (case.line, case.column)
                && texts.into_iter().flatten().any(|text| text.contains(case.says))
        });
        if !right || problems.len() != 1 {
            failures.push_str(&format!(
                "{}: expected {} at {}:{}:{} with {:?}, got\n{problems}\n\n",
                case.name, case.code, case.file, case.line, case.column, case.says
            ));
        }
    }
    assert!(failures.is_empty(), "{failures}");
}
