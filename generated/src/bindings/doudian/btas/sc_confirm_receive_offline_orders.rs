// @generated from doudian/btas/btas.sc.confirmReceiveOfflineOrders.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 确认收到送检订单 — `btas.sc.confirmReceiveOfflineOrders`
///
/// Family: `btas` (the feature `btas`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianBtasScConfirmReceiveOfflineOrdersOrder, DoudianBtasScConfirmReceiveOfflineOrdersRequest};
///
/// let request = DoudianBtasScConfirmReceiveOfflineOrdersRequest::new(
///     [DoudianBtasScConfirmReceiveOfflineOrdersOrder::new("…", 1)],
///     1,
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBtasScConfirmReceiveOfflineOrdersRequest {
    /// 订单列表
    pub orders: Vec<DoudianBtasScConfirmReceiveOfflineOrdersOrder>,
    /// 质检机构ID
    pub sc_id: i64,
}

impl DoudianBtasScConfirmReceiveOfflineOrdersRequest {
    /// With the parameters that are required.
    pub fn new(
        orders: impl Into<Vec<DoudianBtasScConfirmReceiveOfflineOrdersOrder>>,
        sc_id: i64,
    ) -> Self {
        Self {
            orders: orders.into(),
            sc_id,
        }
    }
}

/// The answer to [`DoudianBtasScConfirmReceiveOfflineOrdersRequest`].
pub type DoudianBtasScConfirmReceiveOfflineOrdersResponse = rt::DoudianResponse<
    DoudianBtasScConfirmReceiveOfflineOrdersData,
>;

impl rt::DoudianRequest for DoudianBtasScConfirmReceiveOfflineOrdersRequest {
    type Data = DoudianBtasScConfirmReceiveOfflineOrdersData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "btas.sc.confirmReceiveOfflineOrders",
        path: "/btas/sc/confirmReceiveOfflineOrders",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianBtasScConfirmReceiveOfflineOrdersRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasScConfirmReceiveOfflineOrdersRequest",
            &[
                rt::Field("orders", rt::REQUIRED, &[]),
                rt::Field("sc_id", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.orders);
        rt::put(w, 1, &self.sc_id);
    }
}

rt::impl_record!(DoudianBtasScConfirmReceiveOfflineOrdersRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBtasScConfirmReceiveOfflineOrdersRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.orders, r),
            1 => rt::get(&mut self.sc_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBtasScConfirmReceiveOfflineOrdersRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            orders: Default::default(),
            sc_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBtasScConfirmReceiveOfflineOrdersRequest, Self::blank());

/// Part of the answer to `btas.sc.confirmReceiveOfflineOrders`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBtasScConfirmReceiveOfflineOrdersData {
    /// 订单列表
    pub orders: Vec<DoudianBtasScConfirmReceiveOfflineOrdersOrderResult>,
}

impl rt::Encode for DoudianBtasScConfirmReceiveOfflineOrdersData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasScConfirmReceiveOfflineOrdersData",
            &[rt::Field("orders", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.orders);
    }
}

impl rt::Decode for DoudianBtasScConfirmReceiveOfflineOrdersData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.orders, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBtasScConfirmReceiveOfflineOrdersData);

rt::impl_serde!(DoudianBtasScConfirmReceiveOfflineOrdersData, Self::default());

/// Part of the request `btas.sc.confirmReceiveOfflineOrders`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBtasScConfirmReceiveOfflineOrdersOrder {
    /// 订单码
    pub order_code: String,
    /// 商品数量
    pub product_quantity: i32,
}

impl DoudianBtasScConfirmReceiveOfflineOrdersOrder {
    /// With the parameters that are required.
    pub fn new(order_code: impl Into<String>, product_quantity: i32) -> Self {
        Self {
            order_code: order_code.into(),
            product_quantity,
        }
    }
}

impl rt::Encode for DoudianBtasScConfirmReceiveOfflineOrdersOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasScConfirmReceiveOfflineOrdersOrder",
            &[
                rt::Field("order_code", rt::REQUIRED, &[]),
                rt::Field("product_quantity", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_code);
        rt::put(w, 1, &self.product_quantity);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBtasScConfirmReceiveOfflineOrdersOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_code, r),
            1 => rt::get(&mut self.product_quantity, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBtasScConfirmReceiveOfflineOrdersOrder);

rt::impl_serde!(DoudianBtasScConfirmReceiveOfflineOrdersOrder, Self::default());

/// Part of the answer to `btas.sc.confirmReceiveOfflineOrders`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBtasScConfirmReceiveOfflineOrdersOrderResult {
    /// 订单码
    pub order_code: Option<String>,
    /// 错误消息
    pub err_msg: Option<String>,
}

impl rt::Encode for DoudianBtasScConfirmReceiveOfflineOrdersOrderResult {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasScConfirmReceiveOfflineOrdersOrderResult",
            &[rt::Field("order_code", 0, &[]), rt::Field("err_msg", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.err_msg);
        rt::put(w, 0, &self.order_code);
    }
}

impl rt::Decode for DoudianBtasScConfirmReceiveOfflineOrdersOrderResult {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_code, r),
            1 => rt::get(&mut self.err_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBtasScConfirmReceiveOfflineOrdersOrderResult);

rt::impl_serde!(DoudianBtasScConfirmReceiveOfflineOrdersOrderResult, Self::default());
