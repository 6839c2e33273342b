// @generated from doudian/buyin/buyin.shareRedpack.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianBuyinShareLink;

/// 抖客红包转链 — `buyin.shareRedpack`
///
/// Family: `buyin` (the feature `buyin`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinShareRedpackRequest;
///
/// let request = DoudianBuyinShareRedpackRequest::new("…", "…");
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
/// | 20000 | `isp.service-error:256` | 服务繁忙 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:4097` | 参数校验失败 | mend the request |
/// | 40004 | `isv.parameter-invalid:4101` | 无效external\_info | mend the request |
/// | 40004 | `isv.parameter-invalid:4102` | 无效PID | mend the request |
/// | 40004 | `isv.parameter-invalid:4116` | 抖客红包不支持自营 | mend the request |
/// | 40004 | `isv.parameter-invalid:4118` | 红包不存在 | mend the request |
/// | 40004 | `isv.parameter-invalid:4119` | 红包参数非法 | mend the request |
/// | 40004 | `isv.parameter-invalid:4120` | 红包未生效或已领完 | mend the request |
/// | 40004 | `isv.parameter-invalid:4298` | 红包参数校验失败 | mend the request |
/// | 40004 | `isv.parameter-invalid:4299` | 非抖客渠道红包 | mend the request |
/// | 40004 | `isv.parameter-invalid:4300` | 红包不在领取时间 | mend the request |
/// | 50002 | `isv.business-failed:4113` | 未开通直播间分销 | authorise again |
/// | 50002 | `isv.business-failed:4117` | 达人无抖客红包权限 | authorise again |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinShareRedpackRequest {
    /// 红包批次ID
    pub redpack_id: String,
    /// 抖客PID
    pub pid: String,
    /// 自定义字段
    ///
    /// At most 40 letters, digits and \_.
    pub external_info: Option<String>,
    /// 是否需要二维码
    pub need_qr_code: Option<bool>,
}

impl DoudianBuyinShareRedpackRequest {
    /// With the parameters that are required.
    pub fn new(redpack_id: impl Into<String>, pid: impl Into<String>) -> Self {
        Self {
            redpack_id: redpack_id.into(),
            pid: pid.into(),
            external_info: None,
            need_qr_code: None,
        }
    }

    /// Sets `external_info` (自定义字段).
    #[must_use]
    pub fn external_info(mut self, external_info: impl Into<String>) -> Self {
        self.external_info = Some(external_info.into());
        self
    }

    /// Sets `need_qr_code` (是否需要二维码).
    #[must_use]
    pub fn need_qr_code(mut self, need_qr_code: bool) -> Self {
        self.need_qr_code = Some(need_qr_code);
        self
    }
}

/// The answer to [`DoudianBuyinShareRedpackRequest`].
pub type DoudianBuyinShareRedpackResponse = rt::DoudianResponse<
    DoudianBuyinShareRedpackData,
>;

impl rt::DoudianRequest for DoudianBuyinShareRedpackRequest {
    type Data = DoudianBuyinShareRedpackData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.shareRedpack",
        path: "/buyin/shareRedpack",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4097",
                label: "参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4101",
                label: "无效external_info",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4102",
                label: "无效PID",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4116",
                label: "抖客红包不支持自营",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4118",
                label: "红包不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4119",
                label: "红包参数非法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4120",
                label: "红包未生效或已领完",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4298",
                label: "红包参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4299",
                label: "非抖客渠道红包",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4300",
                label: "红包不在领取时间",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4113",
                label: "未开通直播间分销",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4117",
                label: "达人无抖客红包权限",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinShareRedpackRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinShareRedpackRequest",
            &[
                rt::Field("redpack_id", rt::REQUIRED, &[]),
                rt::Field("pid", rt::REQUIRED, &[]),
                rt::Field("external_info", 0, &[]),
                rt::Field("need_qr_code", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.external_info);
        rt::put(w, 3, &self.need_qr_code);
        rt::put(w, 1, &self.pid);
        rt::put(w, 0, &self.redpack_id);
    }
}

rt::impl_record!(DoudianBuyinShareRedpackRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinShareRedpackRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.redpack_id, r),
            1 => rt::get(&mut self.pid, r),
            2 => rt::get(&mut self.external_info, r),
            3 => rt::get(&mut self.need_qr_code, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinShareRedpackRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            redpack_id: Default::default(),
            pid: Default::default(),
            external_info: Default::default(),
            need_qr_code: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinShareRedpackRequest, Self::blank());

/// Part of the answer to `buyin.shareRedpack`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinShareRedpackData {
    /// 结果
    pub data: Option<DoudianBuyinShareLink>,
}

impl rt::Encode for DoudianBuyinShareRedpackData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinShareRedpackData",
            &[rt::Field("data", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianBuyinShareRedpackData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinShareRedpackData);

rt::impl_serde!(DoudianBuyinShareRedpackData, Self::default());
