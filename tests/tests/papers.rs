//! What the papers for people who change the code name is there: paths, links, words of the code,
//! and the tests that they say to run. That the lines of commands are right, `cli/src/papers.rs`
//! minds, where the commands are.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use doudian_tests::workspace;

/// What is named and cannot be there, each with its reason.
const ABSENT: &[(&str, &str)] = &[
    ("spec/doudian/order/order.newThing.yaml", "the newcomer writes it"),
    ("tests/golden/NAME", "an output that there is not yet"),
    ("tests/golden/json/NAME", "an output that there is not yet"),
    ("order.searchList/response/shop_order_list[]/pay_time", "a path of the model"),
    ("file.yaml", "any file"),
    ("multipart/form-data", "a type of content"),
];

/// Where build systems put what is in no paper.
const BUILT: &[&str] = &["target", "node_modules", ".git"];

/// The files and folders of the workspace, relative to it, in the way of papers.
fn everything() -> Vec<String> {
    fn collect(root: &Path, folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if BUILT.contains(&&*name) {
                continue;
            }
            let relative = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
            found.push(relative);
            if path.is_dir() {
                collect(root, &path, found);
            }
        }
    }
    let root = workspace();
    let mut found = Vec::new();
    collect(&root, &root, &mut found);
    found.sort();
    found
}

/// A paper.
struct Paper {
    name: String,
    text: String,
}

impl Paper {
    fn read(name: &str) -> Self {
        let text = fs::read_to_string(workspace().join(name)).unwrap();
        Self { name: name.to_owned(), text }
    }

    /// What stands between backticks, on one line each, and the lines of blocks.
    fn code(&self) -> (Vec<String>, Vec<String>) {
        let (mut prose, mut blocks, mut is_block) = (String::new(), Vec::new(), false);
        for line in self.text.lines() {
            if line.trim_start().starts_with("```") {
                is_block = !is_block;
            } else if is_block {
                blocks.push(line.to_owned());
            } else {
                prose.push_str(line);
                prose.push('\n');
            }
        }
        let spans = prose.split('`').skip(1).step_by(2);
        let spans = spans.map(|it| it.split_whitespace().collect::<Vec<_>>().join(" "));
        (spans.collect(), blocks)
    }

    /// The targets of links.
    fn links(&self) -> Vec<&str> {
        let rest = self.text.split("](").skip(1);
        rest.filter_map(|rest| Some(rest.split_once(')')?.0)).collect()
    }
}

/// Those for people who change the code.
fn papers() -> Vec<Paper> {
    let mut names = vec!["CONTRIBUTING.md".to_owned(), "docs/architecture.md".to_owned()];
    let decisions = everything().into_iter();
    names.extend(decisions.filter(|it| it.starts_with("docs/decisions/") && it.ends_with(".md")));
    names.iter().map(|name| Paper::read(name)).collect()
}

/// Those that everybody reads.
fn all() -> Vec<Paper> {
    let others = ["README.md", "README.zh-CN.md", "spec/README.md", "benches/README.md"];
    papers().into_iter().chain(others.iter().map(|name| Paper::read(name))).collect()
}

/// Whether a piece of code is a path of files: segments of usual characters, and no address.
fn is_path(text: &str) -> bool {
    let usual = |c: char| c.is_ascii_alphanumeric() || "_-./*<>@[]".contains(c);
    let ends = [".rs", ".md", ".yaml", ".toml", ".sh", ".json", ".txt"];
    text.chars().all(usual)
        && text.starts_with(|c: char| c.is_ascii_alphabetic() || ".<".contains(c))
        && (text.contains('/') || ends.iter().any(|end| text.ends_with(end)))
}

