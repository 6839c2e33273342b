// @generated from doudian/coupons/coupons.CertSyncFailedCancelOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 卡券同步失败取消订单 — `coupons.CertSyncFailedCancelOrder`
///
/// No source describes the answer.
///
/// Family: `coupons` (the feature `coupons`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianCouponsCertSyncFailedCancelOrderRequest;
///
/// let request = DoudianCouponsCertSyncFailedCancelOrderRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianCouponsCertSyncFailedCancelOrderRequest {
    /// `OrderId`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub order_id: Option<rt::Value>,
    /// `Op`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub op: Option<DoudianCouponsCertSyncFailedCancelOrderOp>,
}

impl DoudianCouponsCertSyncFailedCancelOrderRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { order_id: None, op: None }
    }

    /// Sets `OrderId`.
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<rt::Value>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `Op`.
    #[must_use]
    pub fn op(mut self, op: DoudianCouponsCertSyncFailedCancelOrderOp) -> Self {
        self.op = Some(op);
        self
    }
}

impl Default for DoudianCouponsCertSyncFailedCancelOrderRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianCouponsCertSyncFailedCancelOrderRequest`].
pub type DoudianCouponsCertSyncFailedCancelOrderResponse = rt::DoudianResponse<
    rt::Value,
>;

impl rt::DoudianRequest for DoudianCouponsCertSyncFailedCancelOrderRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "coupons.CertSyncFailedCancelOrder",
        path: "/coupons/CertSyncFailedCancelOrder",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianCouponsCertSyncFailedCancelOrderRequest {
    fn name(&self) -> &'static str {
        "DoudianCouponsCertSyncFailedCancelOrderRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("OrderId"), rt::Field::new("Op")];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.op);
        rt::put(w, 0, &self.order_id);
    }
}

rt::impl_debug!(DoudianCouponsCertSyncFailedCancelOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCouponsCertSyncFailedCancelOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.op, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCouponsCertSyncFailedCancelOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            op: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCouponsCertSyncFailedCancelOrderRequest, Self::blank());

/// Part of the request `coupons.CertSyncFailedCancelOrder`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianCouponsCertSyncFailedCancelOrderOp {
    /// `Platform`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub platform: Option<rt::Value>,
    /// `OpUid`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub op_uid: Option<rt::Value>,
}

impl DoudianCouponsCertSyncFailedCancelOrderOp {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            platform: None,
            op_uid: None,
        }
    }

    /// Sets `Platform`.
    #[must_use]
    pub fn platform(mut self, platform: impl Into<rt::Value>) -> Self {
        self.platform = Some(platform.into());
        self
    }

    /// Sets `OpUid`.
    #[must_use]
    pub fn op_uid(mut self, op_uid: impl Into<rt::Value>) -> Self {
        self.op_uid = Some(op_uid.into());
        self
    }
}

impl rt::Encode for DoudianCouponsCertSyncFailedCancelOrderOp {
    fn name(&self) -> &'static str {
        "DoudianCouponsCertSyncFailedCancelOrderOp"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("Platform"),
            rt::Field::new("OpUid"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.op_uid);
        rt::put(w, 0, &self.platform);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCouponsCertSyncFailedCancelOrderOp {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.platform, r),
            1 => rt::get(&mut self.op_uid, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianCouponsCertSyncFailedCancelOrderOp);

rt::impl_serde!(DoudianCouponsCertSyncFailedCancelOrderOp, Self::default());
