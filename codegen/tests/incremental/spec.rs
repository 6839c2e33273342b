//! Descriptors that change at random, well or badly.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use fastrand::Rng;

/// A folder of descriptors.
#[derive(Clone)]
pub(crate) struct Spec {
    files: BTreeMap<String, File>,
    /// What the second version of the description adds; without any there is no history.
    added: BTreeSet<String>,
    /// Numbers that make names that were not there before.
    next: u32,
}

#[derive(Clone)]
struct File {
    subject: Subject,
    head: BTreeMap<&'static str, String>,
    request: Vec<Field>,
    response: Vec<Field>,
    types: BTreeMap<String, Vec<Field>>,
    enums: BTreeMap<String, Enum>,
}

#[derive(Clone)]
enum Subject {
    Platform,
    Method(String),
    Message(String),
    Spi(String),
    Types,
    Overlay(&'static str),
}

#[derive(Clone)]
struct Field {
    wire: String,
    ty: String,
    more: String,
}

#[derive(Clone)]
struct Enum {
    ty: &'static str,
    codes: BTreeMap<u32, String>,
}

/// Methods of the published crate that overlays extend.
const PUBLISHED: &[&str] = &["token.refresh", "order.searchList", "shop.brandList"];

/// With more files nothing else happens, only later.
const ENOUGH: usize = 12;

impl Spec {
    /// A few descriptors of each kind, for the published crate or for one beside it.
    pub(crate) fn new(rng: &mut Rng, is_published: bool) -> Self {
        let mut spec = Self { files: BTreeMap::new(), added: BTreeSet::new(), next: 0 };
        if is_published {
            spec.files.insert("platform.yaml".to_owned(), File::new(Subject::Platform, "平台"));
        }
        for _ in 0..2 {
            spec.add(rng, Subject::Types);
        }
        for _ in 0..4 {
            spec.add_method(rng);
        }
        if is_published {
            spec.add(rng, Subject::Message(String::new()));
            spec.add(rng, Subject::Spi(String::new()));
        }
        spec
    }

    /// One change. Says which, for whoever has to find out what went wrong.
    pub(crate) fn change(&mut self, rng: &mut Rng) -> &'static str {
        match rng.u32(..24) {
            0 if self.files.len() < ENOUGH => {
                self.add_method(rng);
                "a method is added"
            }
            1 if self.files.len() < ENOUGH => {
                let is_published = self.files.contains_key("platform.yaml");
                match rng.u32(..4) {
                    0 => self.add(rng, Subject::Types),
                    1 => self.add(rng, Subject::Message(String::new())),
                    2 => self.add(rng, Subject::Spi(String::new())),
                    _ if is_published => self.add_method(rng),
                    _ => {
                        let base = pick(rng, PUBLISHED);
                        self.add(rng, Subject::Overlay(base));
                    }
                }
                "a file is added"
            }
            2 if self.files.len() > 5 => {
                let path = self.any_path(rng);
                self.files.remove(&path);
                "a file is deleted"
            }
            3 => {
                let path = self.any_path(rng);
                if let Some(file) = self.files.remove(&path) {
                    let moved = self.fresh("moved/file");
                    self.files.insert(format!("{moved}.yaml"), file);
                }
                "a file has another name"
            }
            4 => {
                let name = self.fresh("shop.other");
                let path = self.any_path(rng);
                if let Some(File { subject: Subject::Method(method), .. }) =
                    self.files.get_mut(&path)
                {
                    *method = name;
                }
                "a method has another name"
            }
            5 => {
                self.rename_type(rng);
                "a type has another name"
            }
            6 | 7 => {
                self.change_history(rng);
                "the history is changed"
            }
            _ => {
                self.change_file(rng);
                "a file is changed"
            }
        }
    }

