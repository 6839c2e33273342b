// @generated from doudian/trade/trade.UpdateTradeLimitTemplate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 更新限售模版 — `trade.UpdateTradeLimitTemplate`
///
/// Family: `trade` (the feature `trade`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianTradeUpdateTradeLimitTemplateRequest, DoudianTradeUpdateTradeLimitTemplateTradeLimitRange, DoudianTradeUpdateTradeLimitTemplateTradeLimitRule};
///
/// let request = DoudianTradeUpdateTradeLimitTemplateRequest::new(
///     1,
///     [
///         DoudianTradeUpdateTradeLimitTemplateTradeLimitRule::new(
///             1,
///             1,
///             DoudianTradeUpdateTradeLimitTemplateTradeLimitRange::new(1, 1, 1),
///             [1],
///         ),
///     ],
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 50002 | `isv.business-failed:20001` | 数组越界异常 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianTradeUpdateTradeLimitTemplateRequest {
    /// 限购模板ID
    pub trade_limit_template_id: i64,
    /// 限购参数
    pub trade_limit_rule_request_list: Vec<
        DoudianTradeUpdateTradeLimitTemplateTradeLimitRule,
    >,
}

impl DoudianTradeUpdateTradeLimitTemplateRequest {
    /// With the parameters that are required.
    pub fn new(
        trade_limit_template_id: i64,
        trade_limit_rule_request_list: impl Into<
            Vec<DoudianTradeUpdateTradeLimitTemplateTradeLimitRule>,
        >,
    ) -> Self {
        Self {
            trade_limit_template_id,
            trade_limit_rule_request_list: trade_limit_rule_request_list.into(),
        }
    }
}

/// The answer to [`DoudianTradeUpdateTradeLimitTemplateRequest`].
pub type DoudianTradeUpdateTradeLimitTemplateResponse = rt::DoudianResponse<
    DoudianTradeUpdateTradeLimitTemplateData,
>;

impl rt::DoudianRequest for DoudianTradeUpdateTradeLimitTemplateRequest {
    type Data = DoudianTradeUpdateTradeLimitTemplateData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "trade.UpdateTradeLimitTemplate",
        path: "/trade/UpdateTradeLimitTemplate",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20001",
                label: "数组越界异常",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianTradeUpdateTradeLimitTemplateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeUpdateTradeLimitTemplateRequest",
            &[
                rt::Field("trade_limit_template_id", rt::REQUIRED, &[]),
                rt::Field("trade_limit_rule_request_list", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.trade_limit_rule_request_list);
        rt::put(w, 0, &self.trade_limit_template_id);
    }
}

rt::impl_record!(DoudianTradeUpdateTradeLimitTemplateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeUpdateTradeLimitTemplateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.trade_limit_template_id, r),
            1 => rt::get(&mut self.trade_limit_rule_request_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianTradeUpdateTradeLimitTemplateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            trade_limit_template_id: Default::default(),
            trade_limit_rule_request_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianTradeUpdateTradeLimitTemplateRequest, Self::blank());

/// Part of the answer to `trade.UpdateTradeLimitTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeUpdateTradeLimitTemplateData {
    /// 限购模板ID
    pub trade_limit_template_id: Option<i64>,
}

impl rt::Encode for DoudianTradeUpdateTradeLimitTemplateData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeUpdateTradeLimitTemplateData",
            &[rt::Field("trade_limit_template_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.trade_limit_template_id);
    }
}

impl rt::Decode for DoudianTradeUpdateTradeLimitTemplateData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.trade_limit_template_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeUpdateTradeLimitTemplateData);

rt::impl_serde!(DoudianTradeUpdateTradeLimitTemplateData, Self::default());

/// Part of the request `trade.UpdateTradeLimitTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeUpdateTradeLimitTemplateFixedPeriod {
    /// 开始时间
    pub start_time: i64,
    /// 结束时间
    pub end_time: i64,
}

impl DoudianTradeUpdateTradeLimitTemplateFixedPeriod {
    /// With the parameters that are required.
    pub fn new(start_time: i64, end_time: i64) -> Self {
        Self { start_time, end_time }
    }
}

impl rt::Encode for DoudianTradeUpdateTradeLimitTemplateFixedPeriod {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeUpdateTradeLimitTemplateFixedPeriod",
            &[
                rt::Field("start_time", rt::REQUIRED, &[]),
                rt::Field("end_time", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.end_time);
        rt::put(w, 0, &self.start_time);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeUpdateTradeLimitTemplateFixedPeriod {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.start_time, r),
            1 => rt::get(&mut self.end_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeUpdateTradeLimitTemplateFixedPeriod);

rt::impl_serde!(DoudianTradeUpdateTradeLimitTemplateFixedPeriod, Self::default());

/// Part of the request `trade.UpdateTradeLimitTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeUpdateTradeLimitTemplateTradeLimitPeriod {
    /// 限购时间类型
    ///
    /// Codes:
    ///
    /// - `1` 固定起止时间
    /// - `2` 滑动窗口
    pub time_period_pattern: i32,
    /// 限购时间段
    pub time_period_fixed: Option<DoudianTradeUpdateTradeLimitTemplateFixedPeriod>,
}

impl DoudianTradeUpdateTradeLimitTemplateTradeLimitPeriod {
    /// With the parameters that are required.
    pub fn new(time_period_pattern: i32) -> Self {
        Self {
            time_period_pattern,
            time_period_fixed: None,
        }
    }

