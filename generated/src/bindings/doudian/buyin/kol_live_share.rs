// @generated from doudian/buyin/buyin.kolLiveShare.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianBuyinLiveShare, DoudianBuyinPid};

/// 达人直播间分享物料 — `buyin.kolLiveShare`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianBuyinKolLiveShareRequest, DoudianBuyinPid};
///
/// let request = DoudianBuyinKolLiveShareRequest::new(DoudianBuyinPid::new("…"));
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
/// | 40004 | `isv.parameter-invalid:4122` | 回流平台参数非法 | mend the request |
/// | 40004 | `isv.parameter-invalid:4149` | 无效doudian\_open\_id | mend the request |
/// | 50002 | `isv.business-failed:4102` | 无效PID | mend the request |
/// | 50002 | `isv.business-failed:4129` | 达人未开通分销业务 | authorise again |
/// | 50002 | `isv.business-failed:4130` | 达人未开播 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinKolLiveShareRequest {
    /// PID信息
    pub pid_info: DoudianBuyinPid,
    /// 是否需要二维码
    ///
    /// A code makes the answer slower.
    pub need_qr_code: Option<bool>,
    /// 回流端标识
    ///
    /// Codes:
    ///
    /// - `0` 抖音
    /// - `1` 抖音极速版
    pub platform: Option<i32>,
    /// 是否需要zlink
    ///
    /// Comes unless this is false.
    pub need_zlink: Option<bool>,
}

impl DoudianBuyinKolLiveShareRequest {
    /// With the parameters that are required.
    pub fn new(pid_info: DoudianBuyinPid) -> Self {
        Self {
            pid_info,
            need_qr_code: None,
            platform: None,
            need_zlink: None,
        }
    }

    /// Sets `need_qr_code` (是否需要二维码).
    #[must_use]
    pub fn need_qr_code(mut self, need_qr_code: bool) -> Self {
        self.need_qr_code = Some(need_qr_code);
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

/// The answer to [`DoudianBuyinKolLiveShareRequest`].
pub type DoudianBuyinKolLiveShareResponse = rt::DoudianResponse<
    DoudianBuyinKolLiveShareData,
>;

impl rt::DoudianRequest for DoudianBuyinKolLiveShareRequest {
    type Data = DoudianBuyinKolLiveShareData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.kolLiveShare",
        path: "/buyin/kolLiveShare",
        token: true,
        effect: rt::Effect::Read,
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
                sub_code: "isv.business-failed:4102",
                label: "无效PID",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
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
        ],
    };
}

impl rt::Encode for DoudianBuyinKolLiveShareRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolLiveShareRequest",
            &[
                rt::Field("pid_info", rt::REQUIRED, &[]),
                rt::Field("need_qr_code", 0, &[]),
                rt::Field("platform", 0, &["0", "1"]),
                rt::Field("need_zlink", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.need_qr_code);
        rt::put(w, 3, &self.need_zlink);
        rt::put(w, 0, &self.pid_info);
        rt::put(w, 2, &self.platform);
    }
}

rt::impl_record!(DoudianBuyinKolLiveShareRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinKolLiveShareRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pid_info, r),
            1 => rt::get(&mut self.need_qr_code, r),
            2 => rt::get(&mut self.platform, r),
            3 => rt::get(&mut self.need_zlink, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinKolLiveShareRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            pid_info: Default::default(),
            need_qr_code: Default::default(),
            platform: Default::default(),
            need_zlink: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinKolLiveShareRequest, Self::blank());

/// Part of the answer to `buyin.kolLiveShare`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolLiveShareData {
    /// 结果
    ///
    /// Perhaps the answer itself is this structure.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Option<DoudianBuyinLiveShare>,
}

impl rt::Encode for DoudianBuyinKolLiveShareData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolLiveShareData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianBuyinKolLiveShareData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinKolLiveShareData);

rt::impl_serde!(DoudianBuyinKolLiveShareData, Self::default());
