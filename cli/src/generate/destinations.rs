//! What is read, and where what is made of it goes.

use std::path::{Path, PathBuf};

use doudian_codegen::emit::{RUST, TYPESCRIPT, Target};
use doudian_codegen::model::{DOUDIAN, Model, Platform, Transport};
use doudian_runtime::foreign::foreign;

use super::arguments::Arguments;
use crate::output::Failure;
use crate::spec;

/// What is read, and what was said of where to write.
#[derive(Hash)]
pub(super) struct Destinations {
    pub(super) spec: PathBuf,
    /// The workspace.
    pub(super) root: Option<PathBuf>,
    /// Whether the descriptors are those of the workspace.
    is_own: bool,
    platform: Option<String>,
    out: Option<PathBuf>,
    manifest: Option<PathBuf>,
}

/// Where the crate or package of one platform goes.
pub(super) struct Destination<'m> {
    pub(super) platform: &'m Platform,
    /// What is written.
    pub(super) target: &'static Target,
    pub(super) out: PathBuf,
    pub(super) manifest: Option<PathBuf>,
    /// Where other crates find what they may refer to.
    pub(super) index: Option<PathBuf>,
    /// What the runtime knows of the platform.
    pub(super) facts: Option<PathBuf>,
}

impl Destination<'_> {
    /// Whether the platform has nothing of what is to be written.
    pub(super) fn has_nothing(&self) -> bool {
        self.target.name == RUST.name && self.platform.transport == Transport::None
    }
}

impl Destinations {
    pub(super) fn find(arguments: &Arguments) -> Result<Self, Failure> {
        let root = spec::workspace();
        let given = arguments.spec.given();
        let spec = match (given, &root) {
            (Some(given), _) => given.to_owned(),
            (None, Some(root)) => root.join("spec"),
            (None, None) => return Err(no_checkout("--spec DIR")),
        };
        if arguments.out.is_none() && root.is_none() {
            return Err(no_checkout("--out DIR"));
        }
        Ok(Self {
            spec,
            is_own: given.is_none(),
            root,
            platform: arguments.platform.clone(),
            out: arguments.out.clone(),
            manifest: arguments.manifest.clone(),
        })
    }

    /// Where to write what is for another crate than those of platforms.
    pub(super) fn folder_beside(&self) -> Result<PathBuf, Failure> {
        self.out.clone().ok_or_else(|| {
            Failure::new(format_args!(
                "there is no platform file in {}, so what it describes is for a crate of yours: \
                 say where to write with --out DIR",
                spec::shorter(&self.spec).display()
            ))
        })
    }

    /// The crates to write, one for each platform that is asked for.
    pub(super) fn of<'m>(&self, model: &'m Model) -> Result<Vec<Destination<'m>>, Failure> {
        let chosen = self.chosen(model)?;
        if let ([_, _, ..], Some(option)) = (chosen.as_slice(), self.for_one()) {
            return Err(Failure::new(format_args!(
                "{option} is for one crate, and {} describes the platforms {}; choose one with \
                 --platform NAME",
                spec::shorter(&self.spec).display(),
                names(chosen)
            )));
        }
        chosen.into_iter().map(|platform| self.destination(platform)).collect()
    }

    /// What is cut off the names of descriptors.
    pub(super) fn strip(&self) -> String {
        self.spec.to_string_lossy().replace('\\', "/")
    }

    /// The one platform that is asked for.
    pub(super) fn only<'m>(&self, model: &'m Model) -> Result<&'m Platform, Failure> {
        let mut destinations = self.of(model)?;
        let destination = if destinations.len() == 1 { destinations.pop() } else { None };
        destination.map(|destination| destination.platform).ok_or_else(|| {
            Failure::new(format_args!(
                "{} describes no platform",
                spec::shorter(&self.spec).display()
            ))
        })
    }

    fn chosen<'m>(&self, model: &'m Model) -> Result<Vec<&'m Platform>, Failure> {
        let Some(name) = &self.platform else { return Ok(model.platforms.iter().collect()) };
        match model.platform(name) {
            Some(platform) => Ok(vec![platform]),
            None => Err(Failure::new(format_args!(
                "no platform `{}` in {}; there is {}",
                foreign(name),
                spec::shorter(&self.spec).display(),
                names(&model.platforms)
            ))),
        }
    }

    /// The option that stands for one crate only.
    fn for_one(&self) -> Option<&'static str> {
        let out = self.out.as_ref().map(|_| "--out");
        out.or_else(|| self.manifest.as_ref().map(|_| "--manifest"))
    }

    pub(super) fn destination<'m>(
        &self,
        platform: &'m Platform,
    ) -> Result<Destination<'m>, Failure> {
        let manifest = self.manifest.clone();
        let (Some(root), None) = (&self.root, &self.out) else {
            let out = self.out.clone().unwrap_or_default();
            let target = &RUST;
            return Ok(Destination { platform, target, out, manifest, index: None, facts: None });
        };
        if platform.transport == Transport::None {
            return self.package(platform, root);
        }
        if platform.rust.krate.is_empty() {
            return Err(Failure::new(format_args!(
                "the platform `{}` names no crate: write `crate: NAME` into {}, or say where to \
                 write with --out DIR",
                platform.name, platform.file
            )));
        }
        let krate = root.join("generated").join(&platform.rust.krate);
        // Other crates' descriptors refer to this platform's alone, and the runtime has its facts.
        let is_main = self.is_own && platform.name == DOUDIAN;
        Ok(Destination {
            platform,
            target: &RUST,
            out: krate.join("src/bindings"),
            manifest: manifest.or_else(|| Some(krate.join("Cargo.toml"))),
            index: is_main.then(|| self.spec.join("index.txt")),
            facts: is_main.then(|| root.join("runtime/src/protocol/doudian/platform.rs")),
        })
    }

    /// Where the npm package of a platform of client-side calls goes.
    fn package<'m>(&self, platform: &'m Platform, root: &Path) -> Result<Destination<'m>, Failure> {
        if self.manifest.is_some() {
            return Err(Failure::new(format_args!(
                "--manifest is for a crate, and the platform `{}` has none",
                platform.name
            )));
        }
        let Some(package) = &platform.package else {
            return Err(Failure::new(format_args!(
                "the platform `{}` names no npm package: write `package: NAME` into {}, or say \
                 where to write with --target typescript --out DIR",
                platform.name, platform.file
            )));
        };
        // Its scope is whose it is, and not what it is called.
        let name = package.rsplit('/').next().unwrap_or(package);
        let out = root.join("generated").join(name);
        let target = &TYPESCRIPT;
        Ok(Destination { platform, target, out, manifest: None, index: None, facts: None })
    }
}

fn no_checkout(option: &str) -> Failure {
    Failure::new(format_args!(
        "there is no checkout here or above (a Cargo.toml beside a `spec` folder); give {option}"
    ))
}

/// The names of platforms, for people.
fn names<'m>(platforms: impl IntoIterator<Item = &'m Platform>) -> String {
    let names = platforms.into_iter().map(|platform| format!("`{}`", platform.name));
    names.collect::<Vec<_>>().join(", ")
}
