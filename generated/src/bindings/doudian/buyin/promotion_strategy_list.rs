// @generated from doudian/buyin/buyin.promotionStrategyList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 推广策略列表 — `buyin.promotionStrategyList`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinPromotionStrategyListRequest;
///
/// let request = DoudianBuyinPromotionStrategyListRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinPromotionStrategyListRequest {
    /// `product_id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_id: Option<rt::Value>,
    /// `kol_buyin_ids`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub kol_buyin_ids: Option<rt::Value>,
    /// `status`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub status: Option<i64>,
    /// `valid_kol_filter`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub valid_kol_filter: Option<rt::Value>,
    /// `cos_type`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub cos_type: Option<i64>,
    /// `end_time_filter`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub end_time_filter: Option<rt::Value>,
    /// `cos_range_filter`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub cos_range_filter: Option<DoudianBuyinPromotionStrategyListCosRangeFilter>,
    /// `strategy_id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub strategy_id: Option<String>,
    /// `page`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub page: Option<i64>,
    /// `page_size`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub page_size: Option<i64>,
}

impl DoudianBuyinPromotionStrategyListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            product_id: None,
            kol_buyin_ids: None,
            status: None,
            valid_kol_filter: None,
            cos_type: None,
            end_time_filter: None,
            cos_range_filter: None,
            strategy_id: None,
            page: None,
            page_size: None,
        }
    }

    /// Sets `product_id`.
    #[must_use]
    pub fn product_id(mut self, product_id: impl Into<rt::Value>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Sets `kol_buyin_ids`.
    #[must_use]
    pub fn kol_buyin_ids(mut self, kol_buyin_ids: impl Into<rt::Value>) -> Self {
        self.kol_buyin_ids = Some(kol_buyin_ids.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: i64) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `valid_kol_filter`.
    #[must_use]
    pub fn valid_kol_filter(mut self, valid_kol_filter: impl Into<rt::Value>) -> Self {
        self.valid_kol_filter = Some(valid_kol_filter.into());
        self
    }

    /// Sets `cos_type`.
    #[must_use]
    pub fn cos_type(mut self, cos_type: i64) -> Self {
        self.cos_type = Some(cos_type);
        self
    }

    /// Sets `end_time_filter`.
    #[must_use]
    pub fn end_time_filter(mut self, end_time_filter: impl Into<rt::Value>) -> Self {
        self.end_time_filter = Some(end_time_filter.into());
        self
    }

    /// Sets `cos_range_filter`.
    #[must_use]
    pub fn cos_range_filter(
        mut self,
        cos_range_filter: DoudianBuyinPromotionStrategyListCosRangeFilter,
    ) -> Self {
        self.cos_range_filter = Some(cos_range_filter);
        self
    }

    /// Sets `strategy_id`.
    #[must_use]
    pub fn strategy_id(mut self, strategy_id: impl Into<String>) -> Self {
        self.strategy_id = Some(strategy_id.into());
        self
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl Default for DoudianBuyinPromotionStrategyListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianBuyinPromotionStrategyListRequest`].
pub type DoudianBuyinPromotionStrategyListResponse = rt::DoudianResponse<
    DoudianBuyinPromotionStrategyListData,
>;

impl rt::DoudianRequest for DoudianBuyinPromotionStrategyListRequest {
    type Data = DoudianBuyinPromotionStrategyListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.promotionStrategyList",
        path: "/buyin/promotionStrategyList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianBuyinPromotionStrategyListRequest {
    fn name(&self) -> &'static str {
        "DoudianBuyinPromotionStrategyListRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("product_id"),
            rt::Field::new("kol_buyin_ids"),
            rt::Field::new("status"),
            rt::Field::new("valid_kol_filter"),
            rt::Field::new("cos_type"),
            rt::Field::new("end_time_filter"),
            rt::Field::new("cos_range_filter"),
            rt::Field::new("strategy_id"),
            rt::Field::new("page"),
            rt::Field::new("page_size"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.cos_range_filter);
        rt::put(w, 4, &self.cos_type);
        rt::put(w, 5, &self.end_time_filter);
        rt::put(w, 1, &self.kol_buyin_ids);
        rt::put(w, 8, &self.page);
        rt::put(w, 9, &self.page_size);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 2, &self.status);
        rt::put(w, 7, &self.strategy_id);
        rt::put(w, 3, &self.valid_kol_filter);
    }
}

rt::impl_debug!(DoudianBuyinPromotionStrategyListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinPromotionStrategyListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.kol_buyin_ids, r),
            2 => rt::get(&mut self.status, r),
            3 => rt::get(&mut self.valid_kol_filter, r),
            4 => rt::get(&mut self.cos_type, r),
            5 => rt::get(&mut self.end_time_filter, r),
            6 => rt::get(&mut self.cos_range_filter, r),
            7 => rt::get(&mut self.strategy_id, r),
            8 => rt::get(&mut self.page, r),
            9 => rt::get(&mut self.page_size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinPromotionStrategyListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
            kol_buyin_ids: Default::default(),
            status: Default::default(),
            valid_kol_filter: Default::default(),
            cos_type: Default::default(),
            end_time_filter: Default::default(),
            cos_range_filter: Default::default(),
            strategy_id: Default::default(),
            page: Default::default(),
            page_size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinPromotionStrategyListRequest, Self::blank());

impl rt::Paged for DoudianBuyinPromotionStrategyListData {
    type Item = DoudianBuyinPromotionStrategyListStrategy;

    fn items(&self) -> &[DoudianBuyinPromotionStrategyListStrategy] {
        &self.data
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `buyin.promotionStrategyList`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinPromotionStrategyListCosInfo {
    /// 佣金规则
    ///
    /// Codes:
    ///
    /// - `1` 固定佣金
    /// - `2` 阶梯佣金
    pub cos_type: Option<i32>,
    /// 生效佣金率
    ///
    /// Known in part only.
    pub cos_ratio: Option<DoudianBuyinPromotionStrategyListCosRatio>,
    /// 商品建议佣金率
    pub cos_ratio_sug: Option<String>,
    /// `similar_prd_count`, which the platform does not describe.
    pub similar_prd_count: Option<String>,
    /// 未来佣金率
    pub feature_cos_ratio: Option<DoudianBuyinPromotionStrategyListFeatureCosRatio>,
    /// `cos_valid_time`, which the platform does not describe.
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub cos_valid_time: Option<rt::DateTime>,
}

impl rt::Encode for DoudianBuyinPromotionStrategyListCosInfo {
    fn name(&self) -> &'static str {
        "DoudianBuyinPromotionStrategyListCosInfo"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("cos_type").codes(&["1", "2"]),
            rt::Field::new("cos_ratio"),
            rt::Field::new("cos_ratio_sug"),
            rt::Field::new("similar_prd_count"),
            rt::Field::new("feature_cos_ratio"),
            rt::Field::new("cos_valid_time"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.cos_ratio);
        rt::put(w, 2, &self.cos_ratio_sug);
        rt::put(w, 0, &self.cos_type);
        rt::put(w, 5, &self.cos_valid_time);
        rt::put(w, 4, &self.feature_cos_ratio);
        rt::put(w, 3, &self.similar_prd_count);
    }
}

impl rt::Decode for DoudianBuyinPromotionStrategyListCosInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cos_type, r),
            1 => rt::get(&mut self.cos_ratio, r),
            2 => rt::get(&mut self.cos_ratio_sug, r),
            3 => rt::get(&mut self.similar_prd_count, r),
            4 => rt::get(&mut self.feature_cos_ratio, r),
            5 => rt::get(&mut self.cos_valid_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianBuyinPromotionStrategyListCosInfo);

rt::impl_serde!(DoudianBuyinPromotionStrategyListCosInfo, Self::default());

/// Part of the request `buyin.promotionStrategyList`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinPromotionStrategyListCosRangeFilter {
    /// `type`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub r#type: Option<i64>,
    /// `low`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub low: Option<rt::Value>,
    /// `up`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub up: Option<rt::Value>,
}

impl DoudianBuyinPromotionStrategyListCosRangeFilter {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            r#type: None,
            low: None,
            up: None,
        }
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: i64) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Sets `low`.
    #[must_use]
    pub fn low(mut self, low: impl Into<rt::Value>) -> Self {
        self.low = Some(low.into());
        self
    }

    /// Sets `up`.
    #[must_use]
    pub fn up(mut self, up: impl Into<rt::Value>) -> Self {
        self.up = Some(up.into());
        self
    }
}

impl rt::Encode for DoudianBuyinPromotionStrategyListCosRangeFilter {
    fn name(&self) -> &'static str {
        "DoudianBuyinPromotionStrategyListCosRangeFilter"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("type"),
            rt::Field::new("low"),
            rt::Field::new("up"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.low);
        rt::put(w, 0, &self.r#type);
        rt::put(w, 2, &self.up);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinPromotionStrategyListCosRangeFilter {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.r#type, r),
            1 => rt::get(&mut self.low, r),
            2 => rt::get(&mut self.up, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianBuyinPromotionStrategyListCosRangeFilter);

rt::impl_serde!(DoudianBuyinPromotionStrategyListCosRangeFilter, Self::default());

/// Part of the answer to `buyin.promotionStrategyList`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinPromotionStrategyListCosRatio {
    /// 佣金率
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub cos_ratio: Option<i64>,
    /// 阶梯佣金率门槛
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub ladder_bar: Option<i64>,
    /// 阶梯佣金率
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub ladder_cos_ratio: Option<i64>,
}

impl rt::Encode for DoudianBuyinPromotionStrategyListCosRatio {
    fn name(&self) -> &'static str {
        "DoudianBuyinPromotionStrategyListCosRatio"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("cos_ratio"),
            rt::Field::new("ladder_bar"),
            rt::Field::new("ladder_cos_ratio"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.cos_ratio);
        rt::put(w, 1, &self.ladder_bar);
        rt::put(w, 2, &self.ladder_cos_ratio);
    }
}

impl rt::Decode for DoudianBuyinPromotionStrategyListCosRatio {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cos_ratio, r),
            1 => rt::get(&mut self.ladder_bar, r),
            2 => rt::get(&mut self.ladder_cos_ratio, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianBuyinPromotionStrategyListCosRatio);

rt::impl_serde!(DoudianBuyinPromotionStrategyListCosRatio, Self::default());

/// Part of the answer to `buyin.promotionStrategyList`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinPromotionStrategyListData {
    /// 策略列表
    ///
    /// Known in part only.
    pub data: Vec<DoudianBuyinPromotionStrategyListStrategy>,
    /// 总数
    pub total: Option<i64>,
}

impl rt::Encode for DoudianBuyinPromotionStrategyListData {
    fn name(&self) -> &'static str {
        "DoudianBuyinPromotionStrategyListData"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("data"), rt::Field::new("total")];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianBuyinPromotionStrategyListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianBuyinPromotionStrategyListData);

rt::impl_serde!(DoudianBuyinPromotionStrategyListData, Self::default());

/// Part of the answer to `buyin.promotionStrategyList`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinPromotionStrategyListFeatureCosRatio {
    /// 佣金率
    pub cos_ratio: Option<i64>,
    /// 阶梯佣金率门槛
    pub ladder_bar: Option<i64>,
    /// 阶梯佣金率
    pub ladder_cos_ratio: Option<i64>,
}

impl rt::Encode for DoudianBuyinPromotionStrategyListFeatureCosRatio {
    fn name(&self) -> &'static str {
        "DoudianBuyinPromotionStrategyListFeatureCosRatio"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("cos_ratio"),
            rt::Field::new("ladder_bar"),
            rt::Field::new("ladder_cos_ratio"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.cos_ratio);
        rt::put(w, 1, &self.ladder_bar);
        rt::put(w, 2, &self.ladder_cos_ratio);
    }
}

impl rt::Decode for DoudianBuyinPromotionStrategyListFeatureCosRatio {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cos_ratio, r),
            1 => rt::get(&mut self.ladder_bar, r),
            2 => rt::get(&mut self.ladder_cos_ratio, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianBuyinPromotionStrategyListFeatureCosRatio);

rt::impl_serde!(DoudianBuyinPromotionStrategyListFeatureCosRatio, Self::default());

/// Part of the answer to `buyin.promotionStrategyList`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinPromotionStrategyListKolInfo {
    /// 百应ID
    pub buyin_id: Option<i64>,
    /// 达人头像
    pub avatar_url: Option<String>,
    /// 达人昵称
    pub account_name: Option<String>,
    /// 添加时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub add_time: Option<rt::DateTime>,
}

impl rt::Encode for DoudianBuyinPromotionStrategyListKolInfo {
    fn name(&self) -> &'static str {
        "DoudianBuyinPromotionStrategyListKolInfo"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("buyin_id"),
            rt::Field::new("avatar_url"),
            rt::Field::new("account_name"),
            rt::Field::new("add_time"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.account_name);
        rt::put(w, 3, &self.add_time);
        rt::put(w, 1, &self.avatar_url);
        rt::put(w, 0, &self.buyin_id);
    }
}

impl rt::Decode for DoudianBuyinPromotionStrategyListKolInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.buyin_id, r),
            1 => rt::get(&mut self.avatar_url, r),
            2 => rt::get(&mut self.account_name, r),
            3 => rt::get(&mut self.add_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianBuyinPromotionStrategyListKolInfo);

rt::impl_serde!(DoudianBuyinPromotionStrategyListKolInfo, Self::default());

/// Part of the answer to `buyin.promotionStrategyList`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinPromotionStrategyListStrategy {
    /// 策略ID
    pub strategy_id: Option<String>,
    /// 状态
    ///
    /// Codes:
    ///
    /// - `1` 生效中
    /// - `2` 已结束
    /// - `3` 已失效
    pub status: Option<i64>,
    /// 结束时间提示
    ///
    /// Codes:
    ///
    /// - `1` 1天内
    /// - `2` 3天内
    /// - `3` 7天内
    pub end_time_tip: Option<i64>,
    /// 生效达人信息
    pub valid_kol_info: Option<DoudianBuyinPromotionStrategyListValidKolInfo>,
    /// 佣金信息
    ///
    /// Known in part only.
    pub cos_info: Option<DoudianBuyinPromotionStrategyListCosInfo>,
    /// 开始时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub start_time: Option<rt::DateTime>,
    /// 结束时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub end_time: Option<rt::DateTime>,
}

impl rt::Encode for DoudianBuyinPromotionStrategyListStrategy {
    fn name(&self) -> &'static str {
        "DoudianBuyinPromotionStrategyListStrategy"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("strategy_id"),
            rt::Field::new("status").codes(&["1", "2", "3"]),
            rt::Field::new("end_time_tip").codes(&["1", "2", "3"]),
            rt::Field::new("valid_kol_info"),
            rt::Field::new("cos_info"),
            rt::Field::new("start_time"),
            rt::Field::new("end_time"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.cos_info);
        rt::put(w, 6, &self.end_time);
        rt::put(w, 2, &self.end_time_tip);
        rt::put(w, 5, &self.start_time);
        rt::put(w, 1, &self.status);
        rt::put(w, 0, &self.strategy_id);
        rt::put(w, 3, &self.valid_kol_info);
    }
}

impl rt::Decode for DoudianBuyinPromotionStrategyListStrategy {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.strategy_id, r),
            1 => rt::get(&mut self.status, r),
            2 => rt::get(&mut self.end_time_tip, r),
            3 => rt::get(&mut self.valid_kol_info, r),
            4 => rt::get(&mut self.cos_info, r),
            5 => rt::get(&mut self.start_time, r),
            6 => rt::get(&mut self.end_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianBuyinPromotionStrategyListStrategy);

rt::impl_serde!(DoudianBuyinPromotionStrategyListStrategy, Self::default());

/// Part of the answer to `buyin.promotionStrategyList`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinPromotionStrategyListValidKolInfo {
    /// 生效达人范围
    ///
    /// Codes:
    ///
    /// - `1` 全部达人
    /// - `2` 指定达人
    /// - `3` 条件圈选
    /// - `4` 专属指定达人
    pub valid_kol_range: Option<i64>,
    /// 指定达人列表
    pub kol_infos: Vec<DoudianBuyinPromotionStrategyListKolInfo>,
    /// 指定达人数量
    pub kol_num: Option<i64>,
}

impl rt::Encode for DoudianBuyinPromotionStrategyListValidKolInfo {
    fn name(&self) -> &'static str {
        "DoudianBuyinPromotionStrategyListValidKolInfo"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("valid_kol_range").codes(&["1", "2", "3", "4"]),
            rt::Field::new("kol_infos"),
            rt::Field::new("kol_num"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.kol_infos);
        rt::put(w, 2, &self.kol_num);
        rt::put(w, 0, &self.valid_kol_range);
    }
}

impl rt::Decode for DoudianBuyinPromotionStrategyListValidKolInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.valid_kol_range, r),
            1 => rt::get(&mut self.kol_infos, r),
            2 => rt::get(&mut self.kol_num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianBuyinPromotionStrategyListValidKolInfo);

rt::impl_serde!(DoudianBuyinPromotionStrategyListValidKolInfo, Self::default());
