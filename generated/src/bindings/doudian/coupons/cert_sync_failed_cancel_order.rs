// @generated from doudian/coupons/coupons.CertSyncFailedCancelOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 卡券同步失败取消订单 — `coupons.CertSyncFailedCancelOrder`
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
/// let request = DoudianCouponsCertSyncFailedCancelOrderRequest::new("…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCouponsCertSyncFailedCancelOrderRequest {
    /// 订单号 (`OrderId`)
    pub order_id: String,
    /// 操作人信息 (`Op`)
    pub op: Option<DoudianCouponsCertSyncFailedCancelOrderOperator>,
}

impl DoudianCouponsCertSyncFailedCancelOrderRequest {
    /// With the parameters that are required.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            op: None,
        }
    }

    /// Sets `Op` (操作人信息).
    #[must_use]
    pub fn op(mut self, op: DoudianCouponsCertSyncFailedCancelOrderOperator) -> Self {
        self.op = Some(op);
        self
    }
}

/// The answer to [`DoudianCouponsCertSyncFailedCancelOrderRequest`].
pub type DoudianCouponsCertSyncFailedCancelOrderResponse = rt::DoudianResponse<
    DoudianCouponsCertSyncFailedCancelOrderData,
>;

impl rt::DoudianRequest for DoudianCouponsCertSyncFailedCancelOrderRequest {
    type Data = DoudianCouponsCertSyncFailedCancelOrderData;

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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCouponsCertSyncFailedCancelOrderRequest",
            &[rt::Field("OrderId", rt::REQUIRED, &[]), rt::Field("Op", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.op);
        rt::put(w, 0, &self.order_id);
    }
}

rt::impl_record!(DoudianCouponsCertSyncFailedCancelOrderRequest);

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

/// Part of the answer to `coupons.CertSyncFailedCancelOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCouponsCertSyncFailedCancelOrderData {
    /// 返回状态 (`RetStatus`)
    pub ret_status: Option<String>,
    /// 返回码 (`RetCode`)
    pub ret_code: Option<String>,
    /// 返回信息 (`RetMessage`)
    pub ret_message: Option<String>,
}

impl rt::Encode for DoudianCouponsCertSyncFailedCancelOrderData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCouponsCertSyncFailedCancelOrderData",
            &[
                rt::Field("RetStatus", 0, &[]),
                rt::Field("RetCode", 0, &[]),
                rt::Field("RetMessage", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.ret_code);
        rt::put(w, 2, &self.ret_message);
        rt::put(w, 0, &self.ret_status);
    }
}

impl rt::Decode for DoudianCouponsCertSyncFailedCancelOrderData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.ret_status, r),
            1 => rt::get(&mut self.ret_code, r),
            2 => rt::get(&mut self.ret_message, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCouponsCertSyncFailedCancelOrderData);

rt::impl_serde!(DoudianCouponsCertSyncFailedCancelOrderData, Self::default());

/// Part of the request `coupons.CertSyncFailedCancelOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCouponsCertSyncFailedCancelOrderOperator {
    /// 操作平台 (`Platform`)
    pub platform: Option<i32>,
    /// 操作人ID (`OpUid`)
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub op_uid: Option<i64>,
}

impl DoudianCouponsCertSyncFailedCancelOrderOperator {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            platform: None,
            op_uid: None,
        }
    }

    /// Sets `Platform` (操作平台).
    #[must_use]
    pub fn platform(mut self, platform: i32) -> Self {
        self.platform = Some(platform);
        self
    }

    /// Sets `OpUid` (操作人ID).
    #[must_use]
    pub fn op_uid(mut self, op_uid: i64) -> Self {
        self.op_uid = Some(op_uid);
        self
    }
}

impl rt::Encode for DoudianCouponsCertSyncFailedCancelOrderOperator {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCouponsCertSyncFailedCancelOrderOperator",
            &[rt::Field("Platform", 0, &[]), rt::Field("OpUid", rt::PII, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.op_uid);
        rt::put(w, 0, &self.platform);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCouponsCertSyncFailedCancelOrderOperator {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.platform, r),
            1 => rt::get(&mut self.op_uid, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCouponsCertSyncFailedCancelOrderOperator);

rt::impl_serde!(DoudianCouponsCertSyncFailedCancelOrderOperator, Self::default());
