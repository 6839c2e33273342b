// @generated from doudian/sms/sms.sign.apply.revoke.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 撤销短信签名申请 — `sms.sign.apply.revoke`
///
/// Family: `sms` (the feature `sms`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSmsSignApplyRevokeRequest;
///
/// let request = DoudianSmsSignApplyRevokeRequest::new("…", "…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianSmsSignApplyRevokeRequest {
    /// 短信发送渠道
    pub sms_account: String,
    /// `sms_sign_apply_id`, which the platform does not describe.
    pub sms_sign_apply_id: String,
}

impl DoudianSmsSignApplyRevokeRequest {
    /// With the parameters that are required.
    pub fn new(
        sms_account: impl Into<String>,
        sms_sign_apply_id: impl Into<String>,
    ) -> Self {
        Self {
            sms_account: sms_account.into(),
            sms_sign_apply_id: sms_sign_apply_id.into(),
        }
    }
}

/// The answer to [`DoudianSmsSignApplyRevokeRequest`].
pub type DoudianSmsSignApplyRevokeResponse = rt::DoudianResponse<
    DoudianSmsSignApplyRevokeData,
>;

impl rt::DoudianRequest for DoudianSmsSignApplyRevokeRequest {
    type Data = DoudianSmsSignApplyRevokeData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sms.sign.apply.revoke",
        path: "/sms/sign/apply/revoke",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianSmsSignApplyRevokeRequest {
    fn name(&self) -> &'static str {
        "DoudianSmsSignApplyRevokeRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("sms_account").required(),
            rt::Field::new("sms_sign_apply_id").required(),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.sms_account);
        rt::put(w, 1, &self.sms_sign_apply_id);
    }
}

rt::impl_debug!(DoudianSmsSignApplyRevokeRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSmsSignApplyRevokeRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sms_account, r),
            1 => rt::get(&mut self.sms_sign_apply_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSmsSignApplyRevokeRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            sms_account: Default::default(),
            sms_sign_apply_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSmsSignApplyRevokeRequest, Self::blank());

/// Part of the answer to `sms.sign.apply.revoke`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianSmsSignApplyRevokeData {
    /// 是否成功
    pub code: Option<i64>,
    /// 说明
    pub message: Option<String>,
}

impl rt::Encode for DoudianSmsSignApplyRevokeData {
    fn name(&self) -> &'static str {
        "DoudianSmsSignApplyRevokeData"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("code"),
            rt::Field::new("message"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 1, &self.message);
    }
}

impl rt::Decode for DoudianSmsSignApplyRevokeData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.message, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianSmsSignApplyRevokeData);

rt::impl_serde!(DoudianSmsSignApplyRevokeData, Self::default());
