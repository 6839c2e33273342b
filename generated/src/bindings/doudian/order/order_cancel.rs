// @generated from doudian/order/order.orderCancel.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 取消待支付订单 — `order.orderCancel`
///
/// Family: `order` (the feature `order`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderOrderCancelRequest;
///
/// let request = DoudianOrderOrderCancelRequest::new("…", "…");
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
/// | 50002 | `isv.business-failed:20003` | 系统异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:50006` | 已付款不可取消 | do not repeat |
/// | 50002 | `isv.business-failed:50008` | 货到付款已发货 | do not repeat |
/// | 50002 | `isv.business-failed:50009` | 系统异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:50046` | 保险订单不可取消 | do not repeat |
/// | 50002 | `isv.business-failed:50048` | 跨店优惠限买家取消 | do not repeat |
/// | 50002 | `isv.business-failed:50057` | 拍卖订单不可取消 | do not repeat |
/// | 50002 | `isv.business-failed:50058` | 拍卖保证金不可取消 | do not repeat |
/// | 50002 | `isv.business-failed:50059` | 货到付款已完成 | do not repeat |
/// | 80000 | `isv.risk-control-failed:50999` | 业务处理失败 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderOrderCancelRequest {
    /// 店铺主订单号
    pub shop_order_id: String,
    /// 取消原因
    pub cancel_reason: String,
}

impl DoudianOrderOrderCancelRequest {
    /// With the parameters that are required.
    pub fn new(
        shop_order_id: impl Into<String>,
        cancel_reason: impl Into<String>,
    ) -> Self {
        Self {
            shop_order_id: shop_order_id.into(),
            cancel_reason: cancel_reason.into(),
        }
    }
}

/// The answer to [`DoudianOrderOrderCancelRequest`].
///
/// The platform promises no `data`.
pub type DoudianOrderOrderCancelResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianOrderOrderCancelRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.orderCancel",
        path: "/order/orderCancel",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20003",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:50006",
                label: "已付款不可取消",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:50008",
                label: "货到付款已发货",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:50009",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:50046",
                label: "保险订单不可取消",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:50048",
                label: "跨店优惠限买家取消",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:50057",
                label: "拍卖订单不可取消",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:50058",
                label: "拍卖保证金不可取消",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:50059",
                label: "货到付款已完成",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 80000,
                sub_code: "isv.risk-control-failed:50999",
                label: "业务处理失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderOrderCancelRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderOrderCancelRequest",
            &[
                rt::Field("shop_order_id", rt::REQUIRED, &[]),
                rt::Field("cancel_reason", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.cancel_reason);
        rt::put(w, 0, &self.shop_order_id);
    }
}

rt::impl_record!(DoudianOrderOrderCancelRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderOrderCancelRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_order_id, r),
            1 => rt::get(&mut self.cancel_reason, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderOrderCancelRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            shop_order_id: Default::default(),
            cancel_reason: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderOrderCancelRequest, Self::blank());
