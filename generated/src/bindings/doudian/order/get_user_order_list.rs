// @generated from doudian/order/order.getUserOrderList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianShopOrderStatus;

/// 小程序用户订单列表 — `order.getUserOrderList`
///
/// At most 90 days and 50000 rows.
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0; `size` at most 100; at most 50000 rows in all.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderGetUserOrderListRequest;
///
/// let request = DoudianOrderGetUserOrderListRequest::new(1, 1, "…", "…");
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
/// | 40004 | `isv.parameter-invalid:20004` | 系统繁忙 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:20005` | 系统繁忙 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:20008` | 单页数量超限 | mend the request |
/// | 40004 | `isv.parameter-invalid:20012` | 状态条件超限制 | mend the request |
/// | 40004 | `isv.parameter-invalid:20013` | 查询超5万条 | mend the request |
/// | 40004 | `isv.parameter-invalid:20022` | 超90天查询范围 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderGetUserOrderListRequest {
    /// 下单开始时间, in seconds
    pub create_time_start: Option<i64>,
    /// 下单截止时间, in seconds
    pub create_time_end: Option<i64>,
    /// 单页大小
    ///
    /// At most 100.
    pub size: i64,
    /// 页码
    ///
    /// From 0.
    pub page: i64,
    /// 用户OpenID
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub open_id: String,
    /// 用户OpenID类型
    ///
    /// Always douyin.
    pub open_id_type: String,
    /// 订单状态
    ///
    /// Codes:
    ///
    /// - `all` 全部
    /// - `under_sure` 待确认
    /// - `unpaid` 待支付
    /// - `stock_up` 待发货
    /// - `on_delivery` 已发货
    /// - `received` 已完成
    /// - `closed` 已关闭
    /// - `to_groups` 待成团
    pub order_status: Option<String>,
}

impl DoudianOrderGetUserOrderListRequest {
    /// With the parameters that are required.
    pub fn new(
        size: i64,
        page: i64,
        open_id: impl Into<String>,
        open_id_type: impl Into<String>,
    ) -> Self {
        Self {
            create_time_start: None,
            create_time_end: None,
            size,
            page,
            open_id: open_id.into(),
            open_id_type: open_id_type.into(),
            order_status: None,
        }
    }

    /// Sets `create_time_start` (下单开始时间).
    #[must_use]
    pub fn create_time_start(mut self, create_time_start: i64) -> Self {
        self.create_time_start = Some(create_time_start);
        self
    }

    /// Sets `create_time_end` (下单截止时间).
    #[must_use]
    pub fn create_time_end(mut self, create_time_end: i64) -> Self {
        self.create_time_end = Some(create_time_end);
        self
    }

    /// Sets `order_status` (订单状态).
    #[must_use]
    pub fn order_status(mut self, order_status: impl Into<String>) -> Self {
        self.order_status = Some(order_status.into());
        self
    }
}

/// The answer to [`DoudianOrderGetUserOrderListRequest`].
pub type DoudianOrderGetUserOrderListResponse = rt::DoudianResponse<
    DoudianOrderGetUserOrderListData,
>;

impl rt::DoudianRequest for DoudianOrderGetUserOrderListRequest {
    type Data = DoudianOrderGetUserOrderListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.getUserOrderList",
        path: "/order/getUserOrderList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20004",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20005",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20008",
                label: "单页数量超限",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20012",
                label: "状态条件超限制",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20013",
                label: "查询超5万条",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20022",
                label: "超90天查询范围",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderGetUserOrderListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderGetUserOrderListRequest",
            &[
                rt::Field("create_time_start", 0, &[]),
                rt::Field("create_time_end", 0, &[]),
                rt::Field("size", rt::REQUIRED, &[]),
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("open_id", rt::REQUIRED | rt::PII, &[]),
                rt::Field("open_id_type", rt::REQUIRED, &[]),
                rt::Field(
                    "order_status",
                    0,
                    &[
                        "all",
                        "under_sure",
                        "unpaid",
                        "stock_up",
                        "on_delivery",
                        "received",
                        "closed",
                        "to_groups",
                    ],
                ),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.create_time_end);
        rt::put(w, 0, &self.create_time_start);
        rt::put(w, 4, &self.open_id);
        rt::put(w, 5, &self.open_id_type);
        rt::put(w, 6, &self.order_status);
        rt::put(w, 3, &self.page);
        rt::put(w, 2, &self.size);
    }
}

