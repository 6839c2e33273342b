// @generated from the shared types product by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;
use crate::DoudianSpecNode;

/// Part of requests and answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCustomsReportInfo {
    /// 海关代码
    pub hs_code: Option<String>,
    /// 法定第一计量数量
    pub first_measure_qty: Option<f64>,
    /// 法定第二计量数量
    pub second_measure_qty: Option<f64>,
    /// 法定第一计量单位
    pub first_measure_unit: Option<String>,
    /// 法定第二计量单位
    pub second_measure_unit: Option<String>,
    /// 售卖单位
    pub unit: Option<String>,
    /// 品名
    pub report_name: Option<String>,
    /// 品牌
    pub report_brand_name: Option<String>,
    /// 用途
    pub usage: Option<String>,
    /// 规格型号
    pub g_model: Option<String>,
    /// 条形码
    pub bar_code: Option<String>,
}

impl DoudianCustomsReportInfo {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            hs_code: None,
            first_measure_qty: None,
            second_measure_qty: None,
            first_measure_unit: None,
            second_measure_unit: None,
            unit: None,
            report_name: None,
            report_brand_name: None,
            usage: None,
            g_model: None,
            bar_code: None,
        }
    }

    /// Sets `hs_code` (海关代码).
    #[must_use]
    pub fn hs_code(mut self, hs_code: impl Into<String>) -> Self {
        self.hs_code = Some(hs_code.into());
        self
    }

    /// Sets `first_measure_qty` (法定第一计量数量).
    #[must_use]
    pub fn first_measure_qty(mut self, first_measure_qty: f64) -> Self {
        self.first_measure_qty = Some(first_measure_qty);
        self
    }

    /// Sets `second_measure_qty` (法定第二计量数量).
    #[must_use]
    pub fn second_measure_qty(mut self, second_measure_qty: f64) -> Self {
        self.second_measure_qty = Some(second_measure_qty);
        self
    }

    /// Sets `first_measure_unit` (法定第一计量单位).
    #[must_use]
    pub fn first_measure_unit(mut self, first_measure_unit: impl Into<String>) -> Self {
        self.first_measure_unit = Some(first_measure_unit.into());
        self
    }

    /// Sets `second_measure_unit` (法定第二计量单位).
    #[must_use]
    pub fn second_measure_unit(
        mut self,
        second_measure_unit: impl Into<String>,
    ) -> Self {
        self.second_measure_unit = Some(second_measure_unit.into());
        self
    }

    /// Sets `unit` (售卖单位).
    #[must_use]
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// Sets `report_name` (品名).
    #[must_use]
    pub fn report_name(mut self, report_name: impl Into<String>) -> Self {
        self.report_name = Some(report_name.into());
        self
    }

    /// Sets `report_brand_name` (品牌).
    #[must_use]
    pub fn report_brand_name(mut self, report_brand_name: impl Into<String>) -> Self {
        self.report_brand_name = Some(report_brand_name.into());
        self
    }

    /// Sets `usage` (用途).
    #[must_use]
    pub fn usage(mut self, usage: impl Into<String>) -> Self {
        self.usage = Some(usage.into());
        self
    }

    /// Sets `g_model` (规格型号).
    #[must_use]
    pub fn g_model(mut self, g_model: impl Into<String>) -> Self {
        self.g_model = Some(g_model.into());
        self
    }

    /// Sets `bar_code` (条形码).
    #[must_use]
    pub fn bar_code(mut self, bar_code: impl Into<String>) -> Self {
        self.bar_code = Some(bar_code.into());
        self
    }
}

impl rt::Encode for DoudianCustomsReportInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCustomsReportInfo",
            &[
                rt::Field("hs_code", 0, &[]),
                rt::Field("first_measure_qty", 0, &[]),
                rt::Field("second_measure_qty", 0, &[]),
                rt::Field("first_measure_unit", 0, &[]),
                rt::Field("second_measure_unit", 0, &[]),
                rt::Field("unit", 0, &[]),
                rt::Field("report_name", 0, &[]),
                rt::Field("report_brand_name", 0, &[]),
                rt::Field("usage", 0, &[]),
                rt::Field("g_model", 0, &[]),
                rt::Field("bar_code", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 10, &self.bar_code);
        rt::put(w, 1, &self.first_measure_qty);
        rt::put(w, 3, &self.first_measure_unit);
        rt::put(w, 9, &self.g_model);
        rt::put(w, 0, &self.hs_code);
        rt::put(w, 7, &self.report_brand_name);
        rt::put(w, 6, &self.report_name);
        rt::put(w, 2, &self.second_measure_qty);
        rt::put(w, 4, &self.second_measure_unit);
        rt::put(w, 5, &self.unit);
        rt::put(w, 8, &self.usage);
    }
}

impl rt::Decode for DoudianCustomsReportInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.hs_code, r),
            1 => rt::get(&mut self.first_measure_qty, r),
            2 => rt::get(&mut self.second_measure_qty, r),
            3 => rt::get(&mut self.first_measure_unit, r),
            4 => rt::get(&mut self.second_measure_unit, r),
            5 => rt::get(&mut self.unit, r),
            6 => rt::get(&mut self.report_name, r),
            7 => rt::get(&mut self.report_brand_name, r),
            8 => rt::get(&mut self.usage, r),
            9 => rt::get(&mut self.g_model, r),
            10 => rt::get(&mut self.bar_code, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCustomsReportInfo);

