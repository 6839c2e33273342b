//! A small change of a descriptor is a small change of what is generated from it: what was not
//! touched stays as it is, to the line.

use std::collections::{BTreeMap, BTreeSet};

use doudian_codegen::{SourceFile, compile, crate_output};
use similar::{ChangeTag, TextDiff};

/// How many lines may come, and how many may go.
const MOST: usize = 12;

/// How many fields each structure has.
const FIELDS: usize = 40;

const PLATFORM: &str = "\
platform: golden
spec_version: 1
title: 障碍赛
class_prefix: Golden
host: https://openapi.example.com
";

/// The fields of a structure, in an order that is not the alphabet's.
fn fields() -> Vec<String> {
    let types = ["i64", "string", "bool", "[string]", "Kind", "[Other]", "any", "f64"];
    let field = |index: usize| {
        let name = (index * 17 + 5) % FIELDS;
        format!("f{name:02}_{}: {{ type: {}, label: 甲 }}", index % 7, of(&types, index))
    };
    (0..FIELDS).map(field).collect()
}

fn of<'t>(texts: &[&'t str], index: usize) -> &'t str {
    texts[index % texts.len()]
}

/// Where structures stand.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Place {
    Request,
    PartOfRequest,
    Answer,
    PartOfAnswer,
    Shared,
    Message,
    SpiRequest,
    SpiAnswer,
}

const PLACES: [Place; 8] = [
    Place::Request,
    Place::PartOfRequest,
    Place::Answer,
    Place::PartOfAnswer,
    Place::Shared,
    Place::Message,
    Place::SpiRequest,
    Place::SpiAnswer,
];

/// What the descriptors say.
#[derive(Clone)]
struct Spec {
    fields: BTreeMap<usize, Vec<String>>,
    codes: Vec<i64>,
    errors: Vec<i64>,
    methods: Vec<String>,
    types: Vec<String>,
}

impl Spec {
    fn new() -> Self {
        Self {
            fields: PLACES.iter().map(|place| (*place as usize, fields())).collect(),
            codes: (1..20).map(|code| code * 2).collect(),
            errors: (1..20).map(|code| code * 2).collect(),
            methods: ["alpha", "beta", "delta", "gamma"].map(str::to_owned).into(),
            types: ["Other", "Tenth"].map(str::to_owned).into(),
        }
    }

    /// The same with other fields there.
    fn with(&self, place: Place, change: impl FnOnce(&mut Vec<String>)) -> Self {
        let mut other = self.clone();
        change(other.fields.get_mut(&(place as usize)).unwrap());
        other
    }

    fn members(&self, place: Place, indent: &str) -> String {
        let fields = self.fields[&(place as usize)].iter();
        fields.map(|field| format!("{indent}{field}\n")).collect()
    }

    /// What is generated, by path.
    fn files(&self) -> BTreeMap<String, String> {
        let kind = |indent: &str| -> String {
            let codes = self.codes.iter();
            codes
                .map(|code| format!("{indent}{code}: {{ name: code{code}, label: 乙 }}\n"))
                .collect()
        };
        let errors: String = self
            .errors
            .iter()
            .map(|code| format!("  - {{ code: 40004, sub: \"isv.wrong:{code}\", label: 丙 }}\n"))
            .collect();
        let members = |place, indent| self.members(place, indent);
        let method = format!(
            "method: some.list\ntitle: 列表\neffect: read\nrequest:\n  part: Part\n{}response:\n  \
             row: Row\n  shared: Shared\n{}types:\n  Part:\n{}  Row:\n{}errors:\n{errors}",
            members(Place::Request, "  "),
            members(Place::Answer, "  "),
            members(Place::PartOfRequest, "    "),
            members(Place::PartOfAnswer, "    "),
        );
        let types: String = self
            .types
            .iter()
            .map(|name| format!("  {name}: {{ id: i64, shop_id: i64 }}\n"))
            .collect();
        let types = format!(
            "types:\n  Shared:\n{}{types}enums:\n  Kind:\n    type: i64\n    codes:\n{}",
            members(Place::Shared, "    "),
            kind("      "),
        );
        let message = format!(
            "message: golden_trade_Made\ntitle: 消息\ntag: \"7\"\ndata:\n{}",
            members(Place::Message, "  "),
        );
        let spi = format!(
            "spi: golden.ask\ntitle: 询问\nrequest:\n{}response:\n{}",
            members(Place::SpiRequest, "  "),
            members(Place::SpiAnswer, "  "),
        );
        let mut sources = vec![
            SourceFile::new("platform.yaml", PLATFORM),
            SourceFile::new("some.list.yaml", method),
            SourceFile::new("types/common.yaml", types),
            SourceFile::new("golden_trade_Made.yaml", message),
            SourceFile::new("golden.ask.yaml", spi),
        ];
        sources.extend(self.methods.iter().map(|name| {
            let text = format!("method: some.{name}\ntitle: 方法\neffect: read\n");
            SourceFile::new(format!("some.{name}.yaml"), text)
        }));
        let model = compile(&sources).unwrap_or_else(|problems| panic!("{problems}"));
        crate_output(&model.platforms[0], "").into_files()
    }
}

