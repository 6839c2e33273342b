// @generated from doudian/buyin/buyin.instituteOrderAds.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianBuyinFlowPoint;

/// 抖客分销订单 — `buyin.instituteOrderAds`
///
/// Pages by cursor, "0" at first; the next cursor and the orders are inside data. At most 200 orders a page, 10 order\_ids, and 90 days back.
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinInstituteOrderAdsRequest;
///
/// let request = DoudianBuyinInstituteOrderAdsRequest::new("Live");
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
/// | 40004 | `isv.parameter-invalid:1032` | 无效order\_ids | mend the request |
/// | 40004 | `isv.parameter-invalid:1033` | 缺时间范围或订单号 | mend the request |
/// | 40004 | `isv.parameter-invalid:1034` | 无效开始时间 | mend the request |
/// | 40004 | `isv.parameter-invalid:1035` | 无效结束时间 | mend the request |
/// | 40004 | `isv.parameter-invalid:1036` | 无效时间区间 | mend the request |
/// | 40004 | `isv.parameter-invalid:1039` | 无效PID | mend the request |
/// | 40004 | `isv.parameter-invalid:4168` | 开始时间超查询限制 | mend the request |
/// | 50002 | `isv.business-failed:4198` | 缺抖客角色授权 | authorise again |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinInstituteOrderAdsRequest {
    /// 订单ID列表
    ///
    /// Parts joined by `,`.
    pub order_ids: Option<rt::Csv>,
    /// 支付时间范围开始
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub start_time: Option<rt::DateTime>,
    /// 支付时间范围结束
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub end_time: Option<rt::DateTime>,
    /// 机构PID
    pub pid: Option<String>,
    /// 分销类型
    ///
    /// Codes:
    ///
    /// - `Live` 直播间
    /// - `ProductDetail` 商品
    pub distribution_type: String,
    /// 用户的OpenID
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub open_id: Option<String>,
    /// 翻页索引
    pub cursor: Option<String>,
    /// 翻页每页数量
    pub size: Option<i64>,
    /// 查询时间类型
    ///
    /// Codes:
    ///
    /// - `pay` 支付时间
    /// - `update` 联盟侧更新时间
    pub time_type: Option<String>,
}

impl DoudianBuyinInstituteOrderAdsRequest {
    /// With the parameters that are required.
    pub fn new(distribution_type: impl Into<String>) -> Self {
        Self {
            order_ids: None,
            start_time: None,
            end_time: None,
            pid: None,
            distribution_type: distribution_type.into(),
            open_id: None,
            cursor: None,
            size: None,
            time_type: None,
        }
    }

    /// Sets `order_ids` (订单ID列表).
    #[must_use]
    pub fn order_ids(mut self, order_ids: impl Into<rt::Csv>) -> Self {
        self.order_ids = Some(order_ids.into());
        self
    }

    /// Sets `start_time` (支付时间范围开始).
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<rt::DateTime>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `end_time` (支付时间范围结束).
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<rt::DateTime>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `pid` (机构PID).
    #[must_use]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }

    /// Sets `open_id` (用户的OpenID).
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets `cursor` (翻页索引).
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Sets `size` (翻页每页数量).
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `time_type` (查询时间类型).
    #[must_use]
    pub fn time_type(mut self, time_type: impl Into<String>) -> Self {
        self.time_type = Some(time_type.into());
        self
    }
}

/// The answer to [`DoudianBuyinInstituteOrderAdsRequest`].
pub type DoudianBuyinInstituteOrderAdsResponse = rt::DoudianResponse<
    DoudianBuyinInstituteOrderAdsData,
>;

