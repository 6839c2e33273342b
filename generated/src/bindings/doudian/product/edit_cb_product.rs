// @generated from doudian/product/product.editCbProduct.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;
use crate::{
    DoudianProductPayType, DoudianProductPresellType, DoudianProductQualification,
};

/// 编辑跨境商品 — `product.editCbProduct`
///
/// Family: `product` (the feature `product`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductEditCbProductRequest;
///
/// let request = DoudianProductEditCbProductRequest::new(1, true);
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
/// | 50002 | `isv.business-failed:2010053` | 类目经营资质已失效 | mend the request |
/// | 50002 | `isv.business-failed:2010055` | 商品价格异常 | mend the request |
/// | 50002 | `isv.business-failed:2010061` | 请求权益信息失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:2010063` | 在架商品量达上限 | mend the request |
/// | 50002 | `isv.business-failed:2010310` | 规格信息不存在 | mend the request |
/// | 50002 | `isv.business-failed:2147483647` | 存在审批中素材 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductEditCbProductRequest {
    /// 商品ID
    pub product_id: i64,
    /// 商品类型
    ///
    /// Codes:
    ///
    /// - `0` 普通
    /// - `3` 虚拟
    /// - `6` 玉石闪购
    /// - `7` 云闪购
    pub product_type: Option<i64>,
    /// 叶子类目ID
    pub category_leaf_id: Option<i64>,
    /// 商品属性
    ///
    /// Parts joined by `|`.
    #[deprecated(note = "Use product_format_new.")]
    pub product_format: Option<rt::Pipe>,
    /// 商品名称
    pub name: Option<String>,
    /// 商家推荐语
    pub recommend_remark: Option<String>,
    /// 商品轮播图
    ///
    /// Parts joined by `|`.
    pub pic: Option<rt::Pipe>,
    /// 商品描述
    ///
    /// Parts joined by `|`.
    pub description: Option<rt::Pipe>,
    /// 支付方式
    pub pay_type: Option<DoudianProductPayType>,
    /// `delivery_method` on the wire; it has no label.
    ///
    /// Codes:
    ///
    /// - `0` 离岛免税
    /// - `1` 邮寄
    /// - `2` 离岛自提+邮寄
    ///
    /// For Hainan duty-free goods.
    pub delivery_method: Option<i32>,
    /// 海关限购分类编码
    pub cdf_category: Option<String>,
    /// 减库存类型
    ///
    /// Codes:
    ///
    /// - `1` 拍下减库存
    /// - `2` 付款减库存
    pub reduce_type: Option<i64>,
    /// 同店商品推荐
    ///
    /// Parts joined by `|`.
    pub assoc_ids: Option<rt::Pipe>,
    /// 运费模板ID
    ///
    /// 0 is free of freight.
    pub freight_id: Option<i64>,
    /// 重量
    pub weight: Option<f64>,
    /// 重量单位
    ///
    /// Codes:
    ///
    /// - `0` kg
    /// - `1` g
    pub weight_unit: Option<i64>,
    /// 承诺发货时间
    pub delivery_delay_day: Option<i64>,
    /// 发货模式
    pub presell_type: Option<DoudianProductPresellType>,
    /// 全款预售模式时的发货时间
    pub presell_delay: Option<i64>,
    /// 预售结束时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub presell_end_time: Option<rt::DateTime>,
    /// 是否支持7天无理由
    ///
    /// Codes:
    ///
    /// - `0` 不支持
    /// - `1` 支持
    /// - `2` 支持(拆封后不支持)
    ///
    /// after\_sale\_service takes its place.
    pub supply_7day_return: Option<i64>,
    /// 客服电话号码
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub mobile: Option<String>,
    /// 是否提审
    ///
    /// false only saves.
    pub commit: bool,
    /// 品牌ID
    #[deprecated(note = "Use standard_brand_id.")]
    pub brand_id: Option<i64>,
    /// 商家可见备注
    pub remark: Option<String>,
    /// 外部商品ID
    pub out_product_id: Option<i64>,
    /// 资质信息
    pub quality_list: Option<Vec<DoudianProductQualification>>,
    /// 规格名称
    pub spec_name: Option<String>,
    /// 店铺通用规格
    ///
    /// Text such as 颜色\|白色,红色^尺码\|S,M.
    pub specs: Option<String>,
    /// SKU详情
    ///
    /// JSON inside text on the wire.
    ///
    /// JSON text of a list; see spec\_prices of product.editV2.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub spec_prices: Option<rt::JsonText<rt::Value>>,
    /// 规格图片URL列表
    ///
    /// Parts joined by `,`.
    pub spec_pic: Option<rt::Csv>,
    /// 每个用户每次下单限购件数
    pub maximum_per_order: Option<i64>,
    /// 每个用户累计限购件数
    pub limit_per_buyer: Option<i64>,
    /// 每笔订单最少购买件数
    pub minimum_per_order: Option<i64>,
    /// 类目属性
    ///
    /// JSON inside text on the wire.
    ///
    /// JSON text: {"405":\[{"value":27664,"name":"小米","diy\_type":0}\]}, keyed by property id.
    pub product_format_new: Option<rt::JsonText<rt::Value>>,
    /// SPU
    pub spu_id: Option<i64>,
    /// 可预约发货天数
    pub appoint_delivery_day: Option<i64>,
    /// `third_url` on the wire; it has no label.
    pub third_url: Option<String>,
    /// 额外信息
    pub extra: Option<String>,
    /// `src` on the wire; it has no label.
    pub src: Option<String>,
    /// 外部商家编码
    pub outer_product_id: Option<String>,
    /// 品牌库品牌ID
    ///
    /// 596120136 when there is no brand.
    pub standard_brand_id: Option<i64>,
    /// `need_check_out` on the wire; it has no label.
    ///
    /// true for voucher goods.
    pub need_check_out: Option<bool>,
    /// 卡券信息
    pub poi_resource: Option<DoudianProductEditCbProductPoiResource>,
    /// `force_use_quality_list` on the wire; it has no label.
    ///
    /// quality\_list replaces what the product has; an empty one clears it.
    pub force_use_quality_list: Option<bool>,
    /// 汽车vin码
    pub car_vin_code: Option<String>,
    /// 充值模式
    pub need_recharge_mode: Option<bool>,
    /// `presell_config_level` on the wire; it has no label.
    ///
    /// Codes:
    ///
    /// - `0` 全款预售
    /// - `1` SKU预售
    /// - `2` 现货+预售
    /// - `3` 新预售
    pub presell_config_level: Option<i64>,
    /// 多账号模板
    pub account_template_id: Option<String>,
    /// 预售发货方式
    ///
    /// Codes:
    ///
    /// - `0` 预售结束后发货
    /// - `1` 支付完成后发货
    ///
    /// For full and SKU presale.
    pub presell_delivery_type: Option<i64>,
    /// 白底图url
    pub white_back_ground_pic_url: Option<String>,
    /// 3:4长图url
    pub long_pic_url: Option<String>,
    /// 售后服务参数
    pub after_sale_service: Option<BTreeMap<String, String>>,
    /// 售卖方式
    ///
    /// Codes:
    ///
    /// - `0` 全渠道售卖
    /// - `1` 仅指定直播间售卖
    pub sell_channel: Option<Vec<i64>>,
    /// 上架时间配置
    ///
    /// Codes:
    ///
    /// - `0` 立即上架售卖
    /// - `1` 放入仓库
    pub start_sale_type: Option<i64>,
    /// 跨境物流相关信息
    pub logistics_info: Option<String>,
    /// 商品价格是否含税
    pub price_has_tax: Option<String>,
    /// 尺码表ID
    pub size_info_template_id: Option<i64>,
}

