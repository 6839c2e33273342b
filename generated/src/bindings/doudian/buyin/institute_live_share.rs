// @generated from doudian/buyin/buyin.instituteLiveShare.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianBuyinLiveShare, DoudianBuyinPid};

/// 抖客直播间转链 — `buyin.instituteLiveShare`
///
/// Needs buyin\_id or dy\_code; buyin\_id prevails.
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianBuyinInstituteLiveShareRequest, DoudianBuyinPid};
///
/// let request = DoudianBuyinInstituteLiveShareRequest::new(
///     DoudianBuyinPid::new("…"),
/// );
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
/// | 20000 | `isp.service-error:255` | 未知错误 |  |
/// | 20000 | `isp.service-error:256` | 服务繁忙 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:4097` | 参数校验失败 | mend the request |
/// | 40004 | `isv.parameter-invalid:4098` | 无效百应ID | mend the request |
/// | 40004 | `isv.parameter-invalid:4101` | 无效external\_info | mend the request |
/// | 40004 | `isv.parameter-invalid:4102` | 无效PID | mend the request |
/// | 40004 | `isv.parameter-invalid:4122` | 回流平台参数非法 | mend the request |
/// | 40004 | `isv.parameter-invalid:4149` | 无效doudian\_open\_id | mend the request |
/// | 50002 | `isv.business-failed:4105` | 未开通分销权限 | authorise again |
/// | 50002 | `isv.business-failed:4112` | 未开通分销采买权限 | authorise again |
/// | 50002 | `isv.business-failed:4113` | 未开通直播间分销 | authorise again |
/// | 50002 | `isv.business-failed:4114` | 直播间无该商品 | mend the request |
/// | 50002 | `isv.business-failed:4128` | 获取分销信息失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:4129` | 达人未开通分销业务 | authorise again |
/// | 50002 | `isv.business-failed:4130` | 达人未开播 | wait, then repeat |
/// | 50002 | `isv.business-failed:4147` | 无效直播间口令 | mend the request |
/// | 50002 | `isv.business-failed:4404` | 未开通结算账户 | do not repeat |
/// | 50002 | `isv.business-failed:4411` | 未开通直播间分销 | authorise again |
/// | 50002 | `isv.business-failed:8194` | 缺抖客角色授权 | authorise again |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinInstituteLiveShareRequest {
    /// PID信息
    pub pid_info: DoudianBuyinPid,
    /// 抖店用户open\_id
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    #[deprecated]
    pub open_id: Option<String>,
    /// 主播百应ID
    pub buyin_id: Option<String>,
    /// 是否需要二维码
    pub need_qr_code: Option<bool>,
    /// 直播间口令或短链接
    pub dy_code: Option<String>,
    /// 直播间绑定商品ID
    pub product_id: Option<i64>,
    /// 回流端标识
    ///
    /// Codes:
    ///
    /// - `0` 抖音
    /// - `1` 抖音极速版
    pub platform: Option<i32>,
    /// 是否需要zlink
    pub need_zlink: Option<bool>,
}

#[allow(deprecated)]
impl DoudianBuyinInstituteLiveShareRequest {
    /// With the parameters that are required.
    pub fn new(pid_info: DoudianBuyinPid) -> Self {
        Self {
            pid_info,
            open_id: None,
            buyin_id: None,
            need_qr_code: None,
            dy_code: None,
            product_id: None,
            platform: None,
            need_zlink: None,
        }
    }

    /// Sets `open_id` (抖店用户open\_id).
    #[deprecated]
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets `buyin_id` (主播百应ID).
    #[must_use]
    pub fn buyin_id(mut self, buyin_id: impl Into<String>) -> Self {
        self.buyin_id = Some(buyin_id.into());
        self
    }

    /// Sets `need_qr_code` (是否需要二维码).
    #[must_use]
    pub fn need_qr_code(mut self, need_qr_code: bool) -> Self {
        self.need_qr_code = Some(need_qr_code);
        self
    }

