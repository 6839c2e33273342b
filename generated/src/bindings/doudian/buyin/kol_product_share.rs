// @generated from doudian/buyin/buyin.kolProductShare.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianBuyinQrCode;

/// 达人商品转链 — `buyin.kolProductShare`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinKolProductShareRequest;
///
/// let request = DoudianBuyinKolProductShareRequest::new("…", "…");
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
/// | 20000 | `isp.service-error:4353` | 获取账户权限失败 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:4097` | 参数校验失败 | mend the request |
/// | 40004 | `isv.parameter-invalid:4101` | 无效external\_info | mend the request |
/// | 40004 | `isv.parameter-invalid:4102` | 无效PID | mend the request |
/// | 40004 | `isv.parameter-invalid:4122` | 回流平台参数非法 | mend the request |
/// | 40004 | `isv.parameter-invalid:4134` | 无效商品URL | mend the request |
/// | 40004 | `isv.parameter-invalid:4148` | 无效商品口令 | mend the request |
/// | 40004 | `isv.parameter-invalid:4349` | 商品不存在 | mend the request |
/// | 50002 | `isv.business-failed:-18988` | 未开通正式账户 | do not repeat |
/// | 50002 | `isv.business-failed:507` | 类目不支持推广 | do not repeat |
/// | 50002 | `isv.business-failed:515` | 仅指定作者可推广 | do not repeat |
/// | 50002 | `isv.business-failed:1025` | 仅指定作者可推广 | do not repeat |
/// | 50002 | `isv.business-failed:1102` | 二级团长商品不可分销 | do not repeat |
/// | 50002 | `isv.business-failed:4104` | 商品不支持站外分享 | do not repeat |
/// | 50002 | `isv.business-failed:4111` | 无商品分销权限 | authorise again |
/// | 50002 | `isv.business-failed:4115` | 风险类目不可转链 | do not repeat |
/// | 50002 | `isv.business-failed:4126` | 获取账户信息失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:4128` | 官方补贴商品不可挂车 | do not repeat |
/// | 50002 | `isv.business-failed:4131` | 须升级资质并开佣金发票 | do not repeat |
/// | 50002 | `isv.business-failed:4132` | 商品未加入精选联盟 | mend the request |
/// | 50002 | `isv.business-failed:4133` | 商品已下架 | do not repeat |
/// | 50002 | `isv.business-failed:4346` | 没有电商橱窗权限 | authorise again |
/// | 50002 | `isv.business-failed:4354` | 商品推广未开启 | do not repeat |
/// | 50002 | `isv.business-failed:4360` | 测试商品不可推广 | do not repeat |
/// | 50002 | `isv.business-failed:4399` | 没有联盟推广 | do not repeat |
/// | 50002 | `isv.business-failed:4400` | 商品非上架状态 | do not repeat |
/// | 50002 | `isv.business-failed:4404` | 未开通结算账户 | do not repeat |
/// | 50002 | `isv.business-failed:4407` | 需开票商品不可转链 | do not repeat |
/// | 50002 | `isv.business-failed:4410` | 未开通分销权限 | authorise again |
/// | 50002 | `isv.business-failed:4422` | 团长佣金查询失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:4601` | 未开通联盟收款账户 | do not repeat |
/// | 50002 | `isv.business-failed:4607` | 海淘商品佣金仅为预估 |  |
/// | 50002 | `isv.business-failed:4609` | 收款账户开通中 | wait, then repeat |
/// | 50002 | `isv.business-failed:4611` | 未开通海淘收款账户 | do not repeat |
/// | 50002 | `isv.business-failed:4613` | 仅平台指定达人可绑定 | do not repeat |
/// | 50002 | `isv.business-failed:4617` | 自卖商品不在橱窗管理 | do not repeat |
/// | 50002 | `isv.business-failed:4618` | 仅指定作者可推广 | do not repeat |
/// | 50002 | `isv.business-failed:4624` | 未开通支付宝账户 | do not repeat |
/// | 50002 | `isv.business-failed:4627` | 未开通聚合账户 | do not repeat |
/// | 50002 | `isv.business-failed:4629` | 未提交微信开户申请 | do not repeat |
/// | 50002 | `isv.business-failed:4630` | 未开通聚合账户 | do not repeat |
/// | 50002 | `isv.business-failed:8193` | 服务器升级 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductShareRequest {
    /// 商品链接或口令
    pub product_url: String,
    /// 抖客PID
    pub pid: String,
    /// 自定义字段
    ///
    /// At most 40 letters, digits and \_.
    pub external_info: Option<String>,
    /// 是否需要二维码
    pub need_qr_code: Option<bool>,
    /// 回流端标识
    ///
    /// Codes:
    ///
    /// - `0` 抖音
    /// - `1` 抖音极速版
    pub platform: Option<i32>,
    /// 是否返回领券链接
    pub use_coupon: Option<bool>,
    /// 是否返回站外H5链接
    pub need_share_link: Option<bool>,
    /// 团长参数
    pub ins_activity_param: Option<String>,
    /// 是否需要zlink
    pub need_zlink: Option<bool>,
}

