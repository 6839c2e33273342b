// @generated from doudian/buyin/buyin.promotionStrategyList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 推广策略列表 — `buyin.promotionStrategyList`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinPromotionStrategyListRequest;
///
/// let request = DoudianBuyinPromotionStrategyListRequest::new(0, 1, 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinPromotionStrategyListRequest {
    /// 商品ID
    pub product_id: Option<String>,
    /// 达人百应ID
    pub kol_buyin_ids: Option<Vec<i64>>,
    /// 状态
    ///
    /// Codes:
    ///
    /// - `0` 全部
    /// - `1` 生效中
    /// - `2` 已结束
    /// - `3` 已失效
    pub status: i64,
    /// 生效达人范围
    ///
    /// Codes:
    ///
    /// - `1` 全部达人
    /// - `2` 指定达人
    /// - `3` 条件圈选
    pub valid_kol_filter: Option<i64>,
    /// 佣金规则
    ///
    /// Codes:
    ///
    /// - `1` 固定佣金
    /// - `2` 阶梯佣金
    pub cos_type: Option<i32>,
    /// 结束时间
    ///
    /// Codes:
    ///
    /// - `1` 1天内
    /// - `2` 3天内
    /// - `3` 7天内
    pub end_time_filter: Option<i64>,
    /// 佣金率范围
    pub cos_range_filter: Option<DoudianBuyinPromotionStrategyListCosRangeFilter>,
    /// 策略ID
    pub strategy_id: Option<Vec<String>>,
    /// 分页
    pub page: i64,
    /// 分页大小
    pub page_size: i64,
}

