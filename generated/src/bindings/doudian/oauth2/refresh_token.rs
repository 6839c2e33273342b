// @generated from doudian/oauth2/oauth2.refresh_token.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianGrantType;

/// 刷新token(旧) — `oauth2.refresh_token`
///
/// Not for use: the app secret goes in the query, and nothing is signed. The current method is token.refresh.
///
/// Family: `oauth2` (the feature `oauth2`).
/// Status: from the 2020-21 interface; use `token.refresh`.
/// Changes something: repeat it only when it surely had no effect.
/// Carries no access token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOauth2RefreshTokenRequest;
///
/// let request = DoudianOauth2RefreshTokenRequest::new(
///     "…",
///     "…",
///     "authorization_self",
///     "…",
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOauth2RefreshTokenRequest {
    /// `app_id` on the wire; it has no label.
    pub app_id: String,
    /// `app_secret` on the wire; it has no label.
    ///
    /// A secret: `Debug` shows `***`.
    pub app_secret: String,
    /// 授权类型
    pub grant_type: DoudianGrantType,
    /// 刷新token
    ///
    /// A secret: `Debug` shows `***`.
    pub refresh_token: String,
}

impl DoudianOauth2RefreshTokenRequest {
    /// With the parameters that are required.
    pub fn new(
        app_id: impl Into<String>,
        app_secret: impl Into<String>,
        grant_type: impl Into<DoudianGrantType>,
        refresh_token: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            app_secret: app_secret.into(),
            grant_type: grant_type.into(),
            refresh_token: refresh_token.into(),
        }
    }
}

/// The answer to [`DoudianOauth2RefreshTokenRequest`].
pub type DoudianOauth2RefreshTokenResponse = rt::DoudianResponse<
    DoudianOauth2RefreshTokenData,
>;

impl rt::DoudianRequest for DoudianOauth2RefreshTokenRequest {
    type Data = DoudianOauth2RefreshTokenData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "oauth2.refresh_token",
        path: "/oauth2/refresh_token",
        token: false,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianOauth2RefreshTokenRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOauth2RefreshTokenRequest",
            &[
                rt::Field("app_id", rt::REQUIRED, &[]),
                rt::Field("app_secret", rt::REQUIRED | rt::PII, &[]),
                rt::Field("grant_type", rt::REQUIRED, DoudianGrantType::KNOWN),
                rt::Field("refresh_token", rt::REQUIRED | rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.app_id);
        rt::put(w, 1, &self.app_secret);
        rt::put(w, 2, &self.grant_type);
        rt::put(w, 3, &self.refresh_token);
    }
}

rt::impl_record!(DoudianOauth2RefreshTokenRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOauth2RefreshTokenRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.app_id, r),
            1 => rt::get(&mut self.app_secret, r),
            2 => rt::get(&mut self.grant_type, r),
            3 => rt::get(&mut self.refresh_token, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOauth2RefreshTokenRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            app_id: Default::default(),
            app_secret: Default::default(),
            grant_type: Default::default(),
            refresh_token: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOauth2RefreshTokenRequest, Self::blank());

/// Part of the answer to `oauth2.refresh_token`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOauth2RefreshTokenData {
    /// 访问token
    ///
    /// A secret: `Debug` shows `***`.
    pub access_token: Option<String>,
    /// 有效期, in seconds
    pub expires_in: Option<i64>,
    /// 授权作用域
    pub scope: Option<String>,
    /// 店铺ID
    pub shop_id: Option<String>,
    /// 店铺名称
    pub shop_name: Option<String>,
    /// 刷新token
    ///
    /// A secret: `Debug` shows `***`.
    pub refresh_token: Option<String>,
}

impl rt::Encode for DoudianOauth2RefreshTokenData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOauth2RefreshTokenData",
            &[
                rt::Field("access_token", rt::PII, &[]),
                rt::Field("expires_in", 0, &[]),
                rt::Field("scope", 0, &[]),
                rt::Field("shop_id", rt::LENIENT, &[]),
                rt::Field("shop_name", 0, &[]),
                rt::Field("refresh_token", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.access_token);
        rt::put(w, 1, &self.expires_in);
        rt::put(w, 5, &self.refresh_token);
        rt::put(w, 2, &self.scope);
        rt::put(w, 3, &self.shop_id);
        rt::put(w, 4, &self.shop_name);
    }
}

impl rt::Decode for DoudianOauth2RefreshTokenData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.access_token, r),
            1 => rt::get(&mut self.expires_in, r),
            2 => rt::get(&mut self.scope, r),
            3 => rt::get(&mut self.shop_id, r),
            4 => rt::get(&mut self.shop_name, r),
            5 => rt::get(&mut self.refresh_token, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOauth2RefreshTokenData);

rt::impl_serde!(DoudianOauth2RefreshTokenData, Self::default());
