// @generated from the shared types order_legacy by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{
    DoudianOrderPayType, DoudianOrderSubBType, DoudianOrderType, DoudianRegion,
    DoudianSkuSpec,
};

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLegacyAfterSaleAddr {
    /// 区县
    pub town: Option<DoudianRegion>,
    /// 城市
    pub city: Option<DoudianRegion>,
    /// 省份
    pub province: Option<DoudianRegion>,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub detail: Option<String>,
}

impl rt::Encode for DoudianLegacyAfterSaleAddr {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLegacyAfterSaleAddr",
            &[
                rt::Field("town", 0, &[]),
                rt::Field("city", 0, &[]),
                rt::Field("province", 0, &[]),
                rt::Field("detail", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.city);
        rt::put(w, 3, &self.detail);
        rt::put(w, 2, &self.province);
        rt::put(w, 0, &self.town);
    }
}

impl rt::Decode for DoudianLegacyAfterSaleAddr {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.town, r),
            1 => rt::get(&mut self.city, r),
            2 => rt::get(&mut self.province, r),
            3 => rt::get(&mut self.detail, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLegacyAfterSaleAddr);

rt::impl_serde!(DoudianLegacyAfterSaleAddr, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLegacyAfterSaleOrder {
    /// 父订单ID
    pub order_id: Option<String>,
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 用户open\_id
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub open_id: Option<String>,
    /// 订单状态
    pub order_status: Option<i64>,
    /// 订单类型
    pub order_type: Option<DoudianOrderType>,
    /// 子订单列表
    pub child: Vec<DoudianLegacyAfterSaleOrderChild>,
    /// 子订单数量
    pub child_num: Option<i64>,
    /// 收件人地址
    pub post_addr: Vec<DoudianLegacyAfterSaleAddr>,
    /// 邮政编码
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub post_code: Option<String>,
    /// 收件人姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub post_receiver: Option<String>,
    /// 收件人电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub post_tel: Option<String>,
    /// 买家备注
    pub buyer_words: Option<String>,
    /// 卖家备注
    pub seller_words: Option<String>,
    /// 物流公司ID
    pub logistics_id: Option<i64>,
    /// 物流单号
    pub logistics_code: Option<String>,
    /// 发货时间, in seconds
    pub logistics_time: Option<String>,
    /// 收货时间, in seconds
    pub receipt_time: Option<String>,
    /// 订单创建时间
    pub create_time: Option<String>,
    /// 订单更新时间
    pub update_time: Option<String>,
    /// 订单最晚发货时间
    pub exp_ship_time: Option<String>,
    /// 订单取消原因
    pub cancel_reason: Option<String>,
    /// 支付类型
    pub pay_type: Option<DoudianOrderPayType>,
    /// 支付时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub pay_time: Option<rt::DateTime>,
    /// 支付金额, in fen (0.01 yuan)
    ///
    /// Also seen labelled 邮费金额, which is post\_amount's label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub pay_amount: Option<i64>,
    /// 平台优惠券金额, in fen (0.01 yuan)
    pub coupon_amount: Option<i64>,
    /// 商家优惠券金额, in fen (0.01 yuan)
    pub shop_coupon_amount: Option<i64>,
    /// 优惠券ID
    pub coupon_meta_id: Option<String>,
    /// 优惠券详情
    pub coupon_info: Vec<DoudianLegacyCoupon>,
    /// 订单实付金额, in fen (0.01 yuan)
    pub order_total_amount: Option<i64>,
    /// 是否评价
    ///
    /// Codes:
    ///
    /// - `0` 未评价
    /// - `1` 已评价
    pub is_comment: Option<String>,
    /// 催单次数
    pub urge_cnt: Option<i64>,
    /// 订单APP渠道
    pub b_type: Option<String>,
    /// 订单来源类型
    pub sub_b_type: Option<DoudianOrderSubBType>,
    /// 订单业务类型
    pub c_biz: Option<i64>,
    /// 是否有退货运费险
    pub is_insurance: Option<String>,
}

impl rt::Encode for DoudianLegacyAfterSaleOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLegacyAfterSaleOrder",
            &[
                rt::Field("order_id", 0, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("open_id", rt::PII, &[]),
                rt::Field("order_status", 0, &[]),
                rt::Field("order_type", 0, DoudianOrderType::KNOWN),
                rt::Field("child", 0, &[]),
                rt::Field("child_num", 0, &[]),
                rt::Field("post_addr", 0, &[]),
                rt::Field("post_code", rt::PII, &[]),
                rt::Field("post_receiver", rt::PII, &[]),
                rt::Field("post_tel", rt::PII, &[]),
                rt::Field("buyer_words", 0, &[]),
                rt::Field("seller_words", 0, &[]),
                rt::Field("logistics_id", 0, &[]),
                rt::Field("logistics_code", 0, &[]),
                rt::Field("logistics_time", rt::LENIENT, &[]),
                rt::Field("receipt_time", rt::LENIENT, &[]),
                rt::Field("create_time", rt::LENIENT, &[]),
                rt::Field("update_time", rt::LENIENT, &[]),
                rt::Field("exp_ship_time", rt::LENIENT, &[]),
                rt::Field("cancel_reason", 0, &[]),
                rt::Field("pay_type", 0, DoudianOrderPayType::KNOWN),
                rt::Field("pay_time", 0, &[]),
                rt::Field("pay_amount", rt::UNCERTAIN, &[]),
                rt::Field("coupon_amount", 0, &[]),
                rt::Field("shop_coupon_amount", 0, &[]),
                rt::Field("coupon_meta_id", rt::LENIENT, &[]),
                rt::Field("coupon_info", 0, &[]),
                rt::Field("order_total_amount", 0, &[]),
                rt::Field("is_comment", 0, &["0", "1"]),
                rt::Field("urge_cnt", 0, &[]),
                rt::Field("b_type", 0, &[]),
                rt::Field("sub_b_type", 0, DoudianOrderSubBType::KNOWN),
                rt::Field("c_biz", 0, &[]),
                rt::Field("is_insurance", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 31, &self.b_type);
        rt::put(w, 11, &self.buyer_words);
        rt::put(w, 33, &self.c_biz);
        rt::put(w, 20, &self.cancel_reason);
        rt::put(w, 5, &self.child);
        rt::put(w, 6, &self.child_num);
        rt::put(w, 24, &self.coupon_amount);
        rt::put(w, 27, &self.coupon_info);
        rt::put(w, 26, &self.coupon_meta_id);
        rt::put(w, 17, &self.create_time);
        rt::put(w, 19, &self.exp_ship_time);
        rt::put(w, 29, &self.is_comment);
        rt::put(w, 34, &self.is_insurance);
        rt::put(w, 14, &self.logistics_code);
        rt::put(w, 13, &self.logistics_id);
        rt::put(w, 15, &self.logistics_time);
        rt::put(w, 2, &self.open_id);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 3, &self.order_status);
        rt::put(w, 28, &self.order_total_amount);
        rt::put(w, 4, &self.order_type);
        rt::put(w, 23, &self.pay_amount);
        rt::put(w, 22, &self.pay_time);
        rt::put(w, 21, &self.pay_type);
        rt::put(w, 7, &self.post_addr);
        rt::put(w, 8, &self.post_code);
        rt::put(w, 9, &self.post_receiver);
        rt::put(w, 10, &self.post_tel);
        rt::put(w, 16, &self.receipt_time);
        rt::put(w, 12, &self.seller_words);
        rt::put(w, 25, &self.shop_coupon_amount);
        rt::put(w, 1, &self.shop_id);
        rt::put(w, 32, &self.sub_b_type);
        rt::put(w, 18, &self.update_time);
        rt::put(w, 30, &self.urge_cnt);
    }
}

