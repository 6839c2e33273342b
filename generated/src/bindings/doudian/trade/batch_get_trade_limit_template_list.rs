// @generated from doudian/trade/trade.batchGetTradeLimitTemplateList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 批量查询限购模板 — `trade.batchGetTradeLimitTemplateList`
///
/// Family: `trade` (the feature `trade`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianTradeBatchGetTradeLimitTemplateListRequest;
///
/// let request = DoudianTradeBatchGetTradeLimitTemplateListRequest::new([1]);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianTradeBatchGetTradeLimitTemplateListRequest {
    /// 限购模板ID列表
    pub trade_limit_template_id_list: Vec<i64>,
}

impl DoudianTradeBatchGetTradeLimitTemplateListRequest {
    /// With the parameters that are required.
    pub fn new(trade_limit_template_id_list: impl Into<Vec<i64>>) -> Self {
        Self {
            trade_limit_template_id_list: trade_limit_template_id_list.into(),
        }
    }
}

/// The answer to [`DoudianTradeBatchGetTradeLimitTemplateListRequest`].
pub type DoudianTradeBatchGetTradeLimitTemplateListResponse = rt::DoudianResponse<
    DoudianTradeBatchGetTradeLimitTemplateListData,
>;

impl rt::DoudianRequest for DoudianTradeBatchGetTradeLimitTemplateListRequest {
    type Data = DoudianTradeBatchGetTradeLimitTemplateListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "trade.batchGetTradeLimitTemplateList",
        path: "/trade/batchGetTradeLimitTemplateList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianTradeBatchGetTradeLimitTemplateListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeBatchGetTradeLimitTemplateListRequest",
            &[rt::Field("trade_limit_template_id_list", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.trade_limit_template_id_list);
    }
}

rt::impl_record!(DoudianTradeBatchGetTradeLimitTemplateListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeBatchGetTradeLimitTemplateListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.trade_limit_template_id_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianTradeBatchGetTradeLimitTemplateListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            trade_limit_template_id_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianTradeBatchGetTradeLimitTemplateListRequest, Self::blank());

/// Part of the answer to `trade.batchGetTradeLimitTemplateList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeBatchGetTradeLimitTemplateListCyclicOption {
    /// 循环类别
    pub cyclic_interval: Option<i32>,
    /// 过期时间
    pub expire_time: Option<i64>,
    /// 循环频次
    ///
    /// Repeats after so many cyclic\_unit.
    pub frequency: Option<i64>,
    /// 循环单位
    ///
    /// Codes:
    ///
    /// - `1` 日
    /// - `2` 周
    /// - `3` 月
    /// - `4` 年
    pub cyclic_unit: Option<i32>,
}

impl rt::Encode for DoudianTradeBatchGetTradeLimitTemplateListCyclicOption {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeBatchGetTradeLimitTemplateListCyclicOption",
            &[
                rt::Field("cyclic_interval", 0, &[]),
                rt::Field("expire_time", 0, &[]),
                rt::Field("frequency", 0, &[]),
                rt::Field("cyclic_unit", 0, &["1", "2", "3", "4"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.cyclic_interval);
        rt::put(w, 3, &self.cyclic_unit);
        rt::put(w, 1, &self.expire_time);
        rt::put(w, 2, &self.frequency);
    }
}

impl rt::Decode for DoudianTradeBatchGetTradeLimitTemplateListCyclicOption {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cyclic_interval, r),
            1 => rt::get(&mut self.expire_time, r),
            2 => rt::get(&mut self.frequency, r),
            3 => rt::get(&mut self.cyclic_unit, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeBatchGetTradeLimitTemplateListCyclicOption);

rt::impl_serde!(DoudianTradeBatchGetTradeLimitTemplateListCyclicOption, Self::default());

/// Part of the answer to `trade.batchGetTradeLimitTemplateList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeBatchGetTradeLimitTemplateListData {
    /// 限购模板列表
    pub trade_limit_template_list: Vec<
        DoudianTradeBatchGetTradeLimitTemplateListTradeLimitTemplate,
    >,
}