rt::impl_serde!(DoudianCustomsReportInfo, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProduct {
    /// 商品ID
    pub product_id: i64,
    /// 商品ID
    pub product_id_str: Option<String>,
    /// 外部商家编码
    #[deprecated]
    pub out_product_id: Option<i64>,
    /// 外部商家编码
    pub outer_product_id: Option<String>,
    /// 开放平台应用ID
    #[deprecated]
    pub open_user_id: Option<i64>,
    /// 商品标题
    pub name: String,
    /// 商品详情
    pub description: Option<String>,
    /// 承诺发货时间
    ///
    /// Days, in answers. Requests use the name for the way of collecting duty-free goods.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub delivery_method: Option<i32>,
    /// 海南免税
    pub cdf_category: Option<String>,
    /// 商品状态
    pub status: DoudianProductStatus,
    /// 规格ID
    pub spec_id: Option<i64>,
    /// 审核状态
    pub check_status: DoudianProductCheckStatus,
    /// 手机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    #[deprecated]
    pub mobile: Option<String>,
    /// 品牌ID
    #[deprecated]
    pub brand_id: Option<i64>,
    /// 是否组合商品子商品
    pub is_sub_product: Option<bool>,
    /// 草稿状态
    pub draft_status: Option<DoudianProductDraftStatus>,
    /// 类目详情
    pub category_detail: Option<DoudianProductCategory>,
    /// 支付方式
    #[deprecated]
    pub pay_type: Option<DoudianProductPayType>,
    /// 商家推荐语
    #[deprecated]
    pub recommend_remark: Option<String>,
    /// 额外信息
    pub extra: Option<String>,
    /// `is_create` on the wire; it has no label.
    #[deprecated]
    pub is_create: Option<i64>,
    /// 商品创建时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub create_time: rt::DateTime,
    /// 商品更新时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub update_time: rt::DateTime,
    /// 商品主图
    pub pic: Vec<String>,
    /// 商品属性
    ///
    /// JSON text, or name\|value parts.
    #[deprecated]
    pub product_format: Option<String>,
    /// 规格图片
    pub spec_pics: Vec<DoudianSpecPic>,
    /// SKU详情
    pub spec_prices: Vec<DoudianSpecPrice>,
    /// 销售属性
    pub specs: Vec<DoudianSpecNode>,
    /// 头图
    pub img: String,
    /// 预售类型
    pub presell_type: Option<DoudianProductPresellType>,
    /// 单用户下单限购件数
    pub maximum_per_order: Option<i64>,
    /// 单用户累计限购件数
    pub limit_per_buyer: Option<i64>,
    /// 单次最少购买件数
    pub minimum_per_order: Option<i64>,
    /// 资质信息
    pub quality_list: Vec<DoudianProductQualification>,
    /// 跨境物流信息
    pub logistics_info: Option<DoudianProductLogistics>,
    /// 售后服务
    ///
    /// JSON inside text on the wire.
    ///
    /// JSON text, e.g. {"supply\_7day\_return":"1"}.
    pub after_sale_service: Option<rt::JsonText<rt::Value>>,
    /// 是否含税
    pub price_has_tax: Option<i64>,
    /// 可预约发货天数
    pub appoint_delivery_day: Option<i64>,
    /// 类目属性
    ///
    /// JSON inside text on the wire.
    pub product_format_new: Option<rt::JsonText<rt::Value>>,
    /// 品牌库品牌ID
    pub standard_brand_id: Option<i64>,
    /// 划线价, in fen (0.01 yuan)
    pub market_price: i64,
    /// 售卖价, in fen (0.01 yuan)
    pub discount_price: i64,
    /// 汽车vin码
    pub car_vin_code: Option<String>,
    /// 是否充值模式
    pub need_recharge_mode: Option<bool>,
    /// 充值账号模板
    pub account_template_id: Option<String>,
    /// 发货模式
    ///
    /// Codes:
    ///
    /// - `0` 现货
    /// - `1` SKU预售
    /// - `2` 阶梯
    /// - `3` 新预售
    pub presell_config_level: Option<i64>,
    /// 现货发货天数
    ///
    /// Codes:
    ///
    /// - `1` 次日发
    /// - `9999` 当日发
    pub delivery_delay_day: Option<i64>,
    /// 阶梯发货天数
    pub presell_delay: Option<i64>,
    /// 卡券信息
    pub poi_resource: Option<DoudianProductPoiResource>,
    /// 特殊日期延迟发货规则
    pub delay_rule: Option<DoudianProductDelayRule>,
    /// 长图url
    pub long_pic_url: Option<String>,
    /// 售卖渠道
    pub sell_channel: Vec<i64>,
    /// 运费模版ID
    pub freight_id: Option<i64>,
    /// 主图视频ID
    pub material_video_id: Option<String>,
    /// 提取方式
    ///
    /// Codes:
    ///
    /// - `0` 普通商品-使用物流发货
    /// - `1` 虚拟商品-无需物流与电子交易凭证
    /// - `2` 虚拟商品-使用电子交易凭证
    /// - `3` 虚拟商品-充值直连
    pub pickup_method: Option<String>,
    /// 尺码模板ID
    pub size_info_template_id: Option<i64>,
    /// 白底图url
    pub white_back_ground_pic_url: Option<String>,
    /// 销售渠道类型
    pub sale_channel_type: Option<String>,
    /// 门店ID
    pub store_id: Option<i64>,
    /// 主商品ID
    pub main_product_id: Option<i64>,
    /// 限售模板ID
    pub sale_limit_id: Option<i64>,
    /// 标题前缀
    pub name_prefix: Option<String>,
    /// 商品类型
    pub product_type: Option<DoudianProductType>,
    /// 预售发货方式
    ///
    /// Codes:
    ///
    /// - `0` 预售结束后xx天发货
    /// - `1` 支付完成后xx天发货
    pub presell_delivery_type: Option<i64>,
    /// 上架时间配置
    ///
    /// Codes:
    ///
    /// - `0` 立即上架售卖
    /// - `1` 放入仓库
    pub start_sale_type: Option<i64>,
    /// 库存扣减方式
    ///
    /// Codes:
    ///
    /// - `1` 拍下减库存
    /// - `2` 付款减库存
    pub reduce_type: Option<i64>,
    /// 预售结束时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub presell_end_time: Option<rt::DateTime>,
    /// 重量数值
    pub weight_value: Option<f64>,
    /// 重量单位
    ///
    /// Codes:
    ///
    /// - `0` kg
    /// - `1` g
    pub weight_unit: Option<i64>,
    /// 参考价凭证
    pub reference_price_certificate: Option<DoudianProductReferencePrice>,
    /// 参考价, in fen (0.01 yuan)
    pub reference_price: Option<i64>,
    /// 前置质检
    pub quality_inspection_info: Option<DoudianProductQualityInspection>,
    /// 单位价格信息
    pub unit_price_info: Option<DoudianProductUnitPrice>,
    /// 一级类目ID
    pub first_cid: Option<i64>,
    /// 二级类目ID
    pub second_cid: Option<i64>,
    /// 三级类目ID
    pub third_cid: Option<i64>,
    /// SPU\_ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub spu_id: Option<i64>,
    /// `appolong_delivery_day` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub appolong_delivery_day: Option<i64>,
    /// 结算价格, in fen (0.01 yuan)
    pub settlement_price: Option<i64>,
    /// `cos_ratio` on the wire; it has no label.
    pub cos_ratio: Option<f64>,
    /// `usp` on the wire; it has no label.
    pub usp: Option<String>,
}

#[allow(deprecated)]
impl rt::Encode for DoudianProduct {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProduct",
            &[
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("product_id_str", 0, &[]),
                rt::Field("out_product_id", 0, &[]),
                rt::Field("outer_product_id", 0, &[]),
                rt::Field("open_user_id", 0, &[]),
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("description", 0, &[]),
                rt::Field("delivery_method", rt::UNCERTAIN, &[]),
                rt::Field("cdf_category", 0, &[]),
                rt::Field("status", rt::REQUIRED, DoudianProductStatus::KNOWN),
                rt::Field("spec_id", 0, &[]),
                rt::Field(
                    "check_status",
                    rt::REQUIRED,
                    DoudianProductCheckStatus::KNOWN,
                ),
                rt::Field("mobile", rt::PII | rt::LENIENT, &[]),
                rt::Field("brand_id", 0, &[]),
                rt::Field("is_sub_product", 0, &[]),
                rt::Field("draft_status", 0, DoudianProductDraftStatus::KNOWN),
                rt::Field("category_detail", 0, &[]),
                rt::Field("pay_type", 0, DoudianProductPayType::KNOWN),
                rt::Field("recommend_remark", 0, &[]),
                rt::Field("extra", 0, &[]),
                rt::Field("is_create", 0, &[]),
                rt::Field("create_time", rt::REQUIRED, &[]),
                rt::Field("update_time", rt::REQUIRED, &[]),
                rt::Field("pic", 0, &[]),
                rt::Field("product_format", 0, &[]),
                rt::Field("spec_pics", 0, &[]),
                rt::Field("spec_prices", 0, &[]),
                rt::Field("specs", 0, &[]),
                rt::Field("img", rt::REQUIRED, &[]),
                rt::Field("presell_type", rt::LENIENT, DoudianProductPresellType::KNOWN),
                rt::Field("maximum_per_order", 0, &[]),
                rt::Field("limit_per_buyer", 0, &[]),
                rt::Field("minimum_per_order", 0, &[]),
                rt::Field("quality_list", 0, &[]),
                rt::Field("logistics_info", 0, &[]),
                rt::Field("after_sale_service", 0, &[]),
                rt::Field("price_has_tax", 0, &[]),
                rt::Field("appoint_delivery_day", 0, &[]),
                rt::Field("product_format_new", 0, &[]),
                rt::Field("standard_brand_id", 0, &[]),
                rt::Field("market_price", rt::REQUIRED, &[]),
                rt::Field("discount_price", rt::REQUIRED, &[]),
                rt::Field("car_vin_code", 0, &[]),
                rt::Field("need_recharge_mode", 0, &[]),
                rt::Field("account_template_id", 0, &[]),
                rt::Field("presell_config_level", 0, &["0", "1", "2", "3"]),
                rt::Field("delivery_delay_day", 0, &["1", "9999"]),
                rt::Field("presell_delay", 0, &[]),
                rt::Field("poi_resource", 0, &[]),
                rt::Field("delay_rule", 0, &[]),
                rt::Field("long_pic_url", 0, &[]),
                rt::Field("sell_channel", 0, &[]),
                rt::Field("freight_id", 0, &[]),
                rt::Field("material_video_id", 0, &[]),
                rt::Field("pickup_method", 0, &["0", "1", "2", "3"]),
                rt::Field("size_info_template_id", 0, &[]),
                rt::Field("white_back_ground_pic_url", 0, &[]),
                rt::Field("sale_channel_type", 0, &[]),
                rt::Field("store_id", 0, &[]),
                rt::Field("main_product_id", 0, &[]),
                rt::Field("sale_limit_id", rt::LENIENT, &[]),
                rt::Field("name_prefix", 0, &[]),
                rt::Field("product_type", 0, DoudianProductType::KNOWN),
                rt::Field("presell_delivery_type", 0, &["0", "1"]),
                rt::Field("start_sale_type", 0, &["0", "1"]),
                rt::Field("reduce_type", 0, &["1", "2"]),
                rt::Field("presell_end_time", 0, &[]),
                rt::Field("weight_value", 0, &[]),
                rt::Field("weight_unit", 0, &["0", "1"]),
                rt::Field("reference_price_certificate", 0, &[]),
                rt::Field("reference_price", 0, &[]),
                rt::Field("quality_inspection_info", 0, &[]),
                rt::Field("unit_price_info", 0, &[]),
                rt::Field("first_cid", 0, &[]),
                rt::Field("second_cid", 0, &[]),
                rt::Field("third_cid", 0, &[]),
                rt::Field("spu_id", rt::UNCERTAIN, &[]),
                rt::Field("appolong_delivery_day", rt::UNCERTAIN, &[]),
                rt::Field("settlement_price", 0, &[]),
                rt::Field("cos_ratio", 0, &[]),
                rt::Field("usp", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 44, &self.account_template_id);
        rt::put(w, 35, &self.after_sale_service);
        rt::put(w, 37, &self.appoint_delivery_day);
        rt::put(w, 77, &self.appolong_delivery_day);
        rt::put(w, 13, &self.brand_id);
        rt::put(w, 42, &self.car_vin_code);
        rt::put(w, 16, &self.category_detail);
        rt::put(w, 8, &self.cdf_category);
        rt::put(w, 11, &self.check_status);
        rt::put(w, 79, &self.cos_ratio);
        rt::put(w, 21, &self.create_time);
        rt::put(w, 49, &self.delay_rule);
        rt::put(w, 46, &self.delivery_delay_day);
        rt::put(w, 7, &self.delivery_method);
        rt::put(w, 6, &self.description);
        rt::put(w, 41, &self.discount_price);
        rt::put(w, 15, &self.draft_status);
        rt::put(w, 19, &self.extra);
        rt::put(w, 73, &self.first_cid);
        rt::put(w, 52, &self.freight_id);
        rt::put(w, 28, &self.img);
        rt::put(w, 20, &self.is_create);
        rt::put(w, 14, &self.is_sub_product);
        rt::put(w, 31, &self.limit_per_buyer);
        rt::put(w, 34, &self.logistics_info);
        rt::put(w, 50, &self.long_pic_url);
        rt::put(w, 59, &self.main_product_id);
        rt::put(w, 40, &self.market_price);
        rt::put(w, 53, &self.material_video_id);
        rt::put(w, 30, &self.maximum_per_order);
        rt::put(w, 32, &self.minimum_per_order);
        rt::put(w, 12, &self.mobile);
        rt::put(w, 5, &self.name);
        rt::put(w, 61, &self.name_prefix);
        rt::put(w, 43, &self.need_recharge_mode);
        rt::put(w, 4, &self.open_user_id);
        rt::put(w, 2, &self.out_product_id);
        rt::put(w, 3, &self.outer_product_id);
        rt::put(w, 17, &self.pay_type);
        rt::put(w, 23, &self.pic);
        rt::put(w, 54, &self.pickup_method);
        rt::put(w, 48, &self.poi_resource);
        rt::put(w, 45, &self.presell_config_level);
        rt::put(w, 47, &self.presell_delay);
        rt::put(w, 63, &self.presell_delivery_type);
        rt::put(w, 66, &self.presell_end_time);
        rt::put(w, 29, &self.presell_type);
        rt::put(w, 36, &self.price_has_tax);
        rt::put(w, 24, &self.product_format);
        rt::put(w, 38, &self.product_format_new);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 1, &self.product_id_str);
        rt::put(w, 62, &self.product_type);
        rt::put(w, 71, &self.quality_inspection_info);
        rt::put(w, 33, &self.quality_list);
        rt::put(w, 18, &self.recommend_remark);
        rt::put(w, 65, &self.reduce_type);
        rt::put(w, 70, &self.reference_price);
        rt::put(w, 69, &self.reference_price_certificate);
        rt::put(w, 57, &self.sale_channel_type);
        rt::put(w, 60, &self.sale_limit_id);
        rt::put(w, 74, &self.second_cid);
        rt::put(w, 51, &self.sell_channel);
        rt::put(w, 78, &self.settlement_price);
        rt::put(w, 55, &self.size_info_template_id);
        rt::put(w, 10, &self.spec_id);
        rt::put(w, 25, &self.spec_pics);
        rt::put(w, 26, &self.spec_prices);
        rt::put(w, 27, &self.specs);
        rt::put(w, 76, &self.spu_id);
        rt::put(w, 39, &self.standard_brand_id);
        rt::put(w, 64, &self.start_sale_type);
        rt::put(w, 9, &self.status);
        rt::put(w, 58, &self.store_id);
        rt::put(w, 75, &self.third_cid);
        rt::put(w, 72, &self.unit_price_info);
        rt::put(w, 22, &self.update_time);
        rt::put(w, 80, &self.usp);
        rt::put(w, 68, &self.weight_unit);
        rt::put(w, 67, &self.weight_value);
        rt::put(w, 56, &self.white_back_ground_pic_url);
    }
}

