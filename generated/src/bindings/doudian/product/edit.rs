// @generated from doudian/product/product.edit.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianProductPayType, DoudianProductPresellType};

/// 编辑商品 — `product.edit`
///
/// Platform documentation: <https://op.jinritemai.com/docs/api-docs/14/60>
///
/// Family: `product` (the feature `product`).
/// Status: from the 2020-21 interface; use [`DoudianProductEditV2Request`](crate::DoudianProductEditV2Request).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductEditRequest;
///
/// let request = DoudianProductEditRequest::new(3453347975240268172)
///     .name("米奇牛仔裤")
///     .spec_id("134794584")
///     .pic(
///         "https://p3-aio.ecombdimg.com/obj/ecom-shop-material/sample_www800-800|https://p3-aio.ecombdimg.com/obj/ecom-shop-material/sample_www800-800",
///     )
///     .description(
///         "https://p3-aio.ecombdimg.com/obj/ecom-shop-material/sample_www800-800",
///     )
///     .mobile("13400000001")
///     .product_format("{\"货号\":\"KZZL025\",\"适用季节\":\"冬季\"}")
///     .market_price(10000)
///     .discount_price(10000)
///     .weight("110")
///     .pay_type(1)
///     .category_leaf_id("20597")
///     .commit("1");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductEditRequest {
    /// 商品ID
    pub product_id: i64,
    /// 商品名称
    pub name: Option<String>,
    /// 规格ID
    pub spec_id: Option<String>,
    /// 商品轮播图
    ///
    /// Parts joined by `|`.
    pub pic: Option<rt::Pipe>,
    /// 商品描述
    ///
    /// Parts joined by `|`.
    pub description: Option<rt::Pipe>,
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
    /// 客服号码
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub mobile: Option<String>,
    /// 商品属性
    ///
    /// JSON text like {"货号":"K1"}; some sources show name\|value parts instead.
    pub product_format: Option<String>,
    /// 划线价, in fen (0.01 yuan)
    pub market_price: Option<i64>,
    /// 售价, in fen (0.01 yuan)
    pub discount_price: Option<i64>,
    /// 主规格图片
    ///
    /// Parts joined by `|`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub spec_pic: Option<rt::Pipe>,
    /// 商品重量, in grams
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub weight: Option<String>,
    /// 支付方式
    pub pay_type: Option<DoudianProductPayType>,
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
    pub category_leaf_id: Option<String>,
    /// 编辑后操作
    ///
    /// Codes:
    ///
    /// - `1` 提交审核
    /// - `2` 仅保存
    ///
    /// One source sends a bool.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub commit: Option<String>,
}

impl DoudianProductEditRequest {
    /// With the parameters that are required.
    pub fn new(product_id: i64) -> Self {
        Self {
            product_id,
            name: None,
            spec_id: None,
            pic: None,
            description: None,
            first_cid: None,
            second_cid: None,
            third_cid: None,
            mobile: None,
            product_format: None,
            market_price: None,
            discount_price: None,
            spec_pic: None,
            weight: None,
            pay_type: None,
            recommend_remark: None,
            brand_id: None,
            presell_type: None,
            presell_delay: None,
            presell_end_time: None,
            delivery_delay_day: None,
            quality_report: None,
            class_quality: None,
            category_leaf_id: None,
            commit: None,
        }
    }

