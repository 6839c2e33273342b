// @generated from doudian/trade/trade.CreateFreightTemplate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 小时达创建运费模板 — `trade.CreateFreightTemplate`
///
/// Family: `trade` (the feature `trade`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianTradeCreateFreightTemplateBaseRule, DoudianTradeCreateFreightTemplateDistanceRule, DoudianTradeCreateFreightTemplateFreeRule, DoudianTradeCreateFreightTemplateFreightTemplate, DoudianTradeCreateFreightTemplateIntervalRule, DoudianTradeCreateFreightTemplateRequest, DoudianTradeCreateFreightTemplateShippingAddress, DoudianTradeCreateFreightTemplateWeightRule};
///
/// let request = DoudianTradeCreateFreightTemplateRequest::new(
///     DoudianTradeCreateFreightTemplateFreightTemplate::new(
///         "…",
///         [DoudianTradeCreateFreightTemplateBaseRule::new(1)],
///         [DoudianTradeCreateFreightTemplateWeightRule::new(1, 1, 1)],
///         [DoudianTradeCreateFreightTemplateDistanceRule::new(1, 1, 1)],
///         [DoudianTradeCreateFreightTemplateIntervalRule::new(1, 1, 1)],
///         [DoudianTradeCreateFreightTemplateFreeRule::new(1)],
///         DoudianTradeCreateFreightTemplateShippingAddress::new("…", "…"),
///         1,
///     ),
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianTradeCreateFreightTemplateRequest {
    /// 运费模板模型
    pub freight_template_vo: DoudianTradeCreateFreightTemplateFreightTemplate,
}

impl DoudianTradeCreateFreightTemplateRequest {
    /// With the parameters that are required.
    pub fn new(
        freight_template_vo: DoudianTradeCreateFreightTemplateFreightTemplate,
    ) -> Self {
        Self { freight_template_vo }
    }
}

/// The answer to [`DoudianTradeCreateFreightTemplateRequest`].
pub type DoudianTradeCreateFreightTemplateResponse = rt::DoudianResponse<
    DoudianTradeCreateFreightTemplateData,
>;

impl rt::DoudianRequest for DoudianTradeCreateFreightTemplateRequest {
    type Data = DoudianTradeCreateFreightTemplateData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "trade.CreateFreightTemplate",
        path: "/trade/CreateFreightTemplate",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianTradeCreateFreightTemplateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeCreateFreightTemplateRequest",
            &[rt::Field("freight_template_vo", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.freight_template_vo);
    }
}

rt::impl_record!(DoudianTradeCreateFreightTemplateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeCreateFreightTemplateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.freight_template_vo, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianTradeCreateFreightTemplateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            freight_template_vo: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianTradeCreateFreightTemplateRequest, Self::blank());

/// Part of the request `trade.CreateFreightTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeCreateFreightTemplateBaseRule {
    /// 基础运费值, in fen (0.01 yuan)
    pub price: i64,
}

impl DoudianTradeCreateFreightTemplateBaseRule {
    /// With the parameters that are required.
    pub fn new(price: i64) -> Self {
        Self { price }
    }
}

impl rt::Encode for DoudianTradeCreateFreightTemplateBaseRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeCreateFreightTemplateBaseRule",
            &[rt::Field("price", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.price);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeCreateFreightTemplateBaseRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.price, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeCreateFreightTemplateBaseRule);

rt::impl_serde!(DoudianTradeCreateFreightTemplateBaseRule, Self::default());

/// Part of the request `trade.CreateFreightTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeCreateFreightTemplateCoordinate {
    /// 纬度
    pub latitude: String,
    /// 经度
    pub longitude: String,
    /// GeoHash
    pub geo_hash: Option<String>,
    /// 过期时间
    pub expire_time: Option<i64>,
}

impl DoudianTradeCreateFreightTemplateCoordinate {
    /// With the parameters that are required.
    pub fn new(latitude: impl Into<String>, longitude: impl Into<String>) -> Self {
        Self {
            latitude: latitude.into(),
            longitude: longitude.into(),
            geo_hash: None,
            expire_time: None,
        }
    }

