// @generated from doudian/buyin/buyin.distributionLiveProductList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 可分销直播间商品 — `buyin.distributionLiveProductList`
///
/// At most 100 products; those of a flash room are in flash\_products.
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinDistributionLiveProductListRequest;
///
/// let request = DoudianBuyinDistributionLiveProductListRequest::new("…");
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
/// | 40004 | `isv.parameter-invalid:4098` | 无效百应ID | mend the request |
/// | 50002 | `isv.business-failed:4126` | 获取账户信息失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:4129` | 达人未开通分销业务 | authorise again |
/// | 50002 | `isv.business-failed:4130` | 达人未开播 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinDistributionLiveProductListRequest {
    /// 主播百应ID
    pub author_buyin_id: String,
}

impl DoudianBuyinDistributionLiveProductListRequest {
    /// With the parameters that are required.
    pub fn new(author_buyin_id: impl Into<String>) -> Self {
        Self {
            author_buyin_id: author_buyin_id.into(),
        }
    }
}

/// The answer to [`DoudianBuyinDistributionLiveProductListRequest`].
pub type DoudianBuyinDistributionLiveProductListResponse = rt::DoudianResponse<
    DoudianBuyinDistributionLiveProductListData,
>;

impl rt::DoudianRequest for DoudianBuyinDistributionLiveProductListRequest {
    type Data = DoudianBuyinDistributionLiveProductListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.distributionLiveProductList",
        path: "/buyin/distributionLiveProductList",
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
                sub_code: "isv.parameter-invalid:4098",
                label: "无效百应ID",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4126",
                label: "获取账户信息失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4129",
                label: "达人未开通分销业务",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4130",
                label: "达人未开播",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinDistributionLiveProductListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDistributionLiveProductListRequest",
            &[rt::Field("author_buyin_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.author_buyin_id);
    }
}

rt::impl_record!(DoudianBuyinDistributionLiveProductListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinDistributionLiveProductListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.author_buyin_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinDistributionLiveProductListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            author_buyin_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinDistributionLiveProductListRequest, Self::blank());

/// Part of the answer to `buyin.distributionLiveProductList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinDistributionLiveProductListCoupon {
    /// 优惠券类型
    ///
    /// Codes:
    ///
    /// - `1` 平台券
    /// - `2` 店铺券
    /// - `3` 达人券
    pub coupon_type: Option<i32>,
    /// 券类型名称
    pub type_desc: Option<String>,
    /// 券描述
    pub discount_desc: Option<String>,
}

impl rt::Encode for DoudianBuyinDistributionLiveProductListCoupon {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDistributionLiveProductListCoupon",
            &[
                rt::Field("coupon_type", 0, &["1", "2", "3"]),
                rt::Field("type_desc", 0, &[]),
                rt::Field("discount_desc", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.coupon_type);
        rt::put(w, 2, &self.discount_desc);
        rt::put(w, 1, &self.type_desc);
    }
}

impl rt::Decode for DoudianBuyinDistributionLiveProductListCoupon {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.coupon_type, r),
            1 => rt::get(&mut self.type_desc, r),
            2 => rt::get(&mut self.discount_desc, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinDistributionLiveProductListCoupon);

rt::impl_serde!(DoudianBuyinDistributionLiveProductListCoupon, Self::default());

/// Part of the answer to `buyin.distributionLiveProductList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinDistributionLiveProductListData {
    /// 直播间创建时间
    pub create_time: Option<i64>,
    /// 在线人数
    pub online_num: Option<i64>,
    /// 是否支持安心购
    pub is_rest_assured: Option<bool>,
    /// 是否有主播券
    pub has_kol_coupon: Option<bool>,
    /// 是否闪购直播间
    pub is_flash_live_room: Option<bool>,
    /// 商品总数
    pub product_count: Option<i32>,
    /// 商品列表
    pub products: Vec<DoudianBuyinDistributionLiveProductListProduct>,
    /// 闪购商品总数
    pub flash_products_count: Option<i32>,
    /// 闪购商品列表
    pub flash_products: Vec<DoudianBuyinDistributionLiveProductListProduct>,
    /// 直播间ID
    pub room_id: Option<i64>,
    /// 直播达人昵称
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub author_nickname: Option<String>,
    /// 直播达人百应ID
    pub author_buyin_id: Option<i64>,
    /// 福袋商品
    pub lottery_products: Vec<DoudianBuyinDistributionLiveProductListLotteryProduct>,
}

