//! Embeds the descriptors, so that the gateway needs no files when it runs.
//!
//! They are packed one after the other into one file, with a list of their names and
//! lengths beside it: one `include_bytes!` compiles at once where hundreds do not, and what
//! is built does not depend on where the sources lie.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// Where the descriptors are, from this package's folder, in which build scripts run.
const ROOT: &str = "../spec";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let mut files = Vec::new();
    walk(Path::new(ROOT), &mut files)?;
    files.sort();

    let mut packed = Vec::new();
    let mut list = String::from("&[\n");
    for file in &files {
        let bytes = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
        let name = Path::new("spec").join(file.strip_prefix(ROOT)?);
        let name = name.to_string_lossy().replace('\\', "/");
        writeln!(list, "    ({name:?}, {}),", bytes.len())?;
        packed.extend(bytes);
    }
    list.push_str("]\n");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("spec.bin"), packed)?;
    fs::write(out.join("spec_files.rs"), list)?;
    Ok(())
}

/// Collects the descriptors below `folder`. Every file and folder is watched, so that a new
/// or changed descriptor reaches the gateway with the next build.
fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    println!("cargo::rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if hidden {
            continue;
        }
        if path.is_dir() {
            walk(&path, files)?;
        } else if path.extension().is_some_and(|ext| ext == "yaml" || ext == "yml") {
            println!("cargo::rerun-if-changed={}", path.display());
            files.push(path);
        }
    }
    Ok(())
}
