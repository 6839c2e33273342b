//! What `#[doudian_api]` accepts, and what the compiler says where it does not.
//!
//! `TRYBUILD=overwrite cargo test -p doudian-ui-tests` writes the expected messages anew.
//!
//! Here are the cases that need no descriptors: paths begin at the folder of the crate's
//! Cargo.toml, and the crate that is built here is one that `trybuild` makes. Modules over
//! descriptors are built in `tests/strict`, and what is said of faulty ones is checked
//! in `macros`.

#[test]
fn what_is_refused() {
    trybuild::TestCases::new().compile_fail("fail/*.rs");
}

#[test]
fn what_is_accepted() {
    trybuild::TestCases::new().pass("pass/*.rs");
}
