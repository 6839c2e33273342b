// @generated from the shared types order by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

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
        static TABLE: rt::Table = rt::Table(
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
        static TABLE: rt::Table = rt::Table(
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
        static TABLE: rt::Table = rt::Table(
            "DoudianOrderCarBiz",
            &[
                rt::Field("poi_id", 0, &[]),
                rt::Field("poi_name", 0, &[]),
                rt::Field("poi_addr", 0, &[]),
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
        static TABLE: rt::Table = rt::Table(
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
        static TABLE: rt::Table = rt::Table(
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
        static TABLE: rt::Table = rt::Table(
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
    pub coupon_type: i64,
    /// 券批次ID
    pub coupon_meta_id: String,
    /// 券优惠金额, in fen (0.01 yuan)
    pub coupon_amount: i64,
    /// 券名称
    pub coupon_name: String,
    /// 成本分摊
    pub share_discount_cost: Option<DoudianOrderCostShare>,
}

impl rt::Encode for DoudianOrderCoupon {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
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
                    ],
                ),
                rt::Field("coupon_meta_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("coupon_amount", rt::REQUIRED, &[]),
                rt::Field("coupon_name", rt::REQUIRED, &[]),
                rt::Field("share_discount_cost", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.coupon_amount);
        rt::put(w, 0, &self.coupon_id);
        rt::put(w, 2, &self.coupon_meta_id);
        rt::put(w, 4, &self.coupon_name);
        rt::put(w, 1, &self.coupon_type);
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
        static TABLE: rt::Table = rt::Table(
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
        static TABLE: rt::Table = rt::Table(
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
}

impl rt::Encode for DoudianOrderLogistics {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
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
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.added_services);
        rt::put(w, 1, &self.company);
        rt::put(w, 4, &self.company_name);
        rt::put(w, 3, &self.delivery_id);
        rt::put(w, 6, &self.hour_up_pickup_code);
        rt::put(w, 5, &self.product_info);
        rt::put(w, 2, &self.ship_time);
        rt::put(w, 0, &self.tracking_no);
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
        static TABLE: rt::Table = rt::Table(
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
        static TABLE: rt::Table = rt::Table(
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
        static TABLE: rt::Table = rt::Table(
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
        static TABLE: rt::Table = rt::Table(
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
        static TABLE: rt::Table = rt::Table(
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
        static TABLE: rt::Table = rt::Table(
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
        static TABLE: rt::Table = rt::Table(
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
        static TABLE: rt::Table = rt::Table(
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
        static TABLE: rt::Table = rt::Table(
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
    /// - `2` 超时取消
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
    /// 卖家应收金额, in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub shop_receivable_amount: Option<i64>,
    /// 更新时间 (`UpdateTime`)
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    ///
    /// Beside update\_time; unofficial.
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
        static TABLE: rt::Table = rt::Table(
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
                rt::Field("shop_receivable_amount", rt::UNCERTAIN, &[]),
                rt::Field("UpdateTime", rt::UNCERTAIN, &[]),
                rt::Field("is_comment", rt::UNCERTAIN, &["0", "1"]),
                rt::Field("c_biz_desc", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 85, &self.update_time_);
        rt::put(w, 0, &self.accept_order_status);
        rt::put(w, 82, &self.address_tag_ui);
        rt::put(w, 28, &self.app_id);
        rt::put(w, 61, &self.appointment_ship_time);
        rt::put(w, 68, &self.author_cost_amount);
        rt::put(w, 24, &self.b_type);
        rt::put(w, 25, &self.b_type_desc);
        rt::put(w, 6, &self.biz);
        rt::put(w, 7, &self.biz_desc);
        rt::put(w, 22, &self.buyer_words);
        rt::put(w, 87, &self.c_biz_desc);
        rt::put(w, 21, &self.cancel_reason);
        rt::put(w, 30, &self.channel_payment_no);
        rt::put(w, 19, &self.create_time);
        rt::put(w, 62, &self.d_car_shop_biz_data);
        rt::put(w, 55, &self.doudian_open_id);
        rt::put(w, 75, &self.earliest_receipt_time);
        rt::put(w, 77, &self.early_arrival);
        rt::put(w, 47, &self.encrypt_post_receiver);
        rt::put(w, 45, &self.encrypt_post_tel);
        rt::put(w, 49, &self.exp_ship_time);
        rt::put(w, 18, &self.finish_time);
        rt::put(w, 86, &self.is_comment);
        rt::put(w, 76, &self.latest_receipt_time);
        rt::put(w, 51, &self.logistics_info);
        rt::put(w, 14, &self.main_status);
        rt::put(w, 15, &self.main_status_desc);
        rt::put(w, 73, &self.mask_post_addr);
        rt::put(w, 71, &self.mask_post_receiver);
        rt::put(w, 72, &self.mask_post_tel);
        rt::put(w, 35, &self.modify_amount);
        rt::put(w, 36, &self.modify_post_amount);
        rt::put(w, 69, &self.only_platform_cost_amount);
        rt::put(w, 3, &self.open_id);
        rt::put(w, 31, &self.order_amount);
        rt::put(w, 17, &self.order_expire_time);
        rt::put(w, 4, &self.order_id);
        rt::put(w, 5, &self.order_level);
        rt::put(w, 54, &self.order_phase_list);
        rt::put(w, 12, &self.order_status);
        rt::put(w, 13, &self.order_status_desc);
        rt::put(w, 8, &self.order_type);
        rt::put(w, 9, &self.order_type_desc);
        rt::put(w, 79, &self.packing_amount);
        rt::put(w, 32, &self.pay_amount);
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
        rt::put(w, 53, &self.seller_remark_stars);
        rt::put(w, 23, &self.seller_words);
        rt::put(w, 56, &self.serial_number_list);
        rt::put(w, 50, &self.ship_time);
        rt::put(w, 40, &self.shop_cost_amount);
        rt::put(w, 1, &self.shop_id);
        rt::put(w, 2, &self.shop_name);
        rt::put(w, 63, &self.shop_order_tag_ui);
        rt::put(w, 84, &self.shop_receivable_amount);
        rt::put(w, 52, &self.sku_order_list);
        rt::put(w, 26, &self.sub_b_type);
        rt::put(w, 27, &self.sub_b_type_desc);
        rt::put(w, 80, &self.supermarket_order_serial_no);
        rt::put(w, 78, &self.target_arrival_time);
        rt::put(w, 81, &self.tax_amount);
        rt::put(w, 64, &self.total_promotion_amount);
        rt::put(w, 10, &self.trade_type);
        rt::put(w, 11, &self.trade_type_desc);
        rt::put(w, 20, &self.update_time);
        rt::put(w, 74, &self.user_coordinate);
        rt::put(w, 60, &self.user_id_info);
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
            84 => rt::get(&mut self.shop_receivable_amount, r),
            85 => rt::get(&mut self.update_time_, r),
            86 => rt::get(&mut self.is_comment, r),
            87 => rt::get(&mut self.c_biz_desc, r),
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
    pub warehouse_ids: Vec<String>,
    /// 外部仓ID
    pub out_warehouse_ids: Vec<String>,
    /// 库存类型
    pub inventory_type: Option<String>,
    /// 库存类型描述
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
    #[deprecated]
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
}

#[allow(deprecated)]
impl rt::Encode for DoudianSkuOrder {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
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
        rt::put(w, 56, &self.encrypt_post_receiver);
        rt::put(w, 54, &self.encrypt_post_tel);
        rt::put(w, 58, &self.exp_ship_time);
        rt::put(w, 15, &self.finish_time);
        rt::put(w, 66, &self.first_cid);
        rt::put(w, 69, &self.fourth_cid);
        rt::put(w, 116, &self.given_product_activity_info);
        rt::put(w, 101, &self.given_product_type);
        rt::put(w, 62, &self.goods_type);
        rt::put(w, 80, &self.has_tax);
        rt::put(w, 87, &self.inventory_list);
        rt::put(w, 75, &self.inventory_type);
        rt::put(w, 76, &self.inventory_type_desc);
        rt::put(w, 127, &self.is_activity);
        rt::put(w, 85, &self.is_comment);
        rt::put(w, 81, &self.item_num);
        rt::put(w, 60, &self.logistics_receipt_time);
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
        rt::put(w, 63, &self.product_id);
        rt::put(w, 98, &self.product_id_str);
        rt::put(w, 86, &self.product_name);
        rt::put(w, 84, &self.product_pic);
        rt::put(w, 109, &self.promise_info);
        rt::put(w, 45, &self.promotion_amount);
        rt::put(w, 122, &self.promotion_detail);
        rt::put(w, 51, &self.promotion_pay_amount);
        rt::put(w, 47, &self.promotion_platform_amount);
        rt::put(w, 91, &self.promotion_redpack_amount);
        rt::put(w, 92, &self.promotion_redpack_platform_amount);
        rt::put(w, 93, &self.promotion_redpack_talent_amount);
        rt::put(w, 46, &self.promotion_shop_amount);
        rt::put(w, 50, &self.promotion_talent_amount);
        rt::put(w, 117, &self.quality_check_info);
        rt::put(w, 94, &self.receive_type);
        rt::put(w, 77, &self.reduce_stock_type);
        rt::put(w, 78, &self.reduce_stock_type_desc);
        rt::put(w, 126, &self.relation_order);
        rt::put(w, 30, &self.room_id);
        rt::put(w, 100, &self.room_id_str);
        rt::put(w, 67, &self.second_cid);
        rt::put(w, 23, &self.send_pay);
        rt::put(w, 24, &self.send_pay_desc);
        rt::put(w, 59, &self.ship_time);
        rt::put(w, 48, &self.shop_cost_amount);
        rt::put(w, 123, &self.shop_receivable_amount);
        rt::put(w, 106, &self.sku_customization_info);
        rt::put(w, 64, &self.sku_id);
        rt::put(w, 97, &self.sku_order_tag_ui);
        rt::put(w, 118, &self.sku_yun_warehouse_info);
        rt::put(w, 83, &self.source_platform);
        rt::put(w, 65, &self.spec);
        rt::put(w, 110, &self.store_info);
        rt::put(w, 21, &self.sub_b_type);
        rt::put(w, 22, &self.sub_b_type_desc);
        rt::put(w, 82, &self.sum_amount);
        rt::put(w, 71, &self.supplier_id);
        rt::put(w, 119, &self.tax_amount);
        rt::put(w, 27, &self.theme_type);
        rt::put(w, 28, &self.theme_type_desc);
        rt::put(w, 68, &self.third_cid);
        rt::put(w, 7, &self.trade_type);
        rt::put(w, 8, &self.trade_type_desc);
        rt::put(w, 17, &self.update_time);
        rt::put(w, 32, &self.video_id);
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
        static TABLE: rt::Table = rt::Table(
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
        static TABLE: rt::Table = rt::Table(
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
        static TABLE: rt::Table = rt::Table(
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
        static TABLE: rt::Table = rt::Table(
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
        static TABLE: rt::Table = rt::Table(
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
        static TABLE: rt::Table = rt::Table(
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
        static TABLE: rt::Table = rt::Table(
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
        static TABLE: rt::Table = rt::Table(
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
        static TABLE: rt::Table = rt::Table(
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
        static TABLE: rt::Table = rt::Table(
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
        static TABLE: rt::Table = rt::Table(
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
        static TABLE: rt::Table = rt::Table(
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
        static TABLE: rt::Table = rt::Table(
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
        static TABLE: rt::Table = rt::Table(
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
        static TABLE: rt::Table = rt::Table(
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
        static TABLE: rt::Table = rt::Table(
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
        static TABLE: rt::Table = rt::Table(
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
        static TABLE: rt::Table = rt::Table(
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
    /// 云仓code
    pub yun_warehouse_code: Option<String>,
    /// 云仓名称
    pub yun_warehouse_name: Option<String>,
}

impl rt::Encode for DoudianSkuOrderYunWarehouse {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
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

    /// `7`: 核销
    pub const WRITEOFF: Self = Self(7);

    /// `8`: 玉石
    pub const JADE: Self = Self(8);

    /// `9`: ez
    pub const EZ: Self = Self(9);

    /// `10`: ep
    pub const EP: Self = Self(10);

    /// `11`: 虚拟卡券
    pub const VIRTUAL_VOUCHER: Self = Self(11);

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
            7 => Some("核销"),
            8 => Some("玉石"),
            9 => Some("ez"),
            10 => Some("ep"),
            11 => Some("虚拟卡券"),
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

    /// `22`: 发货后退款完结
    pub const REFUNDED_AFTER_SHIPPING: Self = Self(22);

    /// `39`: 收货后退款完结
    pub const REFUNDED_AFTER_RECEIPT: Self = Self(39);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &[
        "1",
        "105",
        "2",
        "101",
        "3",
        "4",
        "5",
        "22",
        "39",
    ];

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
