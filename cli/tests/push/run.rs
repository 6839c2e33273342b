//! The command, and what came of it.

use std::path::PathBuf;
use std::process::{Command, Output};

use crate::input::feed;

pub(crate) fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_doudian"));
    command.args(arguments);
    // Neither the machine's app nor a proxy of it.
    for name in ["DOUDIAN_APP_KEY", "DOUDIAN_APP_SECRET", "http_proxy", "HTTP_PROXY"] {
        command.env_remove(name);
    }
    // The descriptors that were built in: quicker than to read those of this checkout.
    command.current_dir(std::env::temp_dir());
    command
}

/// What came of a run.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    pub(crate) fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        Self { code: output.status.code(), out: text(&output.stdout), err: text(&output.stderr) }
    }

    /// Asserts success, and gives what was printed.
    #[track_caller]
    pub(crate) fn ok(&self) -> &str {
        assert_eq!((self.code, self.err.as_str()), (Some(0), ""), "{}", self.out);
        &self.out
    }

    /// Asserts failure, with these words on standard error.
    #[track_caller]
    pub(crate) fn failed(&self, words: &[&str]) -> &Self {
        assert_ne!(self.code, Some(0), "{self:?}");
        for word in words {
            assert!(self.err.contains(word), "{word:?} is not in {}", self.err);
        }
        self
    }

    /// Asserts that the output has these words.
    #[track_caller]
    pub(crate) fn says(&self, words: &[&str]) -> &Self {
        for word in words {
            assert!(self.out.contains(word), "{word:?} is not in {}", self.out);
        }
        self
    }
}

pub(crate) fn run(arguments: &[&str]) -> Run {
    Run::of(&command(arguments).output().unwrap())
}

/// Runs with something on standard input.
pub(crate) fn run_with(arguments: &[&str], input: &[u8]) -> Run {
    Run::of(&feed(&mut command(arguments), input))
}

/// A file that lives as long as what is returned.
pub(crate) struct File(tempfile::TempDir);

impl File {
    pub(crate) fn new(bytes: &[u8]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("file"), bytes).unwrap();
        Self(folder)
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.0.path().join("file")
    }

    pub(crate) fn name(&self) -> String {
        self.path().to_string_lossy().into_owned()
    }
}
