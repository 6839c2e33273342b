// @generated from doudian/sms/sms.sign.delete.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 删除短信签名 — `sms.sign.delete`
///
/// Family: `sms` (the feature `sms`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSmsSignDeleteRequest;
///
/// let request = DoudianSmsSignDeleteRequest::new("…", "…");
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
pub struct DoudianSmsSignDeleteRequest {
    /// 短信发送渠道
    pub sms_account: String,
    /// 签名
    pub sign: String,
}

impl DoudianSmsSignDeleteRequest {
    /// With the parameters that are required.
    pub fn new(sms_account: impl Into<String>, sign: impl Into<String>) -> Self {
        Self {
            sms_account: sms_account.into(),
            sign: sign.into(),
        }
    }
}

/// The answer to [`DoudianSmsSignDeleteRequest`].
pub type DoudianSmsSignDeleteResponse = rt::DoudianResponse<DoudianSmsSignDeleteData>;

impl rt::DoudianRequest for DoudianSmsSignDeleteRequest {
    type Data = DoudianSmsSignDeleteData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sms.sign.delete",
        path: "/sms/sign/delete",
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

impl rt::Encode for DoudianSmsSignDeleteRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsSignDeleteRequest",
            &[
                rt::Field("sms_account", rt::REQUIRED, &[]),
                rt::Field("sign", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.sign);
        rt::put(w, 0, &self.sms_account);
    }
}

rt::impl_record!(DoudianSmsSignDeleteRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSmsSignDeleteRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sms_account, r),
            1 => rt::get(&mut self.sign, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSmsSignDeleteRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            sms_account: Default::default(),
            sign: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSmsSignDeleteRequest, Self::blank());

/// Part of the answer to `sms.sign.delete`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSmsSignDeleteData {
    /// 是否成功
    ///
    /// 0 is success.
    pub code: Option<i64>,
    /// 说明
    pub message: Option<String>,
}

impl rt::Encode for DoudianSmsSignDeleteData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsSignDeleteData",
            &[rt::Field("code", 0, &[]), rt::Field("message", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 1, &self.message);
    }
}

impl rt::Decode for DoudianSmsSignDeleteData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.message, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSmsSignDeleteData);

rt::impl_serde!(DoudianSmsSignDeleteData, Self::default());