#[allow(deprecated)]
impl DoudianProductEditCbProductRequest {
    /// With the parameters that are required.
    pub fn new(product_id: i64, commit: bool) -> Self {
        Self {
            product_id,
            product_type: None,
            category_leaf_id: None,
            product_format: None,
            name: None,
            recommend_remark: None,
            pic: None,
            description: None,
            pay_type: None,
            delivery_method: None,
            cdf_category: None,
            reduce_type: None,
            assoc_ids: None,
            freight_id: None,
            weight: None,
            weight_unit: None,
            delivery_delay_day: None,
            presell_type: None,
            presell_delay: None,
            presell_end_time: None,
            supply_7day_return: None,
            mobile: None,
            commit,
            brand_id: None,
            remark: None,
            out_product_id: None,
            quality_list: None,
            spec_name: None,
            specs: None,
            spec_prices: None,
            spec_pic: None,
            maximum_per_order: None,
            limit_per_buyer: None,
            minimum_per_order: None,
            product_format_new: None,
            spu_id: None,
            appoint_delivery_day: None,
            third_url: None,
            extra: None,
            src: None,
            outer_product_id: None,
            standard_brand_id: None,
            need_check_out: None,
            poi_resource: None,
            force_use_quality_list: None,
            car_vin_code: None,
            need_recharge_mode: None,
            presell_config_level: None,
            account_template_id: None,
            presell_delivery_type: None,
            white_back_ground_pic_url: None,
            long_pic_url: None,
            after_sale_service: None,
            sell_channel: None,
            start_sale_type: None,
            logistics_info: None,
            price_has_tax: None,
            size_info_template_id: None,
        }
    }

    /// Sets `product_type` (商品类型).
    #[must_use]
    pub fn product_type(mut self, product_type: i64) -> Self {
        self.product_type = Some(product_type);
        self
    }

    /// Sets `category_leaf_id` (叶子类目ID).
    #[must_use]
    pub fn category_leaf_id(mut self, category_leaf_id: i64) -> Self {
        self.category_leaf_id = Some(category_leaf_id);
        self
    }