#[allow(deprecated)]
impl rt::Decode for DoudianProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.product_id_str, r),
            2 => rt::get(&mut self.out_product_id, r),
            3 => rt::get(&mut self.outer_product_id, r),
            4 => rt::get(&mut self.open_user_id, r),
            5 => rt::get(&mut self.name, r),
            6 => rt::get(&mut self.description, r),
            7 => rt::get(&mut self.delivery_method, r),
            8 => rt::get(&mut self.cdf_category, r),
            9 => rt::get(&mut self.status, r),
            10 => rt::get(&mut self.spec_id, r),
            11 => rt::get(&mut self.check_status, r),
            12 => rt::get(&mut self.mobile, r),
            13 => rt::get(&mut self.brand_id, r),
            14 => rt::get(&mut self.is_sub_product, r),
            15 => rt::get(&mut self.draft_status, r),
            16 => rt::get(&mut self.category_detail, r),
            17 => rt::get(&mut self.pay_type, r),
            18 => rt::get(&mut self.recommend_remark, r),
            19 => rt::get(&mut self.extra, r),
            20 => rt::get(&mut self.is_create, r),
            21 => rt::get(&mut self.create_time, r),
            22 => rt::get(&mut self.update_time, r),
            23 => rt::get(&mut self.pic, r),
            24 => rt::get(&mut self.product_format, r),
            25 => rt::get(&mut self.spec_pics, r),
            26 => rt::get(&mut self.spec_prices, r),
            27 => rt::get(&mut self.specs, r),
            28 => rt::get(&mut self.img, r),
            29 => rt::get(&mut self.presell_type, r),
            30 => rt::get(&mut self.maximum_per_order, r),
            31 => rt::get(&mut self.limit_per_buyer, r),
            32 => rt::get(&mut self.minimum_per_order, r),
            33 => rt::get(&mut self.quality_list, r),
            34 => rt::get(&mut self.logistics_info, r),
            35 => rt::get(&mut self.after_sale_service, r),
            36 => rt::get(&mut self.price_has_tax, r),
            37 => rt::get(&mut self.appoint_delivery_day, r),
            38 => rt::get(&mut self.product_format_new, r),
            39 => rt::get(&mut self.standard_brand_id, r),
            40 => rt::get(&mut self.market_price, r),
            41 => rt::get(&mut self.discount_price, r),
            42 => rt::get(&mut self.car_vin_code, r),
            43 => rt::get(&mut self.need_recharge_mode, r),
            44 => rt::get(&mut self.account_template_id, r),
            45 => rt::get(&mut self.presell_config_level, r),
            46 => rt::get(&mut self.delivery_delay_day, r),
            47 => rt::get(&mut self.presell_delay, r),
            48 => rt::get(&mut self.poi_resource, r),
            49 => rt::get(&mut self.delay_rule, r),
            50 => rt::get(&mut self.long_pic_url, r),
            51 => rt::get(&mut self.sell_channel, r),
            52 => rt::get(&mut self.freight_id, r),
            53 => rt::get(&mut self.material_video_id, r),
            54 => rt::get(&mut self.pickup_method, r),
            55 => rt::get(&mut self.size_info_template_id, r),
            56 => rt::get(&mut self.white_back_ground_pic_url, r),
            57 => rt::get(&mut self.sale_channel_type, r),
            58 => rt::get(&mut self.store_id, r),
            59 => rt::get(&mut self.main_product_id, r),
            60 => rt::get(&mut self.sale_limit_id, r),
            61 => rt::get(&mut self.name_prefix, r),
            62 => rt::get(&mut self.product_type, r),
            63 => rt::get(&mut self.presell_delivery_type, r),
            64 => rt::get(&mut self.start_sale_type, r),
            65 => rt::get(&mut self.reduce_type, r),
            66 => rt::get(&mut self.presell_end_time, r),
            67 => rt::get(&mut self.weight_value, r),
            68 => rt::get(&mut self.weight_unit, r),
            69 => rt::get(&mut self.reference_price_certificate, r),
            70 => rt::get(&mut self.reference_price, r),
            71 => rt::get(&mut self.quality_inspection_info, r),
            72 => rt::get(&mut self.unit_price_info, r),
            73 => rt::get(&mut self.first_cid, r),
            74 => rt::get(&mut self.second_cid, r),
            75 => rt::get(&mut self.third_cid, r),
            76 => rt::get(&mut self.spu_id, r),
            77 => rt::get(&mut self.appolong_delivery_day, r),
            78 => rt::get(&mut self.settlement_price, r),
            79 => rt::get(&mut self.cos_ratio, r),
            80 => rt::get(&mut self.usp, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProduct);

