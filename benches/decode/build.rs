//! Writes the derive side of the comparison from the descriptors that the crate `doudian`
//! was generated from.

use std::env;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use bench_scratch::{Selection, default_spec, inline, load};

fn main() -> Result<()> {
    let spec = default_spec();
    println!("cargo::rerun-if-changed={}", spec.display());
    let model = load(&spec)?.model;
    let out = env::var_os("OUT_DIR").context("cargo sets OUT_DIR")?;
    let out = Path::new(&out);
    let selection = Selection::of(["order".to_owned()]);
    let types = inline(&model, &selection, "crate::derives");
    fs::write(out.join("derives.rs"), types).context("cannot write the derive side")
}
