// @generated from doudian/product/product.getGoodsCategory.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商品类目列表 — `product.getGoodsCategory`
///
/// Family: `product` (the feature `product`).
/// Status: from the 2020-21 interface.
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductGetGoodsCategoryRequest;
///
/// let request = DoudianProductGetGoodsCategoryRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianProductGetGoodsCategoryRequest {
    /// `cid`, which the platform does not describe.
    pub cid: Option<i64>,
}

impl DoudianProductGetGoodsCategoryRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { cid: None }
    }

    /// Sets `cid`.
    #[must_use]
    pub fn cid(mut self, cid: i64) -> Self {
        self.cid = Some(cid);
        self
    }
}

impl Default for DoudianProductGetGoodsCategoryRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianProductGetGoodsCategoryRequest`].
pub type DoudianProductGetGoodsCategoryResponse = rt::DoudianResponse<
    Vec<DoudianProductGetGoodsCategoryCategory>,
>;

impl rt::DoudianRequest for DoudianProductGetGoodsCategoryRequest {
    type Data = Vec<DoudianProductGetGoodsCategoryCategory>;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.getGoodsCategory",
        path: "/product/getGoodsCategory",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductGetGoodsCategoryRequest {
    fn name(&self) -> &'static str {
        "DoudianProductGetGoodsCategoryRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("cid")];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.cid);
    }
}

rt::impl_debug!(DoudianProductGetGoodsCategoryRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductGetGoodsCategoryRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cid, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductGetGoodsCategoryRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self { cid: Default::default() }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductGetGoodsCategoryRequest, Self::blank());

/// Part of the answer to `product.getGoodsCategory`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianProductGetGoodsCategoryCategory {
    /// `id`, which the platform does not describe.
    pub id: Option<i64>,
    /// `name`, which the platform does not describe.
    pub name: Option<String>,
    /// `level`, which the platform does not describe.
    pub level: Option<i32>,
    /// `parent_id`, which the platform does not describe.
    pub parent_id: Option<i64>,
    /// `is_leaf`, which the platform does not describe.
    pub is_leaf: Option<bool>,
    /// `enable`, which the platform does not describe.
    pub enable: Option<bool>,
}

impl rt::Encode for DoudianProductGetGoodsCategoryCategory {
    fn name(&self) -> &'static str {
        "DoudianProductGetGoodsCategoryCategory"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("id"),
            rt::Field::new("name"),
            rt::Field::new("level"),
            rt::Field::new("parent_id"),
            rt::Field::new("is_leaf"),
            rt::Field::new("enable"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.enable);
        rt::put(w, 0, &self.id);
        rt::put(w, 4, &self.is_leaf);
        rt::put(w, 2, &self.level);
        rt::put(w, 1, &self.name);
        rt::put(w, 3, &self.parent_id);
    }
}

impl rt::Decode for DoudianProductGetGoodsCategoryCategory {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.level, r),
            3 => rt::get(&mut self.parent_id, r),
            4 => rt::get(&mut self.is_leaf, r),
            5 => rt::get(&mut self.enable, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianProductGetGoodsCategoryCategory);

rt::impl_serde!(DoudianProductGetGoodsCategoryCategory, Self::default());
