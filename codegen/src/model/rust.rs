//! What only Rust needs to know of an element: the member `rust` of each. Whoever writes
//! something else passes it by.
//!
//! Names of structures, enums and answers are not here: by them the elements refer to each
//! other, and other languages call them so as well.

use serde::{Deserialize, Serialize};

/// Of a platform.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RustPlatform {
    /// The crate that is generated for it; empty where none is named.
    pub krate: String,
}

/// Of a method.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RustApi {
    /// Module below the family, in snake_case, for example `search_list`.
    pub module: String,
    /// What its types' names begin with by its other names, where that is something else than by
    /// its name: `DoudianCrossBorderStockTaking`.
    pub other_classes: Vec<String>,
}

/// Of a push message.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RustMessage {
    /// Module below `messages`, in snake_case, for example `trade_trade_paid`.
    pub module: String,
    /// The variant of the enum over all messages, for example `TradeTradePaid101`.
    pub variant: String,
}

/// Of an SPI method.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RustSpi {
    /// Module below `spi`, in snake_case.
    pub module: String,
}

/// Of a field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RustField {
    /// The identifier, perhaps raw (`r#type`).
    pub ident: String,
    /// Whether the value is boxed, because the structure contains itself.
    pub boxed: bool,
}

/// Of a code.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RustCode {
    /// The constant, in UPPER_CASE; `None` where codes are only documented.
    pub constant: Option<String>,
}
