// @generated from doudian/sms/sms.applyVmsTemplate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 申请视频短信模板 — `sms.applyVmsTemplate`
///
/// Family: `sms` (the feature `sms`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianSmsApplyVmsTemplateRequest, DoudianSmsApplyVmsTemplateTemplateContent};
///
/// let request = DoudianSmsApplyVmsTemplateRequest::new(
///     "…",
///     "…",
///     "…",
///     [DoudianSmsApplyVmsTemplateTemplateContent::new("text/string", "…")],
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
/// | 40004 | `isv.parameter-invalid:628002001` | 请求入参非法 | mend the request |
/// | 50002 | `isv.business-failed:628004001` | RPC通用错误 | wait, then repeat |
/// | 50002 | `isv.business-failed:628005100` | 业务处理失败 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSmsApplyVmsTemplateRequest {
    /// 短信账号
    pub sms_account: String,
    /// 模板名称
    pub template_name: String,
    /// 模板主题
    pub template_theme: String,
    /// 短信模板内容
    pub contents: Vec<DoudianSmsApplyVmsTemplateTemplateContent>,
    /// 短信签名
    pub signature: String,
    /// 模板描述
    pub extra: Option<String>,
}

impl DoudianSmsApplyVmsTemplateRequest {
    /// With the parameters that are required.
    pub fn new(
        sms_account: impl Into<String>,
        template_name: impl Into<String>,
        template_theme: impl Into<String>,
        contents: impl Into<Vec<DoudianSmsApplyVmsTemplateTemplateContent>>,
        signature: impl Into<String>,
    ) -> Self {
        Self {
            sms_account: sms_account.into(),
            template_name: template_name.into(),
            template_theme: template_theme.into(),
            contents: contents.into(),
            signature: signature.into(),
            extra: None,
        }
    }

    /// Sets `extra` (模板描述).
    #[must_use]
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }
}

/// The answer to [`DoudianSmsApplyVmsTemplateRequest`].
pub type DoudianSmsApplyVmsTemplateResponse = rt::DoudianResponse<
    DoudianSmsApplyVmsTemplateData,
>;

impl rt::DoudianRequest for DoudianSmsApplyVmsTemplateRequest {
    type Data = DoudianSmsApplyVmsTemplateData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sms.applyVmsTemplate",
        path: "/sms/applyVmsTemplate",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:628002001",
                label: "请求入参非法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:628004001",
                label: "RPC通用错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:628005100",
                label: "业务处理失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianSmsApplyVmsTemplateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsApplyVmsTemplateRequest",
            &[
                rt::Field("sms_account", rt::REQUIRED, &[]),
                rt::Field("template_name", rt::REQUIRED, &[]),
                rt::Field("template_theme", rt::REQUIRED, &[]),
                rt::Field("contents", rt::REQUIRED, &[]),
                rt::Field("signature", rt::REQUIRED, &[]),
                rt::Field("extra", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.contents);
        rt::put(w, 5, &self.extra);
        rt::put(w, 4, &self.signature);
        rt::put(w, 0, &self.sms_account);
        rt::put(w, 1, &self.template_name);
        rt::put(w, 2, &self.template_theme);
    }
}

rt::impl_record!(DoudianSmsApplyVmsTemplateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSmsApplyVmsTemplateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sms_account, r),
            1 => rt::get(&mut self.template_name, r),
            2 => rt::get(&mut self.template_theme, r),
            3 => rt::get(&mut self.contents, r),
            4 => rt::get(&mut self.signature, r),
            5 => rt::get(&mut self.extra, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSmsApplyVmsTemplateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            sms_account: Default::default(),
            template_name: Default::default(),
            template_theme: Default::default(),
            contents: Default::default(),
            signature: Default::default(),
            extra: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSmsApplyVmsTemplateRequest, Self::blank());

/// Part of the answer to `sms.applyVmsTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSmsApplyVmsTemplateData {
    /// 模板ID
    pub template_id: Option<String>,
}

impl rt::Encode for DoudianSmsApplyVmsTemplateData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsApplyVmsTemplateData",
            &[rt::Field("template_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.template_id);
    }
}

impl rt::Decode for DoudianSmsApplyVmsTemplateData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSmsApplyVmsTemplateData);

rt::impl_serde!(DoudianSmsApplyVmsTemplateData, Self::default());

/// Part of the request `sms.applyVmsTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSmsApplyVmsTemplateTemplateContent {
    /// 素材类型
    ///
    /// Codes:
    ///
    /// - `text/string` 文本
    /// - `image/jpg` jpg图片
    /// - `image/png` png图片
    /// - `image/gif` gif图片
    /// - `video/mp4` mp4视频
    /// - `audio/mp3` mp3音频
    pub source_type: String,
    /// 内容
    ///
    /// Plain text that ends with how to unsubscribe; other kinds in base64, 1.9 MB in all.
    pub content: String,
}

impl DoudianSmsApplyVmsTemplateTemplateContent {
    /// With the parameters that are required.
    pub fn new(source_type: impl Into<String>, content: impl Into<String>) -> Self {
        Self {
            source_type: source_type.into(),
            content: content.into(),
        }
    }
}

impl rt::Encode for DoudianSmsApplyVmsTemplateTemplateContent {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsApplyVmsTemplateTemplateContent",
            &[
                rt::Field(
                    "source_type",
                    rt::REQUIRED,
                    &[
                        "text/string",
                        "image/jpg",
                        "image/png",
                        "image/gif",
                        "video/mp4",
                        "audio/mp3",
                    ],
                ),
                rt::Field("content", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.content);
        rt::put(w, 0, &self.source_type);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSmsApplyVmsTemplateTemplateContent {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.source_type, r),
            1 => rt::get(&mut self.content, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSmsApplyVmsTemplateTemplateContent);

rt::impl_serde!(DoudianSmsApplyVmsTemplateTemplateContent, Self::default());
