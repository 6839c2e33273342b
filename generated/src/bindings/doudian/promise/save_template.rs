// @generated from doudian/promise/promise.SaveTemplate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 保存时效模板 — `promise.SaveTemplate`
///
/// Family: `promise` (the feature `promise`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianPromiseSaveTemplateRequest, DoudianPromiseSaveTemplateTemplateInfo};
///
/// let request = DoudianPromiseSaveTemplateRequest::new(
///     DoudianPromiseSaveTemplateTemplateInfo::new(),
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianPromiseSaveTemplateRequest {
    /// 模板信息
    pub template_info: DoudianPromiseSaveTemplateTemplateInfo,
    /// 波次规则配置
    pub wave_rule_configs: Option<Vec<DoudianPromiseSaveTemplateWaveRuleConfig>>,
    /// 其他信息
    pub extra_info: Option<DoudianPromiseSaveTemplateExtraInfo>,
}

impl DoudianPromiseSaveTemplateRequest {
    /// With the parameters that are required.
    pub fn new(template_info: DoudianPromiseSaveTemplateTemplateInfo) -> Self {
        Self {
            template_info,
            wave_rule_configs: None,
            extra_info: None,
        }
    }

    /// Sets `wave_rule_configs` (波次规则配置).
    #[must_use]
    pub fn wave_rule_configs(
        mut self,
        wave_rule_configs: impl Into<Vec<DoudianPromiseSaveTemplateWaveRuleConfig>>,
    ) -> Self {
        self.wave_rule_configs = Some(wave_rule_configs.into());
        self
    }

    /// Sets `extra_info` (其他信息).
    #[must_use]
    pub fn extra_info(
        mut self,
        extra_info: DoudianPromiseSaveTemplateExtraInfo,
    ) -> Self {
        self.extra_info = Some(extra_info);
        self
    }
}

/// The answer to [`DoudianPromiseSaveTemplateRequest`].
pub type DoudianPromiseSaveTemplateResponse = rt::DoudianResponse<
    DoudianPromiseSaveTemplateData,
>;

impl rt::DoudianRequest for DoudianPromiseSaveTemplateRequest {
    type Data = DoudianPromiseSaveTemplateData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "promise.SaveTemplate",
        path: "/promise/SaveTemplate",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianPromiseSaveTemplateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPromiseSaveTemplateRequest",
            &[
                rt::Field("template_info", rt::REQUIRED, &[]),
                rt::Field("wave_rule_configs", 0, &[]),
                rt::Field("extra_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.extra_info);
        rt::put(w, 0, &self.template_info);
        rt::put(w, 1, &self.wave_rule_configs);
    }
}

rt::impl_record!(DoudianPromiseSaveTemplateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianPromiseSaveTemplateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template_info, r),
            1 => rt::get(&mut self.wave_rule_configs, r),
            2 => rt::get(&mut self.extra_info, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianPromiseSaveTemplateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            template_info: Default::default(),
            wave_rule_configs: Default::default(),
            extra_info: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianPromiseSaveTemplateRequest, Self::blank());

/// Part of the request `promise.SaveTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianPromiseSaveTemplateAddress {
    /// 省编码
    pub province_code: Option<String>,
    /// 省名称
    pub province_name: Option<String>,
    /// 城市编码
    pub city_code: Option<String>,
    /// 城市名称
    pub city_name: Option<String>,
    /// 地区编码
    pub district_code: Option<String>,
    /// 地区名称
    pub district_name: Option<String>,
    /// 街道编码
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub street_code: Option<String>,
    /// 街道名称
    ///
    /// Personal data (an address): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub street_name: Option<String>,
}

impl DoudianPromiseSaveTemplateAddress {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            province_code: None,
            province_name: None,
            city_code: None,
            city_name: None,
            district_code: None,
            district_name: None,
            street_code: None,
            street_name: None,
        }
    }

    /// Sets `province_code` (省编码).
    #[must_use]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }

    /// Sets `province_name` (省名称).
    #[must_use]
    pub fn province_name(mut self, province_name: impl Into<String>) -> Self {
        self.province_name = Some(province_name.into());
        self
    }

    /// Sets `city_code` (城市编码).
    #[must_use]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets `city_name` (城市名称).
    #[must_use]
    pub fn city_name(mut self, city_name: impl Into<String>) -> Self {
        self.city_name = Some(city_name.into());
        self
    }

    /// Sets `district_code` (地区编码).
    #[must_use]
    pub fn district_code(mut self, district_code: impl Into<String>) -> Self {
        self.district_code = Some(district_code.into());
        self
    }

    /// Sets `district_name` (地区名称).
    #[must_use]
    pub fn district_name(mut self, district_name: impl Into<String>) -> Self {
        self.district_name = Some(district_name.into());
        self
    }

    /// Sets `street_code` (街道编码).
    #[must_use]
    pub fn street_code(mut self, street_code: impl Into<String>) -> Self {
        self.street_code = Some(street_code.into());
        self
    }

    /// Sets `street_name` (街道名称).
    #[must_use]
    pub fn street_name(mut self, street_name: impl Into<String>) -> Self {
        self.street_name = Some(street_name.into());
        self
    }
}

impl rt::Encode for DoudianPromiseSaveTemplateAddress {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPromiseSaveTemplateAddress",
            &[
                rt::Field("province_code", 0, &[]),
                rt::Field("province_name", 0, &[]),
                rt::Field("city_code", 0, &[]),
                rt::Field("city_name", 0, &[]),
                rt::Field("district_code", 0, &[]),
                rt::Field("district_name", 0, &[]),
                rt::Field("street_code", rt::UNCERTAIN, &[]),
                rt::Field("street_name", rt::PII | rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.city_code);
        rt::put(w, 3, &self.city_name);
        rt::put(w, 4, &self.district_code);
        rt::put(w, 5, &self.district_name);
        rt::put(w, 0, &self.province_code);
        rt::put(w, 1, &self.province_name);
        rt::put(w, 6, &self.street_code);
        rt::put(w, 7, &self.street_name);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianPromiseSaveTemplateAddress {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.province_code, r),
            1 => rt::get(&mut self.province_name, r),
            2 => rt::get(&mut self.city_code, r),
            3 => rt::get(&mut self.city_name, r),
            4 => rt::get(&mut self.district_code, r),
            5 => rt::get(&mut self.district_name, r),
            6 => rt::get(&mut self.street_code, r),
            7 => rt::get(&mut self.street_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianPromiseSaveTemplateAddress);

rt::impl_serde!(DoudianPromiseSaveTemplateAddress, Self::default());

/// Part of the request `promise.SaveTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianPromiseSaveTemplateCapacity {
    /// 日期
    ///
    /// Such as 2024-07-17.
    pub date: Option<String>,
    /// 容量
    pub capacity: Option<i64>,
    /// 是否默认
    pub is_default: Option<bool>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianPromiseSaveTemplateCapacity {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            date: None,
            capacity: None,
            is_default: None,
        }
    }

    /// Sets `date` (日期).
    #[must_use]
    pub fn date(mut self, date: impl Into<String>) -> Self {
        self.date = Some(date.into());
        self
    }

    /// Sets `capacity` (容量).
    #[must_use]
    pub fn capacity(mut self, capacity: i64) -> Self {
        self.capacity = Some(capacity);
        self
    }

    /// Sets `is_default` (是否默认).
    #[must_use]
    pub fn is_default(mut self, is_default: bool) -> Self {
        self.is_default = Some(is_default);
        self
    }
}

impl rt::Encode for DoudianPromiseSaveTemplateCapacity {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPromiseSaveTemplateCapacity",
            &[
                rt::Field("date", 0, &[]),
                rt::Field("capacity", 0, &[]),
                rt::Field("is_default", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.capacity);
        rt::put(w, 0, &self.date);
        rt::put(w, 2, &self.is_default);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianPromiseSaveTemplateCapacity {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.date, r),
            1 => rt::get(&mut self.capacity, r),
            2 => rt::get(&mut self.is_default, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianPromiseSaveTemplateCapacity);

rt::impl_serde!(DoudianPromiseSaveTemplateCapacity, Self::default());

/// Part of the answer to `promise.SaveTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianPromiseSaveTemplateData {
    /// 模板ID
    pub template_id: Option<String>,
}

impl rt::Encode for DoudianPromiseSaveTemplateData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPromiseSaveTemplateData",
            &[rt::Field("template_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.template_id);
    }
}

impl rt::Decode for DoudianPromiseSaveTemplateData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianPromiseSaveTemplateData);

rt::impl_serde!(DoudianPromiseSaveTemplateData, Self::default());

/// Part of the request `promise.SaveTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianPromiseSaveTemplateExtraInfo {
    /// 是否同意了协议
    pub is_protocol_accepted: Option<bool>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianPromiseSaveTemplateExtraInfo {
    /// Without parameters.
    pub fn new() -> Self {
        Self { is_protocol_accepted: None }
    }

    /// Sets `is_protocol_accepted` (是否同意了协议).
    #[must_use]
    pub fn is_protocol_accepted(mut self, is_protocol_accepted: bool) -> Self {
        self.is_protocol_accepted = Some(is_protocol_accepted);
        self
    }
}

