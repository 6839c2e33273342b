// @generated from doudian/buyin/buyin.queryShopAllianceOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;
use crate::DoudianBuyinFlowPoint;

/// 商家联盟订单 — `buyin.queryShopAllianceOrder`
///
/// Pages by cursor, "0" at first; the next cursor and the orders are inside data. At most 20 orders a page or order\_ids, and 90 days between the times.
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinQueryShopAllianceOrderRequest;
///
/// let request = DoudianBuyinQueryShopAllianceOrderRequest::new("…");
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
/// | 40004 | `isv.parameter-invalid:1039` | 无效时间区间 | mend the request |
/// | 40004 | `isv.parameter-invalid:4168` | 开始时间超查询限制 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinQueryShopAllianceOrderRequest {
    /// 每页订单数
    pub size: Option<i64>,
    /// 下一页索引
    pub cursor: String,
    /// 支付时间开始
    pub start_time: Option<String>,
    /// 支付时间结束
    pub end_time: Option<String>,
    /// 订单号列表
    ///
    /// Parts joined by `,`.
    pub order_ids: Option<rt::Csv>,
    /// 查询时间类型
    ///
    /// Codes:
    ///
    /// - `pay` 支付时间
    /// - `update` 联盟侧更新时间
    pub time_type: Option<String>,
}

impl DoudianBuyinQueryShopAllianceOrderRequest {
    /// With the parameters that are required.
    pub fn new(cursor: impl Into<String>) -> Self {
        Self {
            size: None,
            cursor: cursor.into(),
            start_time: None,
            end_time: None,
            order_ids: None,
            time_type: None,
        }
    }

    /// Sets `size` (每页订单数).
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
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

    /// Sets `order_ids` (订单号列表).
    #[must_use]
    pub fn order_ids(mut self, order_ids: impl Into<rt::Csv>) -> Self {
        self.order_ids = Some(order_ids.into());
        self
    }

    /// Sets `time_type` (查询时间类型).
    #[must_use]
    pub fn time_type(mut self, time_type: impl Into<String>) -> Self {
        self.time_type = Some(time_type.into());
        self
    }
}

/// The answer to [`DoudianBuyinQueryShopAllianceOrderRequest`].
pub type DoudianBuyinQueryShopAllianceOrderResponse = rt::DoudianResponse<
    DoudianBuyinQueryShopAllianceOrderData,
>;

impl rt::DoudianRequest for DoudianBuyinQueryShopAllianceOrderRequest {
    type Data = DoudianBuyinQueryShopAllianceOrderData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.queryShopAllianceOrder",
        path: "/buyin/queryShopAllianceOrder",
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
                sub_code: "isv.parameter-invalid:1039",
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
        ],
    };
}

impl rt::Encode for DoudianBuyinQueryShopAllianceOrderRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinQueryShopAllianceOrderRequest",
            &[
                rt::Field("size", 0, &[]),
                rt::Field("cursor", rt::REQUIRED, &[]),
                rt::Field("start_time", 0, &[]),
                rt::Field("end_time", 0, &[]),
                rt::Field("order_ids", 0, &[]),
                rt::Field("time_type", 0, &["pay", "update"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.cursor);
        rt::put(w, 3, &self.end_time);
        rt::put(w, 4, &self.order_ids);
        rt::put(w, 0, &self.size);
        rt::put(w, 2, &self.start_time);
        rt::put(w, 5, &self.time_type);
    }
}

rt::impl_record!(DoudianBuyinQueryShopAllianceOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinQueryShopAllianceOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.size, r),
            1 => rt::get(&mut self.cursor, r),
            2 => rt::get(&mut self.start_time, r),
            3 => rt::get(&mut self.end_time, r),
            4 => rt::get(&mut self.order_ids, r),
            5 => rt::get(&mut self.time_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinQueryShopAllianceOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            size: Default::default(),
            cursor: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            order_ids: Default::default(),
            time_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinQueryShopAllianceOrderRequest, Self::blank());

