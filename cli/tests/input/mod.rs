//! Running a command with something on its standard input.

use std::io::{ErrorKind, Write};
use std::process::{Child, Command, Output, Stdio};
use std::thread;

/// Starts a command, with this on its standard input and nothing behind it.
pub(crate) fn start(command: &mut Command, input: &[u8]) -> Child {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut pipe, input) = (child.stdin.take().unwrap(), input.to_vec());
    // Apart, since it may be more than a pipe holds while nobody reads what comes out.
    thread::spawn(move || match pipe.write_all(&input) {
        // It may have seen enough without reading all of it.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => {}
        written => written.unwrap(),
    });
    child
}

/// Runs a command to its end.
#[allow(dead_code, reason = "not every program of tests waits for the end")]
pub(crate) fn feed(command: &mut Command, input: &[u8]) -> Output {
    start(command, input).wait_with_output().unwrap()
}
