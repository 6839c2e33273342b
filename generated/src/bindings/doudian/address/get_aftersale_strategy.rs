// @generated from doudian/address/address.getAftersaleStrategy.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 查询售后地址策略 — `address.getAftersaleStrategy`
///
/// Family: `address` (the feature `address`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAddressGetAftersaleStrategyRequest;
///
/// let request = DoudianAddressGetAftersaleStrategyRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianAddressGetAftersaleStrategyRequest {
    /// `strategy_id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub strategy_id: Option<String>,
}

impl DoudianAddressGetAftersaleStrategyRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { strategy_id: None }
    }

    /// Sets `strategy_id`.
    #[must_use]
    pub fn strategy_id(mut self, strategy_id: impl Into<String>) -> Self {
        self.strategy_id = Some(strategy_id.into());
        self
    }
}

impl Default for DoudianAddressGetAftersaleStrategyRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianAddressGetAftersaleStrategyRequest`].
pub type DoudianAddressGetAftersaleStrategyResponse = rt::DoudianResponse<
    DoudianAddressGetAftersaleStrategyData,
>;

impl rt::DoudianRequest for DoudianAddressGetAftersaleStrategyRequest {
    type Data = DoudianAddressGetAftersaleStrategyData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "address.getAftersaleStrategy",
        path: "/address/getAftersaleStrategy",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianAddressGetAftersaleStrategyRequest {
    fn name(&self) -> &'static str {
        "DoudianAddressGetAftersaleStrategyRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("strategy_id")];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.strategy_id);
    }
}

rt::impl_debug!(DoudianAddressGetAftersaleStrategyRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAddressGetAftersaleStrategyRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.strategy_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAddressGetAftersaleStrategyRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            strategy_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAddressGetAftersaleStrategyRequest, Self::blank());

/// Part of the answer to `address.getAftersaleStrategy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianAddressGetAftersaleStrategyAddress {
    /// 地址ID
    pub id: Option<i64>,
    /// 街道名称
    pub street_name: Option<String>,
    /// 是否是默认地址
    pub is_default: Option<i64>,
    /// 省名称
    pub province_name: Option<String>,
    /// 街道ID
    pub street_id: Option<i64>,
    /// 联系方式类型
    pub link_type: Option<i32>,
    /// 普通座机
    ///
    /// Its members are not known.
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub common_phone: BTreeMap<String, rt::Value>,
    /// 创建时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub create_time: Option<rt::DateTime>,
    /// 城市ID
    pub city_id: Option<i64>,
    /// 业务类型
    ///
    /// Codes:
    ///
    /// - `0` 抖店店铺
    /// - `1` 门店
    pub biz_type: Option<i32>,
    /// 售后地址联系人
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub user_name: Option<String>,
    /// 默认联系方式
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub mobile: Option<String>,
    /// 城市名称
    pub city_name: Option<String>,
    /// 售后备注
    pub after_sale_note: Option<String>,
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 是否是默认发货地址
    pub is_send_default: Option<i64>,
    /// 更新时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub update_time: Option<rt::DateTime>,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub detail: Option<String>,
    /// 省ID
    pub province_id: Option<i64>,
    /// 区县ID
    pub town_id: Option<i64>,
    /// 区县名称
    pub town_name: Option<String>,
    /// 业务ID
    pub biz_id: Option<i64>,
    /// 地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub address: Option<String>,
    /// 企业座机
    ///
    /// Its members are not known.
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub company_phone: BTreeMap<String, rt::Value>,
    /// 手机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub phone: Option<String>,
}

