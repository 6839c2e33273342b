// @generated from doudian/open/open.openId.replace.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 批量替换OpenID — `open.openId.replace`
///
/// Family: `open` (the feature `open`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOpenOpenIdReplaceRequest;
///
/// let request = DoudianOpenOpenIdReplaceRequest::new(["…"]);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOpenOpenIdReplaceRequest {
    /// `open_ids` on the wire; it has no label.
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub open_ids: Vec<String>,
}

impl DoudianOpenOpenIdReplaceRequest {
    /// With the parameters that are required.
    pub fn new(open_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            open_ids: open_ids.into_iter().map(Into::into).collect(),
        }
    }
}

/// The answer to [`DoudianOpenOpenIdReplaceRequest`].
pub type DoudianOpenOpenIdReplaceResponse = rt::DoudianResponse<
    DoudianOpenOpenIdReplaceData,
>;

impl rt::DoudianRequest for DoudianOpenOpenIdReplaceRequest {
    type Data = DoudianOpenOpenIdReplaceData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "open.openId.replace",
        path: "/open/openId/replace",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianOpenOpenIdReplaceRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpenOpenIdReplaceRequest",
            &[rt::Field("open_ids", rt::REQUIRED | rt::PII, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.open_ids);
    }
}

rt::impl_record!(DoudianOpenOpenIdReplaceRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOpenOpenIdReplaceRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.open_ids, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOpenOpenIdReplaceRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            open_ids: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOpenOpenIdReplaceRequest, Self::blank());

/// Part of the answer to `open.openId.replace`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOpenOpenIdReplaceData {
    /// `open_id_old_to_new_map` on the wire; it has no label.
    ///
    /// Old id to new id.
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub open_id_old_to_new_map: BTreeMap<String, String>,
}

impl rt::Encode for DoudianOpenOpenIdReplaceData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpenOpenIdReplaceData",
            &[rt::Field("open_id_old_to_new_map", rt::PII, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.open_id_old_to_new_map);
    }
}

impl rt::Decode for DoudianOpenOpenIdReplaceData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.open_id_old_to_new_map, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOpenOpenIdReplaceData);

rt::impl_serde!(DoudianOpenOpenIdReplaceData, Self::default());
