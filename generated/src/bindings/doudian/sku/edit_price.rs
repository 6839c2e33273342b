// @generated from doudian/sku/sku.editPrice.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 编辑SKU价格 — `sku.editPrice`
///
/// Family: `sku` (the feature `sku`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSkuEditPriceRequest;
///
/// let request = DoudianSkuEditPriceRequest::new(1);
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
/// | 40004 | `isv.parameter-invalid:4` | out\_sku\_id错误 | mend the request |
/// | 40004 | `isv.parameter-invalid:5` | SKU不存在 | mend the request |
/// | 40004 | `isv.parameter-invalid:7` | 商品已删除 | mend the request |
/// | 50002 | `isv.business-failed:2010013` | 获取账号信息失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:2010401` | 请求被限流 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSkuEditPriceRequest {
    /// 售价, in fen (0.01 yuan)
    pub price: i64,
    /// SKU编码
    pub code: Option<String>,
    /// SKU\_ID
    pub sku_id: Option<i64>,
    /// 外部SKU\_ID
    pub out_sku_id: Option<i64>,
    /// 商品ID
    pub product_id: Option<i64>,
    /// 外部商品ID
    pub out_product_id: Option<i64>,
    /// 门店ID
    pub store_id: Option<i64>,
}

impl DoudianSkuEditPriceRequest {
    /// With the parameters that are required.
    pub fn new(price: i64) -> Self {
        Self {
            price,
            code: None,
            sku_id: None,
            out_sku_id: None,
            product_id: None,
            out_product_id: None,
            store_id: None,
        }
    }

    /// Sets `code` (SKU编码).
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

    /// Sets `store_id` (门店ID).
    #[must_use]
    pub fn store_id(mut self, store_id: i64) -> Self {
        self.store_id = Some(store_id);
        self
    }
}

/// The answer to [`DoudianSkuEditPriceRequest`].
///
/// The platform promises no `data`.
pub type DoudianSkuEditPriceResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianSkuEditPriceRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sku.editPrice",
        path: "/sku/editPrice",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4",
                label: "out_sku_id错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:5",
                label: "SKU不存在",
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
                sub_code: "isv.business-failed:2010013",
                label: "获取账号信息失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010401",
                label: "请求被限流",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianSkuEditPriceRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuEditPriceRequest",
            &[
                rt::Field("price", rt::REQUIRED, &[]),
                rt::Field("code", 0, &[]),
                rt::Field("sku_id", rt::LENIENT, &[]),
                rt::Field("out_sku_id", rt::LENIENT, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("out_product_id", rt::LENIENT, &[]),
                rt::Field("store_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.code);
        rt::put(w, 5, &self.out_product_id);
        rt::put(w, 3, &self.out_sku_id);
        rt::put(w, 0, &self.price);
        rt::put(w, 4, &self.product_id);
        rt::put(w, 2, &self.sku_id);
        rt::put(w, 6, &self.store_id);
    }
}

rt::impl_record!(DoudianSkuEditPriceRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSkuEditPriceRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.price, r),
            1 => rt::get(&mut self.code, r),
            2 => rt::get(&mut self.sku_id, r),
            3 => rt::get(&mut self.out_sku_id, r),
            4 => rt::get(&mut self.product_id, r),
            5 => rt::get(&mut self.out_product_id, r),
            6 => rt::get(&mut self.store_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSkuEditPriceRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            price: Default::default(),
            code: Default::default(),
            sku_id: Default::default(),
            out_sku_id: Default::default(),
            product_id: Default::default(),
            out_product_id: Default::default(),
            store_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSkuEditPriceRequest, Self::blank());
