// @generated from doudian/order/order.updateOrderAmount.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 修改订单金额 — `order.updateOrderAmount`
///
/// For orders not yet paid.
///
/// Family: `order` (the feature `order`).
/// Changes something: repeat it only when it surely had no effect.
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
#[derive(Clone)]
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
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderUpdateOrderAmountRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderUpdateOrderAmountRequest",
            &[
                rt::Field("pid", rt::REQUIRED, &[]),
                rt::Field("update_detail", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.pid);
        rt::put(w, 1, &self.update_detail);
    }
}

rt::impl_record!(DoudianOrderUpdateOrderAmountRequest);

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
#[derive(Clone, Default)]
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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderUpdateOrderAmountOrder",
            &[
                rt::Field("order_id", rt::REQUIRED | rt::UNCERTAIN, &[]),
                rt::Field("discount_amount", rt::REQUIRED | rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianOrderUpdateOrderAmountOrder);

rt::impl_serde!(DoudianOrderUpdateOrderAmountOrder, Self::default());

/// Part of the request `order.updateOrderAmount`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderUpdateOrderAmountUpdateDetail {
    /// 订单ID
    pub order_id: Option<String>,
    /// 扣减金额, in fen (0.01 yuan)
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

    /// Sets `order_id` (订单ID).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `discount_amount` (扣减金额).
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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderUpdateOrderAmountUpdateDetail",
            &[
                rt::Field("order_id", 0, &[]),
                rt::Field("discount_amount", 0, &[]),
                rt::Field("list", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianOrderUpdateOrderAmountUpdateDetail);

rt::impl_serde!(DoudianOrderUpdateOrderAmountUpdateDetail, Self::default());
