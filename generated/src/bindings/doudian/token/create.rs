// @generated from doudian/token/token.create.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianAuthSubjectType, DoudianGrantType, DoudianTokenData};

/// 生成token — `token.create`
///
/// A self-use app sends authorization\_self with shop\_id, test\_shop, or auth\_id and auth\_subject\_type; a tool app authorization\_code with a code, which is valid once and for 10 minutes.
///
/// Family: `token` (the feature `token`).
/// Changes something: repeat it only when it surely had no effect.
/// Carries no access token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianTokenCreateRequest;
///
/// let request = DoudianTokenCreateRequest::new("authorization_self")
///     .code("")
///     .shop_id("4463798");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianTokenCreateRequest {
    /// 授权码
    ///
    /// A self-use app sends it empty.
    ///
    /// A secret: `Debug` shows `***`.
    pub code: Option<String>,
    /// 授权类型
    pub grant_type: DoudianGrantType,
    /// 测试店铺标识
    ///
    /// Codes:
    ///
    /// - `1` 使用测试店铺
    ///
    /// Instead of shop\_id.
    pub test_shop: Option<String>,
    /// 店铺ID
    pub shop_id: Option<String>,
    /// 授权ID
    ///
    /// With auth\_subject\_type, and without shop\_id.
    pub auth_id: Option<String>,
    /// 授权主体类型
    pub auth_subject_type: Option<DoudianAuthSubjectType>,
}

impl DoudianTokenCreateRequest {
    /// With the parameters that are required.
    pub fn new(grant_type: impl Into<DoudianGrantType>) -> Self {
        Self {
            code: None,
            grant_type: grant_type.into(),
            test_shop: None,
            shop_id: None,
            auth_id: None,
            auth_subject_type: None,
        }
    }

    /// Sets `code` (授权码).
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `test_shop` (测试店铺标识).
    #[must_use]
    pub fn test_shop(mut self, test_shop: impl Into<String>) -> Self {
        self.test_shop = Some(test_shop.into());
        self
    }

    /// Sets `shop_id` (店铺ID).
    #[must_use]
    pub fn shop_id(mut self, shop_id: impl Into<String>) -> Self {
        self.shop_id = Some(shop_id.into());
        self
    }

    /// Sets `auth_id` (授权ID).
    #[must_use]
    pub fn auth_id(mut self, auth_id: impl Into<String>) -> Self {
        self.auth_id = Some(auth_id.into());
        self
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

/// The answer to [`DoudianTokenCreateRequest`].
pub type DoudianTokenCreateResponse = rt::DoudianResponse<DoudianTokenData>;

impl rt::DoudianRequest for DoudianTokenCreateRequest {
    type Data = DoudianTokenData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "token.create",
        path: "/token/create",
        token: false,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianTokenCreateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTokenCreateRequest",
            &[
                rt::Field("code", rt::PII, &[]),
                rt::Field("grant_type", rt::REQUIRED, DoudianGrantType::KNOWN),
                rt::Field("test_shop", 0, &["1"]),
                rt::Field("shop_id", rt::LENIENT, &[]),
                rt::Field("auth_id", 0, &[]),
                rt::Field("auth_subject_type", 0, DoudianAuthSubjectType::KNOWN),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.auth_id);
        rt::put(w, 5, &self.auth_subject_type);
        rt::put(w, 0, &self.code);
        rt::put(w, 1, &self.grant_type);
        rt::put(w, 3, &self.shop_id);
        rt::put(w, 2, &self.test_shop);
    }
}

rt::impl_record!(DoudianTokenCreateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTokenCreateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.grant_type, r),
            2 => rt::get(&mut self.test_shop, r),
            3 => rt::get(&mut self.shop_id, r),
            4 => rt::get(&mut self.auth_id, r),
            5 => rt::get(&mut self.auth_subject_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianTokenCreateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            code: Default::default(),
            grant_type: Default::default(),
            test_shop: Default::default(),
            shop_id: Default::default(),
            auth_id: Default::default(),
            auth_subject_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianTokenCreateRequest, Self::blank());
