// @generated from doudian/product/product.recommendProperties.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;
use crate::DoudianPropertyValue;

/// 商品属性推荐 — `product.recommendProperties`
///
/// Family: `product` (the feature `product`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductRecommendPropertiesRequest;
///
/// let request = DoudianProductRecommendPropertiesRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductRecommendPropertiesRequest {
    /// 类目ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub category_id: Option<i64>,
    /// `material_ids` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub material_ids: Option<Vec<String>>,
    /// `img_urls` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub img_urls: Option<rt::Value>,
    /// 商品名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub name: Option<String>,
    /// 商品属性
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_format: Option<String>,
}

impl DoudianProductRecommendPropertiesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            category_id: None,
            material_ids: None,
            img_urls: None,
            name: None,
            product_format: None,
        }
    }

    /// Sets `category_id` (类目ID).
    #[must_use]
    pub fn category_id(mut self, category_id: i64) -> Self {
        self.category_id = Some(category_id);
        self
    }

    /// Sets `material_ids`.
    #[must_use]
    pub fn material_ids(
        mut self,
        material_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.material_ids = Some(material_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `img_urls`.
    #[must_use]
    pub fn img_urls(mut self, img_urls: impl Into<rt::Value>) -> Self {
        self.img_urls = Some(img_urls.into());
        self
    }

    /// Sets `name` (商品名称).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `product_format` (商品属性).
    #[must_use]
    pub fn product_format(mut self, product_format: impl Into<String>) -> Self {
        self.product_format = Some(product_format.into());
        self
    }
}

impl Default for DoudianProductRecommendPropertiesRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianProductRecommendPropertiesRequest`].
pub type DoudianProductRecommendPropertiesResponse = rt::DoudianResponse<
    DoudianProductRecommendPropertiesData,
>;

impl rt::DoudianRequest for DoudianProductRecommendPropertiesRequest {
    type Data = DoudianProductRecommendPropertiesData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.recommendProperties",
        path: "/product/recommendProperties",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductRecommendPropertiesRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductRecommendPropertiesRequest",
            &[
                rt::Field("category_id", rt::UNCERTAIN, &[]),
                rt::Field("material_ids", rt::UNCERTAIN, &[]),
                rt::Field("img_urls", rt::UNCERTAIN, &[]),
                rt::Field("name", rt::UNCERTAIN, &[]),
                rt::Field("product_format", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.category_id);
        rt::put(w, 2, &self.img_urls);
        rt::put(w, 1, &self.material_ids);
        rt::put(w, 3, &self.name);
        rt::put(w, 4, &self.product_format);
    }
}

rt::impl_record!(DoudianProductRecommendPropertiesRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductRecommendPropertiesRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.category_id, r),
            1 => rt::get(&mut self.material_ids, r),
            2 => rt::get(&mut self.img_urls, r),
            3 => rt::get(&mut self.name, r),
            4 => rt::get(&mut self.product_format, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductRecommendPropertiesRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            category_id: Default::default(),
            material_ids: Default::default(),
            img_urls: Default::default(),
            name: Default::default(),
            product_format: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductRecommendPropertiesRequest, Self::blank());

/// Part of the answer to `product.recommendProperties`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductRecommendPropertiesCheckResult {
    /// 属性ID
    pub property_id: Option<i64>,
    /// 判准正确
    pub is_right: Option<bool>,
}

impl rt::Encode for DoudianProductRecommendPropertiesCheckResult {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductRecommendPropertiesCheckResult",
            &[rt::Field("property_id", 0, &[]), rt::Field("is_right", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.is_right);
        rt::put(w, 0, &self.property_id);
    }
}

impl rt::Decode for DoudianProductRecommendPropertiesCheckResult {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.property_id, r),
            1 => rt::get(&mut self.is_right, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductRecommendPropertiesCheckResult);

rt::impl_serde!(DoudianProductRecommendPropertiesCheckResult, Self::default());

/// Part of the answer to `product.recommendProperties`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductRecommendPropertiesData {
    /// 推荐的属性列表
    pub properties: Vec<DoudianProductRecommendPropertiesProperty>,
    /// 属性判准结果
    ///
    /// Keyed by property id.
    pub check_result: BTreeMap<String, DoudianProductRecommendPropertiesCheckResult>,
}

impl rt::Encode for DoudianProductRecommendPropertiesData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductRecommendPropertiesData",
            &[rt::Field("properties", 0, &[]), rt::Field("check_result", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.check_result);
        rt::put(w, 0, &self.properties);
    }
}

impl rt::Decode for DoudianProductRecommendPropertiesData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.properties, r),
            1 => rt::get(&mut self.check_result, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductRecommendPropertiesData);

rt::impl_serde!(DoudianProductRecommendPropertiesData, Self::default());

/// Part of the answer to `product.recommendProperties`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductRecommendPropertiesProperty {
    /// 属性项名称
    pub property_name: Option<String>,
    /// 推荐的属性值列表
    pub property_values: Vec<DoudianPropertyValue>,
    /// 属性推荐来源
    pub recommend_source: Option<String>,
    /// 属性项ID
    pub property_id: Option<i64>,
}

impl rt::Encode for DoudianProductRecommendPropertiesProperty {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductRecommendPropertiesProperty",
            &[
                rt::Field("property_name", 0, &[]),
                rt::Field("property_values", 0, &[]),
                rt::Field("recommend_source", 0, &[]),
                rt::Field("property_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.property_id);
        rt::put(w, 0, &self.property_name);
        rt::put(w, 1, &self.property_values);
        rt::put(w, 2, &self.recommend_source);
    }
}

impl rt::Decode for DoudianProductRecommendPropertiesProperty {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.property_name, r),
            1 => rt::get(&mut self.property_values, r),
            2 => rt::get(&mut self.recommend_source, r),
            3 => rt::get(&mut self.property_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductRecommendPropertiesProperty);

rt::impl_serde!(DoudianProductRecommendPropertiesProperty, Self::default());