impl rt::Encode for DoudianPromiseSaveTemplateExtraInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPromiseSaveTemplateExtraInfo",
            &[rt::Field("is_protocol_accepted", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.is_protocol_accepted);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianPromiseSaveTemplateExtraInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.is_protocol_accepted, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianPromiseSaveTemplateExtraInfo);

rt::impl_serde!(DoudianPromiseSaveTemplateExtraInfo, Self::default());

/// Part of the request `promise.SaveTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianPromiseSaveTemplateTemplateInfo {
    /// 店铺ID
    ///
    /// 0 will do.
    pub c_shop_id: Option<i64>,
    /// 模板ID
    ///
    /// Of the template to change; absent for a new one.
    pub template_id: Option<String>,
    /// 模板时效类型
    ///
    /// Codes:
    ///
    /// - `1` 承诺发货
    /// - `2` 承诺送达
    pub time_type: Option<i64>,
    /// 是否支持预约
    pub is_support_appointment: Option<bool>,
    /// 是否支持修改预约时间
    pub is_support_modify_appointment: Option<bool>,
    /// 仓信息
    pub warehouse_info: Option<DoudianPromiseSaveTemplateWarehouseInfo>,
    /// `status` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub status: Option<i64>,
    /// 模板名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub template_name: Option<String>,
    /// `support_appoinment_day` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub support_appoinment_day: Option<rt::Value>,
    /// 店铺名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub shop_name: Option<String>,
    /// `biz_tag` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub biz_tag: Option<rt::Value>,
    /// `min_hour_for_modify_appointment` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub min_hour_for_modify_appointment: Option<rt::Value>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianPromiseSaveTemplateTemplateInfo {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            c_shop_id: None,
            template_id: None,
            time_type: None,
            is_support_appointment: None,
            is_support_modify_appointment: None,
            warehouse_info: None,
            status: None,
            template_name: None,
            support_appoinment_day: None,
            shop_name: None,
            biz_tag: None,
            min_hour_for_modify_appointment: None,
        }
    }

    /// Sets `c_shop_id` (店铺ID).
    #[must_use]
    pub fn c_shop_id(mut self, c_shop_id: i64) -> Self {
        self.c_shop_id = Some(c_shop_id);
        self
    }

    /// Sets `template_id` (模板ID).
    #[must_use]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets `time_type` (模板时效类型).
    #[must_use]
    pub fn time_type(mut self, time_type: i64) -> Self {
        self.time_type = Some(time_type);
        self
    }

    /// Sets `is_support_appointment` (是否支持预约).
    #[must_use]
    pub fn is_support_appointment(mut self, is_support_appointment: bool) -> Self {
        self.is_support_appointment = Some(is_support_appointment);
        self
    }

    /// Sets `is_support_modify_appointment` (是否支持修改预约时间).
    #[must_use]
    pub fn is_support_modify_appointment(
        mut self,
        is_support_modify_appointment: bool,
    ) -> Self {
        self.is_support_modify_appointment = Some(is_support_modify_appointment);
        self
    }

    /// Sets `warehouse_info` (仓信息).
    #[must_use]
    pub fn warehouse_info(
        mut self,
        warehouse_info: DoudianPromiseSaveTemplateWarehouseInfo,
    ) -> Self {
        self.warehouse_info = Some(warehouse_info);
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: i64) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `template_name` (模板名称).
    #[must_use]
    pub fn template_name(mut self, template_name: impl Into<String>) -> Self {
        self.template_name = Some(template_name.into());
        self
    }

    /// Sets `support_appoinment_day`.
    #[must_use]
    pub fn support_appoinment_day(
        mut self,
        support_appoinment_day: impl Into<rt::Value>,
    ) -> Self {
        self.support_appoinment_day = Some(support_appoinment_day.into());
        self
    }

    /// Sets `shop_name` (店铺名称).
    #[must_use]
    pub fn shop_name(mut self, shop_name: impl Into<String>) -> Self {
        self.shop_name = Some(shop_name.into());
        self
    }

    /// Sets `biz_tag`.
    #[must_use]
    pub fn biz_tag(mut self, biz_tag: impl Into<rt::Value>) -> Self {
        self.biz_tag = Some(biz_tag.into());
        self
    }

    /// Sets `min_hour_for_modify_appointment`.
    #[must_use]
    pub fn min_hour_for_modify_appointment(
        mut self,
        min_hour_for_modify_appointment: impl Into<rt::Value>,
    ) -> Self {
        self.min_hour_for_modify_appointment = Some(
            min_hour_for_modify_appointment.into(),
        );
        self
    }
}

