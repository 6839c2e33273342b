//! Packs the descriptors into one file, with a list of their names and lengths beside it:
//! one `include_bytes!` compiles at once where hundreds do not, and what is built does not
//! depend on where the sources lie.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // With all below it, so that a descriptor or a platform that is new arrives with the next
    // build.
    println!("cargo::rerun-if-changed=.");
    let mut files = Vec::new();
    for platform in platforms()? {
        walk(&platform, &mut files)?;
    }
    files.sort();

    let mut packed = String::new();
    let mut list = String::from("&[\n");
    for file in &files {
        let text =
            fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
        let name = file.to_string_lossy().replace('\\', "/");
        writeln!(list, "    ({name:?}, {}),", text.len())?;
        packed.push_str(&text);
    }
    list.push_str("]\n");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("packed.txt"), packed)?;
    fs::write(out.join("files.rs"), list)?;
    Ok(())
}

/// The folders that hold a platform, from this package's folder, in which build scripts run.
fn platforms() -> io::Result<Vec<PathBuf>> {
    let mut platforms = Vec::new();
    for entry in fs::read_dir(".")? {
        let folder = PathBuf::from(entry?.file_name());
        if folder.join("platform.yaml").is_file() {
            platforms.push(folder);
        }
    }
    Ok(platforms)
}

/// Collects the descriptors below `folder`.
fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if hidden {
            continue;
        }
        if path.is_dir() {
            walk(&path, files)?;
        } else if path.extension().is_some_and(|ext| ext == "yaml" || ext == "yml") {
            files.push(path);
        }
    }
    Ok(())
}
