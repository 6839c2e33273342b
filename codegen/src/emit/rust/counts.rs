//! How much a description has.

use std::collections::BTreeSet;

use crate::model::Platform;

/// How much a description has.
#[derive(Clone, Copy, Hash)]
pub(super) struct Counts {
    pub(super) methods: usize,
    pub(super) families: usize,
    /// Those that the methods document.
    pub(super) refusals: usize,
}

impl Counts {
    pub(super) fn of(platform: &Platform) -> Self {
        let families: BTreeSet<&str> = platform.apis.iter().map(|api| &*api.family).collect();
        Self {
            methods: platform.apis.len(),
            families: families.len(),
            refusals: platform.apis.iter().map(|api| api.errors.len()).sum(),
        }
    }
}