impl DoudianBuyinPromotionStrategyListRequest {
    /// With the parameters that are required.
    pub fn new(status: i64, page: i64, page_size: i64) -> Self {
        Self {
            product_id: None,
            kol_buyin_ids: None,
            status,
            valid_kol_filter: None,
            cos_type: None,
            end_time_filter: None,
            cos_range_filter: None,
            strategy_id: None,
            page,
            page_size,
        }
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Sets `kol_buyin_ids` (达人百应ID).
    #[must_use]
    pub fn kol_buyin_ids(mut self, kol_buyin_ids: impl Into<Vec<i64>>) -> Self {
        self.kol_buyin_ids = Some(kol_buyin_ids.into());
        self
    }

    /// Sets `valid_kol_filter` (生效达人范围).
    #[must_use]
    pub fn valid_kol_filter(mut self, valid_kol_filter: i64) -> Self {
        self.valid_kol_filter = Some(valid_kol_filter);
        self
    }

    /// Sets `cos_type` (佣金规则).
    #[must_use]
    pub fn cos_type(mut self, cos_type: i32) -> Self {
        self.cos_type = Some(cos_type);
        self
    }

    /// Sets `end_time_filter` (结束时间).
    #[must_use]
    pub fn end_time_filter(mut self, end_time_filter: i64) -> Self {
        self.end_time_filter = Some(end_time_filter);
        self
    }

    /// Sets `cos_range_filter` (佣金率范围).
    #[must_use]
    pub fn cos_range_filter(
        mut self,
        cos_range_filter: DoudianBuyinPromotionStrategyListCosRangeFilter,
    ) -> Self {
        self.cos_range_filter = Some(cos_range_filter);
        self
    }

    /// Sets `strategy_id` (策略ID).
    #[must_use]
    pub fn strategy_id(
        mut self,
        strategy_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.strategy_id = Some(strategy_id.into_iter().map(Into::into).collect());
        self
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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinPromotionStrategyListRequest",
            &[
                rt::Field("product_id", 0, &[]),
                rt::Field("kol_buyin_ids", 0, &[]),
                rt::Field("status", rt::REQUIRED, &["0", "1", "2", "3"]),
                rt::Field("valid_kol_filter", 0, &["1", "2", "3"]),
                rt::Field("cos_type", 0, &["1", "2"]),
                rt::Field("end_time_filter", 0, &["1", "2", "3"]),
                rt::Field("cos_range_filter", 0, &[]),
                rt::Field("strategy_id", 0, &[]),
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("page_size", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianBuyinPromotionStrategyListRequest);

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
#[derive(Clone, Default)]
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
    /// Uncertain: sources disagree about it, or are silent.
    pub cos_ratio: Option<DoudianBuyinPromotionStrategyListCosRatio>,
    /// 商品建议佣金率
    pub cos_ratio_sug: Option<String>,
    /// 同类商品个数
    pub similar_prd_count: Option<String>,
    /// 未来佣金率
    pub feature_cos_ratio: Option<DoudianBuyinPromotionStrategyListCosRatio>,
    /// 未来佣金率生效时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub cos_valid_time: Option<rt::DateTime>,
    /// 更高优佣金率
    pub higer_priority_cos_ratio: Option<f64>,
    /// 佣金率竞争力百分位
    pub cos_ratio_level: BTreeMap<String, String>,
}

impl rt::Encode for DoudianBuyinPromotionStrategyListCosInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinPromotionStrategyListCosInfo",
            &[
                rt::Field("cos_type", 0, &["1", "2"]),
                rt::Field("cos_ratio", rt::UNCERTAIN, &[]),
                rt::Field("cos_ratio_sug", 0, &[]),
                rt::Field("similar_prd_count", 0, &[]),
                rt::Field("feature_cos_ratio", 0, &[]),
                rt::Field("cos_valid_time", 0, &[]),
                rt::Field("higer_priority_cos_ratio", 0, &[]),
                rt::Field("cos_ratio_level", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.cos_ratio);
        rt::put(w, 7, &self.cos_ratio_level);
        rt::put(w, 2, &self.cos_ratio_sug);
        rt::put(w, 0, &self.cos_type);
        rt::put(w, 5, &self.cos_valid_time);
        rt::put(w, 4, &self.feature_cos_ratio);
        rt::put(w, 6, &self.higer_priority_cos_ratio);
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
            6 => rt::get(&mut self.higer_priority_cos_ratio, r),
            7 => rt::get(&mut self.cos_ratio_level, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinPromotionStrategyListCosInfo);

rt::impl_serde!(DoudianBuyinPromotionStrategyListCosInfo, Self::default());

/// Part of the request `buyin.promotionStrategyList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinPromotionStrategyListCosRangeFilter {
    /// 范围类型
    ///
    /// Codes:
    ///
    /// - `0` 区间
    /// - `1` 大于上限
    /// - `2` 小于下限
    /// - `3` 不限
    pub r#type: i64,
    /// 下限
    ///
    /// 20 is 20 %.
    pub low: i64,
    /// 上限
    ///
    /// 20 is 20 %.
    pub up: i64,
}

impl DoudianBuyinPromotionStrategyListCosRangeFilter {
    /// With the parameters that are required.
    pub fn new(r#type: i64, low: i64, up: i64) -> Self {
        Self { r#type, low, up }
    }
}

impl rt::Encode for DoudianBuyinPromotionStrategyListCosRangeFilter {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinPromotionStrategyListCosRangeFilter",
            &[
                rt::Field("type", rt::REQUIRED, &["0", "1", "2", "3"]),
                rt::Field("low", rt::REQUIRED, &[]),
                rt::Field("up", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianBuyinPromotionStrategyListCosRangeFilter);

rt::impl_serde!(DoudianBuyinPromotionStrategyListCosRangeFilter, Self::default());

/// Part of the answer to `buyin.promotionStrategyList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinPromotionStrategyListCosRatio {
    /// 佣金率
    ///
    /// In ladder mode that of the first step.
    pub cos_ratio: Option<i64>,
    /// 阶梯佣金率门槛
    ///
    /// 0 without a ladder.
    pub ladder_bar: Option<i64>,
    /// 阶梯佣金率
    ///
    /// 0 without a ladder.
    pub ladder_cos_ratio: Option<i64>,
}

impl rt::Encode for DoudianBuyinPromotionStrategyListCosRatio {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinPromotionStrategyListCosRatio",
            &[
                rt::Field("cos_ratio", 0, &[]),
                rt::Field("ladder_bar", 0, &[]),
                rt::Field("ladder_cos_ratio", 0, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianBuyinPromotionStrategyListCosRatio);

rt::impl_serde!(DoudianBuyinPromotionStrategyListCosRatio, Self::default());

/// Part of the answer to `buyin.promotionStrategyList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinPromotionStrategyListData {
    /// 策略列表
    pub data: Vec<DoudianBuyinPromotionStrategyListStrategy>,
    /// 总数
    pub total: Option<i64>,
}

impl rt::Encode for DoudianBuyinPromotionStrategyListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinPromotionStrategyListData",
            &[rt::Field("data", 0, &[]), rt::Field("total", 0, &[])],
        );
        &TABLE
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

rt::impl_record!(DoudianBuyinPromotionStrategyListData);

rt::impl_serde!(DoudianBuyinPromotionStrategyListData, Self::default());

/// Part of the answer to `buyin.promotionStrategyList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinPromotionStrategyListKolInfo {
    /// 百应ID
    pub buyin_id: Option<i64>,
    /// 达人头像
    pub avatar_url: Option<String>,
    /// 达人昵称
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub account_name: Option<String>,
    /// 添加时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub add_time: Option<rt::DateTime>,
}

impl rt::Encode for DoudianBuyinPromotionStrategyListKolInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinPromotionStrategyListKolInfo",
            &[
                rt::Field("buyin_id", 0, &[]),
                rt::Field("avatar_url", 0, &[]),
                rt::Field("account_name", rt::PII, &[]),
                rt::Field("add_time", 0, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianBuyinPromotionStrategyListKolInfo);

rt::impl_serde!(DoudianBuyinPromotionStrategyListKolInfo, Self::default());

/// Part of the answer to `buyin.promotionStrategyList`.
#[derive(Clone, Default)]
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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinPromotionStrategyListStrategy",
            &[
                rt::Field("strategy_id", 0, &[]),
                rt::Field("status", 0, &["1", "2", "3"]),
                rt::Field("end_time_tip", 0, &["1", "2", "3"]),
                rt::Field("valid_kol_info", 0, &[]),
                rt::Field("cos_info", 0, &[]),
                rt::Field("start_time", 0, &[]),
                rt::Field("end_time", 0, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianBuyinPromotionStrategyListStrategy);

rt::impl_serde!(DoudianBuyinPromotionStrategyListStrategy, Self::default());

/// Part of the answer to `buyin.promotionStrategyList`.
#[derive(Clone, Default)]
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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinPromotionStrategyListValidKolInfo",
            &[
                rt::Field("valid_kol_range", 0, &["1", "2", "3", "4"]),
                rt::Field("kol_infos", 0, &[]),
                rt::Field("kol_num", 0, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianBuyinPromotionStrategyListValidKolInfo);

rt::impl_serde!(DoudianBuyinPromotionStrategyListValidKolInfo, Self::default());
