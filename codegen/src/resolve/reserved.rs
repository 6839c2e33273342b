//! Names that are taken: by the language, and by what every generated item has besides.

/// Keywords of the 2024 edition, reserved ones included.
pub(crate) const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "Self", "static", "struct", "super", "trait", "true", "try", "type",
    "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Keywords that cannot be raw identifiers.
pub(crate) const NEVER_RAW: &[&str] = &["self", "Self", "super", "crate"];

/// Names that fields leave to the functions of every generated struct: a method that sets a
/// field would meet them, or hide them from whoever calls them.
pub(crate) const FUNCTIONS: &[&str] = &["blank", "clone", "default", "new"];

/// The field of the members that a descriptor does not have, where they are kept.
pub(crate) const EXTRA: &str = "extra";

/// Names that codes leave to the other constants of every generated enum.
pub(crate) const CONSTANTS: &[&str] = &["KNOWN"];

/// Names that messages leave to the other variants of the enum over all messages.
pub(crate) const VARIANTS: &[&str] = &["Probe", "Unknown"];

/// Names that modules leave to devices: on Windows no file can be so named.
pub(crate) const DEVICES: &[&str] = &[
    "aux", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con", "lpt1",
    "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "nul", "prn",
];

/// Types, traits and variants that generated code calls by these names.
pub(crate) const PRELUDE: &[&str] = &[
    "BTreeMap",
    "Box",
    "Clone",
    "Copy",
    "Default",
    "Eq",
    "Err",
    "From",
    "Hash",
    "Into",
    "IntoIterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Some",
    "String",
    "Vec",
];

/// Names, without the platform's prefix, of types that the runtime or the SDK defines.
pub(crate) const TYPES: &[&str] = &[
    "AccessToken",
    "Client",
    "ClientBuilder",
    "Error",
    "Message",
    "Page",
    "PushData",
    "PushEvent",
    "PushMessage",
    "PushResult",
    "Request",
    "Response",
    "SpiCall",
    "SpiRequest",
    "SpiResponse",
    "Utils",
];

/// Features and modules of the published crate that no family may be named after.
pub const FAMILIES: &[&str] = &[
    "alloc",
    "api",
    "axum",
    "bindings",
    "core",
    "default",
    "erp",
    "full",
    "generated",
    "json",
    "macros",
    "messages",
    "native_tls",
    "receiver",
    "redis",
    "rt",
    "rustls",
    "sandbox",
    "serde",
    "sign",
    "spi",
    "std",
    "transport",
    "types",
];
