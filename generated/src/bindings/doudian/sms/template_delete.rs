// @generated from doudian/sms/sms.template.delete.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 删除短信模板 — `sms.template.delete`
///
/// Family: `sms` (the feature `sms`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSmsTemplateDeleteRequest;
///
/// let request = DoudianSmsTemplateDeleteRequest::new("…", "…");
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
/// | 40004 | `isv.parameter-invalid:5` | 参数不合法 | mend the request |
/// | 40004 | `isv.parameter-invalid:7` | 模板不存在 | mend the request |
/// | 50002 | `isv.business-failed:628005100` | 响应结果不符合预期 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSmsTemplateDeleteRequest {
    /// 短信发送渠道
    pub sms_account: String,
    /// 短信模板ID
    pub template_id: String,
}

impl DoudianSmsTemplateDeleteRequest {
    /// With the parameters that are required.
    pub fn new(sms_account: impl Into<String>, template_id: impl Into<String>) -> Self {
        Self {
            sms_account: sms_account.into(),
            template_id: template_id.into(),
        }
    }
}

/// The answer to [`DoudianSmsTemplateDeleteRequest`].
pub type DoudianSmsTemplateDeleteResponse = rt::DoudianResponse<
    DoudianSmsTemplateDeleteData,
>;

impl rt::DoudianRequest for DoudianSmsTemplateDeleteRequest {
    type Data = DoudianSmsTemplateDeleteData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sms.template.delete",
        path: "/sms/template/delete",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
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
                label: "模板不存在",
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

impl rt::Encode for DoudianSmsTemplateDeleteRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsTemplateDeleteRequest",
            &[
                rt::Field("sms_account", rt::REQUIRED, &[]),
                rt::Field("template_id", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.sms_account);
        rt::put(w, 1, &self.template_id);
    }
}

rt::impl_record!(DoudianSmsTemplateDeleteRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSmsTemplateDeleteRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sms_account, r),
            1 => rt::get(&mut self.template_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSmsTemplateDeleteRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            sms_account: Default::default(),
            template_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSmsTemplateDeleteRequest, Self::blank());

/// Part of the answer to `sms.template.delete`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSmsTemplateDeleteData {
    /// 是否成功
    ///
    /// 0 is success.
    pub code: Option<i64>,
    /// 说明
    pub message: Option<String>,
}

impl rt::Encode for DoudianSmsTemplateDeleteData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsTemplateDeleteData",
            &[rt::Field("code", 0, &[]), rt::Field("message", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 1, &self.message);
    }
}

impl rt::Decode for DoudianSmsTemplateDeleteData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.message, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSmsTemplateDeleteData);

rt::impl_serde!(DoudianSmsTemplateDeleteData, Self::default());
