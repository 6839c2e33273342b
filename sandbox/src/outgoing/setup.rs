//! What senders of any kind are made from.

use std::sync::Arc;

use doudian_codegen::model::Model;

use super::error::SetupError;
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

/// What a sender sends: the messages and calls of a model, or of the embedded descriptors.
pub(crate) fn served(spec: Option<Arc<Model>>) -> Result<Served, SetupError> {
    let spec = match spec {
        Some(spec) => spec,
        None => spec::shared().map_err(|error| SetupError::Spec(error.to_string()))?,
    };
    Served::choose(spec).ok_or_else(|| SetupError::Spec(StartError::NoPlatform.to_string()))
}
