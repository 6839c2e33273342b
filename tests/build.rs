//! Writes a test for every family of each platform, with a call of `check` for each method, and
//! the calls for all messages, SPI methods and types.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::{env, error, fs};

use doudian_codegen::model::{Platform, Struct};

fn main() -> Result<(), Box<dyn error::Error>> {
    let spec = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../spec");
    println!("cargo::rerun-if-changed={}", spec.display());
    let mut model = doudian_codegen::compile(&doudian_codegen::read_dir(&spec)?)?;
    // Nothing in Rust is generated of what happens in a mini program.
    model.platforms.retain(|platform| !platform.rust.krate.is_empty());
    let out = env::var("OUT_DIR")?;
    for platform in &model.platforms {
        let calls = catalogue(platform)?;
        fs::write(Path::new(&out).join(format!("catalogue_{}.rs", platform.name)), calls)?;
    }

    let mut calls = String::new();
    if let Some(platform) = model.platform("doudian") {
        writeln!(calls, "fn every_message() {{")?;
        for message in &platform.messages {
            writeln!(calls, "    message::<doudian::{}>();", message.data)?;
        }
        writeln!(calls, "}}\n\nfn every_spi_method() {{")?;
        for spi in &platform.spis {
            writeln!(calls, "    spi::<doudian::{}>();", spi.request)?;
        }
        writeln!(calls, "}}")?;
    }
    fs::write(Path::new(&out).join("inbound.rs"), calls)?;

    let mut types = String::from("fn every_type() {\n");
    for platform in &model.platforms {
        let krate = krate(platform);
        let named = platform.structs.keys().chain(platform.enums.keys());
        let apis = platform.apis.iter().flat_map(|api| [&api.request.name, &api.response]);
        let spis = platform.spis.iter().flat_map(|spi| [&spi.request, &spi.response]);
        for name in named.chain(apis).chain(spis).collect::<BTreeSet<_>>() {
            writeln!(types, "    both::<{krate}::{name}>();")?;
        }
    }
    writeln!(types, "}}")?;
    fs::write(Path::new(&out).join("types.rs"), types)?;
    fs::write(Path::new(&out).join("public_paths.rs"), public_paths()?)?;
    Ok(())
}

/// A test for every family of a platform, with a call of `check` for each method.
fn catalogue(platform: &Platform) -> Result<String, Box<dyn error::Error>> {
    let mut families: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for api in &platform.apis {
        families.entry(&api.family).or_default().push(api);
    }
    let (mut tests, krate) = (String::new(), krate(platform));
    for (family, apis) in families {
        writeln!(tests, "#[tokio::test]\nasync fn {family}() {{")?;
        writeln!(tests, "    let walk = start().await;")?;
        for api in apis {
            let (method, request) = (&api.method, &api.request.name);
            // Boxed, or the test would be one future of all methods' futures.
            let fill = files(&api.request);
            writeln!(
                tests,
                "    Box::pin(check::<{krate}::{request}>(&walk, {method:?}, {fill})).await;"
            )?;
        }
        writeln!(tests, "}}\n")?;
    }
    Ok(tests)
}

/// What puts a file into each parameter that is one: no example has any.
fn files(request: &Struct) -> String {
    let mut fill = String::new();
    for field in request.fields.iter().filter(|field| field.ty.is_file()) {
        let file = if field.ty.item().is_some() {
            "vec![crate::walk::file()]"
        } else {
            "crate::walk::file()"
        };
        let value = if field.required { file.to_owned() } else { format!("Some({file})") };
        let _ = write!(fill, "request.{} = {value}; ", field.rust.ident);
    }
    if fill.is_empty() { "|_| ()".to_owned() } else { format!("|request| {{ {fill}}}") }
}

/// The crate that is generated for a platform, as Rust names it.
fn krate(platform: &Platform) -> String {
    platform.rust.krate.replace('-', "_")
}

/// Names every path that is promised.
fn public_paths() -> Result<String, Box<dyn error::Error>> {
    println!("cargo::rerun-if-changed=data/public-names.txt");
    let names = fs::read_to_string("data/public-names.txt")?;
    let lines = names.lines().filter_map(|line| line.split_once(' '));
    let kinds: BTreeMap<&str, &str> = lines
        .map(|(path, rest)| (path, rest.split_once(' ').map_or(rest, |(kind, _)| kind)))
        .collect();
    let (mut uses, mut constants) = (String::new(), String::new());
    for (path, kind) in &kinds {
        let parent = path.rsplit_once("::").and_then(|(parent, _)| kinds.get(parent));
        match (parent.copied().unwrap_or_default(), *kind) {
            // Of members, those that need no value to be named.
            ("struct" | "enum", "const") => writeln!(constants, "    let _ = {path};")?,
            ("enum", "variant") => writeln!(uses, "pub use {path} as _;")?,
            ("struct" | "enum" | "trait" | "variant", _) => {}
            _ => writeln!(uses, "pub use {path} as _;")?,
        }
    }
    Ok(format!("{uses}\npub fn constants() {{\n{constants}}}\n"))
}
