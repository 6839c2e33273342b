// @generated from doudian/sms/sms.sign.apply.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianSmsAuditStatus;

/// 提交短信签名申请单 — `sms.sign.apply`
///
/// Family: `sms` (the feature `sms`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSmsSignApplyRequest;
///
/// let request = DoudianSmsSignApplyRequest::new("…", "…");
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
/// | 20000 | `isp.service-error:4` | 内部错误 | wait, then repeat |
/// | 20000 | `isp.service-error:500` | 内部错误 | wait, then repeat |
/// | 20000 | `isp.service-error:628004001` | 服务内部错误 | wait, then repeat |
/// | 20000 | `isp.service-error:628004002` | 超时 | wait, then repeat |
/// | 40002 | `isv.missing-parameter:628002001` | 输入参数不正确 | mend the request |
/// | 40004 | `isv.parameter-invalid:5` | 参数不合法 | mend the request |
/// | 40004 | `isv.parameter-invalid:7` | 签名已存在 | nothing: it is done |
/// | 40004 | `isv.parameter-invalid:628005202` | 商家不存在 | mend the request |
/// | 50002 | `isv.business-failed:628004702` | 网络请求失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:628005100` | 响应结果不符合预期 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSmsSignApplyRequest {
    /// 短信发送渠道
    pub sms_account: String,
    /// 签名
    pub sign: String,
}

impl DoudianSmsSignApplyRequest {
    /// With the parameters that are required.
    pub fn new(sms_account: impl Into<String>, sign: impl Into<String>) -> Self {
        Self {
            sms_account: sms_account.into(),
            sign: sign.into(),
        }
    }
}

/// The answer to [`DoudianSmsSignApplyRequest`].
pub type DoudianSmsSignApplyResponse = rt::DoudianResponse<DoudianSmsSignApplyData>;

impl rt::DoudianRequest for DoudianSmsSignApplyRequest {
    type Data = DoudianSmsSignApplyData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sms.sign.apply",
        path: "/sms/sign/apply",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:4",
                label: "内部错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:500",
                label: "内部错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:628004001",
                label: "服务内部错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:628004002",
                label: "超时",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:628002001",
                label: "输入参数不正确",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
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
                label: "签名已存在",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:628005202",
                label: "商家不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:628004702",
                label: "网络请求失败",
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

impl rt::Encode for DoudianSmsSignApplyRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsSignApplyRequest",
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

rt::impl_record!(DoudianSmsSignApplyRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSmsSignApplyRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sms_account, r),
            1 => rt::get(&mut self.sign, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSmsSignApplyRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            sms_account: Default::default(),
            sign: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSmsSignApplyRequest, Self::blank());

/// Part of the answer to `sms.sign.apply`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSmsSignApplyData {
    /// 短信发送渠道
    pub sms_account: Option<String>,
    /// 短信签名申请单ID
    pub sms_sign_apply_id: Option<String>,
    /// 是否成功
    ///
    /// 0 is success.
    pub code: Option<i64>,
    /// 说明
    pub message: Option<String>,
    /// 签名
    pub sign: Option<String>,
    /// 审核状态
    pub status: Option<DoudianSmsAuditStatus>,
}

impl rt::Encode for DoudianSmsSignApplyData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsSignApplyData",
            &[
                rt::Field("sms_account", 0, &[]),
                rt::Field("sms_sign_apply_id", 0, &[]),
                rt::Field("code", 0, &[]),
                rt::Field("message", 0, &[]),
                rt::Field("sign", 0, &[]),
                rt::Field("status", 0, DoudianSmsAuditStatus::KNOWN),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.code);
        rt::put(w, 3, &self.message);
        rt::put(w, 4, &self.sign);
        rt::put(w, 0, &self.sms_account);
        rt::put(w, 1, &self.sms_sign_apply_id);
        rt::put(w, 5, &self.status);
    }
}

impl rt::Decode for DoudianSmsSignApplyData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sms_account, r),
            1 => rt::get(&mut self.sms_sign_apply_id, r),
            2 => rt::get(&mut self.code, r),
            3 => rt::get(&mut self.message, r),
            4 => rt::get(&mut self.sign, r),
            5 => rt::get(&mut self.status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSmsSignApplyData);

rt::impl_serde!(DoudianSmsSignApplyData, Self::default());