impl DoudianBuyinKolProductShareRequest {
    /// With the parameters that are required.
    pub fn new(product_url: impl Into<String>, pid: impl Into<String>) -> Self {
        Self {
            product_url: product_url.into(),
            pid: pid.into(),
            external_info: None,
            need_qr_code: None,
            platform: None,
            use_coupon: None,
            need_share_link: None,
            ins_activity_param: None,
            need_zlink: None,
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

    /// Sets `platform` (回流端标识).
    #[must_use]
    pub fn platform(mut self, platform: i32) -> Self {
        self.platform = Some(platform);
        self
    }

    /// Sets `use_coupon` (是否返回领券链接).
    #[must_use]
    pub fn use_coupon(mut self, use_coupon: bool) -> Self {
        self.use_coupon = Some(use_coupon);
        self
    }

    /// Sets `need_share_link` (是否返回站外H5链接).
    #[must_use]
    pub fn need_share_link(mut self, need_share_link: bool) -> Self {
        self.need_share_link = Some(need_share_link);
        self
    }

    /// Sets `ins_activity_param` (团长参数).
    #[must_use]
    pub fn ins_activity_param(mut self, ins_activity_param: impl Into<String>) -> Self {
        self.ins_activity_param = Some(ins_activity_param.into());
        self
    }

    /// Sets `need_zlink` (是否需要zlink).
    #[must_use]
    pub fn need_zlink(mut self, need_zlink: bool) -> Self {
        self.need_zlink = Some(need_zlink);
        self
    }
}

/// The answer to [`DoudianBuyinKolProductShareRequest`].
pub type DoudianBuyinKolProductShareResponse = rt::DoudianResponse<
    DoudianBuyinKolProductShareData,
>;

impl rt::DoudianRequest for DoudianBuyinKolProductShareRequest {
    type Data = DoudianBuyinKolProductShareData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.kolProductShare",
        path: "/buyin/kolProductShare",
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
                code: 20000,
                sub_code: "isp.service-error:4353",
                label: "获取账户权限失败",
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
                sub_code: "isv.parameter-invalid:4122",
                label: "回流平台参数非法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4134",
                label: "无效商品URL",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4148",
                label: "无效商品口令",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4349",
                label: "商品不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-18988",
                label: "未开通正式账户",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:507",
                label: "类目不支持推广",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:515",
                label: "仅指定作者可推广",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1025",
                label: "仅指定作者可推广",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1102",
                label: "二级团长商品不可分销",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4104",
                label: "商品不支持站外分享",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
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
                sub_code: "isv.business-failed:4115",
                label: "风险类目不可转链",
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
                sub_code: "isv.business-failed:4128",
                label: "官方补贴商品不可挂车",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4131",
                label: "须升级资质并开佣金发票",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4132",
                label: "商品未加入精选联盟",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4133",
                label: "商品已下架",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4346",
                label: "没有电商橱窗权限",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4354",
                label: "商品推广未开启",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4360",
                label: "测试商品不可推广",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4399",
                label: "没有联盟推广",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4400",
                label: "商品非上架状态",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
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
                sub_code: "isv.business-failed:4407",
                label: "需开票商品不可转链",
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
                sub_code: "isv.business-failed:4422",
                label: "团长佣金查询失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4601",
                label: "未开通联盟收款账户",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4607",
                label: "海淘商品佣金仅为预估",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4609",
                label: "收款账户开通中",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4611",
                label: "未开通海淘收款账户",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4613",
                label: "仅平台指定达人可绑定",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4617",
                label: "自卖商品不在橱窗管理",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4618",
                label: "仅指定作者可推广",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4624",
                label: "未开通支付宝账户",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4627",
                label: "未开通聚合账户",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4629",
                label: "未提交微信开户申请",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4630",
                label: "未开通聚合账户",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:8193",
                label: "服务器升级",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinKolProductShareRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductShareRequest",
            &[
                rt::Field("product_url", rt::REQUIRED, &[]),
                rt::Field("pid", rt::REQUIRED, &[]),
                rt::Field("external_info", 0, &[]),
                rt::Field("need_qr_code", 0, &[]),
                rt::Field("platform", 0, &["0", "1"]),
                rt::Field("use_coupon", 0, &[]),
                rt::Field("need_share_link", 0, &[]),
                rt::Field("ins_activity_param", 0, &[]),
                rt::Field("need_zlink", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.external_info);
        rt::put(w, 7, &self.ins_activity_param);
        rt::put(w, 3, &self.need_qr_code);
        rt::put(w, 6, &self.need_share_link);
        rt::put(w, 8, &self.need_zlink);
        rt::put(w, 1, &self.pid);
        rt::put(w, 4, &self.platform);
        rt::put(w, 0, &self.product_url);
        rt::put(w, 5, &self.use_coupon);
    }
}

rt::impl_record!(DoudianBuyinKolProductShareRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinKolProductShareRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_url, r),
            1 => rt::get(&mut self.pid, r),
            2 => rt::get(&mut self.external_info, r),
            3 => rt::get(&mut self.need_qr_code, r),
            4 => rt::get(&mut self.platform, r),
            5 => rt::get(&mut self.use_coupon, r),
            6 => rt::get(&mut self.need_share_link, r),
            7 => rt::get(&mut self.ins_activity_param, r),
            8 => rt::get(&mut self.need_zlink, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinKolProductShareRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_url: Default::default(),
            pid: Default::default(),
            external_info: Default::default(),
            need_qr_code: Default::default(),
            platform: Default::default(),
            use_coupon: Default::default(),
            need_share_link: Default::default(),
            ins_activity_param: Default::default(),
            need_zlink: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinKolProductShareRequest, Self::blank());

/// Part of the answer to `buyin.kolProductShare`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductShareCouponLink {
    /// 优惠券状态
    ///
    /// Codes:
    ///
    /// - `0` 有优惠券
    /// - `1` 没有优惠券
    pub coupon_status: Option<i64>,
    /// 二维码
    pub qrcode: Option<DoudianBuyinQrCode>,
    /// 口令
    pub share_command: Option<String>,
    /// Deeplink
    pub deeplink: Option<String>,
    /// 站外H5领券链接
    pub share_link: Option<String>,
}

impl rt::Encode for DoudianBuyinKolProductShareCouponLink {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductShareCouponLink",
            &[
                rt::Field("coupon_status", 0, &["0", "1"]),
                rt::Field("qrcode", 0, &[]),
                rt::Field("share_command", 0, &[]),
                rt::Field("deeplink", 0, &[]),
                rt::Field("share_link", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.coupon_status);
        rt::put(w, 3, &self.deeplink);
        rt::put(w, 1, &self.qrcode);
        rt::put(w, 2, &self.share_command);
        rt::put(w, 4, &self.share_link);
    }
}

impl rt::Decode for DoudianBuyinKolProductShareCouponLink {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.coupon_status, r),
            1 => rt::get(&mut self.qrcode, r),
            2 => rt::get(&mut self.share_command, r),
            3 => rt::get(&mut self.deeplink, r),
            4 => rt::get(&mut self.share_link, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinKolProductShareCouponLink);

rt::impl_serde!(DoudianBuyinKolProductShareCouponLink, Self::default());

/// Part of the answer to `buyin.kolProductShare`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductShareData {
    /// 返回数据
    ///
    /// Perhaps the answer itself is this structure.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Option<DoudianBuyinKolProductShareShareLink>,
}

