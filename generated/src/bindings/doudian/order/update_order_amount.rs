// @generated from doudian/order/order.updateOrderAmount.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 修改订单金额 — `order.updateOrderAmount`
///
/// Family: `order` (the feature `order`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderUpdateOrderAmountRequest;
///
/// let request = DoudianOrderUpdateOrderAmountRequest::new("…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianOrderUpdateOrderAmountRequest {
    /// 订单ID
    pub pid: String,
    /// 改价明细信息
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub update_detail: Option<Vec<DoudianOrderUpdateOrderAmountUpdateDetail>>,
}

impl DoudianOrderUpdateOrderAmountRequest {
    /// With the parameters that are required.
    pub fn new(pid: impl Into<String>) -> Self {
        Self {
            pid: pid.into(),
            update_detail: None,
        }
    }

    /// Sets `update_detail` (改价明细信息).
    #[must_use]
    pub fn update_detail(
        mut self,
        update_detail: impl Into<Vec<DoudianOrderUpdateOrderAmountUpdateDetail>>,
    ) -> Self {
        self.update_detail = Some(update_detail.into());
        self
    }
}

/// The answer to [`DoudianOrderUpdateOrderAmountRequest`].
///
/// The platform promises no `data`.
pub type DoudianOrderUpdateOrderAmountResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianOrderUpdateOrderAmountRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.updateOrderAmount",
        path: "/order/updateOrderAmount",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderUpdateOrderAmountRequest {
    fn name(&self) -> &'static str {
        "DoudianOrderUpdateOrderAmountRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("pid").required(),
            rt::Field::new("update_detail"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.pid);
        rt::put(w, 1, &self.update_detail);
    }
}

rt::impl_debug!(DoudianOrderUpdateOrderAmountRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderUpdateOrderAmountRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pid, r),
            1 => rt::get(&mut self.update_detail, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderUpdateOrderAmountRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            pid: Default::default(),
            update_detail: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderUpdateOrderAmountRequest, Self::blank());

/// Part of the request `order.updateOrderAmount`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianOrderUpdateOrderAmountOrder {
    /// 订单ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub order_id: String,
    /// 扣减金额, in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub discount_amount: i64,
}

impl DoudianOrderUpdateOrderAmountOrder {
    /// With the parameters that are required.
    pub fn new(order_id: impl Into<String>, discount_amount: i64) -> Self {
        Self {
            order_id: order_id.into(),
            discount_amount,
        }
    }
}

impl rt::Encode for DoudianOrderUpdateOrderAmountOrder {
    fn name(&self) -> &'static str {
        "DoudianOrderUpdateOrderAmountOrder"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("order_id").required(),
            rt::Field::new("discount_amount").required(),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.discount_amount);
        rt::put(w, 0, &self.order_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderUpdateOrderAmountOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.discount_amount, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianOrderUpdateOrderAmountOrder);

rt::impl_serde!(DoudianOrderUpdateOrderAmountOrder, Self::default());

/// Part of the request `order.updateOrderAmount`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianOrderUpdateOrderAmountUpdateDetail {
    /// `order_id`, which the platform does not describe.
    pub order_id: Option<String>,
    /// `discount_amount`, which the platform does not describe.
    pub discount_amount: Option<i64>,
    /// 改价订单列表
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub list: Vec<DoudianOrderUpdateOrderAmountOrder>,
}

impl DoudianOrderUpdateOrderAmountUpdateDetail {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            order_id: None,
            discount_amount: None,
            list: Default::default(),
        }
    }

    /// Sets `order_id`.
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `discount_amount`.
    #[must_use]
    pub fn discount_amount(mut self, discount_amount: i64) -> Self {
        self.discount_amount = Some(discount_amount);
        self
    }

    /// Sets `list` (改价订单列表).
    #[must_use]
    pub fn list(
        mut self,
        list: impl Into<Vec<DoudianOrderUpdateOrderAmountOrder>>,
    ) -> Self {
        self.list = list.into();
        self
    }
}

impl rt::Encode for DoudianOrderUpdateOrderAmountUpdateDetail {
    fn name(&self) -> &'static str {
        "DoudianOrderUpdateOrderAmountUpdateDetail"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("order_id"),
            rt::Field::new("discount_amount"),
            rt::Field::new("list"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.discount_amount);
        rt::put(w, 2, &self.list);
        rt::put(w, 0, &self.order_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderUpdateOrderAmountUpdateDetail {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.discount_amount, r),
            2 => rt::get(&mut self.list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianOrderUpdateOrderAmountUpdateDetail);

rt::impl_serde!(DoudianOrderUpdateOrderAmountUpdateDetail, Self::default());
