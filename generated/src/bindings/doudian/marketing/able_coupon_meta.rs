// @generated from doudian/marketing/marketing.AbleCouponMeta.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 启停优惠券 — `marketing.AbleCouponMeta`
///
/// Family: `marketing` (the feature `marketing`).
/// Status: from the 2020-21 interface.
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMarketingAbleCouponMetaRequest;
///
/// let request = DoudianMarketingAbleCouponMetaRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMarketingAbleCouponMetaRequest {
    /// 优惠券批次ID
    pub coupon_meta_id: Option<i64>,
    /// 优惠券状态
    pub status: Option<i32>,
    /// 店铺名
    pub op_name: Option<String>,
}

impl DoudianMarketingAbleCouponMetaRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            coupon_meta_id: None,
            status: None,
            op_name: None,
        }
    }

    /// Sets `coupon_meta_id` (优惠券批次ID).
    #[must_use]
    pub fn coupon_meta_id(mut self, coupon_meta_id: i64) -> Self {
        self.coupon_meta_id = Some(coupon_meta_id);
        self
    }

    /// Sets `status` (优惠券状态).
    #[must_use]
    pub fn status(mut self, status: i32) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `op_name` (店铺名).
    #[must_use]
    pub fn op_name(mut self, op_name: impl Into<String>) -> Self {
        self.op_name = Some(op_name.into());
        self
    }
}

impl Default for DoudianMarketingAbleCouponMetaRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianMarketingAbleCouponMetaRequest`].
pub type DoudianMarketingAbleCouponMetaResponse = rt::DoudianResponse<
    DoudianMarketingAbleCouponMetaData,
>;

impl rt::DoudianRequest for DoudianMarketingAbleCouponMetaRequest {
    type Data = DoudianMarketingAbleCouponMetaData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "marketing.AbleCouponMeta",
        path: "/marketing/AbleCouponMeta",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianMarketingAbleCouponMetaRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMarketingAbleCouponMetaRequest",
            &[
                rt::Field("coupon_meta_id", 0, &[]),
                rt::Field("status", 0, &[]),
                rt::Field("op_name", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.coupon_meta_id);
        rt::put(w, 2, &self.op_name);
        rt::put(w, 1, &self.status);
    }
}

rt::impl_record!(DoudianMarketingAbleCouponMetaRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMarketingAbleCouponMetaRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.coupon_meta_id, r),
            1 => rt::get(&mut self.status, r),
            2 => rt::get(&mut self.op_name, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMarketingAbleCouponMetaRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            coupon_meta_id: Default::default(),
            status: Default::default(),
            op_name: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMarketingAbleCouponMetaRequest, Self::blank());

/// Part of the answer to `marketing.AbleCouponMeta`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMarketingAbleCouponMetaData {
    /// `res` on the wire; it has no label.
    pub res: Option<bool>,
}

impl rt::Encode for DoudianMarketingAbleCouponMetaData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMarketingAbleCouponMetaData",
            &[rt::Field("res", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.res);
    }
}

impl rt::Decode for DoudianMarketingAbleCouponMetaData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.res, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMarketingAbleCouponMetaData);

rt::impl_serde!(DoudianMarketingAbleCouponMetaData, Self::default());
