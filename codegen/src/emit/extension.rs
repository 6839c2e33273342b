//! What the model says and neither OpenAPI nor JSON Schema has a word for: the names of such
//! members. They are written by the outputs below this folder, and read again by the import.

/// Of a document: the version of what it says in these members.
pub const EXPORT: &str = "x-doudian-export";
/// The version that is written.
pub const EXPORT_VERSION: i64 = 1;
/// Of a document: the platform's short name.
pub const PLATFORM: &str = "x-doudian-platform";
/// Of a schema that stands alone: the version of the description that it is made from. OpenAPI has
/// `info.version` for it.
pub const VERSION: &str = "x-doudian-version";
/// Since which version of the description something exists. It is not imported: a history is the
/// descriptors' own.
pub const SINCE: &str = "x-doudian-since";
/// Of a document: the client-side calls.
pub const PLUGINS: &str = "x-doudian-plugins";

/// Of an operation or a document: the refusals.
pub const ERRORS: &str = "x-doudian-errors";
/// Of an operation: `legacy`, `deprecated`, `retired` or `offline`.
pub const STATUS: &str = "x-doudian-status";
/// Of an operation: the method to use instead.
pub const REPLACED_BY: &str = "x-doudian-replaced-by";
/// Of an operation: what a second, equal call does.
pub const EFFECT: &str = "x-doudian-effect";
/// Of an operation: other spellings of the method's name.
pub const OTHER_NAMES: &str = "x-doudian-other-names";
/// Of an operation: the names of what it is described from; of a document, what there is.
pub const SOURCES: &str = "x-doudian-sources";
/// Of an operation: the permission packages that have it.
pub const AUTHS: &str = "x-doudian-auths";
/// Of an operation: how its answer pages.
pub const PAGING: &str = "x-doudian-paging";
/// Of an operation: limits of several parameters.
pub const LIMITS: &str = "x-doudian-limits";
/// Of an operation: the code of the older generation in which it answers.
pub const GENERATION: &str = "x-doudian-generation";
/// Of an operation: `flat` where the data stands beside the codes.
pub const REPLY: &str = "x-doudian-reply";
/// Of an operation: the parameters in their order, where they are in several places.
pub const ORDER: &str = "x-doudian-order";
/// Of an operation: its path where that does not follow from its name.
pub const PATH: &str = "x-doudian-path";

/// Of a webhook: the push message that it is.
pub const MESSAGE: &str = "x-doudian-message";
/// Of a webhook: the SPI method that it is.
pub const SPI: &str = "x-doudian-spi";
/// Of a webhook: the callback that it is.
pub const CALLBACK: &str = "x-doudian-callback";

/// Of a schema: the file in which it is described.
pub const HOME: &str = "x-doudian-home";
/// Of a schema: members that it does not have are kept.
pub const EXTRA: &str = "x-doudian-extra";
/// Of a schema: what a text or an object is, as in `datetime`.
pub const TYPE: &str = "x-doudian-type";
/// Of an open enum: what its codes are.
pub const CODES: &str = "x-extensible-enum";
/// Of an open enum: the names of its codes, in their order.
pub const CODE_NAMES: &str = "x-enum-varnames";
/// Of an open enum: the labels of its codes, in their order.
pub const CODE_LABELS: &str = "x-enum-descriptions";

/// Of a field: its unit.
pub const UNIT: &str = "x-doudian-unit";
/// Of a field: what kind of personal or secret data it is.
pub const PII: &str = "x-doudian-pii";
/// Of a field: number and text both occur.
pub const LENIENT: &str = "x-doudian-lenient";
/// Of a field: the documentation has it no longer.
pub const RETIRED: &str = "x-doudian-retired";
/// Of a field: sources disagree or are silent.
pub const UNCERTAIN: &str = "x-doudian-uncertain";
/// Of a field: what to use instead.
pub const DEPRECATED: &str = "x-doudian-deprecated";
/// Of a field: its name in programs, where it does not follow from that on the wire.
pub const RENAME: &str = "x-doudian-rename";
/// Of a parameter: it is said where it stands, though the verb says so as well.
pub const IN: &str = "x-doudian-in";
/// Of a parameter: it belongs to how the platform is called, and is none of the method's.
pub const PUBLIC: &str = "x-doudian-public";
/// Of a joined text: most parts.
pub const MAX_PARTS: &str = "x-doudian-max-items";
/// Of a joined text: least parts.
pub const MIN_PARTS: &str = "x-doudian-min-items";
/// Of a file: most bytes.
pub const MAX_BYTES: &str = "x-doudian-max-bytes";
