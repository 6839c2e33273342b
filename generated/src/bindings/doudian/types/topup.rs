// @generated from the shared types topup by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 充值订单状态
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianTopupOrderStatus(pub std::borrow::Cow<'static, str>);

impl DoudianTopupOrderStatus {
    /// `SUCCESS`: 充值成功
    pub const SUCCESS: Self = Self(std::borrow::Cow::Borrowed("SUCCESS"));

    /// `FAILED`: 充值失败
    pub const FAILED: Self = Self(std::borrow::Cow::Borrowed("FAILED"));

    /// `IN_PROCESS`: 充值中
    pub const IN_PROCESS: Self = Self(std::borrow::Cow::Borrowed("IN_PROCESS"));

    /// `CANCEL`: 已取消
    pub const CANCELLED: Self = Self(std::borrow::Cow::Borrowed("CANCEL"));

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &[
        "SUCCESS",
        "FAILED",
        "IN_PROCESS",
        "CANCEL",
    ];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0.as_ref() {
            "SUCCESS" => Some("充值成功"),
            "FAILED" => Some("充值失败"),
            "IN_PROCESS" => Some("充值中"),
            "CANCEL" => Some("已取消"),
            _ => None,
        }
    }
}

rt::impl_text_enum!(DoudianTopupOrderStatus);
