// @generated from doudian/order/order.getServiceList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 服务单列表 — `order.getServiceList`
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `size` at most 100.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderGetServiceListRequest;
///
/// let request = DoudianOrderGetServiceListRequest::new(1, 1);
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
/// | 50002 | `isv.business-failed:10002` | 时间格式不正确 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderGetServiceListRequest {
    /// 开始时间, in seconds
    pub start_time: i64,
    /// 结束时间, in seconds
    pub end_time: i64,
    /// 操作状态
    ///
    /// Codes:
    ///
    /// - `0` 待处理
    /// - `10` 审核中
    /// - `100` 已关闭
    pub status: Option<i32>,
    /// 订单ID
    pub order_id: Option<i64>,
    /// 服务单ID
    pub service_id: Option<i64>,
    /// 排序字段
    ///
    /// Codes:
    ///
    /// - `create_time` 服务单创建时间
    /// - `update_time` 服务单更新时间
    pub order_by: Option<String>,
    /// 页数
    ///
    /// From 1.
    pub page: Option<i32>,
    /// 每页订单数
    ///
    /// 10 when absent; at most 100.
    pub size: Option<i32>,
    /// 排序方式
    ///
    /// Codes:
    ///
    /// - `ASC` 升序
    /// - `DESC` 降序
    ///
    /// DESC when absent.
    pub order: Option<String>,
}

impl DoudianOrderGetServiceListRequest {
    /// With the parameters that are required.
    pub fn new(start_time: i64, end_time: i64) -> Self {
        Self {
            start_time,
            end_time,
            status: None,
            order_id: None,
            service_id: None,
            order_by: None,
            page: None,
            size: None,
            order: None,
        }
    }

    /// Sets `status` (操作状态).
    #[must_use]
    pub fn status(mut self, status: i32) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `order_id` (订单ID).
    #[must_use]
    pub fn order_id(mut self, order_id: i64) -> Self {
        self.order_id = Some(order_id);
        self
    }

    /// Sets `service_id` (服务单ID).
    #[must_use]
    pub fn service_id(mut self, service_id: i64) -> Self {
        self.service_id = Some(service_id);
        self
    }

    /// Sets `order_by` (排序字段).
    #[must_use]
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// Sets `page` (页数).
    #[must_use]
    pub fn page(mut self, page: i32) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `size` (每页订单数).
    #[must_use]
    pub fn size(mut self, size: i32) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `order` (排序方式).
    #[must_use]
    pub fn order(mut self, order: impl Into<String>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// The answer to [`DoudianOrderGetServiceListRequest`].
pub type DoudianOrderGetServiceListResponse = rt::DoudianResponse<
    DoudianOrderGetServiceListData,
>;

impl rt::DoudianRequest for DoudianOrderGetServiceListRequest {
    type Data = DoudianOrderGetServiceListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.getServiceList",
        path: "/order/getServiceList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10002",
                label: "时间格式不正确",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderGetServiceListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderGetServiceListRequest",
            &[
                rt::Field("start_time", rt::REQUIRED, &[]),
                rt::Field("end_time", rt::REQUIRED, &[]),
                rt::Field("status", 0, &["0", "10", "100"]),
                rt::Field("order_id", rt::LENIENT, &[]),
                rt::Field("service_id", rt::LENIENT, &[]),
                rt::Field("order_by", 0, &["create_time", "update_time"]),
                rt::Field("page", 0, &[]),
                rt::Field("size", 0, &[]),
                rt::Field("order", 0, &["ASC", "DESC"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.end_time);
        rt::put(w, 8, &self.order);
        rt::put(w, 5, &self.order_by);
        rt::put(w, 3, &self.order_id);
        rt::put(w, 6, &self.page);
        rt::put(w, 4, &self.service_id);
        rt::put(w, 7, &self.size);
        rt::put(w, 0, &self.start_time);
        rt::put(w, 2, &self.status);
    }
}

rt::impl_record!(DoudianOrderGetServiceListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderGetServiceListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.start_time, r),
            1 => rt::get(&mut self.end_time, r),
            2 => rt::get(&mut self.status, r),
            3 => rt::get(&mut self.order_id, r),
            4 => rt::get(&mut self.service_id, r),
            5 => rt::get(&mut self.order_by, r),
            6 => rt::get(&mut self.page, r),
            7 => rt::get(&mut self.size, r),
            8 => rt::get(&mut self.order, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderGetServiceListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            start_time: Default::default(),
            end_time: Default::default(),
            status: Default::default(),
            order_id: Default::default(),
            service_id: Default::default(),
            order_by: Default::default(),
            page: Default::default(),
            size: Default::default(),
            order: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderGetServiceListRequest, Self::blank());

impl rt::Paged for DoudianOrderGetServiceListData {
    type Item = DoudianOrderGetServiceListService;

    fn items(&self) -> &[DoudianOrderGetServiceListService] {
        &self.list
    }

    fn total(&self) -> Option<i64> {
        Some(self.total)
    }
}

/// Part of the answer to `order.getServiceList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderGetServiceListData {
    /// 总数
    pub total: i64,
    /// 列表
    pub list: Vec<DoudianOrderGetServiceListService>,
}

impl rt::Encode for DoudianOrderGetServiceListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderGetServiceListData",
            &[
                rt::Field("total", rt::REQUIRED, &[]),
                rt::Field("list", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.list);
        rt::put(w, 0, &self.total);
    }
}

impl rt::Decode for DoudianOrderGetServiceListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.total, r),
            1 => rt::get(&mut self.list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderGetServiceListData);

