//! Whoever comes upon something that is hidden from users reads at once for whom it is.

use std::fs;

use doudian_tests::workspace;

#[test]
fn hidden_modules_say_for_whom_they_are() {
    let mut hidden = Vec::new();
    let mut silent = Vec::new();
    for krate in ["codegen", "import", "macros", "receiver", "runtime", "sandbox"] {
        let sources = workspace().join(krate).join("src");
        let root = fs::read_to_string(sources.join("lib.rs")).unwrap();
        let behind = root.split("#[doc(hidden)]\npub mod ").skip(1);
        for name in behind.filter_map(|rest| rest.split(';').next()) {
            let file = sources.join(format!("{name}.rs"));
            let folder = sources.join(name).join("mod.rs");
            let text = fs::read_to_string(file).or_else(|_| fs::read_to_string(folder)).unwrap();
            hidden.push(format!("{krate}::{name}"));
            let first = text.lines().next().unwrap();
            if !(first.starts_with("//! For ") && first.contains("not for users")) {
                silent.push(format!("{krate}::{name}: {first}"));
            }
        }
    }
    assert!(hidden.contains(&"codegen::emit".to_owned()), "{hidden:?}");
    assert!(hidden.contains(&"runtime::generated".to_owned()), "{hidden:?}");
    assert!(silent.is_empty(), "{silent:#?}");
}
