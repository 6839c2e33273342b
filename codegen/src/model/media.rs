//! The types of content that platforms write, and how one is told from a header.

/// JSON.
pub const JSON: &str = "application/json";
/// A form in one line.
pub const FORM: &str = "application/x-www-form-urlencoded";
/// A form in parts, of which some may be files.
pub const MULTIPART: &str = "multipart/form-data";

/// The type that a header names, without its parameters, in small letters.
pub fn essence(content_type: &str) -> String {
    content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}
