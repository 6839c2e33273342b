// @generated from doudian/iop/iop.sellerOrderList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianDistributedOrder;

/// 代发订单列表 — `iop.sellerOrderList`
///
/// Family: `iop` (the feature `iop`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianIopSellerOrderListRequest;
///
/// let request = DoudianIopSellerOrderListRequest::new(1, 1);
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
/// | 20000 | `isp.service-error:10005` | 系统繁忙 | wait, then repeat |
/// | 20000 | `isp.service-error:20000` | 系统繁忙 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:10000` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:1000` | 系统繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:10008` | 系统繁忙 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianIopSellerOrderListRequest {
    /// 更新时间开始, in seconds
    pub start_update_time: Option<i64>,
    /// 更新时间结束, in seconds
    pub end_update_time: Option<i64>,
    /// 订单成交开始时间戳, in seconds
    pub start_deal_time: Option<i64>,
    /// 订单成交结束时间戳, in seconds
    pub end_deal_time: Option<i64>,
    /// 商品ID
    pub product_id: Option<i64>,
    /// 商品名称
    pub product_name: Option<String>,
    /// 店铺订单号
    pub shop_order_id: Option<String>,
    /// 订单状态
    pub order_status: Option<i32>,
    /// 代打订单ID
    pub distr_order_id: Option<String>,
    /// 分配状态
    pub distr_status: Option<i32>,
    /// 售后状态
    pub after_sale_status: Option<i32>,
    /// 厂商店铺ID
    pub supplier_shop_id: Option<i64>,
    /// 省份ID
    pub province_id: Option<i64>,
    /// 翻页页数
    pub page: i64,
    /// 翻页每页数量
    pub size: i32,
}

impl DoudianIopSellerOrderListRequest {
    /// With the parameters that are required.
    pub fn new(page: i64, size: i32) -> Self {
        Self {
            start_update_time: None,
            end_update_time: None,
            start_deal_time: None,
            end_deal_time: None,
            product_id: None,
            product_name: None,
            shop_order_id: None,
            order_status: None,
            distr_order_id: None,
            distr_status: None,
            after_sale_status: None,
            supplier_shop_id: None,
            province_id: None,
            page,
            size,
        }
    }

    /// Sets `start_update_time` (更新时间开始).
    #[must_use]
    pub fn start_update_time(mut self, start_update_time: i64) -> Self {
        self.start_update_time = Some(start_update_time);
        self
    }

    /// Sets `end_update_time` (更新时间结束).
    #[must_use]
    pub fn end_update_time(mut self, end_update_time: i64) -> Self {
        self.end_update_time = Some(end_update_time);
        self
    }

    /// Sets `start_deal_time` (订单成交开始时间戳).
    #[must_use]
    pub fn start_deal_time(mut self, start_deal_time: i64) -> Self {
        self.start_deal_time = Some(start_deal_time);
        self
    }

    /// Sets `end_deal_time` (订单成交结束时间戳).
    #[must_use]
    pub fn end_deal_time(mut self, end_deal_time: i64) -> Self {
        self.end_deal_time = Some(end_deal_time);
        self
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: i64) -> Self {
        self.product_id = Some(product_id);
        self
    }

    /// Sets `product_name` (商品名称).
    #[must_use]
    pub fn product_name(mut self, product_name: impl Into<String>) -> Self {
        self.product_name = Some(product_name.into());
        self
    }

    /// Sets `shop_order_id` (店铺订单号).
    #[must_use]
    pub fn shop_order_id(mut self, shop_order_id: impl Into<String>) -> Self {
        self.shop_order_id = Some(shop_order_id.into());
        self
    }

    /// Sets `order_status` (订单状态).
    #[must_use]
    pub fn order_status(mut self, order_status: i32) -> Self {
        self.order_status = Some(order_status);
        self
    }

    /// Sets `distr_order_id` (代打订单ID).
    #[must_use]
    pub fn distr_order_id(mut self, distr_order_id: impl Into<String>) -> Self {
        self.distr_order_id = Some(distr_order_id.into());
        self
    }

    /// Sets `distr_status` (分配状态).
    #[must_use]
    pub fn distr_status(mut self, distr_status: i32) -> Self {
        self.distr_status = Some(distr_status);
        self
    }

    /// Sets `after_sale_status` (售后状态).
    #[must_use]
    pub fn after_sale_status(mut self, after_sale_status: i32) -> Self {
        self.after_sale_status = Some(after_sale_status);
        self
    }

    /// Sets `supplier_shop_id` (厂商店铺ID).
    #[must_use]
    pub fn supplier_shop_id(mut self, supplier_shop_id: i64) -> Self {
        self.supplier_shop_id = Some(supplier_shop_id);
        self
    }

