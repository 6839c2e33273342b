// @generated from doudian/order/order.cancel.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 取消货到付款订单 — `order.cancel`
///
/// Platform documentation: <https://op.jinritemai.com/docs/api-docs/15/72>
///
/// Family: `order` (the feature `order`).
/// Status: from the 2020-21 interface.
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderCancelRequest;
///
/// let request = DoudianOrderCancelRequest::new("4736605172296524197A")
///     .reason("缺货");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderCancelRequest {
    /// 父订单ID
    pub order_id: String,
    /// 取消原因
    pub reason: Option<String>,
    /// 取消原因
    ///
    /// One source names reason so.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub cancel_reason: Option<String>,
}

impl DoudianOrderCancelRequest {
    /// With the parameters that are required.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            reason: None,
            cancel_reason: None,
        }
    }

    /// Sets `reason` (取消原因).
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Sets `cancel_reason` (取消原因).
    #[must_use]
    pub fn cancel_reason(mut self, cancel_reason: impl Into<String>) -> Self {
        self.cancel_reason = Some(cancel_reason.into());
        self
    }
}

/// The answer to [`DoudianOrderCancelRequest`].
///
/// The platform promises no `data`.
pub type DoudianOrderCancelResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianOrderCancelRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.cancel",
        path: "/order/cancel",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderCancelRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderCancelRequest",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("reason", 0, &[]),
                rt::Field("cancel_reason", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.cancel_reason);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 1, &self.reason);
    }
}

rt::impl_record!(DoudianOrderCancelRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderCancelRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.reason, r),
            2 => rt::get(&mut self.cancel_reason, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderCancelRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            reason: Default::default(),
            cancel_reason: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderCancelRequest, Self::blank());
