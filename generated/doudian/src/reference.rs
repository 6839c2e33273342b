//! Names of the reference SDK (for Java) whose thing has another name here.

use crate::{AppSecret, DoudianClient, DoudianPushMessage, DoudianPushResult, PushError};

/// The reference's only implementation of its client; here the client itself.
pub type DefaultDoudianClient = DoudianClient;

/// How the reference's README writes [`DoudianPushResult`] in one place.
pub type DouyinPushResult = DoudianPushResult;

/// The reference's helpers.
#[derive(Clone, Copy, Debug)]
pub struct DoudianUtils;

impl DoudianUtils {
    /// Verifies and reads a push delivery: [`DoudianPushMessage::verify`]. Unlike the
    /// reference, there is no way to read one without verifying it.
    ///
    /// # Errors
    ///
    /// When the delivery is not genuine or cannot be read.
    pub fn get_push_message(
        app_key: &str,
        app_secret: &AppSecret,
        app_id: &str,
        event_sign: &str,
        body: &[u8],
    ) -> Result<DoudianPushMessage, PushError> {
        DoudianPushMessage::verify(app_key, app_secret, app_id, event_sign, body)
    }
}
