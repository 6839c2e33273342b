// @generated from doudian/sms/sms.template.apply.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 提交短信模板申请单 — `sms.template.apply`
///
/// Family: `sms` (the feature `sms`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSmsTemplateApplyRequest;
///
/// let request = DoudianSmsTemplateApplyRequest::new("…", "CN_NTC", "…", "…");
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
/// | 40004 | `isv.parameter-invalid:7` | 模板内容含禁用字符 | mend the request |
/// | 50002 | `isv.business-failed:628005100` | 响应结果不符合预期 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSmsTemplateApplyRequest {
    /// 短信发送渠道
    pub sms_account: String,
    /// 模板类型
    ///
    /// Codes:
    ///
    /// - `CN_NTC` 国内通知短信
    /// - `CN_MKT` 国内营销短信
    /// - `CN_OTP` 国内验证码
    pub template_type: String,
    /// 短信模板名称
    pub template_name: String,
    /// 短信模板内容
    pub template_content: String,
    /// `is_public` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub is_public: Option<rt::Value>,
    /// `version` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub version: Option<rt::Value>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianSmsTemplateApplyRequest {
    /// With the parameters that are required.
    pub fn new(
        sms_account: impl Into<String>,
        template_type: impl Into<String>,
        template_name: impl Into<String>,
        template_content: impl Into<String>,
    ) -> Self {
        Self {
            sms_account: sms_account.into(),
            template_type: template_type.into(),
            template_name: template_name.into(),
            template_content: template_content.into(),
            is_public: None,
            version: None,
        }
    }

    /// Sets `is_public`.
    #[must_use]
    pub fn is_public(mut self, is_public: impl Into<rt::Value>) -> Self {
        self.is_public = Some(is_public.into());
        self
    }

    /// Sets `version`.
    #[must_use]
    pub fn version(mut self, version: impl Into<rt::Value>) -> Self {
        self.version = Some(version.into());
        self
    }
}

/// The answer to [`DoudianSmsTemplateApplyRequest`].
pub type DoudianSmsTemplateApplyResponse = rt::DoudianResponse<
    DoudianSmsTemplateApplyData,
>;

impl rt::DoudianRequest for DoudianSmsTemplateApplyRequest {
    type Data = DoudianSmsTemplateApplyData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sms.template.apply",
        path: "/sms/template/apply",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:7",
                label: "模板内容含禁用字符",
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

impl rt::Encode for DoudianSmsTemplateApplyRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsTemplateApplyRequest",
            &[
                rt::Field("sms_account", rt::REQUIRED, &[]),
                rt::Field(
                    "template_type",
                    rt::REQUIRED,
                    &["CN_NTC", "CN_MKT", "CN_OTP"],
                ),
                rt::Field("template_name", rt::REQUIRED, &[]),
                rt::Field("template_content", rt::REQUIRED, &[]),
                rt::Field("is_public", rt::UNCERTAIN, &[]),
                rt::Field("version", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.is_public);
        rt::put(w, 0, &self.sms_account);
        rt::put(w, 3, &self.template_content);
        rt::put(w, 2, &self.template_name);
        rt::put(w, 1, &self.template_type);
        rt::put(w, 5, &self.version);
    }
}

rt::impl_record!(DoudianSmsTemplateApplyRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSmsTemplateApplyRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sms_account, r),
            1 => rt::get(&mut self.template_type, r),
            2 => rt::get(&mut self.template_name, r),
            3 => rt::get(&mut self.template_content, r),
            4 => rt::get(&mut self.is_public, r),
            5 => rt::get(&mut self.version, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSmsTemplateApplyRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            sms_account: Default::default(),
            template_type: Default::default(),
            template_name: Default::default(),
            template_content: Default::default(),
            is_public: Default::default(),
            version: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSmsTemplateApplyRequest, Self::blank());

/// Part of the answer to `sms.template.apply`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSmsTemplateApplyData {
    /// 短信发送渠道
    pub sms_account: Option<String>,
    /// 短信模板内容
    pub template_content: Option<String>,
    /// 短信模版名称
    pub template_name: Option<String>,
    /// 模版ID
    pub sms_template_id: Option<String>,
    /// 短信模板申请单ID
    pub sms_template_apply_id: Option<String>,
    /// 是否成功
    ///
    /// 0 is success.
    pub code: Option<i64>,
    /// 说明
    pub message: Option<String>,
}

impl rt::Encode for DoudianSmsTemplateApplyData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsTemplateApplyData",
            &[
                rt::Field("sms_account", 0, &[]),
                rt::Field("template_content", 0, &[]),
                rt::Field("template_name", 0, &[]),
                rt::Field("sms_template_id", 0, &[]),
                rt::Field("sms_template_apply_id", 0, &[]),
                rt::Field("code", 0, &[]),
                rt::Field("message", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.code);
        rt::put(w, 6, &self.message);
        rt::put(w, 0, &self.sms_account);
        rt::put(w, 4, &self.sms_template_apply_id);
        rt::put(w, 3, &self.sms_template_id);
        rt::put(w, 1, &self.template_content);
        rt::put(w, 2, &self.template_name);
    }
}

impl rt::Decode for DoudianSmsTemplateApplyData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sms_account, r),
            1 => rt::get(&mut self.template_content, r),
            2 => rt::get(&mut self.template_name, r),
            3 => rt::get(&mut self.sms_template_id, r),
            4 => rt::get(&mut self.sms_template_apply_id, r),
            5 => rt::get(&mut self.code, r),
            6 => rt::get(&mut self.message, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSmsTemplateApplyData);

rt::impl_serde!(DoudianSmsTemplateApplyData, Self::default());
