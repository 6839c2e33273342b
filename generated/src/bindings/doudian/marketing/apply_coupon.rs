// @generated from doudian/marketing/marketing.ApplyCoupon.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 领取优惠券 — `marketing.ApplyCoupon`
///
/// Family: `marketing` (the feature `marketing`).
/// Status: from the 2020-21 interface.
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMarketingApplyCouponRequest;
///
/// let request = DoudianMarketingApplyCouponRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMarketingApplyCouponRequest {
    /// 抖店open\_id
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub doudian_open_id: Option<String>,
    /// 优惠券批次ID
    pub coupon_meta_id: Option<i64>,
    /// `unique_id` on the wire; it has no label.
    pub unique_id: Option<String>,
}

impl DoudianMarketingApplyCouponRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            doudian_open_id: None,
            coupon_meta_id: None,
            unique_id: None,
        }
    }

    /// Sets `doudian_open_id` (抖店open\_id).
    #[must_use]
    pub fn doudian_open_id(mut self, doudian_open_id: impl Into<String>) -> Self {
        self.doudian_open_id = Some(doudian_open_id.into());
        self
    }

    /// Sets `coupon_meta_id` (优惠券批次ID).
    #[must_use]
    pub fn coupon_meta_id(mut self, coupon_meta_id: i64) -> Self {
        self.coupon_meta_id = Some(coupon_meta_id);
        self
    }

    /// Sets `unique_id`.
    #[must_use]
    pub fn unique_id(mut self, unique_id: impl Into<String>) -> Self {
        self.unique_id = Some(unique_id.into());
        self
    }
}

impl Default for DoudianMarketingApplyCouponRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianMarketingApplyCouponRequest`].
pub type DoudianMarketingApplyCouponResponse = rt::DoudianResponse<
    DoudianMarketingApplyCouponData,
>;

impl rt::DoudianRequest for DoudianMarketingApplyCouponRequest {
    type Data = DoudianMarketingApplyCouponData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "marketing.ApplyCoupon",
        path: "/marketing/ApplyCoupon",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianMarketingApplyCouponRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMarketingApplyCouponRequest",
            &[
                rt::Field("doudian_open_id", rt::PII, &[]),
                rt::Field("coupon_meta_id", 0, &[]),
                rt::Field("unique_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.coupon_meta_id);
        rt::put(w, 0, &self.doudian_open_id);
        rt::put(w, 2, &self.unique_id);
    }
}

rt::impl_record!(DoudianMarketingApplyCouponRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMarketingApplyCouponRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.doudian_open_id, r),
            1 => rt::get(&mut self.coupon_meta_id, r),
            2 => rt::get(&mut self.unique_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMarketingApplyCouponRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            doudian_open_id: Default::default(),
            coupon_meta_id: Default::default(),
            unique_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMarketingApplyCouponRequest, Self::blank());

/// Part of the answer to `marketing.ApplyCoupon`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMarketingApplyCouponData {
    /// 用户优惠券实例ID
    pub coupon_id: Option<i64>,
}

impl rt::Encode for DoudianMarketingApplyCouponData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMarketingApplyCouponData",
            &[rt::Field("coupon_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.coupon_id);
    }
}

impl rt::Decode for DoudianMarketingApplyCouponData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.coupon_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMarketingApplyCouponData);

rt::impl_serde!(DoudianMarketingApplyCouponData, Self::default());
