// @generated from doudian/send_home/sendHome.order.acceptOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商家接单 — `sendHome.order.acceptOrder`
///
/// Family: `send_home` (the feature `send_home`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSendHomeOrderAcceptOrderRequest;
///
/// let request = DoudianSendHomeOrderAcceptOrderRequest::new("…", 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSendHomeOrderAcceptOrderRequest {
    /// 订单ID
    pub order_id: String,
    /// 门店ID
    pub store_id: i64,
}

impl DoudianSendHomeOrderAcceptOrderRequest {
    /// With the parameters that are required.
    pub fn new(order_id: impl Into<String>, store_id: i64) -> Self {
        Self {
            order_id: order_id.into(),
            store_id,
        }
    }
}

/// The answer to [`DoudianSendHomeOrderAcceptOrderRequest`].
///
/// The platform promises no `data`.
pub type DoudianSendHomeOrderAcceptOrderResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianSendHomeOrderAcceptOrderRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sendHome.order.acceptOrder",
        path: "/sendHome/order/acceptOrder",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianSendHomeOrderAcceptOrderRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeOrderAcceptOrderRequest",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("store_id", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_id);
        rt::put(w, 1, &self.store_id);
    }
}

rt::impl_record!(DoudianSendHomeOrderAcceptOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSendHomeOrderAcceptOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.store_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSendHomeOrderAcceptOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            store_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSendHomeOrderAcceptOrderRequest, Self::blank());
