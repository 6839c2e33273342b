//! A crate of people who use descriptors, and what the compiler says to them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use doudian_codegen::Config;
use serde_json::Value;

/// Somebody with descriptors, and code that uses them.
pub(crate) struct User {
    pub(crate) files: Vec<String>,
    pub(crate) code: String,
}

impl User {
    /// Writes the module `apis`, and the one who uses it.
    fn write(&self, folder: &Path) {
        let apis = folder.join("spec");
        fs::create_dir_all(&apis).unwrap();
        for (index, text) in self.files.iter().enumerate() {
            fs::write(apis.join(format!("file{index}.yaml")), text).unwrap();
        }
        let mut config = Config::new();
        config.spec_dir(&apis).out_dir(folder.join("apis")).crate_path("::doudian");
        config.compile().unwrap();
        fs::write(folder.join("user.rs"), &self.code).unwrap();
        fs::write(folder.join("mod.rs"), "pub mod apis;\npub mod user;\n").unwrap();
    }
}

/// What the compiler says of somebody's code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) stops: bool,
    pub(crate) warns: bool,
    /// The first message.
    pub(crate) text: String,
    /// The lines of the user's code with mistakes.
    pub(crate) lines: BTreeSet<u64>,
}

/// A message of the compiler: about whose code, how bad, and where.
struct Told {
    name: String,
    level: String,
    text: String,
    line: u64,
}

/// A crate with a module for each user.
pub(crate) struct Users {
    folder: PathBuf,
    names: Vec<String>,
}

impl Users {
    pub(crate) fn new(folder: &Path, users: &[(String, User)]) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        fs::create_dir_all(folder.join("src")).unwrap();
        let doudian = root.join("generated/doudian");
        let manifest = format!(
            "[package]\nname = \"users\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies]\ndoudian = {{ path = {doudian:?}, default-features = false }}\n\n\
             [workspace]\n"
        );
        fs::write(folder.join("Cargo.toml"), manifest).unwrap();
        fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
        for (name, user) in users {
            user.write(&folder.join("src").join(name));
        }
        let names = users.iter().map(|(name, _)| name.clone()).collect();
        Self { folder: folder.to_owned(), names }
    }

    /// What the compiler says of each. Some mistakes hide others, so that those who have one are
    /// taken out until nobody has any.
    pub(crate) fn compile(&self) -> BTreeMap<String, Said> {
        let mut said: BTreeMap<String, Said> = BTreeMap::new();
        let mut left: BTreeSet<&String> = self.names.iter().collect();
        loop {
            let modules: String = left.iter().map(|name| format!("pub mod {name};\n")).collect();
            fs::write(self.folder.join("src/lib.rs"), modules).unwrap();
            let messages = self.check();
            let before = left.len();
            for Told { name, level, text, line } in messages {
                let entry = said.entry(name.clone()).or_default();
                if entry.text.is_empty() || level == "error" && !entry.stops {
                    entry.text.clone_from(&text);
                }
                match level.as_str() {
                    "error" => {
                        entry.stops = true;
                        entry.lines.insert(line);
                        left.retain(|it| **it != name);
                    }
                    _ if text.contains("deprecated") => entry.warns = true,
                    _ => {}
                }
            }
            if left.len() == before {
                break;
            }
        }
        for name in &self.names {
            said.entry(name.clone()).or_default();
        }
        said
    }

    /// The messages about users' code.
    fn check(&self) -> Vec<Told> {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .args(["check", "--offline", "--quiet", "--message-format=json", "--target-dir"])
            .arg(Path::new(env!("CARGO_TARGET_TMPDIR")).join("verdict"))
            .current_dir(&self.folder)
            .env_remove("RUSTFLAGS")
            .env("CARGO_INCREMENTAL", "0")
            .output()
            .unwrap();
        let mut messages = Vec::new();
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            let Ok(value) = serde_json::from_str::<Value>(line) else { continue };
            let message = &value["message"];
            let level = message["level"].as_str().unwrap_or_default();
            let text = message["rendered"].as_str().unwrap_or_default();
            let spans = message["spans"].as_array().into_iter().flatten();
            let mut primary = spans.filter(|span| span["is_primary"] == true);
            let Some(span) = primary.next() else { continue };
            let file = span["file_name"].as_str().unwrap_or_default();
            let mut parts = file.split('/').skip_while(|part| *part != "src").skip(1);
            let (name, part) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
            assert_eq!(part, "user.rs", "what was generated is wrong: {text}");
            messages.push(Told {
                name: name.to_owned(),
                level: level.to_owned(),
                text: text.to_owned(),
                line: span["line_start"].as_u64().unwrap_or_default(),
            });
        }
        let is_told = messages.iter().any(|told| told.level == "error");
        let failed = !output.status.success() && !is_told;
        assert!(!failed, "{}", String::from_utf8_lossy(&output.stderr));
        messages
    }
}
