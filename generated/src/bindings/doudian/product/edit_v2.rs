// @generated from doudian/product/product.editV2.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;
use crate::{
    DoudianCustomsReportInfo, DoudianProductAfterSaleServices,
    DoudianProductCustomProperty, DoudianProductDelayRule, DoudianProductOpenLogistics,
    DoudianProductPackageSku, DoudianProductPayType, DoudianProductPoiVoucher,
    DoudianProductPresellType, DoudianProductQualification,
    DoudianProductQualityInspection, DoudianProductReferenceCertificate,
    DoudianProductSellProperty, DoudianProductSpecInfo, DoudianProductSpecPriceText,
    DoudianProductUnitPriceRule, DoudianSkuDeliveryInfo, DoudianTaxExemptionInfo,
    DoudianTimeStock,
};

/// 编辑商品 — `product.editV2`
///
/// Family: `product` (the feature `product`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductEditV2Request;
///
/// let request = DoudianProductEditV2Request::new(1, true);
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
/// | 20000 | `isp.service-error:20011` | 加载信息失败 | wait, then repeat |
/// | 20000 | `isp.service-error:2010001` | 系统错误 | wait, then repeat |
/// | 20000 | `isp.service-error:2010002` | 请求超时 | wait, then repeat |
/// | 20000 | `isp.service-error:2010012` | 保存商品失败 | wait, then repeat |
/// | 20000 | `isp.service-error:2010013` | 读取失败 | wait, then repeat |
/// | 20000 | `isp.service-error:2010201` | 获取类目信息失败 | wait, then repeat |
/// | 20000 | `isp.service-error:2010202` | 获取类目配置失败 | wait, then repeat |
/// | 20000 | `isp.service-error:2010206` | 查询品牌库失败 | wait, then repeat |
/// | 20000 | `isp.service-error:2010207` | 查询商家资质失败 | wait, then repeat |
/// | 40002 | `isv.missing-parameter:2010003` | 缺少参数 | mend the request |
/// | 40002 | `isv.missing-parameter:2010101` | 资质不合法 | mend the request |
/// | 40002 | `isv.missing-parameter:2010321` | 缺少属性 | mend the request |
/// | 40004 | `isv.parameter-invalid:-20008` | 库存错误 | mend the request |
/// | 40004 | `isv.parameter-invalid:4` | 参数错误 | mend the request |
/// | 40004 | `isv.parameter-invalid:7` | 业务处理失败 | mend the request |
/// | 40004 | `isv.parameter-invalid:99` | 图片上传错误 | mend the request |
/// | 40004 | `isv.parameter-invalid:2010004` | 非法参数 | mend the request |
/// | 40004 | `isv.parameter-invalid:2010005` | 无访问权限 | authorise again |
/// | 40004 | `isv.parameter-invalid:2010011` | 编辑商品失败 | mend the request |
/// | 40004 | `isv.parameter-invalid:2010020` | 资质类属性必填 | mend the request |
/// | 40004 | `isv.parameter-invalid:2010044` | 类目校验失败 | mend the request |
/// | 40004 | `isv.parameter-invalid:2010045` | 商品正在参加活动 | mend the request |
/// | 40004 | `isv.parameter-invalid:2010050` | 店铺需绑定账号 | mend the request |
/// | 40004 | `isv.parameter-invalid:2010102` | 内容未做修改 | nothing: it is done |
/// | 40004 | `isv.parameter-invalid:2010104` | 品牌不合法 | mend the request |
/// | 40004 | `isv.parameter-invalid:2010316` | 须支持7天无理由退货 | mend the request |
/// | 40004 | `isv.parameter-invalid:2010317` | 品牌受限 | mend the request |
/// | 40004 | `isv.parameter-invalid:2010319` | 品牌未授权 | mend the request |
/// | 40004 | `isv.parameter-invalid:2010320` | 品牌必填 | mend the request |
/// | 40004 | `isv.parameter-invalid:2010501` | 发布诊断失败 | mend the request |
/// | 50002 | `isv.business-failed:2010015` | 竞拍商品不支持变更 | do not repeat |
/// | 50002 | `isv.business-failed:2010021` | 商品操作重复 | wait, then repeat |
/// | 50002 | `isv.business-failed:2010022` | 商品状态错误 | do not repeat |
/// | 50002 | `isv.business-failed:2010041` | 商品审核中 | wait, then repeat |
/// | 50002 | `isv.business-failed:2010042` | 商品已删除 | do not repeat |
/// | 50002 | `isv.business-failed:2010043` | 商品已封禁 | do not repeat |
/// | 50002 | `isv.business-failed:2010053` | 类目经营资质已失效 | mend the request |
/// | 50002 | `isv.business-failed:2010055` | 商品价格异常 | mend the request |
/// | 50002 | `isv.business-failed:2010058` | 商品不存在 | mend the request |
/// | 50002 | `isv.business-failed:2010060` | 不支持假一赔十权益 | mend the request |
/// | 50002 | `isv.business-failed:2010061` | 请求权益信息失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:2010063` | 在架商品量达上限 | mend the request |
/// | 50002 | `isv.business-failed:2010107` | 价格或起购件数不符 | mend the request |
/// | 50002 | `isv.business-failed:2010109` | 类目未开通主图3比4 | mend the request |
/// | 50002 | `isv.business-failed:2010203` | 获取商品信息失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:2010310` | 规格信息不存在 | mend the request |
/// | 50002 | `isv.business-failed:2010326` | 店铺受罚限制发品 | ask the platform |
/// | 50002 | `isv.business-failed:2010329` | 店铺类型不支持该品牌 | mend the request |
/// | 50002 | `isv.business-failed:2010339` | 存在审批中素材 | wait, then repeat |
/// | 50002 | `isv.business-failed:2010340` | 品牌未关联当前类目 | mend the request |
/// | 50002 | `isv.business-failed:2010341` | 阶梯库存模式不合法 | mend the request |
/// | 50002 | `isv.business-failed:2010347` | 门店未绑定运费模板 | mend the request |
/// | 50002 | `isv.business-failed:2010348` | 门店未绑定限售模板 | mend the request |
/// | 50002 | `isv.business-failed:2010352` | 预定下架前不可编辑 | wait, then repeat |
/// | 50002 | `isv.business-failed:2010999` | 系统错误 | wait, then repeat |
/// | 50002 | `isv.business-failed:110014001` | 系统繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:110101049` | 标题前缀不匹配 | mend the request |
/// | 50002 | `isv.business-failed:110102009` | 预定下架前不可编辑 | wait, then repeat |
/// | 50002 | `isv.business-failed:110107003` | 价格或起购件数不符 | mend the request |
/// | 50002 | `isv.business-failed:110111009` | 预定下架前不可编辑 | wait, then repeat |
/// | 50002 | `isv.business-failed:110126002` | 设达人库存不可改规格 | mend the request |
/// | 50002 | `isv.business-failed:110215002` | 类目属性含特殊字符 | mend the request |
/// | 50002 | `isv.business-failed:110220012` | 缺主售款SKU | mend the request |
/// | 50002 | `isv.business-failed:110220013` | SKU分类值错误 | mend the request |
/// | 50002 | `isv.business-failed:110220014` | 不支持SKU分类信息 | mend the request |
/// | 50002 | `isv.business-failed:110230002` | 规格超过三级 | mend the request |
/// | 50002 | `isv.business-failed:110250008` | 尺码模板不支持该类目 | mend the request |
/// | 50002 | `isv.business-failed:110260002` | 须绑定分销货品 | mend the request |
/// | 50002 | `isv.business-failed:110260016` | 商品未绑定备案 | mend the request |
/// | 50002 | `isv.business-failed:110280003` | 价格或起购件数不符 | mend the request |
/// | 50002 | `isv.business-failed:110310010` | 价格低于活动到手价 | mend the request |
/// | 50002 | `isv.business-failed:110330002` | 类目不支持售后标签 | mend the request |
/// | 50002 | `isv.business-failed:2147483647` | 存在审批中素材 | wait, then repeat |
/// | 60000 | `isp.traffic-limited:2010067` | 更新商品太频繁 | wait, then repeat |
/// | 60000 | `isp.traffic-limited:2010401` | 接口限流 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductEditV2Request {
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
    /// 商详图片
    ///
    /// Parts joined by `|`.
    pub description: Option<rt::Pipe>,
    /// 支付方式
    #[deprecated]
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
    ///
    /// Uncertain: sources disagree about it, or are silent.
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
    pub spec_prices: Option<rt::JsonText<Vec<DoudianProductSpecPriceText>>>,
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
    pub poi_resource: Option<DoudianProductPoiVoucher>,
    /// `force_use_quality_list` on the wire; it has no label.
    ///
    /// quality\_list replaces what the product has; an empty one clears it.
    pub force_use_quality_list: Option<bool>,
    /// 汽车vin码
    pub car_vin_code: Option<String>,
    /// `presell_config_level` on the wire; it has no label.
    ///
    /// Codes:
    ///
    /// - `0` 全款预售
    /// - `1` SKU预售
    /// - `2` 现货+预售
    /// - `3` 新预售
    pub presell_config_level: Option<i64>,
    /// 充值模式
    pub need_recharge_mode: Option<bool>,
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
    /// 特殊日期延迟发货规则
    pub delay_rule: Option<DoudianProductDelayRule>,
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
    /// 外部商品url
    pub substitute_goods_url: Option<String>,
    /// 销售渠道类型
    ///
    /// Codes:
    ///
    /// - `onlineOnly` 纯电商
    /// - `sameAsOffline` 专柜同款
    pub sale_channel_type: Option<String>,
    /// 标题前缀
    pub name_prefix: Option<String>,
    /// 门店ID
    pub store_id: Option<i64>,
    /// 主商品ID
    pub main_product_id: Option<i64>,
    /// 限售模板ID
    pub sale_limit_id: Option<i64>,
    /// 商品参考价, in fen (0.01 yuan)
    pub reference_price: Option<i64>,
    /// 参考价凭证
    pub reference_price_certificate: Option<DoudianProductReferenceCertificate>,
    /// 商品3:4主图
    ///
    /// Parts joined by `|`.
    pub main_image_three_to_four: Option<rt::Pipe>,
    /// 价格规则信息
    pub unit_price_info: Option<DoudianProductUnitPriceRule>,
    /// 前置质检相关
    pub quality_inspection_info: Option<DoudianProductQualityInspection>,
    /// 划线价, in fen (0.01 yuan)
    ///
    /// Text on the wire.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub market_price: Option<i64>,
    /// 售价, in fen (0.01 yuan)
    ///
    /// Text on the wire.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub discount_price: Option<i64>,
    /// 一级类目ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub first_cid: Option<String>,
    /// 二级类目ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub second_cid: Option<String>,
    /// 三级类目ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub third_cid: Option<String>,
    /// 质检报告URL列表
    ///
    /// Parts joined by `,`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub quality_report: Option<rt::Csv>,
    /// 品类资质URL列表
    ///
    /// Parts joined by `,`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub class_quality: Option<rt::Csv>,
    /// 是否支持7天无理由
    ///
    /// Codes:
    ///
    /// - `0` 不支持
    /// - `1` 支持
    /// - `2` 支持(拆封后不支持)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub supply7_day_return: Option<i32>,
    /// 是否支持c2b小程序
    pub is_c2b_switch_on: Option<bool>,
    /// C2B定制小程序ID
    pub micro_app_id: Option<String>,
    /// 是否自动充值商品
    pub is_auto_charge: Option<bool>,
    /// 导购短标题
    pub short_product_name: Option<String>,
    /// 售后服务新结构
    pub after_sale_service_v2: Option<DoudianProductAfterSaleServices>,
    /// SKU新参数
    pub spec_prices_v2: Option<Vec<DoudianProductEditV2SkuPrice>>,
    /// 规格模版信息
    pub spec_info: Option<DoudianProductSpecInfo>,
    /// 主动设置库存类型
    pub with_sku_type: Option<bool>,
    /// 标题后缀
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub name_suffix: Option<String>,
    /// `use_brand_name` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub use_brand_name: Option<rt::Value>,
    /// `open_logistics_info` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub open_logistics_info: Option<DoudianProductOpenLogistics>,
    /// `custom_property` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub custom_property: Option<DoudianProductCustomProperty>,
    /// `is_evaluate_opened` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub is_evaluate_opened: Option<rt::Value>,
    /// `default_process_time` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub default_process_time: Option<DoudianProductEditV2DefaultProcessTime>,
    /// `recommend_ids` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub recommend_ids: Option<rt::Value>,
    /// `show_checkout_entry` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub show_checkout_entry: Option<rt::Value>,
    /// `pickup_prepare_time` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub pickup_prepare_time: Option<rt::Value>,
}

