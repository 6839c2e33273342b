// @generated from doudian/product/product.openAutoSizeTemplateOptimize.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 开启尺码模板自动优化 — `product.openAutoSizeTemplateOptimize`
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
/// use doudian::DoudianProductOpenAutoSizeTemplateOptimizeRequest;
///
/// let request = DoudianProductOpenAutoSizeTemplateOptimizeRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductOpenAutoSizeTemplateOptimizeRequest {}

impl DoudianProductOpenAutoSizeTemplateOptimizeRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for DoudianProductOpenAutoSizeTemplateOptimizeRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianProductOpenAutoSizeTemplateOptimizeRequest`].
pub type DoudianProductOpenAutoSizeTemplateOptimizeResponse = rt::DoudianResponse<
    rt::Value,
>;

impl rt::DoudianRequest for DoudianProductOpenAutoSizeTemplateOptimizeRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.openAutoSizeTemplateOptimize",
        path: "/product/openAutoSizeTemplateOptimize",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductOpenAutoSizeTemplateOptimizeRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductOpenAutoSizeTemplateOptimizeRequest",
            &[],
        );
        &TABLE
    }

    fn write(&self, _: &mut rt::Writer) {}
}

rt::impl_record!(DoudianProductOpenAutoSizeTemplateOptimizeRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductOpenAutoSizeTemplateOptimizeRequest {
    fn read(&mut self, _: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        rt::skip(r)
    }
}

#[cfg(feature = "serde")]
impl DoudianProductOpenAutoSizeTemplateOptimizeRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {}
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductOpenAutoSizeTemplateOptimizeRequest, Self::blank());
