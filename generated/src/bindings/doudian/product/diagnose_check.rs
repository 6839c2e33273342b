// @generated from doudian/product/product.diagnoseCheck.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;
use crate::DoudianProductMeasureValue;

/// 商品质量诊断 — `product.diagnoseCheck`
///
/// Family: `product` (the feature `product`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductDiagnoseCheckRequest;
///
/// let request = DoudianProductDiagnoseCheckRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductDiagnoseCheckRequest {
    /// 类目属性
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_format_new: Option<String>,
    /// 商品短标题
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub short_product_name: Option<rt::Value>,
    /// 规格名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub spec_name: Option<String>,
    /// 规格值
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub spec_value: Option<String>,
    /// SKU列表
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub sku_list: Option<Vec<DoudianProductDiagnoseCheckSku>>,
    /// `quality_score_version` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub quality_score_version: Option<rt::Value>,
    /// `product_main_pic` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_main_pic: Option<DoudianProductDiagnoseCheckProductMainPic>,
    /// `poi_use_condition` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub poi_use_condition: Option<rt::Value>,
    /// 尺码模板ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub size_info_template_id: Option<i64>,
    /// `props` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub props: Option<rt::Value>,
    /// 商品是否跨境
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub biz_kind: Option<i64>,
    /// `desc_text` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub desc_text: Option<rt::Value>,
    /// `risk_prop` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub risk_prop: Option<rt::Value>,
    /// 商品类型
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_type: Option<rt::Value>,
    /// `category` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub category: Option<String>,
    /// `pic` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub pic: Option<rt::Value>,
    /// `product_material_map` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_material_map: Option<rt::Value>,
    /// 商品ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_id: Option<i64>,
    /// 商品名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_name: Option<String>,
    /// `product_biz` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_biz: Option<rt::Value>,
    /// `is_template_opened` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub is_template_opened: Option<rt::Value>,
    /// `poi_notification` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub poi_notification: Option<rt::Value>,
    /// 校验类型
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub check_type: Option<String>,
    /// 品牌ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub brand_id: Option<i64>,
    /// `desc_pic` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub desc_pic: Option<rt::Value>,
    /// `cross_border` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub cross_border: Option<rt::Value>,
    /// `brand_related_id` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub brand_related_id: Option<rt::Value>,
    /// `component_template` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub component_template: Option<DoudianProductDiagnoseCheckComponentTemplate>,
    /// 商家推荐语
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub recommend_remark: Option<String>,
    /// `only_base_score` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub only_base_score: Option<rt::Value>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianProductDiagnoseCheckRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            product_format_new: None,
            short_product_name: None,
            spec_name: None,
            spec_value: None,
            sku_list: None,
            quality_score_version: None,
            product_main_pic: None,
            poi_use_condition: None,
            size_info_template_id: None,
            props: None,
            biz_kind: None,
            desc_text: None,
            risk_prop: None,
            product_type: None,
            category: None,
            pic: None,
            product_material_map: None,
            product_id: None,
            product_name: None,
            product_biz: None,
            is_template_opened: None,
            poi_notification: None,
            check_type: None,
            brand_id: None,
            desc_pic: None,
            cross_border: None,
            brand_related_id: None,
            component_template: None,
            recommend_remark: None,
            only_base_score: None,
        }
    }

    /// Sets `product_format_new` (类目属性).
    #[must_use]
    pub fn product_format_new(mut self, product_format_new: impl Into<String>) -> Self {
        self.product_format_new = Some(product_format_new.into());
        self
    }

    /// Sets `short_product_name` (商品短标题).
    #[must_use]
    pub fn short_product_name(
        mut self,
        short_product_name: impl Into<rt::Value>,
    ) -> Self {
        self.short_product_name = Some(short_product_name.into());
        self
    }

    /// Sets `spec_name` (规格名称).
    #[must_use]
    pub fn spec_name(mut self, spec_name: impl Into<String>) -> Self {
        self.spec_name = Some(spec_name.into());
        self
    }

    /// Sets `spec_value` (规格值).
    #[must_use]
    pub fn spec_value(mut self, spec_value: impl Into<String>) -> Self {
        self.spec_value = Some(spec_value.into());
        self
    }

    /// Sets `sku_list` (SKU列表).
    #[must_use]
    pub fn sku_list(
        mut self,
        sku_list: impl Into<Vec<DoudianProductDiagnoseCheckSku>>,
    ) -> Self {
        self.sku_list = Some(sku_list.into());
        self
    }

    /// Sets `quality_score_version`.
    #[must_use]
    pub fn quality_score_version(
        mut self,
        quality_score_version: impl Into<rt::Value>,
    ) -> Self {
        self.quality_score_version = Some(quality_score_version.into());
        self
    }

    /// Sets `product_main_pic`.
    #[must_use]
    pub fn product_main_pic(
        mut self,
        product_main_pic: DoudianProductDiagnoseCheckProductMainPic,
    ) -> Self {
        self.product_main_pic = Some(product_main_pic);
        self
    }

    /// Sets `poi_use_condition`.
    #[must_use]
    pub fn poi_use_condition(mut self, poi_use_condition: impl Into<rt::Value>) -> Self {
        self.poi_use_condition = Some(poi_use_condition.into());
        self
    }

    /// Sets `size_info_template_id` (尺码模板ID).
    #[must_use]
    pub fn size_info_template_id(mut self, size_info_template_id: i64) -> Self {
        self.size_info_template_id = Some(size_info_template_id);
        self
    }

    /// Sets `props`.
    #[must_use]
    pub fn props(mut self, props: impl Into<rt::Value>) -> Self {
        self.props = Some(props.into());
        self
    }

    /// Sets `biz_kind` (商品是否跨境).
    #[must_use]
    pub fn biz_kind(mut self, biz_kind: i64) -> Self {
        self.biz_kind = Some(biz_kind);
        self
    }

    /// Sets `desc_text`.
    #[must_use]
    pub fn desc_text(mut self, desc_text: impl Into<rt::Value>) -> Self {
        self.desc_text = Some(desc_text.into());
        self
    }

    /// Sets `risk_prop`.
    #[must_use]
    pub fn risk_prop(mut self, risk_prop: impl Into<rt::Value>) -> Self {
        self.risk_prop = Some(risk_prop.into());
        self
    }

    /// Sets `product_type` (商品类型).
    #[must_use]
    pub fn product_type(mut self, product_type: impl Into<rt::Value>) -> Self {
        self.product_type = Some(product_type.into());
        self
    }

    /// Sets `category`.
    #[must_use]
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Sets `pic`.
    #[must_use]
    pub fn pic(mut self, pic: impl Into<rt::Value>) -> Self {
        self.pic = Some(pic.into());
        self
    }

    /// Sets `product_material_map`.
    #[must_use]
    pub fn product_material_map(
        mut self,
        product_material_map: impl Into<rt::Value>,
    ) -> Self {
        self.product_material_map = Some(product_material_map.into());
        self
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: i64) -> Self {
        self.product_id = Some(product_id);
        self
    }

    /// Sets `product_name` (商品名称).
    #[must_use]
    pub fn product_name(mut self, product_name: impl Into<String>) -> Self {
        self.product_name = Some(product_name.into());
        self
    }

    /// Sets `product_biz`.
    #[must_use]
    pub fn product_biz(mut self, product_biz: impl Into<rt::Value>) -> Self {
        self.product_biz = Some(product_biz.into());
        self
    }

    /// Sets `is_template_opened`.
    #[must_use]
    pub fn is_template_opened(
        mut self,
        is_template_opened: impl Into<rt::Value>,
    ) -> Self {
        self.is_template_opened = Some(is_template_opened.into());
        self
    }

    /// Sets `poi_notification`.
    #[must_use]
    pub fn poi_notification(mut self, poi_notification: impl Into<rt::Value>) -> Self {
        self.poi_notification = Some(poi_notification.into());
        self
    }

    /// Sets `check_type` (校验类型).
    #[must_use]
    pub fn check_type(mut self, check_type: impl Into<String>) -> Self {
        self.check_type = Some(check_type.into());
        self
    }

    /// Sets `brand_id` (品牌ID).
    #[must_use]
    pub fn brand_id(mut self, brand_id: i64) -> Self {
        self.brand_id = Some(brand_id);
        self
    }

    /// Sets `desc_pic`.
    #[must_use]
    pub fn desc_pic(mut self, desc_pic: impl Into<rt::Value>) -> Self {
        self.desc_pic = Some(desc_pic.into());
        self
    }

    /// Sets `cross_border`.
    #[must_use]
    pub fn cross_border(mut self, cross_border: impl Into<rt::Value>) -> Self {
        self.cross_border = Some(cross_border.into());
        self
    }

    /// Sets `brand_related_id`.
    #[must_use]
    pub fn brand_related_id(mut self, brand_related_id: impl Into<rt::Value>) -> Self {
        self.brand_related_id = Some(brand_related_id.into());
        self
    }

    /// Sets `component_template`.
    #[must_use]
    pub fn component_template(
        mut self,
        component_template: DoudianProductDiagnoseCheckComponentTemplate,
    ) -> Self {
        self.component_template = Some(component_template);
        self
    }

    /// Sets `recommend_remark` (商家推荐语).
    #[must_use]
    pub fn recommend_remark(mut self, recommend_remark: impl Into<String>) -> Self {
        self.recommend_remark = Some(recommend_remark.into());
        self
    }

    /// Sets `only_base_score`.
    #[must_use]
    pub fn only_base_score(mut self, only_base_score: impl Into<rt::Value>) -> Self {
        self.only_base_score = Some(only_base_score.into());
        self
    }
}

impl Default for DoudianProductDiagnoseCheckRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianProductDiagnoseCheckRequest`].
pub type DoudianProductDiagnoseCheckResponse = rt::DoudianResponse<
    DoudianProductDiagnoseCheckData,
>;

impl rt::DoudianRequest for DoudianProductDiagnoseCheckRequest {
    type Data = DoudianProductDiagnoseCheckData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.diagnoseCheck",
        path: "/product/diagnoseCheck",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductDiagnoseCheckRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductDiagnoseCheckRequest",
            &[
                rt::Field("product_format_new", rt::UNCERTAIN, &[]),
                rt::Field("short_product_name", rt::UNCERTAIN, &[]),
                rt::Field("spec_name", rt::UNCERTAIN, &[]),
                rt::Field("spec_value", rt::UNCERTAIN, &[]),
                rt::Field("sku_list", rt::UNCERTAIN, &[]),
                rt::Field("quality_score_version", rt::UNCERTAIN, &[]),
                rt::Field("product_main_pic", rt::UNCERTAIN, &[]),
                rt::Field("poi_use_condition", rt::UNCERTAIN, &[]),
                rt::Field("size_info_template_id", rt::UNCERTAIN, &[]),
                rt::Field("props", rt::UNCERTAIN, &[]),
                rt::Field("biz_kind", rt::UNCERTAIN, &[]),
                rt::Field("desc_text", rt::UNCERTAIN, &[]),
                rt::Field("risk_prop", rt::UNCERTAIN, &[]),
                rt::Field("product_type", rt::UNCERTAIN, &[]),
                rt::Field("category", rt::UNCERTAIN, &[]),
                rt::Field("pic", rt::UNCERTAIN, &[]),
                rt::Field("product_material_map", rt::UNCERTAIN, &[]),
                rt::Field("product_id", rt::UNCERTAIN, &[]),
                rt::Field("product_name", rt::UNCERTAIN, &[]),
                rt::Field("product_biz", rt::UNCERTAIN, &[]),
                rt::Field("is_template_opened", rt::UNCERTAIN, &[]),
                rt::Field("poi_notification", rt::UNCERTAIN, &[]),
                rt::Field("check_type", rt::UNCERTAIN, &[]),
                rt::Field("brand_id", rt::UNCERTAIN, &[]),
                rt::Field("desc_pic", rt::UNCERTAIN, &[]),
                rt::Field("cross_border", rt::UNCERTAIN, &[]),
                rt::Field("brand_related_id", rt::UNCERTAIN, &[]),
                rt::Field("component_template", rt::UNCERTAIN, &[]),
                rt::Field("recommend_remark", rt::UNCERTAIN, &[]),
                rt::Field("only_base_score", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 10, &self.biz_kind);
        rt::put(w, 23, &self.brand_id);
        rt::put(w, 26, &self.brand_related_id);
        rt::put(w, 14, &self.category);
        rt::put(w, 22, &self.check_type);
        rt::put(w, 27, &self.component_template);
        rt::put(w, 25, &self.cross_border);
        rt::put(w, 24, &self.desc_pic);
        rt::put(w, 11, &self.desc_text);
        rt::put(w, 20, &self.is_template_opened);
        rt::put(w, 29, &self.only_base_score);
        rt::put(w, 15, &self.pic);
        rt::put(w, 21, &self.poi_notification);
        rt::put(w, 7, &self.poi_use_condition);
        rt::put(w, 19, &self.product_biz);
        rt::put(w, 0, &self.product_format_new);
        rt::put(w, 17, &self.product_id);
        rt::put(w, 6, &self.product_main_pic);
        rt::put(w, 16, &self.product_material_map);
        rt::put(w, 18, &self.product_name);
        rt::put(w, 13, &self.product_type);
        rt::put(w, 9, &self.props);
        rt::put(w, 5, &self.quality_score_version);
        rt::put(w, 28, &self.recommend_remark);
        rt::put(w, 12, &self.risk_prop);
        rt::put(w, 1, &self.short_product_name);
        rt::put(w, 8, &self.size_info_template_id);
        rt::put(w, 4, &self.sku_list);
        rt::put(w, 2, &self.spec_name);
        rt::put(w, 3, &self.spec_value);
    }
}

rt::impl_record!(DoudianProductDiagnoseCheckRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductDiagnoseCheckRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_format_new, r),
            1 => rt::get(&mut self.short_product_name, r),
            2 => rt::get(&mut self.spec_name, r),
            3 => rt::get(&mut self.spec_value, r),
            4 => rt::get(&mut self.sku_list, r),
            5 => rt::get(&mut self.quality_score_version, r),
            6 => rt::get(&mut self.product_main_pic, r),
            7 => rt::get(&mut self.poi_use_condition, r),
            8 => rt::get(&mut self.size_info_template_id, r),
            9 => rt::get(&mut self.props, r),
            10 => rt::get(&mut self.biz_kind, r),
            11 => rt::get(&mut self.desc_text, r),
            12 => rt::get(&mut self.risk_prop, r),
            13 => rt::get(&mut self.product_type, r),
            14 => rt::get(&mut self.category, r),
            15 => rt::get(&mut self.pic, r),
            16 => rt::get(&mut self.product_material_map, r),
            17 => rt::get(&mut self.product_id, r),
            18 => rt::get(&mut self.product_name, r),
            19 => rt::get(&mut self.product_biz, r),
            20 => rt::get(&mut self.is_template_opened, r),
            21 => rt::get(&mut self.poi_notification, r),
            22 => rt::get(&mut self.check_type, r),
            23 => rt::get(&mut self.brand_id, r),
            24 => rt::get(&mut self.desc_pic, r),
            25 => rt::get(&mut self.cross_border, r),
            26 => rt::get(&mut self.brand_related_id, r),
            27 => rt::get(&mut self.component_template, r),
            28 => rt::get(&mut self.recommend_remark, r),
            29 => rt::get(&mut self.only_base_score, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductDiagnoseCheckRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_format_new: Default::default(),
            short_product_name: Default::default(),
            spec_name: Default::default(),
            spec_value: Default::default(),
            sku_list: Default::default(),
            quality_score_version: Default::default(),
            product_main_pic: Default::default(),
            poi_use_condition: Default::default(),
            size_info_template_id: Default::default(),
            props: Default::default(),
            biz_kind: Default::default(),
            desc_text: Default::default(),
            risk_prop: Default::default(),
            product_type: Default::default(),
            category: Default::default(),
            pic: Default::default(),
            product_material_map: Default::default(),
            product_id: Default::default(),
            product_name: Default::default(),
            product_biz: Default::default(),
            is_template_opened: Default::default(),
            poi_notification: Default::default(),
            check_type: Default::default(),
            brand_id: Default::default(),
            desc_pic: Default::default(),
            cross_border: Default::default(),
            brand_related_id: Default::default(),
            component_template: Default::default(),
            recommend_remark: Default::default(),
            only_base_score: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductDiagnoseCheckRequest, Self::blank());

/// Part of the answer to `product.diagnoseCheck`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductDiagnoseCheckAiSuggestProp {
    /// 属性ID
    pub property_id: Option<i64>,
    /// 属性名称
    pub property_name: Option<String>,
    /// 属性值ID
    pub value_id: Option<i64>,
    /// 属性值名称
    pub value_name: Option<String>,
}

impl rt::Encode for DoudianProductDiagnoseCheckAiSuggestProp {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductDiagnoseCheckAiSuggestProp",
            &[
                rt::Field("property_id", 0, &[]),
                rt::Field("property_name", 0, &[]),
                rt::Field("value_id", 0, &[]),
                rt::Field("value_name", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.property_id);
        rt::put(w, 1, &self.property_name);
        rt::put(w, 2, &self.value_id);
        rt::put(w, 3, &self.value_name);
    }
}

impl rt::Decode for DoudianProductDiagnoseCheckAiSuggestProp {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.property_id, r),
            1 => rt::get(&mut self.property_name, r),
            2 => rt::get(&mut self.value_id, r),
            3 => rt::get(&mut self.value_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductDiagnoseCheckAiSuggestProp);

rt::impl_serde!(DoudianProductDiagnoseCheckAiSuggestProp, Self::default());

/// Part of the request `product.diagnoseCheck`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductDiagnoseCheckComponentTemplate {
    /// 模板类型
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub template_type: Option<String>,
    /// 模板子类型
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub template_sub_type: Option<String>,
    /// 模板名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub template_name: Option<String>,
    /// 模板配置数据
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub component_front_data: Option<String>,
    /// 模板数据
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub component_data: Option<String>,
    /// 是否可共享
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub shareable: Option<bool>,
}

impl DoudianProductDiagnoseCheckComponentTemplate {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            template_type: None,
            template_sub_type: None,
            template_name: None,
            component_front_data: None,
            component_data: None,
            shareable: None,
        }
    }

    /// Sets `template_type` (模板类型).
    #[must_use]
    pub fn template_type(mut self, template_type: impl Into<String>) -> Self {
        self.template_type = Some(template_type.into());
        self
    }

    /// Sets `template_sub_type` (模板子类型).
    #[must_use]
    pub fn template_sub_type(mut self, template_sub_type: impl Into<String>) -> Self {
        self.template_sub_type = Some(template_sub_type.into());
        self
    }

    /// Sets `template_name` (模板名称).
    #[must_use]
    pub fn template_name(mut self, template_name: impl Into<String>) -> Self {
        self.template_name = Some(template_name.into());
        self
    }

    /// Sets `component_front_data` (模板配置数据).
    #[must_use]
    pub fn component_front_data(
        mut self,
        component_front_data: impl Into<String>,
    ) -> Self {
        self.component_front_data = Some(component_front_data.into());
        self
    }

    /// Sets `component_data` (模板数据).
    #[must_use]
    pub fn component_data(mut self, component_data: impl Into<String>) -> Self {
        self.component_data = Some(component_data.into());
        self
    }

    /// Sets `shareable` (是否可共享).
    #[must_use]
    pub fn shareable(mut self, shareable: bool) -> Self {
        self.shareable = Some(shareable);
        self
    }
}

impl rt::Encode for DoudianProductDiagnoseCheckComponentTemplate {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductDiagnoseCheckComponentTemplate",
            &[
                rt::Field("template_type", rt::UNCERTAIN, &[]),
                rt::Field("template_sub_type", rt::UNCERTAIN, &[]),
                rt::Field("template_name", rt::UNCERTAIN, &[]),
                rt::Field("component_front_data", rt::UNCERTAIN, &[]),
                rt::Field("component_data", rt::UNCERTAIN, &[]),
                rt::Field("shareable", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.component_data);
        rt::put(w, 3, &self.component_front_data);
        rt::put(w, 5, &self.shareable);
        rt::put(w, 2, &self.template_name);
        rt::put(w, 1, &self.template_sub_type);
        rt::put(w, 0, &self.template_type);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductDiagnoseCheckComponentTemplate {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template_type, r),
            1 => rt::get(&mut self.template_sub_type, r),
            2 => rt::get(&mut self.template_name, r),
            3 => rt::get(&mut self.component_front_data, r),
            4 => rt::get(&mut self.component_data, r),
            5 => rt::get(&mut self.shareable, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductDiagnoseCheckComponentTemplate);

rt::impl_serde!(DoudianProductDiagnoseCheckComponentTemplate, Self::default());

/// Part of the answer to `product.diagnoseCheck`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductDiagnoseCheckData {
    /// 质量分
    pub quality_score: Option<DoudianProductDiagnoseCheckQualityScore>,
    /// 必要图文
    pub diagnose_essential_material: Option<
        DoudianProductDiagnoseCheckDiagnoseEssentialMaterial,
    >,
    /// 质量分是否计算中
    pub quality_score_calculating: Option<bool>,
    /// 字段问题
    pub field_problem: Vec<DoudianProductDiagnoseCheckFieldProblem>,
    /// 基础分
    pub base_score: Option<i64>,
    /// 推荐值
    pub diagnose_recommend: Option<DoudianProductDiagnoseCheckDiagnoseRecommend>,
}

impl rt::Encode for DoudianProductDiagnoseCheckData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductDiagnoseCheckData",
            &[
                rt::Field("quality_score", 0, &[]),
                rt::Field("diagnose_essential_material", 0, &[]),
                rt::Field("quality_score_calculating", 0, &[]),
                rt::Field("field_problem", 0, &[]),
                rt::Field("base_score", 0, &[]),
                rt::Field("diagnose_recommend", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.base_score);
        rt::put(w, 1, &self.diagnose_essential_material);
        rt::put(w, 5, &self.diagnose_recommend);
        rt::put(w, 3, &self.field_problem);
        rt::put(w, 0, &self.quality_score);
        rt::put(w, 2, &self.quality_score_calculating);
    }
}

impl rt::Decode for DoudianProductDiagnoseCheckData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.quality_score, r),
            1 => rt::get(&mut self.diagnose_essential_material, r),
            2 => rt::get(&mut self.quality_score_calculating, r),
            3 => rt::get(&mut self.field_problem, r),
            4 => rt::get(&mut self.base_score, r),
            5 => rt::get(&mut self.diagnose_recommend, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductDiagnoseCheckData);

rt::impl_serde!(DoudianProductDiagnoseCheckData, Self::default());

/// Part of the answer to `product.diagnoseCheck`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductDiagnoseCheckDiagnoseEssentialMaterial {
    /// 必要图文
    pub essential_material_info_list: Vec<
        DoudianProductDiagnoseCheckEssentialMaterialInfo,
    >,
}

impl rt::Encode for DoudianProductDiagnoseCheckDiagnoseEssentialMaterial {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductDiagnoseCheckDiagnoseEssentialMaterial",
            &[rt::Field("essential_material_info_list", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.essential_material_info_list);
    }
}

impl rt::Decode for DoudianProductDiagnoseCheckDiagnoseEssentialMaterial {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.essential_material_info_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductDiagnoseCheckDiagnoseEssentialMaterial);

rt::impl_serde!(DoudianProductDiagnoseCheckDiagnoseEssentialMaterial, Self::default());

/// Part of the answer to `product.diagnoseCheck`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductDiagnoseCheckDiagnoseRecommend {
    /// 字段key
    pub name: Option<String>,
    /// 推荐属性值
    ///
    /// Keyed by property id.
    pub prop_map: BTreeMap<String, Vec<DoudianProductDiagnoseCheckProp>>,
    /// `suggest_seo_title_words` on the wire; it has no label.
    pub suggest_seo_title_words: Vec<String>,
    /// `recommend_tag_info_list` on the wire; it has no label.
    pub recommend_tag_info_list: Vec<DoudianProductDiagnoseCheckRecommendTagInfo>,
    /// `ai_suggest_prop` on the wire; it has no label.
    pub ai_suggest_prop: Vec<DoudianProductDiagnoseCheckAiSuggestProp>,
}

impl rt::Encode for DoudianProductDiagnoseCheckDiagnoseRecommend {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductDiagnoseCheckDiagnoseRecommend",
            &[
                rt::Field("name", 0, &[]),
                rt::Field("prop_map", 0, &[]),
                rt::Field("suggest_seo_title_words", 0, &[]),
                rt::Field("recommend_tag_info_list", 0, &[]),
                rt::Field("ai_suggest_prop", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.ai_suggest_prop);
        rt::put(w, 0, &self.name);
        rt::put(w, 1, &self.prop_map);
        rt::put(w, 3, &self.recommend_tag_info_list);
        rt::put(w, 2, &self.suggest_seo_title_words);
    }
}

impl rt::Decode for DoudianProductDiagnoseCheckDiagnoseRecommend {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.prop_map, r),
            2 => rt::get(&mut self.suggest_seo_title_words, r),
            3 => rt::get(&mut self.recommend_tag_info_list, r),
            4 => rt::get(&mut self.ai_suggest_prop, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductDiagnoseCheckDiagnoseRecommend);

rt::impl_serde!(DoudianProductDiagnoseCheckDiagnoseRecommend, Self::default());

/// Part of the answer to `product.diagnoseCheck`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductDiagnoseCheckEssentialMaterialInfo {
    /// `material_source` on the wire; it has no label.
    pub material_source: Option<String>,
    /// `material_component_id` on the wire; it has no label.
    pub material_component_id: Option<i64>,
    /// `code` on the wire; it has no label.
    pub code: Option<i64>,
    /// `url` on the wire; it has no label.
    pub url: Option<String>,
}

impl rt::Encode for DoudianProductDiagnoseCheckEssentialMaterialInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductDiagnoseCheckEssentialMaterialInfo",
            &[
                rt::Field("material_source", 0, &[]),
                rt::Field("material_component_id", 0, &[]),
                rt::Field("code", 0, &[]),
                rt::Field("url", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.code);
        rt::put(w, 1, &self.material_component_id);
        rt::put(w, 0, &self.material_source);
        rt::put(w, 3, &self.url);
    }
}

impl rt::Decode for DoudianProductDiagnoseCheckEssentialMaterialInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.material_source, r),
            1 => rt::get(&mut self.material_component_id, r),
            2 => rt::get(&mut self.code, r),
            3 => rt::get(&mut self.url, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductDiagnoseCheckEssentialMaterialInfo);

rt::impl_serde!(DoudianProductDiagnoseCheckEssentialMaterialInfo, Self::default());

/// Part of the answer to `product.diagnoseCheck`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductDiagnoseCheckFieldProblem {
    /// 问题类型
    pub problem_type: Option<i64>,
    /// 字段key
    pub field_key: Option<String>,
    /// tab类型
    pub tab_optimization_type: Option<String>,
    /// 诊断问题示例详情
    pub detail_link: Option<String>,
    /// 诊断问题定位
    pub problem_position: Vec<String>,
    /// 是否合规问题
    pub is_fatal: Option<bool>,
    /// 是否信息空缺导致
    pub is_empty_type: Option<bool>,
    /// 是否支持app展示
    pub is_app_support: Option<bool>,
    /// 问题得分
    pub problem_score: Option<f64>,
    /// 问题名
    pub problem_name: Option<String>,
    /// 是否支持豁免
    pub is_support_exemption: Option<bool>,
    /// 问题分类
    pub problem_category: Option<String>,
    /// 前端展示问题
    pub problem_simple_name: Option<String>,
    /// 诊断问题简介
    pub problem_desc: Option<String>,
    /// 优化类型
    pub optimization_type: Option<i64>,
    /// 问题扩展信息
    pub problem_biz_extra: Option<DoudianProductDiagnoseCheckProblemBizExtra>,
    /// 是否计分项
    pub is_quality_score: Option<bool>,
    /// 问题编码
    pub problem_key: Option<i64>,
    /// 有问题的属性ID
    pub prop_ids: Vec<i64>,
    /// 多值时的位置
    pub index: Option<i64>,
    /// 是否拦截发布
    pub is_block: Option<bool>,
    /// 是否基础分
    pub is_base_score: Option<bool>,
    /// 二级优化类型
    pub second_optimization_type: Option<String>,
    /// 是否已忽略
    pub is_ignored: Option<bool>,
    /// 问题域
    pub diagnose_target: Option<String>,
    /// 字段名
    pub field_name: Option<String>,
    /// 建议
    pub suggestion: Option<String>,
    /// 收益指标
    pub item_rcmd_effect: Option<DoudianProductDiagnoseCheckItemRecommendEffect>,
    /// 优化类型一级分类
    pub optimization_object: Option<String>,
    /// 优化类型二级分类
    pub optimization_issue: Option<String>,
    /// 问题影响描述
    pub problem_affect_describe: Vec<String>,
    /// `jump_link` on the wire; it has no label.
    pub jump_link: Option<String>,
    /// 一级优化类型
    pub first_optimization_type: Option<String>,
    /// 是否支持忽略预警
    pub is_support_ignore: Option<bool>,
}

impl rt::Encode for DoudianProductDiagnoseCheckFieldProblem {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductDiagnoseCheckFieldProblem",
            &[
                rt::Field("problem_type", 0, &[]),
                rt::Field("field_key", 0, &[]),
                rt::Field("tab_optimization_type", 0, &[]),
                rt::Field("detail_link", 0, &[]),
                rt::Field("problem_position", 0, &[]),
                rt::Field("is_fatal", 0, &[]),
                rt::Field("is_empty_type", 0, &[]),
                rt::Field("is_app_support", 0, &[]),
                rt::Field("problem_score", 0, &[]),
                rt::Field("problem_name", 0, &[]),
                rt::Field("is_support_exemption", 0, &[]),
                rt::Field("problem_category", 0, &[]),
                rt::Field("problem_simple_name", 0, &[]),
                rt::Field("problem_desc", 0, &[]),
                rt::Field("optimization_type", 0, &[]),
                rt::Field("problem_biz_extra", 0, &[]),
                rt::Field("is_quality_score", 0, &[]),
                rt::Field("problem_key", 0, &[]),
                rt::Field("prop_ids", 0, &[]),
                rt::Field("index", 0, &[]),
                rt::Field("is_block", 0, &[]),
                rt::Field("is_base_score", 0, &[]),
                rt::Field("second_optimization_type", 0, &[]),
                rt::Field("is_ignored", 0, &[]),
                rt::Field("diagnose_target", 0, &[]),
                rt::Field("field_name", 0, &[]),
                rt::Field("suggestion", 0, &[]),
                rt::Field("item_rcmd_effect", 0, &[]),
                rt::Field("optimization_object", 0, &[]),
                rt::Field("optimization_issue", 0, &[]),
                rt::Field("problem_affect_describe", 0, &[]),
                rt::Field("jump_link", 0, &[]),
                rt::Field("first_optimization_type", 0, &[]),
                rt::Field("is_support_ignore", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.detail_link);
        rt::put(w, 24, &self.diagnose_target);
        rt::put(w, 1, &self.field_key);
        rt::put(w, 25, &self.field_name);
        rt::put(w, 32, &self.first_optimization_type);
        rt::put(w, 19, &self.index);
        rt::put(w, 7, &self.is_app_support);
        rt::put(w, 21, &self.is_base_score);
        rt::put(w, 20, &self.is_block);
        rt::put(w, 6, &self.is_empty_type);
        rt::put(w, 5, &self.is_fatal);
        rt::put(w, 23, &self.is_ignored);
        rt::put(w, 16, &self.is_quality_score);
        rt::put(w, 10, &self.is_support_exemption);
        rt::put(w, 33, &self.is_support_ignore);
        rt::put(w, 27, &self.item_rcmd_effect);
        rt::put(w, 31, &self.jump_link);
        rt::put(w, 29, &self.optimization_issue);
        rt::put(w, 28, &self.optimization_object);
        rt::put(w, 14, &self.optimization_type);
        rt::put(w, 30, &self.problem_affect_describe);
        rt::put(w, 15, &self.problem_biz_extra);
        rt::put(w, 11, &self.problem_category);
        rt::put(w, 13, &self.problem_desc);
        rt::put(w, 17, &self.problem_key);
        rt::put(w, 9, &self.problem_name);
        rt::put(w, 4, &self.problem_position);
        rt::put(w, 8, &self.problem_score);
        rt::put(w, 12, &self.problem_simple_name);
        rt::put(w, 0, &self.problem_type);
        rt::put(w, 18, &self.prop_ids);
        rt::put(w, 22, &self.second_optimization_type);
        rt::put(w, 26, &self.suggestion);
        rt::put(w, 2, &self.tab_optimization_type);
    }
}

impl rt::Decode for DoudianProductDiagnoseCheckFieldProblem {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.problem_type, r),
            1 => rt::get(&mut self.field_key, r),
            2 => rt::get(&mut self.tab_optimization_type, r),
            3 => rt::get(&mut self.detail_link, r),
            4 => rt::get(&mut self.problem_position, r),
            5 => rt::get(&mut self.is_fatal, r),
            6 => rt::get(&mut self.is_empty_type, r),
            7 => rt::get(&mut self.is_app_support, r),
            8 => rt::get(&mut self.problem_score, r),
            9 => rt::get(&mut self.problem_name, r),
            10 => rt::get(&mut self.is_support_exemption, r),
            11 => rt::get(&mut self.problem_category, r),
            12 => rt::get(&mut self.problem_simple_name, r),
            13 => rt::get(&mut self.problem_desc, r),
            14 => rt::get(&mut self.optimization_type, r),
            15 => rt::get(&mut self.problem_biz_extra, r),
            16 => rt::get(&mut self.is_quality_score, r),
            17 => rt::get(&mut self.problem_key, r),
            18 => rt::get(&mut self.prop_ids, r),
            19 => rt::get(&mut self.index, r),
            20 => rt::get(&mut self.is_block, r),
            21 => rt::get(&mut self.is_base_score, r),
            22 => rt::get(&mut self.second_optimization_type, r),
            23 => rt::get(&mut self.is_ignored, r),
            24 => rt::get(&mut self.diagnose_target, r),
            25 => rt::get(&mut self.field_name, r),
            26 => rt::get(&mut self.suggestion, r),
            27 => rt::get(&mut self.item_rcmd_effect, r),
            28 => rt::get(&mut self.optimization_object, r),
            29 => rt::get(&mut self.optimization_issue, r),
            30 => rt::get(&mut self.problem_affect_describe, r),
            31 => rt::get(&mut self.jump_link, r),
            32 => rt::get(&mut self.first_optimization_type, r),
            33 => rt::get(&mut self.is_support_ignore, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductDiagnoseCheckFieldProblem);

rt::impl_serde!(DoudianProductDiagnoseCheckFieldProblem, Self::default());

/// Part of the answer to `product.diagnoseCheck`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductDiagnoseCheckItemRecommendEffect {
    /// 同行使用率
    pub peer_usage_rate: Option<String>,
    /// 提升比例上限
    pub improve_value_upper_bound: Option<String>,
    /// 提升比例下限
    pub improve_value_lower_bound: Option<String>,
    /// 指标描述
    pub effct_desc: Option<String>,
    /// 指标效果
    pub optimization_info: Option<DoudianProductDiagnoseCheckOptimizationInfo>,
}

impl rt::Encode for DoudianProductDiagnoseCheckItemRecommendEffect {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductDiagnoseCheckItemRecommendEffect",
            &[
                rt::Field("peer_usage_rate", 0, &[]),
                rt::Field("improve_value_upper_bound", 0, &[]),
                rt::Field("improve_value_lower_bound", 0, &[]),
                rt::Field("effct_desc", 0, &[]),
                rt::Field("optimization_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.effct_desc);
        rt::put(w, 2, &self.improve_value_lower_bound);
        rt::put(w, 1, &self.improve_value_upper_bound);
        rt::put(w, 4, &self.optimization_info);
        rt::put(w, 0, &self.peer_usage_rate);
    }
}

impl rt::Decode for DoudianProductDiagnoseCheckItemRecommendEffect {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.peer_usage_rate, r),
            1 => rt::get(&mut self.improve_value_upper_bound, r),
            2 => rt::get(&mut self.improve_value_lower_bound, r),
            3 => rt::get(&mut self.effct_desc, r),
            4 => rt::get(&mut self.optimization_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductDiagnoseCheckItemRecommendEffect);

rt::impl_serde!(DoudianProductDiagnoseCheckItemRecommendEffect, Self::default());

/// Part of the request `product.diagnoseCheck`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductDiagnoseCheckMeasureInfo {
    /// 度量衡模版ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub template_id: Option<rt::Value>,
    /// 度量衡模块信息
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub values: Vec<DoudianProductMeasureValue>,
}

impl DoudianProductDiagnoseCheckMeasureInfo {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            template_id: None,
            values: Default::default(),
        }
    }

    /// Sets `template_id` (度量衡模版ID).
    #[must_use]
    pub fn template_id(mut self, template_id: impl Into<rt::Value>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets `values` (度量衡模块信息).
    #[must_use]
    pub fn values(mut self, values: impl Into<Vec<DoudianProductMeasureValue>>) -> Self {
        self.values = values.into();
        self
    }
}

impl rt::Encode for DoudianProductDiagnoseCheckMeasureInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductDiagnoseCheckMeasureInfo",
            &[
                rt::Field("template_id", rt::UNCERTAIN, &[]),
                rt::Field("values", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.template_id);
        rt::put(w, 1, &self.values);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductDiagnoseCheckMeasureInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template_id, r),
            1 => rt::get(&mut self.values, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductDiagnoseCheckMeasureInfo);

rt::impl_serde!(DoudianProductDiagnoseCheckMeasureInfo, Self::default());

/// Part of the answer to `product.diagnoseCheck`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductDiagnoseCheckOptimizationInfo {
    /// `default_event_type` on the wire; it has no label.
    pub default_event_type: Vec<String>,
    /// `optimization_key` on the wire; it has no label.
    pub optimization_key: Option<String>,
    /// `optimization_name` on the wire; it has no label.
    pub optimization_name: Option<String>,
    /// `optimization_status` on the wire; it has no label.
    pub optimization_status: Option<String>,
    /// `unavailable_reason` on the wire; it has no label.
    pub unavailable_reason: Option<String>,
    /// `default_index_value` on the wire; it has no label.
    pub default_index_value: Vec<String>,
}

impl rt::Encode for DoudianProductDiagnoseCheckOptimizationInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductDiagnoseCheckOptimizationInfo",
            &[
                rt::Field("default_event_type", 0, &[]),
                rt::Field("optimization_key", 0, &[]),
                rt::Field("optimization_name", 0, &[]),
                rt::Field("optimization_status", 0, &[]),
                rt::Field("unavailable_reason", 0, &[]),
                rt::Field("default_index_value", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.default_event_type);
        rt::put(w, 5, &self.default_index_value);
        rt::put(w, 1, &self.optimization_key);
        rt::put(w, 2, &self.optimization_name);
        rt::put(w, 3, &self.optimization_status);
        rt::put(w, 4, &self.unavailable_reason);
    }
}

impl rt::Decode for DoudianProductDiagnoseCheckOptimizationInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.default_event_type, r),
            1 => rt::get(&mut self.optimization_key, r),
            2 => rt::get(&mut self.optimization_name, r),
            3 => rt::get(&mut self.optimization_status, r),
            4 => rt::get(&mut self.unavailable_reason, r),
            5 => rt::get(&mut self.default_index_value, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductDiagnoseCheckOptimizationInfo);

rt::impl_serde!(DoudianProductDiagnoseCheckOptimizationInfo, Self::default());

/// Part of the answer to `product.diagnoseCheck`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductDiagnoseCheckProblemBizExtra {
    /// 填错属性项的文案
    ///
    /// Keyed by property id.
    pub conflict_props_docs_map: BTreeMap<String, String>,
    /// 重复铺货商品
    pub similar_product_list: Vec<i64>,
    /// 标题错别字
    pub title_typo: Option<String>,
}

impl rt::Encode for DoudianProductDiagnoseCheckProblemBizExtra {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductDiagnoseCheckProblemBizExtra",
            &[
                rt::Field("conflict_props_docs_map", 0, &[]),
                rt::Field("similar_product_list", 0, &[]),
                rt::Field("title_typo", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.conflict_props_docs_map);
        rt::put(w, 1, &self.similar_product_list);
        rt::put(w, 2, &self.title_typo);
    }
}

impl rt::Decode for DoudianProductDiagnoseCheckProblemBizExtra {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.conflict_props_docs_map, r),
            1 => rt::get(&mut self.similar_product_list, r),
            2 => rt::get(&mut self.title_typo, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductDiagnoseCheckProblemBizExtra);

rt::impl_serde!(DoudianProductDiagnoseCheckProblemBizExtra, Self::default());

/// Part of the request `product.diagnoseCheck`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductDiagnoseCheckProductMainPic {
    /// 图片url
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub url: Option<String>,
    /// `type` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub r#type: Option<i64>,
    /// `pic_id` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub pic_id: Option<rt::Value>,
}

impl DoudianProductDiagnoseCheckProductMainPic {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            url: None,
            r#type: None,
            pic_id: None,
        }
    }

    /// Sets `url` (图片url).
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: i64) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Sets `pic_id`.
    #[must_use]
    pub fn pic_id(mut self, pic_id: impl Into<rt::Value>) -> Self {
        self.pic_id = Some(pic_id.into());
        self
    }
}

impl rt::Encode for DoudianProductDiagnoseCheckProductMainPic {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductDiagnoseCheckProductMainPic",
            &[
                rt::Field("url", rt::UNCERTAIN, &[]),
                rt::Field("type", rt::UNCERTAIN, &[]),
                rt::Field("pic_id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.pic_id);
        rt::put(w, 1, &self.r#type);
        rt::put(w, 0, &self.url);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductDiagnoseCheckProductMainPic {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.url, r),
            1 => rt::get(&mut self.r#type, r),
            2 => rt::get(&mut self.pic_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductDiagnoseCheckProductMainPic);

rt::impl_serde!(DoudianProductDiagnoseCheckProductMainPic, Self::default());

/// Part of the answer to `product.diagnoseCheck`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductDiagnoseCheckProp {
    /// `value` on the wire; it has no label.
    ///
    /// 0: a free value, given by name.
    pub value: Option<i64>,
    /// `name` on the wire; it has no label.
    pub name: Option<String>,
}

impl rt::Encode for DoudianProductDiagnoseCheckProp {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductDiagnoseCheckProp",
            &[rt::Field("value", 0, &[]), rt::Field("name", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.name);
        rt::put(w, 0, &self.value);
    }
}

impl rt::Decode for DoudianProductDiagnoseCheckProp {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.value, r),
            1 => rt::get(&mut self.name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductDiagnoseCheckProp);

rt::impl_serde!(DoudianProductDiagnoseCheckProp, Self::default());

/// Part of the answer to `product.diagnoseCheck`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductDiagnoseCheckQualityScore {
    /// 质量分
    pub score: Option<i64>,
    /// 等级
    pub level: Option<String>,
    /// 质量分版本
    pub version: Option<String>,
}

impl rt::Encode for DoudianProductDiagnoseCheckQualityScore {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductDiagnoseCheckQualityScore",
            &[
                rt::Field("score", 0, &[]),
                rt::Field("level", 0, &[]),
                rt::Field("version", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.level);
        rt::put(w, 0, &self.score);
        rt::put(w, 2, &self.version);
    }
}

impl rt::Decode for DoudianProductDiagnoseCheckQualityScore {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.score, r),
            1 => rt::get(&mut self.level, r),
            2 => rt::get(&mut self.version, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductDiagnoseCheckQualityScore);

rt::impl_serde!(DoudianProductDiagnoseCheckQualityScore, Self::default());

/// Part of the answer to `product.diagnoseCheck`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductDiagnoseCheckRecommendTagInfo {
    /// `tag_type` on the wire; it has no label.
    ///
    /// hot or normal.
    pub tag_type: Option<String>,
    /// 推荐词
    pub name: Option<String>,
}

impl rt::Encode for DoudianProductDiagnoseCheckRecommendTagInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductDiagnoseCheckRecommendTagInfo",
            &[rt::Field("tag_type", 0, &[]), rt::Field("name", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.name);
        rt::put(w, 0, &self.tag_type);
    }
}

impl rt::Decode for DoudianProductDiagnoseCheckRecommendTagInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.tag_type, r),
            1 => rt::get(&mut self.name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductDiagnoseCheckRecommendTagInfo);

rt::impl_serde!(DoudianProductDiagnoseCheckRecommendTagInfo, Self::default());

/// Part of the request `product.diagnoseCheck`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductDiagnoseCheckSellProperty {
    /// 规格名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub property_name: Option<String>,
    /// 规格值名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub value_name: Option<String>,
    /// 度量衡信息
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub measure_info: Option<DoudianProductDiagnoseCheckMeasureInfo>,
}

impl DoudianProductDiagnoseCheckSellProperty {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            property_name: None,
            value_name: None,
            measure_info: None,
        }
    }

    /// Sets `property_name` (规格名称).
    #[must_use]
    pub fn property_name(mut self, property_name: impl Into<String>) -> Self {
        self.property_name = Some(property_name.into());
        self
    }

    /// Sets `value_name` (规格值名称).
    #[must_use]
    pub fn value_name(mut self, value_name: impl Into<String>) -> Self {
        self.value_name = Some(value_name.into());
        self
    }

    /// Sets `measure_info` (度量衡信息).
    #[must_use]
    pub fn measure_info(
        mut self,
        measure_info: DoudianProductDiagnoseCheckMeasureInfo,
    ) -> Self {
        self.measure_info = Some(measure_info);
        self
    }
}

impl rt::Encode for DoudianProductDiagnoseCheckSellProperty {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductDiagnoseCheckSellProperty",
            &[
                rt::Field("property_name", rt::UNCERTAIN, &[]),
                rt::Field("value_name", rt::UNCERTAIN, &[]),
                rt::Field("measure_info", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.measure_info);
        rt::put(w, 0, &self.property_name);
        rt::put(w, 1, &self.value_name);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductDiagnoseCheckSellProperty {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.property_name, r),
            1 => rt::get(&mut self.value_name, r),
            2 => rt::get(&mut self.measure_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductDiagnoseCheckSellProperty);

rt::impl_serde!(DoudianProductDiagnoseCheckSellProperty, Self::default());

/// Part of the request `product.diagnoseCheck`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductDiagnoseCheckSku {
    /// 价格, in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub price: Option<i64>,
    /// 名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub name: Option<String>,
    /// 库存信息
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub stock: Option<rt::Value>,
    /// 图片URL
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub image_url: Option<rt::Value>,
    /// SKU\_ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub sku_id: Option<i64>,
    /// 规格值ID列表
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub spec_detail_ids: Vec<i64>,
    /// SKU分类
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub sku_classification_type: Option<String>,
    /// SKU规格信息
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub sell_properties: Vec<DoudianProductDiagnoseCheckSellProperty>,
}

impl DoudianProductDiagnoseCheckSku {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            price: None,
            name: None,
            stock: None,
            image_url: None,
            sku_id: None,
            spec_detail_ids: Default::default(),
            sku_classification_type: None,
            sell_properties: Default::default(),
        }
    }

    /// Sets `price` (价格).
    #[must_use]
    pub fn price(mut self, price: i64) -> Self {
        self.price = Some(price);
        self
    }

    /// Sets `name` (名称).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `stock` (库存信息).
    #[must_use]
    pub fn stock(mut self, stock: impl Into<rt::Value>) -> Self {
        self.stock = Some(stock.into());
        self
    }

    /// Sets `image_url` (图片URL).
    #[must_use]
    pub fn image_url(mut self, image_url: impl Into<rt::Value>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }

    /// Sets `sku_id` (SKU\_ID).
    #[must_use]
    pub fn sku_id(mut self, sku_id: i64) -> Self {
        self.sku_id = Some(sku_id);
        self
    }

    /// Sets `spec_detail_ids` (规格值ID列表).
    #[must_use]
    pub fn spec_detail_ids(mut self, spec_detail_ids: impl Into<Vec<i64>>) -> Self {
        self.spec_detail_ids = spec_detail_ids.into();
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

    /// Sets `sell_properties` (SKU规格信息).
    #[must_use]
    pub fn sell_properties(
        mut self,
        sell_properties: impl Into<Vec<DoudianProductDiagnoseCheckSellProperty>>,
    ) -> Self {
        self.sell_properties = sell_properties.into();
        self
    }
}

impl rt::Encode for DoudianProductDiagnoseCheckSku {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductDiagnoseCheckSku",
            &[
                rt::Field("price", rt::UNCERTAIN, &[]),
                rt::Field("name", rt::UNCERTAIN, &[]),
                rt::Field("stock", rt::UNCERTAIN, &[]),
                rt::Field("image_url", rt::UNCERTAIN, &[]),
                rt::Field("sku_id", rt::UNCERTAIN, &[]),
                rt::Field("spec_detail_ids", rt::UNCERTAIN, &[]),
                rt::Field("sku_classification_type", rt::UNCERTAIN, &[]),
                rt::Field("sell_properties", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.image_url);
        rt::put(w, 1, &self.name);
        rt::put(w, 0, &self.price);
        rt::put(w, 7, &self.sell_properties);
        rt::put(w, 6, &self.sku_classification_type);
        rt::put(w, 4, &self.sku_id);
        rt::put(w, 5, &self.spec_detail_ids);
        rt::put(w, 2, &self.stock);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductDiagnoseCheckSku {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.price, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.stock, r),
            3 => rt::get(&mut self.image_url, r),
            4 => rt::get(&mut self.sku_id, r),
            5 => rt::get(&mut self.spec_detail_ids, r),
            6 => rt::get(&mut self.sku_classification_type, r),
            7 => rt::get(&mut self.sell_properties, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductDiagnoseCheckSku);

rt::impl_serde!(DoudianProductDiagnoseCheckSku, Self::default());
