// @generated from doudian/product/product.combinationList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商品搭配列表 — `product.combinationList`
///
/// Family: `product` (the feature `product`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `size` at most 20.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductCombinationListRequest;
///
/// let request = DoudianProductCombinationListRequest::new(1, 1, 1, 1);
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
/// | 20000 | `isp.service-error:2022001` | 系统错误 | ask the platform |
/// | 40004 | `isv.parameter-invalid:2022002` | 参数异常 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductCombinationListRequest {
    /// 搭配创建者ID
    pub creator_id: i64,
    /// 搭配创建者类型
    ///
    /// Codes:
    ///
    /// - `1` 店铺
    /// - `2` 达人
    /// - `3` 客服
    pub creator_type: i64,
    /// 页码
    pub page: i64,
    /// 每页数量
    pub size: i64,
    /// 过滤的搭配ID
    pub exclude_combination_ids: Option<Vec<i64>>,
    /// 搭配状态
    ///
    /// Only 1, in force, is allowed.
    pub status_list: Option<Vec<i64>>,
    /// 搭配关联商品ID
    pub product_id: Option<i64>,
    /// 搭配类型
    ///
    /// Codes:
    ///
    /// - `1` 卖家搭配
    /// - `2` 达人搭配
    /// - `3` 客服搭配
    pub combination_type: Option<i32>,
    /// 搭配子类型
    ///
    /// Codes:
    ///
    /// - `0` 默认搭配
    /// - `1` 固定搭配
    /// - `2` 临时搭配
    pub combination_sub_type: Option<i32>,
}

impl DoudianProductCombinationListRequest {
    /// With the parameters that are required.
    pub fn new(creator_id: i64, creator_type: i64, page: i64, size: i64) -> Self {
        Self {
            creator_id,
            creator_type,
            page,
            size,
            exclude_combination_ids: None,
            status_list: None,
            product_id: None,
            combination_type: None,
            combination_sub_type: None,
        }
    }

    /// Sets `exclude_combination_ids` (过滤的搭配ID).
    #[must_use]
    pub fn exclude_combination_ids(
        mut self,
        exclude_combination_ids: impl Into<Vec<i64>>,
    ) -> Self {
        self.exclude_combination_ids = Some(exclude_combination_ids.into());
        self
    }

    /// Sets `status_list` (搭配状态).
    #[must_use]
    pub fn status_list(mut self, status_list: impl Into<Vec<i64>>) -> Self {
        self.status_list = Some(status_list.into());
        self
    }

    /// Sets `product_id` (搭配关联商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: i64) -> Self {
        self.product_id = Some(product_id);
        self
    }

    /// Sets `combination_type` (搭配类型).
    #[must_use]
    pub fn combination_type(mut self, combination_type: i32) -> Self {
        self.combination_type = Some(combination_type);
        self
    }

    /// Sets `combination_sub_type` (搭配子类型).
    #[must_use]
    pub fn combination_sub_type(mut self, combination_sub_type: i32) -> Self {
        self.combination_sub_type = Some(combination_sub_type);
        self
    }
}

/// The answer to [`DoudianProductCombinationListRequest`].
pub type DoudianProductCombinationListResponse = rt::DoudianResponse<
    DoudianProductCombinationListData,
>;

impl rt::DoudianRequest for DoudianProductCombinationListRequest {
    type Data = DoudianProductCombinationListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.combinationList",
        path: "/product/combinationList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:2022001",
                label: "系统错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2022002",
                label: "参数异常",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianProductCombinationListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductCombinationListRequest",
            &[
                rt::Field("creator_id", rt::REQUIRED, &[]),
                rt::Field("creator_type", rt::REQUIRED, &["1", "2", "3"]),
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("size", rt::REQUIRED, &[]),
                rt::Field("exclude_combination_ids", 0, &[]),
                rt::Field("status_list", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("combination_type", 0, &["1", "2", "3"]),
                rt::Field("combination_sub_type", 0, &["0", "1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 8, &self.combination_sub_type);
        rt::put(w, 7, &self.combination_type);
        rt::put(w, 0, &self.creator_id);
        rt::put(w, 1, &self.creator_type);
        rt::put(w, 4, &self.exclude_combination_ids);
        rt::put(w, 2, &self.page);
        rt::put(w, 6, &self.product_id);
        rt::put(w, 3, &self.size);
        rt::put(w, 5, &self.status_list);
    }
}

rt::impl_record!(DoudianProductCombinationListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductCombinationListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.creator_id, r),
            1 => rt::get(&mut self.creator_type, r),
            2 => rt::get(&mut self.page, r),
            3 => rt::get(&mut self.size, r),
            4 => rt::get(&mut self.exclude_combination_ids, r),
            5 => rt::get(&mut self.status_list, r),
            6 => rt::get(&mut self.product_id, r),
            7 => rt::get(&mut self.combination_type, r),
            8 => rt::get(&mut self.combination_sub_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductCombinationListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            creator_id: Default::default(),
            creator_type: Default::default(),
            page: Default::default(),
            size: Default::default(),
            exclude_combination_ids: Default::default(),
            status_list: Default::default(),
            product_id: Default::default(),
            combination_type: Default::default(),
            combination_sub_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductCombinationListRequest, Self::blank());

impl rt::Paged for DoudianProductCombinationListData {
    type Item = DoudianProductCombinationListCombination;

    fn items(&self) -> &[DoudianProductCombinationListCombination] {
        &self.combination_list
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `product.combinationList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductCombinationListCombination {
    /// 搭配ID
    pub combination_id: Option<i64>,
}

impl rt::Encode for DoudianProductCombinationListCombination {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductCombinationListCombination",
            &[rt::Field("combination_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.combination_id);
    }
}

impl rt::Decode for DoudianProductCombinationListCombination {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.combination_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductCombinationListCombination);

rt::impl_serde!(DoudianProductCombinationListCombination, Self::default());

/// Part of the answer to `product.combinationList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductCombinationListData {
    /// 搭配ID列表
    pub combination_list: Vec<DoudianProductCombinationListCombination>,
    /// 搭配总数
    pub total: Option<i64>,
}

impl rt::Encode for DoudianProductCombinationListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductCombinationListData",
            &[rt::Field("combination_list", 0, &[]), rt::Field("total", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.combination_list);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianProductCombinationListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.combination_list, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductCombinationListData);

rt::impl_serde!(DoudianProductCombinationListData, Self::default());