    /// Sets `product_format` (商品属性).
    #[deprecated(note = "Use product_format_new.")]
    #[must_use]
    pub fn product_format(mut self, product_format: impl Into<rt::Pipe>) -> Self {
        self.product_format = Some(product_format.into());
        self
    }

    /// Sets `name` (商品名称).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `recommend_remark` (商家推荐语).
    #[must_use]
    pub fn recommend_remark(mut self, recommend_remark: impl Into<String>) -> Self {
        self.recommend_remark = Some(recommend_remark.into());
        self
    }

    /// Sets `pic` (商品轮播图).
    #[must_use]
    pub fn pic(mut self, pic: impl Into<rt::Pipe>) -> Self {
        self.pic = Some(pic.into());
        self
    }

    /// Sets `description` (商品描述).
    #[must_use]
    pub fn description(mut self, description: impl Into<rt::Pipe>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `pay_type` (支付方式).
    #[must_use]
    pub fn pay_type(mut self, pay_type: impl Into<DoudianProductPayType>) -> Self {
        self.pay_type = Some(pay_type.into());
        self
    }

    /// Sets `delivery_method`.
    #[must_use]
    pub fn delivery_method(mut self, delivery_method: i32) -> Self {
        self.delivery_method = Some(delivery_method);
        self
    }

    /// Sets `cdf_category` (海关限购分类编码).
    #[must_use]
    pub fn cdf_category(mut self, cdf_category: impl Into<String>) -> Self {
        self.cdf_category = Some(cdf_category.into());
        self
    }

    /// Sets `reduce_type` (减库存类型).
    #[must_use]
    pub fn reduce_type(mut self, reduce_type: i64) -> Self {
        self.reduce_type = Some(reduce_type);
        self
    }

    /// Sets `assoc_ids` (同店商品推荐).
    #[must_use]
    pub fn assoc_ids(mut self, assoc_ids: impl Into<rt::Pipe>) -> Self {
        self.assoc_ids = Some(assoc_ids.into());
        self
    }

    /// Sets `freight_id` (运费模板ID).
    #[must_use]
    pub fn freight_id(mut self, freight_id: i64) -> Self {
        self.freight_id = Some(freight_id);
        self
    }

    /// Sets `weight` (重量).
    #[must_use]
    pub fn weight(mut self, weight: f64) -> Self {
        self.weight = Some(weight);
        self
    }

    /// Sets `weight_unit` (重量单位).
    #[must_use]
    pub fn weight_unit(mut self, weight_unit: i64) -> Self {
        self.weight_unit = Some(weight_unit);
        self
    }

    /// Sets `delivery_delay_day` (承诺发货时间).
    #[must_use]
    pub fn delivery_delay_day(mut self, delivery_delay_day: i64) -> Self {
        self.delivery_delay_day = Some(delivery_delay_day);
        self
    }

    /// Sets `presell_type` (发货模式).
    #[must_use]
    pub fn presell_type(
        mut self,
        presell_type: impl Into<DoudianProductPresellType>,
    ) -> Self {
        self.presell_type = Some(presell_type.into());
        self
    }

    /// Sets `presell_delay` (全款预售模式时的发货时间).
    #[must_use]
    pub fn presell_delay(mut self, presell_delay: i64) -> Self {
        self.presell_delay = Some(presell_delay);
        self
    }

    /// Sets `presell_end_time` (预售结束时间).
    #[must_use]
    pub fn presell_end_time(
        mut self,
        presell_end_time: impl Into<rt::DateTime>,
    ) -> Self {
        self.presell_end_time = Some(presell_end_time.into());
        self
    }

    /// Sets `supply_7day_return` (是否支持7天无理由).
    #[must_use]
    pub fn supply_7day_return(mut self, supply_7day_return: i64) -> Self {
        self.supply_7day_return = Some(supply_7day_return);
        self
    }

    /// Sets `mobile` (客服电话号码).
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets `brand_id` (品牌ID).
    #[deprecated(note = "Use standard_brand_id.")]
    #[must_use]
    pub fn brand_id(mut self, brand_id: i64) -> Self {
        self.brand_id = Some(brand_id);
        self
    }

    /// Sets `remark` (商家可见备注).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets `out_product_id` (外部商品ID).
    #[must_use]
    pub fn out_product_id(mut self, out_product_id: i64) -> Self {
        self.out_product_id = Some(out_product_id);
        self
    }

    /// Sets `quality_list` (资质信息).
    #[must_use]
    pub fn quality_list(
        mut self,
        quality_list: impl Into<Vec<DoudianProductQualification>>,
    ) -> Self {
        self.quality_list = Some(quality_list.into());
        self
    }

    /// Sets `spec_name` (规格名称).
    #[must_use]
    pub fn spec_name(mut self, spec_name: impl Into<String>) -> Self {
        self.spec_name = Some(spec_name.into());
        self
    }

    /// Sets `specs` (店铺通用规格).
    #[must_use]
    pub fn specs(mut self, specs: impl Into<String>) -> Self {
        self.specs = Some(specs.into());
        self
    }

    /// Sets `spec_prices` (SKU详情).
    #[must_use]
    pub fn spec_prices(
        mut self,
        spec_prices: impl Into<rt::JsonText<rt::Value>>,
    ) -> Self {
        self.spec_prices = Some(spec_prices.into());
        self
    }

    /// Sets `spec_pic` (规格图片URL列表).
    #[must_use]
    pub fn spec_pic(mut self, spec_pic: impl Into<rt::Csv>) -> Self {
        self.spec_pic = Some(spec_pic.into());
        self
    }

    /// Sets `maximum_per_order` (每个用户每次下单限购件数).
    #[must_use]
    pub fn maximum_per_order(mut self, maximum_per_order: i64) -> Self {
        self.maximum_per_order = Some(maximum_per_order);
        self
    }

    /// Sets `limit_per_buyer` (每个用户累计限购件数).
    #[must_use]
    pub fn limit_per_buyer(mut self, limit_per_buyer: i64) -> Self {
        self.limit_per_buyer = Some(limit_per_buyer);
        self
    }

    /// Sets `minimum_per_order` (每笔订单最少购买件数).
    #[must_use]
    pub fn minimum_per_order(mut self, minimum_per_order: i64) -> Self {
        self.minimum_per_order = Some(minimum_per_order);
        self
    }

    /// Sets `product_format_new` (类目属性).
    #[must_use]
    pub fn product_format_new(
        mut self,
        product_format_new: impl Into<rt::JsonText<rt::Value>>,
    ) -> Self {
        self.product_format_new = Some(product_format_new.into());
        self
    }

    /// Sets `spu_id` (SPU).
    #[must_use]
    pub fn spu_id(mut self, spu_id: i64) -> Self {
        self.spu_id = Some(spu_id);
        self
    }

    /// Sets `appoint_delivery_day` (可预约发货天数).
    #[must_use]
    pub fn appoint_delivery_day(mut self, appoint_delivery_day: i64) -> Self {
        self.appoint_delivery_day = Some(appoint_delivery_day);
        self
    }

    /// Sets `third_url`.
    #[must_use]
    pub fn third_url(mut self, third_url: impl Into<String>) -> Self {
        self.third_url = Some(third_url.into());
        self
    }

    /// Sets `extra` (额外信息).
    #[must_use]
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }

    /// Sets `src`.
    #[must_use]
    pub fn src(mut self, src: impl Into<String>) -> Self {
        self.src = Some(src.into());
        self
    }

    /// Sets `outer_product_id` (外部商家编码).
    #[must_use]
    pub fn outer_product_id(mut self, outer_product_id: impl Into<String>) -> Self {
        self.outer_product_id = Some(outer_product_id.into());
        self
    }

    /// Sets `standard_brand_id` (品牌库品牌ID).
    #[must_use]
    pub fn standard_brand_id(mut self, standard_brand_id: i64) -> Self {
        self.standard_brand_id = Some(standard_brand_id);
        self
    }

    /// Sets `need_check_out`.
    #[must_use]
    pub fn need_check_out(mut self, need_check_out: bool) -> Self {
        self.need_check_out = Some(need_check_out);
        self
    }

    /// Sets `poi_resource` (卡券信息).
    #[must_use]
    pub fn poi_resource(
        mut self,
        poi_resource: DoudianProductEditCbProductPoiResource,
    ) -> Self {
        self.poi_resource = Some(poi_resource);
        self
    }

    /// Sets `force_use_quality_list`.
    #[must_use]
    pub fn force_use_quality_list(mut self, force_use_quality_list: bool) -> Self {
        self.force_use_quality_list = Some(force_use_quality_list);
        self
    }

    /// Sets `car_vin_code` (汽车vin码).
    #[must_use]
    pub fn car_vin_code(mut self, car_vin_code: impl Into<String>) -> Self {
        self.car_vin_code = Some(car_vin_code.into());
        self
    }

    /// Sets `need_recharge_mode` (充值模式).
    #[must_use]
    pub fn need_recharge_mode(mut self, need_recharge_mode: bool) -> Self {
        self.need_recharge_mode = Some(need_recharge_mode);
        self
    }

    /// Sets `presell_config_level`.
    #[must_use]
    pub fn presell_config_level(mut self, presell_config_level: i64) -> Self {
        self.presell_config_level = Some(presell_config_level);
        self
    }

    /// Sets `account_template_id` (多账号模板).
    #[must_use]
    pub fn account_template_id(
        mut self,
        account_template_id: impl Into<String>,
    ) -> Self {
        self.account_template_id = Some(account_template_id.into());
        self
    }

