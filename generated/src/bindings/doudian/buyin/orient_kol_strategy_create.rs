// @generated from doudian/buyin/buyin.orientKolStrategyCreate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 创建定向达人策略 — `buyin.orientKolStrategyCreate`
///
/// No source describes the answer.
///
/// Family: `buyin` (the feature `buyin`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinOrientKolStrategyCreateRequest;
///
/// let request = DoudianBuyinOrientKolStrategyCreateRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinOrientKolStrategyCreateRequest {
    /// `product_id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_id: Option<rt::Value>,
    /// `kol_buyin_ids`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub kol_buyin_ids: Option<rt::Value>,
    /// `cos_ratio_type`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub cos_ratio_type: Option<rt::Value>,
    /// `cos_ratio`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub cos_ratio: Option<DoudianBuyinOrientKolStrategyCreateCosRatio>,
    /// `long_term`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub long_term: Option<rt::Value>,
    /// `end_time`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub end_time: Option<rt::Value>,
}

impl DoudianBuyinOrientKolStrategyCreateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            product_id: None,
            kol_buyin_ids: None,
            cos_ratio_type: None,
            cos_ratio: None,
            long_term: None,
            end_time: None,
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

    /// Sets `cos_ratio_type`.
    #[must_use]
    pub fn cos_ratio_type(mut self, cos_ratio_type: impl Into<rt::Value>) -> Self {
        self.cos_ratio_type = Some(cos_ratio_type.into());
        self
    }

    /// Sets `cos_ratio`.
    #[must_use]
    pub fn cos_ratio(
        mut self,
        cos_ratio: DoudianBuyinOrientKolStrategyCreateCosRatio,
    ) -> Self {
        self.cos_ratio = Some(cos_ratio);
        self
    }

    /// Sets `long_term`.
    #[must_use]
    pub fn long_term(mut self, long_term: impl Into<rt::Value>) -> Self {
        self.long_term = Some(long_term.into());
        self
    }

    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<rt::Value>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
}

impl Default for DoudianBuyinOrientKolStrategyCreateRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianBuyinOrientKolStrategyCreateRequest`].
pub type DoudianBuyinOrientKolStrategyCreateResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianBuyinOrientKolStrategyCreateRequest {
    type Data = rt::Value;

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
    fn name(&self) -> &'static str {
        "DoudianBuyinOrientKolStrategyCreateRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("product_id"),
            rt::Field::new("kol_buyin_ids"),
            rt::Field::new("cos_ratio_type"),
            rt::Field::new("cos_ratio"),
            rt::Field::new("long_term"),
            rt::Field::new("end_time"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianBuyinOrientKolStrategyCreateRequest);

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinOrientKolStrategyCreateCosRatio {
    /// `cos_ratio`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub cos_ratio: Option<rt::Value>,
    /// `ladder_bar`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub ladder_bar: Option<i64>,
    /// `ladder_cos_ratio`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub ladder_cos_ratio: Option<i64>,
}

impl DoudianBuyinOrientKolStrategyCreateCosRatio {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            cos_ratio: None,
            ladder_bar: None,
            ladder_cos_ratio: None,
        }
    }

    /// Sets `cos_ratio`.
    #[must_use]
    pub fn cos_ratio(mut self, cos_ratio: impl Into<rt::Value>) -> Self {
        self.cos_ratio = Some(cos_ratio.into());
        self
    }

    /// Sets `ladder_bar`.
    #[must_use]
    pub fn ladder_bar(mut self, ladder_bar: i64) -> Self {
        self.ladder_bar = Some(ladder_bar);
        self
    }

    /// Sets `ladder_cos_ratio`.
    #[must_use]
    pub fn ladder_cos_ratio(mut self, ladder_cos_ratio: i64) -> Self {
        self.ladder_cos_ratio = Some(ladder_cos_ratio);
        self
    }
}

impl rt::Encode for DoudianBuyinOrientKolStrategyCreateCosRatio {
    fn name(&self) -> &'static str {
        "DoudianBuyinOrientKolStrategyCreateCosRatio"
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

rt::impl_debug!(DoudianBuyinOrientKolStrategyCreateCosRatio);

rt::impl_serde!(DoudianBuyinOrientKolStrategyCreateCosRatio, Self::default());