    /// Sets `province_id` (省份ID).
    #[must_use]
    pub fn province_id(mut self, province_id: i64) -> Self {
        self.province_id = Some(province_id);
        self
    }
}

/// The answer to [`DoudianIopSellerOrderListRequest`].
pub type DoudianIopSellerOrderListResponse = rt::DoudianResponse<
    DoudianIopSellerOrderListData,
>;

impl rt::DoudianRequest for DoudianIopSellerOrderListRequest {
    type Data = DoudianIopSellerOrderListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "iop.sellerOrderList",
        path: "/iop/sellerOrderList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:10005",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:20000",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:10000",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1000",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10008",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianIopSellerOrderListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopSellerOrderListRequest",
            &[
                rt::Field("start_update_time", 0, &[]),
                rt::Field("end_update_time", 0, &[]),
                rt::Field("start_deal_time", 0, &[]),
                rt::Field("end_deal_time", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("product_name", 0, &[]),
                rt::Field("shop_order_id", 0, &[]),
                rt::Field("order_status", 0, &[]),
                rt::Field("distr_order_id", 0, &[]),
                rt::Field("distr_status", 0, &[]),
                rt::Field("after_sale_status", 0, &[]),
                rt::Field("supplier_shop_id", 0, &[]),
                rt::Field("province_id", 0, &[]),
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("size", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 10, &self.after_sale_status);
        rt::put(w, 8, &self.distr_order_id);
        rt::put(w, 9, &self.distr_status);
        rt::put(w, 3, &self.end_deal_time);
        rt::put(w, 1, &self.end_update_time);
        rt::put(w, 7, &self.order_status);
        rt::put(w, 13, &self.page);
        rt::put(w, 4, &self.product_id);
        rt::put(w, 5, &self.product_name);
        rt::put(w, 12, &self.province_id);
        rt::put(w, 6, &self.shop_order_id);
        rt::put(w, 14, &self.size);
        rt::put(w, 2, &self.start_deal_time);
        rt::put(w, 0, &self.start_update_time);
        rt::put(w, 11, &self.supplier_shop_id);
    }
}

rt::impl_record!(DoudianIopSellerOrderListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianIopSellerOrderListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.start_update_time, r),
            1 => rt::get(&mut self.end_update_time, r),
            2 => rt::get(&mut self.start_deal_time, r),
            3 => rt::get(&mut self.end_deal_time, r),
            4 => rt::get(&mut self.product_id, r),
            5 => rt::get(&mut self.product_name, r),
            6 => rt::get(&mut self.shop_order_id, r),
            7 => rt::get(&mut self.order_status, r),
            8 => rt::get(&mut self.distr_order_id, r),
            9 => rt::get(&mut self.distr_status, r),
            10 => rt::get(&mut self.after_sale_status, r),
            11 => rt::get(&mut self.supplier_shop_id, r),
            12 => rt::get(&mut self.province_id, r),
            13 => rt::get(&mut self.page, r),
            14 => rt::get(&mut self.size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianIopSellerOrderListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            start_update_time: Default::default(),
            end_update_time: Default::default(),
            start_deal_time: Default::default(),
            end_deal_time: Default::default(),
            product_id: Default::default(),
            product_name: Default::default(),
            shop_order_id: Default::default(),
            order_status: Default::default(),
            distr_order_id: Default::default(),
            distr_status: Default::default(),
            after_sale_status: Default::default(),
            supplier_shop_id: Default::default(),
            province_id: Default::default(),
            page: Default::default(),
            size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianIopSellerOrderListRequest, Self::blank());

impl rt::Paged for DoudianIopSellerOrderListData {
    type Item = DoudianDistributedOrder;

    fn items(&self) -> &[DoudianDistributedOrder] {
        &self.distr_order_list
    }

    fn total(&self) -> Option<i64> {
        Some(i64::from(self.total))
    }
}

/// Part of the answer to `iop.sellerOrderList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianIopSellerOrderListData {
    /// 代打订单列表
    pub distr_order_list: Vec<DoudianDistributedOrder>,
    /// 翻页页数
    pub page: i32,
    /// 翻页每页数量
    pub size: i32,
    /// 总数量
    pub total: i32,
}

impl rt::Encode for DoudianIopSellerOrderListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopSellerOrderListData",
            &[
                rt::Field("distr_order_list", rt::REQUIRED, &[]),
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("size", rt::REQUIRED, &[]),
                rt::Field("total", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.distr_order_list);
        rt::put(w, 1, &self.page);
        rt::put(w, 2, &self.size);
        rt::put(w, 3, &self.total);
    }
}

impl rt::Decode for DoudianIopSellerOrderListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.distr_order_list, r),
            1 => rt::get(&mut self.page, r),
            2 => rt::get(&mut self.size, r),
            3 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianIopSellerOrderListData);

rt::impl_serde!(DoudianIopSellerOrderListData, Self::default());
