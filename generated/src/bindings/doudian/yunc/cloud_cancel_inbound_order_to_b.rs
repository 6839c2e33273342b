// @generated from doudian/yunc/yunc.CloudCancelInboundOrderToB.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianYuncAccepted;

/// 取消入库单 — `yunc.CloudCancelInboundOrderToB`
///
/// Family: `yunc` (the feature `yunc`).
/// Status: deprecated; use [`DoudianYuncErpInboundCancelRequest`](crate::DoudianYuncErpInboundCancelRequest).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianYuncCloudCancelInboundOrderToBRequest;
///
/// let request = DoudianYuncCloudCancelInboundOrderToBRequest::new(
///     "…",
///     1,
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
pub struct DoudianYuncCloudCancelInboundOrderToBRequest {
    /// 入库单号
    pub biz_order_no: String,
    /// 操作类型
    pub action_type: i32,
    /// 取消原因
    pub cancel_reason: String,
    /// 订单类型
    pub order_type: i32,
    /// 店铺ID
    pub shop_id: i64,
    /// 货主编码
    pub owner_code: Option<String>,
}

impl DoudianYuncCloudCancelInboundOrderToBRequest {
    /// With the parameters that are required.
    pub fn new(
        biz_order_no: impl Into<String>,
        action_type: i32,
        cancel_reason: impl Into<String>,
        order_type: i32,
        shop_id: i64,
    ) -> Self {
        Self {
            biz_order_no: biz_order_no.into(),
            action_type,
            cancel_reason: cancel_reason.into(),
            order_type,
            shop_id,
            owner_code: None,
        }
    }

    /// Sets `owner_code` (货主编码).
    #[must_use]
    pub fn owner_code(mut self, owner_code: impl Into<String>) -> Self {
        self.owner_code = Some(owner_code.into());
        self
    }
}

/// The answer to [`DoudianYuncCloudCancelInboundOrderToBRequest`].
pub type DoudianYuncCloudCancelInboundOrderToBResponse = rt::DoudianResponse<
    DoudianYuncCloudCancelInboundOrderToBData,
>;

impl rt::DoudianRequest for DoudianYuncCloudCancelInboundOrderToBRequest {
    type Data = DoudianYuncCloudCancelInboundOrderToBData;

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
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCloudCancelInboundOrderToBRequest",
            &[
                rt::Field("biz_order_no", rt::REQUIRED, &[]),
                rt::Field("action_type", rt::REQUIRED, &[]),
                rt::Field("cancel_reason", rt::REQUIRED, &[]),
                rt::Field("order_type", rt::REQUIRED, &[]),
                rt::Field("shop_id", rt::REQUIRED, &[]),
                rt::Field("owner_code", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.action_type);
        rt::put(w, 0, &self.biz_order_no);
        rt::put(w, 2, &self.cancel_reason);
        rt::put(w, 3, &self.order_type);
        rt::put(w, 5, &self.owner_code);
        rt::put(w, 4, &self.shop_id);
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
            3 => rt::get(&mut self.order_type, r),
            4 => rt::get(&mut self.shop_id, r),
            5 => rt::get(&mut self.owner_code, r),
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
            order_type: Default::default(),
            shop_id: Default::default(),
            owner_code: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianYuncCloudCancelInboundOrderToBRequest, Self::blank());

/// Part of the answer to `yunc.CloudCancelInboundOrderToB`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncCloudCancelInboundOrderToBData {
    /// 响应数据
    ///
    /// Perhaps the answer itself is this structure.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Option<DoudianYuncAccepted>,
}

impl rt::Encode for DoudianYuncCloudCancelInboundOrderToBData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCloudCancelInboundOrderToBData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianYuncCloudCancelInboundOrderToBData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncCloudCancelInboundOrderToBData);

rt::impl_serde!(DoudianYuncCloudCancelInboundOrderToBData, Self::default());
