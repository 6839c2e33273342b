// @generated from doudian/product/product.getSchema.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianProductCheckStatus, DoudianProductDraftStatus, DoudianProductStatus};

/// 商品发布schema查询 — `product.getSchema`
///
/// Family: `product` (the feature `product`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductGetSchemaRequest;
///
/// let request = DoudianProductGetSchemaRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductGetSchemaRequest {
    /// 类目ID
    pub category_id: Option<i64>,
    /// 商品ID
    pub product_id: Option<i64>,
    /// SPU
    pub spu_id: Option<i64>,
}

impl DoudianProductGetSchemaRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            category_id: None,
            product_id: None,
            spu_id: None,
        }
    }

    /// Sets `category_id` (类目ID).
    #[must_use]
    pub fn category_id(mut self, category_id: i64) -> Self {
        self.category_id = Some(category_id);
        self
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: i64) -> Self {
        self.product_id = Some(product_id);
        self
    }

    /// Sets `spu_id` (SPU).
    #[must_use]
    pub fn spu_id(mut self, spu_id: i64) -> Self {
        self.spu_id = Some(spu_id);
        self
    }
}

impl Default for DoudianProductGetSchemaRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianProductGetSchemaRequest`].
pub type DoudianProductGetSchemaResponse = rt::DoudianResponse<
    DoudianProductGetSchemaData,
>;

impl rt::DoudianRequest for DoudianProductGetSchemaRequest {
    type Data = DoudianProductGetSchemaData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.getSchema",
        path: "/product/getSchema",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductGetSchemaRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetSchemaRequest",
            &[
                rt::Field("category_id", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("spu_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.category_id);
        rt::put(w, 1, &self.product_id);
        rt::put(w, 2, &self.spu_id);
    }
}

rt::impl_record!(DoudianProductGetSchemaRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductGetSchemaRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.category_id, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.spu_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductGetSchemaRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            category_id: Default::default(),
            product_id: Default::default(),
            spu_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductGetSchemaRequest, Self::blank());

/// Part of the answer to `product.getSchema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetSchemaData {
    /// schema数据
    ///
    /// JSON inside text on the wire.
    pub model: Option<rt::JsonText<rt::Value>>,
    /// 商品数据
    pub product_data: Option<DoudianProductGetSchemaProductData>,
}

impl rt::Encode for DoudianProductGetSchemaData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetSchemaData",
            &[rt::Field("model", 0, &[]), rt::Field("product_data", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.model);
        rt::put(w, 1, &self.product_data);
    }
}

impl rt::Decode for DoudianProductGetSchemaData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.model, r),
            1 => rt::get(&mut self.product_data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetSchemaData);

rt::impl_serde!(DoudianProductGetSchemaData, Self::default());

/// Part of the answer to `product.getSchema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetSchemaProductData {
    /// 商品在店铺中状态
    pub status: Option<DoudianProductStatus>,
    /// 商品审核状态
    pub check_status: Option<DoudianProductCheckStatus>,
    /// 草稿状态
    pub draft_status: Option<DoudianProductDraftStatus>,
}

impl rt::Encode for DoudianProductGetSchemaProductData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetSchemaProductData",
            &[
                rt::Field("status", 0, DoudianProductStatus::KNOWN),
                rt::Field("check_status", 0, DoudianProductCheckStatus::KNOWN),
                rt::Field("draft_status", 0, DoudianProductDraftStatus::KNOWN),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.check_status);
        rt::put(w, 2, &self.draft_status);
        rt::put(w, 0, &self.status);
    }
}

impl rt::Decode for DoudianProductGetSchemaProductData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.status, r),
            1 => rt::get(&mut self.check_status, r),
            2 => rt::get(&mut self.draft_status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetSchemaProductData);

rt::impl_serde!(DoudianProductGetSchemaProductData, Self::default());
