// @generated from doudian/buyin/buyin.instituteOrderPick.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 机构选品订单查询 — `buyin.instituteOrderPick`
///
/// Pages by cursor, "0" at first; the next cursor and the orders are inside data. The last page has an empty cursor. At most 100 orders a page or order\_ids, and 90 days between the times.
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinInstituteOrderPickRequest;
///
/// let request = DoudianBuyinInstituteOrderPickRequest::new();
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
/// | 20000 | `isp.service-error:256` | 服务繁忙 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:257` | 参数校验失败 | mend the request |
/// | 40004 | `isv.parameter-invalid:1031` | 无效size | mend the request |
/// | 40004 | `isv.parameter-invalid:1033` | 缺时间范围或订单号 | mend the request |
/// | 40004 | `isv.parameter-invalid:1034` | 无效开始时间 | mend the request |
/// | 40004 | `isv.parameter-invalid:1035` | 无效结束时间 | mend the request |
/// | 40004 | `isv.parameter-invalid:1036` | 无效时间区间 | mend the request |
/// | 40004 | `isv.parameter-invalid:4168` | 开始时间超查询限制 | mend the request |
/// | 50002 | `isv.business-failed:8192` | 应用无对应服务商 | ask the platform |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinInstituteOrderPickRequest {
    /// 每页订单数
    pub size: Option<i64>,
    /// 下一页索引
    pub cursor: Option<String>,
    /// 支付时间开始
    pub start_time: Option<String>,
    /// 支付时间结束
    pub end_time: Option<String>,
    /// 商品ID
    pub product_id: Option<String>,
    /// 查询粒度
    ///
    /// Codes:
    ///
    /// - `1` 查询当前应用
    /// - `2` 查询所属服务商
    pub search_type: Option<i64>,
    /// 订单号
    ///
    /// Parts joined by `,`.
    pub order_ids: Option<rt::Csv>,
}

impl DoudianBuyinInstituteOrderPickRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            size: None,
            cursor: None,
            start_time: None,
            end_time: None,
            product_id: None,
            search_type: None,
            order_ids: None,
        }
    }

    /// Sets `size` (每页订单数).
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `cursor` (下一页索引).
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Sets `start_time` (支付时间开始).
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `end_time` (支付时间结束).
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Sets `search_type` (查询粒度).
    #[must_use]
    pub fn search_type(mut self, search_type: i64) -> Self {
        self.search_type = Some(search_type);
        self
    }

    /// Sets `order_ids` (订单号).
    #[must_use]
    pub fn order_ids(mut self, order_ids: impl Into<rt::Csv>) -> Self {
        self.order_ids = Some(order_ids.into());
        self
    }
}

impl Default for DoudianBuyinInstituteOrderPickRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianBuyinInstituteOrderPickRequest`].
pub type DoudianBuyinInstituteOrderPickResponse = rt::DoudianResponse<
    DoudianBuyinInstituteOrderPickData,
>;

impl rt::DoudianRequest for DoudianBuyinInstituteOrderPickRequest {
    type Data = DoudianBuyinInstituteOrderPickData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.instituteOrderPick",
        path: "/buyin/instituteOrderPick",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:257",
                label: "参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:1031",
                label: "无效size",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:1033",
                label: "缺时间范围或订单号",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:1034",
                label: "无效开始时间",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:1035",
                label: "无效结束时间",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:1036",
                label: "无效时间区间",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4168",
                label: "开始时间超查询限制",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:8192",
                label: "应用无对应服务商",
                retry: rt::Retry::Never,
                action: rt::Action::ContactPlatform,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinInstituteOrderPickRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinInstituteOrderPickRequest",
            &[
                rt::Field("size", 0, &[]),
                rt::Field("cursor", 0, &[]),
                rt::Field("start_time", 0, &[]),
                rt::Field("end_time", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("search_type", 0, &["1", "2"]),
                rt::Field("order_ids", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.cursor);
        rt::put(w, 3, &self.end_time);
        rt::put(w, 6, &self.order_ids);
        rt::put(w, 4, &self.product_id);
        rt::put(w, 5, &self.search_type);
        rt::put(w, 0, &self.size);
        rt::put(w, 2, &self.start_time);
    }
}

rt::impl_record!(DoudianBuyinInstituteOrderPickRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinInstituteOrderPickRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.size, r),
            1 => rt::get(&mut self.cursor, r),
            2 => rt::get(&mut self.start_time, r),
            3 => rt::get(&mut self.end_time, r),
            4 => rt::get(&mut self.product_id, r),
            5 => rt::get(&mut self.search_type, r),
            6 => rt::get(&mut self.order_ids, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinInstituteOrderPickRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            size: Default::default(),
            cursor: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            product_id: Default::default(),
            search_type: Default::default(),
            order_ids: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinInstituteOrderPickRequest, Self::blank());

/// Part of the answer to `buyin.instituteOrderPick`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinInstituteOrderPickData {
    /// 返回数据
    ///
    /// Perhaps the answer itself is this structure.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Option<DoudianBuyinInstituteOrderPickOrderPage>,
}

impl rt::Encode for DoudianBuyinInstituteOrderPickData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinInstituteOrderPickData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianBuyinInstituteOrderPickData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinInstituteOrderPickData);

rt::impl_serde!(DoudianBuyinInstituteOrderPickData, Self::default());

/// Part of the answer to `buyin.instituteOrderPick`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinInstituteOrderPickOrder {
    /// 订单号
    pub order_id: Option<String>,
    /// 商品ID
    pub product_id: Option<String>,
    /// 成交额 (`GMV`)
    pub gmv: Option<i64>,
    /// 预估结算金额, in fen (0.01 yuan)
    pub estimate_amount: Option<i64>,
    /// 选品自定义参数
    pub pick_extra: Option<String>,
    /// 支付时间
    pub pay_success_time: Option<String>,
}

impl rt::Encode for DoudianBuyinInstituteOrderPickOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinInstituteOrderPickOrder",
            &[
                rt::Field("order_id", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("GMV", 0, &[]),
                rt::Field("estimate_amount", 0, &[]),
                rt::Field("pick_extra", 0, &[]),
                rt::Field("pay_success_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.gmv);
        rt::put(w, 3, &self.estimate_amount);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 5, &self.pay_success_time);
        rt::put(w, 4, &self.pick_extra);
        rt::put(w, 1, &self.product_id);
    }
}

impl rt::Decode for DoudianBuyinInstituteOrderPickOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.gmv, r),
            3 => rt::get(&mut self.estimate_amount, r),
            4 => rt::get(&mut self.pick_extra, r),
            5 => rt::get(&mut self.pay_success_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinInstituteOrderPickOrder);

rt::impl_serde!(DoudianBuyinInstituteOrderPickOrder, Self::default());

/// Part of the answer to `buyin.instituteOrderPick`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinInstituteOrderPickOrderPage {
    /// 订单列表
    pub orders: Vec<DoudianBuyinInstituteOrderPickOrder>,
    /// 下一页索引
    pub cursor: Option<String>,
}

impl rt::Encode for DoudianBuyinInstituteOrderPickOrderPage {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinInstituteOrderPickOrderPage",
            &[rt::Field("orders", 0, &[]), rt::Field("cursor", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.cursor);
        rt::put(w, 0, &self.orders);
    }
}

impl rt::Decode for DoudianBuyinInstituteOrderPickOrderPage {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.orders, r),
            1 => rt::get(&mut self.cursor, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinInstituteOrderPickOrderPage);

rt::impl_serde!(DoudianBuyinInstituteOrderPickOrderPage, Self::default());