impl rt::Encode for DoudianTradeBatchGetTradeLimitTemplateListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeBatchGetTradeLimitTemplateListData",
            &[rt::Field("trade_limit_template_list", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.trade_limit_template_list);
    }
}

impl rt::Decode for DoudianTradeBatchGetTradeLimitTemplateListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.trade_limit_template_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeBatchGetTradeLimitTemplateListData);

rt::impl_serde!(DoudianTradeBatchGetTradeLimitTemplateListData, Self::default());

/// Part of the answer to `trade.batchGetTradeLimitTemplateList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeBatchGetTradeLimitTemplateListFixedPeriod {
    /// 开始时间戳
    pub start_time: Option<i64>,
    /// 结束时间戳
    pub end_time: Option<i64>,
    /// 是否循环
    pub cyclic: Option<bool>,
    /// 循环参数
    pub cyclic_option: Option<DoudianTradeBatchGetTradeLimitTemplateListCyclicOption>,
}

impl rt::Encode for DoudianTradeBatchGetTradeLimitTemplateListFixedPeriod {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeBatchGetTradeLimitTemplateListFixedPeriod",
            &[
                rt::Field("start_time", 0, &[]),
                rt::Field("end_time", 0, &[]),
                rt::Field("cyclic", 0, &[]),
                rt::Field("cyclic_option", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.cyclic);
        rt::put(w, 3, &self.cyclic_option);
        rt::put(w, 1, &self.end_time);
        rt::put(w, 0, &self.start_time);
    }
}

impl rt::Decode for DoudianTradeBatchGetTradeLimitTemplateListFixedPeriod {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.start_time, r),
            1 => rt::get(&mut self.end_time, r),
            2 => rt::get(&mut self.cyclic, r),
            3 => rt::get(&mut self.cyclic_option, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeBatchGetTradeLimitTemplateListFixedPeriod);

rt::impl_serde!(DoudianTradeBatchGetTradeLimitTemplateListFixedPeriod, Self::default());

/// Part of the answer to `trade.batchGetTradeLimitTemplateList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeBatchGetTradeLimitTemplateListProductCategory {
    /// 一级类目
    pub first_cid: Option<i64>,
    /// 二级类目
    pub second_cid: Option<i64>,
    /// 三级类目
    ///
    /// Spelled so by the platform.
    pub thrid_cid: Option<i64>,
    /// 四级类目
    pub fourth_cid: Option<i64>,
}

impl rt::Encode for DoudianTradeBatchGetTradeLimitTemplateListProductCategory {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeBatchGetTradeLimitTemplateListProductCategory",
            &[
                rt::Field("first_cid", 0, &[]),
                rt::Field("second_cid", 0, &[]),
                rt::Field("thrid_cid", 0, &[]),
                rt::Field("fourth_cid", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.first_cid);
        rt::put(w, 3, &self.fourth_cid);
        rt::put(w, 1, &self.second_cid);
        rt::put(w, 2, &self.thrid_cid);
    }
}

impl rt::Decode for DoudianTradeBatchGetTradeLimitTemplateListProductCategory {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.first_cid, r),
            1 => rt::get(&mut self.second_cid, r),
            2 => rt::get(&mut self.thrid_cid, r),
            3 => rt::get(&mut self.fourth_cid, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeBatchGetTradeLimitTemplateListProductCategory);

rt::impl_serde!(
    DoudianTradeBatchGetTradeLimitTemplateListProductCategory, Self::default()
);

/// Part of the answer to `trade.batchGetTradeLimitTemplateList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeBatchGetTradeLimitTemplateListSlidingWindow {
    /// 窗口大小, in seconds
    pub window_size: Option<i64>,
    /// 窗口结束时间偏移量
    ///
    /// From now.
    pub time_shift: Option<i64>,
}

impl rt::Encode for DoudianTradeBatchGetTradeLimitTemplateListSlidingWindow {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeBatchGetTradeLimitTemplateListSlidingWindow",
            &[rt::Field("window_size", 0, &[]), rt::Field("time_shift", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.time_shift);
        rt::put(w, 0, &self.window_size);
    }
}

impl rt::Decode for DoudianTradeBatchGetTradeLimitTemplateListSlidingWindow {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.window_size, r),
            1 => rt::get(&mut self.time_shift, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeBatchGetTradeLimitTemplateListSlidingWindow);

rt::impl_serde!(
    DoudianTradeBatchGetTradeLimitTemplateListSlidingWindow, Self::default()
);

/// Part of the answer to `trade.batchGetTradeLimitTemplateList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeBatchGetTradeLimitTemplateListTradeLimitPeriod {
    /// 限购时间类型
    ///
    /// Codes:
    ///
    /// - `1` 固定起止时间
    /// - `2` 滑动窗口
    pub time_period_pattern: Option<i32>,
    /// 限购时间段
    pub time_period_fixed: Option<DoudianTradeBatchGetTradeLimitTemplateListFixedPeriod>,
    /// 时间滑动窗口
    pub time_period_sliding_window: Option<
        DoudianTradeBatchGetTradeLimitTemplateListSlidingWindow,
    >,
}

impl rt::Encode for DoudianTradeBatchGetTradeLimitTemplateListTradeLimitPeriod {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeBatchGetTradeLimitTemplateListTradeLimitPeriod",
            &[
                rt::Field("time_period_pattern", 0, &["1", "2"]),
                rt::Field("time_period_fixed", 0, &[]),
                rt::Field("time_period_sliding_window", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.time_period_fixed);
        rt::put(w, 0, &self.time_period_pattern);
        rt::put(w, 2, &self.time_period_sliding_window);
    }
}

impl rt::Decode for DoudianTradeBatchGetTradeLimitTemplateListTradeLimitPeriod {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.time_period_pattern, r),
            1 => rt::get(&mut self.time_period_fixed, r),
            2 => rt::get(&mut self.time_period_sliding_window, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeBatchGetTradeLimitTemplateListTradeLimitPeriod);

rt::impl_serde!(
    DoudianTradeBatchGetTradeLimitTemplateListTradeLimitPeriod, Self::default()
);

/// Part of the answer to `trade.batchGetTradeLimitTemplateList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeBatchGetTradeLimitTemplateListTradeLimitRange {
    /// 限购下限
    pub minimum: Option<i64>,
    /// 限购上限
    pub maximum: Option<i64>,
    /// 累计限购
    pub cumulative_max: Option<i64>,
}

