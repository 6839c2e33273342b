// @generated from doudian/sms/sms.send.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 发送短信 — `sms.send`
///
/// Family: `sms` (the feature `sms`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSmsSendRequest;
///
/// let request = DoudianSmsSendRequest::new("…", "…", "…", "…", "…");
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
/// | 20000 | `isp.service-error:4` | 服务内部错误 | wait, then repeat |
/// | 20000 | `isp.service-error:7` | 服务内部错误 | wait, then repeat |
/// | 20000 | `isp.service-error:500` | 超时 | wait, then repeat |
/// | 20000 | `isp.service-error:628004001` | 服务内部错误 | wait, then repeat |
/// | 20000 | `isp.service-error:628004002` | 超时 | wait, then repeat |
/// | 20000 | `isp.service-error:628004205` | 服务内部错误 | wait, then repeat |
/// | 20000 | `isp.service-error:628004702` | 服务内部错误 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:5` | 参数不合法 | mend the request |
/// | 50002 | `isv.business-failed:628002001` | 密文解密错误 | mend the request |
/// | 50002 | `isv.business-failed:628005100` | 响应结果不符合预期 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSmsSendRequest {
    /// 短信发送渠道
    pub sms_account: String,
    /// 签名
    pub sign: String,
    /// 短信模版ID
    pub template_id: String,
    /// 短信模板占位符要替换的值
    ///
    /// JSON text, such as {"code":"1234"}.
    ///
    /// A secret: `Debug` shows `***`.
    pub template_param: String,
    /// 透传字段
    ///
    /// At most 512 characters; comes back in the receipt.
    pub tag: Option<String>,
    /// 收件人手机号
    ///
    /// A plain number or its cipher text.
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub post_tel: String,
    /// 用户自定义扩展码
    pub user_ext_code: Option<String>,
    /// 外呼ID
    ///
    /// Not yet given out by the platform; post\_tel prevails.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub outbound_id: Option<String>,
    /// 短链ID
    pub link_id: Option<String>,
    /// 小程序短链批次ID
    pub mini_app_link_id: Option<String>,
    /// 抖音open\_id
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub douyin_open_id: Option<String>,
    /// `sms_test_verification` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub sms_test_verification: Option<DoudianSmsSendSmsTestVerification>,
}

impl DoudianSmsSendRequest {
    /// With the parameters that are required.
    pub fn new(
        sms_account: impl Into<String>,
        sign: impl Into<String>,
        template_id: impl Into<String>,
        template_param: impl Into<String>,
        post_tel: impl Into<String>,
    ) -> Self {
        Self {
            sms_account: sms_account.into(),
            sign: sign.into(),
            template_id: template_id.into(),
            template_param: template_param.into(),
            tag: None,
            post_tel: post_tel.into(),
            user_ext_code: None,
            outbound_id: None,
            link_id: None,
            mini_app_link_id: None,
            douyin_open_id: None,
            sms_test_verification: None,
        }
    }

    /// Sets `tag` (透传字段).
    #[must_use]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }

    /// Sets `user_ext_code` (用户自定义扩展码).
    #[must_use]
    pub fn user_ext_code(mut self, user_ext_code: impl Into<String>) -> Self {
        self.user_ext_code = Some(user_ext_code.into());
        self
    }

    /// Sets `outbound_id` (外呼ID).
    #[must_use]
    pub fn outbound_id(mut self, outbound_id: impl Into<String>) -> Self {
        self.outbound_id = Some(outbound_id.into());
        self
    }

    /// Sets `link_id` (短链ID).
    #[must_use]
    pub fn link_id(mut self, link_id: impl Into<String>) -> Self {
        self.link_id = Some(link_id.into());
        self
    }

    /// Sets `mini_app_link_id` (小程序短链批次ID).
    #[must_use]
    pub fn mini_app_link_id(mut self, mini_app_link_id: impl Into<String>) -> Self {
        self.mini_app_link_id = Some(mini_app_link_id.into());
        self
    }

    /// Sets `douyin_open_id` (抖音open\_id).
    #[must_use]
    pub fn douyin_open_id(mut self, douyin_open_id: impl Into<String>) -> Self {
        self.douyin_open_id = Some(douyin_open_id.into());
        self
    }

    /// Sets `sms_test_verification`.
    #[must_use]
    pub fn sms_test_verification(
        mut self,
        sms_test_verification: DoudianSmsSendSmsTestVerification,
    ) -> Self {
        self.sms_test_verification = Some(sms_test_verification);
        self
    }
}

/// The answer to [`DoudianSmsSendRequest`].
pub type DoudianSmsSendResponse = rt::DoudianResponse<DoudianSmsSendData>;