impl rt::DoudianRequest for DoudianBuyinInstituteOrderAdsRequest {
    type Data = DoudianBuyinInstituteOrderAdsData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.instituteOrderAds",
        path: "/buyin/instituteOrderAds",
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
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:1039",
                label: "无效PID",
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
                sub_code: "isv.business-failed:4198",
                label: "缺抖客角色授权",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinInstituteOrderAdsRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinInstituteOrderAdsRequest",
            &[
                rt::Field("order_ids", 0, &[]),
                rt::Field("start_time", 0, &[]),
                rt::Field("end_time", 0, &[]),
                rt::Field("pid", 0, &[]),
                rt::Field("distribution_type", rt::REQUIRED, &["Live", "ProductDetail"]),
                rt::Field("open_id", rt::PII, &[]),
                rt::Field("cursor", 0, &[]),
                rt::Field("size", 0, &[]),
                rt::Field("time_type", 0, &["pay", "update"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.cursor);
        rt::put(w, 4, &self.distribution_type);
        rt::put(w, 2, &self.end_time);
        rt::put(w, 5, &self.open_id);
        rt::put(w, 0, &self.order_ids);
        rt::put(w, 3, &self.pid);
        rt::put(w, 7, &self.size);
        rt::put(w, 1, &self.start_time);
        rt::put(w, 8, &self.time_type);
    }
}

rt::impl_record!(DoudianBuyinInstituteOrderAdsRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinInstituteOrderAdsRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_ids, r),
            1 => rt::get(&mut self.start_time, r),
            2 => rt::get(&mut self.end_time, r),
            3 => rt::get(&mut self.pid, r),
            4 => rt::get(&mut self.distribution_type, r),
            5 => rt::get(&mut self.open_id, r),
            6 => rt::get(&mut self.cursor, r),
            7 => rt::get(&mut self.size, r),
            8 => rt::get(&mut self.time_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinInstituteOrderAdsRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_ids: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            pid: Default::default(),
            distribution_type: Default::default(),
            open_id: Default::default(),
            cursor: Default::default(),
            size: Default::default(),
            time_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinInstituteOrderAdsRequest, Self::blank());

/// Part of the answer to `buyin.instituteOrderAds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinInstituteOrderAdsData {
    /// 查询结果信息
    ///
    /// Perhaps the answer itself is this structure.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: DoudianBuyinInstituteOrderAdsOrderPage,
}

impl rt::Encode for DoudianBuyinInstituteOrderAdsData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinInstituteOrderAdsData",
            &[rt::Field("data", rt::REQUIRED | rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianBuyinInstituteOrderAdsData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinInstituteOrderAdsData);

rt::impl_serde!(DoudianBuyinInstituteOrderAdsData, Self::default());

/// Part of the answer to `buyin.instituteOrderAds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinInstituteOrderAdsOrder {
    /// 订单ID
    pub order_id: String,
    /// 商品ID
    pub product_id: i64,
    /// 商品名称
    pub product_name: String,
    /// 商品图片URL
    pub product_img: String,
    /// 商品价格, in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub price: Option<i64>,
    /// 达人昵称
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub author_account: String,
    /// 达人OpenID
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub author_openid: String,
    /// App名称
    pub app: String,
    /// 店铺ID
    pub shop_id: i64,
    /// 店铺名称
    pub shop_name: String,
    /// 选品App的client\_key
    pub pick_source_client_key: Option<String>,
    /// 商品数量
    pub item_num: i64,
    /// 订单支付金额, in fen (0.01 yuan)
    pub total_pay_amount: i64,
    /// 佣金率
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub commission_rate: Option<i32>,
    /// 达人预估佣金收入, in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub estimated_commission: Option<i64>,
    /// 达人实际佣金收入, in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub real_commission: Option<i64>,
    /// 订单状态
    pub flow_point: DoudianBuyinFlowPoint,
    /// 下单用户的OpenID
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub buyer_openid: String,
    /// 支付时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub pay_success_time: Option<rt::DateTime>,
    /// 预估参与结算金额, in fen (0.01 yuan)
    pub pay_goods_amount: i64,
    /// 实际参与结算金额, in fen (0.01 yuan)
    pub settled_goods_amount: i64,
    /// 预估平台服务费, in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub estimated_tech_service_fee: Option<i64>,
    /// 实际平台服务费, in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub settled_tech_service_fee: Option<i64>,
    /// 预估总佣金, in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub estimated_total_commission: Option<i64>,
    /// 渠道分成比例
    #[deprecated]
    pub ads_split_rate: Option<i64>,
    /// 预估渠道佣金, in fen (0.01 yuan)
    pub ads_estimated_commission: i64,
    /// 实际渠道佣金, in fen (0.01 yuan)
    pub ads_real_commission: i64,
    /// 结算时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub settle_time: Option<rt::DateTime>,
    /// 退款时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub refund_time: Option<rt::DateTime>,
    /// 分销机构信息
    pub pid_info: DoudianBuyinInstituteOrderAdsPidInfo,
    /// 更新时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub update_time: rt::DateTime,
    /// 达人抖音号
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub author_short_id: Option<String>,
    /// 渠道推广费率
    pub ads_promotion_rate: Option<i64>,
    /// 达人百应ID
    pub author_buyin_id: Option<String>,
    /// 带货体裁
    ///
    /// Codes:
    ///
    /// - `shop_list` 橱窗
    /// - `video` 视频
    /// - `live` 直播
    /// - `others` 其他
    pub media_type: Option<String>,
    /// 订单用户类型
    ///
    /// Codes:
    ///
    /// - `new` 新客
    /// - `old` 老客
    pub ads_fans_type: Option<String>,
}

