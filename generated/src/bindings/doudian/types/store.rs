// @generated from the shared types store by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianDayTimes {
    /// 营业时间
    pub day_map: BTreeMap<String, String>,
}

impl DoudianDayTimes {
    /// With the parameters that are required.
    pub fn new(day_map: impl Into<BTreeMap<String, String>>) -> Self {
        Self { day_map: day_map.into() }
    }
}

impl rt::Encode for DoudianDayTimes {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianDayTimes",
            &[rt::Field("day_map", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.day_map);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianDayTimes {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.day_map, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianDayTimes);

rt::impl_serde!(DoudianDayTimes, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShopStore {
    /// 门店ID
    pub store_id: Option<i64>,
    /// 门店名称
    pub name: Option<String>,
    /// 门店编码
    pub store_code: Option<String>,
    /// 关联店铺ID
    pub rel_shop_id: Option<i64>,
    /// POI\_ID
    pub poi_id: Option<i64>,
    /// 经度
    pub longitude: Option<String>,
    /// 纬度
    pub latitude: Option<String>,
    /// 省
    pub province: Option<String>,
    /// 省编码
    pub province_code: Option<String>,
    /// 市
    pub city: Option<String>,
    /// 市编码
    pub city_code: Option<String>,
    /// 区
    pub district: Option<String>,
    /// 区编码
    pub district_code: Option<String>,
    /// 街道
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub town: Option<String>,
    /// 街道编码
    pub town_code: Option<String>,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub address: Option<String>,
    /// 联系方式
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub contact: Option<String>,
    /// 营业时间
    pub open_time: Option<DoudianStoreAuditTimes>,
    /// 当前是否在营业时间中
    pub is_open_now: Option<bool>,
    /// 绑定状态
    pub state: Option<DoudianStoreState>,
    /// POI审核状态
    ///
    /// Codes:
    ///
    /// - `1` 审核中
    /// - `2` 绑定成功
    /// - `3` 驳回
    /// - `4` 部分通过
    pub poi_audit_state: Option<i64>,
    /// 资质审核状态
    ///
    /// Codes:
    ///
    /// - `0` 未提交
    /// - `1` 审核中
    /// - `2` 审核通过
    /// - `3` 驳回
    pub qual_state: Option<i64>,
    /// 账户验证状态
    ///
    /// Codes:
    ///
    /// - `0` 未提交
    /// - `1` 验证中
    /// - `2` 通过
    /// - `3` 失败
    pub remit_state: Option<i64>,
    /// 开户状态
    ///
    /// Codes:
    ///
    /// - `0` 未开户
    /// - `1` 已开户
    pub open_account_state: Option<i64>,
    /// 停业类型
    ///
    /// Codes:
    ///
    /// - `1` 商家主动操作
    /// - `2` 平台处罚
    pub suspend_type: Option<i64>,
    /// 绑定成功时间
    pub bound_time: Option<i64>,
    /// 创建时间
    pub create_time: Option<i64>,
    /// 更新时间
    pub update_time: Option<i64>,
    /// 资质验证通过时间
    pub qual_pass_time: Option<i64>,
    /// 账户验证通过时间
    pub remit_pass_time: Option<i64>,
    /// 开户时间
    pub open_account_time: Option<i64>,
}

impl rt::Encode for DoudianShopStore {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopStore",
            &[
                rt::Field("store_id", 0, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("store_code", 0, &[]),
                rt::Field("rel_shop_id", 0, &[]),
                rt::Field("poi_id", 0, &[]),
                rt::Field("longitude", 0, &[]),
                rt::Field("latitude", 0, &[]),
                rt::Field("province", 0, &[]),
                rt::Field("province_code", 0, &[]),
                rt::Field("city", 0, &[]),
                rt::Field("city_code", 0, &[]),
                rt::Field("district", 0, &[]),
                rt::Field("district_code", 0, &[]),
                rt::Field("town", rt::PII, &[]),
                rt::Field("town_code", 0, &[]),
                rt::Field("address", rt::PII, &[]),
                rt::Field("contact", rt::PII, &[]),
                rt::Field("open_time", 0, &[]),
                rt::Field("is_open_now", 0, &[]),
                rt::Field("state", 0, DoudianStoreState::KNOWN),
                rt::Field("poi_audit_state", 0, &["1", "2", "3", "4"]),
                rt::Field("qual_state", 0, &["0", "1", "2", "3"]),
                rt::Field("remit_state", 0, &["0", "1", "2", "3"]),
                rt::Field("open_account_state", 0, &["0", "1"]),
                rt::Field("suspend_type", 0, &["1", "2"]),
                rt::Field("bound_time", 0, &[]),
                rt::Field("create_time", 0, &[]),
                rt::Field("update_time", 0, &[]),
                rt::Field("qual_pass_time", 0, &[]),
                rt::Field("remit_pass_time", 0, &[]),
                rt::Field("open_account_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 15, &self.address);
        rt::put(w, 25, &self.bound_time);
        rt::put(w, 9, &self.city);
        rt::put(w, 10, &self.city_code);
        rt::put(w, 16, &self.contact);
        rt::put(w, 26, &self.create_time);
        rt::put(w, 11, &self.district);
        rt::put(w, 12, &self.district_code);
        rt::put(w, 18, &self.is_open_now);
        rt::put(w, 6, &self.latitude);
        rt::put(w, 5, &self.longitude);
        rt::put(w, 1, &self.name);
        rt::put(w, 23, &self.open_account_state);
        rt::put(w, 30, &self.open_account_time);
        rt::put(w, 17, &self.open_time);
        rt::put(w, 20, &self.poi_audit_state);
        rt::put(w, 4, &self.poi_id);
        rt::put(w, 7, &self.province);
        rt::put(w, 8, &self.province_code);
        rt::put(w, 28, &self.qual_pass_time);
        rt::put(w, 21, &self.qual_state);
        rt::put(w, 3, &self.rel_shop_id);
        rt::put(w, 29, &self.remit_pass_time);
        rt::put(w, 22, &self.remit_state);
        rt::put(w, 19, &self.state);
        rt::put(w, 2, &self.store_code);
        rt::put(w, 0, &self.store_id);
        rt::put(w, 24, &self.suspend_type);
        rt::put(w, 13, &self.town);
        rt::put(w, 14, &self.town_code);
        rt::put(w, 27, &self.update_time);
    }
}

impl rt::Decode for DoudianShopStore {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.store_code, r),
            3 => rt::get(&mut self.rel_shop_id, r),
            4 => rt::get(&mut self.poi_id, r),
            5 => rt::get(&mut self.longitude, r),
            6 => rt::get(&mut self.latitude, r),
            7 => rt::get(&mut self.province, r),
            8 => rt::get(&mut self.province_code, r),
            9 => rt::get(&mut self.city, r),
            10 => rt::get(&mut self.city_code, r),
            11 => rt::get(&mut self.district, r),
            12 => rt::get(&mut self.district_code, r),
            13 => rt::get(&mut self.town, r),
            14 => rt::get(&mut self.town_code, r),
            15 => rt::get(&mut self.address, r),
            16 => rt::get(&mut self.contact, r),
            17 => rt::get(&mut self.open_time, r),
            18 => rt::get(&mut self.is_open_now, r),
            19 => rt::get(&mut self.state, r),
            20 => rt::get(&mut self.poi_audit_state, r),
            21 => rt::get(&mut self.qual_state, r),
            22 => rt::get(&mut self.remit_state, r),
            23 => rt::get(&mut self.open_account_state, r),
            24 => rt::get(&mut self.suspend_type, r),
            25 => rt::get(&mut self.bound_time, r),
            26 => rt::get(&mut self.create_time, r),
            27 => rt::get(&mut self.update_time, r),
            28 => rt::get(&mut self.qual_pass_time, r),
            29 => rt::get(&mut self.remit_pass_time, r),
            30 => rt::get(&mut self.open_account_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShopStore);

rt::impl_serde!(DoudianShopStore, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShopStoreCharge {
    /// 负责人姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub charge_name: Option<String>,
    /// 负责人电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub charge_mobile: Option<String>,
}

impl rt::Encode for DoudianShopStoreCharge {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopStoreCharge",
            &[
                rt::Field("charge_name", rt::PII, &[]),
                rt::Field("charge_mobile", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.charge_mobile);
        rt::put(w, 0, &self.charge_name);
    }
}

impl rt::Decode for DoudianShopStoreCharge {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.charge_name, r),
            1 => rt::get(&mut self.charge_mobile, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShopStoreCharge);

rt::impl_serde!(DoudianShopStoreCharge, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShopStoreDetail {
    /// 门店信息
    pub store: Option<DoudianShopStore>,
    /// 关联店铺信息
    pub rel_shop_user: Option<DoudianShopStoreOwner>,
    /// POI审核信息
    pub poi_audit_info: Option<DoudianShopStorePoiAudit>,
    /// 负责人信息
    pub store_charge_info: Option<DoudianShopStoreCharge>,
}

impl rt::Encode for DoudianShopStoreDetail {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopStoreDetail",
            &[
                rt::Field("store", 0, &[]),
                rt::Field("rel_shop_user", 0, &[]),
                rt::Field("poi_audit_info", 0, &[]),
                rt::Field("store_charge_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.poi_audit_info);
        rt::put(w, 1, &self.rel_shop_user);
        rt::put(w, 0, &self.store);
        rt::put(w, 3, &self.store_charge_info);
    }
}

impl rt::Decode for DoudianShopStoreDetail {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store, r),
            1 => rt::get(&mut self.rel_shop_user, r),
            2 => rt::get(&mut self.poi_audit_info, r),
            3 => rt::get(&mut self.store_charge_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShopStoreDetail);

rt::impl_serde!(DoudianShopStoreDetail, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShopStoreOwner {
    /// 关联店铺ID
    pub id: Option<i64>,
    /// 店铺名称
    pub shop_name: Option<String>,
    /// 商家负责人
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub shop_charge_name: Option<String>,
    /// 头条ID
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub toutiao_id: Option<i64>,
    /// 商业化ID
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub ocean_id: Option<i64>,
    /// 营业状态
    ///
    /// Codes:
    ///
    /// - `0` 正常营业
    /// - `1` 停业整顿
    pub operate_status: Option<i32>,
    /// 业务类型
    ///
    /// Codes:
    ///
    /// - `0` 二类电商
    /// - `1` 放心购
    pub biz_type: Option<i32>,
    /// 资质类型
    ///
    /// Codes:
    ///
    /// - `0` 企业
    /// - `11` 个人
    /// - `41` 个体
    pub v_type: Option<i32>,
    /// 店铺类型
    ///
    /// Codes:
    ///
    /// - `0` 普通
    /// - `1` 专营
    /// - `2` 专卖
    /// - `3` 旗舰
    pub shop_type: Option<i32>,
}

impl rt::Encode for DoudianShopStoreOwner {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopStoreOwner",
            &[
                rt::Field("id", 0, &[]),
                rt::Field("shop_name", 0, &[]),
                rt::Field("shop_charge_name", rt::PII, &[]),
                rt::Field("toutiao_id", rt::PII, &[]),
                rt::Field("ocean_id", rt::PII, &[]),
                rt::Field("operate_status", 0, &["0", "1"]),
                rt::Field("biz_type", 0, &["0", "1"]),
                rt::Field("v_type", 0, &["0", "11", "41"]),
                rt::Field("shop_type", 0, &["0", "1", "2", "3"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.biz_type);
        rt::put(w, 0, &self.id);
        rt::put(w, 4, &self.ocean_id);
        rt::put(w, 5, &self.operate_status);
        rt::put(w, 2, &self.shop_charge_name);
        rt::put(w, 1, &self.shop_name);
        rt::put(w, 8, &self.shop_type);
        rt::put(w, 3, &self.toutiao_id);
        rt::put(w, 7, &self.v_type);
    }
}

impl rt::Decode for DoudianShopStoreOwner {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.shop_name, r),
            2 => rt::get(&mut self.shop_charge_name, r),
            3 => rt::get(&mut self.toutiao_id, r),
            4 => rt::get(&mut self.ocean_id, r),
            5 => rt::get(&mut self.operate_status, r),
            6 => rt::get(&mut self.biz_type, r),
            7 => rt::get(&mut self.v_type, r),
            8 => rt::get(&mut self.shop_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShopStoreOwner);

rt::impl_serde!(DoudianShopStoreOwner, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShopStorePoiAudit {
    /// POI审核ID
    pub poi_audit_id: Option<String>,
    /// POI审核状态
    ///
    /// Codes:
    ///
    /// - `1` 审核中
    /// - `2` 绑定成功
    /// - `3` 驳回
    /// - `4` 部分通过
    pub poi_audit_state: Option<i64>,
    /// 门店ID
    pub store_id: Option<i64>,
    /// 门店名称
    pub name: Option<String>,
    /// 门店编码
    pub store_code: Option<String>,
    /// 经度
    pub longitude: Option<String>,
    /// 纬度
    pub latitude: Option<String>,
    /// 省
    pub province: Option<String>,
    /// 市
    pub city: Option<String>,
    /// 区
    pub district: Option<String>,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub address: Option<String>,
    /// 电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub contact: Option<String>,
    /// 营业时间
    pub open_time: Option<DoudianStoreAuditTimes>,
    /// 拒绝原因
    pub reject_reason: Option<String>,
    /// 街道
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub town: Option<String>,
}

impl rt::Encode for DoudianShopStorePoiAudit {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopStorePoiAudit",
            &[
                rt::Field("poi_audit_id", 0, &[]),
                rt::Field("poi_audit_state", 0, &["1", "2", "3", "4"]),
                rt::Field("store_id", 0, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("store_code", 0, &[]),
                rt::Field("longitude", 0, &[]),
                rt::Field("latitude", 0, &[]),
                rt::Field("province", 0, &[]),
                rt::Field("city", 0, &[]),
                rt::Field("district", 0, &[]),
                rt::Field("address", rt::PII, &[]),
                rt::Field("contact", rt::PII, &[]),
                rt::Field("open_time", 0, &[]),
                rt::Field("reject_reason", 0, &[]),
                rt::Field("town", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 10, &self.address);
        rt::put(w, 8, &self.city);
        rt::put(w, 11, &self.contact);
        rt::put(w, 9, &self.district);
        rt::put(w, 6, &self.latitude);
        rt::put(w, 5, &self.longitude);
        rt::put(w, 3, &self.name);
        rt::put(w, 12, &self.open_time);
        rt::put(w, 0, &self.poi_audit_id);
        rt::put(w, 1, &self.poi_audit_state);
        rt::put(w, 7, &self.province);
        rt::put(w, 13, &self.reject_reason);
        rt::put(w, 4, &self.store_code);
        rt::put(w, 2, &self.store_id);
        rt::put(w, 14, &self.town);
    }
}

impl rt::Decode for DoudianShopStorePoiAudit {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.poi_audit_id, r),
            1 => rt::get(&mut self.poi_audit_state, r),
            2 => rt::get(&mut self.store_id, r),
            3 => rt::get(&mut self.name, r),
            4 => rt::get(&mut self.store_code, r),
            5 => rt::get(&mut self.longitude, r),
            6 => rt::get(&mut self.latitude, r),
            7 => rt::get(&mut self.province, r),
            8 => rt::get(&mut self.city, r),
            9 => rt::get(&mut self.district, r),
            10 => rt::get(&mut self.address, r),
            11 => rt::get(&mut self.contact, r),
            12 => rt::get(&mut self.open_time, r),
            13 => rt::get(&mut self.reject_reason, r),
            14 => rt::get(&mut self.town, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShopStorePoiAudit);

rt::impl_serde!(DoudianShopStorePoiAudit, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianStoreAuditTimes {
    /// 营业时间
    ///
    /// Keyed by the weekday, 1 (Monday) to 7.
    pub day_map: BTreeMap<String, String>,
    /// `custom` on the wire; it has no label.
    pub custom: Option<String>,
}

impl rt::Encode for DoudianStoreAuditTimes {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianStoreAuditTimes",
            &[rt::Field("day_map", 0, &[]), rt::Field("custom", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.custom);
        rt::put(w, 0, &self.day_map);
    }
}

impl rt::Decode for DoudianStoreAuditTimes {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.day_map, r),
            1 => rt::get(&mut self.custom, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianStoreAuditTimes);

rt::impl_serde!(DoudianStoreAuditTimes, Self::default());

/// 门店状态
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianStoreState(pub i64);

impl DoudianStoreState {
    /// `0`: 初始化
    pub const INIT: Self = Self(0);

    /// `1`: 绑定中
    pub const BINDING: Self = Self(1);

    /// `2`: 绑定成功
    pub const BOUND: Self = Self(2);

    /// `3`: 资质验证中
    pub const VERIFYING_QUALIFICATION: Self = Self(3);

    /// `4`: 账户认证中
    pub const VERIFYING_ACCOUNT: Self = Self(4);

    /// `5`: 正常营业
    pub const OPEN: Self = Self(5);

    /// `6`: 暂停营业
    pub const SUSPENDED: Self = Self(6);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["0", "1", "2", "3", "4", "5", "6"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            0 => Some("初始化"),
            1 => Some("绑定中"),
            2 => Some("绑定成功"),
            3 => Some("资质验证中"),
            4 => Some("账户认证中"),
            5 => Some("正常营业"),
            6 => Some("暂停营业"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianStoreState, i64);
