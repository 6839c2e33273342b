// @generated from doudian/order/order.serviceList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 服务请求列表 — `order.serviceList`
///
/// Platform documentation: <https://op.jinritemai.com/docs/api-docs/15/74>
///
/// Family: `order` (the feature `order`).
/// Status: from the 2020-21 interface; use [`DoudianOrderGetServiceListRequest`](crate::DoudianOrderGetServiceListRequest).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderServiceListRequest;
///
/// let request = DoudianOrderServiceListRequest::new()
///     .start_time(1606752000)
///     .end_time(1606838400)
///     .status("0")
///     .page(0)
///     .size(10);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderServiceListRequest {
    /// 开始时间, in seconds
    ///
    /// Text on the wire.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub start_time: Option<i64>,
    /// 结束时间, in seconds
    ///
    /// Text on the wire.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub end_time: Option<i64>,
    /// 操作状态
    ///
    /// Codes:
    ///
    /// - `0` 待处理
    /// - `1` 已处理
    pub status: Option<String>,
    /// 服务申请归属
    ///
    /// Codes:
    ///
    /// - `0` 本店铺
    /// - `1` 分销商
    pub supply: Option<String>,
    /// 页码
    pub page: Option<i32>,
    /// 每页条数
    pub size: Option<i32>,
}

impl DoudianOrderServiceListRequest {
    /// Without parameters.
    ///
    /// Starts with `page` `0`, `size` `10`.
    pub fn new() -> Self {
        Self {
            start_time: None,
            end_time: None,
            status: None,
            supply: None,
            page: Some(0),
            size: Some(10),
        }
    }

    /// Sets `start_time` (开始时间).
    #[must_use]
    pub fn start_time(mut self, start_time: i64) -> Self {
        self.start_time = Some(start_time);
        self
    }

    /// Sets `end_time` (结束时间).
    #[must_use]
    pub fn end_time(mut self, end_time: i64) -> Self {
        self.end_time = Some(end_time);
        self
    }

    /// Sets `status` (操作状态).
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `supply` (服务申请归属).
    #[must_use]
    pub fn supply(mut self, supply: impl Into<String>) -> Self {
        self.supply = Some(supply.into());
        self
    }

    /// Sets `page` (页码).
    #[must_use]
    pub fn page(mut self, page: i32) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `size` (每页条数).
    #[must_use]
    pub fn size(mut self, size: i32) -> Self {
        self.size = Some(size);
        self
    }
}

impl Default for DoudianOrderServiceListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianOrderServiceListRequest`].
pub type DoudianOrderServiceListResponse = rt::DoudianResponse<
    rt::DoudianPage<DoudianOrderService>,
>;

impl rt::DoudianRequest for DoudianOrderServiceListRequest {
    type Data = rt::DoudianPage<DoudianOrderService>;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.serviceList",
        path: "/order/serviceList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderServiceListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderServiceListRequest",
            &[
                rt::Field("start_time", rt::QUOTED | rt::LENIENT | rt::UNCERTAIN, &[]),
                rt::Field("end_time", rt::QUOTED | rt::LENIENT | rt::UNCERTAIN, &[]),
                rt::Field("status", rt::LENIENT, &["0", "1"]),
                rt::Field("supply", rt::LENIENT, &["0", "1"]),
                rt::Field("page", rt::LENIENT, &[]),
                rt::Field("size", rt::LENIENT, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.end_time);
        rt::put(w, 4, &self.page);
        rt::put(w, 5, &self.size);
        rt::put(w, 0, &self.start_time);
        rt::put(w, 2, &self.status);
        rt::put(w, 3, &self.supply);
    }
}

rt::impl_record!(DoudianOrderServiceListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderServiceListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.start_time, r),
            1 => rt::get(&mut self.end_time, r),
            2 => rt::get(&mut self.status, r),
            3 => rt::get(&mut self.supply, r),
            4 => rt::get(&mut self.page, r),
            5 => rt::get(&mut self.size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderServiceListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            start_time: Default::default(),
            end_time: Default::default(),
            status: Default::default(),
            supply: Default::default(),
            page: Default::default(),
            size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderServiceListRequest, Self::blank());

/// Part of the answer to `order.serviceList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderService {
    /// 服务请求ID
    pub id: i64,
    /// 订单号
    pub order_id: String,
    /// 商家答复内容
    pub reply: Option<String>,
    /// 服务单详情
    pub detail: Option<String>,
    /// 服务创建时间
    pub create_time: Option<String>,
    /// 操作状态
    pub operate_status: Option<i32>,
    /// 操作状态含义
    pub operate_status_desc: Option<String>,
    /// 操作人ID
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub operator_id: Option<i64>,
    /// 回复时间
    pub reply_time: Option<String>,
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 供应商ID
    pub supply_id: Option<i64>,
    /// 回复人ID
    pub reply_op_id: Option<i64>,
}

impl rt::Encode for DoudianOrderService {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderService",
            &[
                rt::Field("id", rt::REQUIRED, &[]),
                rt::Field("order_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("reply", 0, &[]),
                rt::Field("detail", 0, &[]),
                rt::Field("create_time", 0, &[]),
                rt::Field("operate_status", 0, &[]),
                rt::Field("operate_status_desc", 0, &[]),
                rt::Field("operator_id", rt::PII, &[]),
                rt::Field("reply_time", 0, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("supply_id", 0, &[]),
                rt::Field("reply_op_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.create_time);
        rt::put(w, 3, &self.detail);
        rt::put(w, 0, &self.id);
        rt::put(w, 5, &self.operate_status);
        rt::put(w, 6, &self.operate_status_desc);
        rt::put(w, 7, &self.operator_id);
        rt::put(w, 1, &self.order_id);
        rt::put(w, 2, &self.reply);
        rt::put(w, 11, &self.reply_op_id);
        rt::put(w, 8, &self.reply_time);
        rt::put(w, 9, &self.shop_id);
        rt::put(w, 10, &self.supply_id);
    }
}

impl rt::Decode for DoudianOrderService {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.order_id, r),
            2 => rt::get(&mut self.reply, r),
            3 => rt::get(&mut self.detail, r),
            4 => rt::get(&mut self.create_time, r),
            5 => rt::get(&mut self.operate_status, r),
            6 => rt::get(&mut self.operate_status_desc, r),
            7 => rt::get(&mut self.operator_id, r),
            8 => rt::get(&mut self.reply_time, r),
            9 => rt::get(&mut self.shop_id, r),
            10 => rt::get(&mut self.supply_id, r),
            11 => rt::get(&mut self.reply_op_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderService);

rt::impl_serde!(DoudianOrderService, Self::default());
