// @generated from doudian/buyin/buyin.MCNMultiSettlementOrders.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 机构分次结算订单 — `buyin.MCNMultiSettlementOrders`
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
/// use doudian::DoudianBuyinMCNMultiSettlementOrdersRequest;
///
/// let request = DoudianBuyinMCNMultiSettlementOrdersRequest::new();
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
pub struct DoudianBuyinMCNMultiSettlementOrdersRequest {
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

impl DoudianBuyinMCNMultiSettlementOrdersRequest {
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

impl Default for DoudianBuyinMCNMultiSettlementOrdersRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianBuyinMCNMultiSettlementOrdersRequest`].
pub type DoudianBuyinMCNMultiSettlementOrdersResponse = rt::DoudianResponse<
    DoudianBuyinMCNMultiSettlementOrdersData,
>;

impl rt::DoudianRequest for DoudianBuyinMCNMultiSettlementOrdersRequest {
    type Data = DoudianBuyinMCNMultiSettlementOrdersData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.MCNMultiSettlementOrders",
        path: "/buyin/MCNMultiSettlementOrders",
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

impl rt::Encode for DoudianBuyinMCNMultiSettlementOrdersRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinMCNMultiSettlementOrdersRequest",
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

rt::impl_record!(DoudianBuyinMCNMultiSettlementOrdersRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinMCNMultiSettlementOrdersRequest {
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
impl DoudianBuyinMCNMultiSettlementOrdersRequest {
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
rt::impl_serde!(DoudianBuyinMCNMultiSettlementOrdersRequest, Self::blank());

/// Part of the answer to `buyin.MCNMultiSettlementOrders`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinMCNMultiSettlementOrdersData {
    /// 返回结果
    ///
    /// Perhaps the answer itself is this structure.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Option<DoudianBuyinMCNMultiSettlementOrdersOrderPage>,
}

impl rt::Encode for DoudianBuyinMCNMultiSettlementOrdersData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinMCNMultiSettlementOrdersData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianBuyinMCNMultiSettlementOrdersData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinMCNMultiSettlementOrdersData);

rt::impl_serde!(DoudianBuyinMCNMultiSettlementOrdersData, Self::default());

/// Part of the answer to `buyin.MCNMultiSettlementOrders`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinMCNMultiSettlementOrdersOrder {
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
    /// MCN机构百应ID
    pub author_institution_buyin_id: Option<String>,
    /// MCN机构账号名称
    pub author_institution_name: Option<String>,
    /// 商家结算基础佣金支出, in fen (0.01 yuan)
    pub settle_shop_commission: Option<i64>,
    /// 达人结算基础佣金, in fen (0.01 yuan)
    pub settle_kol_commission: Option<i64>,
    /// 结算基础技术服务费, in fen (0.01 yuan)
    pub settle_tech_service_fee: Option<i64>,
    /// 机构结算基础佣金, in fen (0.01 yuan)
    pub settle_institution_commission: Option<i64>,
    /// 商家结算奖励佣金支出, in fen (0.01 yuan)
    pub settle_shop_reward_commission: Option<i64>,
    /// 达人结算奖励佣金, in fen (0.01 yuan)
    pub settle_kol_reward_commission: Option<i64>,
    /// 结算奖励技术服务费, in fen (0.01 yuan)
    pub settle_reward_tech_service_fee: Option<i64>,
    /// 机构结算奖励佣金, in fen (0.01 yuan)
    pub settle_institution_reward_commission: Option<i64>,
    /// 是否阶梯佣金
    pub is_stepped_plan: Option<bool>,
    /// 抖客百应ID
    pub ads_buyin_id: Option<String>,
    /// 结算模式
    ///
    /// Codes:
    ///
    /// - `directIn` 直推
    /// - `intersect` 跨播
    /// - `member` 会员绑定
    /// - `live_appoint` 直播预约
    pub distribution_type: Option<String>,
    /// `pid` on the wire; it has no label.
    pub pid: Option<String>,
    /// 渠道名称
    pub site_name: Option<String>,
    /// 抖客结算平台服务费, in fen (0.01 yuan)
    pub settle_ads_tech_service_fee: Option<i64>,
    /// 抖客结算佣金, in fen (0.01 yuan)
    pub settle_ads_commission: Option<i64>,
    /// 结算次序
    pub phase_id: Option<i64>,
    /// 结算时间
    pub settle_time: Option<String>,
    /// 记录更新时间
    pub update_time: Option<String>,
}

impl rt::Encode for DoudianBuyinMCNMultiSettlementOrdersOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinMCNMultiSettlementOrdersOrder",
            &[
                rt::Field("order_id", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("product_name", 0, &[]),
                rt::Field("author_buyin_id", 0, &[]),
                rt::Field("author_account", rt::PII, &[]),
                rt::Field("short_id", rt::PII, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("author_institution_buyin_id", 0, &[]),
                rt::Field("author_institution_name", 0, &[]),
                rt::Field("settle_shop_commission", 0, &[]),
                rt::Field("settle_kol_commission", 0, &[]),
                rt::Field("settle_tech_service_fee", 0, &[]),
                rt::Field("settle_institution_commission", 0, &[]),
                rt::Field("settle_shop_reward_commission", 0, &[]),
                rt::Field("settle_kol_reward_commission", 0, &[]),
                rt::Field("settle_reward_tech_service_fee", 0, &[]),
                rt::Field("settle_institution_reward_commission", 0, &[]),
                rt::Field("is_stepped_plan", 0, &[]),
                rt::Field("ads_buyin_id", 0, &[]),
                rt::Field(
                    "distribution_type",
                    0,
                    &["directIn", "intersect", "member", "live_appoint"],
                ),
                rt::Field("pid", 0, &[]),
                rt::Field("site_name", 0, &[]),
                rt::Field("settle_ads_tech_service_fee", 0, &[]),
                rt::Field("settle_ads_commission", 0, &[]),
                rt::Field("phase_id", 0, &[]),
                rt::Field("settle_time", 0, &[]),
                rt::Field("update_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 18, &self.ads_buyin_id);
        rt::put(w, 4, &self.author_account);
        rt::put(w, 3, &self.author_buyin_id);
        rt::put(w, 7, &self.author_institution_buyin_id);
        rt::put(w, 8, &self.author_institution_name);
        rt::put(w, 19, &self.distribution_type);
        rt::put(w, 17, &self.is_stepped_plan);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 24, &self.phase_id);
        rt::put(w, 20, &self.pid);
        rt::put(w, 1, &self.product_id);
        rt::put(w, 2, &self.product_name);
        rt::put(w, 23, &self.settle_ads_commission);
        rt::put(w, 22, &self.settle_ads_tech_service_fee);
        rt::put(w, 12, &self.settle_institution_commission);
        rt::put(w, 16, &self.settle_institution_reward_commission);
        rt::put(w, 10, &self.settle_kol_commission);
        rt::put(w, 14, &self.settle_kol_reward_commission);
        rt::put(w, 15, &self.settle_reward_tech_service_fee);
        rt::put(w, 9, &self.settle_shop_commission);
        rt::put(w, 13, &self.settle_shop_reward_commission);
        rt::put(w, 11, &self.settle_tech_service_fee);
        rt::put(w, 25, &self.settle_time);
        rt::put(w, 6, &self.shop_id);
        rt::put(w, 5, &self.short_id);
        rt::put(w, 21, &self.site_name);
        rt::put(w, 26, &self.update_time);
    }
}

impl rt::Decode for DoudianBuyinMCNMultiSettlementOrdersOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.product_name, r),
            3 => rt::get(&mut self.author_buyin_id, r),
            4 => rt::get(&mut self.author_account, r),
            5 => rt::get(&mut self.short_id, r),
            6 => rt::get(&mut self.shop_id, r),
            7 => rt::get(&mut self.author_institution_buyin_id, r),
            8 => rt::get(&mut self.author_institution_name, r),
            9 => rt::get(&mut self.settle_shop_commission, r),
            10 => rt::get(&mut self.settle_kol_commission, r),
            11 => rt::get(&mut self.settle_tech_service_fee, r),
            12 => rt::get(&mut self.settle_institution_commission, r),
            13 => rt::get(&mut self.settle_shop_reward_commission, r),
            14 => rt::get(&mut self.settle_kol_reward_commission, r),
            15 => rt::get(&mut self.settle_reward_tech_service_fee, r),
            16 => rt::get(&mut self.settle_institution_reward_commission, r),
            17 => rt::get(&mut self.is_stepped_plan, r),
            18 => rt::get(&mut self.ads_buyin_id, r),
            19 => rt::get(&mut self.distribution_type, r),
            20 => rt::get(&mut self.pid, r),
            21 => rt::get(&mut self.site_name, r),
            22 => rt::get(&mut self.settle_ads_tech_service_fee, r),
            23 => rt::get(&mut self.settle_ads_commission, r),
            24 => rt::get(&mut self.phase_id, r),
            25 => rt::get(&mut self.settle_time, r),
            26 => rt::get(&mut self.update_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinMCNMultiSettlementOrdersOrder);

rt::impl_serde!(DoudianBuyinMCNMultiSettlementOrdersOrder, Self::default());

/// Part of the answer to `buyin.MCNMultiSettlementOrders`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinMCNMultiSettlementOrdersOrderPage {
    /// 订单列表
    pub orders: Vec<DoudianBuyinMCNMultiSettlementOrdersOrder>,
    /// 下一页索引
    pub cursor: Option<String>,
}

impl rt::Encode for DoudianBuyinMCNMultiSettlementOrdersOrderPage {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinMCNMultiSettlementOrdersOrderPage",
            &[rt::Field("orders", 0, &[]), rt::Field("cursor", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.cursor);
        rt::put(w, 0, &self.orders);
    }
}

impl rt::Decode for DoudianBuyinMCNMultiSettlementOrdersOrderPage {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.orders, r),
            1 => rt::get(&mut self.cursor, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinMCNMultiSettlementOrdersOrderPage);

rt::impl_serde!(DoudianBuyinMCNMultiSettlementOrdersOrderPage, Self::default());
