// @generated from doudian/buyin/buyin.kolOrderAds.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianBuyinFlowPoint, DoudianBuyinOrderPid};

/// 达人分销订单 — `buyin.kolOrderAds`
///
/// Pages by cursor, "0" at first; the next cursor and the orders are inside data. At most 20 orders a page, 10 order\_ids, and 90 days between the times.
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinKolOrderAdsRequest;
///
/// let request = DoudianBuyinKolOrderAdsRequest::new();
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
/// | 50002 | `isv.business-failed:282` | 无效时间类型 | mend the request |
/// | 50002 | `isv.business-failed:4158` | 获取账户信息失败 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinKolOrderAdsRequest {
    /// 每页订单数目
    pub size: Option<i64>,
    /// 下一页索引
    pub cursor: Option<String>,
    /// 支付时间开始
    pub start_time: Option<String>,
    /// 支付时间结束
    pub end_time: Option<String>,
    /// 订单号
    ///
    /// Parts joined by `,`.
    pub order_ids: Option<rt::Csv>,
    /// `pid` on the wire; it has no label.
    pub pid: Option<String>,
    /// 分销类型
    ///
    /// Codes:
    ///
    /// - `Live` 直播间
    /// - `ProductDetail` 商品详情
    /// - `Activity` 活动
    /// - `Mix` H5自建活动页
    pub distribution_type: Option<String>,
    /// 用户抖店open\_id
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub open_id: Option<String>,
    /// 查询时间类型
    ///
    /// Codes:
    ///
    /// - `pay` 支付时间
    /// - `update` 联盟侧更新时间
    pub time_type: Option<String>,
    /// 查询订单类型
    ///
    /// Codes:
    ///
    /// - `0` 分销订单
    /// - `1` 比价订单
    pub query_order_type: Option<i64>,
}

impl DoudianBuyinKolOrderAdsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            size: None,
            cursor: None,
            start_time: None,
            end_time: None,
            order_ids: None,
            pid: None,
            distribution_type: None,
            open_id: None,
            time_type: None,
            query_order_type: None,
        }
    }

    /// Sets `size` (每页订单数目).
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

    /// Sets `order_ids` (订单号).
    #[must_use]
    pub fn order_ids(mut self, order_ids: impl Into<rt::Csv>) -> Self {
        self.order_ids = Some(order_ids.into());
        self
    }

    /// Sets `pid`.
    #[must_use]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }

    /// Sets `distribution_type` (分销类型).
    #[must_use]
    pub fn distribution_type(mut self, distribution_type: impl Into<String>) -> Self {
        self.distribution_type = Some(distribution_type.into());
        self
    }

    /// Sets `open_id` (用户抖店open\_id).
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets `time_type` (查询时间类型).
    #[must_use]
    pub fn time_type(mut self, time_type: impl Into<String>) -> Self {
        self.time_type = Some(time_type.into());
        self
    }

    /// Sets `query_order_type` (查询订单类型).
    #[must_use]
    pub fn query_order_type(mut self, query_order_type: i64) -> Self {
        self.query_order_type = Some(query_order_type);
        self
    }
}

