//! Rust: structs, setters, tables and what ties them to their methods. One module per kind of
//! item.
//!
//! All front doors (the command, `build.rs`, the attribute macro) go through [`api_items`], so
//! the same descriptor gives the same tokens everywhere.

mod api;
mod by_name;
mod counts;
mod definitions;
mod docs;
mod downstream;
mod enumeration;
mod errors;
mod example;
mod excerpt;
mod inbound;
mod items;
mod layout;
mod own_struct;
mod paths;
mod print;
mod record;
mod shared_modules;
mod ty;
mod types;
mod unit;
mod version;
mod wire;
mod written;

pub use downstream::{Downstream, Files, lints};
pub use items::{api_items, module_items};
pub use layout::{crate_files, feature_list, runtime_file};
pub use own_struct::{written_aliases, written_request, written_structure};
pub use paths::{Attributes, Paths, crate_tokens};
pub use written::{Written, WrittenField};
