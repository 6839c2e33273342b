// @generated from doudian/order/order.stockUp.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 确认货到付款订单 — `order.stockUp`
///
/// Platform documentation: <https://op.jinritemai.com/docs/api-docs/15/69>
///
/// Family: `order` (the feature `order`).
/// Status: from the 2020-21 interface.
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderStockUpRequest;
///
/// let request = DoudianOrderStockUpRequest::new("4736605172296554197A");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderStockUpRequest {
    /// 父订单ID
    pub order_id: String,
}

impl DoudianOrderStockUpRequest {
    /// With the parameters that are required.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self { order_id: order_id.into() }
    }
}

/// The answer to [`DoudianOrderStockUpRequest`].
///
/// The platform promises no `data`.
pub type DoudianOrderStockUpResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianOrderStockUpRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.stockUp",
        path: "/order/stockUp",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderStockUpRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderStockUpRequest",
            &[rt::Field("order_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_id);
    }
}

rt::impl_record!(DoudianOrderStockUpRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderStockUpRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderStockUpRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderStockUpRequest, Self::blank());
