// @generated from doudian/spec/spec.specDetail.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianSpec;

/// 规格详情 — `spec.specDetail`
///
/// Some sources give a single object instead of a list.
///
/// Platform documentation: <https://op.jinritemai.com/docs/api-docs/14/63>
///
/// Family: `spec` (the feature `spec`).
/// Status: from the 2020-21 interface.
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSpecSpecDetailRequest;
///
/// let request = DoudianSpecSpecDetailRequest::new(145957862);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSpecSpecDetailRequest {
    /// 规格ID
    pub id: i64,
}

impl DoudianSpecSpecDetailRequest {
    /// With the parameters that are required.
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

/// The answer to [`DoudianSpecSpecDetailRequest`].
pub type DoudianSpecSpecDetailResponse = rt::DoudianResponse<Vec<DoudianSpec>>;

impl rt::DoudianRequest for DoudianSpecSpecDetailRequest {
    type Data = Vec<DoudianSpec>;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "spec.specDetail",
        path: "/spec/specDetail",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianSpecSpecDetailRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpecSpecDetailRequest",
            &[rt::Field("id", rt::REQUIRED | rt::LENIENT, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.id);
    }
}

rt::impl_record!(DoudianSpecSpecDetailRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSpecSpecDetailRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSpecSpecDetailRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self { id: Default::default() }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSpecSpecDetailRequest, Self::blank());