    /// Sets `presell_delivery_type` (预售发货方式).
    #[must_use]
    pub fn presell_delivery_type(mut self, presell_delivery_type: i64) -> Self {
        self.presell_delivery_type = Some(presell_delivery_type);
        self
    }

    /// Sets `white_back_ground_pic_url` (白底图url).
    #[must_use]
    pub fn white_back_ground_pic_url(
        mut self,
        white_back_ground_pic_url: impl Into<String>,
    ) -> Self {
        self.white_back_ground_pic_url = Some(white_back_ground_pic_url.into());
        self
    }

    /// Sets `long_pic_url` (3:4长图url).
    #[must_use]
    pub fn long_pic_url(mut self, long_pic_url: impl Into<String>) -> Self {
        self.long_pic_url = Some(long_pic_url.into());
        self
    }

    /// Sets `after_sale_service` (售后服务参数).
    #[must_use]
    pub fn after_sale_service(
        mut self,
        after_sale_service: impl Into<BTreeMap<String, String>>,
    ) -> Self {
        self.after_sale_service = Some(after_sale_service.into());
        self
    }

    /// Sets `sell_channel` (售卖方式).
    #[must_use]
    pub fn sell_channel(mut self, sell_channel: impl Into<Vec<i64>>) -> Self {
        self.sell_channel = Some(sell_channel.into());
        self
    }

    /// Sets `start_sale_type` (上架时间配置).
    #[must_use]
    pub fn start_sale_type(mut self, start_sale_type: i64) -> Self {
        self.start_sale_type = Some(start_sale_type);
        self
    }

    /// Sets `logistics_info` (跨境物流相关信息).
    #[must_use]
    pub fn logistics_info(mut self, logistics_info: impl Into<String>) -> Self {
        self.logistics_info = Some(logistics_info.into());
        self
    }

    /// Sets `price_has_tax` (商品价格是否含税).
    #[must_use]
    pub fn price_has_tax(mut self, price_has_tax: impl Into<String>) -> Self {
        self.price_has_tax = Some(price_has_tax.into());
        self
    }

    /// Sets `size_info_template_id` (尺码表ID).
    #[must_use]
    pub fn size_info_template_id(mut self, size_info_template_id: i64) -> Self {
        self.size_info_template_id = Some(size_info_template_id);
        self
    }
}

/// The answer to [`DoudianProductEditCbProductRequest`].
///
/// The platform promises no `data`.
pub type DoudianProductEditCbProductResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianProductEditCbProductRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.editCbProduct",
        path: "/product/editCbProduct",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010053",
                label: "类目经营资质已失效",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010055",
                label: "商品价格异常",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010061",
                label: "请求权益信息失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010063",
                label: "在架商品量达上限",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010310",
                label: "规格信息不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2147483647",
                label: "存在审批中素材",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

