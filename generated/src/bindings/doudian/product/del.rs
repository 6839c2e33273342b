// @generated from doudian/product/product.del.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 删除商品 — `product.del`
///
/// Takes product\_id or out\_product\_id. Official sources promise an object without fields, the legacy interface a bool.
///
/// Platform documentation: <https://op.jinritemai.com/docs/api-docs/14/61>
///
/// Family: `product` (the feature `product`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductDelRequest;
///
/// let request = DoudianProductDelRequest::new().product_id(3453347975240268172);
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
/// | 40004 | `isv.parameter-invalid:7` | 商品操作重复 | nothing: it is done |
/// | 40004 | `isv.parameter-invalid:4` | 商品不存在 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductDelRequest {
    /// 商品ID
    pub product_id: Option<i64>,
    /// 外部商品ID
    pub out_product_id: Option<i64>,
    /// 是否彻底删除
    pub delete_forever: Option<bool>,
    /// 门店ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub store_id: Option<i64>,
}

impl DoudianProductDelRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            product_id: None,
            out_product_id: None,
            delete_forever: None,
            store_id: None,
        }
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

    /// Sets `delete_forever` (是否彻底删除).
    #[must_use]
    pub fn delete_forever(mut self, delete_forever: bool) -> Self {
        self.delete_forever = Some(delete_forever);
        self
    }

    /// Sets `store_id` (门店ID).
    #[must_use]
    pub fn store_id(mut self, store_id: i64) -> Self {
        self.store_id = Some(store_id);
        self
    }
}

impl Default for DoudianProductDelRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianProductDelRequest`].
pub type DoudianProductDelResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianProductDelRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.del",
        path: "/product/del",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:7",
                label: "商品操作重复",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4",
                label: "商品不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianProductDelRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductDelRequest",
            &[
                rt::Field("product_id", rt::LENIENT, &[]),
                rt::Field("out_product_id", rt::LENIENT, &[]),
                rt::Field("delete_forever", 0, &[]),
                rt::Field("store_id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.delete_forever);
        rt::put(w, 1, &self.out_product_id);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 3, &self.store_id);
    }
}

rt::impl_record!(DoudianProductDelRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductDelRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.out_product_id, r),
            2 => rt::get(&mut self.delete_forever, r),
            3 => rt::get(&mut self.store_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductDelRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
            out_product_id: Default::default(),
            delete_forever: Default::default(),
            store_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductDelRequest, Self::blank());
