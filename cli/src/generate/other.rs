//! Outputs other than the Rust bindings: of one platform, into one folder.

use doudian_codegen::emit::Target;
use doudian_codegen::write::{Past, sync};
use doudian_codegen::{SourceFile, target_output};

use super::arguments::Arguments;
use super::destinations::Destinations;
use super::says::Says;
use crate::output::Failure;
use crate::spec;

pub(super) fn generate(
    target: &Target,
    arguments: &Arguments,
    destinations: &Destinations,
    sources: &[SourceFile],
    says: &Says,
) -> Result<(), Failure> {
    let name = target.name;
    let Some(out) = &arguments.out else {
        return Err(Failure::new(format_args!("say where to write {name} with --out DIR")));
    };
    if arguments.manifest.is_some() {
        return Err(Failure::new(format_args!("--manifest is for Rust: {name} has no features")));
    }
    let model = spec::compile(sources)?;
    let platform = destinations.only(&model)?;
    let output =
        target_output(target, platform, &destinations.strip(), &Past::default(), &|_, _| {});
    let report = sync(out, &output, arguments.mode()).map_err(Failure::new)?;
    says.report(&report, arguments.check)
}