impl Default for DoudianBuyinKolOrderAdsRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianBuyinKolOrderAdsRequest`].
pub type DoudianBuyinKolOrderAdsResponse = rt::DoudianResponse<
    DoudianBuyinKolOrderAdsData,
>;

impl rt::DoudianRequest for DoudianBuyinKolOrderAdsRequest {
    type Data = DoudianBuyinKolOrderAdsData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.kolOrderAds",
        path: "/buyin/kolOrderAds",
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
                sub_code: "isv.business-failed:282",
                label: "无效时间类型",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4158",
                label: "获取账户信息失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinKolOrderAdsRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolOrderAdsRequest",
            &[
                rt::Field("size", 0, &[]),
                rt::Field("cursor", 0, &[]),
                rt::Field("start_time", 0, &[]),
                rt::Field("end_time", 0, &[]),
                rt::Field("order_ids", 0, &[]),
                rt::Field("pid", 0, &[]),
                rt::Field(
                    "distribution_type",
                    0,
                    &["Live", "ProductDetail", "Activity", "Mix"],
                ),
                rt::Field("open_id", rt::PII, &[]),
                rt::Field("time_type", 0, &["pay", "update"]),
                rt::Field("query_order_type", 0, &["0", "1"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.cursor);
        rt::put(w, 6, &self.distribution_type);
        rt::put(w, 3, &self.end_time);
        rt::put(w, 7, &self.open_id);
        rt::put(w, 4, &self.order_ids);
        rt::put(w, 5, &self.pid);
        rt::put(w, 9, &self.query_order_type);
        rt::put(w, 0, &self.size);
        rt::put(w, 2, &self.start_time);
        rt::put(w, 8, &self.time_type);
    }
}

rt::impl_record!(DoudianBuyinKolOrderAdsRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinKolOrderAdsRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.size, r),
            1 => rt::get(&mut self.cursor, r),
            2 => rt::get(&mut self.start_time, r),
            3 => rt::get(&mut self.end_time, r),
            4 => rt::get(&mut self.order_ids, r),
            5 => rt::get(&mut self.pid, r),
            6 => rt::get(&mut self.distribution_type, r),
            7 => rt::get(&mut self.open_id, r),
            8 => rt::get(&mut self.time_type, r),
            9 => rt::get(&mut self.query_order_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinKolOrderAdsRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            size: Default::default(),
            cursor: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            order_ids: Default::default(),
            pid: Default::default(),
            distribution_type: Default::default(),
            open_id: Default::default(),
            time_type: Default::default(),
            query_order_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinKolOrderAdsRequest, Self::blank());

/// Part of the answer to `buyin.kolOrderAds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolOrderAdsData {
    /// 结果
    ///
    /// Perhaps the answer itself is this structure.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Option<DoudianBuyinKolOrderAdsOrderPage>,
}

impl rt::Encode for DoudianBuyinKolOrderAdsData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolOrderAdsData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianBuyinKolOrderAdsData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinKolOrderAdsData);

rt::impl_serde!(DoudianBuyinKolOrderAdsData, Self::default());

/// Part of the answer to `buyin.kolOrderAds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolOrderAdsOrder {
    /// 订单号
    pub order_id: Option<String>,
    /// 商品ID
    pub product_id: Option<String>,
    /// 商品名称
    pub product_name: Option<String>,
    /// 商品图片URL
    pub product_img: Option<String>,
    /// 作者账号昵称
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub author_account: Option<String>,
    /// 作者抖店open\_id
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub author_openid: Option<String>,
    /// 商家名称
    pub shop_name: Option<String>,
    /// 订单支付金额, in fen (0.01 yuan)
    pub total_pay_amount: Option<i64>,
    /// 达人佣金率
    ///
    /// 10000 is 100 %.
    pub commission_rate: Option<i64>,
    /// 达人预估佣金收入, in fen (0.01 yuan)
    pub estimated_commission: Option<i64>,
    /// 达人实际佣金收入, in fen (0.01 yuan)
    pub real_commission: Option<i64>,
    /// 订单状态
    pub flow_point: Option<DoudianBuyinFlowPoint>,
    /// App名称
    pub app: Option<String>,
    /// 下单用户open\_id
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub buyer_openid: Option<String>,
    /// 更新时间
    pub update_time: Option<String>,
    /// 付款时间
    pub pay_success_time: Option<String>,
    /// 结算时间
    pub settle_time: Option<String>,
    /// 预估参与结算金额, in fen (0.01 yuan)
    pub pay_goods_amount: Option<i64>,
    /// 实际参与结算金额, in fen (0.01 yuan)
    pub settled_goods_amount: Option<i64>,
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 店铺预估佣金支出, in fen (0.01 yuan)
    pub shop_estimated_commission: Option<i64>,
    /// 店铺实际佣金支出, in fen (0.01 yuan)
    pub shop_real_commission: Option<i64>,
    /// 预估平台技术服务费, in fen (0.01 yuan)
    pub estimated_tech_service_fee: Option<i64>,
    /// 结算平台技术服务费, in fen (0.01 yuan)
    pub settled_tech_service_fee: Option<i64>,
    /// 分销订单参数
    pub pid_info: Option<DoudianBuyinOrderPid>,
    /// 商品数目
    pub item_num: Option<i64>,
    /// 退款时间
    pub refund_time: Option<String>,
    /// 预估总佣金, in fen (0.01 yuan)
    pub estimated_total_commission: Option<i64>,
    /// `pick_source_client_key` on the wire; it has no label.
    #[deprecated]
    pub pick_source_client_key: Option<String>,
    /// 渠道分成比
    pub ads_split_rate: Option<i64>,
    /// 渠道预估佣金收入, in fen (0.01 yuan)
    pub ads_estimated_commission: Option<i64>,
    /// 渠道实际佣金收入, in fen (0.01 yuan)
    pub ads_real_commission: Option<i64>,
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
    /// 直播间分销模式
    ///
    /// Codes:
    ///
    /// - `Self` 自营
    /// - `Purchase` 采买
    pub live_ads_type: Option<String>,
    /// 活动页推广活动ID
    ///
    /// 1000 and 1001 are the platform's own pages; with distribution\_type Mix the id of that page.
    pub ads_activity_id: Option<i64>,
    /// 推广技术服务费
    pub ads_estimated_tech_service_fee: Option<String>,
    /// 商品参与活动ID
    ///
    /// Codes:
    ///
    /// - `0` 未参加活动
    /// - `1` 超值购
    pub product_activity_id: Option<String>,
    /// 订单用户类型
    pub ads_fans_type: Option<String>,
}