rt::impl_record!(DoudianOrderGetUserOrderListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderGetUserOrderListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.create_time_start, r),
            1 => rt::get(&mut self.create_time_end, r),
            2 => rt::get(&mut self.size, r),
            3 => rt::get(&mut self.page, r),
            4 => rt::get(&mut self.open_id, r),
            5 => rt::get(&mut self.open_id_type, r),
            6 => rt::get(&mut self.order_status, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderGetUserOrderListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            create_time_start: Default::default(),
            create_time_end: Default::default(),
            size: Default::default(),
            page: Default::default(),
            open_id: Default::default(),
            open_id_type: Default::default(),
            order_status: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderGetUserOrderListRequest, Self::blank());

impl rt::Paged for DoudianOrderGetUserOrderListData {
    type Item = DoudianOrderGetUserOrderListUserOrder;

    fn items(&self) -> &[DoudianOrderGetUserOrderListUserOrder] {
        &self.shop_order_list
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `order.getUserOrderList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderGetUserOrderListData {
    /// 页码
    pub page: Option<i64>,
    /// 总订单数
    pub total: Option<i64>,
    /// 单页大小
    pub size: Option<i64>,
    /// 订单列表
    pub shop_order_list: Vec<DoudianOrderGetUserOrderListUserOrder>,
}

impl rt::Encode for DoudianOrderGetUserOrderListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderGetUserOrderListData",
            &[
                rt::Field("page", 0, &[]),
                rt::Field("total", 0, &[]),
                rt::Field("size", 0, &[]),
                rt::Field("shop_order_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.page);
        rt::put(w, 3, &self.shop_order_list);
        rt::put(w, 2, &self.size);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianOrderGetUserOrderListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.page, r),
            1 => rt::get(&mut self.total, r),
            2 => rt::get(&mut self.size, r),
            3 => rt::get(&mut self.shop_order_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderGetUserOrderListData);

rt::impl_serde!(DoudianOrderGetUserOrderListData, Self::default());

/// Part of the answer to `order.getUserOrderList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderGetUserOrderListUserOrder {
    /// 店铺订单号
    pub order_id: Option<String>,
    /// 订单状态
    pub order_status: Option<DoudianShopOrderStatus>,
    /// 支付金额, in fen (0.01 yuan)
    pub pay_amount: Option<i64>,
    /// 下单时间, in seconds
    pub create_time: Option<i64>,
    /// 商品单信息
    pub sku_order_list: Vec<DoudianOrderGetUserOrderListUserSkuOrder>,
}

impl rt::Encode for DoudianOrderGetUserOrderListUserOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderGetUserOrderListUserOrder",
            &[
                rt::Field("order_id", 0, &[]),
                rt::Field("order_status", 0, DoudianShopOrderStatus::KNOWN),
                rt::Field("pay_amount", 0, &[]),
                rt::Field("create_time", 0, &[]),
                rt::Field("sku_order_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.create_time);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 1, &self.order_status);
        rt::put(w, 2, &self.pay_amount);
        rt::put(w, 4, &self.sku_order_list);
    }
}

impl rt::Decode for DoudianOrderGetUserOrderListUserOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.order_status, r),
            2 => rt::get(&mut self.pay_amount, r),
            3 => rt::get(&mut self.create_time, r),
            4 => rt::get(&mut self.sku_order_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderGetUserOrderListUserOrder);

rt::impl_serde!(DoudianOrderGetUserOrderListUserOrder, Self::default());

/// Part of the answer to `order.getUserOrderList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderGetUserOrderListUserSku {
    /// 商品名称
    pub product_name: Option<String>,
    /// SKU\_ID
    pub sku_id: Option<i64>,
    /// 商品ID
    pub product_id: Option<i64>,
}

impl rt::Encode for DoudianOrderGetUserOrderListUserSku {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderGetUserOrderListUserSku",
            &[
                rt::Field("product_name", 0, &[]),
                rt::Field("sku_id", 0, &[]),
                rt::Field("product_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.product_id);
        rt::put(w, 0, &self.product_name);
        rt::put(w, 1, &self.sku_id);
    }
}

impl rt::Decode for DoudianOrderGetUserOrderListUserSku {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_name, r),
            1 => rt::get(&mut self.sku_id, r),
            2 => rt::get(&mut self.product_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderGetUserOrderListUserSku);

rt::impl_serde!(DoudianOrderGetUserOrderListUserSku, Self::default());

/// Part of the answer to `order.getUserOrderList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderGetUserOrderListUserSkuOrder {
    /// 商品单信息
    pub sku_info: Option<DoudianOrderGetUserOrderListUserSku>,
}

impl rt::Encode for DoudianOrderGetUserOrderListUserSkuOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderGetUserOrderListUserSkuOrder",
            &[rt::Field("sku_info", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.sku_info);
    }
}

impl rt::Decode for DoudianOrderGetUserOrderListUserSkuOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sku_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderGetUserOrderListUserSkuOrder);

rt::impl_serde!(DoudianOrderGetUserOrderListUserSkuOrder, Self::default());
