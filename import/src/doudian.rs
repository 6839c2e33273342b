//! What is known of Doudian without a descriptor: its platform file leaves out what it has in
//! common with the default.

use doudian_codegen::model::{DataPlace, Envelope, LegacyEnvelope};

/// The host of its calls.
pub(crate) const HOST: &str = "openapi-fxg.jinritemai.com";

/// The envelope of its answers, which is that of a platform whose descriptor has none.
pub(crate) fn envelope() -> Envelope {
    Envelope {
        code: "code".to_owned(),
        success: 10000,
        message: vec!["msg".to_owned()],
        sub_code: Some("sub_code".to_owned()),
        sub_message: Some("sub_msg".to_owned()),
        log_id: Some("log_id".to_owned()),
        data: DataPlace::Member("data".to_owned()),
        also: Vec::new(),
        others: Vec::new(),
        legacy: vec![LegacyEnvelope {
            code: "err_no".to_owned(),
            success: 0,
            message: vec!["message".to_owned()],
            log_id: None,
            errors: Vec::new(),
        }],
    }
}