/// Whether something of the workspace is called so, from its root or from a folder in it. `NAME`
/// and `<name>` stand for any name.
fn is_there(path: &str, everything: &[String]) -> bool {
    let wanted: Vec<&str> = path.trim_end_matches('/').split('/').collect();
    let is_any = |segment: &str| {
        segment == "*"
            || segment.starts_with('<')
            || segment.chars().all(|c| c.is_ascii_uppercase())
    };
    let is = |segment: &str, wanted: &str| {
        is_any(wanted)
            || segment == wanted
            // A module, and a file of which the name alone stands for another.
            || segment.strip_suffix(".rs") == Some(wanted)
            || wanted.strip_prefix("<name>").is_some_and(|end| segment.ends_with(end))
    };
    everything.iter().any(|known| {
        let known: Vec<&str> = known.split('/').collect();
        known.len() >= wanted.len()
            && known[known.len() - wanted.len()..]
                .iter()
                .zip(&wanted)
                .all(|(one, two)| is(one, two))
    })
}

#[test]
fn every_path_in_the_papers_is_there() {
    let everything = everything();
    let mut missing = Vec::new();
    for paper in papers() {
        let (spans, blocks) = paper.code();
        let words = spans.iter().chain(&blocks).flat_map(|it| it.split_whitespace());
        let words = words.map(|it| it.trim_end_matches(['…', ',', ':', ';', ')']));
        for path in words.filter(|word| is_path(word)) {
            if !ABSENT.iter().any(|(absent, _)| *absent == path) && !is_there(path, &everything) {
                missing.push(format!("{}: {path}", paper.name));
            }
        }
    }
    assert!(missing.is_empty(), "papers name what is not there:\n{}", missing.join("\n"));
}

/// The name by which a heading is linked to.
fn anchor(heading: &str) -> String {
    let kept = heading.trim().chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c));
    kept.flat_map(char::to_lowercase).map(|c| if c == ' ' { '-' } else { c }).collect()
}

fn headings(text: &str) -> BTreeSet<String> {
    let lines = text.lines().filter(|line| line.starts_with('#'));
    lines.map(|line| anchor(line.trim_start_matches('#'))).collect()
}

#[test]
fn every_link_in_the_papers_leads_somewhere() {
    let root = workspace();
    let mut dead = Vec::new();
    for paper in all() {
        let file = root.join(&paper.name);
        for link in paper.links().into_iter().filter(|it| !it.contains("://")) {
            let (path, heading) = link.split_once('#').unwrap_or((link, ""));
            let target: PathBuf = match path {
                "" => file.clone(),
                path => file.parent().unwrap().join(path),
            };
            let has_heading = || headings(&fs::read_to_string(&target).unwrap()).contains(heading);
            if !target.exists() || !(heading.is_empty() || has_heading()) {
                dead.push(format!("{}: {link}", paper.name));
            }
        }
    }
    assert!(dead.is_empty(), "links of papers lead nowhere:\n{}", dead.join("\n"));
}

/// A crate that papers may name.
struct Crate {
    name: String,
    folder: PathBuf,
    manifest: String,
}

impl Crate {
    fn all(everything: &[String]) -> Vec<Self> {
        let manifests =
            everything.iter().filter(|it| it.split('/').next_back() == Some("Cargo.toml"));
        let crates = manifests.filter_map(|file| {
            let path = workspace().join(file);
            let manifest = fs::read_to_string(&path).unwrap();
            let name = manifest.lines().find_map(|line| line.strip_prefix("name = \""));
            let name = name?.trim_end_matches('"').to_owned();
            Some(Self { name, folder: path.parent().unwrap().to_owned(), manifest })
        });
        crates.collect()
    }

    /// Whether there is a program of tests or an example of this name.
    fn has(&self, kind: &str, name: &str) -> bool {
        let folder = self.folder.join(kind);
        folder.join(format!("{name}.rs")).is_file() || folder.join(name).join("main.rs").is_file()
    }

    fn has_feature(&self, feature: &str) -> bool {
        let lines = self.manifest.lines();
        let mut features = lines.skip_while(|line| line.trim() != "[features]");
        features.any(|line| line.split(" =").next() == Some(feature))
    }
}

