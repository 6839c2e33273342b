// @generated from doudian/sms/sms.deleteVmsTemplate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 删除视频短信模板 — `sms.deleteVmsTemplate`
///
/// Family: `sms` (the feature `sms`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSmsDeleteVmsTemplateRequest;
///
/// let request = DoudianSmsDeleteVmsTemplateRequest::new("…", "…");
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
/// | 50002 | `isv.business-failed:628005100` | 业务处理失败 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSmsDeleteVmsTemplateRequest {
    /// 短信账号
    pub sms_account: String,
    /// 视频短信模板ID
    pub template_id: String,
}

impl DoudianSmsDeleteVmsTemplateRequest {
    /// With the parameters that are required.
    pub fn new(sms_account: impl Into<String>, template_id: impl Into<String>) -> Self {
        Self {
            sms_account: sms_account.into(),
            template_id: template_id.into(),
        }
    }
}

/// The answer to [`DoudianSmsDeleteVmsTemplateRequest`].
///
/// The platform promises no `data`.
pub type DoudianSmsDeleteVmsTemplateResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianSmsDeleteVmsTemplateRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sms.deleteVmsTemplate",
        path: "/sms/deleteVmsTemplate",
        token: true,
        effect: rt::Effect::Idempotent,
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
                sub_code: "isv.business-failed:628005100",
                label: "业务处理失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianSmsDeleteVmsTemplateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsDeleteVmsTemplateRequest",
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

rt::impl_record!(DoudianSmsDeleteVmsTemplateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSmsDeleteVmsTemplateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sms_account, r),
            1 => rt::get(&mut self.template_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSmsDeleteVmsTemplateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            sms_account: Default::default(),
            template_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSmsDeleteVmsTemplateRequest, Self::blank());
