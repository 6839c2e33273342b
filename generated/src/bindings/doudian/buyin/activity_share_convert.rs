// @generated from doudian/buyin/buyin.activityShareConvert.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianBuyinQrCode;

/// 活动页转链 — `buyin.activityShareConvert`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinActivityShareConvertRequest;
///
/// let request = DoudianBuyinActivityShareConvertRequest::new(1, "…", true);
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
/// | 40004 | `isv.parameter-invalid:4102` | 无效PID | mend the request |
/// | 40004 | `isv.parameter-invalid:4122` | 回流平台参数非法 | mend the request |
/// | 40004 | `isv.parameter-invalid:4154` | ActivityId参数非法 | mend the request |
/// | 40004 | `isv.parameter-invalid:8195` | 缺达人角色授权 | authorise again |
/// | 50002 | `isv.business-failed:255` | 未知错误 |  |
/// | 50002 | `isv.business-failed:256` | 服务繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:414` | 不支持当前活动转链 | do not repeat |
/// | 50002 | `isv.business-failed:1111` | 活动页转链失败 | mend the request |
/// | 50002 | `isv.business-failed:4101` | 无效external\_info | mend the request |
/// | 50002 | `isv.business-failed:4111` | 无商品分销权限 | authorise again |
/// | 50002 | `isv.business-failed:4151` | 未开通结算账户 | do not repeat |
/// | 50002 | `isv.business-failed:4152` | 未开通海淘账户 | do not repeat |
/// | 50002 | `isv.business-failed:4153` | MixActivityId参数非法 | mend the request |
/// | 50002 | `isv.business-failed:4413` | 不支持的百应账户类型 | do not repeat |
/// | 50002 | `isv.business-failed:4420` | 不支持当前活动转链 | do not repeat |
/// | 50002 | `isv.business-failed:2100004` | 系统繁忙 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinActivityShareConvertRequest {
    /// 活动ID
    ///
    /// Codes:
    ///
    /// - `1` 百亿补贴
    /// - `2` 秒杀活动
    /// - `3` 自建活动页
    pub activity_id: i64,
    /// 达人PID
    pub pid: String,
    /// 是否需要二维码
    pub need_qr_code: bool,
    /// 自定义字段
    ///
    /// At most 40 letters, digits and \_.
    pub external_info: Option<String>,
    /// 自建活动页ID
    ///
    /// Needed with activity\_id 3.
    pub mix_activity_id: Option<String>,
    /// 自建活动页链接
    pub activity_url: Option<String>,
    /// 回流端标识
    ///
    /// Codes:
    ///
    /// - `0` 抖音
    /// - `1` 抖音极速版
    pub platform: Option<i32>,
    /// 置顶商品ID
    pub product_id: Option<i64>,
}

impl DoudianBuyinActivityShareConvertRequest {
    /// With the parameters that are required.
    pub fn new(activity_id: i64, pid: impl Into<String>, need_qr_code: bool) -> Self {
        Self {
            activity_id,
            pid: pid.into(),
            need_qr_code,
            external_info: None,
            mix_activity_id: None,
            activity_url: None,
            platform: None,
            product_id: None,
        }
    }

    /// Sets `external_info` (自定义字段).
    #[must_use]
    pub fn external_info(mut self, external_info: impl Into<String>) -> Self {
        self.external_info = Some(external_info.into());
        self
    }

    /// Sets `mix_activity_id` (自建活动页ID).
    #[must_use]
    pub fn mix_activity_id(mut self, mix_activity_id: impl Into<String>) -> Self {
        self.mix_activity_id = Some(mix_activity_id.into());
        self
    }

    /// Sets `activity_url` (自建活动页链接).
    #[must_use]
    pub fn activity_url(mut self, activity_url: impl Into<String>) -> Self {
        self.activity_url = Some(activity_url.into());
        self
    }

    /// Sets `platform` (回流端标识).
    #[must_use]
    pub fn platform(mut self, platform: i32) -> Self {
        self.platform = Some(platform);
        self
    }

    /// Sets `product_id` (置顶商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: i64) -> Self {
        self.product_id = Some(product_id);
        self
    }
}

/// The answer to [`DoudianBuyinActivityShareConvertRequest`].
pub type DoudianBuyinActivityShareConvertResponse = rt::DoudianResponse<
    DoudianBuyinActivityShareConvertData,
