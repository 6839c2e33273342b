// @generated from doudian/user/user.getDoudianOpenID.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 查询抖店OpenID — `user.getDoudianOpenID`
///
/// Family: `user` (the feature `user`).
/// Status: from the 2020-21 interface; use `open.openIdSwitch`.
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianUserGetDoudianOpenIDRequest;
///
/// let request = DoudianUserGetDoudianOpenIDRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianUserGetDoudianOpenIDRequest {
    /// 抖音开放平台OpenID
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub dy_open_id: Option<String>,
    /// 小程序appKey
    pub dy_client_key: Option<String>,
}

impl DoudianUserGetDoudianOpenIDRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            dy_open_id: None,
            dy_client_key: None,
        }
    }

    /// Sets `dy_open_id` (抖音开放平台OpenID).
    #[must_use]
    pub fn dy_open_id(mut self, dy_open_id: impl Into<String>) -> Self {
        self.dy_open_id = Some(dy_open_id.into());
        self
    }

    /// Sets `dy_client_key` (小程序appKey).
    #[must_use]
    pub fn dy_client_key(mut self, dy_client_key: impl Into<String>) -> Self {
        self.dy_client_key = Some(dy_client_key.into());
        self
    }
}

impl Default for DoudianUserGetDoudianOpenIDRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianUserGetDoudianOpenIDRequest`].
pub type DoudianUserGetDoudianOpenIDResponse = rt::DoudianResponse<
    DoudianUserGetDoudianOpenIDData,
>;

impl rt::DoudianRequest for DoudianUserGetDoudianOpenIDRequest {
    type Data = DoudianUserGetDoudianOpenIDData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "user.getDoudianOpenID",
        path: "/user/getDoudianOpenID",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianUserGetDoudianOpenIDRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianUserGetDoudianOpenIDRequest",
            &[rt::Field("dy_open_id", rt::PII, &[]), rt::Field("dy_client_key", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.dy_client_key);
        rt::put(w, 0, &self.dy_open_id);
    }
}

rt::impl_record!(DoudianUserGetDoudianOpenIDRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianUserGetDoudianOpenIDRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.dy_open_id, r),
            1 => rt::get(&mut self.dy_client_key, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianUserGetDoudianOpenIDRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            dy_open_id: Default::default(),
            dy_client_key: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianUserGetDoudianOpenIDRequest, Self::blank());

/// Part of the answer to `user.getDoudianOpenID`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianUserGetDoudianOpenIDData {
    /// 抖店OpenID
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub doudian_open_id: Option<String>,
}

impl rt::Encode for DoudianUserGetDoudianOpenIDData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianUserGetDoudianOpenIDData",
            &[rt::Field("doudian_open_id", rt::PII, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.doudian_open_id);
    }
}

impl rt::Decode for DoudianUserGetDoudianOpenIDData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.doudian_open_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianUserGetDoudianOpenIDData);

rt::impl_serde!(DoudianUserGetDoudianOpenIDData, Self::default());
