// @generated from doudian/sms/sms.template.revoke.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 撤销短信模板申请 — `sms.template.revoke`
///
/// Family: `sms` (the feature `sms`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSmsTemplateRevokeRequest;
///
/// let request = DoudianSmsTemplateRevokeRequest::new("…", "…");
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
/// | 50002 | `isv.business-failed:628005100` | 响应结果不符合预期 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSmsTemplateRevokeRequest {
    /// 短信发送渠道
    pub sms_account: String,
    /// 短信模板申请单ID
    pub sms_template_apply_id: String,
}

impl DoudianSmsTemplateRevokeRequest {
    /// With the parameters that are required.
    pub fn new(
        sms_account: impl Into<String>,
        sms_template_apply_id: impl Into<String>,
    ) -> Self {
        Self {
            sms_account: sms_account.into(),
            sms_template_apply_id: sms_template_apply_id.into(),
        }
    }
}

/// The answer to [`DoudianSmsTemplateRevokeRequest`].
pub type DoudianSmsTemplateRevokeResponse = rt::DoudianResponse<
    DoudianSmsTemplateRevokeData,
>;

impl rt::DoudianRequest for DoudianSmsTemplateRevokeRequest {
    type Data = DoudianSmsTemplateRevokeData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sms.template.revoke",
        path: "/sms/template/revoke",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
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

impl rt::Encode for DoudianSmsTemplateRevokeRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsTemplateRevokeRequest",
            &[
                rt::Field("sms_account", rt::REQUIRED, &[]),
                rt::Field("sms_template_apply_id", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.sms_account);
        rt::put(w, 1, &self.sms_template_apply_id);
    }
}

rt::impl_record!(DoudianSmsTemplateRevokeRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSmsTemplateRevokeRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sms_account, r),
            1 => rt::get(&mut self.sms_template_apply_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSmsTemplateRevokeRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            sms_account: Default::default(),
            sms_template_apply_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSmsTemplateRevokeRequest, Self::blank());

/// Part of the answer to `sms.template.revoke`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSmsTemplateRevokeData {
    /// 是否成功
    ///
    /// 0 is success.
    pub code: Option<i64>,
    /// 说明
    pub message: Option<String>,
}

impl rt::Encode for DoudianSmsTemplateRevokeData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsTemplateRevokeData",
            &[rt::Field("code", 0, &[]), rt::Field("message", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 1, &self.message);
    }
}

impl rt::Decode for DoudianSmsTemplateRevokeData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.message, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSmsTemplateRevokeData);

rt::impl_serde!(DoudianSmsTemplateRevokeData, Self::default());