rt::impl_serde!(DoudianProduct, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductCategory {
    /// 一级类目ID
    pub first_cid: i64,
    /// 二级类目ID
    pub second_cid: i64,
    /// 三级类目ID
    pub third_cid: i64,
    /// 四级类目ID
    pub fourth_cid: Option<i64>,
    /// 一级类目名
    pub first_cname: Option<String>,
    /// 二级类目名
    pub second_cname: Option<String>,
    /// 三级类目名
    pub third_cname: Option<String>,
    /// 四级类目名
    pub fourth_cname: Option<String>,
    /// 是否叶子
    pub is_leaf: Option<bool>,
}

impl rt::Encode for DoudianProductCategory {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductCategory",
            &[
                rt::Field("first_cid", rt::REQUIRED, &[]),
                rt::Field("second_cid", rt::REQUIRED, &[]),
                rt::Field("third_cid", rt::REQUIRED, &[]),
                rt::Field("fourth_cid", 0, &[]),
                rt::Field("first_cname", 0, &[]),
                rt::Field("second_cname", 0, &[]),
                rt::Field("third_cname", 0, &[]),
                rt::Field("fourth_cname", 0, &[]),
                rt::Field("is_leaf", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.first_cid);
        rt::put(w, 4, &self.first_cname);
        rt::put(w, 3, &self.fourth_cid);
        rt::put(w, 7, &self.fourth_cname);
        rt::put(w, 8, &self.is_leaf);
        rt::put(w, 1, &self.second_cid);
        rt::put(w, 5, &self.second_cname);
        rt::put(w, 2, &self.third_cid);
        rt::put(w, 6, &self.third_cname);
    }
}

impl rt::Decode for DoudianProductCategory {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.first_cid, r),
            1 => rt::get(&mut self.second_cid, r),
            2 => rt::get(&mut self.third_cid, r),
            3 => rt::get(&mut self.fourth_cid, r),
            4 => rt::get(&mut self.first_cname, r),
            5 => rt::get(&mut self.second_cname, r),
            6 => rt::get(&mut self.third_cname, r),
            7 => rt::get(&mut self.fourth_cname, r),
            8 => rt::get(&mut self.is_leaf, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductCategory);

rt::impl_serde!(DoudianProductCategory, Self::default());

/// Part of requests and answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductDelayRule {
    /// 是否开启
    pub enable: Option<bool>,
    /// 配置类型
    ///
    /// Codes:
    ///
    /// - `1` 时间点
    /// - `2` 时间范围
    pub config_type: Option<i32>,
    /// 配置值
    ///
    /// With config\_type 1 the latest time of shipping, in seconds; with 2 the days after payment.
    pub config_value: Option<i64>,
    /// 开始时间, in seconds
    pub start_time: Option<i64>,
    /// 结束时间, in seconds
    pub end_time: Option<i64>,
}

