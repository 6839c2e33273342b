// @generated from doudian/open/open.getAuthInfo.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianAuthSubjectType;

/// 查询商家授权信息 — `open.getAuthInfo`
///
/// Family: `open` (the feature `open`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOpenGetAuthInfoRequest;
///
/// let request = DoudianOpenGetAuthInfoRequest::new("…");
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
/// | 20000 | `isp.service-error:100001` | 系统异常 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:100003` | 授权主体类型非法 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOpenGetAuthInfoRequest {
    /// 授权主体ID
    pub auth_id: String,
    /// 授权主体类型
    pub auth_subject_type: Option<DoudianAuthSubjectType>,
}

impl DoudianOpenGetAuthInfoRequest {
    /// With the parameters that are required.
    pub fn new(auth_id: impl Into<String>) -> Self {
        Self {
            auth_id: auth_id.into(),
            auth_subject_type: None,
        }
    }

    /// Sets `auth_subject_type` (授权主体类型).
    #[must_use]
    pub fn auth_subject_type(
        mut self,
        auth_subject_type: impl Into<DoudianAuthSubjectType>,
    ) -> Self {
        self.auth_subject_type = Some(auth_subject_type.into());
        self
    }
}

/// The answer to [`DoudianOpenGetAuthInfoRequest`].
pub type DoudianOpenGetAuthInfoResponse = rt::DoudianResponse<
    DoudianOpenGetAuthInfoData,
>;

impl rt::DoudianRequest for DoudianOpenGetAuthInfoRequest {
    type Data = DoudianOpenGetAuthInfoData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "open.getAuthInfo",
        path: "/open/getAuthInfo",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:100001",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:100003",
                label: "授权主体类型非法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianOpenGetAuthInfoRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpenGetAuthInfoRequest",
            &[
                rt::Field("auth_id", rt::REQUIRED, &[]),
                rt::Field("auth_subject_type", 0, DoudianAuthSubjectType::KNOWN),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.auth_id);
        rt::put(w, 1, &self.auth_subject_type);
    }
}

rt::impl_record!(DoudianOpenGetAuthInfoRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOpenGetAuthInfoRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.auth_id, r),
            1 => rt::get(&mut self.auth_subject_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOpenGetAuthInfoRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            auth_id: Default::default(),
            auth_subject_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOpenGetAuthInfoRequest, Self::blank());

/// Part of the answer to `open.getAuthInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOpenGetAuthInfoData {
    /// 授权状态
    pub status: Option<DoudianOpenGetAuthInfoAuthStatus>,
    /// 授权生效时间
    pub auth_success_time: Option<i64>,
    /// 授权截止时间
    pub auth_end_time: Option<i64>,
    /// 授权主体ID
    pub auth_id: Option<String>,
    /// 授权最近一次更新时间
    pub auth_update_time: Option<i64>,
}

impl rt::Encode for DoudianOpenGetAuthInfoData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpenGetAuthInfoData",
            &[
                rt::Field("status", 0, DoudianOpenGetAuthInfoAuthStatus::KNOWN),
                rt::Field("auth_success_time", 0, &[]),
                rt::Field("auth_end_time", 0, &[]),
                rt::Field("auth_id", 0, &[]),
                rt::Field("auth_update_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.auth_end_time);
        rt::put(w, 3, &self.auth_id);
        rt::put(w, 1, &self.auth_success_time);
        rt::put(w, 4, &self.auth_update_time);
        rt::put(w, 0, &self.status);
    }
}

impl rt::Decode for DoudianOpenGetAuthInfoData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.status, r),
            1 => rt::get(&mut self.auth_success_time, r),
            2 => rt::get(&mut self.auth_end_time, r),
            3 => rt::get(&mut self.auth_id, r),
            4 => rt::get(&mut self.auth_update_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOpenGetAuthInfoData);

rt::impl_serde!(DoudianOpenGetAuthInfoData, Self::default());

/// 授权状态
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianOpenGetAuthInfoAuthStatus(pub i32);

impl DoudianOpenGetAuthInfoAuthStatus {
    /// `0`: 待商家确认
    pub const AWAITING_MERCHANT: Self = Self(0);

    /// `1`: 正常
    pub const ACTIVE: Self = Self(1);

    /// `2`: 取消
    pub const CANCELLED: Self = Self(2);

    /// `3`: 过期
    pub const EXPIRED: Self = Self(3);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["0", "1", "2", "3"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            0 => Some("待商家确认"),
            1 => Some("正常"),
            2 => Some("取消"),
            3 => Some("过期"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianOpenGetAuthInfoAuthStatus, i32);
