//! The crates that are checked: the same ordinary code, and one way or another to a method
//! that the crate `doudian` does not have.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use bench_scratch::{checkout, replace};
use doudian_codegen::emit::rust::Downstream;
use doudian_codegen::model::Model;
use doudian_codegen::write::Past;
use doudian_codegen::{Published, SourceFile, compile_beside, downstream_output};

const ORDINARY: &str = include_str!("../crates/ordinary.rs");
const RECORD: &str = include_str!("../crates/record.rs");
const BUILD: &str = include_str!("../crates/build.rs");

/// The descriptor that every crate but the ordinary ones has, and its method.
const DESCRIPTOR: &str = "vip.memberScore";

/// One of the crates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Krate {
    /// The ordinary code, without the feature `macros`.
    Bare,
    /// The ordinary code, nothing more.
    Plain,
    /// And a module with the attribute.
    Module,
    /// And a request and its answer with the attribute.
    Record,
    /// And what the attribute makes of the module, as files.
    Pasted,
    /// And many modules with the attribute, one descriptor each.
    Modules,
    /// And one module with the attribute, with as many descriptors.
    Folder,
    /// And what the attribute makes of the many modules, as files.
    PastedModules,
    /// And the module, by a build script.
    BuildScript,
}

impl Krate {
    pub(crate) const ALL: [Self; 9] = [
        Self::Bare,
        Self::Plain,
        Self::Module,
        Self::Record,
        Self::Pasted,
        Self::Modules,
        Self::Folder,
        Self::PastedModules,
        Self::BuildScript,
    ];

    /// The crate's name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Bare => "bare",
            Self::Plain => "plain",
            Self::Module => "module",
            Self::Record => "record",
            Self::Pasted => "pasted",
            Self::Modules => "modules",
            Self::Folder => "folder",
            Self::PastedModules => "pasted_modules",
            Self::BuildScript => "build_script",
        }
    }

    /// What it holds besides the ordinary code.
    pub(crate) fn title(self, methods: usize) -> String {
        match self {
            Self::Bare => "nothing more, feature `macros` off".to_owned(),
            Self::Plain => "nothing more".to_owned(),
            Self::Module => "a module with the attribute".to_owned(),
            Self::Record => "two structs with the attribute".to_owned(),
            Self::Pasted => "the module, pasted".to_owned(),
            Self::Modules => format!("{methods} modules with the attribute"),
            Self::Folder => format!("one module of {methods} files"),
            Self::PastedModules => format!("the {methods} modules, pasted"),
            Self::BuildScript => "the module, by a build script".to_owned(),
        }
    }

    fn write(self, folder: &Path, descriptor: &str, methods: usize) -> Result<()> {
        let folder = folder.join(self.name());
        let mut lib = ORDINARY.to_owned();
        match self {
            Self::Bare | Self::Plain => {}
            Self::Module => {
                replace(&folder.join(format!("apis/{DESCRIPTOR}.yaml")), descriptor)?;
                lib.push_str(&attribute("member_score", &format!("apis/{DESCRIPTOR}.yaml")));
            }
            Self::Record => {
                replace(&folder.join("src/record.rs"), RECORD)?;
                lib.push_str("\npub mod record;\n");
            }
            Self::Pasted => {
                paste(&folder, "member_score", DESCRIPTOR, descriptor)?;
                lib.push_str("\npub mod member_score;\n");
            }
            Self::Modules | Self::Folder | Self::PastedModules => {
                for (module, method, text) in many(descriptor, methods) {
                    let file = format!("apis/{method}.yaml");
                    if self == Self::PastedModules {
                        paste(&folder, &module, &method, &text)?;
                        let _ = write!(lib, "\npub mod {module};\n");
                        continue;
                    }
                    replace(&folder.join(&file), &text)?;
                    if self == Self::Modules {
                        lib.push_str(&attribute(&module, &file));
                    }
                }
                if self == Self::Folder {
                    lib.push_str(&attribute("all", "apis"));
                }
            }
            Self::BuildScript => {
                replace(&folder.join(format!("apis/{DESCRIPTOR}.yaml")), descriptor)?;
                replace(&folder.join("build.rs"), BUILD)?;
                lib.push_str("\npub mod member_score {\n    doudian::include_api!();\n}\n");
            }
        }
        replace(&folder.join("src/lib.rs"), &lib)?;
        replace(&folder.join("Cargo.toml"), &self.manifest()?)
    }

    fn manifest(self) -> Result<String> {
        let features = match self {
            Self::Bare | Self::BuildScript => "",
            _ => "\"macros\"",
        };
        let mut text = package(self.name());
        let _ = write!(
            text,
            "\n[dependencies]\ndoudian = {{ path = {:?}, default-features = false, \
             features = [{features}] }}\n",
            beside("generated/doudian")?
        );
        if self == Self::BuildScript {
            text.push_str(&build_dependency()?);
        }
        Ok(text)
    }
}

