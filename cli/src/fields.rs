//! Data of a message or call on the command line: a file, and members one by one.

use std::io::Read;
use std::path::Path;
use std::str::FromStr;
use std::{fs, io};

use crate::output::Failure;

/// `name=value`, written as the member's type has it, or `name:=JSON`.
#[derive(Clone)]
pub(crate) struct Field {
    pub(crate) path: String,
    pub(crate) value: Value,
}

/// What a member is set to.
#[derive(Clone)]
pub(crate) enum Value {
    Typed(String),
    Json(String),
}

impl FromStr for Field {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        const EXPECTED: &str = "expected NAME=VALUE, or NAME:=JSON";
        let (path, value) = text.split_once('=').ok_or(EXPECTED)?;
        let (path, value) = match path.strip_suffix(':') {
            Some(path) => (path, Value::Json(value.to_owned())),
            None => (path, Value::Typed(value.to_owned())),
        };
        if path.is_empty() {
            return Err(EXPECTED);
        }
        Ok(Self { path: path.to_owned(), value })
    }
}

/// The text of `--data`: JSON itself, a file, or standard input for `-`.
pub(crate) fn data(argument: &str) -> Result<String, Failure> {
    if argument.trim_start().starts_with(['{', '[']) {
        return Ok(argument.to_owned());
    }
    String::from_utf8(read(Path::new(argument))?)
        .map_err(|_| Failure::new(format_args!("{argument} is not UTF-8")))
}

/// The bytes of a file, or of standard input for `-`.
pub(crate) fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    if file == Path::new("-") {
        let mut bytes = Vec::new();
        io::stdin()
            .read_to_end(&mut bytes)
            .map_err(|error| Failure::new(format_args!("cannot read standard input: {error}")))?;
        return Ok(bytes);
    }
    fs::read(file)
        .map_err(|error| Failure::new(format_args!("cannot read {}: {error}", file.display())))
}
