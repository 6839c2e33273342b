// @generated from doudian/spec/spec.del.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 删除规格 — `spec.del`
///
/// Platform documentation: <https://op.jinritemai.com/docs/api-docs/14/65>
///
/// Family: `spec` (the feature `spec`).
/// Status: from the 2020-21 interface.
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSpecDelRequest;
///
/// let request = DoudianSpecDelRequest::new(145957862);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSpecDelRequest {
    /// 规格ID
    pub id: i64,
}

impl DoudianSpecDelRequest {
    /// With the parameters that are required.
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

/// The answer to [`DoudianSpecDelRequest`].
pub type DoudianSpecDelResponse = rt::DoudianResponse<bool>;

impl rt::DoudianRequest for DoudianSpecDelRequest {
    type Data = bool;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "spec.del",
        path: "/spec/del",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianSpecDelRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpecDelRequest",
            &[rt::Field("id", rt::REQUIRED | rt::LENIENT, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.id);
    }
}

rt::impl_record!(DoudianSpecDelRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSpecDelRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSpecDelRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self { id: Default::default() }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSpecDelRequest, Self::blank());