impl rt::Encode for DoudianBuyinKolProductShareData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductShareData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianBuyinKolProductShareData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinKolProductShareData);

rt::impl_serde!(DoudianBuyinKolProductShareData, Self::default());

/// Part of the answer to `buyin.kolProductShare`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductShareShareLink {
    /// 是否携带团长参数
    ///
    /// Codes:
    ///
    /// - `1` 携带
    pub use_ins_activity: Option<String>,
    /// 商品站外H5链接
    pub share_link: Option<String>,
    /// 抖口令
    pub dy_password: Option<String>,
    /// 二维码
    pub qr_code: Option<DoudianBuyinQrCode>,
    /// Deeplink
    pub dy_deeplink: Option<String>,
    /// Zlink
    ///
    /// Valid for 60 days.
    pub dy_zlink: Option<String>,
    /// 优惠价推广链接
    pub coupon_link: Option<DoudianBuyinKolProductShareCouponLink>,
}

impl rt::Encode for DoudianBuyinKolProductShareShareLink {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductShareShareLink",
            &[
                rt::Field("use_ins_activity", 0, &["1"]),
                rt::Field("share_link", 0, &[]),
                rt::Field("dy_password", 0, &[]),
                rt::Field("qr_code", 0, &[]),
                rt::Field("dy_deeplink", 0, &[]),
                rt::Field("dy_zlink", 0, &[]),
                rt::Field("coupon_link", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.coupon_link);
        rt::put(w, 4, &self.dy_deeplink);
        rt::put(w, 2, &self.dy_password);
        rt::put(w, 5, &self.dy_zlink);
        rt::put(w, 3, &self.qr_code);
        rt::put(w, 1, &self.share_link);
        rt::put(w, 0, &self.use_ins_activity);
    }
}

impl rt::Decode for DoudianBuyinKolProductShareShareLink {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.use_ins_activity, r),
            1 => rt::get(&mut self.share_link, r),
            2 => rt::get(&mut self.dy_password, r),
            3 => rt::get(&mut self.qr_code, r),
            4 => rt::get(&mut self.dy_deeplink, r),
            5 => rt::get(&mut self.dy_zlink, r),
            6 => rt::get(&mut self.coupon_link, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinKolProductShareShareLink);

rt::impl_serde!(DoudianBuyinKolProductShareShareLink, Self::default());
