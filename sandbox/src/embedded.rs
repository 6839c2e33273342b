//! The descriptors that were embedded when the crate was built.

use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use doudian_codegen::model::{Model, Platform};
use doudian_codegen::{SourceFile, compile};

use crate::push::SetupError;
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

/// The platform of a model that a gateway serves.
#[derive(Clone)]
pub(crate) struct Served {
    model: Arc<Model>,
    index: usize,
}

impl Served {
    /// The platform named `doudian`, or else the first; nothing when there is none.
    pub(crate) fn choose(model: Arc<Model>) -> Option<Self> {
        let platforms = &model.platforms;
        let index = platforms.iter().position(|platform| platform.name == "doudian").unwrap_or(0);
        (index < platforms.len()).then_some(Self { model, index })
    }
}

/// What a sender sends: the messages and calls of a model, or of the embedded descriptors.
pub(crate) fn served(spec: Option<Arc<Model>>) -> Result<Served, SetupError> {
    let spec = match spec {
        Some(spec) => spec,
        None => shared().map_err(|error| SetupError::Spec(error.to_string()))?,
    };
    Served::choose(spec).ok_or_else(|| SetupError::Spec(StartError::NoPlatform.to_string()))
}

impl Deref for Served {
    type Target = Platform;

    fn deref(&self) -> &Platform {
        // The index was looked up in this model, which nobody can change.
        &self.model.platforms[self.index]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_model_is_compiled_and_held_once() {
        assert!(Arc::ptr_eq(&shared().unwrap(), &shared().unwrap()));
    }
}