/// Part of the answer to `buyin.queryShopAllianceOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinQueryShopAllianceOrderColonelOrderInfo {
    /// 团长服务费率
    ///
    /// 10000 is 100 %.
    pub commission_rate: Option<i64>,
    /// 团长活动ID
    pub activity_id: Option<i64>,
    /// 团长预估服务费, in fen (0.01 yuan)
    pub estimated_commission: Option<i64>,
    /// 团长结算服务费, in fen (0.01 yuan)
    pub real_commission: Option<i64>,
    /// 团长机构ID
    pub institution_id: Option<i64>,
    /// 团长机构名称
    pub institution_name: Option<String>,
    /// 团长百应ID
    pub colonel_buyin_id: Option<i64>,
}

impl rt::Encode for DoudianBuyinQueryShopAllianceOrderColonelOrderInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinQueryShopAllianceOrderColonelOrderInfo",
            &[
                rt::Field("commission_rate", 0, &[]),
                rt::Field("activity_id", 0, &[]),
                rt::Field("estimated_commission", 0, &[]),
                rt::Field("real_commission", 0, &[]),
                rt::Field("institution_id", 0, &[]),
                rt::Field("institution_name", 0, &[]),
                rt::Field("colonel_buyin_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.activity_id);
        rt::put(w, 6, &self.colonel_buyin_id);
        rt::put(w, 0, &self.commission_rate);
        rt::put(w, 2, &self.estimated_commission);
        rt::put(w, 4, &self.institution_id);
        rt::put(w, 5, &self.institution_name);
        rt::put(w, 3, &self.real_commission);
    }
}

impl rt::Decode for DoudianBuyinQueryShopAllianceOrderColonelOrderInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.commission_rate, r),
            1 => rt::get(&mut self.activity_id, r),
            2 => rt::get(&mut self.estimated_commission, r),
            3 => rt::get(&mut self.real_commission, r),
            4 => rt::get(&mut self.institution_id, r),
            5 => rt::get(&mut self.institution_name, r),
            6 => rt::get(&mut self.colonel_buyin_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinQueryShopAllianceOrderColonelOrderInfo);

rt::impl_serde!(DoudianBuyinQueryShopAllianceOrderColonelOrderInfo, Self::default());

/// Part of the answer to `buyin.queryShopAllianceOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinQueryShopAllianceOrderData {
    /// 返回数据
    ///
    /// Perhaps the answer itself is this structure.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Option<DoudianBuyinQueryShopAllianceOrderOrderPage>,
}

impl rt::Encode for DoudianBuyinQueryShopAllianceOrderData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinQueryShopAllianceOrderData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianBuyinQueryShopAllianceOrderData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinQueryShopAllianceOrderData);

rt::impl_serde!(DoudianBuyinQueryShopAllianceOrderData, Self::default());

/// Part of the answer to `buyin.queryShopAllianceOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinQueryShopAllianceOrderOrder {
    /// 独立抖客昵称
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub distributor_name: Option<String>,
    /// 独立抖客百应ID
    pub distributor_buyin_id: Option<String>,
    /// 独立抖客实际推广费
    pub ads_real_commission: Option<String>,
    /// 独立抖客预估推广费
    pub ads_estimated_commission: Option<String>,
    /// 独立抖客推广费率
    ///
    /// 10000 is 100 %.
    pub ads_promotion_rate: Option<String>,
    /// 购买端应用ID
    ///
    /// Codes:
    ///
    /// - `13` 头条
    /// - `32` 西瓜
    /// - `1112` 火山
    /// - `1128` 抖音
    /// - `2329` 抖音极速版
    pub buyer_app_id: Option<String>,
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
    /// 订单更新时间
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
    /// 商家预估佣金支出, in fen (0.01 yuan)
    pub shop_estimated_commission: Option<i64>,
    /// 商家实际佣金支出, in fen (0.01 yuan)
    pub shop_real_commission: Option<i64>,
    /// 团长信息
    pub colonel_order_info: Option<DoudianBuyinQueryShopAllianceOrderColonelOrderInfo>,
    /// 平台结算技术服务费, in fen (0.01 yuan)
    pub settled_tech_service_fee: Option<i64>,
    /// 商品数目
    pub item_num: Option<i64>,
    /// 退款时间
    pub refund_time: Option<String>,
    /// 预估总佣金, in fen (0.01 yuan)
    pub estimated_total_commission: Option<i64>,
    /// 作者抖音号
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub author_short_id: Option<String>,
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
    /// 应用ID
    ///
    /// Codes:
    ///
    /// - `13` 头条
    /// - `32` 西瓜
    /// - `1112` 火山
    /// - `1128` 抖音
    pub app_id: Option<i32>,
    /// 视频或直播间ID
    pub media_id: Option<i64>,
    /// 确认收货时间
    pub confirm_time: Option<String>,
    /// 其他
    pub extra: BTreeMap<String, String>,
}

