// @generated from doudian/buyin/buyin.colonelMultiSettlementOrders.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 团长分次结算订单 — `buyin.colonelMultiSettlementOrders`
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
/// use doudian::DoudianBuyinColonelMultiSettlementOrdersRequest;
///
/// let request = DoudianBuyinColonelMultiSettlementOrdersRequest::new();
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
/// | 40004 | `isv.parameter-invalid:282` | 无效时间类型 | mend the request |
/// | 40004 | `isv.parameter-invalid:284` | 无效cursor | mend the request |
/// | 40004 | `isv.parameter-invalid:1031` | 无效size | mend the request |
/// | 40004 | `isv.parameter-invalid:1032` | 无效order\_ids | mend the request |
/// | 40004 | `isv.parameter-invalid:1033` | 缺时间范围或订单号 | mend the request |
/// | 40004 | `isv.parameter-invalid:1034` | 无效开始时间 | mend the request |
/// | 40004 | `isv.parameter-invalid:1035` | 无效结束时间 | mend the request |
/// | 40004 | `isv.parameter-invalid:1036` | 无效时间区间 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinColonelMultiSettlementOrdersRequest {
    /// 每页订单数
    pub size: Option<i64>,
    /// 下一页索引
    pub cursor: Option<String>,
    /// 查询时间类型
    ///
    /// Codes:
    ///
    /// - `settle` 结算时间
    /// - `update` 更新时间
    pub time_type: Option<String>,
    /// 开始时间
    pub start_time: Option<String>,
    /// 结束时间
    pub end_time: Option<String>,
    /// 订单号列表
    ///
    /// Parts joined by `,`.
    pub order_ids: Option<rt::Csv>,
}

impl DoudianBuyinColonelMultiSettlementOrdersRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            size: None,
            cursor: None,
            time_type: None,
            start_time: None,
            end_time: None,
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

    /// Sets `time_type` (查询时间类型).
    #[must_use]
    pub fn time_type(mut self, time_type: impl Into<String>) -> Self {
        self.time_type = Some(time_type.into());
        self
    }

    /// Sets `start_time` (开始时间).
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `end_time` (结束时间).
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `order_ids` (订单号列表).
    #[must_use]
    pub fn order_ids(mut self, order_ids: impl Into<rt::Csv>) -> Self {
        self.order_ids = Some(order_ids.into());
        self
    }
}

