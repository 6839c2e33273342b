// @generated from doudian/product/product.add.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{
    DoudianProductCategory, DoudianProductCheckStatus, DoudianProductPayType,
    DoudianProductPresellType, DoudianProductStatus, DoudianSpecNode, DoudianSpecPic,
    DoudianSpecPrice,
};

/// 添加商品 — `product.add`
///
/// Platform documentation: <https://op.jinritemai.com/docs/api-docs/14/59>
///
/// Family: `product` (the feature `product`).
/// Status: from the 2020-21 interface; use [`DoudianProductAddV2Request`](crate::DoudianProductAddV2Request).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductAddRequest;
///
/// let request = DoudianProductAddRequest::new(
///     "米奇牛仔裤",
///     "https://p3-aio.ecombdimg.com/obj/ecom-shop-material/sample_www800-800|https://p3-aio.ecombdimg.com/obj/ecom-shop-material/sample_www800-800",
///     "https://p3-aio.ecombdimg.com/obj/ecom-shop-material/sample_www800-800",
///     10000,
///     10000,
///     "134794584",
///     "13400000001",
///     "110",
///     "{\"货号\":\"KZZL025\",\"适用季节\":\"冬季\"}",
///     1,
///     "20597",
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductAddRequest {
    /// 外部商品ID
    pub out_product_id: Option<String>,
    /// 商品名称
    pub name: String,
    /// 商品轮播图
    ///
    /// Parts joined by `|`.
    pub pic: rt::Pipe,
    /// 商品描述
    ///
    /// Parts joined by `|`.
    pub description: rt::Pipe,
    /// 划线价, in fen (0.01 yuan)
    pub market_price: i64,
    /// 售价, in fen (0.01 yuan)
    pub discount_price: i64,
    /// 一级类目ID
    ///
    /// Of the old category tree.
    pub first_cid: Option<String>,
    /// 二级类目ID
    ///
    /// Of the old category tree.
    pub second_cid: Option<String>,
    /// 三级类目ID
    ///
    /// Of the old category tree.
    pub third_cid: Option<String>,
    /// 规格ID
    pub spec_id: String,
    /// 主规格图片
    ///
    /// Parts joined by `|`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub spec_pic: Option<rt::Pipe>,
    /// 客服号码
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub mobile: String,
    /// 商品重量, in grams
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub weight: String,
    /// 商品属性
    ///
    /// JSON text like {"货号":"K1"}; some sources show name\|value parts instead.
    pub product_format: String,
    /// 支付方式
    pub pay_type: DoudianProductPayType,
    /// 商家推荐语
    pub recommend_remark: Option<String>,
    /// 品牌ID
    pub brand_id: Option<i64>,
    /// 预售类型
    pub presell_type: Option<DoudianProductPresellType>,
    /// 预售发货天数
    pub presell_delay: Option<String>,
    /// 预售结束时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub presell_end_time: Option<rt::DateTime>,
    /// 承诺发货天数
    pub delivery_delay_day: Option<String>,
    /// 质检报告
    ///
    /// Parts joined by `,`.
    pub quality_report: Option<rt::Csv>,
    /// 品类资质
    ///
    /// Parts joined by `,`.
    pub class_quality: Option<rt::Csv>,
    /// 叶子类目ID
    pub category_leaf_id: String,
    /// 质检报告
    ///
    /// Parts joined by `,`.
    ///
    /// One source; elsewhere quality\_report.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub quantity_report: Option<rt::Csv>,
    /// 品类资质
    ///
    /// Parts joined by `,`.
    ///
    /// One source; elsewhere class\_quality.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub class_quantity: Option<rt::Csv>,
    /// 承诺发货天数
    ///
    /// One source; elsewhere delivery\_delay\_day.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub deliver_delay_day: Option<i64>,
}