>;

impl rt::DoudianRequest for DoudianBuyinActivityShareConvertRequest {
    type Data = DoudianBuyinActivityShareConvertData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.activityShareConvert",
        path: "/buyin/activityShareConvert",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
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
                sub_code: "isv.parameter-invalid:4154",
                label: "ActivityId参数非法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:8195",
                label: "缺达人角色授权",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:255",
                label: "未知错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:414",
                label: "不支持当前活动转链",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1111",
                label: "活动页转链失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4101",
                label: "无效external_info",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4111",
                label: "无商品分销权限",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4151",
                label: "未开通结算账户",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4152",
                label: "未开通海淘账户",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4153",
                label: "MixActivityId参数非法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4413",
                label: "不支持的百应账户类型",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4420",
                label: "不支持当前活动转链",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2100004",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinActivityShareConvertRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinActivityShareConvertRequest",
            &[
                rt::Field("activity_id", rt::REQUIRED, &["1", "2", "3"]),
                rt::Field("pid", rt::REQUIRED, &[]),
                rt::Field("need_qr_code", rt::REQUIRED, &[]),
                rt::Field("external_info", 0, &[]),
                rt::Field("mix_activity_id", 0, &[]),
                rt::Field("activity_url", 0, &[]),
                rt::Field("platform", 0, &["0", "1"]),
                rt::Field("product_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_id);
        rt::put(w, 5, &self.activity_url);
        rt::put(w, 3, &self.external_info);
        rt::put(w, 4, &self.mix_activity_id);
        rt::put(w, 2, &self.need_qr_code);
        rt::put(w, 1, &self.pid);
        rt::put(w, 6, &self.platform);
        rt::put(w, 7, &self.product_id);
    }
}

rt::impl_record!(DoudianBuyinActivityShareConvertRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinActivityShareConvertRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_id, r),
            1 => rt::get(&mut self.pid, r),
            2 => rt::get(&mut self.need_qr_code, r),
            3 => rt::get(&mut self.external_info, r),
            4 => rt::get(&mut self.mix_activity_id, r),
            5 => rt::get(&mut self.activity_url, r),
            6 => rt::get(&mut self.platform, r),
            7 => rt::get(&mut self.product_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinActivityShareConvertRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            activity_id: Default::default(),
            pid: Default::default(),
            need_qr_code: Default::default(),
            external_info: Default::default(),
            mix_activity_id: Default::default(),
            activity_url: Default::default(),
            platform: Default::default(),
            product_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinActivityShareConvertRequest, Self::blank());

/// Part of the answer to `buyin.activityShareConvert`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinActivityShareConvertData {
    /// 转链数据
    ///
    /// Perhaps the answer itself is this structure.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Option<DoudianBuyinActivityShareConvertShareLink>,
}

impl rt::Encode for DoudianBuyinActivityShareConvertData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinActivityShareConvertData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianBuyinActivityShareConvertData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinActivityShareConvertData);

rt::impl_serde!(DoudianBuyinActivityShareConvertData, Self::default());

/// Part of the answer to `buyin.activityShareConvert`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinActivityShareConvertShareLink {
    /// 抖口令
    pub share_command: Option<String>,
    /// Deeplink
    pub deep_link: Option<String>,
    /// 二维码
    pub qrcode: Option<DoudianBuyinQrCode>,
    /// Zlink
    ///
    /// Valid for 60 days.
    pub zlink: Option<String>,
}

impl rt::Encode for DoudianBuyinActivityShareConvertShareLink {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinActivityShareConvertShareLink",
            &[
                rt::Field("share_command", 0, &[]),
                rt::Field("deep_link", 0, &[]),
                rt::Field("qrcode", 0, &[]),
                rt::Field("zlink", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.deep_link);
        rt::put(w, 2, &self.qrcode);
        rt::put(w, 0, &self.share_command);
        rt::put(w, 3, &self.zlink);
    }
}

impl rt::Decode for DoudianBuyinActivityShareConvertShareLink {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.share_command, r),
            1 => rt::get(&mut self.deep_link, r),
            2 => rt::get(&mut self.qrcode, r),
            3 => rt::get(&mut self.zlink, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinActivityShareConvertShareLink);

rt::impl_serde!(DoudianBuyinActivityShareConvertShareLink, Self::default());
