// @generated from doudian/marketing/marketing.AdjustShopCouponMeta.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 调整优惠券发放量 — `marketing.AdjustShopCouponMeta`
///
/// Family: `marketing` (the feature `marketing`).
/// Status: from the 2020-21 interface.
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMarketingAdjustShopCouponMetaRequest;
///
/// let request = DoudianMarketingAdjustShopCouponMetaRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMarketingAdjustShopCouponMetaRequest {
    /// 优惠券批次ID
    pub coupon_meta_id: Option<i64>,
    /// 新的总库存
    pub current_total_amount: Option<i64>,
}

impl DoudianMarketingAdjustShopCouponMetaRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            coupon_meta_id: None,
            current_total_amount: None,
        }
    }

    /// Sets `coupon_meta_id` (优惠券批次ID).
    #[must_use]
    pub fn coupon_meta_id(mut self, coupon_meta_id: i64) -> Self {
        self.coupon_meta_id = Some(coupon_meta_id);
        self
    }

    /// Sets `current_total_amount` (新的总库存).
    #[must_use]
    pub fn current_total_amount(mut self, current_total_amount: i64) -> Self {
        self.current_total_amount = Some(current_total_amount);
        self
    }
}

impl Default for DoudianMarketingAdjustShopCouponMetaRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianMarketingAdjustShopCouponMetaRequest`].
///
/// The platform promises no `data`.
pub type DoudianMarketingAdjustShopCouponMetaResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianMarketingAdjustShopCouponMetaRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "marketing.AdjustShopCouponMeta",
        path: "/marketing/AdjustShopCouponMeta",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianMarketingAdjustShopCouponMetaRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMarketingAdjustShopCouponMetaRequest",
            &[
                rt::Field("coupon_meta_id", 0, &[]),
                rt::Field("current_total_amount", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.coupon_meta_id);
        rt::put(w, 1, &self.current_total_amount);
    }
}

rt::impl_record!(DoudianMarketingAdjustShopCouponMetaRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMarketingAdjustShopCouponMetaRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.coupon_meta_id, r),
            1 => rt::get(&mut self.current_total_amount, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMarketingAdjustShopCouponMetaRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            coupon_meta_id: Default::default(),
            current_total_amount: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMarketingAdjustShopCouponMetaRequest, Self::blank());
