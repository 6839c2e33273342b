//! The apps that a receiver is for.

use std::collections::BTreeMap;
use std::fmt;

use crate::sign::AppSecret;

/// The apps that a receiver is for: their keys and secrets. `Debug` shows the keys only.
#[derive(Clone, Default)]
pub struct Apps(BTreeMap<String, AppSecret>);

impl Apps {
    /// One app.
    pub fn one(app_key: impl Into<String>, app_secret: impl Into<AppSecret>) -> Self {
        Self::default().and(app_key, app_secret)
    }

    /// One more app. The later of two secrets for one key counts.
    #[must_use]
    pub fn and(mut self, app_key: impl Into<String>, app_secret: impl Into<AppSecret>) -> Self {
        self.0.insert(app_key.into(), app_secret.into());
        self
    }

    /// The secret of an app.
    pub fn secret(&self, app_key: &str) -> Option<&AppSecret> {
        self.0.get(app_key)
    }

    /// The apps' keys, sorted.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Whether there is none, so that every delivery would be refused.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Apps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Apps").field(&self.0.keys()).finish()
    }
}
