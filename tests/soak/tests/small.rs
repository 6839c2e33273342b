//! The soak in small: a few thousand messages, a few kills.

use std::process::Command;

/// Runs the soak, unless there is no Redis server to run it with.
fn soak(arguments: &[&str]) {
    let redis = Command::new("redis-server").arg("--version").output();
    if redis.is_err() && std::env::var_os("DOUDIAN_REQUIRE_REDIS").is_none() {
        println!("skipped: there is no redis-server on the path");
        return;
    }
    let output = Command::new(env!("CARGO_BIN_EXE_doudian-soak"))
        .args(["--pushes", "3000", "--kills", "3"])
        .args(arguments)
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}\n{errors}");
    assert!(text.contains("messages handled                               3000"), "{text}");
}

#[test]
fn everything_is_handled_once_when_handled_is_acknowledged() {
    soak(&["--acknowledge", "handled"]);
}

#[test]
fn everything_is_handled_once_when_stored_is_acknowledged() {
    soak(&["--acknowledge", "stored", "--seed", "2"]);
}
