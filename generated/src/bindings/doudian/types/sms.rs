// @generated from the shared types sms by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 审核状态
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianSmsAuditStatus(pub i64);

impl DoudianSmsAuditStatus {
    /// `1`: 审核中
    pub const AUDITING: Self = Self(1);

    /// `2`: 未通过
    pub const REFUSED: Self = Self(2);

    /// `3`: 已开通
    pub const ACTIVE: Self = Self(3);

    /// `4`: 已关闭
    pub const CLOSED: Self = Self(4);

    /// `5`: 免审核
    pub const EXEMPT: Self = Self(5);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["1", "2", "3", "4", "5"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            1 => Some("审核中"),
            2 => Some("未通过"),
            3 => Some("已开通"),
            4 => Some("已关闭"),
            5 => Some("免审核"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianSmsAuditStatus, i64);

/// 短信发送状态
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianSmsSendStatus(pub i64);

impl DoudianSmsSendStatus {
    /// `1`: 未回执
    pub const NO_RECEIPT: Self = Self(1);

    /// `2`: 发送失败
    pub const FAILED: Self = Self(2);

    /// `3`: 发送成功
    pub const SUCCEEDED: Self = Self(3);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["1", "2", "3"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            1 => Some("未回执"),
            2 => Some("发送失败"),
            3 => Some("发送成功"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianSmsSendStatus, i64);
