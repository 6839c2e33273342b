// @generated from doudian/buyin/buyin.doukeActivityShare.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;
use crate::DoudianBuyinQrCode;

/// 抖客活动页转链 — `buyin.doukeActivityShare`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinDoukeActivityShareRequest;
///
/// let request = DoudianBuyinDoukeActivityShareRequest::new(1, "…", true);
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
/// | 40004 | `isv.parameter-invalid:4097` | 参数校验失败 | mend the request |
/// | 40004 | `isv.parameter-invalid:4101` | 无效external\_info | mend the request |
/// | 40004 | `isv.parameter-invalid:4102` | 无效PID | mend the request |
/// | 40004 | `isv.parameter-invalid:4122` | 回流平台参数非法 | mend the request |
/// | 50002 | `isv.business-failed:255` | 未知错误 |  |
/// | 50002 | `isv.business-failed:256` | 服务繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:414` | 不支持当前活动转链 | do not repeat |
/// | 50002 | `isv.business-failed:4410` | 未开通分销权限 | authorise again |
/// | 50002 | `isv.business-failed:4413` | 不支持的百应账户类型 | do not repeat |
/// | 50002 | `isv.business-failed:4419` | 活动页转链参数有误 | mend the request |
/// | 50002 | `isv.business-failed:4421` | 活动信息不存在 | mend the request |
/// | 50002 | `isv.business-failed:8196` | 缺对应角色授权 | authorise again |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinDoukeActivityShareRequest {
    /// 活动页物料ID
    pub material_id: i64,
    /// 抖客PID
    pub pid: String,
    /// 是否需要二维码
    pub need_qr_code: bool,
    /// 自定义字段
    ///
    /// At most 40 letters, digits and \_.
    pub external_info: Option<String>,
    /// 回流端标识
    ///
    /// Codes:
    ///
    /// - `0` 抖音
    /// - `1` 抖音极速版
    pub platform: Option<i32>,
    /// 转链自定义参数
    ///
    /// JSON inside text on the wire.
    pub extra_params: Option<rt::JsonText<BTreeMap<String, String>>>,
    /// 置顶商品ID
    pub product_id: Option<i64>,
    /// 是否需要zlink
    pub need_zlink: Option<bool>,
}

impl DoudianBuyinDoukeActivityShareRequest {
    /// With the parameters that are required.
    pub fn new(material_id: i64, pid: impl Into<String>, need_qr_code: bool) -> Self {
        Self {
            material_id,
            pid: pid.into(),
            need_qr_code,
            external_info: None,
            platform: None,
            extra_params: None,
            product_id: None,
            need_zlink: None,
        }
    }

    /// Sets `external_info` (自定义字段).
    #[must_use]
    pub fn external_info(mut self, external_info: impl Into<String>) -> Self {
        self.external_info = Some(external_info.into());
        self
    }

    /// Sets `platform` (回流端标识).
    #[must_use]
    pub fn platform(mut self, platform: i32) -> Self {
        self.platform = Some(platform);
        self
    }

    /// Sets `extra_params` (转链自定义参数).
    #[must_use]
    pub fn extra_params(
        mut self,
        extra_params: impl Into<rt::JsonText<BTreeMap<String, String>>>,
    ) -> Self {
        self.extra_params = Some(extra_params.into());
        self
    }

    /// Sets `product_id` (置顶商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: i64) -> Self {
        self.product_id = Some(product_id);
        self
    }

    /// Sets `need_zlink` (是否需要zlink).
    #[must_use]
    pub fn need_zlink(mut self, need_zlink: bool) -> Self {
        self.need_zlink = Some(need_zlink);
        self
    }
}

/// The answer to [`DoudianBuyinDoukeActivityShareRequest`].
pub type DoudianBuyinDoukeActivityShareResponse = rt::DoudianResponse<
    DoudianBuyinDoukeActivityShareData,
>;