/// What differs, as a diff, and how many lines come and go. A file that only one side has does
/// not count: it is the thing itself.
fn difference(
    before: &BTreeMap<String, String>,
    after: &BTreeMap<String, String>,
) -> (String, usize, usize) {
    let (mut shown, mut come, mut gone) = (String::new(), 0, 0);
    let paths: BTreeSet<&String> = before.keys().filter(|path| after.contains_key(*path)).collect();
    for path in paths {
        let diff = TextDiff::from_lines(&before[path], &after[path]);
        for change in diff.iter_all_changes() {
            match change.tag() {
                ChangeTag::Equal => continue,
                ChangeTag::Insert => come += 1,
                ChangeTag::Delete => gone += 1,
            }
            shown.push_str(&format!("{path}: {}{change}", change.tag()));
        }
    }
    (shown, come, gone)
}

#[track_caller]
fn is_small(what: &str, before: &BTreeMap<String, String>, after: &Spec) {
    let (shown, come, gone) = difference(before, &after.files());
    assert!(come + gone > 0, "{what} changes nothing");
    assert!(come <= MOST && gone <= MOST, "{what}: {come} lines come, {gone} go\n{shown}");
}

#[test]
fn a_field_that_comes_goes_or_is_renamed_is_a_few_lines() {
    let spec = Spec::new();
    let before = spec.files();
    for place in PLACES {
        for at in [0, FIELDS / 2, FIELDS] {
            for name in ["a_new_one", "f20_new", "z_new_one"] {
                let field = format!("{name}: {{ type: i64, label: 新 }}");
                let after = spec.with(place, |fields| fields.insert(at, field));
                is_small(&format!("{place:?}: {name} at {at}"), &before, &after);
            }
            let field = "needed: { type: i64, label: 新, required: true }".to_owned();
            let after = spec.with(place, |fields| fields.insert(at, field));
            is_small(&format!("{place:?}: one that is needed at {at}"), &before, &after);
        }
        for at in [0, FIELDS / 2, FIELDS - 1] {
            let after = spec.with(place, |fields| drop(fields.remove(at)));
            is_small(&format!("{place:?}: one less at {at}"), &before, &after);
            let after = spec.with(place, |fields| {
                let field = fields[at].split_once(':').unwrap().1;
                fields[at] = format!("renamed:{field}");
            });
            is_small(&format!("{place:?}: renamed at {at}"), &before, &after);
        }
    }
}

#[test]
fn a_row_of_any_table_is_a_few_lines() {
    let spec = Spec::new();
    let before = spec.files();
    for at in [0, 10, 19] {
        let mut after = spec.clone();
        after.codes.insert(at, 99);
        is_small(&format!("a code at {at}"), &before, &after);
        let mut after = spec.clone();
        after.errors.insert(at, 99);
        is_small(&format!("an error at {at}"), &before, &after);
    }
}

#[test]
fn a_method_or_a_type_leaves_the_others_alone() {
    let spec = Spec::new();
    let before = spec.files();
    for name in ["aaa", "epsilon", "zeta"] {
        let mut after = spec.clone();
        after.methods.push(name.to_owned());
        is_small(&format!("a method {name}"), &before, &after);
    }
    for (name, at) in [("Added", 0), ("Sorted", 1), ("Zoo", 2)] {
        let mut after = spec.clone();
        after.types.insert(at, name.to_owned());
        let (shown, _, gone) = difference(&before, &after.files());
        assert_eq!(gone, 0, "a type {name}\n{shown}");
        // Its users name it where they use it, and once more.
        let after = after.with(Place::PartOfAnswer, |fields| {
            fields.insert(20, format!("more: {{ type: {name}, label: 新 }}"));
        });
        let list = "some/list.rs";
        let only = |files: &BTreeMap<String, String>| {
            files
                .iter()
                .filter(|(path, _)| *path == list)
                .map(|(path, text)| (path.clone(), text.clone()))
                .collect()
        };
        let (before, after): (BTreeMap<_, _>, BTreeMap<_, _>) =
            (only(&before), only(&after.files()));
        let (shown, come, gone) = difference(&before, &after);
        assert!(
            (1..=MOST).contains(&come) && gone == 0,
            "a use of {name}: {come} lines come, {gone} go\n{shown}"
        );
    }
}