impl rt::Encode for DoudianTradeBatchGetTradeLimitTemplateListTradeLimitRange {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeBatchGetTradeLimitTemplateListTradeLimitRange",
            &[
                rt::Field("minimum", 0, &[]),
                rt::Field("maximum", 0, &[]),
                rt::Field("cumulative_max", 0, &[]),
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

impl rt::Decode for DoudianTradeBatchGetTradeLimitTemplateListTradeLimitRange {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.minimum, r),
            1 => rt::get(&mut self.maximum, r),
            2 => rt::get(&mut self.cumulative_max, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeBatchGetTradeLimitTemplateListTradeLimitRange);

rt::impl_serde!(
    DoudianTradeBatchGetTradeLimitTemplateListTradeLimitRange, Self::default()
);

/// Part of the answer to `trade.batchGetTradeLimitTemplateList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeBatchGetTradeLimitTemplateListTradeLimitResource {
    /// 限购资源值列表
    pub trade_limit_resource_id_list: Vec<String>,
    /// 限购类目信息
    pub product_category_list: Vec<
        DoudianTradeBatchGetTradeLimitTemplateListProductCategory,
    >,
}

impl rt::Encode for DoudianTradeBatchGetTradeLimitTemplateListTradeLimitResource {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeBatchGetTradeLimitTemplateListTradeLimitResource",
            &[
                rt::Field("trade_limit_resource_id_list", 0, &[]),
                rt::Field("product_category_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.product_category_list);
        rt::put(w, 0, &self.trade_limit_resource_id_list);
    }
}

impl rt::Decode for DoudianTradeBatchGetTradeLimitTemplateListTradeLimitResource {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.trade_limit_resource_id_list, r),
            1 => rt::get(&mut self.product_category_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeBatchGetTradeLimitTemplateListTradeLimitResource);

rt::impl_serde!(
    DoudianTradeBatchGetTradeLimitTemplateListTradeLimitResource, Self::default()
);

/// Part of the answer to `trade.batchGetTradeLimitTemplateList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeBatchGetTradeLimitTemplateListTradeLimitRule {
    /// 限购模型
    ///
    /// Codes:
    ///
    /// - `1` 重量
    /// - `2` 数量
    /// - `3` 地区
    /// - `4` 金额
    pub trade_limit_model: Option<i32>,
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
    pub trade_limit_subject: Option<i32>,
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
    pub trade_limit_resource: Option<i32>,
    /// 限购资源值
    pub trade_limit_resource_object: Option<
        DoudianTradeBatchGetTradeLimitTemplateListTradeLimitResource,
    >,
    /// 限购范围
    ///
    /// In mg where the model is weight and in fen where it is amount.
    pub trade_limit_pattern: Option<
        DoudianTradeBatchGetTradeLimitTemplateListTradeLimitRange,
    >,
    /// 限购时间
    pub time_period: Option<DoudianTradeBatchGetTradeLimitTemplateListTradeLimitPeriod>,
}

impl rt::Encode for DoudianTradeBatchGetTradeLimitTemplateListTradeLimitRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeBatchGetTradeLimitTemplateListTradeLimitRule",
            &[
                rt::Field("trade_limit_model", 0, &["1", "2", "3", "4"]),
                rt::Field(
                    "trade_limit_subject",
                    0,
                    &["1", "2", "3", "4", "5", "6", "7"],
                ),
                rt::Field(
                    "trade_limit_resource",
                    0,
                    &["1", "2", "3", "4", "5", "6", "7"],
                ),
                rt::Field("trade_limit_resource_object", 0, &[]),
                rt::Field("trade_limit_pattern", 0, &[]),
                rt::Field("time_period", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.time_period);
        rt::put(w, 0, &self.trade_limit_model);
        rt::put(w, 4, &self.trade_limit_pattern);
        rt::put(w, 2, &self.trade_limit_resource);
        rt::put(w, 3, &self.trade_limit_resource_object);
        rt::put(w, 1, &self.trade_limit_subject);
    }
}

impl rt::Decode for DoudianTradeBatchGetTradeLimitTemplateListTradeLimitRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.trade_limit_model, r),
            1 => rt::get(&mut self.trade_limit_subject, r),
            2 => rt::get(&mut self.trade_limit_resource, r),
            3 => rt::get(&mut self.trade_limit_resource_object, r),
            4 => rt::get(&mut self.trade_limit_pattern, r),
            5 => rt::get(&mut self.time_period, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeBatchGetTradeLimitTemplateListTradeLimitRule);

rt::impl_serde!(
    DoudianTradeBatchGetTradeLimitTemplateListTradeLimitRule, Self::default()
);

/// Part of the answer to `trade.batchGetTradeLimitTemplateList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeBatchGetTradeLimitTemplateListTradeLimitTemplate {
    /// 限购模板ID
    pub trade_limit_template_id: Option<i64>,
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 规则列表
    pub trade_limit_rule_list: Vec<
        DoudianTradeBatchGetTradeLimitTemplateListTradeLimitRule,
    >,
}

impl rt::Encode for DoudianTradeBatchGetTradeLimitTemplateListTradeLimitTemplate {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeBatchGetTradeLimitTemplateListTradeLimitTemplate",
            &[
                rt::Field("trade_limit_template_id", 0, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("trade_limit_rule_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.shop_id);
        rt::put(w, 2, &self.trade_limit_rule_list);
        rt::put(w, 0, &self.trade_limit_template_id);
    }
}

impl rt::Decode for DoudianTradeBatchGetTradeLimitTemplateListTradeLimitTemplate {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.trade_limit_template_id, r),
            1 => rt::get(&mut self.shop_id, r),
            2 => rt::get(&mut self.trade_limit_rule_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeBatchGetTradeLimitTemplateListTradeLimitTemplate);

rt::impl_serde!(
    DoudianTradeBatchGetTradeLimitTemplateListTradeLimitTemplate, Self::default()
);
