//! A descriptor to begin with.

use crate::diagnostic::Diagnostics;
use crate::fmt::{Draft, Pointer};
use crate::model::Json;
use crate::published::Published;
use crate::resolve::names;
use crate::{SourceFile, compile};

/// What a descriptor is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A method, which a client calls.
    Method,
    /// A push message.
    Message,
    /// An SPI method, which the platform calls.
    Spi,
    /// A function that a mini program calls.
    Plugin,
    /// A request of the platform that nothing signs.
    Callback,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Method, Self::Message, Self::Spi, Self::Plugin, Self::Callback];

    /// The first-level key that has the name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Method => "method",
            Self::Message => "message",
            Self::Spi => "spi",
            Self::Plugin => "plugin",
            Self::Callback => "callback",
        }
    }

    /// Whether it belongs to a platform without methods: that of a mini program.
    pub fn is_client_side(self) -> bool {
        matches!(self, Self::Plugin | Self::Callback)
    }

    fn text(self) -> &'static str {
        match self {
            Self::Method => include_str!("method.yaml"),
            Self::Message => include_str!("message.yaml"),
            Self::Spi => include_str!("spi.yaml"),
            Self::Plugin => include_str!("plugin.yaml"),
            Self::Callback => include_str!("callback.yaml"),
        }
    }
}

/// A platform file for client-side calls and callbacks alone, with comments that teach the format.
/// `schema` is what its first line names as its JSON Schema.
///
/// # Errors
///
/// What `compile` has to say about the name.
pub fn client_platform(name: &str, schema: Option<&str>) -> Result<String, Diagnostics> {
    let text = include_str!("client_platform.yaml");
    let mut draft = Draft::read(&SourceFile::new("platform.yaml", text))?;
    for (key, value) in [("platform", name), ("package", &name.replace('_', "-"))] {
        set(&mut draft, key, value);
    }
    if let Some(schema) = schema {
        draft.schema(schema);
    }
    let text = draft.finish()?;
    let call = SourceFile::new("plugin.yaml", Kind::Plugin.text());
    compile(&[SourceFile::new("platform.yaml", text.clone()), call])?;
    Ok(text)
}

/// Sets a key of a skeleton.
fn set(draft: &mut Draft, key: &str, value: &str) {
    // It is there, so that nothing can fail.
    let set = draft.set(&Pointer::default().to(key), &Json::Text(value.to_owned()));
    debug_assert!(set.is_ok(), "{set:?}");
}

/// A descriptor with comments that teach the format. It compiles as it is and is in canonical
/// form.
///
/// `schema` is what its first line names as its JSON Schema; `family` is the family of a method,
/// where it is another one than [`family_of`] the name.
///
/// # Errors
///
/// What `compile` has to say about the name or the title.
pub fn skeleton(
    kind: Kind,
    name: &str,
    title: &str,
    schema: Option<&str>,
    family: Option<&str>,
) -> Result<String, Diagnostics> {
    let path = format!("{name}.yaml");
    let mut text = kind.text().to_owned();
    if let Some(family) = family {
        text = text.replacen("effect: read\n", &format!("effect: read\nfamily: {family}\n"), 1);
    }
    // A function of a plugin is called on what the global object gives, any other on the object.
    let object = name.split('.').next().filter(|object| *object != "plugin");
    let object = object.filter(|_| kind == Kind::Plugin);
    if object.is_some() {
        text = text.replacen(PLUGIN_ID, "", 1);
    }
    let mut draft = Draft::read(&SourceFile::new(path.clone(), text))?;
    for (key, value) in [(kind.key(), name), ("title", title)] {
        set(&mut draft, key, value);
    }
    if let Some(object) = object {
        set(&mut draft, "object", object);
    }
    if let Some(schema) = schema {
        draft.schema(schema);
    }
    let text = draft.finish()?;
    let platform = match kind.is_client_side() {
        true => SourceFile::new("platform.yaml", client_platform("mini_program", None)?),
        false => Published::platform(),
    };
    compile(&[platform, SourceFile::new(path, text.clone())])?;
    Ok(text)
}

/// What `plugin.yaml` says of a function of a plugin alone.
const PLUGIN_ID: &str = "plugin_id: tt0000000000000000\n";

/// The family of a method: the feature that it is behind, and the name of its folder.
pub fn family_of(method: &str) -> String {
    names::family_and_module(method, None).0
}

/// The name in Rust of a field; `None` where its name on the wire makes none, so that it needs a
/// `rename`.
pub fn field_name(wire: &str) -> Option<String> {
    names::is_wire_name(wire).then(|| names::field(wire, None))
}

/// A name for a module of the method, for example `vip_member_score`.
pub fn module_of(method: &str) -> String {
    names::module_name(&method.replace('.', "_"))
}
