//! What is Doudian's own stands where it belongs: no other line assumes its host, its codes,
//! its sub codes or its headers, and what serves every platform is not named after it.

use std::fs;
use std::path::Path;

use doudian::DOUDIAN;
use doudian_tests::workspace;

const SOURCES: [&str; 8] = [
    "runtime/src",
    "receiver/src",
    "codegen/src",
    "import/src",
    "diff/src",
    "macros/src",
    "sandbox/src",
    "cli/src",
];

/// Doudian's rooms: the client's side of its protocol, the gateway's, and the form of its
/// documentation.
const OWN: [&str; 6] = [
    "runtime/src/protocol/doudian/",
    "sandbox/src/protocol/doudian/",
    "import/src/docs_json/",
    "codegen/src/model/doudian.rs",
    "cli/src/fetch/",
    "cli/src/demo/doudian.rs",
];

/// Files that may say so, what in them, and why.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    ("runtime/src/response.rs", "\"err_no\"", "`Debug` names what the method `err_no` gives"),
    ("receiver/src/callback/code.rs", "\"err_no\"", "the mini program's callback says it too"),
    ("codegen/src/load/formats.rs", "\"err_no\"", "recognises an answer that is no descriptor"),
    ("codegen/src/schema/descriptions.rs", "70000", "documentation of the status `offline`"),
    ("codegen/src/load/repair/kinds.rs", "40004", "an example of a row, in a help"),
    ("codegen/src/model/sample/mod.rs", "20000", "a limit"),
    ("codegen/src/model/sample/words.rs", "10000", "100 yuan in fen"),
    ("import/src/table/layout/lines.rs", "20000", "a limit"),
    ("receiver/src/store/memory.rs", "10000", "a limit"),
    ("sandbox/src/gateway/journal.rs", "10000", "a limit"),
    ("sandbox/src/outgoing/push/outbox.rs", "10000", "a limit"),
    ("sandbox/src/outgoing/push/stream.rs", "10000", "a limit"),
    ("sandbox/src/outgoing/push/way/doudian.rs", "app-id", "signs as Doudian does"),
    ("sandbox/src/outgoing/push/way/doudian.rs", "event-sign", "the same"),
    ("sandbox/src/outgoing/push/recorded.rs", "app-id", "an example of a line, in an error"),
    ("sandbox/src/outgoing/push/recorded.rs", "event-sign", "the same"),
    ("cli/src/push/verify.rs", "app-id", "an example of a line, in a help"),
    ("cli/src/push/verify.rs", "event-sign", "the same"),
    ("cli/src/push/stated.rs", "event-sign", "names the header that is wrong, for each platform"),
];

/// What is written for each platform, beside [`SOURCES`].
const WRITTEN: &str = "tests/golden/src";

