// @generated from doudian/token/token.refresh.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianGrantType, DoudianTokenData};

/// 刷新token — `token.refresh`
///
/// With more than an hour left the same pair comes back and the expiry does not move. Within the last hour a new pair comes and the old one lives one more hour. After the expiry a new pair comes and the old one is dead at once, so only one caller may refresh at a time.
///
/// Family: `token` (the feature `token`).
/// Changes something: repeat it only when it surely had no effect.
/// Carries no access token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianTokenRefreshRequest;
///
/// let request = DoudianTokenRefreshRequest::new("50b6ae40-ed8f-4b60-a4af-2ed743a4b903")
///     .grant_type("refresh_token");
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
/// | 50002 | `isv.business-failed:31012` | token并发请求 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianTokenRefreshRequest {
    /// 刷新token
    ///
    /// A secret: `Debug` shows `***`.
    pub refresh_token: String,
    /// 授权类型
    ///
    /// Always refresh\_token.
    pub grant_type: Option<DoudianGrantType>,
}

impl DoudianTokenRefreshRequest {
    /// With the parameters that are required.
    ///
    /// Starts with `grant_type` `refresh_token`.
    pub fn new(refresh_token: impl Into<String>) -> Self {
        Self {
            refresh_token: refresh_token.into(),
            grant_type: Some(DoudianGrantType::from("refresh_token")),
        }
    }

    /// Sets `grant_type` (授权类型).
    #[must_use]
    pub fn grant_type(mut self, grant_type: impl Into<DoudianGrantType>) -> Self {
        self.grant_type = Some(grant_type.into());
        self
    }
}

/// The answer to [`DoudianTokenRefreshRequest`].
pub type DoudianTokenRefreshResponse = rt::DoudianResponse<DoudianTokenData>;

impl rt::DoudianRequest for DoudianTokenRefreshRequest {
    type Data = DoudianTokenData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "token.refresh",
        path: "/token/refresh",
        token: false,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:31012",
                label: "token并发请求",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianTokenRefreshRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTokenRefreshRequest",
            &[
                rt::Field("refresh_token", rt::REQUIRED | rt::PII, &[]),
                rt::Field("grant_type", 0, DoudianGrantType::KNOWN),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.grant_type);
        rt::put(w, 0, &self.refresh_token);
    }
}

rt::impl_record!(DoudianTokenRefreshRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTokenRefreshRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.refresh_token, r),
            1 => rt::get(&mut self.grant_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianTokenRefreshRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            refresh_token: Default::default(),
            grant_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianTokenRefreshRequest, Self::blank());
