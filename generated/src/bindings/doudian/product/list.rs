// @generated from doudian/product/product.list.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianProduct;

/// 商品列表 — `product.list`
///
/// Platform documentation: <https://op.jinritemai.com/docs/api-docs/14/57>
///
/// Family: `product` (the feature `product`).
/// Status: from the 2020-21 interface; use [`DoudianProductListV2Request`](crate::DoudianProductListV2Request).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0; `size` at most 100.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductListRequest;
///
/// let request = DoudianProductListRequest::new()
///     .page(0)
///     .size(10)
///     .status("0")
///     .check_status("3");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductListRequest {
    /// 页码
    pub page: Option<i32>,
    /// 每页商品数
    pub size: Option<i32>,
    /// 商品状态
    ///
    /// Codes:
    ///
    /// - `0` 上架
    /// - `1` 下架
    pub status: Option<String>,
    /// 审核状态
    ///
    /// Codes:
    ///
    /// - `1` 未提交
    /// - `2` 待审核
    /// - `3` 审核通过
    /// - `4` 审核未通过
    /// - `5` 封禁
    pub check_status: Option<String>,
}

impl DoudianProductListRequest {
    /// Without parameters.
    ///
    /// Starts with `page` `0`, `size` `10`.
    pub fn new() -> Self {
        Self {
            page: Some(0),
            size: Some(10),
            status: None,
            check_status: None,
        }
    }

    /// Sets `page` (页码).
    #[must_use]
    pub fn page(mut self, page: i32) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `size` (每页商品数).
    #[must_use]
    pub fn size(mut self, size: i32) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `status` (商品状态).
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `check_status` (审核状态).
    #[must_use]
    pub fn check_status(mut self, check_status: impl Into<String>) -> Self {
        self.check_status = Some(check_status.into());
        self
    }
}

impl Default for DoudianProductListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianProductListRequest`].
pub type DoudianProductListResponse = rt::DoudianResponse<
    rt::DoudianPage<DoudianProduct>,
>;

impl rt::DoudianRequest for DoudianProductListRequest {
    type Data = rt::DoudianPage<DoudianProduct>;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.list",
        path: "/product/list",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductListRequest",
            &[
                rt::Field("page", rt::LENIENT, &[]),
                rt::Field("size", rt::LENIENT, &[]),
                rt::Field("status", rt::LENIENT, &["0", "1"]),
                rt::Field("check_status", rt::LENIENT, &["1", "2", "3", "4", "5"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.check_status);
        rt::put(w, 0, &self.page);
        rt::put(w, 1, &self.size);
        rt::put(w, 2, &self.status);
    }
}

rt::impl_record!(DoudianProductListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.page, r),
            1 => rt::get(&mut self.size, r),
            2 => rt::get(&mut self.status, r),
            3 => rt::get(&mut self.check_status, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            page: Default::default(),
            size: Default::default(),
            status: Default::default(),
            check_status: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductListRequest, Self::blank());
