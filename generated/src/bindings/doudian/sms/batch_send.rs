// @generated from doudian/sms/sms.batchSend.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 批量发送短信 — `sms.batchSend`
///
/// Family: `sms` (the feature `sms`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianSmsBatchSendRequest, DoudianSmsBatchSendSmsMessage};
///
/// let request = DoudianSmsBatchSendRequest::new(
///     "…",
///     "…",
///     [DoudianSmsBatchSendSmsMessage::new("…", "…", "…")],
///     "…",
/// );
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
/// | 20000 | `isp.service-error:500` | 超时 |
/// | 20000 | `isp.service-error:628004001` | 服务内部错误 |
/// | 20000 | `isp.service-error:628004002` | 超时 |
/// | 20000 | `isp.service-error:628004205` | 服务内部错误 |
/// | 20000 | `isp.service-error:628004702` | 服务内部错误 |
/// | 40002 | `isv.missing-parameter:628002001` | 输入参数不正确 |
/// | 40004 | `isv.parameter-invalid:7` | 签名不存在 |
/// | 50002 | `isv.business-failed:628005100` | 响应结果不符合预期 |
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianSmsBatchSendRequest {
    /// 短信发送渠道
    pub sms_account: String,
    /// 短信签名
    pub sign: String,
    /// 短信列表
    pub sms_message_list: Vec<DoudianSmsBatchSendSmsMessage>,
    /// 短信模板ID
    pub template_id: String,
    /// 透传字段
    pub tag: Option<String>,
    /// 用户自定义扩展码
    pub user_ext_code: Option<String>,
    /// `link_id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub link_id: Option<rt::Value>,
    /// `mini_app_link_id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub mini_app_link_id: Option<rt::Value>,
}

impl DoudianSmsBatchSendRequest {
    /// With the parameters that are required.
    pub fn new(
        sms_account: impl Into<String>,
        sign: impl Into<String>,
        sms_message_list: impl Into<Vec<DoudianSmsBatchSendSmsMessage>>,
        template_id: impl Into<String>,
    ) -> Self {
        Self {
            sms_account: sms_account.into(),
            sign: sign.into(),
            sms_message_list: sms_message_list.into(),
            template_id: template_id.into(),
            tag: None,
            user_ext_code: None,
            link_id: None,
            mini_app_link_id: None,
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
}

/// The answer to [`DoudianSmsBatchSendRequest`].
pub type DoudianSmsBatchSendResponse = rt::DoudianResponse<DoudianSmsBatchSendData>;

impl rt::DoudianRequest for DoudianSmsBatchSendRequest {
    type Data = DoudianSmsBatchSendData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sms.batchSend",
        path: "/sms/batchSend",
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
                code: 40002,
                sub_code: "isv.missing-parameter:628002001",
                label: "输入参数不正确",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:7",
                label: "签名不存在",
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

impl rt::Encode for DoudianSmsBatchSendRequest {
    fn name(&self) -> &'static str {
        "DoudianSmsBatchSendRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("sms_account").required(),
            rt::Field::new("sign").required(),
            rt::Field::new("sms_message_list").required(),
            rt::Field::new("template_id").required(),
            rt::Field::new("tag"),
            rt::Field::new("user_ext_code"),
            rt::Field::new("link_id"),
            rt::Field::new("mini_app_link_id"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.link_id);
        rt::put(w, 7, &self.mini_app_link_id);
        rt::put(w, 1, &self.sign);
        rt::put(w, 0, &self.sms_account);
        rt::put(w, 2, &self.sms_message_list);
        rt::put(w, 4, &self.tag);
        rt::put(w, 3, &self.template_id);
        rt::put(w, 5, &self.user_ext_code);
    }
}

rt::impl_debug!(DoudianSmsBatchSendRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSmsBatchSendRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sms_account, r),
            1 => rt::get(&mut self.sign, r),
            2 => rt::get(&mut self.sms_message_list, r),
            3 => rt::get(&mut self.template_id, r),
            4 => rt::get(&mut self.tag, r),
            5 => rt::get(&mut self.user_ext_code, r),
            6 => rt::get(&mut self.link_id, r),
            7 => rt::get(&mut self.mini_app_link_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSmsBatchSendRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            sms_account: Default::default(),
            sign: Default::default(),
            sms_message_list: Default::default(),
            template_id: Default::default(),
            tag: Default::default(),
            user_ext_code: Default::default(),
            link_id: Default::default(),
            mini_app_link_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSmsBatchSendRequest, Self::blank());

/// Part of the answer to `sms.batchSend`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianSmsBatchSendData {
    /// 发送结果列表
    pub send_result_list: Vec<DoudianSmsBatchSendSendResult>,
}

impl rt::Encode for DoudianSmsBatchSendData {
    fn name(&self) -> &'static str {
        "DoudianSmsBatchSendData"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("send_result_list")];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.send_result_list);
    }
}

impl rt::Decode for DoudianSmsBatchSendData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.send_result_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianSmsBatchSendData);

rt::impl_serde!(DoudianSmsBatchSendData, Self::default());

/// Part of the answer to `sms.batchSend`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianSmsBatchSendSendResult {
    /// 错误码
    pub code: Option<i64>,
    /// 说明
    pub message: Option<String>,
    /// 消息的唯一标识
    pub message_id: Option<String>,
}

impl rt::Encode for DoudianSmsBatchSendSendResult {
    fn name(&self) -> &'static str {
        "DoudianSmsBatchSendSendResult"
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

impl rt::Decode for DoudianSmsBatchSendSendResult {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.message, r),
            2 => rt::get(&mut self.message_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianSmsBatchSendSendResult);

rt::impl_serde!(DoudianSmsBatchSendSendResult, Self::default());

/// Part of the request `sms.batchSend`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianSmsBatchSendSmsMessage {
    /// 外呼ID
    pub outbound_id: String,
    /// 收件人手机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub post_tel: String,
    /// `template_param`, which the platform does not describe.
    pub template_param: String,
    /// `douyin_open_id`, which the platform does not describe.
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub douyin_open_id: Option<rt::Value>,
}

impl DoudianSmsBatchSendSmsMessage {
    /// With the parameters that are required.
    pub fn new(
        outbound_id: impl Into<String>,
        post_tel: impl Into<String>,
        template_param: impl Into<String>,
    ) -> Self {
        Self {
            outbound_id: outbound_id.into(),
            post_tel: post_tel.into(),
            template_param: template_param.into(),
            douyin_open_id: None,
        }
    }

    /// Sets `douyin_open_id`.
    #[must_use]
    pub fn douyin_open_id(mut self, douyin_open_id: impl Into<rt::Value>) -> Self {
        self.douyin_open_id = Some(douyin_open_id.into());
        self
    }
}

impl rt::Encode for DoudianSmsBatchSendSmsMessage {
    fn name(&self) -> &'static str {
        "DoudianSmsBatchSendSmsMessage"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("outbound_id").required(),
            rt::Field::new("post_tel").required().pii(),
            rt::Field::new("template_param").required(),
            rt::Field::new("douyin_open_id").pii(),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.douyin_open_id);
        rt::put(w, 0, &self.outbound_id);
        rt::put(w, 1, &self.post_tel);
        rt::put(w, 2, &self.template_param);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSmsBatchSendSmsMessage {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.outbound_id, r),
            1 => rt::get(&mut self.post_tel, r),
            2 => rt::get(&mut self.template_param, r),
            3 => rt::get(&mut self.douyin_open_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianSmsBatchSendSmsMessage);

rt::impl_serde!(DoudianSmsBatchSendSmsMessage, Self::default());
