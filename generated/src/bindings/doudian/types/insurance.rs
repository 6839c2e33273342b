// @generated from the shared types insurance by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 申诉状态
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianInsuranceAppealStatus(pub i32);

impl DoudianInsuranceAppealStatus {
    /// `0`: 初始化
    pub const INIT: Self = Self(0);

    /// `1`: 申诉处理中
    pub const PROCESSING: Self = Self(1);

    /// `2`: 申诉成功
    pub const SUCCEEDED: Self = Self(2);

    /// `3`: 申诉失败
    pub const FAILED: Self = Self(3);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["0", "1", "2", "3"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            0 => Some("初始化"),
            1 => Some("申诉处理中"),
            2 => Some("申诉成功"),
            3 => Some("申诉失败"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianInsuranceAppealStatus, i32);

/// 理赔状态
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianInsuranceClaimStatus(pub i32);

impl DoudianInsuranceClaimStatus {
    /// `0`: 初始化
    pub const INIT: Self = Self(0);

    /// `1`: 理赔中
    pub const PROCESSING: Self = Self(1);

    /// `2`: 理赔成功
    pub const SUCCEEDED: Self = Self(2);

    /// `3`: 理赔失败
    pub const FAILED: Self = Self(3);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["0", "1", "2", "3"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            0 => Some("初始化"),
            1 => Some("理赔中"),
            2 => Some("理赔成功"),
            3 => Some("理赔失败"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianInsuranceClaimStatus, i32);

/// 保单状态
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianInsurancePolicyStatus(pub i64);

impl DoudianInsurancePolicyStatus {
    /// `0`: 初始化
    pub const INIT: Self = Self(0);

    /// `1`: 待生效
    pub const PENDING: Self = Self(1);

    /// `2`: 保障中
    pub const ACTIVE: Self = Self(2);

    /// `3`: 赔付完成
    pub const CLAIMED: Self = Self(3);

    /// `4`: 保单失效
    pub const INVALID: Self = Self(4);

    /// `5`: 已经取消
    pub const CANCELLED: Self = Self(5);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["0", "1", "2", "3", "4", "5"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            0 => Some("初始化"),
            1 => Some("待生效"),
            2 => Some("保障中"),
            3 => Some("赔付完成"),
            4 => Some("保单失效"),
            5 => Some("已经取消"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianInsurancePolicyStatus, i64);
