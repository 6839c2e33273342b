// @generated from doudian/buyin/buyin.orientKolStrategyCreate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 创建定向达人策略 — `buyin.orientKolStrategyCreate`
///
/// Family: `buyin` (the feature `buyin`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianBuyinOrientKolStrategyCreateCosRatio, DoudianBuyinOrientKolStrategyCreateRequest};
///
/// let request = DoudianBuyinOrientKolStrategyCreateRequest::new(
///     1,
///     [1],
///     1,
///     DoudianBuyinOrientKolStrategyCreateCosRatio::new(1, 1, 1),
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinOrientKolStrategyCreateRequest {
    /// 商品ID
    pub product_id: i64,
    /// 达人百应ID
    pub kol_buyin_ids: Vec<i64>,
    /// 佣金类型
    ///
    /// Codes:
    ///
    /// - `1` 固定佣金率
    /// - `2` 阶梯佣金率
    pub cos_ratio_type: i32,
    /// 佣金率
    pub cos_ratio: DoudianBuyinOrientKolStrategyCreateCosRatio,
    /// 是否长期有效
    ///
    /// Not together with end\_time.
    pub long_term: Option<bool>,
    /// 结束时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub end_time: Option<rt::DateTime>,
}

impl DoudianBuyinOrientKolStrategyCreateRequest {
    /// With the parameters that are required.
    pub fn new(
        product_id: i64,
        kol_buyin_ids: impl Into<Vec<i64>>,
        cos_ratio_type: i32,
        cos_ratio: DoudianBuyinOrientKolStrategyCreateCosRatio,
    ) -> Self {
        Self {
            product_id,
            kol_buyin_ids: kol_buyin_ids.into(),
            cos_ratio_type,
            cos_ratio,
            long_term: None,
            end_time: None,
        }
    }

    /// Sets `long_term` (是否长期有效).
    #[must_use]
    pub fn long_term(mut self, long_term: bool) -> Self {
        self.long_term = Some(long_term);
        self
    }

    /// Sets `end_time` (结束时间).
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<rt::DateTime>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
}

/// The answer to [`DoudianBuyinOrientKolStrategyCreateRequest`].
pub type DoudianBuyinOrientKolStrategyCreateResponse = rt::DoudianResponse<
    DoudianBuyinOrientKolStrategyCreateData,
>;

impl rt::DoudianRequest for DoudianBuyinOrientKolStrategyCreateRequest {
    type Data = DoudianBuyinOrientKolStrategyCreateData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.orientKolStrategyCreate",
        path: "/buyin/orientKolStrategyCreate",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianBuyinOrientKolStrategyCreateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinOrientKolStrategyCreateRequest",
            &[
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("kol_buyin_ids", rt::REQUIRED, &[]),
                rt::Field("cos_ratio_type", rt::REQUIRED, &["1", "2"]),
                rt::Field("cos_ratio", rt::REQUIRED, &[]),
                rt::Field("long_term", 0, &[]),
                rt::Field("end_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.cos_ratio);
        rt::put(w, 2, &self.cos_ratio_type);
        rt::put(w, 5, &self.end_time);
        rt::put(w, 1, &self.kol_buyin_ids);
        rt::put(w, 4, &self.long_term);
        rt::put(w, 0, &self.product_id);
    }
}

rt::impl_record!(DoudianBuyinOrientKolStrategyCreateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinOrientKolStrategyCreateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.kol_buyin_ids, r),
            2 => rt::get(&mut self.cos_ratio_type, r),
            3 => rt::get(&mut self.cos_ratio, r),
            4 => rt::get(&mut self.long_term, r),
            5 => rt::get(&mut self.end_time, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinOrientKolStrategyCreateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
            kol_buyin_ids: Default::default(),
            cos_ratio_type: Default::default(),
            cos_ratio: Default::default(),
            long_term: Default::default(),
            end_time: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinOrientKolStrategyCreateRequest, Self::blank());

/// Part of the request `buyin.orientKolStrategyCreate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinOrientKolStrategyCreateCosRatio {
    /// 佣金率
    ///
    /// In ladder mode that of the first step.
    pub cos_ratio: i64,
    /// 阶梯佣金率门槛
    ///
    /// 0 without a ladder.
    pub ladder_bar: i64,
    /// 阶梯佣金率
    ///
    /// 0 without a ladder.
    pub ladder_cos_ratio: i64,
}

impl DoudianBuyinOrientKolStrategyCreateCosRatio {
    /// With the parameters that are required.
    pub fn new(cos_ratio: i64, ladder_bar: i64, ladder_cos_ratio: i64) -> Self {
        Self {
            cos_ratio,
            ladder_bar,
            ladder_cos_ratio,
        }
    }
}

impl rt::Encode for DoudianBuyinOrientKolStrategyCreateCosRatio {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinOrientKolStrategyCreateCosRatio",
            &[
                rt::Field("cos_ratio", rt::REQUIRED, &[]),
                rt::Field("ladder_bar", rt::REQUIRED, &[]),
                rt::Field("ladder_cos_ratio", rt::REQUIRED, &[]),
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

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinOrientKolStrategyCreateCosRatio {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cos_ratio, r),
            1 => rt::get(&mut self.ladder_bar, r),
            2 => rt::get(&mut self.ladder_cos_ratio, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinOrientKolStrategyCreateCosRatio);

rt::impl_serde!(DoudianBuyinOrientKolStrategyCreateCosRatio, Self::default());

/// Part of the answer to `buyin.orientKolStrategyCreate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinOrientKolStrategyCreateData {
    /// 是否成功
    pub success: Option<bool>,
    /// 策略ID
    pub strategy_id: Option<i64>,
    /// 失败的达人
    pub failed: Vec<DoudianBuyinOrientKolStrategyCreateFailure>,
}

impl rt::Encode for DoudianBuyinOrientKolStrategyCreateData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinOrientKolStrategyCreateData",
            &[
                rt::Field("success", 0, &[]),
                rt::Field("strategy_id", 0, &[]),
                rt::Field("failed", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.failed);
        rt::put(w, 1, &self.strategy_id);
        rt::put(w, 0, &self.success);
    }
}

impl rt::Decode for DoudianBuyinOrientKolStrategyCreateData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success, r),
            1 => rt::get(&mut self.strategy_id, r),
            2 => rt::get(&mut self.failed, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinOrientKolStrategyCreateData);

rt::impl_serde!(DoudianBuyinOrientKolStrategyCreateData, Self::default());

/// Part of the answer to `buyin.orientKolStrategyCreate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinOrientKolStrategyCreateFailure {
    /// 达人百应ID
    pub buyin_id: Option<i64>,
    /// 失败原因
    pub reason: Option<String>,
}

impl rt::Encode for DoudianBuyinOrientKolStrategyCreateFailure {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinOrientKolStrategyCreateFailure",
            &[rt::Field("buyin_id", 0, &[]), rt::Field("reason", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.buyin_id);
        rt::put(w, 1, &self.reason);
    }
}

impl rt::Decode for DoudianBuyinOrientKolStrategyCreateFailure {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.buyin_id, r),
            1 => rt::get(&mut self.reason, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinOrientKolStrategyCreateFailure);

rt::impl_serde!(DoudianBuyinOrientKolStrategyCreateFailure, Self::default());
