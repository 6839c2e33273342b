// @generated from doudian/order/order.searchByReceiver.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 按收件人查询订单 — `order.searchByReceiver`
///
/// At most 90 days and 1000 rows.
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0; `size` at most 100; at most 1000 rows in all.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderSearchByReceiverRequest;
///
/// let request = DoudianOrderSearchByReceiverRequest::new(0, "…", 1, 1);
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
/// | 20000 | `isp.service-error:20002` | 查询异常 | wait, then repeat |
/// | 20000 | `isp.service-error:20005` | 系统繁忙 | wait, then repeat |
/// | 20000 | `isp.service-error:20054` | 查询异常 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:10035` | 页数小于0 | mend the request |
/// | 40004 | `isv.parameter-invalid:20008` | 单页数量超限 | mend the request |
/// | 40004 | `isv.parameter-invalid:20013` | 查询超1000条 | mend the request |
/// | 40004 | `isv.parameter-invalid:20022` | 超90天查询范围 | mend the request |
/// | 40004 | `isv.parameter-invalid:20048` | 开始时间晚于结束时间 | mend the request |
/// | 40004 | `isv.parameter-invalid:20051` | 查询类型错误 | mend the request |
/// | 40004 | `isv.parameter-invalid:20052` | 收货人参数为空 | mend the request |
/// | 40004 | `isv.parameter-invalid:20053` | 收货人手机号不正确 | mend the request |
/// | 80000 | `isv.risk-control-failed:20047` | 风控拦截 | ask the platform |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderSearchByReceiverRequest {
    /// 查询类型
    ///
    /// Codes:
    ///
    /// - `0` 收货人手机号
    /// - `1` 收货人姓名
    pub post_type: i64,
    /// 收货人手机号或姓名
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub post_receiver: String,
    /// 下单开始时间, in seconds
    ///
    /// 90 days ago when absent.
    pub create_time_start: Option<i64>,
    /// 下单截止时间, in seconds
    ///
    /// Now when absent.
    pub create_time_end: Option<i64>,
    /// 单页大小
    ///
    /// At most 100.
    pub size: i64,
    /// 页码
    ///
    /// From 0.
    pub page: i64,
}

impl DoudianOrderSearchByReceiverRequest {
    /// With the parameters that are required.
    pub fn new(
        post_type: i64,
        post_receiver: impl Into<String>,
        size: i64,
        page: i64,
    ) -> Self {
        Self {
            post_type,
            post_receiver: post_receiver.into(),
            create_time_start: None,
            create_time_end: None,
            size,
            page,
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
}

/// The answer to [`DoudianOrderSearchByReceiverRequest`].
pub type DoudianOrderSearchByReceiverResponse = rt::DoudianResponse<
    DoudianOrderSearchByReceiverData,
>;

impl rt::DoudianRequest for DoudianOrderSearchByReceiverRequest {
    type Data = DoudianOrderSearchByReceiverData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.searchByReceiver",
        path: "/order/searchByReceiver",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:20002",
                label: "查询异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:20005",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:20054",
                label: "查询异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:10035",
                label: "页数小于0",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
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
                sub_code: "isv.parameter-invalid:20013",
                label: "查询超1000条",
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
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20048",
                label: "开始时间晚于结束时间",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20051",
                label: "查询类型错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20052",
                label: "收货人参数为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20053",
                label: "收货人手机号不正确",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 80000,
                sub_code: "isv.risk-control-failed:20047",
                label: "风控拦截",
                retry: rt::Retry::Never,
                action: rt::Action::ContactPlatform,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderSearchByReceiverRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderSearchByReceiverRequest",
            &[
                rt::Field("post_type", rt::REQUIRED, &["0", "1"]),
                rt::Field("post_receiver", rt::REQUIRED | rt::PII, &[]),
                rt::Field("create_time_start", 0, &[]),
                rt::Field("create_time_end", 0, &[]),
                rt::Field("size", rt::REQUIRED, &[]),
                rt::Field("page", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.create_time_end);
        rt::put(w, 2, &self.create_time_start);
        rt::put(w, 5, &self.page);
        rt::put(w, 1, &self.post_receiver);
        rt::put(w, 0, &self.post_type);
        rt::put(w, 4, &self.size);
    }
}

rt::impl_record!(DoudianOrderSearchByReceiverRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderSearchByReceiverRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.post_type, r),
            1 => rt::get(&mut self.post_receiver, r),
            2 => rt::get(&mut self.create_time_start, r),
            3 => rt::get(&mut self.create_time_end, r),
            4 => rt::get(&mut self.size, r),
            5 => rt::get(&mut self.page, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderSearchByReceiverRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            post_type: Default::default(),
            post_receiver: Default::default(),
            create_time_start: Default::default(),
            create_time_end: Default::default(),
            size: Default::default(),
            page: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderSearchByReceiverRequest, Self::blank());

impl rt::Paged for DoudianOrderSearchByReceiverData {
    type Item = DoudianOrderSearchByReceiverShopOrder;

    fn items(&self) -> &[DoudianOrderSearchByReceiverShopOrder] {
        &self.shop_order_list
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `order.searchByReceiver`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderSearchByReceiverData {
    /// 页码
    ///
    /// From 0.
    pub page: Option<i64>,
    /// 总订单数
    pub total: Option<i64>,
    /// 单页大小
    pub size: Option<i64>,
    /// 订单信息
    pub shop_order_list: Vec<DoudianOrderSearchByReceiverShopOrder>,
}

impl rt::Encode for DoudianOrderSearchByReceiverData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderSearchByReceiverData",
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

impl rt::Decode for DoudianOrderSearchByReceiverData {
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

rt::impl_record!(DoudianOrderSearchByReceiverData);

rt::impl_serde!(DoudianOrderSearchByReceiverData, Self::default());

/// Part of the answer to `order.searchByReceiver`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderSearchByReceiverShopOrder {
    /// 下单时间, in seconds
    pub create_time: Option<String>,
    /// 订单状态
    ///
    /// Codes:
    ///
    /// - `1` 待支付
    /// - `2` 备货中
    /// - `3` 已发货
    /// - `4` 已取消
    /// - `5` 已完成
    /// - `101` 部分发货
    /// - `105` 已支付
    pub order_status: Option<String>,
    /// 店铺订单号
    pub order_id: Option<String>,
}

impl rt::Encode for DoudianOrderSearchByReceiverShopOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderSearchByReceiverShopOrder",
            &[
                rt::Field("create_time", 0, &[]),
                rt::Field("order_status", 0, &["1", "2", "3", "4", "5", "101", "105"]),
                rt::Field("order_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.create_time);
        rt::put(w, 2, &self.order_id);
        rt::put(w, 1, &self.order_status);
    }
}

impl rt::Decode for DoudianOrderSearchByReceiverShopOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.create_time, r),
            1 => rt::get(&mut self.order_status, r),
            2 => rt::get(&mut self.order_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderSearchByReceiverShopOrder);

rt::impl_serde!(DoudianOrderSearchByReceiverShopOrder, Self::default());
