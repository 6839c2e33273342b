//! Outdated methods in a log: in lines of any form that have a method's name or path.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

use super::outdated::Catalogue;
use super::sight::{Position, Sight};
use crate::output::Failure;

/// How much of a line is looked at: a log is somebody else's.
const MOST_BYTES: u64 = 1 << 20;

/// The first line of each method, and how many there are. Nothing else of a log is kept.
pub(super) fn look(path: &Path, catalogue: &Catalogue) -> Result<(Vec<Sight>, usize), Failure> {
    let is_standard = path.as_os_str() == "-";
    let name = if is_standard { "-".to_owned() } else { path.display().to_string() };
    let failed = |error| Failure::new(format_args!("cannot read {name}: {error}"));
    let mut input: Box<dyn BufRead> = match is_standard {
        true => Box::new(io::stdin().lock()),
        false => Box::new(BufReader::new(File::open(path).map_err(failed)?)),
    };
    let mut found: BTreeMap<usize, Sight> = BTreeMap::new();
    let mut lines = 0;
    let mut line = Vec::new();
    loop {
        line.clear();
        if next(&mut input, &mut line).map_err(failed)? == 0 {
            break;
        }
        lines += 1;
        for (outdated, column) in methods(&String::from_utf8_lossy(&line), catalogue) {
            let place = Position { line: lines, column };
            let sight = Sight { file: name.clone(), place, outdated, is_sure: true, times: 0 };
            found.entry(outdated).or_insert(sight).times += 1;
        }
    }
    let mut sights: Vec<Sight> = found.into_values().collect();
    sights.sort_by_key(|sight| (sight.place, sight.outdated));
    Ok((sights, lines))
}

/// The next line, of which what is too long is passed over.
fn next(input: &mut dyn BufRead, line: &mut Vec<u8>) -> io::Result<usize> {
    let read = io::Read::take(&mut *input, MOST_BYTES).read_until(b'\n', line)?;
    if read > 0 && line.last() != Some(&b'\n') {
        input.skip_until(b'\n')?;
    }
    Ok(read)
}

/// The outdated methods of a line, each once, with the columns where they begin.
fn methods(line: &str, catalogue: &Catalogue) -> Vec<(usize, usize)> {
    let is_part =
        |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '.' | '/' | '-');
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let mut rest = line;
    while let Some(start) = rest.find(is_part) {
        let from = line.len() - rest.len() + start;
        let word = &line[from..];
        let word = &word[..word.find(|letter| !is_part(letter)).unwrap_or(word.len())];
        rest = &line[from + word.len()..];
        // A sentence may end behind it.
        let word = word.trim_end_matches(['.', '/', '-']);
        let starts = word.match_indices('/').map(|(index, _)| index);
        let index = std::iter::once(0)
            .chain(starts)
            .find_map(|start| Some((catalogue.wire(word.get(start..)?)?, start)));
        if let Some((outdated, start)) = index
            && seen.insert(outdated)
        {
            found.push((outdated, line[..from + start].chars().count() + 1));
        }
    }
    found
}
