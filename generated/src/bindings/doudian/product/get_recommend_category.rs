// @generated from doudian/product/product.GetRecommendCategory.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;
use crate::DoudianCategoryPath;

/// 商品类目预测 — `product.GetRecommendCategory`
///
/// Family: `product` (the feature `product`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductGetRecommendCategoryRequest;
///
/// let request = DoudianProductGetRecommendCategoryRequest::new("category_infer");
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
/// | 20000 | `isp.service-error:2010001` | 系统错误 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:2010004` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:2010013` | 获取账号信息失败 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductGetRecommendCategoryRequest {
    /// 场景
    ///
    /// Codes:
    ///
    /// - `category_infer` 基于标题、图片等推断商品类目
    /// - `product_info` 基于商品内容进行类目错放判断
    /// - `smart_publish` 图片预测类目
    pub scene: String,
    /// 商品主图图片url
    pub pic: Option<Vec<DoudianProductGetRecommendCategoryPic>>,
    /// 商品类目ID
    pub category_leaf_id: Option<i64>,
    /// 商品标题
    pub name: Option<String>,
    /// 商品类目属性
    ///
    /// Keyed by property id.
    pub product_format_new: Option<
        BTreeMap<String, DoudianProductGetRecommendCategoryProductFormatNew>,
    >,
    /// 品牌ID
    pub standard_brand_id: Option<i64>,
}

impl DoudianProductGetRecommendCategoryRequest {
    /// With the parameters that are required.
    pub fn new(scene: impl Into<String>) -> Self {
        Self {
            scene: scene.into(),
            pic: None,
            category_leaf_id: None,
            name: None,
            product_format_new: None,
            standard_brand_id: None,
        }
    }

    /// Sets `pic` (商品主图图片url).
    #[must_use]
    pub fn pic(
        mut self,
        pic: impl Into<Vec<DoudianProductGetRecommendCategoryPic>>,
    ) -> Self {
        self.pic = Some(pic.into());
        self
    }

    /// Sets `category_leaf_id` (商品类目ID).
    #[must_use]
    pub fn category_leaf_id(mut self, category_leaf_id: i64) -> Self {
        self.category_leaf_id = Some(category_leaf_id);
        self
    }

    /// Sets `name` (商品标题).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `product_format_new` (商品类目属性).
    #[must_use]
    pub fn product_format_new(
        mut self,
        product_format_new: impl Into<
            BTreeMap<String, DoudianProductGetRecommendCategoryProductFormatNew>,
        >,
    ) -> Self {
        self.product_format_new = Some(product_format_new.into());
        self
    }

    /// Sets `standard_brand_id` (品牌ID).
    #[must_use]
    pub fn standard_brand_id(mut self, standard_brand_id: i64) -> Self {
        self.standard_brand_id = Some(standard_brand_id);
        self
    }
}

/// The answer to [`DoudianProductGetRecommendCategoryRequest`].
pub type DoudianProductGetRecommendCategoryResponse = rt::DoudianResponse<
    DoudianProductGetRecommendCategoryData,
>;

impl rt::DoudianRequest for DoudianProductGetRecommendCategoryRequest {
    type Data = DoudianProductGetRecommendCategoryData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.GetRecommendCategory",
        path: "/product/GetRecommendCategory",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:2010001",
                label: "系统错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2010004",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010013",
                label: "获取账号信息失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianProductGetRecommendCategoryRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetRecommendCategoryRequest",
            &[
                rt::Field(
                    "scene",
                    rt::REQUIRED,
                    &["category_infer", "product_info", "smart_publish"],
                ),
                rt::Field("pic", 0, &[]),
                rt::Field("category_leaf_id", 0, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("product_format_new", 0, &[]),
                rt::Field("standard_brand_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.category_leaf_id);
        rt::put(w, 3, &self.name);
        rt::put(w, 1, &self.pic);
        rt::put(w, 4, &self.product_format_new);
        rt::put(w, 0, &self.scene);
        rt::put(w, 5, &self.standard_brand_id);
    }
}

rt::impl_record!(DoudianProductGetRecommendCategoryRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductGetRecommendCategoryRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.scene, r),
            1 => rt::get(&mut self.pic, r),
            2 => rt::get(&mut self.category_leaf_id, r),
            3 => rt::get(&mut self.name, r),
            4 => rt::get(&mut self.product_format_new, r),
            5 => rt::get(&mut self.standard_brand_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductGetRecommendCategoryRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            scene: Default::default(),
            pic: Default::default(),
            category_leaf_id: Default::default(),
            name: Default::default(),
            product_format_new: Default::default(),
            standard_brand_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductGetRecommendCategoryRequest, Self::blank());

/// Part of the answer to `product.GetRecommendCategory`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetRecommendCategoryData {
    /// 推荐类目结果 (`categoryDetails`)
    pub category_details: Vec<DoudianProductGetRecommendCategoryRecommendedCategory>,
}

impl rt::Encode for DoudianProductGetRecommendCategoryData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetRecommendCategoryData",
            &[rt::Field("categoryDetails", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.category_details);
    }
}

