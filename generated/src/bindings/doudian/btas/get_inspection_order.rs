// @generated from doudian/btas/btas.getInspectionOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 质检订单明细查询 — `btas.getInspectionOrder`
///
/// Family: `btas` (the feature `btas`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBtasGetInspectionOrderRequest;
///
/// let request = DoudianBtasGetInspectionOrderRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 50002 | `isv.business-failed:2030` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:4000` | 订单不存在 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBtasGetInspectionOrderRequest {
    /// 订单ID
    pub order_id: Option<String>,
    /// 订单码
    pub order_code: Option<String>,
}

impl DoudianBtasGetInspectionOrderRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            order_id: None,
            order_code: None,
        }
    }

    /// Sets `order_id` (订单ID).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `order_code` (订单码).
    #[must_use]
    pub fn order_code(mut self, order_code: impl Into<String>) -> Self {
        self.order_code = Some(order_code.into());
        self
    }
}

impl Default for DoudianBtasGetInspectionOrderRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianBtasGetInspectionOrderRequest`].
pub type DoudianBtasGetInspectionOrderResponse = rt::DoudianResponse<
    DoudianBtasGetInspectionOrderData,
>;

impl rt::DoudianRequest for DoudianBtasGetInspectionOrderRequest {
    type Data = DoudianBtasGetInspectionOrderData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "btas.getInspectionOrder",
        path: "/btas/getInspectionOrder",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2030",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4000",
                label: "订单不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianBtasGetInspectionOrderRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasGetInspectionOrderRequest",
            &[rt::Field("order_id", 0, &[]), rt::Field("order_code", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.order_code);
        rt::put(w, 0, &self.order_id);
    }
}

rt::impl_record!(DoudianBtasGetInspectionOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBtasGetInspectionOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.order_code, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBtasGetInspectionOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            order_code: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBtasGetInspectionOrderRequest, Self::blank());

/// Part of the answer to `btas.getInspectionOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBtasGetInspectionOrderData {
    /// 订单ID
    pub order_id: String,
    /// 商品单列表
    pub product_orders: Vec<DoudianBtasGetInspectionOrderProductOrder>,
}

impl rt::Encode for DoudianBtasGetInspectionOrderData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasGetInspectionOrderData",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("product_orders", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_id);
        rt::put(w, 1, &self.product_orders);
    }
}

impl rt::Decode for DoudianBtasGetInspectionOrderData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.product_orders, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBtasGetInspectionOrderData);

rt::impl_serde!(DoudianBtasGetInspectionOrderData, Self::default());

/// Part of the answer to `btas.getInspectionOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBtasGetInspectionOrderProductOrder {
    /// 商品单ID
    pub product_order_id: String,
    /// 订单码列表
    pub order_code: Vec<String>,
}

impl rt::Encode for DoudianBtasGetInspectionOrderProductOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasGetInspectionOrderProductOrder",
            &[
                rt::Field("product_order_id", rt::REQUIRED, &[]),
                rt::Field("order_code", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.order_code);
        rt::put(w, 0, &self.product_order_id);
    }
}

impl rt::Decode for DoudianBtasGetInspectionOrderProductOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_order_id, r),
            1 => rt::get(&mut self.order_code, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBtasGetInspectionOrderProductOrder);

rt::impl_serde!(DoudianBtasGetInspectionOrderProductOrder, Self::default());
