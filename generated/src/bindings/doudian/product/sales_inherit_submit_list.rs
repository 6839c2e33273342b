// @generated from doudian/product/product.salesInherit.submitList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 全网销量信息查询 — `product.salesInherit.submitList`
///
/// Family: `product` (the feature `product`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianProductSalesInheritSubmitListPageQuery, DoudianProductSalesInheritSubmitListRequest};
///
/// let request = DoudianProductSalesInheritSubmitListRequest::new(
///     DoudianProductSalesInheritSubmitListPageQuery::new(1, 1),
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
/// | 40004 | `isv.parameter-invalid:500` | 参数错误 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductSalesInheritSubmitListRequest {
    /// 商品ID列表
    ///
    /// At most 50.
    pub product_ids: Option<Vec<i64>>,
    /// 站外商品ID列表
    ///
    /// At most 50; narrows product\_ids.
    pub outside_product_ids: Option<Vec<i64>>,
    /// 分页参数
    pub page: DoudianProductSalesInheritSubmitListPageQuery,
}

impl DoudianProductSalesInheritSubmitListRequest {
    /// With the parameters that are required.
    pub fn new(page: DoudianProductSalesInheritSubmitListPageQuery) -> Self {
        Self {
            product_ids: None,
            outside_product_ids: None,
            page,
        }
    }

    /// Sets `product_ids` (商品ID列表).
    #[must_use]
    pub fn product_ids(mut self, product_ids: impl Into<Vec<i64>>) -> Self {
        self.product_ids = Some(product_ids.into());
        self
    }

    /// Sets `outside_product_ids` (站外商品ID列表).
    #[must_use]
    pub fn outside_product_ids(
        mut self,
        outside_product_ids: impl Into<Vec<i64>>,
    ) -> Self {
        self.outside_product_ids = Some(outside_product_ids.into());
        self
    }
}

/// The answer to [`DoudianProductSalesInheritSubmitListRequest`].
pub type DoudianProductSalesInheritSubmitListResponse = rt::DoudianResponse<
    DoudianProductSalesInheritSubmitListData,
>;

impl rt::DoudianRequest for DoudianProductSalesInheritSubmitListRequest {
    type Data = DoudianProductSalesInheritSubmitListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.salesInherit.submitList",
        path: "/product/salesInherit/submitList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:500",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianProductSalesInheritSubmitListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductSalesInheritSubmitListRequest",
            &[
                rt::Field("product_ids", 0, &[]),
                rt::Field("outside_product_ids", 0, &[]),
                rt::Field("page", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.outside_product_ids);
        rt::put(w, 2, &self.page);
        rt::put(w, 0, &self.product_ids);
    }
}

rt::impl_record!(DoudianProductSalesInheritSubmitListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductSalesInheritSubmitListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_ids, r),
            1 => rt::get(&mut self.outside_product_ids, r),
            2 => rt::get(&mut self.page, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductSalesInheritSubmitListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_ids: Default::default(),
            outside_product_ids: Default::default(),
            page: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductSalesInheritSubmitListRequest, Self::blank());

/// Part of the answer to `product.salesInherit.submitList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductSalesInheritSubmitListData {
    /// 全网销量记录列表
    pub sales_extend_record_list: Vec<
        DoudianProductSalesInheritSubmitListSalesExtendRecord,
    >,
    /// 总条数
    pub total: Option<i64>,
}

impl rt::Encode for DoudianProductSalesInheritSubmitListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductSalesInheritSubmitListData",
            &[rt::Field("sales_extend_record_list", 0, &[]), rt::Field("total", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.sales_extend_record_list);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianProductSalesInheritSubmitListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sales_extend_record_list, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductSalesInheritSubmitListData);

rt::impl_serde!(DoudianProductSalesInheritSubmitListData, Self::default());

/// Part of the request `product.salesInherit.submitList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductSalesInheritSubmitListPageQuery {
    /// 当前页
    ///
    /// From 1.
    pub page_no: i32,
    /// 每页数量
    ///
    /// At most 50.
    pub page_size: i32,
}

impl DoudianProductSalesInheritSubmitListPageQuery {
    /// With the parameters that are required.
    pub fn new(page_no: i32, page_size: i32) -> Self {
        Self { page_no, page_size }
    }
}

impl rt::Encode for DoudianProductSalesInheritSubmitListPageQuery {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductSalesInheritSubmitListPageQuery",
            &[
                rt::Field("page_no", rt::REQUIRED, &[]),
                rt::Field("page_size", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.page_no);
        rt::put(w, 1, &self.page_size);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductSalesInheritSubmitListPageQuery {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.page_no, r),
            1 => rt::get(&mut self.page_size, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductSalesInheritSubmitListPageQuery);

rt::impl_serde!(DoudianProductSalesInheritSubmitListPageQuery, Self::default());

/// Part of the answer to `product.salesInherit.submitList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductSalesInheritSubmitListSalesExtendRecord {
    /// 站外平台ID
    ///
    /// Codes:
    ///
    /// - `1` 淘宝
    pub platform_id: Option<i64>,
    /// 提报时间, in seconds
    pub submit_time: Option<i64>,
    /// 提报销量
    pub submit_sales_num: Option<i64>,
    /// 抖店商品ID
    pub product_id: Option<i64>,
    /// 站外商品ID
    pub outside_product_id: Option<i64>,
    /// 审核状态
    ///
    /// Codes:
    ///
    /// - `0` 待审核
    /// - `1` 已通过
    /// - `2` 已驳回
    pub audit_status: Option<i32>,
    /// 驳回原因
    pub audit_msg: Option<String>,
    /// 审核结果时间, in seconds
    pub audit_time: Option<i64>,
    /// 审核通过的全网销量
    pub extend_sales_num: Option<i64>,
}

impl rt::Encode for DoudianProductSalesInheritSubmitListSalesExtendRecord {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductSalesInheritSubmitListSalesExtendRecord",
            &[
                rt::Field("platform_id", 0, &["1"]),
                rt::Field("submit_time", 0, &[]),
                rt::Field("submit_sales_num", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("outside_product_id", 0, &[]),
                rt::Field("audit_status", 0, &["0", "1", "2"]),
                rt::Field("audit_msg", 0, &[]),
                rt::Field("audit_time", 0, &[]),
                rt::Field("extend_sales_num", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.audit_msg);
        rt::put(w, 5, &self.audit_status);
        rt::put(w, 7, &self.audit_time);
        rt::put(w, 8, &self.extend_sales_num);
        rt::put(w, 4, &self.outside_product_id);
        rt::put(w, 0, &self.platform_id);
        rt::put(w, 3, &self.product_id);
        rt::put(w, 2, &self.submit_sales_num);
        rt::put(w, 1, &self.submit_time);
    }
}

impl rt::Decode for DoudianProductSalesInheritSubmitListSalesExtendRecord {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.platform_id, r),
            1 => rt::get(&mut self.submit_time, r),
            2 => rt::get(&mut self.submit_sales_num, r),
            3 => rt::get(&mut self.product_id, r),
            4 => rt::get(&mut self.outside_product_id, r),
            5 => rt::get(&mut self.audit_status, r),
            6 => rt::get(&mut self.audit_msg, r),
            7 => rt::get(&mut self.audit_time, r),
            8 => rt::get(&mut self.extend_sales_num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductSalesInheritSubmitListSalesExtendRecord);

rt::impl_serde!(DoudianProductSalesInheritSubmitListSalesExtendRecord, Self::default());
