// @generated from doudian/open_cloud/openCloud.v1.imageVersion.create.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 上传程序包构建镜像 — `openCloud.v1.imageVersion.create`
///
/// Family: `open_cloud` (the feature `open_cloud`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOpenCloudV1ImageVersionCreateRequest;
///
/// let request = DoudianOpenCloudV1ImageVersionCreateRequest::new(
///     "…",
///     "…",
///     "…",
///     "…",
///     "…",
///     "…",
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOpenCloudV1ImageVersionCreateRequest {
    /// 容器服务ID
    pub cs_id: String,
    /// 版本名称
    pub version_name: String,
    /// 备注
    pub remark: String,
    /// `file_uri` on the wire; it has no label.
    pub file_uri: String,
    /// 文件名称
    pub file_name: String,
    /// 容器名称
    pub cs_name: String,
    /// 火山账号
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub volc_account_id: Option<i64>,
}

impl DoudianOpenCloudV1ImageVersionCreateRequest {
    /// With the parameters that are required.
    pub fn new(
        cs_id: impl Into<String>,
        version_name: impl Into<String>,
        remark: impl Into<String>,
        file_uri: impl Into<String>,
        file_name: impl Into<String>,
        cs_name: impl Into<String>,
    ) -> Self {
        Self {
            cs_id: cs_id.into(),
            version_name: version_name.into(),
            remark: remark.into(),
            file_uri: file_uri.into(),
            file_name: file_name.into(),
            cs_name: cs_name.into(),
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

/// The answer to [`DoudianOpenCloudV1ImageVersionCreateRequest`].
pub type DoudianOpenCloudV1ImageVersionCreateResponse = rt::DoudianResponse<
    DoudianOpenCloudV1ImageVersionCreateData,
>;

impl rt::DoudianRequest for DoudianOpenCloudV1ImageVersionCreateRequest {
    type Data = DoudianOpenCloudV1ImageVersionCreateData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "openCloud.v1.imageVersion.create",
        path: "/openCloud/v1/imageVersion/create",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianOpenCloudV1ImageVersionCreateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpenCloudV1ImageVersionCreateRequest",
            &[
                rt::Field("cs_id", rt::REQUIRED, &[]),
                rt::Field("version_name", rt::REQUIRED, &[]),
                rt::Field("remark", rt::REQUIRED, &[]),
                rt::Field("file_uri", rt::REQUIRED, &[]),
                rt::Field("file_name", rt::REQUIRED, &[]),
                rt::Field("cs_name", rt::REQUIRED, &[]),
                rt::Field("volc_account_id", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.cs_id);
        rt::put(w, 5, &self.cs_name);
        rt::put(w, 4, &self.file_name);
        rt::put(w, 3, &self.file_uri);
        rt::put(w, 2, &self.remark);
        rt::put(w, 1, &self.version_name);
        rt::put(w, 6, &self.volc_account_id);
    }
}

rt::impl_record!(DoudianOpenCloudV1ImageVersionCreateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOpenCloudV1ImageVersionCreateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cs_id, r),
            1 => rt::get(&mut self.version_name, r),
            2 => rt::get(&mut self.remark, r),
            3 => rt::get(&mut self.file_uri, r),
            4 => rt::get(&mut self.file_name, r),
            5 => rt::get(&mut self.cs_name, r),
            6 => rt::get(&mut self.volc_account_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOpenCloudV1ImageVersionCreateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            cs_id: Default::default(),
            version_name: Default::default(),
            remark: Default::default(),
            file_uri: Default::default(),
            file_name: Default::default(),
            cs_name: Default::default(),
            volc_account_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOpenCloudV1ImageVersionCreateRequest, Self::blank());

/// Part of the answer to `openCloud.v1.imageVersion.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOpenCloudV1ImageVersionCreateData {
    /// 镜像版本ID
    pub version_id: Option<String>,
}

impl rt::Encode for DoudianOpenCloudV1ImageVersionCreateData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpenCloudV1ImageVersionCreateData",
            &[rt::Field("version_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.version_id);
    }
}

impl rt::Decode for DoudianOpenCloudV1ImageVersionCreateData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.version_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOpenCloudV1ImageVersionCreateData);

rt::impl_serde!(DoudianOpenCloudV1ImageVersionCreateData, Self::default());