impl rt::DoudianRequest for DoudianBuyinDoukeActivityShareRequest {
    type Data = DoudianBuyinDoukeActivityShareData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.doukeActivityShare",
        path: "/buyin/doukeActivityShare",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
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
                sub_code: "isv.parameter-invalid:4122",
                label: "回流平台参数非法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
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
                sub_code: "isv.business-failed:4410",
                label: "未开通分销权限",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
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
                sub_code: "isv.business-failed:4419",
                label: "活动页转链参数有误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4421",
                label: "活动信息不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:8196",
                label: "缺对应角色授权",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinDoukeActivityShareRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDoukeActivityShareRequest",
            &[
                rt::Field("material_id", rt::REQUIRED, &[]),
                rt::Field("pid", rt::REQUIRED, &[]),
                rt::Field("need_qr_code", rt::REQUIRED, &[]),
                rt::Field("external_info", 0, &[]),
                rt::Field("platform", 0, &["0", "1"]),
                rt::Field("extra_params", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("need_zlink", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.external_info);
        rt::put(w, 5, &self.extra_params);
        rt::put(w, 0, &self.material_id);
        rt::put(w, 2, &self.need_qr_code);
        rt::put(w, 7, &self.need_zlink);
        rt::put(w, 1, &self.pid);
        rt::put(w, 4, &self.platform);
        rt::put(w, 6, &self.product_id);
    }
}

rt::impl_record!(DoudianBuyinDoukeActivityShareRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinDoukeActivityShareRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.material_id, r),
            1 => rt::get(&mut self.pid, r),
            2 => rt::get(&mut self.need_qr_code, r),
            3 => rt::get(&mut self.external_info, r),
            4 => rt::get(&mut self.platform, r),
            5 => rt::get(&mut self.extra_params, r),
            6 => rt::get(&mut self.product_id, r),
            7 => rt::get(&mut self.need_zlink, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinDoukeActivityShareRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            material_id: Default::default(),
            pid: Default::default(),
            need_qr_code: Default::default(),
            external_info: Default::default(),
            platform: Default::default(),
            extra_params: Default::default(),
            product_id: Default::default(),
            need_zlink: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinDoukeActivityShareRequest, Self::blank());

/// Part of the answer to `buyin.doukeActivityShare`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinDoukeActivityShareData {
    /// 转链数据
    ///
    /// Perhaps the answer itself is this structure.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Option<DoudianBuyinDoukeActivityShareShareLink>,
}

impl rt::Encode for DoudianBuyinDoukeActivityShareData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDoukeActivityShareData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianBuyinDoukeActivityShareData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinDoukeActivityShareData);

rt::impl_serde!(DoudianBuyinDoukeActivityShareData, Self::default());

/// Part of the answer to `buyin.doukeActivityShare`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinDoukeActivityShareShareLink {
    /// 抖口令
    pub share_command: Option<String>,
    /// Deeplink
    pub deep_link: Option<String>,
    /// 二维码
    pub qrcode: Option<DoudianBuyinQrCode>,
    /// Zlink
    ///
    /// Valid for 60 days.
    pub z_link: Option<String>,
}

impl rt::Encode for DoudianBuyinDoukeActivityShareShareLink {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDoukeActivityShareShareLink",
            &[
                rt::Field("share_command", 0, &[]),
                rt::Field("deep_link", 0, &[]),
                rt::Field("qrcode", 0, &[]),
                rt::Field("z_link", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.deep_link);
        rt::put(w, 2, &self.qrcode);
        rt::put(w, 0, &self.share_command);
        rt::put(w, 3, &self.z_link);
    }
}

impl rt::Decode for DoudianBuyinDoukeActivityShareShareLink {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.share_command, r),
            1 => rt::get(&mut self.deep_link, r),
            2 => rt::get(&mut self.qrcode, r),
            3 => rt::get(&mut self.z_link, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinDoukeActivityShareShareLink);

rt::impl_serde!(DoudianBuyinDoukeActivityShareShareLink, Self::default());
