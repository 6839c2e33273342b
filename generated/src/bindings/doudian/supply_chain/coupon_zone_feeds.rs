// @generated from doudian/supply_chain/supplyChain.CouponZoneFeeds.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 二级承接页初始化 — `supplyChain.CouponZoneFeeds`
///
/// Family: `supply_chain` (the feature `supply_chain`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupplyChainCouponZoneFeedsRequest;
///
/// let request = DoudianSupplyChainCouponZoneFeedsRequest::new("…", 1, "…");
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
/// | 20000 | `isp.service-error:300` | 网络错误 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupplyChainCouponZoneFeedsRequest {
    /// 优惠券ID
    pub coupon_meta_id: String,
    /// 场景
    ///
    /// Codes:
    ///
    /// - `1` 新客
    /// - `2` 老客
    pub scene: i32,
    /// 进入页面时间, in seconds
    pub enter_time: String,
}

impl DoudianSupplyChainCouponZoneFeedsRequest {
    /// With the parameters that are required.
    pub fn new(
        coupon_meta_id: impl Into<String>,
        scene: i32,
        enter_time: impl Into<String>,
    ) -> Self {
        Self {
            coupon_meta_id: coupon_meta_id.into(),
            scene,
            enter_time: enter_time.into(),
        }
    }
}

/// The answer to [`DoudianSupplyChainCouponZoneFeedsRequest`].
pub type DoudianSupplyChainCouponZoneFeedsResponse = rt::DoudianResponse<
    DoudianSupplyChainCouponZoneFeedsData,
>;

impl rt::DoudianRequest for DoudianSupplyChainCouponZoneFeedsRequest {
    type Data = DoudianSupplyChainCouponZoneFeedsData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "supplyChain.CouponZoneFeeds",
        path: "/supplyChain/CouponZoneFeeds",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:300",
                label: "网络错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianSupplyChainCouponZoneFeedsRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainCouponZoneFeedsRequest",
            &[
                rt::Field("coupon_meta_id", rt::REQUIRED, &[]),
                rt::Field("scene", rt::REQUIRED, &["1", "2"]),
                rt::Field("enter_time", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.coupon_meta_id);
        rt::put(w, 2, &self.enter_time);
        rt::put(w, 1, &self.scene);
    }
}

rt::impl_record!(DoudianSupplyChainCouponZoneFeedsRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupplyChainCouponZoneFeedsRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.coupon_meta_id, r),
            1 => rt::get(&mut self.scene, r),
            2 => rt::get(&mut self.enter_time, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupplyChainCouponZoneFeedsRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            coupon_meta_id: Default::default(),
            scene: Default::default(),
            enter_time: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupplyChainCouponZoneFeedsRequest, Self::blank());

/// Part of the answer to `supplyChain.CouponZoneFeeds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupplyChainCouponZoneFeedsCoupon {
    /// 优惠券ID
    pub coupon_meta_id: Option<String>,
    /// 券开始生效时间
    pub start_time: Option<i64>,
    /// 券过期时间
    pub expire_time: Option<i64>,
    /// 金额, in fen (0.01 yuan)
    pub credit: Option<i64>,
    /// 门槛, in fen (0.01 yuan)
    pub threshold: Option<i64>,
    /// 优惠券批次状态
    ///
    /// Codes:
    ///
    /// - `0` 未知
    /// - `1` 新建
    /// - `2` 生效
    /// - `3` 已过期
    /// - `4` 禁用
    /// - `5` 已删除
    pub status: Option<i32>,
    /// 领券凭证
    ///
    /// Needed to claim the coupon.
    ///
    /// A secret: `Debug` shows `***`.
    pub apply_token: Option<String>,
    /// 券领取状态
    ///
    /// Codes:
    ///
    /// - `0` 不可领
    /// - `1` 可领取
    /// - `2` 已领取
    /// - `4` 已过使用期限
    pub coupon_apply_status: Option<i32>,
}

