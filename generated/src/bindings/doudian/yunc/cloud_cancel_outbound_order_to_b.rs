// @generated from doudian/yunc/yunc.CloudCancelOutboundOrderToB.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianYuncAccepted, DoudianYuncCancelLine};

/// 取消ToB出库单 — `yunc.CloudCancelOutboundOrderToB`
///
/// Family: `yunc` (the feature `yunc`).
/// Status: deprecated; use [`DoudianYuncCancelOutboundOrderToBRequest`](crate::DoudianYuncCancelOutboundOrderToBRequest).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianYuncCloudCancelOutboundOrderToBRequest;
///
/// let request = DoudianYuncCloudCancelOutboundOrderToBRequest::new("…", 1, 1, "…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianYuncCloudCancelOutboundOrderToBRequest {
    /// ERP出库单号
    pub erp_order_no: String,
    /// 操作类型
    pub op_type: i32,
    /// 取消标记
    pub cancel_tag: i32,
    /// 取消原因
    pub cancel_reason: String,
    /// 取消列表
    pub cancel_details: Option<Vec<DoudianYuncCancelLine>>,
    /// 货主编码
    pub owner_code: Option<String>,
}

impl DoudianYuncCloudCancelOutboundOrderToBRequest {
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
            cancel_details: None,
            owner_code: None,
        }
    }

    /// Sets `cancel_details` (取消列表).
    #[must_use]
    pub fn cancel_details(
        mut self,
        cancel_details: impl Into<Vec<DoudianYuncCancelLine>>,
    ) -> Self {
        self.cancel_details = Some(cancel_details.into());
        self
    }

    /// Sets `owner_code` (货主编码).
    #[must_use]
    pub fn owner_code(mut self, owner_code: impl Into<String>) -> Self {
        self.owner_code = Some(owner_code.into());
        self
    }
}

/// The answer to [`DoudianYuncCloudCancelOutboundOrderToBRequest`].
pub type DoudianYuncCloudCancelOutboundOrderToBResponse = rt::DoudianResponse<
    DoudianYuncCloudCancelOutboundOrderToBData,
>;

impl rt::DoudianRequest for DoudianYuncCloudCancelOutboundOrderToBRequest {
    type Data = DoudianYuncCloudCancelOutboundOrderToBData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "yunc.CloudCancelOutboundOrderToB",
        path: "/yunc/CloudCancelOutboundOrderToB",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianYuncCloudCancelOutboundOrderToBRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCloudCancelOutboundOrderToBRequest",
            &[
                rt::Field("erp_order_no", rt::REQUIRED, &[]),
                rt::Field("op_type", rt::REQUIRED, &[]),
                rt::Field("cancel_tag", rt::REQUIRED, &[]),
                rt::Field("cancel_reason", rt::REQUIRED, &[]),
                rt::Field("cancel_details", 0, &[]),
                rt::Field("owner_code", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.cancel_details);
        rt::put(w, 3, &self.cancel_reason);
        rt::put(w, 2, &self.cancel_tag);
        rt::put(w, 0, &self.erp_order_no);
        rt::put(w, 1, &self.op_type);
        rt::put(w, 5, &self.owner_code);
    }
}

rt::impl_record!(DoudianYuncCloudCancelOutboundOrderToBRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncCloudCancelOutboundOrderToBRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.erp_order_no, r),
            1 => rt::get(&mut self.op_type, r),
            2 => rt::get(&mut self.cancel_tag, r),
            3 => rt::get(&mut self.cancel_reason, r),
            4 => rt::get(&mut self.cancel_details, r),
            5 => rt::get(&mut self.owner_code, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianYuncCloudCancelOutboundOrderToBRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            erp_order_no: Default::default(),
            op_type: Default::default(),
            cancel_tag: Default::default(),
            cancel_reason: Default::default(),
            cancel_details: Default::default(),
            owner_code: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianYuncCloudCancelOutboundOrderToBRequest, Self::blank());

/// Part of the answer to `yunc.CloudCancelOutboundOrderToB`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncCloudCancelOutboundOrderToBData {
    /// 响应数据
    ///
    /// Perhaps the answer itself is this structure.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Option<DoudianYuncAccepted>,
}

impl rt::Encode for DoudianYuncCloudCancelOutboundOrderToBData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCloudCancelOutboundOrderToBData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianYuncCloudCancelOutboundOrderToBData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncCloudCancelOutboundOrderToBData);

rt::impl_serde!(DoudianYuncCloudCancelOutboundOrderToBData, Self::default());
