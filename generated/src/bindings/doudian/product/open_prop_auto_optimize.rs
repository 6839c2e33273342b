// @generated from doudian/product/product.openPropAutoOptimize.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 开启属性自动优化 — `product.openPropAutoOptimize`
///
/// What it answers is not documented.
///
/// Family: `product` (the feature `product`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductOpenPropAutoOptimizeRequest;
///
/// let request = DoudianProductOpenPropAutoOptimizeRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductOpenPropAutoOptimizeRequest {}

impl DoudianProductOpenPropAutoOptimizeRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for DoudianProductOpenPropAutoOptimizeRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianProductOpenPropAutoOptimizeRequest`].
pub type DoudianProductOpenPropAutoOptimizeResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianProductOpenPropAutoOptimizeRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.openPropAutoOptimize",
        path: "/product/openPropAutoOptimize",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductOpenPropAutoOptimizeRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductOpenPropAutoOptimizeRequest",
            &[],
        );
        &TABLE
    }

    fn write(&self, _: &mut rt::Writer) {}
}

rt::impl_record!(DoudianProductOpenPropAutoOptimizeRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductOpenPropAutoOptimizeRequest {
    fn read(&mut self, _: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        rt::skip(r)
    }
}

#[cfg(feature = "serde")]
impl DoudianProductOpenPropAutoOptimizeRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {}
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductOpenPropAutoOptimizeRequest, Self::blank());