impl DoudianProductDelayRule {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            enable: None,
            config_type: None,
            config_value: None,
            start_time: None,
            end_time: None,
        }
    }

    /// Sets `enable` (是否开启).
    #[must_use]
    pub fn enable(mut self, enable: bool) -> Self {
        self.enable = Some(enable);
        self
    }

    /// Sets `config_type` (配置类型).
    #[must_use]
    pub fn config_type(mut self, config_type: i32) -> Self {
        self.config_type = Some(config_type);
        self
    }

    /// Sets `config_value` (配置值).
    #[must_use]
    pub fn config_value(mut self, config_value: i64) -> Self {
        self.config_value = Some(config_value);
        self
    }

    /// Sets `start_time` (开始时间).
    #[must_use]
    pub fn start_time(mut self, start_time: i64) -> Self {
        self.start_time = Some(start_time);
        self
    }

    /// Sets `end_time` (结束时间).
    #[must_use]
    pub fn end_time(mut self, end_time: i64) -> Self {
        self.end_time = Some(end_time);
        self
    }
}

impl rt::Encode for DoudianProductDelayRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductDelayRule",
            &[
                rt::Field("enable", 0, &[]),
                rt::Field("config_type", rt::LENIENT, &["1", "2"]),
                rt::Field("config_value", rt::LENIENT, &[]),
                rt::Field("start_time", rt::LENIENT, &[]),
                rt::Field("end_time", rt::LENIENT, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.config_type);
        rt::put(w, 2, &self.config_value);
        rt::put(w, 0, &self.enable);
        rt::put(w, 4, &self.end_time);
        rt::put(w, 3, &self.start_time);
    }
}

impl rt::Decode for DoudianProductDelayRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.enable, r),
            1 => rt::get(&mut self.config_type, r),
            2 => rt::get(&mut self.config_value, r),
            3 => rt::get(&mut self.start_time, r),
            4 => rt::get(&mut self.end_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductDelayRule);

rt::impl_serde!(DoudianProductDelayRule, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductLogistics {
    /// 通关模式
    ///
    /// Codes:
    ///
    /// - `1` BBC
    /// - `2` BC
    /// - `3` 邮关
    pub customs_clear_type: i64,
    /// 原产国ID
    pub origin_country_id: Option<i64>,
    /// 货源国ID
    pub source_country_id: Option<i64>,
    /// 品牌所在地ID
    pub brand_country_id: Option<i64>,
    /// 税金承担方
    ///
    /// Codes:
    ///
    /// - `0` 商家承担
    /// - `1` 用户承担
    pub tax_payer: i64,
    /// 商品净重
    pub net_weight_qty: f64,
    /// 原产地ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub origin_region_id: Option<i64>,
    /// 货源地ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub source_region_id: Option<i64>,
    /// 品牌所在地ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub brand_region_id: Option<i64>,
}

impl rt::Encode for DoudianProductLogistics {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductLogistics",
            &[
                rt::Field("customs_clear_type", rt::REQUIRED, &["1", "2", "3"]),
                rt::Field("origin_country_id", 0, &[]),
                rt::Field("source_country_id", 0, &[]),
                rt::Field("brand_country_id", 0, &[]),
                rt::Field("tax_payer", rt::REQUIRED, &["0", "1"]),
                rt::Field("net_weight_qty", rt::REQUIRED, &[]),
                rt::Field("origin_region_id", rt::UNCERTAIN, &[]),
                rt::Field("source_region_id", rt::UNCERTAIN, &[]),
                rt::Field("brand_region_id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.brand_country_id);
        rt::put(w, 8, &self.brand_region_id);
        rt::put(w, 0, &self.customs_clear_type);
        rt::put(w, 5, &self.net_weight_qty);
        rt::put(w, 1, &self.origin_country_id);
        rt::put(w, 6, &self.origin_region_id);
        rt::put(w, 2, &self.source_country_id);
        rt::put(w, 7, &self.source_region_id);
        rt::put(w, 4, &self.tax_payer);
    }
}

impl rt::Decode for DoudianProductLogistics {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.customs_clear_type, r),
            1 => rt::get(&mut self.origin_country_id, r),
            2 => rt::get(&mut self.source_country_id, r),
            3 => rt::get(&mut self.brand_country_id, r),
            4 => rt::get(&mut self.tax_payer, r),
            5 => rt::get(&mut self.net_weight_qty, r),
            6 => rt::get(&mut self.origin_region_id, r),
            7 => rt::get(&mut self.source_region_id, r),
            8 => rt::get(&mut self.brand_region_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductLogistics);

rt::impl_serde!(DoudianProductLogistics, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductPoiResource {
    /// 卡券退款方式
    ///
    /// Codes:
    ///
    /// - `1` 随时退+过期自动退
    /// - `2` 不支持退
    pub coupon_return_methods: Vec<i64>,
}

impl rt::Encode for DoudianProductPoiResource {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductPoiResource",
            &[rt::Field("coupon_return_methods", 0, &["1", "2"])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.coupon_return_methods);
    }
}

impl rt::Decode for DoudianProductPoiResource {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.coupon_return_methods, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductPoiResource);

rt::impl_serde!(DoudianProductPoiResource, Self::default());

/// Part of requests and answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductQualification {
    /// 资质key
    pub quality_key: String,
    /// 资质名称
    pub quality_name: String,
    /// 资质链接
    pub quality_attachments: Vec<DoudianProductQualificationFile>,
}

impl DoudianProductQualification {
    /// With the parameters that are required.
    pub fn new(
        quality_key: impl Into<String>,
        quality_name: impl Into<String>,
        quality_attachments: impl Into<Vec<DoudianProductQualificationFile>>,
    ) -> Self {
        Self {
            quality_key: quality_key.into(),
            quality_name: quality_name.into(),
            quality_attachments: quality_attachments.into(),
        }
    }
}

impl rt::Encode for DoudianProductQualification {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductQualification",
            &[
                rt::Field("quality_key", rt::REQUIRED, &[]),
                rt::Field("quality_name", rt::REQUIRED, &[]),
                rt::Field("quality_attachments", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.quality_attachments);
        rt::put(w, 0, &self.quality_key);
        rt::put(w, 1, &self.quality_name);
    }
}

impl rt::Decode for DoudianProductQualification {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.quality_key, r),
            1 => rt::get(&mut self.quality_name, r),
            2 => rt::get(&mut self.quality_attachments, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductQualification);

rt::impl_serde!(DoudianProductQualification, Self::default());

/// Part of requests and answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductQualificationFile {
    /// 附件类型
    ///
    /// Codes:
    ///
    /// - `1` 图片
    /// - `2` pdf
    pub media_type: i64,
    /// 资质url
    pub url: String,
}

