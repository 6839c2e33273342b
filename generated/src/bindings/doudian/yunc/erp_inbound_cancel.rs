// @generated from doudian/yunc/yunc.erpInboundCancel.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 取消入库单 — `yunc.erpInboundCancel`
///
/// Family: `yunc` (the feature `yunc`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianYuncErpInboundCancelRequest;
///
/// let request = DoudianYuncErpInboundCancelRequest::new(1, 1, "…", 1, "…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianYuncErpInboundCancelRequest {
    /// 店铺ID
    pub shop_id: i64,
    /// 单据类型
    pub order_type: i32,
    /// 入库单号
    pub biz_order_no: String,
    /// 操作类型
    pub action_type: i32,
    /// 取消原因
    pub cancel_reason: String,
}

impl DoudianYuncErpInboundCancelRequest {
    /// With the parameters that are required.
    pub fn new(
        shop_id: i64,
        order_type: i32,
        biz_order_no: impl Into<String>,
        action_type: i32,
        cancel_reason: impl Into<String>,
    ) -> Self {
        Self {
            shop_id,
            order_type,
            biz_order_no: biz_order_no.into(),
            action_type,
            cancel_reason: cancel_reason.into(),
        }
    }
}

/// The answer to [`DoudianYuncErpInboundCancelRequest`].
///
/// The platform promises no `data`.
pub type DoudianYuncErpInboundCancelResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianYuncErpInboundCancelRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "yunc.erpInboundCancel",
        path: "/yunc/erpInboundCancel",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianYuncErpInboundCancelRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncErpInboundCancelRequest",
            &[
                rt::Field("shop_id", rt::REQUIRED, &[]),
                rt::Field("order_type", rt::REQUIRED, &[]),
                rt::Field("biz_order_no", rt::REQUIRED, &[]),
                rt::Field("action_type", rt::REQUIRED, &[]),
                rt::Field("cancel_reason", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.action_type);
        rt::put(w, 2, &self.biz_order_no);
        rt::put(w, 4, &self.cancel_reason);
        rt::put(w, 1, &self.order_type);
        rt::put(w, 0, &self.shop_id);
    }
}

rt::impl_record!(DoudianYuncErpInboundCancelRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncErpInboundCancelRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_id, r),
            1 => rt::get(&mut self.order_type, r),
            2 => rt::get(&mut self.biz_order_no, r),
            3 => rt::get(&mut self.action_type, r),
            4 => rt::get(&mut self.cancel_reason, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianYuncErpInboundCancelRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            shop_id: Default::default(),
            order_type: Default::default(),
            biz_order_no: Default::default(),
            action_type: Default::default(),
            cancel_reason: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianYuncErpInboundCancelRequest, Self::blank());
