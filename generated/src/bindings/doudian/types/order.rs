// @generated from the shared types order by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;
use crate::{DoudianProductChannelType, DoudianSerialNo};

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderAddedService {
    /// 标签key
    pub key: String,
    /// 物流服务名称
    pub text: String,
    /// 抖音大学介绍地址
    pub help_doc: String,
    /// 业务跳转地址
    pub url: String,
}

impl rt::Encode for DoudianOrderAddedService {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderAddedService",
            &[
                rt::Field("key", rt::REQUIRED, &[]),
                rt::Field("text", rt::REQUIRED, &[]),
                rt::Field("help_doc", rt::REQUIRED, &[]),
                rt::Field("url", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.help_doc);
        rt::put(w, 0, &self.key);
        rt::put(w, 1, &self.text);
        rt::put(w, 3, &self.url);
    }
}

impl rt::Decode for DoudianOrderAddedService {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.key, r),
            1 => rt::get(&mut self.text, r),
            2 => rt::get(&mut self.help_doc, r),
            3 => rt::get(&mut self.url, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderAddedService);

rt::impl_serde!(DoudianOrderAddedService, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderAddr {
    /// 省
    pub province: Option<DoudianOrderRegion>,
    /// 市
    pub city: Option<DoudianOrderRegion>,
    /// 区县
    pub town: Option<DoudianOrderRegion>,
    /// 街道
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub street: Option<DoudianOrderRegion>,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub detail: Option<String>,
}

impl rt::Encode for DoudianOrderAddr {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderAddr",
            &[
                rt::Field("province", 0, &[]),
                rt::Field("city", 0, &[]),
                rt::Field("town", 0, &[]),
                rt::Field("street", rt::PII, &[]),
                rt::Field("detail", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.city);
        rt::put(w, 4, &self.detail);
        rt::put(w, 0, &self.province);
        rt::put(w, 3, &self.street);
        rt::put(w, 2, &self.town);
    }
}

impl rt::Decode for DoudianOrderAddr {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.province, r),
            1 => rt::get(&mut self.city, r),
            2 => rt::get(&mut self.town, r),
            3 => rt::get(&mut self.street, r),
            4 => rt::get(&mut self.detail, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderAddr);

rt::impl_serde!(DoudianOrderAddr, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderCarBiz {
    /// 门店ID
    pub poi_id: Option<String>,
    /// 门店名称
    pub poi_name: Option<String>,
    /// 门店地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub poi_addr: Option<String>,
    /// 门店电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub poi_tel: Option<String>,
    /// 权益信息
    pub coupon_right: Vec<DoudianOrderCarCouponRight>,
    /// 门店所在省
    pub poi_pname: Option<String>,
    /// 门店所在市
    pub poi_city_name: Option<String>,
    /// 门店所在区县
    pub poi_adname: Option<String>,
}

impl rt::Encode for DoudianOrderCarBiz {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderCarBiz",
            &[
                rt::Field("poi_id", 0, &[]),
                rt::Field("poi_name", 0, &[]),
                rt::Field("poi_addr", rt::PII, &[]),
                rt::Field("poi_tel", rt::PII, &[]),
                rt::Field("coupon_right", 0, &[]),
                rt::Field("poi_pname", 0, &[]),
                rt::Field("poi_city_name", 0, &[]),
                rt::Field("poi_adname", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.coupon_right);
        rt::put(w, 2, &self.poi_addr);
        rt::put(w, 7, &self.poi_adname);
        rt::put(w, 6, &self.poi_city_name);
        rt::put(w, 0, &self.poi_id);
        rt::put(w, 1, &self.poi_name);
        rt::put(w, 5, &self.poi_pname);
        rt::put(w, 3, &self.poi_tel);
    }
}

impl rt::Decode for DoudianOrderCarBiz {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.poi_id, r),
            1 => rt::get(&mut self.poi_name, r),
            2 => rt::get(&mut self.poi_addr, r),
            3 => rt::get(&mut self.poi_tel, r),
            4 => rt::get(&mut self.coupon_right, r),
            5 => rt::get(&mut self.poi_pname, r),
            6 => rt::get(&mut self.poi_city_name, r),
            7 => rt::get(&mut self.poi_adname, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderCarBiz);

rt::impl_serde!(DoudianOrderCarBiz, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderCarCouponRight {
    /// 权益类型
    pub right_type: Option<i64>,
    /// 权益名称
    pub right_name: Option<String>,
    /// 权益面值
    pub quota: Option<i64>,
}

impl rt::Encode for DoudianOrderCarCouponRight {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderCarCouponRight",
            &[
                rt::Field("right_type", 0, &[]),
                rt::Field("right_name", 0, &[]),
                rt::Field("quota", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.quota);
        rt::put(w, 1, &self.right_name);
        rt::put(w, 0, &self.right_type);
    }
}

impl rt::Decode for DoudianOrderCarCouponRight {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.right_type, r),
            1 => rt::get(&mut self.right_name, r),
            2 => rt::get(&mut self.quota, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderCarCouponRight);

rt::impl_serde!(DoudianOrderCarCouponRight, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderConsolidate {
    /// 中转类型
    ///
    /// Codes:
    ///
    /// - `1` 新疆中转
    pub consolidate_type: Option<i64>,
}

impl rt::Encode for DoudianOrderConsolidate {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderConsolidate",
            &[rt::Field("consolidate_type", 0, &["1"])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.consolidate_type);
    }
}

impl rt::Decode for DoudianOrderConsolidate {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.consolidate_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderConsolidate);

rt::impl_serde!(DoudianOrderConsolidate, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderCoordinate {
    /// 经度
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub user_coordinate_longitude: Option<String>,
    /// 纬度
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub user_coordinate_latitude: Option<String>,
}

impl rt::Encode for DoudianOrderCoordinate {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderCoordinate",
            &[
                rt::Field("user_coordinate_longitude", rt::PII, &[]),
                rt::Field("user_coordinate_latitude", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.user_coordinate_latitude);
        rt::put(w, 0, &self.user_coordinate_longitude);
    }
}

impl rt::Decode for DoudianOrderCoordinate {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.user_coordinate_longitude, r),
            1 => rt::get(&mut self.user_coordinate_latitude, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderCoordinate);

rt::impl_serde!(DoudianOrderCoordinate, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderCostShare {
    /// 平台承担金额, in fen (0.01 yuan)
    pub platform_cost: Option<i64>,
    /// 商家承担金额, in fen (0.01 yuan)
    pub shop_cost: Option<i64>,
    /// 作者承担金额, in fen (0.01 yuan)
    pub author_cost: Option<i64>,
}

impl rt::Encode for DoudianOrderCostShare {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderCostShare",
            &[
                rt::Field("platform_cost", 0, &[]),
                rt::Field("shop_cost", 0, &[]),
                rt::Field("author_cost", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.author_cost);
        rt::put(w, 0, &self.platform_cost);
        rt::put(w, 1, &self.shop_cost);
    }
}

impl rt::Decode for DoudianOrderCostShare {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.platform_cost, r),
            1 => rt::get(&mut self.shop_cost, r),
            2 => rt::get(&mut self.author_cost, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderCostShare);

rt::impl_serde!(DoudianOrderCostShare, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderCoupon {
    /// 订单优惠券ID
    pub coupon_id: i64,
    /// 券类型
    ///
    /// Codes:
    ///
    /// - `1` 平台折扣券
    /// - `2` 平台直减券
    /// - `3` 平台满减券
    /// - `21` 商家折扣券
    /// - `22` 商家直减券
    /// - `23` 商家满减券
    /// - `31` 渠道折扣券
    /// - `32` 渠道直减券
    /// - `33` 渠道满减券
    /// - `41` 单品折扣券
    /// - `42` 单品直减券
    /// - `43` 单品满减券
    /// - `52` 达人直减券
    /// - `53` 达人满减券
    pub coupon_type: i64,
    /// 券批次ID
    pub coupon_meta_id: String,
    /// 券优惠金额, in fen (0.01 yuan)
    pub coupon_amount: i64,
    /// 券名称
    pub coupon_name: String,
    /// 成本分摊
    pub share_discount_cost: Option<DoudianOrderCostShare>,
    /// 商家活动ID
    pub coupon_activity_id: Option<String>,
    /// 营销扩展字段
    pub extra_map: BTreeMap<String, String>,
}

impl rt::Encode for DoudianOrderCoupon {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderCoupon",
            &[
                rt::Field("coupon_id", rt::REQUIRED, &[]),
                rt::Field(
                    "coupon_type",
                    rt::REQUIRED,
                    &[
                        "1",
                        "2",
                        "3",
                        "21",
                        "22",
                        "23",
                        "31",
                        "32",
                        "33",
                        "41",
                        "42",
                        "43",
                        "52",
                        "53",
                    ],
                ),
                rt::Field("coupon_meta_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("coupon_amount", rt::REQUIRED, &[]),
                rt::Field("coupon_name", rt::REQUIRED, &[]),
                rt::Field("share_discount_cost", 0, &[]),
                rt::Field("coupon_activity_id", 0, &[]),
                rt::Field("extra_map", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.coupon_activity_id);
        rt::put(w, 3, &self.coupon_amount);
        rt::put(w, 0, &self.coupon_id);
        rt::put(w, 2, &self.coupon_meta_id);
        rt::put(w, 4, &self.coupon_name);
        rt::put(w, 1, &self.coupon_type);
        rt::put(w, 7, &self.extra_map);
        rt::put(w, 5, &self.share_discount_cost);
    }
}

impl rt::Decode for DoudianOrderCoupon {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.coupon_id, r),
            1 => rt::get(&mut self.coupon_type, r),
            2 => rt::get(&mut self.coupon_meta_id, r),
            3 => rt::get(&mut self.coupon_amount, r),
            4 => rt::get(&mut self.coupon_name, r),
            5 => rt::get(&mut self.share_discount_cost, r),
            6 => rt::get(&mut self.coupon_activity_id, r),
            7 => rt::get(&mut self.extra_map, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderCoupon);

rt::impl_serde!(DoudianOrderCoupon, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderDiscount {
    /// 优惠总金额, in fen (0.01 yuan)
    pub total_amount: i64,
    /// 券优惠金额, in fen (0.01 yuan)
    pub coupon_amount: i64,
    /// 活动优惠金额, in fen (0.01 yuan)
    pub full_discount_amount: i64,
    /// 红包金额, in fen (0.01 yuan)
    pub redpack_amount: Option<i64>,
    /// 优惠券信息
    pub coupon_info: Vec<DoudianOrderCoupon>,
    /// 优惠活动信息
    pub full_discount_info: Vec<DoudianOrderFullDiscount>,
    /// 红包信息
    pub redpack_info: Vec<DoudianOrderRedpack>,
    /// 金币抵扣金额, in fen (0.01 yuan)
    pub gold_coin_amount: Option<i64>,
}

impl rt::Encode for DoudianOrderDiscount {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderDiscount",
            &[
                rt::Field("total_amount", rt::REQUIRED, &[]),
                rt::Field("coupon_amount", rt::REQUIRED, &[]),
                rt::Field("full_discount_amount", rt::REQUIRED, &[]),
                rt::Field("redpack_amount", 0, &[]),
                rt::Field("coupon_info", 0, &[]),
                rt::Field("full_discount_info", 0, &[]),
                rt::Field("redpack_info", 0, &[]),
                rt::Field("gold_coin_amount", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.coupon_amount);
        rt::put(w, 4, &self.coupon_info);
        rt::put(w, 2, &self.full_discount_amount);
        rt::put(w, 5, &self.full_discount_info);
        rt::put(w, 7, &self.gold_coin_amount);
        rt::put(w, 3, &self.redpack_amount);
        rt::put(w, 6, &self.redpack_info);
        rt::put(w, 0, &self.total_amount);
    }
}

impl rt::Decode for DoudianOrderDiscount {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.total_amount, r),
            1 => rt::get(&mut self.coupon_amount, r),
            2 => rt::get(&mut self.full_discount_amount, r),
            3 => rt::get(&mut self.redpack_amount, r),
            4 => rt::get(&mut self.coupon_info, r),
            5 => rt::get(&mut self.full_discount_info, r),
            6 => rt::get(&mut self.redpack_info, r),
            7 => rt::get(&mut self.gold_coin_amount, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderDiscount);

rt::impl_serde!(DoudianOrderDiscount, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderExtraPromotion {
    /// 优惠类型
    ///
    /// Codes:
    ///
    /// - `freight_discount` 运费优惠
    /// - `foodtakeout_shop_freight_discount` 外卖运费优惠
    pub promotion_type: Option<String>,
    /// 优惠描述
    pub promotion_desc: Option<String>,
    /// 成本分摊
    pub share_cost: Option<DoudianOrderCostShare>,
}

impl rt::Encode for DoudianOrderExtraPromotion {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderExtraPromotion",
            &[
                rt::Field(
                    "promotion_type",
                    0,
                    &["freight_discount", "foodtakeout_shop_freight_discount"],
                ),
                rt::Field("promotion_desc", 0, &[]),
                rt::Field("share_cost", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.promotion_desc);
        rt::put(w, 0, &self.promotion_type);
        rt::put(w, 2, &self.share_cost);
    }
}

impl rt::Decode for DoudianOrderExtraPromotion {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.promotion_type, r),
            1 => rt::get(&mut self.promotion_desc, r),
            2 => rt::get(&mut self.share_cost, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderExtraPromotion);

rt::impl_serde!(DoudianOrderExtraPromotion, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderFreeInterest {
    /// 总交易金额, in fen (0.01 yuan)
    pub trade_amount: Option<i64>,
    /// 分期期数
    pub period: Option<i64>,
    /// 平台承担息费, in fen (0.01 yuan)
    pub total_free_interest_platform_clearing_amount: Option<i64>,
    /// 商家承担息费, in fen (0.01 yuan)
    pub total_free_interest_shop_clearing_amount: Option<i64>,
    /// 退款部分平台承担息费, in fen (0.01 yuan)
    pub refund_total_free_interest_platform_clearing_amount: Option<i64>,
    /// 退款部分商家承担息费, in fen (0.01 yuan)
    pub refund_total_free_interest_shop_clearing_amount: Option<i64>,
    /// 免息明细
    pub free_interest_detail: Vec<DoudianOrderFreeInterestItem>,
}

impl rt::Encode for DoudianOrderFreeInterest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderFreeInterest",
            &[
                rt::Field("trade_amount", 0, &[]),
                rt::Field("period", 0, &[]),
                rt::Field(
                    "total_free_interest_platform_clearing_amount",
                    rt::LENIENT,
                    &[],
                ),
                rt::Field("total_free_interest_shop_clearing_amount", 0, &[]),
                rt::Field("refund_total_free_interest_platform_clearing_amount", 0, &[]),
                rt::Field("refund_total_free_interest_shop_clearing_amount", 0, &[]),
                rt::Field("free_interest_detail", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.free_interest_detail);
        rt::put(w, 1, &self.period);
        rt::put(w, 4, &self.refund_total_free_interest_platform_clearing_amount);
        rt::put(w, 5, &self.refund_total_free_interest_shop_clearing_amount);
        rt::put(w, 2, &self.total_free_interest_platform_clearing_amount);
        rt::put(w, 3, &self.total_free_interest_shop_clearing_amount);
        rt::put(w, 0, &self.trade_amount);
    }
}

impl rt::Decode for DoudianOrderFreeInterest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.trade_amount, r),
            1 => rt::get(&mut self.period, r),
            2 => rt::get(&mut self.total_free_interest_platform_clearing_amount, r),
            3 => rt::get(&mut self.total_free_interest_shop_clearing_amount, r),
            4 => {
                rt::get(&mut self.refund_total_free_interest_platform_clearing_amount, r)
            }
            5 => rt::get(&mut self.refund_total_free_interest_shop_clearing_amount, r),
            6 => rt::get(&mut self.free_interest_detail, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderFreeInterest);

rt::impl_serde!(DoudianOrderFreeInterest, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderFreeInterestItem {
    /// 交易类型
    ///
    /// Codes:
    ///
    /// - `1` 支付
    /// - `2` 退款
    pub trade_type: Option<i64>,
    /// 平台承担免息金额, in fen (0.01 yuan)
    pub platform_clearing_amount: Option<i64>,
    /// 商家承担免息金额, in fen (0.01 yuan)
    pub shop_clearing_amount: Option<i64>,
}

impl rt::Encode for DoudianOrderFreeInterestItem {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderFreeInterestItem",
            &[
                rt::Field("trade_type", 0, &["1", "2"]),
                rt::Field("platform_clearing_amount", 0, &[]),
                rt::Field("shop_clearing_amount", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.platform_clearing_amount);
        rt::put(w, 2, &self.shop_clearing_amount);
        rt::put(w, 0, &self.trade_type);
    }
}

impl rt::Decode for DoudianOrderFreeInterestItem {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.trade_type, r),
            1 => rt::get(&mut self.platform_clearing_amount, r),
            2 => rt::get(&mut self.shop_clearing_amount, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderFreeInterestItem);

rt::impl_serde!(DoudianOrderFreeInterestItem, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderFullDiscount {
    /// 活动ID
    pub campaign_id: i64,
    /// 活动类型
    ///
    /// Codes:
    ///
    /// - `7` 限时特卖
    /// - `10` 定金预售
    /// - `100` 店铺满减活动
    /// - `110` 平台满减活动
    /// - `120` 拼团
    /// - `150` 立减活动
    pub campaign_type: i64,
    /// 活动子类型
    ///
    /// Codes:
    ///
    /// - `0` 店铺活动
    /// - `1` 平台活动
    pub campaign_sub_type: i64,
    /// 活动优惠金额, in fen (0.01 yuan)
    pub campaign_amount: i64,
    /// 活动名称
    pub campaign_name: String,
    /// 成本分摊
    pub share_discount_cost: Option<DoudianOrderCostShare>,
}

impl rt::Encode for DoudianOrderFullDiscount {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderFullDiscount",
            &[
                rt::Field("campaign_id", rt::REQUIRED, &[]),
                rt::Field(
                    "campaign_type",
                    rt::REQUIRED,
                    &["7", "10", "100", "110", "120", "150"],
                ),
                rt::Field("campaign_sub_type", rt::REQUIRED, &["0", "1"]),
                rt::Field("campaign_amount", rt::REQUIRED, &[]),
                rt::Field("campaign_name", rt::REQUIRED, &[]),
                rt::Field("share_discount_cost", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.campaign_amount);
        rt::put(w, 0, &self.campaign_id);
        rt::put(w, 4, &self.campaign_name);
        rt::put(w, 2, &self.campaign_sub_type);
        rt::put(w, 1, &self.campaign_type);
        rt::put(w, 5, &self.share_discount_cost);
    }
}

impl rt::Decode for DoudianOrderFullDiscount {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.campaign_id, r),
            1 => rt::get(&mut self.campaign_type, r),
            2 => rt::get(&mut self.campaign_sub_type, r),
            3 => rt::get(&mut self.campaign_amount, r),
            4 => rt::get(&mut self.campaign_name, r),
            5 => rt::get(&mut self.share_discount_cost, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderFullDiscount);

rt::impl_serde!(DoudianOrderFullDiscount, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderLogistics {
    /// 物流单号
    pub tracking_no: String,
    /// 物流公司编码
    pub company: String,
    /// 发货时间, in seconds
    pub ship_time: Option<i64>,
    /// 包裹ID
    pub delivery_id: Option<String>,
    /// 物流公司名称
    pub company_name: String,
    /// 商品信息
    pub product_info: Vec<DoudianOrderLogisticsProduct>,
    /// 骑手取件码
    ///
    /// A secret: `Debug` shows `***`.
    pub hour_up_pickup_code: Option<String>,
    /// 物流增值服务列表
    pub added_services: Vec<DoudianOrderAddedService>,
    /// 保价金额, in fen (0.01 yuan)
    ///
    /// Of hourly delivery.
    pub guarantee_amount: Option<i64>,
    /// 合包类型
    ///
    /// merge for a merged parcel.
    pub transit_merge_type: Option<String>,
    /// 配送应付金额, in fen (0.01 yuan)
    ///
    /// Instant retail by couriers of the platform.
    pub sp_total_price: Option<i64>,
    /// 配送实付金额, in fen (0.01 yuan)
    ///
    /// Instant retail by couriers of the platform.
    pub sp_price: Option<i64>,
    /// 配送优惠金额, in fen (0.01 yuan)
    ///
    /// Instant retail by couriers of the platform.
    pub sp_discount_price: Option<i64>,
}

impl rt::Encode for DoudianOrderLogistics {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderLogistics",
            &[
                rt::Field("tracking_no", rt::REQUIRED, &[]),
                rt::Field("company", rt::REQUIRED, &[]),
                rt::Field("ship_time", 0, &[]),
                rt::Field("delivery_id", 0, &[]),
                rt::Field("company_name", rt::REQUIRED, &[]),
                rt::Field("product_info", rt::REQUIRED, &[]),
                rt::Field("hour_up_pickup_code", rt::PII, &[]),
                rt::Field("added_services", 0, &[]),
                rt::Field("guarantee_amount", 0, &[]),
                rt::Field("transit_merge_type", 0, &[]),
                rt::Field("sp_total_price", 0, &[]),
                rt::Field("sp_price", 0, &[]),
                rt::Field("sp_discount_price", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.added_services);
        rt::put(w, 1, &self.company);
        rt::put(w, 4, &self.company_name);
        rt::put(w, 3, &self.delivery_id);
        rt::put(w, 8, &self.guarantee_amount);
        rt::put(w, 6, &self.hour_up_pickup_code);
        rt::put(w, 5, &self.product_info);
        rt::put(w, 2, &self.ship_time);
        rt::put(w, 12, &self.sp_discount_price);
        rt::put(w, 11, &self.sp_price);
        rt::put(w, 10, &self.sp_total_price);
        rt::put(w, 0, &self.tracking_no);
        rt::put(w, 9, &self.transit_merge_type);
    }
}

impl rt::Decode for DoudianOrderLogistics {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.tracking_no, r),
            1 => rt::get(&mut self.company, r),
            2 => rt::get(&mut self.ship_time, r),
            3 => rt::get(&mut self.delivery_id, r),
            4 => rt::get(&mut self.company_name, r),
            5 => rt::get(&mut self.product_info, r),
            6 => rt::get(&mut self.hour_up_pickup_code, r),
            7 => rt::get(&mut self.added_services, r),
            8 => rt::get(&mut self.guarantee_amount, r),
            9 => rt::get(&mut self.transit_merge_type, r),
            10 => rt::get(&mut self.sp_total_price, r),
            11 => rt::get(&mut self.sp_price, r),
            12 => rt::get(&mut self.sp_discount_price, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderLogistics);

rt::impl_serde!(DoudianOrderLogistics, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderLogisticsProduct {
    /// 商品名称
    pub product_name: String,
    /// 商品价格, in fen (0.01 yuan)
    pub price: i64,
    /// 商家编码
    pub outer_sku_id: String,
    /// SKU\_ID
    pub sku_id: i64,
    /// 规格信息
    pub sku_specs: Vec<DoudianOrderSkuSpec>,
    /// 发货商品数量
    pub product_count: i64,
    /// 商品ID
    pub product_id: i64,
    /// 商品单ID
    pub sku_order_id: String,
    /// 商品ID
    pub product_id_str: String,
}

impl rt::Encode for DoudianOrderLogisticsProduct {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderLogisticsProduct",
            &[
                rt::Field("product_name", rt::REQUIRED, &[]),
                rt::Field("price", rt::REQUIRED, &[]),
                rt::Field("outer_sku_id", rt::REQUIRED, &[]),
                rt::Field("sku_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("sku_specs", rt::REQUIRED, &[]),
                rt::Field("product_count", rt::REQUIRED, &[]),
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("sku_order_id", rt::REQUIRED, &[]),
                rt::Field("product_id_str", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.outer_sku_id);
        rt::put(w, 1, &self.price);
        rt::put(w, 5, &self.product_count);
        rt::put(w, 6, &self.product_id);
        rt::put(w, 8, &self.product_id_str);
        rt::put(w, 0, &self.product_name);
        rt::put(w, 3, &self.sku_id);
        rt::put(w, 7, &self.sku_order_id);
        rt::put(w, 4, &self.sku_specs);
    }
}

impl rt::Decode for DoudianOrderLogisticsProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_name, r),
            1 => rt::get(&mut self.price, r),
            2 => rt::get(&mut self.outer_sku_id, r),
            3 => rt::get(&mut self.sku_id, r),
            4 => rt::get(&mut self.sku_specs, r),
            5 => rt::get(&mut self.product_count, r),
            6 => rt::get(&mut self.product_id, r),
            7 => rt::get(&mut self.sku_order_id, r),
            8 => rt::get(&mut self.product_id_str, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderLogisticsProduct);

rt::impl_serde!(DoudianOrderLogisticsProduct, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderOperateRecord {
    /// 操作记录ID
    pub op_id: Option<String>,
    /// 操作类型
    ///
    /// Codes:
    ///
    /// - `100008` 改地址
    pub op_code: Option<i64>,
    /// 操作人
    ///
    /// Who it was as a role, buyer or shop.
    pub operator: Option<String>,
    /// 操作时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub operate_time: Option<rt::DateTime>,
}

impl rt::Encode for DoudianOrderOperateRecord {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderOperateRecord",
            &[
                rt::Field("op_id", 0, &[]),
                rt::Field("op_code", 0, &["100008"]),
                rt::Field("operator", 0, &[]),
                rt::Field("operate_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.op_code);
        rt::put(w, 0, &self.op_id);
        rt::put(w, 3, &self.operate_time);
        rt::put(w, 2, &self.operator);
    }
}

impl rt::Decode for DoudianOrderOperateRecord {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.op_id, r),
            1 => rt::get(&mut self.op_code, r),
            2 => rt::get(&mut self.operator, r),
            3 => rt::get(&mut self.operate_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderOperateRecord);

rt::impl_serde!(DoudianOrderOperateRecord, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderPeriodPurchase {
    /// 期数
    ///
    /// On the shop order how many there are, on a SKU order which one it is.
    pub period_num: Option<i64>,
    /// 履约类型
    ///
    /// Codes:
    ///
    /// - `5` 预约送达
    /// - `6` 预约发货
    pub deliver_type: Option<i64>,
    /// 预约时间, in seconds
    ///
    /// On a SKU order only.
    pub deliver_time: Option<i64>,
}

impl rt::Encode for DoudianOrderPeriodPurchase {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderPeriodPurchase",
            &[
                rt::Field("period_num", 0, &[]),
                rt::Field("deliver_type", 0, &["5", "6"]),
                rt::Field("deliver_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.deliver_time);
        rt::put(w, 1, &self.deliver_type);
        rt::put(w, 0, &self.period_num);
    }
}

impl rt::Decode for DoudianOrderPeriodPurchase {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.period_num, r),
            1 => rt::get(&mut self.deliver_type, r),
            2 => rt::get(&mut self.deliver_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderPeriodPurchase);

rt::impl_serde!(DoudianOrderPeriodPurchase, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderPhase {
    /// 阶段单ID
    pub phase_order_id: String,
    /// 总阶段数
    pub total_phase: i64,
    /// 当前阶段
    pub current_phase: i64,
    /// 是否支付成功
    pub pay_success: bool,
    /// 商品单ID
    pub sku_order_id: String,
    /// 活动ID
    pub campaign_id: i64,
    /// 阶段价格, in fen (0.01 yuan)
    pub phase_payable_price: i64,
    /// 支付类型
    pub phase_pay_type: DoudianOrderPayType,
    /// 阶段单开始支付时间, in seconds
    pub phase_open_time: i64,
    /// 阶段单支付成功时间, in seconds
    pub phase_pay_time: Option<i64>,
    /// 阶段单关闭时间, in seconds
    pub phase_close_time: Option<i64>,
    /// 渠道支付订单号
    pub channel_payment_no: Option<String>,
    /// 阶段单总金额, in fen (0.01 yuan)
    pub phase_order_amount: i64,
    /// 阶段单订单金额, in fen (0.01 yuan)
    pub phase_sum_amount: i64,
    /// 阶段单运费金额, in fen (0.01 yuan)
    pub phase_post_amount: i64,
    /// 阶段单用户实际支付金额, in fen (0.01 yuan)
    pub phase_pay_amount: i64,
    /// 阶段单总优惠金额, in fen (0.01 yuan)
    pub phase_promotion_amount: i64,
    /// 阶段状态描述
    pub current_phase_status_desc: String,
    /// SKU单价, in fen (0.01 yuan)
    pub sku_price: i64,
}

impl rt::Encode for DoudianOrderPhase {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderPhase",
            &[
                rt::Field("phase_order_id", rt::REQUIRED, &[]),
                rt::Field("total_phase", rt::REQUIRED, &[]),
                rt::Field("current_phase", rt::REQUIRED, &[]),
                rt::Field("pay_success", rt::REQUIRED, &[]),
                rt::Field("sku_order_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("campaign_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("phase_payable_price", rt::REQUIRED, &[]),
                rt::Field("phase_pay_type", rt::REQUIRED, DoudianOrderPayType::KNOWN),
                rt::Field("phase_open_time", rt::REQUIRED, &[]),
                rt::Field("phase_pay_time", 0, &[]),
                rt::Field("phase_close_time", 0, &[]),
                rt::Field("channel_payment_no", 0, &[]),
                rt::Field("phase_order_amount", rt::REQUIRED, &[]),
                rt::Field("phase_sum_amount", rt::REQUIRED, &[]),
                rt::Field("phase_post_amount", rt::REQUIRED, &[]),
                rt::Field("phase_pay_amount", rt::REQUIRED, &[]),
                rt::Field("phase_promotion_amount", rt::REQUIRED, &[]),
                rt::Field("current_phase_status_desc", rt::REQUIRED, &[]),
                rt::Field("sku_price", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.campaign_id);
        rt::put(w, 11, &self.channel_payment_no);
        rt::put(w, 2, &self.current_phase);
        rt::put(w, 17, &self.current_phase_status_desc);
        rt::put(w, 3, &self.pay_success);
        rt::put(w, 10, &self.phase_close_time);
        rt::put(w, 8, &self.phase_open_time);
        rt::put(w, 12, &self.phase_order_amount);
        rt::put(w, 0, &self.phase_order_id);
        rt::put(w, 15, &self.phase_pay_amount);
        rt::put(w, 9, &self.phase_pay_time);
        rt::put(w, 7, &self.phase_pay_type);
        rt::put(w, 6, &self.phase_payable_price);
        rt::put(w, 14, &self.phase_post_amount);
        rt::put(w, 16, &self.phase_promotion_amount);
        rt::put(w, 13, &self.phase_sum_amount);
        rt::put(w, 4, &self.sku_order_id);
        rt::put(w, 18, &self.sku_price);
        rt::put(w, 1, &self.total_phase);
    }
}

impl rt::Decode for DoudianOrderPhase {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.phase_order_id, r),
            1 => rt::get(&mut self.total_phase, r),
            2 => rt::get(&mut self.current_phase, r),
            3 => rt::get(&mut self.pay_success, r),
            4 => rt::get(&mut self.sku_order_id, r),
            5 => rt::get(&mut self.campaign_id, r),
            6 => rt::get(&mut self.phase_payable_price, r),
            7 => rt::get(&mut self.phase_pay_type, r),
            8 => rt::get(&mut self.phase_open_time, r),
            9 => rt::get(&mut self.phase_pay_time, r),
            10 => rt::get(&mut self.phase_close_time, r),
            11 => rt::get(&mut self.channel_payment_no, r),
            12 => rt::get(&mut self.phase_order_amount, r),
            13 => rt::get(&mut self.phase_sum_amount, r),
            14 => rt::get(&mut self.phase_post_amount, r),
            15 => rt::get(&mut self.phase_pay_amount, r),
            16 => rt::get(&mut self.phase_promotion_amount, r),
            17 => rt::get(&mut self.current_phase_status_desc, r),
            18 => rt::get(&mut self.sku_price, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderPhase);

rt::impl_serde!(DoudianOrderPhase, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderPostAddr {
    /// 省
    pub province: DoudianOrderRegion,
    /// 市
    pub city: DoudianOrderRegion,
    /// 区县
    pub town: DoudianOrderRegion,
    /// 街道
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub street: Option<DoudianOrderRegion>,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub detail: Option<String>,
    /// 加密详细地址
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub encrypt_detail: String,
}

impl rt::Encode for DoudianOrderPostAddr {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderPostAddr",
            &[
                rt::Field("province", rt::REQUIRED, &[]),
                rt::Field("city", rt::REQUIRED, &[]),
                rt::Field("town", rt::REQUIRED, &[]),
                rt::Field("street", rt::PII, &[]),
                rt::Field("detail", rt::PII, &[]),
                rt::Field("encrypt_detail", rt::REQUIRED | rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.city);
        rt::put(w, 4, &self.detail);
        rt::put(w, 5, &self.encrypt_detail);
        rt::put(w, 0, &self.province);
        rt::put(w, 3, &self.street);
        rt::put(w, 2, &self.town);
    }
}

impl rt::Decode for DoudianOrderPostAddr {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.province, r),
            1 => rt::get(&mut self.city, r),
            2 => rt::get(&mut self.town, r),
            3 => rt::get(&mut self.street, r),
            4 => rt::get(&mut self.detail, r),
            5 => rt::get(&mut self.encrypt_detail, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderPostAddr);

rt::impl_serde!(DoudianOrderPostAddr, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderPromiseDetail {
    /// 时效类型
    ///
    /// Codes:
    ///
    /// - `1` 普通时效
    /// - `2` 承诺送达
    /// - `5` 预约送达
    /// - `6` 预约发货
    pub promise_type: Option<i64>,
    /// 时效时间信息
    pub promise_time_detail: Option<DoudianOrderPromiseTime>,
    /// 推荐物流公司列表
    pub recommend_logistics_list: Vec<DoudianOrderRecommendLogistics>,
}

impl rt::Encode for DoudianOrderPromiseDetail {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderPromiseDetail",
            &[
                rt::Field("promise_type", 0, &["1", "2", "5", "6"]),
                rt::Field("promise_time_detail", 0, &[]),
                rt::Field("recommend_logistics_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.promise_time_detail);
        rt::put(w, 0, &self.promise_type);
        rt::put(w, 2, &self.recommend_logistics_list);
    }
}

impl rt::Decode for DoudianOrderPromiseDetail {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.promise_type, r),
            1 => rt::get(&mut self.promise_time_detail, r),
            2 => rt::get(&mut self.recommend_logistics_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderPromiseDetail);

rt::impl_serde!(DoudianOrderPromiseDetail, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderPromiseTime {
    /// 最晚发货时间, in seconds
    ///
    /// For promise\_type 1 and 6.
    pub promise_exp_ship_time: Option<i64>,
    /// 预约发货时间, in seconds
    ///
    /// For promise\_type 1 and 6, once the buyer or the shop has chosen one.
    pub promise_appointment_ship_time: Option<i64>,
    /// 最早建议发货时间, in seconds
    ///
    /// For promise\_type 2.
    pub promise_recommend_start_ship_time: Option<i64>,
    /// 最晚建议发货时间, in seconds
    ///
    /// For promise\_type 2.
    pub promise_recommend_end_ship_time: Option<i64>,
    /// 最晚送达时间, in seconds
    ///
    /// For promise\_type 2 and 5.
    pub promise_latest_receipt_time: Option<i64>,
}

impl rt::Encode for DoudianOrderPromiseTime {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderPromiseTime",
            &[
                rt::Field("promise_exp_ship_time", 0, &[]),
                rt::Field("promise_appointment_ship_time", 0, &[]),
                rt::Field("promise_recommend_start_ship_time", 0, &[]),
                rt::Field("promise_recommend_end_ship_time", 0, &[]),
                rt::Field("promise_latest_receipt_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.promise_appointment_ship_time);
        rt::put(w, 0, &self.promise_exp_ship_time);
        rt::put(w, 4, &self.promise_latest_receipt_time);
        rt::put(w, 3, &self.promise_recommend_end_ship_time);
        rt::put(w, 2, &self.promise_recommend_start_ship_time);
    }
}

impl rt::Decode for DoudianOrderPromiseTime {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.promise_exp_ship_time, r),
            1 => rt::get(&mut self.promise_appointment_ship_time, r),
            2 => rt::get(&mut self.promise_recommend_start_ship_time, r),
            3 => rt::get(&mut self.promise_recommend_end_ship_time, r),
            4 => rt::get(&mut self.promise_latest_receipt_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderPromiseTime);

rt::impl_serde!(DoudianOrderPromiseTime, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderPromotion {
    /// 店铺优惠信息
    pub shop_discount_detail: Option<DoudianOrderDiscount>,
    /// 平台优惠信息
    pub platform_discount_detail: Option<DoudianOrderDiscount>,
    /// 达人优惠信息
    pub kol_discount_detail: Option<DoudianOrderDiscount>,
}

impl rt::Encode for DoudianOrderPromotion {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderPromotion",
            &[
                rt::Field("shop_discount_detail", 0, &[]),
                rt::Field("platform_discount_detail", 0, &[]),
                rt::Field("kol_discount_detail", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.kol_discount_detail);
        rt::put(w, 1, &self.platform_discount_detail);
        rt::put(w, 0, &self.shop_discount_detail);
    }
}

impl rt::Decode for DoudianOrderPromotion {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_discount_detail, r),
            1 => rt::get(&mut self.platform_discount_detail, r),
            2 => rt::get(&mut self.kol_discount_detail, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderPromotion);

rt::impl_serde!(DoudianOrderPromotion, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderRecommendLogistics {
    /// 物流公司编码
    pub logistics_company_code: Option<String>,
    /// 物流公司名称
    pub logistics_company_name: Option<String>,
    /// 物流产品编码
    pub logistics_company_product_type: Option<String>,
    /// 物流产品名称
    pub logistics_company_product_type_name: Option<String>,
    /// 建议最早发货时间, in seconds
    pub logistics_recommend_start_ship_time: Option<i64>,
    /// 建议最晚发货时间, in seconds
    pub logistics_recommend_end_ship_time: Option<i64>,
    /// 最晚揽收时间, in seconds
    pub logistics_collection_end_time: Option<i64>,
    /// 承诺送达时间, in seconds
    pub logistics_latest_receipt_time: Option<i64>,
}

impl rt::Encode for DoudianOrderRecommendLogistics {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderRecommendLogistics",
            &[
                rt::Field("logistics_company_code", 0, &[]),
                rt::Field("logistics_company_name", 0, &[]),
                rt::Field("logistics_company_product_type", 0, &[]),
                rt::Field("logistics_company_product_type_name", 0, &[]),
                rt::Field("logistics_recommend_start_ship_time", 0, &[]),
                rt::Field("logistics_recommend_end_ship_time", 0, &[]),
                rt::Field("logistics_collection_end_time", 0, &[]),
                rt::Field("logistics_latest_receipt_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.logistics_collection_end_time);
        rt::put(w, 0, &self.logistics_company_code);
        rt::put(w, 1, &self.logistics_company_name);
        rt::put(w, 2, &self.logistics_company_product_type);
        rt::put(w, 3, &self.logistics_company_product_type_name);
        rt::put(w, 7, &self.logistics_latest_receipt_time);
        rt::put(w, 5, &self.logistics_recommend_end_ship_time);
        rt::put(w, 4, &self.logistics_recommend_start_ship_time);
    }
}

impl rt::Decode for DoudianOrderRecommendLogistics {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.logistics_company_code, r),
            1 => rt::get(&mut self.logistics_company_name, r),
            2 => rt::get(&mut self.logistics_company_product_type, r),
            3 => rt::get(&mut self.logistics_company_product_type_name, r),
            4 => rt::get(&mut self.logistics_recommend_start_ship_time, r),
            5 => rt::get(&mut self.logistics_recommend_end_ship_time, r),
            6 => rt::get(&mut self.logistics_collection_end_time, r),
            7 => rt::get(&mut self.logistics_latest_receipt_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderRecommendLogistics);

rt::impl_serde!(DoudianOrderRecommendLogistics, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderRecovery {
    /// 总追缴金额, in fen (0.01 yuan)
    pub amount: Option<i64>,
    /// 追缴状态
    ///
    /// Codes:
    ///
    /// - `1` 追缴中
    /// - `2` 追缴完成
    pub pay_status: Option<i64>,
    /// 追缴状态描述
    pub pay_status_desc: Option<String>,
    /// 追缴明细
    pub amount_detail_list: Vec<DoudianOrderRecoveryItem>,
}

impl rt::Encode for DoudianOrderRecovery {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderRecovery",
            &[
                rt::Field("amount", 0, &[]),
                rt::Field("pay_status", 0, &["1", "2"]),
                rt::Field("pay_status_desc", 0, &[]),
                rt::Field("amount_detail_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.amount);
        rt::put(w, 3, &self.amount_detail_list);
        rt::put(w, 1, &self.pay_status);
        rt::put(w, 2, &self.pay_status_desc);
    }
}

impl rt::Decode for DoudianOrderRecovery {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.amount, r),
            1 => rt::get(&mut self.pay_status, r),
            2 => rt::get(&mut self.pay_status_desc, r),
            3 => rt::get(&mut self.amount_detail_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderRecovery);

rt::impl_serde!(DoudianOrderRecovery, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderRecoveryItem {
    /// 追缴金额, in fen (0.01 yuan)
    pub amount: Option<i64>,
    /// 追缴类型
    ///
    /// Codes:
    ///
    /// - `instant_discount` 以旧换新下单立减
    /// - `actual_deduction_amount` 先享换新抵扣金额
    pub r#type: Option<String>,
    /// 追缴类型描述
    pub type_desc: Option<String>,
}

impl rt::Encode for DoudianOrderRecoveryItem {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderRecoveryItem",
            &[
                rt::Field("amount", 0, &[]),
                rt::Field("type", 0, &["instant_discount", "actual_deduction_amount"]),
                rt::Field("type_desc", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.amount);
        rt::put(w, 1, &self.r#type);
        rt::put(w, 2, &self.type_desc);
    }
}

impl rt::Decode for DoudianOrderRecoveryItem {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.amount, r),
            1 => rt::get(&mut self.r#type, r),
            2 => rt::get(&mut self.type_desc, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderRecoveryItem);

rt::impl_serde!(DoudianOrderRecoveryItem, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderRecycle {
    /// 旧机回收单号
    pub recycle_order_id: Option<String>,
    /// 回收方式
    ///
    /// Codes:
    ///
    /// - `1` 上门回收
    /// - `2` 邮寄回收
    pub recycle_mode: Option<i64>,
    /// 回收状态
    ///
    /// Codes:
    ///
    /// - `1` 已接单
    /// - `101` 已接单
    /// - `201` 已接单
    /// - `2` 分配师傅
    /// - `102` 分配师傅
    /// - `202` 分配快递
    /// - `3` 师傅上门签到
    /// - `103` 师傅上门签到
    /// - `203` 待质检
    /// - `204` 质检中
    /// - `104` 质检完成
    /// - `205` 质检完成
    /// - `105` 用户确认
    /// - `206` 用户确认
    /// - `4` 服务商审核
    /// - `106` 服务商审核
    /// - `5` 回收完成
    /// - `107` 回收完成
    /// - `207` 回收完成
    /// - `99` 取消
    /// - `199` 取消
    /// - `299` 取消
    /// - `399` 取消
    pub recycle_status: Option<i64>,
    /// 回收状态描述
    pub recycle_status_desc: Option<String>,
    /// 回收商品描述
    pub pronduct_desc: Option<String>,
    /// 旧机预估价, in fen (0.01 yuan)
    pub quoted_price: Option<i64>,
    /// 预约拆机开始时间, in seconds
    pub appoint_recycle_start_time: Option<i64>,
    /// 预约拆机结束时间, in seconds
    pub appoint_recycle_end_time: Option<i64>,
    /// 回收服务商编码
    pub supplier_code: Option<String>,
    /// 回收服务商名称
    pub supplier_name: Option<String>,
    /// 旧机回收信息
    pub recycle_actual_amount_info: Option<DoudianOrderRecycleAmount>,
    /// 追缴信息
    pub press_for_payment_afterwards: Option<DoudianOrderRecovery>,
    /// 换新额外补贴
    #[deprecated(
        note = "shop_recycle_subsidy_amount_info of the order for the new device"
    )]
    pub shop_subsidy_amount_info: Option<DoudianOrderRecycleShopSubsidy>,
    /// 旧机回收价发放状态
    #[deprecated(note = "recycle_actual_amount_info.send_status")]
    pub subsidy_receive_status: Option<String>,
}

#[allow(deprecated)]
impl rt::Encode for DoudianOrderRecycle {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderRecycle",
            &[
                rt::Field("recycle_order_id", 0, &[]),
                rt::Field("recycle_mode", 0, &["1", "2"]),
                rt::Field(
                    "recycle_status",
                    0,
                    &[
                        "1",
                        "101",
                        "201",
                        "2",
                        "102",
                        "202",
                        "3",
                        "103",
                        "203",
                        "204",
                        "104",
                        "205",
                        "105",
                        "206",
                        "4",
                        "106",
                        "5",
                        "107",
                        "207",
                        "99",
                        "199",
                        "299",
                        "399",
                    ],
                ),
                rt::Field("recycle_status_desc", 0, &[]),
                rt::Field("pronduct_desc", 0, &[]),
                rt::Field("quoted_price", 0, &[]),
                rt::Field("appoint_recycle_start_time", 0, &[]),
                rt::Field("appoint_recycle_end_time", 0, &[]),
                rt::Field("supplier_code", 0, &[]),
                rt::Field("supplier_name", 0, &[]),
                rt::Field("recycle_actual_amount_info", 0, &[]),
                rt::Field("press_for_payment_afterwards", 0, &[]),
                rt::Field("shop_subsidy_amount_info", 0, &[]),
                rt::Field("subsidy_receive_status", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.appoint_recycle_end_time);
        rt::put(w, 6, &self.appoint_recycle_start_time);
        rt::put(w, 11, &self.press_for_payment_afterwards);
        rt::put(w, 4, &self.pronduct_desc);
        rt::put(w, 5, &self.quoted_price);
        rt::put(w, 10, &self.recycle_actual_amount_info);
        rt::put(w, 1, &self.recycle_mode);
        rt::put(w, 0, &self.recycle_order_id);
        rt::put(w, 2, &self.recycle_status);
        rt::put(w, 3, &self.recycle_status_desc);
        rt::put(w, 12, &self.shop_subsidy_amount_info);
        rt::put(w, 13, &self.subsidy_receive_status);
        rt::put(w, 8, &self.supplier_code);
        rt::put(w, 9, &self.supplier_name);
    }
}

#[allow(deprecated)]
impl rt::Decode for DoudianOrderRecycle {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.recycle_order_id, r),
            1 => rt::get(&mut self.recycle_mode, r),
            2 => rt::get(&mut self.recycle_status, r),
            3 => rt::get(&mut self.recycle_status_desc, r),
            4 => rt::get(&mut self.pronduct_desc, r),
            5 => rt::get(&mut self.quoted_price, r),
            6 => rt::get(&mut self.appoint_recycle_start_time, r),
            7 => rt::get(&mut self.appoint_recycle_end_time, r),
            8 => rt::get(&mut self.supplier_code, r),
            9 => rt::get(&mut self.supplier_name, r),
            10 => rt::get(&mut self.recycle_actual_amount_info, r),
            11 => rt::get(&mut self.press_for_payment_afterwards, r),
            12 => rt::get(&mut self.shop_subsidy_amount_info, r),
            13 => rt::get(&mut self.subsidy_receive_status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderRecycle);

rt::impl_serde!(DoudianOrderRecycle, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderRecycleAmount {
    /// 实际回收价, in fen (0.01 yuan)
    pub actual_amount: Option<i64>,
    /// 回收款发放渠道
    ///
    /// Codes:
    ///
    /// - `1` 抖音钱包
    pub send_channel: Option<i64>,
    /// 回收款发放状态
    ///
    /// Codes:
    ///
    /// - `1` 已发放
    pub send_status: Option<i64>,
}

impl rt::Encode for DoudianOrderRecycleAmount {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderRecycleAmount",
            &[
                rt::Field("actual_amount", 0, &[]),
                rt::Field("send_channel", 0, &["1"]),
                rt::Field("send_status", 0, &["1"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.actual_amount);
        rt::put(w, 1, &self.send_channel);
        rt::put(w, 2, &self.send_status);
    }
}

impl rt::Decode for DoudianOrderRecycleAmount {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.actual_amount, r),
            1 => rt::get(&mut self.send_channel, r),
            2 => rt::get(&mut self.send_status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderRecycleAmount);

rt::impl_serde!(DoudianOrderRecycleAmount, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderRecycleShopSubsidy {
    /// 补贴金额, in fen (0.01 yuan)
    ///
    /// Spelled so by the platform.
    pub subsidya_amount: Option<i64>,
    /// 补贴渠道
    ///
    /// Codes:
    ///
    /// - `1` 返金额
    /// - `2` 平台红包
    pub subsidy_channel: Option<i64>,
    /// 补贴发送状态
    ///
    /// Codes:
    ///
    /// - `1` 待发送
    /// - `2` 发送中
    /// - `3` 已发送
    pub subsidy_status: Option<i64>,
}

impl rt::Encode for DoudianOrderRecycleShopSubsidy {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderRecycleShopSubsidy",
            &[
                rt::Field("subsidya_amount", 0, &[]),
                rt::Field("subsidy_channel", 0, &["1", "2"]),
                rt::Field("subsidy_status", 0, &["1", "2", "3"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.subsidy_channel);
        rt::put(w, 2, &self.subsidy_status);
        rt::put(w, 0, &self.subsidya_amount);
    }
}

impl rt::Decode for DoudianOrderRecycleShopSubsidy {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.subsidya_amount, r),
            1 => rt::get(&mut self.subsidy_channel, r),
            2 => rt::get(&mut self.subsidy_status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderRecycleShopSubsidy);

rt::impl_serde!(DoudianOrderRecycleShopSubsidy, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderRecycleSubsidy {
    /// 换新额外补贴, in fen (0.01 yuan)
    pub subsidy_amount: Option<i64>,
    /// 补贴渠道
    ///
    /// Codes:
    ///
    /// - `1` 返金额
    /// - `2` 平台红包
    pub subsidy_channel: Option<i64>,
    /// 补贴发送状态
    pub subsidy_status: Option<i64>,
    /// 补贴金额组成
    pub amount_composition_info: Option<DoudianOrderCostShare>,
}

impl rt::Encode for DoudianOrderRecycleSubsidy {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderRecycleSubsidy",
            &[
                rt::Field("subsidy_amount", 0, &[]),
                rt::Field("subsidy_channel", 0, &["1", "2"]),
                rt::Field("subsidy_status", 0, &[]),
                rt::Field("amount_composition_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.amount_composition_info);
        rt::put(w, 0, &self.subsidy_amount);
        rt::put(w, 1, &self.subsidy_channel);
        rt::put(w, 2, &self.subsidy_status);
    }
}

impl rt::Decode for DoudianOrderRecycleSubsidy {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.subsidy_amount, r),
            1 => rt::get(&mut self.subsidy_channel, r),
            2 => rt::get(&mut self.subsidy_status, r),
            3 => rt::get(&mut self.amount_composition_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderRecycleSubsidy);

rt::impl_serde!(DoudianOrderRecycleSubsidy, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderRedpack {
    /// 红包汇总ID
    pub redpack_trans_id: String,
    /// 红包金额, in fen (0.01 yuan)
    pub redpack_amount: i64,
    /// 成本分摊
    pub share_discount_cost: Option<DoudianOrderCostShare>,
}

impl rt::Encode for DoudianOrderRedpack {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderRedpack",
            &[
                rt::Field("redpack_trans_id", rt::REQUIRED, &[]),
                rt::Field("redpack_amount", rt::REQUIRED, &[]),
                rt::Field("share_discount_cost", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.redpack_amount);
        rt::put(w, 0, &self.redpack_trans_id);
        rt::put(w, 2, &self.share_discount_cost);
    }
}

impl rt::Decode for DoudianOrderRedpack {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.redpack_trans_id, r),
            1 => rt::get(&mut self.redpack_amount, r),
            2 => rt::get(&mut self.share_discount_cost, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderRedpack);

rt::impl_serde!(DoudianOrderRedpack, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderRegion {
    /// 名称
    pub name: String,
    /// 地区ID
    pub id: String,
}

impl rt::Encode for DoudianOrderRegion {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderRegion",
            &[
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("id", rt::REQUIRED | rt::LENIENT, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.id);
        rt::put(w, 0, &self.name);
    }
}

impl rt::Decode for DoudianOrderRegion {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderRegion);

rt::impl_serde!(DoudianOrderRegion, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderSkuSpec {
    /// 规格名称
    pub name: String,
    /// 规格值
    pub value: String,
}

impl rt::Encode for DoudianOrderSkuSpec {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderSkuSpec",
            &[
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("value", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.name);
        rt::put(w, 1, &self.value);
    }
}

impl rt::Decode for DoudianOrderSkuSpec {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.value, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderSkuSpec);

rt::impl_serde!(DoudianOrderSkuSpec, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderTag {
    /// 标签key
    pub key: Option<String>,
    /// 标签文案
    pub text: Option<String>,
    /// 悬浮文案
    pub hover_text: Option<String>,
    /// 标签类型
    pub tag_type: Option<String>,
    /// 帮助文档地址
    pub help_doc: Option<String>,
    /// 排序
    #[deprecated]
    pub sort: Option<i64>,
    /// 其他信息
    pub extra: Option<String>,
}

#[allow(deprecated)]
impl rt::Encode for DoudianOrderTag {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderTag",
            &[
                rt::Field("key", 0, &[]),
                rt::Field("text", 0, &[]),
                rt::Field("hover_text", 0, &[]),
                rt::Field("tag_type", 0, &[]),
                rt::Field("help_doc", 0, &[]),
                rt::Field("sort", 0, &[]),
                rt::Field("extra", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.extra);
        rt::put(w, 4, &self.help_doc);
        rt::put(w, 2, &self.hover_text);
        rt::put(w, 0, &self.key);
        rt::put(w, 5, &self.sort);
        rt::put(w, 3, &self.tag_type);
        rt::put(w, 1, &self.text);
    }
}

#[allow(deprecated)]
impl rt::Decode for DoudianOrderTag {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.key, r),
            1 => rt::get(&mut self.text, r),
            2 => rt::get(&mut self.hover_text, r),
            3 => rt::get(&mut self.tag_type, r),
            4 => rt::get(&mut self.help_doc, r),
            5 => rt::get(&mut self.sort, r),
            6 => rt::get(&mut self.extra, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderTag);

rt::impl_serde!(DoudianOrderTag, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderUserIdInfo {
    /// 证件号
    ///
    /// Personal data (an identity number): `Debug` shows `***`.
    pub id_card_no: Option<String>,
    /// 加密证件号
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub encrypt_id_card_no: Option<String>,
    /// 证件姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub id_card_name: Option<String>,
    /// 加密证件姓名
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub encrypt_id_card_name: Option<String>,
}

impl rt::Encode for DoudianOrderUserIdInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderUserIdInfo",
            &[
                rt::Field("id_card_no", rt::PII, &[]),
                rt::Field("encrypt_id_card_no", rt::PII, &[]),
                rt::Field("id_card_name", rt::PII, &[]),
                rt::Field("encrypt_id_card_name", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.encrypt_id_card_name);
        rt::put(w, 1, &self.encrypt_id_card_no);
        rt::put(w, 2, &self.id_card_name);
        rt::put(w, 0, &self.id_card_no);
    }
}

impl rt::Decode for DoudianOrderUserIdInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id_card_no, r),
            1 => rt::get(&mut self.encrypt_id_card_no, r),
            2 => rt::get(&mut self.id_card_name, r),
            3 => rt::get(&mut self.encrypt_id_card_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderUserIdInfo);

rt::impl_serde!(DoudianOrderUserIdInfo, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShopOrder {
    /// 小时达订单接单状态
    ///
    /// Codes:
    ///
    /// - `0` 未接单
    /// - `1` 已接单
    /// - `2` 超时或商家取消
    pub accept_order_status: Option<i64>,
    /// 店铺ID
    pub shop_id: i64,
    /// 商户名称
    pub shop_name: String,
    /// 抖音小程序ID
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub open_id: String,
    /// 店铺订单号
    pub order_id: String,
    /// 订单层级
    pub order_level: i64,
    /// 业务来源
    pub biz: DoudianOrderBiz,
    /// 业务来源描述
    pub biz_desc: String,
    /// 订单类型
    pub order_type: DoudianOrderType,
    /// 订单类型描述
    pub order_type_desc: String,
    /// 交易类型
    #[deprecated(note = "sku_order_list.trade_type")]
    pub trade_type: Option<DoudianOrderTradeType>,
    /// 交易类型描述
    #[deprecated]
    pub trade_type_desc: Option<String>,
    /// 订单状态
    pub order_status: DoudianShopOrderStatus,
    /// 订单状态描述
    pub order_status_desc: String,
    /// 主流程状态
    pub main_status: DoudianShopOrderMainStatus,
    /// 主流程状态描述
    pub main_status_desc: String,
    /// 支付时间, in seconds
    pub pay_time: Option<i64>,
    /// 订单过期时间, in seconds
    pub order_expire_time: i64,
    /// 订单完成时间, in seconds
    pub finish_time: Option<i64>,
    /// 下单时间, in seconds
    pub create_time: i64,
    /// 订单更新时间, in seconds
    pub update_time: i64,
    /// 取消原因
    pub cancel_reason: Option<String>,
    /// 买家留言
    pub buyer_words: Option<String>,
    /// 商家备注
    pub seller_words: Option<String>,
    /// 下单端
    pub b_type: DoudianOrderBType,
    /// 下单端描述
    pub b_type_desc: String,
    /// 下单场景
    pub sub_b_type: Option<DoudianOrderSubBType>,
    /// 下单场景描述
    pub sub_b_type_desc: Option<String>,
    /// 小程序ID
    pub app_id: i64,
    /// 支付类型
    pub pay_type: DoudianOrderPayType,
    /// 支付渠道流水号
    pub channel_payment_no: Option<String>,
    /// 订单金额, in fen (0.01 yuan)
    pub order_amount: i64,
    /// 支付金额, in fen (0.01 yuan)
    pub pay_amount: i64,
    /// 快递费, in fen (0.01 yuan)
    pub post_amount: i64,
    /// 运费险金额, in fen (0.01 yuan)
    pub post_insurance_amount: i64,
    /// 改价金额变化量, in fen (0.01 yuan)
    pub modify_amount: i64,
    /// 改价运费金额变化量, in fen (0.01 yuan)
    pub modify_post_amount: i64,
    /// 订单优惠总金额, in fen (0.01 yuan)
    pub promotion_amount: i64,
    /// 店铺优惠金额, in fen (0.01 yuan)
    pub promotion_shop_amount: i64,
    /// 平台优惠金额, in fen (0.01 yuan)
    pub promotion_platform_amount: i64,
    /// 商家承担金额, in fen (0.01 yuan)
    pub shop_cost_amount: i64,
    /// 平台承担金额, in fen (0.01 yuan)
    pub platform_cost_amount: i64,
    /// 达人优惠金额, in fen (0.01 yuan)
    pub promotion_talent_amount: i64,
    /// 支付优惠金额, in fen (0.01 yuan)
    pub promotion_pay_amount: i64,
    /// 收件人电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub post_tel: Option<String>,
    /// 加密收件人电话
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub encrypt_post_tel: Option<String>,
    /// 收件人姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub post_receiver: Option<String>,
    /// 加密收件人姓名
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub encrypt_post_receiver: Option<String>,
    /// 收件人地址
    pub post_addr: Option<DoudianOrderPostAddr>,
    /// 预计发货时间, in seconds
    pub exp_ship_time: Option<i64>,
    /// 发货时间, in seconds
    pub ship_time: Option<i64>,
    /// 物流信息
    pub logistics_info: Vec<DoudianOrderLogistics>,
    /// 商品单信息
    pub sku_order_list: Vec<DoudianSkuOrder>,
    /// 插旗
    pub seller_remark_stars: DoudianOrderStar,
    /// 定金预售阶段单
    pub order_phase_list: Vec<DoudianOrderPhase>,
    /// 用户加密串
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub doudian_open_id: String,
    /// 商品序列号
    pub serial_number_list: Vec<String>,
    /// 红包优惠金额, in fen (0.01 yuan)
    pub promotion_redpack_amount: i64,
    /// 平台红包优惠金额, in fen (0.01 yuan)
    pub promotion_redpack_platform_amount: i64,
    /// 达人红包优惠金额, in fen (0.01 yuan)
    pub promotion_redpack_talent_amount: i64,
    /// 用户证件信息
    pub user_id_info: Option<DoudianOrderUserIdInfo>,
    /// 预约发货时间, in seconds
    pub appointment_ship_time: Option<i64>,
    /// 懂车帝购车信息
    pub d_car_shop_biz_data: Option<DoudianOrderCarBiz>,
    /// 店铺单标签
    pub shop_order_tag_ui: Vec<DoudianOrderTag>,
    /// 总优惠金额, in fen (0.01 yuan)
    pub total_promotion_amount: Option<i64>,
    /// 运费原价, in fen (0.01 yuan)
    pub post_origin_amount: i64,
    /// 运费优惠金额, in fen (0.01 yuan)
    pub post_promotion_amount: i64,
    /// 用户特征标签
    pub user_tag_ui: Vec<DoudianOrderTag>,
    /// 作者承担金额, in fen (0.01 yuan)
    pub author_cost_amount: Option<i64>,
    /// 平台单独承担金额, in fen (0.01 yuan)
    pub only_platform_cost_amount: Option<i64>,
    /// 履约时效信息
    ///
    /// JSON inside text on the wire.
    pub promise_info: Option<rt::JsonText<rt::Value>>,
    /// 脱敏收件人姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub mask_post_receiver: Option<String>,
    /// 脱敏收件人电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub mask_post_tel: Option<String>,
    /// 脱敏收件人地址
    pub mask_post_addr: Option<DoudianOrderAddr>,
    /// 收货地址经纬度
    pub user_coordinate: Option<DoudianOrderCoordinate>,
    /// 预计最早送达时间, in seconds
    pub earliest_receipt_time: Option<i64>,
    /// 预计最晚送达时间, in seconds
    pub latest_receipt_time: Option<i64>,
    /// 是否尽快送达
    pub early_arrival: Option<bool>,
    /// 尽快送达时间, in seconds
    pub target_arrival_time: Option<i64>,
    /// 打包费, in fen (0.01 yuan)
    pub packing_amount: Option<i64>,
    /// 门店流水号
    pub supermarket_order_serial_no: Option<String>,
    /// 税费, in fen (0.01 yuan)
    pub tax_amount: Option<i64>,
    /// 地址标签列表
    pub address_tag_ui: Vec<DoudianOrderTag>,
    /// 优惠信息
    pub promotion_detail: Option<DoudianOrderPromotion>,
    /// 开放平台地址ID
    ///
    /// Equal for orders that go to one address.
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub open_address_id: Option<String>,
    /// 脱敏下单人手机号
    ///
    /// Of flower orders.
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub mask_pay_tel: Option<String>,
    /// 下单人手机号
    ///
    /// Of flower orders.
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub pay_tel: Option<String>,
    /// 加密下单人手机号
    ///
    /// Of flower orders.
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub encrypt_pay_tel: Option<String>,
    /// 贺卡内容
    ///
    /// Of flower orders.
    pub greet_words: Option<String>,
    /// 达人抖音号
    ///
    /// Of sample orders only.
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub aweme_id: Option<String>,
    /// 达人抖音头像
    ///
    /// Of sample orders only.
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub user_icon: Option<String>,
    /// 达人抖音昵称
    ///
    /// Of sample orders only.
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub user_nick_name: Option<String>,
    /// 预约送达日期
    ///
    /// The buyer's choice, as in 2023-08-07.
    pub receipt_date: Option<String>,
    /// 建议最早发货时间, in seconds
    pub recommend_start_ship_time: Option<i64>,
    /// 建议最晚发货时间, in seconds
    pub recommend_end_ship_time: Option<i64>,
    /// 小时达时效信息
    ///
    /// Seconds as text, by RemindMerchantStockingTime (start preparing), LatestStockingCompletionTime (be ready), RemindMerchantDeliveryTime (send out) and EtaDuration (a duration).
    pub receipt_time_map: BTreeMap<String, String>,
    /// 订单时效信息
    pub promise_detail: Option<DoudianOrderPromiseDetail>,
    /// 订单标签
    ///
    /// Tags that the buyer sees, by key; a value may hold JSON.
    pub order_tag: BTreeMap<String, String>,
    /// 接单状态
    ///
    /// Such as ACCEPTED.
    pub fulfill_status: Option<String>,
    /// 即时零售总店ID
    pub original_shop_id: Option<i64>,
    /// 抖音月付免息信息
    pub free_interest: Option<DoudianOrderFreeInterest>,
    /// 运费补差金额, in fen (0.01 yuan)
    pub make_up_post_amount: Option<i64>,
    /// 跨境税费是否未计算完成
    ///
    /// Codes:
    ///
    /// - `0` 计算完成
    /// - `1` 未计算完成
    ///
    /// Only in order.orderDetail.
    pub tax_amount_not_come_out: Option<i64>,
    /// 订单中转信息
    pub consolidate_info: Option<DoudianOrderConsolidate>,
    /// 额外优惠信息
    pub extra_promotion_amount_detail: Vec<DoudianOrderExtraPromotion>,
    /// 关联店铺订单号
    ///
    /// Such as those of repairs.
    pub relation_shop_order_ids: Vec<String>,
    /// 周期购信息
    ///
    /// Only on periodical purchases.
    pub shop_period_purchase_info: Option<DoudianOrderPeriodPurchase>,
    /// 催单次数
    ///
    /// Of order.orderDetail.
    pub urge_deliver_times: Option<i64>,
    /// 催单次数 (`urge_deliver_Times`)
    ///
    /// Spelled so in order.searchList.
    pub urge_deliver_times_: Option<i64>,
    /// 业务身份-来源
    pub bmp_source: Option<String>,
    /// 业务身份-垂类
    pub bmp_vertical_market: Option<String>,
    /// 业务身份-卖家身份
    pub bmp_seller_type: Option<String>,
    /// 订单操作记录
    pub order_operate_record_list: Vec<DoudianOrderOperateRecord>,
    /// 回收单信息
    ///
    /// Only in order.orderDetail.
    pub order_recycle_info: Option<DoudianOrderRecycle>,
    /// 换新额外补贴
    ///
    /// Only in order.orderDetail.
    pub shop_recycle_subsidy_amount_info: Option<DoudianOrderRecycleSubsidy>,
    /// 卖家应收金额, in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub shop_receivable_amount: Option<i64>,
    /// 更新时间 (`UpdateTime`)
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    ///
    /// Beside update\_time; not in the platform's documentation.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub update_time_: Option<rt::DateTime>,
    /// 是否评价
    ///
    /// Codes:
    ///
    /// - `0` 未评价
    /// - `1` 已评价
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub is_comment: Option<i32>,
    /// C端流量来源描述
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub c_biz_desc: Option<String>,
}

#[allow(deprecated)]
impl rt::Encode for DoudianShopOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopOrder",
            &[
                rt::Field("accept_order_status", 0, &["0", "1", "2"]),
                rt::Field("shop_id", rt::REQUIRED, &[]),
                rt::Field("shop_name", rt::REQUIRED, &[]),
                rt::Field("open_id", rt::REQUIRED | rt::PII, &[]),
                rt::Field("order_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("order_level", rt::REQUIRED, &[]),
                rt::Field("biz", rt::REQUIRED, DoudianOrderBiz::KNOWN),
                rt::Field("biz_desc", rt::REQUIRED, &[]),
                rt::Field("order_type", rt::REQUIRED, DoudianOrderType::KNOWN),
                rt::Field("order_type_desc", rt::REQUIRED, &[]),
                rt::Field("trade_type", 0, DoudianOrderTradeType::KNOWN),
                rt::Field("trade_type_desc", 0, &[]),
                rt::Field("order_status", rt::REQUIRED, DoudianShopOrderStatus::KNOWN),
                rt::Field("order_status_desc", rt::REQUIRED, &[]),
                rt::Field(
                    "main_status",
                    rt::REQUIRED,
                    DoudianShopOrderMainStatus::KNOWN,
                ),
                rt::Field("main_status_desc", rt::REQUIRED, &[]),
                rt::Field("pay_time", 0, &[]),
                rt::Field("order_expire_time", rt::REQUIRED, &[]),
                rt::Field("finish_time", 0, &[]),
                rt::Field("create_time", rt::REQUIRED, &[]),
                rt::Field("update_time", rt::REQUIRED, &[]),
                rt::Field("cancel_reason", 0, &[]),
                rt::Field("buyer_words", 0, &[]),
                rt::Field("seller_words", 0, &[]),
                rt::Field("b_type", rt::REQUIRED, DoudianOrderBType::KNOWN),
                rt::Field("b_type_desc", rt::REQUIRED, &[]),
                rt::Field("sub_b_type", 0, DoudianOrderSubBType::KNOWN),
                rt::Field("sub_b_type_desc", 0, &[]),
                rt::Field("app_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("pay_type", rt::REQUIRED, DoudianOrderPayType::KNOWN),
                rt::Field("channel_payment_no", 0, &[]),
                rt::Field("order_amount", rt::REQUIRED, &[]),
                rt::Field("pay_amount", rt::REQUIRED, &[]),
                rt::Field("post_amount", rt::REQUIRED, &[]),
                rt::Field("post_insurance_amount", rt::REQUIRED, &[]),
                rt::Field("modify_amount", rt::REQUIRED, &[]),
                rt::Field("modify_post_amount", rt::REQUIRED, &[]),
                rt::Field("promotion_amount", rt::REQUIRED, &[]),
                rt::Field("promotion_shop_amount", rt::REQUIRED, &[]),
                rt::Field("promotion_platform_amount", rt::REQUIRED, &[]),
                rt::Field("shop_cost_amount", rt::REQUIRED, &[]),
                rt::Field("platform_cost_amount", rt::REQUIRED, &[]),
                rt::Field("promotion_talent_amount", rt::REQUIRED, &[]),
                rt::Field("promotion_pay_amount", rt::REQUIRED, &[]),
                rt::Field("post_tel", rt::PII, &[]),
                rt::Field("encrypt_post_tel", rt::PII, &[]),
                rt::Field("post_receiver", rt::PII, &[]),
                rt::Field("encrypt_post_receiver", rt::PII, &[]),
                rt::Field("post_addr", 0, &[]),
                rt::Field("exp_ship_time", 0, &[]),
                rt::Field("ship_time", 0, &[]),
                rt::Field("logistics_info", rt::REQUIRED, &[]),
                rt::Field("sku_order_list", rt::REQUIRED, &[]),
                rt::Field("seller_remark_stars", rt::REQUIRED, DoudianOrderStar::KNOWN),
                rt::Field("order_phase_list", 0, &[]),
                rt::Field("doudian_open_id", rt::REQUIRED | rt::PII, &[]),
                rt::Field("serial_number_list", rt::REQUIRED, &[]),
                rt::Field("promotion_redpack_amount", rt::REQUIRED, &[]),
                rt::Field("promotion_redpack_platform_amount", rt::REQUIRED, &[]),
                rt::Field("promotion_redpack_talent_amount", rt::REQUIRED, &[]),
                rt::Field("user_id_info", 0, &[]),
                rt::Field("appointment_ship_time", 0, &[]),
                rt::Field("d_car_shop_biz_data", 0, &[]),
                rt::Field("shop_order_tag_ui", 0, &[]),
                rt::Field("total_promotion_amount", 0, &[]),
                rt::Field("post_origin_amount", rt::REQUIRED, &[]),
                rt::Field("post_promotion_amount", rt::REQUIRED, &[]),
                rt::Field("user_tag_ui", 0, &[]),
                rt::Field("author_cost_amount", 0, &[]),
                rt::Field("only_platform_cost_amount", 0, &[]),
                rt::Field("promise_info", 0, &[]),
                rt::Field("mask_post_receiver", rt::PII, &[]),
                rt::Field("mask_post_tel", rt::PII, &[]),
                rt::Field("mask_post_addr", 0, &[]),
                rt::Field("user_coordinate", 0, &[]),
                rt::Field("earliest_receipt_time", 0, &[]),
                rt::Field("latest_receipt_time", 0, &[]),
                rt::Field("early_arrival", 0, &[]),
                rt::Field("target_arrival_time", 0, &[]),
                rt::Field("packing_amount", 0, &[]),
                rt::Field("supermarket_order_serial_no", 0, &[]),
                rt::Field("tax_amount", 0, &[]),
                rt::Field("address_tag_ui", 0, &[]),
                rt::Field("promotion_detail", 0, &[]),
                rt::Field("open_address_id", rt::PII, &[]),
                rt::Field("mask_pay_tel", rt::PII, &[]),
                rt::Field("pay_tel", rt::PII, &[]),
                rt::Field("encrypt_pay_tel", rt::PII, &[]),
                rt::Field("greet_words", 0, &[]),
                rt::Field("aweme_id", rt::PII, &[]),
                rt::Field("user_icon", rt::PII, &[]),
                rt::Field("user_nick_name", rt::PII, &[]),
                rt::Field("receipt_date", 0, &[]),
                rt::Field("recommend_start_ship_time", 0, &[]),
                rt::Field("recommend_end_ship_time", 0, &[]),
                rt::Field("receipt_time_map", 0, &[]),
                rt::Field("promise_detail", 0, &[]),
                rt::Field("order_tag", 0, &[]),
                rt::Field("fulfill_status", 0, &[]),
                rt::Field("original_shop_id", 0, &[]),
                rt::Field("free_interest", 0, &[]),
                rt::Field("make_up_post_amount", 0, &[]),
                rt::Field("tax_amount_not_come_out", 0, &["0", "1"]),
                rt::Field("consolidate_info", 0, &[]),
                rt::Field("extra_promotion_amount_detail", 0, &[]),
                rt::Field("relation_shop_order_ids", 0, &[]),
                rt::Field("shop_period_purchase_info", 0, &[]),
                rt::Field("urge_deliver_times", 0, &[]),
                rt::Field("urge_deliver_Times", 0, &[]),
                rt::Field("bmp_source", 0, &[]),
                rt::Field("bmp_vertical_market", 0, &[]),
                rt::Field("bmp_seller_type", 0, &[]),
                rt::Field("order_operate_record_list", 0, &[]),
                rt::Field("order_recycle_info", 0, &[]),
                rt::Field("shop_recycle_subsidy_amount_info", 0, &[]),
                rt::Field("shop_receivable_amount", rt::UNCERTAIN, &[]),
                rt::Field("UpdateTime", rt::UNCERTAIN, &[]),
                rt::Field("is_comment", rt::UNCERTAIN, &["0", "1"]),
                rt::Field("c_biz_desc", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 116, &self.update_time_);
        rt::put(w, 0, &self.accept_order_status);
        rt::put(w, 82, &self.address_tag_ui);
        rt::put(w, 28, &self.app_id);
        rt::put(w, 61, &self.appointment_ship_time);
        rt::put(w, 68, &self.author_cost_amount);
        rt::put(w, 89, &self.aweme_id);
        rt::put(w, 24, &self.b_type);
        rt::put(w, 25, &self.b_type_desc);
        rt::put(w, 6, &self.biz);
        rt::put(w, 7, &self.biz_desc);
        rt::put(w, 111, &self.bmp_seller_type);
        rt::put(w, 109, &self.bmp_source);
        rt::put(w, 110, &self.bmp_vertical_market);
        rt::put(w, 22, &self.buyer_words);
        rt::put(w, 118, &self.c_biz_desc);
        rt::put(w, 21, &self.cancel_reason);
        rt::put(w, 30, &self.channel_payment_no);
        rt::put(w, 103, &self.consolidate_info);
        rt::put(w, 19, &self.create_time);
        rt::put(w, 62, &self.d_car_shop_biz_data);
        rt::put(w, 55, &self.doudian_open_id);
        rt::put(w, 75, &self.earliest_receipt_time);
        rt::put(w, 77, &self.early_arrival);
        rt::put(w, 87, &self.encrypt_pay_tel);
        rt::put(w, 47, &self.encrypt_post_receiver);
        rt::put(w, 45, &self.encrypt_post_tel);
        rt::put(w, 49, &self.exp_ship_time);
        rt::put(w, 104, &self.extra_promotion_amount_detail);
        rt::put(w, 18, &self.finish_time);
        rt::put(w, 100, &self.free_interest);
        rt::put(w, 98, &self.fulfill_status);
        rt::put(w, 88, &self.greet_words);
        rt::put(w, 117, &self.is_comment);
        rt::put(w, 76, &self.latest_receipt_time);
        rt::put(w, 51, &self.logistics_info);
        rt::put(w, 14, &self.main_status);
        rt::put(w, 15, &self.main_status_desc);
        rt::put(w, 101, &self.make_up_post_amount);
        rt::put(w, 85, &self.mask_pay_tel);
        rt::put(w, 73, &self.mask_post_addr);
        rt::put(w, 71, &self.mask_post_receiver);
        rt::put(w, 72, &self.mask_post_tel);
        rt::put(w, 35, &self.modify_amount);
        rt::put(w, 36, &self.modify_post_amount);
        rt::put(w, 69, &self.only_platform_cost_amount);
        rt::put(w, 84, &self.open_address_id);
        rt::put(w, 3, &self.open_id);
        rt::put(w, 31, &self.order_amount);
        rt::put(w, 17, &self.order_expire_time);
        rt::put(w, 4, &self.order_id);
        rt::put(w, 5, &self.order_level);
        rt::put(w, 112, &self.order_operate_record_list);
        rt::put(w, 54, &self.order_phase_list);
        rt::put(w, 113, &self.order_recycle_info);
        rt::put(w, 12, &self.order_status);
        rt::put(w, 13, &self.order_status_desc);
        rt::put(w, 97, &self.order_tag);
        rt::put(w, 8, &self.order_type);
        rt::put(w, 9, &self.order_type_desc);
        rt::put(w, 99, &self.original_shop_id);
        rt::put(w, 79, &self.packing_amount);
        rt::put(w, 32, &self.pay_amount);
        rt::put(w, 86, &self.pay_tel);
        rt::put(w, 16, &self.pay_time);
        rt::put(w, 29, &self.pay_type);
        rt::put(w, 41, &self.platform_cost_amount);
        rt::put(w, 48, &self.post_addr);
        rt::put(w, 33, &self.post_amount);
        rt::put(w, 34, &self.post_insurance_amount);
        rt::put(w, 65, &self.post_origin_amount);
        rt::put(w, 66, &self.post_promotion_amount);
        rt::put(w, 46, &self.post_receiver);
        rt::put(w, 44, &self.post_tel);
        rt::put(w, 96, &self.promise_detail);
        rt::put(w, 70, &self.promise_info);
        rt::put(w, 37, &self.promotion_amount);
        rt::put(w, 83, &self.promotion_detail);
        rt::put(w, 43, &self.promotion_pay_amount);
        rt::put(w, 39, &self.promotion_platform_amount);
        rt::put(w, 57, &self.promotion_redpack_amount);
        rt::put(w, 58, &self.promotion_redpack_platform_amount);
        rt::put(w, 59, &self.promotion_redpack_talent_amount);
        rt::put(w, 38, &self.promotion_shop_amount);
        rt::put(w, 42, &self.promotion_talent_amount);
        rt::put(w, 92, &self.receipt_date);
        rt::put(w, 95, &self.receipt_time_map);
        rt::put(w, 94, &self.recommend_end_ship_time);
        rt::put(w, 93, &self.recommend_start_ship_time);
        rt::put(w, 105, &self.relation_shop_order_ids);
        rt::put(w, 53, &self.seller_remark_stars);
        rt::put(w, 23, &self.seller_words);
        rt::put(w, 56, &self.serial_number_list);
        rt::put(w, 50, &self.ship_time);
        rt::put(w, 40, &self.shop_cost_amount);
        rt::put(w, 1, &self.shop_id);
        rt::put(w, 2, &self.shop_name);
        rt::put(w, 63, &self.shop_order_tag_ui);
        rt::put(w, 106, &self.shop_period_purchase_info);
        rt::put(w, 115, &self.shop_receivable_amount);
        rt::put(w, 114, &self.shop_recycle_subsidy_amount_info);
        rt::put(w, 52, &self.sku_order_list);
        rt::put(w, 26, &self.sub_b_type);
        rt::put(w, 27, &self.sub_b_type_desc);
        rt::put(w, 80, &self.supermarket_order_serial_no);
        rt::put(w, 78, &self.target_arrival_time);
        rt::put(w, 81, &self.tax_amount);
        rt::put(w, 102, &self.tax_amount_not_come_out);
        rt::put(w, 64, &self.total_promotion_amount);
        rt::put(w, 10, &self.trade_type);
        rt::put(w, 11, &self.trade_type_desc);
        rt::put(w, 20, &self.update_time);
        rt::put(w, 108, &self.urge_deliver_times_);
        rt::put(w, 107, &self.urge_deliver_times);
        rt::put(w, 74, &self.user_coordinate);
        rt::put(w, 90, &self.user_icon);
        rt::put(w, 60, &self.user_id_info);
        rt::put(w, 91, &self.user_nick_name);
        rt::put(w, 67, &self.user_tag_ui);
    }
}

#[allow(deprecated)]
impl rt::Decode for DoudianShopOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.accept_order_status, r),
            1 => rt::get(&mut self.shop_id, r),
            2 => rt::get(&mut self.shop_name, r),
            3 => rt::get(&mut self.open_id, r),
            4 => rt::get(&mut self.order_id, r),
            5 => rt::get(&mut self.order_level, r),
            6 => rt::get(&mut self.biz, r),
            7 => rt::get(&mut self.biz_desc, r),
            8 => rt::get(&mut self.order_type, r),
            9 => rt::get(&mut self.order_type_desc, r),
            10 => rt::get(&mut self.trade_type, r),
            11 => rt::get(&mut self.trade_type_desc, r),
            12 => rt::get(&mut self.order_status, r),
            13 => rt::get(&mut self.order_status_desc, r),
            14 => rt::get(&mut self.main_status, r),
            15 => rt::get(&mut self.main_status_desc, r),
            16 => rt::get(&mut self.pay_time, r),
            17 => rt::get(&mut self.order_expire_time, r),
            18 => rt::get(&mut self.finish_time, r),
            19 => rt::get(&mut self.create_time, r),
            20 => rt::get(&mut self.update_time, r),
            21 => rt::get(&mut self.cancel_reason, r),
            22 => rt::get(&mut self.buyer_words, r),
            23 => rt::get(&mut self.seller_words, r),
            24 => rt::get(&mut self.b_type, r),
            25 => rt::get(&mut self.b_type_desc, r),
            26 => rt::get(&mut self.sub_b_type, r),
            27 => rt::get(&mut self.sub_b_type_desc, r),
            28 => rt::get(&mut self.app_id, r),
            29 => rt::get(&mut self.pay_type, r),
            30 => rt::get(&mut self.channel_payment_no, r),
            31 => rt::get(&mut self.order_amount, r),
            32 => rt::get(&mut self.pay_amount, r),
            33 => rt::get(&mut self.post_amount, r),
            34 => rt::get(&mut self.post_insurance_amount, r),
            35 => rt::get(&mut self.modify_amount, r),
            36 => rt::get(&mut self.modify_post_amount, r),
            37 => rt::get(&mut self.promotion_amount, r),
            38 => rt::get(&mut self.promotion_shop_amount, r),
            39 => rt::get(&mut self.promotion_platform_amount, r),
            40 => rt::get(&mut self.shop_cost_amount, r),
            41 => rt::get(&mut self.platform_cost_amount, r),
            42 => rt::get(&mut self.promotion_talent_amount, r),
            43 => rt::get(&mut self.promotion_pay_amount, r),
            44 => rt::get(&mut self.post_tel, r),
            45 => rt::get(&mut self.encrypt_post_tel, r),
            46 => rt::get(&mut self.post_receiver, r),
            47 => rt::get(&mut self.encrypt_post_receiver, r),
            48 => rt::get(&mut self.post_addr, r),
            49 => rt::get(&mut self.exp_ship_time, r),
            50 => rt::get(&mut self.ship_time, r),
            51 => rt::get(&mut self.logistics_info, r),
            52 => rt::get(&mut self.sku_order_list, r),
            53 => rt::get(&mut self.seller_remark_stars, r),
            54 => rt::get(&mut self.order_phase_list, r),
            55 => rt::get(&mut self.doudian_open_id, r),
            56 => rt::get(&mut self.serial_number_list, r),
            57 => rt::get(&mut self.promotion_redpack_amount, r),
            58 => rt::get(&mut self.promotion_redpack_platform_amount, r),
            59 => rt::get(&mut self.promotion_redpack_talent_amount, r),
            60 => rt::get(&mut self.user_id_info, r),
            61 => rt::get(&mut self.appointment_ship_time, r),
            62 => rt::get(&mut self.d_car_shop_biz_data, r),
            63 => rt::get(&mut self.shop_order_tag_ui, r),
            64 => rt::get(&mut self.total_promotion_amount, r),
            65 => rt::get(&mut self.post_origin_amount, r),
            66 => rt::get(&mut self.post_promotion_amount, r),
            67 => rt::get(&mut self.user_tag_ui, r),
            68 => rt::get(&mut self.author_cost_amount, r),
            69 => rt::get(&mut self.only_platform_cost_amount, r),
            70 => rt::get(&mut self.promise_info, r),
            71 => rt::get(&mut self.mask_post_receiver, r),
            72 => rt::get(&mut self.mask_post_tel, r),
            73 => rt::get(&mut self.mask_post_addr, r),
            74 => rt::get(&mut self.user_coordinate, r),
            75 => rt::get(&mut self.earliest_receipt_time, r),
            76 => rt::get(&mut self.latest_receipt_time, r),
            77 => rt::get(&mut self.early_arrival, r),
            78 => rt::get(&mut self.target_arrival_time, r),
            79 => rt::get(&mut self.packing_amount, r),
            80 => rt::get(&mut self.supermarket_order_serial_no, r),
            81 => rt::get(&mut self.tax_amount, r),
            82 => rt::get(&mut self.address_tag_ui, r),
            83 => rt::get(&mut self.promotion_detail, r),
            84 => rt::get(&mut self.open_address_id, r),
            85 => rt::get(&mut self.mask_pay_tel, r),
            86 => rt::get(&mut self.pay_tel, r),
            87 => rt::get(&mut self.encrypt_pay_tel, r),
            88 => rt::get(&mut self.greet_words, r),
            89 => rt::get(&mut self.aweme_id, r),
            90 => rt::get(&mut self.user_icon, r),
            91 => rt::get(&mut self.user_nick_name, r),
            92 => rt::get(&mut self.receipt_date, r),
            93 => rt::get(&mut self.recommend_start_ship_time, r),
            94 => rt::get(&mut self.recommend_end_ship_time, r),
            95 => rt::get(&mut self.receipt_time_map, r),
            96 => rt::get(&mut self.promise_detail, r),
            97 => rt::get(&mut self.order_tag, r),
            98 => rt::get(&mut self.fulfill_status, r),
            99 => rt::get(&mut self.original_shop_id, r),
            100 => rt::get(&mut self.free_interest, r),
            101 => rt::get(&mut self.make_up_post_amount, r),
            102 => rt::get(&mut self.tax_amount_not_come_out, r),
            103 => rt::get(&mut self.consolidate_info, r),
            104 => rt::get(&mut self.extra_promotion_amount_detail, r),
            105 => rt::get(&mut self.relation_shop_order_ids, r),
            106 => rt::get(&mut self.shop_period_purchase_info, r),
            107 => rt::get(&mut self.urge_deliver_times, r),
            108 => rt::get(&mut self.urge_deliver_times_, r),
            109 => rt::get(&mut self.bmp_source, r),
            110 => rt::get(&mut self.bmp_vertical_market, r),
            111 => rt::get(&mut self.bmp_seller_type, r),
            112 => rt::get(&mut self.order_operate_record_list, r),
            113 => rt::get(&mut self.order_recycle_info, r),
            114 => rt::get(&mut self.shop_recycle_subsidy_amount_info, r),
            115 => rt::get(&mut self.shop_receivable_amount, r),
            116 => rt::get(&mut self.update_time_, r),
            117 => rt::get(&mut self.is_comment, r),
            118 => rt::get(&mut self.c_biz_desc, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShopOrder);

rt::impl_serde!(DoudianShopOrder, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrder {
    /// 商品单号
    pub order_id: String,
    /// 店铺订单号
    pub parent_order_id: String,
    /// 订单层级
    pub order_level: i64,
    /// 业务来源
    pub biz: DoudianOrderBiz,
    /// 业务来源描述
    pub biz_desc: String,
    /// 订单类型
    pub order_type: DoudianOrderType,
    /// 订单类型描述
    pub order_type_desc: String,
    /// 交易类型
    pub trade_type: DoudianOrderTradeType,
    /// 交易类型描述
    pub trade_type_desc: String,
    /// 订单状态
    pub order_status: DoudianShopOrderStatus,
    /// 订单状态描述
    pub order_status_desc: String,
    /// 主流程状态
    pub main_status: DoudianShopOrderMainStatus,
    /// 主流程状态描述
    pub main_status_desc: String,
    /// 支付时间, in seconds
    pub pay_time: Option<i64>,
    /// 订单过期时间, in seconds
    pub order_expire_time: i64,
    /// 订单完成时间, in seconds
    pub finish_time: Option<i64>,
    /// 下单时间, in seconds
    pub create_time: i64,
    /// 订单更新时间, in seconds
    pub update_time: i64,
    /// 取消原因
    pub cancel_reason: Option<String>,
    /// 下单端
    pub b_type: DoudianOrderBType,
    /// 下单端描述
    pub b_type_desc: String,
    /// 下单场景
    pub sub_b_type: Option<DoudianOrderSubBType>,
    /// 下单场景描述
    pub sub_b_type_desc: Option<String>,
    /// 流量来源类型
    ///
    /// Codes:
    ///
    /// - `1` 鲁班广告
    /// - `2` 联盟
    /// - `3` 商城
    /// - `4` 自主经营
    /// - `5` 线索通支付表单
    /// - `6` 抖音门店
    /// - `7` 抖+
    /// - `8` 穿山甲
    #[deprecated]
    pub send_pay: Option<i64>,
    /// 流量来源描述
    #[deprecated]
    pub send_pay_desc: Option<String>,
    /// 直播主播ID
    pub author_id: Option<i64>,
    /// 直播主播名称
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub author_name: Option<String>,
    /// 下单来源
    ///
    /// Codes:
    ///
    /// - `0` 其他
    /// - `1` 直播间
    #[deprecated]
    pub theme_type: Option<String>,
    /// 下单来源描述
    #[deprecated]
    pub theme_type_desc: Option<String>,
    /// 小程序ID
    pub app_id: i64,
    /// 直播间ID
    pub room_id: Option<i64>,
    /// 内容ID
    #[deprecated]
    pub content_id: Option<String>,
    /// 视频ID
    pub video_id: Option<String>,
    /// 流量来源ID
    #[deprecated]
    pub origin_id: Option<String>,
    /// 广告ID
    #[deprecated]
    pub cid: Option<i64>,
    /// C端流量来源
    ///
    /// Codes:
    ///
    /// - `0` 未知
    /// - `2` 精选联盟
    /// - `8` 小店自卖
    pub c_biz: i64,
    /// C端流量来源描述
    pub c_biz_desc: String,
    /// 鲁班广告落地页ID
    pub page_id: Option<i64>,
    /// 支付类型
    pub pay_type: DoudianOrderPayType,
    /// 支付渠道流水号
    pub channel_payment_no: Option<String>,
    /// 订单金额, in fen (0.01 yuan)
    pub order_amount: i64,
    /// 支付金额, in fen (0.01 yuan)
    pub pay_amount: i64,
    /// 运费险金额, in fen (0.01 yuan)
    pub post_insurance_amount: i64,
    /// 改价金额变化量, in fen (0.01 yuan)
    pub modify_amount: i64,
    /// 改价运费金额变化量, in fen (0.01 yuan)
    pub modify_post_amount: i64,
    /// 订单优惠总金额, in fen (0.01 yuan)
    pub promotion_amount: i64,
    /// 店铺优惠金额, in fen (0.01 yuan)
    pub promotion_shop_amount: i64,
    /// 平台优惠金额, in fen (0.01 yuan)
    pub promotion_platform_amount: i64,
    /// 商家承担金额, in fen (0.01 yuan)
    pub shop_cost_amount: i64,
    /// 平台承担金额, in fen (0.01 yuan)
    pub platform_cost_amount: i64,
    /// 达人优惠金额, in fen (0.01 yuan)
    pub promotion_talent_amount: i64,
    /// 支付优惠金额, in fen (0.01 yuan)
    pub promotion_pay_amount: i64,
    /// 商家后台商品编码
    pub code: String,
    /// 收件人电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub post_tel: Option<String>,
    /// 加密收件人电话
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub encrypt_post_tel: Option<String>,
    /// 收件人姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub post_receiver: Option<String>,
    /// 加密收件人姓名
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub encrypt_post_receiver: Option<String>,
    /// 收件人地址
    pub post_addr: Option<DoudianOrderPostAddr>,
    /// 预计发货时间, in seconds
    pub exp_ship_time: Option<i64>,
    /// 发货时间, in seconds
    pub ship_time: Option<i64>,
    /// 物流收货时间, in seconds
    pub logistics_receipt_time: Option<i64>,
    /// 用户确认收货时间, in seconds
    pub confirm_receipt_time: Option<i64>,
    /// 商品类型
    ///
    /// Codes:
    ///
    /// - `0` 实体
    /// - `1` 虚拟
    pub goods_type: i64,
    /// 商品ID
    pub product_id: i64,
    /// SKU\_ID
    pub sku_id: i64,
    /// 规格信息
    pub spec: Vec<DoudianOrderSkuSpec>,
    /// 一级类目
    pub first_cid: i64,
    /// 二级类目
    pub second_cid: i64,
    /// 三级类目
    pub third_cid: i64,
    /// 四级类目
    pub fourth_cid: i64,
    /// 外部SKU\_ID
    pub out_sku_id: Option<String>,
    /// SKU外部供应商编码
    pub supplier_id: Option<String>,
    /// 商品外部编码
    pub out_product_id: Option<String>,
    /// 仓ID
    #[deprecated(note = "inventory_list")]
    pub warehouse_ids: Vec<String>,
    /// 外部仓ID
    #[deprecated(note = "inventory_list")]
    pub out_warehouse_ids: Vec<String>,
    /// 库存类型
    #[deprecated(note = "inventory_list")]
    pub inventory_type: Option<String>,
    /// 库存类型描述
    #[deprecated(note = "inventory_list")]
    pub inventory_type_desc: Option<String>,
    /// 库存扣减方式
    ///
    /// Codes:
    ///
    /// - `1` 下单减库存
    /// - `2` 支付减库存
    pub reduce_stock_type: i64,
    /// 库存扣减方式名称
    pub reduce_stock_type_desc: String,
    /// 商品现价, in fen (0.01 yuan)
    pub origin_amount: i64,
    /// 是否包税
    pub has_tax: bool,
    /// 订单商品数量
    pub item_num: i64,
    /// 商品总价, in fen (0.01 yuan)
    pub sum_amount: i64,
    /// 商品来源平台
    pub source_platform: Option<String>,
    /// 商品图片
    pub product_pic: Option<String>,
    /// 是否评价
    ///
    /// Codes:
    ///
    /// - `0` 未评价
    /// - `1` 已评价
    /// - `2` 追评
    pub is_comment: i64,
    /// 商品名称
    pub product_name: String,
    /// 仓库信息
    pub inventory_list: Vec<DoudianSkuOrderInventory>,
    /// 运费, in fen (0.01 yuan)
    pub post_amount: i64,
    /// 预售类型
    pub pre_sale_type: Option<DoudianOrderPreSaleType>,
    /// 售后信息
    pub after_sale_info: Option<DoudianSkuOrderAfterSale>,
    /// 红包优惠金额, in fen (0.01 yuan)
    pub promotion_redpack_amount: i64,
    /// 平台红包优惠金额, in fen (0.01 yuan)
    pub promotion_redpack_platform_amount: i64,
    /// 达人红包优惠金额, in fen (0.01 yuan)
    pub promotion_redpack_talent_amount: i64,
    /// 邮寄类型
    ///
    /// Codes:
    ///
    /// - `1` 邮寄
    /// - `2` 自提
    pub receive_type: Option<i64>,
    /// 是否需要上传序列号
    pub need_serial_number: Option<bool>,
    /// 广告来源
    ///
    /// Codes:
    ///
    /// - `video` 短视频
    /// - `live` 直播
    pub ad_env_type: Option<String>,
    /// 商品单标签
    pub sku_order_tag_ui: Vec<DoudianOrderTag>,
    /// 商品ID
    pub product_id_str: Option<String>,
    /// 预约发货时间, in seconds
    pub appointment_ship_time: Option<i64>,
    /// 直播房间ID
    pub room_id_str: Option<String>,
    /// 赠品绑定类型
    ///
    /// Codes:
    ///
    /// - `MASTER` 主品单
    /// - `FREE` 免费赠品
    pub given_product_type: Option<String>,
    /// 主品SKU单号
    #[deprecated(note = "master_sku_order_id_list")]
    pub master_sku_order_id: Option<String>,
    /// 卡券信息
    pub card_voucher: Option<DoudianSkuOrderCardVoucher>,
    /// 组套子商品列表
    pub bundle_sku_info: Vec<DoudianSkuOrderBundleItem>,
    /// 账号列表
    pub account_list: Option<DoudianSkuOrderAccountList>,
    /// 定制商品信息
    pub sku_customization_info: Vec<DoudianSkuOrderCustomization>,
    /// 作者承担金额, in fen (0.01 yuan)
    pub author_cost_amount: Option<i64>,
    /// 平台单独承担金额, in fen (0.01 yuan)
    pub only_platform_cost_amount: Option<i64>,
    /// 履约时效信息
    ///
    /// JSON inside text on the wire.
    pub promise_info: Option<rt::JsonText<rt::Value>>,
    /// 门店信息
    pub store_info: Option<DoudianSkuOrderStore>,
    /// 脱敏收件人姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub mask_post_receiver: Option<String>,
    /// 脱敏收件人电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub mask_post_tel: Option<String>,
    /// 脱敏收件人地址
    pub mask_post_addr: Option<DoudianOrderAddr>,
    /// 合约信息
    pub contract_info: Option<DoudianSkuOrderContract>,
    /// 主品SKU单号
    pub master_sku_order_id_list: Vec<String>,
    /// 赠品活动信息
    pub given_product_activity_info: Option<DoudianSkuOrderGiftActivity>,
    /// 质检信息
    pub quality_check_info: Option<DoudianSkuOrderQualityCheck>,
    /// 云仓择仓信息
    pub sku_yun_warehouse_info: Vec<DoudianSkuOrderWarehouse>,
    /// 税费, in fen (0.01 yuan)
    pub tax_amount: Option<i64>,
    /// 快递费原价, in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub post_origin_amount: Option<i64>,
    /// 快递费优惠金额, in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub post_promotion_amount: Option<i64>,
    /// 优惠信息
    pub promotion_detail: Option<DoudianOrderPromotion>,
    /// 卖家应收金额, in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub shop_receivable_amount: Option<i64>,
    /// 活动信息
    pub campaign_info: Vec<DoudianSkuOrderCampaign>,
    /// 核销信息
    pub writeoff_info: Vec<DoudianSkuOrderWriteoff>,
    /// 关联订单
    pub relation_order: Option<DoudianSkuOrderRelation>,
    /// 是否补贴品订单
    pub is_activity: Option<bool>,
    /// 商品原价, in fen (0.01 yuan)
    pub goods_price: Option<i64>,
    /// 质检状态
    ///
    /// Codes:
    ///
    /// - `0` 无需质检
    /// - `1` 可质检
    /// - `2` 必须质检
    pub quality_inspection_status: Option<i64>,
    /// 车型
    ///
    /// Only in order.orderDetail.
    pub sku_car_model_desc: Option<String>,
    /// 跨境税费是否未计算完成
    ///
    /// Codes:
    ///
    /// - `0` 计算完成
    /// - `1` 未计算完成
    ///
    /// Only in order.orderDetail.
    pub tax_amount_not_come_out: Option<i64>,
    /// 支付优惠详情
    ///
    /// Makes up promotion\_pay\_amount.
    pub promotion_pay_amount_details: Vec<DoudianSkuOrderPayPromotion>,
    /// 抖音月付免息信息
    pub free_interest: Option<DoudianOrderFreeInterest>,
    /// 提货券抵扣金额, in fen (0.01 yuan)
    pub voucher_deduction_amount: Option<i64>,
    /// 打包费, in fen (0.01 yuan)
    pub packing_charge_amount: Option<i64>,
    /// 商品单额外信息
    ///
    /// Such as barcodes, a list in JSON.
    pub extra_info: BTreeMap<String, String>,
    /// 超值购信息
    pub low_price_info: Option<DoudianSkuOrderLowPrice>,
    /// 渠道商品信息
    pub product_channel_info: Option<DoudianSkuOrderChannel>,
    /// 库存扣减信息
    pub sku_cargo_future_stock: Option<DoudianSkuOrderFutureStock>,
    /// 商品属性
    ///
    /// Of takeaway and instant retail.
    pub custom_properties: Vec<DoudianSkuOrderProperty>,
    /// 关联商品单号
    ///
    /// Such as those of repairs.
    pub relation_sku_order_ids: Vec<String>,
    /// 服务商品编码
    pub sp_product_id: Option<String>,
    /// 周期购信息
    pub sku_period_purchase_info: Option<DoudianOrderPeriodPurchase>,
    /// 政府补贴序列号信息
    pub serial_no_info: Option<DoudianSkuOrderSerialNo>,
    /// 政府补贴信息
    pub gov_subsidy_detail: Option<DoudianSkuOrderGovSubsidy>,
    /// 业务身份-来源
    pub bmp_source: Option<String>,
    /// 业务身份-垂类
    pub bmp_vertical_market: Option<String>,
    /// 业务身份-卖家身份
    pub bmp_seller_type: Option<String>,
}

#[allow(deprecated)]
impl rt::Encode for DoudianSkuOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrder",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("parent_order_id", rt::REQUIRED, &[]),
                rt::Field("order_level", rt::REQUIRED, &[]),
                rt::Field("biz", rt::REQUIRED, DoudianOrderBiz::KNOWN),
                rt::Field("biz_desc", rt::REQUIRED, &[]),
                rt::Field("order_type", rt::REQUIRED, DoudianOrderType::KNOWN),
                rt::Field("order_type_desc", rt::REQUIRED, &[]),
                rt::Field("trade_type", rt::REQUIRED, DoudianOrderTradeType::KNOWN),
                rt::Field("trade_type_desc", rt::REQUIRED, &[]),
                rt::Field("order_status", rt::REQUIRED, DoudianShopOrderStatus::KNOWN),
                rt::Field("order_status_desc", rt::REQUIRED, &[]),
                rt::Field(
                    "main_status",
                    rt::REQUIRED,
                    DoudianShopOrderMainStatus::KNOWN,
                ),
                rt::Field("main_status_desc", rt::REQUIRED, &[]),
                rt::Field("pay_time", 0, &[]),
                rt::Field("order_expire_time", rt::REQUIRED, &[]),
                rt::Field("finish_time", 0, &[]),
                rt::Field("create_time", rt::REQUIRED, &[]),
                rt::Field("update_time", rt::REQUIRED, &[]),
                rt::Field("cancel_reason", 0, &[]),
                rt::Field("b_type", rt::REQUIRED, DoudianOrderBType::KNOWN),
                rt::Field("b_type_desc", rt::REQUIRED, &[]),
                rt::Field("sub_b_type", 0, DoudianOrderSubBType::KNOWN),
                rt::Field("sub_b_type_desc", 0, &[]),
                rt::Field(
                    "send_pay",
                    rt::LENIENT,
                    &["1", "2", "3", "4", "5", "6", "7", "8"],
                ),
                rt::Field("send_pay_desc", 0, &[]),
                rt::Field("author_id", rt::LENIENT, &[]),
                rt::Field("author_name", rt::PII, &[]),
                rt::Field("theme_type", rt::LENIENT, &["0", "1"]),
                rt::Field("theme_type_desc", 0, &[]),
                rt::Field("app_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("room_id", 0, &[]),
                rt::Field("content_id", rt::LENIENT, &[]),
                rt::Field("video_id", rt::LENIENT, &[]),
                rt::Field("origin_id", rt::LENIENT, &[]),
                rt::Field("cid", 0, &[]),
                rt::Field("c_biz", rt::REQUIRED, &["0", "2", "8"]),
                rt::Field("c_biz_desc", rt::REQUIRED, &[]),
                rt::Field("page_id", 0, &[]),
                rt::Field("pay_type", rt::REQUIRED, DoudianOrderPayType::KNOWN),
                rt::Field("channel_payment_no", 0, &[]),
                rt::Field("order_amount", rt::REQUIRED, &[]),
                rt::Field("pay_amount", rt::REQUIRED, &[]),
                rt::Field("post_insurance_amount", rt::REQUIRED, &[]),
                rt::Field("modify_amount", rt::REQUIRED, &[]),
                rt::Field("modify_post_amount", rt::REQUIRED, &[]),
                rt::Field("promotion_amount", rt::REQUIRED, &[]),
                rt::Field("promotion_shop_amount", rt::REQUIRED, &[]),
                rt::Field("promotion_platform_amount", rt::REQUIRED, &[]),
                rt::Field("shop_cost_amount", rt::REQUIRED, &[]),
                rt::Field("platform_cost_amount", rt::REQUIRED, &[]),
                rt::Field("promotion_talent_amount", rt::REQUIRED, &[]),
                rt::Field("promotion_pay_amount", rt::REQUIRED, &[]),
                rt::Field("code", rt::REQUIRED, &[]),
                rt::Field("post_tel", rt::PII, &[]),
                rt::Field("encrypt_post_tel", rt::PII, &[]),
                rt::Field("post_receiver", rt::PII, &[]),
                rt::Field("encrypt_post_receiver", rt::PII, &[]),
                rt::Field("post_addr", 0, &[]),
                rt::Field("exp_ship_time", 0, &[]),
                rt::Field("ship_time", 0, &[]),
                rt::Field("logistics_receipt_time", 0, &[]),
                rt::Field("confirm_receipt_time", 0, &[]),
                rt::Field("goods_type", rt::REQUIRED, &["0", "1"]),
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("sku_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("spec", rt::REQUIRED, &[]),
                rt::Field("first_cid", rt::REQUIRED, &[]),
                rt::Field("second_cid", rt::REQUIRED, &[]),
                rt::Field("third_cid", rt::REQUIRED, &[]),
                rt::Field("fourth_cid", rt::REQUIRED, &[]),
                rt::Field("out_sku_id", 0, &[]),
                rt::Field("supplier_id", 0, &[]),
                rt::Field("out_product_id", 0, &[]),
                rt::Field("warehouse_ids", 0, &[]),
                rt::Field("out_warehouse_ids", 0, &[]),
                rt::Field("inventory_type", 0, &[]),
                rt::Field("inventory_type_desc", 0, &[]),
                rt::Field("reduce_stock_type", rt::REQUIRED, &["1", "2"]),
                rt::Field("reduce_stock_type_desc", rt::REQUIRED, &[]),
                rt::Field("origin_amount", rt::REQUIRED, &[]),
                rt::Field("has_tax", rt::REQUIRED, &[]),
                rt::Field("item_num", rt::REQUIRED, &[]),
                rt::Field("sum_amount", rt::REQUIRED, &[]),
                rt::Field("source_platform", 0, &[]),
                rt::Field("product_pic", 0, &[]),
                rt::Field("is_comment", rt::REQUIRED, &["0", "1", "2"]),
                rt::Field("product_name", rt::REQUIRED, &[]),
                rt::Field("inventory_list", 0, &[]),
                rt::Field("post_amount", rt::REQUIRED, &[]),
                rt::Field("pre_sale_type", 0, DoudianOrderPreSaleType::KNOWN),
                rt::Field("after_sale_info", 0, &[]),
                rt::Field("promotion_redpack_amount", rt::REQUIRED, &[]),
                rt::Field("promotion_redpack_platform_amount", rt::REQUIRED, &[]),
                rt::Field("promotion_redpack_talent_amount", rt::REQUIRED, &[]),
                rt::Field("receive_type", 0, &["1", "2"]),
                rt::Field("need_serial_number", 0, &[]),
                rt::Field("ad_env_type", 0, &["video", "live"]),
                rt::Field("sku_order_tag_ui", 0, &[]),
                rt::Field("product_id_str", 0, &[]),
                rt::Field("appointment_ship_time", 0, &[]),
                rt::Field("room_id_str", 0, &[]),
                rt::Field("given_product_type", 0, &["MASTER", "FREE"]),
                rt::Field("master_sku_order_id", 0, &[]),
                rt::Field("card_voucher", 0, &[]),
                rt::Field("bundle_sku_info", 0, &[]),
                rt::Field("account_list", 0, &[]),
                rt::Field("sku_customization_info", 0, &[]),
                rt::Field("author_cost_amount", 0, &[]),
                rt::Field("only_platform_cost_amount", 0, &[]),
                rt::Field("promise_info", 0, &[]),
                rt::Field("store_info", 0, &[]),
                rt::Field("mask_post_receiver", rt::PII, &[]),
                rt::Field("mask_post_tel", rt::PII, &[]),
                rt::Field("mask_post_addr", 0, &[]),
                rt::Field("contract_info", 0, &[]),
                rt::Field("master_sku_order_id_list", 0, &[]),
                rt::Field("given_product_activity_info", 0, &[]),
                rt::Field("quality_check_info", 0, &[]),
                rt::Field("sku_yun_warehouse_info", 0, &[]),
                rt::Field("tax_amount", 0, &[]),
                rt::Field("post_origin_amount", rt::UNCERTAIN, &[]),
                rt::Field("post_promotion_amount", rt::UNCERTAIN, &[]),
                rt::Field("promotion_detail", 0, &[]),
                rt::Field("shop_receivable_amount", rt::UNCERTAIN, &[]),
                rt::Field("campaign_info", 0, &[]),
                rt::Field("writeoff_info", 0, &[]),
                rt::Field("relation_order", 0, &[]),
                rt::Field("is_activity", 0, &[]),
                rt::Field("goods_price", 0, &[]),
                rt::Field("quality_inspection_status", 0, &["0", "1", "2"]),
                rt::Field("sku_car_model_desc", 0, &[]),
                rt::Field("tax_amount_not_come_out", 0, &["0", "1"]),
                rt::Field("promotion_pay_amount_details", 0, &[]),
                rt::Field("free_interest", 0, &[]),
                rt::Field("voucher_deduction_amount", 0, &[]),
                rt::Field("packing_charge_amount", 0, &[]),
                rt::Field("extra_info", 0, &[]),
                rt::Field("low_price_info", 0, &[]),
                rt::Field("product_channel_info", 0, &[]),
                rt::Field("sku_cargo_future_stock", 0, &[]),
                rt::Field("custom_properties", 0, &[]),
                rt::Field("relation_sku_order_ids", 0, &[]),
                rt::Field("sp_product_id", 0, &[]),
                rt::Field("sku_period_purchase_info", 0, &[]),
                rt::Field("serial_no_info", 0, &[]),
                rt::Field("gov_subsidy_detail", 0, &[]),
                rt::Field("bmp_source", 0, &[]),
                rt::Field("bmp_vertical_market", 0, &[]),
                rt::Field("bmp_seller_type", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 105, &self.account_list);
        rt::put(w, 96, &self.ad_env_type);
        rt::put(w, 90, &self.after_sale_info);
        rt::put(w, 29, &self.app_id);
        rt::put(w, 99, &self.appointment_ship_time);
        rt::put(w, 107, &self.author_cost_amount);
        rt::put(w, 25, &self.author_id);
        rt::put(w, 26, &self.author_name);
        rt::put(w, 19, &self.b_type);
        rt::put(w, 20, &self.b_type_desc);
        rt::put(w, 3, &self.biz);
        rt::put(w, 4, &self.biz_desc);
        rt::put(w, 148, &self.bmp_seller_type);
        rt::put(w, 146, &self.bmp_source);
        rt::put(w, 147, &self.bmp_vertical_market);
        rt::put(w, 104, &self.bundle_sku_info);
        rt::put(w, 35, &self.c_biz);
        rt::put(w, 36, &self.c_biz_desc);
        rt::put(w, 124, &self.campaign_info);
        rt::put(w, 18, &self.cancel_reason);
        rt::put(w, 103, &self.card_voucher);
        rt::put(w, 39, &self.channel_payment_no);
        rt::put(w, 34, &self.cid);
        rt::put(w, 52, &self.code);
        rt::put(w, 61, &self.confirm_receipt_time);
        rt::put(w, 31, &self.content_id);
        rt::put(w, 114, &self.contract_info);
        rt::put(w, 16, &self.create_time);
        rt::put(w, 140, &self.custom_properties);
        rt::put(w, 56, &self.encrypt_post_receiver);
        rt::put(w, 54, &self.encrypt_post_tel);
        rt::put(w, 58, &self.exp_ship_time);
        rt::put(w, 136, &self.extra_info);
        rt::put(w, 15, &self.finish_time);
        rt::put(w, 66, &self.first_cid);
        rt::put(w, 69, &self.fourth_cid);
        rt::put(w, 133, &self.free_interest);
        rt::put(w, 116, &self.given_product_activity_info);
        rt::put(w, 101, &self.given_product_type);
        rt::put(w, 128, &self.goods_price);
        rt::put(w, 62, &self.goods_type);
        rt::put(w, 145, &self.gov_subsidy_detail);
        rt::put(w, 80, &self.has_tax);
        rt::put(w, 87, &self.inventory_list);
        rt::put(w, 75, &self.inventory_type);
        rt::put(w, 76, &self.inventory_type_desc);
        rt::put(w, 127, &self.is_activity);
        rt::put(w, 85, &self.is_comment);
        rt::put(w, 81, &self.item_num);
        rt::put(w, 60, &self.logistics_receipt_time);
        rt::put(w, 137, &self.low_price_info);
        rt::put(w, 11, &self.main_status);
        rt::put(w, 12, &self.main_status_desc);
        rt::put(w, 113, &self.mask_post_addr);
        rt::put(w, 111, &self.mask_post_receiver);
        rt::put(w, 112, &self.mask_post_tel);
        rt::put(w, 102, &self.master_sku_order_id);
        rt::put(w, 115, &self.master_sku_order_id_list);
        rt::put(w, 43, &self.modify_amount);
        rt::put(w, 44, &self.modify_post_amount);
        rt::put(w, 95, &self.need_serial_number);
        rt::put(w, 108, &self.only_platform_cost_amount);
        rt::put(w, 40, &self.order_amount);
        rt::put(w, 14, &self.order_expire_time);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 2, &self.order_level);
        rt::put(w, 9, &self.order_status);
        rt::put(w, 10, &self.order_status_desc);
        rt::put(w, 5, &self.order_type);
        rt::put(w, 6, &self.order_type_desc);
        rt::put(w, 79, &self.origin_amount);
        rt::put(w, 33, &self.origin_id);
        rt::put(w, 72, &self.out_product_id);
        rt::put(w, 70, &self.out_sku_id);
        rt::put(w, 74, &self.out_warehouse_ids);
        rt::put(w, 135, &self.packing_charge_amount);
        rt::put(w, 37, &self.page_id);
        rt::put(w, 1, &self.parent_order_id);
        rt::put(w, 41, &self.pay_amount);
        rt::put(w, 13, &self.pay_time);
        rt::put(w, 38, &self.pay_type);
        rt::put(w, 49, &self.platform_cost_amount);
        rt::put(w, 57, &self.post_addr);
        rt::put(w, 88, &self.post_amount);
        rt::put(w, 42, &self.post_insurance_amount);
        rt::put(w, 120, &self.post_origin_amount);
        rt::put(w, 121, &self.post_promotion_amount);
        rt::put(w, 55, &self.post_receiver);
        rt::put(w, 53, &self.post_tel);
        rt::put(w, 89, &self.pre_sale_type);
        rt::put(w, 138, &self.product_channel_info);
        rt::put(w, 63, &self.product_id);
        rt::put(w, 98, &self.product_id_str);
        rt::put(w, 86, &self.product_name);
        rt::put(w, 84, &self.product_pic);
        rt::put(w, 109, &self.promise_info);
        rt::put(w, 45, &self.promotion_amount);
        rt::put(w, 122, &self.promotion_detail);
        rt::put(w, 51, &self.promotion_pay_amount);
        rt::put(w, 132, &self.promotion_pay_amount_details);
        rt::put(w, 47, &self.promotion_platform_amount);
        rt::put(w, 91, &self.promotion_redpack_amount);
        rt::put(w, 92, &self.promotion_redpack_platform_amount);
        rt::put(w, 93, &self.promotion_redpack_talent_amount);
        rt::put(w, 46, &self.promotion_shop_amount);
        rt::put(w, 50, &self.promotion_talent_amount);
        rt::put(w, 117, &self.quality_check_info);
        rt::put(w, 129, &self.quality_inspection_status);
        rt::put(w, 94, &self.receive_type);
        rt::put(w, 77, &self.reduce_stock_type);
        rt::put(w, 78, &self.reduce_stock_type_desc);
        rt::put(w, 126, &self.relation_order);
        rt::put(w, 141, &self.relation_sku_order_ids);
        rt::put(w, 30, &self.room_id);
        rt::put(w, 100, &self.room_id_str);
        rt::put(w, 67, &self.second_cid);
        rt::put(w, 23, &self.send_pay);
        rt::put(w, 24, &self.send_pay_desc);
        rt::put(w, 144, &self.serial_no_info);
        rt::put(w, 59, &self.ship_time);
        rt::put(w, 48, &self.shop_cost_amount);
        rt::put(w, 123, &self.shop_receivable_amount);
        rt::put(w, 130, &self.sku_car_model_desc);
        rt::put(w, 139, &self.sku_cargo_future_stock);
        rt::put(w, 106, &self.sku_customization_info);
        rt::put(w, 64, &self.sku_id);
        rt::put(w, 97, &self.sku_order_tag_ui);
        rt::put(w, 143, &self.sku_period_purchase_info);
        rt::put(w, 118, &self.sku_yun_warehouse_info);
        rt::put(w, 83, &self.source_platform);
        rt::put(w, 142, &self.sp_product_id);
        rt::put(w, 65, &self.spec);
        rt::put(w, 110, &self.store_info);
        rt::put(w, 21, &self.sub_b_type);
        rt::put(w, 22, &self.sub_b_type_desc);
        rt::put(w, 82, &self.sum_amount);
        rt::put(w, 71, &self.supplier_id);
        rt::put(w, 119, &self.tax_amount);
        rt::put(w, 131, &self.tax_amount_not_come_out);
        rt::put(w, 27, &self.theme_type);
        rt::put(w, 28, &self.theme_type_desc);
        rt::put(w, 68, &self.third_cid);
        rt::put(w, 7, &self.trade_type);
        rt::put(w, 8, &self.trade_type_desc);
        rt::put(w, 17, &self.update_time);
        rt::put(w, 32, &self.video_id);
        rt::put(w, 134, &self.voucher_deduction_amount);
        rt::put(w, 73, &self.warehouse_ids);
        rt::put(w, 125, &self.writeoff_info);
    }
}

#[allow(deprecated)]
impl rt::Decode for DoudianSkuOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.parent_order_id, r),
            2 => rt::get(&mut self.order_level, r),
            3 => rt::get(&mut self.biz, r),
            4 => rt::get(&mut self.biz_desc, r),
            5 => rt::get(&mut self.order_type, r),
            6 => rt::get(&mut self.order_type_desc, r),
            7 => rt::get(&mut self.trade_type, r),
            8 => rt::get(&mut self.trade_type_desc, r),
            9 => rt::get(&mut self.order_status, r),
            10 => rt::get(&mut self.order_status_desc, r),
            11 => rt::get(&mut self.main_status, r),
            12 => rt::get(&mut self.main_status_desc, r),
            13 => rt::get(&mut self.pay_time, r),
            14 => rt::get(&mut self.order_expire_time, r),
            15 => rt::get(&mut self.finish_time, r),
            16 => rt::get(&mut self.create_time, r),
            17 => rt::get(&mut self.update_time, r),
            18 => rt::get(&mut self.cancel_reason, r),
            19 => rt::get(&mut self.b_type, r),
            20 => rt::get(&mut self.b_type_desc, r),
            21 => rt::get(&mut self.sub_b_type, r),
            22 => rt::get(&mut self.sub_b_type_desc, r),
            23 => rt::get(&mut self.send_pay, r),
            24 => rt::get(&mut self.send_pay_desc, r),
            25 => rt::get(&mut self.author_id, r),
            26 => rt::get(&mut self.author_name, r),
            27 => rt::get(&mut self.theme_type, r),
            28 => rt::get(&mut self.theme_type_desc, r),
            29 => rt::get(&mut self.app_id, r),
            30 => rt::get(&mut self.room_id, r),
            31 => rt::get(&mut self.content_id, r),
            32 => rt::get(&mut self.video_id, r),
            33 => rt::get(&mut self.origin_id, r),
            34 => rt::get(&mut self.cid, r),
            35 => rt::get(&mut self.c_biz, r),
            36 => rt::get(&mut self.c_biz_desc, r),
            37 => rt::get(&mut self.page_id, r),
            38 => rt::get(&mut self.pay_type, r),
            39 => rt::get(&mut self.channel_payment_no, r),
            40 => rt::get(&mut self.order_amount, r),
            41 => rt::get(&mut self.pay_amount, r),
            42 => rt::get(&mut self.post_insurance_amount, r),
            43 => rt::get(&mut self.modify_amount, r),
            44 => rt::get(&mut self.modify_post_amount, r),
            45 => rt::get(&mut self.promotion_amount, r),
            46 => rt::get(&mut self.promotion_shop_amount, r),
            47 => rt::get(&mut self.promotion_platform_amount, r),
            48 => rt::get(&mut self.shop_cost_amount, r),
            49 => rt::get(&mut self.platform_cost_amount, r),
            50 => rt::get(&mut self.promotion_talent_amount, r),
            51 => rt::get(&mut self.promotion_pay_amount, r),
            52 => rt::get(&mut self.code, r),
            53 => rt::get(&mut self.post_tel, r),
            54 => rt::get(&mut self.encrypt_post_tel, r),
            55 => rt::get(&mut self.post_receiver, r),
            56 => rt::get(&mut self.encrypt_post_receiver, r),
            57 => rt::get(&mut self.post_addr, r),
            58 => rt::get(&mut self.exp_ship_time, r),
            59 => rt::get(&mut self.ship_time, r),
            60 => rt::get(&mut self.logistics_receipt_time, r),
            61 => rt::get(&mut self.confirm_receipt_time, r),
            62 => rt::get(&mut self.goods_type, r),
            63 => rt::get(&mut self.product_id, r),
            64 => rt::get(&mut self.sku_id, r),
            65 => rt::get(&mut self.spec, r),
            66 => rt::get(&mut self.first_cid, r),
            67 => rt::get(&mut self.second_cid, r),
            68 => rt::get(&mut self.third_cid, r),
            69 => rt::get(&mut self.fourth_cid, r),
            70 => rt::get(&mut self.out_sku_id, r),
            71 => rt::get(&mut self.supplier_id, r),
            72 => rt::get(&mut self.out_product_id, r),
            73 => rt::get(&mut self.warehouse_ids, r),
            74 => rt::get(&mut self.out_warehouse_ids, r),
            75 => rt::get(&mut self.inventory_type, r),
            76 => rt::get(&mut self.inventory_type_desc, r),
            77 => rt::get(&mut self.reduce_stock_type, r),
            78 => rt::get(&mut self.reduce_stock_type_desc, r),
            79 => rt::get(&mut self.origin_amount, r),
            80 => rt::get(&mut self.has_tax, r),
            81 => rt::get(&mut self.item_num, r),
            82 => rt::get(&mut self.sum_amount, r),
            83 => rt::get(&mut self.source_platform, r),
            84 => rt::get(&mut self.product_pic, r),
            85 => rt::get(&mut self.is_comment, r),
            86 => rt::get(&mut self.product_name, r),
            87 => rt::get(&mut self.inventory_list, r),
            88 => rt::get(&mut self.post_amount, r),
            89 => rt::get(&mut self.pre_sale_type, r),
            90 => rt::get(&mut self.after_sale_info, r),
            91 => rt::get(&mut self.promotion_redpack_amount, r),
            92 => rt::get(&mut self.promotion_redpack_platform_amount, r),
            93 => rt::get(&mut self.promotion_redpack_talent_amount, r),
            94 => rt::get(&mut self.receive_type, r),
            95 => rt::get(&mut self.need_serial_number, r),
            96 => rt::get(&mut self.ad_env_type, r),
            97 => rt::get(&mut self.sku_order_tag_ui, r),
            98 => rt::get(&mut self.product_id_str, r),
            99 => rt::get(&mut self.appointment_ship_time, r),
            100 => rt::get(&mut self.room_id_str, r),
            101 => rt::get(&mut self.given_product_type, r),
            102 => rt::get(&mut self.master_sku_order_id, r),
            103 => rt::get(&mut self.card_voucher, r),
            104 => rt::get(&mut self.bundle_sku_info, r),
            105 => rt::get(&mut self.account_list, r),
            106 => rt::get(&mut self.sku_customization_info, r),
            107 => rt::get(&mut self.author_cost_amount, r),
            108 => rt::get(&mut self.only_platform_cost_amount, r),
            109 => rt::get(&mut self.promise_info, r),
            110 => rt::get(&mut self.store_info, r),
            111 => rt::get(&mut self.mask_post_receiver, r),
            112 => rt::get(&mut self.mask_post_tel, r),
            113 => rt::get(&mut self.mask_post_addr, r),
            114 => rt::get(&mut self.contract_info, r),
            115 => rt::get(&mut self.master_sku_order_id_list, r),
            116 => rt::get(&mut self.given_product_activity_info, r),
            117 => rt::get(&mut self.quality_check_info, r),
            118 => rt::get(&mut self.sku_yun_warehouse_info, r),
            119 => rt::get(&mut self.tax_amount, r),
            120 => rt::get(&mut self.post_origin_amount, r),
            121 => rt::get(&mut self.post_promotion_amount, r),
            122 => rt::get(&mut self.promotion_detail, r),
            123 => rt::get(&mut self.shop_receivable_amount, r),
            124 => rt::get(&mut self.campaign_info, r),
            125 => rt::get(&mut self.writeoff_info, r),
            126 => rt::get(&mut self.relation_order, r),
            127 => rt::get(&mut self.is_activity, r),
            128 => rt::get(&mut self.goods_price, r),
            129 => rt::get(&mut self.quality_inspection_status, r),
            130 => rt::get(&mut self.sku_car_model_desc, r),
            131 => rt::get(&mut self.tax_amount_not_come_out, r),
            132 => rt::get(&mut self.promotion_pay_amount_details, r),
            133 => rt::get(&mut self.free_interest, r),
            134 => rt::get(&mut self.voucher_deduction_amount, r),
            135 => rt::get(&mut self.packing_charge_amount, r),
            136 => rt::get(&mut self.extra_info, r),
            137 => rt::get(&mut self.low_price_info, r),
            138 => rt::get(&mut self.product_channel_info, r),
            139 => rt::get(&mut self.sku_cargo_future_stock, r),
            140 => rt::get(&mut self.custom_properties, r),
            141 => rt::get(&mut self.relation_sku_order_ids, r),
            142 => rt::get(&mut self.sp_product_id, r),
            143 => rt::get(&mut self.sku_period_purchase_info, r),
            144 => rt::get(&mut self.serial_no_info, r),
            145 => rt::get(&mut self.gov_subsidy_detail, r),
            146 => rt::get(&mut self.bmp_source, r),
            147 => rt::get(&mut self.bmp_vertical_market, r),
            148 => rt::get(&mut self.bmp_seller_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrder);

rt::impl_serde!(DoudianSkuOrder, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrderAccount {
    /// 账号名称
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub account_name: String,
    /// 账号类型
    ///
    /// Codes:
    ///
    /// - `Mobile` 手机号
    /// - `Email` 邮箱
    /// - `IdCard` 身份证
    /// - `Passport` 护照
    /// - `BankCard` 银行卡
    /// - `Number` 纯数字
    /// - `NumberLetter` 数字字母混合
    pub account_type: String,
    /// 账号值
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub account_id: Option<String>,
    /// 加密账号值
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub encrypt_account_id: String,
}

impl rt::Encode for DoudianSkuOrderAccount {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrderAccount",
            &[
                rt::Field("account_name", rt::REQUIRED | rt::PII, &[]),
                rt::Field(
                    "account_type",
                    rt::REQUIRED | rt::LENIENT,
                    &[
                        "Mobile",
                        "Email",
                        "IdCard",
                        "Passport",
                        "BankCard",
                        "Number",
                        "NumberLetter",
                    ],
                ),
                rt::Field("account_id", rt::PII, &[]),
                rt::Field("encrypt_account_id", rt::REQUIRED | rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.account_id);
        rt::put(w, 0, &self.account_name);
        rt::put(w, 1, &self.account_type);
        rt::put(w, 3, &self.encrypt_account_id);
    }
}

impl rt::Decode for DoudianSkuOrderAccount {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.account_name, r),
            1 => rt::get(&mut self.account_type, r),
            2 => rt::get(&mut self.account_id, r),
            3 => rt::get(&mut self.encrypt_account_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrderAccount);

rt::impl_serde!(DoudianSkuOrderAccount, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrderAccountList {
    /// 账号信息
    pub account_info: Vec<DoudianSkuOrderAccount>,
}

impl rt::Encode for DoudianSkuOrderAccountList {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrderAccountList",
            &[rt::Field("account_info", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.account_info);
    }
}

impl rt::Decode for DoudianSkuOrderAccountList {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.account_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrderAccountList);

rt::impl_serde!(DoudianSkuOrderAccountList, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrderAfterSale {
    /// 售后状态
    pub after_sale_status: DoudianOrderAfterSaleStatus,
    /// 售后类型
    pub after_sale_type: DoudianOrderAfterSaleType,
    /// 退款状态
    pub refund_status: DoudianOrderRefundStatus,
}

impl rt::Encode for DoudianSkuOrderAfterSale {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrderAfterSale",
            &[
                rt::Field(
                    "after_sale_status",
                    rt::REQUIRED,
                    DoudianOrderAfterSaleStatus::KNOWN,
                ),
                rt::Field(
                    "after_sale_type",
                    rt::REQUIRED,
                    DoudianOrderAfterSaleType::KNOWN,
                ),
                rt::Field("refund_status", rt::REQUIRED, DoudianOrderRefundStatus::KNOWN),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.after_sale_status);
        rt::put(w, 1, &self.after_sale_type);
        rt::put(w, 2, &self.refund_status);
    }
}

impl rt::Decode for DoudianSkuOrderAfterSale {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.after_sale_status, r),
            1 => rt::get(&mut self.after_sale_type, r),
            2 => rt::get(&mut self.refund_status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrderAfterSale);

rt::impl_serde!(DoudianSkuOrderAfterSale, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrderBundleItem {
    /// 子商品ID
    pub product_id: Option<String>,
    /// 子商品SKU\_ID
    pub sku_id: Option<String>,
    /// 子商品名称
    pub product_name: Option<String>,
    /// 子商品数量
    pub item_num: Option<i64>,
    /// 子商品图片
    pub picture_url: Option<String>,
    /// 子商品外部编码
    pub code: Option<String>,
}

impl rt::Encode for DoudianSkuOrderBundleItem {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrderBundleItem",
            &[
                rt::Field("product_id", 0, &[]),
                rt::Field("sku_id", 0, &[]),
                rt::Field("product_name", 0, &[]),
                rt::Field("item_num", 0, &[]),
                rt::Field("picture_url", 0, &[]),
                rt::Field("code", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.code);
        rt::put(w, 3, &self.item_num);
        rt::put(w, 4, &self.picture_url);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 2, &self.product_name);
        rt::put(w, 1, &self.sku_id);
    }
}

impl rt::Decode for DoudianSkuOrderBundleItem {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.sku_id, r),
            2 => rt::get(&mut self.product_name, r),
            3 => rt::get(&mut self.item_num, r),
            4 => rt::get(&mut self.picture_url, r),
            5 => rt::get(&mut self.code, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrderBundleItem);

rt::impl_serde!(DoudianSkuOrderBundleItem, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrderCampaign {
    /// 划线价
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub market_price: Option<i64>,
    /// 活动标题
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub title: Option<String>,
    /// 活动价
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub sale_price: Option<i64>,
    /// 活动ID
    pub campaign_id: Option<i64>,
    /// 活动类型
    ///
    /// Codes:
    ///
    /// - `7` 限时特卖
    /// - `10` 定金预售
    /// - `11` 定金预售尾款部分
    /// - `13` 达人专属价
    /// - `14` 限时限量限人
    /// - `100` 店铺满减活动
    /// - `110` 平台满减活动
    /// - `120` 拼团
    pub campaign_type: Option<i64>,
    /// 活动名称
    pub campaign_name: Option<String>,
    /// 活动金额, in fen (0.01 yuan)
    pub campaign_amount: Option<i64>,
    /// 活动子类型
    ///
    /// Codes:
    ///
    /// - `0` 店铺活动
    /// - `1` 平台活动
    pub campaign_sub_type: Option<i64>,
    /// 成本分摊
    pub share_discount_cost: Option<DoudianOrderCostShare>,
}

impl rt::Encode for DoudianSkuOrderCampaign {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrderCampaign",
            &[
                rt::Field("market_price", rt::UNCERTAIN, &[]),
                rt::Field("title", rt::UNCERTAIN, &[]),
                rt::Field("sale_price", rt::UNCERTAIN, &[]),
                rt::Field("campaign_id", 0, &[]),
                rt::Field(
                    "campaign_type",
                    0,
                    &["7", "10", "11", "13", "14", "100", "110", "120"],
                ),
                rt::Field("campaign_name", 0, &[]),
                rt::Field("campaign_amount", rt::LENIENT, &[]),
                rt::Field("campaign_sub_type", 0, &["0", "1"]),
                rt::Field("share_discount_cost", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.campaign_amount);
        rt::put(w, 3, &self.campaign_id);
        rt::put(w, 5, &self.campaign_name);
        rt::put(w, 7, &self.campaign_sub_type);
        rt::put(w, 4, &self.campaign_type);
        rt::put(w, 0, &self.market_price);
        rt::put(w, 2, &self.sale_price);
        rt::put(w, 8, &self.share_discount_cost);
        rt::put(w, 1, &self.title);
    }
}

impl rt::Decode for DoudianSkuOrderCampaign {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.market_price, r),
            1 => rt::get(&mut self.title, r),
            2 => rt::get(&mut self.sale_price, r),
            3 => rt::get(&mut self.campaign_id, r),
            4 => rt::get(&mut self.campaign_type, r),
            5 => rt::get(&mut self.campaign_name, r),
            6 => rt::get(&mut self.campaign_amount, r),
            7 => rt::get(&mut self.campaign_sub_type, r),
            8 => rt::get(&mut self.share_discount_cost, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrderCampaign);

rt::impl_serde!(DoudianSkuOrderCampaign, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrderCardVoucher {
    /// 领取后有效天数
    pub valid_days: Option<i64>,
    /// 卡券开始时间
    pub valid_start: Option<i64>,
    /// 卡券截止时间
    pub valid_end: Option<i64>,
}

impl rt::Encode for DoudianSkuOrderCardVoucher {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrderCardVoucher",
            &[
                rt::Field("valid_days", 0, &[]),
                rt::Field("valid_start", 0, &[]),
                rt::Field("valid_end", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.valid_days);
        rt::put(w, 2, &self.valid_end);
        rt::put(w, 1, &self.valid_start);
    }
}

impl rt::Decode for DoudianSkuOrderCardVoucher {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.valid_days, r),
            1 => rt::get(&mut self.valid_start, r),
            2 => rt::get(&mut self.valid_end, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrderCardVoucher);

rt::impl_serde!(DoudianSkuOrderCardVoucher, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrderChannel {
    /// 渠道类型
    ///
    /// 4 with the kol\_exclusive\_product tag is a talent of its own.
    pub product_channel_type: Option<DoudianProductChannelType>,
    /// 渠道商品ID
    pub product_channel_id: Option<String>,
}

impl rt::Encode for DoudianSkuOrderChannel {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrderChannel",
            &[
                rt::Field("product_channel_type", 0, DoudianProductChannelType::KNOWN),
                rt::Field("product_channel_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.product_channel_id);
        rt::put(w, 0, &self.product_channel_type);
    }
}

impl rt::Decode for DoudianSkuOrderChannel {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_channel_type, r),
            1 => rt::get(&mut self.product_channel_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrderChannel);

rt::impl_serde!(DoudianSkuOrderChannel, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrderContract {
    /// 合约手机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub mobile_no: Option<String>,
    /// 加密合约手机号
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub encrypt_mobile_no: Option<String>,
}

impl rt::Encode for DoudianSkuOrderContract {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrderContract",
            &[
                rt::Field("mobile_no", rt::PII, &[]),
                rt::Field("encrypt_mobile_no", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.encrypt_mobile_no);
        rt::put(w, 0, &self.mobile_no);
    }
}

impl rt::Decode for DoudianSkuOrderContract {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.mobile_no, r),
            1 => rt::get(&mut self.encrypt_mobile_no, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrderContract);

rt::impl_serde!(DoudianSkuOrderContract, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrderCustomization {
    /// 定制详情
    pub detail: Option<DoudianSkuOrderCustomizationDetail>,
}

impl rt::Encode for DoudianSkuOrderCustomization {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrderCustomization",
            &[rt::Field("detail", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.detail);
    }
}

impl rt::Decode for DoudianSkuOrderCustomization {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.detail, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrderCustomization);

rt::impl_serde!(DoudianSkuOrderCustomization, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrderCustomizationDetail {
    /// 定制图片信息
    pub pic: Vec<DoudianSkuOrderCustomizationPic>,
    /// 定制文案信息
    pub text: Vec<DoudianSkuOrderCustomizationText>,
    /// 额外信息
    pub extra: Option<String>,
}

impl rt::Encode for DoudianSkuOrderCustomizationDetail {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrderCustomizationDetail",
            &[
                rt::Field("pic", 0, &[]),
                rt::Field("text", 0, &[]),
                rt::Field("extra", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.extra);
        rt::put(w, 0, &self.pic);
        rt::put(w, 1, &self.text);
    }
}

impl rt::Decode for DoudianSkuOrderCustomizationDetail {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pic, r),
            1 => rt::get(&mut self.text, r),
            2 => rt::get(&mut self.extra, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrderCustomizationDetail);

rt::impl_serde!(DoudianSkuOrderCustomizationDetail, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrderCustomizationPic {
    /// 图片ID
    pub id: Option<i64>,
    /// 图片地址
    pub url: Option<String>,
}

impl rt::Encode for DoudianSkuOrderCustomizationPic {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrderCustomizationPic",
            &[rt::Field("id", 0, &[]), rt::Field("url", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.id);
        rt::put(w, 1, &self.url);
    }
}

impl rt::Decode for DoudianSkuOrderCustomizationPic {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.url, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrderCustomizationPic);

rt::impl_serde!(DoudianSkuOrderCustomizationPic, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrderCustomizationText {
    /// 文案ID
    pub id: Option<i64>,
    /// 文案标识
    pub key: Option<String>,
    /// 文案内容
    pub content: Option<String>,
}

impl rt::Encode for DoudianSkuOrderCustomizationText {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrderCustomizationText",
            &[
                rt::Field("id", 0, &[]),
                rt::Field("key", 0, &[]),
                rt::Field("content", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.content);
        rt::put(w, 0, &self.id);
        rt::put(w, 1, &self.key);
    }
}

impl rt::Decode for DoudianSkuOrderCustomizationText {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.key, r),
            2 => rt::get(&mut self.content, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrderCustomizationText);

rt::impl_serde!(DoudianSkuOrderCustomizationText, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrderFutureStock {
    /// 库存扣减信息
    pub supply_sku_snapshots: Vec<DoudianSkuOrderStockSnapshot>,
}

impl rt::Encode for DoudianSkuOrderFutureStock {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrderFutureStock",
            &[rt::Field("supply_sku_snapshots", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.supply_sku_snapshots);
    }
}

impl rt::Decode for DoudianSkuOrderFutureStock {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.supply_sku_snapshots, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrderFutureStock);

rt::impl_serde!(DoudianSkuOrderFutureStock, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrderGiftActivity {
    /// 赠品活动类型
    ///
    /// Codes:
    ///
    /// - `NORMAL` 普通买赠
    /// - `AMOUNT` 满件赠
    /// - `PRICE` 满元赠
    pub given_product_activity_type: Option<String>,
    /// 赠品门槛
    pub given_product_activity_value: Option<String>,
}

impl rt::Encode for DoudianSkuOrderGiftActivity {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrderGiftActivity",
            &[
                rt::Field(
                    "given_product_activity_type",
                    0,
                    &["NORMAL", "AMOUNT", "PRICE"],
                ),
                rt::Field("given_product_activity_value", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.given_product_activity_type);
        rt::put(w, 1, &self.given_product_activity_value);
    }
}

impl rt::Decode for DoudianSkuOrderGiftActivity {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.given_product_activity_type, r),
            1 => rt::get(&mut self.given_product_activity_value, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrderGiftActivity);

rt::impl_serde!(DoudianSkuOrderGiftActivity, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrderGovSubsidy {
    /// 实际销售公司ID
    pub supplier_shop_id: Option<String>,
    /// 实际销售公司
    pub supplier_shop_name: Option<String>,
    /// 商品标签
    ///
    /// Codes:
    ///
    /// - `government_subsidy_multis` 一品多地订单
    pub product_tag: Option<String>,
}

impl rt::Encode for DoudianSkuOrderGovSubsidy {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrderGovSubsidy",
            &[
                rt::Field("supplier_shop_id", 0, &[]),
                rt::Field("supplier_shop_name", 0, &[]),
                rt::Field("product_tag", 0, &["government_subsidy_multis"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.product_tag);
        rt::put(w, 0, &self.supplier_shop_id);
        rt::put(w, 1, &self.supplier_shop_name);
    }
}

impl rt::Decode for DoudianSkuOrderGovSubsidy {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.supplier_shop_id, r),
            1 => rt::get(&mut self.supplier_shop_name, r),
            2 => rt::get(&mut self.product_tag, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrderGovSubsidy);

rt::impl_serde!(DoudianSkuOrderGovSubsidy, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrderInventory {
    /// 仓ID
    pub warehouse_id: String,
    /// 外部仓ID
    pub out_warehouse_id: String,
    /// 库存类型
    pub inventory_type: i64,
    /// 库存类型描述
    pub inventory_type_desc: String,
    /// 库存变更数量
    pub count: i64,
    /// 仓类型
    ///
    /// Codes:
    ///
    /// - `0` 商家仓
    /// - `1` 跨境仓
    /// - `2` 云仓
    pub warehouse_type: Option<i64>,
}

impl rt::Encode for DoudianSkuOrderInventory {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrderInventory",
            &[
                rt::Field("warehouse_id", rt::REQUIRED, &[]),
                rt::Field("out_warehouse_id", rt::REQUIRED, &[]),
                rt::Field("inventory_type", rt::REQUIRED, &[]),
                rt::Field("inventory_type_desc", rt::REQUIRED, &[]),
                rt::Field("count", rt::REQUIRED, &[]),
                rt::Field("warehouse_type", 0, &["0", "1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.count);
        rt::put(w, 2, &self.inventory_type);
        rt::put(w, 3, &self.inventory_type_desc);
        rt::put(w, 1, &self.out_warehouse_id);
        rt::put(w, 0, &self.warehouse_id);
        rt::put(w, 5, &self.warehouse_type);
    }
}

impl rt::Decode for DoudianSkuOrderInventory {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.warehouse_id, r),
            1 => rt::get(&mut self.out_warehouse_id, r),
            2 => rt::get(&mut self.inventory_type, r),
            3 => rt::get(&mut self.inventory_type_desc, r),
            4 => rt::get(&mut self.count, r),
            5 => rt::get(&mut self.warehouse_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrderInventory);

rt::impl_serde!(DoudianSkuOrderInventory, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrderLowPrice {
    /// 超值购聚合商品
    pub low_price_product: Option<DoudianSkuOrderLowPriceProduct>,
}

impl rt::Encode for DoudianSkuOrderLowPrice {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrderLowPrice",
            &[rt::Field("low_price_product", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.low_price_product);
    }
}

impl rt::Decode for DoudianSkuOrderLowPrice {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.low_price_product, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrderLowPrice);

rt::impl_serde!(DoudianSkuOrderLowPrice, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrderLowPriceProduct {
    /// 聚合商品ID
    pub product_id: Option<i64>,
    /// 聚合商品SKU\_ID
    pub sku_id: Option<i64>,
    /// 聚合商品名称
    pub product_name: Option<String>,
    /// 聚合商品图片
    pub img: Option<String>,
    /// 聚合商品规格
    pub sku_specs: Vec<DoudianOrderSkuSpec>,
}

impl rt::Encode for DoudianSkuOrderLowPriceProduct {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrderLowPriceProduct",
            &[
                rt::Field("product_id", 0, &[]),
                rt::Field("sku_id", 0, &[]),
                rt::Field("product_name", 0, &[]),
                rt::Field("img", 0, &[]),
                rt::Field("sku_specs", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.img);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 2, &self.product_name);
        rt::put(w, 1, &self.sku_id);
        rt::put(w, 4, &self.sku_specs);
    }
}

impl rt::Decode for DoudianSkuOrderLowPriceProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.sku_id, r),
            2 => rt::get(&mut self.product_name, r),
            3 => rt::get(&mut self.img, r),
            4 => rt::get(&mut self.sku_specs, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrderLowPriceProduct);

rt::impl_serde!(DoudianSkuOrderLowPriceProduct, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrderPayPromotion {
    /// 支付优惠类型
    ///
    /// Codes:
    ///
    /// - `mixed_charge` 混合出资
    /// - `GovernmentReduce` 政府补贴
    pub pay_promotion_type: Option<String>,
    /// 成本分摊
    pub share_cost: Option<DoudianOrderCostShare>,
}

impl rt::Encode for DoudianSkuOrderPayPromotion {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrderPayPromotion",
            &[
                rt::Field(
                    "pay_promotion_type",
                    0,
                    &["mixed_charge", "GovernmentReduce"],
                ),
                rt::Field("share_cost", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.pay_promotion_type);
        rt::put(w, 1, &self.share_cost);
    }
}

impl rt::Decode for DoudianSkuOrderPayPromotion {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pay_promotion_type, r),
            1 => rt::get(&mut self.share_cost, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrderPayPromotion);

rt::impl_serde!(DoudianSkuOrderPayPromotion, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrderProperty {
    /// 属性名称
    pub name: Option<String>,
    /// 属性编码
    pub code: Option<String>,
}

impl rt::Encode for DoudianSkuOrderProperty {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrderProperty",
            &[rt::Field("name", 0, &[]), rt::Field("code", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.code);
        rt::put(w, 0, &self.name);
    }
}

impl rt::Decode for DoudianSkuOrderProperty {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.code, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrderProperty);

rt::impl_serde!(DoudianSkuOrderProperty, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrderQualityCheck {
    /// 质检结果
    ///
    /// Codes:
    ///
    /// - `WATI_CHECT` 待质检
    /// - `CHECK_PASS` 质检通过
    /// - `CHECK_FAIL` 质检不通过
    ///
    /// WATI\_CHECT is spelled so by the platform.
    pub check_result_code: Option<String>,
    /// 质检异常说明
    pub check_fail_msg: Option<String>,
    /// 重新送检截止时间
    pub resend_check_time: Option<i64>,
}

impl rt::Encode for DoudianSkuOrderQualityCheck {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrderQualityCheck",
            &[
                rt::Field(
                    "check_result_code",
                    0,
                    &["WATI_CHECT", "CHECK_PASS", "CHECK_FAIL"],
                ),
                rt::Field("check_fail_msg", 0, &[]),
                rt::Field("resend_check_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.check_fail_msg);
        rt::put(w, 0, &self.check_result_code);
        rt::put(w, 2, &self.resend_check_time);
    }
}

impl rt::Decode for DoudianSkuOrderQualityCheck {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.check_result_code, r),
            1 => rt::get(&mut self.check_fail_msg, r),
            2 => rt::get(&mut self.resend_check_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrderQualityCheck);

rt::impl_serde!(DoudianSkuOrderQualityCheck, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrderRelation {
    /// 核销券码
    ///
    /// A secret: `Debug` shows `***`.
    pub write_off_no: Option<String>,
    /// 关联订单ID
    pub relation_order_id: Option<String>,
}

impl rt::Encode for DoudianSkuOrderRelation {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrderRelation",
            &[
                rt::Field("write_off_no", rt::PII, &[]),
                rt::Field("relation_order_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.relation_order_id);
        rt::put(w, 0, &self.write_off_no);
    }
}

impl rt::Decode for DoudianSkuOrderRelation {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.write_off_no, r),
            1 => rt::get(&mut self.relation_order_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrderRelation);

rt::impl_serde!(DoudianSkuOrderRelation, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrderSerialNo {
    /// 各阶段序列号信息
    pub serial_no_list: Vec<DoudianSkuOrderSerialNoStage>,
    /// 发货须回传的码
    ///
    /// Codes:
    ///
    /// - `SN` SN码
    /// - `69` 69码
    /// - `IMEI` IMEI码
    pub shipping_need_check_codes: Vec<String>,
    /// 商品绑定的69码
    pub sku_bind_69_codes: Vec<String>,
    /// 可用物流公司编码
    ///
    /// A subsidised order must be shipped with one of these.
    pub available_lp: Vec<String>,
    /// 商家编码
    ///
    /// By carrier.
    pub all_lp_shop_code: BTreeMap<String, String>,
    /// 微派编码
    ///
    /// By carrier.
    pub all_lp_task_code: BTreeMap<String, String>,
    /// 是否需要拍照
    pub need_photo: Option<bool>,
}

impl rt::Encode for DoudianSkuOrderSerialNo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrderSerialNo",
            &[
                rt::Field("serial_no_list", 0, &[]),
                rt::Field("shipping_need_check_codes", 0, &["SN", "69", "IMEI"]),
                rt::Field("sku_bind_69_codes", 0, &[]),
                rt::Field("available_lp", 0, &[]),
                rt::Field("all_lp_shop_code", 0, &[]),
                rt::Field("all_lp_task_code", 0, &[]),
                rt::Field("need_photo", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.all_lp_shop_code);
        rt::put(w, 5, &self.all_lp_task_code);
        rt::put(w, 3, &self.available_lp);
        rt::put(w, 6, &self.need_photo);
        rt::put(w, 0, &self.serial_no_list);
        rt::put(w, 1, &self.shipping_need_check_codes);
        rt::put(w, 2, &self.sku_bind_69_codes);
    }
}

impl rt::Decode for DoudianSkuOrderSerialNo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.serial_no_list, r),
            1 => rt::get(&mut self.shipping_need_check_codes, r),
            2 => rt::get(&mut self.sku_bind_69_codes, r),
            3 => rt::get(&mut self.available_lp, r),
            4 => rt::get(&mut self.all_lp_shop_code, r),
            5 => rt::get(&mut self.all_lp_task_code, r),
            6 => rt::get(&mut self.need_photo, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrderSerialNo);

rt::impl_serde!(DoudianSkuOrderSerialNo, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrderSerialNoStage {
    /// 阶段
    ///
    /// Codes:
    ///
    /// - `2` 绑定
    /// - `3` 发货回传
    /// - `4` 快递拍照回传
    ///
    /// Codes sent with the shipment replace those bound before.
    pub stage: Option<i64>,
    /// 序列号列表
    pub serial_no_list: Vec<DoudianSerialNo>,
}

impl rt::Encode for DoudianSkuOrderSerialNoStage {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrderSerialNoStage",
            &[
                rt::Field("stage", 0, &["2", "3", "4"]),
                rt::Field("serial_no_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.serial_no_list);
        rt::put(w, 0, &self.stage);
    }
}

impl rt::Decode for DoudianSkuOrderSerialNoStage {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.stage, r),
            1 => rt::get(&mut self.serial_no_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrderSerialNoStage);

rt::impl_serde!(DoudianSkuOrderSerialNoStage, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrderStockBatch {
    /// 库存批次ID
    pub batch_id: Option<i64>,
    /// 扣减库存数量
    pub stock_num: Option<i64>,
    /// 库存类型
    ///
    /// Codes:
    ///
    /// - `0` 现货
    /// - `1` 预售
    pub inventory_type: Option<i64>,
    /// 返货天数
    ///
    /// Days until presold stock is back.
    pub arrive_time: Option<i64>,
    /// 时效类型
    ///
    /// Codes:
    ///
    /// - `0` 绝对时效
    /// - `1` 相对时效
    ///
    /// Of presold stock.
    pub arrive_time_type: Option<i64>,
}

impl rt::Encode for DoudianSkuOrderStockBatch {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrderStockBatch",
            &[
                rt::Field("batch_id", 0, &[]),
                rt::Field("stock_num", 0, &[]),
                rt::Field("inventory_type", 0, &["0", "1"]),
                rt::Field("arrive_time", 0, &[]),
                rt::Field("arrive_time_type", 0, &["0", "1"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.arrive_time);
        rt::put(w, 4, &self.arrive_time_type);
        rt::put(w, 0, &self.batch_id);
        rt::put(w, 2, &self.inventory_type);
        rt::put(w, 1, &self.stock_num);
    }
}

impl rt::Decode for DoudianSkuOrderStockBatch {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.batch_id, r),
            1 => rt::get(&mut self.stock_num, r),
            2 => rt::get(&mut self.inventory_type, r),
            3 => rt::get(&mut self.arrive_time, r),
            4 => rt::get(&mut self.arrive_time_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrderStockBatch);

rt::impl_serde!(DoudianSkuOrderStockBatch, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrderStockSnapshot {
    /// 库存类型
    ///
    /// Codes:
    ///
    /// - `0` 现货库存
    /// - `1` 预售库存
    pub inventory_type: Option<i64>,
    /// 库存扣减明细
    pub batch_detail: Vec<DoudianSkuOrderStockBatch>,
}

impl rt::Encode for DoudianSkuOrderStockSnapshot {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrderStockSnapshot",
            &[
                rt::Field("inventory_type", 0, &["0", "1"]),
                rt::Field("batch_detail", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.batch_detail);
        rt::put(w, 0, &self.inventory_type);
    }
}

impl rt::Decode for DoudianSkuOrderStockSnapshot {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.inventory_type, r),
            1 => rt::get(&mut self.batch_detail, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrderStockSnapshot);

rt::impl_serde!(DoudianSkuOrderStockSnapshot, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrderStore {
    /// 门店ID
    pub store_id: Option<String>,
    /// 门店名称
    pub store_name: Option<String>,
    /// 门店电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub store_tel: Option<String>,
    /// 门店地址
    pub store_address: Option<DoudianOrderAddr>,
    /// 扩展字段
    pub extra: Option<String>,
}

impl rt::Encode for DoudianSkuOrderStore {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrderStore",
            &[
                rt::Field("store_id", 0, &[]),
                rt::Field("store_name", 0, &[]),
                rt::Field("store_tel", rt::PII, &[]),
                rt::Field("store_address", 0, &[]),
                rt::Field("extra", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.extra);
        rt::put(w, 3, &self.store_address);
        rt::put(w, 0, &self.store_id);
        rt::put(w, 1, &self.store_name);
        rt::put(w, 2, &self.store_tel);
    }
}

impl rt::Decode for DoudianSkuOrderStore {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id, r),
            1 => rt::get(&mut self.store_name, r),
            2 => rt::get(&mut self.store_tel, r),
            3 => rt::get(&mut self.store_address, r),
            4 => rt::get(&mut self.extra, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrderStore);

rt::impl_serde!(DoudianSkuOrderStore, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrderWarehouse {
    /// 预分配云仓信息
    pub pre_allocated_yun_warehouse_info: Option<DoudianSkuOrderYunWarehouse>,
    /// 云仓实仓信息
    pub real_yun_warehouse_info: Option<DoudianSkuOrderYunWarehouse>,
    /// 当前业务阶段
    ///
    /// Codes:
    ///
    /// - `1` 未分配
    /// - `2` 已分配未发货
    pub current_business_stage: Option<i64>,
    /// SKU\_ID
    pub sku_id: Option<String>,
    /// SKU数量
    pub sku_count: Option<i64>,
}

impl rt::Encode for DoudianSkuOrderWarehouse {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrderWarehouse",
            &[
                rt::Field("pre_allocated_yun_warehouse_info", 0, &[]),
                rt::Field("real_yun_warehouse_info", 0, &[]),
                rt::Field("current_business_stage", 0, &["1", "2"]),
                rt::Field("sku_id", 0, &[]),
                rt::Field("sku_count", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.current_business_stage);
        rt::put(w, 0, &self.pre_allocated_yun_warehouse_info);
        rt::put(w, 1, &self.real_yun_warehouse_info);
        rt::put(w, 4, &self.sku_count);
        rt::put(w, 3, &self.sku_id);
    }
}

impl rt::Decode for DoudianSkuOrderWarehouse {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pre_allocated_yun_warehouse_info, r),
            1 => rt::get(&mut self.real_yun_warehouse_info, r),
            2 => rt::get(&mut self.current_business_stage, r),
            3 => rt::get(&mut self.sku_id, r),
            4 => rt::get(&mut self.sku_count, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrderWarehouse);

rt::impl_serde!(DoudianSkuOrderWarehouse, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrderWriteoff {
    /// 核销券码
    ///
    /// A secret: `Debug` shows `***`.
    pub writeoff_no: Option<String>,
    /// 核销有效开始时间
    pub writeoff_start_time: Option<i64>,
    /// 核销过期时间
    pub writeoff_expire_time: Option<i64>,
    /// 核销状态
    pub writeoff_status: Option<i64>,
    /// 核销状态文案
    pub writeoff_status_desc: Option<String>,
    /// 核销订单ID
    pub verify_order_id: Option<String>,
    /// 脱敏核销券码
    pub writeoff_no_mask: Option<String>,
    /// 已核销次数
    pub writtenoff_count: Option<i64>,
    /// 总核销次数
    pub writeoff_total_count: Option<i64>,
}

impl rt::Encode for DoudianSkuOrderWriteoff {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrderWriteoff",
            &[
                rt::Field("writeoff_no", rt::PII, &[]),
                rt::Field("writeoff_start_time", 0, &[]),
                rt::Field("writeoff_expire_time", 0, &[]),
                rt::Field("writeoff_status", 0, &[]),
                rt::Field("writeoff_status_desc", 0, &[]),
                rt::Field("verify_order_id", 0, &[]),
                rt::Field("writeoff_no_mask", 0, &[]),
                rt::Field("writtenoff_count", 0, &[]),
                rt::Field("writeoff_total_count", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.verify_order_id);
        rt::put(w, 2, &self.writeoff_expire_time);
        rt::put(w, 0, &self.writeoff_no);
        rt::put(w, 6, &self.writeoff_no_mask);
        rt::put(w, 1, &self.writeoff_start_time);
        rt::put(w, 3, &self.writeoff_status);
        rt::put(w, 4, &self.writeoff_status_desc);
        rt::put(w, 8, &self.writeoff_total_count);
        rt::put(w, 7, &self.writtenoff_count);
    }
}

impl rt::Decode for DoudianSkuOrderWriteoff {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.writeoff_no, r),
            1 => rt::get(&mut self.writeoff_start_time, r),
            2 => rt::get(&mut self.writeoff_expire_time, r),
            3 => rt::get(&mut self.writeoff_status, r),
            4 => rt::get(&mut self.writeoff_status_desc, r),
            5 => rt::get(&mut self.verify_order_id, r),
            6 => rt::get(&mut self.writeoff_no_mask, r),
            7 => rt::get(&mut self.writtenoff_count, r),
            8 => rt::get(&mut self.writeoff_total_count, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrderWriteoff);

rt::impl_serde!(DoudianSkuOrderWriteoff, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuOrderYunWarehouse {
    /// 云仓编码
    pub yun_warehouse_code: Option<String>,
    /// 云仓名称
    pub yun_warehouse_name: Option<String>,
}

impl rt::Encode for DoudianSkuOrderYunWarehouse {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuOrderYunWarehouse",
            &[
                rt::Field("yun_warehouse_code", 0, &[]),
                rt::Field("yun_warehouse_name", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.yun_warehouse_code);
        rt::put(w, 1, &self.yun_warehouse_name);
    }
}

impl rt::Decode for DoudianSkuOrderYunWarehouse {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.yun_warehouse_code, r),
            1 => rt::get(&mut self.yun_warehouse_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuOrderYunWarehouse);

rt::impl_serde!(DoudianSkuOrderYunWarehouse, Self::default());

/// 售后状态
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianOrderAfterSaleStatus(pub i64);

impl DoudianOrderAfterSaleStatus {
    /// `0`: 售后初始化
    pub const INIT: Self = Self(0);

    /// `3`: 换货待买家收货
    pub const EXCHANGE_AWAITING_RECEIPT: Self = Self(3);

    /// `6`: 售后申请
    pub const APPLIED: Self = Self(6);

    /// `7`: 售后退货中
    pub const RETURNING: Self = Self(7);

    /// `8`: 待商家发货
    pub const TO_SHIP: Self = Self(8);

    /// `11`: 售后已发货
    pub const RETURN_SHIPPED: Self = Self(11);

    /// `12`: 售后成功
    pub const SUCCEEDED: Self = Self(12);

    /// `13`: 换货商家发货
    pub const EXCHANGE_SHIPPED: Self = Self(13);

    /// `14`: 换货用户收货
    pub const EXCHANGE_RECEIVED: Self = Self(14);

    /// `27`: 拒绝售后申请
    pub const REFUSED: Self = Self(27);

    /// `28`: 售后失败
    pub const FAILED: Self = Self(28);

    /// `29`: 退货后拒绝退款
    pub const REFUND_REFUSED: Self = Self(29);

    /// `51`: 取消成功
    pub const CANCELLED: Self = Self(51);

    /// `53`: 逆向交易完成
    pub const REVERSE_COMPLETED: Self = Self(53);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &[
        "0",
        "3",
        "6",
        "7",
        "8",
        "11",
        "12",
        "13",
        "14",
        "27",
        "28",
        "29",
        "51",
        "53",
    ];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            0 => Some("售后初始化"),
            3 => Some("换货待买家收货"),
            6 => Some("售后申请"),
            7 => Some("售后退货中"),
            8 => Some("待商家发货"),
            11 => Some("售后已发货"),
            12 => Some("售后成功"),
            13 => Some("换货商家发货"),
            14 => Some("换货用户收货"),
            27 => Some("拒绝售后申请"),
            28 => Some("售后失败"),
            29 => Some("退货后拒绝退款"),
            51 => Some("取消成功"),
            53 => Some("逆向交易完成"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianOrderAfterSaleStatus, i64);

/// 售后类型
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianOrderAfterSaleType(pub i64);

impl DoudianOrderAfterSaleType {
    /// `0`: 退货退款
    pub const RETURN_AND_REFUND: Self = Self(0);

    /// `1`: 已发货仅退款
    pub const REFUND_SHIPPED: Self = Self(1);

    /// `2`: 未发货仅退款
    pub const REFUND_UNSHIPPED: Self = Self(2);

    /// `3`: 换货
    pub const EXCHANGE: Self = Self(3);

    /// `4`: 系统取消
    pub const SYSTEM_CANCEL: Self = Self(4);

    /// `5`: 用户取消
    pub const BUYER_CANCEL: Self = Self(5);

    /// `6`: 价保
    pub const PRICE_PROTECTION: Self = Self(6);

    /// `7`: 补寄
    pub const RESEND: Self = Self(7);

    /// `8`: 维修
    pub const REPAIR: Self = Self(8);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &[
        "0",
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
    ];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            0 => Some("退货退款"),
            1 => Some("已发货仅退款"),
            2 => Some("未发货仅退款"),
            3 => Some("换货"),
            4 => Some("系统取消"),
            5 => Some("用户取消"),
            6 => Some("价保"),
            7 => Some("补寄"),
            8 => Some("维修"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianOrderAfterSaleType, i64);

/// 下单端
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianOrderBType(pub i64);

impl DoudianOrderBType {
    /// `0`: 站外
    pub const OFF_SITE: Self = Self(0);

    /// `1`: 火山
    pub const HUOSHAN: Self = Self(1);

    /// `2`: 抖音
    pub const DOUYIN: Self = Self(2);

    /// `3`: 头条
    pub const TOUTIAO: Self = Self(3);

    /// `4`: 西瓜
    pub const XIGUA: Self = Self(4);

    /// `5`: 微信
    pub const WECHAT: Self = Self(5);

    /// `6`: 值点app
    pub const ZHIDIAN: Self = Self(6);

    /// `7`: 头条lite
    pub const TOUTIAO_LITE: Self = Self(7);

    /// `8`: 懂车帝
    pub const DONGCHEDI: Self = Self(8);

    /// `9`: 皮皮虾
    pub const PIPIXIA: Self = Self(9);

    /// `11`: 抖音极速版
    pub const DOUYIN_LITE: Self = Self(11);

    /// `12`: TikTok
    pub const TIKTOK: Self = Self(12);

    /// `13`: musically
    pub const MUSICALLY: Self = Self(13);

    /// `14`: 穿山甲
    pub const PANGLE: Self = Self(14);

    /// `15`: 火山极速版
    pub const HUOSHAN_LITE: Self = Self(15);

    /// `16`: 服务市场
    pub const SERVICE_MARKET: Self = Self(16);

    /// `26`: 番茄小说
    pub const FANQIE_NOVEL: Self = Self(26);

    /// `27`: UG教育营销电商平台
    pub const UG_EDUCATION: Self = Self(27);

    /// `28`: Jumanji
    pub const JUMANJI: Self = Self(28);

    /// `29`: 电商SDK
    pub const ECOMMERCE_SDK: Self = Self(29);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &[
        "0",
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
        "9",
        "11",
        "12",
        "13",
        "14",
        "15",
        "16",
        "26",
        "27",
        "28",
        "29",
    ];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            0 => Some("站外"),
            1 => Some("火山"),
            2 => Some("抖音"),
            3 => Some("头条"),
            4 => Some("西瓜"),
            5 => Some("微信"),
            6 => Some("值点app"),
            7 => Some("头条lite"),
            8 => Some("懂车帝"),
            9 => Some("皮皮虾"),
            11 => Some("抖音极速版"),
            12 => Some("TikTok"),
            13 => Some("musically"),
            14 => Some("穿山甲"),
            15 => Some("火山极速版"),
            16 => Some("服务市场"),
            26 => Some("番茄小说"),
            27 => Some("UG教育营销电商平台"),
            28 => Some("Jumanji"),
            29 => Some("电商SDK"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianOrderBType, i64);

/// 业务来源
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianOrderBiz(pub i64);

impl DoudianOrderBiz {
    /// `1`: 鲁班
    pub const LUBAN: Self = Self(1);

    /// `2`: 小店
    pub const SHOP: Self = Self(2);

    /// `3`: 好好学习
    pub const HAOHAOXUEXI: Self = Self(3);

    /// `4`: ev
    pub const EV: Self = Self(4);

    /// `5`: 虚拟
    pub const VIRTUAL: Self = Self(5);

    /// `6`: 建站
    pub const SITE_BUILDER: Self = Self(6);

    /// `7`: 平台卡券
    pub const PLATFORM_VOUCHER: Self = Self(7);

    /// `8`: 玉石
    pub const JADE: Self = Self(8);

    /// `9`: ez
    pub const EZ: Self = Self(9);

    /// `10`: ep
    pub const EP: Self = Self(10);

    /// `11`: 三方卡券
    pub const THIRD_PARTY_VOUCHER: Self = Self(11);

    /// `12`: 服务市场
    pub const SERVICE_MARKET: Self = Self(12);

    /// `13`: EP视频课
    pub const EP_VIDEO: Self = Self(13);

    /// `14`: EP直播课
    pub const EP_LIVE: Self = Self(14);

    /// `21`: 跨境BBC
    pub const CROSS_BORDER_BBC: Self = Self(21);

    /// `22`: 跨境BC
    pub const CROSS_BORDER_BC: Self = Self(22);

    /// `23`: 跨境CC
    pub const CROSS_BORDER_CC: Self = Self(23);

    /// `24`: 手机充值
    pub const MOBILE_RECHARGE: Self = Self(24);

    /// `25`: 拍卖保证金
    pub const AUCTION_DEPOSIT: Self = Self(25);

    /// `26`: 懂车帝抵扣券
    pub const CAR_DISCOUNT_VOUCHER: Self = Self(26);

    /// `27`: 懂车帝返现券
    pub const CAR_CASHBACK_VOUCHER: Self = Self(27);

    /// `28`: 离岛免税
    pub const OFFSHORE_DUTY_FREE: Self = Self(28);

    /// `29`: 海南会员购
    pub const HAINAN_MEMBER: Self = Self(29);

    /// `30`: 抽奖
    pub const LOTTERY: Self = Self(30);

    /// `31`: 清北企业代付
    pub const QINGBEI_ENTERPRISE_PAY: Self = Self(31);

    /// `32`: 抖+券
    pub const DOU_PLUS_VOUCHER: Self = Self(32);

    /// `33`: 联盟寄样
    pub const ALLIANCE_SAMPLE: Self = Self(33);

    /// `49`: 刀剑
    pub const DAOJIAN: Self = Self(49);

    /// `53`: 通信卡
    pub const COMMUNICATION_CARD: Self = Self(53);

    /// `66`: 加油包
    pub const DATA_PACK: Self = Self(66);

    /// `76`: 大闸蟹
    pub const HAIRY_CRAB: Self = Self(76);

    /// `99`: 保险
    pub const INSURANCE: Self = Self(99);

    /// `101`: 三方卡券卡密模式
    pub const THIRD_PARTY_VOUCHER_CODE: Self = Self(101);

    /// `102`: 小店海外
    pub const SHOP_OVERSEAS: Self = Self(102);

    /// `108`: 上门取件收款
    pub const PICKUP_PAYMENT: Self = Self(108);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &[
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
        "9",
        "10",
        "11",
        "12",
        "13",
        "14",
        "21",
        "22",
        "23",
        "24",
        "25",
        "26",
        "27",
        "28",
        "29",
        "30",
        "31",
        "32",
        "33",
        "49",
        "53",
        "66",
        "76",
        "99",
        "101",
        "102",
        "108",
    ];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            1 => Some("鲁班"),
            2 => Some("小店"),
            3 => Some("好好学习"),
            4 => Some("ev"),
            5 => Some("虚拟"),
            6 => Some("建站"),
            7 => Some("平台卡券"),
            8 => Some("玉石"),
            9 => Some("ez"),
            10 => Some("ep"),
            11 => Some("三方卡券"),
            12 => Some("服务市场"),
            13 => Some("EP视频课"),
            14 => Some("EP直播课"),
            21 => Some("跨境BBC"),
            22 => Some("跨境BC"),
            23 => Some("跨境CC"),
            24 => Some("手机充值"),
            25 => Some("拍卖保证金"),
            26 => Some("懂车帝抵扣券"),
            27 => Some("懂车帝返现券"),
            28 => Some("离岛免税"),
            29 => Some("海南会员购"),
            30 => Some("抽奖"),
            31 => Some("清北企业代付"),
            32 => Some("抖+券"),
            33 => Some("联盟寄样"),
            49 => Some("刀剑"),
            53 => Some("通信卡"),
            66 => Some("加油包"),
            76 => Some("大闸蟹"),
            99 => Some("保险"),
            101 => Some("三方卡券卡密模式"),
            102 => Some("小店海外"),
            108 => Some("上门取件收款"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianOrderBiz, i64);

/// 支付类型
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianOrderPayType(pub i64);

impl DoudianOrderPayType {
    /// `0`: 货到付款
    pub const CASH_ON_DELIVERY: Self = Self(0);

    /// `1`: 微信
    pub const WECHAT: Self = Self(1);

    /// `2`: 支付宝
    pub const ALIPAY: Self = Self(2);

    /// `3`: 小程序
    pub const MINI_PROGRAM: Self = Self(3);

    /// `4`: 银行卡
    pub const BANK_CARD: Self = Self(4);

    /// `5`: 余额
    pub const BALANCE: Self = Self(5);

    /// `7`: 无需支付
    pub const FREE: Self = Self(7);

    /// `8`: DOU分期
    pub const DOU_INSTALMENT: Self = Self(8);

    /// `9`: 新卡支付
    pub const NEW_CARD: Self = Self(9);

    /// `12`: 先用后付
    pub const PAY_LATER: Self = Self(12);

    /// `16`: 收银台支付
    pub const CASHIER: Self = Self(16);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &[
        "0",
        "1",
        "2",
        "3",
        "4",
        "5",
        "7",
        "8",
        "9",
        "12",
        "16",
    ];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            0 => Some("货到付款"),
            1 => Some("微信"),
            2 => Some("支付宝"),
            3 => Some("小程序"),
            4 => Some("银行卡"),
            5 => Some("余额"),
            7 => Some("无需支付"),
            8 => Some("DOU分期"),
            9 => Some("新卡支付"),
            12 => Some("先用后付"),
            16 => Some("收银台支付"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianOrderPayType, i64);

/// 预售类型
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianOrderPreSaleType(pub i64);

impl DoudianOrderPreSaleType {
    /// `0`: 现货
    pub const IN_STOCK: Self = Self(0);

    /// `1`: 全款预售
    pub const FULL_PAYMENT: Self = Self(1);

    /// `2`: 阶梯发货
    pub const STEP_SHIPPING: Self = Self(2);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["0", "1", "2"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            0 => Some("现货"),
            1 => Some("全款预售"),
            2 => Some("阶梯发货"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianOrderPreSaleType, i64);

/// 退款状态
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianOrderRefundStatus(pub i64);

impl DoudianOrderRefundStatus {
    /// `1`: 待退款
    pub const WAITING: Self = Self(1);

    /// `2`: 退款中
    pub const REFUNDING: Self = Self(2);

    /// `3`: 退款成功
    pub const SUCCEEDED: Self = Self(3);

    /// `4`: 退款失败
    pub const FAILED: Self = Self(4);

    /// `5`: 追缴成功
    pub const RECOVERED: Self = Self(5);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["1", "2", "3", "4", "5"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            1 => Some("待退款"),
            2 => Some("退款中"),
            3 => Some("退款成功"),
            4 => Some("退款失败"),
            5 => Some("追缴成功"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianOrderRefundStatus, i64);

/// 插旗
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianOrderStar(pub i64);

impl DoudianOrderStar {
    /// `0`: 灰
    pub const GRAY: Self = Self(0);

    /// `1`: 紫
    pub const PURPLE: Self = Self(1);

    /// `2`: 青
    pub const CYAN: Self = Self(2);

    /// `3`: 绿
    pub const GREEN: Self = Self(3);

    /// `4`: 橙
    pub const ORANGE: Self = Self(4);

    /// `5`: 红
    pub const RED: Self = Self(5);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["0", "1", "2", "3", "4", "5"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            0 => Some("灰"),
            1 => Some("紫"),
            2 => Some("青"),
            3 => Some("绿"),
            4 => Some("橙"),
            5 => Some("红"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianOrderStar, i64);

/// 下单场景
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianOrderSubBType(pub i64);

impl DoudianOrderSubBType {
    /// `0`: 未知
    pub const UNKNOWN: Self = Self(0);

    /// `1`: app内-原生
    pub const APP: Self = Self(1);

    /// `2`: app内-小程序
    pub const MINI_PROGRAM: Self = Self(2);

    /// `3`: H5
    pub const H5: Self = Self(3);

    /// `13`: 电商SDK-头条
    pub const SDK_TOUTIAO: Self = Self(13);

    /// `35`: 电商SDK-头条lite
    pub const SDK_TOUTIAO_LITE: Self = Self(35);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["0", "1", "2", "3", "13", "35"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            0 => Some("未知"),
            1 => Some("app内-原生"),
            2 => Some("app内-小程序"),
            3 => Some("H5"),
            13 => Some("电商SDK-头条"),
            35 => Some("电商SDK-头条lite"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianOrderSubBType, i64);

/// 交易类型
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianOrderTradeType(pub i64);

impl DoudianOrderTradeType {
    /// `0`: 普通
    pub const NORMAL: Self = Self(0);

    /// `1`: 拼团
    pub const GROUP_BUY: Self = Self(1);

    /// `2`: 定金预售
    pub const DEPOSIT_PRESALE: Self = Self(2);

    /// `3`: 订金找货
    pub const DEPOSIT_SOURCING: Self = Self(3);

    /// `4`: 拍卖
    pub const AUCTION: Self = Self(4);

    /// `5`: 0元单
    pub const ZERO_PRICE: Self = Self(5);

    /// `6`: 回收
    pub const RECYCLE: Self = Self(6);

    /// `7`: 寄卖
    pub const CONSIGNMENT: Self = Self(7);

    /// `10`: 寄样
    pub const SAMPLE: Self = Self(10);

    /// `11`: 0元抽奖
    pub const ZERO_PRICE_LOTTERY: Self = Self(11);

    /// `12`: 达人买样
    pub const TALENT_SAMPLE: Self = Self(12);

    /// `13`: 普通定制
    pub const CUSTOM_MADE: Self = Self(13);

    /// `16`: 大众竞拍
    pub const PUBLIC_BIDDING: Self = Self(16);

    /// `18`: 小时达
    pub const HOURLY_DELIVERY: Self = Self(18);

    /// `102`: 定金预售赠品单
    pub const DEPOSIT_PRESALE_GIFT: Self = Self(102);

    /// `103`: 收款
    pub const COLLECTION: Self = Self(103);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &[
        "0",
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "10",
        "11",
        "12",
        "13",
        "16",
        "18",
        "102",
        "103",
    ];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            0 => Some("普通"),
            1 => Some("拼团"),
            2 => Some("定金预售"),
            3 => Some("订金找货"),
            4 => Some("拍卖"),
            5 => Some("0元单"),
            6 => Some("回收"),
            7 => Some("寄卖"),
            10 => Some("寄样"),
            11 => Some("0元抽奖"),
            12 => Some("达人买样"),
            13 => Some("普通定制"),
            16 => Some("大众竞拍"),
            18 => Some("小时达"),
            102 => Some("定金预售赠品单"),
            103 => Some("收款"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianOrderTradeType, i64);

/// 订单类型
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianOrderType(pub i64);

impl DoudianOrderType {
    /// `0`: 普通订单
    pub const NORMAL: Self = Self(0);

    /// `2`: 虚拟商品订单
    pub const VIRTUAL: Self = Self(2);

    /// `4`: 电子券
    pub const VOUCHER: Self = Self(4);

    /// `5`: 三方核销
    pub const THIRD_PARTY_VOUCHER: Self = Self(5);

    /// `6`: 服务市场
    pub const SERVICE_MARKET: Self = Self(6);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["0", "2", "4", "5", "6"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            0 => Some("普通订单"),
            2 => Some("虚拟商品订单"),
            4 => Some("电子券"),
            5 => Some("三方核销"),
            6 => Some("服务市场"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianOrderType, i64);

/// 主流程状态
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianShopOrderMainStatus(pub i64);

impl DoudianShopOrderMainStatus {
    /// `1`: 待支付
    pub const TO_PAY: Self = Self(1);

    /// `103`: 部分支付
    pub const PARTLY_PAID: Self = Self(103);

    /// `105`: 已支付
    pub const PAID: Self = Self(105);

    /// `2`: 备货中
    pub const TO_SHIP: Self = Self(2);

    /// `101`: 部分发货
    pub const PARTLY_SHIPPED: Self = Self(101);

    /// `3`: 已发货
    pub const SHIPPED: Self = Self(3);

    /// `4`: 已取消
    pub const CANCELLED: Self = Self(4);

    /// `5`: 已完成
    pub const COMPLETED: Self = Self(5);

    /// `21`: 发货前退款完结
    pub const REFUNDED_BEFORE_SHIPPING: Self = Self(21);

    /// `22`: 发货后退款完结
    pub const REFUNDED_AFTER_SHIPPING: Self = Self(22);

    /// `39`: 收货后退款完结
    pub const REFUNDED_AFTER_RECEIPT: Self = Self(39);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &[
        "1",
        "103",
        "105",
        "2",
        "101",
        "3",
        "4",
        "5",
        "21",
        "22",
        "39",
    ];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            1 => Some("待支付"),
            103 => Some("部分支付"),
            105 => Some("已支付"),
            2 => Some("备货中"),
            101 => Some("部分发货"),
            3 => Some("已发货"),
            4 => Some("已取消"),
            5 => Some("已完成"),
            21 => Some("发货前退款完结"),
            22 => Some("发货后退款完结"),
            39 => Some("收货后退款完结"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianShopOrderMainStatus, i64);

/// 订单状态
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianShopOrderStatus(pub i64);

impl DoudianShopOrderStatus {
    /// `1`: 待支付
    pub const TO_PAY: Self = Self(1);

    /// `105`: 已支付
    pub const PAID: Self = Self(105);

    /// `2`: 备货中
    pub const TO_SHIP: Self = Self(2);

    /// `101`: 部分发货
    pub const PARTLY_SHIPPED: Self = Self(101);

    /// `3`: 已发货
    pub const SHIPPED: Self = Self(3);

    /// `4`: 已取消
    pub const CANCELLED: Self = Self(4);

    /// `5`: 已完成
    pub const COMPLETED: Self = Self(5);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["1", "105", "2", "101", "3", "4", "5"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            1 => Some("待支付"),
            105 => Some("已支付"),
            2 => Some("备货中"),
            101 => Some("部分发货"),
            3 => Some("已发货"),
            4 => Some("已取消"),
            5 => Some("已完成"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianShopOrderStatus, i64);
