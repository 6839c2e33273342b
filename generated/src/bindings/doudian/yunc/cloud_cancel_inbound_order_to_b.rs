// @generated from doudian/yunc/yunc.CloudCancelInboundOrderToB.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 取消入库单 — `yunc.CloudCancelInboundOrderToB`
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
/// use doudian::DoudianYuncCloudCancelInboundOrderToBRequest;
///
/// let request = DoudianYuncCloudCancelInboundOrderToBRequest::new("…", 1, "…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianYuncCloudCancelInboundOrderToBRequest {
    /// 入库单号
    pub biz_order_no: String,
    /// 操作类型
    pub action_type: i32,
    /// 取消原因
    pub cancel_reason: String,
}

impl DoudianYuncCloudCancelInboundOrderToBRequest {
    /// With the parameters that are required.
    pub fn new(
        biz_order_no: impl Into<String>,
        action_type: i32,
        cancel_reason: impl Into<String>,
    ) -> Self {
        Self {
            biz_order_no: biz_order_no.into(),
            action_type,
            cancel_reason: cancel_reason.into(),
        }
    }
}

/// The answer to [`DoudianYuncCloudCancelInboundOrderToBRequest`].
pub type DoudianYuncCloudCancelInboundOrderToBResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianYuncCloudCancelInboundOrderToBRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "yunc.CloudCancelInboundOrderToB",
        path: "/yunc/CloudCancelInboundOrderToB",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianYuncCloudCancelInboundOrderToBRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianYuncCloudCancelInboundOrderToBRequest",
            &[
                rt::Field("biz_order_no", rt::REQUIRED, &[]),
                rt::Field("action_type", rt::REQUIRED, &[]),
                rt::Field("cancel_reason", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.action_type);
        rt::put(w, 0, &self.biz_order_no);
        rt::put(w, 2, &self.cancel_reason);
    }
}

rt::impl_record!(DoudianYuncCloudCancelInboundOrderToBRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncCloudCancelInboundOrderToBRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.biz_order_no, r),
            1 => rt::get(&mut self.action_type, r),
            2 => rt::get(&mut self.cancel_reason, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianYuncCloudCancelInboundOrderToBRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            biz_order_no: Default::default(),
            action_type: Default::default(),
            cancel_reason: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianYuncCloudCancelInboundOrderToBRequest, Self::blank());
