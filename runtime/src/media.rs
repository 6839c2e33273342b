//! For the crates of this workspace, not for users: it may change with any release.
//!
//! The types of content that are sent and answered.

/// JSON.
pub const JSON: &str = "application/json";
/// JSON as answers name it, of which some clients of platforms want to know the characters.
pub const JSON_ANSWER: &str = "application/json; charset=utf-8";
/// A form in one line.
pub const FORM: &str = "application/x-www-form-urlencoded";
