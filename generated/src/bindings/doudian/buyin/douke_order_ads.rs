// @generated from doudian/buyin/buyin.doukeOrderAds.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianBuyinFlowPoint;

/// 独立抖客分销订单 — `buyin.doukeOrderAds`
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
/// use doudian::DoudianBuyinDoukeOrderAdsRequest;
///
/// let request = DoudianBuyinDoukeOrderAdsRequest::new();
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
/// | 40004 | `isv.parameter-invalid:4097` | 参数校验失败 | mend the request |
/// | 40004 | `isv.parameter-invalid:4246` | 无效size | mend the request |
/// | 40004 | `isv.parameter-invalid:4247` | 无效order\_ids | mend the request |
/// | 40004 | `isv.parameter-invalid:4248` | 缺时间范围或订单号 | mend the request |
/// | 40004 | `isv.parameter-invalid:4249` | 无效开始时间 | mend the request |
/// | 40004 | `isv.parameter-invalid:4250` | 无效结束时间 | mend the request |
/// | 40004 | `isv.parameter-invalid:4251` | 无效时间区间 | mend the request |
/// | 40004 | `isv.parameter-invalid:4252` | 无效时间类型 | mend the request |
/// | 40004 | `isv.parameter-invalid:4253` | 开始时间超查询限制 | mend the request |
/// | 40004 | `isv.parameter-invalid:8198` | 缺独立抖客角色授权 | authorise again |
/// | 50002 | `isv.business-failed:256` | 服务繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:4102` | 无效PID | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinDoukeOrderAdsRequest {
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
    /// 抖客PID
    pub pid: Option<String>,
    /// 分销类型
    ///
    /// Codes:
    ///
    /// - `Live` 直播间分销订单
    /// - `ProductDetail` 商品分销订单
    /// - `ActivityMaterial` 活动页订单
    pub distribution_type: Option<String>,
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

impl DoudianBuyinDoukeOrderAdsRequest {
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

    /// Sets `pid` (抖客PID).
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

impl Default for DoudianBuyinDoukeOrderAdsRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianBuyinDoukeOrderAdsRequest`].
pub type DoudianBuyinDoukeOrderAdsResponse = rt::DoudianResponse<
    DoudianBuyinDoukeOrderAdsData,
>;

impl rt::DoudianRequest for DoudianBuyinDoukeOrderAdsRequest {
    type Data = DoudianBuyinDoukeOrderAdsData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.doukeOrderAds",
        path: "/buyin/doukeOrderAds",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4097",
                label: "参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4246",
                label: "无效size",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4247",
                label: "无效order_ids",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4248",
                label: "缺时间范围或订单号",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4249",
                label: "无效开始时间",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4250",
                label: "无效结束时间",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4251",
                label: "无效时间区间",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4252",
                label: "无效时间类型",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4253",
                label: "开始时间超查询限制",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:8198",
                label: "缺独立抖客角色授权",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4102",
                label: "无效PID",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinDoukeOrderAdsRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDoukeOrderAdsRequest",
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
                    &["Live", "ProductDetail", "ActivityMaterial"],
                ),
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
        rt::put(w, 4, &self.order_ids);
        rt::put(w, 5, &self.pid);
        rt::put(w, 8, &self.query_order_type);
        rt::put(w, 0, &self.size);
        rt::put(w, 2, &self.start_time);
        rt::put(w, 7, &self.time_type);
    }
}

rt::impl_record!(DoudianBuyinDoukeOrderAdsRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinDoukeOrderAdsRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.size, r),
            1 => rt::get(&mut self.cursor, r),
            2 => rt::get(&mut self.start_time, r),
            3 => rt::get(&mut self.end_time, r),
            4 => rt::get(&mut self.order_ids, r),
            5 => rt::get(&mut self.pid, r),
            6 => rt::get(&mut self.distribution_type, r),
            7 => rt::get(&mut self.time_type, r),
            8 => rt::get(&mut self.query_order_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinDoukeOrderAdsRequest {
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
            time_type: Default::default(),
            query_order_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinDoukeOrderAdsRequest, Self::blank());

/// Part of the answer to `buyin.doukeOrderAds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinDoukeOrderAdsData {
    /// 结果
    ///
    /// Perhaps the answer itself is this structure.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Option<DoudianBuyinDoukeOrderAdsOrderPage>,
}

impl rt::Encode for DoudianBuyinDoukeOrderAdsData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDoukeOrderAdsData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianBuyinDoukeOrderAdsData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinDoukeOrderAdsData);

rt::impl_serde!(DoudianBuyinDoukeOrderAdsData, Self::default());

