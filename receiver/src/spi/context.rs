//! What a handler knows of its call beside the parameters.

use doudian_runtime::DoudianSpiCall;

/// What a handler knows of its call beside the parameters.
#[derive(Clone, Debug)]
pub struct SpiContext {
    app_key: String,
    log_id: Option<String>,
    timestamp: i64,
}

impl SpiContext {
    pub(super) fn of(call: &DoudianSpiCall) -> Self {
        Self {
            app_key: call.app_key().to_owned(),
            log_id: call.log_id().map(str::to_owned),
            timestamp: call.timestamp(),
        }
    }

    /// The app that the call is for.
    pub fn app_key(&self) -> &str {
        &self.app_key
    }

    /// What the platform calls this call. It is not signed.
    pub fn log_id(&self) -> Option<&str> {
        self.log_id.as_deref()
    }

    /// When the call was signed, in unix seconds.
    pub fn timestamp(&self) -> i64 {
        self.timestamp
    }
}