impl rt::Decode for DoudianLegacyAfterSaleOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.shop_id, r),
            2 => rt::get(&mut self.open_id, r),
            3 => rt::get(&mut self.order_status, r),
            4 => rt::get(&mut self.order_type, r),
            5 => rt::get(&mut self.child, r),
            6 => rt::get(&mut self.child_num, r),
            7 => rt::get(&mut self.post_addr, r),
            8 => rt::get(&mut self.post_code, r),
            9 => rt::get(&mut self.post_receiver, r),
            10 => rt::get(&mut self.post_tel, r),
            11 => rt::get(&mut self.buyer_words, r),
            12 => rt::get(&mut self.seller_words, r),
            13 => rt::get(&mut self.logistics_id, r),
            14 => rt::get(&mut self.logistics_code, r),
            15 => rt::get(&mut self.logistics_time, r),
            16 => rt::get(&mut self.receipt_time, r),
            17 => rt::get(&mut self.create_time, r),
            18 => rt::get(&mut self.update_time, r),
            19 => rt::get(&mut self.exp_ship_time, r),
            20 => rt::get(&mut self.cancel_reason, r),
            21 => rt::get(&mut self.pay_type, r),
            22 => rt::get(&mut self.pay_time, r),
            23 => rt::get(&mut self.pay_amount, r),
            24 => rt::get(&mut self.coupon_amount, r),
            25 => rt::get(&mut self.shop_coupon_amount, r),
            26 => rt::get(&mut self.coupon_meta_id, r),
            27 => rt::get(&mut self.coupon_info, r),
            28 => rt::get(&mut self.order_total_amount, r),
            29 => rt::get(&mut self.is_comment, r),
            30 => rt::get(&mut self.urge_cnt, r),
            31 => rt::get(&mut self.b_type, r),
            32 => rt::get(&mut self.sub_b_type, r),
            33 => rt::get(&mut self.c_biz, r),
            34 => rt::get(&mut self.is_insurance, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLegacyAfterSaleOrder);

rt::impl_serde!(DoudianLegacyAfterSaleOrder, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLegacyAfterSaleOrderChild {
    /// 子订单ID
    pub order_id: Option<String>,
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 父订单ID
    pub pid: Option<String>,
    /// 子订单状态
    pub final_status: Option<i64>,
    /// 用户open\_id
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub open_id: Option<String>,
    /// 商品ID
    pub product_id: Option<i64>,
    /// 商品名称
    pub product_name: Option<String>,
    /// 头图
    pub product_pic: Option<String>,
    /// SKU\_ID
    pub combo_id: Option<i64>,
    /// 商品单价, in fen (0.01 yuan)
    pub combo_amount: Option<i64>,
    /// 商品数量
    pub combo_num: Option<i64>,
    /// 商家编码
    pub code: Option<String>,
    /// 规格信息
    pub spec_desc: Vec<DoudianSkuSpec>,
    /// 收件人地址
    pub post_addr: Vec<DoudianLegacyAfterSaleAddr>,
    /// 邮政编码
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub post_code: Option<String>,
    /// 收件人姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub post_receiver: Option<String>,
    /// 收件人电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub post_tel: Option<String>,
    /// 买家备注
    pub buyer_words: Option<String>,
    /// 卖家备注
    pub seller_words: Option<String>,
    /// 物流公司ID
    pub logistics_id: Option<i64>,
    /// 物流单号
    pub logistics_code: Option<String>,
    /// 发货时间, in seconds
    pub logistics_time: Option<String>,
    /// 收货时间, in seconds
    pub receipt_time: Option<String>,
    /// 订单类型
    pub order_type: Option<DoudianOrderType>,
    /// 订单预售类型
    pub pre_sale_type: Option<i64>,
    /// 订单创建时间
    pub create_time: Option<String>,
    /// 订单更新时间
    pub update_time: Option<String>,
    /// 订单最晚发货时间
    pub exp_ship_time: Option<String>,
    /// 订单取消原因
    pub cancel_reason: Option<String>,
    /// 支付类型
    pub pay_type: Option<DoudianOrderPayType>,
    /// 支付时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub pay_time: Option<rt::DateTime>,
    /// 支付金额, in fen (0.01 yuan)
    ///
    /// Also seen labelled 邮费金额, which is post\_amount's label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub pay_amount: Option<i64>,
    /// 平台优惠券金额, in fen (0.01 yuan)
    pub coupon_amount: Option<i64>,
    /// 商家优惠券金额, in fen (0.01 yuan)
    pub shop_coupon_amount: Option<i64>,
    /// 优惠券ID
    pub coupon_meta_id: Option<String>,
    /// 优惠券详情
    pub coupon_info: Vec<DoudianLegacyCoupon>,
    /// 子订单实付金额, in fen (0.01 yuan)
    pub total_amount: Option<i64>,
    /// 是否评价
    ///
    /// Codes:
    ///
    /// - `0` 未评价
    /// - `1` 已评价
    pub is_comment: Option<String>,
    /// 催单次数
    pub urge_cnt: Option<i64>,
    /// 订单APP渠道
    pub b_type: Option<String>,
    /// 订单来源类型
    pub sub_b_type: Option<DoudianOrderSubBType>,
    /// 订单业务类型
    pub c_biz: Option<i64>,
    /// 是否有退货运费险
    pub is_insurance: Option<String>,
    /// 仓库ID
    pub warehouse_id: Option<i64>,
    /// 仓库外部ID
    pub out_warehouse_id: Option<i64>,
    /// 供应商ID
    pub wharehouse_suplier: Option<String>,
    /// 店铺满减活动
    pub shop_full_campaign: Vec<DoudianLegacyShopCampaign>,
    /// 店铺满减活动ID
    pub shop_campaign_id: Option<i64>,
    /// 分摊的店铺满减金额, in fen (0.01 yuan)
    pub shop_full_amount: Option<i64>,
    /// 平台满减活动
    pub platform_full_campaign: Vec<DoudianLegacyPlatformCampaign>,
    /// 平台满减活动ID
    pub platform_campaign_id: Option<i64>,
    /// 分摊的平台满减金额, in fen (0.01 yuan)
    pub platform_full_amount: Option<i64>,
    /// 平台满减分摊详情
    pub cost_source: Vec<DoudianLegacyCostSource>,
    /// 店铺或平台承担的金额, in fen (0.01 yuan)
    pub promotion_amount: Option<i64>,
    /// 优惠由谁承担
    ///
    /// Codes:
    ///
    /// - `1` 店铺承担
    /// - `2` 平台承担
    pub source_type: Option<i64>,
}

impl rt::Encode for DoudianLegacyAfterSaleOrderChild {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLegacyAfterSaleOrderChild",
            &[
                rt::Field("order_id", 0, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("pid", 0, &[]),
                rt::Field("final_status", 0, &[]),
                rt::Field("open_id", rt::PII, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("product_name", 0, &[]),
                rt::Field("product_pic", 0, &[]),
                rt::Field("combo_id", 0, &[]),
                rt::Field("combo_amount", 0, &[]),
                rt::Field("combo_num", 0, &[]),
                rt::Field("code", 0, &[]),
                rt::Field("spec_desc", 0, &[]),
                rt::Field("post_addr", 0, &[]),
                rt::Field("post_code", rt::PII, &[]),
                rt::Field("post_receiver", rt::PII, &[]),
                rt::Field("post_tel", rt::PII, &[]),
                rt::Field("buyer_words", 0, &[]),
                rt::Field("seller_words", 0, &[]),
                rt::Field("logistics_id", 0, &[]),
                rt::Field("logistics_code", 0, &[]),
                rt::Field("logistics_time", rt::LENIENT, &[]),
                rt::Field("receipt_time", rt::LENIENT, &[]),
                rt::Field("order_type", 0, DoudianOrderType::KNOWN),
                rt::Field("pre_sale_type", 0, &[]),
                rt::Field("create_time", rt::LENIENT, &[]),
                rt::Field("update_time", rt::LENIENT, &[]),
                rt::Field("exp_ship_time", rt::LENIENT, &[]),
                rt::Field("cancel_reason", 0, &[]),
                rt::Field("pay_type", 0, DoudianOrderPayType::KNOWN),
                rt::Field("pay_time", 0, &[]),
                rt::Field("pay_amount", rt::UNCERTAIN, &[]),
                rt::Field("coupon_amount", 0, &[]),
                rt::Field("shop_coupon_amount", 0, &[]),
                rt::Field("coupon_meta_id", rt::LENIENT, &[]),
                rt::Field("coupon_info", 0, &[]),
                rt::Field("total_amount", 0, &[]),
                rt::Field("is_comment", 0, &["0", "1"]),
                rt::Field("urge_cnt", 0, &[]),
                rt::Field("b_type", 0, &[]),
                rt::Field("sub_b_type", 0, DoudianOrderSubBType::KNOWN),
                rt::Field("c_biz", 0, &[]),
                rt::Field("is_insurance", 0, &[]),
                rt::Field("warehouse_id", 0, &[]),
                rt::Field("out_warehouse_id", 0, &[]),
                rt::Field("wharehouse_suplier", 0, &[]),
                rt::Field("shop_full_campaign", 0, &[]),
                rt::Field("shop_campaign_id", 0, &[]),
                rt::Field("shop_full_amount", 0, &[]),
                rt::Field("platform_full_campaign", 0, &[]),
                rt::Field("platform_campaign_id", 0, &[]),
                rt::Field("platform_full_amount", 0, &[]),
                rt::Field("cost_source", 0, &[]),
                rt::Field("promotion_amount", 0, &[]),
                rt::Field("source_type", 0, &["1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 39, &self.b_type);
        rt::put(w, 17, &self.buyer_words);
        rt::put(w, 41, &self.c_biz);
        rt::put(w, 28, &self.cancel_reason);
        rt::put(w, 11, &self.code);
        rt::put(w, 9, &self.combo_amount);
        rt::put(w, 8, &self.combo_id);
        rt::put(w, 10, &self.combo_num);
        rt::put(w, 52, &self.cost_source);
        rt::put(w, 32, &self.coupon_amount);
        rt::put(w, 35, &self.coupon_info);
        rt::put(w, 34, &self.coupon_meta_id);
        rt::put(w, 25, &self.create_time);
        rt::put(w, 27, &self.exp_ship_time);
        rt::put(w, 3, &self.final_status);
        rt::put(w, 37, &self.is_comment);
        rt::put(w, 42, &self.is_insurance);
        rt::put(w, 20, &self.logistics_code);
        rt::put(w, 19, &self.logistics_id);
        rt::put(w, 21, &self.logistics_time);
        rt::put(w, 4, &self.open_id);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 23, &self.order_type);
        rt::put(w, 44, &self.out_warehouse_id);
        rt::put(w, 31, &self.pay_amount);
        rt::put(w, 30, &self.pay_time);
        rt::put(w, 29, &self.pay_type);
        rt::put(w, 2, &self.pid);
        rt::put(w, 50, &self.platform_campaign_id);
        rt::put(w, 51, &self.platform_full_amount);
        rt::put(w, 49, &self.platform_full_campaign);
        rt::put(w, 13, &self.post_addr);
        rt::put(w, 14, &self.post_code);
        rt::put(w, 15, &self.post_receiver);
        rt::put(w, 16, &self.post_tel);
        rt::put(w, 24, &self.pre_sale_type);
        rt::put(w, 5, &self.product_id);
        rt::put(w, 6, &self.product_name);
        rt::put(w, 7, &self.product_pic);
        rt::put(w, 53, &self.promotion_amount);
        rt::put(w, 22, &self.receipt_time);
        rt::put(w, 18, &self.seller_words);
        rt::put(w, 47, &self.shop_campaign_id);
        rt::put(w, 33, &self.shop_coupon_amount);
        rt::put(w, 48, &self.shop_full_amount);
        rt::put(w, 46, &self.shop_full_campaign);
        rt::put(w, 1, &self.shop_id);
        rt::put(w, 54, &self.source_type);
        rt::put(w, 12, &self.spec_desc);
        rt::put(w, 40, &self.sub_b_type);
        rt::put(w, 36, &self.total_amount);
        rt::put(w, 26, &self.update_time);
        rt::put(w, 38, &self.urge_cnt);
        rt::put(w, 43, &self.warehouse_id);
        rt::put(w, 45, &self.wharehouse_suplier);
    }
}

impl rt::Decode for DoudianLegacyAfterSaleOrderChild {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.shop_id, r),
            2 => rt::get(&mut self.pid, r),
            3 => rt::get(&mut self.final_status, r),
            4 => rt::get(&mut self.open_id, r),
            5 => rt::get(&mut self.product_id, r),
            6 => rt::get(&mut self.product_name, r),
            7 => rt::get(&mut self.product_pic, r),
            8 => rt::get(&mut self.combo_id, r),
            9 => rt::get(&mut self.combo_amount, r),
            10 => rt::get(&mut self.combo_num, r),
            11 => rt::get(&mut self.code, r),
            12 => rt::get(&mut self.spec_desc, r),
            13 => rt::get(&mut self.post_addr, r),
            14 => rt::get(&mut self.post_code, r),
            15 => rt::get(&mut self.post_receiver, r),
            16 => rt::get(&mut self.post_tel, r),
            17 => rt::get(&mut self.buyer_words, r),
            18 => rt::get(&mut self.seller_words, r),
            19 => rt::get(&mut self.logistics_id, r),
            20 => rt::get(&mut self.logistics_code, r),
            21 => rt::get(&mut self.logistics_time, r),
            22 => rt::get(&mut self.receipt_time, r),
            23 => rt::get(&mut self.order_type, r),
            24 => rt::get(&mut self.pre_sale_type, r),
            25 => rt::get(&mut self.create_time, r),
            26 => rt::get(&mut self.update_time, r),
            27 => rt::get(&mut self.exp_ship_time, r),
            28 => rt::get(&mut self.cancel_reason, r),
            29 => rt::get(&mut self.pay_type, r),
            30 => rt::get(&mut self.pay_time, r),
            31 => rt::get(&mut self.pay_amount, r),
            32 => rt::get(&mut self.coupon_amount, r),
            33 => rt::get(&mut self.shop_coupon_amount, r),
            34 => rt::get(&mut self.coupon_meta_id, r),
            35 => rt::get(&mut self.coupon_info, r),
            36 => rt::get(&mut self.total_amount, r),
            37 => rt::get(&mut self.is_comment, r),
            38 => rt::get(&mut self.urge_cnt, r),
            39 => rt::get(&mut self.b_type, r),
            40 => rt::get(&mut self.sub_b_type, r),
            41 => rt::get(&mut self.c_biz, r),
            42 => rt::get(&mut self.is_insurance, r),
            43 => rt::get(&mut self.warehouse_id, r),
            44 => rt::get(&mut self.out_warehouse_id, r),
            45 => rt::get(&mut self.wharehouse_suplier, r),
            46 => rt::get(&mut self.shop_full_campaign, r),
            47 => rt::get(&mut self.shop_campaign_id, r),
            48 => rt::get(&mut self.shop_full_amount, r),
            49 => rt::get(&mut self.platform_full_campaign, r),
            50 => rt::get(&mut self.platform_campaign_id, r),
            51 => rt::get(&mut self.platform_full_amount, r),
            52 => rt::get(&mut self.cost_source, r),
            53 => rt::get(&mut self.promotion_amount, r),
            54 => rt::get(&mut self.source_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLegacyAfterSaleOrderChild);

rt::impl_serde!(DoudianLegacyAfterSaleOrderChild, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLegacyCostSource {
    /// 承担金额, in fen (0.01 yuan)
    pub promotion_amount: Option<i64>,
    /// 优惠承担方
    ///
    /// Codes:
    ///
    /// - `1` 店铺承担
    /// - `2` 平台承担
    pub source_type: Option<i32>,
}

impl rt::Encode for DoudianLegacyCostSource {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLegacyCostSource",
            &[
                rt::Field("promotion_amount", 0, &[]),
                rt::Field("source_type", 0, &["1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.promotion_amount);
        rt::put(w, 1, &self.source_type);
    }
}

impl rt::Decode for DoudianLegacyCostSource {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.promotion_amount, r),
            1 => rt::get(&mut self.source_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLegacyCostSource);

rt::impl_serde!(DoudianLegacyCostSource, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLegacyCoupon {
    /// 优惠券批次号
    pub id: Option<i64>,
    /// 优惠券名称
    pub name: Option<String>,
    /// 优惠券描述
    pub description: Option<String>,
    /// 满减金额, in fen (0.01 yuan)
    pub credit: Option<i64>,
    /// 优惠券类型
    ///
    /// Codes:
    ///
    /// - `1` 平台折扣券
    /// - `2` 平台直减券
    /// - `3` 平台满减券
    /// - `11` 品类折扣券
    /// - `12` 品类直减券
    /// - `13` 品类满减券
    /// - `21` 店铺折扣券
    /// - `22` 店铺直减券
    /// - `23` 店铺满减券
    /// - `31` 渠道折扣券
    /// - `32` 渠道直减券
    /// - `33` 渠道满减券
    /// - `41` 单品折扣券
    /// - `42` 单品直减券
    /// - `43` 单品满减券
    pub r#type: Option<i32>,
    /// 折扣券折扣
    pub discount: Option<i32>,
    /// 支付类型
    pub pay_type: Option<DoudianOrderPayType>,
}

impl rt::Encode for DoudianLegacyCoupon {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLegacyCoupon",
            &[
                rt::Field("id", 0, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("description", 0, &[]),
                rt::Field("credit", 0, &[]),
                rt::Field(
                    "type",
                    0,
                    &[
                        "1",
                        "2",
                        "3",
                        "11",
                        "12",
                        "13",
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
                rt::Field("discount", 0, &[]),
                rt::Field("pay_type", 0, DoudianOrderPayType::KNOWN),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.credit);
        rt::put(w, 2, &self.description);
        rt::put(w, 5, &self.discount);
        rt::put(w, 0, &self.id);
        rt::put(w, 1, &self.name);
        rt::put(w, 6, &self.pay_type);
        rt::put(w, 4, &self.r#type);
    }
}

impl rt::Decode for DoudianLegacyCoupon {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.description, r),
            3 => rt::get(&mut self.credit, r),
            4 => rt::get(&mut self.r#type, r),
            5 => rt::get(&mut self.discount, r),
            6 => rt::get(&mut self.pay_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLegacyCoupon);

rt::impl_serde!(DoudianLegacyCoupon, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLegacyPack {
    /// 包裹ID
    pub pack_id: String,
    /// 已发货商品数量
    pub shipped_num: Option<i32>,
    /// 物流公司ID
    pub logistics_company_id: Option<String>,
    /// 物流单号
    pub logistics_code: Option<String>,
    /// 发货时间, in seconds
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub logistics_time: Option<String>,
    /// 已发货子订单
    pub shipped_order_list: Vec<DoudianOrderChild>,
    /// 已发货子订单号
    pub shipped_order_id: Option<String>,
    /// 已发货货物ID
    pub shipped_item_ids: Option<String>,
    /// 已发货SKU数量
    pub sku_num: Option<i32>,
}

impl rt::Encode for DoudianLegacyPack {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLegacyPack",
            &[
                rt::Field("pack_id", rt::REQUIRED, &[]),
                rt::Field("shipped_num", 0, &[]),
                rt::Field("logistics_company_id", 0, &[]),
                rt::Field("logistics_code", 0, &[]),
                rt::Field("logistics_time", rt::UNCERTAIN, &[]),
                rt::Field("shipped_order_list", 0, &[]),
                rt::Field("shipped_order_id", 0, &[]),
                rt::Field("shipped_item_ids", 0, &[]),
                rt::Field("sku_num", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.logistics_code);
        rt::put(w, 2, &self.logistics_company_id);
        rt::put(w, 4, &self.logistics_time);
        rt::put(w, 0, &self.pack_id);
        rt::put(w, 7, &self.shipped_item_ids);
        rt::put(w, 1, &self.shipped_num);
        rt::put(w, 6, &self.shipped_order_id);
        rt::put(w, 5, &self.shipped_order_list);
        rt::put(w, 8, &self.sku_num);
    }
}

impl rt::Decode for DoudianLegacyPack {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pack_id, r),
            1 => rt::get(&mut self.shipped_num, r),
            2 => rt::get(&mut self.logistics_company_id, r),
            3 => rt::get(&mut self.logistics_code, r),
            4 => rt::get(&mut self.logistics_time, r),
            5 => rt::get(&mut self.shipped_order_list, r),
            6 => rt::get(&mut self.shipped_order_id, r),
            7 => rt::get(&mut self.shipped_item_ids, r),
            8 => rt::get(&mut self.sku_num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLegacyPack);

rt::impl_serde!(DoudianLegacyPack, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLegacyPlatformCampaign {
    /// 平台满减活动ID
    pub platform_campaign_id: Option<i64>,
    /// 平台满减金额, in fen (0.01 yuan)
    pub platform_full_amount: Option<i64>,
}

impl rt::Encode for DoudianLegacyPlatformCampaign {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLegacyPlatformCampaign",
            &[
                rt::Field("platform_campaign_id", 0, &[]),
                rt::Field("platform_full_amount", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.platform_campaign_id);
        rt::put(w, 1, &self.platform_full_amount);
    }
}

impl rt::Decode for DoudianLegacyPlatformCampaign {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.platform_campaign_id, r),
            1 => rt::get(&mut self.platform_full_amount, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLegacyPlatformCampaign);

rt::impl_serde!(DoudianLegacyPlatformCampaign, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLegacyPostAddr {
    /// 省份
    pub province: Option<DoudianLegacyRegion>,
    /// 城市
    pub city: Option<DoudianLegacyRegion>,
    /// 区县
    pub town: Option<DoudianLegacyRegion>,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub detail: Option<String>,
}

impl rt::Encode for DoudianLegacyPostAddr {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLegacyPostAddr",
            &[
                rt::Field("province", 0, &[]),
                rt::Field("city", 0, &[]),
                rt::Field("town", 0, &[]),
                rt::Field("detail", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.city);
        rt::put(w, 3, &self.detail);
        rt::put(w, 0, &self.province);
        rt::put(w, 2, &self.town);
    }
}

impl rt::Decode for DoudianLegacyPostAddr {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.province, r),
            1 => rt::get(&mut self.city, r),
            2 => rt::get(&mut self.town, r),
            3 => rt::get(&mut self.detail, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLegacyPostAddr);

rt::impl_serde!(DoudianLegacyPostAddr, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLegacyRegion {
    /// 地区ID
    pub id: i64,
    /// 名称
    pub name: String,
}

impl rt::Encode for DoudianLegacyRegion {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLegacyRegion",
            &[
                rt::Field("id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("name", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.id);
        rt::put(w, 1, &self.name);
    }
}

impl rt::Decode for DoudianLegacyRegion {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLegacyRegion);

rt::impl_serde!(DoudianLegacyRegion, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLegacyShopCampaign {
    /// 店铺满减活动ID
    pub shop_campaign_id: Option<i64>,
    /// 店铺满减金额, in fen (0.01 yuan)
    pub shop_full_amount: Option<i64>,
}

impl rt::Encode for DoudianLegacyShopCampaign {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLegacyShopCampaign",
            &[
                rt::Field("shop_campaign_id", 0, &[]),
                rt::Field("shop_full_amount", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.shop_campaign_id);
        rt::put(w, 1, &self.shop_full_amount);
    }
}

impl rt::Decode for DoudianLegacyShopCampaign {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_campaign_id, r),
            1 => rt::get(&mut self.shop_full_amount, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLegacyShopCampaign);

rt::impl_serde!(DoudianLegacyShopCampaign, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLegacySpecDesc {
    /// 规格名
    pub name: String,
    /// 规格值
    pub value: String,
}

impl rt::Encode for DoudianLegacySpecDesc {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLegacySpecDesc",
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

impl rt::Decode for DoudianLegacySpecDesc {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.value, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLegacySpecDesc);

rt::impl_serde!(DoudianLegacySpecDesc, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrder {
    /// 父订单ID
    pub order_id: String,
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 用户open\_id
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub open_id: Option<String>,
    /// 订单状态
    ///
    /// More codes than these may occur.
    pub order_status: DoudianOrderStatus,
    /// 订单类型
    pub order_type: Option<DoudianOrderType>,
    /// 子订单列表
    pub child: Vec<DoudianOrderChild>,
    /// 已发货商品数量
    pub shipped_num: Option<i32>,
    /// 已发货包裹
    pub logistics_list: Vec<DoudianLegacyPack>,
    /// 子订单数量
    pub child_num: Option<i32>,
    /// 收件人地址
    ///
    /// One source types it as a list.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub post_addr: Option<DoudianLegacyPostAddr>,
    /// 邮政编码
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub post_code: Option<String>,
    /// 收件人姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub post_receiver: Option<String>,
    /// 收件人电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub post_tel: Option<String>,
    /// 买家备注
    pub buyer_words: Option<String>,
    /// 卖家备注
    pub seller_words: Option<String>,
    /// 物流公司ID
    pub logistics_id: Option<i64>,
    /// 物流单号
    pub logistics_code: Option<String>,
    /// 发货时间, in seconds
    pub logistics_time: Option<String>,
    /// 收货时间, in seconds
    pub receipt_time: Option<String>,
    /// 订单创建时间, in seconds
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub create_time: String,
    /// 订单更新时间, in seconds
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub update_time: Option<String>,
    /// 订单最晚发货时间, in seconds
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub exp_ship_time: Option<String>,
    /// 订单取消原因
    pub cancel_reason: Option<String>,
    /// 支付类型
    pub pay_type: Option<DoudianOrderPayType>,
    /// 支付时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub pay_time: Option<rt::DateTime>,
    /// 邮费金额, in fen (0.01 yuan)
    pub post_amount: Option<i64>,
    /// 平台优惠券金额, in fen (0.01 yuan)
    pub coupon_amount: Option<i64>,
    /// 商家优惠券金额, in fen (0.01 yuan)
    pub shop_coupon_amount: Option<i64>,
    /// 优惠券ID
    pub coupon_meta_id: Option<String>,
    /// 优惠券详情
    pub coupon_info: Vec<DoudianLegacyCoupon>,
    /// 订单实付金额, in fen (0.01 yuan)
    pub order_total_amount: Option<i64>,
    /// 是否评价
    ///
    /// Codes:
    ///
    /// - `0` 未评价
    /// - `1` 已评价
    pub is_comment: Option<String>,
    /// 催单次数
    pub urge_cnt: Option<i32>,
    /// 下单端
    pub b_type: Option<String>,
    /// 下单场景
    pub sub_b_type: Option<DoudianOrderSubBType>,
    /// 订单业务类型
    pub c_biz: Option<i32>,
    /// 是否有退货运费险
    ///
    /// One source has a boolean.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub is_insurance: Option<String>,
    /// `c_type` on the wire; it has no label.
    #[deprecated]
    pub c_type: Option<String>,
    /// `cos_ratio` on the wire; it has no label.
    #[deprecated]
    pub cos_ratio: Option<String>,
    /// 用户名
    ///
    /// Has no meaning any more.
    ///
    /// Personal data (a name): `Debug` shows `***`.
    #[deprecated]
    pub user_name: Option<String>,
    /// 支付金额, in fen (0.01 yuan)
    ///
    /// Also seen labelled 邮费金额, which is post\_amount's label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub pay_amount: Option<i64>,
}

#[allow(deprecated)]
impl rt::Encode for DoudianOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrder",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("open_id", rt::PII, &[]),
                rt::Field("order_status", rt::REQUIRED, DoudianOrderStatus::KNOWN),
                rt::Field("order_type", 0, DoudianOrderType::KNOWN),
                rt::Field("child", 0, &[]),
                rt::Field("shipped_num", 0, &[]),
                rt::Field("logistics_list", 0, &[]),
                rt::Field("child_num", 0, &[]),
                rt::Field("post_addr", rt::UNCERTAIN, &[]),
                rt::Field("post_code", rt::PII, &[]),
                rt::Field("post_receiver", rt::PII, &[]),
                rt::Field("post_tel", rt::PII, &[]),
                rt::Field("buyer_words", 0, &[]),
                rt::Field("seller_words", 0, &[]),
                rt::Field("logistics_id", 0, &[]),
                rt::Field("logistics_code", 0, &[]),
                rt::Field("logistics_time", rt::LENIENT, &[]),
                rt::Field("receipt_time", rt::LENIENT, &[]),
                rt::Field(
                    "create_time",
                    rt::REQUIRED | rt::LENIENT | rt::UNCERTAIN,
                    &[],
                ),
                rt::Field("update_time", rt::LENIENT | rt::UNCERTAIN, &[]),
                rt::Field("exp_ship_time", rt::LENIENT | rt::UNCERTAIN, &[]),
                rt::Field("cancel_reason", 0, &[]),
                rt::Field("pay_type", 0, DoudianOrderPayType::KNOWN),
                rt::Field("pay_time", rt::LENIENT, &[]),
                rt::Field("post_amount", 0, &[]),
                rt::Field("coupon_amount", 0, &[]),
                rt::Field("shop_coupon_amount", 0, &[]),
                rt::Field("coupon_meta_id", rt::LENIENT, &[]),
                rt::Field("coupon_info", 0, &[]),
                rt::Field("order_total_amount", 0, &[]),
                rt::Field("is_comment", rt::LENIENT, &["0", "1"]),
                rt::Field("urge_cnt", 0, &[]),
                rt::Field("b_type", rt::LENIENT, &[]),
                rt::Field("sub_b_type", 0, DoudianOrderSubBType::KNOWN),
                rt::Field("c_biz", 0, &[]),
                rt::Field("is_insurance", rt::UNCERTAIN, &[]),
                rt::Field("c_type", 0, &[]),
                rt::Field("cos_ratio", 0, &[]),
                rt::Field("user_name", rt::PII, &[]),
                rt::Field("pay_amount", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 33, &self.b_type);
        rt::put(w, 13, &self.buyer_words);
        rt::put(w, 35, &self.c_biz);
        rt::put(w, 37, &self.c_type);
        rt::put(w, 22, &self.cancel_reason);
        rt::put(w, 5, &self.child);
        rt::put(w, 8, &self.child_num);
        rt::put(w, 38, &self.cos_ratio);
        rt::put(w, 26, &self.coupon_amount);
        rt::put(w, 29, &self.coupon_info);
        rt::put(w, 28, &self.coupon_meta_id);
        rt::put(w, 19, &self.create_time);
        rt::put(w, 21, &self.exp_ship_time);
        rt::put(w, 31, &self.is_comment);
        rt::put(w, 36, &self.is_insurance);
        rt::put(w, 16, &self.logistics_code);
        rt::put(w, 15, &self.logistics_id);
        rt::put(w, 7, &self.logistics_list);
        rt::put(w, 17, &self.logistics_time);
        rt::put(w, 2, &self.open_id);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 3, &self.order_status);
        rt::put(w, 30, &self.order_total_amount);
        rt::put(w, 4, &self.order_type);
        rt::put(w, 40, &self.pay_amount);
        rt::put(w, 24, &self.pay_time);
        rt::put(w, 23, &self.pay_type);
        rt::put(w, 9, &self.post_addr);
        rt::put(w, 25, &self.post_amount);
        rt::put(w, 10, &self.post_code);
        rt::put(w, 11, &self.post_receiver);
        rt::put(w, 12, &self.post_tel);
        rt::put(w, 18, &self.receipt_time);
        rt::put(w, 14, &self.seller_words);
        rt::put(w, 6, &self.shipped_num);
        rt::put(w, 27, &self.shop_coupon_amount);
        rt::put(w, 1, &self.shop_id);
        rt::put(w, 34, &self.sub_b_type);
        rt::put(w, 20, &self.update_time);
        rt::put(w, 32, &self.urge_cnt);
        rt::put(w, 39, &self.user_name);
    }
}

#[allow(deprecated)]
impl rt::Decode for DoudianOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.shop_id, r),
            2 => rt::get(&mut self.open_id, r),
            3 => rt::get(&mut self.order_status, r),
            4 => rt::get(&mut self.order_type, r),
            5 => rt::get(&mut self.child, r),
            6 => rt::get(&mut self.shipped_num, r),
            7 => rt::get(&mut self.logistics_list, r),
            8 => rt::get(&mut self.child_num, r),
            9 => rt::get(&mut self.post_addr, r),
            10 => rt::get(&mut self.post_code, r),
            11 => rt::get(&mut self.post_receiver, r),
            12 => rt::get(&mut self.post_tel, r),
            13 => rt::get(&mut self.buyer_words, r),
            14 => rt::get(&mut self.seller_words, r),
            15 => rt::get(&mut self.logistics_id, r),
            16 => rt::get(&mut self.logistics_code, r),
            17 => rt::get(&mut self.logistics_time, r),
            18 => rt::get(&mut self.receipt_time, r),
            19 => rt::get(&mut self.create_time, r),
            20 => rt::get(&mut self.update_time, r),
            21 => rt::get(&mut self.exp_ship_time, r),
            22 => rt::get(&mut self.cancel_reason, r),
            23 => rt::get(&mut self.pay_type, r),
            24 => rt::get(&mut self.pay_time, r),
            25 => rt::get(&mut self.post_amount, r),
            26 => rt::get(&mut self.coupon_amount, r),
            27 => rt::get(&mut self.shop_coupon_amount, r),
            28 => rt::get(&mut self.coupon_meta_id, r),
            29 => rt::get(&mut self.coupon_info, r),
            30 => rt::get(&mut self.order_total_amount, r),
            31 => rt::get(&mut self.is_comment, r),
            32 => rt::get(&mut self.urge_cnt, r),
            33 => rt::get(&mut self.b_type, r),
            34 => rt::get(&mut self.sub_b_type, r),
            35 => rt::get(&mut self.c_biz, r),
            36 => rt::get(&mut self.is_insurance, r),
            37 => rt::get(&mut self.c_type, r),
            38 => rt::get(&mut self.cos_ratio, r),
            39 => rt::get(&mut self.user_name, r),
            40 => rt::get(&mut self.pay_amount, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrder);

rt::impl_serde!(DoudianOrder, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderChild {
    /// 子订单ID
    pub order_id: String,
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 父订单ID
    pub pid: Option<String>,
    /// 子订单状态
    ///
    /// More codes than these may occur, after-sales among them.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub final_status: Option<DoudianOrderStatus>,
    /// 用户open\_id
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub open_id: Option<String>,
    /// 商品ID
    pub product_id: i64,
    /// 商品名称
    pub product_name: Option<String>,
    /// 头图
    pub product_pic: Option<String>,
    /// SKU\_ID
    pub combo_id: Option<i64>,
    /// 商品单价, in fen (0.01 yuan)
    pub combo_amount: Option<i64>,
    /// 商品数量
    pub combo_num: Option<i32>,
    /// 商家编码
    pub code: Option<String>,
    /// 规格信息
    pub spec_desc: Vec<DoudianLegacySpecDesc>,
    /// 收件人地址
    ///
    /// One source types it as a list.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub post_addr: Option<DoudianLegacyPostAddr>,
    /// 邮政编码
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub post_code: Option<String>,
    /// 收件人姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub post_receiver: Option<String>,
    /// 收件人电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub post_tel: Option<String>,
    /// 买家备注
    pub buyer_words: Option<String>,
    /// 卖家备注
    pub seller_words: Option<String>,
    /// 物流公司ID
    pub logistics_id: Option<i64>,
    /// 物流单号
    pub logistics_code: Option<String>,
    /// 发货时间, in seconds
    pub logistics_time: Option<String>,
    /// 收货时间, in seconds
    pub receipt_time: Option<String>,
    /// 订单类型
    pub order_type: Option<DoudianOrderType>,
    /// 订单预售类型
    pub pre_sale_type: Option<i32>,
    /// 订单创建时间, in seconds
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub create_time: Option<String>,
    /// 订单更新时间, in seconds
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub update_time: Option<String>,
    /// 订单最晚发货时间, in seconds
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub exp_ship_time: Option<String>,
    /// 订单取消原因
    pub cancel_reason: Option<String>,
    /// 支付类型
    pub pay_type: Option<DoudianOrderPayType>,
    /// 支付时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub pay_time: Option<rt::DateTime>,
    /// 邮费金额, in fen (0.01 yuan)
    ///
    /// Text on the wire.
    pub post_amount: Option<i64>,
    /// 平台优惠券金额, in fen (0.01 yuan)
    pub coupon_amount: Option<i64>,
    /// 商家优惠券金额, in fen (0.01 yuan)
    ///
    /// Text on the wire.
    pub shop_coupon_amount: Option<i64>,
    /// 优惠券ID
    pub coupon_meta_id: Option<String>,
    /// 优惠券详情
    pub coupon_info: Vec<DoudianLegacyCoupon>,
    /// 子订单实付金额, in fen (0.01 yuan)
    pub total_amount: Option<i64>,
    /// 是否评价
    ///
    /// Codes:
    ///
    /// - `0` 未评价
    /// - `1` 已评价
    pub is_comment: Option<String>,
    /// 催单次数
    pub urge_cnt: Option<i32>,
    /// 下单端
    pub b_type: Option<String>,
    /// 下单场景
    pub sub_b_type: Option<DoudianOrderSubBType>,
    /// 订单业务类型
    pub c_biz: Option<i32>,
    /// 是否有退货运费险
    ///
    /// One source has a boolean.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub is_insurance: Option<String>,
    /// `c_type` on the wire; it has no label.
    #[deprecated]
    pub c_type: Option<String>,
    /// `cos_ratio` on the wire; it has no label.
    #[deprecated]
    pub cos_ratio: Option<String>,
    /// 用户名
    ///
    /// Has no meaning any more.
    ///
    /// Personal data (a name): `Debug` shows `***`.
    #[deprecated]
    pub user_name: Option<String>,
    /// 仓库ID
    pub warehouse_id: Option<i64>,
    /// 仓库外部ID
    pub out_warehouse_id: Option<String>,
    /// 供应商ID
    pub warehouse_supplier: Option<String>,
    /// 店铺满减活动ID
    pub shop_campaign_id: Option<i64>,
    /// 分摊的店铺满减金额, in fen (0.01 yuan)
    ///
    /// Text on the wire.
    pub shop_full_amount: Option<i64>,
    /// 分摊的平台满减金额, in fen (0.01 yuan)
    ///
    /// Text on the wire.
    pub platform_full_amount: Option<i64>,
    /// 平台满减活动ID
    pub platform_campaign_id: Option<i64>,
    /// 承担金额, in fen (0.01 yuan)
    pub promotion_amount: Option<i64>,
    /// 优惠承担方
    ///
    /// Codes:
    ///
    /// - `1` 店铺承担
    /// - `2` 平台承担
    pub source_type: Option<i32>,
    /// 已发货商品数量
    pub shipped_num: Option<i32>,
    /// 货物ID列表
    pub item_ids: Vec<String>,
    /// 订单实付金额, in fen (0.01 yuan)
    pub order_total_amount: Option<i64>,
    /// 店铺满减活动
    pub shop_full_campaign: Vec<DoudianLegacyShopCampaign>,
    /// 平台满减活动
    pub platform_full_campaign: Vec<DoudianLegacyPlatformCampaign>,
    /// 平台满减分摊详情
    pub cost_source: Vec<DoudianLegacyCostSource>,
    /// 支付金额, in fen (0.01 yuan)
    ///
    /// Also seen labelled 邮费金额, which is post\_amount's label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub pay_amount: Option<i64>,
    /// 供应商ID
    pub wharehouse_suplier: Option<String>,
}

#[allow(deprecated)]
impl rt::Encode for DoudianOrderChild {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderChild",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("pid", 0, &[]),
                rt::Field("final_status", rt::UNCERTAIN, DoudianOrderStatus::KNOWN),
                rt::Field("open_id", rt::PII, &[]),
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("product_name", 0, &[]),
                rt::Field("product_pic", 0, &[]),
                rt::Field("combo_id", 0, &[]),
                rt::Field("combo_amount", 0, &[]),
                rt::Field("combo_num", 0, &[]),
                rt::Field("code", 0, &[]),
                rt::Field("spec_desc", 0, &[]),
                rt::Field("post_addr", rt::UNCERTAIN, &[]),
                rt::Field("post_code", rt::PII, &[]),
                rt::Field("post_receiver", rt::PII, &[]),
                rt::Field("post_tel", rt::PII, &[]),
                rt::Field("buyer_words", 0, &[]),
                rt::Field("seller_words", 0, &[]),
                rt::Field("logistics_id", 0, &[]),
                rt::Field("logistics_code", 0, &[]),
                rt::Field("logistics_time", rt::LENIENT, &[]),
                rt::Field("receipt_time", rt::LENIENT, &[]),
                rt::Field("order_type", 0, DoudianOrderType::KNOWN),
                rt::Field("pre_sale_type", 0, &[]),
                rt::Field("create_time", rt::LENIENT | rt::UNCERTAIN, &[]),
                rt::Field("update_time", rt::LENIENT | rt::UNCERTAIN, &[]),
                rt::Field("exp_ship_time", rt::LENIENT | rt::UNCERTAIN, &[]),
                rt::Field("cancel_reason", 0, &[]),
                rt::Field("pay_type", 0, DoudianOrderPayType::KNOWN),
                rt::Field("pay_time", rt::LENIENT, &[]),
                rt::Field("post_amount", rt::QUOTED | rt::LENIENT, &[]),
                rt::Field("coupon_amount", 0, &[]),
                rt::Field("shop_coupon_amount", rt::QUOTED | rt::LENIENT, &[]),
                rt::Field("coupon_meta_id", rt::LENIENT, &[]),
                rt::Field("coupon_info", 0, &[]),
                rt::Field("total_amount", 0, &[]),
                rt::Field("is_comment", rt::LENIENT, &["0", "1"]),
                rt::Field("urge_cnt", 0, &[]),
                rt::Field("b_type", rt::LENIENT, &[]),
                rt::Field("sub_b_type", 0, DoudianOrderSubBType::KNOWN),
                rt::Field("c_biz", 0, &[]),
                rt::Field("is_insurance", rt::UNCERTAIN, &[]),
                rt::Field("c_type", 0, &[]),
                rt::Field("cos_ratio", 0, &[]),
                rt::Field("user_name", rt::PII, &[]),
                rt::Field("warehouse_id", 0, &[]),
                rt::Field("out_warehouse_id", rt::LENIENT, &[]),
                rt::Field("warehouse_supplier", 0, &[]),
                rt::Field("shop_campaign_id", 0, &[]),
                rt::Field("shop_full_amount", rt::QUOTED | rt::LENIENT, &[]),
                rt::Field("platform_full_amount", rt::QUOTED | rt::LENIENT, &[]),
                rt::Field("platform_campaign_id", 0, &[]),
                rt::Field("promotion_amount", 0, &[]),
                rt::Field("source_type", 0, &["1", "2"]),
                rt::Field("shipped_num", 0, &[]),
                rt::Field("item_ids", 0, &[]),
                rt::Field("order_total_amount", 0, &[]),
                rt::Field("shop_full_campaign", 0, &[]),
                rt::Field("platform_full_campaign", 0, &[]),
                rt::Field("cost_source", 0, &[]),
                rt::Field("pay_amount", rt::UNCERTAIN, &[]),
                rt::Field("wharehouse_suplier", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 39, &self.b_type);
        rt::put(w, 17, &self.buyer_words);
        rt::put(w, 41, &self.c_biz);
        rt::put(w, 43, &self.c_type);
        rt::put(w, 28, &self.cancel_reason);
        rt::put(w, 11, &self.code);
        rt::put(w, 9, &self.combo_amount);
        rt::put(w, 8, &self.combo_id);
        rt::put(w, 10, &self.combo_num);
        rt::put(w, 44, &self.cos_ratio);
        rt::put(w, 60, &self.cost_source);
        rt::put(w, 32, &self.coupon_amount);
        rt::put(w, 35, &self.coupon_info);
        rt::put(w, 34, &self.coupon_meta_id);
        rt::put(w, 25, &self.create_time);
        rt::put(w, 27, &self.exp_ship_time);
        rt::put(w, 3, &self.final_status);
        rt::put(w, 37, &self.is_comment);
        rt::put(w, 42, &self.is_insurance);
        rt::put(w, 56, &self.item_ids);
        rt::put(w, 20, &self.logistics_code);
        rt::put(w, 19, &self.logistics_id);
        rt::put(w, 21, &self.logistics_time);
        rt::put(w, 4, &self.open_id);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 57, &self.order_total_amount);
        rt::put(w, 23, &self.order_type);
        rt::put(w, 47, &self.out_warehouse_id);
        rt::put(w, 61, &self.pay_amount);
        rt::put(w, 30, &self.pay_time);
        rt::put(w, 29, &self.pay_type);
        rt::put(w, 2, &self.pid);
        rt::put(w, 52, &self.platform_campaign_id);
        rt::put(w, 51, &self.platform_full_amount);
        rt::put(w, 59, &self.platform_full_campaign);
        rt::put(w, 13, &self.post_addr);
        rt::put(w, 31, &self.post_amount);
        rt::put(w, 14, &self.post_code);
        rt::put(w, 15, &self.post_receiver);
        rt::put(w, 16, &self.post_tel);
        rt::put(w, 24, &self.pre_sale_type);
        rt::put(w, 5, &self.product_id);
        rt::put(w, 6, &self.product_name);
        rt::put(w, 7, &self.product_pic);
        rt::put(w, 53, &self.promotion_amount);
        rt::put(w, 22, &self.receipt_time);
        rt::put(w, 18, &self.seller_words);
        rt::put(w, 55, &self.shipped_num);
        rt::put(w, 49, &self.shop_campaign_id);
        rt::put(w, 33, &self.shop_coupon_amount);
        rt::put(w, 50, &self.shop_full_amount);
        rt::put(w, 58, &self.shop_full_campaign);
        rt::put(w, 1, &self.shop_id);
        rt::put(w, 54, &self.source_type);
        rt::put(w, 12, &self.spec_desc);
        rt::put(w, 40, &self.sub_b_type);
        rt::put(w, 36, &self.total_amount);
        rt::put(w, 26, &self.update_time);
        rt::put(w, 38, &self.urge_cnt);
        rt::put(w, 45, &self.user_name);
        rt::put(w, 46, &self.warehouse_id);
        rt::put(w, 48, &self.warehouse_supplier);
        rt::put(w, 62, &self.wharehouse_suplier);
    }
}

#[allow(deprecated)]
impl rt::Decode for DoudianOrderChild {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.shop_id, r),
            2 => rt::get(&mut self.pid, r),
            3 => rt::get(&mut self.final_status, r),
            4 => rt::get(&mut self.open_id, r),
            5 => rt::get(&mut self.product_id, r),
            6 => rt::get(&mut self.product_name, r),
            7 => rt::get(&mut self.product_pic, r),
            8 => rt::get(&mut self.combo_id, r),
            9 => rt::get(&mut self.combo_amount, r),
            10 => rt::get(&mut self.combo_num, r),
            11 => rt::get(&mut self.code, r),
            12 => rt::get(&mut self.spec_desc, r),
            13 => rt::get(&mut self.post_addr, r),
            14 => rt::get(&mut self.post_code, r),
            15 => rt::get(&mut self.post_receiver, r),
            16 => rt::get(&mut self.post_tel, r),
            17 => rt::get(&mut self.buyer_words, r),
            18 => rt::get(&mut self.seller_words, r),
            19 => rt::get(&mut self.logistics_id, r),
            20 => rt::get(&mut self.logistics_code, r),
            21 => rt::get(&mut self.logistics_time, r),
            22 => rt::get(&mut self.receipt_time, r),
            23 => rt::get(&mut self.order_type, r),
            24 => rt::get(&mut self.pre_sale_type, r),
            25 => rt::get(&mut self.create_time, r),
            26 => rt::get(&mut self.update_time, r),
            27 => rt::get(&mut self.exp_ship_time, r),
            28 => rt::get(&mut self.cancel_reason, r),
            29 => rt::get(&mut self.pay_type, r),
            30 => rt::get(&mut self.pay_time, r),
            31 => rt::get(&mut self.post_amount, r),
            32 => rt::get(&mut self.coupon_amount, r),
            33 => rt::get(&mut self.shop_coupon_amount, r),
            34 => rt::get(&mut self.coupon_meta_id, r),
            35 => rt::get(&mut self.coupon_info, r),
            36 => rt::get(&mut self.total_amount, r),
            37 => rt::get(&mut self.is_comment, r),
            38 => rt::get(&mut self.urge_cnt, r),
            39 => rt::get(&mut self.b_type, r),
            40 => rt::get(&mut self.sub_b_type, r),
            41 => rt::get(&mut self.c_biz, r),
            42 => rt::get(&mut self.is_insurance, r),
            43 => rt::get(&mut self.c_type, r),
            44 => rt::get(&mut self.cos_ratio, r),
            45 => rt::get(&mut self.user_name, r),
            46 => rt::get(&mut self.warehouse_id, r),
            47 => rt::get(&mut self.out_warehouse_id, r),
            48 => rt::get(&mut self.warehouse_supplier, r),
            49 => rt::get(&mut self.shop_campaign_id, r),
            50 => rt::get(&mut self.shop_full_amount, r),
            51 => rt::get(&mut self.platform_full_amount, r),
            52 => rt::get(&mut self.platform_campaign_id, r),
            53 => rt::get(&mut self.promotion_amount, r),
            54 => rt::get(&mut self.source_type, r),
            55 => rt::get(&mut self.shipped_num, r),
            56 => rt::get(&mut self.item_ids, r),
            57 => rt::get(&mut self.order_total_amount, r),
            58 => rt::get(&mut self.shop_full_campaign, r),
            59 => rt::get(&mut self.platform_full_campaign, r),
            60 => rt::get(&mut self.cost_source, r),
            61 => rt::get(&mut self.pay_amount, r),
            62 => rt::get(&mut self.wharehouse_suplier, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderChild);

rt::impl_serde!(DoudianOrderChild, Self::default());

/// 订单状态
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianOrderStatus(pub i32);

impl DoudianOrderStatus {
    /// `1`: 待确认
    pub const TO_CONFIRM: Self = Self(1);

    /// `2`: 备货中
    pub const TO_SHIP: Self = Self(2);

    /// `3`: 已发货
    pub const SHIPPED: Self = Self(3);

    /// `4`: 已取消
    pub const CANCELLED: Self = Self(4);

    /// `5`: 已完成
    pub const COMPLETED: Self = Self(5);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["1", "2", "3", "4", "5"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            1 => Some("待确认"),
            2 => Some("备货中"),
            3 => Some("已发货"),
            4 => Some("已取消"),
            5 => Some("已完成"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianOrderStatus, i32);
