// @generated from doudian/cpaypromotion/cpaypromotion.queryProductCpayPromotionAndShopStatus.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 查询商品支付优惠与店铺状态 — `cpaypromotion.queryProductCpayPromotionAndShopStatus`
///
/// No source describes the answer.
///
/// Family: `cpaypromotion` (the feature `cpaypromotion`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianCpaypromotionQueryProductCpayPromotionAndShopStatusRequest;
///
/// let request = DoudianCpaypromotionQueryProductCpayPromotionAndShopStatusRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCpaypromotionQueryProductCpayPromotionAndShopStatusRequest {
    /// 商品ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_id: Option<rt::Value>,
    /// `product_categray` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_categray: Option<rt::Value>,
    /// `product_price` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_price: Option<rt::Value>,
}

impl DoudianCpaypromotionQueryProductCpayPromotionAndShopStatusRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            product_id: None,
            product_categray: None,
            product_price: None,
        }
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: impl Into<rt::Value>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Sets `product_categray`.
    #[must_use]
    pub fn product_categray(mut self, product_categray: impl Into<rt::Value>) -> Self {
        self.product_categray = Some(product_categray.into());
        self
    }

    /// Sets `product_price`.
    #[must_use]
    pub fn product_price(mut self, product_price: impl Into<rt::Value>) -> Self {
        self.product_price = Some(product_price.into());
        self
    }
}

impl Default for DoudianCpaypromotionQueryProductCpayPromotionAndShopStatusRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianCpaypromotionQueryProductCpayPromotionAndShopStatusRequest`].
pub type DoudianCpaypromotionQueryProductCpayPromotionAndShopStatusResponse = rt::DoudianResponse<
    rt::Value,
>;

impl rt::DoudianRequest
for DoudianCpaypromotionQueryProductCpayPromotionAndShopStatusRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "cpaypromotion.queryProductCpayPromotionAndShopStatus",
        path: "/cpaypromotion/queryProductCpayPromotionAndShopStatus",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianCpaypromotionQueryProductCpayPromotionAndShopStatusRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCpaypromotionQueryProductCpayPromotionAndShopStatusRequest",
            &[
                rt::Field("product_id", rt::UNCERTAIN, &[]),
                rt::Field("product_categray", rt::UNCERTAIN, &[]),
                rt::Field("product_price", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.product_categray);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 2, &self.product_price);
    }
}

rt::impl_record!(DoudianCpaypromotionQueryProductCpayPromotionAndShopStatusRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCpaypromotionQueryProductCpayPromotionAndShopStatusRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.product_categray, r),
            2 => rt::get(&mut self.product_price, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCpaypromotionQueryProductCpayPromotionAndShopStatusRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
            product_categray: Default::default(),
            product_price: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(
    DoudianCpaypromotionQueryProductCpayPromotionAndShopStatusRequest, Self::blank()
);
