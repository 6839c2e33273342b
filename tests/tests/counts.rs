//! What the front pages count is what there is.

use std::collections::BTreeSet;
use std::fs;

use doudian_codegen::model::Platform;
use doudian_sandbox::embedded_spec;
use doudian_tests::workspace;

/// With commas between thousands.
fn shown(number: usize) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .map(|group| std::str::from_utf8(group).unwrap())
        .collect();
    groups.join(",")
}

/// Methods, families of methods, and refusals that these document.
fn counts(platform: &Platform) -> [usize; 3] {
    let families: BTreeSet<&str> = platform.apis.iter().map(|api| &*api.family).collect();
    let refusals = platform.apis.iter().map(|api| api.errors.len()).sum();
    [platform.apis.len(), families.len(), refusals]
}

#[test]
fn the_front_pages_count_right() {
    let model = embedded_spec().unwrap();
    let [methods, families, refusals] = counts(model.platform("doudian").unwrap()).map(shown);
    for (page, wanted) in [
        (
            "README.md",
            format!(
                "{methods} methods of Doudian in {families} families with {refusals} documented refusals"
            ),
        ),
        (
            "README.zh-CN.md",
            format!("抖店 {methods} 个接口，分属 {families} 个族，附 {refusals} 条错误码说明"),
        ),
    ] {
        let text = fs::read_to_string(workspace().join(page)).unwrap();
        let text = text.replace('\n', " ");
        assert!(text.contains(&wanted), "{page} does not say: {wanted}");
    }
}

/// The table of platforms has a row of each, with its methods.
#[test]
fn the_table_of_platforms_counts_right() {
    let model = embedded_spec().unwrap();
    for page in ["README.md", "README.zh-CN.md"] {
        let text = fs::read_to_string(workspace().join(page)).unwrap();
        for platform in &model.platforms {
            let krate = match &platform.package {
                Some(package) => package,
                None => &platform.rust.krate,
            };
            let row = text
                .lines()
                .find(|line| line.starts_with('|') && line.contains(&format!("[`{krate}`]")));
            let row = row.unwrap_or_else(|| panic!("{page} has no row of {krate}"));
            let calls = platform.apis.len() + platform.plugins.len();
            assert!(row.contains(&format!("| {calls} |")), "{page}: {row} is not {calls}");
        }
    }
}