impl DoudianProductQualificationFile {
    /// With the parameters that are required.
    pub fn new(media_type: i64, url: impl Into<String>) -> Self {
        Self {
            media_type,
            url: url.into(),
        }
    }
}

impl rt::Encode for DoudianProductQualificationFile {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductQualificationFile",
            &[
                rt::Field("media_type", rt::REQUIRED, &["1", "2"]),
                rt::Field("url", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.media_type);
        rt::put(w, 1, &self.url);
    }
}

impl rt::Decode for DoudianProductQualificationFile {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.media_type, r),
            1 => rt::get(&mut self.url, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductQualificationFile);

rt::impl_serde!(DoudianProductQualificationFile, Self::default());

/// Part of requests and answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductQualityInspection {
    /// 库存模式
    ///
    /// Codes:
    ///
    /// - `1` 单库存模式
    /// - `2` 多库存模式
    pub mode: Option<i32>,
    /// 质检证书编码
    pub certificate_code: Option<String>,
    /// 机构编码
    pub agency: Option<String>,
    /// 是否支持前置质检
    pub supported: Option<bool>,
}

impl DoudianProductQualityInspection {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            mode: None,
            certificate_code: None,
            agency: None,
            supported: None,
        }
    }

    /// Sets `mode` (库存模式).
    #[must_use]
    pub fn mode(mut self, mode: i32) -> Self {
        self.mode = Some(mode);
        self
    }

    /// Sets `certificate_code` (质检证书编码).
    #[must_use]
    pub fn certificate_code(mut self, certificate_code: impl Into<String>) -> Self {
        self.certificate_code = Some(certificate_code.into());
        self
    }

    /// Sets `agency` (机构编码).
    #[must_use]
    pub fn agency(mut self, agency: impl Into<String>) -> Self {
        self.agency = Some(agency.into());
        self
    }

    /// Sets `supported` (是否支持前置质检).
    #[must_use]
    pub fn supported(mut self, supported: bool) -> Self {
        self.supported = Some(supported);
        self
    }
}

impl rt::Encode for DoudianProductQualityInspection {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductQualityInspection",
            &[
                rt::Field("mode", 0, &["1", "2"]),
                rt::Field("certificate_code", 0, &[]),
                rt::Field("agency", 0, &[]),
                rt::Field("supported", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.agency);
        rt::put(w, 1, &self.certificate_code);
        rt::put(w, 0, &self.mode);
        rt::put(w, 3, &self.supported);
    }
}

impl rt::Decode for DoudianProductQualityInspection {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.mode, r),
            1 => rt::get(&mut self.certificate_code, r),
            2 => rt::get(&mut self.agency, r),
            3 => rt::get(&mut self.supported, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductQualityInspection);

rt::impl_serde!(DoudianProductQualityInspection, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductReferencePrice {
    /// 凭证类型
    ///
    /// Codes:
    ///
    /// - `1` 厂商建议零售价
    /// - `2` 吊牌价
    /// - `3` 定价
    /// - `4` 官网零售售价
    pub certificate_type: Option<String>,
    /// 凭证图片url
    pub certificate_urls: Option<String>,
}

impl rt::Encode for DoudianProductReferencePrice {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductReferencePrice",
            &[
                rt::Field("certificate_type", 0, &["1", "2", "3", "4"]),
                rt::Field("certificate_urls", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.certificate_type);
        rt::put(w, 1, &self.certificate_urls);
    }
}

impl rt::Decode for DoudianProductReferencePrice {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.certificate_type, r),
            1 => rt::get(&mut self.certificate_urls, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductReferencePrice);

rt::impl_serde!(DoudianProductReferencePrice, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductUnitPrice {
    /// 单位价格规则
    ///
    /// Codes:
    ///
    /// - `1` 投资金单位价格
    /// - `2` 首饰金单位价格
    pub price_rule_type: Option<i32>,
}

impl rt::Encode for DoudianProductUnitPrice {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductUnitPrice",
            &[rt::Field("price_rule_type", 0, &["1", "2"])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.price_rule_type);
    }
}

impl rt::Decode for DoudianProductUnitPrice {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.price_rule_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductUnitPrice);

rt::impl_serde!(DoudianProductUnitPrice, Self::default());

/// Part of requests and answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuDeliveryInfo {
    /// 信息类型
    pub info_type: Option<String>,
    /// 信息值
    pub info_value: Option<String>,
    /// 信息计量单位
    pub info_unit: Option<String>,
}

impl DoudianSkuDeliveryInfo {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            info_type: None,
            info_value: None,
            info_unit: None,
        }
    }

    /// Sets `info_type` (信息类型).
    #[must_use]
    pub fn info_type(mut self, info_type: impl Into<String>) -> Self {
        self.info_type = Some(info_type.into());
        self
    }

    /// Sets `info_value` (信息值).
    #[must_use]
    pub fn info_value(mut self, info_value: impl Into<String>) -> Self {
        self.info_value = Some(info_value.into());
        self
    }

    /// Sets `info_unit` (信息计量单位).
    #[must_use]
    pub fn info_unit(mut self, info_unit: impl Into<String>) -> Self {
        self.info_unit = Some(info_unit.into());
        self
    }
}

impl rt::Encode for DoudianSkuDeliveryInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuDeliveryInfo",
            &[
                rt::Field("info_type", 0, &[]),
                rt::Field("info_value", 0, &[]),
                rt::Field("info_unit", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.info_type);
        rt::put(w, 2, &self.info_unit);
        rt::put(w, 1, &self.info_value);
    }
}