impl rt::Encode for DoudianBuyinDistributionLiveProductListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDistributionLiveProductListData",
            &[
                rt::Field("create_time", 0, &[]),
                rt::Field("online_num", 0, &[]),
                rt::Field("is_rest_assured", 0, &[]),
                rt::Field("has_kol_coupon", 0, &[]),
                rt::Field("is_flash_live_room", 0, &[]),
                rt::Field("product_count", 0, &[]),
                rt::Field("products", 0, &[]),
                rt::Field("flash_products_count", 0, &[]),
                rt::Field("flash_products", 0, &[]),
                rt::Field("room_id", 0, &[]),
                rt::Field("author_nickname", rt::PII, &[]),
                rt::Field("author_buyin_id", 0, &[]),
                rt::Field("lottery_products", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 11, &self.author_buyin_id);
        rt::put(w, 10, &self.author_nickname);
        rt::put(w, 0, &self.create_time);
        rt::put(w, 8, &self.flash_products);
        rt::put(w, 7, &self.flash_products_count);
        rt::put(w, 3, &self.has_kol_coupon);
        rt::put(w, 4, &self.is_flash_live_room);
        rt::put(w, 2, &self.is_rest_assured);
        rt::put(w, 12, &self.lottery_products);
        rt::put(w, 1, &self.online_num);
        rt::put(w, 5, &self.product_count);
        rt::put(w, 6, &self.products);
        rt::put(w, 9, &self.room_id);
    }
}

impl rt::Decode for DoudianBuyinDistributionLiveProductListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.create_time, r),
            1 => rt::get(&mut self.online_num, r),
            2 => rt::get(&mut self.is_rest_assured, r),
            3 => rt::get(&mut self.has_kol_coupon, r),
            4 => rt::get(&mut self.is_flash_live_room, r),
            5 => rt::get(&mut self.product_count, r),
            6 => rt::get(&mut self.products, r),
            7 => rt::get(&mut self.flash_products_count, r),
            8 => rt::get(&mut self.flash_products, r),
            9 => rt::get(&mut self.room_id, r),
            10 => rt::get(&mut self.author_nickname, r),
            11 => rt::get(&mut self.author_buyin_id, r),
            12 => rt::get(&mut self.lottery_products, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinDistributionLiveProductListData);

rt::impl_serde!(DoudianBuyinDistributionLiveProductListData, Self::default());

/// Part of the answer to `buyin.distributionLiveProductList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinDistributionLiveProductListGift {
    /// 商品ID
    pub product_id: Option<i64>,
    /// 商品名称
    pub product_name: Option<String>,
    /// 商品主图
    pub cover: Option<String>,
    /// SKU列表
    pub given_skus: Vec<DoudianBuyinDistributionLiveProductListGiftSku>,
}

impl rt::Encode for DoudianBuyinDistributionLiveProductListGift {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDistributionLiveProductListGift",
            &[
                rt::Field("product_id", 0, &[]),
                rt::Field("product_name", 0, &[]),
                rt::Field("cover", 0, &[]),
                rt::Field("given_skus", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.cover);
        rt::put(w, 3, &self.given_skus);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 1, &self.product_name);
    }
}

impl rt::Decode for DoudianBuyinDistributionLiveProductListGift {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.product_name, r),
            2 => rt::get(&mut self.cover, r),
            3 => rt::get(&mut self.given_skus, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinDistributionLiveProductListGift);

