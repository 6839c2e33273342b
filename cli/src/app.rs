//! For which app messages and calls are signed.

use std::env;

use doudian_sandbox::{DEMO_APP_KEY, DEMO_APP_SECRET};

use crate::output::Failure;

/// The app's key and secret, as options or from the environment.
#[derive(clap::Args)]
pub(crate) struct App {
    /// The app's key [default: DOUDIAN_APP_KEY, or the demo app of the README].
    #[arg(long, value_name = "KEY")]
    app_key: Option<String>,
    /// The app's secret [default: DOUDIAN_APP_SECRET, or that of the demo app]. It is never
    /// printed; other users of the machine cannot see it in the environment, but here they can.
    #[arg(long, value_name = "SECRET")]
    app_secret: Option<String>,
}

impl App {
    /// The key and the secret: what is given here, else in the environment, else the demo
    /// app's; but never one of one app and the other of another.
    pub(crate) fn resolve(&self) -> Result<(String, String), Failure> {
        let variable = |name| env::var(name).ok().filter(|value| !value.trim().is_empty());
        let key = self.app_key.clone().or_else(|| variable("DOUDIAN_APP_KEY"));
        let secret = self.app_secret.clone().or_else(|| variable("DOUDIAN_APP_SECRET"));
        match (key, secret) {
            (Some(key), Some(secret)) => Ok((key, secret)),
            (None, None) => Ok((DEMO_APP_KEY.to_owned(), DEMO_APP_SECRET.to_owned())),
            (Some(_), None) => Err(Failure::new(
                "the app's key is given, but not its secret: give --app-secret or \
                 DOUDIAN_APP_SECRET too",
            )),
            (None, Some(_)) => Err(Failure::new(
                "the app's secret is given, but not its key: give --app-key or DOUDIAN_APP_KEY too",
            )),
        }
    }
}