impl rt::Decode for DoudianSkuDeliveryInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.info_type, r),
            1 => rt::get(&mut self.info_value, r),
            2 => rt::get(&mut self.info_unit, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuDeliveryInfo);

rt::impl_serde!(DoudianSkuDeliveryInfo, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpecPic {
    /// 规格值ID
    pub spec_detail_id: i64,
    /// 规格图片uri
    pub pic: String,
}

impl rt::Encode for DoudianSpecPic {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpecPic",
            &[
                rt::Field("spec_detail_id", rt::REQUIRED, &[]),
                rt::Field("pic", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.pic);
        rt::put(w, 0, &self.spec_detail_id);
    }
}

impl rt::Decode for DoudianSpecPic {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.spec_detail_id, r),
            1 => rt::get(&mut self.pic, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpecPic);

rt::impl_serde!(DoudianSpecPic, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpecPrice {
    /// 黄金加工费, in fen (0.01 yuan)
    pub gold_process_charge: Option<i64>,
    /// SKU\_ID
    pub sku_id: i64,
    /// 外部SKU编码
    pub out_sku_id: Option<i64>,
    /// 外部SKU编码
    pub outer_sku_id: Option<String>,
    /// 规格值ID列表
    pub spec_detail_ids: Vec<i64>,
    /// 可售库存
    pub stock_num: i64,
    /// 商品价格, in fen (0.01 yuan)
    pub price: i64,
    /// 编码
    pub code: Option<String>,
    /// 阶梯库存
    pub step_stock_num: Option<i64>,
    /// 活动库存
    pub prom_stock_num: Option<i64>,
    /// 活动阶梯库存
    pub prom_step_stock_num: Option<i64>,
    /// 规格值ID1
    #[deprecated]
    pub spec_detail_id1: Option<i64>,
    /// 规格值ID2
    #[deprecated]
    pub spec_detail_id2: Option<i64>,
    /// 规格值ID3
    #[deprecated]
    pub spec_detail_id3: Option<i64>,
    /// SKU类型
    ///
    /// Codes:
    ///
    /// - `0` 普通库存
    /// - `1` 区域库存
    /// - `10` 阶梯库存
    pub sku_type: Option<i64>,
    /// 供应商ID
    pub supplier_id: Option<String>,
    /// 活动现货库存
    pub promotion_stock_num: Option<i64>,
    /// 活动阶梯库存
    pub promotion_step_stock_num: Option<i64>,
    /// 海关申报要素
    pub customs_report_info: Option<DoudianCustomsReportInfo>,
    /// 现货订单锁定库存
    pub lock_stock_num: Option<i64>,
    /// 阶梯订单锁定库存
    pub lock_step_stock_num: Option<i64>,
    /// 各仓库存
    ///
    /// Warehouse id to stock.
    pub stock_num_map: BTreeMap<String, i64>,
    /// 海南免税SKU信息
    pub tax_exemption_sku_info: Option<DoudianTaxExemptionInfo>,
    /// 发货时效
    ///
    /// Codes:
    ///
    /// - `2` 48小时发
    /// - `9999` 当日发
    pub presell_delay: Option<i64>,
    /// SKU物流信息
    pub delivery_infos: Vec<DoudianSkuDeliveryInfo>,
    /// 结算价格, in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub settlement_price: Option<i64>,
}

#[allow(deprecated)]
impl rt::Encode for DoudianSpecPrice {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpecPrice",
            &[
                rt::Field("gold_process_charge", 0, &[]),
                rt::Field("sku_id", rt::REQUIRED, &[]),
                rt::Field("out_sku_id", 0, &[]),
                rt::Field("outer_sku_id", 0, &[]),
                rt::Field("spec_detail_ids", 0, &[]),
                rt::Field("stock_num", rt::REQUIRED, &[]),
                rt::Field("price", rt::REQUIRED, &[]),
                rt::Field("code", 0, &[]),
                rt::Field("step_stock_num", 0, &[]),
                rt::Field("prom_stock_num", 0, &[]),
                rt::Field("prom_step_stock_num", 0, &[]),
                rt::Field("spec_detail_id1", 0, &[]),
                rt::Field("spec_detail_id2", 0, &[]),
                rt::Field("spec_detail_id3", 0, &[]),
                rt::Field("sku_type", 0, &["0", "1", "10"]),
                rt::Field("supplier_id", rt::LENIENT, &[]),
                rt::Field("promotion_stock_num", 0, &[]),
                rt::Field("promotion_step_stock_num", 0, &[]),
                rt::Field("customs_report_info", 0, &[]),
                rt::Field("lock_stock_num", 0, &[]),
                rt::Field("lock_step_stock_num", 0, &[]),
                rt::Field("stock_num_map", 0, &[]),
                rt::Field("tax_exemption_sku_info", 0, &[]),
                rt::Field("presell_delay", 0, &["2", "9999"]),
                rt::Field("delivery_infos", 0, &[]),
                rt::Field("settlement_price", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.code);
        rt::put(w, 18, &self.customs_report_info);
        rt::put(w, 24, &self.delivery_infos);
        rt::put(w, 0, &self.gold_process_charge);
        rt::put(w, 20, &self.lock_step_stock_num);
        rt::put(w, 19, &self.lock_stock_num);
        rt::put(w, 2, &self.out_sku_id);
        rt::put(w, 3, &self.outer_sku_id);
        rt::put(w, 23, &self.presell_delay);
        rt::put(w, 6, &self.price);
        rt::put(w, 10, &self.prom_step_stock_num);
        rt::put(w, 9, &self.prom_stock_num);
        rt::put(w, 17, &self.promotion_step_stock_num);
        rt::put(w, 16, &self.promotion_stock_num);
        rt::put(w, 25, &self.settlement_price);
        rt::put(w, 1, &self.sku_id);
        rt::put(w, 14, &self.sku_type);
        rt::put(w, 11, &self.spec_detail_id1);
        rt::put(w, 12, &self.spec_detail_id2);
        rt::put(w, 13, &self.spec_detail_id3);
        rt::put(w, 4, &self.spec_detail_ids);
        rt::put(w, 8, &self.step_stock_num);
        rt::put(w, 5, &self.stock_num);
        rt::put(w, 21, &self.stock_num_map);
        rt::put(w, 15, &self.supplier_id);
        rt::put(w, 22, &self.tax_exemption_sku_info);
    }
}

#[allow(deprecated)]
impl rt::Decode for DoudianSpecPrice {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.gold_process_charge, r),
            1 => rt::get(&mut self.sku_id, r),
            2 => rt::get(&mut self.out_sku_id, r),
            3 => rt::get(&mut self.outer_sku_id, r),
            4 => rt::get(&mut self.spec_detail_ids, r),
            5 => rt::get(&mut self.stock_num, r),
            6 => rt::get(&mut self.price, r),
            7 => rt::get(&mut self.code, r),
            8 => rt::get(&mut self.step_stock_num, r),
            9 => rt::get(&mut self.prom_stock_num, r),
            10 => rt::get(&mut self.prom_step_stock_num, r),
            11 => rt::get(&mut self.spec_detail_id1, r),
            12 => rt::get(&mut self.spec_detail_id2, r),
            13 => rt::get(&mut self.spec_detail_id3, r),
            14 => rt::get(&mut self.sku_type, r),
            15 => rt::get(&mut self.supplier_id, r),
            16 => rt::get(&mut self.promotion_stock_num, r),
            17 => rt::get(&mut self.promotion_step_stock_num, r),
            18 => rt::get(&mut self.customs_report_info, r),
            19 => rt::get(&mut self.lock_stock_num, r),
            20 => rt::get(&mut self.lock_step_stock_num, r),
            21 => rt::get(&mut self.stock_num_map, r),
            22 => rt::get(&mut self.tax_exemption_sku_info, r),
            23 => rt::get(&mut self.presell_delay, r),
            24 => rt::get(&mut self.delivery_infos, r),
            25 => rt::get(&mut self.settlement_price, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpecPrice);

rt::impl_serde!(DoudianSpecPrice, Self::default());

/// Part of requests and answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTaxExemptionInfo {
    /// 是否套装
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_suit: Option<i32>,
    /// 套装数量
    pub suit_num: Option<i64>,
    /// 净含量
    pub volume: Option<i64>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianTaxExemptionInfo {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            is_suit: None,
            suit_num: None,
            volume: None,
        }
    }

    /// Sets `is_suit` (是否套装).
    #[must_use]
    pub fn is_suit(mut self, is_suit: i32) -> Self {
        self.is_suit = Some(is_suit);
        self
    }

    /// Sets `suit_num` (套装数量).
    #[must_use]
    pub fn suit_num(mut self, suit_num: i64) -> Self {
        self.suit_num = Some(suit_num);
        self
    }

    /// Sets `volume` (净含量).
    #[must_use]
    pub fn volume(mut self, volume: i64) -> Self {
        self.volume = Some(volume);
        self
    }
}

