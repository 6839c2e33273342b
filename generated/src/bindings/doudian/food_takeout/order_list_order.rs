// @generated from doudian/food_takeout/foodTakeout.order.listOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 外卖订单列表 — `foodTakeout.order.listOrder`
///
/// Pages by pagination, from page 1, with at most 10 orders each.
///
/// Family: `food_takeout` (the feature `food_takeout`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianFoodTakeoutOrderListOrderRequest;
///
/// let request = DoudianFoodTakeoutOrderListOrderRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianFoodTakeoutOrderListOrderRequest {
    /// 订单创建结束时间, in seconds
    pub create_end_time: Option<i64>,
    /// 查询状态
    ///
    /// Codes:
    ///
    /// - `1` 待支付
    /// - `2` 待接单
    /// - `4` 已关闭
    /// - `5` 已完成
    pub order_search_status: Option<i32>,
    /// 门店ID
    pub store_id: Option<i64>,
    /// 分页
    pub pagination: Option<DoudianFoodTakeoutOrderListOrderPagination>,
    /// 订单创建开始时间, in seconds
    pub create_begin_time: Option<i64>,
}

impl DoudianFoodTakeoutOrderListOrderRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            create_end_time: None,
            order_search_status: None,
            store_id: None,
            pagination: None,
            create_begin_time: None,
        }
    }

    /// Sets `create_end_time` (订单创建结束时间).
    #[must_use]
    pub fn create_end_time(mut self, create_end_time: i64) -> Self {
        self.create_end_time = Some(create_end_time);
        self
    }

    /// Sets `order_search_status` (查询状态).
    #[must_use]
    pub fn order_search_status(mut self, order_search_status: i32) -> Self {
        self.order_search_status = Some(order_search_status);
        self
    }

    /// Sets `store_id` (门店ID).
    #[must_use]
    pub fn store_id(mut self, store_id: i64) -> Self {
        self.store_id = Some(store_id);
        self
    }

    /// Sets `pagination` (分页).
    #[must_use]
    pub fn pagination(
        mut self,
        pagination: DoudianFoodTakeoutOrderListOrderPagination,
    ) -> Self {
        self.pagination = Some(pagination);
        self
    }

    /// Sets `create_begin_time` (订单创建开始时间).
    #[must_use]
    pub fn create_begin_time(mut self, create_begin_time: i64) -> Self {
        self.create_begin_time = Some(create_begin_time);
        self
    }
}

impl Default for DoudianFoodTakeoutOrderListOrderRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianFoodTakeoutOrderListOrderRequest`].
pub type DoudianFoodTakeoutOrderListOrderResponse = rt::DoudianResponse<
    DoudianFoodTakeoutOrderListOrderData,
>;

impl rt::DoudianRequest for DoudianFoodTakeoutOrderListOrderRequest {
    type Data = DoudianFoodTakeoutOrderListOrderData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "foodTakeout.order.listOrder",
        path: "/foodTakeout/order/listOrder",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianFoodTakeoutOrderListOrderRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodTakeoutOrderListOrderRequest",
            &[
                rt::Field("create_end_time", 0, &[]),
                rt::Field("order_search_status", 0, &["1", "2", "4", "5"]),
                rt::Field("store_id", 0, &[]),
                rt::Field("pagination", 0, &[]),
                rt::Field("create_begin_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.create_begin_time);
        rt::put(w, 0, &self.create_end_time);
        rt::put(w, 1, &self.order_search_status);
        rt::put(w, 3, &self.pagination);
        rt::put(w, 2, &self.store_id);
    }
}

rt::impl_record!(DoudianFoodTakeoutOrderListOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianFoodTakeoutOrderListOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.create_end_time, r),
            1 => rt::get(&mut self.order_search_status, r),
            2 => rt::get(&mut self.store_id, r),
            3 => rt::get(&mut self.pagination, r),
            4 => rt::get(&mut self.create_begin_time, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianFoodTakeoutOrderListOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            create_end_time: Default::default(),
            order_search_status: Default::default(),
            store_id: Default::default(),
            pagination: Default::default(),
            create_begin_time: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianFoodTakeoutOrderListOrderRequest, Self::blank());

/// Part of the answer to `foodTakeout.order.listOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFoodTakeoutOrderListOrderData {
    /// 订单ID列表
    pub order_ids: Vec<String>,
    /// 分页值
    pub pagination: Option<DoudianFoodTakeoutOrderListOrderPageState>,
}

impl rt::Encode for DoudianFoodTakeoutOrderListOrderData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodTakeoutOrderListOrderData",
            &[rt::Field("order_ids", 0, &[]), rt::Field("pagination", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_ids);
        rt::put(w, 1, &self.pagination);
    }
}

impl rt::Decode for DoudianFoodTakeoutOrderListOrderData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_ids, r),
            1 => rt::get(&mut self.pagination, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFoodTakeoutOrderListOrderData);

rt::impl_serde!(DoudianFoodTakeoutOrderListOrderData, Self::default());

/// Part of the answer to `foodTakeout.order.listOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFoodTakeoutOrderListOrderPageState {
    /// 页码
    pub page_no: Option<i32>,
    /// 每页条数
    pub page_size: Option<i32>,
    /// 总数
    pub total: Option<i32>,
    /// 是否还能查询更多
    pub has_more: Option<bool>,
}

impl rt::Encode for DoudianFoodTakeoutOrderListOrderPageState {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodTakeoutOrderListOrderPageState",
            &[
                rt::Field("page_no", 0, &[]),
                rt::Field("page_size", 0, &[]),
                rt::Field("total", 0, &[]),
                rt::Field("has_more", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.has_more);
        rt::put(w, 0, &self.page_no);
        rt::put(w, 1, &self.page_size);
        rt::put(w, 2, &self.total);
    }
}

impl rt::Decode for DoudianFoodTakeoutOrderListOrderPageState {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.page_no, r),
            1 => rt::get(&mut self.page_size, r),
            2 => rt::get(&mut self.total, r),
            3 => rt::get(&mut self.has_more, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFoodTakeoutOrderListOrderPageState);

rt::impl_serde!(DoudianFoodTakeoutOrderListOrderPageState, Self::default());

/// Part of the request `foodTakeout.order.listOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFoodTakeoutOrderListOrderPagination {
    /// 页码
    pub page_no: Option<i32>,
    /// 每页条数
    pub page_size: Option<i32>,
}

impl DoudianFoodTakeoutOrderListOrderPagination {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            page_no: None,
            page_size: None,
        }
    }

    /// Sets `page_no` (页码).
    #[must_use]
    pub fn page_no(mut self, page_no: i32) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `page_size` (每页条数).
    #[must_use]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl rt::Encode for DoudianFoodTakeoutOrderListOrderPagination {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodTakeoutOrderListOrderPagination",
            &[rt::Field("page_no", 0, &[]), rt::Field("page_size", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.page_no);
        rt::put(w, 1, &self.page_size);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianFoodTakeoutOrderListOrderPagination {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.page_no, r),
            1 => rt::get(&mut self.page_size, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFoodTakeoutOrderListOrderPagination);

rt::impl_serde!(DoudianFoodTakeoutOrderListOrderPagination, Self::default());
