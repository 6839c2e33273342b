// @generated from doudian/product/product.publishPreCheck.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商品发布前校验 — `product.publishPreCheck`
///
/// Family: `product` (the feature `product`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductPublishPreCheckRequest;
///
/// let request = DoudianProductPublishPreCheckRequest::new(["…"]);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductPublishPreCheckRequest {
    /// 校验类型
    pub check_types: Vec<String>,
    /// 叶子类目ID
    pub category_id: Option<i64>,
    /// 外部商品编码
    pub out_product_id: Option<String>,
}

impl DoudianProductPublishPreCheckRequest {
    /// With the parameters that are required.
    pub fn new(check_types: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            check_types: check_types.into_iter().map(Into::into).collect(),
            category_id: None,
            out_product_id: None,
        }
    }

    /// Sets `category_id` (叶子类目ID).
    #[must_use]
    pub fn category_id(mut self, category_id: i64) -> Self {
        self.category_id = Some(category_id);
        self
    }

    /// Sets `out_product_id` (外部商品编码).
    #[must_use]
    pub fn out_product_id(mut self, out_product_id: impl Into<String>) -> Self {
        self.out_product_id = Some(out_product_id.into());
        self
    }
}

/// The answer to [`DoudianProductPublishPreCheckRequest`].
pub type DoudianProductPublishPreCheckResponse = rt::DoudianResponse<
    DoudianProductPublishPreCheckData,
>;

impl rt::DoudianRequest for DoudianProductPublishPreCheckRequest {
    type Data = DoudianProductPublishPreCheckData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.publishPreCheck",
        path: "/product/publishPreCheck",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductPublishPreCheckRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductPublishPreCheckRequest",
            &[
                rt::Field("check_types", rt::REQUIRED, &[]),
                rt::Field("category_id", 0, &[]),
                rt::Field("out_product_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.category_id);
        rt::put(w, 0, &self.check_types);
        rt::put(w, 2, &self.out_product_id);
    }
}

rt::impl_record!(DoudianProductPublishPreCheckRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductPublishPreCheckRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.check_types, r),
            1 => rt::get(&mut self.category_id, r),
            2 => rt::get(&mut self.out_product_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductPublishPreCheckRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            check_types: Default::default(),
            category_id: Default::default(),
            out_product_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductPublishPreCheckRequest, Self::blank());

/// Part of the answer to `product.publishPreCheck`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductPublishPreCheckCommonCheckResult {
    /// 校验类型
    pub check_type: Option<String>,
    /// 校验结果码
    pub check_result_code: Option<i32>,
    /// 文案提示
    pub check_result_msg: Option<String>,
}

impl rt::Encode for DoudianProductPublishPreCheckCommonCheckResult {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductPublishPreCheckCommonCheckResult",
            &[
                rt::Field("check_type", 0, &[]),
                rt::Field("check_result_code", 0, &[]),
                rt::Field("check_result_msg", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.check_result_code);
        rt::put(w, 2, &self.check_result_msg);
        rt::put(w, 0, &self.check_type);
    }
}

impl rt::Decode for DoudianProductPublishPreCheckCommonCheckResult {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.check_type, r),
            1 => rt::get(&mut self.check_result_code, r),
            2 => rt::get(&mut self.check_result_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductPublishPreCheckCommonCheckResult);

rt::impl_serde!(DoudianProductPublishPreCheckCommonCheckResult, Self::default());

/// Part of the answer to `product.publishPreCheck`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductPublishPreCheckData {
    /// 校验结果
    pub common_check_results: Vec<DoudianProductPublishPreCheckCommonCheckResult>,
}

impl rt::Encode for DoudianProductPublishPreCheckData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductPublishPreCheckData",
            &[rt::Field("common_check_results", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.common_check_results);
    }
}

impl rt::Decode for DoudianProductPublishPreCheckData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.common_check_results, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductPublishPreCheckData);

rt::impl_serde!(DoudianProductPublishPreCheckData, Self::default());
