// @generated from doudian/supply_chain/supplyChain.getSupplierCategory.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 供应商可选类目 — `supplyChain.getSupplierCategory`
///
/// Family: `supply_chain` (the feature `supply_chain`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupplyChainGetSupplierCategoryRequest;
///
/// let request = DoudianSupplyChainGetSupplierCategoryRequest::new(1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupplyChainGetSupplierCategoryRequest {
    /// 父类目ID
    ///
    /// 0 gets the first level; go on with an id of the answer until is\_leaf.
    pub category_id: i64,
}

impl DoudianSupplyChainGetSupplierCategoryRequest {
    /// With the parameters that are required.
    pub fn new(category_id: i64) -> Self {
        Self { category_id }
    }
}

/// The answer to [`DoudianSupplyChainGetSupplierCategoryRequest`].
pub type DoudianSupplyChainGetSupplierCategoryResponse = rt::DoudianResponse<
    DoudianSupplyChainGetSupplierCategoryData,
>;

impl rt::DoudianRequest for DoudianSupplyChainGetSupplierCategoryRequest {
    type Data = DoudianSupplyChainGetSupplierCategoryData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "supplyChain.getSupplierCategory",
        path: "/supplyChain/getSupplierCategory",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianSupplyChainGetSupplierCategoryRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainGetSupplierCategoryRequest",
            &[rt::Field("category_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.category_id);
    }
}

rt::impl_record!(DoudianSupplyChainGetSupplierCategoryRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupplyChainGetSupplierCategoryRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.category_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupplyChainGetSupplierCategoryRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            category_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupplyChainGetSupplierCategoryRequest, Self::blank());

/// Part of the answer to `supplyChain.getSupplierCategory`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupplyChainGetSupplierCategoryCategory {
    /// 类目ID
    pub id: Option<i64>,
    /// 类目名称
    pub name: Option<String>,
    /// 父类目ID
    pub parent_id: Option<i64>,
    /// 类目级别
    ///
    /// Codes:
    ///
    /// - `1` 一级类目
    /// - `2` 二级类目
    /// - `3` 三级类目
    pub level: Option<i64>,
    /// 是否叶子类目
    pub is_leaf: Option<bool>,
}

impl rt::Encode for DoudianSupplyChainGetSupplierCategoryCategory {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainGetSupplierCategoryCategory",
            &[
                rt::Field("id", 0, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("parent_id", 0, &[]),
                rt::Field("level", 0, &["1", "2", "3"]),
                rt::Field("is_leaf", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.id);
        rt::put(w, 4, &self.is_leaf);
        rt::put(w, 3, &self.level);
        rt::put(w, 1, &self.name);
        rt::put(w, 2, &self.parent_id);
    }
}

impl rt::Decode for DoudianSupplyChainGetSupplierCategoryCategory {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.parent_id, r),
            3 => rt::get(&mut self.level, r),
            4 => rt::get(&mut self.is_leaf, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupplyChainGetSupplierCategoryCategory);

rt::impl_serde!(DoudianSupplyChainGetSupplierCategoryCategory, Self::default());

/// Part of the answer to `supplyChain.getSupplierCategory`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupplyChainGetSupplierCategoryData {
    /// 类目列表
    ///
    /// Perhaps the answer itself is the list.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Vec<DoudianSupplyChainGetSupplierCategoryCategory>,
}

impl rt::Encode for DoudianSupplyChainGetSupplierCategoryData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainGetSupplierCategoryData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianSupplyChainGetSupplierCategoryData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupplyChainGetSupplierCategoryData);

rt::impl_serde!(DoudianSupplyChainGetSupplierCategoryData, Self::default());