rt::impl_serde!(DoudianOrderGetServiceListData, Self::default());

/// Part of the answer to `order.getServiceList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderGetServiceListService {
    /// 服务请求ID
    pub id: i64,
    /// 订单号
    pub order_id: i64,
    /// 操作状态
    pub operate_status: i32,
    /// 服务单详情
    pub detail: String,
    /// 回复内容
    pub reply: Option<String>,
    /// 服务创建时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub create_time: rt::DateTime,
    /// 服务类型
    pub service_type: i64,
    /// 回复时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub reply_time: Option<rt::DateTime>,
    /// 操作状态含义
    pub operate_status_desc: String,
    /// 店铺ID
    pub shop_id: i64,
    /// 服务更新时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub update_time: rt::DateTime,
}

impl rt::Encode for DoudianOrderGetServiceListService {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderGetServiceListService",
            &[
                rt::Field("id", rt::REQUIRED, &[]),
                rt::Field("order_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("operate_status", rt::REQUIRED, &[]),
                rt::Field("detail", rt::REQUIRED, &[]),
                rt::Field("reply", 0, &[]),
                rt::Field("create_time", rt::REQUIRED, &[]),
                rt::Field("service_type", rt::REQUIRED, &[]),
                rt::Field("reply_time", 0, &[]),
                rt::Field("operate_status_desc", rt::REQUIRED, &[]),
                rt::Field("shop_id", rt::REQUIRED, &[]),
                rt::Field("update_time", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.create_time);
        rt::put(w, 3, &self.detail);
        rt::put(w, 0, &self.id);
        rt::put(w, 2, &self.operate_status);
        rt::put(w, 8, &self.operate_status_desc);
        rt::put(w, 1, &self.order_id);
        rt::put(w, 4, &self.reply);
        rt::put(w, 7, &self.reply_time);
        rt::put(w, 6, &self.service_type);
        rt::put(w, 9, &self.shop_id);
        rt::put(w, 10, &self.update_time);
    }
}

impl rt::Decode for DoudianOrderGetServiceListService {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.order_id, r),
            2 => rt::get(&mut self.operate_status, r),
            3 => rt::get(&mut self.detail, r),
            4 => rt::get(&mut self.reply, r),
            5 => rt::get(&mut self.create_time, r),
            6 => rt::get(&mut self.service_type, r),
            7 => rt::get(&mut self.reply_time, r),
            8 => rt::get(&mut self.operate_status_desc, r),
            9 => rt::get(&mut self.shop_id, r),
            10 => rt::get(&mut self.update_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderGetServiceListService);

rt::impl_serde!(DoudianOrderGetServiceListService, Self::default());