#[allow(deprecated)]
impl rt::Encode for DoudianBuyinKolOrderAdsOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolOrderAdsOrder",
            &[
                rt::Field("order_id", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("product_name", 0, &[]),
                rt::Field("product_img", 0, &[]),
                rt::Field("author_account", rt::PII, &[]),
                rt::Field("author_openid", rt::PII, &[]),
                rt::Field("shop_name", 0, &[]),
                rt::Field("total_pay_amount", 0, &[]),
                rt::Field("commission_rate", 0, &[]),
                rt::Field("estimated_commission", 0, &[]),
                rt::Field("real_commission", 0, &[]),
                rt::Field("flow_point", 0, DoudianBuyinFlowPoint::KNOWN),
                rt::Field("app", 0, &[]),
                rt::Field("buyer_openid", rt::PII, &[]),
                rt::Field("update_time", 0, &[]),
                rt::Field("pay_success_time", 0, &[]),
                rt::Field("settle_time", 0, &[]),
                rt::Field("pay_goods_amount", 0, &[]),
                rt::Field("settled_goods_amount", 0, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("shop_estimated_commission", 0, &[]),
                rt::Field("shop_real_commission", 0, &[]),
                rt::Field("estimated_tech_service_fee", 0, &[]),
                rt::Field("settled_tech_service_fee", 0, &[]),
                rt::Field("pid_info", 0, &[]),
                rt::Field("item_num", 0, &[]),
                rt::Field("refund_time", 0, &[]),
                rt::Field("estimated_total_commission", 0, &[]),
                rt::Field("pick_source_client_key", 0, &[]),
                rt::Field("ads_split_rate", 0, &[]),
                rt::Field("ads_estimated_commission", 0, &[]),
                rt::Field("ads_real_commission", 0, &[]),
                rt::Field("author_short_id", rt::PII, &[]),
                rt::Field("ads_promotion_rate", 0, &[]),
                rt::Field("author_buyin_id", 0, &[]),
                rt::Field("media_type", 0, &["shop_list", "video", "live", "others"]),
                rt::Field("live_ads_type", 0, &["Self", "Purchase"]),
                rt::Field("ads_activity_id", 0, &[]),
                rt::Field("ads_estimated_tech_service_fee", 0, &[]),
                rt::Field("product_activity_id", 0, &["0", "1"]),
                rt::Field("ads_fans_type", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 37, &self.ads_activity_id);
        rt::put(w, 30, &self.ads_estimated_commission);
        rt::put(w, 38, &self.ads_estimated_tech_service_fee);
        rt::put(w, 40, &self.ads_fans_type);
        rt::put(w, 33, &self.ads_promotion_rate);
        rt::put(w, 31, &self.ads_real_commission);
        rt::put(w, 29, &self.ads_split_rate);
        rt::put(w, 12, &self.app);
        rt::put(w, 4, &self.author_account);
        rt::put(w, 34, &self.author_buyin_id);
        rt::put(w, 5, &self.author_openid);
        rt::put(w, 32, &self.author_short_id);
        rt::put(w, 13, &self.buyer_openid);
        rt::put(w, 8, &self.commission_rate);
        rt::put(w, 9, &self.estimated_commission);
        rt::put(w, 22, &self.estimated_tech_service_fee);
        rt::put(w, 27, &self.estimated_total_commission);
        rt::put(w, 11, &self.flow_point);
        rt::put(w, 25, &self.item_num);
        rt::put(w, 36, &self.live_ads_type);
        rt::put(w, 35, &self.media_type);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 17, &self.pay_goods_amount);
        rt::put(w, 15, &self.pay_success_time);
        rt::put(w, 28, &self.pick_source_client_key);
        rt::put(w, 24, &self.pid_info);
        rt::put(w, 39, &self.product_activity_id);
        rt::put(w, 1, &self.product_id);
        rt::put(w, 3, &self.product_img);
        rt::put(w, 2, &self.product_name);
        rt::put(w, 10, &self.real_commission);
        rt::put(w, 26, &self.refund_time);
        rt::put(w, 16, &self.settle_time);
        rt::put(w, 18, &self.settled_goods_amount);
        rt::put(w, 23, &self.settled_tech_service_fee);
        rt::put(w, 20, &self.shop_estimated_commission);
        rt::put(w, 19, &self.shop_id);
        rt::put(w, 6, &self.shop_name);
        rt::put(w, 21, &self.shop_real_commission);
        rt::put(w, 7, &self.total_pay_amount);
        rt::put(w, 14, &self.update_time);
    }
}

