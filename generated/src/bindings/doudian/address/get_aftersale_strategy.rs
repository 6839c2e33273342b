// @generated from doudian/address/address.getAftersaleStrategy.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

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
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAddressGetAftersaleStrategyRequest {
    /// 策略ID
    ///
    /// Needed.
    pub strategy_id: Option<String>,
}

impl DoudianAddressGetAftersaleStrategyRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { strategy_id: None }
    }

    /// Sets `strategy_id` (策略ID).
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
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianAddressGetAftersaleStrategyRequest",
            &[rt::Field("strategy_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.strategy_id);
    }
}

rt::impl_record!(DoudianAddressGetAftersaleStrategyRequest);

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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressGetAftersaleStrategyAddress {
    /// 地址ID
    pub id: Option<i64>,
    /// 街道名称
    pub street_name: Option<String>,
    /// 是否是默认地址
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_default: Option<i64>,
    /// 省名称
    pub province_name: Option<String>,
    /// 街道ID
    pub street_id: Option<i64>,
    /// 联系方式类型
    ///
    /// Codes:
    ///
    /// - `0` 手机
    /// - `1` 普通座机
    /// - `2` 企业座机
    pub link_type: Option<i32>,
    /// 普通座机
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub common_phone: Option<DoudianAddressGetAftersaleStrategyCommonPhone>,
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
    /// The mobile or the fixed number.
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
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
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
    /// Uncertain: sources disagree about it, or are silent.
    pub company_phone: Option<DoudianAddressGetAftersaleStrategyCompanyPhone>,
    /// 手机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub phone: Option<String>,
}

impl rt::Encode for DoudianAddressGetAftersaleStrategyAddress {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianAddressGetAftersaleStrategyAddress",
            &[
                rt::Field("id", 0, &[]),
                rt::Field("street_name", 0, &[]),
                rt::Field("is_default", 0, &["0", "1"]),
                rt::Field("province_name", 0, &[]),
                rt::Field("street_id", 0, &[]),
                rt::Field("link_type", 0, &["0", "1", "2"]),
                rt::Field("common_phone", rt::UNCERTAIN, &[]),
                rt::Field("create_time", 0, &[]),
                rt::Field("city_id", 0, &[]),
                rt::Field("biz_type", 0, &["0", "1"]),
                rt::Field("user_name", rt::PII, &[]),
                rt::Field("mobile", rt::PII, &[]),
                rt::Field("city_name", 0, &[]),
                rt::Field("after_sale_note", 0, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("is_send_default", 0, &["0", "1"]),
                rt::Field("update_time", 0, &[]),
                rt::Field("detail", rt::PII, &[]),
                rt::Field("province_id", 0, &[]),
                rt::Field("town_id", 0, &[]),
                rt::Field("town_name", 0, &[]),
                rt::Field("biz_id", 0, &[]),
                rt::Field("address", rt::PII, &[]),
                rt::Field("company_phone", rt::UNCERTAIN, &[]),
                rt::Field("phone", rt::PII, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianAddressGetAftersaleStrategyAddress);

rt::impl_serde!(DoudianAddressGetAftersaleStrategyAddress, Self::default());

/// Part of the answer to `address.getAftersaleStrategy`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressGetAftersaleStrategyCommonPhone {
    /// 区号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub area_num: Option<String>,
    /// 主机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub main_num: Option<String>,
    /// 分机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub auxiliary_num: Option<String>,
    /// 拼接之后的联系方式
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub num: Option<String>,
}

impl rt::Encode for DoudianAddressGetAftersaleStrategyCommonPhone {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianAddressGetAftersaleStrategyCommonPhone",
            &[
                rt::Field("area_num", rt::PII, &[]),
                rt::Field("main_num", rt::PII, &[]),
                rt::Field("auxiliary_num", rt::PII, &[]),
                rt::Field("num", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.area_num);
        rt::put(w, 2, &self.auxiliary_num);
        rt::put(w, 1, &self.main_num);
        rt::put(w, 3, &self.num);
    }
}

impl rt::Decode for DoudianAddressGetAftersaleStrategyCommonPhone {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.area_num, r),
            1 => rt::get(&mut self.main_num, r),
            2 => rt::get(&mut self.auxiliary_num, r),
            3 => rt::get(&mut self.num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAddressGetAftersaleStrategyCommonPhone);

rt::impl_serde!(DoudianAddressGetAftersaleStrategyCommonPhone, Self::default());

/// Part of the answer to `address.getAftersaleStrategy`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressGetAftersaleStrategyCompanyPhone {
    /// 联系方式号码
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub phone_num: Option<String>,
    /// 拼接之后的联系方式
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub num: Option<String>,
}

impl rt::Encode for DoudianAddressGetAftersaleStrategyCompanyPhone {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianAddressGetAftersaleStrategyCompanyPhone",
            &[rt::Field("phone_num", rt::PII, &[]), rt::Field("num", rt::PII, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.num);
        rt::put(w, 0, &self.phone_num);
    }
}

impl rt::Decode for DoudianAddressGetAftersaleStrategyCompanyPhone {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.phone_num, r),
            1 => rt::get(&mut self.num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAddressGetAftersaleStrategyCompanyPhone);

rt::impl_serde!(DoudianAddressGetAftersaleStrategyCompanyPhone, Self::default());

/// Part of the answer to `address.getAftersaleStrategy`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressGetAftersaleStrategyData {
    /// 数据
    ///
    /// Known in part only. Perhaps the answer itself is this structure.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Option<DoudianAddressGetAftersaleStrategyStrategy>,
}

impl rt::Encode for DoudianAddressGetAftersaleStrategyData {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianAddressGetAftersaleStrategyData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
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

rt::impl_record!(DoudianAddressGetAftersaleStrategyData);

rt::impl_serde!(DoudianAddressGetAftersaleStrategyData, Self::default());

/// Part of the answer to `address.getAftersaleStrategy`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressGetAftersaleStrategyStrategy {
    /// 地址信息
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub address: Option<DoudianAddressGetAftersaleStrategyAddress>,
}

impl rt::Encode for DoudianAddressGetAftersaleStrategyStrategy {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianAddressGetAftersaleStrategyStrategy",
            &[rt::Field("address", rt::UNCERTAIN, &[])],
        );
        &TABLE
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

rt::impl_record!(DoudianAddressGetAftersaleStrategyStrategy);

rt::impl_serde!(DoudianAddressGetAftersaleStrategyStrategy, Self::default());
