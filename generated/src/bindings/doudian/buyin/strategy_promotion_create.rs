// @generated from doudian/buyin/buyin.strategyPromotionCreate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商品加入策略推广 — `buyin.strategyPromotionCreate`
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
/// use doudian::DoudianBuyinStrategyPromotionCreateRequest;
///
/// let request = DoudianBuyinStrategyPromotionCreateRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinStrategyPromotionCreateRequest {
    /// `product_ids`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_ids: Option<rt::Value>,
}

impl DoudianBuyinStrategyPromotionCreateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { product_ids: None }
    }

    /// Sets `product_ids`.
    #[must_use]
    pub fn product_ids(mut self, product_ids: impl Into<rt::Value>) -> Self {
        self.product_ids = Some(product_ids.into());
        self
    }
}

impl Default for DoudianBuyinStrategyPromotionCreateRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianBuyinStrategyPromotionCreateRequest`].
pub type DoudianBuyinStrategyPromotionCreateResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianBuyinStrategyPromotionCreateRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.strategyPromotionCreate",
        path: "/buyin/strategyPromotionCreate",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianBuyinStrategyPromotionCreateRequest {
    fn name(&self) -> &'static str {
        "DoudianBuyinStrategyPromotionCreateRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("product_ids")];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.product_ids);
    }
}

rt::impl_debug!(DoudianBuyinStrategyPromotionCreateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinStrategyPromotionCreateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_ids, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinStrategyPromotionCreateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_ids: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinStrategyPromotionCreateRequest, Self::blank());
