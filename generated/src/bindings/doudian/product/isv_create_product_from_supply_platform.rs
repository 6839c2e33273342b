// @generated from doudian/product/product.isv.createProductFromSupplyPlatform.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 货源平台商品回告 — `product.isv.createProductFromSupplyPlatform`
///
/// Family: `product` (the feature `product`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductIsvCreateProductFromSupplyPlatformRequest;
///
/// let request = DoudianProductIsvCreateProductFromSupplyPlatformRequest::new(1, 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductIsvCreateProductFromSupplyPlatformRequest {
    /// 搜索词ID
    pub query_id: Option<String>,
    /// 商品ID
    pub product_id: i64,
    /// 来源
    pub origin: i32,
    /// 线索ID
    pub clue_id: Option<i64>,
}

impl DoudianProductIsvCreateProductFromSupplyPlatformRequest {
    /// With the parameters that are required.
    pub fn new(product_id: i64, origin: i32) -> Self {
        Self {
            query_id: None,
            product_id,
            origin,
            clue_id: None,
        }
    }

    /// Sets `query_id` (搜索词ID).
    #[must_use]
    pub fn query_id(mut self, query_id: impl Into<String>) -> Self {
        self.query_id = Some(query_id.into());
        self
    }

    /// Sets `clue_id` (线索ID).
    #[must_use]
    pub fn clue_id(mut self, clue_id: i64) -> Self {
        self.clue_id = Some(clue_id);
        self
    }
}

/// The answer to [`DoudianProductIsvCreateProductFromSupplyPlatformRequest`].
///
/// The platform promises no `data`.
pub type DoudianProductIsvCreateProductFromSupplyPlatformResponse = rt::DoudianResponse<
    (),
>;

impl rt::DoudianRequest for DoudianProductIsvCreateProductFromSupplyPlatformRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.isv.createProductFromSupplyPlatform",
        path: "/product/isv/createProductFromSupplyPlatform",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductIsvCreateProductFromSupplyPlatformRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductIsvCreateProductFromSupplyPlatformRequest",
            &[
                rt::Field("query_id", 0, &[]),
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("origin", rt::REQUIRED, &[]),
                rt::Field("clue_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.clue_id);
        rt::put(w, 2, &self.origin);
        rt::put(w, 1, &self.product_id);
        rt::put(w, 0, &self.query_id);
    }
}

rt::impl_record!(DoudianProductIsvCreateProductFromSupplyPlatformRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductIsvCreateProductFromSupplyPlatformRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.query_id, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.origin, r),
            3 => rt::get(&mut self.clue_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductIsvCreateProductFromSupplyPlatformRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            query_id: Default::default(),
            product_id: Default::default(),
            origin: Default::default(),
            clue_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductIsvCreateProductFromSupplyPlatformRequest, Self::blank());