    /// Makes a folder hold these descriptors and nothing else.
    pub(crate) fn write(&self, folder: &Path) {
        let mut wanted: BTreeSet<PathBuf> = BTreeSet::new();
        for (path, file) in &self.files {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, file.text()).unwrap();
            wanted.insert(path);
        }
        if !self.added.is_empty() {
            let path = folder.join("history.yaml");
            let mut text = "history:\n  - { version: 1, date: 2026-03-01 }\n".to_owned();
            text.push_str("  - version: 2\n    date: 2026-03-02\n    added:\n");
            for path in &self.added {
                let _ = writeln!(text, "      - {path}");
            }
            fs::write(&path, text).unwrap();
            wanted.insert(path);
        }
        remove_others(folder, &wanted);
    }

    /// Adds the path of a method or field, or takes one out. It may lead nowhere by now.
    fn change_history(&mut self, rng: &mut Rng) {
        if let Some(known) = self.added.iter().nth(rng.usize(..4)).cloned() {
            self.added.remove(&known);
            return;
        }
        let path = self.any_path(rng);
        let Some(File { subject: Subject::Method(method), request, .. }) = self.files.get(&path)
        else {
            return;
        };
        let field = request.first().map(|field| format!("/request/{}", field.wire));
        let field = field.filter(|_| rng.bool()).unwrap_or_default();
        self.added.insert(format!("{method}{field}"));
    }

    fn fresh(&mut self, name: &str) -> String {
        self.next += 1;
        format!("{name}{}", self.next)
    }

    fn any_path(&self, rng: &mut Rng) -> String {
        self.files.keys().nth(rng.usize(..self.files.len())).unwrap().clone()
    }

    fn add_method(&mut self, rng: &mut Rng) {
        let family = pick(rng, &["order", "shop", "vip"]);
        let method = self.fresh(&format!("{family}.do"));
        self.add(rng, Subject::Method(method));
    }

    fn add(&mut self, rng: &mut Rng, subject: Subject) {
        let (subject, path) = match subject {
            Subject::Method(method) => (Subject::Method(method.clone()), method),
            Subject::Message(_) => {
                let topic = self.fresh("doudian_trade_Event");
                (Subject::Message(topic.clone()), format!("messages/{topic}"))
            }
            Subject::Spi(_) => {
                let name = self.fresh("trade.ask");
                (Subject::Spi(name.clone()), format!("spi/{name}"))
            }
            other => (other, self.fresh("types/shared")),
        };
        let mut file = File::new(subject, "某某");
        match &file.subject {
            Subject::Types => {
                let name = self.fresh("Shared");
                file.types.insert(name, vec![Field::plain("id", "i64")]);
                let name = self.fresh("SharedLevel");
                file.enums.insert(name, Enum::new());
            }
            Subject::Overlay(_) => file.request.push(Field::plain("more", "string")),
            _ => {
                file.types.insert("Row".to_owned(), vec![Field::plain("id", "i64")]);
                file.enums.insert("Level".to_owned(), Enum::new());
                let known = file.known(&self.shared_types());
                file.request.push(Field::plain("of", &known[rng.usize(..known.len())]));
                file.response.push(Field::plain("row", "[Row]"));
            }
        }
        self.files.insert(format!("{path}.yaml"), file);
    }

    fn shared_types(&self) -> Vec<String> {
        let shared = self.files.values().filter(|file| matches!(file.subject, Subject::Types));
        let mut names: Vec<String> =
            shared.flat_map(|file| file.types.keys().chain(file.enums.keys())).cloned().collect();
        if !self.files.contains_key("platform.yaml") {
            // Types of the published crate.
            names.extend(["DoudianAfterSaleTag", "DoudianBatchStockItem"].map(str::to_owned));
        }
        names
    }

    fn rename_type(&mut self, rng: &mut Rng) {
        let path = self.any_path(rng);
        let new = self.fresh("Renamed");
        let Some(file) = self.files.get_mut(&path) else { return };
        let Some(old) = file.types.keys().next().cloned() else { return };
        let fields = file.types.remove(&old).unwrap_or_default();
        file.types.insert(new.clone(), fields);
        // Not always do its users follow.
        if rng.u32(..4) > 0 {
            let fields = self.files.values_mut().flat_map(File::all_fields).flatten();
            for field in fields.filter(|field| field.ty.contains(&old)) {
                field.ty = field.ty.replace(&old, &new);
            }
        }
    }

    fn change_file(&mut self, rng: &mut Rng) {
        let methods: Vec<String> = self.files.values().filter_map(File::method).collect();
        let path = self.any_path(rng);
        let name = self.fresh("field");
        let shared = self.shared_types();
        let Some(file) = self.files.get_mut(&path) else { return };
        let known = file.known(&shared);
        let lists = file.all_fields();
        let Some(list) = some_index(rng, lists.len()) else {
            return file.change_head(rng, &methods);
        };
        let fields = lists.into_iter().nth(list).unwrap();
        match rng.u32(..12) {
            0..=2 => {
                let at = rng.usize(..=fields.len());
                fields.insert(at, Field::random(rng, &name, &known));
            }
            3 if fields.len() > 1 => {
                let at = rng.usize(..fields.len());
                fields.remove(at);
            }
            4 | 5 => {
                let Some(at) = some_index(rng, fields.len()) else { return };
                fields[at] = Field::random(rng, &fields[at].wire.clone(), &known);
            }
            6 => rng.shuffle(fields),
            7 | 8 => file.change_head(rng, &methods),
            9 => {
                file.types.insert(format!("Local{name}"), vec![Field::random(rng, "a", &known)]);
            }
            _ => {
                let Some(at) = some_index(rng, file.enums.len()) else { return };
                let item = file.enums.values_mut().nth(at).unwrap();
                match rng.u32(..4) {
                    0 => item.ty = if item.ty == "i32" { "string" } else { "i32" },
                    1 if item.codes.len() > 1 => drop(item.codes.pop_first()),
                    _ => drop(item.codes.insert(rng.u32(..20), name)),
                }
            }
        }
    }
}

