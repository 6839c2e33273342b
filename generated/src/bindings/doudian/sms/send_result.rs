// @generated from doudian/sms/sms.sendResult.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianSmsSendStatus;

/// 短信发送结果查询 — `sms.sendResult`
///
/// Family: `sms` (the feature `sms`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSmsSendResultRequest;
///
/// let request = DoudianSmsSendResultRequest::new(1, 1, "…", 0);
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
/// | 20000 | `isp.service-error:500` | 超时 | wait, then repeat |
/// | 20000 | `isp.service-error:628004205` | 缓存读取错误 | wait, then repeat |
/// | 50002 | `isv.business-failed:628002001` | 输入参数不正确 | mend the request |
/// | 50002 | `isv.business-failed:628004002` | 请求超时 | wait, then repeat |
/// | 50002 | `isv.business-failed:628005100` | 响应结果不符合预期 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSmsSendResultRequest {
    /// 开始时间, in seconds
    pub from_time: i64,
    /// 结束时间, in seconds
    pub to_time: i64,
    /// 短信发送渠道
    pub sms_account: String,
    /// 模版ID
    pub template_id: Option<String>,
    /// 发送状态
    pub status: Option<DoudianSmsSendStatus>,
    /// 查询结果大小
    pub size: Option<i64>,
    /// 查询结果页数
    pub page: Option<i64>,
    /// 签名内容
    pub sign: Option<String>,
    /// 收件人手机号
    ///
    /// A plain number or its cipher text.
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub post_tel: Option<String>,
    /// 消息的唯一标识
    pub message_id: Option<String>,
    /// 查询短信类型
    ///
    /// Codes:
    ///
    /// - `0` 查询所有类型短信
    /// - `1` 查询普通文本短信
    /// - `2` 查询视频短信
    pub tpl_type: i64,
}

impl DoudianSmsSendResultRequest {
    /// With the parameters that are required.
    pub fn new(
        from_time: i64,
        to_time: i64,
        sms_account: impl Into<String>,
        tpl_type: i64,
    ) -> Self {
        Self {
            from_time,
            to_time,
            sms_account: sms_account.into(),
            template_id: None,
            status: None,
            size: None,
            page: None,
            sign: None,
            post_tel: None,
            message_id: None,
            tpl_type,
        }
    }

