//! The descriptors that were embedded when the crate was built.

use std::sync::{Arc, OnceLock};

use doudian_codegen::model::Model;
use doudian_codegen::{SourceFile, compile};

use crate::start_error::StartError;

/// The model of the embedded descriptors; compiled once in a process. The copy is the
/// caller's, to change before it is served.
///
/// # Errors
///
/// [`StartError::Spec`], when the descriptors do not compile.
pub fn embedded_spec() -> Result<Model, StartError> {
    shared().map(|model| Model::clone(&model))
}

/// The same model, which all gateways of a process share.
pub(crate) fn shared() -> Result<Arc<Model>, StartError> {
    static MODEL: OnceLock<Result<Arc<Model>, String>> = OnceLock::new();
    let model = MODEL.get_or_init(|| match compile(&files()) {
        Ok(model) => Ok(Arc::new(model)),
        Err(problems) => Err(problems.to_string()),
    });
    model.clone().map_err(|problems| StartError::Spec { problems })
}

pub(crate) fn files() -> Vec<SourceFile> {
    doudian_spec::files().map(|(file, text)| SourceFile::new(name(file), text)).collect()
}

/// How messages name a descriptor: as it is named in a checkout.
pub(crate) fn name(file: &str) -> String {
    format!("spec/{file}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_model_is_compiled_and_held_once() {
        assert!(Arc::ptr_eq(&shared().unwrap(), &shared().unwrap()));
    }
}
