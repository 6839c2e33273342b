//! The names of fields in Rust.

use std::collections::BTreeSet;

/// The names in Rust of the fields of one structure.
#[derive(Default)]
pub(crate) struct Names(BTreeSet<String>);

impl Names {
    /// Takes the name of a field that is there already.
    pub(crate) fn take(&mut self, name: &str) {
        self.0.insert(name.trim_start_matches("r#").to_owned());
    }

    /// The `rename` that a new field needs, if it needs one.
    pub(crate) fn rename(&mut self, wire: &str) -> Option<String> {
        let plain = doudian_codegen::field_name(wire);
        let free = |names: &Self, name: &str| !names.0.contains(name);
        if let Some(name) = &plain {
            let name = name.trim_start_matches("r#");
            if free(self, name) {
                self.0.insert(name.to_owned());
                return None;
            }
        }
        let ascii = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
        let mut name: String = wire.chars().map(ascii).collect();
        name = name.trim_matches('_').to_owned();
        if name.is_empty() {
            name.push_str("field");
        } else if name.starts_with(|c: char| c.is_ascii_digit()) {
            name.insert_str(0, "field_");
        }
        // As snake_case has it, without `__`.
        name = name.split('_').filter(|word| !word.is_empty()).collect::<Vec<_>>().join("_");
        let base = name.clone();
        let mut number = 2;
        while !free(self, &name) || doudian_codegen::field_name(&name).as_deref() != Some(&name) {
            name = format!("{base}_{number}");
            number += 1;
        }
        self.0.insert(name.clone());
        Some(name)
    }
}