    /// Sets `geo_hash` (GeoHash).
    #[must_use]
    pub fn geo_hash(mut self, geo_hash: impl Into<String>) -> Self {
        self.geo_hash = Some(geo_hash.into());
        self
    }

    /// Sets `expire_time` (过期时间).
    #[must_use]
    pub fn expire_time(mut self, expire_time: i64) -> Self {
        self.expire_time = Some(expire_time);
        self
    }
}

impl rt::Encode for DoudianTradeCreateFreightTemplateCoordinate {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeCreateFreightTemplateCoordinate",
            &[
                rt::Field("latitude", rt::REQUIRED, &[]),
                rt::Field("longitude", rt::REQUIRED, &[]),
                rt::Field("geo_hash", 0, &[]),
                rt::Field("expire_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.expire_time);
        rt::put(w, 2, &self.geo_hash);
        rt::put(w, 0, &self.latitude);
        rt::put(w, 1, &self.longitude);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeCreateFreightTemplateCoordinate {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.latitude, r),
            1 => rt::get(&mut self.longitude, r),
            2 => rt::get(&mut self.geo_hash, r),
            3 => rt::get(&mut self.expire_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeCreateFreightTemplateCoordinate);

rt::impl_serde!(DoudianTradeCreateFreightTemplateCoordinate, Self::default());

/// Part of the answer to `trade.CreateFreightTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeCreateFreightTemplateData {
    /// 模板ID
    pub template_id: Option<i64>,
}

impl rt::Encode for DoudianTradeCreateFreightTemplateData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeCreateFreightTemplateData",
            &[rt::Field("template_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.template_id);
    }
}

impl rt::Decode for DoudianTradeCreateFreightTemplateData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeCreateFreightTemplateData);

rt::impl_serde!(DoudianTradeCreateFreightTemplateData, Self::default());

/// Part of the request `trade.CreateFreightTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeCreateFreightTemplateDistanceRule {
    /// 起始距离, in m
    pub first_distance: i64,
    /// 增加距离, in m
    pub add_distance: i64,
    /// 加价, in fen (0.01 yuan)
    pub add_price: i64,
}

impl DoudianTradeCreateFreightTemplateDistanceRule {
    /// With the parameters that are required.
    pub fn new(first_distance: i64, add_distance: i64, add_price: i64) -> Self {
        Self {
            first_distance,
            add_distance,
            add_price,
        }
    }
}

impl rt::Encode for DoudianTradeCreateFreightTemplateDistanceRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeCreateFreightTemplateDistanceRule",
            &[
                rt::Field("first_distance", rt::REQUIRED, &[]),
                rt::Field("add_distance", rt::REQUIRED, &[]),
                rt::Field("add_price", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.add_distance);
        rt::put(w, 2, &self.add_price);
        rt::put(w, 0, &self.first_distance);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeCreateFreightTemplateDistanceRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.first_distance, r),
            1 => rt::get(&mut self.add_distance, r),
            2 => rt::get(&mut self.add_price, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeCreateFreightTemplateDistanceRule);

rt::impl_serde!(DoudianTradeCreateFreightTemplateDistanceRule, Self::default());

/// Part of the request `trade.CreateFreightTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeCreateFreightTemplateFreeRule {
    /// 包邮门槛金额, in fen (0.01 yuan)
    pub amount: i64,
}

impl DoudianTradeCreateFreightTemplateFreeRule {
    /// With the parameters that are required.
    pub fn new(amount: i64) -> Self {
        Self { amount }
    }
}

impl rt::Encode for DoudianTradeCreateFreightTemplateFreeRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeCreateFreightTemplateFreeRule",
            &[rt::Field("amount", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.amount);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeCreateFreightTemplateFreeRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.amount, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeCreateFreightTemplateFreeRule);

rt::impl_serde!(DoudianTradeCreateFreightTemplateFreeRule, Self::default());

