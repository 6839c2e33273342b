// @generated from doudian/yunc/yunc.cancelOutboundOrderToB.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 取消ToB出库单 — `yunc.cancelOutboundOrderToB`
///
/// Family: `yunc` (the feature `yunc`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianYuncCancelOutboundOrderToBRequest;
///
/// let request = DoudianYuncCancelOutboundOrderToBRequest::new("…", 1, 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 20001 | `isp.service-timeout-error:1103` | 服务超时 | repeat at once |
/// | 50002 | `isv.business-failed:500` | 内部错误 |  |
/// | 50002 | `isv.business-failed:4004` | 出库操作失败 |  |
/// | 50002 | `isv.business-failed:9023` | 取消指令取消失败 |  |
/// | 50002 | `isv.business-failed:100102` | 取消指令取消失败 |  |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianYuncCancelOutboundOrderToBRequest {
    /// ERP出库单号
    pub erp_order_no: String,
    /// 操作类型
    pub op_type: i64,
    /// 操作标记
    pub cancel_tag: i64,
    /// 取消原因
    pub cancel_reason: Option<String>,
}

impl DoudianYuncCancelOutboundOrderToBRequest {
    /// With the parameters that are required.
    pub fn new(erp_order_no: impl Into<String>, op_type: i64, cancel_tag: i64) -> Self {
        Self {
            erp_order_no: erp_order_no.into(),
            op_type,
            cancel_tag,
            cancel_reason: None,
        }
    }

    /// Sets `cancel_reason` (取消原因).
    #[must_use]
    pub fn cancel_reason(mut self, cancel_reason: impl Into<String>) -> Self {
        self.cancel_reason = Some(cancel_reason.into());
        self
    }
}

/// The answer to [`DoudianYuncCancelOutboundOrderToBRequest`].
///
/// The platform promises no `data`.
pub type DoudianYuncCancelOutboundOrderToBResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianYuncCancelOutboundOrderToBRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "yunc.cancelOutboundOrderToB",
        path: "/yunc/cancelOutboundOrderToB",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 20001,
                sub_code: "isp.service-timeout-error:1103",
                label: "服务超时",
                retry: rt::Retry::Immediately,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:500",
                label: "内部错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4004",
                label: "出库操作失败",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:9023",
                label: "取消指令取消失败",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:100102",
                label: "取消指令取消失败",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianYuncCancelOutboundOrderToBRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCancelOutboundOrderToBRequest",
            &[
                rt::Field("erp_order_no", rt::REQUIRED, &[]),
                rt::Field("op_type", rt::REQUIRED, &[]),
                rt::Field("cancel_tag", rt::REQUIRED, &[]),
                rt::Field("cancel_reason", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.cancel_reason);
        rt::put(w, 2, &self.cancel_tag);
        rt::put(w, 0, &self.erp_order_no);
        rt::put(w, 1, &self.op_type);
    }
}

rt::impl_record!(DoudianYuncCancelOutboundOrderToBRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncCancelOutboundOrderToBRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.erp_order_no, r),
            1 => rt::get(&mut self.op_type, r),
            2 => rt::get(&mut self.cancel_tag, r),
            3 => rt::get(&mut self.cancel_reason, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianYuncCancelOutboundOrderToBRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            erp_order_no: Default::default(),
            op_type: Default::default(),
            cancel_tag: Default::default(),
            cancel_reason: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianYuncCancelOutboundOrderToBRequest, Self::blank());