/// Files that may name what is Doudian's, which names, and why.
const NAMED: &[(&str, &str, &str)] = &[
    ("runtime/src/lib.rs", "Doudian", "what is Doudian's alone is handed on from here"),
    ("runtime/src/lib.rs", "DOUDIAN", "the same"),
    ("runtime/src/generated.rs", "DoudianSigned", "a transport that descriptors can name"),
    ("runtime/src/generated.rs", "DOUDIAN", "whose envelope is the default of descriptors"),
    ("runtime/src/response.rs", "DOUDIAN", "stored answers are read as that platform's"),
    ("runtime/src/client/trace.rs", "is_doudian", "a span has its name where it is written"),
    ("receiver/src/lib.rs", "Doudian", "what is Doudian's alone is handed on from here"),
    ("receiver/src/extract.rs", "Doudian", "extractors, one for each kind of delivery"),
    ("receiver/src/push/builder.rs", "Doudian", "the deliveries that `builder` is for"),
    ("receiver/src/push/job.rs", "DOUDIAN", "a span has its name where it is written"),
    ("receiver/src/spi/context.rs", "Doudian", "SPI calls are Doudian's alone"),
    ("receiver/src/spi/engine.rs", "Doudian", "the same"),
    ("receiver/src/spi/handlers.rs", "Doudian", "the same"),
    ("receiver/src/spi/verify.rs", "Doudian", "the same"),
    ("codegen/src/load/words.rs", "DoudianSigned", "a word of `transport`"),
    ("codegen/src/build/wire.rs", "DoudianSigned", "the same"),
    ("codegen/src/check/call.rs", "DoudianSigned", "the same"),
    ("codegen/src/check/envelope.rs", "DoudianSigned", "the same"),
    ("codegen/src/check/tokens.rs", "DoudianSigned", "the same"),
    ("codegen/src/model/platform.rs", "DoudianSigned", "the same"),
    ("codegen/src/emit/openapi/security.rs", "DoudianSigned", "what its calls carry"),
    ("codegen/src/emit/rust/wire.rs", "DoudianSigned", "a word of `transport`"),
    ("codegen/src/emit/rust/wire.rs", "DOUDIAN", "the default of `envelope`"),
    ("codegen/src/emit/rust/layout.rs", "DOUDIAN", "the platform whose facts the runtime has"),
    ("codegen/src/model/mod.rs", "DOUDIAN", "the same"),
    ("codegen/src/model/mod.rs", "DOUDIAN_HOST", "the same"),
    (
        "codegen/src/resolve/overlay/shared.rs",
        "Doudian",
        "its prefix, for what is described beside it",
    ),
    ("codegen/src/resolve/sets.rs", "DoudianSigned", "the default of `transport`"),
    ("codegen/src/resolve/sets.rs", "DOUDIAN", "whose descriptors may lie anywhere"),
    ("codegen/src/schema/descriptions.rs", "Doudian", "documentation of defaults"),
    ("sandbox/src/spec/served.rs", "DOUDIAN", "the first of several, where none is named"),
    ("sandbox/src/protocol/mod.rs", "Doudian", "chooses the way of each transport"),
    ("sandbox/src/outgoing/push/way/mod.rs", "Doudian", "chooses the way of each delivery"),
    ("sandbox/src/outgoing/push/way/mod.rs", "DOUDIAN", "the same"),
    ("sandbox/src/outgoing/push/way/doudian.rs", "Doudian", "one of those ways"),
    ("macros/src/record/mod.rs", "Doudian", "structs that users write are of Doudian's methods"),
    ("import/src/har/call.rs", "DOUDIAN_HOST", "that of the descriptors in the published crate"),
    ("diff/src/compare/platform.rs", "DoudianSigned", "a word of `transport`"),
    ("cli/src/advice.rs", "DoudianSigned", "what its protocol says to do"),
    ("cli/src/sign.rs", "DoudianSigned", "the transport whose calls are signed"),
    ("cli/src/demo/mod.rs", "Doudian", "chooses the walk through each platform"),
    ("cli/src/generate/destinations.rs", "DOUDIAN", "the platform whose facts the runtime has"),
    ("cli/src/import/mod.rs", "DOUDIAN", "the platform of documents, where none is named"),
    ("cli/src/update/mod.rs", "DOUDIAN", "the same"),
    ("cli/src/new.rs", "DOUDIAN", "the platform of a descriptor, where none is named"),
    ("cli/src/spec.rs", "DOUDIAN", "the first of several, where none is named"),
    ("cli/src/push/stated.rs", "Doudian", "reads the headers of each platform's deliveries"),
    ("cli/src/push/verify.rs", "Doudian", "names the platforms whose deliveries it knows"),
    ("tests/golden/src/bindings/mod.rs", "DoudianSigned", "the default of `transport`"),
    ("tests/golden/src/bindings/mod.rs", "DOUDIAN", "the default of `envelope`"),
];