impl rt::Encode for DoudianPromiseSaveTemplateTemplateInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPromiseSaveTemplateTemplateInfo",
            &[
                rt::Field("c_shop_id", 0, &[]),
                rt::Field("template_id", 0, &[]),
                rt::Field("time_type", 0, &["1", "2"]),
                rt::Field("is_support_appointment", 0, &[]),
                rt::Field("is_support_modify_appointment", 0, &[]),
                rt::Field("warehouse_info", 0, &[]),
                rt::Field("status", rt::UNCERTAIN, &[]),
                rt::Field("template_name", rt::UNCERTAIN, &[]),
                rt::Field("support_appoinment_day", rt::UNCERTAIN, &[]),
                rt::Field("shop_name", rt::UNCERTAIN, &[]),
                rt::Field("biz_tag", rt::UNCERTAIN, &[]),
                rt::Field("min_hour_for_modify_appointment", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 10, &self.biz_tag);
        rt::put(w, 0, &self.c_shop_id);
        rt::put(w, 3, &self.is_support_appointment);
        rt::put(w, 4, &self.is_support_modify_appointment);
        rt::put(w, 11, &self.min_hour_for_modify_appointment);
        rt::put(w, 9, &self.shop_name);
        rt::put(w, 6, &self.status);
        rt::put(w, 8, &self.support_appoinment_day);
        rt::put(w, 1, &self.template_id);
        rt::put(w, 7, &self.template_name);
        rt::put(w, 2, &self.time_type);
        rt::put(w, 5, &self.warehouse_info);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianPromiseSaveTemplateTemplateInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.c_shop_id, r),
            1 => rt::get(&mut self.template_id, r),
            2 => rt::get(&mut self.time_type, r),
            3 => rt::get(&mut self.is_support_appointment, r),
            4 => rt::get(&mut self.is_support_modify_appointment, r),
            5 => rt::get(&mut self.warehouse_info, r),
            6 => rt::get(&mut self.status, r),
            7 => rt::get(&mut self.template_name, r),
            8 => rt::get(&mut self.support_appoinment_day, r),
            9 => rt::get(&mut self.shop_name, r),
            10 => rt::get(&mut self.biz_tag, r),
            11 => rt::get(&mut self.min_hour_for_modify_appointment, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianPromiseSaveTemplateTemplateInfo);

rt::impl_serde!(DoudianPromiseSaveTemplateTemplateInfo, Self::default());

/// Part of the request `promise.SaveTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianPromiseSaveTemplateWarehouseInfo {
    /// 仓ID
    pub warehouse_id: Option<String>,
    /// 仓名称
    pub warehouse_name: Option<String>,
}

impl DoudianPromiseSaveTemplateWarehouseInfo {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            warehouse_id: None,
            warehouse_name: None,
        }
    }

    /// Sets `warehouse_id` (仓ID).
    #[must_use]
    pub fn warehouse_id(mut self, warehouse_id: impl Into<String>) -> Self {
        self.warehouse_id = Some(warehouse_id.into());
        self
    }

    /// Sets `warehouse_name` (仓名称).
    #[must_use]
    pub fn warehouse_name(mut self, warehouse_name: impl Into<String>) -> Self {
        self.warehouse_name = Some(warehouse_name.into());
        self
    }
}

impl rt::Encode for DoudianPromiseSaveTemplateWarehouseInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPromiseSaveTemplateWarehouseInfo",
            &[rt::Field("warehouse_id", 0, &[]), rt::Field("warehouse_name", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.warehouse_id);
        rt::put(w, 1, &self.warehouse_name);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianPromiseSaveTemplateWarehouseInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.warehouse_id, r),
            1 => rt::get(&mut self.warehouse_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianPromiseSaveTemplateWarehouseInfo);

rt::impl_serde!(DoudianPromiseSaveTemplateWarehouseInfo, Self::default());

/// Part of the request `promise.SaveTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianPromiseSaveTemplateWaveRuleConfig {
    /// 波次时效类型
    ///
    /// Codes:
    ///
    /// - `1` 承诺发货
    /// - `2` 承诺送达
    pub time_type: Option<i64>,
    /// 波次ID
    ///
    /// Of the wave to change; absent for a new one.
    pub wave_id: Option<String>,
    /// 发货或送达天数
    ///
    /// Such as 1D: 0D to 2D for shipping, 0D to 7D for arrival.
    pub day: Option<String>,
    /// 产能ID
    ///
    /// Absent for a new wave.
    pub detail_id: Option<String>,
    /// 地址列表
    pub address_list: Vec<DoudianPromiseSaveTemplateAddress>,
    /// 指定日期的产能
    pub capacity: Vec<DoudianPromiseSaveTemplateCapacity>,
    /// `warehouse_info` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub warehouse_info: Option<DoudianPromiseSaveTemplateWarehouseInfo>,
    /// `cutoff_time_hms` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub cutoff_time_hms: Option<rt::Value>,
    /// `wave_type` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub wave_type: Option<rt::Value>,
}

