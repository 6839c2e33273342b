//! Every public path that is promised can be named: whether this compiles is the test.
//!
//! What it names is in `data/public-names.txt`, which `public_names` keeps. When it does not
//! compile, run that one: it says what is gone, and how to take a name off the list.

#[allow(deprecated, missing_docs, unused_imports, unreachable_pub)]
mod promised {
    include!(concat!(env!("OUT_DIR"), "/public_paths.rs"));
}

#[test]
fn constants_can_be_named() {
    promised::constants();
}
