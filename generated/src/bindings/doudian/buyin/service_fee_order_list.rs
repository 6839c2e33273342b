// @generated from doudian/buyin/buyin.serviceFeeOrderList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商达合作订单列表 — `buyin.serviceFeeOrderList`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `page_size` at most 20.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinServiceFeeOrderListRequest;
///
/// let request = DoudianBuyinServiceFeeOrderListRequest::new("…", 1, 1);
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
/// | 40004 | `isv.parameter-invalid:263` | 订单类型无效 | mend the request |
/// | 40004 | `isv.parameter-invalid:1031` | 无效size | mend the request |
/// | 40004 | `isv.parameter-invalid:1034` | 无效开始时间 | mend the request |
/// | 40004 | `isv.parameter-invalid:1035` | 无效结束时间 | mend the request |
/// | 40004 | `isv.parameter-invalid:4157` | 无效用户 | mend the request |
/// | 50002 | `isv.business-failed:4196` | 缺MCN机构角色授权 | authorise again |
/// | 50002 | `isv.business-failed:4510` | 达人不属于机构 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinServiceFeeOrderListRequest {
    /// 订单更新开始时间
    pub start_time: Option<String>,
    /// 订单更新结束时间
    pub end_time: Option<String>,
    /// 达人百应ID
    pub kol_buyin_id: String,
    /// 页码
    pub page: i64,
    /// 分页大小
    pub page_size: i64,
}

impl DoudianBuyinServiceFeeOrderListRequest {
    /// With the parameters that are required.
    pub fn new(kol_buyin_id: impl Into<String>, page: i64, page_size: i64) -> Self {
        Self {
            start_time: None,
            end_time: None,
            kol_buyin_id: kol_buyin_id.into(),
            page,
            page_size,
        }
    }

    /// Sets `start_time` (订单更新开始时间).
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `end_time` (订单更新结束时间).
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
}

/// The answer to [`DoudianBuyinServiceFeeOrderListRequest`].
pub type DoudianBuyinServiceFeeOrderListResponse = rt::DoudianResponse<
    DoudianBuyinServiceFeeOrderListData,
>;

impl rt::DoudianRequest for DoudianBuyinServiceFeeOrderListRequest {
    type Data = DoudianBuyinServiceFeeOrderListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.serviceFeeOrderList",
        path: "/buyin/serviceFeeOrderList",
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
                sub_code: "isv.parameter-invalid:263",
                label: "订单类型无效",
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
                sub_code: "isv.parameter-invalid:4157",
                label: "无效用户",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4196",
                label: "缺MCN机构角色授权",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4510",
                label: "达人不属于机构",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinServiceFeeOrderListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinServiceFeeOrderListRequest",
            &[
                rt::Field("start_time", 0, &[]),
                rt::Field("end_time", 0, &[]),
                rt::Field("kol_buyin_id", rt::REQUIRED, &[]),
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("page_size", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.end_time);
        rt::put(w, 2, &self.kol_buyin_id);
        rt::put(w, 3, &self.page);
        rt::put(w, 4, &self.page_size);
        rt::put(w, 0, &self.start_time);
    }
}

rt::impl_record!(DoudianBuyinServiceFeeOrderListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinServiceFeeOrderListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.start_time, r),
            1 => rt::get(&mut self.end_time, r),
            2 => rt::get(&mut self.kol_buyin_id, r),
            3 => rt::get(&mut self.page, r),
            4 => rt::get(&mut self.page_size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinServiceFeeOrderListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            start_time: Default::default(),
            end_time: Default::default(),
            kol_buyin_id: Default::default(),
            page: Default::default(),
            page_size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinServiceFeeOrderListRequest, Self::blank());

impl rt::Paged for DoudianBuyinServiceFeeOrderListData {
    type Item = DoudianBuyinServiceFeeOrderListOrder;