/// Part of the request `trade.CreateFreightTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeCreateFreightTemplateFreightTemplate {
    /// 模板名称
    pub name: String,
    /// 基础运费
    pub base: Vec<DoudianTradeCreateFreightTemplateBaseRule>,
    /// 重量规则
    pub weight: Vec<DoudianTradeCreateFreightTemplateWeightRule>,
    /// 距离规则
    pub distance: Vec<DoudianTradeCreateFreightTemplateDistanceRule>,
    /// 时段规则
    pub interval: Vec<DoudianTradeCreateFreightTemplateIntervalRule>,
    /// 包邮规则
    pub free: Vec<DoudianTradeCreateFreightTemplateFreeRule>,
    /// 发货地址
    pub shipping_address: DoudianTradeCreateFreightTemplateShippingAddress,
    /// 模板类型
    ///
    /// 4 or 5.
    pub freight_mode: i32,
}

#[allow(clippy::too_many_arguments)]
impl DoudianTradeCreateFreightTemplateFreightTemplate {
    /// With the parameters that are required.
    pub fn new(
        name: impl Into<String>,
        base: impl Into<Vec<DoudianTradeCreateFreightTemplateBaseRule>>,
        weight: impl Into<Vec<DoudianTradeCreateFreightTemplateWeightRule>>,
        distance: impl Into<Vec<DoudianTradeCreateFreightTemplateDistanceRule>>,
        interval: impl Into<Vec<DoudianTradeCreateFreightTemplateIntervalRule>>,
        free: impl Into<Vec<DoudianTradeCreateFreightTemplateFreeRule>>,
        shipping_address: DoudianTradeCreateFreightTemplateShippingAddress,
        freight_mode: i32,
    ) -> Self {
        Self {
            name: name.into(),
            base: base.into(),
            weight: weight.into(),
            distance: distance.into(),
            interval: interval.into(),
            free: free.into(),
            shipping_address,
            freight_mode,
        }
    }
}

impl rt::Encode for DoudianTradeCreateFreightTemplateFreightTemplate {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeCreateFreightTemplateFreightTemplate",
            &[
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("base", rt::REQUIRED, &[]),
                rt::Field("weight", rt::REQUIRED, &[]),
                rt::Field("distance", rt::REQUIRED, &[]),
                rt::Field("interval", rt::REQUIRED, &[]),
                rt::Field("free", rt::REQUIRED, &[]),
                rt::Field("shipping_address", rt::REQUIRED, &[]),
                rt::Field("freight_mode", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.base);
        rt::put(w, 3, &self.distance);
        rt::put(w, 5, &self.free);
        rt::put(w, 7, &self.freight_mode);
        rt::put(w, 4, &self.interval);
        rt::put(w, 0, &self.name);
        rt::put(w, 6, &self.shipping_address);
        rt::put(w, 2, &self.weight);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeCreateFreightTemplateFreightTemplate {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.base, r),
            2 => rt::get(&mut self.weight, r),
            3 => rt::get(&mut self.distance, r),
            4 => rt::get(&mut self.interval, r),
            5 => rt::get(&mut self.free, r),
            6 => rt::get(&mut self.shipping_address, r),
            7 => rt::get(&mut self.freight_mode, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeCreateFreightTemplateFreightTemplate);

rt::impl_serde!(DoudianTradeCreateFreightTemplateFreightTemplate, Self::default());

/// Part of the request `trade.CreateFreightTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeCreateFreightTemplateIntervalRule {
    /// 起始时间, in seconds
    ///
    /// Counted from midnight: 36000 is 10:00.
    pub time_start: i64,
    /// 结束时间, in seconds
    ///
    /// Counted from midnight.
    pub time_end: i64,
    /// 加价, in fen (0.01 yuan)
    pub add_price: i64,
}

impl DoudianTradeCreateFreightTemplateIntervalRule {
    /// With the parameters that are required.
    pub fn new(time_start: i64, time_end: i64, add_price: i64) -> Self {
        Self {
            time_start,
            time_end,
            add_price,
        }
    }
}

impl rt::Encode for DoudianTradeCreateFreightTemplateIntervalRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeCreateFreightTemplateIntervalRule",
            &[
                rt::Field("time_start", rt::REQUIRED, &[]),
                rt::Field("time_end", rt::REQUIRED, &[]),
                rt::Field("add_price", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.add_price);
        rt::put(w, 1, &self.time_end);
        rt::put(w, 0, &self.time_start);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeCreateFreightTemplateIntervalRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.time_start, r),
            1 => rt::get(&mut self.time_end, r),
            2 => rt::get(&mut self.add_price, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeCreateFreightTemplateIntervalRule);

rt::impl_serde!(DoudianTradeCreateFreightTemplateIntervalRule, Self::default());

/// Part of the request `trade.CreateFreightTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeCreateFreightTemplateShippingAddress {
    /// 省
    pub province_id: String,
    /// 市
    pub city_id: String,
    /// 区
    pub town_id: Option<String>,
    /// 街道
    pub street_id: Option<String>,
    /// 经纬度
    pub coordinate: Option<DoudianTradeCreateFreightTemplateCoordinate>,
}

