// @generated from doudian/product/product.queryPropAutoOptimizeConfig.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 查询属性自动优化配置 — `product.queryPropAutoOptimizeConfig`
///
/// Family: `product` (the feature `product`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductQueryPropAutoOptimizeConfigRequest;
///
/// let request = DoudianProductQueryPropAutoOptimizeConfigRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductQueryPropAutoOptimizeConfigRequest {}

impl DoudianProductQueryPropAutoOptimizeConfigRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for DoudianProductQueryPropAutoOptimizeConfigRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianProductQueryPropAutoOptimizeConfigRequest`].
pub type DoudianProductQueryPropAutoOptimizeConfigResponse = rt::DoudianResponse<
    DoudianProductQueryPropAutoOptimizeConfigData,
>;

impl rt::DoudianRequest for DoudianProductQueryPropAutoOptimizeConfigRequest {
    type Data = DoudianProductQueryPropAutoOptimizeConfigData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.queryPropAutoOptimizeConfig",
        path: "/product/queryPropAutoOptimizeConfig",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductQueryPropAutoOptimizeConfigRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductQueryPropAutoOptimizeConfigRequest",
            &[],
        );
        &TABLE
    }

    fn write(&self, _: &mut rt::Writer) {}
}

rt::impl_record!(DoudianProductQueryPropAutoOptimizeConfigRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductQueryPropAutoOptimizeConfigRequest {
    fn read(&mut self, _: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        rt::skip(r)
    }
}

#[cfg(feature = "serde")]
impl DoudianProductQueryPropAutoOptimizeConfigRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {}
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductQueryPropAutoOptimizeConfigRequest, Self::blank());

/// Part of the answer to `product.queryPropAutoOptimizeConfig`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductQueryPropAutoOptimizeConfigData {
    /// 是否开启店铺属性自动优化
    pub is_auto_optimize: Option<bool>,
}

impl rt::Encode for DoudianProductQueryPropAutoOptimizeConfigData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductQueryPropAutoOptimizeConfigData",
            &[rt::Field("is_auto_optimize", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.is_auto_optimize);
    }
}

impl rt::Decode for DoudianProductQueryPropAutoOptimizeConfigData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.is_auto_optimize, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductQueryPropAutoOptimizeConfigData);

rt::impl_serde!(DoudianProductQueryPropAutoOptimizeConfigData, Self::default());