rt::impl_serde!(DoudianBuyinDistributionLiveProductListGift, Self::default());

/// Part of the answer to `buyin.distributionLiveProductList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinDistributionLiveProductListGiftSku {
    /// 商品ID
    pub product_id: Option<i64>,
    /// `sku_id` on the wire; it has no label.
    pub sku_id: Option<i64>,
    /// SKU主图
    pub cover: Option<String>,
}

impl rt::Encode for DoudianBuyinDistributionLiveProductListGiftSku {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDistributionLiveProductListGiftSku",
            &[
                rt::Field("product_id", 0, &[]),
                rt::Field("sku_id", 0, &[]),
                rt::Field("cover", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.cover);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 1, &self.sku_id);
    }
}

impl rt::Decode for DoudianBuyinDistributionLiveProductListGiftSku {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.sku_id, r),
            2 => rt::get(&mut self.cover, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinDistributionLiveProductListGiftSku);

rt::impl_serde!(DoudianBuyinDistributionLiveProductListGiftSku, Self::default());

/// Part of the answer to `buyin.distributionLiveProductList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinDistributionLiveProductListLotteryProduct {
    /// 福袋商品
    pub product_info: Option<DoudianBuyinDistributionLiveProductListProduct>,
    /// 福袋ID
    pub lottery_activity_id: Option<i64>,
    /// 福袋活动开始时间
    pub lottery_product_start_time: Option<i64>,
    /// 福袋活动结束时间
    pub lottery_product_end_time: Option<i64>,
}

impl rt::Encode for DoudianBuyinDistributionLiveProductListLotteryProduct {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDistributionLiveProductListLotteryProduct",
            &[
                rt::Field("product_info", 0, &[]),
                rt::Field("lottery_activity_id", 0, &[]),
                rt::Field("lottery_product_start_time", 0, &[]),
                rt::Field("lottery_product_end_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.lottery_activity_id);
        rt::put(w, 3, &self.lottery_product_end_time);
        rt::put(w, 2, &self.lottery_product_start_time);
        rt::put(w, 0, &self.product_info);
    }
}

impl rt::Decode for DoudianBuyinDistributionLiveProductListLotteryProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_info, r),
            1 => rt::get(&mut self.lottery_activity_id, r),
            2 => rt::get(&mut self.lottery_product_start_time, r),
            3 => rt::get(&mut self.lottery_product_end_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinDistributionLiveProductListLotteryProduct);

rt::impl_serde!(DoudianBuyinDistributionLiveProductListLotteryProduct, Self::default());

/// Part of the answer to `buyin.distributionLiveProductList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinDistributionLiveProductListProduct {
    /// 列表序号
    pub list_num: Option<i32>,
    /// 商品ID
    pub product_id: Option<i64>,
    /// 商品名称
    pub title: Option<String>,
    /// 商品价格, in fen (0.01 yuan)
    pub price: Option<i64>,
    /// 一级类目
    pub first_cid: Option<i64>,
    /// 一级类目名称
    pub first_cname: Option<String>,
    /// 二级类目
    pub second_cid: Option<i64>,
    /// 二级类目名称
    pub second_cname: Option<String>,
    /// 三级类目
    pub third_cid: Option<i64>,
    /// 三级类目名称
    pub third_cname: Option<String>,
    /// 行业类目ID
    pub category_id: Option<i64>,
    /// 直播间价格, in fen (0.01 yuan)
    pub live_room_price: Option<i64>,
    /// 是否在讲解中
    pub is_explaining: Option<bool>,
    /// 优惠券列表
    pub available_coupons: Vec<DoudianBuyinDistributionLiveProductListCoupon>,
    /// 渠道推广费率
    pub ads_promotion_ratio: Option<
        DoudianBuyinDistributionLiveProductListPromotionRatio,
    >,
    /// 赠品信息
    pub given_products: Vec<DoudianBuyinDistributionLiveProductListGift>,
    /// 商品主图
    pub cover: Option<String>,
}