impl rt::Encode for DoudianBuyinQueryShopAllianceOrderOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinQueryShopAllianceOrderOrder",
            &[
                rt::Field("distributor_name", rt::PII, &[]),
                rt::Field("distributor_buyin_id", 0, &[]),
                rt::Field("ads_real_commission", 0, &[]),
                rt::Field("ads_estimated_commission", 0, &[]),
                rt::Field("ads_promotion_rate", 0, &[]),
                rt::Field("buyer_app_id", 0, &["13", "32", "1112", "1128", "2329"]),
                rt::Field("order_id", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("product_name", 0, &[]),
                rt::Field("product_img", 0, &[]),
                rt::Field("author_account", rt::PII, &[]),
                rt::Field("shop_name", 0, &[]),
                rt::Field("total_pay_amount", 0, &[]),
                rt::Field("commission_rate", 0, &[]),
                rt::Field("estimated_commission", 0, &[]),
                rt::Field("real_commission", 0, &[]),
                rt::Field("flow_point", 0, DoudianBuyinFlowPoint::KNOWN),
                rt::Field("app", 0, &[]),
                rt::Field("update_time", 0, &[]),
                rt::Field("pay_success_time", 0, &[]),
                rt::Field("settle_time", 0, &[]),
                rt::Field("pay_goods_amount", 0, &[]),
                rt::Field("settled_goods_amount", 0, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("shop_estimated_commission", 0, &[]),
                rt::Field("shop_real_commission", 0, &[]),
                rt::Field("colonel_order_info", 0, &[]),
                rt::Field("settled_tech_service_fee", 0, &[]),
                rt::Field("item_num", 0, &[]),
                rt::Field("refund_time", 0, &[]),
                rt::Field("estimated_total_commission", 0, &[]),
                rt::Field("author_short_id", rt::PII, &[]),
                rt::Field("author_buyin_id", 0, &[]),
                rt::Field("media_type", 0, &["shop_list", "video", "live", "others"]),
                rt::Field("app_id", 0, &["13", "32", "1112", "1128"]),
                rt::Field("media_id", 0, &[]),
                rt::Field("confirm_time", 0, &[]),
                rt::Field("extra", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.ads_estimated_commission);
        rt::put(w, 4, &self.ads_promotion_rate);
        rt::put(w, 2, &self.ads_real_commission);
        rt::put(w, 17, &self.app);
        rt::put(w, 34, &self.app_id);
        rt::put(w, 10, &self.author_account);
        rt::put(w, 32, &self.author_buyin_id);
        rt::put(w, 31, &self.author_short_id);
        rt::put(w, 5, &self.buyer_app_id);
        rt::put(w, 26, &self.colonel_order_info);
        rt::put(w, 13, &self.commission_rate);
        rt::put(w, 36, &self.confirm_time);
        rt::put(w, 1, &self.distributor_buyin_id);
        rt::put(w, 0, &self.distributor_name);
        rt::put(w, 14, &self.estimated_commission);
        rt::put(w, 30, &self.estimated_total_commission);
        rt::put(w, 37, &self.extra);
        rt::put(w, 16, &self.flow_point);
        rt::put(w, 28, &self.item_num);
        rt::put(w, 35, &self.media_id);
        rt::put(w, 33, &self.media_type);
        rt::put(w, 6, &self.order_id);
        rt::put(w, 21, &self.pay_goods_amount);
        rt::put(w, 19, &self.pay_success_time);
        rt::put(w, 7, &self.product_id);
        rt::put(w, 9, &self.product_img);
        rt::put(w, 8, &self.product_name);
        rt::put(w, 15, &self.real_commission);
        rt::put(w, 29, &self.refund_time);
        rt::put(w, 20, &self.settle_time);
        rt::put(w, 22, &self.settled_goods_amount);
        rt::put(w, 27, &self.settled_tech_service_fee);
        rt::put(w, 24, &self.shop_estimated_commission);
        rt::put(w, 23, &self.shop_id);
        rt::put(w, 11, &self.shop_name);
        rt::put(w, 25, &self.shop_real_commission);
        rt::put(w, 12, &self.total_pay_amount);
        rt::put(w, 18, &self.update_time);
    }
}

impl rt::Decode for DoudianBuyinQueryShopAllianceOrderOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.distributor_name, r),
            1 => rt::get(&mut self.distributor_buyin_id, r),
            2 => rt::get(&mut self.ads_real_commission, r),
            3 => rt::get(&mut self.ads_estimated_commission, r),
            4 => rt::get(&mut self.ads_promotion_rate, r),
            5 => rt::get(&mut self.buyer_app_id, r),
            6 => rt::get(&mut self.order_id, r),
            7 => rt::get(&mut self.product_id, r),
            8 => rt::get(&mut self.product_name, r),
            9 => rt::get(&mut self.product_img, r),
            10 => rt::get(&mut self.author_account, r),
            11 => rt::get(&mut self.shop_name, r),
            12 => rt::get(&mut self.total_pay_amount, r),
            13 => rt::get(&mut self.commission_rate, r),
            14 => rt::get(&mut self.estimated_commission, r),
            15 => rt::get(&mut self.real_commission, r),
            16 => rt::get(&mut self.flow_point, r),
            17 => rt::get(&mut self.app, r),
            18 => rt::get(&mut self.update_time, r),
            19 => rt::get(&mut self.pay_success_time, r),
            20 => rt::get(&mut self.settle_time, r),
            21 => rt::get(&mut self.pay_goods_amount, r),
            22 => rt::get(&mut self.settled_goods_amount, r),
            23 => rt::get(&mut self.shop_id, r),
            24 => rt::get(&mut self.shop_estimated_commission, r),
            25 => rt::get(&mut self.shop_real_commission, r),
            26 => rt::get(&mut self.colonel_order_info, r),
            27 => rt::get(&mut self.settled_tech_service_fee, r),
            28 => rt::get(&mut self.item_num, r),
            29 => rt::get(&mut self.refund_time, r),
            30 => rt::get(&mut self.estimated_total_commission, r),
            31 => rt::get(&mut self.author_short_id, r),
            32 => rt::get(&mut self.author_buyin_id, r),
            33 => rt::get(&mut self.media_type, r),
            34 => rt::get(&mut self.app_id, r),
            35 => rt::get(&mut self.media_id, r),
            36 => rt::get(&mut self.confirm_time, r),
            37 => rt::get(&mut self.extra, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinQueryShopAllianceOrderOrder);

rt::impl_serde!(DoudianBuyinQueryShopAllianceOrderOrder, Self::default());

/// Part of the answer to `buyin.queryShopAllianceOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinQueryShopAllianceOrderOrderPage {
    /// 订单列表
    pub orders: Vec<DoudianBuyinQueryShopAllianceOrderOrder>,
    /// 下一页索引
    pub cursor: Option<String>,
}

impl rt::Encode for DoudianBuyinQueryShopAllianceOrderOrderPage {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinQueryShopAllianceOrderOrderPage",
            &[rt::Field("orders", 0, &[]), rt::Field("cursor", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.cursor);
        rt::put(w, 0, &self.orders);
    }
}

impl rt::Decode for DoudianBuyinQueryShopAllianceOrderOrderPage {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.orders, r),
            1 => rt::get(&mut self.cursor, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinQueryShopAllianceOrderOrderPage);

rt::impl_serde!(DoudianBuyinQueryShopAllianceOrderOrderPage, Self::default());
