// @generated from doudian/order/order.deliverTimeChangeConfirm.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 发货时间变更确认 — `order.deliverTimeChangeConfirm`
///
/// What it answers is not documented.
///
/// Family: `order` (the feature `order`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderDeliverTimeChangeConfirmRequest;
///
/// let request = DoudianOrderDeliverTimeChangeConfirmRequest::new("…", "…", 0);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderDeliverTimeChangeConfirmRequest {
    /// 主订单ID
    pub shop_order_id: String,
    /// 任务单ID
    ///
    /// From order.deliverTimeChangeTaskInfo.
    pub task_id: String,
    /// 审核意见
    ///
    /// Codes:
    ///
    /// - `0` 同意
    /// - `400001` 审核拒绝
    pub reject_code: i64,
    /// 审核拒绝原因
    pub reject_reason: Option<String>,
}

impl DoudianOrderDeliverTimeChangeConfirmRequest {
    /// With the parameters that are required.
    pub fn new(
        shop_order_id: impl Into<String>,
        task_id: impl Into<String>,
        reject_code: i64,
    ) -> Self {
        Self {
            shop_order_id: shop_order_id.into(),
            task_id: task_id.into(),
            reject_code,
            reject_reason: None,
        }
    }

    /// Sets `reject_reason` (审核拒绝原因).
    #[must_use]
    pub fn reject_reason(mut self, reject_reason: impl Into<String>) -> Self {
        self.reject_reason = Some(reject_reason.into());
        self
    }
}

/// The answer to [`DoudianOrderDeliverTimeChangeConfirmRequest`].
pub type DoudianOrderDeliverTimeChangeConfirmResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianOrderDeliverTimeChangeConfirmRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.deliverTimeChangeConfirm",
        path: "/order/deliverTimeChangeConfirm",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderDeliverTimeChangeConfirmRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderDeliverTimeChangeConfirmRequest",
            &[
                rt::Field("shop_order_id", rt::REQUIRED, &[]),
                rt::Field("task_id", rt::REQUIRED, &[]),
                rt::Field("reject_code", rt::REQUIRED, &["0", "400001"]),
                rt::Field("reject_reason", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.reject_code);
        rt::put(w, 3, &self.reject_reason);
        rt::put(w, 0, &self.shop_order_id);
        rt::put(w, 1, &self.task_id);
    }
}

rt::impl_record!(DoudianOrderDeliverTimeChangeConfirmRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderDeliverTimeChangeConfirmRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_order_id, r),
            1 => rt::get(&mut self.task_id, r),
            2 => rt::get(&mut self.reject_code, r),
            3 => rt::get(&mut self.reject_reason, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderDeliverTimeChangeConfirmRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            shop_order_id: Default::default(),
            task_id: Default::default(),
            reject_code: Default::default(),
            reject_reason: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderDeliverTimeChangeConfirmRequest, Self::blank());
