//! Calls three platforms that the crate `doudian` does not have, from descriptors in `apis/`.
//!
//! `shop` and `depot` have a transport that is known; of the latter the client gets its tokens by
//! itself. `mall` has one of its own, which is all the Rust that
//! it needs.

#![deny(missing_docs, warnings)]
#![forbid(unsafe_code)]

use doudian::protocol::{Outgoing, Protocol};
use doudian::transport::HttpRequest;

/// Written by the build script.
pub mod apis {
    doudian::include_api!();
}

/// How `mall` is called: everything in one object in the body.
#[derive(Debug)]
pub struct Wrapped;

/// What the descriptor of `mall` names.
pub static WRAPPED: Wrapped = Wrapped;

impl Protocol for Wrapped {
    fn kind(&self) -> &'static str {
        "custom"
    }

    fn request(&self, call: &Outgoing<'_>) -> Result<HttpRequest, String> {
        let token = call.token.ok_or("every call of `mall` carries a token")?;
        let (app, method, now) = (call.app.key, call.method, call.now);
        let body = format!(
            r#"{{"app":"{app}","token":"{token}","at":{now},"do":"{method}","with":{}}}"#,
            call.parameters
        );
        let mut request = HttpRequest::post(format!("{}/gateway", call.server_url), body);
        request.headers.push(("content-type", "application/json".to_owned()));
        Ok(request)
    }
}
