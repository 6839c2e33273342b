// @generated from the shared types token by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTokenData {
    /// 访问token
    ///
    /// A secret: `Debug` shows `***`.
    pub access_token: String,
    /// 有效期, in seconds
    ///
    /// Seconds left; read a value above 10^9 as an instant.
    pub expires_in: i64,
    /// 刷新token
    ///
    /// A secret: `Debug` shows `***`.
    pub refresh_token: String,
    /// 权限范围
    pub scope: Option<String>,
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 店铺名称
    pub shop_name: Option<String>,
    /// 授权ID
    pub authority_id: Option<String>,
    /// 授权主体类型
    pub auth_subject_type: Option<DoudianAuthSubjectType>,
    /// 操作账号
    ///
    /// Needed by calls that decrypt.
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub encrypt_operator: Option<String>,
    /// 操作账号昵称
    ///
    /// Masked.
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub operator_name: Option<String>,
    /// 店铺业务类型
    ///
    /// Codes:
    ///
    /// - `0` 普通
    /// - `1` 即时零售连锁
    /// - `2` 即时零售单店
    pub shop_biz_type: Option<i64>,
    /// 头条ID
    ///
    /// Personal data (an account): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub toutiao_id: Option<String>,
    /// 账号类型
    ///
    /// Codes:
    ///
    /// - `0` 主账号
    /// - `1` 子账号
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub token_type: Option<i64>,
}

impl rt::Encode for DoudianTokenData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTokenData",
            &[
                rt::Field("access_token", rt::REQUIRED | rt::PII, &[]),
                rt::Field("expires_in", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("refresh_token", rt::REQUIRED | rt::PII, &[]),
                rt::Field("scope", 0, &[]),
                rt::Field("shop_id", rt::LENIENT, &[]),
                rt::Field("shop_name", 0, &[]),
                rt::Field("authority_id", 0, &[]),
                rt::Field("auth_subject_type", 0, DoudianAuthSubjectType::KNOWN),
                rt::Field("encrypt_operator", rt::PII, &[]),
                rt::Field("operator_name", rt::PII, &[]),
                rt::Field("shop_biz_type", 0, &["0", "1", "2"]),
                rt::Field("toutiao_id", rt::PII | rt::LENIENT | rt::UNCERTAIN, &[]),
                rt::Field("token_type", rt::LENIENT | rt::UNCERTAIN, &["0", "1"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.access_token);
        rt::put(w, 7, &self.auth_subject_type);
        rt::put(w, 6, &self.authority_id);
        rt::put(w, 8, &self.encrypt_operator);
        rt::put(w, 1, &self.expires_in);
        rt::put(w, 9, &self.operator_name);
        rt::put(w, 2, &self.refresh_token);
        rt::put(w, 3, &self.scope);
        rt::put(w, 10, &self.shop_biz_type);
        rt::put(w, 4, &self.shop_id);
        rt::put(w, 5, &self.shop_name);
        rt::put(w, 12, &self.token_type);
        rt::put(w, 11, &self.toutiao_id);
    }
}

impl rt::Decode for DoudianTokenData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.access_token, r),
            1 => rt::get(&mut self.expires_in, r),
            2 => rt::get(&mut self.refresh_token, r),
            3 => rt::get(&mut self.scope, r),
            4 => rt::get(&mut self.shop_id, r),
            5 => rt::get(&mut self.shop_name, r),
            6 => rt::get(&mut self.authority_id, r),
            7 => rt::get(&mut self.auth_subject_type, r),
            8 => rt::get(&mut self.encrypt_operator, r),
            9 => rt::get(&mut self.operator_name, r),
            10 => rt::get(&mut self.shop_biz_type, r),
            11 => rt::get(&mut self.toutiao_id, r),
            12 => rt::get(&mut self.token_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTokenData);

rt::impl_serde!(DoudianTokenData, Self::default());

/// 授权主体类型
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianAuthSubjectType(pub std::borrow::Cow<'static, str>);

impl DoudianAuthSubjectType {
    /// `YunCang`: 云仓
    pub const CLOUD_WAREHOUSE: Self = Self(std::borrow::Cow::Borrowed("YunCang"));

    /// `WuLiuShang`: 物流商
    pub const CARRIER: Self = Self(std::borrow::Cow::Borrowed("WuLiuShang"));

    /// `WLGongYingShang`: 物流供应商
    pub const LOGISTICS_SUPPLIER: Self = Self(
        std::borrow::Cow::Borrowed("WLGongYingShang"),
    );

    /// `MiniApp`: 小程序
    pub const MINI_APP: Self = Self(std::borrow::Cow::Borrowed("MiniApp"));

    /// `MCN`: 联盟MCN机构
    pub const MCN: Self = Self(std::borrow::Cow::Borrowed("MCN"));

    /// `DouKe`: 联盟抖客
    pub const DOUKE: Self = Self(std::borrow::Cow::Borrowed("DouKe"));

    /// `Colonel`: 联盟团长
    pub const COLONEL: Self = Self(std::borrow::Cow::Borrowed("Colonel"));

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &[
        "YunCang",
        "WuLiuShang",
        "WLGongYingShang",
        "MiniApp",
        "MCN",
        "DouKe",
        "Colonel",
    ];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0.as_ref() {
            "YunCang" => Some("云仓"),
            "WuLiuShang" => Some("物流商"),
            "WLGongYingShang" => Some("物流供应商"),
            "MiniApp" => Some("小程序"),
            "MCN" => Some("联盟MCN机构"),
            "DouKe" => Some("联盟抖客"),
            "Colonel" => Some("联盟团长"),
            _ => None,
        }
    }
}

rt::impl_text_enum!(DoudianAuthSubjectType);

/// 授权类型
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianGrantType(pub std::borrow::Cow<'static, str>);

impl DoudianGrantType {
    /// `authorization_self`: 自用型应用
    pub const AUTHORIZATION_SELF: Self = Self(
        std::borrow::Cow::Borrowed("authorization_self"),
    );

    /// `authorization_code`: 工具型应用
    pub const AUTHORIZATION_CODE: Self = Self(
        std::borrow::Cow::Borrowed("authorization_code"),
    );

    /// `refresh_token`: 刷新token
    pub const REFRESH_TOKEN: Self = Self(std::borrow::Cow::Borrowed("refresh_token"));

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &[
        "authorization_self",
        "authorization_code",
        "refresh_token",
    ];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0.as_ref() {
            "authorization_self" => Some("自用型应用"),
            "authorization_code" => Some("工具型应用"),
            "refresh_token" => Some("刷新token"),
            _ => None,
        }
    }
}

rt::impl_text_enum!(DoudianGrantType);