#[allow(deprecated)]
impl rt::Decode for DoudianBuyinKolOrderAdsOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.product_name, r),
            3 => rt::get(&mut self.product_img, r),
            4 => rt::get(&mut self.author_account, r),
            5 => rt::get(&mut self.author_openid, r),
            6 => rt::get(&mut self.shop_name, r),
            7 => rt::get(&mut self.total_pay_amount, r),
            8 => rt::get(&mut self.commission_rate, r),
            9 => rt::get(&mut self.estimated_commission, r),
            10 => rt::get(&mut self.real_commission, r),
            11 => rt::get(&mut self.flow_point, r),
            12 => rt::get(&mut self.app, r),
            13 => rt::get(&mut self.buyer_openid, r),
            14 => rt::get(&mut self.update_time, r),
            15 => rt::get(&mut self.pay_success_time, r),
            16 => rt::get(&mut self.settle_time, r),
            17 => rt::get(&mut self.pay_goods_amount, r),
            18 => rt::get(&mut self.settled_goods_amount, r),
            19 => rt::get(&mut self.shop_id, r),
            20 => rt::get(&mut self.shop_estimated_commission, r),
            21 => rt::get(&mut self.shop_real_commission, r),
            22 => rt::get(&mut self.estimated_tech_service_fee, r),
            23 => rt::get(&mut self.settled_tech_service_fee, r),
            24 => rt::get(&mut self.pid_info, r),
            25 => rt::get(&mut self.item_num, r),
            26 => rt::get(&mut self.refund_time, r),
            27 => rt::get(&mut self.estimated_total_commission, r),
            28 => rt::get(&mut self.pick_source_client_key, r),
            29 => rt::get(&mut self.ads_split_rate, r),
            30 => rt::get(&mut self.ads_estimated_commission, r),
            31 => rt::get(&mut self.ads_real_commission, r),
            32 => rt::get(&mut self.author_short_id, r),
            33 => rt::get(&mut self.ads_promotion_rate, r),
            34 => rt::get(&mut self.author_buyin_id, r),
            35 => rt::get(&mut self.media_type, r),
            36 => rt::get(&mut self.live_ads_type, r),
            37 => rt::get(&mut self.ads_activity_id, r),
            38 => rt::get(&mut self.ads_estimated_tech_service_fee, r),
            39 => rt::get(&mut self.product_activity_id, r),
            40 => rt::get(&mut self.ads_fans_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinKolOrderAdsOrder);

rt::impl_serde!(DoudianBuyinKolOrderAdsOrder, Self::default());

/// Part of the answer to `buyin.kolOrderAds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolOrderAdsOrderPage {
    /// 订单列表
    pub orders: Vec<DoudianBuyinKolOrderAdsOrder>,
    /// 下一页索引
    pub cursor: Option<String>,
}

impl rt::Encode for DoudianBuyinKolOrderAdsOrderPage {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolOrderAdsOrderPage",
            &[rt::Field("orders", 0, &[]), rt::Field("cursor", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.cursor);
        rt::put(w, 0, &self.orders);
    }
}

impl rt::Decode for DoudianBuyinKolOrderAdsOrderPage {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.orders, r),
            1 => rt::get(&mut self.cursor, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinKolOrderAdsOrderPage);

rt::impl_serde!(DoudianBuyinKolOrderAdsOrderPage, Self::default());