impl File {
    fn new(subject: Subject, title: &str) -> Self {
        let mut head = BTreeMap::new();
        if !matches!(subject, Subject::Types | Subject::Overlay(_)) {
            head.insert("title", title.to_owned());
        }
        let empty = Vec::new;
        let (types, enums) = (BTreeMap::new(), BTreeMap::new());
        Self { subject, head, request: empty(), response: empty(), types, enums }
    }

    fn method(&self) -> Option<String> {
        match &self.subject {
            Subject::Method(method) => Some(method.clone()),
            _ => None,
        }
    }

    fn known(&self, shared: &[String]) -> Vec<String> {
        self.types.keys().chain(self.enums.keys()).chain(shared).cloned().collect()
    }

    /// The lists of fields, where there are any.
    fn all_fields(&mut self) -> Vec<&mut Vec<Field>> {
        let mut all = Vec::new();
        match self.subject {
            Subject::Platform | Subject::Types => {}
            Subject::Message(_) | Subject::Overlay(_) => all.push(&mut self.request),
            _ => all.extend([&mut self.request, &mut self.response]),
        }
        all.extend(self.types.values_mut());
        all
    }

    fn change_head(&mut self, rng: &mut Rng, methods: &[String]) {
        let number = rng.u32(..100);
        let (key, value) = match &self.subject {
            Subject::Types | Subject::Overlay(_) => return,
            Subject::Platform => match rng.u32(..3) {
                0 => ("title", format!("平台{number}")),
                1 => ("host", format!("https://host{number}.example.com")),
                _ => ("errors", format!("[{{ code: {number}, label: 错误 }}]")),
            },
            subject => match rng.u32(..8) {
                0 => ("note", format!("\"A note, number {number}.\"")),
                1 => (
                    "status",
                    pick(rng, &["deprecated", "offline", "legacy", "retired"]).to_owned(),
                ),
                2 => ("doc", format!("https://example.com/{number}")),
                3 | 4 if matches!(subject, Subject::Method(_)) => {
                    let other = some_index(rng, methods.len()).map(|at| methods[at].clone());
                    ("replaced_by", other.unwrap_or_default())
                }
                5 if matches!(subject, Subject::Method(_)) => ("effect", "read".to_owned()),
                _ => ("title", format!("标题{number}")),
            },
        };
        if self.head.contains_key(key) && key != "title" && rng.bool() {
            self.head.remove(key);
        } else {
            self.head.insert(key, value);
        }
    }

