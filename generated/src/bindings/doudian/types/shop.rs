// @generated from the shared types shop by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 店铺类型
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianShopType(pub i64);

impl DoudianShopType {
    /// `0`: 普通店
    pub const NORMAL: Self = Self(0);

    /// `1`: 专营店
    pub const FRANCHISE: Self = Self(1);

    /// `2`: 旗舰店
    pub const FLAGSHIP: Self = Self(2);

    /// `3`: 专卖店
    pub const EXCLUSIVE: Self = Self(3);

    /// `4`: 商场店
    pub const MALL: Self = Self(4);

    /// `5`: 专卖型旗舰店
    pub const EXCLUSIVE_FLAGSHIP: Self = Self(5);

    /// `6`: 官方旗舰店
    pub const OFFICIAL_FLAGSHIP: Self = Self(6);

    /// `7`: 企业店
    pub const ENTERPRISE: Self = Self(7);

    /// `8`: 个体店
    pub const INDIVIDUAL: Self = Self(8);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &[
        "0",
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
    ];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            0 => Some("普通店"),
            1 => Some("专营店"),
            2 => Some("旗舰店"),
            3 => Some("专卖店"),
            4 => Some("商场店"),
            5 => Some("专卖型旗舰店"),
            6 => Some("官方旗舰店"),
            7 => Some("企业店"),
            8 => Some("个体店"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianShopType, i64);