#[allow(clippy::too_many_arguments)]
impl DoudianProductAddRequest {
    /// With the parameters that are required.
    pub fn new(
        name: impl Into<String>,
        pic: impl Into<rt::Pipe>,
        description: impl Into<rt::Pipe>,
        market_price: i64,
        discount_price: i64,
        spec_id: impl Into<String>,
        mobile: impl Into<String>,
        weight: impl Into<String>,
        product_format: impl Into<String>,
        pay_type: impl Into<DoudianProductPayType>,
        category_leaf_id: impl Into<String>,
    ) -> Self {
        Self {
            out_product_id: None,
            name: name.into(),
            pic: pic.into(),
            description: description.into(),
            market_price,
            discount_price,
            first_cid: None,
            second_cid: None,
            third_cid: None,
            spec_id: spec_id.into(),
            spec_pic: None,
            mobile: mobile.into(),
            weight: weight.into(),
            product_format: product_format.into(),
            pay_type: pay_type.into(),
            recommend_remark: None,
            brand_id: None,
            presell_type: None,
            presell_delay: None,
            presell_end_time: None,
            delivery_delay_day: None,
            quality_report: None,
            class_quality: None,
            category_leaf_id: category_leaf_id.into(),
            quantity_report: None,
            class_quantity: None,
            deliver_delay_day: None,
        }
    }

