// @generated from doudian/buyin/buyin.allKolStrategyCreate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 创建全部达人策略 — `buyin.allKolStrategyCreate`
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
/// use doudian::DoudianBuyinAllKolStrategyCreateRequest;
///
/// let request = DoudianBuyinAllKolStrategyCreateRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinAllKolStrategyCreateRequest {
    /// `product_id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_id: Option<rt::Value>,
    /// `cos_ratio`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub cos_ratio: Option<rt::Value>,
}

impl DoudianBuyinAllKolStrategyCreateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            product_id: None,
            cos_ratio: None,
        }
    }

    /// Sets `product_id`.
    #[must_use]
    pub fn product_id(mut self, product_id: impl Into<rt::Value>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Sets `cos_ratio`.
    #[must_use]
    pub fn cos_ratio(mut self, cos_ratio: impl Into<rt::Value>) -> Self {
        self.cos_ratio = Some(cos_ratio.into());
        self
    }
}

impl Default for DoudianBuyinAllKolStrategyCreateRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianBuyinAllKolStrategyCreateRequest`].
pub type DoudianBuyinAllKolStrategyCreateResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianBuyinAllKolStrategyCreateRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.allKolStrategyCreate",
        path: "/buyin/allKolStrategyCreate",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianBuyinAllKolStrategyCreateRequest {
    fn name(&self) -> &'static str {
        "DoudianBuyinAllKolStrategyCreateRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("product_id"),
            rt::Field::new("cos_ratio"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.cos_ratio);
        rt::put(w, 0, &self.product_id);
    }
}

rt::impl_debug!(DoudianBuyinAllKolStrategyCreateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinAllKolStrategyCreateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.cos_ratio, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinAllKolStrategyCreateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
            cos_ratio: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinAllKolStrategyCreateRequest, Self::blank());
