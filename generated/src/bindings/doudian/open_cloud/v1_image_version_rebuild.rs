// @generated from doudian/open_cloud/openCloud.v1.imageVersion.rebuild.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 镜像重新构建 — `openCloud.v1.imageVersion.rebuild`
///
/// Family: `open_cloud` (the feature `open_cloud`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOpenCloudV1ImageVersionRebuildRequest;
///
/// let request = DoudianOpenCloudV1ImageVersionRebuildRequest::new("…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOpenCloudV1ImageVersionRebuildRequest {
    /// 镜像ID
    pub version_id: String,
    /// 火山账号
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub volc_account_id: Option<i64>,
}

impl DoudianOpenCloudV1ImageVersionRebuildRequest {
    /// With the parameters that are required.
    pub fn new(version_id: impl Into<String>) -> Self {
        Self {
            version_id: version_id.into(),
            volc_account_id: None,
        }
    }

    /// Sets `volc_account_id` (火山账号).
    #[must_use]
    pub fn volc_account_id(mut self, volc_account_id: i64) -> Self {
        self.volc_account_id = Some(volc_account_id);
        self
    }
}

/// The answer to [`DoudianOpenCloudV1ImageVersionRebuildRequest`].
///
/// The platform promises no `data`.
pub type DoudianOpenCloudV1ImageVersionRebuildResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianOpenCloudV1ImageVersionRebuildRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "openCloud.v1.imageVersion.rebuild",
        path: "/openCloud/v1/imageVersion/rebuild",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianOpenCloudV1ImageVersionRebuildRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpenCloudV1ImageVersionRebuildRequest",
            &[
                rt::Field("version_id", rt::REQUIRED, &[]),
                rt::Field("volc_account_id", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.version_id);
        rt::put(w, 1, &self.volc_account_id);
    }
}

rt::impl_record!(DoudianOpenCloudV1ImageVersionRebuildRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOpenCloudV1ImageVersionRebuildRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.version_id, r),
            1 => rt::get(&mut self.volc_account_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOpenCloudV1ImageVersionRebuildRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            version_id: Default::default(),
            volc_account_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOpenCloudV1ImageVersionRebuildRequest, Self::blank());