impl Default for DoudianBuyinColonelMultiSettlementOrdersRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianBuyinColonelMultiSettlementOrdersRequest`].
pub type DoudianBuyinColonelMultiSettlementOrdersResponse = rt::DoudianResponse<
    DoudianBuyinColonelMultiSettlementOrdersData,
>;

impl rt::DoudianRequest for DoudianBuyinColonelMultiSettlementOrdersRequest {
    type Data = DoudianBuyinColonelMultiSettlementOrdersData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.colonelMultiSettlementOrders",
        path: "/buyin/colonelMultiSettlementOrders",
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
                sub_code: "isv.parameter-invalid:282",
                label: "无效时间类型",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:284",
                label: "无效cursor",
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
                sub_code: "isv.parameter-invalid:1032",
                label: "无效order_ids",
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
        ],
    };
}

impl rt::Encode for DoudianBuyinColonelMultiSettlementOrdersRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinColonelMultiSettlementOrdersRequest",
            &[
                rt::Field("size", 0, &[]),
                rt::Field("cursor", 0, &[]),
                rt::Field("time_type", 0, &["settle", "update"]),
                rt::Field("start_time", 0, &[]),
                rt::Field("end_time", 0, &[]),
                rt::Field("order_ids", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.cursor);
        rt::put(w, 4, &self.end_time);
        rt::put(w, 5, &self.order_ids);
        rt::put(w, 0, &self.size);
        rt::put(w, 3, &self.start_time);
        rt::put(w, 2, &self.time_type);
    }
}

rt::impl_record!(DoudianBuyinColonelMultiSettlementOrdersRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinColonelMultiSettlementOrdersRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.size, r),
            1 => rt::get(&mut self.cursor, r),
            2 => rt::get(&mut self.time_type, r),
            3 => rt::get(&mut self.start_time, r),
            4 => rt::get(&mut self.end_time, r),
            5 => rt::get(&mut self.order_ids, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinColonelMultiSettlementOrdersRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            size: Default::default(),
            cursor: Default::default(),
            time_type: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            order_ids: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinColonelMultiSettlementOrdersRequest, Self::blank());

/// Part of the answer to `buyin.colonelMultiSettlementOrders`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinColonelMultiSettlementOrdersData {
    /// 返回结果
    ///
    /// Perhaps the answer itself is this structure.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Option<DoudianBuyinColonelMultiSettlementOrdersOrderPage>,
}

impl rt::Encode for DoudianBuyinColonelMultiSettlementOrdersData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinColonelMultiSettlementOrdersData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianBuyinColonelMultiSettlementOrdersData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinColonelMultiSettlementOrdersData);

rt::impl_serde!(DoudianBuyinColonelMultiSettlementOrdersData, Self::default());

/// Part of the answer to `buyin.colonelMultiSettlementOrders`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinColonelMultiSettlementOrdersOrder {
    /// 独立抖客百应ID
    pub ads_buyin_id: Option<String>,
    /// 订单号
    pub order_id: Option<String>,
    /// 商品ID
    pub product_id: Option<String>,
    /// 商品名称
    pub product_name: Option<String>,
    /// 达人百应ID
    pub author_buyin_id: Option<String>,
    /// 作者账号昵称
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub author_account: Option<String>,
    /// 作者抖音号
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub short_id: Option<String>,
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 团长百应ID
    pub colonel_buyin_id: Option<String>,
    /// 团长名称
    pub colonel_institution_name: Option<String>,
    /// 团长活动ID
    pub colonel_activity_id: Option<i64>,
    /// 一级团长服务费, in fen (0.01 yuan)
    pub settle_colonel_commission: Option<i64>,
    /// 一级团长技术服务费, in fen (0.01 yuan)
    pub settle_colonel_tech_service_fee: Option<i64>,
    /// 二级团长活动ID
    pub second_colonel_activity_id: Option<String>,
    /// 二级团长名称
    pub second_colonel_institution_name: Option<String>,
    /// 二级团长百应ID
    pub second_colonel_buyin_id: Option<String>,
    /// 二级团长服务费, in fen (0.01 yuan)
    pub settle_second_colonel_commission: Option<i64>,
    /// 结算次序
    pub phase_id: Option<i64>,
    /// 结算时间
    pub settle_time: Option<String>,
    /// 记录更新时间
    pub update_time: Option<String>,
}

impl rt::Encode for DoudianBuyinColonelMultiSettlementOrdersOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinColonelMultiSettlementOrdersOrder",
            &[
                rt::Field("ads_buyin_id", 0, &[]),
                rt::Field("order_id", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("product_name", 0, &[]),
                rt::Field("author_buyin_id", 0, &[]),
                rt::Field("author_account", rt::PII, &[]),
                rt::Field("short_id", rt::PII, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("colonel_buyin_id", 0, &[]),
                rt::Field("colonel_institution_name", 0, &[]),
                rt::Field("colonel_activity_id", 0, &[]),
                rt::Field("settle_colonel_commission", 0, &[]),
                rt::Field("settle_colonel_tech_service_fee", 0, &[]),
                rt::Field("second_colonel_activity_id", 0, &[]),
                rt::Field("second_colonel_institution_name", 0, &[]),
                rt::Field("second_colonel_buyin_id", 0, &[]),
                rt::Field("settle_second_colonel_commission", 0, &[]),
                rt::Field("phase_id", 0, &[]),
                rt::Field("settle_time", 0, &[]),
                rt::Field("update_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.ads_buyin_id);
        rt::put(w, 5, &self.author_account);
        rt::put(w, 4, &self.author_buyin_id);
        rt::put(w, 10, &self.colonel_activity_id);
        rt::put(w, 8, &self.colonel_buyin_id);
        rt::put(w, 9, &self.colonel_institution_name);
        rt::put(w, 1, &self.order_id);
        rt::put(w, 17, &self.phase_id);
        rt::put(w, 2, &self.product_id);
        rt::put(w, 3, &self.product_name);
        rt::put(w, 13, &self.second_colonel_activity_id);
        rt::put(w, 15, &self.second_colonel_buyin_id);
        rt::put(w, 14, &self.second_colonel_institution_name);
        rt::put(w, 11, &self.settle_colonel_commission);
        rt::put(w, 12, &self.settle_colonel_tech_service_fee);
        rt::put(w, 16, &self.settle_second_colonel_commission);
        rt::put(w, 18, &self.settle_time);
        rt::put(w, 7, &self.shop_id);
        rt::put(w, 6, &self.short_id);
        rt::put(w, 19, &self.update_time);
    }
}

impl rt::Decode for DoudianBuyinColonelMultiSettlementOrdersOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.ads_buyin_id, r),
            1 => rt::get(&mut self.order_id, r),
            2 => rt::get(&mut self.product_id, r),
            3 => rt::get(&mut self.product_name, r),
            4 => rt::get(&mut self.author_buyin_id, r),
            5 => rt::get(&mut self.author_account, r),
            6 => rt::get(&mut self.short_id, r),
            7 => rt::get(&mut self.shop_id, r),
            8 => rt::get(&mut self.colonel_buyin_id, r),
            9 => rt::get(&mut self.colonel_institution_name, r),
            10 => rt::get(&mut self.colonel_activity_id, r),
            11 => rt::get(&mut self.settle_colonel_commission, r),
            12 => rt::get(&mut self.settle_colonel_tech_service_fee, r),
            13 => rt::get(&mut self.second_colonel_activity_id, r),
            14 => rt::get(&mut self.second_colonel_institution_name, r),
            15 => rt::get(&mut self.second_colonel_buyin_id, r),
            16 => rt::get(&mut self.settle_second_colonel_commission, r),
            17 => rt::get(&mut self.phase_id, r),
            18 => rt::get(&mut self.settle_time, r),
            19 => rt::get(&mut self.update_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinColonelMultiSettlementOrdersOrder);

rt::impl_serde!(DoudianBuyinColonelMultiSettlementOrdersOrder, Self::default());

/// Part of the answer to `buyin.colonelMultiSettlementOrders`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinColonelMultiSettlementOrdersOrderPage {
    /// 订单列表
    pub orders: Vec<DoudianBuyinColonelMultiSettlementOrdersOrder>,
    /// 下一页索引
    pub cursor: Option<String>,
}

impl rt::Encode for DoudianBuyinColonelMultiSettlementOrdersOrderPage {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinColonelMultiSettlementOrdersOrderPage",
            &[rt::Field("orders", 0, &[]), rt::Field("cursor", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.cursor);
        rt::put(w, 0, &self.orders);
    }
}

impl rt::Decode for DoudianBuyinColonelMultiSettlementOrdersOrderPage {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.orders, r),
            1 => rt::get(&mut self.cursor, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinColonelMultiSettlementOrdersOrderPage);

rt::impl_serde!(DoudianBuyinColonelMultiSettlementOrdersOrderPage, Self::default());
