// @generated from doudian/spec/spec.list.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianSpec;

/// 规格列表 — `spec.list`
///
/// Platform documentation: <https://op.jinritemai.com/docs/api-docs/14/64>
///
/// Family: `spec` (the feature `spec`).
/// Status: from the 2020-21 interface.
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSpecListRequest;
///
/// let request = DoudianSpecListRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSpecListRequest {}

impl DoudianSpecListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for DoudianSpecListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianSpecListRequest`].
pub type DoudianSpecListResponse = rt::DoudianResponse<Vec<DoudianSpec>>;

impl rt::DoudianRequest for DoudianSpecListRequest {
    type Data = Vec<DoudianSpec>;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "spec.list",
        path: "/spec/list",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianSpecListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table("DoudianSpecListRequest", &[]);
        &TABLE
    }

    fn write(&self, _: &mut rt::Writer) {}
}

rt::impl_record!(DoudianSpecListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSpecListRequest {
    fn read(&mut self, _: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        rt::skip(r)
    }
}

#[cfg(feature = "serde")]
impl DoudianSpecListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {}
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSpecListRequest, Self::blank());
