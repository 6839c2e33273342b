//! The form of snapshots, and that it has a version of its own.
//!
//! What a snapshot has is what the types of the model have that are derived for it: members,
//! variants, and what serde is told of them. The source is read here, since a snapshot of some
//! descriptors would not show a variant that none of them uses.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use doudian_codegen::model::SNAPSHOT_VERSION;
use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{Attribute, Fields, Item, Token};

/// Records the form of a new version.
const UPDATE: &str = "UPDATE_SNAPSHOT_FORM";

/// What types of the model are made of that have no form of their own.
const PLAIN: &[&str] = &[
    "BTreeMap",
    "Box",
    "IgnoredAny",
    "Option",
    "String",
    "Vec",
    "bool",
    "f64",
    "i64",
    "u32",
    "u64",
];

/// The item that a snapshot holds, if it is one.
fn snapshotted(item: &Item) -> Option<(&syn::Ident, &[Attribute])> {
    let (name, attributes) = match item {
        Item::Struct(item) => (&item.ident, &item.attrs),
        Item::Enum(item) => (&item.ident, &item.attrs),
        _ => return None,
    };
    let is_derived = attributes.iter().filter(|it| it.path().is_ident("derive")).any(|derive| {
        let paths = Punctuated::<syn::Path, Token![,]>::parse_terminated;
        let derived = derive.parse_args_with(paths).unwrap();
        derived.iter().any(|path| path.is_ident("Serialize") || path.is_ident("Deserialize"))
    });
    is_derived.then_some((name, attributes))
}

/// Code in one spelling.
fn code(tokens: &impl ToTokens) -> String {
    tokens.to_token_stream().to_string().replace(' ', "")
}

/// What serde is told.
fn told(attributes: &[Attribute]) -> String {
    let of_serde = attributes.iter().filter(|attribute| attribute.path().is_ident("serde"));
    of_serde.map(|attribute| format!(" {}", code(&attribute.meta))).collect()
}

/// The members in a line each, in an order that does not depend on that in the source.
fn members(fields: &Fields, indent: &str) -> Vec<String> {
    let mut lines: Vec<String> = fields
        .iter()
        .map(|field| {
            let name = field.ident.as_ref().map(|name| format!("{name}: ")).unwrap_or_default();
            format!("{indent}{name}{}{}", code(&field.ty), told(&field.attrs))
        })
        .collect();
    if matches!(fields, Fields::Named(_)) {
        lines.sort();
    }
    lines
}

/// The form that these items give snapshots, by name.
fn form(items: &[Item]) -> String {
    let mut blocks = Vec::new();
    for item in items {
        let Some((name, attributes)) = snapshotted(item) else { continue };
        let mut lines = vec![format!("{name}{}", told(attributes))];
        match item {
            Item::Struct(item) => lines.extend(members(&item.fields, "  ")),
            Item::Enum(item) => {
                let mut variants: Vec<String> = Vec::new();
                for variant in &item.variants {
                    let head = format!("  | {}{}", variant.ident, told(&variant.attrs));
                    let members = members(&variant.fields, "      ");
                    variants.push([vec![head], members].concat().join("\n"));
                }
                variants.sort();
                lines.extend(variants);
            }
            _ => {}
        }
        blocks.push(lines.join("\n") + "\n");
    }
    blocks.sort();
    blocks.join("\n")
}

/// The items of every file below a folder.
fn items(folder: &Path) -> Vec<Item> {
    let mut items = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            items.extend(self::items(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            items.extend(syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap().items);
        }
    }
    items
}

