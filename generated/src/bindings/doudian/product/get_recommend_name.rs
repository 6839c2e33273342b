// @generated from doudian/product/product.getRecommendName.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 商品标题推荐 — `product.getRecommendName`
///
/// Family: `product` (the feature `product`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianProductGetRecommendNameRequest, DoudianProductGetRecommendNameSelectProperty};
///
/// let request = DoudianProductGetRecommendNameRequest::new(
///     ["…"],
///     1,
///     1,
///     "…",
///     1,
///     "…",
///     1,
///     "…",
///     [
///         (
///             "1".to_owned(),
///             [DoudianProductGetRecommendNameSelectProperty::new(1, "…")].into(),
///         ),
///     ],
/// );
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
/// | 40004 | `isv.parameter-invalid:2010342` | 无有效标题推荐场景 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductGetRecommendNameRequest {
    /// 场景
    ///
    /// Only one scene is open so far.
    pub scene: Vec<String>,
    /// 商品叶子类目ID
    pub category_leaf_id: i64,
    /// 一级类目ID
    pub first_cid: i64,
    /// 一级类目名
    pub first_cid_name: String,
    /// 二级类目ID
    pub second_cid: i64,
    /// 二级类目名
    pub second_cid_name: String,
    /// 三级类目ID
    pub third_cid: i64,
    /// 三级类目名
    pub third_cid_name: String,
    /// 商品类目属性
    ///
    /// Keyed by property id.
    pub select_property: BTreeMap<
        String,
        Vec<DoudianProductGetRecommendNameSelectProperty>,
    >,
    /// `use_brand_name` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub use_brand_name: Option<rt::Value>,
}

#[allow(clippy::too_many_arguments)]
impl DoudianProductGetRecommendNameRequest {
    /// With the parameters that are required.
    pub fn new(
        scene: impl IntoIterator<Item = impl Into<String>>,
        category_leaf_id: i64,
        first_cid: i64,
        first_cid_name: impl Into<String>,
        second_cid: i64,
        second_cid_name: impl Into<String>,
        third_cid: i64,
        third_cid_name: impl Into<String>,
        select_property: impl Into<
            BTreeMap<String, Vec<DoudianProductGetRecommendNameSelectProperty>>,
        >,
    ) -> Self {
        Self {
            scene: scene.into_iter().map(Into::into).collect(),
            category_leaf_id,
            first_cid,
            first_cid_name: first_cid_name.into(),
            second_cid,
            second_cid_name: second_cid_name.into(),
            third_cid,
            third_cid_name: third_cid_name.into(),
            select_property: select_property.into(),
            use_brand_name: None,
        }
    }

    /// Sets `use_brand_name`.
    #[must_use]
    pub fn use_brand_name(mut self, use_brand_name: impl Into<rt::Value>) -> Self {
        self.use_brand_name = Some(use_brand_name.into());
        self
    }
}

/// The answer to [`DoudianProductGetRecommendNameRequest`].
pub type DoudianProductGetRecommendNameResponse = rt::DoudianResponse<
    DoudianProductGetRecommendNameData,
>;

impl rt::DoudianRequest for DoudianProductGetRecommendNameRequest {
    type Data = DoudianProductGetRecommendNameData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.getRecommendName",
        path: "/product/getRecommendName",
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
                code: 40004,
                sub_code: "isv.parameter-invalid:2010342",
                label: "无有效标题推荐场景",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianProductGetRecommendNameRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetRecommendNameRequest",
            &[
                rt::Field("scene", rt::REQUIRED, &[]),
                rt::Field("category_leaf_id", rt::REQUIRED, &[]),
                rt::Field("first_cid", rt::REQUIRED, &[]),
                rt::Field("first_cid_name", rt::REQUIRED, &[]),
                rt::Field("second_cid", rt::REQUIRED, &[]),
                rt::Field("second_cid_name", rt::REQUIRED, &[]),
                rt::Field("third_cid", rt::REQUIRED, &[]),
                rt::Field("third_cid_name", rt::REQUIRED, &[]),
                rt::Field("select_property", rt::REQUIRED, &[]),
                rt::Field("use_brand_name", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.category_leaf_id);
        rt::put(w, 2, &self.first_cid);
        rt::put(w, 3, &self.first_cid_name);
        rt::put(w, 0, &self.scene);
        rt::put(w, 4, &self.second_cid);
        rt::put(w, 5, &self.second_cid_name);
        rt::put(w, 8, &self.select_property);
        rt::put(w, 6, &self.third_cid);
        rt::put(w, 7, &self.third_cid_name);
        rt::put(w, 9, &self.use_brand_name);
    }
}

