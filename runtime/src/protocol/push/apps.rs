//! The apps that a receiver is for.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

use crate::protocol::AppSecret;

/// The apps that a receiver is for: their keys and secrets. `Debug` shows the keys only.
#[derive(Clone, Default)]
pub struct Apps(BTreeMap<String, AppSecret>);

/// A secret to check a signature with that is for no app of ours.
static NOBODYS: LazyLock<AppSecret> =
    LazyLock::new(|| "00000000-0000-0000-0000-000000000000".into());

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

    /// The app's key if it is one of these: what a sender claims may be written to a log only
    /// when it is known.
    pub fn known(&self, app_key: &str) -> Option<&str> {
        self.0.get_key_value(app_key).map(|(key, _)| key.as_str())
    }

    /// Whether the app is one of these, and the secret to check a signature with. There is
    /// one also for other apps, so that refusing them takes as long.
    pub(crate) fn secret_or_any(&self, app_key: &str) -> (bool, &AppSecret) {
        match self.secret(app_key) {
            Some(secret) => (true, secret),
            None => (false, &NOBODYS),
        }
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
