// @generated from doudian/coupons/coupons.extendCertValidEndByOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 按订单延长卡券有效期 — `coupons.extendCertValidEndByOrder`
///
/// ret\_status tells whether it was done; a refusal is in ret\_code.
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
/// let request = DoudianCouponsExtendCertValidEndByOrderRequest::new(
///     "…",
///     "…",
///     1,
///     1,
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCouponsExtendCertValidEndByOrderRequest {
    /// 商品单ID
    pub order_id: String,
    /// 请求唯一编号
    pub batch_no: String,
    /// 延期时间, in seconds
    pub extend_time: i64,
    /// 延期原因
    ///
    /// Codes:
    ///
    /// - `1` 疫情原因
    /// - `2` 商家缺货
    /// - `100` 其他原因
    pub reason: i32,
    /// 操作人信息
    pub op: Option<DoudianCouponsExtendCertValidEndByOrderOperator>,
}

impl DoudianCouponsExtendCertValidEndByOrderRequest {
    /// With the parameters that are required.
    pub fn new(
        order_id: impl Into<String>,
        batch_no: impl Into<String>,
        extend_time: i64,
        reason: i32,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            batch_no: batch_no.into(),
            extend_time,
            reason,
            op: None,
        }
    }

    /// Sets `op` (操作人信息).
    #[must_use]
    pub fn op(mut self, op: DoudianCouponsExtendCertValidEndByOrderOperator) -> Self {
        self.op = Some(op);
        self
    }
}

/// The answer to [`DoudianCouponsExtendCertValidEndByOrderRequest`].
pub type DoudianCouponsExtendCertValidEndByOrderResponse = rt::DoudianResponse<
    DoudianCouponsExtendCertValidEndByOrderData,
>;

impl rt::DoudianRequest for DoudianCouponsExtendCertValidEndByOrderRequest {
    type Data = DoudianCouponsExtendCertValidEndByOrderData;

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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCouponsExtendCertValidEndByOrderRequest",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("batch_no", rt::REQUIRED, &[]),
                rt::Field("extend_time", rt::REQUIRED, &[]),
                rt::Field("reason", rt::REQUIRED, &["1", "2", "100"]),
                rt::Field("op", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.batch_no);
        rt::put(w, 2, &self.extend_time);
        rt::put(w, 4, &self.op);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 3, &self.reason);
    }
}

rt::impl_record!(DoudianCouponsExtendCertValidEndByOrderRequest);

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

/// Part of the answer to `coupons.extendCertValidEndByOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCouponsExtendCertValidEndByOrderData {
    /// 是否成功
    pub ret_status: Option<String>,
    /// 错误码
    pub ret_code: Option<String>,
    /// 错误描述
    pub ret_message: Option<String>,
}

impl rt::Encode for DoudianCouponsExtendCertValidEndByOrderData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCouponsExtendCertValidEndByOrderData",
            &[
                rt::Field("ret_status", 0, &[]),
                rt::Field("ret_code", 0, &[]),
                rt::Field("ret_message", 0, &[]),
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

impl rt::Decode for DoudianCouponsExtendCertValidEndByOrderData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.ret_status, r),
            1 => rt::get(&mut self.ret_code, r),
            2 => rt::get(&mut self.ret_message, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCouponsExtendCertValidEndByOrderData);

rt::impl_serde!(DoudianCouponsExtendCertValidEndByOrderData, Self::default());

/// Part of the request `coupons.extendCertValidEndByOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCouponsExtendCertValidEndByOrderOperator {
    /// 操作人平台
    pub platform: Option<i32>,
    /// 操作人ID
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub op_uid: Option<i64>,
}

impl DoudianCouponsExtendCertValidEndByOrderOperator {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            platform: None,
            op_uid: None,
        }
    }

    /// Sets `platform` (操作人平台).
    #[must_use]
    pub fn platform(mut self, platform: i32) -> Self {
        self.platform = Some(platform);
        self
    }

    /// Sets `op_uid` (操作人ID).
    #[must_use]
    pub fn op_uid(mut self, op_uid: i64) -> Self {
        self.op_uid = Some(op_uid);
        self
    }
}

impl rt::Encode for DoudianCouponsExtendCertValidEndByOrderOperator {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCouponsExtendCertValidEndByOrderOperator",
            &[rt::Field("platform", 0, &[]), rt::Field("op_uid", rt::PII, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.op_uid);
        rt::put(w, 0, &self.platform);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCouponsExtendCertValidEndByOrderOperator {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.platform, r),
            1 => rt::get(&mut self.op_uid, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCouponsExtendCertValidEndByOrderOperator);

rt::impl_serde!(DoudianCouponsExtendCertValidEndByOrderOperator, Self::default());
