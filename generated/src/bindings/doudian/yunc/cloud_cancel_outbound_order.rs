// @generated from doudian/yunc/yunc.cloudCancelOutboundOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 云仓取消出库单 — `yunc.cloudCancelOutboundOrder`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `yunc` (the feature `yunc`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianYuncCloudCancelOutboundOrderRequest;
///
/// let request = DoudianYuncCloudCancelOutboundOrderRequest::new("…", 0, 1, "…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning |
/// |---|---|---|
/// | 50002 | `isv.business-failed:1005` | 远程调用失败 |
/// | 50002 | `isv.business-failed:4005` | 不支持的出库操作 |
/// | 50002 | `isv.business-failed:100100` | 货主店铺未绑定 |
/// | 50002 | `isv.business-failed:62302628` | ERP单号不存在 |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianYuncCloudCancelOutboundOrderRequest {
    /// ERP出库单号
    pub erp_order_no: String,
    /// 操作类型
    ///
    /// Codes:
    ///
    /// - `0` 取消
    /// - `1` 拦截
    pub op_type: i32,
    /// 取消标记
    pub cancel_tag: i32,
    /// 取消原因
    pub cancel_reason: String,
}

impl DoudianYuncCloudCancelOutboundOrderRequest {
    /// With the parameters that are required.
    pub fn new(
        erp_order_no: impl Into<String>,
        op_type: i32,
        cancel_tag: i32,
        cancel_reason: impl Into<String>,
    ) -> Self {
        Self {
            erp_order_no: erp_order_no.into(),
            op_type,
            cancel_tag,
            cancel_reason: cancel_reason.into(),
        }
    }
}

/// The answer to [`DoudianYuncCloudCancelOutboundOrderRequest`].
pub type DoudianYuncCloudCancelOutboundOrderResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianYuncCloudCancelOutboundOrderRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "yunc.cloudCancelOutboundOrder",
        path: "/yunc/cloudCancelOutboundOrder",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1005",
                label: "远程调用失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4005",
                label: "不支持的出库操作",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:100100",
                label: "货主店铺未绑定",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:62302628",
                label: "ERP单号不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianYuncCloudCancelOutboundOrderRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianYuncCloudCancelOutboundOrderRequest",
            &[
                rt::Field("erp_order_no", rt::REQUIRED, &[]),
                rt::Field("op_type", rt::REQUIRED, &["0", "1"]),
                rt::Field("cancel_tag", rt::REQUIRED, &[]),
                rt::Field("cancel_reason", rt::REQUIRED, &[]),
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

rt::impl_record!(DoudianYuncCloudCancelOutboundOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncCloudCancelOutboundOrderRequest {
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
impl DoudianYuncCloudCancelOutboundOrderRequest {
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
rt::impl_serde!(DoudianYuncCloudCancelOutboundOrderRequest, Self::blank());
