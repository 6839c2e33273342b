//! The app that a gateway knows, and that messages and calls are signed for.

use doudian_runtime::sign::AppSecret;

/// The key of the app that a gateway knows unless told otherwise.
pub const DEMO_APP_KEY: &str = "7104587322418218527";
/// The secret of the app that a gateway knows unless told otherwise. It opens nothing but
/// local gateways.
pub const DEMO_APP_SECRET: &str = "5f8a1f0e-3c1d-4b7a-9e64-0d2b8c6a7f11";

/// An app that the gateway knows.
#[derive(Clone, Debug)]
pub(crate) struct App {
    pub(crate) key: String,
    pub(crate) secret: AppSecret,
}

impl App {
    /// The app that is known unless told otherwise.
    pub(crate) fn demo() -> Self {
        Self { key: DEMO_APP_KEY.to_owned(), secret: AppSecret::from(DEMO_APP_SECRET) }
    }
}
