//! Platforms stand apart: who depends on the crate of one builds nothing of another.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use doudian_codegen::model::Platform;
use doudian_sandbox::embedded_spec;
use doudian_tests::workspace;
use serde_json::Value;

/// The names of the packages that a package of the workspace depends on, with all of its features,
/// tests aside.
fn below(metadata: &Value, krate: &str) -> BTreeSet<String> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let packages = list(&metadata["packages"]);
    let names: BTreeMap<String, String> =
        packages.iter().map(|package| (text(&package["id"]), text(&package["name"]))).collect();
    let nodes: BTreeMap<String, Vec<String>> = list(&metadata["resolve"]["nodes"])
        .iter()
        .map(|node| {
            let dependencies = list(&node["deps"]).into_iter().filter(|dependency| {
                list(&dependency["dep_kinds"]).iter().any(|kind| kind["kind"] != "dev")
            });
            (text(&node["id"]), dependencies.map(|it| text(&it["pkg"])).collect())
        })
        .collect();
    let root = names.iter().find(|(_, name)| *name == krate).map(|(id, _)| id.clone()).unwrap();
    let (mut open, mut found) = (vec![root], BTreeSet::new());
    while let Some(id) = open.pop() {
        for next in nodes.get(&id).into_iter().flatten() {
            if found.insert(names[next].clone()) {
                open.push(next.clone());
            }
        }
    }
    found
}

#[test]
fn no_crate_of_a_platform_depends_on_another() {
    // What other systems need has perhaps not been fetched.
    let rustc = Command::new("rustc").arg("-vV").output().unwrap();
    let rustc = String::from_utf8(rustc.stdout).unwrap();
    let host = rustc.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--all-features", "--locked"])
        .args(["--filter-platform", host])
        .current_dir(workspace())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let krate = |platform: &Platform| platform.rust.krate.clone();
    let mut crates: Vec<String> = embedded_spec().unwrap().platforms.iter().map(krate).collect();
    // A platform of client-side calls has none.
    crates.retain(|krate| !krate.is_empty());
    assert!(crates.len() > 1, "{crates:?}");
    for one in &crates {
        let below = below(&metadata, one);
        assert!(below.contains("doudian-runtime"), "{one}: {below:?}");
        let others: Vec<_> = crates.iter().filter(|other| below.contains(*other)).collect();
        assert!(others.is_empty(), "{one} depends on {others:?}");
    }
}