#[allow(deprecated)]
#[allow(clippy::wrong_self_convention)]
impl DoudianProductEditV2Request {
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
            presell_config_level: None,
            need_recharge_mode: None,
            account_template_id: None,
            presell_delivery_type: None,
            white_back_ground_pic_url: None,
            long_pic_url: None,
            after_sale_service: None,
            sell_channel: None,
            start_sale_type: None,
            delay_rule: None,
            material_video_id: None,
            pickup_method: None,
            size_info_template_id: None,
            substitute_goods_url: None,
            sale_channel_type: None,
            name_prefix: None,
            store_id: None,
            main_product_id: None,
            sale_limit_id: None,
            reference_price: None,
            reference_price_certificate: None,
            main_image_three_to_four: None,
            unit_price_info: None,
            quality_inspection_info: None,
            market_price: None,
            discount_price: None,
            first_cid: None,
            second_cid: None,
            third_cid: None,
            quality_report: None,
            class_quality: None,
            supply7_day_return: None,
            is_c2b_switch_on: None,
            micro_app_id: None,
            is_auto_charge: None,
            short_product_name: None,
            after_sale_service_v2: None,
            spec_prices_v2: None,
            spec_info: None,
            with_sku_type: None,
            name_suffix: None,
            use_brand_name: None,
            open_logistics_info: None,
            custom_property: None,
            is_evaluate_opened: None,
            default_process_time: None,
            recommend_ids: None,
            show_checkout_entry: None,
            pickup_prepare_time: None,
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