impl rt::Encode for DoudianAddressGetAftersaleStrategyAddress {
    fn name(&self) -> &'static str {
        "DoudianAddressGetAftersaleStrategyAddress"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("id"),
            rt::Field::new("street_name"),
            rt::Field::new("is_default"),
            rt::Field::new("province_name"),
            rt::Field::new("street_id"),
            rt::Field::new("link_type"),
            rt::Field::new("common_phone").pii(),
            rt::Field::new("create_time"),
            rt::Field::new("city_id"),
            rt::Field::new("biz_type").codes(&["0", "1"]),
            rt::Field::new("user_name").pii(),
            rt::Field::new("mobile").pii(),
            rt::Field::new("city_name"),
            rt::Field::new("after_sale_note"),
            rt::Field::new("shop_id"),
            rt::Field::new("is_send_default"),
            rt::Field::new("update_time"),
            rt::Field::new("detail").pii(),
            rt::Field::new("province_id"),
            rt::Field::new("town_id"),
            rt::Field::new("town_name"),
            rt::Field::new("biz_id"),
            rt::Field::new("address").pii(),
            rt::Field::new("company_phone").pii(),
            rt::Field::new("phone").pii(),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 22, &self.address);
        rt::put(w, 13, &self.after_sale_note);
        rt::put(w, 21, &self.biz_id);
        rt::put(w, 9, &self.biz_type);
        rt::put(w, 8, &self.city_id);
        rt::put(w, 12, &self.city_name);
        rt::put(w, 6, &self.common_phone);
        rt::put(w, 23, &self.company_phone);
        rt::put(w, 7, &self.create_time);
        rt::put(w, 17, &self.detail);
        rt::put(w, 0, &self.id);
        rt::put(w, 2, &self.is_default);
        rt::put(w, 15, &self.is_send_default);
        rt::put(w, 5, &self.link_type);
        rt::put(w, 11, &self.mobile);
        rt::put(w, 24, &self.phone);
        rt::put(w, 18, &self.province_id);
        rt::put(w, 3, &self.province_name);
        rt::put(w, 14, &self.shop_id);
        rt::put(w, 4, &self.street_id);
        rt::put(w, 1, &self.street_name);
        rt::put(w, 19, &self.town_id);
        rt::put(w, 20, &self.town_name);
        rt::put(w, 16, &self.update_time);
        rt::put(w, 10, &self.user_name);
    }
}

impl rt::Decode for DoudianAddressGetAftersaleStrategyAddress {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.street_name, r),
            2 => rt::get(&mut self.is_default, r),
            3 => rt::get(&mut self.province_name, r),
            4 => rt::get(&mut self.street_id, r),
            5 => rt::get(&mut self.link_type, r),
            6 => rt::get(&mut self.common_phone, r),
            7 => rt::get(&mut self.create_time, r),
            8 => rt::get(&mut self.city_id, r),
            9 => rt::get(&mut self.biz_type, r),
            10 => rt::get(&mut self.user_name, r),
            11 => rt::get(&mut self.mobile, r),
            12 => rt::get(&mut self.city_name, r),
            13 => rt::get(&mut self.after_sale_note, r),
            14 => rt::get(&mut self.shop_id, r),
            15 => rt::get(&mut self.is_send_default, r),
            16 => rt::get(&mut self.update_time, r),
            17 => rt::get(&mut self.detail, r),
            18 => rt::get(&mut self.province_id, r),
            19 => rt::get(&mut self.town_id, r),
            20 => rt::get(&mut self.town_name, r),
            21 => rt::get(&mut self.biz_id, r),
            22 => rt::get(&mut self.address, r),
            23 => rt::get(&mut self.company_phone, r),
            24 => rt::get(&mut self.phone, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianAddressGetAftersaleStrategyAddress);

rt::impl_serde!(DoudianAddressGetAftersaleStrategyAddress, Self::default());

/// Part of the answer to `address.getAftersaleStrategy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianAddressGetAftersaleStrategyData {
    /// 数据
    ///
    /// Known in part only.
    pub data: Option<DoudianAddressGetAftersaleStrategyStrategy>,
}

impl rt::Encode for DoudianAddressGetAftersaleStrategyData {
    fn name(&self) -> &'static str {
        "DoudianAddressGetAftersaleStrategyData"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("data")];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianAddressGetAftersaleStrategyData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianAddressGetAftersaleStrategyData);

rt::impl_serde!(DoudianAddressGetAftersaleStrategyData, Self::default());

/// Part of the answer to `address.getAftersaleStrategy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianAddressGetAftersaleStrategyStrategy {
    /// `address`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub address: Option<DoudianAddressGetAftersaleStrategyAddress>,
}

impl rt::Encode for DoudianAddressGetAftersaleStrategyStrategy {
    fn name(&self) -> &'static str {
        "DoudianAddressGetAftersaleStrategyStrategy"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("address")];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.address);
    }
}

impl rt::Decode for DoudianAddressGetAftersaleStrategyStrategy {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.address, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianAddressGetAftersaleStrategyStrategy);

rt::impl_serde!(DoudianAddressGetAftersaleStrategyStrategy, Self::default());