#[allow(deprecated)]
impl rt::Encode for DoudianProductEditCbProductRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductEditCbProductRequest",
            &[
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("product_type", 0, &["0", "3", "6", "7"]),
                rt::Field("category_leaf_id", 0, &[]),
                rt::Field("product_format", 0, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("recommend_remark", 0, &[]),
                rt::Field("pic", 0, &[]),
                rt::Field("description", 0, &[]),
                rt::Field("pay_type", 0, DoudianProductPayType::KNOWN),
                rt::Field("delivery_method", 0, &["0", "1", "2"]),
                rt::Field("cdf_category", 0, &[]),
                rt::Field("reduce_type", 0, &["1", "2"]),
                rt::Field("assoc_ids", 0, &[]),
                rt::Field("freight_id", 0, &[]),
                rt::Field("weight", 0, &[]),
                rt::Field("weight_unit", 0, &["0", "1"]),
                rt::Field("delivery_delay_day", 0, &[]),
                rt::Field("presell_type", 0, DoudianProductPresellType::KNOWN),
                rt::Field("presell_delay", 0, &[]),
                rt::Field("presell_end_time", 0, &[]),
                rt::Field("supply_7day_return", 0, &["0", "1", "2"]),
                rt::Field("mobile", rt::PII, &[]),
                rt::Field("commit", rt::REQUIRED, &[]),
                rt::Field("brand_id", 0, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("out_product_id", 0, &[]),
                rt::Field("quality_list", 0, &[]),
                rt::Field("spec_name", 0, &[]),
                rt::Field("specs", 0, &[]),
                rt::Field("spec_prices", rt::UNCERTAIN, &[]),
                rt::Field("spec_pic", 0, &[]),
                rt::Field("maximum_per_order", 0, &[]),
                rt::Field("limit_per_buyer", 0, &[]),
                rt::Field("minimum_per_order", 0, &[]),
                rt::Field("product_format_new", 0, &[]),
                rt::Field("spu_id", 0, &[]),
                rt::Field("appoint_delivery_day", 0, &[]),
                rt::Field("third_url", 0, &[]),
                rt::Field("extra", 0, &[]),
                rt::Field("src", 0, &[]),
                rt::Field("outer_product_id", 0, &[]),
                rt::Field("standard_brand_id", 0, &[]),
                rt::Field("need_check_out", 0, &[]),
                rt::Field("poi_resource", 0, &[]),
                rt::Field("force_use_quality_list", 0, &[]),
                rt::Field("car_vin_code", 0, &[]),
                rt::Field("need_recharge_mode", 0, &[]),
                rt::Field("presell_config_level", 0, &["0", "1", "2", "3"]),
                rt::Field("account_template_id", 0, &[]),
                rt::Field("presell_delivery_type", 0, &["0", "1"]),
                rt::Field("white_back_ground_pic_url", 0, &[]),
                rt::Field("long_pic_url", 0, &[]),
                rt::Field("after_sale_service", 0, &[]),
                rt::Field("sell_channel", 0, &["0", "1"]),
                rt::Field("start_sale_type", 0, &["0", "1"]),
                rt::Field("logistics_info", 0, &[]),
                rt::Field("price_has_tax", 0, &[]),
                rt::Field("size_info_template_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 48, &self.account_template_id);
        rt::put(w, 52, &self.after_sale_service);
        rt::put(w, 36, &self.appoint_delivery_day);
        rt::put(w, 12, &self.assoc_ids);
        rt::put(w, 23, &self.brand_id);
        rt::put(w, 45, &self.car_vin_code);
        rt::put(w, 2, &self.category_leaf_id);
        rt::put(w, 10, &self.cdf_category);
        rt::put(w, 22, &self.commit);
        rt::put(w, 16, &self.delivery_delay_day);
        rt::put(w, 9, &self.delivery_method);
        rt::put(w, 7, &self.description);
        rt::put(w, 38, &self.extra);
        rt::put(w, 44, &self.force_use_quality_list);
        rt::put(w, 13, &self.freight_id);
        rt::put(w, 32, &self.limit_per_buyer);
        rt::put(w, 55, &self.logistics_info);
        rt::put(w, 51, &self.long_pic_url);
        rt::put(w, 31, &self.maximum_per_order);
        rt::put(w, 33, &self.minimum_per_order);
        rt::put(w, 21, &self.mobile);
        rt::put(w, 4, &self.name);
        rt::put(w, 42, &self.need_check_out);
        rt::put(w, 46, &self.need_recharge_mode);
        rt::put(w, 25, &self.out_product_id);
        rt::put(w, 40, &self.outer_product_id);
        rt::put(w, 8, &self.pay_type);
        rt::put(w, 6, &self.pic);
        rt::put(w, 43, &self.poi_resource);
        rt::put(w, 47, &self.presell_config_level);
        rt::put(w, 18, &self.presell_delay);
        rt::put(w, 49, &self.presell_delivery_type);
        rt::put(w, 19, &self.presell_end_time);
        rt::put(w, 17, &self.presell_type);
        rt::put(w, 56, &self.price_has_tax);
        rt::put(w, 3, &self.product_format);
        rt::put(w, 34, &self.product_format_new);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 1, &self.product_type);
        rt::put(w, 26, &self.quality_list);
        rt::put(w, 5, &self.recommend_remark);
        rt::put(w, 11, &self.reduce_type);
        rt::put(w, 24, &self.remark);
        rt::put(w, 53, &self.sell_channel);
        rt::put(w, 57, &self.size_info_template_id);
        rt::put(w, 27, &self.spec_name);
        rt::put(w, 30, &self.spec_pic);
        rt::put(w, 29, &self.spec_prices);
        rt::put(w, 28, &self.specs);
        rt::put(w, 35, &self.spu_id);
        rt::put(w, 39, &self.src);
        rt::put(w, 41, &self.standard_brand_id);
        rt::put(w, 54, &self.start_sale_type);
        rt::put(w, 20, &self.supply_7day_return);
        rt::put(w, 37, &self.third_url);
        rt::put(w, 14, &self.weight);
        rt::put(w, 15, &self.weight_unit);
        rt::put(w, 50, &self.white_back_ground_pic_url);
    }
}

rt::impl_record!(DoudianProductEditCbProductRequest);

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl rt::Decode for DoudianProductEditCbProductRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.product_type, r),
            2 => rt::get(&mut self.category_leaf_id, r),
            3 => rt::get(&mut self.product_format, r),
            4 => rt::get(&mut self.name, r),
            5 => rt::get(&mut self.recommend_remark, r),
            6 => rt::get(&mut self.pic, r),
            7 => rt::get(&mut self.description, r),
            8 => rt::get(&mut self.pay_type, r),
            9 => rt::get(&mut self.delivery_method, r),
            10 => rt::get(&mut self.cdf_category, r),
            11 => rt::get(&mut self.reduce_type, r),
            12 => rt::get(&mut self.assoc_ids, r),
            13 => rt::get(&mut self.freight_id, r),
            14 => rt::get(&mut self.weight, r),
            15 => rt::get(&mut self.weight_unit, r),
            16 => rt::get(&mut self.delivery_delay_day, r),
            17 => rt::get(&mut self.presell_type, r),
            18 => rt::get(&mut self.presell_delay, r),
            19 => rt::get(&mut self.presell_end_time, r),
            20 => rt::get(&mut self.supply_7day_return, r),
            21 => rt::get(&mut self.mobile, r),
            22 => rt::get(&mut self.commit, r),
            23 => rt::get(&mut self.brand_id, r),
            24 => rt::get(&mut self.remark, r),
            25 => rt::get(&mut self.out_product_id, r),
            26 => rt::get(&mut self.quality_list, r),
            27 => rt::get(&mut self.spec_name, r),
            28 => rt::get(&mut self.specs, r),
            29 => rt::get(&mut self.spec_prices, r),
            30 => rt::get(&mut self.spec_pic, r),
            31 => rt::get(&mut self.maximum_per_order, r),
            32 => rt::get(&mut self.limit_per_buyer, r),
            33 => rt::get(&mut self.minimum_per_order, r),
            34 => rt::get(&mut self.product_format_new, r),
            35 => rt::get(&mut self.spu_id, r),
            36 => rt::get(&mut self.appoint_delivery_day, r),
            37 => rt::get(&mut self.third_url, r),
            38 => rt::get(&mut self.extra, r),
            39 => rt::get(&mut self.src, r),
            40 => rt::get(&mut self.outer_product_id, r),
            41 => rt::get(&mut self.standard_brand_id, r),
            42 => rt::get(&mut self.need_check_out, r),
            43 => rt::get(&mut self.poi_resource, r),
            44 => rt::get(&mut self.force_use_quality_list, r),
            45 => rt::get(&mut self.car_vin_code, r),
            46 => rt::get(&mut self.need_recharge_mode, r),
            47 => rt::get(&mut self.presell_config_level, r),
            48 => rt::get(&mut self.account_template_id, r),
            49 => rt::get(&mut self.presell_delivery_type, r),
            50 => rt::get(&mut self.white_back_ground_pic_url, r),
            51 => rt::get(&mut self.long_pic_url, r),
            52 => rt::get(&mut self.after_sale_service, r),
            53 => rt::get(&mut self.sell_channel, r),
            54 => rt::get(&mut self.start_sale_type, r),
            55 => rt::get(&mut self.logistics_info, r),
            56 => rt::get(&mut self.price_has_tax, r),
            57 => rt::get(&mut self.size_info_template_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl DoudianProductEditCbProductRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
            product_type: Default::default(),
            category_leaf_id: Default::default(),
            product_format: Default::default(),
            name: Default::default(),
            recommend_remark: Default::default(),
            pic: Default::default(),
            description: Default::default(),
            pay_type: Default::default(),
            delivery_method: Default::default(),
            cdf_category: Default::default(),
            reduce_type: Default::default(),
            assoc_ids: Default::default(),
            freight_id: Default::default(),
            weight: Default::default(),
            weight_unit: Default::default(),
            delivery_delay_day: Default::default(),
            presell_type: Default::default(),
            presell_delay: Default::default(),
            presell_end_time: Default::default(),
            supply_7day_return: Default::default(),
            mobile: Default::default(),
            commit: Default::default(),
            brand_id: Default::default(),
            remark: Default::default(),
            out_product_id: Default::default(),
            quality_list: Default::default(),
            spec_name: Default::default(),
            specs: Default::default(),
            spec_prices: Default::default(),
            spec_pic: Default::default(),
            maximum_per_order: Default::default(),
            limit_per_buyer: Default::default(),
            minimum_per_order: Default::default(),
            product_format_new: Default::default(),
            spu_id: Default::default(),
            appoint_delivery_day: Default::default(),
            third_url: Default::default(),
            extra: Default::default(),
            src: Default::default(),
            outer_product_id: Default::default(),
            standard_brand_id: Default::default(),
            need_check_out: Default::default(),
            poi_resource: Default::default(),
            force_use_quality_list: Default::default(),
            car_vin_code: Default::default(),
            need_recharge_mode: Default::default(),
            presell_config_level: Default::default(),
            account_template_id: Default::default(),
            presell_delivery_type: Default::default(),
            white_back_ground_pic_url: Default::default(),
            long_pic_url: Default::default(),
            after_sale_service: Default::default(),
            sell_channel: Default::default(),
            start_sale_type: Default::default(),
            logistics_info: Default::default(),
            price_has_tax: Default::default(),
            size_info_template_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductEditCbProductRequest, Self::blank());