fn of_model() -> Vec<Item> {
    items(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/model"))
}

/// What has to be done when the form of snapshots is not the recorded one, or its version is not.
fn verdict(recorded: (u32, &str), found: (u32, &str)) -> Result<(), String> {
    let (same_version, same_form) = (recorded.0 == found.0, recorded.1 == found.1);
    match (same_version, same_form) {
        (true, true) => Ok(()),
        (true, false) => Err(format!(
            "the form of snapshots has changed, and is still called version {}: raise \
             SNAPSHOT_VERSION in codegen/src/model/snapshot.rs",
            found.0
        )),
        (false, _) if found.0 < recorded.0 => {
            Err(format!("there was a version {} of snapshots already", recorded.0))
        }
        (false, _) => Err(format!(
            "version {} of snapshots is not recorded: {UPDATE}=1 cargo test -p doudian-codegen \
             --test model",
            found.0
        )),
    }
}

#[test]
fn a_change_of_the_form_is_a_new_version() {
    let file: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/model/snapshot-form.txt");
    let found = form(&of_model());
    let recorded = fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
    let (version, recorded) = recorded.split_once("\n\n").unwrap_or(("version 0", ""));
    let version = version.strip_prefix("version ").unwrap().parse().unwrap();
    if env::var_os(UPDATE).is_some() && SNAPSHOT_VERSION > version {
        fs::write(&file, format!("version {SNAPSHOT_VERSION}\n\n{found}")).unwrap();
        return;
    }
    if let Err(what) = verdict((version, recorded), (SNAPSHOT_VERSION, &found)) {
        let (old, new): (BTreeSet<_>, BTreeSet<_>) =
            (recorded.lines().collect(), found.lines().collect());
        let gone = old.difference(&new).map(|line| format!("- {line}"));
        let come = new.difference(&old).map(|line| format!("+ {line}"));
        panic!("{what}\n{}", gone.chain(come).collect::<Vec<_>>().join("\n"));
    }
}

#[test]
fn the_version_rises_with_the_form() {
    assert!(verdict((3, "a"), (3, "a")).is_ok());
    for (recorded, found, part) in [
        ((3, "a"), (3, "b"), "raise SNAPSHOT_VERSION"),
        ((3, "a"), (4, "b"), "version 4 of snapshots is not recorded"),
        ((3, "a"), (2, "b"), "there was a version 3"),
    ] {
        let what = verdict(recorded, found).unwrap_err();
        assert!(what.contains(part), "{what}");
    }
}

/// All that a snapshot holds is in the form: what the types of the model name has one, too.
#[test]
fn the_form_is_complete() {
    let items = of_model();
    let form = form(&items);
    let known: BTreeSet<String> =
        items.iter().filter_map(snapshotted).map(|(name, _)| name.to_string()).collect();
    assert!(known.contains("Field") && known.contains("Type"), "{known:?}");
    let types = form.lines().filter(|line| line.starts_with("  ") && !line.starts_with("  | "));
    for line in types {
        let ty = line.split(" serde(").next().unwrap();
        let ty = ty.split(": ").last().unwrap();
        for word in ty.split(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '\'') {
            let is_known = word.is_empty() || word.starts_with('\'') || known.contains(word);
            assert!(is_known || PLAIN.contains(&word), "`{word}` has no form in `{line}`");
        }
    }
}

#[test]
fn the_form_is_what_a_reader_would_notice() {
    let of = |source: &str| form(&syn::parse_file(source).unwrap().items);
    let base = "#[derive(Serialize)] struct A { b: u32, c: Vec<B> } \
                #[derive(Deserialize)] enum B { C, D(u32) }";
    let same = "/// Documented.\n#[derive(Clone, Serialize)] pub struct A { pub c: Vec<B>, /// So.\n \
                b: u32 } #[derive(Deserialize)] enum B { D(u32), C } struct Other;";
    assert_eq!(of(same), of(base));
    for (from, to) in [
        ("b: u32", "b: u64"),
        ("b: u32,", ""),
        ("b: u32", "b: u32, d: bool"),
        ("b: u32", "#[serde(rename = \"x\")] b: u32"),
        ("struct A", "#[serde(deny_unknown_fields)] struct A"),
        ("C, ", ""),
        ("D(u32)", "D(i64)"),
        ("D(u32)", "D { e: u32 }"),
    ] {
        assert_ne!(of(&base.replacen(from, to, 1)), of(base), "{to}");
    }
}
