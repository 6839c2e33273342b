//! A platform of a model that several parts share.

use std::ops::Deref;
use std::sync::Arc;

use doudian_codegen::model::{DOUDIAN, Model, Platform};

/// The platform of a model that a gateway serves.
#[derive(Clone)]
pub(crate) struct Served {
    model: Arc<Model>,
    index: usize,
}

impl Served {
    /// Every platform, the one named `doudian` first.
    pub(crate) fn all(model: &Arc<Model>) -> impl Iterator<Item = Self> {
        let mut indexes: Vec<usize> = (0..model.platforms.len()).collect();
        indexes.sort_by_key(|index| model.platforms[*index].name != DOUDIAN);
        indexes.into_iter().map(|index| Self { model: Arc::clone(model), index })
    }
}

impl Deref for Served {
    type Target = Platform;

    fn deref(&self) -> &Platform {
        // The index was looked up in this model, which nobody can change.
        &self.model.platforms[self.index]
    }
}