#[test]
fn nothing_but_doudians_own_assumes_doudian() {
    let legacy = DOUDIAN.envelope.legacy.iter();
    let mut codes: Vec<i64> = legacy
        .flat_map(|legacy| legacy.errors)
        .chain(DOUDIAN.errors)
        .map(|row| row.code)
        .chain([DOUDIAN.envelope.success])
        // Those of the old envelope begin with 1, as much else does.
        .filter(|code| *code >= 1000)
        .collect();
    codes.sort_unstable();
    codes.dedup();
    check(&SOURCES, EXCEPTIONS, str::eq, &|line| says(line, &codes));
}

#[test]
fn what_serves_every_platform_is_not_named_after_one() {
    // `Doudian` stands for all names that begin with it.
    let covers =
        |what: &str, said: &str| what == said || what == "Doudian" && said.starts_with(what);
    let shared: Vec<&str> = SOURCES.into_iter().chain([WRITTEN]).collect();
    check(&shared, NAMED, covers, &|line| {
        let words = line.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        let names = ["DOUDIAN", "DOUDIAN_HOST", "is_doudian"];
        let is_named = |word: &&str| word.starts_with("Doudian") || names.contains(word);
        words.filter(is_named).map(str::to_owned).collect()
    });
}

/// Looks at each line of the code below some folders, for what it says that is Doudian's.
fn check(
    roots: &[&str],
    exceptions: &[(&str, &str, &str)],
    covers: impl Fn(&str, &str) -> bool,
    says: &dyn Fn(&str) -> Vec<String>,
) {
    let mut used = vec![false; exceptions.len()];
    let mut faults = String::new();
    for root in roots {
        visit(&workspace(), root, &mut |file, text| {
            for (index, line) in text.lines().enumerate() {
                for said in says(line) {
                    let mut found = false;
                    for (exception, used) in exceptions.iter().zip(&mut used) {
                        let is_it = exception.0 == file && covers(exception.1, &said);
                        *used |= is_it;
                        found |= is_it;
                    }
                    if !found {
                        faults.push_str(&format!("{file}:{}: {said}\n", index + 1));
                    }
                }
            }
        });
    }
    assert!(faults.is_empty(), "belongs in {OWN:?} or in a descriptor:\n{faults}");
    let unused = exceptions.iter().zip(used).filter(|(_, used)| !used);
    let unused: Vec<_> = unused.map(|((path, what, _), _)| (path, what)).collect();
    assert!(unused.is_empty(), "exceptions that nothing needs: {unused:?}");
}

/// What of a line is Doudian's.
fn says(line: &str, codes: &[i64]) -> Vec<String> {
    let texts = [
        "jinritemai",
        "\"isv.",
        "\"dop.",
        "\"isp.",
        "x-tt-",
        "x-open-",
        "app-id",
        "event-sign",
        "\"err_no\"",
    ];
    let mut found: Vec<String> =
        texts.iter().filter(|text| line.contains(**text)).map(|text| (*text).to_owned()).collect();
    let numbers = line.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    let numbers = numbers.map(|word| word.replace('_', ""));
    found.extend(numbers.filter(|word| word.parse().is_ok_and(|code| codes.contains(&code))));
    found
}

/// The files of a folder by their path, without comments and without tests.
fn visit(root: &Path, folder: &str, look: &mut dyn FnMut(&str, &str)) {
    let mut entries: Vec<_> =
        fs::read_dir(root.join(folder)).unwrap().map(|entry| entry.unwrap()).collect();
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = format!("{folder}/{}", entry.file_name().to_str().unwrap());
        if OWN.iter().any(|own| path.starts_with(own)) || path.ends_with("/tests") {
            continue;
        }
        if entry.file_type().unwrap().is_dir() {
            visit(root, &path, look);
        } else if path.ends_with(".rs") {
            let text = fs::read_to_string(entry.path()).unwrap();
            let text = text.split("#[cfg(test)]").next().unwrap();
            let is_code = |line: &&str| !line.trim_start().starts_with("//");
            // Lines keep their numbers.
            let lines = text.lines().map(|line| if is_code(&line) { line } else { "" });
            look(&path, &lines.collect::<Vec<_>>().join("\n"));
        }
    }
}
