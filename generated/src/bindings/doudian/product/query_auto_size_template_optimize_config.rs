// @generated from doudian/product/product.queryAutoSizeTemplateOptimizeConfig.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 查询尺码模板自动优化配置 — `product.queryAutoSizeTemplateOptimizeConfig`
///
/// What it answers is not documented.
///
/// Family: `product` (the feature `product`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductQueryAutoSizeTemplateOptimizeConfigRequest;
///
/// let request = DoudianProductQueryAutoSizeTemplateOptimizeConfigRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductQueryAutoSizeTemplateOptimizeConfigRequest {}

impl DoudianProductQueryAutoSizeTemplateOptimizeConfigRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for DoudianProductQueryAutoSizeTemplateOptimizeConfigRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianProductQueryAutoSizeTemplateOptimizeConfigRequest`].
pub type DoudianProductQueryAutoSizeTemplateOptimizeConfigResponse = rt::DoudianResponse<
    rt::Value,
>;

impl rt::DoudianRequest for DoudianProductQueryAutoSizeTemplateOptimizeConfigRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.queryAutoSizeTemplateOptimizeConfig",
        path: "/product/queryAutoSizeTemplateOptimizeConfig",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductQueryAutoSizeTemplateOptimizeConfigRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductQueryAutoSizeTemplateOptimizeConfigRequest",
            &[],
        );
        &TABLE
    }

    fn write(&self, _: &mut rt::Writer) {}
}

rt::impl_record!(DoudianProductQueryAutoSizeTemplateOptimizeConfigRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductQueryAutoSizeTemplateOptimizeConfigRequest {
    fn read(&mut self, _: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        rt::skip(r)
    }
}

#[cfg(feature = "serde")]
impl DoudianProductQueryAutoSizeTemplateOptimizeConfigRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {}
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductQueryAutoSizeTemplateOptimizeConfigRequest, Self::blank());