    fn items(&self) -> &[DoudianBuyinServiceFeeOrderListOrder] {
        &self.order_list
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `buyin.serviceFeeOrderList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinServiceFeeOrderListData {
    /// 订单列表
    pub order_list: Vec<DoudianBuyinServiceFeeOrderListOrder>,
    /// 总数
    pub total: Option<i64>,
}

impl rt::Encode for DoudianBuyinServiceFeeOrderListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinServiceFeeOrderListData",
            &[rt::Field("order_list", 0, &[]), rt::Field("total", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_list);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianBuyinServiceFeeOrderListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_list, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinServiceFeeOrderListData);

rt::impl_serde!(DoudianBuyinServiceFeeOrderListData, Self::default());

/// Part of the answer to `buyin.serviceFeeOrderList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinServiceFeeOrderListOrder {
    /// 订单服务费, in fen (0.01 yuan)
    pub order_fee: Option<i64>,
    /// 已退还服务费, in fen (0.01 yuan)
    pub refund_fee: Option<i64>,
    /// 实际结算服务费, in fen (0.01 yuan)
    pub real_fee: Option<i64>,
    /// 订单ID
    pub order_id: Option<i64>,
    /// 主状态
    ///
    /// Codes:
    ///
    /// - `20` 待签署
    /// - `30` 待交付
    /// - `40` 待验收
    /// - `50` 已完成
    /// - `60` 取消中
    /// - `70` 已结束
    pub status: Option<i64>,
    /// 合作模式
    ///
    /// Codes:
    ///
    /// - `1` 纯佣金
    /// - `2` 等比例
    /// - `3` 一口价
    pub order_type: Option<i32>,
    /// 商品信息
    pub product_info: Vec<DoudianBuyinServiceFeeOrderListProductInfo>,
    /// 直播类型
    ///
    /// Codes:
    ///
    /// - `1` 专场
    /// - `2` 混场
    pub live_type: Option<i64>,
    /// 是否品牌专场直播
    pub has_shop_entrance: Option<bool>,
    /// 最低结算额, in fen (0.01 yuan)
    pub min_gmv: Option<i64>,
    /// 直播开始时间
    pub live_start_time: Option<String>,
    /// 直播结束时间
    pub live_end_time: Option<String>,
    /// 单品介绍时长, in seconds
    pub introduce_duration: Option<i64>,
    /// 最大发货时间, in seconds
    pub max_deliver_time: Option<i64>,
    /// 是否保价
    ///
    /// Codes:
    ///
    /// - `0` 约定不保价
    /// - `1` 约定保价
    pub assure_price: Option<i64>,
    /// 是否渠道等价
    ///
    /// Codes:
    ///
    /// - `1` 允许渠道等价
    /// - `2` 不可渠道等价
    pub assure_price_channel: Option<i64>,
    /// 保价前天数
    pub assure_price_pred: Option<i64>,
    /// 保价后天数
    pub assure_price_postd: Option<i64>,
    /// 是否投放广告
    ///
    /// Codes:
    ///
    /// - `0` 约定不投放广告
    /// - `1` 约定投放广告
    pub ad_act: Option<i64>,
    /// 广告投放额, in fen (0.01 yuan)
    pub ad_act_amount: Option<i64>,
    /// 广告投放方
    ///
    /// Codes:
    ///
    /// - `1` 商家
    /// - `2` 达人
    pub ad_act_role: Option<i64>,
    /// 其它约定
    pub addon: Option<String>,
    /// 订单创建时间
    pub create_time: Option<String>,
    /// 订单更新时间
    pub update_time: Option<String>,
}

impl rt::Encode for DoudianBuyinServiceFeeOrderListOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinServiceFeeOrderListOrder",
            &[
                rt::Field("order_fee", 0, &[]),
                rt::Field("refund_fee", 0, &[]),
                rt::Field("real_fee", 0, &[]),
                rt::Field("order_id", 0, &[]),
                rt::Field("status", 0, &["20", "30", "40", "50", "60", "70"]),
                rt::Field("order_type", 0, &["1", "2", "3"]),
                rt::Field("product_info", 0, &[]),
                rt::Field("live_type", 0, &["1", "2"]),
                rt::Field("has_shop_entrance", 0, &[]),
                rt::Field("min_gmv", 0, &[]),
                rt::Field("live_start_time", 0, &[]),
                rt::Field("live_end_time", 0, &[]),
                rt::Field("introduce_duration", 0, &[]),
                rt::Field("max_deliver_time", 0, &[]),
                rt::Field("assure_price", 0, &["0", "1"]),
                rt::Field("assure_price_channel", 0, &["1", "2"]),
                rt::Field("assure_price_pred", 0, &[]),
                rt::Field("assure_price_postd", 0, &[]),
                rt::Field("ad_act", 0, &["0", "1"]),
                rt::Field("ad_act_amount", 0, &[]),
                rt::Field("ad_act_role", 0, &["1", "2"]),
                rt::Field("addon", 0, &[]),
                rt::Field("create_time", 0, &[]),
                rt::Field("update_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 18, &self.ad_act);
        rt::put(w, 19, &self.ad_act_amount);
        rt::put(w, 20, &self.ad_act_role);
        rt::put(w, 21, &self.addon);
        rt::put(w, 14, &self.assure_price);
        rt::put(w, 15, &self.assure_price_channel);
        rt::put(w, 17, &self.assure_price_postd);
        rt::put(w, 16, &self.assure_price_pred);
        rt::put(w, 22, &self.create_time);
        rt::put(w, 8, &self.has_shop_entrance);
        rt::put(w, 12, &self.introduce_duration);
        rt::put(w, 11, &self.live_end_time);
        rt::put(w, 10, &self.live_start_time);
        rt::put(w, 7, &self.live_type);
        rt::put(w, 13, &self.max_deliver_time);
        rt::put(w, 9, &self.min_gmv);
        rt::put(w, 0, &self.order_fee);
        rt::put(w, 3, &self.order_id);
        rt::put(w, 5, &self.order_type);
        rt::put(w, 6, &self.product_info);
        rt::put(w, 2, &self.real_fee);
        rt::put(w, 1, &self.refund_fee);
        rt::put(w, 4, &self.status);
        rt::put(w, 23, &self.update_time);
    }
}

impl rt::Decode for DoudianBuyinServiceFeeOrderListOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_fee, r),
            1 => rt::get(&mut self.refund_fee, r),
            2 => rt::get(&mut self.real_fee, r),
            3 => rt::get(&mut self.order_id, r),
            4 => rt::get(&mut self.status, r),
            5 => rt::get(&mut self.order_type, r),
            6 => rt::get(&mut self.product_info, r),
            7 => rt::get(&mut self.live_type, r),
            8 => rt::get(&mut self.has_shop_entrance, r),
            9 => rt::get(&mut self.min_gmv, r),
            10 => rt::get(&mut self.live_start_time, r),
            11 => rt::get(&mut self.live_end_time, r),
            12 => rt::get(&mut self.introduce_duration, r),
            13 => rt::get(&mut self.max_deliver_time, r),
            14 => rt::get(&mut self.assure_price, r),
            15 => rt::get(&mut self.assure_price_channel, r),
            16 => rt::get(&mut self.assure_price_pred, r),
            17 => rt::get(&mut self.assure_price_postd, r),
            18 => rt::get(&mut self.ad_act, r),
            19 => rt::get(&mut self.ad_act_amount, r),
            20 => rt::get(&mut self.ad_act_role, r),
            21 => rt::get(&mut self.addon, r),
            22 => rt::get(&mut self.create_time, r),
            23 => rt::get(&mut self.update_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinServiceFeeOrderListOrder);

rt::impl_serde!(DoudianBuyinServiceFeeOrderListOrder, Self::default());

/// Part of the answer to `buyin.serviceFeeOrderList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinServiceFeeOrderListProductInfo {
    /// 商品ID
    pub product_id: Option<String>,
    /// 商品链接
    pub product_url: Option<String>,
    /// 约定直播价格, in fen (0.01 yuan)
    pub live_price: Option<i64>,
    /// 库存量
    pub min_stock: Option<i64>,
    /// 佣金率
    pub custom_rate: Option<i64>,
    /// 是否预售商品
    pub is_presell: Option<bool>,
}

impl rt::Encode for DoudianBuyinServiceFeeOrderListProductInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinServiceFeeOrderListProductInfo",
            &[
                rt::Field("product_id", 0, &[]),
                rt::Field("product_url", 0, &[]),
                rt::Field("live_price", 0, &[]),
                rt::Field("min_stock", 0, &[]),
                rt::Field("custom_rate", 0, &[]),
                rt::Field("is_presell", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.custom_rate);
        rt::put(w, 5, &self.is_presell);
        rt::put(w, 2, &self.live_price);
        rt::put(w, 3, &self.min_stock);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 1, &self.product_url);
    }
}

impl rt::Decode for DoudianBuyinServiceFeeOrderListProductInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.product_url, r),
            2 => rt::get(&mut self.live_price, r),
            3 => rt::get(&mut self.min_stock, r),
            4 => rt::get(&mut self.custom_rate, r),
            5 => rt::get(&mut self.is_presell, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinServiceFeeOrderListProductInfo);

rt::impl_serde!(DoudianBuyinServiceFeeOrderListProductInfo, Self::default());