    /// Sets `out_product_id` (外部商品ID).
    #[must_use]
    pub fn out_product_id(mut self, out_product_id: impl Into<String>) -> Self {
        self.out_product_id = Some(out_product_id.into());
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

    /// Sets `spec_pic` (主规格图片).
    #[must_use]
    pub fn spec_pic(mut self, spec_pic: impl Into<rt::Pipe>) -> Self {
        self.spec_pic = Some(spec_pic.into());
        self
    }

    /// Sets `recommend_remark` (商家推荐语).
    #[must_use]
    pub fn recommend_remark(mut self, recommend_remark: impl Into<String>) -> Self {
        self.recommend_remark = Some(recommend_remark.into());
        self
    }

    /// Sets `brand_id` (品牌ID).
    #[must_use]
    pub fn brand_id(mut self, brand_id: i64) -> Self {
        self.brand_id = Some(brand_id);
        self
    }

    /// Sets `presell_type` (预售类型).
    #[must_use]
    pub fn presell_type(
        mut self,
        presell_type: impl Into<DoudianProductPresellType>,
    ) -> Self {
        self.presell_type = Some(presell_type.into());
        self
    }

    /// Sets `presell_delay` (预售发货天数).
    #[must_use]
    pub fn presell_delay(mut self, presell_delay: impl Into<String>) -> Self {
        self.presell_delay = Some(presell_delay.into());
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

    /// Sets `delivery_delay_day` (承诺发货天数).
    #[must_use]
    pub fn delivery_delay_day(mut self, delivery_delay_day: impl Into<String>) -> Self {
        self.delivery_delay_day = Some(delivery_delay_day.into());
        self
    }

    /// Sets `quality_report` (质检报告).
    #[must_use]
    pub fn quality_report(mut self, quality_report: impl Into<rt::Csv>) -> Self {
        self.quality_report = Some(quality_report.into());
        self
    }

    /// Sets `class_quality` (品类资质).
    #[must_use]
    pub fn class_quality(mut self, class_quality: impl Into<rt::Csv>) -> Self {
        self.class_quality = Some(class_quality.into());
        self
    }

    /// Sets `quantity_report` (质检报告).
    #[must_use]
    pub fn quantity_report(mut self, quantity_report: impl Into<rt::Csv>) -> Self {
        self.quantity_report = Some(quantity_report.into());
        self
    }

    /// Sets `class_quantity` (品类资质).
    #[must_use]
    pub fn class_quantity(mut self, class_quantity: impl Into<rt::Csv>) -> Self {
        self.class_quantity = Some(class_quantity.into());
        self
    }

    /// Sets `deliver_delay_day` (承诺发货天数).
    #[must_use]
    pub fn deliver_delay_day(mut self, deliver_delay_day: i64) -> Self {
        self.deliver_delay_day = Some(deliver_delay_day);
        self
    }
}

/// The answer to [`DoudianProductAddRequest`].
pub type DoudianProductAddResponse = rt::DoudianResponse<DoudianProductAddResult>;

impl rt::DoudianRequest for DoudianProductAddRequest {
    type Data = DoudianProductAddResult;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.add",
        path: "/product/add",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductAddRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductAddRequest",
            &[
                rt::Field("out_product_id", rt::LENIENT, &[]),
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("pic", rt::REQUIRED, &[]),
                rt::Field("description", rt::REQUIRED, &[]),
                rt::Field("market_price", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("discount_price", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("first_cid", rt::LENIENT, &[]),
                rt::Field("second_cid", rt::LENIENT, &[]),
                rt::Field("third_cid", rt::LENIENT, &[]),
                rt::Field("spec_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("spec_pic", rt::UNCERTAIN, &[]),
                rt::Field("mobile", rt::REQUIRED | rt::PII, &[]),
                rt::Field("weight", rt::REQUIRED | rt::LENIENT | rt::UNCERTAIN, &[]),
                rt::Field("product_format", rt::REQUIRED, &[]),
                rt::Field(
                    "pay_type",
                    rt::REQUIRED | rt::LENIENT,
                    DoudianProductPayType::KNOWN,
                ),
                rt::Field("recommend_remark", 0, &[]),
                rt::Field("brand_id", rt::LENIENT, &[]),
                rt::Field("presell_type", rt::LENIENT, DoudianProductPresellType::KNOWN),
                rt::Field("presell_delay", rt::LENIENT, &[]),
                rt::Field("presell_end_time", 0, &[]),
                rt::Field("delivery_delay_day", rt::LENIENT, &[]),
                rt::Field("quality_report", 0, &[]),
                rt::Field("class_quality", 0, &[]),
                rt::Field("category_leaf_id", rt::REQUIRED, &[]),
                rt::Field("quantity_report", rt::UNCERTAIN, &[]),
                rt::Field("class_quantity", rt::UNCERTAIN, &[]),
                rt::Field("deliver_delay_day", rt::LENIENT | rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 16, &self.brand_id);
        rt::put(w, 23, &self.category_leaf_id);
        rt::put(w, 22, &self.class_quality);
        rt::put(w, 25, &self.class_quantity);
        rt::put(w, 26, &self.deliver_delay_day);
        rt::put(w, 20, &self.delivery_delay_day);
        rt::put(w, 3, &self.description);
        rt::put(w, 5, &self.discount_price);
        rt::put(w, 6, &self.first_cid);
        rt::put(w, 4, &self.market_price);
        rt::put(w, 11, &self.mobile);
        rt::put(w, 1, &self.name);
        rt::put(w, 0, &self.out_product_id);
        rt::put(w, 14, &self.pay_type);
        rt::put(w, 2, &self.pic);
        rt::put(w, 18, &self.presell_delay);
        rt::put(w, 19, &self.presell_end_time);
        rt::put(w, 17, &self.presell_type);
        rt::put(w, 13, &self.product_format);
        rt::put(w, 21, &self.quality_report);
        rt::put(w, 24, &self.quantity_report);
        rt::put(w, 15, &self.recommend_remark);
        rt::put(w, 7, &self.second_cid);
        rt::put(w, 9, &self.spec_id);
        rt::put(w, 10, &self.spec_pic);
        rt::put(w, 8, &self.third_cid);
        rt::put(w, 12, &self.weight);
    }
}

rt::impl_record!(DoudianProductAddRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductAddRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.out_product_id, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.pic, r),
            3 => rt::get(&mut self.description, r),
            4 => rt::get(&mut self.market_price, r),
            5 => rt::get(&mut self.discount_price, r),
            6 => rt::get(&mut self.first_cid, r),
            7 => rt::get(&mut self.second_cid, r),
            8 => rt::get(&mut self.third_cid, r),
            9 => rt::get(&mut self.spec_id, r),
            10 => rt::get(&mut self.spec_pic, r),
            11 => rt::get(&mut self.mobile, r),
            12 => rt::get(&mut self.weight, r),
            13 => rt::get(&mut self.product_format, r),
            14 => rt::get(&mut self.pay_type, r),
            15 => rt::get(&mut self.recommend_remark, r),
            16 => rt::get(&mut self.brand_id, r),
            17 => rt::get(&mut self.presell_type, r),
            18 => rt::get(&mut self.presell_delay, r),
            19 => rt::get(&mut self.presell_end_time, r),
            20 => rt::get(&mut self.delivery_delay_day, r),
            21 => rt::get(&mut self.quality_report, r),
            22 => rt::get(&mut self.class_quality, r),
            23 => rt::get(&mut self.category_leaf_id, r),
            24 => rt::get(&mut self.quantity_report, r),
            25 => rt::get(&mut self.class_quantity, r),
            26 => rt::get(&mut self.deliver_delay_day, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductAddRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            out_product_id: Default::default(),
            name: Default::default(),
            pic: Default::default(),
            description: Default::default(),
            market_price: Default::default(),
            discount_price: Default::default(),
            first_cid: Default::default(),
            second_cid: Default::default(),
            third_cid: Default::default(),
            spec_id: Default::default(),
            spec_pic: Default::default(),
            mobile: Default::default(),
            weight: Default::default(),
            product_format: Default::default(),
            pay_type: Default::default(),
            recommend_remark: Default::default(),
            brand_id: Default::default(),
            presell_type: Default::default(),
            presell_delay: Default::default(),
            presell_end_time: Default::default(),
            delivery_delay_day: Default::default(),
            quality_report: Default::default(),
            class_quality: Default::default(),
            category_leaf_id: Default::default(),
            quantity_report: Default::default(),
            class_quantity: Default::default(),
            deliver_delay_day: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductAddRequest, Self::blank());

/// Part of the answer to `product.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductAddResult {
    /// 商品ID
    pub product_id: i64,
    /// 创建时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub create_time: Option<rt::DateTime>,
    /// 外部商品ID
    pub out_product_id: Option<i64>,
    /// 商品名称
    pub name: Option<String>,
    /// 详情html
    pub description: Option<String>,
    /// 市场价, in fen (0.01 yuan)
    pub market_price: Option<i64>,
    /// 售卖价, in fen (0.01 yuan)
    pub discount_price: Option<i64>,
    /// 商品状态
    pub status: Option<DoudianProductStatus>,
    /// 规格ID
    pub spec_id: Option<i64>,
    /// 审核状态
    pub check_status: Option<DoudianProductCheckStatus>,
    /// 客服号码
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub mobile: Option<String>,
    /// 一级类目ID
    pub first_cid: Option<i64>,
    /// 二级类目ID
    pub second_cid: Option<i64>,
    /// 三级类目ID
    pub third_cid: Option<i64>,
    /// 支付方式
    pub pay_type: Option<DoudianProductPayType>,
    /// 商家推荐语
    pub recommend_remark: Option<String>,
    /// 预售类型
    pub presell_type: Option<DoudianProductPresellType>,
    /// 额外信息
    pub extra: Option<String>,
    /// 更新时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub update_time: Option<rt::DateTime>,
    /// 商品主图
    pub pic: Vec<String>,
    /// 规格图片
    pub spec_pics: Vec<DoudianSpecPic>,
    /// SKU详情
    pub spec_prices: Vec<DoudianSpecPrice>,
    /// 销售属性
    pub specs: Vec<DoudianSpecNode>,
    /// 头图
    pub img: Option<String>,
    /// 类目详情
    pub category_detail: Option<DoudianProductCategory>,
    /// 单用户下单限购件数
    pub maximum_per_order: Option<i32>,
    /// 单用户累计限购件数
    pub limit_per_buyer: Option<i32>,
    /// 单次最少购买件数
    pub minimum_per_order: Option<i32>,
    /// 商品ID
    pub product_id_str: Option<String>,
    /// 商品属性
    ///
    /// JSON text, or name\|value parts.
    pub product_format: Option<String>,
}

impl rt::Encode for DoudianProductAddResult {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductAddResult",
            &[
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("create_time", 0, &[]),
                rt::Field("out_product_id", 0, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("description", 0, &[]),
                rt::Field("market_price", 0, &[]),
                rt::Field("discount_price", 0, &[]),
                rt::Field("status", 0, DoudianProductStatus::KNOWN),
                rt::Field("spec_id", 0, &[]),
                rt::Field("check_status", 0, DoudianProductCheckStatus::KNOWN),
                rt::Field("mobile", rt::PII | rt::LENIENT, &[]),
                rt::Field("first_cid", 0, &[]),
                rt::Field("second_cid", 0, &[]),
                rt::Field("third_cid", 0, &[]),
                rt::Field("pay_type", 0, DoudianProductPayType::KNOWN),
                rt::Field("recommend_remark", 0, &[]),
                rt::Field("presell_type", rt::LENIENT, DoudianProductPresellType::KNOWN),
                rt::Field("extra", 0, &[]),
                rt::Field("update_time", 0, &[]),
                rt::Field("pic", 0, &[]),
                rt::Field("spec_pics", 0, &[]),
                rt::Field("spec_prices", 0, &[]),
                rt::Field("specs", 0, &[]),
                rt::Field("img", 0, &[]),
                rt::Field("category_detail", 0, &[]),
                rt::Field("maximum_per_order", 0, &[]),
                rt::Field("limit_per_buyer", 0, &[]),
                rt::Field("minimum_per_order", 0, &[]),
                rt::Field("product_id_str", 0, &[]),
                rt::Field("product_format", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 24, &self.category_detail);
        rt::put(w, 9, &self.check_status);
        rt::put(w, 1, &self.create_time);
        rt::put(w, 4, &self.description);
        rt::put(w, 6, &self.discount_price);
        rt::put(w, 17, &self.extra);
        rt::put(w, 11, &self.first_cid);
        rt::put(w, 23, &self.img);
        rt::put(w, 26, &self.limit_per_buyer);
        rt::put(w, 5, &self.market_price);
        rt::put(w, 25, &self.maximum_per_order);
        rt::put(w, 27, &self.minimum_per_order);
        rt::put(w, 10, &self.mobile);
        rt::put(w, 3, &self.name);
        rt::put(w, 2, &self.out_product_id);
        rt::put(w, 14, &self.pay_type);
        rt::put(w, 19, &self.pic);
        rt::put(w, 16, &self.presell_type);
        rt::put(w, 29, &self.product_format);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 28, &self.product_id_str);
        rt::put(w, 15, &self.recommend_remark);
        rt::put(w, 12, &self.second_cid);
        rt::put(w, 8, &self.spec_id);
        rt::put(w, 20, &self.spec_pics);
        rt::put(w, 21, &self.spec_prices);
        rt::put(w, 22, &self.specs);
        rt::put(w, 7, &self.status);
        rt::put(w, 13, &self.third_cid);
        rt::put(w, 18, &self.update_time);
    }
}

impl rt::Decode for DoudianProductAddResult {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.create_time, r),
            2 => rt::get(&mut self.out_product_id, r),
            3 => rt::get(&mut self.name, r),
            4 => rt::get(&mut self.description, r),
            5 => rt::get(&mut self.market_price, r),
            6 => rt::get(&mut self.discount_price, r),
            7 => rt::get(&mut self.status, r),
            8 => rt::get(&mut self.spec_id, r),
            9 => rt::get(&mut self.check_status, r),
            10 => rt::get(&mut self.mobile, r),
            11 => rt::get(&mut self.first_cid, r),
            12 => rt::get(&mut self.second_cid, r),
            13 => rt::get(&mut self.third_cid, r),
            14 => rt::get(&mut self.pay_type, r),
            15 => rt::get(&mut self.recommend_remark, r),
            16 => rt::get(&mut self.presell_type, r),
            17 => rt::get(&mut self.extra, r),
            18 => rt::get(&mut self.update_time, r),
            19 => rt::get(&mut self.pic, r),
            20 => rt::get(&mut self.spec_pics, r),
            21 => rt::get(&mut self.spec_prices, r),
            22 => rt::get(&mut self.specs, r),
            23 => rt::get(&mut self.img, r),
            24 => rt::get(&mut self.category_detail, r),
            25 => rt::get(&mut self.maximum_per_order, r),
            26 => rt::get(&mut self.limit_per_buyer, r),
            27 => rt::get(&mut self.minimum_per_order, r),
            28 => rt::get(&mut self.product_id_str, r),
            29 => rt::get(&mut self.product_format, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductAddResult);

rt::impl_serde!(DoudianProductAddResult, Self::default());