impl DoudianTradeCreateFreightTemplateShippingAddress {
    /// With the parameters that are required.
    pub fn new(province_id: impl Into<String>, city_id: impl Into<String>) -> Self {
        Self {
            province_id: province_id.into(),
            city_id: city_id.into(),
            town_id: None,
            street_id: None,
            coordinate: None,
        }
    }

    /// Sets `town_id` (区).
    #[must_use]
    pub fn town_id(mut self, town_id: impl Into<String>) -> Self {
        self.town_id = Some(town_id.into());
        self
    }

    /// Sets `street_id` (街道).
    #[must_use]
    pub fn street_id(mut self, street_id: impl Into<String>) -> Self {
        self.street_id = Some(street_id.into());
        self
    }

    /// Sets `coordinate` (经纬度).
    #[must_use]
    pub fn coordinate(
        mut self,
        coordinate: DoudianTradeCreateFreightTemplateCoordinate,
    ) -> Self {
        self.coordinate = Some(coordinate);
        self
    }
}

impl rt::Encode for DoudianTradeCreateFreightTemplateShippingAddress {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeCreateFreightTemplateShippingAddress",
            &[
                rt::Field("province_id", rt::REQUIRED, &[]),
                rt::Field("city_id", rt::REQUIRED, &[]),
                rt::Field("town_id", 0, &[]),
                rt::Field("street_id", 0, &[]),
                rt::Field("coordinate", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.city_id);
        rt::put(w, 4, &self.coordinate);
        rt::put(w, 0, &self.province_id);
        rt::put(w, 3, &self.street_id);
        rt::put(w, 2, &self.town_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeCreateFreightTemplateShippingAddress {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.province_id, r),
            1 => rt::get(&mut self.city_id, r),
            2 => rt::get(&mut self.town_id, r),
            3 => rt::get(&mut self.street_id, r),
            4 => rt::get(&mut self.coordinate, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeCreateFreightTemplateShippingAddress);

rt::impl_serde!(DoudianTradeCreateFreightTemplateShippingAddress, Self::default());

/// Part of the request `trade.CreateFreightTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeCreateFreightTemplateWeightRule {
    /// 起始重量, in mg
    pub first_weight: i64,
    /// 增加重量, in mg
    pub add_weight: i64,
    /// 加价, in fen (0.01 yuan)
    pub add_price: i64,
}

impl DoudianTradeCreateFreightTemplateWeightRule {
    /// With the parameters that are required.
    pub fn new(first_weight: i64, add_weight: i64, add_price: i64) -> Self {
        Self {
            first_weight,
            add_weight,
            add_price,
        }
    }
}

impl rt::Encode for DoudianTradeCreateFreightTemplateWeightRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeCreateFreightTemplateWeightRule",
            &[
                rt::Field("first_weight", rt::REQUIRED, &[]),
                rt::Field("add_weight", rt::REQUIRED, &[]),
                rt::Field("add_price", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.add_price);
        rt::put(w, 1, &self.add_weight);
        rt::put(w, 0, &self.first_weight);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeCreateFreightTemplateWeightRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.first_weight, r),
            1 => rt::get(&mut self.add_weight, r),
            2 => rt::get(&mut self.add_price, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeCreateFreightTemplateWeightRule);

rt::impl_serde!(DoudianTradeCreateFreightTemplateWeightRule, Self::default());
