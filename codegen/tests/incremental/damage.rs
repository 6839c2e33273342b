//! What happens to the output, and to what a run has left for the next, between two runs.

use std::fs;
use std::path::{Path, PathBuf};

use fastrand::Rng;

/// Does something to a file of the output, or adds one. Says what.
pub(crate) fn output(rng: &mut Rng, out: &Path) -> &'static str {
    let mut files = Vec::new();
    collect(out, &mut files);
    files.sort();
    if files.is_empty() {
        return "no file to touch";
    }
    let file = &files[rng.usize(..files.len())];
    let text = fs::read(file).unwrap();
    match rng.u32(..9) {
        0 => {
            fs::remove_file(file).unwrap();
            "an output file is gone"
        }
        1 => {
            fs::write(file, [text.as_slice(), b"// mine\n"].concat()).unwrap();
            "an output file has a line more"
        }
        2 => {
            fs::write(file, &text[..rng.usize(..=text.len())]).unwrap();
            "an output file is cut off"
        }
        3 => {
            let at = rng.usize(..text.len().max(1));
            let byte = |(index, byte): (usize, &u8)| if index == at { byte ^ 1 } else { *byte };
            fs::write(file, text.iter().enumerate().map(byte).collect::<Vec<_>>()).unwrap();
            "an output file has another byte"
        }
        4 => {
            let text = String::from_utf8_lossy(&text).replace("\r\n", "\n").replace('\n', "\r\n");
            fs::write(file, text).unwrap();
            "an output file has other line ends"
        }
        5 => {
            let other = &files[rng.usize(..files.len())];
            fs::copy(other, file).unwrap();
            "an output file holds what another should"
        }
        6 => {
            fs::write(file, "fn mine() {}\n").unwrap();
            "a file of somebody else stands in the way"
        }
        7 => {
            fs::write(file.with_file_name("mine.txt"), "mine").unwrap();
            "a file of somebody else stands beside"
        }
        _ => {
            fs::remove_dir_all(out).unwrap();
            "the output is gone"
        }
    }
}

/// Does something to the stamps in a folder; `old` holds earlier ones. Says what.
pub(crate) fn stamps(rng: &mut Rng, folder: &Path, old: &mut Vec<Vec<u8>>) -> &'static str {
    let mut files = Vec::new();
    collect(folder, &mut files);
    files.retain(|file| file.extension().is_some_and(|extension| extension == "stamp"));
    let Some(file) = files.first() else { return "no stamp to touch" };
    let mut text = fs::read(file).unwrap();
    match rng.u32(..6) {
        0 => {
            fs::remove_file(file).unwrap();
            "the stamp is gone"
        }
        1 => {
            fs::write(file, &text[..rng.usize(..=text.len())]).unwrap();
            "the stamp is cut off"
        }
        2 if !text.is_empty() => {
            let at = rng.usize(..text.len());
            text[at] = rng.u8(..);
            fs::write(file, text).unwrap();
            "the stamp has another byte"
        }
        3 => {
            let other = String::from_utf8_lossy(&text).replacen("generator ", "generator 0", 1);
            fs::write(file, other).unwrap();
            "the stamp is another generator's"
        }
        4 if !old.is_empty() => {
            fs::write(file, &old[rng.usize(..old.len())]).unwrap();
            "the stamp is an earlier one"
        }
        _ => {
            old.push(text);
            "the stamp is kept"
        }
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() { collect(&path, files) } else { files.push(path) }
    }
}
