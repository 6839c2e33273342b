// @generated from doudian/trade/trade.createTradeLimitTemplate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 创建限售规则模板 — `trade.createTradeLimitTemplate`
///
/// Family: `trade` (the feature `trade`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianTradeCreateTradeLimitTemplateRequest, DoudianTradeCreateTradeLimitTemplateTradeLimitRange, DoudianTradeCreateTradeLimitTemplateTradeLimitRule};
///
/// let request = DoudianTradeCreateTradeLimitTemplateRequest::new([
///     DoudianTradeCreateTradeLimitTemplateTradeLimitRule::new(
///         1,
///         1,
///         DoudianTradeCreateTradeLimitTemplateTradeLimitRange::new(1, 1, 1),
///         [1],
///     ),
/// ]);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianTradeCreateTradeLimitTemplateRequest {
    /// 门店ID
    pub store_id: Option<i64>,
    /// 限购参数
    pub trade_limit_rule_request_list: Vec<
        DoudianTradeCreateTradeLimitTemplateTradeLimitRule,
    >,
}

impl DoudianTradeCreateTradeLimitTemplateRequest {
    /// With the parameters that are required.
    pub fn new(
        trade_limit_rule_request_list: impl Into<
            Vec<DoudianTradeCreateTradeLimitTemplateTradeLimitRule>,
        >,
    ) -> Self {
        Self {
            store_id: None,
            trade_limit_rule_request_list: trade_limit_rule_request_list.into(),
        }
    }

    /// Sets `store_id` (门店ID).
    #[must_use]
    pub fn store_id(mut self, store_id: i64) -> Self {
        self.store_id = Some(store_id);
        self
    }
}

/// The answer to [`DoudianTradeCreateTradeLimitTemplateRequest`].
pub type DoudianTradeCreateTradeLimitTemplateResponse = rt::DoudianResponse<
    DoudianTradeCreateTradeLimitTemplateData,
>;

impl rt::DoudianRequest for DoudianTradeCreateTradeLimitTemplateRequest {
    type Data = DoudianTradeCreateTradeLimitTemplateData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "trade.createTradeLimitTemplate",
        path: "/trade/createTradeLimitTemplate",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianTradeCreateTradeLimitTemplateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeCreateTradeLimitTemplateRequest",
            &[
                rt::Field("store_id", 0, &[]),
                rt::Field("trade_limit_rule_request_list", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.store_id);
        rt::put(w, 1, &self.trade_limit_rule_request_list);
    }
}

rt::impl_record!(DoudianTradeCreateTradeLimitTemplateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeCreateTradeLimitTemplateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id, r),
            1 => rt::get(&mut self.trade_limit_rule_request_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianTradeCreateTradeLimitTemplateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            store_id: Default::default(),
            trade_limit_rule_request_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianTradeCreateTradeLimitTemplateRequest, Self::blank());

/// Part of the answer to `trade.createTradeLimitTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeCreateTradeLimitTemplateData {
    /// 限购模板ID
    pub trade_limit_id: Option<i64>,
}

impl rt::Encode for DoudianTradeCreateTradeLimitTemplateData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeCreateTradeLimitTemplateData",
            &[rt::Field("trade_limit_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.trade_limit_id);
    }
}

impl rt::Decode for DoudianTradeCreateTradeLimitTemplateData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.trade_limit_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeCreateTradeLimitTemplateData);

rt::impl_serde!(DoudianTradeCreateTradeLimitTemplateData, Self::default());

/// Part of the request `trade.createTradeLimitTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeCreateTradeLimitTemplateTradeLimitPeriod {
    /// 限购开始时间
    pub start_time: Option<i64>,
    /// 限购结束时间
    pub end_time: Option<i64>,
    /// 限购滑动窗口时长
    pub limit_period: Option<i64>,
    /// 限购滑动窗口结束时间
    pub limit_period_end_time: Option<i64>,
}

impl DoudianTradeCreateTradeLimitTemplateTradeLimitPeriod {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            start_time: None,
            end_time: None,
            limit_period: None,
            limit_period_end_time: None,
        }
    }

    /// Sets `start_time` (限购开始时间).
    #[must_use]
    pub fn start_time(mut self, start_time: i64) -> Self {
        self.start_time = Some(start_time);
        self
    }

    /// Sets `end_time` (限购结束时间).
    #[must_use]
    pub fn end_time(mut self, end_time: i64) -> Self {
        self.end_time = Some(end_time);
        self
    }

    /// Sets `limit_period` (限购滑动窗口时长).
    #[must_use]
    pub fn limit_period(mut self, limit_period: i64) -> Self {
        self.limit_period = Some(limit_period);
        self
    }

    /// Sets `limit_period_end_time` (限购滑动窗口结束时间).
    #[must_use]
    pub fn limit_period_end_time(mut self, limit_period_end_time: i64) -> Self {
        self.limit_period_end_time = Some(limit_period_end_time);
        self
    }
}

impl rt::Encode for DoudianTradeCreateTradeLimitTemplateTradeLimitPeriod {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeCreateTradeLimitTemplateTradeLimitPeriod",
            &[
                rt::Field("start_time", 0, &[]),
                rt::Field("end_time", 0, &[]),
                rt::Field("limit_period", 0, &[]),
                rt::Field("limit_period_end_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.end_time);
        rt::put(w, 2, &self.limit_period);
        rt::put(w, 3, &self.limit_period_end_time);
        rt::put(w, 0, &self.start_time);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeCreateTradeLimitTemplateTradeLimitPeriod {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.start_time, r),
            1 => rt::get(&mut self.end_time, r),
            2 => rt::get(&mut self.limit_period, r),
            3 => rt::get(&mut self.limit_period_end_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeCreateTradeLimitTemplateTradeLimitPeriod);

rt::impl_serde!(DoudianTradeCreateTradeLimitTemplateTradeLimitPeriod, Self::default());

/// Part of the request `trade.createTradeLimitTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeCreateTradeLimitTemplateTradeLimitRange {
    /// 单次下限
    pub minimum: i64,
    /// 单次上限
    pub maximum: i64,
    /// 累计限购值
    pub cumulative_max: i64,
}

impl DoudianTradeCreateTradeLimitTemplateTradeLimitRange {
    /// With the parameters that are required.
    pub fn new(minimum: i64, maximum: i64, cumulative_max: i64) -> Self {
        Self {
            minimum,
            maximum,
            cumulative_max,
        }
    }
}

impl rt::Encode for DoudianTradeCreateTradeLimitTemplateTradeLimitRange {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeCreateTradeLimitTemplateTradeLimitRange",
            &[
                rt::Field("minimum", rt::REQUIRED, &[]),
                rt::Field("maximum", rt::REQUIRED, &[]),
                rt::Field("cumulative_max", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.cumulative_max);
        rt::put(w, 1, &self.maximum);
        rt::put(w, 0, &self.minimum);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeCreateTradeLimitTemplateTradeLimitRange {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.minimum, r),
            1 => rt::get(&mut self.maximum, r),
            2 => rt::get(&mut self.cumulative_max, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeCreateTradeLimitTemplateTradeLimitRange);

rt::impl_serde!(DoudianTradeCreateTradeLimitTemplateTradeLimitRange, Self::default());

/// Part of the request `trade.createTradeLimitTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeCreateTradeLimitTemplateTradeLimitResource {
    /// 限购资源值列表
    pub trade_limit_resource_id_list: Vec<String>,
}

impl DoudianTradeCreateTradeLimitTemplateTradeLimitResource {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            trade_limit_resource_id_list: Default::default(),
        }
    }

    /// Sets `trade_limit_resource_id_list` (限购资源值列表).
    #[must_use]
    pub fn trade_limit_resource_id_list(
        mut self,
        trade_limit_resource_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.trade_limit_resource_id_list = trade_limit_resource_id_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}

impl rt::Encode for DoudianTradeCreateTradeLimitTemplateTradeLimitResource {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeCreateTradeLimitTemplateTradeLimitResource",
            &[rt::Field("trade_limit_resource_id_list", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.trade_limit_resource_id_list);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeCreateTradeLimitTemplateTradeLimitResource {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.trade_limit_resource_id_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeCreateTradeLimitTemplateTradeLimitResource);

rt::impl_serde!(DoudianTradeCreateTradeLimitTemplateTradeLimitResource, Self::default());

/// Part of the request `trade.createTradeLimitTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeCreateTradeLimitTemplateTradeLimitRule {
    /// 限购模型
    ///
    /// Codes:
    ///
    /// - `1` 重量
    /// - `2` 数量
    /// - `3` 地区
    /// - `4` 金额
    pub trade_limit_model: i32,
    /// 限购资源类别
    ///
    /// Codes:
    ///
    /// - `1` 抖店
    /// - `2` 门店
    /// - `3` 商品ID
    /// - `4` SKU
    /// - `5` 类目
    /// - `6` 活动
    /// - `7` 商品标
    pub trade_limit_resource: i32,
    /// 限购资源值
    pub trade_limit_resource_object: Option<
        DoudianTradeCreateTradeLimitTemplateTradeLimitResource,
    >,
    /// 限购值
    ///
    /// In mg where the model is weight and in fen where it is amount.
    pub trade_limit_pattern: DoudianTradeCreateTradeLimitTemplateTradeLimitRange,
    /// 限购时间
    pub time_period: Option<DoudianTradeCreateTradeLimitTemplateTradeLimitPeriod>,
    /// 限购维度
    ///
    /// Codes:
    ///
    /// - `1` 端用户
    /// - `2` 用户组用户
    /// - `3` 设备
    /// - `4` 下单电话
    /// - `5` 收件电话
    /// - `6` 身份证号
    /// - `7` 支付账号
    pub trade_limit_subject_list: Vec<i32>,
}

impl DoudianTradeCreateTradeLimitTemplateTradeLimitRule {
    /// With the parameters that are required.
    pub fn new(
        trade_limit_model: i32,
        trade_limit_resource: i32,
        trade_limit_pattern: DoudianTradeCreateTradeLimitTemplateTradeLimitRange,
        trade_limit_subject_list: impl Into<Vec<i32>>,
    ) -> Self {
        Self {
            trade_limit_model,
            trade_limit_resource,
            trade_limit_resource_object: None,
            trade_limit_pattern,
            time_period: None,
            trade_limit_subject_list: trade_limit_subject_list.into(),
        }
    }

    /// Sets `trade_limit_resource_object` (限购资源值).
    #[must_use]
    pub fn trade_limit_resource_object(
        mut self,
        trade_limit_resource_object: DoudianTradeCreateTradeLimitTemplateTradeLimitResource,
    ) -> Self {
        self.trade_limit_resource_object = Some(trade_limit_resource_object);
        self
    }

    /// Sets `time_period` (限购时间).
    #[must_use]
    pub fn time_period(
        mut self,
        time_period: DoudianTradeCreateTradeLimitTemplateTradeLimitPeriod,
    ) -> Self {
        self.time_period = Some(time_period);
        self
    }
}

impl rt::Encode for DoudianTradeCreateTradeLimitTemplateTradeLimitRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeCreateTradeLimitTemplateTradeLimitRule",
            &[
                rt::Field("trade_limit_model", rt::REQUIRED, &["1", "2", "3", "4"]),
                rt::Field(
                    "trade_limit_resource",
                    rt::REQUIRED,
                    &["1", "2", "3", "4", "5", "6", "7"],
                ),
                rt::Field("trade_limit_resource_object", 0, &[]),
                rt::Field("trade_limit_pattern", rt::REQUIRED, &[]),
                rt::Field("time_period", 0, &[]),
                rt::Field(
                    "trade_limit_subject_list",
                    rt::REQUIRED,
                    &["1", "2", "3", "4", "5", "6", "7"],
                ),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.time_period);
        rt::put(w, 0, &self.trade_limit_model);
        rt::put(w, 3, &self.trade_limit_pattern);
        rt::put(w, 1, &self.trade_limit_resource);
        rt::put(w, 2, &self.trade_limit_resource_object);
        rt::put(w, 5, &self.trade_limit_subject_list);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeCreateTradeLimitTemplateTradeLimitRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.trade_limit_model, r),
            1 => rt::get(&mut self.trade_limit_resource, r),
            2 => rt::get(&mut self.trade_limit_resource_object, r),
            3 => rt::get(&mut self.trade_limit_pattern, r),
            4 => rt::get(&mut self.time_period, r),
            5 => rt::get(&mut self.trade_limit_subject_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeCreateTradeLimitTemplateTradeLimitRule);

rt::impl_serde!(DoudianTradeCreateTradeLimitTemplateTradeLimitRule, Self::default());
