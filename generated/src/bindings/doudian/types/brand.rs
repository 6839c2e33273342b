// @generated from the shared types brand by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 品牌审核状态
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianBrandAuditStatus(pub i64);

impl DoudianBrandAuditStatus {
    /// `1`: 审核中
    pub const AUDITING: Self = Self(1);

    /// `2`: 审核通过
    pub const PASSED: Self = Self(2);

    /// `3`: 审核拒绝
    pub const REFUSED: Self = Self(3);

    /// `4`: 送审失败
    pub const SUBMIT_FAILED: Self = Self(4);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["1", "2", "3", "4"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            1 => Some("审核中"),
            2 => Some("审核通过"),
            3 => Some("审核拒绝"),
            4 => Some("送审失败"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianBrandAuditStatus, i64);