#[allow(deprecated)]
impl rt::Encode for DoudianBuyinInstituteOrderAdsOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinInstituteOrderAdsOrder",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("product_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("product_name", rt::REQUIRED, &[]),
                rt::Field("product_img", rt::REQUIRED, &[]),
                rt::Field("price", rt::UNCERTAIN, &[]),
                rt::Field("author_account", rt::REQUIRED | rt::PII, &[]),
                rt::Field("author_openid", rt::REQUIRED | rt::PII, &[]),
                rt::Field("app", rt::REQUIRED, &[]),
                rt::Field("shop_id", rt::REQUIRED, &[]),
                rt::Field("shop_name", rt::REQUIRED, &[]),
                rt::Field("pick_source_client_key", 0, &[]),
                rt::Field("item_num", rt::REQUIRED, &[]),
                rt::Field("total_pay_amount", rt::REQUIRED, &[]),
                rt::Field("commission_rate", rt::UNCERTAIN, &[]),
                rt::Field("estimated_commission", rt::UNCERTAIN, &[]),
                rt::Field("real_commission", rt::UNCERTAIN, &[]),
                rt::Field("flow_point", rt::REQUIRED, DoudianBuyinFlowPoint::KNOWN),
                rt::Field("buyer_openid", rt::REQUIRED | rt::PII, &[]),
                rt::Field("pay_success_time", 0, &[]),
                rt::Field("pay_goods_amount", rt::REQUIRED, &[]),
                rt::Field("settled_goods_amount", rt::REQUIRED, &[]),
                rt::Field("estimated_tech_service_fee", rt::UNCERTAIN, &[]),
                rt::Field("settled_tech_service_fee", rt::UNCERTAIN, &[]),
                rt::Field("estimated_total_commission", rt::UNCERTAIN, &[]),
                rt::Field("ads_split_rate", 0, &[]),
                rt::Field("ads_estimated_commission", rt::REQUIRED, &[]),
                rt::Field("ads_real_commission", rt::REQUIRED, &[]),
                rt::Field("settle_time", 0, &[]),
                rt::Field("refund_time", 0, &[]),
                rt::Field("pid_info", rt::REQUIRED, &[]),
                rt::Field("update_time", rt::REQUIRED, &[]),
                rt::Field("author_short_id", rt::PII, &[]),
                rt::Field("ads_promotion_rate", 0, &[]),
                rt::Field("author_buyin_id", 0, &[]),
                rt::Field("media_type", 0, &["shop_list", "video", "live", "others"]),
                rt::Field("ads_fans_type", 0, &["new", "old"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 25, &self.ads_estimated_commission);
        rt::put(w, 35, &self.ads_fans_type);
        rt::put(w, 32, &self.ads_promotion_rate);
        rt::put(w, 26, &self.ads_real_commission);
        rt::put(w, 24, &self.ads_split_rate);
        rt::put(w, 7, &self.app);
        rt::put(w, 5, &self.author_account);
        rt::put(w, 33, &self.author_buyin_id);
        rt::put(w, 6, &self.author_openid);
        rt::put(w, 31, &self.author_short_id);
        rt::put(w, 17, &self.buyer_openid);
        rt::put(w, 13, &self.commission_rate);
        rt::put(w, 14, &self.estimated_commission);
        rt::put(w, 21, &self.estimated_tech_service_fee);
        rt::put(w, 23, &self.estimated_total_commission);
        rt::put(w, 16, &self.flow_point);
        rt::put(w, 11, &self.item_num);
        rt::put(w, 34, &self.media_type);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 19, &self.pay_goods_amount);
        rt::put(w, 18, &self.pay_success_time);
        rt::put(w, 10, &self.pick_source_client_key);
        rt::put(w, 29, &self.pid_info);
        rt::put(w, 4, &self.price);
        rt::put(w, 1, &self.product_id);
        rt::put(w, 3, &self.product_img);
        rt::put(w, 2, &self.product_name);
        rt::put(w, 15, &self.real_commission);
        rt::put(w, 28, &self.refund_time);
        rt::put(w, 27, &self.settle_time);
        rt::put(w, 20, &self.settled_goods_amount);
        rt::put(w, 22, &self.settled_tech_service_fee);
        rt::put(w, 8, &self.shop_id);
        rt::put(w, 9, &self.shop_name);
        rt::put(w, 12, &self.total_pay_amount);
        rt::put(w, 30, &self.update_time);
    }
}

