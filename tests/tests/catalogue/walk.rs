//! One call of a method, typed and by name.

use doudian_codegen::model::{Api, Platform, Status};
use doudian_runtime::json::{Canonical, from_slice, to_string};
use doudian_runtime::{Client, File, Request, Response};
use doudian_sandbox::{Gateway, embedded_spec};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What a platform answers of a method that it has given up.
const GONE: i64 = 70_000;

/// A platform, the gateway that plays it, and a client.
pub(crate) struct Walk {
    pub(crate) platform: Platform,
    pub(crate) gateway: Gateway,
    pub(crate) client: Client,
    /// Methods whose answer is another each time: they make something new.
    pub(crate) makes_new: &'static [&'static str],
}

/// The platform of this name.
pub(crate) fn platform(name: &str) -> Platform {
    embedded_spec().unwrap().platform(name).unwrap().clone()
}

impl Walk {
    pub(crate) fn api(&self, method: &str) -> &Api {
        self.platform.apis.iter().find(|api| api.method == method).unwrap()
    }

    /// Calls a method with these parameters, by name and typed; `before` each. `fill` adds files.
    pub(crate) async fn check<R: Request + DeserializeOwned>(
        &self,
        method: &str,
        sent: &str,
        fill: fn(&mut R),
        before: impl AsyncFn(),
    ) {
        let api = self.api(method);
        let mut request: R =
            serde_json::from_str(sent).unwrap_or_else(|error| panic!("{method}: {error}"));
        let needs_file =
            api.request.fields.iter().any(|field| field.required && field.ty.is_file());
        if !needs_file {
            assert_eq!(to_string(&request).unwrap(), canonical(sent), "{method}: the request");
        }
        fill(&mut request);

        let raw: Value = serde_json::from_str(sent).unwrap();
        if api.status == Status::Offline {
            let response = self.client.execute(&request).await.unwrap();
            assert_eq!(response.code(), Some(GONE), "{method}");
            return;
        }
        // A file cannot be sent by name.
        let mut by_name = None;
        if !needs_file {
            before().await;
            let response = self.client.execute_raw(method, &raw).await;
            by_name = Some(response.unwrap_or_else(|error| panic!("{method} by name: {error}")));
        }
        before().await;
        let response = self.client.execute(&request).await;
        let response = response.unwrap_or_else(|error| panic!("{method}: {error}"));
        let said = (response.sub_code(), response.message(), response.sub_msg());
        assert!(response.is_success(), "{method}: {said:?}");
        let drift: Vec<_> = response.drift().iter().map(ToString::to_string).collect();
        assert!(drift.is_empty(), "{method}: {drift:?}");
        if api.data.is_some() && !api.carries_files() && !self.makes_new.contains(&method) {
            let read = response.into_data().unwrap_or_else(|| panic!("{method}: no data"));
            let data = by_name.and_then(Response::into_data);
            let data = data.unwrap_or_else(|| panic!("{method}: no data"));
            // An empty list that is not promised is not written again.
            let (data, _) = from_slice::<R::Data>(to_string(&data).unwrap().as_bytes()).unwrap();
            assert_eq!(to_string(&read).unwrap(), to_string(&data).unwrap(), "{method}: data");
        }
        let least = if needs_file { 0 } else { 1 };
        assert!(self.gateway.count(method) > least, "{method}");
    }
}

/// What is sent for every parameter that is a file.
pub(crate) fn file() -> File {
    File::from_bytes("a.png", "not really")
}

fn canonical(text: &str) -> String {
    Canonical::parse(text).unwrap().to_text()
}
