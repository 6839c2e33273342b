// @generated from doudian/shop/shop.marketCategoryQuery.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 查询店铺类目信息 — `shop.marketCategoryQuery`
///
/// Family: `shop` (the feature `shop`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianShopMarketCategoryQueryRequest;
///
/// let request = DoudianShopMarketCategoryQueryRequest::new();
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
/// | 40004 | `isv.parameter-invalid:20130` | 参数校验不通过 | mend the request |
/// | 50002 | `isv.business-failed:20131` | 系统异常 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianShopMarketCategoryQueryRequest {
    /// 父类目ID
    pub parent_category_id: Option<i64>,
    /// 类目ID
    pub category_id: Option<i64>,
}

impl DoudianShopMarketCategoryQueryRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            parent_category_id: None,
            category_id: None,
        }
    }

    /// Sets `parent_category_id` (父类目ID).
    #[must_use]
    pub fn parent_category_id(mut self, parent_category_id: i64) -> Self {
        self.parent_category_id = Some(parent_category_id);
        self
    }

    /// Sets `category_id` (类目ID).
    #[must_use]
    pub fn category_id(mut self, category_id: i64) -> Self {
        self.category_id = Some(category_id);
        self
    }
}

impl Default for DoudianShopMarketCategoryQueryRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianShopMarketCategoryQueryRequest`].
pub type DoudianShopMarketCategoryQueryResponse = rt::DoudianResponse<
    DoudianShopMarketCategoryQueryData,
>;

impl rt::DoudianRequest for DoudianShopMarketCategoryQueryRequest {
    type Data = DoudianShopMarketCategoryQueryData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "shop.marketCategoryQuery",
        path: "/shop/marketCategoryQuery",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20130",
                label: "参数校验不通过",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20131",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianShopMarketCategoryQueryRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopMarketCategoryQueryRequest",
            &[rt::Field("parent_category_id", 0, &[]), rt::Field("category_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.category_id);
        rt::put(w, 0, &self.parent_category_id);
    }
}

rt::impl_record!(DoudianShopMarketCategoryQueryRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianShopMarketCategoryQueryRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.parent_category_id, r),
            1 => rt::get(&mut self.category_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianShopMarketCategoryQueryRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            parent_category_id: Default::default(),
            category_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianShopMarketCategoryQueryRequest, Self::blank());

/// Part of the answer to `shop.marketCategoryQuery`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShopMarketCategoryQueryCategoryInfo {
    /// 优先级权重
    pub rank: Option<i64>,
    /// 分类ID
    pub category_id: Option<i64>,
    /// 分类名称
    pub category_name: Option<String>,
    /// 同级分类排序
    pub sequence: Option<i64>,
    /// 子类目列表
    pub children_category_info_list: Vec<
        DoudianShopMarketCategoryQueryChildCategoryInfo,
    >,
}

impl rt::Encode for DoudianShopMarketCategoryQueryCategoryInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopMarketCategoryQueryCategoryInfo",
            &[
                rt::Field("rank", 0, &[]),
                rt::Field("category_id", 0, &[]),
                rt::Field("category_name", 0, &[]),
                rt::Field("sequence", 0, &[]),
                rt::Field("children_category_info_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.category_id);
        rt::put(w, 2, &self.category_name);
        rt::put(w, 4, &self.children_category_info_list);
        rt::put(w, 0, &self.rank);
        rt::put(w, 3, &self.sequence);
    }
}

impl rt::Decode for DoudianShopMarketCategoryQueryCategoryInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.rank, r),
            1 => rt::get(&mut self.category_id, r),
            2 => rt::get(&mut self.category_name, r),
            3 => rt::get(&mut self.sequence, r),
            4 => rt::get(&mut self.children_category_info_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShopMarketCategoryQueryCategoryInfo);

rt::impl_serde!(DoudianShopMarketCategoryQueryCategoryInfo, Self::default());

/// Part of the answer to `shop.marketCategoryQuery`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShopMarketCategoryQueryChildCategoryInfo {
    /// 优先级权重
    pub rank: Option<i64>,
    /// 分类ID
    pub category_id: Option<i64>,
    /// 分类名称
    pub category_name: Option<String>,
    /// 同级分类排序
    pub sequence: Option<i64>,
}

impl rt::Encode for DoudianShopMarketCategoryQueryChildCategoryInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopMarketCategoryQueryChildCategoryInfo",
            &[
                rt::Field("rank", 0, &[]),
                rt::Field("category_id", 0, &[]),
                rt::Field("category_name", 0, &[]),
                rt::Field("sequence", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.category_id);
        rt::put(w, 2, &self.category_name);
        rt::put(w, 0, &self.rank);
        rt::put(w, 3, &self.sequence);
    }
}

impl rt::Decode for DoudianShopMarketCategoryQueryChildCategoryInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.rank, r),
            1 => rt::get(&mut self.category_id, r),
            2 => rt::get(&mut self.category_name, r),
            3 => rt::get(&mut self.sequence, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShopMarketCategoryQueryChildCategoryInfo);

rt::impl_serde!(DoudianShopMarketCategoryQueryChildCategoryInfo, Self::default());

/// Part of the answer to `shop.marketCategoryQuery`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShopMarketCategoryQueryData {
    /// 类目列表
    pub category_info_list: Vec<DoudianShopMarketCategoryQueryCategoryInfo>,
}

impl rt::Encode for DoudianShopMarketCategoryQueryData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopMarketCategoryQueryData",
            &[rt::Field("category_info_list", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.category_info_list);
    }
}

impl rt::Decode for DoudianShopMarketCategoryQueryData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.category_info_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShopMarketCategoryQueryData);

rt::impl_serde!(DoudianShopMarketCategoryQueryData, Self::default());