/// Part of the answer to `buyin.doukeOrderAds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinDoukeOrderAdsOrder {
    /// 权益类型
    ///
    /// Parts joined by `,`.
    pub distributor_right_type: Option<rt::Csv>,
    /// 商品标签信息
    pub product_tags: Option<DoudianBuyinDoukeOrderAdsProductTags>,
    /// 收货时间
    pub confirm_time: Option<String>,
    /// 活动页物料ID
    pub material_id: Option<String>,
    /// 达人百应ID
    pub author_buyin_id: Option<String>,
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
    /// 商家名称
    pub shop_name: Option<String>,
    /// 订单支付金额, in fen (0.01 yuan)
    pub total_pay_amount: Option<i64>,
    /// 订单状态
    pub flow_point: Option<DoudianBuyinFlowPoint>,
    /// 更新时间
    pub update_time: Option<String>,
    /// 付款时间
    pub pay_success_time: Option<String>,
    /// 结算时间
    ///
    /// Empty before.
    pub settle_time: Option<String>,
    /// 预估参与结算金额, in fen (0.01 yuan)
    pub pay_goods_amount: Option<i64>,
    /// 实际参与结算金额, in fen (0.01 yuan)
    pub settled_goods_amount: Option<i64>,
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 分销订单参数
    pub pid_info: Option<DoudianBuyinDoukeOrderAdsPidInfo>,
    /// 商品数目
    pub item_num: Option<i64>,
    /// 退款时间
    pub refund_time: Option<String>,
    /// 预估推广费收入, in fen (0.01 yuan)
    pub ads_estimated_commission: Option<i64>,
    /// 实际推广费收入, in fen (0.01 yuan)
    pub ads_real_commission: Option<i64>,
    /// 达人抖音号
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub author_short_id: Option<String>,
    /// 推广费率
    pub ads_promotion_rate: Option<i64>,
    /// 带货体裁
    ///
    /// Codes:
    ///
    /// - `shop_list` 橱窗
    /// - `video` 视频
    /// - `live` 直播
    /// - `others` 其他
    pub media_type: Option<String>,
    /// 活动页推广活动ID
    ///
    /// 1000 and 1001 are the platform's own pages.
    pub ads_activity_id: Option<i64>,
    /// 推广技术服务费, in fen (0.01 yuan)
    pub ads_estimated_tech_service_fee: Option<i64>,
    /// 订单用户类型
    pub ads_fans_type: Option<String>,
    /// 商品参与活动ID
    ///
    /// Codes:
    ///
    /// - `0` 未参加活动
    /// - `1` 超值购
    pub product_activity_id: Option<String>,
}

impl rt::Encode for DoudianBuyinDoukeOrderAdsOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDoukeOrderAdsOrder",
            &[
                rt::Field("distributor_right_type", 0, &[]),
                rt::Field("product_tags", 0, &[]),
                rt::Field("confirm_time", 0, &[]),
                rt::Field("material_id", 0, &[]),
                rt::Field("author_buyin_id", 0, &[]),
                rt::Field("order_id", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("product_name", 0, &[]),
                rt::Field("product_img", 0, &[]),
                rt::Field("author_account", rt::PII, &[]),
                rt::Field("shop_name", 0, &[]),
                rt::Field("total_pay_amount", 0, &[]),
                rt::Field("flow_point", 0, DoudianBuyinFlowPoint::KNOWN),
                rt::Field("update_time", 0, &[]),
                rt::Field("pay_success_time", 0, &[]),
                rt::Field("settle_time", 0, &[]),
                rt::Field("pay_goods_amount", 0, &[]),
                rt::Field("settled_goods_amount", 0, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("pid_info", 0, &[]),
                rt::Field("item_num", 0, &[]),
                rt::Field("refund_time", 0, &[]),
                rt::Field("ads_estimated_commission", 0, &[]),
                rt::Field("ads_real_commission", 0, &[]),
                rt::Field("author_short_id", rt::PII, &[]),
                rt::Field("ads_promotion_rate", 0, &[]),
                rt::Field("media_type", 0, &["shop_list", "video", "live", "others"]),
                rt::Field("ads_activity_id", 0, &[]),
                rt::Field("ads_estimated_tech_service_fee", 0, &[]),
                rt::Field("ads_fans_type", 0, &[]),
                rt::Field("product_activity_id", 0, &["0", "1"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 27, &self.ads_activity_id);
        rt::put(w, 22, &self.ads_estimated_commission);
        rt::put(w, 28, &self.ads_estimated_tech_service_fee);
        rt::put(w, 29, &self.ads_fans_type);
        rt::put(w, 25, &self.ads_promotion_rate);
        rt::put(w, 23, &self.ads_real_commission);
        rt::put(w, 9, &self.author_account);
        rt::put(w, 4, &self.author_buyin_id);
        rt::put(w, 24, &self.author_short_id);
        rt::put(w, 2, &self.confirm_time);
        rt::put(w, 0, &self.distributor_right_type);
        rt::put(w, 12, &self.flow_point);
        rt::put(w, 20, &self.item_num);
        rt::put(w, 3, &self.material_id);
        rt::put(w, 26, &self.media_type);
        rt::put(w, 5, &self.order_id);
        rt::put(w, 16, &self.pay_goods_amount);
        rt::put(w, 14, &self.pay_success_time);
        rt::put(w, 19, &self.pid_info);
        rt::put(w, 30, &self.product_activity_id);
        rt::put(w, 6, &self.product_id);
        rt::put(w, 8, &self.product_img);
        rt::put(w, 7, &self.product_name);
        rt::put(w, 1, &self.product_tags);
        rt::put(w, 21, &self.refund_time);
        rt::put(w, 15, &self.settle_time);
        rt::put(w, 17, &self.settled_goods_amount);
        rt::put(w, 18, &self.shop_id);
        rt::put(w, 10, &self.shop_name);
        rt::put(w, 11, &self.total_pay_amount);
        rt::put(w, 13, &self.update_time);
    }
}

impl rt::Decode for DoudianBuyinDoukeOrderAdsOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.distributor_right_type, r),
            1 => rt::get(&mut self.product_tags, r),
            2 => rt::get(&mut self.confirm_time, r),
            3 => rt::get(&mut self.material_id, r),
            4 => rt::get(&mut self.author_buyin_id, r),
            5 => rt::get(&mut self.order_id, r),
            6 => rt::get(&mut self.product_id, r),
            7 => rt::get(&mut self.product_name, r),
            8 => rt::get(&mut self.product_img, r),
            9 => rt::get(&mut self.author_account, r),
            10 => rt::get(&mut self.shop_name, r),
            11 => rt::get(&mut self.total_pay_amount, r),
            12 => rt::get(&mut self.flow_point, r),
            13 => rt::get(&mut self.update_time, r),
            14 => rt::get(&mut self.pay_success_time, r),
            15 => rt::get(&mut self.settle_time, r),
            16 => rt::get(&mut self.pay_goods_amount, r),
            17 => rt::get(&mut self.settled_goods_amount, r),
            18 => rt::get(&mut self.shop_id, r),
            19 => rt::get(&mut self.pid_info, r),
            20 => rt::get(&mut self.item_num, r),
            21 => rt::get(&mut self.refund_time, r),
            22 => rt::get(&mut self.ads_estimated_commission, r),
            23 => rt::get(&mut self.ads_real_commission, r),
            24 => rt::get(&mut self.author_short_id, r),
            25 => rt::get(&mut self.ads_promotion_rate, r),
            26 => rt::get(&mut self.media_type, r),
            27 => rt::get(&mut self.ads_activity_id, r),
            28 => rt::get(&mut self.ads_estimated_tech_service_fee, r),
            29 => rt::get(&mut self.ads_fans_type, r),
            30 => rt::get(&mut self.product_activity_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinDoukeOrderAdsOrder);

rt::impl_serde!(DoudianBuyinDoukeOrderAdsOrder, Self::default());

/// Part of the answer to `buyin.doukeOrderAds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinDoukeOrderAdsOrderPage {
    /// 订单列表
    pub orders: Vec<DoudianBuyinDoukeOrderAdsOrder>,
    /// 下一页索引
    pub cursor: Option<String>,
}

