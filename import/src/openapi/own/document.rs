//! The document, with what it defines.

use doudian_codegen::emit::extension as x;
use doudian_codegen::model::{Json, Platform};

use super::definitions::Definitions;
use crate::json::Parts;

/// A document of our own, of the platform that is imported.
pub(in crate::openapi) struct Own<'d> {
    pub(super) root: &'d Json,
    pub(super) platform: &'d Platform,
    pub(super) definitions: Definitions<'d>,
}

impl<'d> Own<'d> {
    /// The document, if it is one.
    pub(in crate::openapi) fn of(root: &'d Json, platform: Option<&'d Platform>) -> Option<Self> {
        let platform = platform?;
        let version = root.get(x::EXPORT)?.word()?;
        let is_this = root.get(x::PLATFORM).and_then(Json::text) == Some(&platform.name);
        (is_this && version == x::EXPORT_VERSION.to_string()).then(|| Self {
            root,
            platform,
            definitions: Definitions::of(root, platform),
        })
    }
}

/// What a path is called by: without the name that tells methods at one path apart.
pub(in crate::openapi) fn called(path: &str) -> &str {
    path.split_once('#').map_or(path, |(path, _)| path)
}
