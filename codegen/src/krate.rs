//! How another crate calls the published one.

use proc_macro_crate::{FoundCrate, crate_name};

/// The path of the crate `doudian` in the crate that is being built, as its Cargo.toml has
/// it: `::doudian`, or the name that it was given there.
///
/// # Errors
///
/// When it is not among the dependencies, with what to do.
pub fn crate_path() -> Result<String, String> {
    match crate_name("doudian") {
        Ok(FoundCrate::Name(name)) => Ok(format!("::{name}")),
        // Its own examples and tests, which are crates of their own.
        Ok(FoundCrate::Itself) => Ok("::doudian".to_owned()),
        Err(proc_macro_crate::Error::CrateNotFound { .. }) => {
            Err("the crate `doudian` is not among the dependencies; add it to Cargo.toml, or say \
                 where it is"
                .to_owned())
        }
        Err(error) => Err(format!("the name of the crate `doudian` cannot be found: {error}")),
    }
}