#[test]
fn a_code_of_a_field_is_a_few_lines() {
    let with = |codes: &[u32]| {
        let codes: String = codes.iter().map(|code| format!("{code}: 甲, ")).collect();
        let field = format!("state: {{ type: i64, codes: {{ {codes} }} }}");
        Spec::new().with(Place::Answer, |fields| fields.push(field))
    };
    let codes: Vec<u32> = (1000..1300).collect();
    let before = with(&codes).files();
    for at in [0, 150, 300] {
        let mut codes = codes.clone();
        codes.insert(at, 9);
        is_small(&format!("a code at {at}"), &before, &with(&codes));
    }
    // Its line of the documentation, and the row of the table, however wide that becomes.
    for count in 1..40 {
        let codes: Vec<u32> = (1000..1000 + count).collect();
        let before = with(&codes).files();
        let (shown, come, gone) = difference(&before, &with(&[&codes[..], &[9]].concat()).files());
        assert!(come <= 2 && gone <= 1, "{count}: {come} lines come, {gone} go\n{shown}");
    }
}

#[test]
fn a_file_begins_with_its_subject() {
    let part = "{ golden_part: { type: AFirst, label: 甲 } }";
    let types = "types:\n  AFirst: { id: i64 }\n";
    let sources = [
        SourceFile::new("platform.yaml", PLATFORM),
        SourceFile::new(
            "golden_trade_Made.yaml",
            format!("message: golden_trade_Made\ntitle: 消息\ntag: \"7\"\ndata: {part}\n{types}"),
        ),
        SourceFile::new(
            "golden.ask.yaml",
            format!("spi: golden.ask\ntitle: 询问\nrequest: {part}\nresponse: {part}\n{types}"),
        ),
        SourceFile::new(
            "some.list.yaml",
            format!("method: some.list\ntitle: 列表\nrequest: {part}\n{types}"),
        ),
    ];
    let model = compile(&sources).unwrap_or_else(|problems| panic!("{problems}"));
    let files = crate_output(&model.platforms[0], "").into_files();
    for (path, subject) in [
        ("messages/trade_made.rs", "GoldenTradeMade7"),
        ("spi/golden_ask.rs", "GoldenSpiGoldenAskRequest"),
        ("some/list.rs", "GoldenSomeListRequest"),
    ] {
        let text = &files.iter().find(|(name, _)| name.ends_with(path)).unwrap().1;
        let first = text.lines().find_map(|line| line.strip_prefix("pub struct ")).unwrap();
        assert_eq!(first.split_whitespace().next(), Some(subject), "{path}");
    }
}

#[test]
fn an_argument_that_may_be_null_leaves_the_others_alone() {
    let field = |name: &str| format!("{name}: {{ type: string, required: true, nullable: true }}");
    // In upper camel case two of these are one.
    let names = ["na", "nb", "nc", "nd", "ne", "nf", "ng", "nh", "n1", "n_1", "n_0", "n0"];
    let spec = Spec::new().with(Place::PartOfRequest, |fields| {
        *fields = names.map(field).into();
    });
    let before = spec.files();
    for at in [0, 6, 12] {
        let after = spec.with(Place::PartOfRequest, |fields| fields.insert(at, field("added")));
        is_small(&format!("one at {at}"), &before, &after);
    }
}

#[test]
fn one_more_family_is_a_line_at_each_gate() {
    let types = |families: usize| {
        let mut sources = vec![
            SourceFile::new("platform.yaml", PLATFORM),
            SourceFile::new("types/common.yaml", "types: { Shared: { id: i64 } }\n"),
        ];
        sources.extend((0..families).map(|family| {
            let name = format!("family_of_number_{family}.list");
            let text = format!("method: {name}\ntitle: 列表\nresponse: [Shared]\n");
            SourceFile::new(format!("{name}.yaml"), text)
        }));
        let model = compile(&sources).unwrap_or_else(|problems| panic!("{problems}"));
        let mut files = crate_output(&model.platforms[0], "").into_files();
        let path = "types/mod.rs".to_owned();
        let text = files.remove(&path).unwrap();
        BTreeMap::from([(path, text)])
    };
    for families in 2..8 {
        let (shown, come, gone) = difference(&types(families), &types(families + 1));
        assert!(come <= 1 && gone <= 1, "{families}: {come} lines come, {gone} go\n{shown}");
    }
}
