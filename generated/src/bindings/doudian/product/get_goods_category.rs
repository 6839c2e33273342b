// @generated from doudian/product/product.getGoodsCategory.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商品类目列表 — `product.getGoodsCategory`
///
/// Family: `product` (the feature `product`).
/// Status: from the 2020-21 interface; use `shop.getShopCategory`.
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
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductGetGoodsCategoryRequest {
    /// 父类目ID
    pub cid: Option<i64>,
}

impl DoudianProductGetGoodsCategoryRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { cid: None }
    }

    /// Sets `cid` (父类目ID).
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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetGoodsCategoryRequest",
            &[rt::Field("cid", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.cid);
    }
}

rt::impl_record!(DoudianProductGetGoodsCategoryRequest);

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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetGoodsCategoryCategory {
    /// 类目ID
    pub id: Option<i64>,
    /// 类目名称
    pub name: Option<String>,
    /// 层级
    pub level: Option<i32>,
    /// 父类目ID
    pub parent_id: Option<i64>,
    /// 是否叶子
    pub is_leaf: Option<bool>,
    /// 是否有效
    pub enable: Option<bool>,
}

impl rt::Encode for DoudianProductGetGoodsCategoryCategory {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetGoodsCategoryCategory",
            &[
                rt::Field("id", 0, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("level", 0, &[]),
                rt::Field("parent_id", 0, &[]),
                rt::Field("is_leaf", 0, &[]),
                rt::Field("enable", 0, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianProductGetGoodsCategoryCategory);

rt::impl_serde!(DoudianProductGetGoodsCategoryCategory, Self::default());
