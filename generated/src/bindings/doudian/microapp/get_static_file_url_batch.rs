// @generated from doudian/microapp/microapp.GetStaticFileUrlBatch.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 批量获取静态文件链接 — `microapp.GetStaticFileUrlBatch`
///
/// At most 1000 paths; those that do not exist or are not approved are left out of the answer.
///
/// Family: `microapp` (the feature `microapp`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMicroappGetStaticFileUrlBatchRequest;
///
/// let request = DoudianMicroappGetStaticFileUrlBatchRequest::new(1, ["…"]);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 20000 | `isp.service-error:8000001` | 内部错误 | ask the platform |
/// | 40004 | `isv.parameter-invalid:8000002` | 参数有误 | mend the request |
/// | 40004 | `isv.parameter-invalid:8000006` | appKey参数有误 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMicroappGetStaticFileUrlBatchRequest {
    /// 文件场景
    ///
    /// Codes:
    ///
    /// - `1` 素材中心
    /// - `2` TOS临时文件
    /// - `3` ImageX
    pub store_type: i32,
    /// 文件路径
    pub path: Vec<String>,
    /// 存储桶名称
    ///
    /// Not supported yet.
    pub bucket_name: Option<String>,
}

impl DoudianMicroappGetStaticFileUrlBatchRequest {
    /// With the parameters that are required.
    pub fn new(
        store_type: i32,
        path: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            store_type,
            path: path.into_iter().map(Into::into).collect(),
            bucket_name: None,
        }
    }

    /// Sets `bucket_name` (存储桶名称).
    #[must_use]
    pub fn bucket_name(mut self, bucket_name: impl Into<String>) -> Self {
        self.bucket_name = Some(bucket_name.into());
        self
    }
}

/// The answer to [`DoudianMicroappGetStaticFileUrlBatchRequest`].
pub type DoudianMicroappGetStaticFileUrlBatchResponse = rt::DoudianResponse<
    DoudianMicroappGetStaticFileUrlBatchData,
>;

impl rt::DoudianRequest for DoudianMicroappGetStaticFileUrlBatchRequest {
    type Data = DoudianMicroappGetStaticFileUrlBatchData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "microapp.GetStaticFileUrlBatch",
        path: "/microapp/GetStaticFileUrlBatch",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:8000001",
                label: "内部错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:8000002",
                label: "参数有误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:8000006",
                label: "appKey参数有误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianMicroappGetStaticFileUrlBatchRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMicroappGetStaticFileUrlBatchRequest",
            &[
                rt::Field("store_type", rt::REQUIRED, &["1", "2", "3"]),
                rt::Field("path", rt::REQUIRED, &[]),
                rt::Field("bucket_name", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.bucket_name);
        rt::put(w, 1, &self.path);
        rt::put(w, 0, &self.store_type);
    }
}

rt::impl_record!(DoudianMicroappGetStaticFileUrlBatchRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMicroappGetStaticFileUrlBatchRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_type, r),
            1 => rt::get(&mut self.path, r),
            2 => rt::get(&mut self.bucket_name, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMicroappGetStaticFileUrlBatchRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            store_type: Default::default(),
            path: Default::default(),
            bucket_name: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMicroappGetStaticFileUrlBatchRequest, Self::blank());

/// Part of the answer to `microapp.GetStaticFileUrlBatch`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMicroappGetStaticFileUrlBatchData {
    /// 文件链接
    ///
    /// Keyed by path.
    pub url_map: BTreeMap<String, String>,
}

impl rt::Encode for DoudianMicroappGetStaticFileUrlBatchData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMicroappGetStaticFileUrlBatchData",
            &[rt::Field("url_map", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.url_map);
    }
}

impl rt::Decode for DoudianMicroappGetStaticFileUrlBatchData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.url_map, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMicroappGetStaticFileUrlBatchData);

rt::impl_serde!(DoudianMicroappGetStaticFileUrlBatchData, Self::default());
