// @generated from doudian/buyin/buyin.shopPidMemberCreate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 会员绑定店铺PID — `buyin.shopPidMemberCreate`
///
/// Family: `buyin` (the feature `buyin`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinShopPidMemberCreateRequest;
///
/// let request = DoudianBuyinShopPidMemberCreateRequest::new("…", 1);
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
/// | 40004 | `isv.parameter-invalid:4103` | 会员绑定有效期过短 | mend the request |
/// | 40004 | `isv.parameter-invalid:4108` | PID非官方达人创建 | mend the request |
/// | 50002 | `isv.business-failed:255` | 未知错误 |  |
/// | 50002 | `isv.business-failed:4105` | 未开通分销权限 | authorise again |
/// | 50002 | `isv.business-failed:4106` | 商家未开通会员 | do not repeat |
/// | 50002 | `isv.business-failed:4107` | 未绑定官方账号 | do not repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinShopPidMemberCreateRequest {
    /// 人店一体达人PID
    pub pid: String,
    /// 会员绑定有效天数
    ///
    /// At least 30.
    pub member_available_time: i64,
    /// 自定义字段
    ///
    /// At most 40 letters, digits and \_.
    pub external_info: Option<String>,
}

impl DoudianBuyinShopPidMemberCreateRequest {
    /// With the parameters that are required.
    pub fn new(pid: impl Into<String>, member_available_time: i64) -> Self {
        Self {
            pid: pid.into(),
            member_available_time,
            external_info: None,
        }
    }

    /// Sets `external_info` (自定义字段).
    #[must_use]
    pub fn external_info(mut self, external_info: impl Into<String>) -> Self {
        self.external_info = Some(external_info.into());
        self
    }
}

/// The answer to [`DoudianBuyinShopPidMemberCreateRequest`].
pub type DoudianBuyinShopPidMemberCreateResponse = rt::DoudianResponse<
    DoudianBuyinShopPidMemberCreateData,
>;

impl rt::DoudianRequest for DoudianBuyinShopPidMemberCreateRequest {
    type Data = DoudianBuyinShopPidMemberCreateData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.shopPidMemberCreate",
        path: "/buyin/shopPidMemberCreate",
        token: true,
        effect: rt::Effect::Write,
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
                sub_code: "isv.parameter-invalid:4103",
                label: "会员绑定有效期过短",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4108",
                label: "PID非官方达人创建",
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
                sub_code: "isv.business-failed:4105",
                label: "未开通分销权限",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4106",
                label: "商家未开通会员",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4107",
                label: "未绑定官方账号",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinShopPidMemberCreateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinShopPidMemberCreateRequest",
            &[
                rt::Field("pid", rt::REQUIRED, &[]),
                rt::Field("member_available_time", rt::REQUIRED, &[]),
                rt::Field("external_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.external_info);
        rt::put(w, 1, &self.member_available_time);
        rt::put(w, 0, &self.pid);
    }
}

rt::impl_record!(DoudianBuyinShopPidMemberCreateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinShopPidMemberCreateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pid, r),
            1 => rt::get(&mut self.member_available_time, r),
            2 => rt::get(&mut self.external_info, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinShopPidMemberCreateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            pid: Default::default(),
            member_available_time: Default::default(),
            external_info: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinShopPidMemberCreateRequest, Self::blank());

/// Part of the answer to `buyin.shopPidMemberCreate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinShopPidMemberCreateData {
    /// 入会二维码
    pub qrcode: Option<String>,
    /// 入会跳转URL
    pub member_join_url: Option<String>,
}

impl rt::Encode for DoudianBuyinShopPidMemberCreateData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinShopPidMemberCreateData",
            &[rt::Field("qrcode", 0, &[]), rt::Field("member_join_url", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.member_join_url);
        rt::put(w, 0, &self.qrcode);
    }
}

impl rt::Decode for DoudianBuyinShopPidMemberCreateData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.qrcode, r),
            1 => rt::get(&mut self.member_join_url, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinShopPidMemberCreateData);

rt::impl_serde!(DoudianBuyinShopPidMemberCreateData, Self::default());