impl rt::Encode for DoudianTaxExemptionInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTaxExemptionInfo",
            &[
                rt::Field("is_suit", 0, &["0", "1"]),
                rt::Field("suit_num", 0, &[]),
                rt::Field("volume", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.is_suit);
        rt::put(w, 1, &self.suit_num);
        rt::put(w, 2, &self.volume);
    }
}

impl rt::Decode for DoudianTaxExemptionInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.is_suit, r),
            1 => rt::get(&mut self.suit_num, r),
            2 => rt::get(&mut self.volume, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTaxExemptionInfo);

rt::impl_serde!(DoudianTaxExemptionInfo, Self::default());

/// 审核状态
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianProductCheckStatus(pub i64);

impl DoudianProductCheckStatus {
    /// `1`: 未提交
    pub const NOT_SUBMITTED: Self = Self(1);

    /// `2`: 待审核
    pub const PENDING: Self = Self(2);

    /// `3`: 审核通过
    pub const APPROVED: Self = Self(3);

    /// `4`: 审核未通过
    pub const REJECTED: Self = Self(4);

    /// `5`: 封禁
    pub const BANNED: Self = Self(5);

    /// `7`: 审核通过待上架
    pub const APPROVED_TO_LIST: Self = Self(7);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["1", "2", "3", "4", "5", "7"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            1 => Some("未提交"),
            2 => Some("待审核"),
            3 => Some("审核通过"),
            4 => Some("审核未通过"),
            5 => Some("封禁"),
            7 => Some("审核通过待上架"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianProductCheckStatus, i64);

/// 草稿状态
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianProductDraftStatus(pub i64);

impl DoudianProductDraftStatus {
    /// `0`: 无草稿
    pub const NONE: Self = Self(0);

    /// `1`: 未提审
    pub const NOT_SUBMITTED: Self = Self(1);

    /// `2`: 待审核
    pub const PENDING: Self = Self(2);

    /// `3`: 审核通过
    pub const APPROVED: Self = Self(3);

    /// `4`: 审核未通过
    pub const REJECTED: Self = Self(4);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["0", "1", "2", "3", "4"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            0 => Some("无草稿"),
            1 => Some("未提审"),
            2 => Some("待审核"),
            3 => Some("审核通过"),
            4 => Some("审核未通过"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianProductDraftStatus, i64);

/// 支付方式
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianProductPayType(pub i64);

impl DoudianProductPayType {
    /// `0`: 货到付款
    pub const CASH_ON_DELIVERY: Self = Self(0);

    /// `1`: 在线支付
    pub const ONLINE: Self = Self(1);

    /// `2`: 两者都支持
    pub const BOTH: Self = Self(2);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["0", "1", "2"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            0 => Some("货到付款"),
            1 => Some("在线支付"),
            2 => Some("两者都支持"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianProductPayType, i64);

/// 预售类型
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianProductPresellType(pub i64);

impl DoudianProductPresellType {
    /// `0`: 非预售
    pub const NONE: Self = Self(0);

    /// `1`: 全款预售
    pub const FULL_PAYMENT: Self = Self(1);

    /// `2`: 阶梯库存
    pub const STEP_STOCK: Self = Self(2);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["0", "1", "2"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            0 => Some("非预售"),
            1 => Some("全款预售"),
            2 => Some("阶梯库存"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianProductPresellType, i64);

/// 商品状态
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianProductStatus(pub i64);

impl DoudianProductStatus {
    /// `0`: 在线
    pub const ONLINE: Self = Self(0);

    /// `1`: 下线
    pub const OFFLINE: Self = Self(1);

    /// `2`: 删除
    pub const DELETED: Self = Self(2);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["0", "1", "2"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            0 => Some("在线"),
            1 => Some("下线"),
            2 => Some("删除"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianProductStatus, i64);

/// 商品类型
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianProductType(pub i64);

impl DoudianProductType {
    /// `0`: 普通
    pub const NORMAL: Self = Self(0);

    /// `1`: 新客商品
    pub const NEW_CUSTOMER: Self = Self(1);

    /// `3`: 虚拟
    pub const VIRTUAL: Self = Self(3);

    /// `6`: 玉石闪购
    pub const JADE_FLASH_SALE: Self = Self(6);

    /// `7`: 云闪购
    pub const CLOUD_FLASH_SALE: Self = Self(7);

    /// `127`: 其他类型
    pub const OTHER: Self = Self(127);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["0", "1", "3", "6", "7", "127"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            0 => Some("普通"),
            1 => Some("新客商品"),
            3 => Some("虚拟"),
            6 => Some("玉石闪购"),
            7 => Some("云闪购"),
            127 => Some("其他类型"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianProductType, i64);