/// The package that has nothing but the generator, for its build script.
pub(crate) const COLD: &str = "cold";

/// Writes all crates below `folder`.
///
/// # Errors
///
/// When a file cannot be read or written, or the descriptor is wrong.
pub(crate) fn write(folder: &Path, methods: usize) -> Result<()> {
    let path = checkout().join(format!("tests/apis/{DESCRIPTOR}.yaml"));
    let descriptor = std::fs::read_to_string(&path)
        .with_context(|| format!("cannot read {}", path.display()))?;
    for krate in Krate::ALL {
        krate.write(folder, &descriptor, methods)?;
    }
    let cold = folder.join(COLD);
    replace(&cold.join("Cargo.toml"), &(package(COLD) + &build_dependency()?))?;
    replace(&cold.join("src/lib.rs"), "//! Nothing.\n")?;
    // Without the crate `doudian`, which is no part of the generator.
    let build = BUILD.replacen(".compile()", ".crate_path(\"::doudian\").compile()", 1);
    replace(&cold.join("build.rs"), &build)?;
    replace(&cold.join(format!("apis/{DESCRIPTOR}.yaml")), &descriptor)?;
    let members: Vec<&str> = Krate::ALL.iter().map(|krate| krate.name()).chain([COLD]).collect();
    let workspace = format!(
        "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n[profile.dev]\nincremental = false\n"
    );
    replace(&folder.join("Cargo.toml"), &workspace)?;
    // The versions that the crates are developed with, and no need to ask the registry.
    let lock = std::fs::read_to_string(checkout().join("Cargo.lock"));
    lock.map_or(Ok(()), |lock| replace(&folder.join("Cargo.lock"), &lock))
}

fn package(name: &str) -> String {
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n"
    )
}

fn build_dependency() -> Result<String> {
    let path = beside("codegen")?;
    Ok(format!("\n[build-dependencies]\ndoudian-codegen = {{ path = {path:?} }}\n"))
}

fn beside(name: &str) -> Result<String> {
    let path = checkout().join(name);
    path.to_str().map(str::to_owned).context("the path of this checkout is not UTF-8")
}

fn attribute(module: &str, spec: &str) -> String {
    format!("\n#[doudian::doudian_api(spec = {spec:?})]\npub mod {module} {{}}\n")
}

/// Many descriptors like this one: module, method, text.
fn many(descriptor: &str, methods: usize) -> impl Iterator<Item = (String, String, String)> {
    (0..methods).map(move |number| {
        let method = format!("{DESCRIPTOR}{number}");
        let text = descriptor.replacen(DESCRIPTOR, &method, 1);
        (format!("member_score_{number}"), method, text)
    })
}

/// The module as the command writes it.
fn paste(folder: &Path, module: &str, method: &str, text: &str) -> Result<()> {
    let source = SourceFile::new(format!("apis/{method}.yaml"), text);
    // The descriptor names nothing of the published crate.
    let published = Published::new("", |_| None);
    let model: Model =
        compile_beside(&[source], &published).map_err(|problems| anyhow!("{problems}"))?;
    let output =
        downstream_output(&model, &Downstream::default(), "apis", &Past::default(), &|_, _| {});
    for (path, text) in output.files() {
        replace(&folder.join("src").join(module).join(path), text)?;
    }
    Ok(())
}
