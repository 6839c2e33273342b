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

/// A file that was there, and that others may read, is theirs no more before anything is in it.
#[cfg(unix)]
#[test]
fn a_file_that_others_may_read_is_closed_to_them() {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::{PermissionsExt, lchown, symlink};
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let mode = |name: &str| fs::metadata(path(name)).unwrap().permissions().mode() & 0o777;
    for name in ["plain", "target", "first"] {
        fs::write(path(name), "").unwrap();
        fs::set_permissions(path(name), Permissions::from_mode(0o666)).unwrap();
    }
    symlink(path("target"), path("link")).unwrap();
    symlink(path("made"), path("dangling")).unwrap();
    fs::hard_link(path("first"), path("second")).unwrap();
    for (out, file) in
        [("plain", "plain"), ("link", "target"), ("dangling", "made"), ("second", "first")]
    {
        let mut child = command(&["push", "record", "--out", &path(out).to_string_lossy()])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut url = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut url).unwrap();
        // It listens, and nothing has come.
        let found = mode(file);
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(found, 0o600, "{out}");
    }
    // Only root can make what another user has laid there.
    if lchown(path("link"), Some(65_534), None).is_ok() {
        let link = path("link").to_string_lossy().into_owned();
        run(&["push", "record", "--out", &link]).failed(&["a symbolic link of another user"]);
    }
    run(&["push", "record", "--listen", "here", "--out", "/dev/null"]).failed(&["cannot listen"]);
}

#[test]
fn what_cannot_be_recorded_is_said() {
    run(&["push", "record", "--out", "/none/x"]).failed(&["cannot write /none/x"]);
    let folder = tempfile::tempdir().unwrap();
    let name = folder.path().join("x").to_string_lossy().into_owned();
    run(&["push", "record", "--out", &name, "--listen", "here"]).failed(&["cannot listen at here"]);
}