/// Part of the request `product.editCbProduct`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductEditCbProductPoiResource {
    /// 券码使用条件
    pub condition: Option<String>,
    /// 有效时间段, in day
    pub valid_days: Option<i64>,
    /// 卡券有效开始时间, in seconds
    pub valid_start: Option<i64>,
    /// 卡券有效截止时间, in seconds
    pub valid_end: Option<i64>,
    /// 客服电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub service_num: Option<String>,
    /// 领取须知
    pub notification: Option<String>,
    /// 券码类型
    ///
    /// Codes:
    ///
    /// - `1` 平台产生券码
    /// - `4` 实时传入的券码
    pub code_type: Option<i64>,
    /// 可核销总次数
    pub total_can_use_count: i32,
    /// 是否支持二次兑换
    ///
    /// Codes:
    ///
    /// - `0` 不支持二次兑换
    /// - `1` 支持二次兑换
    pub coupon_second_exchange: i64,
    /// 兑换链接
    pub link: Option<String>,
    /// 券码总量
    pub count: Option<i64>,
}

impl DoudianProductEditCbProductPoiResource {
    /// With the parameters that are required.
    pub fn new(total_can_use_count: i32, coupon_second_exchange: i64) -> Self {
        Self {
            condition: None,
            valid_days: None,
            valid_start: None,
            valid_end: None,
            service_num: None,
            notification: None,
            code_type: None,
            total_can_use_count,
            coupon_second_exchange,
            link: None,
            count: None,
        }
    }

