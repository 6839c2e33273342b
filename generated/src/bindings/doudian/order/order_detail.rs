// @generated from doudian/order/order.orderDetail.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianShopOrder;

/// 订单详情查询 — `order.orderDetail`
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderOrderDetailRequest;
///
/// let request = DoudianOrderOrderDetailRequest::new("4781320682406083640");
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
/// | 50002 | `isv.business-failed:20015` | 非本店铺订单 | mend the request |
/// | 40004 | `isv.parameter-invalid:20014` | 订单不存在 | mend the request |
/// | 50002 | `isv.business-failed:20004` | 系统繁忙 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:20001` | 订单不存在 | mend the request |
/// | 40002 | `isv.missing-parameter:20000` | 缺少订单号 | mend the request |
/// | 50002 | `isv.business-failed:20045` | 订单信息异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:20055` | 订单信息异常 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderOrderDetailRequest {
    /// 店铺订单号
    pub shop_order_id: String,
    /// 是否可检索
    pub is_searchable: Option<bool>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianOrderOrderDetailRequest {
    /// With the parameters that are required.
    pub fn new(shop_order_id: impl Into<String>) -> Self {
        Self {
            shop_order_id: shop_order_id.into(),
            is_searchable: None,
        }
    }

    /// Sets `is_searchable` (是否可检索).
    #[must_use]
    pub fn is_searchable(mut self, is_searchable: bool) -> Self {
        self.is_searchable = Some(is_searchable);
        self
    }
}

/// The answer to [`DoudianOrderOrderDetailRequest`].
pub type DoudianOrderOrderDetailResponse = rt::DoudianResponse<
    DoudianOrderOrderDetailData,
>;

impl rt::DoudianRequest for DoudianOrderOrderDetailRequest {
    type Data = DoudianOrderOrderDetailData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.orderDetail",
        path: "/order/orderDetail",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20015",
                label: "非本店铺订单",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20014",
                label: "订单不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20004",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20001",
                label: "订单不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:20000",
                label: "缺少订单号",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20045",
                label: "订单信息异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20055",
                label: "订单信息异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderOrderDetailRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderOrderDetailRequest",
            &[
                rt::Field("shop_order_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("is_searchable", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.is_searchable);
        rt::put(w, 0, &self.shop_order_id);
    }
}

rt::impl_record!(DoudianOrderOrderDetailRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderOrderDetailRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_order_id, r),
            1 => rt::get(&mut self.is_searchable, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderOrderDetailRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            shop_order_id: Default::default(),
            is_searchable: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderOrderDetailRequest, Self::blank());

/// Part of the answer to `order.orderDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderOrderDetailData {
    /// 订单信息
    pub shop_order_detail: DoudianShopOrder,
}

impl rt::Encode for DoudianOrderOrderDetailData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderOrderDetailData",
            &[rt::Field("shop_order_detail", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.shop_order_detail);
    }
}

impl rt::Decode for DoudianOrderOrderDetailData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_order_detail, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderOrderDetailData);

rt::impl_serde!(DoudianOrderOrderDetailData, Self::default());