    /// Sets `time_period_fixed` (限购时间段).
    #[must_use]
    pub fn time_period_fixed(
        mut self,
        time_period_fixed: DoudianTradeUpdateTradeLimitTemplateFixedPeriod,
    ) -> Self {
        self.time_period_fixed = Some(time_period_fixed);
        self
    }
}

impl rt::Encode for DoudianTradeUpdateTradeLimitTemplateTradeLimitPeriod {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeUpdateTradeLimitTemplateTradeLimitPeriod",
            &[
                rt::Field("time_period_pattern", rt::REQUIRED, &["1", "2"]),
                rt::Field("time_period_fixed", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.time_period_fixed);
        rt::put(w, 0, &self.time_period_pattern);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeUpdateTradeLimitTemplateTradeLimitPeriod {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.time_period_pattern, r),
            1 => rt::get(&mut self.time_period_fixed, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeUpdateTradeLimitTemplateTradeLimitPeriod);

rt::impl_serde!(DoudianTradeUpdateTradeLimitTemplateTradeLimitPeriod, Self::default());

/// Part of the request `trade.UpdateTradeLimitTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeUpdateTradeLimitTemplateTradeLimitRange {
    /// 单次下限
    pub minimum: i64,
    /// 单次上限
    pub maximum: i64,
    /// 累计限购值
    pub cumulative_max: i64,
}

impl DoudianTradeUpdateTradeLimitTemplateTradeLimitRange {
    /// With the parameters that are required.
    pub fn new(minimum: i64, maximum: i64, cumulative_max: i64) -> Self {
        Self {
            minimum,
            maximum,
            cumulative_max,
        }
    }
}

impl rt::Encode for DoudianTradeUpdateTradeLimitTemplateTradeLimitRange {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeUpdateTradeLimitTemplateTradeLimitRange",
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
impl rt::Decode for DoudianTradeUpdateTradeLimitTemplateTradeLimitRange {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.minimum, r),
            1 => rt::get(&mut self.maximum, r),
            2 => rt::get(&mut self.cumulative_max, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeUpdateTradeLimitTemplateTradeLimitRange);

rt::impl_serde!(DoudianTradeUpdateTradeLimitTemplateTradeLimitRange, Self::default());

/// Part of the request `trade.UpdateTradeLimitTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeUpdateTradeLimitTemplateTradeLimitResource {
    /// 限购资源值列表
    pub trade_limit_resource_id_list: Vec<String>,
}

impl DoudianTradeUpdateTradeLimitTemplateTradeLimitResource {
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

impl rt::Encode for DoudianTradeUpdateTradeLimitTemplateTradeLimitResource {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeUpdateTradeLimitTemplateTradeLimitResource",
            &[rt::Field("trade_limit_resource_id_list", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.trade_limit_resource_id_list);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeUpdateTradeLimitTemplateTradeLimitResource {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.trade_limit_resource_id_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeUpdateTradeLimitTemplateTradeLimitResource);

rt::impl_serde!(DoudianTradeUpdateTradeLimitTemplateTradeLimitResource, Self::default());

/// Part of the request `trade.UpdateTradeLimitTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeUpdateTradeLimitTemplateTradeLimitRule {
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
        DoudianTradeUpdateTradeLimitTemplateTradeLimitResource,
    >,
    /// 限购值
    ///
    /// In mg where the model is weight and in fen where it is amount.
    pub trade_limit_pattern: DoudianTradeUpdateTradeLimitTemplateTradeLimitRange,
    /// 限购时间
    pub time_period: Option<DoudianTradeUpdateTradeLimitTemplateTradeLimitPeriod>,
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
    ///
    /// Spelled so by the platform.
    pub trade_limit_subject_lisit: Vec<i32>,
}

impl DoudianTradeUpdateTradeLimitTemplateTradeLimitRule {
    /// With the parameters that are required.
    pub fn new(
        trade_limit_model: i32,
        trade_limit_resource: i32,
        trade_limit_pattern: DoudianTradeUpdateTradeLimitTemplateTradeLimitRange,
        trade_limit_subject_lisit: impl Into<Vec<i32>>,
    ) -> Self {
        Self {
            trade_limit_model,
            trade_limit_resource,
            trade_limit_resource_object: None,
            trade_limit_pattern,
            time_period: None,
            trade_limit_subject_lisit: trade_limit_subject_lisit.into(),
        }
    }

    /// Sets `trade_limit_resource_object` (限购资源值).
    #[must_use]
    pub fn trade_limit_resource_object(
        mut self,
        trade_limit_resource_object: DoudianTradeUpdateTradeLimitTemplateTradeLimitResource,
    ) -> Self {
        self.trade_limit_resource_object = Some(trade_limit_resource_object);
        self
    }

    /// Sets `time_period` (限购时间).
    #[must_use]
    pub fn time_period(
        mut self,
        time_period: DoudianTradeUpdateTradeLimitTemplateTradeLimitPeriod,
    ) -> Self {
        self.time_period = Some(time_period);
        self
    }
}

impl rt::Encode for DoudianTradeUpdateTradeLimitTemplateTradeLimitRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeUpdateTradeLimitTemplateTradeLimitRule",
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
                    "trade_limit_subject_lisit",
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
        rt::put(w, 5, &self.trade_limit_subject_lisit);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeUpdateTradeLimitTemplateTradeLimitRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.trade_limit_model, r),
            1 => rt::get(&mut self.trade_limit_resource, r),
            2 => rt::get(&mut self.trade_limit_resource_object, r),
            3 => rt::get(&mut self.trade_limit_pattern, r),
            4 => rt::get(&mut self.time_period, r),
            5 => rt::get(&mut self.trade_limit_subject_lisit, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeUpdateTradeLimitTemplateTradeLimitRule);

rt::impl_serde!(DoudianTradeUpdateTradeLimitTemplateTradeLimitRule, Self::default());
