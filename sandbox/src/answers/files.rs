//! The files of a call against the descriptor of its method.

use doudian_codegen::model::media::MULTIPART;
use doudian_codegen::model::{Api, Json, Limit};

use super::limits;
use crate::foreign::shorten;
use crate::protocol::{Fault, Form, Upload};

/// Checks that a call has the files that its method takes, and none where it takes none.
pub(super) fn check(api: &Api, form: Option<&Form>) -> Result<(), Fault> {
    let form = match (api.carries_files(), form) {
        (false, None) => return Ok(()),
        (false, Some(_)) => {
            let hint = format!("`{}` takes no files, and no body of {MULTIPART}", api.method);
            return Err(Fault::Invalid(hint));
        }
        (true, None) => {
            let hint = format!("`{}` takes files, in a body of {}", api.method, api.media_type());
            return Err(Fault::Invalid(hint));
        }
        (true, Some(form)) => form,
    };
    let fields = api.request.fields.iter().filter(|field| field.ty.is_file());
    let is_known = |upload: &&Upload| !fields.clone().any(|field| field.wire == upload.parameter);
    if let Some(other) = form.files.iter().find(is_known) {
        let name = shorten(&other.parameter);
        return Err(Fault::Invalid(format!("parameter `{name}` is no file of this method")));
    }
    for field in fields {
        let name = field.wire.as_str();
        let given: Vec<&Upload> =
            form.files.iter().filter(|upload| upload.parameter == name).collect();
        if given.is_empty() {
            if field.required {
                return Err(Fault::missing(name));
            }
            continue;
        }
        if given.len() > 1 && field.ty.inner().is_none() {
            return Err(Fault::Invalid(format!("parameter `{name}` is one file, found several")));
        }
        let count = given.len() as u64;
        let largest = given.iter().map(|upload| upload.bytes).max().unwrap_or_default();
        let overstepped =
            field.limits.of_items().chain(field.limits.of_each()).find(|limit| match *limit {
                Limit::MaxItems(most) => count > most,
                Limit::MinItems(least) => count < least,
                Limit::MaxBytes(most) => largest > most,
                Limit::MaxLength(_) | Limit::Min(_) | Limit::Max(_) => false,
            });
        if let Some(limit) = overstepped {
            let hint = format!("parameter `{name}`: expected {limit}");
            return Err(limits::fault(api, &[name], limit, hint));
        }
    }
    Ok(())
}

/// The parameters with a stand-in for each file: what asks only whether a parameter is given.
pub(super) fn with_stand_ins(params: &Json, form: Option<&Form>) -> Json {
    let mut whole = params.clone();
    if let (Json::Object(members), Some(form)) = (&mut whole, form) {
        let files = form.files.iter();
        members.extend(files.map(|upload| (upload.parameter.clone(), Json::Bool(true))));
    }
    whole
}