    /// Sets `description` (商详图片).
    #[must_use]
    pub fn description(mut self, description: impl Into<rt::Pipe>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `pay_type` (支付方式).
    #[deprecated]
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
        spec_prices: impl Into<rt::JsonText<Vec<DoudianProductSpecPriceText>>>,
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
    pub fn poi_resource(mut self, poi_resource: DoudianProductPoiVoucher) -> Self {
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

    /// Sets `presell_config_level`.
    #[must_use]
    pub fn presell_config_level(mut self, presell_config_level: i64) -> Self {
        self.presell_config_level = Some(presell_config_level);
        self
    }

    /// Sets `need_recharge_mode` (充值模式).
    #[must_use]
    pub fn need_recharge_mode(mut self, need_recharge_mode: bool) -> Self {
        self.need_recharge_mode = Some(need_recharge_mode);
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

    /// Sets `delay_rule` (特殊日期延迟发货规则).
    #[must_use]
    pub fn delay_rule(mut self, delay_rule: DoudianProductDelayRule) -> Self {
        self.delay_rule = Some(delay_rule);
        self
    }

    /// Sets `material_video_id` (主图视频ID).
    #[must_use]
    pub fn material_video_id(mut self, material_video_id: impl Into<String>) -> Self {
        self.material_video_id = Some(material_video_id.into());
        self
    }

    /// Sets `pickup_method` (提取方式).
    #[must_use]
    pub fn pickup_method(mut self, pickup_method: impl Into<String>) -> Self {
        self.pickup_method = Some(pickup_method.into());
        self
    }

    /// Sets `size_info_template_id` (尺码模板ID).
    #[must_use]
    pub fn size_info_template_id(mut self, size_info_template_id: i64) -> Self {
        self.size_info_template_id = Some(size_info_template_id);
        self
    }

    /// Sets `substitute_goods_url` (外部商品url).
    #[must_use]
    pub fn substitute_goods_url(
        mut self,
        substitute_goods_url: impl Into<String>,
    ) -> Self {
        self.substitute_goods_url = Some(substitute_goods_url.into());
        self
    }

    /// Sets `sale_channel_type` (销售渠道类型).
    #[must_use]
    pub fn sale_channel_type(mut self, sale_channel_type: impl Into<String>) -> Self {
        self.sale_channel_type = Some(sale_channel_type.into());
        self
    }

    /// Sets `name_prefix` (标题前缀).
    #[must_use]
    pub fn name_prefix(mut self, name_prefix: impl Into<String>) -> Self {
        self.name_prefix = Some(name_prefix.into());
        self
    }

    /// Sets `store_id` (门店ID).
    #[must_use]
    pub fn store_id(mut self, store_id: i64) -> Self {
        self.store_id = Some(store_id);
        self
    }

    /// Sets `main_product_id` (主商品ID).
    #[must_use]
    pub fn main_product_id(mut self, main_product_id: i64) -> Self {
        self.main_product_id = Some(main_product_id);
        self
    }

    /// Sets `sale_limit_id` (限售模板ID).
    #[must_use]
    pub fn sale_limit_id(mut self, sale_limit_id: i64) -> Self {
        self.sale_limit_id = Some(sale_limit_id);
        self
    }

    /// Sets `reference_price` (商品参考价).
    #[must_use]
    pub fn reference_price(mut self, reference_price: i64) -> Self {
        self.reference_price = Some(reference_price);
        self
    }

    /// Sets `reference_price_certificate` (参考价凭证).
    #[must_use]
    pub fn reference_price_certificate(
        mut self,
        reference_price_certificate: DoudianProductReferenceCertificate,
    ) -> Self {
        self.reference_price_certificate = Some(reference_price_certificate);
        self
    }

    /// Sets `main_image_three_to_four` (商品3:4主图).
    #[must_use]
    pub fn main_image_three_to_four(
        mut self,
        main_image_three_to_four: impl Into<rt::Pipe>,
    ) -> Self {
        self.main_image_three_to_four = Some(main_image_three_to_four.into());
        self
    }

    /// Sets `unit_price_info` (价格规则信息).
    #[must_use]
    pub fn unit_price_info(
        mut self,
        unit_price_info: DoudianProductUnitPriceRule,
    ) -> Self {
        self.unit_price_info = Some(unit_price_info);
        self
    }

    /// Sets `quality_inspection_info` (前置质检相关).
    #[must_use]
    pub fn quality_inspection_info(
        mut self,
        quality_inspection_info: DoudianProductQualityInspection,
    ) -> Self {
        self.quality_inspection_info = Some(quality_inspection_info);
        self
    }

    /// Sets `market_price` (划线价).
    #[must_use]
    pub fn market_price(mut self, market_price: i64) -> Self {
        self.market_price = Some(market_price);
        self
    }

    /// Sets `discount_price` (售价).
    #[must_use]
    pub fn discount_price(mut self, discount_price: i64) -> Self {
        self.discount_price = Some(discount_price);
        self
    }

    /// Sets `first_cid` (一级类目ID).
    #[must_use]
    pub fn first_cid(mut self, first_cid: impl Into<String>) -> Self {
        self.first_cid = Some(first_cid.into());
        self
    }

    /// Sets `second_cid` (二级类目ID).
    #[must_use]
    pub fn second_cid(mut self, second_cid: impl Into<String>) -> Self {
        self.second_cid = Some(second_cid.into());
        self
    }

    /// Sets `third_cid` (三级类目ID).
    #[must_use]
    pub fn third_cid(mut self, third_cid: impl Into<String>) -> Self {
        self.third_cid = Some(third_cid.into());
        self
    }

    /// Sets `quality_report` (质检报告URL列表).
    #[must_use]
    pub fn quality_report(mut self, quality_report: impl Into<rt::Csv>) -> Self {
        self.quality_report = Some(quality_report.into());
        self
    }

    /// Sets `class_quality` (品类资质URL列表).
    #[must_use]
    pub fn class_quality(mut self, class_quality: impl Into<rt::Csv>) -> Self {
        self.class_quality = Some(class_quality.into());
        self
    }

    /// Sets `supply7_day_return` (是否支持7天无理由).
    #[must_use]
    pub fn supply7_day_return(mut self, supply7_day_return: i32) -> Self {
        self.supply7_day_return = Some(supply7_day_return);
        self
    }

    /// Sets `is_c2b_switch_on` (是否支持c2b小程序).
    #[must_use]
    pub fn is_c2b_switch_on(mut self, is_c2b_switch_on: bool) -> Self {
        self.is_c2b_switch_on = Some(is_c2b_switch_on);
        self
    }

    /// Sets `micro_app_id` (C2B定制小程序ID).
    #[must_use]
    pub fn micro_app_id(mut self, micro_app_id: impl Into<String>) -> Self {
        self.micro_app_id = Some(micro_app_id.into());
        self
    }

    /// Sets `is_auto_charge` (是否自动充值商品).
    #[must_use]
    pub fn is_auto_charge(mut self, is_auto_charge: bool) -> Self {
        self.is_auto_charge = Some(is_auto_charge);
        self
    }

    /// Sets `short_product_name` (导购短标题).
    #[must_use]
    pub fn short_product_name(mut self, short_product_name: impl Into<String>) -> Self {
        self.short_product_name = Some(short_product_name.into());
        self
    }

    /// Sets `after_sale_service_v2` (售后服务新结构).
    #[must_use]
    pub fn after_sale_service_v2(
        mut self,
        after_sale_service_v2: DoudianProductAfterSaleServices,
    ) -> Self {
        self.after_sale_service_v2 = Some(after_sale_service_v2);
        self
    }

    /// Sets `spec_prices_v2` (SKU新参数).
    #[must_use]
    pub fn spec_prices_v2(
        mut self,
        spec_prices_v2: impl Into<Vec<DoudianProductEditV2SkuPrice>>,
    ) -> Self {
        self.spec_prices_v2 = Some(spec_prices_v2.into());
        self
    }

    /// Sets `spec_info` (规格模版信息).
    #[must_use]
    pub fn spec_info(mut self, spec_info: DoudianProductSpecInfo) -> Self {
        self.spec_info = Some(spec_info);
        self
    }

    /// Sets `with_sku_type` (主动设置库存类型).
    #[must_use]
    pub fn with_sku_type(mut self, with_sku_type: bool) -> Self {
        self.with_sku_type = Some(with_sku_type);
        self
    }

    /// Sets `name_suffix` (标题后缀).
    #[must_use]
    pub fn name_suffix(mut self, name_suffix: impl Into<String>) -> Self {
        self.name_suffix = Some(name_suffix.into());
        self
    }

    /// Sets `use_brand_name`.
    #[must_use]
    pub fn use_brand_name(mut self, use_brand_name: impl Into<rt::Value>) -> Self {
        self.use_brand_name = Some(use_brand_name.into());
        self
    }

    /// Sets `open_logistics_info`.
    #[must_use]
    pub fn open_logistics_info(
        mut self,
        open_logistics_info: DoudianProductOpenLogistics,
    ) -> Self {
        self.open_logistics_info = Some(open_logistics_info);
        self
    }

    /// Sets `custom_property`.
    #[must_use]
    pub fn custom_property(
        mut self,
        custom_property: DoudianProductCustomProperty,
    ) -> Self {
        self.custom_property = Some(custom_property);
        self
    }

    /// Sets `is_evaluate_opened`.
    #[must_use]
    pub fn is_evaluate_opened(
        mut self,
        is_evaluate_opened: impl Into<rt::Value>,
    ) -> Self {
        self.is_evaluate_opened = Some(is_evaluate_opened.into());
        self
    }

    /// Sets `default_process_time`.
    #[must_use]
    pub fn default_process_time(
        mut self,
        default_process_time: DoudianProductEditV2DefaultProcessTime,
    ) -> Self {
        self.default_process_time = Some(default_process_time);
        self
    }

    /// Sets `recommend_ids`.
    #[must_use]
    pub fn recommend_ids(mut self, recommend_ids: impl Into<rt::Value>) -> Self {
        self.recommend_ids = Some(recommend_ids.into());
        self
    }

    /// Sets `show_checkout_entry`.
    #[must_use]
    pub fn show_checkout_entry(
        mut self,
        show_checkout_entry: impl Into<rt::Value>,
    ) -> Self {
        self.show_checkout_entry = Some(show_checkout_entry.into());
        self
    }

    /// Sets `pickup_prepare_time`.
    #[must_use]
    pub fn pickup_prepare_time(
        mut self,
        pickup_prepare_time: impl Into<rt::Value>,
    ) -> Self {
        self.pickup_prepare_time = Some(pickup_prepare_time.into());
        self
    }
}

/// The answer to [`DoudianProductEditV2Request`].
///
/// The platform promises no `data`.
pub type DoudianProductEditV2Response = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianProductEditV2Request {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.editV2",
        path: "/product/editV2",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:20011",
                label: "加载信息失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:2010001",
                label: "系统错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:2010002",
                label: "请求超时",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:2010012",
                label: "保存商品失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:2010013",
                label: "读取失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:2010201",
                label: "获取类目信息失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:2010202",
                label: "获取类目配置失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:2010206",
                label: "查询品牌库失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:2010207",
                label: "查询商家资质失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:2010003",
                label: "缺少参数",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:2010101",
                label: "资质不合法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:2010321",
                label: "缺少属性",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:-20008",
                label: "库存错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:7",
                label: "业务处理失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:99",
                label: "图片上传错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2010004",
                label: "非法参数",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2010005",
                label: "无访问权限",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2010011",
                label: "编辑商品失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2010020",
                label: "资质类属性必填",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2010044",
                label: "类目校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2010045",
                label: "商品正在参加活动",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2010050",
                label: "店铺需绑定账号",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2010102",
                label: "内容未做修改",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2010104",
                label: "品牌不合法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2010316",
                label: "须支持7天无理由退货",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2010317",
                label: "品牌受限",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2010319",
                label: "品牌未授权",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2010320",
                label: "品牌必填",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2010501",
                label: "发布诊断失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010015",
                label: "竞拍商品不支持变更",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010021",
                label: "商品操作重复",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010022",
                label: "商品状态错误",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010041",
                label: "商品审核中",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010042",
                label: "商品已删除",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010043",
                label: "商品已封禁",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
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
                sub_code: "isv.business-failed:2010058",
                label: "商品不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010060",
                label: "不支持假一赔十权益",
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
                sub_code: "isv.business-failed:2010107",
                label: "价格或起购件数不符",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010109",
                label: "类目未开通主图3比4",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010203",
                label: "获取商品信息失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
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
                sub_code: "isv.business-failed:2010326",
                label: "店铺受罚限制发品",
                retry: rt::Retry::Never,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010329",
                label: "店铺类型不支持该品牌",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010339",
                label: "存在审批中素材",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010340",
                label: "品牌未关联当前类目",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010341",
                label: "阶梯库存模式不合法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010347",
                label: "门店未绑定运费模板",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010348",
                label: "门店未绑定限售模板",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010352",
                label: "预定下架前不可编辑",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010999",
                label: "系统错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:110014001",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:110101049",
                label: "标题前缀不匹配",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:110102009",
                label: "预定下架前不可编辑",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:110107003",
                label: "价格或起购件数不符",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:110111009",
                label: "预定下架前不可编辑",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:110126002",
                label: "设达人库存不可改规格",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:110215002",
                label: "类目属性含特殊字符",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:110220012",
                label: "缺主售款SKU",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:110220013",
                label: "SKU分类值错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:110220014",
                label: "不支持SKU分类信息",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:110230002",
                label: "规格超过三级",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:110250008",
                label: "尺码模板不支持该类目",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:110260002",
                label: "须绑定分销货品",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:110260016",
                label: "商品未绑定备案",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:110280003",
                label: "价格或起购件数不符",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:110310010",
                label: "价格低于活动到手价",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:110330002",
                label: "类目不支持售后标签",
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
            rt::ErrorRow {
                code: 60000,
                sub_code: "isp.traffic-limited:2010067",
                label: "更新商品太频繁",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 60000,
                sub_code: "isp.traffic-limited:2010401",
                label: "接口限流",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

#[allow(deprecated)]
impl rt::Encode for DoudianProductEditV2Request {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductEditV2Request",
            &[
                rt::Field("product_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("product_type", rt::LENIENT, &["0", "3", "6", "7"]),
                rt::Field("category_leaf_id", rt::LENIENT, &[]),
                rt::Field("product_format", 0, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("recommend_remark", 0, &[]),
                rt::Field("pic", 0, &[]),
                rt::Field("description", 0, &[]),
                rt::Field("pay_type", rt::LENIENT, DoudianProductPayType::KNOWN),
                rt::Field("delivery_method", rt::LENIENT, &["0", "1", "2"]),
                rt::Field("cdf_category", 0, &[]),
                rt::Field("reduce_type", rt::LENIENT, &["1", "2"]),
                rt::Field("assoc_ids", 0, &[]),
                rt::Field("freight_id", rt::LENIENT, &[]),
                rt::Field("weight", rt::LENIENT, &[]),
                rt::Field("weight_unit", rt::LENIENT, &["0", "1"]),
                rt::Field("delivery_delay_day", rt::LENIENT, &[]),
                rt::Field("presell_type", rt::LENIENT, DoudianProductPresellType::KNOWN),
                rt::Field("presell_delay", rt::LENIENT, &[]),
                rt::Field("presell_end_time", 0, &[]),
                rt::Field("supply_7day_return", rt::LENIENT, &["0", "1", "2"]),
                rt::Field("mobile", rt::PII, &[]),
                rt::Field("commit", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("brand_id", rt::LENIENT, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("out_product_id", rt::LENIENT, &[]),
                rt::Field("quality_list", rt::UNCERTAIN, &[]),
                rt::Field("spec_name", 0, &[]),
                rt::Field("specs", 0, &[]),
                rt::Field("spec_prices", 0, &[]),
                rt::Field("spec_pic", 0, &[]),
                rt::Field("maximum_per_order", rt::LENIENT, &[]),
                rt::Field("limit_per_buyer", rt::LENIENT, &[]),
                rt::Field("minimum_per_order", rt::LENIENT, &[]),
                rt::Field("product_format_new", 0, &[]),
                rt::Field("spu_id", rt::LENIENT, &[]),
                rt::Field("appoint_delivery_day", rt::LENIENT, &[]),
                rt::Field("third_url", 0, &[]),
                rt::Field("extra", 0, &[]),
                rt::Field("src", 0, &[]),
                rt::Field("outer_product_id", 0, &[]),
                rt::Field("standard_brand_id", rt::LENIENT, &[]),
                rt::Field("need_check_out", rt::LENIENT, &[]),
                rt::Field("poi_resource", 0, &[]),
                rt::Field("force_use_quality_list", rt::LENIENT, &[]),
                rt::Field("car_vin_code", 0, &[]),
                rt::Field("presell_config_level", rt::LENIENT, &["0", "1", "2", "3"]),
                rt::Field("need_recharge_mode", rt::LENIENT, &[]),
                rt::Field("account_template_id", 0, &[]),
                rt::Field("presell_delivery_type", rt::LENIENT, &["0", "1"]),
                rt::Field("white_back_ground_pic_url", 0, &[]),
                rt::Field("long_pic_url", 0, &[]),
                rt::Field("after_sale_service", 0, &[]),
                rt::Field("sell_channel", 0, &["0", "1"]),
                rt::Field("start_sale_type", rt::LENIENT, &["0", "1"]),
                rt::Field("delay_rule", 0, &[]),
                rt::Field("material_video_id", 0, &[]),
                rt::Field("pickup_method", 0, &["0", "1", "2", "3"]),
                rt::Field("size_info_template_id", rt::LENIENT, &[]),
                rt::Field("substitute_goods_url", 0, &[]),
                rt::Field("sale_channel_type", 0, &["onlineOnly", "sameAsOffline"]),
                rt::Field("name_prefix", 0, &[]),
                rt::Field("store_id", rt::LENIENT, &[]),
                rt::Field("main_product_id", rt::LENIENT, &[]),
                rt::Field("sale_limit_id", rt::LENIENT, &[]),
                rt::Field("reference_price", rt::LENIENT, &[]),
                rt::Field("reference_price_certificate", 0, &[]),
                rt::Field("main_image_three_to_four", 0, &[]),
                rt::Field("unit_price_info", 0, &[]),
                rt::Field("quality_inspection_info", 0, &[]),
                rt::Field("market_price", rt::QUOTED | rt::LENIENT | rt::UNCERTAIN, &[]),
                rt::Field(
                    "discount_price",
                    rt::QUOTED | rt::LENIENT | rt::UNCERTAIN,
                    &[],
                ),
                rt::Field("first_cid", rt::LENIENT | rt::UNCERTAIN, &[]),
                rt::Field("second_cid", rt::LENIENT | rt::UNCERTAIN, &[]),
                rt::Field("third_cid", rt::LENIENT | rt::UNCERTAIN, &[]),
                rt::Field("quality_report", rt::UNCERTAIN, &[]),
                rt::Field("class_quality", rt::UNCERTAIN, &[]),
                rt::Field("supply7_day_return", rt::UNCERTAIN, &["0", "1", "2"]),
                rt::Field("is_c2b_switch_on", 0, &[]),
                rt::Field("micro_app_id", 0, &[]),
                rt::Field("is_auto_charge", 0, &[]),
                rt::Field("short_product_name", 0, &[]),
                rt::Field("after_sale_service_v2", 0, &[]),
                rt::Field("spec_prices_v2", 0, &[]),
                rt::Field("spec_info", 0, &[]),
                rt::Field("with_sku_type", 0, &[]),
                rt::Field("name_suffix", rt::UNCERTAIN, &[]),
                rt::Field("use_brand_name", rt::UNCERTAIN, &[]),
                rt::Field("open_logistics_info", rt::UNCERTAIN, &[]),
                rt::Field("custom_property", rt::UNCERTAIN, &[]),
                rt::Field("is_evaluate_opened", rt::UNCERTAIN, &[]),
                rt::Field("default_process_time", rt::UNCERTAIN, &[]),
                rt::Field("recommend_ids", rt::UNCERTAIN, &[]),
                rt::Field("show_checkout_entry", rt::UNCERTAIN, &[]),
                rt::Field("pickup_prepare_time", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 48, &self.account_template_id);
        rt::put(w, 52, &self.after_sale_service);
        rt::put(w, 82, &self.after_sale_service_v2);
        rt::put(w, 36, &self.appoint_delivery_day);
        rt::put(w, 12, &self.assoc_ids);
        rt::put(w, 23, &self.brand_id);
        rt::put(w, 45, &self.car_vin_code);
        rt::put(w, 2, &self.category_leaf_id);
        rt::put(w, 10, &self.cdf_category);
        rt::put(w, 76, &self.class_quality);
        rt::put(w, 22, &self.commit);
        rt::put(w, 89, &self.custom_property);
        rt::put(w, 91, &self.default_process_time);
        rt::put(w, 55, &self.delay_rule);
        rt::put(w, 16, &self.delivery_delay_day);
        rt::put(w, 9, &self.delivery_method);
        rt::put(w, 7, &self.description);
        rt::put(w, 71, &self.discount_price);
        rt::put(w, 38, &self.extra);
        rt::put(w, 72, &self.first_cid);
        rt::put(w, 44, &self.force_use_quality_list);
        rt::put(w, 13, &self.freight_id);
        rt::put(w, 80, &self.is_auto_charge);
        rt::put(w, 78, &self.is_c2b_switch_on);
        rt::put(w, 90, &self.is_evaluate_opened);
        rt::put(w, 32, &self.limit_per_buyer);
        rt::put(w, 51, &self.long_pic_url);
        rt::put(w, 67, &self.main_image_three_to_four);
        rt::put(w, 63, &self.main_product_id);
        rt::put(w, 70, &self.market_price);
        rt::put(w, 56, &self.material_video_id);
        rt::put(w, 31, &self.maximum_per_order);
        rt::put(w, 79, &self.micro_app_id);
        rt::put(w, 33, &self.minimum_per_order);
        rt::put(w, 21, &self.mobile);
        rt::put(w, 4, &self.name);
        rt::put(w, 61, &self.name_prefix);
        rt::put(w, 86, &self.name_suffix);
        rt::put(w, 42, &self.need_check_out);
        rt::put(w, 47, &self.need_recharge_mode);
        rt::put(w, 88, &self.open_logistics_info);
        rt::put(w, 25, &self.out_product_id);
        rt::put(w, 40, &self.outer_product_id);
        rt::put(w, 8, &self.pay_type);
        rt::put(w, 6, &self.pic);
        rt::put(w, 57, &self.pickup_method);
        rt::put(w, 94, &self.pickup_prepare_time);
        rt::put(w, 43, &self.poi_resource);
        rt::put(w, 46, &self.presell_config_level);
        rt::put(w, 18, &self.presell_delay);
        rt::put(w, 49, &self.presell_delivery_type);
        rt::put(w, 19, &self.presell_end_time);
        rt::put(w, 17, &self.presell_type);
        rt::put(w, 3, &self.product_format);
        rt::put(w, 34, &self.product_format_new);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 1, &self.product_type);
        rt::put(w, 69, &self.quality_inspection_info);
        rt::put(w, 26, &self.quality_list);
        rt::put(w, 75, &self.quality_report);
        rt::put(w, 92, &self.recommend_ids);
        rt::put(w, 5, &self.recommend_remark);
        rt::put(w, 11, &self.reduce_type);
        rt::put(w, 65, &self.reference_price);
        rt::put(w, 66, &self.reference_price_certificate);
        rt::put(w, 24, &self.remark);
        rt::put(w, 60, &self.sale_channel_type);
        rt::put(w, 64, &self.sale_limit_id);
        rt::put(w, 73, &self.second_cid);
        rt::put(w, 53, &self.sell_channel);
        rt::put(w, 81, &self.short_product_name);
        rt::put(w, 93, &self.show_checkout_entry);
        rt::put(w, 58, &self.size_info_template_id);
        rt::put(w, 84, &self.spec_info);
        rt::put(w, 27, &self.spec_name);
        rt::put(w, 30, &self.spec_pic);
        rt::put(w, 29, &self.spec_prices);
        rt::put(w, 83, &self.spec_prices_v2);
        rt::put(w, 28, &self.specs);
        rt::put(w, 35, &self.spu_id);
        rt::put(w, 39, &self.src);
        rt::put(w, 41, &self.standard_brand_id);
        rt::put(w, 54, &self.start_sale_type);
        rt::put(w, 62, &self.store_id);
        rt::put(w, 59, &self.substitute_goods_url);
        rt::put(w, 77, &self.supply7_day_return);
        rt::put(w, 20, &self.supply_7day_return);
        rt::put(w, 74, &self.third_cid);
        rt::put(w, 37, &self.third_url);
        rt::put(w, 68, &self.unit_price_info);
        rt::put(w, 87, &self.use_brand_name);
        rt::put(w, 14, &self.weight);
        rt::put(w, 15, &self.weight_unit);
        rt::put(w, 50, &self.white_back_ground_pic_url);
        rt::put(w, 85, &self.with_sku_type);
    }
}

rt::impl_record!(DoudianProductEditV2Request);

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl rt::Decode for DoudianProductEditV2Request {
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
            46 => rt::get(&mut self.presell_config_level, r),
            47 => rt::get(&mut self.need_recharge_mode, r),
            48 => rt::get(&mut self.account_template_id, r),
            49 => rt::get(&mut self.presell_delivery_type, r),
            50 => rt::get(&mut self.white_back_ground_pic_url, r),
            51 => rt::get(&mut self.long_pic_url, r),
            52 => rt::get(&mut self.after_sale_service, r),
            53 => rt::get(&mut self.sell_channel, r),
            54 => rt::get(&mut self.start_sale_type, r),
            55 => rt::get(&mut self.delay_rule, r),
            56 => rt::get(&mut self.material_video_id, r),
            57 => rt::get(&mut self.pickup_method, r),
            58 => rt::get(&mut self.size_info_template_id, r),
            59 => rt::get(&mut self.substitute_goods_url, r),
            60 => rt::get(&mut self.sale_channel_type, r),
            61 => rt::get(&mut self.name_prefix, r),
            62 => rt::get(&mut self.store_id, r),
            63 => rt::get(&mut self.main_product_id, r),
            64 => rt::get(&mut self.sale_limit_id, r),
            65 => rt::get(&mut self.reference_price, r),
            66 => rt::get(&mut self.reference_price_certificate, r),
            67 => rt::get(&mut self.main_image_three_to_four, r),
            68 => rt::get(&mut self.unit_price_info, r),
            69 => rt::get(&mut self.quality_inspection_info, r),
            70 => rt::get(&mut self.market_price, r),
            71 => rt::get(&mut self.discount_price, r),
            72 => rt::get(&mut self.first_cid, r),
            73 => rt::get(&mut self.second_cid, r),
            74 => rt::get(&mut self.third_cid, r),
            75 => rt::get(&mut self.quality_report, r),
            76 => rt::get(&mut self.class_quality, r),
            77 => rt::get(&mut self.supply7_day_return, r),
            78 => rt::get(&mut self.is_c2b_switch_on, r),
            79 => rt::get(&mut self.micro_app_id, r),
            80 => rt::get(&mut self.is_auto_charge, r),
            81 => rt::get(&mut self.short_product_name, r),
            82 => rt::get(&mut self.after_sale_service_v2, r),
            83 => rt::get(&mut self.spec_prices_v2, r),
            84 => rt::get(&mut self.spec_info, r),
            85 => rt::get(&mut self.with_sku_type, r),
            86 => rt::get(&mut self.name_suffix, r),
            87 => rt::get(&mut self.use_brand_name, r),
            88 => rt::get(&mut self.open_logistics_info, r),
            89 => rt::get(&mut self.custom_property, r),
            90 => rt::get(&mut self.is_evaluate_opened, r),
            91 => rt::get(&mut self.default_process_time, r),
            92 => rt::get(&mut self.recommend_ids, r),
            93 => rt::get(&mut self.show_checkout_entry, r),
            94 => rt::get(&mut self.pickup_prepare_time, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl DoudianProductEditV2Request {
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
            presell_config_level: Default::default(),
            need_recharge_mode: Default::default(),
            account_template_id: Default::default(),
            presell_delivery_type: Default::default(),
            white_back_ground_pic_url: Default::default(),
            long_pic_url: Default::default(),
            after_sale_service: Default::default(),
            sell_channel: Default::default(),
            start_sale_type: Default::default(),
            delay_rule: Default::default(),
            material_video_id: Default::default(),
            pickup_method: Default::default(),
            size_info_template_id: Default::default(),
            substitute_goods_url: Default::default(),
            sale_channel_type: Default::default(),
            name_prefix: Default::default(),
            store_id: Default::default(),
            main_product_id: Default::default(),
            sale_limit_id: Default::default(),
            reference_price: Default::default(),
            reference_price_certificate: Default::default(),
            main_image_three_to_four: Default::default(),
            unit_price_info: Default::default(),
            quality_inspection_info: Default::default(),
            market_price: Default::default(),
            discount_price: Default::default(),
            first_cid: Default::default(),
            second_cid: Default::default(),
            third_cid: Default::default(),
            quality_report: Default::default(),
            class_quality: Default::default(),
            supply7_day_return: Default::default(),
            is_c2b_switch_on: Default::default(),
            micro_app_id: Default::default(),
            is_auto_charge: Default::default(),
            short_product_name: Default::default(),
            after_sale_service_v2: Default::default(),
            spec_prices_v2: Default::default(),
            spec_info: Default::default(),
            with_sku_type: Default::default(),
            name_suffix: Default::default(),
            use_brand_name: Default::default(),
            open_logistics_info: Default::default(),
            custom_property: Default::default(),
            is_evaluate_opened: Default::default(),
            default_process_time: Default::default(),
            recommend_ids: Default::default(),
            show_checkout_entry: Default::default(),
            pickup_prepare_time: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductEditV2Request, Self::blank());

/// Part of the request `product.editV2`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductEditV2Cargo {
    /// 货品ID
    ///
    /// A text in product.addV2.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub cargo_id: Option<i64>,
    /// 货品类型
    pub source_type: Option<i64>,
}

impl DoudianProductEditV2Cargo {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            cargo_id: None,
            source_type: None,
        }
    }

    /// Sets `cargo_id` (货品ID).
    #[must_use]
    pub fn cargo_id(mut self, cargo_id: i64) -> Self {
        self.cargo_id = Some(cargo_id);
        self
    }

    /// Sets `source_type` (货品类型).
    #[must_use]
    pub fn source_type(mut self, source_type: i64) -> Self {
        self.source_type = Some(source_type);
        self
    }
}

impl rt::Encode for DoudianProductEditV2Cargo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductEditV2Cargo",
            &[
                rt::Field("cargo_id", rt::UNCERTAIN, &[]),
                rt::Field("source_type", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.cargo_id);
        rt::put(w, 1, &self.source_type);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductEditV2Cargo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cargo_id, r),
            1 => rt::get(&mut self.source_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductEditV2Cargo);

rt::impl_serde!(DoudianProductEditV2Cargo, Self::default());

/// Part of the request `product.editV2`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductEditV2DefaultProcessTime {
    /// 商品默认处理时长, in seconds
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub value: Option<i64>,
}

impl DoudianProductEditV2DefaultProcessTime {
    /// Without parameters.
    pub fn new() -> Self {
        Self { value: None }
    }

    /// Sets `value` (商品默认处理时长).
    #[must_use]
    pub fn value(mut self, value: i64) -> Self {
        self.value = Some(value);
        self
    }
}

impl rt::Encode for DoudianProductEditV2DefaultProcessTime {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductEditV2DefaultProcessTime",
            &[rt::Field("value", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.value);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductEditV2DefaultProcessTime {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.value, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductEditV2DefaultProcessTime);

rt::impl_serde!(DoudianProductEditV2DefaultProcessTime, Self::default());

/// Part of the request `product.editV2`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductEditV2SkuPrice {
    /// 时效库存
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub multi_time_stocks: Vec<DoudianTimeStock>,
    /// 是否上架
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub sku_status: Option<bool>,
    /// SKU分类
    ///
    /// Codes:
    ///
    /// - `main_sale_single_product` 主售款单品
    /// - `main_sale_multi_product` 主售款多件装
    /// - `main_sale_combination` 主售款组合品
    /// - `non_main_sale` 非主售款
    /// - `information_description` 信息说明
    pub sku_classification_type: Option<String>,
    /// 组套包信息
    pub package_sku: Vec<DoudianProductPackageSku>,
    /// SKU\_ID
    pub sku_id: Option<i64>,
    /// 黄金加工费, in fen (0.01 yuan)
    pub gold_process_charge: Option<i64>,
    /// SKU规格信息
    pub sell_properties: Vec<DoudianProductSellProperty>,
    /// 供货价, in fen (0.01 yuan)
    pub supply_price: Option<i64>,
    /// SKU运输信息
    pub delivery_infos: Vec<DoudianSkuDeliveryInfo>,
    /// 货品信息
    ///
    /// product.addV2 takes one object here.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub cargo: Vec<DoudianProductEditV2Cargo>,
    /// 条码信息
    pub barcodes: Vec<String>,
    /// SKU预售发货延迟
    pub presell_delay: Option<i64>,
    /// 商品规格值ID
    pub spec_value_lib_id: Option<i64>,
    /// 海南免税SKU信息
    ///
    /// product.addV2 takes one object here.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub tax_exemption_sku_info: Vec<DoudianTaxExemptionInfo>,
    /// 仓库存数量
    pub stock_num_map: BTreeMap<String, i64>,
    /// 库存类型
    pub sku_type: Option<i64>,
    /// 海关申报要素
    ///
    /// product.addV2 takes one object here.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub customs_report_info: Vec<DoudianCustomsReportInfo>,
    /// 外部SKU\_ID
    pub outer_sku_id: Option<String>,
    /// 供应商编码
    pub supplier_id: Option<String>,
    /// 阶梯库存数
    pub step_stock_num: Option<i64>,
    /// 商家编码
    pub code: Option<String>,
    /// 价格, in fen (0.01 yuan)
    pub price: Option<i64>,
    /// 库存数量
    pub stock_num: Option<i64>,
}

impl DoudianProductEditV2SkuPrice {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            multi_time_stocks: Default::default(),
            sku_status: None,
            sku_classification_type: None,
            package_sku: Default::default(),
            sku_id: None,
            gold_process_charge: None,
            sell_properties: Default::default(),
            supply_price: None,
            delivery_infos: Default::default(),
            cargo: Default::default(),
            barcodes: Default::default(),
            presell_delay: None,
            spec_value_lib_id: None,
            tax_exemption_sku_info: Default::default(),
            stock_num_map: Default::default(),
            sku_type: None,
            customs_report_info: Default::default(),
            outer_sku_id: None,
            supplier_id: None,
            step_stock_num: None,
            code: None,
            price: None,
            stock_num: None,
        }
    }

    /// Sets `multi_time_stocks` (时效库存).
    #[must_use]
    pub fn multi_time_stocks(
        mut self,
        multi_time_stocks: impl Into<Vec<DoudianTimeStock>>,
    ) -> Self {
        self.multi_time_stocks = multi_time_stocks.into();
        self
    }

    /// Sets `sku_status` (是否上架).
    #[must_use]
    pub fn sku_status(mut self, sku_status: bool) -> Self {
        self.sku_status = Some(sku_status);
        self
    }

    /// Sets `sku_classification_type` (SKU分类).
    #[must_use]
    pub fn sku_classification_type(
        mut self,
        sku_classification_type: impl Into<String>,
    ) -> Self {
        self.sku_classification_type = Some(sku_classification_type.into());
        self
    }

    /// Sets `package_sku` (组套包信息).
    #[must_use]
    pub fn package_sku(
        mut self,
        package_sku: impl Into<Vec<DoudianProductPackageSku>>,
    ) -> Self {
        self.package_sku = package_sku.into();
        self
    }

    /// Sets `sku_id` (SKU\_ID).
    #[must_use]
    pub fn sku_id(mut self, sku_id: i64) -> Self {
        self.sku_id = Some(sku_id);
        self
    }

    /// Sets `gold_process_charge` (黄金加工费).
    #[must_use]
    pub fn gold_process_charge(mut self, gold_process_charge: i64) -> Self {
        self.gold_process_charge = Some(gold_process_charge);
        self
    }

    /// Sets `sell_properties` (SKU规格信息).
    #[must_use]
    pub fn sell_properties(
        mut self,
        sell_properties: impl Into<Vec<DoudianProductSellProperty>>,
    ) -> Self {
        self.sell_properties = sell_properties.into();
        self
    }

    /// Sets `supply_price` (供货价).
    #[must_use]
    pub fn supply_price(mut self, supply_price: i64) -> Self {
        self.supply_price = Some(supply_price);
        self
    }

    /// Sets `delivery_infos` (SKU运输信息).
    #[must_use]
    pub fn delivery_infos(
        mut self,
        delivery_infos: impl Into<Vec<DoudianSkuDeliveryInfo>>,
    ) -> Self {
        self.delivery_infos = delivery_infos.into();
        self
    }

    /// Sets `cargo` (货品信息).
    #[must_use]
    pub fn cargo(mut self, cargo: impl Into<Vec<DoudianProductEditV2Cargo>>) -> Self {
        self.cargo = cargo.into();
        self
    }

    /// Sets `barcodes` (条码信息).
    #[must_use]
    pub fn barcodes(
        mut self,
        barcodes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.barcodes = barcodes.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `presell_delay` (SKU预售发货延迟).
    #[must_use]
    pub fn presell_delay(mut self, presell_delay: i64) -> Self {
        self.presell_delay = Some(presell_delay);
        self
    }

    /// Sets `spec_value_lib_id` (商品规格值ID).
    #[must_use]
    pub fn spec_value_lib_id(mut self, spec_value_lib_id: i64) -> Self {
        self.spec_value_lib_id = Some(spec_value_lib_id);
        self
    }

    /// Sets `tax_exemption_sku_info` (海南免税SKU信息).
    #[must_use]
    pub fn tax_exemption_sku_info(
        mut self,
        tax_exemption_sku_info: impl Into<Vec<DoudianTaxExemptionInfo>>,
    ) -> Self {
        self.tax_exemption_sku_info = tax_exemption_sku_info.into();
        self
    }

    /// Sets `stock_num_map` (仓库存数量).
    #[must_use]
    pub fn stock_num_map(
        mut self,
        stock_num_map: impl Into<BTreeMap<String, i64>>,
    ) -> Self {
        self.stock_num_map = stock_num_map.into();
        self
    }

    /// Sets `sku_type` (库存类型).
    #[must_use]
    pub fn sku_type(mut self, sku_type: i64) -> Self {
        self.sku_type = Some(sku_type);
        self
    }

    /// Sets `customs_report_info` (海关申报要素).
    #[must_use]
    pub fn customs_report_info(
        mut self,
        customs_report_info: impl Into<Vec<DoudianCustomsReportInfo>>,
    ) -> Self {
        self.customs_report_info = customs_report_info.into();
        self
    }

    /// Sets `outer_sku_id` (外部SKU\_ID).
    #[must_use]
    pub fn outer_sku_id(mut self, outer_sku_id: impl Into<String>) -> Self {
        self.outer_sku_id = Some(outer_sku_id.into());
        self
    }

    /// Sets `supplier_id` (供应商编码).
    #[must_use]
    pub fn supplier_id(mut self, supplier_id: impl Into<String>) -> Self {
        self.supplier_id = Some(supplier_id.into());
        self
    }

    /// Sets `step_stock_num` (阶梯库存数).
    #[must_use]
    pub fn step_stock_num(mut self, step_stock_num: i64) -> Self {
        self.step_stock_num = Some(step_stock_num);
        self
    }

    /// Sets `code` (商家编码).
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `price` (价格).
    #[must_use]
    pub fn price(mut self, price: i64) -> Self {
        self.price = Some(price);
        self
    }

    /// Sets `stock_num` (库存数量).
    #[must_use]
    pub fn stock_num(mut self, stock_num: i64) -> Self {
        self.stock_num = Some(stock_num);
        self
    }
}

impl rt::Encode for DoudianProductEditV2SkuPrice {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductEditV2SkuPrice",
            &[
                rt::Field("multi_time_stocks", rt::UNCERTAIN, &[]),
                rt::Field("sku_status", rt::UNCERTAIN, &[]),
                rt::Field(
                    "sku_classification_type",
                    0,
                    &[
                        "main_sale_single_product",
                        "main_sale_multi_product",
                        "main_sale_combination",
                        "non_main_sale",
                        "information_description",
                    ],
                ),
                rt::Field("package_sku", 0, &[]),
                rt::Field("sku_id", 0, &[]),
                rt::Field("gold_process_charge", 0, &[]),
                rt::Field("sell_properties", 0, &[]),
                rt::Field("supply_price", 0, &[]),
                rt::Field("delivery_infos", 0, &[]),
                rt::Field("cargo", rt::UNCERTAIN, &[]),
                rt::Field("barcodes", 0, &[]),
                rt::Field("presell_delay", 0, &[]),
                rt::Field("spec_value_lib_id", 0, &[]),
                rt::Field("tax_exemption_sku_info", rt::UNCERTAIN, &[]),
                rt::Field("stock_num_map", 0, &[]),
                rt::Field("sku_type", 0, &[]),
                rt::Field("customs_report_info", rt::UNCERTAIN, &[]),
                rt::Field("outer_sku_id", 0, &[]),
                rt::Field("supplier_id", 0, &[]),
                rt::Field("step_stock_num", 0, &[]),
                rt::Field("code", 0, &[]),
                rt::Field("price", 0, &[]),
                rt::Field("stock_num", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 10, &self.barcodes);
        rt::put(w, 9, &self.cargo);
        rt::put(w, 20, &self.code);
        rt::put(w, 16, &self.customs_report_info);
        rt::put(w, 8, &self.delivery_infos);
        rt::put(w, 5, &self.gold_process_charge);
        rt::put(w, 0, &self.multi_time_stocks);
        rt::put(w, 17, &self.outer_sku_id);
        rt::put(w, 3, &self.package_sku);
        rt::put(w, 11, &self.presell_delay);
        rt::put(w, 21, &self.price);
        rt::put(w, 6, &self.sell_properties);
        rt::put(w, 2, &self.sku_classification_type);
        rt::put(w, 4, &self.sku_id);
        rt::put(w, 1, &self.sku_status);
        rt::put(w, 15, &self.sku_type);
        rt::put(w, 12, &self.spec_value_lib_id);
        rt::put(w, 19, &self.step_stock_num);
        rt::put(w, 22, &self.stock_num);
        rt::put(w, 14, &self.stock_num_map);
        rt::put(w, 18, &self.supplier_id);
        rt::put(w, 7, &self.supply_price);
        rt::put(w, 13, &self.tax_exemption_sku_info);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductEditV2SkuPrice {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.multi_time_stocks, r),
            1 => rt::get(&mut self.sku_status, r),
            2 => rt::get(&mut self.sku_classification_type, r),
            3 => rt::get(&mut self.package_sku, r),
            4 => rt::get(&mut self.sku_id, r),
            5 => rt::get(&mut self.gold_process_charge, r),
            6 => rt::get(&mut self.sell_properties, r),
            7 => rt::get(&mut self.supply_price, r),
            8 => rt::get(&mut self.delivery_infos, r),
            9 => rt::get(&mut self.cargo, r),
            10 => rt::get(&mut self.barcodes, r),
            11 => rt::get(&mut self.presell_delay, r),
            12 => rt::get(&mut self.spec_value_lib_id, r),
            13 => rt::get(&mut self.tax_exemption_sku_info, r),
            14 => rt::get(&mut self.stock_num_map, r),
            15 => rt::get(&mut self.sku_type, r),
            16 => rt::get(&mut self.customs_report_info, r),
            17 => rt::get(&mut self.outer_sku_id, r),
            18 => rt::get(&mut self.supplier_id, r),
            19 => rt::get(&mut self.step_stock_num, r),
            20 => rt::get(&mut self.code, r),
            21 => rt::get(&mut self.price, r),
            22 => rt::get(&mut self.stock_num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductEditV2SkuPrice);

rt::impl_serde!(DoudianProductEditV2SkuPrice, Self::default());
