//! What senders of any kind are made from.

use std::sync::Arc;

use doudian_codegen::model::Model;

use super::error::SetupError;
use crate::foreign::shorten;
use crate::spec::{self, Served};
use crate::start_error::StartError;
use crate::world::App;

/// Whether messages and calls can be signed for an app.
pub(crate) fn check(app: &App) -> Result<(), SetupError> {
    let failed = |name, problem| Err(SetupError::App { name, problem });
    if app.key.is_empty() {
        return failed("key", "is empty");
    }
    if !app.key.bytes().all(|byte| byte.is_ascii_graphic()) {
        return failed("key", "is not plain text: it could not stand in a header");
    }
    if app.secret.expose().trim().is_empty() {
        return failed("secret", "is empty: nothing can be signed with it");
    }
    Ok(())
}

/// What senders choose from: a model, or the embedded descriptors.
pub(crate) fn model(spec: Option<Arc<Model>>) -> Result<Arc<Model>, SetupError> {
    match spec {
        Some(spec) => Ok(spec),
        None => spec::shared().map_err(|error| SetupError::Spec(error.to_string())),
    }
}

/// The platform whose messages and calls are sent: the one of this name, or else the one named
/// `doudian`, or else the first.
pub(crate) fn served(model: &Arc<Model>, name: Option<&str>) -> Result<Served, SetupError> {
    let Some(name) = name else {
        let none = || SetupError::Spec(StartError::NoPlatform.to_string());
        return Served::all(model).next().ok_or_else(none);
    };
    Served::all(model).find(|platform| platform.name == name).ok_or_else(|| {
        let known = model.platforms.iter().map(|platform| format!("`{}`", platform.name));
        let known = known.collect::<Vec<_>>().join(", ");
        SetupError::UnknownPlatform { name: shorten(name), known }
    })
}
