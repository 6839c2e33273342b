// @generated from doudian/sms/sms.batchSend.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 批量发送短信 — `sms.batchSend`
///
/// At most 20 numbers in a call.
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
///     [DoudianSmsBatchSendSmsMessage::new("…", "…")],
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
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 20000 | `isp.service-error:4` | 服务内部错误 | wait, then repeat |
/// | 20000 | `isp.service-error:500` | 超时 | wait, then repeat |
/// | 20000 | `isp.service-error:628004001` | 服务内部错误 | wait, then repeat |
/// | 20000 | `isp.service-error:628004002` | 超时 | wait, then repeat |
/// | 20000 | `isp.service-error:628004205` | 服务内部错误 | wait, then repeat |
/// | 20000 | `isp.service-error:628004702` | 服务内部错误 | wait, then repeat |
/// | 40002 | `isv.missing-parameter:628002001` | 输入参数不正确 | mend the request |
/// | 40004 | `isv.parameter-invalid:5` | 参数不合法 | mend the request |
/// | 40004 | `isv.parameter-invalid:7` | 签名不存在 | mend the request |
/// | 50002 | `isv.business-failed:628005100` | 响应结果不符合预期 | mend the request |
#[derive(Clone)]
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
    ///
    /// At most 512 characters; comes back in the receipt.
    pub tag: Option<String>,
    /// 用户自定义扩展码
    pub user_ext_code: Option<String>,
    /// 短链ID
    pub link_id: Option<String>,
    /// 小程序短链批次ID
    pub mini_app_link_id: Option<String>,
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
                sub_code: "isv.parameter-invalid:5",
                label: "参数不合法",
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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsBatchSendRequest",
            &[
                rt::Field("sms_account", rt::REQUIRED, &[]),
                rt::Field("sign", rt::REQUIRED, &[]),
                rt::Field("sms_message_list", rt::REQUIRED, &[]),
                rt::Field("template_id", rt::REQUIRED, &[]),
                rt::Field("tag", 0, &[]),
                rt::Field("user_ext_code", 0, &[]),
                rt::Field("link_id", 0, &[]),
                rt::Field("mini_app_link_id", 0, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianSmsBatchSendRequest);

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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSmsBatchSendData {
    /// 发送结果列表
    pub send_result_list: Vec<DoudianSmsBatchSendSendResult>,
}

impl rt::Encode for DoudianSmsBatchSendData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsBatchSendData",
            &[rt::Field("send_result_list", 0, &[])],
        );
        &TABLE
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

rt::impl_record!(DoudianSmsBatchSendData);

rt::impl_serde!(DoudianSmsBatchSendData, Self::default());

/// Part of the answer to `sms.batchSend`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSmsBatchSendSendResult {
    /// 错误码
    ///
    /// 0 is success.
    pub code: Option<i64>,
    /// 说明
    pub message: Option<String>,
    /// 消息的唯一标识
    pub message_id: Option<String>,
}

impl rt::Encode for DoudianSmsBatchSendSendResult {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsBatchSendSendResult",
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

rt::impl_record!(DoudianSmsBatchSendSendResult);

rt::impl_serde!(DoudianSmsBatchSendSendResult, Self::default());

/// Part of the request `sms.batchSend`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSmsBatchSendSmsMessage {
    /// 外呼ID
    ///
    /// Not yet given out by the platform; post\_tel prevails.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub outbound_id: Option<String>,
    /// 收件人手机号
    ///
    /// A plain number or its cipher text.
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub post_tel: String,
    /// 短信模板占位符要替换的值
    ///
    /// JSON text, such as {"code":"1234"}.
    ///
    /// A secret: `Debug` shows `***`.
    pub template_param: String,
    /// 抖音open\_id
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub douyin_open_id: Option<String>,
}

impl DoudianSmsBatchSendSmsMessage {
    /// With the parameters that are required.
    pub fn new(post_tel: impl Into<String>, template_param: impl Into<String>) -> Self {
        Self {
            outbound_id: None,
            post_tel: post_tel.into(),
            template_param: template_param.into(),
            douyin_open_id: None,
        }
    }

    /// Sets `outbound_id` (外呼ID).
    #[must_use]
    pub fn outbound_id(mut self, outbound_id: impl Into<String>) -> Self {
        self.outbound_id = Some(outbound_id.into());
        self
    }

    /// Sets `douyin_open_id` (抖音open\_id).
    #[must_use]
    pub fn douyin_open_id(mut self, douyin_open_id: impl Into<String>) -> Self {
        self.douyin_open_id = Some(douyin_open_id.into());
        self
    }
}

impl rt::Encode for DoudianSmsBatchSendSmsMessage {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsBatchSendSmsMessage",
            &[
                rt::Field("outbound_id", rt::UNCERTAIN, &[]),
                rt::Field("post_tel", rt::REQUIRED | rt::PII, &[]),
                rt::Field("template_param", rt::REQUIRED | rt::PII, &[]),
                rt::Field("douyin_open_id", rt::PII, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianSmsBatchSendSmsMessage);

rt::impl_serde!(DoudianSmsBatchSendSmsMessage, Self::default());
