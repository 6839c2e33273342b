//! `doudian schema`.

use std::fs;
use std::path::Path;

use crate::support::{Folder, checkout, failed, ok};

#[test]
fn schema_prints_writes_and_checks() {
    let folder = checkout();
    let printed = folder.run(&["schema"]);
    let value: serde_json::Value = serde_json::from_str(&printed.1).unwrap();
    assert_eq!(value["$schema"], "https://json-schema.org/draft/2020-12/schema");
    let file = "spec/descriptor.schema.json";
    assert_eq!(
        folder.run(&["schema", "--check"]),
        failed(&format!("error: cannot read {file}: No such file or directory (os error 2)"))
    );
    assert_eq!(folder.run(&["schema", "--out", file]), ok(&format!("wrote {file}")));
    assert_eq!(folder.run(&["schema", "--out", file]), ok(&format!("{file} is up to date")));
    assert_eq!(folder.run(&["schema", "--check"]), ok(&format!("{file} is up to date")));
    fs::write(folder.path(file), "{}\n").unwrap();
    assert_eq!(
        folder.run(&["schema", "--check"]),
        failed(&format!(
            "error: {file} is not the schema of the format\nrun `doudian schema --out {file}`"
        ))
    );
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/descriptor.schema.json");
    assert_eq!(fs::read_to_string(committed).unwrap().trim_end(), printed.1);
}

#[test]
fn schema_replaces_only_a_schema() {
    let folder = Folder::new(&[("mine.json", "{ \"title\": \"mine\" }\n")]);
    let run = folder.run(&["schema", "--out", "mine.json"]);
    assert_eq!(run.0, Some(1));
    assert!(run.2.contains("mine.json is something else than a schema of the format"), "{}", run.2);
    assert_eq!(folder.read("mine.json"), "{ \"title\": \"mine\" }\n");
    assert_eq!(folder.run(&["schema", "--out", "new.json"]), ok("wrote new.json"));
    let older = folder.read("new.json").replace("\"API descriptor\",", "\"API descriptor\", ");
    fs::write(folder.path("new.json"), older).unwrap();
    assert_eq!(folder.run(&["schema", "--out", "new.json"]), ok("wrote new.json"));
}
