//! What can be done with a model besides writing code: finding, listing, comparing, keeping.

mod changes;
mod doudian;
mod form;
mod history;
mod paths;
mod snapshot;

use std::path::Path;

use doudian_codegen::model::Model;
use doudian_codegen::{SourceFile, compile, read_dir};

/// The model of all platforms of the workspace.
fn spec() -> Model {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    compile(&read_dir(&folder).unwrap()).unwrap()
}

const PLATFORM: &str = "platform: doudian\nspec_version: 1\ntitle: 抖店\nclass_prefix: Doudian\n\
    host: https://openapi-fxg.jinritemai.com\nerrors:\n  - { code: 7, label: 太忙, retry: later, action: wait }\n";

/// The model of one method, and of types that are shared.
fn model(method: &str, types: &str) -> Model {
    let files = [
        ("doudian/platform.yaml", PLATFORM),
        ("doudian/order/order.some.yaml", method),
        ("doudian/types/shared.yaml", types),
    ];
    let sources: Vec<SourceFile> = files.map(|(path, text)| SourceFile::new(path, text)).into();
    compile(&sources).unwrap_or_else(|problems| panic!("{problems}"))
}
