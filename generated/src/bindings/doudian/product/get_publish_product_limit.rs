// @generated from doudian/product/product.getPublishProductLimit.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商品发布数量限制查询 — `product.getPublishProductLimit`
///
/// Family: `product` (the feature `product`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductGetPublishProductLimitRequest;
///
/// let request = DoudianProductGetPublishProductLimitRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductGetPublishProductLimitRequest {
    /// `first_category_id` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub first_category_id: Option<rt::Value>,
}

impl DoudianProductGetPublishProductLimitRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { first_category_id: None }
    }

    /// Sets `first_category_id`.
    #[must_use]
    pub fn first_category_id(mut self, first_category_id: impl Into<rt::Value>) -> Self {
        self.first_category_id = Some(first_category_id.into());
        self
    }
}

impl Default for DoudianProductGetPublishProductLimitRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianProductGetPublishProductLimitRequest`].
pub type DoudianProductGetPublishProductLimitResponse = rt::DoudianResponse<
    DoudianProductGetPublishProductLimitData,
>;

impl rt::DoudianRequest for DoudianProductGetPublishProductLimitRequest {
    type Data = DoudianProductGetPublishProductLimitData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.getPublishProductLimit",
        path: "/product/getPublishProductLimit",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductGetPublishProductLimitRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetPublishProductLimitRequest",
            &[rt::Field("first_category_id", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.first_category_id);
    }
}

rt::impl_record!(DoudianProductGetPublishProductLimitRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductGetPublishProductLimitRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.first_category_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductGetPublishProductLimitRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            first_category_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductGetPublishProductLimitRequest, Self::blank());

/// Part of the answer to `product.getPublishProductLimit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetPublishProductLimitData {
    /// 校验结果列表
    pub product_limit_result: Vec<
        DoudianProductGetPublishProductLimitProductLimitResult,
    >,
}

impl rt::Encode for DoudianProductGetPublishProductLimitData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetPublishProductLimitData",
            &[rt::Field("product_limit_result", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.product_limit_result);
    }
}

impl rt::Decode for DoudianProductGetPublishProductLimitData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_limit_result, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetPublishProductLimitData);

rt::impl_serde!(DoudianProductGetPublishProductLimitData, Self::default());

/// Part of the answer to `product.getPublishProductLimit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetPublishProductLimitProductLimitResult {
    /// 发品限制
    ///
    /// Codes:
    ///
    /// - `1` 天级发品限制
    /// - `2` 一级类目在架商品数限制
    pub limit_type: Option<i64>,
    /// 是否有限制
    pub has_limit: Option<bool>,
    /// 是否命中限制
    pub hit_limit: Option<bool>,
    /// 剩余数量
    pub remain_count: Option<i64>,
}

impl rt::Encode for DoudianProductGetPublishProductLimitProductLimitResult {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetPublishProductLimitProductLimitResult",
            &[
                rt::Field("limit_type", 0, &["1", "2"]),
                rt::Field("has_limit", 0, &[]),
                rt::Field("hit_limit", 0, &[]),
                rt::Field("remain_count", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.has_limit);
        rt::put(w, 2, &self.hit_limit);
        rt::put(w, 0, &self.limit_type);
        rt::put(w, 3, &self.remain_count);
    }
}

impl rt::Decode for DoudianProductGetPublishProductLimitProductLimitResult {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.limit_type, r),
            1 => rt::get(&mut self.has_limit, r),
            2 => rt::get(&mut self.hit_limit, r),
            3 => rt::get(&mut self.remain_count, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetPublishProductLimitProductLimitResult);

rt::impl_serde!(DoudianProductGetPublishProductLimitProductLimitResult, Self::default());