    /// Sets `condition` (券码使用条件).
    #[must_use]
    pub fn condition(mut self, condition: impl Into<String>) -> Self {
        self.condition = Some(condition.into());
        self
    }

    /// Sets `valid_days` (有效时间段).
    #[must_use]
    pub fn valid_days(mut self, valid_days: i64) -> Self {
        self.valid_days = Some(valid_days);
        self
    }

    /// Sets `valid_start` (卡券有效开始时间).
    #[must_use]
    pub fn valid_start(mut self, valid_start: i64) -> Self {
        self.valid_start = Some(valid_start);
        self
    }

    /// Sets `valid_end` (卡券有效截止时间).
    #[must_use]
    pub fn valid_end(mut self, valid_end: i64) -> Self {
        self.valid_end = Some(valid_end);
        self
    }

    /// Sets `service_num` (客服电话).
    #[must_use]
    pub fn service_num(mut self, service_num: impl Into<String>) -> Self {
        self.service_num = Some(service_num.into());
        self
    }

    /// Sets `notification` (领取须知).
    #[must_use]
    pub fn notification(mut self, notification: impl Into<String>) -> Self {
        self.notification = Some(notification.into());
        self
    }

    /// Sets `code_type` (券码类型).
    #[must_use]
    pub fn code_type(mut self, code_type: i64) -> Self {
        self.code_type = Some(code_type);
        self
    }

    /// Sets `link` (兑换链接).
    #[must_use]
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// Sets `count` (券码总量).
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }
}

impl rt::Encode for DoudianProductEditCbProductPoiResource {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductEditCbProductPoiResource",
            &[
                rt::Field("condition", 0, &[]),
                rt::Field("valid_days", 0, &[]),
                rt::Field("valid_start", 0, &[]),
                rt::Field("valid_end", 0, &[]),
                rt::Field("service_num", rt::PII, &[]),
                rt::Field("notification", 0, &[]),
                rt::Field("code_type", 0, &["1", "4"]),
                rt::Field("total_can_use_count", rt::REQUIRED, &[]),
                rt::Field("coupon_second_exchange", rt::REQUIRED, &["0", "1"]),
                rt::Field("link", 0, &[]),
                rt::Field("count", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.code_type);
        rt::put(w, 0, &self.condition);
        rt::put(w, 10, &self.count);
        rt::put(w, 8, &self.coupon_second_exchange);
        rt::put(w, 9, &self.link);
        rt::put(w, 5, &self.notification);
        rt::put(w, 4, &self.service_num);
        rt::put(w, 7, &self.total_can_use_count);
        rt::put(w, 1, &self.valid_days);
        rt::put(w, 3, &self.valid_end);
        rt::put(w, 2, &self.valid_start);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductEditCbProductPoiResource {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.condition, r),
            1 => rt::get(&mut self.valid_days, r),
            2 => rt::get(&mut self.valid_start, r),
            3 => rt::get(&mut self.valid_end, r),
            4 => rt::get(&mut self.service_num, r),
            5 => rt::get(&mut self.notification, r),
            6 => rt::get(&mut self.code_type, r),
            7 => rt::get(&mut self.total_can_use_count, r),
            8 => rt::get(&mut self.coupon_second_exchange, r),
            9 => rt::get(&mut self.link, r),
            10 => rt::get(&mut self.count, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductEditCbProductPoiResource);

rt::impl_serde!(DoudianProductEditCbProductPoiResource, Self::default());