impl rt::Encode for DoudianBuyinDistributionLiveProductListProduct {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDistributionLiveProductListProduct",
            &[
                rt::Field("list_num", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("title", 0, &[]),
                rt::Field("price", 0, &[]),
                rt::Field("first_cid", 0, &[]),
                rt::Field("first_cname", 0, &[]),
                rt::Field("second_cid", 0, &[]),
                rt::Field("second_cname", 0, &[]),
                rt::Field("third_cid", 0, &[]),
                rt::Field("third_cname", 0, &[]),
                rt::Field("category_id", 0, &[]),
                rt::Field("live_room_price", 0, &[]),
                rt::Field("is_explaining", 0, &[]),
                rt::Field("available_coupons", 0, &[]),
                rt::Field("ads_promotion_ratio", 0, &[]),
                rt::Field("given_products", 0, &[]),
                rt::Field("cover", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 14, &self.ads_promotion_ratio);
        rt::put(w, 13, &self.available_coupons);
        rt::put(w, 10, &self.category_id);
        rt::put(w, 16, &self.cover);
        rt::put(w, 4, &self.first_cid);
        rt::put(w, 5, &self.first_cname);
        rt::put(w, 15, &self.given_products);
        rt::put(w, 12, &self.is_explaining);
        rt::put(w, 0, &self.list_num);
        rt::put(w, 11, &self.live_room_price);
        rt::put(w, 3, &self.price);
        rt::put(w, 1, &self.product_id);
        rt::put(w, 6, &self.second_cid);
        rt::put(w, 7, &self.second_cname);
        rt::put(w, 8, &self.third_cid);
        rt::put(w, 9, &self.third_cname);
        rt::put(w, 2, &self.title);
    }
}

impl rt::Decode for DoudianBuyinDistributionLiveProductListProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.list_num, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.title, r),
            3 => rt::get(&mut self.price, r),
            4 => rt::get(&mut self.first_cid, r),
            5 => rt::get(&mut self.first_cname, r),
            6 => rt::get(&mut self.second_cid, r),
            7 => rt::get(&mut self.second_cname, r),
            8 => rt::get(&mut self.third_cid, r),
            9 => rt::get(&mut self.third_cname, r),
            10 => rt::get(&mut self.category_id, r),
            11 => rt::get(&mut self.live_room_price, r),
            12 => rt::get(&mut self.is_explaining, r),
            13 => rt::get(&mut self.available_coupons, r),
            14 => rt::get(&mut self.ads_promotion_ratio, r),
            15 => rt::get(&mut self.given_products, r),
            16 => rt::get(&mut self.cover, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinDistributionLiveProductListProduct);

rt::impl_serde!(DoudianBuyinDistributionLiveProductListProduct, Self::default());

/// Part of the answer to `buyin.distributionLiveProductList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinDistributionLiveProductListPromotionRatio {
    /// 新客推广费率
    ///
    /// 10000 is 100 %.
    pub share_ratio: Option<i64>,
    /// 老客推广费率
    ///
    /// 10000 is 100 %.
    pub old_fans_ratio: Option<i64>,
}

impl rt::Encode for DoudianBuyinDistributionLiveProductListPromotionRatio {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDistributionLiveProductListPromotionRatio",
            &[rt::Field("share_ratio", 0, &[]), rt::Field("old_fans_ratio", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.old_fans_ratio);
        rt::put(w, 0, &self.share_ratio);
    }
}

impl rt::Decode for DoudianBuyinDistributionLiveProductListPromotionRatio {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.share_ratio, r),
            1 => rt::get(&mut self.old_fans_ratio, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinDistributionLiveProductListPromotionRatio);

rt::impl_serde!(DoudianBuyinDistributionLiveProductListPromotionRatio, Self::default());
