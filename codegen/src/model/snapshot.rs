//! A model as text, to be kept and compared.

use std::{error, fmt};

use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

use super::{Model, Platform, Type};
use crate::foreign::on_one_line;

/// The form of snapshots. It changes with everything that a reader of another release would
/// not understand, an additional member included: what a member says must not get lost.
pub const SNAPSHOT_VERSION: u32 = 7;

/// What a snapshot begins with.
#[derive(Deserialize)]
struct Head {
    doudian_model: Option<u32>,
    #[serde(flatten)]
    _rest: IgnoredAny,
}

#[derive(Serialize)]
struct Written<'m> {
    doudian_model: u32,
    platforms: &'m [Platform],
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Read {
    #[serde(rename = "doudian_model")]
    _version: u32,
    platforms: Vec<Platform>,
}

impl Model {
    /// The model as JSON, which [`Model::from_json`] reads. Equal models give equal texts.
    pub fn to_json(&self) -> String {
        let written = Written { doudian_model: SNAPSHOT_VERSION, platforms: &self.platforms };
        // Every key is text and every number finite, so that nothing can fail.
        serde_json::to_string_pretty(&written).unwrap_or_default() + "\n"
    }

    /// Reads what [`Model::to_json`] has written, of this release or of one with the same
    /// [`SNAPSHOT_VERSION`].
    ///
    /// # Errors
    ///
    /// When the text is no such snapshot: another version's, one with members that are not
    /// known, or one that refers to what it does not have.
    pub fn from_json(text: &str) -> Result<Self, SnapshotError> {
        match version(text)? {
            None => return Err(SnapshotError(Problem::NoSnapshot)),
            Some(SNAPSHOT_VERSION) => {}
            Some(other) => return Err(SnapshotError(Problem::OtherVersion(other))),
        }
        let read: Read = serde_json::from_str(text).map_err(SnapshotError::json)?;
        let model = Self { platforms: read.platforms };
        match model.platforms.iter().find_map(loose_end) {
            None => Ok(model),
            Some(problem) => Err(SnapshotError(Problem::LooseEnd(problem))),
        }
    }

    /// Whether a text is a snapshot, of whatever version.
    pub fn is_snapshot(text: &str) -> bool {
        version(text).is_ok_and(|version| version.is_some())
    }

    /// With the names of descriptor files below `root`: a snapshot is the same wherever the
    /// descriptors lie.
    #[must_use]
    pub fn below(mut self, root: &str) -> Self {
        let shorten = |file: &mut String| {
            if let Some(rest) = file.strip_prefix(root) {
                *file = rest.trim_start_matches('/').to_owned();
            }
        };
        for platform in &mut self.platforms {
            shorten(&mut platform.file);
            platform.version.iter_mut().for_each(|it| shorten(&mut it.file));
            for api in &mut platform.apis {
                shorten(&mut api.file);
                shorten(&mut api.request.file);
            }
            platform.messages.iter_mut().for_each(|it| shorten(&mut it.file));
            platform.spis.iter_mut().for_each(|it| shorten(&mut it.file));
            platform.plugins.iter_mut().for_each(|it| shorten(&mut it.file));
            platform.callbacks.iter_mut().for_each(|it| shorten(&mut it.file));
            platform.structs.values_mut().for_each(|it| shorten(&mut it.file));
            platform.enums.values_mut().for_each(|it| shorten(&mut it.file));
        }
        self
    }
}

fn version(text: &str) -> Result<Option<u32>, SnapshotError> {
    let head: Head = serde_json::from_str(text).map_err(SnapshotError::json)?;
    Ok(head.doudian_model)
}