impl DoudianPromiseSaveTemplateWaveRuleConfig {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            time_type: None,
            wave_id: None,
            day: None,
            detail_id: None,
            address_list: Default::default(),
            capacity: Default::default(),
            warehouse_info: None,
            cutoff_time_hms: None,
            wave_type: None,
        }
    }

    /// Sets `time_type` (波次时效类型).
    #[must_use]
    pub fn time_type(mut self, time_type: i64) -> Self {
        self.time_type = Some(time_type);
        self
    }

    /// Sets `wave_id` (波次ID).
    #[must_use]
    pub fn wave_id(mut self, wave_id: impl Into<String>) -> Self {
        self.wave_id = Some(wave_id.into());
        self
    }

    /// Sets `day` (发货或送达天数).
    #[must_use]
    pub fn day(mut self, day: impl Into<String>) -> Self {
        self.day = Some(day.into());
        self
    }

    /// Sets `detail_id` (产能ID).
    #[must_use]
    pub fn detail_id(mut self, detail_id: impl Into<String>) -> Self {
        self.detail_id = Some(detail_id.into());
        self
    }

    /// Sets `address_list` (地址列表).
    #[must_use]
    pub fn address_list(
        mut self,
        address_list: impl Into<Vec<DoudianPromiseSaveTemplateAddress>>,
    ) -> Self {
        self.address_list = address_list.into();
        self
    }

    /// Sets `capacity` (指定日期的产能).
    #[must_use]
    pub fn capacity(
        mut self,
        capacity: impl Into<Vec<DoudianPromiseSaveTemplateCapacity>>,
    ) -> Self {
        self.capacity = capacity.into();
        self
    }

    /// Sets `warehouse_info`.
    #[must_use]
    pub fn warehouse_info(
        mut self,
        warehouse_info: DoudianPromiseSaveTemplateWarehouseInfo,
    ) -> Self {
        self.warehouse_info = Some(warehouse_info);
        self
    }

    /// Sets `cutoff_time_hms`.
    #[must_use]
    pub fn cutoff_time_hms(mut self, cutoff_time_hms: impl Into<rt::Value>) -> Self {
        self.cutoff_time_hms = Some(cutoff_time_hms.into());
        self
    }

    /// Sets `wave_type`.
    #[must_use]
    pub fn wave_type(mut self, wave_type: impl Into<rt::Value>) -> Self {
        self.wave_type = Some(wave_type.into());
        self
    }
}

impl rt::Encode for DoudianPromiseSaveTemplateWaveRuleConfig {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPromiseSaveTemplateWaveRuleConfig",
            &[
                rt::Field("time_type", 0, &["1", "2"]),
                rt::Field("wave_id", 0, &[]),
                rt::Field("day", 0, &[]),
                rt::Field("detail_id", 0, &[]),
                rt::Field("address_list", 0, &[]),
                rt::Field("capacity", 0, &[]),
                rt::Field("warehouse_info", rt::UNCERTAIN, &[]),
                rt::Field("cutoff_time_hms", rt::UNCERTAIN, &[]),
                rt::Field("wave_type", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.address_list);
        rt::put(w, 5, &self.capacity);
        rt::put(w, 7, &self.cutoff_time_hms);
        rt::put(w, 2, &self.day);
        rt::put(w, 3, &self.detail_id);
        rt::put(w, 0, &self.time_type);
        rt::put(w, 6, &self.warehouse_info);
        rt::put(w, 1, &self.wave_id);
        rt::put(w, 8, &self.wave_type);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianPromiseSaveTemplateWaveRuleConfig {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.time_type, r),
            1 => rt::get(&mut self.wave_id, r),
            2 => rt::get(&mut self.day, r),
            3 => rt::get(&mut self.detail_id, r),
            4 => rt::get(&mut self.address_list, r),
            5 => rt::get(&mut self.capacity, r),
            6 => rt::get(&mut self.warehouse_info, r),
            7 => rt::get(&mut self.cutoff_time_hms, r),
            8 => rt::get(&mut self.wave_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianPromiseSaveTemplateWaveRuleConfig);

rt::impl_serde!(DoudianPromiseSaveTemplateWaveRuleConfig, Self::default());