    /// Sets `dy_code` (直播间口令或短链接).
    #[must_use]
    pub fn dy_code(mut self, dy_code: impl Into<String>) -> Self {
        self.dy_code = Some(dy_code.into());
        self
    }

    /// Sets `product_id` (直播间绑定商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: i64) -> Self {
        self.product_id = Some(product_id);
        self
    }

    /// Sets `platform` (回流端标识).
    #[must_use]
    pub fn platform(mut self, platform: i32) -> Self {
        self.platform = Some(platform);
        self
    }

    /// Sets `need_zlink` (是否需要zlink).
    #[must_use]
    pub fn need_zlink(mut self, need_zlink: bool) -> Self {
        self.need_zlink = Some(need_zlink);
        self
    }
}

/// The answer to [`DoudianBuyinInstituteLiveShareRequest`].
pub type DoudianBuyinInstituteLiveShareResponse = rt::DoudianResponse<
    DoudianBuyinInstituteLiveShareData,
>;

impl rt::DoudianRequest for DoudianBuyinInstituteLiveShareRequest {
    type Data = DoudianBuyinInstituteLiveShareData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.instituteLiveShare",
        path: "/buyin/instituteLiveShare",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:255",
                label: "未知错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
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
                sub_code: "isv.parameter-invalid:4098",
                label: "无效百应ID",
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
                sub_code: "isv.parameter-invalid:4122",
                label: "回流平台参数非法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4149",
                label: "无效doudian_open_id",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4105",
                label: "未开通分销权限",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4112",
                label: "未开通分销采买权限",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
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
                sub_code: "isv.business-failed:4114",
                label: "直播间无该商品",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4128",
                label: "获取分销信息失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4129",
                label: "达人未开通分销业务",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4130",
                label: "达人未开播",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4147",
                label: "无效直播间口令",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4404",
                label: "未开通结算账户",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4411",
                label: "未开通直播间分销",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
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

#[allow(deprecated)]
impl rt::Encode for DoudianBuyinInstituteLiveShareRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinInstituteLiveShareRequest",
            &[
                rt::Field("pid_info", rt::REQUIRED, &[]),
                rt::Field("open_id", rt::PII, &[]),
                rt::Field("buyin_id", 0, &[]),
                rt::Field("need_qr_code", 0, &[]),
                rt::Field("dy_code", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("platform", 0, &["0", "1"]),
                rt::Field("need_zlink", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.buyin_id);
        rt::put(w, 4, &self.dy_code);
        rt::put(w, 3, &self.need_qr_code);
        rt::put(w, 7, &self.need_zlink);
        rt::put(w, 1, &self.open_id);
        rt::put(w, 0, &self.pid_info);
        rt::put(w, 6, &self.platform);
        rt::put(w, 5, &self.product_id);
    }
}

rt::impl_record!(DoudianBuyinInstituteLiveShareRequest);

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl rt::Decode for DoudianBuyinInstituteLiveShareRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pid_info, r),
            1 => rt::get(&mut self.open_id, r),
            2 => rt::get(&mut self.buyin_id, r),
            3 => rt::get(&mut self.need_qr_code, r),
            4 => rt::get(&mut self.dy_code, r),
            5 => rt::get(&mut self.product_id, r),
            6 => rt::get(&mut self.platform, r),
            7 => rt::get(&mut self.need_zlink, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl DoudianBuyinInstituteLiveShareRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            pid_info: Default::default(),
            open_id: Default::default(),
            buyin_id: Default::default(),
            need_qr_code: Default::default(),
            dy_code: Default::default(),
            product_id: Default::default(),
            platform: Default::default(),
            need_zlink: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinInstituteLiveShareRequest, Self::blank());

/// Part of the answer to `buyin.instituteLiveShare`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinInstituteLiveShareData {
    /// 结果
    ///
    /// Perhaps the answer itself is this structure.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Option<DoudianBuyinLiveShare>,
}

impl rt::Encode for DoudianBuyinInstituteLiveShareData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinInstituteLiveShareData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianBuyinInstituteLiveShareData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinInstituteLiveShareData);

rt::impl_serde!(DoudianBuyinInstituteLiveShareData, Self::default());
