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
/// let request = DoudianSmsSendRequest::new("…", "…", "…", "…", "…", "…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning |
/// |---|---|---|
/// | 20000 | `isp.service-error:4` | 服务内部错误 |
/// | 20000 | `isp.service-error:7` | 服务内部错误 |
/// | 20000 | `isp.service-error:500` | 超时 |
/// | 20000 | `isp.service-error:628004001` | 服务内部错误 |
/// | 20000 | `isp.service-error:628004002` | 超时 |
/// | 20000 | `isp.service-error:628004205` | 服务内部错误 |
/// | 20000 | `isp.service-error:628004702` | 服务内部错误 |
/// | 50002 | `isv.business-failed:628002001` | 密文解密错误 |
/// | 50002 | `isv.business-failed:628005100` | 响应结果不符合预期 |
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianSmsSendRequest {
    /// 短信发送渠道
    pub sms_account: String,
    /// 签名
    pub sign: String,
    /// 短信模版ID
    pub template_id: String,
    /// 短信模板占位符要替换的值
    pub template_param: String,
    /// 透传字段
    pub tag: Option<String>,
    /// 收件人手机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub post_tel: String,
    /// 用户自定义扩展码
    pub user_ext_code: Option<String>,
    /// 外呼ID
    pub outbound_id: String,
    /// `link_id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub link_id: Option<rt::Value>,
    /// `mini_app_link_id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub mini_app_link_id: Option<rt::Value>,
    /// `douyin_open_id`, which the platform does not describe.
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub douyin_open_id: Option<rt::Value>,
    /// `sms_test_verification`, which the platform does not describe.
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
        outbound_id: impl Into<String>,
    ) -> Self {
        Self {
            sms_account: sms_account.into(),
            sign: sign.into(),
            template_id: template_id.into(),
            template_param: template_param.into(),
            tag: None,
            post_tel: post_tel.into(),
            user_ext_code: None,
            outbound_id: outbound_id.into(),
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

    /// Sets `link_id`.
    #[must_use]
    pub fn link_id(mut self, link_id: impl Into<rt::Value>) -> Self {
        self.link_id = Some(link_id.into());
        self
    }

    /// Sets `mini_app_link_id`.
    #[must_use]
    pub fn mini_app_link_id(mut self, mini_app_link_id: impl Into<rt::Value>) -> Self {
        self.mini_app_link_id = Some(mini_app_link_id.into());
        self
    }

    /// Sets `douyin_open_id`.
    #[must_use]
    pub fn douyin_open_id(mut self, douyin_open_id: impl Into<rt::Value>) -> Self {
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
    fn name(&self) -> &'static str {
        "DoudianSmsSendRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("sms_account").required(),
            rt::Field::new("sign").required(),
            rt::Field::new("template_id").required(),
            rt::Field::new("template_param").required(),
            rt::Field::new("tag"),
            rt::Field::new("post_tel").required().pii(),
            rt::Field::new("user_ext_code"),
            rt::Field::new("outbound_id").required(),
            rt::Field::new("link_id"),
            rt::Field::new("mini_app_link_id"),
            rt::Field::new("douyin_open_id").pii(),
            rt::Field::new("sms_test_verification"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianSmsSendRequest);

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianSmsSendData {
    /// 错误码
    pub code: Option<i64>,
    /// 说明
    pub message: Option<String>,
    /// 消息的唯一标识
    pub message_id: Option<String>,
}

impl rt::Encode for DoudianSmsSendData {
    fn name(&self) -> &'static str {
        "DoudianSmsSendData"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("code"),
            rt::Field::new("message"),
            rt::Field::new("message_id"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianSmsSendData);

rt::impl_serde!(DoudianSmsSendData, Self::default());

/// Part of the request `sms.send`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianSmsSendSmsTestVerification {
    /// `post_tel`, which the platform does not describe.
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub post_tel: Option<String>,
    /// `code`, which the platform does not describe.
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
    fn name(&self) -> &'static str {
        "DoudianSmsSendSmsTestVerification"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("post_tel").pii(),
            rt::Field::new("code"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianSmsSendSmsTestVerification);

rt::impl_serde!(DoudianSmsSendSmsTestVerification, Self::default());