impl rt::DoudianRequest for DoudianSmsSendRequest {
    type Data = DoudianSmsSendData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sms.send",
        path: "/sms/send",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:4",
                label: "服务内部错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:7",
                label: "服务内部错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:500",
                label: "超时",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:628004001",
                label: "服务内部错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:628004002",
                label: "超时",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:628004205",
                label: "服务内部错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:628004702",
                label: "服务内部错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:5",
                label: "参数不合法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:628002001",
                label: "密文解密错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:628005100",
                label: "响应结果不符合预期",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianSmsSendRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsSendRequest",
            &[
                rt::Field("sms_account", rt::REQUIRED, &[]),
                rt::Field("sign", rt::REQUIRED, &[]),
                rt::Field("template_id", rt::REQUIRED, &[]),
                rt::Field("template_param", rt::REQUIRED | rt::PII, &[]),
                rt::Field("tag", 0, &[]),
                rt::Field("post_tel", rt::REQUIRED | rt::PII, &[]),
                rt::Field("user_ext_code", 0, &[]),
                rt::Field("outbound_id", rt::UNCERTAIN, &[]),
                rt::Field("link_id", 0, &[]),
                rt::Field("mini_app_link_id", 0, &[]),
                rt::Field("douyin_open_id", rt::PII, &[]),
                rt::Field("sms_test_verification", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 10, &self.douyin_open_id);
        rt::put(w, 8, &self.link_id);
        rt::put(w, 9, &self.mini_app_link_id);
        rt::put(w, 7, &self.outbound_id);
        rt::put(w, 5, &self.post_tel);
        rt::put(w, 1, &self.sign);
        rt::put(w, 0, &self.sms_account);
        rt::put(w, 11, &self.sms_test_verification);
        rt::put(w, 4, &self.tag);
        rt::put(w, 2, &self.template_id);
        rt::put(w, 3, &self.template_param);
        rt::put(w, 6, &self.user_ext_code);
    }
}

rt::impl_record!(DoudianSmsSendRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSmsSendRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sms_account, r),
            1 => rt::get(&mut self.sign, r),
            2 => rt::get(&mut self.template_id, r),
            3 => rt::get(&mut self.template_param, r),
            4 => rt::get(&mut self.tag, r),
            5 => rt::get(&mut self.post_tel, r),
            6 => rt::get(&mut self.user_ext_code, r),
            7 => rt::get(&mut self.outbound_id, r),
            8 => rt::get(&mut self.link_id, r),
            9 => rt::get(&mut self.mini_app_link_id, r),
            10 => rt::get(&mut self.douyin_open_id, r),
            11 => rt::get(&mut self.sms_test_verification, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSmsSendRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            sms_account: Default::default(),
            sign: Default::default(),
            template_id: Default::default(),
            template_param: Default::default(),
            tag: Default::default(),
            post_tel: Default::default(),
            user_ext_code: Default::default(),
            outbound_id: Default::default(),
            link_id: Default::default(),
            mini_app_link_id: Default::default(),
            douyin_open_id: Default::default(),
            sms_test_verification: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSmsSendRequest, Self::blank());

/// Part of the answer to `sms.send`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSmsSendData {
    /// 错误码
    ///
    /// 0 is success.
    pub code: Option<i64>,
    /// 说明
    pub message: Option<String>,
    /// 消息的唯一标识
    pub message_id: Option<String>,
}

impl rt::Encode for DoudianSmsSendData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsSendData",
            &[
                rt::Field("code", 0, &[]),
                rt::Field("message", 0, &[]),
                rt::Field("message_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 1, &self.message);
        rt::put(w, 2, &self.message_id);
    }
}

impl rt::Decode for DoudianSmsSendData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.message, r),
            2 => rt::get(&mut self.message_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSmsSendData);

rt::impl_serde!(DoudianSmsSendData, Self::default());

/// Part of the request `sms.send`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSmsSendSmsTestVerification {
    /// `post_tel` on the wire; it has no label.
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub post_tel: Option<String>,
    /// `code` on the wire; it has no label.
    ///
    /// A secret: `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub code: Option<rt::Value>,
}

impl DoudianSmsSendSmsTestVerification {
    /// Without parameters.
    pub fn new() -> Self {
        Self { post_tel: None, code: None }
    }

    /// Sets `post_tel`.
    #[must_use]
    pub fn post_tel(mut self, post_tel: impl Into<String>) -> Self {
        self.post_tel = Some(post_tel.into());
        self
    }

    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, code: impl Into<rt::Value>) -> Self {
        self.code = Some(code.into());
        self
    }
}

impl rt::Encode for DoudianSmsSendSmsTestVerification {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsSendSmsTestVerification",
            &[
                rt::Field("post_tel", rt::PII | rt::UNCERTAIN, &[]),
                rt::Field("code", rt::PII | rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.code);
        rt::put(w, 0, &self.post_tel);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSmsSendSmsTestVerification {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.post_tel, r),
            1 => rt::get(&mut self.code, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSmsSendSmsTestVerification);

rt::impl_serde!(DoudianSmsSendSmsTestVerification, Self::default());
