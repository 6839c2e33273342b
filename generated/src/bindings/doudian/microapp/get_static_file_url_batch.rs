// @generated from doudian/microapp/microapp.GetStaticFileUrlBatch.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 批量获取静态文件链接 — `microapp.GetStaticFileUrlBatch`
///
/// No source describes the answer.
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
/// | code | sub code | meaning |
/// |---|---|---|
/// | 20000 | `isp.service-error:8000001` | 内部错误 |
/// | 40004 | `isv.parameter-invalid:8000002` | 参数有误 |
/// | 40004 | `isv.parameter-invalid:8000006` | appKey参数有误 |
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
        }
    }
}

/// The answer to [`DoudianMicroappGetStaticFileUrlBatchRequest`].
pub type DoudianMicroappGetStaticFileUrlBatchResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianMicroappGetStaticFileUrlBatchRequest {
    type Data = rt::Value;

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
        static TABLE: rt::Table = rt::Table(
            "DoudianMicroappGetStaticFileUrlBatchRequest",
            &[
                rt::Field("store_type", rt::REQUIRED, &["1", "2", "3"]),
                rt::Field("path", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
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
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMicroappGetStaticFileUrlBatchRequest, Self::blank());
