// @generated from doudian/product/product.CategoryDimList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 类目维度列表 — `product.CategoryDimList`
///
/// Family: `product` (the feature `product`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductCategoryDimListRequest;
///
/// let request = DoudianProductCategoryDimListRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductCategoryDimListRequest {
    /// 类目层级
    pub level: Option<i32>,
    /// 类目名
    pub name: Option<String>,
    /// 上级类目ID
    pub parent_id: Option<i64>,
}

impl DoudianProductCategoryDimListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            level: None,
            name: None,
            parent_id: None,
        }
    }

    /// Sets `level` (类目层级).
    #[must_use]
    pub fn level(mut self, level: i32) -> Self {
        self.level = Some(level);
        self
    }

    /// Sets `name` (类目名).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `parent_id` (上级类目ID).
    #[must_use]
    pub fn parent_id(mut self, parent_id: i64) -> Self {
        self.parent_id = Some(parent_id);
        self
    }
}

impl Default for DoudianProductCategoryDimListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianProductCategoryDimListRequest`].
pub type DoudianProductCategoryDimListResponse = rt::DoudianResponse<
    Vec<DoudianProductCategoryDimListCategory>,
>;

impl rt::DoudianRequest for DoudianProductCategoryDimListRequest {
    type Data = Vec<DoudianProductCategoryDimListCategory>;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.CategoryDimList",
        path: "/product/CategoryDimList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductCategoryDimListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductCategoryDimListRequest",
            &[
                rt::Field("level", 0, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("parent_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.level);
        rt::put(w, 1, &self.name);
        rt::put(w, 2, &self.parent_id);
    }
}

rt::impl_record!(DoudianProductCategoryDimListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductCategoryDimListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.level, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.parent_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductCategoryDimListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            level: Default::default(),
            name: Default::default(),
            parent_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductCategoryDimListRequest, Self::blank());

/// Part of the answer to `product.CategoryDimList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductCategoryDimListCategory {
    /// 类目ID
    pub id: Option<i64>,
    /// 类目名
    pub name: Option<String>,
    /// 类目层级
    pub level: Option<i32>,
    /// 上级ID
    pub parent_id: Option<i64>,
    /// 是否叶子类目
    pub is_leaf: Option<i32>,
    /// 行业名
    pub vertical_category_new: Option<String>,
    /// 行业英文名
    pub vertical_category_code_new: Option<String>,
}

impl rt::Encode for DoudianProductCategoryDimListCategory {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductCategoryDimListCategory",
            &[
                rt::Field("id", 0, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("level", 0, &[]),
                rt::Field("parent_id", 0, &[]),
                rt::Field("is_leaf", 0, &[]),
                rt::Field("vertical_category_new", 0, &[]),
                rt::Field("vertical_category_code_new", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.id);
        rt::put(w, 4, &self.is_leaf);
        rt::put(w, 2, &self.level);
        rt::put(w, 1, &self.name);
        rt::put(w, 3, &self.parent_id);
        rt::put(w, 6, &self.vertical_category_code_new);
        rt::put(w, 5, &self.vertical_category_new);
    }
}

impl rt::Decode for DoudianProductCategoryDimListCategory {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.level, r),
            3 => rt::get(&mut self.parent_id, r),
            4 => rt::get(&mut self.is_leaf, r),
            5 => rt::get(&mut self.vertical_category_new, r),
            6 => rt::get(&mut self.vertical_category_code_new, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductCategoryDimListCategory);

rt::impl_serde!(DoudianProductCategoryDimListCategory, Self::default());