/// The first thing that outputs rely on and that does not hold.
fn loose_end(platform: &Platform) -> Option<String> {
    let has = |name: &str| {
        let is_own = platform.structs.contains_key(name) || platform.enums.contains_key(name);
        // What extends the published crate names its types, which are not in here.
        is_own || (platform.file.is_empty() && is_identifier(name))
    };
    let misses = |ty: &Type| ty.named().filter(|name| !has(name)).map(str::to_owned);
    let records = platform.structs.values().chain(platform.apis.iter().map(|api| &api.request));
    for record in records {
        for field in &record.fields {
            if let Some(name) = misses(&field.ty) {
                return Some(format!(
                    "`{}` of `{}` is of the type `{name}`",
                    field.wire, record.name
                ));
            }
            if !is_identifier(&field.rust.ident) {
                return Some(format!("`{}` of `{}` has no name in Rust", field.wire, record.name));
            }
        }
    }
    let data = platform.apis.iter().filter_map(|api| Some((&api.method, api.data.as_ref()?)));
    let replies = platform.spis.iter().filter_map(|spi| Some((&spi.name, spi.data.as_ref()?)));
    for (name, ty) in data.chain(replies) {
        if let Some(missing) = misses(ty) {
            return Some(format!("`{name}` answers with the type `{missing}`"));
        }
    }
    let messages = platform.messages.iter().map(|message| (&message.topic, &message.data));
    let calls = platform.spis.iter().map(|spi| (&spi.name, &spi.request));
    let plugins = platform.plugins.iter();
    let plugins = plugins.flat_map(|it| [(&it.name, &it.request), (&it.name, &it.response)]);
    let callbacks = platform.callbacks.iter();
    let callbacks = callbacks.flat_map(|it| [(&it.name, &it.request), (&it.name, &it.response)]);
    for (name, record) in messages.chain(calls).chain(plugins).chain(callbacks) {
        if !platform.structs.contains_key(record) {
            return Some(format!("`{name}` has the structure `{record}`"));
        }
    }
    let constants = platform.enums.values().flat_map(|item| &item.codes);
    let constants = constants.filter_map(|code| code.rust.constant.as_ref());
    let apis =
        platform.apis.iter().flat_map(|it| [&it.request.name, &it.response, &it.rust.module]);
    let messages = platform.messages.iter().flat_map(|it| [&it.rust.variant, &it.rust.module]);
    let spis = platform.spis.iter().flat_map(|it| [&it.response, &it.rust.module]);
    let types = platform.structs.keys().chain(platform.enums.keys());
    let mut names = constants.chain(apis).chain(messages).chain(spis).chain(types);
    names.find(|name| !is_identifier(name)).map(|name| format!("`{name}` is a name in Rust"))
}

/// Whether a text can stand where Rust has a name. Which words are keywords is for the compiler
/// to say.
fn is_identifier(text: &str) -> bool {
    let name = text.strip_prefix("r#").unwrap_or(text);
    let is_first = |character: char| character == '_' || character.is_ascii_alphabetic();
    name.starts_with(is_first)
        && name != "_"
        && name.chars().all(|character| character == '_' || character.is_ascii_alphanumeric())
}

/// A text that is no snapshot of a model.
#[derive(Debug)]
pub struct SnapshotError(Problem);

#[derive(Debug)]
enum Problem {
    Json(serde_json::Error),
    NoSnapshot,
    OtherVersion(u32),
    LooseEnd(String),
}

impl SnapshotError {
    fn json(error: serde_json::Error) -> Self {
        Self(Problem::Json(error))
    }
}

impl fmt::Display for SnapshotError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        /// Names come from outside.
        const SHOWN: usize = 200;
        let cut = |text: &str| on_one_line(text).chars().take(SHOWN).collect::<String>();
        match &self.0 {
            Problem::Json(error) => {
                write!(f, "the snapshot cannot be read: {}", cut(&error.to_string()))
            }
            Problem::NoSnapshot => f.write_str(
                "this is no snapshot of a model: it has no `doudian_model`; `doudian snapshot` writes one",
            ),
            Problem::OtherVersion(other) => write!(
                f,
                "the snapshot has the version {other} and this release reads {SNAPSHOT_VERSION}: write \
                 it anew with `doudian snapshot`, or read it with the release that wrote it",
            ),
            Problem::LooseEnd(text) => {
                write!(f, "the snapshot was changed by hand: {}, which cannot be", cut(text))
            }
        }
    }
}

impl error::Error for SnapshotError {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match &self.0 {
            Problem::Json(error) => Some(error),
            _ => None,
        }
    }
}
