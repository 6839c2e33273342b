// @generated from doudian/send_home/sendHome.order.rejectOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商家拒单 — `sendHome.order.rejectOrder`
///
/// Family: `send_home` (the feature `send_home`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSendHomeOrderRejectOrderRequest;
///
/// let request = DoudianSendHomeOrderRejectOrderRequest::new(1, 12, "…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSendHomeOrderRejectOrderRequest {
    /// 门店ID
    pub store_id: i64,
    /// 拒绝原因编码
    ///
    /// Codes:
    ///
    /// - `12` 联系不上用户
    /// - `72` 商品已售完
    /// - `73` 商家已打烊
    /// - `74` 商家订单太多
    /// - `75` 超出配送范围
    /// - `76` 没有配送员接单
    /// - `77` 商家超时未接单
    pub reject_code: i64,
    /// 拒绝原因
    pub reject_msg: Option<String>,
    /// 订单ID
    pub order_id: String,
}

impl DoudianSendHomeOrderRejectOrderRequest {
    /// With the parameters that are required.
    pub fn new(store_id: i64, reject_code: i64, order_id: impl Into<String>) -> Self {
        Self {
            store_id,
            reject_code,
            reject_msg: None,
            order_id: order_id.into(),
        }
    }

    /// Sets `reject_msg` (拒绝原因).
    #[must_use]
    pub fn reject_msg(mut self, reject_msg: impl Into<String>) -> Self {
        self.reject_msg = Some(reject_msg.into());
        self
    }
}

/// The answer to [`DoudianSendHomeOrderRejectOrderRequest`].
///
/// The platform promises no `data`.
pub type DoudianSendHomeOrderRejectOrderResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianSendHomeOrderRejectOrderRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sendHome.order.rejectOrder",
        path: "/sendHome/order/rejectOrder",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianSendHomeOrderRejectOrderRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeOrderRejectOrderRequest",
            &[
                rt::Field("store_id", rt::REQUIRED, &[]),
                rt::Field(
                    "reject_code",
                    rt::REQUIRED,
                    &["12", "72", "73", "74", "75", "76", "77"],
                ),
                rt::Field("reject_msg", 0, &[]),
                rt::Field("order_id", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.order_id);
        rt::put(w, 1, &self.reject_code);
        rt::put(w, 2, &self.reject_msg);
        rt::put(w, 0, &self.store_id);
    }
}

rt::impl_record!(DoudianSendHomeOrderRejectOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSendHomeOrderRejectOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id, r),
            1 => rt::get(&mut self.reject_code, r),
            2 => rt::get(&mut self.reject_msg, r),
            3 => rt::get(&mut self.order_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSendHomeOrderRejectOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            store_id: Default::default(),
            reject_code: Default::default(),
            reject_msg: Default::default(),
            order_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSendHomeOrderRejectOrderRequest, Self::blank());
