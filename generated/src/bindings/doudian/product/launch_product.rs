// @generated from doudian/product/product.launchProduct.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商品上新 — `product.launchProduct`
///
/// What it answers is not documented.
///
/// Family: `product` (the feature `product`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductLaunchProductRequest;
///
/// let request = DoudianProductLaunchProductRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductLaunchProductRequest {
    /// 商品ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_id: Option<i64>,
}

impl DoudianProductLaunchProductRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { product_id: None }
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: i64) -> Self {
        self.product_id = Some(product_id);
        self
    }
}

impl Default for DoudianProductLaunchProductRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianProductLaunchProductRequest`].
pub type DoudianProductLaunchProductResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianProductLaunchProductRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.launchProduct",
        path: "/product/launchProduct",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductLaunchProductRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductLaunchProductRequest",
            &[rt::Field("product_id", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.product_id);
    }
}

rt::impl_record!(DoudianProductLaunchProductRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductLaunchProductRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductLaunchProductRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductLaunchProductRequest, Self::blank());