    fn text(&self) -> String {
        let mut text = match &self.subject {
            Subject::Platform => {
                "platform: doudian\nspec_version: 1\ncrate: doudian\nclass_prefix: Doudian\n"
                    .to_owned()
            }
            Subject::Method(method) => format!("method: {method}\n"),
            Subject::Message(topic) => format!("message: {topic}\n"),
            Subject::Spi(name) => format!("spi: {name}\n"),
            Subject::Types => String::new(),
            Subject::Overlay(base) => format!("extends: {base}\nadd:\n"),
        };
        for (key, value) in &self.head {
            let _ = writeln!(text, "{key}: {value}");
        }
        if matches!(self.subject, Subject::Platform) && !self.head.contains_key("host") {
            text.push_str("host: https://openapi-fxg.jinritemai.com\n");
        }
        match &self.subject {
            Subject::Platform | Subject::Types => {}
            Subject::Message(_) => fields(&mut text, 0, "data", &self.request),
            Subject::Overlay(_) => {
                fields(&mut text, 2, "request", &self.request);
                return text;
            }
            _ => {
                fields(&mut text, 0, "request", &self.request);
                fields(&mut text, 0, "response", &self.response);
            }
        }
        if !self.types.is_empty() {
            text.push_str("types:\n");
        }
        for (name, list) in &self.types {
            fields(&mut text, 2, name, list);
        }
        if !self.enums.is_empty() {
            text.push_str("enums:\n");
        }
        for (name, Enum { ty, codes }) in &self.enums {
            let _ = writeln!(text, "  {name}:\n    type: {ty}\n    codes:");
            for (code, name) in codes {
                let code = if *ty == "string" { format!("c{code}") } else { code.to_string() };
                let _ = writeln!(text, "      {code}: {{ name: {name}, label: 甲 }}");
            }
        }
        text
    }
}

impl Field {
    fn plain(wire: &str, ty: &str) -> Self {
        Self { wire: wire.to_owned(), ty: ty.to_owned(), more: String::new() }
    }

    fn random(rng: &mut Rng, wire: &str, known: &[String]) -> Self {
        const SIMPLE: &[&str] =
            &["string", "i32", "i64", "f64", "bool", "any", "datetime", "csv", "text<i64>"];
        let mut ty = match (rng.u32(..30), some_index(rng, known.len())) {
            (0, _) => "nowhere".to_owned(),
            (1..=14, Some(at)) => known[at].clone(),
            _ => pick(rng, SIMPLE).to_owned(),
        };
        ty = match rng.u32(..6) {
            0 => format!("[{ty}]"),
            1 => format!("map<{ty}>"),
            _ => ty,
        };
        let more = match rng.u32(..8) {
            0 => ", required: true",
            1 => ", label: 名称",
            2 => ", note: \"As it is.\"",
            3 => ", deprecated: true",
            4 => ", uncertain: true",
            5 if ty == "i64" => ", default: 3",
            6 if ty == "string" => ", pii: phone",
            _ => "",
        };
        Self { wire: wire.to_owned(), ty, more: more.to_owned() }
    }
}

impl Enum {
    fn new() -> Self {
        let codes = [(1, "one".to_owned()), (2, "two".to_owned())];
        Self { ty: "i32", codes: codes.into_iter().collect() }
    }
}

fn fields(text: &mut String, indent: usize, key: &str, fields: &[Field]) {
    let _ = write!(text, "{:indent$}{key}:", "");
    if fields.is_empty() {
        text.push_str(" {}\n");
        return;
    }
    text.push('\n');
    for Field { wire, ty, more } in fields {
        let quoted = if ty.starts_with('[') { ty.clone() } else { format!("\"{ty}\"") };
        let _ = writeln!(text, "{:indent$}  {wire}: {{ type: {quoted}{more} }}", "");
    }
}

fn pick(rng: &mut Rng, from: &[&'static str]) -> &'static str {
    from[rng.usize(..from.len())]
}

fn some_index(rng: &mut Rng, length: usize) -> Option<usize> {
    (length > 0).then(|| rng.usize(..length))
}

fn remove_others(folder: &Path, wanted: &BTreeSet<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            remove_others(&path, wanted);
            // It stays when something is in it.
            let _ = fs::remove_dir(&path);
        } else if !wanted.contains(&path) {
            fs::remove_file(&path).unwrap();
        }
    }
}