impl rt::Decode for DoudianProductGetRecommendCategoryData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.category_details, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetRecommendCategoryData);

rt::impl_serde!(DoudianProductGetRecommendCategoryData, Self::default());

/// Part of the request `product.GetRecommendCategory`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetRecommendCategoryPic {
    /// 图片链接
    pub url: String,
}

impl DoudianProductGetRecommendCategoryPic {
    /// With the parameters that are required.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

impl rt::Encode for DoudianProductGetRecommendCategoryPic {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetRecommendCategoryPic",
            &[rt::Field("url", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.url);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductGetRecommendCategoryPic {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.url, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetRecommendCategoryPic);

rt::impl_serde!(DoudianProductGetRecommendCategoryPic, Self::default());

/// Part of the request `product.GetRecommendCategory`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetRecommendCategoryProductFormatNew {
    /// 属性ID
    ///
    /// No longer in the platform's documentation.
    #[deprecated]
    pub value: Option<i64>,
    /// 属性名称
    ///
    /// No longer in the platform's documentation.
    #[deprecated]
    pub name: Option<String>,
}

#[allow(deprecated)]
impl DoudianProductGetRecommendCategoryProductFormatNew {
    /// Without parameters.
    pub fn new() -> Self {
        Self { value: None, name: None }
    }

    /// Sets `value` (属性ID).
    #[deprecated]
    #[must_use]
    pub fn value(mut self, value: i64) -> Self {
        self.value = Some(value);
        self
    }

    /// Sets `name` (属性名称).
    #[deprecated]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

#[allow(deprecated)]
impl rt::Encode for DoudianProductGetRecommendCategoryProductFormatNew {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetRecommendCategoryProductFormatNew",
            &[rt::Field("value", 0, &[]), rt::Field("name", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.name);
        rt::put(w, 0, &self.value);
    }
}

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl rt::Decode for DoudianProductGetRecommendCategoryProductFormatNew {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.value, r),
            1 => rt::get(&mut self.name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetRecommendCategoryProductFormatNew);

rt::impl_serde!(DoudianProductGetRecommendCategoryProductFormatNew, Self::default());

/// Part of the answer to `product.GetRecommendCategory`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetRecommendCategoryRecommendedCategory {
    /// 类目详情
    pub category_detail: Option<DoudianCategoryPath>,
    /// 类目资质状态
    ///
    /// Codes:
    ///
    /// - `0` 有资质
    /// - `1` 资质过期
    /// - `2` 无资质
    pub qualification_status: Option<i64>,
}

impl rt::Encode for DoudianProductGetRecommendCategoryRecommendedCategory {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetRecommendCategoryRecommendedCategory",
            &[
                rt::Field("category_detail", 0, &[]),
                rt::Field("qualification_status", 0, &["0", "1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.category_detail);
        rt::put(w, 1, &self.qualification_status);
    }
}

impl rt::Decode for DoudianProductGetRecommendCategoryRecommendedCategory {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.category_detail, r),
            1 => rt::get(&mut self.qualification_status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetRecommendCategoryRecommendedCategory);

rt::impl_serde!(DoudianProductGetRecommendCategoryRecommendedCategory, Self::default());