impl rt::Encode for DoudianSupplyChainCouponZoneFeedsCoupon {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainCouponZoneFeedsCoupon",
            &[
                rt::Field("coupon_meta_id", 0, &[]),
                rt::Field("start_time", 0, &[]),
                rt::Field("expire_time", 0, &[]),
                rt::Field("credit", 0, &[]),
                rt::Field("threshold", 0, &[]),
                rt::Field("status", 0, &["0", "1", "2", "3", "4", "5"]),
                rt::Field("apply_token", rt::PII, &[]),
                rt::Field("coupon_apply_status", 0, &["0", "1", "2", "4"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.apply_token);
        rt::put(w, 7, &self.coupon_apply_status);
        rt::put(w, 0, &self.coupon_meta_id);
        rt::put(w, 3, &self.credit);
        rt::put(w, 2, &self.expire_time);
        rt::put(w, 1, &self.start_time);
        rt::put(w, 5, &self.status);
        rt::put(w, 4, &self.threshold);
    }
}

impl rt::Decode for DoudianSupplyChainCouponZoneFeedsCoupon {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.coupon_meta_id, r),
            1 => rt::get(&mut self.start_time, r),
            2 => rt::get(&mut self.expire_time, r),
            3 => rt::get(&mut self.credit, r),
            4 => rt::get(&mut self.threshold, r),
            5 => rt::get(&mut self.status, r),
            6 => rt::get(&mut self.apply_token, r),
            7 => rt::get(&mut self.coupon_apply_status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupplyChainCouponZoneFeedsCoupon);

rt::impl_serde!(DoudianSupplyChainCouponZoneFeedsCoupon, Self::default());

/// Part of the answer to `supplyChain.CouponZoneFeeds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupplyChainCouponZoneFeedsData {
    /// 标签页列表
    pub tab_list: Vec<DoudianSupplyChainCouponZoneFeedsTab>,
    /// 优惠券信息
    pub coupon_info: Option<DoudianSupplyChainCouponZoneFeedsCoupon>,
}

impl rt::Encode for DoudianSupplyChainCouponZoneFeedsData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainCouponZoneFeedsData",
            &[rt::Field("tab_list", 0, &[]), rt::Field("coupon_info", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.coupon_info);
        rt::put(w, 0, &self.tab_list);
    }
}

impl rt::Decode for DoudianSupplyChainCouponZoneFeedsData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.tab_list, r),
            1 => rt::get(&mut self.coupon_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupplyChainCouponZoneFeedsData);

rt::impl_serde!(DoudianSupplyChainCouponZoneFeedsData, Self::default());

/// Part of the answer to `supplyChain.CouponZoneFeeds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupplyChainCouponZoneFeedsGoodsCard {
    /// 是否是惠后价
    pub is_activity_price: Option<bool>,
    /// 商品来源
    pub promotion_source: Option<i64>,
    /// 商品ID
    pub product_id: Option<String>,
    /// 推广ID
    pub promotion_id: Option<String>,
    /// 商品展示图片
    pub img_url: Option<String>,
    /// 销量
    pub sell_num: Option<i64>,
    /// 展示价格
    pub show_price: Option<i64>,
    /// 标题
    pub title: Option<String>,
    /// 是否展示新用户专享标
    pub show_new_user_tag: Option<bool>,
    /// 是否展示热卖标
    pub show_hot_sell_tag: Option<bool>,
    /// 是否是直播中商品
    pub is_live_product: Option<bool>,
    /// 商品标
    pub tags: Vec<String>,
    /// 商品详情链接
    pub detail_url: Option<String>,
}