#[allow(deprecated)]
impl rt::Decode for DoudianBuyinInstituteOrderAdsOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.product_name, r),
            3 => rt::get(&mut self.product_img, r),
            4 => rt::get(&mut self.price, r),
            5 => rt::get(&mut self.author_account, r),
            6 => rt::get(&mut self.author_openid, r),
            7 => rt::get(&mut self.app, r),
            8 => rt::get(&mut self.shop_id, r),
            9 => rt::get(&mut self.shop_name, r),
            10 => rt::get(&mut self.pick_source_client_key, r),
            11 => rt::get(&mut self.item_num, r),
            12 => rt::get(&mut self.total_pay_amount, r),
            13 => rt::get(&mut self.commission_rate, r),
            14 => rt::get(&mut self.estimated_commission, r),
            15 => rt::get(&mut self.real_commission, r),
            16 => rt::get(&mut self.flow_point, r),
            17 => rt::get(&mut self.buyer_openid, r),
            18 => rt::get(&mut self.pay_success_time, r),
            19 => rt::get(&mut self.pay_goods_amount, r),
            20 => rt::get(&mut self.settled_goods_amount, r),
            21 => rt::get(&mut self.estimated_tech_service_fee, r),
            22 => rt::get(&mut self.settled_tech_service_fee, r),
            23 => rt::get(&mut self.estimated_total_commission, r),
            24 => rt::get(&mut self.ads_split_rate, r),
            25 => rt::get(&mut self.ads_estimated_commission, r),
            26 => rt::get(&mut self.ads_real_commission, r),
            27 => rt::get(&mut self.settle_time, r),
            28 => rt::get(&mut self.refund_time, r),
            29 => rt::get(&mut self.pid_info, r),
            30 => rt::get(&mut self.update_time, r),
            31 => rt::get(&mut self.author_short_id, r),
            32 => rt::get(&mut self.ads_promotion_rate, r),
            33 => rt::get(&mut self.author_buyin_id, r),
            34 => rt::get(&mut self.media_type, r),
            35 => rt::get(&mut self.ads_fans_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinInstituteOrderAdsOrder);

rt::impl_serde!(DoudianBuyinInstituteOrderAdsOrder, Self::default());

/// Part of the answer to `buyin.instituteOrderAds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinInstituteOrderAdsOrderPage {
    /// 订单列表
    pub orders: Vec<DoudianBuyinInstituteOrderAdsOrder>,
    /// 下一页翻页索引
    pub cursor: Option<String>,
}

impl rt::Encode for DoudianBuyinInstituteOrderAdsOrderPage {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinInstituteOrderAdsOrderPage",
            &[rt::Field("orders", rt::REQUIRED, &[]), rt::Field("cursor", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.cursor);
        rt::put(w, 0, &self.orders);
    }
}

impl rt::Decode for DoudianBuyinInstituteOrderAdsOrderPage {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.orders, r),
            1 => rt::get(&mut self.cursor, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinInstituteOrderAdsOrderPage);

rt::impl_serde!(DoudianBuyinInstituteOrderAdsOrderPage, Self::default());

/// Part of the answer to `buyin.instituteOrderAds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinInstituteOrderAdsPidInfo {
    /// 机构PID
    pub pid: String,
    /// 外部参数
    pub external_info: Option<String>,
    /// 分销类型
    ///
    /// Codes:
    ///
    /// - `Live` 直播间分销
    /// - `live` 直播间分销
    /// - `ProductDetail` 商品分销
    /// - `Activity` 百补和秒杀推广
    /// - `Shop` 店铺导流
    pub media_type_name: String,
}

impl rt::Encode for DoudianBuyinInstituteOrderAdsPidInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinInstituteOrderAdsPidInfo",
            &[
                rt::Field("pid", rt::REQUIRED, &[]),
                rt::Field("external_info", 0, &[]),
                rt::Field(
                    "media_type_name",
                    rt::REQUIRED,
                    &["Live", "live", "ProductDetail", "Activity", "Shop"],
                ),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.external_info);
        rt::put(w, 2, &self.media_type_name);
        rt::put(w, 0, &self.pid);
    }
}

impl rt::Decode for DoudianBuyinInstituteOrderAdsPidInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pid, r),
            1 => rt::get(&mut self.external_info, r),
            2 => rt::get(&mut self.media_type_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinInstituteOrderAdsPidInfo);

rt::impl_serde!(DoudianBuyinInstituteOrderAdsPidInfo, Self::default());
