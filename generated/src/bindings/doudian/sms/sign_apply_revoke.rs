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
///
/// # Errors
///
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 50002 | `isv.business-failed:628005100` | 申请单不在审核中 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSmsSignApplyRevokeRequest {
    /// 短信发送渠道
    pub sms_account: String,
    /// 短信签名申请单ID
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
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:628005100",
                label: "申请单不在审核中",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianSmsSignApplyRevokeRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsSignApplyRevokeRequest",
            &[
                rt::Field("sms_account", rt::REQUIRED, &[]),
                rt::Field("sms_sign_apply_id", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.sms_account);
        rt::put(w, 1, &self.sms_sign_apply_id);
    }
}

rt::impl_record!(DoudianSmsSignApplyRevokeRequest);

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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSmsSignApplyRevokeData {
    /// 是否成功
    ///
    /// 0 is success.
    pub code: Option<i64>,
    /// 说明
    pub message: Option<String>,
}

impl rt::Encode for DoudianSmsSignApplyRevokeData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsSignApplyRevokeData",
            &[rt::Field("code", 0, &[]), rt::Field("message", 0, &[])],
        );
        &TABLE
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

rt::impl_record!(DoudianSmsSignApplyRevokeData);

rt::impl_serde!(DoudianSmsSignApplyRevokeData, Self::default());
