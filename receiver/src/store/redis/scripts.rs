//! The scripts, each one atomic change.

use std::sync::LazyLock;

use redis::Script;

/// A script of this folder, behind what all of them begin with.
macro_rules! script {
    ($file:literal) => {
        Script::new(concat!(include_str!("prologue.lua"), include_str!($file)))
    };
}

pub(super) struct Scripts {
    pub(super) begin: Script,
    pub(super) bury: Script,
    pub(super) claim: Script,
    pub(super) complete: Script,
    pub(super) dead: Script,
    pub(super) extend: Script,
    pub(super) forget: Script,
    pub(super) overdue: Script,
    pub(super) release: Script,
    pub(super) remember: Script,
    pub(super) revive: Script,
}

pub(super) static SCRIPTS: LazyLock<Scripts> = LazyLock::new(|| Scripts {
    begin: script!("begin.lua"),
    bury: script!("bury.lua"),
    claim: script!("claim.lua"),
    complete: script!("complete.lua"),
    dead: script!("dead.lua"),
    extend: script!("extend.lua"),
    forget: script!("forget.lua"),
    overdue: script!("overdue.lua"),
    release: script!("release.lua"),
    remember: script!("remember.lua"),
    revive: script!("revive.lua"),
});
