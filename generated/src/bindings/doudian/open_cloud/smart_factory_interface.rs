// @generated from doudian/open_cloud/openCloud.smartFactoryInterface.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 智造工场数据接口 — `openCloud.smartFactoryInterface`
///
/// Family: `open_cloud` (the feature `open_cloud`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOpenCloudSmartFactoryInterfaceRequest;
///
/// let request = DoudianOpenCloudSmartFactoryInterfaceRequest::new("…", "…");
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
/// | 50002 | `isv.business-failed:-1` | 未知错误 | ask the platform |
/// | 50002 | `isv.business-failed:63000700` | 请求API不存在 | mend the request |
/// | 50002 | `isv.business-failed:63000704` | 调用开放接口失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:63000720` | 报表API未上线 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOpenCloudSmartFactoryInterfaceRequest {
    /// 开放API名称
    pub api_name: String,
    /// 开放API请求体
    pub body: String,
}

impl DoudianOpenCloudSmartFactoryInterfaceRequest {
    /// With the parameters that are required.
    pub fn new(api_name: impl Into<String>, body: impl Into<String>) -> Self {
        Self {
            api_name: api_name.into(),
            body: body.into(),
        }
    }
}

/// The answer to [`DoudianOpenCloudSmartFactoryInterfaceRequest`].
pub type DoudianOpenCloudSmartFactoryInterfaceResponse = rt::DoudianResponse<
    DoudianOpenCloudSmartFactoryInterfaceData,
>;

impl rt::DoudianRequest for DoudianOpenCloudSmartFactoryInterfaceRequest {
    type Data = DoudianOpenCloudSmartFactoryInterfaceData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "openCloud.smartFactoryInterface",
        path: "/openCloud/smartFactoryInterface",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-1",
                label: "未知错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:63000700",
                label: "请求API不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:63000704",
                label: "调用开放接口失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:63000720",
                label: "报表API未上线",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianOpenCloudSmartFactoryInterfaceRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpenCloudSmartFactoryInterfaceRequest",
            &[
                rt::Field("api_name", rt::REQUIRED, &[]),
                rt::Field("body", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.api_name);
        rt::put(w, 1, &self.body);
    }
}

rt::impl_record!(DoudianOpenCloudSmartFactoryInterfaceRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOpenCloudSmartFactoryInterfaceRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.api_name, r),
            1 => rt::get(&mut self.body, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOpenCloudSmartFactoryInterfaceRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            api_name: Default::default(),
            body: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOpenCloudSmartFactoryInterfaceRequest, Self::blank());

/// Part of the answer to `openCloud.smartFactoryInterface`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOpenCloudSmartFactoryInterfaceData {
    /// 开放API响应结果
    pub result: Option<String>,
}

impl rt::Encode for DoudianOpenCloudSmartFactoryInterfaceData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpenCloudSmartFactoryInterfaceData",
            &[rt::Field("result", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.result);
    }
}

impl rt::Decode for DoudianOpenCloudSmartFactoryInterfaceData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.result, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOpenCloudSmartFactoryInterfaceData);

rt::impl_serde!(DoudianOpenCloudSmartFactoryInterfaceData, Self::default());
