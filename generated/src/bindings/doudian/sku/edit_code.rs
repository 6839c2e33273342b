// @generated from doudian/sku/sku.editCode.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 修改SKU编码 — `sku.editCode`
///
/// Family: `sku` (the feature `sku`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSkuEditCodeRequest;
///
/// let request = DoudianSkuEditCodeRequest::new();
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
/// | 40002 | `isv.missing-parameter:4` | 缺少sku\_id | mend the request |
/// | 40004 | `isv.parameter-invalid:7` | 商品已删除 | mend the request |
/// | 50002 | `isv.business-failed:5` | SKU不存在 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSkuEditCodeRequest {
    /// 编码
    pub code: Option<String>,
    /// SKU\_ID
    pub sku_id: Option<i64>,
    /// 外部SKU\_ID
    pub out_sku_id: Option<i64>,
    /// 商品ID
    pub product_id: Option<i64>,
    /// 外部商品ID
    pub out_product_id: Option<i64>,
}

impl DoudianSkuEditCodeRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            code: None,
            sku_id: None,
            out_sku_id: None,
            product_id: None,
            out_product_id: None,
        }
    }

    /// Sets `code` (编码).
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `sku_id` (SKU\_ID).
    #[must_use]
    pub fn sku_id(mut self, sku_id: i64) -> Self {
        self.sku_id = Some(sku_id);
        self
    }

    /// Sets `out_sku_id` (外部SKU\_ID).
    #[must_use]
    pub fn out_sku_id(mut self, out_sku_id: i64) -> Self {
        self.out_sku_id = Some(out_sku_id);
        self
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: i64) -> Self {
        self.product_id = Some(product_id);
        self
    }

    /// Sets `out_product_id` (外部商品ID).
    #[must_use]
    pub fn out_product_id(mut self, out_product_id: i64) -> Self {
        self.out_product_id = Some(out_product_id);
        self
    }
}

impl Default for DoudianSkuEditCodeRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianSkuEditCodeRequest`].
///
/// The platform promises no `data`.
pub type DoudianSkuEditCodeResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianSkuEditCodeRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sku.editCode",
        path: "/sku/editCode",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:4",
                label: "缺少sku_id",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:7",
                label: "商品已删除",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:5",
                label: "SKU不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianSkuEditCodeRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuEditCodeRequest",
            &[
                rt::Field("code", 0, &[]),
                rt::Field("sku_id", rt::LENIENT, &[]),
                rt::Field("out_sku_id", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("out_product_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 4, &self.out_product_id);
        rt::put(w, 2, &self.out_sku_id);
        rt::put(w, 3, &self.product_id);
        rt::put(w, 1, &self.sku_id);
    }
}

rt::impl_record!(DoudianSkuEditCodeRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSkuEditCodeRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.sku_id, r),
            2 => rt::get(&mut self.out_sku_id, r),
            3 => rt::get(&mut self.product_id, r),
            4 => rt::get(&mut self.out_product_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSkuEditCodeRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            code: Default::default(),
            sku_id: Default::default(),
            out_sku_id: Default::default(),
            product_id: Default::default(),
            out_product_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSkuEditCodeRequest, Self::blank());