rt::impl_record!(DoudianProductGetRecommendNameRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductGetRecommendNameRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.scene, r),
            1 => rt::get(&mut self.category_leaf_id, r),
            2 => rt::get(&mut self.first_cid, r),
            3 => rt::get(&mut self.first_cid_name, r),
            4 => rt::get(&mut self.second_cid, r),
            5 => rt::get(&mut self.second_cid_name, r),
            6 => rt::get(&mut self.third_cid, r),
            7 => rt::get(&mut self.third_cid_name, r),
            8 => rt::get(&mut self.select_property, r),
            9 => rt::get(&mut self.use_brand_name, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductGetRecommendNameRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            scene: Default::default(),
            category_leaf_id: Default::default(),
            first_cid: Default::default(),
            first_cid_name: Default::default(),
            second_cid: Default::default(),
            second_cid_name: Default::default(),
            third_cid: Default::default(),
            third_cid_name: Default::default(),
            select_property: Default::default(),
            use_brand_name: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductGetRecommendNameRequest, Self::blank());

/// Part of the answer to `product.getRecommendName`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetRecommendNameData {
    /// 商品标题推荐结果
    pub recommend_name: Vec<DoudianProductGetRecommendNameRecommendName>,
}

impl rt::Encode for DoudianProductGetRecommendNameData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetRecommendNameData",
            &[rt::Field("recommend_name", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.recommend_name);
    }
}

impl rt::Decode for DoudianProductGetRecommendNameData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.recommend_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetRecommendNameData);

rt::impl_serde!(DoudianProductGetRecommendNameData, Self::default());

/// Part of the answer to `product.getRecommendName`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetRecommendNameRecommendName {
    /// 推荐场景
    pub recommend_scene: Option<String>,
    /// 推荐结果
    pub recommend_value: Option<String>,
}

impl rt::Encode for DoudianProductGetRecommendNameRecommendName {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetRecommendNameRecommendName",
            &[rt::Field("recommend_scene", 0, &[]), rt::Field("recommend_value", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.recommend_scene);
        rt::put(w, 1, &self.recommend_value);
    }
}

impl rt::Decode for DoudianProductGetRecommendNameRecommendName {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.recommend_scene, r),
            1 => rt::get(&mut self.recommend_value, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetRecommendNameRecommendName);

rt::impl_serde!(DoudianProductGetRecommendNameRecommendName, Self::default());

/// Part of the request `product.getRecommendName`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetRecommendNameSelectProperty {
    /// 属性ID
    ///
    /// No longer in the platform's documentation.
    #[deprecated]
    pub value: i64,
    /// 属性名称
    ///
    /// No longer in the platform's documentation.
    #[deprecated]
    pub name: String,
}

#[allow(deprecated)]
impl DoudianProductGetRecommendNameSelectProperty {
    /// With the parameters that are required.
    pub fn new(value: i64, name: impl Into<String>) -> Self {
        Self { value, name: name.into() }
    }
}

#[allow(deprecated)]
impl rt::Encode for DoudianProductGetRecommendNameSelectProperty {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetRecommendNameSelectProperty",
            &[
                rt::Field("value", rt::REQUIRED, &[]),
                rt::Field("name", rt::REQUIRED, &[]),
            ],
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
impl rt::Decode for DoudianProductGetRecommendNameSelectProperty {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.value, r),
            1 => rt::get(&mut self.name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetRecommendNameSelectProperty);

rt::impl_serde!(DoudianProductGetRecommendNameSelectProperty, Self::default());
