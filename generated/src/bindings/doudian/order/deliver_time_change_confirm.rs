// @generated from doudian/order/order.deliverTimeChangeConfirm.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 发货时间变更确认 — `order.deliverTimeChangeConfirm`
///
/// No source describes the answer.
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
/// let request = DoudianOrderDeliverTimeChangeConfirmRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianOrderDeliverTimeChangeConfirmRequest {
    /// `shop_order_id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub shop_order_id: Option<String>,
    /// `task_id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub task_id: Option<rt::Value>,
    /// `reject_code`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub reject_code: Option<i64>,
    /// `reject_reason`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub reject_reason: Option<String>,
}

impl DoudianOrderDeliverTimeChangeConfirmRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            shop_order_id: None,
            task_id: None,
            reject_code: None,
            reject_reason: None,
        }
    }

    /// Sets `shop_order_id`.
    #[must_use]
    pub fn shop_order_id(mut self, shop_order_id: impl Into<String>) -> Self {
        self.shop_order_id = Some(shop_order_id.into());
        self
    }

    /// Sets `task_id`.
    #[must_use]
    pub fn task_id(mut self, task_id: impl Into<rt::Value>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }

    /// Sets `reject_code`.
    #[must_use]
    pub fn reject_code(mut self, reject_code: i64) -> Self {
        self.reject_code = Some(reject_code);
        self
    }

    /// Sets `reject_reason`.
    #[must_use]
    pub fn reject_reason(mut self, reject_reason: impl Into<String>) -> Self {
        self.reject_reason = Some(reject_reason.into());
        self
    }
}

impl Default for DoudianOrderDeliverTimeChangeConfirmRequest {
    fn default() -> Self {
        Self::new()
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
    fn name(&self) -> &'static str {
        "DoudianOrderDeliverTimeChangeConfirmRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("shop_order_id"),
            rt::Field::new("task_id"),
            rt::Field::new("reject_code"),
            rt::Field::new("reject_reason"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.reject_code);
        rt::put(w, 3, &self.reject_reason);
        rt::put(w, 0, &self.shop_order_id);
        rt::put(w, 1, &self.task_id);
    }
}

rt::impl_debug!(DoudianOrderDeliverTimeChangeConfirmRequest);

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
