//! For the crates of this workspace, not for users: it may change with any release.
//!
//! What another crate's descriptors may refer to: the methods and types of the published
//! crate, without reading its descriptors.
//!
//! A build script or a macro that read six hundred files to resolve one name would cost
//! every build a second. So the generator writes an index, a line for each method and type,
//! and whoever needs a whole descriptor (to extend it) asks for that one file.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::SourceFile;
use crate::emit::GENERATED_LINES;
use crate::emit::source_name;
use crate::model::{EnumRepr, Home, Platform};

/// The published crate, as far as descriptors of other crates can see it.
#[derive(Clone, Debug)]
pub struct Published {
    methods: BTreeMap<&'static str, &'static str>,
    types: BTreeMap<&'static str, PublishedType>,
    file: fn(&str) -> Option<&'static str>,
}

/// A type of the published crate.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PublishedType {
    pub(crate) rust: &'static str,
    /// `None` for a structure.
    pub(crate) repr: Option<EnumRepr>,
    /// The file that defines it.
    pub(crate) file: &'static str,
    /// Whether the file is one of shared types, not a method's.
    pub(crate) shared: bool,
}

impl Published {
    /// Reads an index that [`index`] wrote; `file` gives the text of a descriptor by the
    /// name that the index has for it.
    pub fn new(index: &'static str, file: fn(&str) -> Option<&'static str>) -> Self {
        let mut published = Self { methods: BTreeMap::new(), types: BTreeMap::new(), file };
        for line in index.lines() {
            let mut words = line.split(' ');
            let mut word = || words.next().unwrap_or_default();
            let (kind, name, path) = (word(), word(), word());
            let repr = match kind {
                "method" => {
                    published.methods.insert(name, path);
                    continue;
                }
                "struct" => None,
                "enum" => match word() {
                    "i32" => Some(EnumRepr::I32),
                    "i64" => Some(EnumRepr::I64),
                    _ => Some(EnumRepr::Text),
                },
                _ => continue,
            };
            let shared = word() == "shared";
            published.types.insert(name, PublishedType { rust: name, repr, file: path, shared });
        }
        published
    }

    /// The crate `doudian` of the same version as this generator.
    #[cfg(feature = "published")]
    pub fn doudian() -> Self {
        Self::new(doudian_spec::INDEX, doudian_spec::file)
    }

    /// The platform file, with no more in it than names need.
    pub(crate) fn platform() -> SourceFile {
        let Platform { name, title, class_prefix, .. } = Platform::doudian();
        SourceFile::new(
            // In no folder, so that all others lie below it.
            "",
            format!(
                "platform: {name}\nspec_version: 1\ntitle: {title}\nclass_prefix: {class_prefix}\n"
            ),
        )
    }

    /// Whether the crate has the method.
    pub fn has_method(&self, method: &str) -> bool {
        self.methods.contains_key(method)
    }

    /// Whether the crate has a type of this Rust name.
    pub fn has_type(&self, name: &str) -> bool {
        self.types.contains_key(name)
    }

    /// The names of all methods.
    pub(crate) fn methods(&self) -> impl Iterator<Item = &'static str> {
        self.methods.keys().copied()
    }

    /// The descriptor's name of a method.
    pub fn method_file(&self, method: &str) -> Option<&'static str> {
        self.methods.get(method).copied()
    }

    /// The descriptor of a method.
    pub(crate) fn method(&self, method: &str) -> Option<SourceFile> {
        self.source(self.method_file(method)?)
    }

    /// The descriptor of this name.
    pub(crate) fn source(&self, file: &str) -> Option<SourceFile> {
        (self.file)(file).map(|text| SourceFile::new(file, text))
    }

    /// A type by its Rust name, or, if methods share it, by the name it is written with.
    pub(crate) fn find(&self, name: &str, prefix: &str) -> Option<PublishedType> {
        self.types.get(name).copied().or_else(|| {
            let entry = self.types.get(format!("{prefix}{name}").as_str())?;
            entry.shared.then_some(*entry)
        })
    }

    /// The Rust names of all types that methods share.
    pub(crate) fn shared_types(&self) -> impl Iterator<Item = PublishedType> {
        self.types.values().copied().filter(|entry| entry.shared)
    }
}

/// The lines of an index of everything that a platform's crate has; `strip` is cut off the names
/// of files.
pub fn index(platform: &Platform, strip: &str) -> String {
    let source_name = source_name(strip);
    let mut text = format!("{GENERATED_LINES}: what other crates may refer to.\n");
    for api in &platform.apis {
        let _ = writeln!(text, "method {} {}", api.method, source_name(&api.file));
    }
    for record in platform.structs.values() {
        let (name, file) = (&record.name, source_name(&record.file));
        let _ = writeln!(text, "struct {name} {file} {}", home(&record.home));
    }
    for item in platform.enums.values() {
        let repr = match item.repr {
            EnumRepr::I32 => "i32",
            EnumRepr::I64 => "i64",
            EnumRepr::Text => "string",
        };
        let (name, file, home) = (&item.name, source_name(&item.file), home(&item.home));
        let _ = writeln!(text, "enum {name} {file} {repr} {home}");
    }
    text
}

fn home(home: &Home) -> &'static str {
    match home {
        Home::Shared(_) => "shared",
        Home::Method(_) | Home::Message(_) | Home::Spi(_) | Home::Plugin(_) | Home::Callback(_) => {
            "local"
        }
    }
}