    /// Sets `template_id` (模版ID).
    #[must_use]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets `status` (发送状态).
    #[must_use]
    pub fn status(mut self, status: impl Into<DoudianSmsSendStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `size` (查询结果大小).
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `page` (查询结果页数).
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `sign` (签名内容).
    #[must_use]
    pub fn sign(mut self, sign: impl Into<String>) -> Self {
        self.sign = Some(sign.into());
        self
    }

    /// Sets `post_tel` (收件人手机号).
    #[must_use]
    pub fn post_tel(mut self, post_tel: impl Into<String>) -> Self {
        self.post_tel = Some(post_tel.into());
        self
    }

    /// Sets `message_id` (消息的唯一标识).
    #[must_use]
    pub fn message_id(mut self, message_id: impl Into<String>) -> Self {
        self.message_id = Some(message_id.into());
        self
    }
}

/// The answer to [`DoudianSmsSendResultRequest`].
pub type DoudianSmsSendResultResponse = rt::DoudianResponse<DoudianSmsSendResultData>;

impl rt::DoudianRequest for DoudianSmsSendResultRequest {
    type Data = DoudianSmsSendResultData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sms.sendResult",
        path: "/sms/sendResult",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:500",
                label: "超时",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:628004205",
                label: "缓存读取错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:628002001",
                label: "输入参数不正确",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:628004002",
                label: "请求超时",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
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

impl rt::Encode for DoudianSmsSendResultRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsSendResultRequest",
            &[
                rt::Field("from_time", rt::REQUIRED, &[]),
                rt::Field("to_time", rt::REQUIRED, &[]),
                rt::Field("sms_account", rt::REQUIRED, &[]),
                rt::Field("template_id", 0, &[]),
                rt::Field("status", 0, DoudianSmsSendStatus::KNOWN),
                rt::Field("size", 0, &[]),
                rt::Field("page", 0, &[]),
                rt::Field("sign", 0, &[]),
                rt::Field("post_tel", rt::PII, &[]),
                rt::Field("message_id", 0, &[]),
                rt::Field("tpl_type", rt::REQUIRED, &["0", "1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.from_time);
        rt::put(w, 9, &self.message_id);
        rt::put(w, 6, &self.page);
        rt::put(w, 8, &self.post_tel);
        rt::put(w, 7, &self.sign);
        rt::put(w, 5, &self.size);
        rt::put(w, 2, &self.sms_account);
        rt::put(w, 4, &self.status);
        rt::put(w, 3, &self.template_id);
        rt::put(w, 1, &self.to_time);
        rt::put(w, 10, &self.tpl_type);
    }
}

rt::impl_record!(DoudianSmsSendResultRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSmsSendResultRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.from_time, r),
            1 => rt::get(&mut self.to_time, r),
            2 => rt::get(&mut self.sms_account, r),
            3 => rt::get(&mut self.template_id, r),
            4 => rt::get(&mut self.status, r),
            5 => rt::get(&mut self.size, r),
            6 => rt::get(&mut self.page, r),
            7 => rt::get(&mut self.sign, r),
            8 => rt::get(&mut self.post_tel, r),
            9 => rt::get(&mut self.message_id, r),
            10 => rt::get(&mut self.tpl_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSmsSendResultRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            from_time: Default::default(),
            to_time: Default::default(),
            sms_account: Default::default(),
            template_id: Default::default(),
            status: Default::default(),
            size: Default::default(),
            page: Default::default(),
            sign: Default::default(),
            post_tel: Default::default(),
            message_id: Default::default(),
            tpl_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSmsSendResultRequest, Self::blank());

impl rt::Paged for DoudianSmsSendResultData {
    type Item = DoudianSmsSendResultSmsSendResult;

    fn items(&self) -> &[DoudianSmsSendResultSmsSendResult] {
        &self.sms_send_result_list
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `sms.sendResult`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSmsSendResultData {
    /// 数量
    pub total: Option<i64>,
    /// 短信结果列表
    pub sms_send_result_list: Vec<DoudianSmsSendResultSmsSendResult>,
}

impl rt::Encode for DoudianSmsSendResultData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsSendResultData",
            &[rt::Field("total", 0, &[]), rt::Field("sms_send_result_list", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.sms_send_result_list);
        rt::put(w, 0, &self.total);
    }
}

impl rt::Decode for DoudianSmsSendResultData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.total, r),
            1 => rt::get(&mut self.sms_send_result_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSmsSendResultData);

rt::impl_serde!(DoudianSmsSendResultData, Self::default());

/// Part of the answer to `sms.sendResult`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSmsSendResultSmsSendResult {
    /// 发送时间, in seconds
    pub send_time: Option<i64>,
    /// 短信内容
    ///
    /// A secret: `Debug` shows `***`.
    pub sms_content: Option<String>,
    /// 发送状态
    pub status: Option<DoudianSmsSendStatus>,
    /// 计费条数
    pub count: Option<i64>,
    /// 错误码
    pub code: Option<i64>,
    /// 错误说明
    pub message: Option<String>,
    /// 消息ID
    pub message_id: Option<String>,
    /// 透传字段
    pub tag: Option<String>,
}

impl rt::Encode for DoudianSmsSendResultSmsSendResult {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsSendResultSmsSendResult",
            &[
                rt::Field("send_time", 0, &[]),
                rt::Field("sms_content", rt::PII, &[]),
                rt::Field("status", 0, DoudianSmsSendStatus::KNOWN),
                rt::Field("count", 0, &[]),
                rt::Field("code", 0, &[]),
                rt::Field("message", 0, &[]),
                rt::Field("message_id", 0, &[]),
                rt::Field("tag", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.code);
        rt::put(w, 3, &self.count);
        rt::put(w, 5, &self.message);
        rt::put(w, 6, &self.message_id);
        rt::put(w, 0, &self.send_time);
        rt::put(w, 1, &self.sms_content);
        rt::put(w, 2, &self.status);
        rt::put(w, 7, &self.tag);
    }
}

impl rt::Decode for DoudianSmsSendResultSmsSendResult {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.send_time, r),
            1 => rt::get(&mut self.sms_content, r),
            2 => rt::get(&mut self.status, r),
            3 => rt::get(&mut self.count, r),
            4 => rt::get(&mut self.code, r),
            5 => rt::get(&mut self.message, r),
            6 => rt::get(&mut self.message_id, r),
            7 => rt::get(&mut self.tag, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSmsSendResultSmsSendResult);

rt::impl_serde!(DoudianSmsSendResultSmsSendResult, Self::default());