#[test]
fn every_crate_test_and_feature_in_the_papers_is_there() {
    let crates = Crate::all(&everything());
    let mut missing = Vec::new();
    let mut found = 0;
    for paper in all() {
        let (spans, blocks) = paper.code();
        for code in spans.iter().chain(&blocks).flat_map(|it| it.split("&&")) {
            let code = code.split(" # ").next().unwrap_or_default();
            let words: Vec<&str> = code.split_whitespace().collect();
            let is_cargo = words.contains(&"cargo");
            let is_option = words.first().is_some_and(|word| word.starts_with('-'));
            if !(is_cargo || is_option) {
                continue;
            }
            let words: Vec<&str> = words.into_iter().take_while(|word| *word != "--").collect();
            let valued = |options: &[&str]| {
                let pairs = words.windows(2).filter(|pair| options.contains(&pair[0]));
                pairs.map(|pair| pair[1]).collect::<Vec<_>>()
            };
            let named = valued(&["-p", "--package"]);
            for name in &named {
                found += 1;
                if !crates.iter().any(|it| it.name == *name) {
                    missing.push(format!("{}: the crate {name}", paper.name));
                }
            }
            let meant: Vec<&Crate> =
                crates.iter().filter(|it| named.is_empty() || named.contains(&&*it.name)).collect();
            for (option, kind) in [("--test", "tests"), ("--example", "examples")] {
                for name in valued(&[option]) {
                    found += 1;
                    if !meant.iter().any(|it| it.has(kind, name)) {
                        missing.push(format!("{}: {code}: no {kind} {name}", paper.name));
                    }
                }
            }
            for feature in valued(&["--features"]).iter().flat_map(|list| list.split(',')) {
                if is_cargo && !meant.iter().any(|it| it.has_feature(feature)) {
                    missing.push(format!("{}: {code}: no feature {feature}", paper.name));
                }
            }
        }
    }
    assert!(missing.is_empty(), "papers say to run what is not there:\n{}", missing.join("\n"));
    assert!(found > 40, "{found}");
}

/// Words of the code, as CONTRIBUTING.md and docs/architecture.md name them.
#[test]
fn every_word_of_the_code_in_the_papers_is_there() {
    let everything = everything();
    let root = workspace();
    let is_source = |file: &&String| {
        let is_ours = !file.starts_with("generated/") && !file.starts_with("spec/doudian/");
        let ends = [".rs", ".toml", ".sh", "platform.yaml", ".gitattributes", ".ci/run"];
        is_ours && *file != "tests/tests/papers.rs" && ends.iter().any(|end| file.ends_with(end))
    };
    let mut words = BTreeSet::new();
    for file in everything.iter().filter(is_source) {
        let Ok(text) = fs::read_to_string(root.join(file)) else { continue };
        let all = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        words.extend(all.map(str::to_owned));
    }
    let mut missing = Vec::new();
    for paper in papers() {
        let (spans, _) = paper.code();
        for span in spans {
            let is_word = span.chars().all(|c| c.is_ascii_alphanumeric() || "_:".contains(c))
                && span.contains(|c: char| c.is_ascii_uppercase() || c == '_');
            let parts = span.trim_end_matches(':').split("::").filter(|part| !part.is_empty());
            if is_word && !parts.clone().all(|part| words.contains(part)) {
                missing.push(format!("{}: {span}", paper.name));
            }
        }
    }
    assert!(missing.is_empty(), "papers name what the code does not:\n{}", missing.join("\n"));
}

#[test]
fn what_is_not_there_is_found() {
    let everything = everything();
    for path in ["codegen/src/emit", "emit/rust/docs", "spec/<platform>/platform.yaml", "<name>.rs"]
    {
        assert!(is_path(path) && is_there(path, &everything), "{path}");
    }
    for path in ["codegen/src/emitt", "src/emit/rus", "spec/<platform>/platform.yml", "rule.yaml"] {
        assert!(is_path(path) && !is_there(path, &everything), "{path}");
    }
    let crates = Crate::all(&everything);
    let tests = crates.iter().find(|it| it.name == "doudian-tests").unwrap();
    assert!(tests.has("tests", "catalogue") && tests.has("tests", "papers"));
    assert!(!tests.has("tests", "catalog"));
    let doudian = crates.iter().find(|it| it.name == "doudian").unwrap();
    assert!(doudian.has_feature("sandbox") && !doudian.has_feature("sandboxes"));
    assert_eq!(anchor("When the documentation changes"), "when-the-documentation-changes");
}
