// @generated from doudian/buyin/buyin.instituteLivePreviewShare.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianBuyinShareLink;

/// 抖客转链直播预告 — `buyin.instituteLivePreviewShare`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinInstituteLivePreviewShareRequest;
///
/// let request = DoudianBuyinInstituteLivePreviewShareRequest::new("…", "…", "…");
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
/// | 20000 | `isp.service-error:4125` | 直播预告转链异常 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:4097` | 参数错误 | mend the request |
/// | 40004 | `isv.parameter-invalid:4122` | 回流平台参数非法 | mend the request |
/// | 40004 | `isv.parameter-invalid:4123` | 直播预告不存在 | mend the request |
/// | 50002 | `isv.business-failed:4102` | 无效PID | mend the request |
/// | 50002 | `isv.business-failed:4124` | 达人已开播 | do not repeat |
/// | 50002 | `isv.business-failed:4126` | 获取账户信息失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:8194` | 缺抖客角色授权 | authorise again |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinInstituteLivePreviewShareRequest {
    /// 直播预告ID
    pub live_appointment_id: String,
    /// 抖客PID
    pub pid: String,
    /// 达人百应ID
    pub buyin_id: String,
    /// 回流端标识
    ///
    /// Codes:
    ///
    /// - `0` 抖音
    /// - `1` 抖音极速版
    pub platform: Option<i32>,
    /// 自定义字段
    ///
    /// At most 40 letters, digits and \_.
    pub external_info: Option<String>,
}

impl DoudianBuyinInstituteLivePreviewShareRequest {
    /// With the parameters that are required.
    pub fn new(
        live_appointment_id: impl Into<String>,
        pid: impl Into<String>,
        buyin_id: impl Into<String>,
    ) -> Self {
        Self {
            live_appointment_id: live_appointment_id.into(),
            pid: pid.into(),
            buyin_id: buyin_id.into(),
            platform: None,
            external_info: None,
        }
    }

    /// Sets `platform` (回流端标识).
    #[must_use]
    pub fn platform(mut self, platform: i32) -> Self {
        self.platform = Some(platform);
        self
    }

    /// Sets `external_info` (自定义字段).
    #[must_use]
    pub fn external_info(mut self, external_info: impl Into<String>) -> Self {
        self.external_info = Some(external_info.into());
        self
    }
}

/// The answer to [`DoudianBuyinInstituteLivePreviewShareRequest`].
pub type DoudianBuyinInstituteLivePreviewShareResponse = rt::DoudianResponse<
    DoudianBuyinInstituteLivePreviewShareData,
>;

impl rt::DoudianRequest for DoudianBuyinInstituteLivePreviewShareRequest {
    type Data = DoudianBuyinInstituteLivePreviewShareData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.instituteLivePreviewShare",
        path: "/buyin/instituteLivePreviewShare",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:4125",
                label: "直播预告转链异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4097",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4122",
                label: "回流平台参数非法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4123",
                label: "直播预告不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4102",
                label: "无效PID",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4124",
                label: "达人已开播",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4126",
                label: "获取账户信息失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:8194",
                label: "缺抖客角色授权",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinInstituteLivePreviewShareRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinInstituteLivePreviewShareRequest",
            &[
                rt::Field("live_appointment_id", rt::REQUIRED, &[]),
                rt::Field("pid", rt::REQUIRED, &[]),
                rt::Field("buyin_id", rt::REQUIRED, &[]),
                rt::Field("platform", 0, &["0", "1"]),
                rt::Field("external_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.buyin_id);
        rt::put(w, 4, &self.external_info);
        rt::put(w, 0, &self.live_appointment_id);
        rt::put(w, 1, &self.pid);
        rt::put(w, 3, &self.platform);
    }
}

rt::impl_record!(DoudianBuyinInstituteLivePreviewShareRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinInstituteLivePreviewShareRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.live_appointment_id, r),
            1 => rt::get(&mut self.pid, r),
            2 => rt::get(&mut self.buyin_id, r),
            3 => rt::get(&mut self.platform, r),
            4 => rt::get(&mut self.external_info, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinInstituteLivePreviewShareRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            live_appointment_id: Default::default(),
            pid: Default::default(),
            buyin_id: Default::default(),
            platform: Default::default(),
            external_info: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinInstituteLivePreviewShareRequest, Self::blank());

/// Part of the answer to `buyin.instituteLivePreviewShare`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinInstituteLivePreviewShareData {
    /// 直播预告转链数据
    ///
    /// Perhaps the answer itself is this structure.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Option<DoudianBuyinShareLink>,
}

impl rt::Encode for DoudianBuyinInstituteLivePreviewShareData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinInstituteLivePreviewShareData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianBuyinInstituteLivePreviewShareData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinInstituteLivePreviewShareData);

rt::impl_serde!(DoudianBuyinInstituteLivePreviewShareData, Self::default());
