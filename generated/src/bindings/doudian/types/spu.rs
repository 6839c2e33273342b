// @generated from the shared types spu by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// SPU状态
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianSpuStatus(pub i64);

impl DoudianSpuStatus {
    /// `1`: 上线
    pub const ONLINE: Self = Self(1);

    /// `2`: 下线
    pub const OFFLINE: Self = Self(2);

    /// `3`: 审核中
    pub const AUDITING: Self = Self(3);

    /// `4`: 审核不通过
    pub const REFUSED: Self = Self(4);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["1", "2", "3", "4"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            1 => Some("上线"),
            2 => Some("下线"),
            3 => Some("审核中"),
            4 => Some("审核不通过"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianSpuStatus, i64);
