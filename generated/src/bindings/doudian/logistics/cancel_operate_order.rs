// @generated from doudian/logistics/logistics.cancelOperateOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 物流商取消寄件单 — `logistics.cancelOperateOrder`
///
/// Family: `logistics` (the feature `logistics`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianLogisticsCancelOperateOrderRequest;
///
/// let request = DoudianLogisticsCancelOperateOrderRequest::new("…", "…", "…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsCancelOperateOrderRequest {
    /// 运单号
    pub waybill_code: String,
    /// 取消原因
    pub reason: String,
    /// 取消状态
    pub status: String,
}

impl DoudianLogisticsCancelOperateOrderRequest {
    /// With the parameters that are required.
    pub fn new(
        waybill_code: impl Into<String>,
        reason: impl Into<String>,
        status: impl Into<String>,
    ) -> Self {
        Self {
            waybill_code: waybill_code.into(),
            reason: reason.into(),
            status: status.into(),
        }
    }
}

/// The answer to [`DoudianLogisticsCancelOperateOrderRequest`].
pub type DoudianLogisticsCancelOperateOrderResponse = rt::DoudianResponse<
    DoudianLogisticsCancelOperateOrderData,
>;

impl rt::DoudianRequest for DoudianLogisticsCancelOperateOrderRequest {
    type Data = DoudianLogisticsCancelOperateOrderData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.cancelOperateOrder",
        path: "/logistics/cancelOperateOrder",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianLogisticsCancelOperateOrderRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsCancelOperateOrderRequest",
            &[
                rt::Field("waybill_code", rt::REQUIRED, &[]),
                rt::Field("reason", rt::REQUIRED, &[]),
                rt::Field("status", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.reason);
        rt::put(w, 2, &self.status);
        rt::put(w, 0, &self.waybill_code);
    }
}

rt::impl_record!(DoudianLogisticsCancelOperateOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsCancelOperateOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.waybill_code, r),
            1 => rt::get(&mut self.reason, r),
            2 => rt::get(&mut self.status, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsCancelOperateOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            waybill_code: Default::default(),
            reason: Default::default(),
            status: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsCancelOperateOrderRequest, Self::blank());

/// Part of the answer to `logistics.cancelOperateOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsCancelOperateOrderData {
    /// 请求结果
    pub result: Option<bool>,
    /// 错误编码
    pub return_code: Option<String>,
    /// 失败原因
    pub message: Option<String>,
}

impl rt::Encode for DoudianLogisticsCancelOperateOrderData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsCancelOperateOrderData",
            &[
                rt::Field("result", 0, &[]),
                rt::Field("return_code", 0, &[]),
                rt::Field("message", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.message);
        rt::put(w, 0, &self.result);
        rt::put(w, 1, &self.return_code);
    }
}

impl rt::Decode for DoudianLogisticsCancelOperateOrderData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.result, r),
            1 => rt::get(&mut self.return_code, r),
            2 => rt::get(&mut self.message, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsCancelOperateOrderData);

rt::impl_serde!(DoudianLogisticsCancelOperateOrderData, Self::default());
