// @generated from doudian/order/order.detail.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianOrder;

/// 订单详情 — `order.detail`
///
/// Answers a page with one order.
///
/// Platform documentation: <https://op.jinritemai.com/docs/api-docs/15/68>
///
/// Family: `order` (the feature `order`).
/// Status: from the 2020-21 interface; use [`DoudianOrderOrderDetailRequest`](crate::DoudianOrderOrderDetailRequest).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderDetailRequest;
///
/// let request = DoudianOrderDetailRequest::new("4736605172296554197A");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderDetailRequest {
    /// 父订单ID
    pub order_id: String,
}

impl DoudianOrderDetailRequest {
    /// With the parameters that are required.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self { order_id: order_id.into() }
    }
}

/// The answer to [`DoudianOrderDetailRequest`].
pub type DoudianOrderDetailResponse = rt::DoudianResponse<rt::DoudianPage<DoudianOrder>>;

impl rt::DoudianRequest for DoudianOrderDetailRequest {
    type Data = rt::DoudianPage<DoudianOrder>;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.detail",
        path: "/order/detail",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderDetailRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderDetailRequest",
            &[rt::Field("order_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_id);
    }
}

rt::impl_record!(DoudianOrderDetailRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderDetailRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderDetailRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderDetailRequest, Self::blank());