    /// Sets `name` (商品名称).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `spec_id` (规格ID).
    #[must_use]
    pub fn spec_id(mut self, spec_id: impl Into<String>) -> Self {
        self.spec_id = Some(spec_id.into());
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

    /// Sets `mobile` (客服号码).
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets `product_format` (商品属性).
    #[must_use]
    pub fn product_format(mut self, product_format: impl Into<String>) -> Self {
        self.product_format = Some(product_format.into());
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

    /// Sets `spec_pic` (主规格图片).
    #[must_use]
    pub fn spec_pic(mut self, spec_pic: impl Into<rt::Pipe>) -> Self {
        self.spec_pic = Some(spec_pic.into());
        self
    }

    /// Sets `weight` (商品重量).
    #[must_use]
    pub fn weight(mut self, weight: impl Into<String>) -> Self {
        self.weight = Some(weight.into());
        self
    }

    /// Sets `pay_type` (支付方式).
    #[must_use]
    pub fn pay_type(mut self, pay_type: impl Into<DoudianProductPayType>) -> Self {
        self.pay_type = Some(pay_type.into());
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

    /// Sets `category_leaf_id` (叶子类目ID).
    #[must_use]
    pub fn category_leaf_id(mut self, category_leaf_id: impl Into<String>) -> Self {
        self.category_leaf_id = Some(category_leaf_id.into());
        self
    }

    /// Sets `commit` (编辑后操作).
    #[must_use]
    pub fn commit(mut self, commit: impl Into<String>) -> Self {
        self.commit = Some(commit.into());
        self
    }
}

/// The answer to [`DoudianProductEditRequest`].
pub type DoudianProductEditResponse = rt::DoudianResponse<bool>;

impl rt::DoudianRequest for DoudianProductEditRequest {
    type Data = bool;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.edit",
        path: "/product/edit",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductEditRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductEditRequest",
            &[
                rt::Field("product_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("spec_id", rt::LENIENT, &[]),
                rt::Field("pic", 0, &[]),
                rt::Field("description", 0, &[]),
                rt::Field("first_cid", rt::LENIENT, &[]),
                rt::Field("second_cid", rt::LENIENT, &[]),
                rt::Field("third_cid", rt::LENIENT, &[]),
                rt::Field("mobile", rt::PII, &[]),
                rt::Field("product_format", 0, &[]),
                rt::Field("market_price", rt::LENIENT, &[]),
                rt::Field("discount_price", rt::LENIENT, &[]),
                rt::Field("spec_pic", rt::UNCERTAIN, &[]),
                rt::Field("weight", rt::UNCERTAIN, &[]),
                rt::Field("pay_type", rt::LENIENT, DoudianProductPayType::KNOWN),
                rt::Field("recommend_remark", 0, &[]),
                rt::Field("brand_id", rt::LENIENT, &[]),
                rt::Field("presell_type", rt::LENIENT, DoudianProductPresellType::KNOWN),
                rt::Field("presell_delay", rt::LENIENT, &[]),
                rt::Field("presell_end_time", 0, &[]),
                rt::Field("delivery_delay_day", rt::LENIENT, &[]),
                rt::Field("quality_report", 0, &[]),
                rt::Field("class_quality", 0, &[]),
                rt::Field("category_leaf_id", 0, &[]),
                rt::Field("commit", rt::UNCERTAIN, &["1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 16, &self.brand_id);
        rt::put(w, 23, &self.category_leaf_id);
        rt::put(w, 22, &self.class_quality);
        rt::put(w, 24, &self.commit);
        rt::put(w, 20, &self.delivery_delay_day);
        rt::put(w, 4, &self.description);
        rt::put(w, 11, &self.discount_price);
        rt::put(w, 5, &self.first_cid);
        rt::put(w, 10, &self.market_price);
        rt::put(w, 8, &self.mobile);
        rt::put(w, 1, &self.name);
        rt::put(w, 14, &self.pay_type);
        rt::put(w, 3, &self.pic);
        rt::put(w, 18, &self.presell_delay);
        rt::put(w, 19, &self.presell_end_time);
        rt::put(w, 17, &self.presell_type);
        rt::put(w, 9, &self.product_format);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 21, &self.quality_report);
        rt::put(w, 15, &self.recommend_remark);
        rt::put(w, 6, &self.second_cid);
        rt::put(w, 2, &self.spec_id);
        rt::put(w, 12, &self.spec_pic);
        rt::put(w, 7, &self.third_cid);
        rt::put(w, 13, &self.weight);
    }
}

rt::impl_record!(DoudianProductEditRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductEditRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.spec_id, r),
            3 => rt::get(&mut self.pic, r),
            4 => rt::get(&mut self.description, r),
            5 => rt::get(&mut self.first_cid, r),
            6 => rt::get(&mut self.second_cid, r),
            7 => rt::get(&mut self.third_cid, r),
            8 => rt::get(&mut self.mobile, r),
            9 => rt::get(&mut self.product_format, r),
            10 => rt::get(&mut self.market_price, r),
            11 => rt::get(&mut self.discount_price, r),
            12 => rt::get(&mut self.spec_pic, r),
            13 => rt::get(&mut self.weight, r),
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
            24 => rt::get(&mut self.commit, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductEditRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
            name: Default::default(),
            spec_id: Default::default(),
            pic: Default::default(),
            description: Default::default(),
            first_cid: Default::default(),
            second_cid: Default::default(),
            third_cid: Default::default(),
            mobile: Default::default(),
            product_format: Default::default(),
            market_price: Default::default(),
            discount_price: Default::default(),
            spec_pic: Default::default(),
            weight: Default::default(),
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
            commit: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductEditRequest, Self::blank());
