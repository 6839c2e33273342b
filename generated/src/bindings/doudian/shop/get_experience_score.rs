// @generated from doudian/shop/shop.getExperienceScore.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商家体验分查询 — `shop.getExperienceScore`
///
/// Family: `shop` (the feature `shop`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianShopGetExperienceScoreRequest;
///
/// let request = DoudianShopGetExperienceScoreRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianShopGetExperienceScoreRequest {}

impl DoudianShopGetExperienceScoreRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for DoudianShopGetExperienceScoreRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianShopGetExperienceScoreRequest`].
pub type DoudianShopGetExperienceScoreResponse = rt::DoudianResponse<
    DoudianShopGetExperienceScoreData,
>;

impl rt::DoudianRequest for DoudianShopGetExperienceScoreRequest {
    type Data = DoudianShopGetExperienceScoreData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "shop.getExperienceScore",
        path: "/shop/getExperienceScore",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianShopGetExperienceScoreRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table("DoudianShopGetExperienceScoreRequest", &[]);
        &TABLE
    }

    fn write(&self, _: &mut rt::Writer) {}
}

rt::impl_record!(DoudianShopGetExperienceScoreRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianShopGetExperienceScoreRequest {
    fn read(&mut self, _: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        rt::skip(r)
    }
}

#[cfg(feature = "serde")]
impl DoudianShopGetExperienceScoreRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {}
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianShopGetExperienceScoreRequest, Self::blank());

/// Part of the answer to `shop.getExperienceScore`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShopGetExperienceScoreData {
    /// 体验分总分
    pub seller_rating_info: Option<DoudianShopGetExperienceScoreSellerRatingInfo>,
    /// 商品综合评价
    ///
    /// Described after the other scores.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub prod_dsr: Option<DoudianShopGetExperienceScoreIndexScore>,
    /// 发货物流品退率
    pub lgt_qreturn_rate: Option<DoudianShopGetExperienceScoreIndexScore>,
    /// 商品品质退货率得分
    pub quality_return_rate: Option<DoudianShopGetExperienceScoreIndexScore>,
    /// 揽收时效达成率
    pub collect_ontime_rate: Option<DoudianShopGetExperienceScoreIndexScore>,
    /// 运单配送时效达成率
    pub delivery_accomplish_rate: Option<DoudianShopGetExperienceScoreIndexScore>,
    /// 飞鸽平均响应时长
    pub average_feedback_time: Option<DoudianShopGetExperienceScoreIndexScore>,
    /// 售后处理时长达成率
    pub aftersale_deal_reach_rate: Option<DoudianShopGetExperienceScoreIndexScore>,
}

impl rt::Encode for DoudianShopGetExperienceScoreData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopGetExperienceScoreData",
            &[
                rt::Field("seller_rating_info", 0, &[]),
                rt::Field("prod_dsr", rt::UNCERTAIN, &[]),
                rt::Field("lgt_qreturn_rate", 0, &[]),
                rt::Field("quality_return_rate", 0, &[]),
                rt::Field("collect_ontime_rate", 0, &[]),
                rt::Field("delivery_accomplish_rate", 0, &[]),
                rt::Field("average_feedback_time", 0, &[]),
                rt::Field("aftersale_deal_reach_rate", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.aftersale_deal_reach_rate);
        rt::put(w, 6, &self.average_feedback_time);
        rt::put(w, 4, &self.collect_ontime_rate);
        rt::put(w, 5, &self.delivery_accomplish_rate);
        rt::put(w, 2, &self.lgt_qreturn_rate);
        rt::put(w, 1, &self.prod_dsr);
        rt::put(w, 3, &self.quality_return_rate);
        rt::put(w, 0, &self.seller_rating_info);
    }
}

impl rt::Decode for DoudianShopGetExperienceScoreData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.seller_rating_info, r),
            1 => rt::get(&mut self.prod_dsr, r),
            2 => rt::get(&mut self.lgt_qreturn_rate, r),
            3 => rt::get(&mut self.quality_return_rate, r),
            4 => rt::get(&mut self.collect_ontime_rate, r),
            5 => rt::get(&mut self.delivery_accomplish_rate, r),
            6 => rt::get(&mut self.average_feedback_time, r),
            7 => rt::get(&mut self.aftersale_deal_reach_rate, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShopGetExperienceScoreData);

rt::impl_serde!(DoudianShopGetExperienceScoreData, Self::default());

/// Part of the answer to `shop.getExperienceScore`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShopGetExperienceScoreIndexScore {
    /// 指标分数
    pub node_score: Option<f64>,
    /// 指标值
    pub score: Option<f64>,
    /// 加权指标分数
    pub node_score_weight: Option<f64>,
}

impl rt::Encode for DoudianShopGetExperienceScoreIndexScore {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopGetExperienceScoreIndexScore",
            &[
                rt::Field("node_score", 0, &[]),
                rt::Field("score", 0, &[]),
                rt::Field("node_score_weight", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.node_score);
        rt::put(w, 2, &self.node_score_weight);
        rt::put(w, 1, &self.score);
    }
}

impl rt::Decode for DoudianShopGetExperienceScoreIndexScore {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.node_score, r),
            1 => rt::get(&mut self.score, r),
            2 => rt::get(&mut self.node_score_weight, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShopGetExperienceScoreIndexScore);

rt::impl_serde!(DoudianShopGetExperienceScoreIndexScore, Self::default());

/// Part of the answer to `shop.getExperienceScore`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShopGetExperienceScoreSellerRatingInfo {
    /// 分数
    pub score: Option<f64>,
    /// 权重后分数
    pub score_weight: Option<f64>,
}

impl rt::Encode for DoudianShopGetExperienceScoreSellerRatingInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopGetExperienceScoreSellerRatingInfo",
            &[rt::Field("score", 0, &[]), rt::Field("score_weight", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.score);
        rt::put(w, 1, &self.score_weight);
    }
}

impl rt::Decode for DoudianShopGetExperienceScoreSellerRatingInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.score, r),
            1 => rt::get(&mut self.score_weight, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShopGetExperienceScoreSellerRatingInfo);

rt::impl_serde!(DoudianShopGetExperienceScoreSellerRatingInfo, Self::default());
