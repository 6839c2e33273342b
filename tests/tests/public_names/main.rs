//! The public names of the crate `doudian`, against the list of those that were promised.
//!
//! A name that is gone breaks the programs of users; a new one is a promise, so that it is made
//! on purpose. The list is read from the source, which is quicker than the compiler and says of
//! each name under which features it exists; that the names are really there is what
//! `public_paths.rs` asks the compiler.

mod expand;
mod krate;
mod names;
mod resolve;
mod shown;

use std::collections::BTreeSet;
use std::{env, fs};

use doudian_tests::data;

/// Writes the names that there are in the place of those that were promised.
const UPDATE: &str = "UPDATE_PUBLIC_NAMES";

/// More than these are not shown.
const SHOWN: usize = 100;

fn shown(lines: &[&str]) -> String {
    let mut text: String = lines.iter().take(SHOWN).map(|line| format!("    {line}\n")).collect();
    if lines.len() > SHOWN {
        text.push_str(&format!("    … and {} more\n", lines.len() - SHOWN));
    }
    text
}

#[test]
fn public_names_are_those_that_were_promised() {
    let there = names::public("doudian");
    let file = data().join("public-names.txt");
    if env::var_os(UPDATE).is_some() {
        let lines: Vec<&str> = there.iter().map(String::as_str).collect();
        fs::write(&file, lines.join("\n") + "\n").unwrap();
        return;
    }
    let promised = fs::read_to_string(&file).unwrap();
    let promised: BTreeSet<&str> = promised.lines().collect();
    let there: BTreeSet<&str> = there.iter().map(String::as_str).collect();
    let gone: Vec<&str> = promised.difference(&there).copied().collect();
    let new: Vec<&str> = there.difference(&promised).copied().collect();
    let mut problems = String::new();
    if !gone.is_empty() {
        let names = shown(&gone);
        problems += &format!("{} public names are gone or changed:\n{names}", gone.len());
        problems +=
            "Programs of users name them: bring them back, or hand them on with `pub use`.\n\n";
    }
    if !new.is_empty() {
        problems += &format!("{} public names are new:\n{}", new.len(), shown(&new));
    }
    assert!(
        problems.is_empty(),
        "{problems}If all of this should be so, run\n\n    {UPDATE}=1 cargo test -p doudian-tests --test \
         public_names\n\nand commit tests/data/public-names.txt with the reason in CHANGELOG.md.",
    );
}

/// What is there for every platform is there for users of this one, under its own name where
/// that is more than a prefix.
#[test]
fn what_serves_every_platform_is_handed_on() {
    let there = names::public("doudian");
    let names: BTreeSet<&str> =
        there.iter().filter_map(|line| line.strip_prefix("doudian::")?.split(' ').next()).collect();
    let runtime = names::public("doudian_runtime");
    let neutral = runtime.iter().filter_map(|line| {
        let (name, _) = line.strip_prefix("doudian_runtime::neutral::")?.split_once(' ')?;
        (!name.contains("::")).then_some(name)
    });
    let neutral: Vec<&str> = neutral.collect();
    assert!(neutral.len() > 40, "{neutral:?}");
    let missing = neutral.into_iter().filter(|name| {
        let own = format!("Doudian{}", name.strip_suffix("Data").unwrap_or(name));
        ![*name, &format!("Doudian{name}"), &own].iter().any(|name| names.contains(name))
    });
    assert_eq!(missing.collect::<Vec<_>>(), [""; 0]);
}

/// What is shown and needs no name, and why.
const NAMELESS: [(&str, &str); 4] = [
    (
        "Nullable as IntoNullable shows doudian_runtime::nullable::way::Itself",
        "a mark that the compiler finds, and nobody writes",
    ),
    ("Nullable as IntoNullableTexts shows doudian_runtime::nullable::way::Itself", "the same"),
    (
        "StoreResult shows doudian_runtime::token::store::sealed::Sealed",
        "sealed: nobody else implements it",
    ),
    (
        "ClientBuilder::sign_method shows doudian_runtime::protocol::doudian::sign::SignMethod",
        "Doudian's setting, which clients of other platforms refuse when they are built",
    ),
];

/// A type that a function gives or takes can be named, under the same features: to keep it in a
/// structure, or to write the signature of one's own function.
#[test]
fn types_of_public_signatures_can_be_named() {
    let mut unused: BTreeSet<&str> = NAMELESS.iter().map(|(line, _)| *line).collect();
    // Build scripts use the generator, and bindings of one's own the runtime, without our crates.
    for krate in ["doudian", "weixin_shop", "douyin_open", "doudian_runtime", "doudian_codegen"] {
        let (lines, count) = shown::unnamed(krate);
        // What build scripts are shown of the generator is little.
        let least = if krate == "doudian_codegen" { 30 } else { 300 };
        assert!(count > least, "{krate}: only {count} signatures are seen");
        let prefix = format!("{krate}::");
        let lines = lines.iter().map(|line| line.strip_prefix(&prefix).unwrap_or(line));
        let is_known = |line: &&str| NAMELESS.iter().any(|(known, _)| known == line);
        let (known, wrong): (Vec<&str>, Vec<&str>) = lines.partition(is_known);
        assert!(
            wrong.is_empty(),
            "users of `{krate}` see types that they cannot name; hand them on with `pub use`, or \
             keep them out of what is public:\n{}",
            shown(&wrong)
        );
        unused.retain(|line| !known.contains(line));
    }
    assert!(unused.is_empty(), "these can be named by now: {unused:#?}");
}

/// The list is only worth something while it sees what there is.
#[test]
fn names_of_every_kind_are_seen() {
    let there = names::public("doudian");
    for line in [
        "doudian mod",
        // Through a glob of a private module, and at its own place.
        "doudian::DoudianOrderListRequest struct [order]",
        "doudian::order::DoudianOrderListRequest = doudian::DoudianOrderListRequest",
        "doudian::DoudianOrderListResponse type [order]",
        // Of another crate; of a macro of another crate.
        "doudian::DoudianClient struct",
        "doudian::DoudianClient::call fn",
        "doudian::DoudianProductPayType::KNOWN const",
        "doudian::DoudianProductPayType::CASH_ON_DELIVERY const",
        // Of a macro of the same crate.
        "doudian::DateTime::as_str fn",
        "doudian::receiver::PushMetrics::queued field",
        "doudian::receiver::RedisStore struct [receiver, redis]",
        "doudian::receiver::redis crate [receiver, redis]",
        "doudian::sandbox::push::PushSender struct [sandbox]",
        "doudian::ErrorKind enum",
        "doudian::DoudianRequest trait",
        "doudian::DoudianRequest::API const",
        "doudian::DoudianRequest::Data type",
        "doudian::include_api macro",
        "doudian::doudian_api macro [macros]",
    ] {
        assert!(there.contains(line), "not seen: {line}");
    }
    // What is hidden from users is promised to nobody.
    assert!(!there.iter().any(|line| line.starts_with("doudian::rt") || line.contains("::__")));
}

/// A program that calls another platform meets no name of this one.
#[test]
fn crates_of_other_platforms_have_no_name_of_doudian() {
    let names = names::public("weixin_shop");
    assert!(names.iter().any(|line| line.starts_with("weixin_shop::Client ")));
    let is_doudians = |line: &&String| {
        let path = line.split(' ').next().unwrap_or_default();
        path.split("::").any(|part| part.to_lowercase().starts_with("doudian"))
    };
    let found: Vec<_> = names.iter().filter(is_doudians).collect();
    assert!(found.is_empty(), "{found:#?}");
}
