// @generated from doudian/coupons/coupons.extendCertValidEndByOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 按订单延长卡券有效期 — `coupons.extendCertValidEndByOrder`
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
/// use doudian::DoudianCouponsExtendCertValidEndByOrderRequest;
///
/// let request = DoudianCouponsExtendCertValidEndByOrderRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianCouponsExtendCertValidEndByOrderRequest {
    /// `order_id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub order_id: Option<String>,
    /// `batch_no`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub batch_no: Option<rt::Value>,
    /// `extend_time`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub extend_time: Option<rt::Value>,
    /// `reason`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub reason: Option<String>,
    /// `op`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub op: Option<DoudianCouponsExtendCertValidEndByOrderOp>,
}

impl DoudianCouponsExtendCertValidEndByOrderRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            order_id: None,
            batch_no: None,
            extend_time: None,
            reason: None,
            op: None,
        }
    }

    /// Sets `order_id`.
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `batch_no`.
    #[must_use]
    pub fn batch_no(mut self, batch_no: impl Into<rt::Value>) -> Self {
        self.batch_no = Some(batch_no.into());
        self
    }

    /// Sets `extend_time`.
    #[must_use]
    pub fn extend_time(mut self, extend_time: impl Into<rt::Value>) -> Self {
        self.extend_time = Some(extend_time.into());
        self
    }

    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Sets `op`.
    #[must_use]
    pub fn op(mut self, op: DoudianCouponsExtendCertValidEndByOrderOp) -> Self {
        self.op = Some(op);
        self
    }
}

impl Default for DoudianCouponsExtendCertValidEndByOrderRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianCouponsExtendCertValidEndByOrderRequest`].
pub type DoudianCouponsExtendCertValidEndByOrderResponse = rt::DoudianResponse<
    rt::Value,
>;

impl rt::DoudianRequest for DoudianCouponsExtendCertValidEndByOrderRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "coupons.extendCertValidEndByOrder",
        path: "/coupons/extendCertValidEndByOrder",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianCouponsExtendCertValidEndByOrderRequest {
    fn name(&self) -> &'static str {
        "DoudianCouponsExtendCertValidEndByOrderRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("order_id"),
            rt::Field::new("batch_no"),
            rt::Field::new("extend_time"),
            rt::Field::new("reason"),
            rt::Field::new("op"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.batch_no);
        rt::put(w, 2, &self.extend_time);
        rt::put(w, 4, &self.op);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 3, &self.reason);
    }
}

rt::impl_debug!(DoudianCouponsExtendCertValidEndByOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCouponsExtendCertValidEndByOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.batch_no, r),
            2 => rt::get(&mut self.extend_time, r),
            3 => rt::get(&mut self.reason, r),
            4 => rt::get(&mut self.op, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCouponsExtendCertValidEndByOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            batch_no: Default::default(),
            extend_time: Default::default(),
            reason: Default::default(),
            op: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCouponsExtendCertValidEndByOrderRequest, Self::blank());

/// Part of the request `coupons.extendCertValidEndByOrder`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianCouponsExtendCertValidEndByOrderOp {
    /// `platform`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub platform: Option<i64>,
    /// `op_uid`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub op_uid: Option<rt::Value>,
}

impl DoudianCouponsExtendCertValidEndByOrderOp {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            platform: None,
            op_uid: None,
        }
    }

    /// Sets `platform`.
    #[must_use]
    pub fn platform(mut self, platform: i64) -> Self {
        self.platform = Some(platform);
        self
    }

    /// Sets `op_uid`.
    #[must_use]
    pub fn op_uid(mut self, op_uid: impl Into<rt::Value>) -> Self {
        self.op_uid = Some(op_uid.into());
        self
    }
}

impl rt::Encode for DoudianCouponsExtendCertValidEndByOrderOp {
    fn name(&self) -> &'static str {
        "DoudianCouponsExtendCertValidEndByOrderOp"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("platform"),
            rt::Field::new("op_uid"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.op_uid);
        rt::put(w, 0, &self.platform);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCouponsExtendCertValidEndByOrderOp {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.platform, r),
            1 => rt::get(&mut self.op_uid, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianCouponsExtendCertValidEndByOrderOp);

rt::impl_serde!(DoudianCouponsExtendCertValidEndByOrderOp, Self::default());
