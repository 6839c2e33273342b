// @generated from doudian/sms/sms.applyVmsTemplate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 申请视频短信模板 — `sms.applyVmsTemplate`
///
/// The request has more parameters than are described here. No source describes the answer.
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
///     [DoudianSmsApplyVmsTemplateTemplateContent::new("…")],
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
/// | 40004 | `isv.parameter-invalid:628002001` | 请求入参非法 |
/// | 50002 | `isv.business-failed:628004001` | RPC通用错误 |
/// | 50002 | `isv.business-failed:628005100` | 业务处理失败 |
#[derive(Clone, PartialEq)]
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
}

impl DoudianSmsApplyVmsTemplateRequest {
    /// With the parameters that are required.
    pub fn new(
        sms_account: impl Into<String>,
        template_name: impl Into<String>,
        template_theme: impl Into<String>,
        contents: impl Into<Vec<DoudianSmsApplyVmsTemplateTemplateContent>>,
    ) -> Self {
        Self {
            sms_account: sms_account.into(),
            template_name: template_name.into(),
            template_theme: template_theme.into(),
            contents: contents.into(),
        }
    }
}

/// The answer to [`DoudianSmsApplyVmsTemplateRequest`].
pub type DoudianSmsApplyVmsTemplateResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianSmsApplyVmsTemplateRequest {
    type Data = rt::Value;

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
    fn name(&self) -> &'static str {
        "DoudianSmsApplyVmsTemplateRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("sms_account").required(),
            rt::Field::new("template_name").required(),
            rt::Field::new("template_theme").required(),
            rt::Field::new("contents").required(),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.contents);
        rt::put(w, 0, &self.sms_account);
        rt::put(w, 1, &self.template_name);
        rt::put(w, 2, &self.template_theme);
    }
}

rt::impl_debug!(DoudianSmsApplyVmsTemplateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSmsApplyVmsTemplateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sms_account, r),
            1 => rt::get(&mut self.template_name, r),
            2 => rt::get(&mut self.template_theme, r),
            3 => rt::get(&mut self.contents, r),
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
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSmsApplyVmsTemplateRequest, Self::blank());

/// Part of the request `sms.applyVmsTemplate`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianSmsApplyVmsTemplateTemplateContent {
    /// 素材类型
    pub source_type: String,
}

impl DoudianSmsApplyVmsTemplateTemplateContent {
    /// With the parameters that are required.
    pub fn new(source_type: impl Into<String>) -> Self {
        Self {
            source_type: source_type.into(),
        }
    }
}

impl rt::Encode for DoudianSmsApplyVmsTemplateTemplateContent {
    fn name(&self) -> &'static str {
        "DoudianSmsApplyVmsTemplateTemplateContent"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("source_type").required()];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.source_type);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSmsApplyVmsTemplateTemplateContent {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.source_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianSmsApplyVmsTemplateTemplateContent);

rt::impl_serde!(DoudianSmsApplyVmsTemplateTemplateContent, Self::default());
