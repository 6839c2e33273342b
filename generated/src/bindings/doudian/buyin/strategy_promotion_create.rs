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
/// let request = DoudianBuyinStrategyPromotionCreateRequest::new([1]);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinStrategyPromotionCreateRequest {
    /// 商品ID列表
    pub product_ids: Vec<i64>,
}

impl DoudianBuyinStrategyPromotionCreateRequest {
    /// With the parameters that are required.
    pub fn new(product_ids: impl Into<Vec<i64>>) -> Self {
        Self {
            product_ids: product_ids.into(),
        }
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
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinStrategyPromotionCreateRequest",
            &[rt::Field("product_ids", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.product_ids);
    }
}

rt::impl_record!(DoudianBuyinStrategyPromotionCreateRequest);

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
