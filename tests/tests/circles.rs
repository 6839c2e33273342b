//! No file needs a file that needs it: whoever reads one reads downwards only.
//!
//! A file needs another when it names what the other defines, wherever the name is handed on.
//! Run it for the list: `cargo test -p doudian-tests --test circles`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use doudian_tests::workspace;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

const CRATES: [&str; 8] =
    ["codegen", "macros", "receiver", "runtime", "sandbox", "cli", "import", "diff"];

/// A path of modules or names, from the root of the crate.
type Names = Vec<String>;

/// What one file says.
#[derive(Default)]
struct File {
    defined: BTreeSet<String>,
    /// Names that are imported or handed on, with the path that they stand for.
    imported: BTreeMap<String, Names>,
    /// Every path that is written in it, but for those of names that are only handed on.
    paths: Vec<Names>,
}

/// The files of a crate, by the path of their module.
struct Crate(BTreeMap<Names, File>);

impl Crate {
    fn read(root: &Path) -> Self {
        let mut files = BTreeMap::new();
        collect(root, &mut Vec::new(), &mut files);
        Self(files)
    }

    /// The module whose file defines what a path names, as seen from a module.
    fn home(&self, module: &Names, path: &[String], depth: usize) -> Option<Names> {
        let (first, mut rest) = path.split_first()?;
        let mut at = match first.as_str() {
            "crate" => Names::new(),
            "self" => module.clone(),
            "super" => parent(module),
            name => {
                let child = join(module, name);
                match self.0.get(module)?.imported.get(name) {
                    _ if self.0.contains_key(&child) => child,
                    Some(import) if depth > 0 && import != path => {
                        let whole: Names = import.iter().chain(rest).cloned().collect();
                        return self.home(module, &whole, depth - 1);
                    }
                    _ => return None,
                }
            }
        };
        while let Some((name, after)) = rest.split_first() {
            let next = if name == "super" { parent(&at) } else { join(&at, name) };
            if name != "super" && !self.0.contains_key(&next) {
                break;
            }
            (at, rest) = (next, after);
        }
        let name = rest.first()?;
        if self.0.get(&at)?.defined.contains(name) {
            return Some(at);
        }
        // Handed on by a module that does not define it.
        if depth == 0 || &at == module {
            return None;
        }
        self.0[&at].imported.get(name)?;
        self.home(&at, rest, depth - 1)
    }

    fn needs(&self) -> BTreeMap<&Names, BTreeMap<Names, BTreeSet<String>>> {
        let needs = |(module, file): (&Names, &File)| {
            let mut found: BTreeMap<Names, BTreeSet<String>> = BTreeMap::new();
            for path in &file.paths {
                if let Some(home) = self.home(module, path, 8).filter(|home| home != module) {
                    found.entry(home).or_default().insert(path.join("::"));
                }
            }
            found
        };
        self.0.iter().map(|entry| (entry.0, needs(entry))).collect()
    }
}

fn parent(module: &Names) -> Names {
    module.split_last().map(|(_, rest)| rest.to_vec()).unwrap_or_default()
}

fn join(module: &Names, name: &str) -> Names {
    module.iter().cloned().chain([name.to_owned()]).collect()
}

fn collect(folder: &Path, module: &mut Names, files: &mut BTreeMap<Names, File>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            // Tests may look at anything.
            if stem != "tests" {
                module.push(stem);
                collect(&path, module, files);
                module.pop();
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let tokens: TokenStream = text.parse().unwrap_or_else(|_| panic!("{}", path.display()));
            let name = match stem.as_str() {
                "mod" | "lib" | "main" => module.clone(),
                stem => join(module, stem),
            };
            let mut file = File::default();
            scan(tokens, true, &mut file);
            files.insert(name, file);
        }
    }
}

/// Takes names and paths from tokens. Only the outermost ones define what others can name.
fn scan(tokens: TokenStream, is_outermost: bool, file: &mut File) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let word = |at: usize| match tokens.get(at) {
        Some(TokenTree::Ident(ident)) => Some(ident.to_string()),
        _ => None,
    };
    let is_sign = |at: usize, sign: char| matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == sign);
    let is_joint = |at: usize| is_sign(at, ':') && is_sign(at + 1, ':');
    let mut at = 0;
    while at < tokens.len() {
        let Some(name) = word(at) else {
            if let TokenTree::Group(group) = &tokens[at] {
                // `#[cfg(test)] mod tests { … }` is not part of the file that users get.
                let is_test = word(at.wrapping_sub(1)).is_some_and(|name| name == "tests");
                if !is_test {
                    scan(group.stream(), false, file);
                }
            }
            at += 1;
            continue;
        };
        match name.as_str() {
            "use" => {
                let end = (at..tokens.len()).find(|at| is_sign(*at, ';')).unwrap_or(tokens.len());
                let is_shared = match at.checked_sub(1).map(|before| &tokens[before]) {
                    Some(TokenTree::Ident(before)) => *before == "pub",
                    Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Parenthesis,
                    _ => false,
                };
                tree(&tokens[at + 1..end], &Names::new(), !is_shared, file);
                at = end;
                continue;
            }
            "fn" | "struct" | "enum" | "trait" | "type" | "const" | "static" | "union" | "mod"
                if is_outermost =>
            {
                file.defined.extend(word(at + 1));
            }
            "macro_rules" if is_outermost => file.defined.extend(word(at + 2)),
            _ => {}
        }
        let mut path = vec![name];
        while is_joint(at + 1) && word(at + 3).is_some() {
            path.extend(word(at + 3));
            at += 3;
        }
        if path.len() > 1 {
            file.paths.push(path);
        }
        at += 1;
    }
}

/// The leaves of what is imported.
fn tree(tokens: &[TokenTree], before: &Names, is_needed: bool, file: &mut File) {
    let mut path = before.clone();
    let mut alias = None;
    let mut words = tokens.iter().peekable();
    while let Some(token) = words.next() {
        match token {
            TokenTree::Ident(ident) if *ident == "as" => {
                alias = words.next().map(ToString::to_string);
            }
            TokenTree::Ident(ident) => path.push(ident.to_string()),
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
                inner.split(is_comma).for_each(|part| tree(part, &path, is_needed, file));
                return;
            }
            _ => {}
        }
    }
    if path.last().is_some_and(|name| name == "self") {
        path.pop();
    }
    if let Some(name) = alias.or_else(|| path.last().cloned()) {
        if is_needed {
            file.paths.push(path.clone());
        }
        file.imported.insert(name, path);
    }
}

/// The files that need each other, and for what.
fn circles(krate: &Crate) -> Vec<String> {
    let needs = krate.needs();
    let reached: BTreeMap<&Names, BTreeSet<&Names>> = needs
        .keys()
        .map(|module| {
            let mut found = BTreeSet::new();
            let mut open = vec![*module];
            while let Some(at) = open.pop() {
                open.extend(needs[at].keys().filter(|home| found.insert(*home)));
            }
            (*module, found)
        })
        .collect();
    let mut lines = Vec::new();
    for (module, homes) in &needs {
        for (home, names) in homes.iter().filter(|(home, _)| reached[*home].contains(*module)) {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            lines.push(format!("{} -> {}: {}", module.join("/"), home.join("/"), names.join(", ")));
        }
    }
    lines
}

#[test]
fn no_file_needs_a_file_that_needs_it() {
    let mut found = Vec::new();
    for name in CRATES {
        let krate = Crate::read(&workspace().join(name).join("src"));
        assert!(krate.0.len() > 5, "{name} has files");
        found.extend(circles(&krate).into_iter().map(|line| format!("{name}: {line}")));
    }
    assert!(found.is_empty(), "these need each other:\n{}", found.join("\n"));
}