impl rt::Encode for DoudianSupplyChainCouponZoneFeedsGoodsCard {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainCouponZoneFeedsGoodsCard",
            &[
                rt::Field("is_activity_price", 0, &[]),
                rt::Field("promotion_source", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("promotion_id", 0, &[]),
                rt::Field("img_url", 0, &[]),
                rt::Field("sell_num", 0, &[]),
                rt::Field("show_price", 0, &[]),
                rt::Field("title", 0, &[]),
                rt::Field("show_new_user_tag", 0, &[]),
                rt::Field("show_hot_sell_tag", 0, &[]),
                rt::Field("is_live_product", 0, &[]),
                rt::Field("tags", 0, &[]),
                rt::Field("detail_url", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 12, &self.detail_url);
        rt::put(w, 4, &self.img_url);
        rt::put(w, 0, &self.is_activity_price);
        rt::put(w, 10, &self.is_live_product);
        rt::put(w, 2, &self.product_id);
        rt::put(w, 3, &self.promotion_id);
        rt::put(w, 1, &self.promotion_source);
        rt::put(w, 5, &self.sell_num);
        rt::put(w, 9, &self.show_hot_sell_tag);
        rt::put(w, 8, &self.show_new_user_tag);
        rt::put(w, 6, &self.show_price);
        rt::put(w, 11, &self.tags);
        rt::put(w, 7, &self.title);
    }
}

impl rt::Decode for DoudianSupplyChainCouponZoneFeedsGoodsCard {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.is_activity_price, r),
            1 => rt::get(&mut self.promotion_source, r),
            2 => rt::get(&mut self.product_id, r),
            3 => rt::get(&mut self.promotion_id, r),
            4 => rt::get(&mut self.img_url, r),
            5 => rt::get(&mut self.sell_num, r),
            6 => rt::get(&mut self.show_price, r),
            7 => rt::get(&mut self.title, r),
            8 => rt::get(&mut self.show_new_user_tag, r),
            9 => rt::get(&mut self.show_hot_sell_tag, r),
            10 => rt::get(&mut self.is_live_product, r),
            11 => rt::get(&mut self.tags, r),
            12 => rt::get(&mut self.detail_url, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupplyChainCouponZoneFeedsGoodsCard);

rt::impl_serde!(DoudianSupplyChainCouponZoneFeedsGoodsCard, Self::default());

/// Part of the answer to `supplyChain.CouponZoneFeeds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupplyChainCouponZoneFeedsGoodsFeed {
    /// 商品卡片列表
    pub goods_cards: Vec<DoudianSupplyChainCouponZoneFeedsGoodsCard>,
    /// 游标
    pub cursor: Option<i64>,
    /// 是否已到底
    pub feed_end: Option<bool>,
}

impl rt::Encode for DoudianSupplyChainCouponZoneFeedsGoodsFeed {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainCouponZoneFeedsGoodsFeed",
            &[
                rt::Field("goods_cards", 0, &[]),
                rt::Field("cursor", 0, &[]),
                rt::Field("feed_end", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.cursor);
        rt::put(w, 2, &self.feed_end);
        rt::put(w, 0, &self.goods_cards);
    }
}

impl rt::Decode for DoudianSupplyChainCouponZoneFeedsGoodsFeed {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.goods_cards, r),
            1 => rt::get(&mut self.cursor, r),
            2 => rt::get(&mut self.feed_end, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupplyChainCouponZoneFeedsGoodsFeed);

rt::impl_serde!(DoudianSupplyChainCouponZoneFeedsGoodsFeed, Self::default());

/// Part of the answer to `supplyChain.CouponZoneFeeds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupplyChainCouponZoneFeedsTab {
    /// 标签页编码
    pub tab_code: Option<i32>,
    /// 标签页名称
    pub tab_name: Option<String>,
    /// 是否显示标签页
    pub is_tab_name_show: Option<bool>,
    /// 商品卡片流
    pub goods_feed: Option<DoudianSupplyChainCouponZoneFeedsGoodsFeed>,
}

impl rt::Encode for DoudianSupplyChainCouponZoneFeedsTab {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainCouponZoneFeedsTab",
            &[
                rt::Field("tab_code", 0, &[]),
                rt::Field("tab_name", 0, &[]),
                rt::Field("is_tab_name_show", 0, &[]),
                rt::Field("goods_feed", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.goods_feed);
        rt::put(w, 2, &self.is_tab_name_show);
        rt::put(w, 0, &self.tab_code);
        rt::put(w, 1, &self.tab_name);
    }
}

impl rt::Decode for DoudianSupplyChainCouponZoneFeedsTab {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.tab_code, r),
            1 => rt::get(&mut self.tab_name, r),
            2 => rt::get(&mut self.is_tab_name_show, r),
            3 => rt::get(&mut self.goods_feed, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupplyChainCouponZoneFeedsTab);

rt::impl_serde!(DoudianSupplyChainCouponZoneFeedsTab, Self::default());
