//! What a delivery is answered with.

use serde_json::Value;

/// The answer to a delivery.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoudianPushResult {
    /// 0 is success; anything else makes the platform send the delivery again.
    pub code: i64,
    /// What went wrong, or `success`.
    pub msg: String,
}

impl DoudianPushResult {
    /// The delivery was taken.
    pub fn success() -> Self {
        Self { code: 0, msg: "success".to_owned() }
    }

    /// The delivery could not be read (40041).
    pub fn unreadable() -> Self {
        Self { code: 40041, msg: "解析推送数据失败".to_owned() }
    }

    /// The delivery could not be handled (40044).
    pub fn failed() -> Self {
        Self { code: 40044, msg: "接收处理失败消息".to_owned() }
    }

    /// The body of the HTTP reply.
    pub fn to_json(&self) -> String {
        let msg = Value::from(self.msg.as_str());
        format!(r#"{{"code":{},"msg":{msg}}}"#, self.code)
    }
}
