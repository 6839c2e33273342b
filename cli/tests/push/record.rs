//! `doudian push record`, and what can be done with its file.

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use crate::receiver::Receiver;
use crate::run::{command, run};

#[test]
fn what_is_recorded_verifies_and_is_replayed() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("deliveries.http");
    let name = file.to_string_lossy().into_owned();
    let mut child = command(&["push", "record", "--out", &name])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut url = String::new();
    out.read_line(&mut url).unwrap();
    let to = format!("{}/any/path", url.trim());
    for (id, form) in [("m1", "unescaped"), ("m2", "single,msgId"), ("m3", "")] {
        run(&["push", "send", "--tag", "103", "--msg-id", id, "--form", form, "--to", &to]).ok();
    }
    let mut told = BufReader::new(child.stderr.take().unwrap()).lines();
    let told: Vec<String> = told.by_ref().take(3).map(Result::unwrap).collect();
    assert_eq!(told, ["recorded 103 m1", "recorded 103 m2", "recorded 103 m3"]);
    child.kill().unwrap();
    child.wait().unwrap();

    let verified = run(&["push", "verify", &name]);
    assert_eq!(verified.ok().matches("genuine: signed with MD5").count(), 3);
    let receiver = Receiver::start();
    run(&["push", "replay", &name, "--to", &receiver.url]).ok();
    let ids: Vec<_> = receiver.messages().into_iter().map(|message| message.msg_id).collect();
    assert_eq!(ids, ["m1", "m2", "m3"]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "only its owner may read it");
    }
}

#[test]
fn what_cannot_be_recorded_is_said() {
    run(&["push", "record", "--out", "/none/x"]).failed(&["cannot write /none/x"]);
    let folder = tempfile::tempdir().unwrap();
    let name = folder.path().join("x").to_string_lossy().into_owned();
    run(&["push", "record", "--out", &name, "--listen", "here"]).failed(&["cannot listen at here"]);
}