impl rt::Encode for DoudianBuyinDoukeOrderAdsOrderPage {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDoukeOrderAdsOrderPage",
            &[rt::Field("orders", 0, &[]), rt::Field("cursor", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.cursor);
        rt::put(w, 0, &self.orders);
    }
}

impl rt::Decode for DoudianBuyinDoukeOrderAdsOrderPage {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.orders, r),
            1 => rt::get(&mut self.cursor, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinDoukeOrderAdsOrderPage);

rt::impl_serde!(DoudianBuyinDoukeOrderAdsOrderPage, Self::default());

/// Part of the answer to `buyin.doukeOrderAds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinDoukeOrderAdsPidInfo {
    /// PID
    pub pid: Option<String>,
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
    pub media_type_name: Option<String>,
}

impl rt::Encode for DoudianBuyinDoukeOrderAdsPidInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDoukeOrderAdsPidInfo",
            &[
                rt::Field("pid", 0, &[]),
                rt::Field("external_info", 0, &[]),
                rt::Field(
                    "media_type_name",
                    0,
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

impl rt::Decode for DoudianBuyinDoukeOrderAdsPidInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pid, r),
            1 => rt::get(&mut self.external_info, r),
            2 => rt::get(&mut self.media_type_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinDoukeOrderAdsPidInfo);

rt::impl_serde!(DoudianBuyinDoukeOrderAdsPidInfo, Self::default());

/// Part of the answer to `buyin.doukeOrderAds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinDoukeOrderAdsProductTags {
    /// 是否抖音超市商品
    pub has_supermarket_tag: Option<bool>,
    /// 是否超值购商品
    pub has_subsidy_tag: Option<bool>,
}

impl rt::Encode for DoudianBuyinDoukeOrderAdsProductTags {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDoukeOrderAdsProductTags",
            &[
                rt::Field("has_supermarket_tag", 0, &[]),
                rt::Field("has_subsidy_tag", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.has_subsidy_tag);
        rt::put(w, 0, &self.has_supermarket_tag);
    }
}

impl rt::Decode for DoudianBuyinDoukeOrderAdsProductTags {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.has_supermarket_tag, r),
            1 => rt::get(&mut self.has_subsidy_tag, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinDoukeOrderAdsProductTags);

rt::impl_serde!(DoudianBuyinDoukeOrderAdsProductTags, Self::default());
