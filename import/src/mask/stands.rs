//! What stands for what is replaced.

/// For a secret.
pub(super) const SECRET: &str = "sample-secret";
/// For a person.
pub(super) const PERSON: &str = "张*";
