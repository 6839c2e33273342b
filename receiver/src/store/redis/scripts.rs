//! The scripts, each one atomic change.

use std::sync::LazyLock;

use redis::Script;

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
    begin: Script::new(include_str!("begin.lua")),
    bury: Script::new(include_str!("bury.lua")),
    claim: Script::new(include_str!("claim.lua")),
    complete: Script::new(include_str!("complete.lua")),
    dead: Script::new(include_str!("dead.lua")),
    extend: Script::new(include_str!("extend.lua")),
    forget: Script::new(include_str!("forget.lua")),
    overdue: Script::new(include_str!("overdue.lua")),
    release: Script::new(include_str!("release.lua")),
    remember: Script::new(include_str!("remember.lua")),
    revive: Script::new(include_str!("revive.lua")),
});
