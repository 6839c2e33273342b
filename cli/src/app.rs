//! Which app messages and calls are signed for, and how a secret reaches the command.

use std::env;
use std::io;

use doudian_sandbox::{DEMO_APP_KEY, DEMO_APP_SECRET};

use crate::output::Failure;

/// The app's key and secret, as options or from the environment.
#[derive(clap::Args)]
pub(crate) struct App {
    /// The app's key [default: DOUDIAN_APP_KEY, or the demo app of the README].
    #[arg(long, value_name = "KEY")]
    app_key: Option<String>,
    /// The app's secret, or `-` for the first line of standard input [default:
    /// DOUDIAN_APP_SECRET, or that of the demo app]. It is never printed; but other users of
    /// the machine can see what is written here, which they cannot in the environment.
    #[arg(long, value_name = "SECRET")]
    app_secret: Option<String>,
}

impl App {
    /// The key and the secret: what is given here, else in the environment, else the demo
    /// app's; but never one of one app and the other of another. Reads standard input where
    /// that was asked for, so it comes before whatever else does.
    pub(crate) fn resolve(&self) -> Result<(String, String), Failure> {
        let key = self.app_key.clone().or_else(|| variable("DOUDIAN_APP_KEY"));
        let secret = match &self.app_secret {
            Some(argument) => Some(secret("--app-secret", argument)?),
            None => variable("DOUDIAN_APP_SECRET"),
        };
        match (key, secret) {
            (Some(key), Some(secret)) => Ok((key, secret)),
            (None, None) => Ok((DEMO_APP_KEY.to_owned(), DEMO_APP_SECRET.to_owned())),
            (Some(_), None) => Err(Failure::new(
                "the app's key is given, but not its secret: give DOUDIAN_APP_SECRET or \
                 --app-secret too",
            )),
            (None, Some(_)) => Err(Failure::new(
                "the app's secret is given, but not its key: give DOUDIAN_APP_KEY or --app-key too",
            )),
        }
    }
}

/// A variable of the environment, unless it is blank.
pub(crate) fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.trim().is_empty())
}

/// A secret that was given as an option: itself, or the next line of standard input for `-`.
pub(crate) fn secret(option: &str, argument: &str) -> Result<String, Failure> {
    if argument != "-" {
        return Ok(argument.to_owned());
    }
    let mut line = String::new();
    io::stdin()
        .read_line(&mut line)
        .map_err(|error| Failure::new(format_args!("cannot read standard input: {error}")))?;
    let secret = line.trim_end_matches(['\r', '\n']);
    if secret.is_empty() {
        return Err(Failure::new(format_args!(
            "standard input has no line for {option}; for example: \
             doudian … {option} - < file-with-the-secret"
        )));
    }
    Ok(secret.to_owned())
}
